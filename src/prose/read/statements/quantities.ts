/**
 * Quantities: a number with its unit of measure, its approximator, its range or its whole.
 *
 * `hơn 4.500 tỷ đồng`, `4 tỷ 500 triệu`, `16 - 18%`, `8/19 xã`, `39 vạn tấn`, `sáu chỉ tiêu`.
 * A quantity knows nothing yet of what it measures; that is for figures.ts and counts.ts.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { APPROXIMATORS, SILENT_APPROXIMATORS, VERBS } from '#prose/lexicon/statements.ts';
import { COUNT_NOUNS, NOT_THINGS, NUMBER_WORDS, type UnitKind } from '#prose/lexicon/units.ts';
import { numberOf } from '#prose/read/text/numbers.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import { type Bounds, type Digits, digitsAt, perBehind, type UnitPart, unitAt, unitEnd } from './units-behind.ts';

export type Quantity = {
  /** With its approximator. */
  readonly from: number;
  /** Behind its unit. */
  readonly to: number;
  readonly number: number;
  readonly value: Decimal;
  readonly decimals: number;
  /** Null for a count of things and for a bare number. */
  readonly unit: string | null;
  readonly kind: UnitKind | 'count' | 'plain' | 'times';
  /** For a count, the classifier that would be its unit: `doanh nghiệp`. */
  readonly noun: string | null;
  readonly approx: string | null;
  /** A count printed in thousands or millions keeps their word: `1.064,2 nghìn con` is 1064.2 of `nghìn con`. */
  readonly scale: { readonly word: string; readonly power: number } | null;
  /** `từ` stands before it: where a change came from. */
  readonly since: boolean;
  readonly upper: Decimal | null;
  readonly whole: Decimal | null;
  /** `43 đảng viên mới/52 chỉ tiêu`: out of how many, where the thing is named before the stroke. */
  readonly plan: Digits | null;
};

const nouns = phraseSet(COUNT_NOUNS);
const notThings = phraseSet(NOT_THINGS);
const wordNumbers = phraseBook(NUMBER_WORDS);
const approximators = phraseBook(APPROXIMATORS);
const verbs = phraseBook(VERBS);
/** Words of a unit in brackets, with both. */
const LONGEST_UNIT = 8;
const MORE = 'hơn';
const UPWARDS = fold('trở');
const PER = '/';
/** `thu nhập trên 1 ha`, `bình quân 1 ha`: what something else is divided by. */
const EACH = new Set(['trên', 'quân', 'mỗi', 'cho', 'trị', 'nhập'].map(fold));
const PER_ONE: ReadonlySet<string> = new Set(['ha', 'm2', 'm²', 'km', 'km2', 'km²', 'tấn', 'sào']);
const SINCE: ReadonlySet<string> = new Set(['từ', 'từ chỗ', 'từ mức']);
const OF_WHOLE = phraseSet(['trên', 'trên tổng số', 'trong tổng số', 'trong số', 'trong']);
const PLANNED = phraseSet(['chỉ tiêu', 'kế hoạch', 'nhiệm vụ']);
/** `tăng từ 14% trở lên`: at least so much, not where it came from. */
const orMore = phraseSet(['trở lên', 'trở xuống']);
/** How often something is done, said in words, counts nothing. */
const OFTEN = phraseSet(['lần', 'lượt', 'bên', 'phía', 'mặt', 'miền', 'đầu', 'vế', 'chiều']);
const MOVED = new Set(['tăng', 'giảm', 'nâng', 'rút', 'hạ'].map(fold));
/** Before a number word: a place in a row, a year, or only about so many (`dăm ba`). */
const VAGUE = new Set(['thứ', 'năm', 'dăm', 'vài', 'mươi', 'đôi', 'phần'].map(fold));
/** `đạt trên 1 ha`: behind these the word only approximates. */
const REACHED = new Set(['đạt', 'ước', 'còn', 'là'].map(fold));
/** `lãi 5 triệu trên 1 ha`. */
const isPerOne = (tokens: readonly Token[], at: number): boolean =>
  EACH.has(tokens[at - 1]?.key ?? '') && !REACHED.has(tokens[at - 2]?.key ?? '');
