/**
 * The words of a column's header cells, and which unit the column is about.
 *
 * Each word is one of tables (plan, result, same period, ratio …), a time, a unit of measure, or else names something:
 * what the column counts, or whose figures stand in it.
 */
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import {
  HEADER_WORDS,
  type HeaderWord,
  NUMBERED_PLACES,
  PLACE_GROUPS,
  PLACE_NOUNS,
  WHOLE_PLACES,
} from '#prose/lexicon/tables.ts';
import { type Token, tokensOf } from '#prose/read/text/tokens.ts';
import { namedIn } from '#prose/read/time/calendar.ts';
import { type Frame, isIndexRow } from './frame.ts';
import { type Grid, withoutNotes } from './grids.ts';
import { withoutUnit } from './units.ts';

const wordsOfHeaders = phraseBook(HEADER_WORDS);
const placeGroups = phraseSet(PLACE_GROUPS);
const placeNouns = phraseSet(PLACE_NOUNS);
const wholePlaces = phraseSet(WHOLE_PLACES);
const numberedPlaces = phraseSet(NUMBERED_PLACES);

/** The header of every column of the grid, with the unit it is about. */
export const headersOf = (grid: Grid, frame: Frame): readonly Draft[] =>
  withPlaces(Array.from({ length: grid.width }, (_, index) => draftOf({ grid, frame }, index)));

export type Draft = {
  readonly index: number;
  readonly parts: readonly Part[];
  readonly marks: readonly string[];
  readonly group: number;
  readonly whose: string | null;
};

/** One header cell and what its words are. */
export type Part = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly { readonly word: HeaderWord; readonly from: number; readonly to: number }[];
  /** It names something besides. */
  readonly names: boolean;
};

function draftOf({ grid, frame }: { readonly grid: Grid; readonly frame: Frame }, index: number): Draft {
  const cells = grid.rows
    .slice(frame.headerRow, frame.firstRow)
    .flatMap((row, at) => (isIndexRow(grid, frame.headerRow + at) ? [] : [row[index] ?? null]))
    .filter(
      (cell, at, all) => cell !== null && cell.text !== '' && all.findIndex((one) => one?.text === cell.text) === at,
    );
  return {
    index,
    parts: cells.map((cell) => partOf(withWholeYears(withoutNotes(cell?.text ?? '')))),
    marks: cells.flatMap((cell) => cell?.marks ?? []),
    group: cells[0] ? cells[0].row * 1000 + cells[0].column : index,
    whose: null,
  };
}

/** `ƯTH24`, `KH25/TH24`, `T5/24`: short forms with two digits of their year. */
const withWholeYears = (text: string): string =>
  text
    .replace(/(?<![\p{L}\d])(Ư?TH|UTH|KH|DT|NQ|CK)[.']?([0-4]\d)(?![\d.,])(?!\s*(?:tháng|T(?!\p{L})))/gu, '$1 20$2')
    .replace(/(?<![\p{L}\d])(T\d{1,2}|\d{1,2}T|Q[1-4]|QI{1,3}|QIV)\/([0-4]\d)(?!\d)/gu, '$1/20$2');

function partOf(text: string): Part {
  const tokens = tokensOf(text);
  const bare = tokensOf(withoutUnit(text));
  const words: { word: HeaderWord; from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = wordsOfHeaders.at(tokens, at);
    if (match && match.value !== 'glue' && match.value !== 'name')
      words.push({ word: match.value, from: match.from, to: match.to });
    at = match ? match.to : at + 1;
  }
  return { text, tokens, words, names: namesSomething(bare) };
}

/** Words that are neither those of tables nor times. */
function namesSomething(tokens: readonly Token[]): boolean {
  const times = namedIn(tokens);
  for (let at = 0; at < tokens.length; ) {
    const match = wordsOfHeaders.at(tokens, at);
    const time = times.at(at);
    if (match?.value === 'name') return true;
    if (match) at = Math.max(match.to, time && time.to > match.to && time.from === at ? time.to : match.to);
    else if (time) at = time.to;
    else {
      const token = tokens[at] as Token;
      if (token.kind === 'word' && !isShortTime(token.text)) return true;
      at += 1;
    }
  }
  return false;
}

const isShortTime = (text: string): boolean => /^(?:T\d{0,2}|Q(?:\d|I{1,3}|IV)?|I{1,3}|IV|x|a|b|c)$/u.test(text);

/** Whether a word of tables stands in the header. */
export const has = (draft: Pick<Draft, 'parts'>, word: HeaderWord): boolean =>
  draft.parts.some((part) => part.words.some((one) => one.word === word));

/** All its words. */
export const headerOf = (draft: Pick<Draft, 'parts'>): string => draft.parts.map((part) => part.text).join(' ');

/** Units in the columns: below a header over units, by their nouns, or by names alone. */
function withPlaces(drafts: readonly Draft[]): readonly Draft[] {
  const named = drafts.map((draft) => {
    const last = draft.parts.at(-1);
    const under = draft.parts.slice(0, -1).some((part) => placeGroups.at(part.tokens, 0)?.to === part.tokens.length);
    const own = last !== undefined && (isPlaceName(last.text) || isWholePlace(last.text));
    if (!last || (!last.names && !own)) return null;
    const above = draft.parts.find((part) => isPlaceName(part.text) && part.words.length === 0);
    if (own || (under && isNameAlone(last.text))) return last.text;
    return above ? above.text : null;
  });
  const alone = drafts.map((draft) =>
    draft.parts.length > 0 && isNameAlone(draft.parts[0]?.text ?? '') ? (draft.parts[0]?.text ?? null) : null,
  );
  const bare = alone.filter((one) => one !== null).length;
  const useAlone = named.every((one) => one === null) && new Set(alone).size > 3 && bare >= 3;
  return drafts.map((draft, at) => ({ ...draft, whose: named[at] ?? (useAlone ? (alone[at] ?? null) : null) }));
}

/** `Phường Bắc Sơn`, `P. Nam Sơn`, `Sở Y tế`: a noun of units and a name. */
export function isPlaceName(text: string): boolean {
  const tokens = tokensOf(text);
  if (tokens.length > 12) return false;
  const noun = placeNouns.at(tokens, 0);
  const next = noun && (tokens[noun.to]?.key === '.' ? tokens[noun.to + 1] : tokens[noun.to]);
  const named =
    Boolean(next && (/^\p{Lu}/u.test(next.text) || (next.kind === 'number' && next === tokens.at(-1)))) &&
    text !== text.toUpperCase();
  const counted = numberedPlaces.at(tokens, 0);
  return named || (counted !== null && tokens[counted.to]?.kind === 'number' && counted.to + 1 === tokens.length);
}

export const isWholePlace = (text: string): boolean => {
  const tokens = tokensOf(withoutUnit(text));
  return tokens.length <= 5 && [0, 1, 2].some((at) => wholePlaces.at(tokens, at)?.to === tokens.length);
};

/** Two to four words, each with a capital: the name of a place. */
function isNameAlone(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word));
}

/** The parts that name something, without units of measure. */
export const aspectOf = (parts: readonly Part[]): string | null =>
  parts
    .filter((part) => part.names && placeGroups.at(part.tokens, 0)?.to !== part.tokens.length)
    .map((part) => withoutUnit(part.text))
    .join(' ')
    .trim() || null;
