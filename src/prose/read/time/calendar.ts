/**
 * Dates, periods and ordinals: every number that names a day, a time or a place in a row.
 *
 * They are recognised first, over the whole document, so that no later step takes `30/9`,
 * `9 tháng` or `khóa XIII` for an amount.
 */
import {
  AFTER_CUES,
  DATE_CUES,
  FIRM_DATE_CUES,
  FIRM_ORDINAL_CUES,
  ORDINAL_CUES,
  ROMAN,
  WORD_ORDINALS,
} from '#prose/lexicon/calendar.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { COUNT_NOUNS, NUMBER_WORDS, SCALES, UNITS } from '#prose/lexicon/units.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import { code, mark, numberedName, perMany, priceYear, stars, streetDay } from './codes.ts';
import { glued, plainNumber, yearOf } from './whole-numbers.ts';

export type Named = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly kind: 'period'; readonly form: PeriodForm; readonly n: number; readonly year: number | null }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'ordinal'; readonly n: number; readonly cue: string }
  | { readonly kind: 'clock' | 'years' | 'directive' | 'code' }
);

/** `months`: so many from January; `rest`: so many to December. */
export type PeriodForm = 'month' | 'quarter' | 'months' | 'rest' | 'year';

export type Names = { readonly list: readonly Named[]; readonly at: (token: number) => Named | null };

export type Reader = (tokens: readonly Token[], at: number) => Named | null;

const word = (text: string): string => fold(text);
const NGAY = word('ngày');
const TO = word('đến');
const THANG = word('tháng');
const NAM = word('năm');
const QUY = word('quý');
const TUAN = word('tuần');
const QUA = word('qua');
const THU = word('thứ');
const CHU = word('chủ');
const NHAT = word('nhật');
const AND = word('và');
const dateCues = new Set(DATE_CUES.map(fold));
const firmDateCues = phraseSet(FIRM_DATE_CUES);
const ordinals = phraseSet(ORDINAL_CUES);
const firmOrdinals = phraseSet(FIRM_ORDINAL_CUES);
const strictOrdinals = phraseSet(['lần thứ', 'thứ', 'khóa', 'khoá', 'kỳ họp thứ', 'phiên họp thứ', 'phiên thứ']);
/** Ends with a word that elsewhere numbers a thing: `trực tuyến 640`. */
const inCompound = phraseSet([
  'trực tuyến',
  'cung cấp',
  'sơ cấp',
  'trung cấp',
  'cao cấp',
  'thứ hạng',
  'phân loại',
  'xếp loại',
]);
const numbered = phraseSet(['quận', 'phường', 'xã', 'huyện', 'thị trấn']);
const measured = phraseSet([...UNITS.map(([unit]) => unit), ...SCALES.map(([scale]) => scale)]);
const countable = phraseSet(COUNT_NOUNS);
const counting = phraseSet(AFTER_CUES);
const wordNumbers = phraseBook([...NUMBER_WORDS, ...WORD_ORDINALS]);
const half = phraseBook<PeriodForm>([
  ['cuối năm', 'rest'],
  ['còn lại', 'rest'],
  ['tới', 'rest'],
  ['tiếp theo', 'rest'],
  ['sau', 'rest'],
  ['cuối', 'rest'],
  ['đầu năm', 'months'],
  ['qua', 'months'],
  ['đầu', 'months'],
]);
const halves = phraseBook<PeriodForm>([
  ['nửa đầu năm', 'months'],
  ['nửa năm đầu', 'months'],
  ['nửa năm qua', 'months'],
  ['nửa năm', 'months'],
  ['nửa cuối năm', 'rest'],
  ['nửa năm cuối', 'rest'],
  ['nửa năm còn lại', 'rest'],
  ['nửa còn lại của năm', 'rest'],
]);
const AFTER_NUMBER = new Set(['%', '/', '-', '.']);
const several = new Set(['những', 'nhiều', 'các', 'mấy', 'vài'].map(fold));
const wholeYear = phraseSet(['cả năm', 'trọn năm', 'năm nay', 'trong năm']);

