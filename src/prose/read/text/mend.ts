/**
 * Tokens of a text with slips, lost spaces, broken words or without diacritics, read as what was meant.
 *
 * Only the keys under which words are looked up change, and where one printed word is two or two are
 * one; text and places stay those of the paper. Whatever is a syllable of the language and stands in
 * no context that decides stays as it is.
 */
import { bare, fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { SCALES, UNITS } from '#prose/lexicon/units.ts';
import { isSyllable, unslipped, type Vocabulary, vocabulary } from '#prose/lexicon/vocabulary.ts';
import { wordNumber } from '#prose/lexicon/word-numbers.ts';
import type { Breaks } from './physical.ts';
import { type Token, tokensOf, underKey } from './tokens.ts';

const LONGEST_RUN = 28;
const LONGEST_PHRASE = 8;
/** A line this long without a mark of Vietnamese may have lost them. */
const LEAST_WORDS = 5;
const REMEMBERED = 5_000;
const NEWLINE = 10;
/** So many plain letters in a row stand only in text that lost its diacritics, or in other languages. */
const PLAIN_RUN = /[\t\r -~]{30}/;

/**
 * The tokens of a text as they were meant, without those between two pages (`breaks`).
 *
 * @example mendedTokens('thu ngân sáchđạt').map((token) => token.text) // ['thu', 'ngân', 'sách', 'đạt']
 */
export function mendedTokens(text: string, breaks: Breaks = []): Token[] {
  const tokens = breaks.length === 0 ? tokensOf(text) : outside(tokensOf(text), breaks);
  return inContext(restored(wordsOf(tokens, text), text));
}

function outside(tokens: readonly Token[], breaks: Breaks): Token[] {
  let next = 0;
  return tokens.filter((token) => {
    while ((breaks[next]?.end ?? Number.POSITIVE_INFINITY) < token.start) next += 1;
    return token.start < (breaks[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Every word that is no syllable: two words run together, one broken by the end of a line, or a slip. */
function wordsOf(tokens: readonly Token[], text: string): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') {
      out.push(token);
      continue;
    }
    const next = tokens[at + 1];
    const whole = next?.kind === 'word' && next.gap ? broken(token, next, text) : null;
    if (whole) {
      out.push(whole);
      at += 1;
    } else if (isSyllable(token.key) || isAbbreviation(token.text)) out.push(token);
    else out.push(...mended(token));
  }
  return out;
}

const isAbbreviation = (word: string): boolean => word.length < 3 || word === word.toUpperCase() || /\d/.test(word);

/** `tỉn⏎h`: the line was cut inside a word. */
function broken(token: Token, next: Token, text: string): Token | null {
  if (text.charCodeAt(token.end) !== NEWLINE || next.start !== token.end + 1) return null;
  if (/\d/.test(token.text) || !/^\p{L}?\p{Ll}*$/u.test(token.text) || !/^\p{Ll}{1,6}$/u.test(next.text)) return null;
  const key = fold(token.text + next.text);
  const { words } = vocabulary();
  const both = isSyllable(token.key) && isSyllable(next.key);
  if (both && (!words.has(key) || (words.has(token.key) && words.has(next.key)))) return null;
  if (!isSyllable(key)) return null;
  const { kind, start, gap } = token;
  return { kind, text: token.text + next.text, key, number: wordNumber(key), start, end: next.end, gap };
}

const parted = new Map<string, readonly string[] | string | null>();

/** A word that is no syllable as its parts, or with the key of what it should be. */
function mended(token: Token): Token[] {
  let reading = parted.get(token.text);
  if (reading === undefined) {
    reading = readingOf(token.text);
    if (parted.size < REMEMBERED) parted.set(token.text, reading);
  }
  if (reading === null) return [token];
  if (typeof reading === 'string') return [underKey(token, reading)];
  let start = token.start;
  return reading.map((text, at) => {
    const from = start;
    start += text.length;
    const key = fold(text);
    return {
      kind: token.kind,
      text,
      key,
      number: wordNumber(key),
      start: from,
      end: start,
      gap: at === 0 ? token.gap : true,
    };
  });
}

/** Its parts where exactly one way of parting gives known words only; else the word one slip away. */
function readingOf(word: string): readonly string[] | string | null {
  const { words } = vocabulary();
  if (words.has(fold(word))) return null;
  const marked = /[^\p{ASCII}]/u.test(word);
  if (marked && word.length <= LONGEST_RUN) {
    const parts = partings(word, words);
    if (parts) return parts;
  }
  return word === word.toLowerCase() ? unslipped(word) : null;
}

/** The one way to part a run of letters into known syllables; null where there is none or more than one. */
function partings(word: string, words: ReadonlySet<string>): readonly string[] | null {
  const ways: ({ readonly n: number; readonly cut: number } | null)[] = [{ n: 1, cut: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    let n = 0;
    let cut = 0;
    for (let start = Math.max(0, end - 7); start < end - 1; start += 1) {
      const before = ways[start];
      if (!before || before.n === 0) continue;
      const key = fold(word.slice(start, end));
      if (!words.has(key) || !isSyllable(key)) continue;
      n += before.n;
      cut = start;
    }
    ways[end] = { n, cut };
  }
  if (ways[word.length]?.n !== 1) return null;
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = ways[end]?.cut ?? 0) parts.unshift(word.slice(ways[end]?.cut, end));
  return parts.length > 1 ? parts : null;
}

type Restored = { readonly keys: ReadonlyMap<number, string>; readonly words: number; readonly inPhrases: number };

/** Lines that lost their diacritics get back those of the lexicon's phrases; short ones too where the whole text lost them. */
function restored(tokens: readonly Token[], text: string): Token[] {
  const out = [...tokens];
  if (!PLAIN_RUN.test(text)) return out;
  const lines: Restored[] = [];
  let marked = 0;
  let from = 0;
  while (from < out.length) {
    const found = text.indexOf('\n', out[from]?.start);
    const end = found < 0 ? text.length : found;
    let to = from;
    while (to < out.length && (out[to]?.start ?? 0) < end) to += 1;
    if (/[^\p{ASCII}–—“”‘’…•]/u.test(text.slice(out[from]?.start, end))) marked += to - from;
    else lines.push(restorable(out, from, to));
    from = Math.max(to, from + 1);
  }
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const inPhrases = lines.reduce((sum, line) => sum + line.inPhrases, 0);
  const whole = marked * 20 < out.length && inPhrases * 4 >= words;
  for (const line of lines) {
    if (!whole && (line.words < LEAST_WORDS || line.inPhrases * 3 < line.words)) continue;
    for (const [at, key] of line.keys) out[at] = underKey(out[at] as Token, key);
  }
  return out;
}

/** What the words of a line would be, and how many of them stand in phrases of the lexicon. */
function restorable(tokens: readonly Token[], from: number, to: number): Restored {
  const { phrases, single } = vocabulary();
  const keys = new Map<number, string>();
  let inPhrases = 0;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || isUpperCode(token.text)) continue;
    const found = longest({ tokens, at, to }, phrases);
    words += Math.max(1, found.length);
    if (found.length < 2) {
      keys.set(at, single.get(bare(token.text)) ?? token.key);
      continue;
    }
    found.forEach((key, step) => {
      keys.set(at + step, key);
    });
    inPhrases += found.length;
    at += found.length - 1;
  }
  return { keys, words, inPhrases };
}

const isUpperCode = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && !/[AEIOUY]/.test(word);

function longest(
  { tokens, at, to }: { tokens: readonly Token[]; at: number; to: number },
  root: Vocabulary['phrases'],
): readonly string[] {
  let node: Vocabulary['phrases'] | undefined = root;
  let best: readonly string[] = [];
  for (let next = at; next < Math.min(to, at + LONGEST_PHRASE) && node; next += 1) {
    node = node.next?.get(tokens[next]?.text.toLowerCase() ?? '');
    if (node?.keys && node.keys.length === next - at + 1) best = node.keys;
  }
  return best;
}

const measures = new Map(
  [...UNITS, ...SCALES].filter(([word]) => /^\p{L}+$/u.test(word)).map(([word]) => [bare(word), fold(word)]),
);
const isMeasure = phraseSet([...UNITS, ...SCALES].map(([word]) => word));
const VERBS = new Map(
  ['tăng', 'giảm', 'đạt', 'bằng', 'vượt', 'chiếm', 'ước', 'hụt'].map((word) => [bare(word), fold(word)]),
);
const TA = bare('tạ');

/** Unknown words that only their diacritics part from what must stand there. */
function inContext(tokens: Token[]): Token[] {
  const { words, behind } = vocabulary();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length > 7) continue;
    const perHectare = token.key === TA && tokens[at + 1]?.key === '/' && tokens[at - 1]?.kind === 'number';
    if (words.has(token.key) && !perHectare) continue;
    if (isAbbreviation(token.text) && token.text.length > 2) continue;
    const key = meantAt(tokens, at, behind);
    if (key !== null) tokens[at] = underKey(token, key);
  }
  return tokens;
}

function meantAt(tokens: readonly Token[], at: number, behind: Vocabulary['behind']): string | null {
  const plain = bare((tokens[at] as Token).text);
  const before = tokens[at - 1];
  const measured = before?.kind === 'number' || (before?.kind === 'word' && isMeasure.at(tokens, at - 1)?.to === at);
  if (measured && measures.has(plain)) return measures.get(plain) ?? null;
  if (tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.key === '%' && VERBS.has(plain))
    return VERBS.get(plain) ?? null;
  return before?.kind === 'word' ? (behind.get(`${before.key} ${plain}`) ?? null) : null;
}