/** Behind these `năm` is the year. */
const OF_YEAR = new Set(['cuối', 'đầu', 'giữa', 'cả', 'hằng', 'hàng', 'trong', 'mỗi', 'các', 'là'].map(fold));

/**
 * The quantities between two tokens, in order.
 *
 * @example quantitiesIn({ tokens: tokensOf('119 tỷ 214 triệu đồng'), names: namedIn([]), limit: 5 }, 0)[0]?.value.toString() // '119.214'
 */
export function quantitiesIn(bounds: Bounds, from: number): Quantity[] {
  const found: Quantity[] = [];
  let at = from;
  while (at < bounds.limit) {
    const name = bounds.names.at(at);
    const quantity = name ? null : quantityAt(bounds, at);
    if (quantity) found.push(quantity);
    at = Math.max(at + 1, quantity?.to ?? 0, quantity?.plan?.to ?? 0, name?.to ?? 0);
  }
  return found;
}

function quantityAt(bounds: Bounds, at: number): Quantity | null {
  const { tokens } = bounds;
  const digits = tokens[at]?.kind === 'number' ? digitsAt(bounds, at) : numberInWords(bounds, at);
  if (!digits) return null;
  const range = rangeBehind(bounds, digits);
  const whole = range || perBehind(bounds, digits.to).text !== '' ? null : wholeBehind(bounds, digits);
  const behind = range?.to ?? whole?.to ?? digits.to;
  const unit = unitAbove(bounds, at, { ...digits, to: behind }) ?? unitAt(bounds, { ...digits, to: behind });
  if (!unit) return null;
  const approx = approximatorBefore(tokens, at);
  if (unit.value.eq(1) && PER_ONE.has(unit.unit ?? '') && isPerOne(tokens, at)) return null;
  if (unit.kind === 'count' && isNoNumberOf(tokens, approx?.from ?? at, { noun: digits.to, value: digits.value }))
    return null;
  const plan = whole === null ? planBehind(bounds, unit) : null;
  return {
    from: approx?.from ?? at,
    number: at,
    to: unit.kind === 'percent' ? (orMore.at(tokens, unit.to)?.to ?? unit.to) : unit.to,
    value: unit.value,
    decimals: unit.decimals,
    unit: unit.unit,
    kind: unit.kind,
    noun: unit.noun,
    scale: unit.scale ?? null,
    approx: approx && !SILENT_APPROXIMATORS.has(approx.word) ? approx.word : null,
    since: approx !== null && SINCE.has(approx.word) && range === null && orMore.at(tokens, unit.to) === null,
    upper: range?.value ?? null,
    whole: whole?.value ?? null,
    plan,
  };
}

/**
 * `mỗi tuần hai buổi`, `làm ba ca`, `lúa hai vụ`: how often, and no number of things; `mũi 2 người trên 18 tuổi`, `dự toán 2027`:
 * which one, and no number at all.
 */
function isNoNumberOf(
  tokens: readonly Token[],
  from: number,
  { noun, value }: { readonly noun: number; readonly value: Decimal },
): boolean {
  const before = tokens[from - 1]?.key ?? '';
  const thing = tokens[noun]?.key ?? '';
  const digits = tokens[from]?.kind === 'number';
  if (tokens[from]?.key === ALL && ASPECTS.has(thing) && tokens[from + 1]?.kind !== 'number') return true;
  if (TURNS.has(thing) && ((before === DO && !digits) || TIMES_OF.has(before))) return true;
  if (thing === SEASON && GROWN.has(before)) return true;
  if (!digits) return false;
  if (isOfAddress(tokens, from, noun)) return true;
  if (value.lt(10) && !/[.,]/u.test(tokens[from]?.text ?? '') && isOfName(tokens, from, noun)) return true;
  if (
    value.lt(10) &&
    [1, 2].some((back) => WHICH.at(tokens, from - back, from)?.to === from) &&
    !/^0/.test(tokens[from]?.text ?? '')
  )
    return true;
  return OF_BUDGET.at(tokens, from - 2, from)?.to === from && /^20[0-4]\d$/.test(tokens[from]?.text ?? '');
}

