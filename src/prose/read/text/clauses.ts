/**
 * The clauses of a sentence, and where in a clause the statement itself begins.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { SPEAKS, SPEECH } from '#prose/lexicon/proceedings.ts';
import type { Source } from '#prose/read/source.ts';

export type Clause = { readonly from: number; readonly to: number };

const speaks = phraseSet(SPEAKS);
const speech = phraseSet(SPEECH);
const ABOUT = fold('về');

/** The clauses between semicolons outside brackets. */
export function clausesOf({ tokens }: Source, from: number, to: number): Clause[] {
  const out: Clause[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const key = tokens[at]?.key;
    if (key === '(') depth += 1;
    else if (key === ')') depth = Math.max(0, depth - 1);
    else if (key === ';' && depth === 0) {
      if (at > start) out.push({ from: start, to: at });
      start = at + 1;
    }
  }
  if (to > start) out.push({ from: start, to });
  return out;
}

/** Past connectives, times and the words of who speaks, up to the statement itself. */
export function pastOpening(source: Source, from: number, to: number): number {
  const { tokens, names } = source;
  let at = afterTopic(source, skipMarks(source, from, to), to);
  for (let step = 0; step < 6 && at < to; step += 1) {
    const word = speaks.at(tokens, at, to);
    const name = names.at(at);
    const end = word?.to ?? (name?.kind === 'period' && tokens[name.to]?.key === ',' ? name.to : null);
    if (end === null || end >= to) break;
    const next = tokens[end]?.key === ',' || tokens[end]?.key === ':' ? end + 1 : end;
    at = next;
  }
  return afterSpeech(source, at, to);
}

/** `Về kết quả: …`: the topic before the colon. */
function afterTopic({ tokens }: Source, from: number, to: number): number {
  if (tokens[from]?.key !== ABOUT) return from;
  for (let at = from; at < Math.min(to, from + 8); at += 1) if (tokens[at]?.key === ':') return at + 1;
  return from;
}

/** `UBND huyện đánh giá: …`: the statement stands behind the colon. */
function afterSpeech({ tokens }: Source, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 18); at += 1) {
    if (tokens[at]?.key !== ':') continue;
    for (let back = Math.max(from, at - 5); back < at; back += 1) if (speech.at(tokens, back, at)) return at + 1;
    return from;
  }
  return from;
}

export function skipMarks({ tokens }: Source, at: number, to: number): number {
  let from = at;
  while (from < to && tokens[from]?.kind === 'mark' && tokens[from]?.key !== '"') from += 1;
  return from;
}
