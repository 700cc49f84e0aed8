/**
 * Tasks in words. A task that says something of its own stands alone; tasks that only repeat shortcomings are told by the
 * numbers of these, together where one agency has them by one day.
 */
import { dueOn, type Task } from '#core/task.ts';
import type { Run } from '#paper/document.ts';
import { sourcesOf } from './citation.ts';
import { answeredBy, restates } from './numbered.ts';
import { dayWords, namesOf, type Pen } from './pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, quoted, sentence, unconfirmedShade } from './phrase.ts';

/** One task, or several that are told together; never empty. */
export type Lot = { readonly first: Task; readonly tasks: readonly Task[]; readonly restating: boolean };

/** The tasks in their order, those that restate shortcomings put together by lead and deadline. */
export function lotsOf(tasks: readonly Task[], pen: Pen): readonly Lot[] {
  const lots = new Map<string, Lot>();
  for (const task of tasks) {
    const restating = restates(task, pen.shortcomings);
    const key = restating ? `${task.lead} ${JSON.stringify(task.deadline)}` : task.id;
    const before = lots.get(key);
    lots.set(key, before ? { ...before, tasks: [...before.tasks, task] } : { first: task, tasks: [task], restating });
  }
  return [...lots.values()];
}

/** What is to be done: the task's words, or the numbers of the shortcomings, each with the key of its task. */
export function lotWords(lot: Lot, pen: Pen): Phrase {
  if (!lot.restating) return phrase(taskRun(lot.first));
  const byNumber = new Map<number, Task>();
  for (const task of lot.tasks) {
    const number = answeredBy(pen.shortcomings, task.finding)?.number ?? 0;
    if (!byNumber.has(number)) byNumber.set(number, task);
  }
  const named = [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([number, task]) => phrase({ ...taskRun(task), text: `(${number})` }));
  return phrase('khắc phục hạn chế ', joined(named, ', '));
}

/** What; then who leads and supports, deliverable, deadline; then which shortcoming it answers, where that is not said. */
export function lotSentences(lot: Lot, pen: Pen): Phrase {
  const { first, restating } = lot;
  const sources = restating ? [] : sourcesOf(first, pen);
  const answered = restating ? null : answeredBy(pen.shortcomings, first.finding);
  return phrase(
    sentence(phrase(lotWords(lot, pen), sources.length > 0 && ` (theo ${sources.join('; ')})`)),
    ' ',
    sentence(joined([leadWords(lot, pen), deliverableWords(lot), deadlineWords(first, pen)], '; ')),
    answered ? ` Khắc phục hạn chế (${answered.number}).` : null,
  );
}

/** The words of a task with its key; shaded until a person assigns it. */
export const taskRun = ({ what, id, proposed: open }: Task): Run =>
  open ? { text: quoted(what), ref: id, shade: unconfirmedShade } : { text: quoted(what), ref: id };

/** Every unit that supports one of the tasks, once. */
export const supportOf = ({ tasks }: Lot): readonly string[] => [...new Set(tasks.flatMap(({ support }) => support))];

function leadWords(lot: Lot, pen: Pen): Phrase {
  const { lead, leader } = lot.first;
  const support = supportOf(lot);
  const leading = lead === null ? phrase(hole('đơn vị chủ trì')) : phrase(pen.nameOf(lead));
  const charge = leader === null ? [] : phrase(`phụ trách: ${address(pen)}${leader}`);
  const others = support.length === 0 ? [] : phrase(`phối hợp: ${namesOf(support, pen)}`);
  return joined([phrase('chủ trì: ', leading), others, charge], '; ');
}

const address = ({ layout }: Pen): string => (layout.address === 'đồng chí' ? 'đ/c ' : '');

/** A dated task without a deliverable lacks one; a standing task needs none. */
export function deliverableWords({ first, tasks }: Lot): Phrase {
  const said = [
    ...new Set(tasks.flatMap(({ deliverable }) => (deliverable === null ? [] : [lowerFirst(quoted(deliverable))]))),
  ];
  const full = said.filter((one) => !said.some((other) => other !== one && other.startsWith(one)));
  if (full.length > 0) return phrase(`sản phẩm: ${full.join('; ')}`);
  return first.deadline.kind === 'dated' ? phrase('sản phẩm: ', hole('sản phẩm')) : [];
}

/** The day it is due, as extended, is behind the day the paper is written. */
export function isPast(task: Task, { matter }: Pen): boolean {
  const due = task.deadline.kind === 'dated' ? dueOn(task, matter.on) : null;
  return due !== null && due < matter.on;
}

/**
 * `trước ngày 15/12/2019` in bold italics, as clerks set deadlines; standing and paused tasks say so. A day that is past
 * when the paper is written is no deadline any more: a new one is missing.
 */
export function deadlineWords(task: Task, pen: Pen): Phrase {
  const { deadline } = task;
  if (deadline.kind === 'standing') return phrase('thời hạn: thường xuyên');
  if (deadline.kind === 'paused')
    return phrase(`tạm dừng từ ngày ${dayWords(deadline.since)} (${quoted(deadline.reason)})`);
  const due = dueOn(task, pen.matter.on) ?? deadline.due;
  if (isPast(task, pen)) return phrase(`đã quá hạn ngày ${dayWords(due)}, `, hole('thời hạn mới'));
  return phrase('hoàn thành ', { text: `trước ngày ${dayWords(due)}`, bold: true, italic: true });
}
