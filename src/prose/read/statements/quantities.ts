/**
 * Quantities: a number with its unit of measure, its approximator, its range or its whole.
 *
 * `hơn 4.500 tỷ đồng`, `4 tỷ 500 triệu`, `16 - 18%`, `8/19 xã`, `39 vạn tấn`, `sáu chỉ tiêu`.
 * A quantity knows nothing yet of what it measures; that is for figures.ts and counts.ts.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import { AFTER_CUES } from '#prose/lexicon/calendar.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { type PhraseBook, phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { APPROXIMATORS, SILENT_APPROXIMATORS, VERBS } from '#prose/lexicon/statements.ts';
import {
  COUNT_NOUNS,
  NOT_THINGS,
  NUMBER_WORDS,
  PER_WORDS,
  POINT_HEADS,
  SCALES,
  TIME_HEADS,
  TIME_UNITS,
  UNITS,
  type UnitKind,
} from '#prose/lexicon/units.ts';
import { numberOf, scaled } from '#prose/read/text/numbers.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import type { Names } from '#prose/read/time/calendar.ts';

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

type Bounds = { readonly tokens: readonly Token[]; readonly names: Names; readonly limit: number };
type Digits = { readonly value: Decimal; readonly decimals: number; readonly to: number };
type UnitPart = Pick<Quantity, 'unit' | 'kind' | 'noun'> & {
  readonly scale?: Quantity['scale'];
  readonly value: Decimal;
  readonly decimals: number;
  readonly to: number;
};

const units = phraseBook(UNITS);
const scales = phraseBook(SCALES);
const nouns = phraseSet(COUNT_NOUNS);
const wordNumbers = phraseBook(NUMBER_WORDS);
const approximators = phraseBook(APPROXIMATORS);
const verbs = phraseBook(VERBS);
const afterCues = phraseSet(AFTER_CUES);
const TIMES = fold('lần');
const MORE = 'hơn';
const UPWARDS = fold('trở');
const PER = '/';
/** `thu nhập trên 1 ha`, `bình quân 1 ha`: what something else is divided by. */
const EACH = new Set(['trên', 'quân', 'mỗi', 'cho'].map(fold));
const PER_ONE: ReadonlySet<string> = new Set(['ha', 'm2', 'm²', 'km', 'km2', 'km²', 'tấn', 'sào']);
const SINCE = 'từ';
/** Visits are measured; whose they are is their name. */
const VISITS = 'lượt khách';
const notThings = phraseSet(NOT_THINGS);
const perWords = phraseSet(PER_WORDS);
const timeUnits = phraseSet(TIME_UNITS);
const timeHeads = phraseSet(TIME_HEADS);
const pointHeads = phraseSet(POINT_HEADS);
const OF_WHOLE = phraseSet(['trên', 'trên tổng số', 'trong tổng số', 'trong số', 'trong']);
const MULTIPLIED = new Set(['gấp', 'tăng', 'giảm', 'hơn'].map(fold));
const PLANNED = phraseSet(['chỉ tiêu', 'kế hoạch', 'nhiệm vụ']);
const LIMITS = phraseSet(['không quá', 'tối đa']);
const MOVED = new Set(['tăng', 'giảm', 'nâng', 'rút', 'hạ'].map(fold));
/** Before a number word: a place in a row, a year, or only about so many (`dăm ba`). */
const VAGUE = new Set(['thứ', 'năm', 'dăm', 'vài', 'mươi', 'đôi'].map(fold));
const POINT = fold('điểm');
/** `năng suất bình quân 3 vụ 65,8 tạ/ha`: a season, when a number follows. */
const SEASON = fold('vụ');
/** How far before a number the name stands that says what its unit means. */
const LONGEST_NAME = 14;

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
  const unit = unitAt(bounds, { ...digits, to: behind });
  if (!unit) return null;
  const approx = approximatorBefore(tokens, at);
  if (unit.value.eq(1) && PER_ONE.has(unit.unit ?? '') && EACH.has(tokens[at - 1]?.key ?? '')) return null;
  const plan = whole === null ? planBehind(bounds, unit) : null;
  return {
    from: approx?.from ?? at,
    number: at,
    to: unit.to,
    value: unit.value,
    decimals: unit.decimals,
    unit: unit.unit,
    kind: unit.kind,
    noun: unit.noun,
    scale: unit.scale ?? null,
    approx: approx && !SILENT_APPROXIMATORS.has(approx.word) ? approx.word : null,
    since: approx?.word === SINCE && range === null,
    upper: range?.value ?? null,
    whole: whole?.value ?? null,
    plan,
  };
}