/**
 * Everything in the tokens that names a time or a place in a row, in order, none overlapping.
 *
 * @example namedIn(tokensOf('9 tháng năm 2019')).list[0]?.kind // 'period'
 */
export function namedIn(tokens: readonly Token[], already: readonly Named[] = []): Names {
  const taken = new Map<number, Named>(already.map((name) => [name.from, name]));
  const list: Named[] = [];
  let at = 0;
  while (at < tokens.length) {
    const name = taken.get(at) ?? nameAt(tokens, at);
    if (name) list.push(name);
    at = Math.max(at + 1, name?.to ?? 0);
  }
  const index = new Int32Array(tokens.length);
  list.forEach((name, place) => {
    index.fill(place + 1, name.from, name.to);
  });
  return { list, at: (token) => list[(index[token] ?? 0) - 1] ?? null };
}

function nameAt(tokens: readonly Token[], at: number): Named | null {
  const readers = tokens[at]?.kind === 'number' ? NUMBER_READERS : tokens[at]?.kind === 'word' ? WORD_READERS : [];
  for (const reader of readers) {
    const name = reader(tokens, at);
    if (name) return name;
  }
  return null;
}

const isJoin = (token: Token | undefined): boolean => token?.key === '/' || token?.key === '-' || token?.key === '.';
const amountFollows = (tokens: readonly Token[], at: number): boolean =>
  measured.at(tokens, at) !== null || countable.at(tokens, at) !== null;

/** `năm 2019` or `-2019`, `/2019`, `, năm 2018` behind a month or quarter. */
function yearBehind(tokens: readonly Token[], at: number): { readonly year: number | null; readonly to: number } {
  const comma = tokens[at]?.key === ',' ? 1 : 0;
  const named = tokens[at + comma]?.key === NAM ? yearOf(tokens[at + comma + 1]) : null;
  if (named !== null) return { year: named, to: at + comma + 2 };
  const joined = isJoin(tokens[at]) ? yearOf(tokens[at + 1]) : null;
  return joined === null ? { year: null, to: at } : { year: joined, to: at + 2 };
}

const writtenDate: Reader = (tokens, at) => {
  const first = tokens[at];
  if (!first || !(first.text.includes('.') || isJoin(tokens[at + 1]))) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(first.text);
  const firm = [1, 2, 3].some((back) => firmDateCues.at(tokens, at - back, at)?.to === at);
  const cued =
    firm ||
    dateCues.has(tokens[at - 1]?.key ?? '') ||
    (tokens[at - 1]?.key === '(' && (dateCues.has(tokens[at - 2]?.key ?? '') || isWeekday(tokens, at - 2)));
  if (dotted?.[1] && dotted[2] && (dotted[3] || cued)) {
    const named = { day: Number(dotted[1]), month: Number(dotted[2]), year: dotted[3] ? Number(dotted[3]) : null };
    return isDay(named) && !measured.at(tokens, at + 1) && (firm || !amountFollows(tokens, at + 1))
      ? { kind: 'date', from: at, to: at + 1, ...named }
      : null;
  }
  const join = tokens[at + 1];
  if (!(join?.key === '/' || join?.key === '-') || tokens[at + 2]?.kind !== 'number') return null;
  const spaced = join.gap && tokens[at + 2]?.gap;
  const day = plainNumber(first);
  const month = plainNumber(tokens[at + 2]);
  if (day === null || month === null) return null;
  const year = tokens[at + 3]?.key === join.key && glued(tokens[at + 3]) ? yearOf(tokens[at + 4]) : null;
  const named = { day, month, year };
  const unlike = day > month && day > 12 && !tokens[at + 3]?.key.startsWith('/');
  if (!isDay(named) || (year === null && ((!cued && !unlike) || spaced || (!firm && amountFollows(tokens, at + 3)))))
    return null;
  return { kind: 'date', from: at, to: year === null ? at + 3 : at + 5, ...named };
};

