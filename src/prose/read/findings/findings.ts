/**
 * Achievements and shortcomings: what the tellings of a sentence say of how well it went.
 *
 * Which words tell a result or a shortcoming is decided in telling/; here they become a finding: without the words that
 * only lead to it, with the cause and degree it states (causes.ts).
 */
import { CONCESSIONS } from '#prose/lexicon/findings.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { FindingFact } from '#prose/read/reading.ts';
import { endsOpen, type Source, spanOf } from '#prose/read/source.ts';
import type { Telling } from '#prose/read/telling/tell.ts';
import { clausesOf } from '#prose/read/text/clauses.ts';
import { pastLead } from '#prose/read/text/openings.ts';
import { beginsCause, causeOf, degreeOf } from './causes.ts';

const concessions = phraseSet(CONCESSIONS);
/** `GPMB chậm`. */
const SHORTEST = { want: 2, result: 3 };

/**
 * The finding that a telling is, without what it grants first (`Mặc dù mưa nhiều, năng suất vẫn tăng`); null for work, and
 * where the excerpt breaks off.
 */
export function findingOf(source: Source, { kind, pieces }: Telling): FindingFact | null {
  const last = pieces.at(-1);
  const first = pieces.find((piece) => piece === last || !concessions.at(source.tokens, piece.from, piece.to));
  if (kind === 'work' || !first || !last) return null;
  const lead = pastLead(source, first.from, last.to);
  const from = concessions.at(source.tokens, lead, last.to)?.to ?? lead;
  if (last.to - from < SHORTEST[kind] || endsOpen(source, last.to)) return null;
  const words = { from, to: last.to };
  const isWant = kind === 'want';
  return {
    ...spanOf(source, from, last.to),
    kind: isWant ? 'shortcoming' : 'achievement',
    cause: isWant ? (causeOf(source, words) ?? causeBehind(source, last)) : null,
    degree: isWant ? degreeOf(source, words) : null,
  };
}

/** `…; nguyên nhân là …`: a clause of its own behind the shortcoming. */
function causeBehind(source: Source, { said, to }: Telling['pieces'][number]): string | null {
  const next = clausesOf(source, to, said.to)[0];
  return next && beginsCause(source, next.from) ? causeOf(source, next) : null;
}
