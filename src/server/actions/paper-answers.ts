/**
 * What is said and typed of figures of a paper: corrected over its words, explained, sent back, accepted, confirmed.
 */
import { decimal } from '#core/decimal.ts';
import { type Figure, figureKey } from '#core/figure.ts';
import type { FigureWord } from '#core/kept.ts';
import { type PeriodCode, period } from '#core/period.ts';
import { Refused } from '#server/refusal.ts';
import { dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { type FigureSpokenOf, speakOfFigure, wordsOfFigures } from '#store/figures/figure-words.ts';
import { figuresInCells } from '#store/figures/figures.ts';
import { judgePaper } from '#store/figures/paper-states.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { confirmPaper, confirmValue } from '#store/reviews/confirm.ts';
import type { AnswerOf, SignedCall } from './call.ts';
import type { Proposed } from './collected.ts';
import { type Called, onePaper } from './papers-seen.ts';

/** The figure of a paper that is spoken of; refuses one that is not in it, or that another unit said. */
async function figureOf(
  call: Omit<Called, 'units'> & {
    readonly input: { readonly file: string; readonly figure: string; readonly unit: string };
  },
): Promise<{ readonly now: Proposed['figure']; readonly spoken: Omit<FigureSpokenOf, 'kind' | 'words'> }> {
  const { read } = await onePaper({ ...call, units: [call.input.unit] });
  const one = read?.proposed.find(({ figure }) => figure.key === call.input.figure);
  if (read === undefined || one === undefined || one.figure.reportedBy !== call.input.unit)
    throw new Refused('not-found');
  const { key: figure, indicator, unit, period: of, reportedBy } = one.figure;
  const stands = read.proposed.find(
    ({ figure: other, giveWay }) =>
      giveWay === null && other.indicator === indicator && other.unit === unit && other.period === of,
  );
  return {
    now: stands?.figure ?? one.figure,
    spoken: { review: period(call.input.review), figure, indicator, unit, period: of, reportedBy },
  };
}

type Speaking = 'submissions.explain' | 'submissions.send-back-figure' | 'submissions.accept-figure';

export const spoke =
  (kind: FigureWord['kind']) =>
  async (call: SignedCall<Speaking>): Promise<{ done: true }> => {
    const { works, asking, input } = call;
    const { spoken, now } = await figureOf(call);
    const said = 'reason' in input ? input.reason : 'words' in input ? input.words : null;
    await speakOfFigure(works.connection, asking, { ...spoken, kind, words: said });
    // Accepted is what stands now: what was explained, or what was typed over it.
    if (kind === 'accepted' && now.value !== null)
      await confirmValue(works.connection, asking, {
        ...{ review: spoken.review, indicator: now.indicator, unit: now.unit },
        value: decimal(now.value),
      });
    return { done: true };
  };

/** What is typed over: a figure that was read, or words that nobody could match. */
async function typedOver(
  call: SignedCall<'submissions.correct'>,
): Promise<Omit<Figure, 'key' | 'source' | 'state' | 'value'> & { over: Over | null; of: string | null }> {
  const { input, asking } = call;
  const { read, ground } = await onePaper({ ...call, units: [input.unit] });
  const rest = { printed: null, approx: null, until: null, knownOn: dayIn(asking.at), confirmed: null };
  const under = (file: string): string =>
    file.startsWith('reviews/') ? file : `reviews/${input.review}/reports/${file}`;
  if (read === undefined || read.submission.unit !== input.unit) throw new Refused('not-found');
  if (input.figure !== null) {
    const one = read.proposed.find(({ figure }) => figure.key === input.figure);
    if (one === undefined) throw new Refused('not-found');
    const { indicator, unit, reportedBy, period: of, vintage, source } = one.figure;
    const said = source.kind === 'report' ? source : source.kind === 'entry' ? source.corrects : null;
    const over = said && { at: { ...said.at, file: under(said.at.file) }, from: said.from, version: said.version };
    return { ...rest, indicator, unit, reportedBy, period: of as PeriodCode, vintage, over, of: one.figure.key };
  }
  const asks = read.unmatched.find(({ at }) => at.start === input.start && at.end === input.end);
  if (asks === undefined || input.indicator === null || ground.collected === null) throw new Refused('not-found');
  const over = {
    at: { ...asks.at, file: under(asks.at.file) },
    from: asks.at.place?.row === undefined ? ('prose' as const) : ('table' as const),
    version: read.submission.version,
  };
  const about = { indicator: input.indicator, unit: input.unit, reportedBy: input.unit };
  return { ...rest, ...about, period: period(input.review), vintage: 'preliminary', over, of: null };
}

type Over = NonNullable<Extract<Figure['source'], { readonly kind: 'entry' }>['corrects']>;

export async function correct(call: SignedCall<'submissions.correct'>): Promise<{ done: true }> {
  const { works, asking, input } = call;
  const { over, of, ...about } = await typedOver(call);
  const cell = { indicator: about.indicator, unit: about.unit, period: about.period };
  const recorded = await asked(works.connection, asking, (session) =>
    figuresInCells(session, asking.authority, [cell]),
  );
  const typed = recorded.filter(({ figure }) => figure.source.kind === 'entry');
  const source = {
    kind: 'entry',
    by: '',
    on: dayIn(asking.at),
    number: typed.length + 1,
    why: input.why,
    corrects: over,
  } as const;
  const figure = {
    ...about,
    source,
    state: input.value === null ? ('nothing-arose' as const) : ('value' as const),
    value: input.value === null ? null : decimal(input.value),
  };
  await saveFigures(works.connection, { ...asking, seen: input.seen, about: input.file }, [
    { key: figureKey(figure), ...figure },
  ]);
  if (of !== null) await answeredBy(call, of, about);
  return { done: true };
}

/** A figure that was sent back is answered by what was typed over it. */
async function answeredBy(
  { works, asking, input }: SignedCall<'submissions.correct'>,
  figure: string,
  { indicator, unit, period: of, reportedBy }: Pick<Figure, 'indicator' | 'unit' | 'period' | 'reportedBy'>,
): Promise<void> {
  const review = period(input.review);
  const words = await asked(works.connection, asking, (session) =>
    wordsOfFigures(session, asking.authority, { review, units: [reportedBy] }),
  );
  if (words.filter((one) => one.figure === figure).at(-1)?.kind !== 'sent-back') return;
  const spoken = { review, figure, indicator, unit, period: of, reportedBy };
  await speakOfFigure(works.connection, asking, { ...spoken, kind: 'corrected', words: input.why });
}

/** Accepts a paper with its figures, but for those that wait for an answer; or sends it back. */
export async function judge(call: SignedCall<'submissions.judge'>): Promise<AnswerOf<'submissions.judge'>> {
  const { works, asking, input } = call;
  const { read, ground } = await onePaper({ ...call, units: null });
  const review = period(input.review);
  const { file, state, reason } = input;
  await judgePaper(works.connection, asking, { review, file, state, reason });
  if (state === 'sent-back' || read === undefined) return { confirmed: 0, left: 0 };
  const isAsked = ({ figure }: Proposed): boolean =>
    ground.words.filter((one) => one.figure === figure.key).at(-1)?.kind === 'sent-back';
  const waits = read.proposed.filter(isAsked);
  const except = [...new Set(waits.map(({ figure }) => figure.indicator))];
  await confirmPaper(works.connection, asking, { review, file, except });
  const typed = read.proposed.filter(({ figure, giveWay }) => figure.source.kind === 'entry' && giveWay === null);
  for (const { figure } of typed)
    if (!except.includes(figure.indicator) && figure.value !== null)
      await confirmValue(works.connection, asking, {
        ...{ review, indicator: figure.indicator, unit: figure.unit },
        value: decimal(figure.value),
      });
  return { confirmed: read.proposed.length - waits.length, left: waits.length };
}
