/**
 * The deeds of taking in papers as steps of a history: sent by a unit, spoken of figure by figure, typed over.
 */
import { addDays, day } from '#core/day.ts';
import { type Figure, figureKey } from '#core/figure.ts';
import { type PeriodCode, period } from '#core/period.ts';
import type { Connection } from '#store/engine/connection.ts';
import { valueOnRecord } from '#store/record-sample.ts';
import { as } from '#store/staffed-sample.ts';
import { speakOfFigure } from './figure-words.ts';
import { sendPaper } from './paper-states.ts';
import { saveFigures } from './save-figures.ts';

const one = <Item>(items: readonly Item[], by: number): Item => items[by % items.length] as Item;

type Step = (db: Connection, authority: string, pick: number, hours: number) => Promise<unknown>;

/** Typed, over words of a paper that may not be there. */
function typedFigure(pick: number, reviews: readonly PeriodCode[]): Figure {
  const at = { file: `reviews/${one(reviews, pick)}/reports/bc${(pick >> 1) % 3}.txt`, start: 3, end: 9, place: null };
  const corrects = { at: { ...at, quote: 'thu 5' }, from: 'prose', version: 1 } as const;
  const on = addDays(day('2019-10-01'), pick % 3);
  const figure: Figure = {
    ...valueOnRecord({
      ...{ indicator: 'thu', unit: 'a', period: '2019-9M', state: 'value', value: '7.5', vintage: 'estimate' },
      known: on,
    }),
    source: {
      ...{ kind: 'entry', by: 'ai đó', on, number: (pick % 4) + 1, why: one([null, 'gõ nhầm'], pick) },
      corrects: one([corrects, null], pick >> 3),
    },
  };
  return { ...figure, key: figureKey(figure) };
}

export const collectingSteps = (reviews: readonly PeriodCode[]): Readonly<Record<string, Step>> => ({
  hand: (db, q, pick, hours) =>
    sendPaper(db, as(q, one(['reporter', 'office'], pick), hours), {
      review: one(reviews, pick),
      file: `bc${(pick >> 1) % 3}.txt`,
      unit: one(['a', 'c'], pick >> 2),
      as: one(['soft-copy', 'signed'], pick >> 1),
    }),
  word: (db, q, pick, hours) =>
    speakOfFigure(db, as(q, one(['office', 'reporter'], pick), hours), {
      review: one(reviews, pick),
      ...{ figure: 'figure|thu', indicator: 'thu', unit: 'a', period: period('2019-9M'), reportedBy: 'a' },
      kind: one(['sent-back', 'corrected', 'explained', 'accepted'], pick >> 1),
      words: one(['lệch biểu', null], pick >> 2),
    }).then(() => undefined),
  type: (db, q, pick, hours) =>
    saveFigures(db, as(q, one(['office', 'reporter'], pick), hours), [typedFigure(pick, reviews)]).then(
      () => undefined,
    ),
});
