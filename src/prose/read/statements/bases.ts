/**
 * What stands behind a quantity: the base a percent is measured against, or the name of what was
 * counted.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { AMOUNT_NAMES, BREAKS, NAME_ENDS, WHOLE_NAMES } from '#prose/lexicon/labels.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { ASSIGNED, BASES, type Base, DEEDS, GIVING, QUOTAS, SETTERS, VERBS } from '#prose/lexicon/statements.ts';
import { COUNT_NOUNS } from '#prose/lexicon/units.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import { isInnerComma } from './indicator-names.ts';
import type { Run } from './scene.ts';

export type BaseBehind = {
  readonly base: Base;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly otherYear: boolean;
};

const bases = phraseBook(BASES);
const verbs = phraseBook(VERBS);
const nameEnds = phraseSet([...NAME_ENDS, ...AMOUNT_NAMES]);
const breaks = phraseSet(BREAKS);
const deeds = phraseSet(DEEDS);
const giving = phraseSet(GIVING);
const WHOLE = new Set(['cả', 'năm'].map(fold));
/** `67% vốn bố trí`, `50,1% mức phấn đấu của huyện`: what was set, and that it was set. */
const quotas = phraseSet(QUOTAS);
const setters = phraseSet(SETTERS);
const wholeNames = phraseSet(WHOLE_NAMES);
const things = phraseSet(COUNT_NOUNS);
const amounts = phraseSet(AMOUNT_NAMES);
const SO = fold('so');
const VOI = fold('với');
const GIAO = fold(ASSIGNED);
const VA = fold('và');
/** No name ends with these. */
const LOOSE = new Set(['và', 'của', 'cùng', 'hoặc'].map(fold));
const TOTAL = fold('tổng');
const IS = fold('là');
const OF = fold('của');
const EACH = fold('các');
const SUFFERED = fold('bị');
const SOURCES = new Set(['từ', 'của', 'thuộc'].map(fold));
const YEAR = fold('năm');
const AGE = fold('tuổi');
const EARLIER_YEAR = phraseSet(['năm trước', 'năm ngoái', 'thực hiện năm']);
/** What follows from it, and why, is no part of a base. */
const ENDS_BASE = new Set(['nên', 'vì', 'bởi', 'nhờ', 'thì', 'mà'].map(fold));
const LONGEST_BASE = 16;
/** How many words a second name behind a comma has. */
const LONGEST_MORE = 7;
const BY_AGE = new Set(['từ', 'dưới', 'trên', 'đủ'].map(fold));
const orMore = phraseSet(['trở lên', 'trở xuống']);
const SAYING = new Set(['đạt', 'chỉ', 'mới', 'hơn', 'kém'].map(fold));
const COMPARED = new Set(['bằng', 'đạt', 'tăng', 'giảm', 'vượt'].map(fold));

/**
 * The base behind a percent: `so với cùng kỳ năm trước`, `kế hoạch tỉnh giao`, `dự toán thành phố và quận`.
 * Null when the words behind name none.
 */
export function baseBehind(source: Source, at: number, limit: number): BaseBehind | null {
  const { tokens } = source;
  const compared = tokens[at]?.key === SO;
  const first = compared ? (tokens[at + 1]?.key === VOI ? at + 2 : at + 1) : at;
  if (first >= limit) return null;
  const end = Math.max(quotaEnd(source, first, limit), baseReach(source, first, Math.min(limit, first + LONGEST_BASE)));
  const named = bases.at(tokens, first, end);
  const assigned = named ? null : assignedBy(source, first, end);
  const year = source.names.at(first);
  const base =
    named?.value ??
    (assigned || isWholeYear(source, first, compared) ? 'plan' : compared ? comparedTo(source, first, end) : null);
  const past = year?.kind === 'period' && year.year !== null && (year.form === 'year' || isPast(source, year));
  if (base === null && !past) return null;
  return {
    base: base ?? 'earlier',
    from: at,
    to: end,
    words: wordsBetween(source, at, end),
    otherYear: namesYear(source, first, end),
  };
}

