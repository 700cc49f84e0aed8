/**
 * Tasks: what is to be done, by whom, with whom, until when, with what result.
 *
 * In a passage of tasks each part of a sentence that gives work is one; who leads is said at its head, behind
 * it, in the part before or in the heading above. Promised figures, money set aside, what was already done and
 * the closing words of a paper are none.
 */
import { OWNER_OPENERS } from '#prose/lexicon/assignees.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { FLOW_HEADS } from '#prose/lexicon/statements.ts';
import { CLOSINGS, NOTED, ORDERS, TOPICS } from '#prose/lexicon/tasks.ts';
import type { TaskFact } from '#prose/read/reading.ts';
import { endsOpen, type Source, spanOf } from '#prose/read/source.ts';
import { quantitiesIn } from '#prose/read/statements/quantities.ts';
import { type Clause, clausesOf, pastOpening, skipMarks } from '#prose/read/text/clauses.ts';
import type { Passage } from '#prose/read/text/passages.ts';
import { type Assignment, assignmentAt, bodiesEnd, bodyAt, helpersIn, leadIn, verbAfter, verbAt } from './assignees.ts';
import { dueIn } from './deadlines.ts';
import { partsOf } from './parts.ts';
import { productIn } from './products.ts';
import { termsBetween, termsStart, withTerms } from './terms.ts';

/** What a sentence inherits: the body a heading or the sentence before named, the paper's own day (ISO). */
export type Setting = {
  readonly owner: string | null;
  readonly today: string | null;
  /** The line is an item of a list. */
  readonly listed: boolean;
};

const orders = phraseSet(ORDERS);
const announces = phraseSet([
  'xác định',
  'đề ra',
  'tập trung thực hiện',
  'thống nhất',
  'tập trung',
  'thực hiện tốt',
  'thực hiện',
]);
const taskNouns = phraseSet([
  'nhiệm vụ sau',
  'nhiệm vụ trọng tâm',
  'một số nhiệm vụ',
  'nội dung sau',
  'các nhiệm vụ sau',
  'một số nội dung',
]);
const closings = phraseSet(CLOSINGS);
const noted = phraseSet(NOTED);
const duties = phraseSet(['phải', 'cần', 'cần phải']);
const openers = phraseSet(OWNER_OPENERS);
const goals = phraseSet(['chỉ tiêu', 'các chỉ tiêu', 'mục tiêu']);
const decides = phraseSet([
  'thống nhất',
  'nhất trí',
  'thông qua',
  'cho ý kiến',
  'ghi nhận',
  'biểu dương',
  'quyết nghị',
  'kết luận',
  'đánh giá cao',
  'cơ bản nhất trí',
]);
const aims = phraseSet(['phấn đấu']);
const moves = phraseSet(['tăng', 'giảm', 'kéo giảm', 'đạt', 'vượt', 'thu', 'chi']);
const topics = phraseSet(TOPICS);
const flowHeads = phraseSet(FLOW_HEADS);
const SHORTEST = 3;
/** An unknown word of doing needs something to be done. */
const LEAST = 4;
const TOLD = new Set(['đã', 'được', 'đang', 'là', 'còn', 'vẫn', 'rất', 'bị', 'gồm', 'đạt', 'chiếm'].map(fold));
const NEAR = 14;
const TOPIC = 26;

/** What a sentence sets, and who leads what stands behind it in the same item without naming anybody. */
export type TasksRead = { readonly tasks: readonly TaskFact[]; readonly heir: string | null };

/** The tasks of one sentence in a passage of tasks. */
export function tasksOf(source: Source, passage: Passage, setting: Setting): TasksRead {
  const none = { tasks: [], heir: setting.owner };
  if (passage.mode !== 'task') return none;
  if (goals.at(source.tokens, passage.from, passage.to)) return none;
  if (source.tokens[passage.to]?.key === ':' && clausesOf(source, passage.from, passage.to).length < 2) return none;
  const running = passage.section === null && !setting.listed;
  const cut = termsStart(source, passage);
  const tasks: TaskFact[] = [];
  let heir = setting.owner;
  let past = false;
  for (const part of partsOf(source, { from: passage.from, to: cut }, running && !namesItsOwn(source, passage))) {
    past = isPast(source, part) || (past && !isNew(source, part));
    const owner = part.isFirst ? heir : (tasks.at(-1)?.lead ?? heir);
    const context = {
      ...setting,
      owner,
      running,
      aim: passage.section === 'aim',
      opened: passage.opened,
      behind: tasks.length > 0 || isAsked(source, passage.from),
    };
    const read = past ? null : taskOf(source, part, context);
    if (!read) continue;
    tasks.push(read.task);
    if (!running && !read.isTopical) heir = read.task.lead ?? heir;
  }
  const terms = cut < passage.to ? termsBetween(source, { from: cut, to: passage.to }, setting.today) : null;
  const done = terms === null ? tasks : tasks.map((task) => withTerms(upTo(source, task, passage.to), terms));
  return { tasks: done, heir: setting.listed ? heir : setting.owner };
}

