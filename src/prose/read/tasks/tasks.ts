/**
 * Tasks: what is to be done, by whom, with whom, until when, with what result.
 *
 * Which words give work is decided in telling/; here they become tasks. Who leads is said at the head of the words,
 * behind it, in the task before or in the heading above.
 */
import { OWNER_OPENERS } from '#prose/lexicon/assignees.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { ORDERS, TOPICS } from '#prose/lexicon/tasks.ts';
import type { TaskFact } from '#prose/read/reading.ts';
import { endsOpen, type Source, spanOf } from '#prose/read/source.ts';
import type { Said } from '#prose/read/telling/pieces.ts';
import type { Telling } from '#prose/read/telling/tell.ts';
import { type Clause, pastOpening, skipMarks } from '#prose/read/text/clauses.ts';
import { type Assignment, assignmentAt, bodiesEnd, bodyAt, helpersIn, leadIn, verbAt } from './assignees.ts';
import { dueIn } from './deadlines.ts';
import { productIn } from './products.ts';
import { termsBetween, termsStart, withTerms } from './terms.ts';

const orders = phraseSet(ORDERS);
const openers = phraseSet(OWNER_OPENERS);
const topics = phraseSet(TOPICS);
const SETS_SCENE = new Set(['trên', 'nhằm', 'sau', 'trước', 'do', 'để'].map(fold));
const SHORTEST = 3;
const NEAR = 14;
const TOPIC = 26;

/** What a sentence sets, and who leads what stands behind it in the same item without naming anybody. */
export type TasksRead = { readonly tasks: readonly TaskFact[]; readonly heir: string | null };

/** The tasks of the tellings of a sentence; `heir` leads what names nobody, `today` (ISO) is the paper's own day. */
export function tasksOf(
  source: Source,
  tellings: readonly Telling[],
  setting: { readonly said: Said; readonly heir: string | null; readonly today: string | null },
): TasksRead {
  const { said, today } = setting;
  const running = said.passage.section === null && !said.isListed;
  const tasks: TaskFact[] = [];
  let heir = setting.heir;
  for (const { kind, pieces } of tellings) {
    if (kind !== 'work') continue;
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) continue;
    const from = pastAsking(said, first.from, last.to);
    if (last.right === ':' && chargesOnly(source, from, last.to)) continue;
    const named = leadBefore(source, said, from);
    heir = named ?? heir;
    const owner = first.place === 0 ? heir : (named ?? tasks.at(-1)?.lead ?? heir);
    const read = taskOf(source, { from, to: last.to }, { owner, today });
    if (!read) continue;
    tasks.push(read.task);
    if (read.isHead || (!running && !read.isTopical)) heir = read.task.lead ?? heir;
  }
  const { to } = said.passage;
  const cut = workEnd(source, said);
  const terms = cut < to ? termsBetween(source, { from: cut, to }, today) : null;
  const done =
    terms === null
      ? tasks
      : tasks.map((task, at) => withTerms(at === tasks.length - 1 ? upTo(source, task, to) : task, terms));
  return { tasks: done, heir: said.isListed ? heir : setting.heir };
}

/** Past who asks and when: `Bí thư Huyện ủy đề nghị | các cấp ủy …`, `Tháng 9, thành phố | thu hoạch …`. */
export const pastAsking = ({ passage }: Said, from: number, to: number): number =>
  passage.mode === 'task' && passage.from > from && passage.from < to - SHORTEST ? passage.from : from;

/** `giao Sở Xây dựng:` names who is charged with what stands behind, and is no task itself. */
const chargesOnly = (source: Source, from: number, to: number): boolean => {
  const given = assignmentAt(source, from, to);
  return given?.ordered === true && given.lead !== null && given.work >= to - 1;
};

/** Where the labelled terms of a sentence begin (`Thời hạn: …`); they tell nothing of their own. */
export const workEnd = (source: Source, { passage, to }: Said): number => {
  const cut = passage.mode === 'task' ? termsStart(source, passage) : passage.to;
  return cut < passage.to ? cut : to;
};

/** The terms behind the last task of a sentence belong to its words. */
function upTo(source: Source, task: TaskFact, to: number): TaskFact {
  const end = Math.max(task.end, source.tokens[to - 1]?.end ?? task.end);
  return { ...task, end, quote: source.text.slice(task.start, end) };
}

/** `Giao Sở Y tế: …`, `các xã Kim Sơn, Phong Thịnh: …`: the body named right before the colon leads. */
function leadBefore(source: Source, said: Said, from: number): string | null {
  const { tokens } = source;
  if (from <= said.from || tokens[from - 1]?.key !== ':') return null;
  let head = from - 1;
  while (head > said.from && ![':', ';'].includes(tokens[head - 1]?.key ?? '')) head -= 1;
  const start = pastLabel(source, head, from);
  const given = assignmentAt(source, openers.at(tokens, start, from)?.to ?? start, from - 1);
  return given?.lead && (given.ordered || given.work >= from - 2) ? given.lead : null;
}

/** `isHead`: a body before a colon leads, and what stands behind in the same sentence too. */
type TaskRead = { readonly task: TaskFact; readonly isTopical: boolean; readonly isHead: boolean };

type Context = { readonly owner: string | null; readonly today: string | null };

