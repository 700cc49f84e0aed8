/**
 * Everything the numbers of a document say of each other, judged once for all rules of figures.
 */
import type { Examined, Found } from '#prose/check/rule.ts';
import { balancesAcross, balancesIn } from './balances.ts';
import type { Claim } from './claim.ts';
import { differencesIn } from './differences.ts';
import { judge } from './judge.ts';
import { meansIn } from './means.ts';
import { type Sentence, sentencesOf } from './mentions.ts';
import { pricesIn } from './prices.ts';
import { pricesAcross, productsDown, productsIn } from './products.ts';
import { ratiosBetween } from './ratios-between.ts';
import { restatedIn } from './restated.ts';
import { leftIn, restsIn } from './rests.ts';
import { besideRows } from './rows-beside.ts';
import { claimsOnNamedRows } from './rows-said.ts';
import { claimsOnRows } from './rows-told.ts';
import { saidAgain } from './said-again.ts';
import { ofOneScope } from './scope.ts';
import { ratiosIn } from './sentence-ratios.ts';
import { sumsIn } from './sentence-sums.ts';
import { changesSetAgainst } from './set-against.ts';
import { shareRunsIn } from './share-runs.ts';
import { sharesOfWhole } from './shares-of-whole.ts';
import { sharesOfNamed } from './shares-told.ts';
import { spansIn } from './spans.ts';
import { sumsAround, sumsBelow } from './sums-around.ts';
import { claimsAcross } from './table-columns.ts';
import { claimsDown } from './table-rows.ts';
import { claimsBetween } from './told-twice.ts';
import { claimsOfParagraph } from './values-compared.ts';

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
  const known = judged.get(examined) ?? judge(onceEach(claimsOf(examined)));
  judged.set(examined, known);
  return known.filter(({ code }) => codes.includes(code));
}

function claimsOf(examined: Examined): readonly Claim[] {
  const sentences = sentencesIn(examined);
  return [
    ...claimsBetween(examined, sentences),
    ...besideRows(examined, sentences),
    ...claimsOnRows(examined, sentences),
    ...claimsOnNamedRows(examined, sentences),
    ...saidAgain(sentences),
    ...examined.tables.flatMap((table) => [
      ...claimsAcross(ofOneScope(table)),
      ...balancesAcross(table),
      ...claimsDown(table),
      ...productsDown(table),
      ...pricesAcross(table),
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
        ...sharesOfWhole(sentence),
        ...sumsIn(sentence),
        ...shareRunsIn(sentence),
        ...sumsAround(sentence, before),
        ...balancesIn(sentence, before),
        ...productsIn(sentence, before),
        ...pricesIn(sentence),
        ...spansIn(sentence),
        ...changesSetAgainst(sentence),
        ...meansIn(sentence, before),
        ...differencesIn(sentence),
        ...restatedIn(sentence),
      ];
    }),
    ...paragraphsOf(sentences).flatMap(claimsOfParagraph),
    ...sumsBelow(
      sentences,
      examined.pieces.map(({ start, end, cell }) => (cell === undefined ? examined.text.slice(start, end) : '')),
    ),
  ];
}

/** The sentences of each paragraph. */
function paragraphsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.piece === sentence.piece) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

/** What two of these say of the same numbers is said once, by the surer of them. */
function onceEach(claims: readonly Claim[]): readonly Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const starts = claim.terms.map(({ number }) => number.at.start).toSorted((a, b) => a - b);
    const key = `${claim.kind} ${starts.join(' ')}`;
    const known = kept.get(key);
    if (known === undefined || (known.unsure === true && claim.unsure !== true)) kept.set(key, claim);
  }
  return [...kept.values()];
}
