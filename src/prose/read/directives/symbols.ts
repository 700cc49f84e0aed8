/**
 * Numbers and symbols of documents: `43-CT/TU`, `181/2007/NQ-HĐND`, `30a/2008/NQ-CP`, or a bare `57`.
 *
 * Both symbol grammars of domain.md 2.3 are read as printed, with the blanks that typing leaves in them.
 */
import { SYMBOL_CODES } from '#prose/lexicon/directives.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { COUNT_NOUNS, SCALES, UNITS } from '#prose/lexicon/units.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import { plainNumber } from '#prose/read/time/whole-numbers.ts';

/** A stretch of tokens with the text they came from. */
export type Stretch = { readonly tokens: readonly Token[]; readonly text: string };

export type DocumentSymbol = { readonly text: string; readonly to: number };

const LONGEST_SYMBOL = 14;
const SHORT_LINE = 48;
const CODES = new Set(SYMBOL_CODES);
const DAY = fold('ngày');
const YEAR = fold('năm');
const JOINTS = new Set(['-', '/', '&', '.']);
const amounts = phraseSet(
  [...UNITS, ...SCALES].map(([word]) => word).concat(COUNT_NOUNS, ['tháng', 'năm', 'ngày', 'quý', 'khâu', 'nhiệm kỳ']),
);

/** `43-CT/TU`, `653/2019/UBTVQH14`: a number with letters joined to it; null when there are none. */
export function symbolAt({ tokens, text }: Stretch, at: number): DocumentSymbol | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || !/^\d{1,5}(?:\.\d{1,2})?$/.test(first.text)) return null;
  let to = at + 1;
  if (first.text.includes('.') && tokens[to]?.key !== '/') return null;
  if (tokens[to]?.gap === false && /^[a-z]$/.test(tokens[to]?.text ?? '')) to += 1;
  while (to < at + LONGEST_SYMBOL && goesOn(tokens, to)) to += 2;
  const symbol = text.slice(first.start, tokens[to - 1]?.end);
  return /\p{Lu}/u.test(symbol) && !symbol.includes('\n') ? { text: symbol.replace(/\s+/g, ''), to } : null;
}

/** A joint and what it joins; blanks around it only where one side is the code of a kind. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, joint, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!joint || !next || !JOINTS.has(joint.key) || next.kind === 'mark') return false;
  if (next.kind === 'word' && !/^\p{Lu}/u.test(next.text)) return false;
  if (joint.key === '.' && !/^[\p{Lu}\d]+$/u.test(next.text)) return false;
  if (!joint.gap && !next.gap) return true;
  const code = CODES.has(next.text) || (CODES.has(before?.text ?? '') && /^[\p{Lu}\d]+$/u.test(next.text));
  return code && next.kind === 'word' && joint.key !== '.';
}

/** A bare number that is no amount and no year. */
export function bareNumberAt(tokens: readonly Token[], at: number): DocumentSymbol | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || !/^\d{1,5}$/.test(first.text)) return null;
  const letter = tokens[at + 1]?.gap === false && /^[a-z]$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  const next = at + 1 + letter;
  const dated =
    (tokens[next]?.key === DAY && tokens[next + 1]?.kind === 'number') ||
    (tokens[next]?.key === YEAR && /^(?:19|20)\d{2}$/.test(tokens[next + 1]?.text ?? ''));
  if ((!dated && amounts.at(tokens, next)) || tokens[next]?.key === '%' || tokens[next]?.key === '/') return null;
  const n = plainNumber(first);
  if (n === null || (n >= 1900 && n <= 2100)) return null;
  return { text: letter ? `${first.text}${tokens[at + 1]?.text}` : first.text, to: next };
}

/** Nothing but a line broken by the width of the page stands between a token and the one before it. */
export function runsOn({ tokens, text }: Stretch, at: number): boolean {
  const end = tokens[at - 1]?.end ?? 0;
  const between = text.slice(end, Math.min(tokens[at]?.start ?? end, end + 8));
  const broken = between.indexOf('\n');
  if (broken < 0) return true;
  return !between.includes('\n', broken + 1) && !text.slice(Math.max(0, end - SHORT_LINE), end).includes('\n');
}
