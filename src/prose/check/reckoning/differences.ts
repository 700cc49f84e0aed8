/**
 * What two values leave between them: `96 doanh nghiệp đăng ký mới, 21 doanh nghiệp giải thể; tăng thêm thực tế 75 doanh nghiệp`,
 * `thu 52,4 tỷ đồng, chi 49,1 tỷ đồng, kết dư 3,3 tỷ đồng`, `38,4 km trên tổng 48 km …; còn 9,6 km`, `198/220 phiếu đồng ý, 22 phiếu
 * không đồng ý`. Told only where two numbers of the measure stand before it and no third.
 */
import { type Claim, sum, type Term, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { exactlyPrinted } from './ratios-between.ts';
import { measureOf } from './roles.ts';
import { isAmount, isChange, labelOf, shownOf, termIn } from './sentence-words.ts';
import { missOf } from './table-columns.ts';

const NET =
  /(?<!\p{L})(?:chênh lệch|thặng dư|bội thu|bội chi|kết dư|tăng ròng|tăng thực|thực tăng|tăng thêm thực tế|thực tế tăng(?: thêm)?|tăng tự nhiên|xuất siêu|nhập siêu|dôi dư|lãi|lợi nhuận)(?!\p{L})[^,;.()\d]{0,30}$/iu;
const LEFT =
  /(?:^|[,;:(]|\.\s|\svà\s)\s*(?:hiện\s+|số\s+|hiện nay\s+|như vậy\s+)?(?:còn lại|còn thiếu|còn|thiếu|vắng|(?:chưa|không) [^,;.()\d]{2,30})(?:\s*(?:là|có|khoảng))?\s*$/iu;
const OUT_OF = /^[^,;.()\d]{0,60}?(?<!\p{L})(?:trên|trong)(?:\s+(?:tổng(?:\s+số)?|số)(?:\s+\p{L}+){0,5})?\s*$/iu;
const NEGATIVE = /^\s*(?:\p{L}+\s+){0,2}(?:không|chưa)(?!\p{L})/iu;
/** `đạt 74,6% chỉ tiêu (560 giáo viên); số còn thiếu là 142 chỉ tiêu`. */
const OF_PLAN = /^\s*(?:chỉ tiêu|kế hoạch|biên chế)[^,;.()\d]{0,20}\(\s*$/iu;
const PLACES = /^(?:chỉ tiêu|biên chế|suất)$/iu;
const NO_PAIR = /(?<!\p{L})(?:cùng kỳ|năm trước|so với|kế hoạch|dự toán|mỗi|bình quân)(?!\p{L})/iu;
const MOST = 0.5;

/** The claims of one sentence. */
export function differencesIn(sentence: Sentence): readonly Claim[] {
  return sentence.mentions.flatMap((one, at) => [...netOf(sentence, one, at), ...complementOf(sentence, one, at)]);
}

const sameAs = (one: Mention, other: Mention): boolean =>
  measureOf(one) !== '' &&
  measureOf(other) !== '' &&
  (measureOf(one) === measureOf(other) || termIn(other, one.unit) !== null);

/** What is left between the two numbers right before. */
function netOf(sentence: Sentence, said: Mention, at: number): readonly Claim[] {
  if (!isAmount(said) || said.over || !NET.test(said.before)) return [];
  const ahead = sentence.mentions
    .slice(0, at)
    .filter((one) => isAmount(one) && !one.over && !isChange(one) && sameAs(one, said));
  const [first, second, ...more] = ahead;
  if (!first || !second || more.length > 0 || ahead.some(({ before }) => NO_PAIR.test(before))) return [];
  const [whole, part] = first.number.value.gte(second.number.value) ? [first, second] : [second, first];
  return restClaim(sentence, { whole, part, rest: said });
}

/** What is left of a fraction, in either words: `… còn 9,6 km`, `… 22 phiếu không đồng ý`. */
function complementOf(sentence: Sentence, rest: Mention, at: number): readonly Claim[] {
  if (!isAmount(rest) || rest.over || isChange(rest) || measureOf(rest) === '') return [];
  if (!LEFT.test(rest.before) && !(/^[\s,;]*(?:và|có|còn)?\s*$/iu.test(rest.before) && NEGATIVE.test(rest.behind)))
    return [];
  const ahead = sentence.mentions.slice(0, at).filter((one) => isAmount(one) && !isChange(one));
  const [part, whole] = ahead.slice(-2);
  if (!part || !whole || NO_PAIR.test(part.before)) return [];
  const ofPlan = OF_PLAN.test(whole.before) && PLACES.test(rest.unit);
  if (!ofPlan && (ahead.length > 2 || NO_PAIR.test(whole.before))) return [];
  if (!part.over && !ofPlan && !OUT_OF.test(whole.before)) return wholeFirst(sentence, ahead, rest);
  if ((!ofPlan && !sameAs(whole, rest)) || part.number.value.gte(whole.number.value)) return [];
  const next = sentence.mentions[at + 1];
  if (next !== undefined && measureOf(next) === measureOf(rest) && /^[^.;]{0,40}(?:,|\svà)\s*$/u.test(next.before))
    return [];
  return restClaim(sentence, { whole: exactlyPrinted(whole), part, rest });
}

const LACKS = /(?<!\p{L})(?:vắng|còn thiếu|thiếu|chưa [^,;.()\d]{2,30}|không [^,;.()\d]{2,30})\s*(?:là|có)?\s*$/iu;
const SMALL = 0.12;

/** `có 27 đồng chí, 25 đồng chí dự họp, vắng 2 đồng chí`: the whole is told first and there is no fourth number. */
function wholeFirst(sentence: Sentence, ahead: readonly Mention[], rest: Mention): readonly Claim[] {
  const [whole, part] = ahead;
  const told = sentence.mentions.filter((one) => isAmount(one) && !isChange(one));
  if (!whole || !part || told.length !== 3 || !LACKS.test(rest.before) || LACKS.test(part.before)) return [];
  if (![part, rest].every((one) => measureOf(one) === measureOf(whole)) || !whole.number.value.gt(part.number.value))
    return [];
  const [first] = restClaim(sentence, { whole, part, rest });
  const miss = missOf(whole.number, [part.number, rest.number]);
  return first !== undefined && miss <= SMALL ? [first] : [];
}

type Rest = { readonly whole: Mention; readonly part: Mention; readonly rest: Mention };

function restClaim(sentence: Sentence, { whole, part, rest }: Rest): readonly Claim[] {
  const terms: readonly (Term | null)[] = [whole, part, rest].map((one) =>
    whole.unit === '' || one.unit === '' || PLACES.test(one.unit)
      ? termOf(one.number, { exact: true })
      : termIn(one, whole.unit),
  );
  const [a, b, c] = terms;
  if (!a || !b || !c || missOf(whole.number, [part.number, rest.number]) > MOST) return [];
  return [
    {
      code: 'SL01',
      kind: 'sum',
      terms: [a, b, c],
      relation: sum,
      severity: 'warning',
      scaled: /đồng$/u.test(whole.unit),
      place: rest.whole,
      data: {
        what: whole.unit || labelOf(whole, sentence),
        whole: shownOf(whole),
        sum: [part, rest].map(shownOf).join(' + '),
      },
    },
  ];
}
