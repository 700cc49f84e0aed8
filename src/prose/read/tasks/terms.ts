/**
 * What is said of a task under labels of its own: `Chủ trì: …; phối hợp: …; sản phẩm: …; thời hạn: …`, behind it in the
 * same sentence or as a sentence of the same item. Conclusions and work programmes set tasks so.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { TERM_LABELS } from '#prose/lexicon/tasks.ts';
import type { TaskFact } from '#prose/read/reading.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import { type Clause, clausesOf } from '#prose/read/text/clauses.ts';
import { isoDay } from '#prose/read/time/periods.ts';
import { bodyAt } from './assignees.ts';
import { dueDay, dueIn } from './deadlines.ts';

const labels = phraseBook(TERM_LABELS);
const ends = phraseSet(['hoàn thành', 'xong', 'hoàn thành xong', 'chậm nhất', 'hạn']);
const stands = phraseSet(['đã quá hạn', 'quá hạn', 'tạm dừng', 'tạm dừng từ']);
const answers = phraseSet(['khắc phục hạn chế', 'khắc phục các hạn chế']);
const LEAST = 2;

/** Only what was said has a key; a blank that is left open says nothing. */
export type Terms = { -readonly [Key in 'lead' | 'support' | 'deliverable' | 'due' | 'dueWords']?: TaskFact[Key] };

/** The token where the labelled parts of a sentence begin; its end where it has none. */
export function termsStart(source: Source, { from, to }: Clause): number {
  const first = clausesOf(source, from, to).find((clause) => isTerm(source, clause, clause.from === from));
  return first?.from ?? bracketed(source, { from, to })?.from ?? to;
}

/** `(Chủ trì: …; thời hạn: …)` at the end: the tokens from its opening bracket up to its closing one. */
function bracketed({ tokens }: Source, { from, to }: Clause): Clause | null {
  let close = to - 1;
  while (close > from && ['.', ';'].includes(tokens[close]?.key ?? '')) close -= 1;
  if (tokens[close]?.key !== ')') return null;
  let open = close - 1;
  while (open > from && !['(', ')'].includes(tokens[open]?.key ?? '')) open -= 1;
  const label = tokens[open]?.key === '(' ? labels.at(tokens, open + 1, close) : null;
  return label && tokens[label.to]?.key === ':' ? { from: open, to: close } : null;
}

/** What a sentence of nothing but labelled parts says; null for any other. */
export function termsOf(source: Source, sentence: Clause, today: string | null): Terms | null {
  if (isAnswer(source, sentence)) return {};
  if (sentence.from >= sentence.to) return null;
  return termsStart(source, sentence) === sentence.from ? termsBetween(source, sentence, today) : null;
}

/** The terms of the clauses from the first labelled one on. */
export function termsBetween(source: Source, stretch: Clause, today: string | null): Terms {
  const terms: Terms = {};
  const inner = bracketed(source, stretch);
  const { from, to } = inner?.from === stretch.from ? { from: inner.from + 1, to: inner.to } : stretch;
  for (const clause of clausesOf(source, from, to)) Object.assign(terms, termOf(source, clause, today));
  return terms;
}

/** The task with its terms; what a heading or the sentence itself said gives way to them. */
export const withTerms = (task: TaskFact, terms: Terms): TaskFact => ({ ...task, ...terms });

/** Labelled, or behind a labelled one a bare deadline. */
function isTerm({ tokens, names }: Source, { from, to }: Clause, first: boolean): boolean {
  const label = labels.at(tokens, from, to);
  if (label && tokens[label.to]?.key === ':') return true;
  if (first) return false;
  if (stands.at(tokens, from, to)) return true;
  const end = ends.at(tokens, from, to);
  for (let at = end?.to ?? to; at < Math.min(to, from + 6); at += 1) if (names.at(at)?.kind === 'date') return true;
  return false;
}

/** `Khắc phục hạn chế (1), (3)`: which shortcomings the task before answers, and no work of its own. */
function isAnswer({ tokens }: Source, { from, to }: Clause): boolean {
  const answer = answers.at(tokens, from, to);
  return answer !== null && tokens[answer.to]?.key === '(' && to - from < 24;
}

function termOf(source: Source, clause: Clause, today: string | null): Terms {
  const { tokens } = source;
  const label = labels.at(tokens, clause.from, clause.to);
  const value = { from: (label?.to ?? clause.from - 1) + 1, to: clause.to };
  if (!label || tokens[label.to]?.key !== ':') return deadline(source, clause, today);
  if (tokens[value.from]?.key === '[') return {};
  if (label.value === 'lead') return { lead: wordsBetween(source, value.from, value.to) };
  if (label.value === 'support') return { support: bodiesOf(source, value) };
  if (label.value === 'product') return { deliverable: wordsBetween(source, value.from, value.to) };
  return label.value === 'due' ? (dayIn(source, value, today) ?? deadline(source, value, today)) : {};
}

/** `Thời hạn: 30/9/2025`, `Thời hạn: quý IV/2025`: behind its label a time needs no word before it. */
function dayIn(source: Source, { from, to }: Clause, today: string | null): Terms | null {
  const time = source.names.at(from);
  if (!time || time.from !== from || time.to < to) return null;
  const dueWords = wordsBetween(source, from, to);
  if (time.kind === 'date') return { due: isoDay(time, source.year), dueWords };
  const due = dueDay(source, time, today);
  return due === null ? null : { due, dueWords };
}

function deadline(source: Source, clause: Clause, today: string | null): Terms {
  if (stands.at(source.tokens, clause.from, clause.to)) return { due: null };
  const due = dueIn(source, clause, today);
  if (due) return { due: due.day, dueWords: due.words };
  return { dueWords: wordsBetween(source, clause.from, clause.to) };
}

/** Names of bodies between commas; one that holds a comma goes on with a capital that begins no body. */
function bodiesOf(source: Source, { from, to }: Clause): readonly string[] {
  const { tokens } = source;
  const out: string[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && (tokens[at]?.key !== ',' || at - start < LEAST - 1 || goesOn(source, at + 1, to))) continue;
    if (at > start) out.push(wordsBetween(source, start, at));
    start = at + 1;
  }
  return out;
}

const goesOn = (source: Source, at: number, to: number): boolean =>
  bodyAt(source, at, to) === null && /^\p{Lu}/u.test(source.tokens[at]?.text ?? '') && holdsAnd(source, at, to);

/** `Phòng Kinh tế, Hạ tầng và Đô thị`: the last of its parts stands behind `và`. */
function holdsAnd({ tokens }: Source, from: number, to: number): boolean {
  for (let at = from; at < to && tokens[at]?.key !== ','; at += 1) if (tokens[at]?.key === AND) return true;
  return false;
}

const AND = fold('và');
