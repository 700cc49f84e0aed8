/**
 * What is left of a fraction: `21/34 nhiệm vụ … còn lại 13 nhiệm vụ`, `Nhiệm vụ còn lại gồm 9 nhiệm vụ trong hạn, 4 nhiệm vụ
 * quá hạn`; and of `đã hoàn thành 56 trong tổng số 81 công trình, còn lại 25 công trình`.
 */
import { type Claim, sum } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { isAmount, isChange, labelOf, shownOf, termIn } from './sentence-words.ts';
import { missOf } from './table-columns.ts';

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
  const joined =
    second !== undefined && second.unit === first.unit && /^[^.;]{0,40}(?:,|\svà)\s*$/u.test(second.before);
  const lists = joined || /gồm\s*$|:\s*$/iu.test(first.before);
  const rest = lists && second !== undefined && second.unit === first.unit ? [first, second] : [first];
  if (lists && rest.length < 2) return [];
  if (lists && behind.slice(at + 2).some(({ unit }) => unit === first.unit)) return [];
  return restClaim(sentence, fraction, rest);
}

const LEFT =
  /(?<!\p{L})(?:còn lại|còn phải [^,;.()\d]{0,30}|còn thiếu|(?:số )?còn thiếu là|tiết kiệm(?: được)?|còn|hụt)(?:\s*(?:là|khoảng))?\s*$/iu;
const TAKEN =
  /(?<!\p{L})(?:đã|được|trúng thầu|trúng|giải ngân|thực hiện|lắp đặt|lắp|thảm|hoàn thành|giải quyết|chi trả|bố trí|tuyển dụng|có mặt|hiện có|thu)(?!\p{L})/iu;
const MOST_LEFT = 0.5;

/** `được duyệt 186,4 tỷ đồng, đã chi trả 151,9 tỷ đồng, còn phải chi trả 34,5 tỷ đồng`. */
export function leftIn(sentence: Sentence): readonly Claim[] {
  const amounts = sentence.mentions.filter((one) => isAmount(one) && !isChange(one));
  return amounts.flatMap((rest, at): readonly Claim[] => {
    const [whole, part] = amounts.slice(Math.max(0, at - 2), at);
    const words = LEFT.exec(rest.before)?.[0] ?? '';
    if (!whole || !part || words === '' || at < 2 || !isOneMeasure(whole, part, rest)) return [];
    if (whole.over || part.over || !whole.number.value.gt(part.number.value)) return [];
    const saves = /tiết kiệm/iu.test(words);
    if (!saves && !TAKEN.test(part.before)) return [];
    if (!saves && (rest.before.split(/[,;]/u).at(-1) ?? '').trim() !== words.trim()) return [];
    if (/(?<!\p{L})(?:cùng kỳ|năm trước|so với)(?!\p{L})/iu.test(`${part.before} ${rest.before}`)) return [];
    if (amounts.slice(at + 1).some((one) => one.unit === rest.unit && /^\s*(?:,|và)/u.test(one.before) && !saves))
      return [];
    const [claim] = restClaim(sentence, { part, whole, end: 0 }, [rest]);
    if (claim === undefined) return [];
    const plain = /^còn\s*$/iu.test(words.trim());
    if (missOf(whole.number, [part.number, rest.number]) > (plain ? MOST_LEFT / 2 : MOST_LEFT)) return [];
    return [plain ? { ...claim, severity: 'warning' } : claim];
  });
}

/** The rest has the measure of the two before it, or none of its own. */
const isOneMeasure = (whole: Mention, part: Mention, rest: Mention): boolean =>
  whole.unit !== '' && (part.unit === whole.unit || part.unit === '') && (rest.unit === whole.unit || rest.unit === '');

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
