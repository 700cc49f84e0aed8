/**
 * How many tasks a sentence sets: where one ends and the next begins.
 *
 * Semicolons part tasks. A comma parts them where another body is given work, or where both sides have a
 * deadline of their own; in running news, where no semicolon does it, also where a word of doing follows.
 */
import { WITH } from '#prose/lexicon/assignees.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { ORDERS, PRODUCTS, TOPICS } from '#prose/lexicon/tasks.ts';
import type { Source } from '#prose/read/source.ts';
import { type Clause, clausesOf } from '#prose/read/text/clauses.ts';
import { assignmentAt, bodiesEnd, bodyAt, verbAfter, verbAt } from './assignees.ts';
import { dueIn, firm } from './deadlines.ts';

const terms = phraseSet([
  'thời gian hoàn thành',
  'thời hạn',
  'hạn hoàn thành',
  'thời gian thực hiện',
  'sản phẩm',
  'kết quả đầu ra',
  'hoàn thành trước',
  'xong trước',
  'chậm nhất',
  'hạn cuối',
  'hạn chót',
]);
const addressed = phraseSet(ORDERS);
const asking = phraseSet(['đề nghị', 'yêu cầu', 'kiến nghị', 'trân trọng đề nghị']);
const products = phraseSet(PRODUCTS);
const topics = phraseSet(TOPICS);
const joins = phraseSet(['đồng thời', 'còn', 'riêng', 'và']);
const reports = phraseSet(['báo cáo', 'trình', 'gửi', 'gởi', 'nộp']);
const helps = phraseSet(['phối hợp', 'cùng', 'góp sức', 'tham gia', 'hỗ trợ']);
/** A verb alone (`rà soát,`) does not make a task by itself. */
const WEIGHT = 4;
const WINDOW = 40;
const VA = fold('và');
const oblique = new Set(['cho', 'tại', 'ở', 'của', 'về', 'từ', 'đến', 'vào', 'lên', 'trong', 'trên'].map(fold));
const withWhom = phraseSet(WITH);
/** Longer than this it is work with its own deadline. */
const TERM = 12;

/** `isFirst`: it begins a clause between semicolons. */
export type Part = Clause & { readonly isFirst: boolean };

/** The parts of a sentence that could each be handed to somebody; `running` is news, not a list. */
export function partsOf(source: Source, stretch: Clause, running: boolean): Part[] {
  const clauses = withDeadlines(source, clausesOf(source, stretch.from, stretch.to));
  const lone = clauses.length === 1;
  return clauses.flatMap((clause) =>
    atCommas(source, clause, running && lone).map((part, place) => ({ ...part, isFirst: place === 0 })),
  );
}

/** `; thời gian hoàn thành: trong quý II` belongs to the task before it. */
function withDeadlines(source: Source, clauses: readonly Clause[]): Clause[] {
  const out: Clause[] = [];
  for (const clause of clauses) {
    const last = out.at(-1);
    if (last && clause.to - clause.from <= TERM && terms.at(source.tokens, clause.from, clause.to))
      out[out.length - 1] = { from: last.from, to: clause.to };
    else out.push(clause);
  }
  return out;
}

function atCommas(source: Source, clause: Clause, running: boolean): Clause[] {
  const { tokens } = source;
  const out: Clause[] = [];
  let from = clause.from;
  let depth = 0;
  let loose = running;
  let at = workIn(source, from, clause.to);
  while (at < clause.to) {
    const key = tokens[at]?.key;
    if (key === '(') depth += 1;
    if (key === ')') depth -= 1;
    const part = { from, to: clause.to };
    const joint = depth <= 0 && (key === ',' || key === VA);
    const next = joint ? beginsNext(source, part, { comma: at, running: loose }) : null;
    if (next !== null) {
      out.push({ from, to: at });
      from = next;
      at = workIn(source, from, clause.to);
      continue;
    }
    loose &&= !(joint && isTopic(source, part, at) && bodyAt(source, at + 1, clause.to) !== null);
    at = joint
      ? at + 1
      : Math.max(at + 1, bodyAt(source, at, clause.to) === null ? 0 : namesEnd(source, at, clause.to));
  }
  out.push({ from, to: clause.to });
  return out;
}