/** `Năm Căn`, `Ba Vì`: both capitals, and no document (`Bốn Nghị quyết`). */
const isProperName = (tokens: readonly Token[], at: number, noun: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[noun]?.text ?? '') &&
  !/^(?:nghị|tờ|quyết|đảng|chi|công|thông|kế)$/iu.test(tokens[noun]?.text ?? '');

/** A printed number, mending a blank behind the thousands' dot: `1. 357 tỷ`. */
function digitsAt({ tokens, limit }: Bounds, at: number): Digits | null {
  const token = tokens[at];
  if (!token || at >= limit) return null;
  const dot = tokens[at + 1]?.key === '.' && !tokens[at + 1]?.gap ? 1 : 0;
  const tail = tokens[at + dot + 1];
  const splitThousands =
    tail?.kind === 'number' && tail.gap && /^\d{3}(?:[.,]\d+)*$/.test(tail.text) && /^\d{1,3}$/.test(token.text);
  const mended = splitThousands && measureFollows(tokens, at + dot + 2) ? `${token.text}.${tail.text}` : null;
  if (mended) {
    const parsed = numberOf(mended);
    return parsed && { ...parsed, to: at + dot + 2 };
  }
  const parsed = numberOf(token.text, tokens[at + 1]?.key === '%');
  return parsed && { ...parsed, to: at + 1 };
}

const measureFollows = (tokens: readonly Token[], at: number): boolean =>
  units.at(tokens, at) !== null || scales.at(tokens, at) !== null;

/** `sáu chỉ tiêu`: a number word counts only with a thing or a unit behind it. */
function numberInWords({ tokens, names }: Bounds, at: number): Digits | null {
  const word = wordNumbers.at(tokens, at);
  if (!word || word.value < 2 || names.at(word.to)) return null;
  const noun = nouns.at(tokens, word.to);
  const counted = noun !== null && (notThings.at(tokens, word.to)?.to ?? 0) < noun.to;
  const before = tokens[at - 1]?.key ?? '';
  if ((verbs.at(tokens, at)?.to ?? 0) > word.to) return null;
  if (!counted || VAGUE.has(before) || isProperName(tokens, at, word.to)) return null;
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
  if (unit && unitEnd(bounds, at + 2) === at + 2) return null;
  const parsed = numberOf(high.text, percent);
  return parsed?.value.gt(first.value) ? { ...parsed, to: at + 2 } : null;
}