const isDay = (date: { readonly day: number; readonly month: number }): boolean =>
  date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12;

const monthOfYear: Reader = (tokens, at) => {
  const n = plainNumber(tokens[at]);
  const year = tokens[at + 1]?.key === '/' || tokens[at + 1]?.key === '-' ? yearOf(tokens[at + 2]) : null;
  if (n === null || year === null) return null;
  if (n >= 1 && n <= 12 && (tokens[at]?.text.length ?? 9) <= 2)
    return { kind: 'period', form: 'month', from: at, to: at + 3, n, year };
  return yearOf(tokens[at]) === null ? null : { kind: 'years', from: at, to: at + 3 };
};

const spanOfYears: Reader = (tokens, at) =>
  yearOf(tokens[at]) !== null && tokens[at + 1]?.key === '-' && yearOf(tokens[at + 2]) !== null
    ? { kind: 'years', from: at, to: at + 3 }
    : null;

const loneYear: Reader = (tokens, at) => {
  const year = yearOf(tokens[at]);
  return year === null || amountFollows(tokens, at + 1) ? null : { kind: 'year', from: at, to: at + 1, year };
};

const clock: Reader = (tokens, at) => {
  if (tokens[at + 1]?.key !== ':' || !glued(tokens[at + 1]) || !glued(tokens[at + 2])) return null;
  if (plainNumber(tokens[at]) === null || plainNumber(tokens[at + 2]) === null) return null;
  const seconds = tokens[at + 3]?.key === ':' && plainNumber(tokens[at + 4]) !== null;
  return { kind: 'clock', from: at, to: at + (seconds ? 5 : 3) };
};

/** `9 tháng đầu năm 2019`, `3 tháng cuối năm`, `chín tháng năm 2017`. */
const months: Reader = (tokens, at) => {
  const words = tokens[at]?.kind === 'word' ? wordNumbers.at(tokens, at) : null;
  const n = words ? words.value : plainNumber(tokens[at]);
  const next = words ? words.to : at + 1;
  const short = tokens[next]?.text === 'T' && glued(tokens[next]) && tokens[next + 1]?.key === '/';
  if (n === null || n < 1 || n > 12 || (tokens[next]?.key !== THANG && !short)) return null;
  if (tokens[at - 1]?.key === TUAN && plainNumber(tokens[next + 1]) !== null) return null;
  const side = half.at(tokens, next + 1);
  const behind = yearBehind(tokens, side ? (tokens[side.to - 1]?.key === NAM ? side.to - 1 : side.to) : next + 1);
  const to = behind.year === null ? (side?.to ?? next + 1) : behind.to;
  const bare = behind.year === null && yearOf(tokens[to]) !== null;
  const year = bare ? yearOf(tokens[to]) : behind.year;
  return { kind: 'period', form: side?.value ?? 'months', from: at, to: bare ? to + 1 : to, n, year };
};

/** `qua ba quý`, `3 quý đầu năm`: nine months. */
const quarters: Reader = (tokens, at) => {
  const words = tokens[at]?.kind === 'word' ? wordNumbers.at(tokens, at) : null;
  const n = words ? words.value : plainNumber(tokens[at]);
  const next = words ? words.to : at + 1;
  if (n === null || n < 2 || n > 3 || tokens[next]?.key !== QUY || plainNumber(tokens[next + 1]) !== null) return null;
  if (roman(tokens[next + 1]?.text.toUpperCase()) !== null) return null;
  const side = half.at(tokens, next + 1);
  const behind = yearBehind(tokens, side ? (tokens[side.to - 1]?.key === NAM ? side.to - 1 : side.to) : next + 1);
  const to = behind.year === null ? (side?.to ?? next + 1) : behind.to;
  return { kind: 'period', form: side?.value ?? 'months', from: at, to, n: n * 3, year: behind.year };
};