/** `chi đạt 70% cả năm`: so much of what the year is to bring. */
function isWholeYear({ tokens, names }: Source, at: number, compared: boolean): boolean {
  const name = names.at(at);
  const whole = name?.kind === 'period' && name.form === 'year' && name.year === null;
  return !compared && whole && WHOLE.has(tokens[at]?.key ?? '');
}

/** `67% vốn bố trí`, `50,1% mức phấn đấu`: where what was set ends; the start when the words are none. */
function quotaEnd({ tokens }: Source, from: number, limit: number): number {
  const quota = quotas.at(tokens, from, limit);
  const set = quota ? setters.at(tokens, quota.to, limit) : null;
  if (!set) return from;
  let to = set.to;
  if (tokens[to]?.key === OF)
    while (to < Math.min(limit, set.to + LONGEST_MORE) && tokens[to]?.kind === 'word') to += 1;
  return to;
}

/** `bằng 162% quý I/2025`: a month or quarter with its year, or an earlier year, is what it is measured against. */
const isPast = ({ year }: Source, name: { readonly year: number | null; readonly form: string }): boolean =>
  name.year !== null && (name.form === 'quarter' || name.form === 'month' || (year !== null && name.year < year));

function comparedTo(source: Source, from: number, to: number): Base {
  const kind = source.names.at(from)?.kind;
  if (kind === 'period' || kind === 'year') return 'earlier';
  for (let at = from; at < to; at += 1) {
    const match = bases.at(source.tokens, at, to);
    if (match) return match.value;
  }
  return 'other';
}

/** `xã giao`, `HĐND huyện giao`: whoever assigns, it is a plan. */
function assignedBy(source: Source, from: number, to: number): boolean {
  const { tokens } = source;
  for (let at = from + 1; at < Math.min(to, from + 8); at += 1) {
    if (isVerb(source, at, to)) return false;
    if (tokens[at]?.key === GIAO && (at + 1 >= to || tokens[at + 1]?.key === YEAR)) return true;
    if (quotas.at(tokens, from, to) !== null && setters.at(tokens, at, to) !== null) return true;
  }
  return false;
}

/** Another year's plan or result is named: `dự toán năm 2010`. */
function namesYear(source: Source, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const name = source.names.at(at);
    if (name && (name.kind === 'period' || name.kind === 'year') && name.year !== null && name.year !== source.year)
      return true;
    if (EARLIER_YEAR.at(source.tokens, at, to)) return true;
  }
  return false;
}

/** A past period ends with its year; a plan goes on with who assigned it. */
function baseReach(source: Source, from: number, limit: number): number {
  const base = bases.at(source.tokens, from, limit);
  if (base?.value !== 'period' && base?.value !== 'earlier') return baseEnd(source, from, limit);
  const name = source.names.at(base.to) ?? source.names.at(base.to - 1);
  return Math.min(limit, name?.kind === 'period' || name?.kind === 'year' ? Math.max(base.to, name.to) : base.to);
}

/** To the next mark, number or verb; `và` only before a short rest (`thành phố và quận`). */
function baseEnd(source: Source, from: number, limit: number): number {
  const { tokens, names } = source;
  let at = bases.at(tokens, from, limit)?.to ?? from;
  while (at < limit) {
    const token = tokens[at];
    const name = names.at(at);
    if (name) at = name.to;
    else if (!token || token.kind === 'number' || token.kind === 'mark') return at;
    else if (at > from && ENDS_BASE.has(token.key)) return at;
    else if (token.key === VOI && tokens[at + 1]?.kind === 'number') return at;
    else if (token.key === VA) {
      if (MOVERS.has(tokens[at + 1]?.key ?? '') || !shortRest(source, at + 1, limit)) return at;
      at += 1;
    } else if (at > from && (isVerb(source, at, limit) || breaks.at(tokens, at, limit))) return at;
    else at += 1;
  }
  return Math.min(at, limit);
}

