/**
 * What kind of passage a sentence belongs to, and its clauses.
 *
 * A heading decides for what stands below it. Where there is none, as in news, the sentence's own
 * opening words decide (`Tuy nhiên`, `3 tháng cuối năm`, `… yêu cầu …`), and a passage of tasks
 * goes on to the end of its paragraph.
 */
import { fold } from '#prose/lexicon/fold.ts';
import {
  PROCEEDINGS,
  REQUESTS,
  SHORTCOMING_OPENERS,
  SPEAKS,
  SPEECH,
  TASK_OPENERS,
  TASK_VERBS,
} from '#prose/lexicon/markers.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { Section } from '#prose/lexicon/sections.ts';
import type { Source } from '#prose/read/source.ts';
import type { Sentence } from './lines.ts';

export type Mode = 'result' | 'shortcoming' | 'task' | 'open' | 'none';

export type Passage = {
  readonly mode: Mode;
  /** Where the statement begins, behind opening words. */
  readonly from: number;
  readonly to: number;
  readonly section: Section | null;
  /** The words that opened it were the sentence's own. */
  readonly opened: boolean;
};

export type Clause = { readonly from: number; readonly to: number };

const openers = phraseSet(SHORTCOMING_OPENERS);
const taskOpeners = phraseSet(TASK_OPENERS);
const requests = phraseSet(REQUESTS);
const taskVerbs = phraseSet(TASK_VERBS);
const proceedings = phraseSet(PROCEEDINGS);
const speaks = phraseSet(SPEAKS);
const speech = phraseSet(SPEECH);
const BUT = new Set(['tuy', 'song'].map(fold));
const SUCH_AS = new Set([':', fold('như'), fold('là')]);
/** `dự toán phấn đấu` is a plan and asks for nothing. */
const plans = phraseSet([
  'dự toán phấn đấu',
  'chỉ tiêu phấn đấu',
  'kế hoạch phấn đấu',
  'mức phấn đấu',
  'mục tiêu phấn đấu',
]);
const ABOUT = fold('về');
const OPENING = 24;
const FAR = 40;

/** The passage a sentence is; `carried` is the mode that the paragraph so far was in. */
export function passageOf(
  source: Source,
  sentence: Sentence,
  context: { section: Section | null; carried: Mode | null },
): Passage {
  const { section } = context;
  const to = withoutEnd(source, sentence.from, sentence.to);
  const plain = (mode: Mode, from = sentence.from, opened = false): Passage => ({ mode, from, to, section, opened });
  if (section === 'task') return plain('task', lead(source, sentence.from, to));
  if (section === 'shortcoming')
    return plain('shortcoming', afterOpener(source, sentence.from, to) ?? lead(source, sentence.from, to), true);
  if (section !== null && section !== 'result') return plain('none');
  const want = afterOpener(source, sentence.from, to);
  if (want !== null) return plain('shortcoming', want, true);
  const request = section === null ? requestAt(source, sentence.from, to) : null;
  if (request !== null) return plain('task', request, true);
  if (context.carried) return plain(context.carried, lead(source, sentence.from, to), true);
  if (section === null && isProceeding(source, sentence.from, to)) return plain('none');
  return plain(section === 'result' ? 'result' : 'open', lead(source, sentence.from, to));
}

function withoutEnd({ tokens }: Source, from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.kind === 'mark' && !['"', ')', '%'].includes(tokens[end - 1]?.key ?? ''))
    end -= 1;
  return end;
}

/** Behind `Tuy nhiên,`, `còn các tồn tại:`, `các tồn tại, hạn chế như`; null when nothing opens a want. */
function afterOpener(source: Source, from: number, to: number): number | null {
  const { tokens } = source;
  for (let at = from; at < Math.min(to, from + OPENING); at += 1) {
    const opener = openers.at(tokens, at, to);
    if (!opener) continue;
    const initial = BUT.has(tokens[at]?.key ?? '') && at === from;
    const pointed = SUCH_AS.has(tokens[opener.to]?.key ?? '') || tokens[opener.to]?.key === ':';
    const further = initial ? afterOpener(source, opener.to, to) : null;
    if (further !== null) return further;
    if (initial || pointed) return skipMarks(source, pointed ? opener.to + 1 : opener.to, to);
  }
  return null;
}

function skipMarks({ tokens }: Source, at: number, to: number): number {
  let from = at;
  while (from < to && tokens[from]?.kind === 'mark' && tokens[from]?.key !== '"') from += 1;
  return from;
}

/** Where the tasks begin in a sentence that asks or announces; null when it does neither. */
function requestAt(source: Source, from: number, to: number): number | null {
  const { tokens, names } = source;
  const coming = comingTime(source, from, to);
  if (coming !== null) return coming;
  for (let at = from; at < Math.min(to, from + FAR); at += 1) {
    const request = requests.at(tokens, at, to);
    if (
      request &&
      at > from &&
      !plans.at(tokens, at - 2) &&
      !plans.at(tokens, at - 1) &&
      !proceedings.at(tokens, at, to)
    ) {
      const verb = verbAfter(source, request.to, Math.min(to, request.to + 14));
      const isOwn = taskVerbs.at(tokens, at, to) !== null;
      if (verb !== null) return isOwn && !hasComing(source, request.to, verb) ? at : verb;
    }
    if (names.at(at)?.kind === 'date' && at > from + FAR) return null;
  }
  return null;
}

/** `3 tháng cuối năm, quận …`, `Thời gian tới, …`, `Nửa cuối năm`: a coming time at the head. */
function comingTime(source: Source, from: number, to: number): number | null {
  const { tokens, names } = source;
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const name = names.at(at);
    const rest = name?.kind === 'period' && name.form === 'rest' ? name.to : null;
    const end = rest ?? taskOpeners.at(tokens, at, to)?.to ?? null;
    if (end === null) continue;
    const verb = verbAfter(source, end, Math.min(to, end + 22));
    if (verb !== null) return afterColon(source, verb, to);
  }
  return null;
}

/** `xác định một số nhiệm vụ: a; b`: the tasks stand behind the colon. */
function afterColon({ tokens }: Source, verb: number, to: number): number {
  for (let at = verb; at < Math.min(to, verb + 16); at += 1) if (tokens[at]?.key === ':') return at + 1;
  return verb;
}

function hasComing(source: Source, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const name = source.names.at(at);
    if (name?.kind === 'period') return true;
  }
  return false;
}

/** The first word of an order, past who is to do it. */
export function verbAfter({ tokens, names }: Source, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (names.at(at)) continue;
    if (['.', ';'].includes(tokens[at]?.key ?? '')) return null;
    const inName =
      at > from && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !['.', ':', '-', '"'].includes(tokens[at - 1]?.key ?? '');
    if (!inName && taskVerbs.at(tokens, at, to)) return at;
  }
  return null;
}

function isProceeding({ tokens }: Source, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 26); at += 1) {
    const match = proceedings.at(tokens, at, to);
    if (match && (at - from < 16 || match.to - match.from > 1)) return true;
  }
  return false;
}

/** Past connectives, times and the words of who speaks, up to the statement itself. */
export function lead(source: Source, from: number, to: number): number {
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
