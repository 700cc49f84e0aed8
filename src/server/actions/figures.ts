/**
 * Figures typed for units: what one may type, the sheets, and saving on top of what was seen. What was there stays; who
 * types over a paper keeps its words as the witness.
 */
import type { Day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import { type Figure, figureKey, type Source } from '#core/figure.ts';
import { period, spanOf } from '#core/period.ts';
import { may } from '#core/permission.ts';
import { existsOn } from '#core/unit.ts';
import type { Conflicts } from '#server/contract/figures.ts';
import { Refused } from '#server/refusal.ts';
import { actorIn, dayIn, personOf } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { figuresInCells, type Recorded } from '#store/figures/figures.ts';
import { saveFigures, UnseenFigures } from '#store/figures/save-figures.ts';
import { periodsCollected } from '#store/figures/unit-figures.ts';
import { insist } from '#store/refused.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { nameAndUnits } from '#store/who/own-name.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';
import { isAskedFor, recordedOut, sheetOf } from './figure-sheet.ts';

/** Units that exist now or lately, and are asked for anything. */
const groundOf = ({ works, asking, units }: SignedCall<'figures.ground'>): Promise<AnswerOf<'figures.ground'>> =>
  asked(works.connection, asking, async (session) => {
    const { authority } = asking;
    const today = dayIn(asking.at);
    const indicators = await indicatorsOfAllTimes(session, authority);
    const periods = await periodsCollected(session, authority);
    const wanted = (await unitsOfAllTimes(session, authority)).filter(
      (unit) =>
        (units === null || units.includes(unit.code)) && indicators.some((indicator) => isAskedFor(indicator, unit)),
    );
    const byCode = new Map(wanted.map(({ code, name, kind }) => [code, { code, name, kind }]));
    const named = new Map(
      indicators
        .filter(({ ratio }) => ratio === null)
        .map(({ code, name, english }) => [code, { code, name, english }]),
    );
    return {
      today,
      units: [...byCode.values()],
      indicators: [...named.values()],
      periods: periods.map((one) => one.period),
      mayConfirm: may(actorIn(session), 'confirm figures', { thing: { authority }, today }).allowed,
    };
  });

type Saving = Pick<SignedCall<'figures.save'>, 'works' | 'asking' | 'input'>;

/** What is on record of the cells, and what the sender would put there. */
async function figuresTyped({ works, asking, input }: Saving): Promise<readonly Figure[]> {
  const { authority } = asking;
  const of = period(input.period);
  const today = dayIn(asking.at);
  return asked(works.connection, asking, async (session) => {
    const indicators = await indicatorsOfAllTimes(session, authority);
    const units = await unitsOfAllTimes(session, authority);
    const endsOn = spanOf(of, 'calendar').to;
    for (const { indicator, unit } of input.figures) {
      const asks = indicators.some(
        (one) =>
          one.code === indicator &&
          units.some((each) => each.code === unit && existsOn(each, endsOn) && isAskedFor(one, each, of)),
      );
      insist(asks, `${indicator} ${unit}`, 'no-such-indicator');
    }
    const by = (await nameAndUnits(session, authority, personOf(asking) ?? '')).name;
    const recorded = await figuresInCells(
      session,
      authority,
      input.figures.map(({ indicator, unit }) => ({ indicator, unit, period: of })),
    );
    return input.figures.map((typed) => {
      // Only what the sender saw, so that the same save sent again is the same.
      const there = recorded.filter(
        ({ number, figure }) =>
          input.seen.includes(number) && figure.indicator === typed.indicator && figure.unit === typed.unit,
      );
      return figureOf(typed, { period: of, by, today, there, isConfirmed: input.confirm });
    });
  });
}

type Typed = SignedCall<'figures.save'>['input']['figures'][number];
type Typing = {
  readonly period: Figure['period'];
  readonly by: string;
  readonly today: Day;
  readonly there: readonly Recorded[];
  readonly isConfirmed: boolean;
};

function figureOf(typed: Typed, { period: of, by, today, there, isConfirmed }: Typing): Figure {
  const { indicator, unit, state, vintage, note } = typed;
  const source: Source = {
    kind: 'entry',
    by,
    on: today,
    number: Math.max(0, ...there.map(({ figure }) => (figure.source.kind === 'entry' ? figure.source.number : 0))) + 1,
    why: note === '' ? null : note,
    corrects: correctedBy(there),
  };
  const named = { indicator, unit, reportedBy: unit, period: of, vintage, source };
  return {
    key: figureKey(named),
    ...named,
    state,
    value: typed.value === null ? null : decimal(typed.value),
    printed: null,
    approx: null,
    until: null,
    knownOn: today,
    confirmed: isConfirmed ? { by, on: today } : null,
  };
}

/** The words of the last paper that says it. */
function correctedBy(there: readonly Recorded[]): Extract<Source, { kind: 'entry' }>['corrects'] {
  const source = there.findLast(({ figure }) => figure.source.kind === 'report')?.figure.source;
  return source?.kind === 'report' ? { at: source.at, from: source.from, version: source.version } : null;
}

async function save(call: Saving): Promise<AnswerOf<'figures.save'>> {
  const { works, asking, input } = call;
  const figures = await figuresTyped(call);
  const saving = { ...asking, seen: input.seen, delivery: input.delivery, about: input.period };
  try {
    const entry = await saveFigures(works.connection, saving, figures);
    return { entry, saved: figures.length };
  } catch (error) {
    if (!(error instanceof UnseenFigures)) throw error;
    throw new Refused('conflict', { detail: { vi: error.vi, en: error.en }, standing: standingOf(error) });
  }
}

const standingOf = ({ conflicts }: UnseenFigures): Conflicts =>
  conflicts.map(({ recorded, mine }) => ({
    indicator: mine.indicator,
    unit: mine.unit,
    recorded: recordedOut(recorded),
    mine: { state: mine.state, value: mine.value?.toFixed() ?? null },
  }));

export const figureActions: ActionsOf<'figures.ground' | 'figures.sheet' | 'figures.across' | 'figures.save'> = {
  'figures.ground': groundOf,
  'figures.sheet': ({ works, asking, input: { unit, period: of } }) =>
    asked(works.connection, asking, async (session) => {
      const found = await sheetOf(session, asking.authority, {
        asked: { unit, period: period(of) },
        today: dayIn(asking.at),
      });
      const known = await unitsOfAllTimes(session, asking.authority);
      if (!known.some(({ code }) => code === unit)) throw new Refused('not-found');
      return found;
    }),
  'figures.across': ({ works, asking, input: { indicator, period: of } }) =>
    asked(works.connection, asking, async (session) => {
      const known = await indicatorsOfAllTimes(session, asking.authority);
      if (!known.some(({ code }) => code === indicator)) throw new Refused('not-found');
      const wanted = { indicator, period: period(of) };
      return sheetOf(session, asking.authority, { asked: wanted, today: dayIn(asking.at) });
    }),
  'figures.save': save,
};
