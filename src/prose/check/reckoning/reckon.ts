/**
 * Everything the numbers of a document say of each other, judged once for all rules of figures.
 */
import type { Examined, Found } from '#prose/check/rule.ts';
import { balancesAcross, balancesIn } from './balances.ts';
import type { Claim } from './claim.ts';
import { judge } from './judge.ts';
import { type Sentence, sentencesOf } from './mentions.ts';
import { productsDown, productsIn } from './products.ts';
import { ratiosBetween } from './ratios-between.ts';
import { leftIn, restsIn } from './rests.ts';
import { claimsOnRows } from './rows-told.ts';
import { ofOneScope } from './scope.ts';
import { ratiosIn } from './sentence-ratios.ts';
import { sumsIn } from './sentence-sums.ts';
import { sharesOfNamed } from './shares-told.ts';
import { sumsAround, sumsBelow } from './sums-around.ts';
import { claimsAcross } from './table-columns.ts';
import { claimsDown } from './table-rows.ts';
import { claimsBetween } from './told-twice.ts';

const judged = new WeakMap<Examined, readonly Found[]>();
const cut = new WeakMap<Examined, readonly Sentence[]>();

/** The sentences of a document with their numbers. */
export function sentencesIn(examined: Examined): readonly Sentence[] {
  const known = cut.get(examined) ?? sentencesOf(examined.text, examined.pieces);
  cut.set(examined, known);
  return known;
}

/** What is wrong with the numbers of a document, as far as one of these codes says it. */
export function reckoned(examined: Examined, codes: readonly string[]): readonly Found[] {
  const known = judged.get(examined) ?? judge(claimsOf(examined));
  judged.set(examined, known);
  return known.filter(({ code }) => codes.includes(code));
}

function claimsOf(examined: Examined): readonly Claim[] {
  const sentences = sentencesIn(examined);
  return [
    ...claimsBetween(examined, sentences),
    ...claimsOnRows(examined, sentences),
    ...examined.tables.flatMap((table) => [
      ...claimsAcross(ofOneScope(table)),
      ...balancesAcross(table),
      ...claimsDown(table),
      ...productsDown(table),
    ]),
    ...sentences.flatMap((sentence, at) => {
      const last = sentences[at - 1];
      const before = last?.piece === sentence.piece ? last : null;
      return [
        ...ratiosIn(sentence, before),
        ...ratiosBetween(sentence),
        ...restsIn(sentence, before),
        ...leftIn(sentence),
        ...sharesOfNamed(sentence, before),
        ...sumsIn(sentence),
        ...sumsAround(sentence, before),
        ...balancesIn(sentence, before),
        ...productsIn(sentence, before),
      ];
    }),
    ...sumsBelow(
      sentences,
      examined.pieces.map(({ start, end, cell }) => (cell === undefined ? examined.text.slice(start, end) : '')),
    ),
  ];
}
