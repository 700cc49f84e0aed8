/**
 * Who issued a document, and when: `ngày 3-9-2020 của Thành ủy`, `(24.3.2020)`, `HĐND thành phố`.
 */
import { BODY_WORDS, DIRECTIVE_TYPES, FIELDS, ISSUERS } from '#prose/lexicon/directives.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import { type Named, namedIn } from '#prose/read/time/calendar.ts';
import { runsOn, type Stretch } from './symbols.ts';

export type WrittenDay = Extract<Named, { kind: 'date' }>;

const issuers = phraseSet(ISSUERS);
const bodyWords = phraseSet(BODY_WORDS);
const fields = phraseSet(FIELDS);
const types = phraseBook(DIRECTIVE_TYPES);
const NGAY = fold('ngày');
const THANG = fold('tháng');
const CUA = fold('của');
const DO = fold('do');
const VA = fold('và');
const LONGEST_ISSUER = 14;
const LONGEST_DATE = 10;

/** `ngày 3-9-2020`, `, ngày 26 tháng 11 năm 2003`, `(24.3.2020)`. */
export function dateAt(tokens: readonly Token[], at: number): { date: WrittenDay; to: number } | null {
  const bracket = tokens[at]?.key === '(';
  const skip = bracket || tokens[at]?.key === ',' ? 1 : 0;
  const key = tokens[at + skip]?.key;
  if (key !== NGAY && !(bracket && tokens[at + skip]?.kind === 'number')) return null;
  const name = namedIn(tokens.slice(at + skip, at + skip + LONGEST_DATE)).list[0];
  if (name?.kind !== 'date' || name.from > 1 || (key !== NGAY && name.year === null)) return null;
  const to = at + skip + name.to;
  return { date: name, to: bracket && tokens[to]?.key === ')' ? to + 1 : to };
}

/** `của Thành ủy`, `HĐND thành phố`: without `của` only a body that begins with a capital. */
export function issuerAt(stretch: Stretch, at: number): { text: string; to: number } | null {
  const { tokens, text } = stretch;
  const said = tokens[at]?.key === CUA || (tokens[at]?.key === DO && issuers.at(tokens, at + 1) !== null);
  const by = said ? at + 1 : at;
  const head = issuers.at(tokens, by);
  if (!head || !runsOn(stretch, by) || !runsOn(stretch, at)) return null;
  if (!said && !/^\p{Lu}/u.test(tokens[by]?.text ?? '')) return null;
  const upper = isCapitals(tokens, by, head.to);
  let to = fields.at(tokens, head.to)?.to ?? head.to;
  while (to < tokens.length && to - by < LONGEST_ISSUER && runsOn(stretch, to)) {
    const end = nextPart(tokens, to, upper);
    if (end === null || types.at(tokens, to)) break;
    to = end;
  }
  while (to > head.to && tokens[to - 1]?.key === VA) to -= 1;
  return { text: text.slice(tokens[by]?.start, tokens[to - 1]?.end).replace(/\s+/g, ' '), to };
}

/** Where the next word of a body's name ends; null when it is none. */
function nextPart(tokens: readonly Token[], at: number, upper: boolean): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.key === NGAY || token.key === THANG) return null;
  if (token.key === VA) return upper && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ? at + 1 : null;
  const body = bodyWords.at(tokens, at);
  const field = /^\p{Lu}/u.test(token.text) ? fields.at(tokens, at) : null;
  if (field || body) return Math.max(field?.to ?? 0, body?.to ?? 0);
  return /^\p{Lu}/u.test(token.text) && !upper ? at + 1 : null;
}

const isCapitals = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => token.text === token.text.toUpperCase()) && to - from > 1;
