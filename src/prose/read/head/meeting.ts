/**
 * The meeting itself: which in its row, on which day, and who presided.
 */
import { BODY_HEADS, CONGRESSES, LEVELS, MEETINGS, MEETS, PRESIDES } from '#prose/lexicon/bodies.ts';
import { ISSUERS } from '#prose/lexicon/directives.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import type { Line } from '#prose/read/text/lines.ts';
import type { Named } from '#prose/read/time/calendar.ts';
import { isoDay } from '#prose/read/time/periods.ts';

/** The first part of a text, without furniture and tables. */
export type Opening = { readonly source: Source; readonly lines: readonly Line[] };

const OPENING_TOKENS = 420;
const CHAIR_TOKENS = 900;
const heads = phraseBook(BODY_HEADS);
const levels = phraseBook(LEVELS);
const issuers = phraseSet(ISSUERS);
const presides = phraseSet(PRESIDES);
const meets = phraseSet(MEETS);
const meetings = phraseSet(MEETINGS);
const congresses = phraseSet(CONGRESSES);
const ORDINAL_WORDS = new Set(['lần', 'kỳ', 'thứ', 'phiên', 'hội'].map(fold));
const VOI = fold('với');

/** The lines that begin within so many tokens. */
export const linesWithin = (opening: Opening, limit = OPENING_TOKENS): Line[] =>
  opening.lines.filter((line) => line.from < limit);

/** A run of capitalised words; one is enough for a place, two for a person. */
export function properName({ tokens, text }: Source, from: number, limit: number): { from: number; to: number } | null {
  let to = from;
  while (to < limit && to - from < 5) {
    const token = tokens[to];
    if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text)) break;
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

/** The day in a sentence that tells of a meeting; of two days the last. */
export function meetingDay(opening: Opening): string | null {
  const { source } = opening;
  for (const line of linesWithin(opening)) {
    const days = source.names.list.filter(
      (name) => name.from >= line.from && name.to <= line.to && name.kind === 'date',
    );
    const met = days.find((name) => meetsNear(source, name, line));
    const last = met && days.find((name) => name.from === met.to + 1 && name.kind === 'date');
    const day = last ?? met;
    if (day?.kind === 'date') return isoDay(day, source.year);
  }
  return null;
}

function meetsNear({ tokens }: Source, name: Named, line: Line): boolean {
  for (let at = Math.max(line.from, name.from - 30); at < Math.min(line.to, name.to + 30); at += 1)
    if (meets.at(tokens, at, line.to)) return true;
  return false;
}

/** The first person named in a sentence that says who presided. */
export function chairOf(opening: Opening): string | null {
  const { source } = opening;
  const { tokens } = source;
  for (const line of linesWithin(opening, CHAIR_TOKENS)) {
    let person: string | null = null;
    for (let at = line.from; at < line.to; at += 1) {
      if (tokens[at]?.key === '.' || tokens[at]?.key === ';') person = tokens[at]?.key === '.' ? null : person;
      if (presides.at(tokens, at, line.to) && tokens[at + 2]?.key !== ',' && tokens[at + 2]?.key !== VOI) {
        if (person) return person;
      }
      person ??= personAt(source, at, line.to);
    }
  }
  return null;
}

/** Two to four capitalised words that are no body and no place. */
function personAt(source: Source, at: number, limit: number): string | null {
  const { tokens } = source;
  const name = properName(source, at, limit);
  if (name === null || name.to - name.from < 2 || name.to - name.from > 4) return null;
  const other = heads.at(tokens, at) || issuers.at(tokens, at) || levels.at(tokens, at - 1)?.to === at;
  return other || /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') ? null : wordsBetween(source, name.from, name.to);
}