/** The terms behind a task belong to its words. */
function upTo(source: Source, task: TaskFact, to: number): TaskFact {
  const end = Math.max(task.end, source.tokens[to - 1]?.end ?? task.end);
  return { ...task, end, quote: source.text.slice(task.start, end) };
}

/** The sentence begins with the one body that is to do it all: its commas part nothing. */
function namesItsOwn(source: Source, { from, to }: Clause): boolean {
  const start = skipMarks(source, from, to);
  const asked = start > 0 && source.tokens[start - 1]?.kind === 'word';
  return !asked && bodyAt(source, start, to) !== null && !duties.at(source.tokens, bodiesEnd(source, start, to), to);
}

/** `behind`: somebody was asked, or the sentence set a task before this one. */
type Context = Setting & {
  readonly aim: boolean;
  readonly running: boolean;
  readonly behind: boolean;
  readonly opened: boolean;
};

function taskOf(source: Source, part: Clause, context: Context): { task: TaskFact; isTopical: boolean } | null {
  const { from, lead, isTopical } = pastTopic(source, part);
  const to = endsOpen(source, part.to) ? lastComma(source, from, part.to) : part.to;
  if (to - from < SHORTEST || isClosing(source, from, to) || source.tokens[to]?.key === ':') return null;
  const given = assignmentAt(source, from, to) ?? assignmentBehindTime(source, from, to);
  const behind = given?.work ?? from;
  const verb =
    verbAfter(source, behind, Math.min(to, behind + NEAR)) ?? verbAfter(source, from, Math.min(to, from + NEAR));
  const work = given?.work ?? from;
  const due = dueIn(source, { from, to }, context.today);
  const asked = context.behind || (context.opened && given?.lead != null);
  if (verb === null && due?.day == null && !isOwed(source, { from, to }, { ...context, behind: asked })) return null;
  if (!given?.ordered && isTarget(source, { from, to }, { ...context, given, verb })) return null;
  if (isAnnouncement(source, from, to) || (given && !given.ordered && decides.at(source.tokens, given.work, to)))
    return null;
  const support = given && given.support.length > 0 ? given.support : helpersIn(source, work, to);
  const task = {
    ...spanOf(source, from, to),
    lead: named(given?.lead) ?? leadIn(source, from, to) ?? lead ?? context.owner,
    support,
    deliverable: productIn(source, { from: work, to }, due),
    due: due?.day ?? null,
    dueWords: due?.words ?? null,
  };
  return { task, isTopical };
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

/** Right behind who asks: `… đề nghị ngành nông nghiệp …`. */
const isAsked = ({ tokens }: Source, from: number): boolean =>
  [1, 2, 3].some((back) => from >= back && orders.at(tokens, from - back, from)?.to === from);

/** Whatever its words, what stands in a list of tasks is one, unless it tells what is or was. */
function isOwed({ tokens }: Source, { from, to }: Clause, { running, behind }: Context): boolean {
  if ((running && !behind) || topics.at(tokens, from, to) || tokens[to]?.kind !== 'mark') return false;
  let words = 0;
  for (let at = from; at < Math.min(to, from + NEAR); at += 1) {
    if (TOLD.has(tokens[at]?.key ?? '')) return false;
    words += /^\p{Ll}/u.test(tokens[at]?.text ?? '') ? 1 : 0;
  }
  return words >= LEAST;
}

/** `Ban này` is the one before; `thôn nào` and `đơn vị` alone are nobody. */
const named = (lead: string | null | undefined): string | null =>
  lead && !/\s(?:này|nào|đó)$|^(?:đơn vị|cơ quan)$/iu.test(lead) ? lead : null;

/** Past `Về nợ đọng:`, `Thứ nhất,`, `Trên cơ sở …,` and a body before a colon, which leads. */
function pastTopic(source: Source, part: Clause): { from: number; lead: string | null; isTopical: boolean } {
  const { tokens } = source;
  const start = pastLabel(source, part.from, part.to);
  let from = start;
  if (verbAt(source, from, { from, to: part.to }) === null) from = pastOpening(source, from, part.to);
  let lead: string | null = null;
  for (let step = 0; step < 3; step += 1) {
    const mark = topicEnd(source, from, part.to);
    if (mark === null) break;
    const body = assignmentAt(source, openers.at(tokens, from, mark)?.to ?? from, mark);
    if (body?.lead && (body.work >= mark - 1 || tokens[mark]?.key === ':')) lead = body.lead;
    from = skipMarks(source, mark + 1, part.to);
  }
  return { from: orderBehind(source, from, part.to) ?? from, lead, isTopical: lead === null && from > start + 1 };
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
  if (!['trên', 'nhằm', 'sau', 'trước', 'do', 'để'].map(fold).includes(tokens[from]?.key ?? '')) return null;
  for (let at = from; at < Math.min(to, from + TOPIC); at += 1)
    if (tokens[at]?.key === ',' && orders.at(tokens, at + 1, to)) return at + 1;
  return null;
}

/** Money set aside, targets named as such, and how a paper ends. */
function isClosing(source: Source, from: number, to: number): boolean {
  const { tokens } = source;
  if (closings.at(tokens, from, to)) return true;
  for (let at = Math.max(from, to - 10); at < to; at += 1) if (noted.at(tokens, at, to)) return true;
  return false;
}

/** `thu ngân sách trên 2.800 tỷ đồng`, `GDP dự kiến tăng 9,5%`: a promised figure, not work. */
function isTarget(
  source: Source,
  part: Clause,
  context: Context & { given: Assignment | null; verb: number | null },
): boolean {
  const { tokens, names } = source;
  const found = quantitiesIn({ tokens, names, limit: part.to }, part.from);
  if (context.aim) return found.length > 0 || context.verb !== part.from;
  if (context.given?.lead) return context.running && found.filter((one) => isMeasure(one.kind)).length > 2;
  const measures = found.filter((one) => isMeasure(one.kind));
  if (measures.length === 0) return false;
  const aim = aims.at(tokens, part.from);
  if (aim)
    return !context.listed && (context.running || verbAt(source, aim.to, { from: aim.to, to: part.to }) === null);
  if (context.running && (measures.length > 2 || isPromise(measures[0], part.from))) return true;
  if (moves.at(tokens, part.from) && !context.listed) return true;
  return context.verb !== (context.given?.work ?? part.from) || flowHeads.at(tokens, part.from) !== null;
}

const isMeasure = (kind: string): boolean => kind !== 'count' && kind !== 'plain';

/** `giải ngân trên 40%`: money or a rate right behind the word of doing. */
const isPromise = (first: { readonly kind: string; readonly from: number } | undefined, from: number): boolean =>
  first !== undefined && (first.kind === 'money' || first.kind === 'percent') && first.from - from < 4;

/** `xác định một số nhiệm vụ trọng tâm`: what follows are the tasks. */
function isAnnouncement({ tokens }: Source, from: number, to: number): boolean {
  if (!announces.at(tokens, from, to) || to - from > 14) return false;
  for (let at = from; at < to; at += 1) if (taskNouns.at(tokens, at, to)) return true;
  return false;
}

/** `cả tỉnh đã khởi công …, bàn giao …`: done already, and so what follows until somebody else is named. */
function isPast({ tokens }: Source, part: Clause): boolean {
  const done = fold('đã');
  for (let at = part.from; at < Math.min(part.to, part.from + NEAR); at += 1) {
    if (tokens[at]?.key === ',' && at > part.from + 4) return false;
    if (tokens[at]?.key === done) return !hasThen({ tokens }, at, part.to);
  }
  return false;
}

/** `Trường nào đã có … thì kết nối`: a condition. */
function hasThen({ tokens }: Pick<Source, 'tokens'>, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + NEAR); at += 1) if (tokens[at]?.key === fold('thì')) return true;
  return false;
}

const isNew = (source: Source, part: Clause): boolean =>
  bodyAt(source, part.from, part.to) !== null || orders.at(source.tokens, part.from, part.to) !== null;