const dayInWords: Reader = (tokens, at) => {
  const day = tokens[at]?.key === NGAY ? plainNumber(tokens[at + 1]) : null;
  if (day === null || tokens[at + 2]?.key !== THANG) return null;
  const month = plainNumber(tokens[at + 3]) ?? wordNumbers.at(tokens, at + 3)?.value ?? null;
  if (month === null || !isDay({ day, month })) return null;
  const end = plainNumber(tokens[at + 3]) === null ? (wordNumbers.at(tokens, at + 3)?.to ?? at + 4) : at + 4;
  const behind = yearBehind(tokens, end);
  return { kind: 'date', from: at, to: behind.to, day, month, year: behind.year };
};

/** `ngày 19 và 20/12`: the first of the days, which the month behind the last dates. */
const daysJoined: Reader = (tokens, at) => {
  const day = tokens[at]?.key === NGAY ? plainNumber(tokens[at + 1]) : null;
  const joined =
    tokens[at + 2]?.key === AND ||
    tokens[at + 2]?.key === '-' ||
    tokens[at + 2]?.key === ',' ||
    tokens[at + 2]?.key === TO;
  if (day === null || !joined || tokens[at + 1]?.text.includes('.')) return null;
  const last = writtenDate([...tokens.slice(at, at + 1), ...tokens.slice(at + 3, at + 8)], 1);
  return last?.kind === 'date' && last.day > day ? { ...last, from: at, to: at + 2 + last.to, day } : null;
};

/** `Thứ Năm (2/4)`: a weekday ends here. */
const isWeekday = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === THU || (tokens[at - 1]?.key === CHU && tokens[at]?.key === NHAT);

/** `ngày 20/9/2019`: the word belongs to the date. */
const dayWithWord: Reader = (tokens, at) => {
  const date = tokens[at]?.key === NGAY ? (isoDate(tokens, at + 1) ?? writtenDate(tokens, at + 1)) : null;
  return date?.kind === 'date' ? { ...date, from: at } : null;
};

const monthInWords: Reader = (tokens, at) => {
  if (tokens[at]?.key !== THANG) return null;
  const n = plainNumber(tokens[at + 1]);
  if (n === null || n < 1 || n > 12) return null;
  const day = tokens[at + 2]?.key === '/' ? plainNumber(tokens[at + 3]) : null;
  if (day !== null && yearOf(tokens[at + 3]) === null) return null;
  const behind = yearBehind(tokens, at + 2);
  return { kind: 'period', form: 'month', from: at, to: behind.to, n, year: behind.year };
};

/** `nửa đầu năm 2011`, `nửa năm qua`, `nửa cuối năm`: six months. */
const halfYear: Reader = (tokens, at) => {
  const side = halves.at(tokens, at);
  if (!side) return null;
  const behind = yearBehind(tokens, side.to - 1);
  const bare = yearOf(tokens[side.to]);
  const to = behind.year === null ? side.to + (bare === null ? 0 : 1) : behind.to;
  return { kind: 'period', form: side.value, from: at, to, n: 6, year: behind.year ?? bare };
};

const quarter: Reader = (tokens, at) => {
  if (tokens[at]?.key !== QUY) return null;
  const next = tokens[at + 1];
  const n = plainNumber(next) ?? ROMAN[next?.text.toLowerCase() ?? ''] ?? null;
  if (n === null || n < 1 || n > 4) return null;
  const behind = yearBehind(tokens, at + 2);
  return { kind: 'period', form: 'quarter', from: at, to: behind.to, n, year: behind.year };
};

const yearInWords: Reader = (tokens, at) => {
  const all = wholeYear.at(tokens, at);
  if (all) {
    const year = yearOf(tokens[all.to]);
    return { kind: 'period', form: 'year', from: at, to: year === null ? all.to : all.to + 1, n: 1, year };
  }
  if (tokens[at]?.key !== NAM) return null;
  const before = tokens[at - 1];
  if (tokens[at + 1]?.key === QUA && !several.has(before?.key ?? '') && /^\p{Lu}/u.test(tokens[at]?.text ?? ''))
    return { kind: 'period', form: 'year', from: at, to: at + 2, n: 1, year: null };
  const year = yearOf(tokens[at + 1]);
  if (year === null) return null;
  if (tokens[at + 2]?.key === '-' && yearOf(tokens[at + 3]) !== null) return { kind: 'years', from: at, to: at + 4 };
  return { kind: 'period', form: 'year', from: at, to: at + 2, n: 1, year };
};

