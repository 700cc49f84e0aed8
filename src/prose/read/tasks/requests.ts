/**
 * Where in a sentence somebody asks for work or a coming time is spoken of: the tasks begin there.
 */

import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { PROCEEDINGS } from '#prose/lexicon/proceedings.ts';
import { ASKS, CONCLUSIONS, ORDERS, REQUESTS, TASK_OPENERS, TASK_VERBS } from '#prose/lexicon/tasks.ts';
import type { Source } from '#prose/read/source.ts';
import { skipMarks } from '#prose/read/text/clauses.ts';
import { isComing } from '#prose/read/time/periods.ts';
import { assignmentAt, bodiesEnd, bodyAt, verbAfter, verbAt } from './assignees.ts';
import { firm } from './deadlines.ts';

const taskOpeners = phraseSet(TASK_OPENERS);
const requests = phraseSet(REQUESTS);
const asks = phraseSet(ASKS);
const orders = phraseSet(ORDERS);
const taskVerbs = phraseSet(TASK_VERBS);
const proceedings = phraseSet(PROCEEDINGS);
/** `…, rồi lần lượt giao việc.`: the tasks follow. */
const hands = phraseSet([
  'giao việc',
  'giao việc cụ thể',
  'phân công trách nhiệm',
  'phân công lại trách nhiệm',
  'phân công nhiệm vụ',
  'phân công cụ thể',
  'giao nhiệm vụ cụ thể',
]);
const more = new Set([',', 'thêm', 'rõ', ':', 'cụ', 'thể'].map(fold));
const listed = new Set(['việc', 'sau', 'vụ', 'dung', 'tác'].map(fold));
const promises = phraseSet(['hứa', 'cam kết']);
const ends = phraseSet([
  'xong trước',
  'hoàn thành trước',
  'xong trong',
  'hoàn thành trong',
  'xong chậm nhất',
  'hoàn thành chậm nhất',
]);
const duties = phraseSet([
  'phải', 'cần', 'cần phải', 'có trách nhiệm', 'không được', 'tuyệt đối không', 'nên', 'hãy', 'đừng', 'chớ', 'không nên', 'không thể', 'có nhiệm vụ', 'được giao', 'chịu trách nhiệm', 'nhất thiết', 'bắt buộc',
]); // biome-ignore format: a table
const conclusions = phraseSet(CONCLUSIONS);
/** `dự toán phấn đấu` is a plan and asks for nothing. */
const plans = phraseSet([
  'dự toán phấn đấu',
  'chỉ tiêu phấn đấu',
  'kế hoạch phấn đấu',
  'mức phấn đấu',
  'mục tiêu phấn đấu',
]);
const finished = new Set(['đã', 'được', 'đang'].map(fold));
const PURPOSE = fold('để');
const BY = fold('theo');
/** `lưu ý UBND xã rằng …` tells something. */
const SAYS = new Set(['rằng'].map(fold));
/** `khâu xác định`, `việc giao`, `theo yêu cầu`: what is spoken of, not asked for. */
const NOUNS = new Set(
  [
    'khâu',
    'việc',
    'theo',
    'của',
    'các',
    'những',
    'sự',
    'nội',
    'được',
    'bị',
    'có',
    'không',
    'chưa',
    'vướng',
    'qua',
    'sau',
    'khi',
    'lời',
  ].map(fold),
);
const FAR = 40;
const NEAR = 14;
/** A body that is asked, and for something. */
const LEAST = 5;
const musts = phraseSet(['cần', 'phải', 'cần phải', 'có nhiệm vụ', 'có trách nhiệm']);
/** How far before a colon a word of duty stands. */
const OWED = 4;

/** Where the tasks begin in a sentence that asks or announces; null when it does neither. */
export function requestAt(source: Source, from: number, to: number): number | null {
  const start = skipMarks(source, from, to);
  const order = orderAt(source, start, to);
  if (order !== null) return order;
  if (endsInColon(source, start, to)) return to;
  const coming = comingTime(source, from, to);
  if (coming !== null) return coming;
  const asked =
    askedBetween(source, { from: start + 1, end: Math.min(to, from + FAR) }, to) ?? orderedLater(source, start, to);
  if (asked !== null) return asked;
  if (handsOut(source, start, to)) return to;
  return finishes(source, start, to) ? start : null;
}

/** Among results or wants: `Thời gian tới, …`, `Đề nghị UBND huyện …` turn to what is to be done. */
export function turnAt(source: Source, from: number, to: number): number | null {
  const start = skipMarks(source, from, to);
  if (orders.at(source.tokens, start, to)) return orderAt(source, start, to);
  return taskOpeners.at(source.tokens, start, to) ? comingTime(source, start, to) : null;
}