/** `đạt 96,8% kế hoạch và hơn năm ngoái 21%`: the next comparison begins. */
const MOVERS = new Set(
  ['hơn', 'kém', 'thua', 'cao', 'thấp', 'nhiều', 'ít', 'nhỉnh', 'gấp', 'tăng', 'giảm', 'bằng', 'vượt', 'đạt'].map(fold),
);
const KEPT_VERBS = new Set(['có', 'thực hiện', 'với', 'là'].map(fold));
const isVerb = ({ tokens }: Source, at: number, limit: number): boolean =>
  verbs.at(tokens, at, limit) !== null && !KEPT_VERBS.has(tokens[at]?.key ?? '');

function shortRest(source: Source, from: number, limit: number): boolean {
  for (let at = from; at < limit && at <= from + 3; at += 1) {
    const token = source.tokens[at];
    if (token?.kind === 'mark') return at > from && at <= from + 3;
    if (token?.kind === 'number' || isVerb(source, at, limit)) return false;
  }
  return limit - from <= 3;
}

/** The words up to this token, back to the next mark, name a plan: `chỉ tiêu phấn đấu`, `kế hoạch HĐND quận giao`. */
export function planBefore({ tokens }: Source, to: number): boolean {
  let from = to;
  while (from > 0 && to - from < LONGEST_BASE && tokens[from - 1]?.kind === 'word') from -= 1;
  return from < to && bases.at(tokens, from, to)?.value === 'plan';
}

/** A verb, a comparison or a preposition right behind a number names nothing. */
const startsNoName = ({ tokens }: Pick<Source, 'tokens'>, at: number, limit: number): boolean =>
  tokens[at]?.kind === 'mark' ||
  (verbs.at(tokens, at, limit) !== null && wholeNames.at(tokens, at, limit) === null) ||
  tokens[at]?.key === SO ||
  tokens[at]?.key === VA ||
  (nameEnds.at(tokens, at, limit) !== null && amounts.at(tokens, at, limit) === null && tokens[at]?.key !== TOTAL) ||
  breaks.at(tokens, at, limit) !== null;

