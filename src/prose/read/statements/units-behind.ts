/**
 * The unit behind a number, or the thing it counts: `triệu đồng/người/năm`, `nghìn lượt`, `mẫu khoai`, `đảng viên`.
 *
 * Scale words first, then the unit of measure, then what it is divided by; without a unit, the noun that is counted.
 */

import type { Decimal } from '#core/decimal.ts';
import { AFTER_CUES } from '#prose/lexicon/calendar.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { type PhraseBook, phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import {
  COUNT_NOUNS,
  CROPS,
  NOT_THINGS,
  PER_WORDS,
  POINT_HEADS,
  SCALES,
  TIME_HEADS,
  TIME_UNITS,
  UNITS,
} from '#prose/lexicon/units.ts';
import { numberOf, scaled } from '#prose/read/text/numbers.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import type { Names } from '#prose/read/time/calendar.ts';
import type { Quantity } from './quantities.ts';

export type Bounds = { readonly tokens: readonly Token[]; readonly names: Names; readonly limit: number };
export type Digits = { readonly value: Decimal; readonly decimals: number; readonly to: number };
export type UnitPart = Pick<Quantity, 'unit' | 'kind' | 'noun'> & {
  readonly scale?: Quantity['scale'];
  readonly value: Decimal;
  readonly decimals: number;
  readonly to: number;
};

const units = phraseBook(UNITS);
const scales = phraseBook(SCALES);
const nouns = phraseSet(COUNT_NOUNS);
const afterCues = phraseSet(AFTER_CUES);
const TIMES = fold('lần');
const PER = '/';
/** Visits are measured; whose they are is their name. */
const VISITS = 'lượt khách';
const notThings = phraseSet(NOT_THINGS);
const perWords = phraseSet(PER_WORDS);
const timeUnits = phraseSet(TIME_UNITS);
const timeHeads = phraseSet(TIME_HEADS);
const pointHeads = phraseSet(POINT_HEADS);
const MULTIPLIED = new Set(['gấp', 'tăng', 'giảm', 'hơn', 'bằng'].map(fold));
const LIMITS = phraseSet(['không quá', 'tối đa']);
const VISITORS = 'lượt người';
const SICK = fold('bệnh');
const FIELD = fold('mẫu');
/** `2 buổi/tuần`: how often, and no amount. */
const often = phraseSet(['buổi', 'lần', 'cuộc', 'kỳ', 'phiên', 'ca']);
const crops = phraseSet(CROPS);
/** Work that is given by the thousand is an amount. */
const work = phraseSet(['ngày công', 'công lao động', 'giờ công']);
const POINT = fold('điểm');
const HOUR = fold('giờ');
const MINUTE = fold('phút');
/** Behind the hour on a clock stands the day, or what part of it. */
const CLOCK_GOES_ON = new Set(['ngày', 'sáng', 'chiều', 'tối', 'trưa', 'thứ', 'hôm'].map(fold));
/** `năng suất bình quân 3 vụ 65,8 tạ/ha`: a season, when a number follows. */
const SEASON = fold('vụ');
/** How far before a number the name stands that says what its unit means. */
const LONGEST_NAME = 14;