/** In a list of tasks the sentence begins with a word of doing or with who does it, not with who asks. */
export function beginsWork(source: Source, from: number, to: number): boolean {
  const start = skipMarks(source, from, to);
  if (orderAt(source, start, to) !== null) return true;
  const end = bodyAt(source, start, to) === null ? start : bodiesEnd(source, start, to);
  if (requests.at(source.tokens, end, to) || asks.at(source.tokens, end, to)) return false;
  if (source.tokens[end]?.key === ':' || verbAt(source, end, { from: end, to }) !== null) return true;
  const work = assignmentAt(source, start, to)?.work ?? end;
  if (work > end && work < to && verbAt(source, work, { from: end, to }) !== null) return true;
  return end > start && verbAt(source, end + 1, { from: end, to }) !== null;
}

/** `Giao Sở Y tế …`, `Các sở, ngành phải …`: the sentence is an order as a whole. */
export function orderAt(source: Source, from: number, to: number): number | null {
  const order = orders.at(source.tokens, from, to);
  if (order) return bodyAt(source, order.to, to) === null ? null : from;
  if (bodyAt(source, from, to) === null) return null;
  const end = bodiesEnd(source, from, to);
  return duties.at(source.tokens, end, to) ? from : null;
}

/** `…, Ban Thường vụ yêu cầu:`: the tasks are the list below. */
function endsInColon({ tokens }: Source, from: number, to: number): boolean {
  if (tokens[to]?.key !== ':') return false;
  if (owes({ tokens }, Math.max(from, to - OWED), to)) return true;
  for (let at = Math.max(from, to - NEAR); at < to; at += 1)
    if (requests.at(tokens, at, to) || orders.at(tokens, at, to) || asks.at(tokens, at, to)) return true;
  return false;
}

function handsOut({ tokens }: Source, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 6); at < to; at += 1) if (hands.at(tokens, at, to)) return true;
  return false;
}

/** `Theo đó, đại hội chi bộ xong trước tháng 2/2020`: nothing in it is done yet. */
function finishes(source: Source, from: number, to: number): boolean {
  let due = false;
  for (let at = from; at < Math.min(to, from + FAR); at += 1) {
    if (finished.has(source.tokens[at]?.key ?? '')) return false;
    due ||= ends.at(source.tokens, at, to) !== null && firm(source, { at, to }, null)?.day != null;
  }
  return due;
}

/** `giao ban`, `sơ kết`; but `giao Ban Thường vụ` hands work to a body. */
const isMeeting = ({ tokens }: Source, at: number, to: number): boolean =>
  proceedings.at(tokens, at, to) !== null && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

const isNoun = ({ tokens }: Source, at: number): boolean => NOUNS.has(tokens[at - 1]?.key ?? '');

/** The first request between two places. */
function askedBetween(source: Source, { from, end }: { from: number; end: number }, to: number): number | null {
  for (let at = from; at < end; at += 1) {
    const asked = askedAt(source, at, to);
    if (asked !== null) return asked;
  }
  return null;
}

/** `Chủ tịch chốt lại: mỗi sở …`: what is said to end with is work, when it begins with work. */
function concludes({ tokens }: Source, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 4); at < to; at += 1) if (conclusions.at(tokens, at, to)?.to === to) return true;
  return false;
}

/** `Muốn được vậy cần: a; b`. */
function owes({ tokens }: Pick<Source, 'tokens'>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (musts.at(tokens, at, to)) return !finished.has(tokens[at + 1]?.key ?? '');
  return false;
}

/** The first order in a sentence: at its head or behind a colon or semicolon. */
export const orderIn = (source: Source, from: number, to: number): number | null =>
  orderAt(source, from, to) ?? orderedLater(source, from, to);

/** `Ông Thơ nói: hứa thì phải làm; UBND huyện phải …`: a clause behind a colon or semicolon that orders. */
function orderedLater(source: Source, from: number, to: number): number | null {
  let depth = 0;
  for (let at = from; at < Math.min(to, from + FAR); at += 1) {
    const key = source.tokens[at]?.key;
    depth = key === '(' ? 1 : key === ')' ? 0 : depth;
    if (depth > 0) continue;
    if ((key === ':' || key === ';') && orderAt(source, at + 1, to) !== null) return at + 1;
    if (key === ':' && owes(source, Math.max(from, at - OWED), at)) return at + 1;
    if (key === ':' && concludes(source, from, at) && beginsWork(source, at + 1, to)) return at + 1;
  }
  return null;
}

