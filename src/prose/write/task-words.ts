/**
 * Tasks in words: what is to be done and from which directive, who leads and supports, what comes out, by when, and which
 * shortcoming it makes good.
 */
import { dueOn, type Task } from '#core/task.ts';
import type { Run } from '#paper/document.ts';
import { sourcesOf } from './citation.ts';
import { answeredBy } from './numbered.ts';
import { dayWords, namesOf, type Pen } from './pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, quoted, sentence, unconfirmedShade } from './phrase.ts';

/** What; then who leads and supports, deliverable, deadline; then which shortcoming it answers. */
export function taskSentences(task: Task, pen: Pen): Phrase {
  const sources = sourcesOf(task, pen);
  const answered = numbersAnswered(task, pen);
  return phrase(
    sentence(phrase(taskRun(task), sources.length > 0 && ` (theo ${sources.join('; ')})`)),
    ' ',
    sentence(joined([leadWords(task, pen), deliverableWords(task), deadlineWords(task, pen)], '; ')),
    answered === '' ? null : ` Khắc phục hạn chế ${answered}.`,
  );
}

/** `(4), (7)`: the shortcomings of this review the task answers; empty where it answers none. */
export function numbersAnswered({ finding, answers = [] }: Task, { shortcomings }: Pen): string {
  const numbers = [finding, ...answers].flatMap((id) => answeredBy(shortcomings, id)?.number ?? []);
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => `(${number})`)
    .join(', ');
}

/** The words of a task with its key; shaded until a person assigns it. */
export const taskRun = ({ what, id, proposed: open }: Task): Run =>
  open ? { text: quoted(what), ref: id, shade: unconfirmedShade } : { text: quoted(what), ref: id };

function leadWords({ lead, leader, support }: Task, pen: Pen): Phrase {
  const leading = lead === null ? phrase(hole('đơn vị chủ trì')) : phrase(pen.nameOf(lead));
  const charge = leader === null ? [] : phrase(`phụ trách: ${address(pen)}${leader}`);
  const others = support.length === 0 ? [] : phrase(`phối hợp: ${namesOf(support, pen)}`);
  return joined([phrase('chủ trì: ', leading), others, charge], '; ');
}

const address = ({ layout }: Pen): string => (layout.address === 'đồng chí' ? 'đ/c ' : '');

/** A dated task without a deliverable lacks one; a standing task needs none. */
export function deliverableWords({ deliverable, deadline }: Task): Phrase {
  if (deliverable !== null) return phrase(`sản phẩm: ${lowerFirst(quoted(deliverable))}`);
  return deadline.kind === 'dated' ? phrase('sản phẩm: ', hole('sản phẩm')) : [];
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
    return phrase(`tạm dừng từ ngày ${dayWords(deadline.since)} (${lowerFirst(quoted(deadline.reason))})`);
  const due = dueOn(task, pen.matter.on) ?? deadline.due;
  if (isPast(task, pen)) return phrase(`đã quá hạn ngày ${dayWords(due)}, `, hole('thời hạn mới'));
  return phrase('hoàn thành ', { text: `trước ngày ${dayWords(due)}`, bold: true, italic: true });
}