/** A printed number, mending a blank behind the thousands' dot: `1. 357 tỷ`. */
export function digitsAt({ tokens, limit }: Bounds, at: number): Digits | null {
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

/** Behind the scale words and the unit that stand here. */
export function unitEnd({ tokens, limit }: Bounds, at: number): number {
  let to = at;
  for (let scale = scales.at(tokens, to, limit); scale && to - at < 2; scale = scales.at(tokens, to, limit))
    to = scale.to;
  return units.at(tokens, to, limit)?.to ?? to;
}

export function unitAt(bounds: Bounds, digits: Digits): UnitPart | null {
  const { tokens, limit } = bounds;
  const powers: number[] = [];
  const words: string[] = [];
  let at = digits.to;
  for (let scale = scales.at(tokens, at, limit); scale && powers.length < 2; scale = scales.at(tokens, at, limit)) {
    if (tokens[scale.to]?.key === '.' && (units.at(tokens, at, limit)?.to ?? 0) > scale.to) break;
    powers.push(scale.value);
    words.push(canonicalScale(scale.value, tokens[at]));
    at = scale.to;
  }
  const unit = units.at(tokens, at, limit) ?? fieldAt(tokens, at, limit);
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

/** `34 mẫu khoai tây`: land, where what grows on it follows. */
const fieldAt = (tokens: readonly Token[], at: number, limit: number) =>
  tokens[at]?.key === FIELD && crops.at(tokens, at + 1, limit)
    ? { from: at, to: at + 1, value: { unit: tokens[at]?.text ?? '', kind: 'measure' as const } }
    : null;

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
  if (smaller && next && power === 3 && next.value > power && smaller.decimals === 0)
    return unitAt(bounds, { ...smaller, value: scaled(digits.value, power).plus(smaller.value) });
  const noun = nouns.at(tokens, scale.at, limit);
  const counted = noun !== null || power < 6;
  if (!counted) return { ...digits, unit: `${scale.words.join(' ')} đồng`, kind: 'money', noun: null, to: scale.at };
  const whole = countedUnit(bounds, { value: scaled(digits.value, power), decimals: 0, to: scale.at });
  if (whole?.kind !== 'count') return whole;
  if (work.at(tokens, scale.at, limit))
    return {
      ...digits,
      unit: `${scale.words.join(' ')} ${whole.noun}`,
      kind: 'measure',
      noun: null,
      to: work.at(tokens, scale.at, limit)?.to ?? scale.at,
    };
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
  const full = textOf(tokens, digits.to, to);
  const text = isVisit(full) || (full.toLowerCase() === VISITORS && tokens[to]?.key === SICK) ? full.slice(0, 4) : full;
  const per = perBehind(bounds, to);
  if (per.text && digits.decimals === 0 && often.at(tokens, digits.to)) return null;
  if (per.text) return { ...digits, unit: text + per.text, kind: 'measure', noun: text, to: per.to };
  if (noun && (digits.decimals > 0 || isScore(bounds, digits)))
    return { ...digits, unit: text, kind: 'measure', noun: null, to };
  return digits.decimals > 0 ? plain : { ...digits, unit: null, kind: 'count', noun: text, to: digits.to };
}

/** `lượt bệnh nhân`, `lượt khách`: visits, whoever comes; `lượt người` is the unit itself. */
const isVisit = (noun: string): boolean => /^lượt \S/iu.test(noun) && noun.toLowerCase() !== VISITORS;

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
  if (isClock(bounds, digits.to) || bounds.names.at(digits.to)?.kind === 'date') return null;
  if (LIMITS.at(tokens, digits.to - 3, digits.to)?.to === digits.to - 1) return null;
  const per = perBehind(bounds, unit.to);
  return { ...digits, unit: textOf(tokens, unit.from, unit.to) + per.text, kind: 'measure', noun: null, to: per.to };
}

/** `Thời gian: 7 giờ 30 phút, ngày 5/10`: when, and not how long. */
const isClock = ({ tokens }: Bounds, unit: number): boolean =>
  (tokens[unit]?.key === MINUTE && tokens[unit - 2]?.key === HOUR) ||
  (tokens[unit]?.key === HOUR &&
    tokens[unit - 2]?.key === ':' &&
    (tokens[unit + 1]?.kind === 'number' ||
      CLOCK_GOES_ON.has(tokens[tokens[unit + 1]?.key === ',' ? unit + 2 : unit + 1]?.key ?? '')));

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
export function perBehind({ tokens, limit }: Bounds, at: number): { readonly text: string; readonly to: number } {
  let text = '';
  let to = at;
  for (let part = 0; part < 3 && tokens[to]?.key === PER; part += 1) {
    const amount = tokens[to + 1]?.kind === 'number' ? 1 : 0;
    if (amount === 1 && tokens[at - 1]?.kind === 'number' && units.at(tokens, to + 2, limit)) break;
    const word = perWords.at(tokens, to + 1 + amount, limit);
    if (!word || (amount === 1 && !/^1(?:0{2,}|0{0,2}(?:[.,]0{3})+)$/.test(tokens[to + 1]?.text ?? ''))) break;
    text += `/${textOf(tokens, to + 1, word.to)}`;
    to = word.to;
  }
  return { text, to };
}