/** `… yêu cầu các xã rà soát`: from the body that is asked, else from the work. */
function askedAt(source: Source, at: number, to: number): number | null {
  const { tokens } = source;
  const request = requests.at(tokens, at, to);
  const ask = request ?? asks.at(tokens, at, to);
  if (!ask || plans.at(tokens, at - 2) || plans.at(tokens, at - 1) || isMeeting(source, at, to)) return null;
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
  let start = ask.to;
  if (SAYS.has(tokens[bodiesEnd(source, start, to)]?.key ?? '') || isNoun(source, at)) return null;
  while (start < ask.to + 3 && more.has(tokens[start]?.key ?? '')) start += 1;
  const body = bodyAt(source, start, to) !== null;
  const end = body ? bodiesEnd(source, start, to) : ask.to;
  const verb = verbAfter(source, end, Math.min(to, end + NEAR));
  if (verb !== null && finished.has(tokens[verb - 1]?.key ?? '')) return null;
  if (body && verb !== null && verb - end < 6) return behindList(source, verb, to) ?? start;
  if (body)
    return orders.at(tokens, at, to) && to - start > LEAST && !isDone(source, start, Math.min(to, start + NEAR))
      ? start
      : null;
  if (promises.at(tokens, at, to) && verb !== null && hasComing(source, ask.to, verb)) return ask.to;
  if (!request || verb === null) return null;
  const isOwn = taskVerbs.at(tokens, at, to) !== null;
  return isOwn && !hasComing(source, request.to, verb) ? at : verb;
}

/** `3 tháng cuối năm, quận …`, `Thời gian tới, …`, `Nửa cuối năm`: a coming time at the head. */
function comingTime(source: Source, from: number, to: number): number | null {
  const { tokens } = source;
  const start = tokens[from]?.key === BY ? behindComma(source, from, to) : from;
  for (let at = start; at < Math.min(to, start + 4); at += 1) {
    const later = laterTime(source, at);
    const opener = later ?? taskOpeners.at(tokens, at, to)?.to ?? null;
    if (opener === null) continue;
    const end = tokens[at]?.key === PURPOSE ? behindComma(source, opener, to) : opener;
    const verb = verbAfter(source, end, Math.min(to, end + 22));
    if (verb === null || (later !== null && isDone(source, end, verb))) continue;
    if (later !== null && handsOut(source, end, to)) return to;
    const asked = askedBetween(source, { from: end, end: Math.min(to, verb + 2) }, to);
    if (asked !== null) return asked;
    const body = tokens[end]?.key === ',' ? end + 1 : end;
    const work = afterColon(source, verb, to);
    return work === verb && doesItself(source, body, to) ? body : work;
  }
  return null;
}

/** `6 tháng cuối năm`, and what lies behind the time reviewed: `Tháng 9, …`, `Quý IV, …`, `năm 2012 …`. */
function laterTime({ names, year, until }: Source, at: number): number | null {
  const name = names.at(at);
  if (!name || name.from !== at) return null;
  if (name.kind === 'period' && name.form === 'rest') return name.to;
  return until && isComing(name, year, until) ? name.to : null;
}

const isDone = ({ tokens }: Source, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => finished.has(token.key));

/** `Để đạt mục tiêu đề ra, Thành ủy …`: what is to be done stands behind the comma. */
function behindComma({ tokens }: Source, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + NEAR + NEAR); at += 1) if (tokens[at]?.key === ',') return at + 1;
  return from;
}

/** `Từ nay đến hết năm, Phòng Quản lý đô thị nạo vét …`: the body begins the task, a lone level (`quận`) does not. */
function doesItself(source: Source, at: number, to: number): boolean {
  if (bodyAt(source, at, to) === null) return false;
  const end = bodiesEnd(source, at, to);
  return end - at > 2 && !requests.at(source.tokens, end, to) && !asks.at(source.tokens, end, to);
}

/** `xác định một số nhiệm vụ: a; b`: the tasks stand behind the colon. */
function afterColon({ tokens }: Source, verb: number, to: number): number {
  for (let at = verb; at < Math.min(to, verb + 16); at += 1) if (tokens[at]?.key === ':') return at + 1;
  return verb;
}

/** `yêu cầu các ngành làm cho được mấy việc: a; b`. */
function behindList({ tokens }: Source, verb: number, to: number): number | null {
  for (let at = verb + 1; at < Math.min(to, verb + 10); at += 1)
    if (tokens[at]?.key === ':') return listed.has(tokens[at - 1]?.key ?? '') ? at + 1 : null;
  return null;
}

function hasComing(source: Source, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const name = source.names.at(at);
    if (name?.kind === 'period') return true;
  }
  return false;
}