/** `412 ha rau, hoa các loại, bằng 86,7% KH`: a few words without a verb between two commas, and then a comparison. */
function namesMore({ tokens, names }: Source, comma: number, limit: number): boolean {
  const last = Math.min(limit, comma + LONGEST_MORE);
  for (let at = comma + 1; at < last; at += 1) {
    const token = tokens[at];
    if ((token?.key === ',' || token?.key === '(') && at > comma + 1)
      return COMPARED.has(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.kind !== 'mark';
    if (token?.kind !== 'word' || names.at(at) || nameEnds.at(tokens, at, limit) || startsNoName({ tokens }, at, limit))
      return false;
    if (deeds.at(tokens, at, limit)) return false;
  }
  return false;
}

/** The name of what was counted, behind its number: up to a mark, a verb or a preposition. */
export function nameBehind(
  source: Source,
  at: number,
  limit: number,
): { readonly from: number; readonly to: number } | null {
  const { tokens, names } = source;
  let to = Math.max(things.at(tokens, at, limit)?.to ?? at, wholeNames.at(tokens, at, limit)?.to ?? at);
  const last = Math.min(limit, at + 12);
  while (to < last) {
    const token = tokens[to];
    if (!token || names.at(to)) break;
    const whole = wholeNames.at(tokens, to, limit);
    if (whole) {
      to = whole.to;
      continue;
    }
    if (to > at && (isMeasuredOn(source, to) || givesAmount(source, to, limit))) break;
    if (token.kind === 'mark') {
      if (to === at) break;
      const joins =
        token.key === '&' ? !token.gap : token.key === '-' ? !verbs.at(tokens, to + 1, limit) : token.key === '/';
      if (token.key === ',' ? !isInnerComma(source, to) && !namesMore(source, to, limit) : !joins) break;
    } else if (agesAt(source, to) > to) {
      to = agesAt(source, to);
      continue;
    } else if (token.kind === 'number' && tokens[to + 1]?.key !== AGE) break;
    else if (token.key === VA && to > at && deeds.at(tokens, to + 1, limit) !== null) break;
    else if (to > at ? nameEnds.at(tokens, to, limit) !== null : startsNoName(source, to, limit)) break;
    to += 1;
  }
  while (to > at && (tokens[to - 1]?.kind === 'mark' || LOOSE.has(tokens[to - 1]?.key ?? ''))) to -= 1;
  return to > at ? { from: at, to } : null;
}

/** `98% hộ có nhà tiêu hợp vệ sinh`, `88% đường thôn được bê tông`: of a share of things also what they have, up to a mark. */
export function whatTheyHave({ tokens, names }: Source, { from, to }: Run, limit: number): Run {
  if (!HAVING.has(tokens[to]?.key ?? '')) return { from, to };
  const last = Math.min(limit, to + LONGEST_HAVING);
  for (let at = to; at < last; at += 1) {
    const token = tokens[at];
    if (names.at(at) || token?.kind === 'number') return { from, to };
    if (token?.kind === 'mark') return { from, to: at };
  }
  return { from, to: last === limit && last < to + LONGEST_HAVING ? last : to };
}

const HAVING = new Set(['có', 'được'].map(fold));
const LONGEST_HAVING = 10;

/** What an amount is said to be: `7.320 tấn là tôm thẻ`; of a part also where it is from: `12 tỷ đồng từ ngân sách tỉnh`. */
export function nameOfIs(source: Source, { from: at, to: limit }: Run, part: boolean): Run | null {
  const key = source.tokens[at]?.key ?? '';
  if (key !== IS && key !== SUFFERED && !(part && SOURCES.has(key))) return null;
  const first = at + (source.tokens[at + 1]?.key === EACH ? 2 : 1);
  return first < limit ? nameBehind(source, first, limit) : null;
}

/** `người từ 18 tuổi trở lên`, `trẻ dưới 5 tuổi`: which of them by their age; the start when the words are none. */
function agesAt({ tokens }: Source, at: number): number {
  if (!BY_AGE.has(tokens[at]?.key ?? '') || tokens[at + 1]?.kind !== 'number' || tokens[at + 2]?.key !== AGE) return at;
  return orMore.at(tokens, at + 3)?.to ?? at + 3;
}

/** `1.820 hộ vay 92 tỷ đồng`: right before the next amount such a verb names that amount. */
const givesAmount = ({ tokens }: Source, at: number, limit: number): boolean => {
  const verb = giving.at(tokens, at, limit);
  return verb !== null && verb.to === limit && tokens[verb.to]?.key !== ',' && at > 0;
};

/** `412 lao động đạt 103%`, `8.000 giống chỉ 76%`: a percent is said of what was named so far. */
const isMeasuredOn = ({ tokens }: Source, at: number): boolean =>
  SAYING.has(tokens[at]?.key ?? '') &&
  [1, 2].some((on) => tokens[at + on]?.kind === 'number' && tokens[at + on + 1]?.key === '%');

const STILL = new Set(['đã', 'nay', 'hiện'].map(fold));
/** `từ 21 phút rút xuống 9 phút`, `từ 38.000 tấn năm 2005 lên 46.500 tấn`. */
export const movesOn = ({ tokens, names }: Source, at: number): boolean => {
  const name = names.at(at);
  const time = name?.kind === 'period' || name?.kind === 'year' ? name.to : at;
  const verb = verbs.at(tokens, STILL.has(tokens[time]?.key ?? '') ? time + 1 : time)?.value;
  return verb === 'to' || verb === 'left';
};