/** Past names; behind `cho`, `tại` up to their first comma: `cho trạm y tế xã, các trường mua sắm …`. */
function namesEnd(source: Source, at: number, to: number): number {
  const end = bodiesEnd(source, at, to);
  if (!oblique.has(source.tokens[at - 1]?.key ?? '')) return end;
  for (let comma = at; comma < end; comma += 1) if (source.tokens[comma]?.key === ',') return comma;
  return end;
}

/** Past who does it; commas there part names. */
const workIn = (source: Source, from: number, to: number): number =>
  Math.max(from + 1, assignmentAt(source, from, to)?.work ?? 0);

/** `Với những dự án chưa có chuyển biến,`: no work is said before the comma. */
function isTopic(source: Source, clause: Clause, comma: number): boolean {
  const topic = topics.at(source.tokens, clause.from, comma);
  return topic !== null && verbAfter(source, topic.to, Math.min(comma, topic.to + WINDOW)) === null;
}

type Joint = { readonly comma: number; readonly running: boolean };

/** Where the next task begins behind this comma or `và`, null when the same one goes on. */
function beginsNext(source: Source, clause: Clause, { comma, running }: Joint): number | null {
  const { tokens } = source;
  if (comma - clause.from < WEIGHT || clause.to - comma < WEIGHT) return null;
  if (isDated(source, clause, comma)) return comma + 1;
  if (isTopic(source, clause, comma)) return null;
  if (tokens[comma]?.key === VA) return null;
  const join = joins.at(tokens, comma + 1, clause.to);
  const at = join?.to ?? comma + 1;
  const order = (join ? addressed : asking).at(tokens, at, clause.to);
  if (order && bodyAt(source, order.to, clause.to) !== null) return at;
  if (bodyAt(source, at, clause.to) !== null) return isGiven(source, at, clause.to) ? at : null;
  if (!running || verbAt(source, at, { from: at - 1, to: clause.to }) === null) return null;
  const report = reports.at(tokens, at, clause.to);
  if (report && !products.at(tokens, report.to, clause.to)) return null;
  if (isDeadline(source, at, clause.to) || isLight(source, at, clause.to)) return null;
  return endsInVerb(source, clause.from, comma) || helps.at(tokens, at, clause.to) ? null : at;
}

/** Each side has a day of its own: `A xong trước 31/3, B trước 30/6 và C trước 31/8`. */
function isDated(source: Source, clause: Clause, joint: number): boolean {
  const near = { from: Math.max(clause.from, joint - WINDOW), to: Math.min(clause.to, joint + WINDOW) };
  const mine = dueIn(source, { from: near.from, to: joint }, null);
  if (mine?.day == null || isDeadline(source, joint + 1, clause.to)) return false;
  const report = reports.at(source.tokens, joint + 1, clause.to);
  if (report && !products.at(source.tokens, report.to, clause.to)) return false;
  const works = verbAt(source, joint + 1, { from: joint, to: clause.to }) !== null;
  if (mine.to === joint && works && withWhom.at(source.tokens, joint + 1, clause.to)) return true;
  return (works || mine.to === joint) && dueIn(source, { from: joint + 1, to: near.to }, null)?.day != null;
}

/** A body and then what it does: `, Mặt trận Tổ quốc huy động ngày công`. */
function isGiven(source: Source, at: number, to: number): boolean {
  const end = bodiesEnd(source, at, to);
  if (end >= to || helps.at(source.tokens, end, to)) return false;
  return verbAt(source, end, { from: at, to }) !== null;
}

/** `bồi thường, tái định cư, …`: links of a row, not work of their own. */
function isLight({ tokens }: Source, at: number, to: number): boolean {
  for (let end = at; end < Math.min(to, at + WEIGHT); end += 1) if (tokens[end]?.key === ',') return true;
  return to - at < WEIGHT;
}

/** `rà soát, tháo gỡ vướng mắc`: two verbs with one object. */
function endsInVerb(source: Source, from: number, end: number): boolean {
  return [1, 2, 3].some((back) => end - back >= from && verbAt(source, end - back, { from, to: end }) === end);
}

/** `…, hoàn thành trước ngày 30/11/2019` dates the task before it. */
function isDeadline(source: Source, at: number, to: number): boolean {
  const report = reports.at(source.tokens, at, to);
  if (report && to - at <= 14 && !products.at(source.tokens, report.to, to))
    return dueIn(source, { from: at, to }, null)?.day != null;
  const due = firm(source, { at, to }, null);
  return due !== null && to - due.to <= 3;
}
