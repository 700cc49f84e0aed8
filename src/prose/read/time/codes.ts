/**
 * Numbers that are part of a name or of a mark and count nothing: scales, telephones, footnotes, price bases, ranks.
 */
import { fold } from '#prose/lexicon/fold.ts';
import type { Reader } from './calendar.ts';
import { glued, plainNumber, yearOf } from './whole-numbers.ts';

const NAM = fold('năm');
const COMPARE = ['so', 'sánh'].map(fold);
const STARS = fold('sao');
const STREETS = new Set(['đường', 'phố'].map(fold));
const MONTH = fold('tháng');
const PER = fold('trên');
const PEOPLE = fold('dân');
/** `ĐT.766`, `QL.1`: a road. */
const isRoad = (text: string | undefined): boolean => /^(?:ĐT|QL|TL|HL|ĐH|ĐX|DT)$/.test(text ?? '');
/** `lúa 2 vụ`, `điện 3 pha`: of which kind. */
const PHASES = new Set(['vụ', 'pha'].map(fold));
const CROPPED = new Set(['lúa', 'đất', 'ruộng', 'màu', 'điện'].map(fold));
/** Ends of the names of what is reckoned on so many people: `số bác sĩ`, `số giường bệnh`. */
const heads = new Set(['sĩ', 'sỹ', 'bệnh', 'viên', 'mắc', 'suất', 'giường', 'trạm'].map(fold));

/** `1/500`: the scale of a plan; `0822.000.000`: a telephone. */
export const code: Reader = (tokens, at) => {
  const text = tokens[at]?.text ?? '';
  if (
    text === '1' &&
    tokens[at + 1]?.key === '/' &&
    /^[125]0{2,4}$/.test(tokens[at + 2]?.text.replace('.', '') ?? '')
  ) {
    return { kind: 'code', from: at, to: at + 3 };
  }
  if (isRoad(tokens[at - 2]?.text) && tokens[at - 1]?.key === '.' && glued(tokens[at - 1]) && glued(tokens[at]))
    return { kind: 'code', from: at, to: at + 1 };
  if (
    PHASES.has(tokens[at + 1]?.key ?? '') &&
    CROPPED.has(tokens[at - 1]?.key ?? '') &&
    (plainNumber(tokens[at]) ?? 9) <= 3
  )
    return { kind: 'code', from: at, to: at + 2 };
  return /^0\d{2,3}[.]\d{3}[.]\d{3,4}$/.test(text) || /^0\d{8,10}$/.test(text)
    ? { kind: 'code', from: at, to: at + 1 }
    : null;
};

/** `[1]`, `(2)`, `8,7%1`: the mark of a footnote or of a place in a list. */
export const mark: Reader = (tokens, at) => {
  const n = plainNumber(tokens[at]);
  const [before, after] = [tokens[at - 1]?.key, tokens[at + 1]?.key];
  if (n === null || n > 99) return null;
  const enclosed = (before === '[' && after === ']') || (before === '(' && after === ')');
  const glued = before === '%' && !tokens[at]?.gap && after !== '%';
  return enclosed || glued ? { kind: 'code', from: at, to: at + 1 } : null;
};

/** `Covid-19`, `SARS-CoV-2`: a number glued to a word by a dash is part of a name. */
export const numberedName: Reader = (tokens, at) =>
  tokens[at + 1]?.key === '-' &&
  glued(tokens[at + 1]) &&
  glued(tokens[at + 2]) &&
  plainNumber(tokens[at + 2]) !== null &&
  yearOf(tokens[at + 2]) === null
    ? { kind: 'code', from: at, to: at + 3 }
    : null;

/** `giá so sánh 2010`, `giá so sánh năm 2010`: the year of a price base belongs to the name of what is measured. */
export const priceYear: Reader = (tokens, at) => {
  if (tokens[at]?.key !== COMPARE[0] || tokens[at + 1]?.key !== COMPARE[1]) return null;
  const year = tokens[at + 2]?.key === NAM ? at + 3 : at + 2;
  return yearOf(tokens[year]) === null ? null : { kind: 'code', from: at, to: year + 1 };
};

/** `đường 3 Tháng 2`: a street, and no day. */
export const streetDay: Reader = (tokens, at) =>
  STREETS.has(tokens[at]?.key ?? '') &&
  plainNumber(tokens[at + 1]) !== null &&
  tokens[at + 2]?.key === MONTH &&
  plainNumber(tokens[at + 3]) !== null
    ? { kind: 'code', from: at, to: at + 4 }
    : null;

/** `trên 10.000 dân`: what a rate is reckoned on. */
export const perMany: Reader = (tokens, at) => {
  const round = /^1(?:00|0{0,2}\.?000)$/.test(tokens[at]?.text ?? '');
  const per = tokens[at - 1]?.key === PER && heads.has(tokens[at - 2]?.key ?? '');
  return round && per && tokens[at + 1]?.key === PEOPLE ? { kind: 'code', from: at, to: at + 1 } : null;
};

/** `OCOP đạt 5 sao`, `từ 3 sao trở lên`: a rank, no number of things. */
export const stars: Reader = (tokens, at) =>
  tokens[at + 1]?.key === STARS && (plainNumber(tokens[at]) ?? 9) <= 5 ? { kind: 'code', from: at, to: at + 2 } : null;