function taskOf(source: Source, part: Clause, context: Context): TaskRead | null {
  const { from, lead, isTopical, isHead } = pastTopic(source, part);
  const to = endsOpen(source, part.to) ? lastComma(source, from, part.to) : part.to;
  if (to - from < SHORTEST) return null;
  const given = assignmentAt(source, from, to) ?? assignmentBehindTime(source, from, to);
  const work = given?.work ?? from;
  const due = dueIn(source, { from, to }, context.today);
  const support = given && given.support.length > 0 ? given.support : helpersIn(source, work, to);
  const task = {
    ...spanOf(source, from, to),
    lead: named(given?.lead) ?? leadIn(source, from, to) ?? lead ?? context.owner,
    support,
    deliverable: productIn(source, { from: work, to }, due),
    due: due?.day ?? null,
    dueWords: due?.words ?? null,
  };
  return { task, isTopical, isHead };
}

/** Where the excerpt breaks off, what stood before its last comma is whole. */
function lastComma({ tokens }: Source, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (tokens[at]?.key === ',') return at;
  return from;
}

/** `Trong quý III các đơn vị rà soát …`, `hằng tuần Văn phòng công khai …`. */
function assignmentBehindTime(source: Source, from: number, to: number): Assignment | null {
  const time = dueIn(source, { from, to: Math.min(to, from + NEAR) }, null);
  return time?.from === from && bodyAt(source, time.to, to) !== null ? assignmentAt(source, time.to, to) : null;
}

/** `Ban này` is the one before; `thôn nào` and `đơn vị` alone are nobody. */
const named = (lead: string | null | undefined): string | null =>
  lead && !/\s(?:này|nào|đó)$|^(?:đơn vị|cơ quan)$/iu.test(lead) ? lead : null;

/** Past `Về nợ đọng:`, `Thứ nhất,`, `Trên cơ sở …,` and a body before a colon, which leads. */
function pastTopic(source: Source, part: Clause): Omit<TaskRead, 'task'> & { from: number; lead: string | null } {
  const { tokens } = source;
  const start = pastLabel(source, part.from, part.to);
  let from = start;
  if (verbAt(source, from, { from, to: part.to }) === null) from = pastOpening(source, from, part.to);
  let lead: string | null = null;
  let isHead = false;
  for (let step = 0; step < 3; step += 1) {
    const mark = topicEnd(source, from, part.to);
    if (mark === null) break;
    const body = assignmentAt(source, openers.at(tokens, from, mark)?.to ?? from, mark);
    const isColon = tokens[mark]?.key === ':';
    if (body?.lead && (body.work >= mark - 1 || isColon)) [lead, isHead] = [body.lead, isColon];
    from = skipMarks(source, mark + 1, part.to);
  }
  return {
    from: orderBehind(source, from, part.to) ?? from,
    lead,
    isTopical: lead === null && from > start + 1,
    isHead,
  };
}

/** `(1)`, `a)`: a label inside the line. */
function pastLabel(source: Source, from: number, to: number): number {
  const { tokens } = source;
  const at = skipMarks(source, from, to);
  return tokens[at + 1]?.key === ')' && (tokens[at]?.text.length ?? 9) <= 3 ? at + 2 : at;
}

/** The colon or comma that ends what only says what it is about. */
function topicEnd(source: Source, from: number, to: number): number | null {
  const { tokens } = source;
  const topic = topics.at(tokens, from, to);
  const body = bodyAt(source, from, to) !== null || orders.at(tokens, from, to) !== null;
  for (let at = from + 1; at < Math.min(to - 1, from + TOPIC); at += 1) {
    const key = tokens[at]?.key;
    if (key !== ':' && key !== ',') continue;
    const next = skipMarks(source, at + 1, to);
    const starts =
      (bodyAt(source, next, to) !== null && bodiesEnd(source, next, to) < to) ||
      verbAt(source, next, { from: next, to }) !== null ||
      orders.at(tokens, next, to) !== null;
    if (key === ':') return (starts || bodyAt(source, from, at) !== null) && isTopic(source, from, at) ? at : null;
    const verbal = verbAt(source, from, { from, to }) !== null;
    if (topic && !body && starts && !(verbal && bodyAt(source, next, to) === null && !orders.at(tokens, next, to)))
      return at;
    if (!topic) return colonEnd(source, at, to) !== null && isTopic(source, from, at) ? colonEnd(source, at, to) : null;
  }
  return null;
}

function colonEnd(source: Source, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to - 1, from + TOPIC); at += 1) {
    if (source.tokens[at]?.key !== ':') continue;
    const next = skipMarks(source, at + 1, to);
    return verbAt(source, next, { from: next, to }) !== null || bodyAt(source, next, to) !== null ? at : null;
  }
  return null;
}

/** Without a deadline of its own what stands before the colon is a topic. */
const isTopic = (source: Source, from: number, to: number): boolean => dueIn(source, { from, to }, null)?.day == null;

/** `…, đề nghị UBND tỉnh sớm giao vốn`: the order behind a clause that sets the scene. */
function orderBehind({ tokens }: Source, from: number, to: number): number | null {
  if (!SETS_SCENE.has(tokens[from]?.key ?? '')) return null;
  for (let at = from; at < Math.min(to, from + TOPIC); at += 1)
    if (tokens[at]?.key === ',' && orders.at(tokens, at + 1, to)) return at + 1;
  return null;
}
