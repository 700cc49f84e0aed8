/**
 * What is left of a fraction: `21/34 nhiệm vụ … còn lại 13 nhiệm vụ`, `Nhiệm vụ còn lại gồm 9 nhiệm vụ trong hạn, 4 nhiệm vụ
 * quá hạn`; and of `đã hoàn thành 56 trong tổng số 81 công trình, còn lại 25 công trình`.
 */
import { type Claim, sum } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { isAmount, isChange, labelOf, shownOf, termIn } from './sentence-words.ts';

type Fraction = { readonly part: Mention; readonly whole: Mention; readonly end: number };

/** The last fraction of a sentence, where it holds only one. */
function fractionIn({ mentions }: Sentence): Fraction | null {
  const at = mentions.findIndex(({ over }) => over);
  const [part, whole] = mentions.slice(at, at + 2);
  if (at < 0 || !part || !whole || mentions.slice(at + 1).some(({ over }) => over) || whole.unit === '') return null;
  return isAmount(whole) ? { part: { ...part, unit: whole.unit }, whole, end: at + 2 } : null;
}

const REST = /(?<!\p{L})còn lại(?:\s*(?:là|có|gồm|bao gồm|:))*\s*$/iu;

/** The claims of a sentence on its own fraction, or on that of the sentence before. */
export function restsIn(sentence: Sentence, before: Sentence | null): readonly Claim[] {
  const own = fractionIn(sentence);
  const fraction = own ?? (before === null ? null : fractionIn(before));
  if (fraction === null) return [];
  const behind = sentence.mentions.slice(own === null ? 0 : own.end);
  const at = behind.findIndex(({ before: words }) => REST.test(words));
  const [first, second] = behind.slice(Math.max(0, at));
  if (at < 0 || !first || first.unit !== fraction.whole.unit || isChange(first)) return [];
  if (own === null && at > 0) return [];
  const lists = /gồm\s*$|:\s*$/iu.test(first.before);
  const rest = lists && second !== undefined && second.unit === first.unit ? [first, second] : [first];
  if (lists && rest.length < 2) return [];
  if (lists && behind.slice(at + 2).some(({ unit }) => unit === first.unit)) return [];
  return restClaim(sentence, fraction, rest);
}

function restClaim(sentence: Sentence, { part, whole }: Fraction, rest: readonly Mention[]): readonly Claim[] {
  const parts = [part, ...rest];
  const terms = [whole, ...parts].map((one) => termIn(one, whole.unit));
  const told = terms.filter((term) => term !== null);
  if (told.length < terms.length) return [];
  return [
    {
      code: /nhiệm vụ|kết luận/iu.test(whole.unit) ? 'SL12' : 'SL01',
      kind: 'sum',
      terms: told,
      relation: sum,
      place: { start: rest[0]?.whole.start ?? whole.whole.start, end: rest.at(-1)?.whole.end ?? whole.whole.end },
      data: {
        what: whole.unit || labelOf(whole, sentence),
        whole: shownOf(whole),
        sum: parts.map(shownOf).join(' + '),
      },
    },
  ];
}
