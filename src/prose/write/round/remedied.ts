/**
 * The table of shortcomings made good: for each shortcoming its remedies, who leads, by when, what the unit said, what the
 * office confirmed, in which state it is, and the question status lights never ask: did the indicator move?
 */
import type { Finding } from '#core/finding.ts';
import { type CarriedTask, dueOn, type Task } from '#core/task.ts';
import type { Block, Cell, Document, Row } from '#paper/document.ts';
import { findingStateTerms, movementTerms, taskStateTerms } from '#prose/words/terms.ts';
import { head, title } from '#prose/write/head.ts';
import { row } from '#prose/write/lay-out.ts';
import { dayWords, type Pen } from '#prose/write/pen.ts';
import { hole, lowerFirst, type Phrase, phrase, quoted, upperFirst } from '#prose/write/phrase.ts';
import { proposed, shortfallInBrief } from '#prose/write/shortcomings.ts';
import { centred, headRow, plainPen, signedTable, wideDocument, widePen, wideSignature, words } from './frame.ts';
import type { Remedied, RemediedMatter } from './round-matter.ts';

const size = 10;
const widths = [9, 48, 47, 28, 22, 42, 24, 37];
const titles = [
  ...['TT', 'Hạn chế', 'Nhiệm vụ khắc phục', 'Chủ trì', 'Thời hạn'],
  ...['Kết quả đơn vị báo cáo; văn phòng xác nhận', 'Trạng thái', 'Kết quả khắc phục; chuyển biến của chỉ tiêu'],
];

/**
 * The table on the wide side, a row a remedy, the shortcoming standing once before its remedies.
 */
export function writeRemedied({ round, rows }: RemediedMatter): Document {
  const pen = widePen(plainPen(round));
  const name = `kết quả khắc phục hạn chế đến ngày ${dayWords(round.on)}`;
  const lines =
    rows.length === 0
      ? [row([{ ...centred('Không có hạn chế nào phải theo dõi.', size), colSpan: titles.length }])]
      : rows.flatMap((one, index) => remedyRows(one, index + 1, pen));
  const blocks: readonly Block[] = [
    ...head(null, pen),
    ...title('BẢNG TỔNG HỢP', round.side === 'party' ? name : upperFirst(name), pen),
    ...signedTable([headRow(titles, size), ...lines], widths),
    wideSignature([round.body.name], pen),
  ];
  return wideDocument(blocks, `Bảng ${name}`, pen);
}

/** The shortcoming spans the rows of its remedies. */
function remedyRows({ finding, tasks, waiver }: Remedied, number: number, pen: Pen): readonly Row[] {
  const rowSpan = Math.max(1, tasks.length);
  const spanning = (one: Cell): Cell => ({ ...one, rowSpan });
  const shortcoming = [spanning(centred(String(number), size)), spanning(words(named(finding, pen), size))];
  const state =
    finding.state === null ? hole('kết quả khắc phục') : { text: upperFirst(findingStateTerms[finding.state].vi) };
  if (tasks.length === 0) {
    const why =
      waiver === null
        ? phrase(hole('nhiệm vụ khắc phục hoặc lý do chưa giao'))
        : phrase('Lý do không giao nhiệm vụ: ', quoted(waiver.reason), ' (', { text: waiver.by }, ')');
    return [row([...shortcoming, { ...words(why, size), colSpan: 5 }, words(phrase(state), size)])];
  }
  return tasks.map((one, index) => {
    const moved = movedWords(one);
    const outcome = index === 0 ? [phrase(state), moved] : [moved];
    return row([
      ...(index === 0 ? shortcoming : []),
      ...taskCells(one, pen),
      words(
        outcome.filter(({ length }) => length > 0),
        size,
      ),
    ]);
  });
}

/** In the words of those who named it; what only figures say by the indicator and in which way it falls short. */
function named(finding: Finding, pen: Pen): Phrase {
  if (finding.words !== null) return phrase(proposed(upperFirst(quoted(finding.words)), finding));
  const of = pen.matter.assessments.find(({ indicator }) => indicator.code === finding.indicator);
  if (of === undefined) return phrase(proposed(finding.indicator ?? finding.id, finding));
  return phrase(proposed(of.indicator.name, finding), ' ', shortfallInBrief(of, [finding], pen));
}

function taskCells({ task, state }: CarriedTask, pen: Pen): readonly Cell[] {
  const due = dueOn(task, pen.matter.on);
  const when = task.deadline.kind === 'standing' ? 'Thường xuyên' : due === null ? '' : dayWords(due);
  const first =
    task.deadline.kind === 'dated' && due !== null && task.deadline.due !== due
      ? `(hạn đầu ${dayWords(task.deadline.due)})`
      : '';
  return [
    words(phrase({ text: upperFirst(quoted(task.what)), ref: task.id }), size),
    words(task.lead === null ? phrase(hole('đơn vị chủ trì')) : upperFirst(pen.nameOf(task.lead)), size),
    centred(first === '' ? when : `${when} ${first}`, size),
    words(saidAndConfirmed({ task, state }, pen), size),
    centred(upperFirst(taskStateTerms[state].vi), size),
  ];
}

/** What the unit said last, and whether somebody of the office confirmed it. */
function saidAndConfirmed({ task }: Pick<CarriedTask, 'task' | 'state'>, pen: Pen): readonly Phrase[] {
  const last = task.progress.filter(({ on }) => on <= pen.matter.on).at(-1);
  if (last === undefined) return [phrase('Chưa có báo cáo')];
  const confirmed = officeWords(last);
  return [phrase(`${upperFirst(quoted(last.words))} (ngày ${dayWords(last.on)})`), confirmed];
}

/** Confirmed by whom, sent back and why, or neither yet. */
function officeWords({ confirmed, confirmedBy, sentBack }: Task['progress'][number]): Phrase {
  if (confirmedBy)
    return phrase(`Văn phòng xác nhận ngày ${dayWords(confirmedBy.on)} (`, { text: confirmedBy.by }, ')');
  if (confirmed) return phrase('Văn phòng đã xác nhận');
  if (!sentBack) return phrase('Văn phòng chưa xác nhận');
  return phrase(`Văn phòng trả lại ngày ${dayWords(sentBack.on)}: ${lowerFirst(quoted(sentBack.reason))}`);
}

/** Whether the indicator moved since, with the key of its value now. */
function movedWords({ moved, task }: CarriedTask): Phrase {
  if (moved !== null) return phrase('Chỉ tiêu ', { text: movementTerms[moved.direction].vi, ref: moved.now });
  return task.indicator === null ? phrase('Không gắn chỉ tiêu') : phrase(hole('chuyển biến của chỉ tiêu'));
}
