/**
 * Text as tokens: words, numbers and marks, each with its place and its look-up key.
 *
 * One pass over the code units, so the time is linear in the text whatever it contains. A number
 * keeps the dots and commas between its digits; what they mean is decided in numbers.ts.
 */
import { remembered } from '#core/remembered.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { BEGINS_NOTHING, wordNumber } from '#prose/lexicon/word-numbers.ts';

export type Token = {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Folded word, or the text itself. */
  readonly key: string;
  /** The key's number; −1 when it has none. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** White space, or the beginning of the text, stands before it. */
  readonly gap: boolean;
};

const LETTER = /[\p{Letter}\p{Mark}]/u;
/** Small letters, one of them with a mark of Vietnamese. */
const MARKED = /^\p{Ll}*[^\p{ASCII}]\p{Ll}*$/u;
const ZERO = 48;
const NINE = 57;
/** No phrase begins with a number longer than `100.000`. */
const LONGEST_LEADING = 7;
const DASHES = new Set(['–', '—', '‐', '‑', '−', '\u00ad']);
/** Longer runs of letters are no Vietnamese; they are cut so that a key stays short. */
const LONGEST_WORD = 60;

/**
 * The tokens of a text, in order; white space is dropped, nothing else.
 *
 * @example tokensOf('đạt 4.519 tỷ').map((token) => token.text) // ['đạt', '4.519', 'tỷ']
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap = true;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      gap = true;
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, gap);
    tokens.push(token);
    at = token.end;
    gap = false;
  }
  return tokens;
}

function tokenAt(text: string, start: number, gap: boolean): Token {
  if (isDigit(text.charCodeAt(start))) {
    const end = numberEnd(text, start);
    const digits = text.slice(start, end);
    return {
      kind: 'number',
      text: digits,
      key: digits,
      number: digits.length > LONGEST_LEADING ? BEGINS_NOTHING : wordNumber(digits),
      start,
      end,
      gap,
    };
  }
  if (isLetter(text, start)) {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    const { key, number } = lookUpOf(word);
    return { kind: 'word', text: word, key, number, start, end, gap };
  }
  const end = markEnd(text, start);
  const mark = text.slice(start, end);
  const key = markKey(mark);
  return { kind: 'mark', text: mark, key, number: wordNumber(key), start, end, gap };
}

/** A word's key and the key's number, in one look-up. */
const lookUpOf = remembered((word: string): { readonly key: string; readonly number: number } => {
  const key = fold(word);
  return { key, number: wordNumber(key) };
});

/** The token under another key: what it should have been. */
export const underKey = ({ kind, text, start, end, gap }: Token, key: string): Token => ({
  kind,
  text,
  key,
  number: wordNumber(key),
  start,
  end,
  gap,
});

/** The word begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(token?.text ?? '');
}

const CAPITAL = /^\p{Lu}/u;
const markKey = (mark: string): string =>
  DASHES.has(mark) ? '-' : mark.startsWith('..') || mark === '…' ? '…' : mark === '“' || mark === '”' ? '"' : mark;

/** Digits with single dots or commas between digits. */
function numberEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) {
    at += 1;
    const separator = text.charCodeAt(at);
    if ((separator === 46 || separator === 44) && isDigit(text.charCodeAt(at + 1))) at += 1;
  }
  return at;
}

/** Letters; digits that follow them belong to it (`m2`, `Q3`, `HĐND11`), but not to a word with its marks (`đạt36%`). */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < LONGEST_WORD && isLetter(text, at)) at += 1;
  if (at - start > 1 && isDigit(text.charCodeAt(at)) && MARKED.test(text.slice(start + 1, at))) return at;
  while (at - start < LONGEST_WORD && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function markEnd(text: string, start: number): number {
  if (text[start] === '.' && text[start + 1] === '.') {
    let at = start;
    while (text[at] === '.') at += 1;
    return at;
  }
  const code = text.charCodeAt(start);
  const pair = code >= 0xd800 && code <= 0xdbff && start + 1 < text.length;
  return start + (pair ? 2 : 1);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (letters[code] === UNASKED) letters[code] = LETTER.test(text.charAt(at)) ? IS_LETTER : IS_NONE;
  return letters[code] === IS_LETTER;
}

const [UNASKED, IS_LETTER, IS_NONE] = [0, 1, 2];
/** What each code unit was found to be. */
const letters = new Uint8Array(0x10000);

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x200b ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x3000 ||
  code === 0x202f;