/** Behind the scale words and the unit that stand here. */
function unitEnd({ tokens, limit }: Bounds, at: number): number {
  let to = at;
  for (let scale = scales.at(tokens, to, limit); scale && to - at < 2; scale = scales.at(tokens, to, limit))
    to = scale.to;
  return units.at(tokens, to, limit)?.to ?? to;
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
  return parsed && to > unit.to + 2 ? { ...parsed, to } : null;
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

function unitAt(bounds: Bounds, digits: Digits): UnitPart | null {
  const { tokens, limit } = bounds;
  const powers: number[] = [];
  const words: string[] = [];
  let at = digits.to;
  for (let scale = scales.at(tokens, at, limit); scale && powers.length < 2; scale = scales.at(tokens, at, limit)) {
    powers.push(scale.value);
    words.push(canonicalScale(scale.value, tokens[at]));
    at = scale.to;
  }
  const unit = units.at(tokens, at, limit);
  if (unit && !isThing(bounds, unit)) {
    if (unit.value.unit === VISITS)
      return { ...digits, unit: [...words, 'lượt'].join(' '), kind: 'measure', noun: null, to: unit.from + 1 };
    const of = tokens[unit.to]?.kind === 'word' && tokens[unit.to + 1]?.key === PER ? tokens[unit.to] : undefined;
    const per = perBehind(bounds, unit.to + (of ? 1 : 0));
    const kept = of && per.text !== '' ? [of.text] : [];
    const to = kept.length > 0 ? per.to : perBehind(bounds, unit.to).to;
    const written = [...words, unit.value.unit, ...kept].join(' ') + perBehind(bounds, unit.to).text;
    return { ...digits, unit: kept.length > 0 ? written + per.text : written, kind: unit.value.kind, noun: null, to };
  }
  if (powers.length > 0) return scaledUnit(bounds, digits, { at, powers, words });
  return countedUnit(bounds, digits);
}

/** `11 đồng chí`, `5 đ/c`: the longer word is a thing, not the unit it begins with. */
function isThing({ tokens, limit }: Bounds, unit: { from: number; to: number }): boolean {
  if (tokens[unit.to]?.key === PER && tokens[unit.to + 1]?.key === 'c') return true;
  return (nouns.at(tokens, unit.from, limit)?.to ?? 0) > unit.to;
}

const canonicalScale = (power: number, token: Token | undefined): string =>
  power === 9
    ? token?.text.toLowerCase() === 'tỉ'
      ? 'tỉ'
      : 'tỷ'
    : power === 6
      ? 'triệu'
      : (token?.text.toLowerCase() ?? '');

/** Behind a scale word without unit: the next smaller part, a thing that is counted, or money. */
function scaledUnit(
  bounds: Bounds,
  digits: Digits,
  scale: { at: number; powers: readonly number[]; words: readonly string[] },
): UnitPart | null {
  const { tokens, limit } = bounds;
  const power = scale.powers.reduce((sum, one) => sum + one, 0);
  const smaller = tokens[scale.at]?.kind === 'number' ? digitsAt(bounds, scale.at) : null;
  const next = smaller && scales.at(tokens, smaller.to, limit);
  if (smaller && next && next.value < power) {
    const unit = units.at(tokens, next.to, limit);
    const value = digits.value.plus(scaled(smaller.value, next.value - power));
    const decimals = Math.max(digits.decimals, power - next.value + smaller.decimals);
    return {
      value,
      decimals,
      unit: `${scale.words.join(' ')} ${unit?.value.unit ?? 'đồng'}`,
      kind: unit?.value.kind ?? 'money',
      noun: null,
      to: unit?.to ?? next.to,
    };
  }
  const noun = nouns.at(tokens, scale.at, limit);
  const counted = noun !== null || power < 6;
  if (!counted) return { ...digits, unit: `${scale.words.join(' ')} đồng`, kind: 'money', noun: null, to: scale.at };
  const whole = countedUnit(bounds, { value: scaled(digits.value, power), decimals: 0, to: scale.at });
  if (whole?.kind !== 'count') return whole;
  return { ...whole, decimals: digits.decimals, scale: { word: scale.words.join(' '), power } };
}

/** The thing that is counted, or nothing at all. */
function countedUnit(bounds: Bounds, digits: Digits): UnitPart | null {
  const { tokens, limit } = bounds;
  const next = digits.to < limit ? tokens[digits.to] : undefined;
  const plain: UnitPart = { ...digits, unit: null, kind: 'plain', noun: null };
  const rate = next?.key === PER ? perBehind(bounds, digits.to) : null;
  if (rate?.text) return { ...digits, unit: rate.text, kind: 'measure', noun: null, to: rate.to };
  if (next?.key === TIMES && isMultiple(bounds, digits))
    return { ...digits, unit: null, kind: 'times', noun: null, to: digits.to + 1 };
  const taken = timeTaken(bounds, digits);
  if (taken) return taken;
  const noun = nouns.at(tokens, digits.to, limit);
  if (next?.key !== TIMES && (afterCues.at(tokens, digits.to, limit)?.to ?? 0) >= (noun?.to ?? digits.to + 1))
    return null;
  if (next?.kind === 'word' && !next.gap && digits.to > 0 && tokens[digits.to - 1]?.kind === 'number') return null;
  if (next?.kind !== 'word' || (next.key === SEASON && tokens[digits.to + 1]?.kind === 'number')) return plain;
  if ((notThings.at(tokens, digits.to, limit)?.to ?? 0) >= (noun?.to ?? digits.to + 1)) return plain;
  const to = noun?.to ?? digits.to + 1;
  const text = textOf(tokens, digits.to, to);
  const per = perBehind(bounds, to);
  if (per.text) return { ...digits, unit: text + per.text, kind: 'measure', noun: text, to: per.to };
  if (noun && (digits.decimals > 0 || isScore(bounds, digits)))
    return { ...digits, unit: text, kind: 'measure', noun: null, to };
  return digits.decimals > 0 ? plain : { ...digits, unit: null, kind: 'count', noun: text, to: digits.to };
}

/** `gấp 1,5 lần`, `3 lần so với`: times as much; elsewhere `03 lần` is counted. */
const isMultiple = ({ tokens }: Bounds, digits: Digits): boolean =>
  digits.decimals > 0 ||
  tokens[digits.to + 1]?.key === fold('so') ||
  [2, 3, 4].some((back) => MULTIPLIED.has(tokens[digits.to - back]?.key ?? ''));

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');

/** `thời gian chờ 9 phút`, `4,8 ngày`: time is an amount only where it is what is measured. */
function timeTaken(bounds: Bounds, digits: Digits): UnitPart | null {
  const { tokens, limit } = bounds;
  const unit = timeUnits.at(tokens, digits.to, limit);
  if (!unit || (digits.decimals === 0 && !namedBefore(tokens, digits.to, timeHeads))) return null;
  if (LIMITS.at(tokens, digits.to - 3, digits.to)?.to === digits.to - 1) return null;
  const per = perBehind(bounds, unit.to);
  return { ...digits, unit: textOf(tokens, unit.from, unit.to) + per.text, kind: 'measure', noun: null, to: per.to };
}

/** `92,18/100 điểm`, `mức độ hài lòng không dưới 90 điểm`: points that are scored, not places that are counted. */
function isScore({ tokens }: Bounds, digits: Digits): boolean {
  const alone = tokens[digits.to + 1]?.kind !== 'word';
  return tokens[digits.to]?.key === POINT && alone && namedBefore(tokens, digits.to, pointHeads);
}

function namedBefore(tokens: readonly Token[], at: number, heads: PhraseBook<true>): boolean {
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_NAME); back -= 1) {
    const key = tokens[back]?.key;
    if (key === ';' || key === '.') return false;
    if (heads.at(tokens, back, at)) return true;
  }
  return false;
}

/** `/người/năm`, `/100.000 dân`: at most three, each a word that units are divided by. */
function perBehind({ tokens, limit }: Bounds, at: number): { readonly text: string; readonly to: number } {
  let text = '';
  let to = at;
  for (let part = 0; part < 3 && tokens[to]?.key === PER; part += 1) {
    const amount = tokens[to + 1]?.kind === 'number' ? 1 : 0;
    const word = perWords.at(tokens, to + 1 + amount, limit);
    if (!word || (amount === 1 && !/^1(?:0{2,}|0{0,2}(?:[.,]0{3})+)$/.test(tokens[to + 1]?.text ?? ''))) break;
    text += `/${textOf(tokens, to + 1, word.to)}`;
    to = word.to;
  }
  return { text, to };
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