/** `kiệt 42 Bùi Thị Xuân`. */
const isOfAddress = (tokens: readonly Token[], from: number, noun: number): boolean =>
  ADDRESSES.has(tokens[from - 1]?.key ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[noun]?.text ?? '');

/** `Điện mặt trời Phú Cần 2 hòa lưới`, `Cầu Thạch Hãn 1 hợp long`: a number behind a name, and no thing behind it. */
const isOfName = (tokens: readonly Token[], from: number, noun: number): boolean =>
  nouns.at(tokens, noun) === null &&
  /^\p{Lu}\p{Ll}/u.test(tokens[from - 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[from - 2]?.text ?? '');

const ADDRESSES = new Set(['kiệt', 'hẻm', 'ngõ', 'ngách', 'đường', 'số', 'tổ', 'lô', 'khoảnh'].map(fold));
const DO = fold('làm');
/** `giảm cả ba tiêu chí`: all of them, however many. */
const ALL = fold('cả');
const ASPECTS = new Set(['tiêu', 'lĩnh', 'chỉ', 'mặt', 'khâu', 'cấp', 'khu'].map(fold));
const SEASON = fold('vụ');
const TURNS = new Set(['buổi', 'lần', 'ca', 'đợt', 'bước', 'phiên', 'kỳ'].map(fold));
/** `ngày hai buổi`, `mỗi tuần một lần`. */
const TIMES_OF = new Set(['ngày', 'tuần', 'tháng', 'quý'].map(fold));
const GROWN = new Set(['lúa', 'ruộng', 'đất', 'màu', 'rau'].map(fold));
const WHICH = phraseSet(['mũi', 'mức', 'cấp độ', 'mức độ', 'nhóm', 'khối', 'vòng']);
const OF_BUDGET = phraseSet(['dự toán', 'kế hoạch', 'ngân sách', 'mùa', 'vụ', 'vốn', 'khóa', 'niên vụ']);

/** `tổng thu ngân sách (tỷ đồng) 1.046,3`, `lúa (tấn): 45.200`: the unit in brackets before the number, as a form has it. */
function unitAbove(bounds: Bounds, at: number, digits: Digits): UnitPart | null {
  const { tokens } = bounds;
  const close = tokens[at - 1]?.key === ':' ? at - 2 : at - 1;
  if (tokens[close]?.key !== ')') return null;
  for (let open = close - 1; open >= Math.max(0, close - LONGEST_UNIT); open -= 1) {
    if (tokens[open]?.key !== '(') continue;
    const unit = unitAt({ ...bounds, limit: close }, { ...digits, to: open + 1 });
    return unit?.unit && unit.to === close ? { ...unit, to: digits.to } : null;
  }
  return null;
}

/** `Năm Căn`, `Ba Vì`: both capitals, and no document (`Bốn Nghị quyết`). */
const isProperName = (tokens: readonly Token[], at: number, noun: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[noun]?.text ?? '') &&
  !/^(?:nghị|tờ|quyết|đảng|chi|công|thông|kế)$/iu.test(tokens[noun]?.text ?? '');

/** `sáu chỉ tiêu`: a number word counts only with a thing or a unit behind it. */
function numberInWords({ tokens, names }: Bounds, at: number): Digits | null {
  const word = wordNumbers.at(tokens, at);
  if (!word || word.value < 2 || names.at(word.to)) return null;
  const noun = nouns.at(tokens, word.to);
  const counted = noun !== null && (notThings.at(tokens, word.to)?.to ?? 0) < noun.to;
  const before = tokens[at - 1]?.key ?? '';
  if ((verbs.at(tokens, at)?.to ?? 0) > word.to) return null;
  if (tokens[at - 1]?.key === ',' && wordNumbers.at(tokens, at - 2)?.to === at - 1) return null;
  if (word.value === 5 && (OF_YEAR.has(before) || tokens[at - 1]?.kind === 'number')) return null;
  if (!counted || VAGUE.has(before) || isProperName(tokens, at, word.to)) return null;
  if (OFTEN.at(tokens, word.to)?.to === noun.to) return null;
  return { value: decimal(word.value), decimals: 0, to: word.to };
}

/** `- 18`, `%-10`, `đến 14`, `tỷ đồng đến 7`: the upper end, behind the same unit or none. */
function rangeBehind(bounds: Bounds, first: Digits): Digits | null {
  const { tokens, names } = bounds;
  const unit = first.to === unitEnd(bounds, first.to) ? null : { from: first.to, to: unitEnd(bounds, first.to) };
  const at = unit?.to ?? first.to;
  const percent = unit !== null && unit.to - unit.from === 1 && tokens[unit.from]?.key === '%';
  const join = tokens[at];
  if (!join || (join.key !== '-' && join.key !== fold('đến')) || names.at(at + 1)) return null;
  const high = tokens[at + 1];
  if (high?.kind !== 'number' || (unit && !percent && MOVED.has(tokens[first.to - 3]?.key ?? ''))) return null;
  if (unit && (unitEnd(bounds, at + 2) === at + 2 || (tokens[at + 2]?.key === '%') !== percent)) return null;
  const parsed = numberOf(high.text, percent);
  return parsed?.value.gt(first.value) ? { ...parsed, to: at + 2 } : null;
}

/** `/19`, `trên 21 chỉ tiêu`, `trong tổng số 24 tiêu chí`. */
function wholeBehind({ tokens, names, limit }: Bounds, part: Digits): Digits | null {
  const words = part.decimals === 0 ? OF_WHOLE.at(tokens, part.to, limit) : null;
  const at = words?.to ?? part.to + 1;
  const number = tokens[at];
  if ((!words && tokens[part.to]?.key !== PER) || number?.kind !== 'number' || names.at(at)) return null;
  const parsed = numberOf(number.text);
  if (!parsed) return null;
  if (words && (nouns.at(tokens, at + 1, limit) === null || parsed.value.lt(part.value))) return null;
  return { ...parsed, to: at + 1 };
}

/** What a stroke sets against it: `235 tỷ đồng/410 tỷ đồng`, `640 hồ sơ/2.200 hồ sơ`. */
function planBehind(bounds: Bounds, unit: UnitPart): Digits | null {
  if (unit.kind === 'count') return wholeBehindNoun(bounds, unit.to);
  const number = bounds.tokens[unit.to]?.key === PER ? bounds.tokens[unit.to + 1] : undefined;
  if (unit.kind !== 'money' || number?.kind !== 'number' || bounds.names.at(unit.to + 1)) return null;
  const parsed = numberOf(number.text);
  const to = unitEnd(bounds, unit.to + 2);
  return parsed && to > unit.to + 2 && bounds.tokens[to - 1]?.key !== '%' ? { ...parsed, to } : null;
}

/** `hồ sơ/2.200 hồ sơ`, `đảng viên mới/52 chỉ tiêu`, from the first noun. */
function wholeBehindNoun({ tokens, names, limit }: Bounds, from: number): Digits | null {
  for (let at = from + 1; at < Math.min(limit, from + 5); at += 1) {
    if (tokens[at]?.kind === 'word') continue;
    const number = tokens[at]?.key === PER && tokens[at + 1]?.kind === 'number' ? tokens[at + 1] : undefined;
    if (!number || names.at(at + 1)) return null;
    const parsed = numberOf(number.text);
    const noun = nouns.at(tokens, at + 2, limit);
    const alike = tokens[at + 2]?.key === tokens[from]?.key || PLANNED.at(tokens, at + 2, limit) !== null;
    return parsed && noun && alike ? { ...parsed, to: noun.to } : null;
  }
  return null;
}

/** `cao hơn 5%`: here `hơn` belongs to the verb; in `từ 3 người trở lên hơn 5%` it does not. */
const inVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  from > 0 && tokens[from - 2]?.key !== UPWARDS && (verbs.at(tokens, from - 1, to)?.to ?? 0) > from;

/** The longest approximator that ends where the number begins. */
function approximatorBefore(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly word: string } | null {
  for (const back of [3, 2, 1]) {
    const match = at - back >= 0 ? approximators.at(tokens, at - back, at) : null;
    if (match?.to === at && !(match.value === MORE && inVerb(tokens, match.from, at)))
      return { from: match.from, word: match.value };
  }
  return null;
}
