/**
 * Where in a sentence somebody asks for work or a coming time is spoken of: the tasks begin there.
 */

import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { PROCEEDINGS } from '#prose/lexicon/proceedings.ts';
import { REQUESTS, TASK_OPENERS, TASK_VERBS } from '#prose/lexicon/tasks.ts';
import type { Source } from '#prose/read/source.ts';

const taskOpeners = phraseSet(TASK_OPENERS);
const requests = phraseSet(REQUESTS);
const taskVerbs = phraseSet(TASK_VERBS);
const proceedings = phraseSet(PROCEEDINGS);
/** `dự toán phấn đấu` is a plan and asks for nothing. */
const plans = phraseSet([
  'dự toán phấn đấu',
  'chỉ tiêu phấn đấu',
  'kế hoạch phấn đấu',
  'mức phấn đấu',
  'mục tiêu phấn đấu',
]);
const FAR = 40;

/** Where the tasks begin in a sentence that asks or announces; null when it does neither. */
export function requestAt(source: Source, from: number, to: number): number | null {
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