const ordinal: Reader = (tokens, at) => {
  const cue = ordinals.at(tokens, at) ?? numbered.at(tokens, at);
  if (!cue || inCompound.at(tokens, at - 1, cue.to)?.to === cue.to) return null;
  const strict = strictOrdinals.at(tokens, at) !== null;
  const next = tokens[cue.to];
  const inWords = strict && next?.kind === 'word' ? wordNumbers.at(tokens, cue.to) : null;
  const n = plainNumber(next) ?? (strict ? roman(next?.text) : null) ?? inWords?.value ?? null;
  const to = inWords?.to ?? cue.to + 1;
  if (n === null || tokens[to]?.key === '/' || tokens[to]?.key === '%' || yearOf(next) !== null) return null;
  if (
    !strict &&
    firmOrdinals.at(tokens, at)?.to !== cue.to &&
    (amountFollows(tokens, to) || counting.at(tokens, to) !== null)
  )
    return null;
  if (!strict && tokens[to]?.key === '-' && tokens[to + 1]?.kind === 'number' && amountFollows(tokens, to + 2))
    return null;
  return { kind: 'ordinal', from: at, to: listEnd(tokens, lettered(tokens, to)), n, cue: tokens[at]?.key ?? '' };
};

/** `khu phố 4B`. */
const lettered = (tokens: readonly Token[], to: number): number =>
  glued(tokens[to]) && /^[A-H]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;

/** `kỳ họp thứ 9, 10`, `lần thứ 5 và 6`, `quầy 6, 7`. */
function listEnd(tokens: readonly Token[], to: number): number {
  const joined = tokens[to]?.key === ',' || tokens[to]?.key === AND;
  const more = joined && plainNumber(tokens[to + 1]) !== null && (tokens[to + 1]?.text.length ?? 9) <= 2;
  const stops = [',', AND].includes(tokens[to + 2]?.key ?? '') || tokens[to + 2] === undefined;
  const ends =
    !amountFollows(tokens, to + 2) &&
    counting.at(tokens, to + 2) === null &&
    !AFTER_NUMBER.has(tokens[to + 2]?.key ?? '');
  return more && ends ? (stops ? listEnd(tokens, to + 2) : to + 2) : to;
}

/** A Roman numeral as a number, null when the letters are none. */
export function roman(text: string | undefined): number | null {
  if (!text || !/^[IVXL]{1,7}$/.test(text)) return null;
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = worth[text.charAt(at)] ?? 0;
    const next = worth[text.charAt(at + 1)] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}

/** `2025-10-03`, `2017-03`. */
const isoDate: Reader = (tokens, at) => {
  const year = yearOf(tokens[at]);
  const month = tokens[at + 1]?.key === '-' && glued(tokens[at + 1]) ? plainNumber(tokens[at + 2]) : null;
  if (year === null || month === null || month < 1 || month > 12) return null;
  const day = tokens[at + 3]?.key === '-' && glued(tokens[at + 3]) ? plainNumber(tokens[at + 4]) : null;
  if (day === null || day > 31) return { kind: 'year', from: at, to: at + 3, year };
  return { kind: 'date', from: at, to: at + 5, day, month, year };
};

const NUMBER_READERS: readonly Reader[] = [
  isoDate,
  mark,
  clock,
  writtenDate,
  months,
  quarters,
  monthOfYear,
  spanOfYears,
  code,
  stars,
  perMany,
  loneYear,
];
const WORD_READERS: readonly Reader[] = [
  streetDay,
  priceYear,
  daysJoined,
  dayWithWord,
  dayInWords,
  months,
  quarters,
  monthInWords,
  halfYear,
  quarter,
  yearInWords,
  ordinal,
  numberedName,
];
