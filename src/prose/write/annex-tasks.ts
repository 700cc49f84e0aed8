/**
 * Annex 2: the open tasks of the last review with what became of them, and the tasks that answer this one's shortcomings.
 */
import { type CarriedTask, dueOn, type Task } from '#core/task.ts';
import type { Block, Cell, Row } from '#paper/document.ts';
import { movementTerms, taskStateTerms } from '#prose/words/terms.ts';
import { sourcesOf } from './citation.ts';
import { annexHead, cell, plain, row, styled, table } from './lay-out.ts';
import { dayWords, namesOf, type Pen } from './pen.ts';
import { hole, type Phrase, phrase, quoted, upperFirst } from './phrase.ts';
import { isPast, numbersAnswered, taskRun } from './task-words.ts';

const size = 10;
const carriedWidths = [10, 70, 32, 36, 24, 32, 53];
const newWidths = [10, 78, 22, 32, 40, 37, 38];

/** Both tables under one head; a table without tasks is left out. */
export function taskAnnex(count: number, pen: Pen): readonly Block[] {
  const { carried, remedies, review } = pen.matter;
  const title = pen.outline.annexes.duties;
  const note = `(Tình hình đến ngày ${dayWords(pen.matter.on)})`;
  return [
    ...annexHead(count, { title, note }, pen),
    ...(carried.length === 0 ? [] : [named('A. Nhiệm vụ đã giao tại kỳ trước'), carriedTable(carried, pen)]),
    ...(remedies.length === 0
      ? []
      : [named(`B. Nhiệm vụ đề ra tại hội nghị lần thứ ${review.ordinal}`), newTable(remedies, pen)]),
  ];
}

const named = (words: string): Block =>
  plain(styled(words, { bold: true, size: 12 }), { before: 6, after: 4, keepNext: true });

const headers = (titles: readonly string[]): Row =>
  row(
    titles.map((title) => cell([title], { size, bold: true, align: 'center' })),
    true,
  );

const carriedTable = (carried: readonly CarriedTask[], pen: Pen): Block =>
  table(
    [
      headers([
        'TT',
        'Nhiệm vụ',
        'Chủ trì',
        'Phối hợp',
        'Thời hạn',
        'Trạng thái',
        'Đơn vị báo cáo; chuyển biến của chỉ tiêu',
      ]),
      ...carried.map((one, index) => carriedRow(one, index + 1, pen)),
    ],
    carriedWidths,
  );

function carriedRow({ task, state, moved }: CarriedTask, number: number, pen: Pen): Row {
  const last = task.progress.filter(({ on }) => on <= pen.matter.on).at(-1);
  const said = last ? phrase(`${quoted(last.words)}${last.confirmed ? '' : ' (chưa xác nhận)'}`) : [];
  const movement = moved ? phrase('chỉ tiêu: ', { text: movementTerms[moved.direction].vi, ref: moved.now }) : [];
  return row([
    centred(String(number)),
    cell([phrase({ text: upperFirst(quoted(task.what)), ref: task.id })], { size }),
    cell([leadOf(task, pen)], { size }),
    cell([namesOf(task.support, pen)], { size }),
    centred(dueCell(task, pen)),
    centred(taskStateTerms[state].vi),
    cell(
      [said, movement].filter(({ length }) => length > 0),
      { size },
    ),
  ]);
}

const newTable = (remedies: readonly Task[], pen: Pen): Block =>
  table(
    [
      headers(['TT', 'Nhiệm vụ', 'Khắc phục hạn chế', 'Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời hạn; nguồn giao']),
      ...remedies.map((task, index) => newRow(task, index + 1, pen)),
    ],
    newWidths,
  );

function newRow(task: Task, number: number, pen: Pen): Row {
  const answered = numbersAnswered(task, pen);
  const run = taskRun(task);
  return row([
    centred(String(number)),
    cell([phrase({ ...run, text: upperFirst(run.text) })], { size }),
    centred(answered === '' ? '' : `Hạn chế ${answered}`),
    cell([leadOf(task, pen)], { size }),
    cell([namesOf(task.support, pen)], { size }),
    cell([task.deliverable === null ? '' : upperFirst(quoted(task.deliverable))], { size }),
    cell(
      [dueCell(task, pen), isPast(task, pen) ? phrase(hole('thời hạn mới')) : '', ...sourcesOf(task, pen)].filter(
        ({ length }) => length > 0,
      ),
      {
        size,
        align: 'center',
      },
    ),
  ]);
}

const leadOf = ({ lead }: Task, pen: Pen): Phrase =>
  lead === null ? phrase(hole('đơn vị chủ trì')) : phrase(pen.nameOf(lead));

function dueCell(task: Task, pen: Pen): string {
  if (task.deadline.kind === 'standing') return 'Thường xuyên';
  const due = dueOn(task, pen.matter.on);
  const words = due === null ? '' : dayWords(due);
  return task.deadline.kind === 'paused' ? `Tạm dừng${words === '' ? '' : ` (hạn ${words})`}` : words;
}

const centred = (words: string): Cell => cell([words], { size, align: 'center' });
