/**
 * One amount told in two units of measure: `2,85 tỷ đồng, tương đương 2.850 triệu đồng`, `12.400 m² đất (1,24 ha)`.
 */
import { decimal } from '#core/decimal.ts';
import { countable } from '#core/measure.ts';
import { times } from '#prose/check/interval.ts';
import { type Claim, equal, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { isAmount, isChange, labelOf, shownOf } from './sentence-words.ts';

const SAYS =
  /^[^,;.()\d]{0,40}[,(]?\s*(?:tức(?: là)?|hay(?: là)?|tương đương(?: với)?|tương ứng(?: với)?|quy đổi (?:là|ra)|\(\s*=|=|\(\s*bằng)\s*(?:khoảng\s*)?$/iu;
const IN_BRACKETS = /^\s*\(\s*$/u;
const PHYSICAL = new Set(['money', 'area', 'length', 'volume', 'weight', 'energy']);

/** The claims of one sentence. */
export function restatedIn(sentence: Sentence): readonly Claim[] {
  return sentence.mentions.flatMap((again, at): readonly Claim[] => {
    const first = sentence.mentions[at - 1];
    if (!first || !isAmount(first) || !isAmount(again) || isChange(first) || isChange(again)) return [];
    if (first.over || again.over || !(SAYS.test(again.before) || IN_BRACKETS.test(again.before))) return [];
    const claim = sameAmount(sentence, first, again);
    if (claim === null) return [];
    return SAYS.test(again.before) || isNear(first, again) ? [claim] : [];
  });
}

function sameAmount(sentence: Sentence, first: Mention, again: Mention): Claim | null {
  const [a, b] = [countable(first.unit), countable(again.unit)];
  if (a.dimension !== b.dimension || a.factor === b.factor || !PHYSICAL.has(a.dimension)) return null;
  const factor = decimal(a.factor).div(b.factor);
  return {
    code: 'SL11',
    kind: 'equal',
    derived: 0,
    terms: [termOf(again.number), termOf(first.number, { factor })],
    relation: equal,
    place: again.whole,
    data: { label: labelOf(first, sentence), said: shownOf(again), other: shownOf(first), otherQuote: shownOf(first) },
  };
}

/** In brackets without a word it may be a part: only what is nearly the same, or the same digits, is the same amount. */
function isNear(first: Mention, again: Mention): boolean {
  const [a, b] = [countable(first.unit), countable(again.unit)];
  const factor = decimal(a.factor).div(b.factor);
  const { low, high } = times(first.number.interval, { low: factor, high: factor });
  const middle = Number(low.plus(high).div(2));
  const said = Number(again.number.value);
  const digits = (value: number): string =>
    value
      .toPrecision(12)
      .replace(/[.]|e.*|0+$/gu, '')
      .replace(/^0+/u, '')
      .replace(/0+$/u, '');
  return Math.abs(middle - said) <= 0.1 * Math.abs(middle) || digits(middle) === digits(said);
}
