/**
 * Numbers without unit or verb that are values all the same: the name holds the unit, or the number is compared at once.
 */
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { VERBS, type Verb } from '#prose/lexicon/statements.ts';
import { PER_WORDS } from '#prose/lexicon/units.ts';
import type { Source } from '#prose/read/source.ts';
import type { Quantity } from './quantities.ts';
import type { Part, Run } from './scene.ts';

const perWords = phraseSet(PER_WORDS);
const verbs = phraseBook(VERBS);

/** A bare number that is the value of the name before it. */
export const standsAlone = (source: Source, part: Part): boolean =>
  isRatio(source, part.lead.label, part.quantity) || isComparedAlone(source, part);

/** `Giường bệnh/vạn dân: 36,4`: the name holds the unit. */
function isRatio({ tokens }: Source, label: Run | null, { to }: Quantity): boolean {
  if (label === null || (tokens[to]?.kind ?? 'mark') !== 'mark' || OPEN_RATIO.has(tokens[to]?.key ?? '')) return false;
  for (let at = label.to - 1; at > Math.max(label.from, label.to - LONGEST_PER); at -= 1)
    if (tokens[at]?.key === '/') return perWords.at(tokens, at + 1, label.to)?.to === label.to;
  return false;
}

const OPEN_RATIO: ReadonlySet<string> = new Set(['/', '-', '%']);
const LONGEST_PER = 5;

/** `Điều trị nội trú: 341.700, tăng 3,9%`: behind a colon, and compared at once: how much there was of what is named. */
const isComparedAlone = ({ tokens }: Source, { lead, quantity, next }: Part): boolean =>
  lead.colon &&
  lead.label !== null &&
  quantity.decimals === 0 &&
  quantity.whole === null &&
  (tokens[quantity.to]?.key === ',' || tokens[quantity.to]?.key === '(') &&
  next - quantity.to <= LONGEST_COMPARISON &&
  tokens.slice(next, next + 3).some(({ key }) => key === '%') &&
  tokens
    .slice(quantity.to + 1, next)
    .every((token) => token.kind === 'word' || token.key === '+' || token.key === '-') &&
  compares(tokens, quantity.to + 1, next);

const LONGEST_COMPARISON = 5;
const compares = (tokens: Source['tokens'], at: number, next: number): boolean =>
  tokens[at]?.key === '+' ||
  tokens[at]?.key === '-' ||
  at === next ||
  COMPARING.has(verbs.at(tokens, at)?.value ?? 'reach');
const COMPARING: ReadonlySet<Verb> = new Set<Verb>(['up', 'down', 'equal', 'exceed']);
