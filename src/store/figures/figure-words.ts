/**
 * What is said of single figures while papers are taken in: the office sends one back with a reason, its unit corrects or
 * explains, the office accepts. An explanation may also stand beside a figure that another unit's contradicts.
 */
import { z } from 'zod';
import { type FigureWord, figureWordKinds } from '#core/kept.ts';
import type { PeriodCode } from '#core/period.ts';
import type { UnitCode } from '#core/unit.ts';
import { type Asking, dayIn, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { insist } from '#store/refused.ts';
import { everyReview, refuseClosed } from '#store/reviews/keep-reviews.ts';
import { answers, dayColumn, periodColumn, type TableRows } from '#store/rows.ts';
import { nameOf } from '#store/who/people.ts';

export type FigureSpokenOf = Pick<
  FigureWord,
  'figure' | 'indicator' | 'unit' | 'period' | 'reportedBy' | 'kind' | 'words'
> & { readonly review: PeriodCode };

const isOffices: Readonly<Record<FigureWord['kind'], boolean>> = {
  'sent-back': true,
  accepted: true,
  corrected: false,
  explained: false,
};

/**
 * Says something of a figure. Only the office sends back and accepts; to correct or explain is its unit's, or the office's
 * for it. Refuses a reason that is none, a correction or an acceptance of what nobody sent back, and a closed review.
 */
export const speakOfFigure = (connection: Connection, who: Asking, word: FigureSpokenOf): Promise<number> => {
  const { authority, at } = who;
  const { review, figure, kind, reportedBy } = word;
  const said = word.words?.trim() || null;
  const deed = isOffices[kind]
    ? ({ ...who, deed: 'receive papers' } as const)
    : ({ ...who, deed: 'send papers', concerns: { units: [reportedBy] } } as const);
  return inDeed(connection, { ...deed, about: review, holds: [everyReview] }, async ({ session, write }) => {
    await refuseClosed(session, authority, review);
    insist(said !== null || kind === 'corrected' || kind === 'accepted', word.indicator, 'no-reason');
    const [last] = await answers(
      session,
      z.object({ last: z.number(), kind: z.string().nullable() }),
      sql`select coalesce(max(number), 0) as last, (select kind from figure_word where authority = ${authority}
          and review = ${review} and figure = ${figure} order by number desc limit 1) as kind
        from figure_word where authority = ${authority} and review = ${review}`,
    );
    const before = last?.kind ?? null;
    insist(kind !== 'corrected' || before === 'sent-back', word.indicator, 'nothing-asked');
    insist(kind !== 'accepted' || (before !== null && before !== 'accepted'), word.indicator, 'nothing-asked');
    const number = (last?.last ?? 0) + 1;
    await write({
      table: 'figure_word',
      rows: [
        {
          ...{ authority, review, number, figure, indicator: word.indicator, unit: word.unit, period: word.period },
          ...{ reported_by: reportedBy, kind, said, person: personOf(who), on_day: dayIn(at) },
        },
      ],
    });
    return number;
  });
};

export type WordsAsked = {
  readonly review: PeriodCode;
  /** Of figures these said; by default of all. */
  readonly units?: readonly UnitCode[];
};

const wordRow = z
  .object({
    figure: z.string(),
    indicator: z.string(),
    unit: z.string(),
    period: periodColumn,
    reportedBy: z.string(),
    kind: z.enum(figureWordKinds),
    words: z.string().nullable(),
    by: z.string(),
    on: dayColumn,
  })
  .transform((word): FigureWord => word);

/** What was said of figures in a review, in the order it was said. */
export const wordsOfFigures = query(
  { action: 'read papers', units: ({ units }: WordsAsked) => units },
  (session, authority: string, { review, units: of }: WordsAsked) => {
    const units = of ?? null;
    return answers(
      session,
      wordRow,
      sql`select figure, indicator, unit, period, reported_by as "reportedBy", kind, said as words,
          ${nameOf('person')} as by, on_day as on
        from figure_word t where authority = ${authority} and review = ${review}
          and (${units}::text[] is null or reported_by = any(${units}::text[])) order by number`,
    );
  },
);

/** As they are kept with a review. */
export const figureWordRows = (
  own: { readonly authority: string; readonly review: PeriodCode },
  said: readonly FigureWord[],
  codeOf: (name: string) => string,
): TableRows => ({
  table: 'figure_word',
  rows: said.map(({ figure, indicator, unit, period, reportedBy, kind, words, by, on }, index) => ({
    ...{ ...own, number: index + 1, figure, indicator, unit, period, reported_by: reportedBy, kind, said: words },
    ...{ person: codeOf(by), on_day: on },
  })),
});
