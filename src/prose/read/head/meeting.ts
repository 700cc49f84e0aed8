/**
 * The meeting itself: which in its row, on which day, and who presided.
 */
import {
  BODY_HEADS,
  CONGRESSES,
  HONORIFICS,
  LEVELS,
  MEETINGS,
  MEETS,
  OFFICERS,
  PRESIDES,
  SURNAMES,
} from '#prose/lexicon/bodies.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { DEADLINES } from '#prose/lexicon/reviews.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import type { Line } from '#prose/read/text/lines.ts';
import type { Named } from '#prose/read/time/calendar.ts';

/** The first part of a text, without furniture and tables. */
export type Opening = { readonly source: Source; readonly lines: readonly Line[] };

const OPENING_TOKENS = 420;
const CHAIR_TOKENS = 900;
const heads = phraseBook(BODY_HEADS);
const levels = phraseBook(LEVELS);
const presides = phraseSet(PRESIDES);
const meets = phraseSet(MEETS);
const officers = phraseSet(OFFICERS);
const meetings = phraseSet(MEETINGS);
const congresses = phraseSet(CONGRESSES);
const ORDINAL_WORDS = new Set(['lần', 'kỳ', 'thứ', 'phiên', 'hội'].map(fold));
const deadlines = phraseSet([...DEADLINES, 'đến', 'tới', 'từ', 'tính đến', 'sau']);
const NGAY = fold('ngày');
const VOI = fold('với');
const honorifics = phraseSet(HONORIFICS);
const surnames = new Set(SURNAMES.map(fold));
const OPENS_NAME = new Set(['của', 'là', ':', 'do'].map(fold));
/** Minutes give the day in a line of its own: `Thời gian: 7 giờ 30 phút, ngày 05/10/2023`. */
const when = phraseSet(['Thời gian:', 'Thời gian họp', 'Thời gian bắt đầu', 'Vào hồi', 'Hồi', 'Hôm nay']);
const BEHIND = 14;

/** The lines that begin within so many tokens. */
export const linesWithin = (opening: Opening, limit = OPENING_TOKENS): Line[] =>
  opening.lines.filter((line) => line.from < limit);

const isName = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word ?? '');
/** `Ô Môn`, `A Lưới`, `Ý Yên`; not a number of Rome. */
const isLetter = (word: string): boolean => /^\p{Lu}$/u.test(word) && !/^[IVX]$/.test(word);

/** A run of capitalised words; one is enough for a place, two for a person. */
export function properName({ tokens, text }: Source, from: number, limit: number): { from: number; to: number } | null {
  let to = from;
  while (to < limit && to - from < 5) {
    const token = tokens[to];
    if (token?.kind !== 'word' || !(isName(token.text) || (isLetter(token.text) && isName(tokens[to + 1]?.text))))
      break;
    if (to > from && !/^[ \u00a0]$/.test(text.slice(tokens[to - 1]?.end, token.start))) break;
    to += 1;
  }
  return to > from ? { from, to } : null;
}

/** `hội nghị lần thứ 21`, `kỳ họp thứ ba`; Roman numerals belong to congresses. */
export function ordinalOf(opening: Opening): number | null {
  const { source } = opening;
  for (const line of linesWithin(opening)) {
    for (let at = line.from; at < line.to; at += 1) {
      const name = source.names.at(at);
      if (name?.kind !== 'ordinal' || name.from !== at || !ORDINAL_WORDS.has(name.cue)) continue;
      if (/^[IVX]+$/.test(source.tokens[name.to - 1]?.text ?? '')) continue;
      if (isMeeting(source, at, line.from) || meetings.at(source.tokens, at)) return name.n;
    }
  }
  return null;
}

/** Of the words before the number, the nearer decides: a meeting or a congress. */
function isMeeting({ tokens }: Source, at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 14); back -= 1) {
    if (congresses.at(tokens, back, at)) return false;
    if (meetings.at(tokens, back, at)) return true;
  }
  return false;
}

/** The day in a sentence that tells of a meeting, with its year where it is written; of two days the last. */
export function meetingDay(opening: Opening): Extract<Named, { kind: 'date' }> | null {
  const { source } = opening;
  for (const line of linesWithin(opening)) {
    const days = source.names.list.filter(
      (name) => name.from >= line.from && name.to <= line.to && name.kind === 'date' && !isDeadline(source, name),
    );
    const met = days.find((name) => meetsNear(source, name, line));
    const last = met && days.find((name) => name.from === met.to + 1 && name.kind === 'date');
    const day = last ?? met;
    if (day?.kind === 'date') return day;
  }
  return null;
}

/** `trước ngày 30-11`, `đến 31/12`. */
function isDeadline({ tokens }: Source, name: Named): boolean {
  const at = tokens[name.from - 1]?.key === NGAY ? name.from - 1 : name.from;
  return [1, 2, 3].some((back) => deadlines.at(tokens, at - back, at)?.to === at);
}

function meetsNear({ tokens }: Source, name: Named, line: Line): boolean {
  if (when.at(tokens, line.from)) return true;
  for (let at = Math.max(line.from, name.from - 30); at < Math.min(line.to, name.to + 30); at += 1)
    if (meets.at(tokens, at, line.to)) return true;
  return false;
}

/** The first person named in a sentence that says who presided; else the one named behind it: `dưới sự chủ trì của …`. */
export function chairOf(opening: Opening): string | null {
  const { source } = opening;
  const { tokens } = source;
  for (const line of linesWithin(opening, CHAIR_TOKENS)) {
    let person: string | null = null;
    for (let at = line.from; at < line.to; at += 1) {
      if (tokens[at]?.key === '.') person = null;
      const said = presides.at(tokens, at, line.to);
      if (said && tokens[at + 2]?.key !== ',' && tokens[at + 2]?.key !== VOI) {
        const chair = person ?? personBehind(source, said.to, line.to);
        if (chair) return chair;
      }
      person ??= personAt(source, at, line.to);
    }
  }
  return null;
}

/** `chủ trì của Chủ tịch UBND phường Phạm Thu Hạnh`, `Chủ trì: đồng chí …`. */
function personBehind(source: Source, from: number, limit: number): string | null {
  if (!OPENS_NAME.has(source.tokens[from]?.key ?? '')) return null;
  for (let at = from; at < Math.min(limit, from + BEHIND); at += 1) {
    if (['.', ';'].includes(source.tokens[at]?.key ?? '')) return null;
    const person = personAt(source, at, limit);
    if (person) return person;
  }
  return null;
}

/** Two to four capitalised words behind a form of address, or that begin with a family name. */
function personAt(source: Source, at: number, limit: number): string | null {
  const { tokens } = source;
  const name = properName(source, at, limit);
  const length = name ? name.to - name.from : 0;
  if (name === null || length < 2 || length > 4) return null;
  const called = [1, 2, 3].some((back) => honorifics.at(tokens, at - back, at)?.to === at);
  if (honorifics.at(tokens, at) && !called) return null;
  if (!called && !surnames.has(tokens[at]?.key ?? '')) return null;
  if (!called && isPlace(source, at)) return null;
  const inside = /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && !honorifics.at(tokens, at - 1, at);
  return inside && tokens[at - 1]?.text !== tokens[at - 1]?.text.toUpperCase()
    ? null
    : wordsBetween(source, name.from, name.to);
}

/** Behind a body or a level words are its place, unless its holder is being named. */
function isPlace({ tokens }: Source, at: number): boolean {
  const back = [1, 2, 3, 4].find(
    (step) => heads.at(tokens, at - step)?.to === at || levels.at(tokens, at - step)?.to === at,
  );
  if (back === undefined) return false;
  return ![1, 2, 3, 4, 5].some((step) => officers.at(tokens, at - back - step, at - back) !== null);
}
