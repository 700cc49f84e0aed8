/**
 * The monthly report on conclusions: tasks by state (on time, late, in term, overdue; standing, paused and withdrawn
 * apart), both completion ratios by name, a table by agency, and who is overdue, why, and what was extended.
 * The four states are those of QĐ 42/2014/QĐ-TTg; the ratios practice mixes up (domain.md 3.1).
 */
import { daysBetween } from '#core/day.ts';
import { awaitsConfirmation, type CarriedTask, dueOn, type Task } from '#core/task.ts';
import type { Block, Cell, Document, Row } from '#paper/document.ts';
import { taskTally } from '#prose/write/carried.ts';
import { addressee, ended, head, signature, speaker, title } from '#prose/write/head.ts';
import { body, cell, finished, heading, item, romanLabel, row, table } from '#prose/write/lay-out.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { percent, printedCount } from '#prose/write/numbers.ts';
import { dayWords, namesOf, type Pen } from '#prose/write/pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, quoted, sentence, upperFirst } from '#prose/write/phrase.ts';
import { type AgencyCounts, agencyCounts, statesShown } from './agency-counts.ts';
import { centred, headRow, plainPen, words } from './frame.ts';

/**
 * The report of a month whose tasks are `carried`, each in its state on the paper's day; `review.period` is the month.
 */
export function writeProgress(round: ReviewMatter): Document {
  const pen = plainPen(round);
  const abstract = `${round.side === 'party' ? 'tình hình' : 'Tình hình'} thực hiện kết luận, nhiệm vụ đã giao ${pen.words.period}`;
  const everyPart: readonly (readonly [string, readonly Block[]])[] = [
    ['TÌNH HÌNH CHUNG', overall(pen)],
    ['KẾT QUẢ THEO CƠ QUAN, ĐƠN VỊ CHỦ TRÌ', byAgency(pen)],
    ['NHIỆM VỤ CHƯA HOÀN THÀNH, QUÁ HẠN', overdue(pen)],
    ['NHIỆM VỤ ĐƯỢC GIA HẠN, TẠM DỪNG', put(pen)],
    ['ĐỀ NGHỊ', asks(pen)],
  ];
  const parts = everyPart.filter(([, blocks]) => blocks.length > 0);
  const blocks: readonly Block[] = [
    ...head('BC', pen),
    ...title('BÁO CÁO', abstract, pen),
    body(opening(pen), pen),
    ...parts.flatMap(([name, blocks], index) => [
      heading(2, { label: romanLabel(index + 1, pen.layout), title: name }, pen),
      ...(index === parts.length - 1 ? lastEnded(blocks, pen) : blocks),
    ]),
    signature([addressee(pen) ?? pen.matter.body.name, 'Các cơ quan, đơn vị có nhiệm vụ'], pen),
  ];
  return finished(blocks, `Báo cáo ${lowerFirst(abstract)}`, pen);
}

function lastEnded(blocks: readonly Block[], pen: Pen): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return blocks;
  return [...blocks.slice(0, -1), { ...last, runs: ended(last.runs, pen), keepNext: true }];
}

const opening = ({ issuer, matter }: Pen): Phrase =>
  phrase(
    `${speaker(issuer)} báo cáo tình hình thực hiện các kết luận, nhiệm vụ đã giao, tính đến ngày ${dayWords(matter.on)}, như sau:`,
  );

/** By state, both ratios, and what units say is done that the office has not confirmed. */
function overall(pen: Pen): readonly Block[] {
  const { matter } = pen;
  if (matter.carried.length === 0) return [body('Chưa có nhiệm vụ nào được giao.', pen)];
  const waiting = matter.carried.filter(({ task }) => awaitsConfirmation(task, matter.on));
  const note = phrase(
    'đơn vị báo đã hoàn thành, văn phòng chưa xác nhận (chưa tính là hoàn thành): ',
    taskNames(waiting),
  );
  return [body(taskTally(pen), pen), ...(waiting.length === 0 ? [] : [body(sentence(note), pen)])];
}

const taskNames = (tasks: readonly CarriedTask[]): Phrase =>
  joined(
    tasks.map(({ task }) => phrase({ text: lowerFirst(quoted(task.what)), ref: task.id })),
    '; ',
  );

const size = 10;
const widths = [8, 33, 12, 15, 15, 14, 14, 15, 13, 13, 13];
const titles = [
  ...['TT', 'Chủ trì', 'Tổng số', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Chưa xong, trong hạn'],
  ...['Chưa xong, quá hạn', 'Thường xuyên', 'Tạm dừng', 'Tỷ lệ trên đến hạn (%)', 'Tỷ lệ trên tổng số (%)'],
];

/** A row an agency; what was withdrawn is in the total alone. */
function byAgency(pen: Pen): readonly Block[] {
  const rows = agencyCounts(pen.matter);
  if (rows.length === 0) return [];
  const note =
    'Tỷ lệ hoàn thành trên nhiệm vụ đến hạn: số hoàn thành so với số hoàn thành và quá hạn. Tỷ lệ hoàn thành trên tổng số: số hoàn thành so với tổng nhiệm vụ có thời hạn, không kể nhiệm vụ thường xuyên, tạm dừng, đã rút.';
  return [
    body(note, pen),
    table([headRow(titles, size), ...rows.map((one, index) => agencyRow(one, index + 1, pen)), wholeRow(pen)], widths),
  ];
}

const shown = statesShown.filter((state) => state !== 'withdrawn');

const agencyRow = ({ lead, all, states, doneOfDue, doneOfAll }: AgencyCounts, number: number, pen: Pen): Row =>
  row([
    centred(String(number), size),
    words(lead === null ? phrase(hole('đơn vị chủ trì')) : upperFirst(pen.nameOf(lead)), size),
    ...[all, ...shown.map((state) => states[state])].map(counted),
    ...[doneOfDue, doneOfAll].map(rated),
  ]);

const wholeRow = ({ counts }: Pen): Row =>
  row([
    { ...cell(['Cộng'], { size, bold: true, align: 'center' }), colSpan: 2 },
    ...[counts.carriedAll, ...shown.map((state) => counts.carried[state])].map(counted),
    ...[counts.doneOfDue, counts.doneOfAll].map(rated),
  ]);

type Counted = AgencyCounts['all'];

const counted = ({ key, value }: Counted): Cell =>
  centred(value?.gt(0) ? phrase({ text: printedCount(value.toNumber()), ref: key }) : '-', size);

const rated = (of: Counted): Cell => centred(of.value === null ? '-' : phrase(...percentRun(of)), size);

/** The number alone: the head of the column has the sign. */
const percentRun = (of: Counted): Phrase => percent(of).filter(({ text }) => text !== '%');

/** Each task past its day: whose, since when, by how many days, why, what was extended before. */
function overdue(pen: Pen): readonly Block[] {
  const late = pen.matter.carried.filter(({ state }) => state === 'overdue');
  return late.map(({ task }, index) => item(`${index + 1}.`, sentence(overdueWords(task, pen)), pen));
}

function overdueWords(task: Task, pen: Pen): Phrase {
  const { on } = pen.matter;
  const due = dueOn(task, on);
  const last = saidLast(task, pen);
  const days = due === null ? null : daysBetween(due, on);
  return joined(
    [
      phrase(leadName(task, pen), ': ', { text: lowerFirst(quoted(task.what)), ref: task.id }),
      due === null
        ? []
        : phrase(`đã quá hạn ngày ${dayWords(due)} (`, { text: printedCount(days ?? 0), ref: task.id }, ' ngày)'),
      phrase('lý do: ', last === null ? hole('lý do chậm') : lowerFirst(quoted(last))),
      extensionWords(task),
    ],
    '; ',
  );
}

const leadName = ({ lead }: Task, pen: Pen): Phrase =>
  lead === null ? phrase(hole('đơn vị chủ trì')) : phrase(upperFirst(pen.nameOf(lead)));

/** What the unit last said of it, up to the day. */
const saidLast = ({ progress }: Task, { matter }: Pen): string | null =>
  progress.filter(({ on, done }) => on <= matter.on && !done).at(-1)?.words ?? null;

/** `đã gia hạn từ 31/8/2019 đến 30/9/2019 (…)`: the first deadline stays in sight. */
function extensionWords({ extensions }: Task): Phrase {
  const said = extensions.map(({ from, to, by, reason }) =>
    phrase(
      `từ ngày ${dayWords(from)} đến ngày ${dayWords(to)} (`,
      { text: by },
      ` cho gia hạn; lý do: ${lowerFirst(quoted(reason))})`,
    ),
  );
  return said.length === 0 ? [] : phrase('đã gia hạn ', joined(said, ', '));
}

/** Extended tasks whose term runs, and paused ones, with the reason. */
function put(pen: Pen): readonly Block[] {
  const { carried } = pen.matter;
  const extended = carried.filter(({ task, state }) => state === 'in-term' && task.extensions.length > 0);
  const paused = carried.filter(({ state }) => state === 'paused');
  const lines = [...extended, ...paused].map(({ task }) => {
    const why =
      task.deadline.kind === 'paused'
        ? phrase(
            `tạm dừng từ ngày ${dayWords(task.deadline.since)}, lý do: ${lowerFirst(quoted(task.deadline.reason))}`,
          )
        : extensionWords(task);
    return phrase(leadName(task, pen), ': ', { text: lowerFirst(quoted(task.what)), ref: task.id }, '; ', why);
  });
  return lines.map((line) => item('-', sentence(line), pen));
}

/** What follows for those who are late, in the office's usual words; anything more is for people to add. */
function asks(pen: Pen): readonly Block[] {
  const late = pen.matter.carried.filter(({ state }) => state === 'overdue');
  const leads = [...new Set(late.flatMap(({ task }) => task.lead ?? []))];
  const first =
    leads.length === 0
      ? []
      : [
          phrase(
            `đề nghị ${namesOf(leads, pen)} báo cáo nguyên nhân, trách nhiệm và thời hạn hoàn thành các nhiệm vụ quá hạn`,
          ),
        ];
  const lines = [...first, phrase(hole('kiến nghị, đề xuất khác'))];
  return lines.map((line, index) => item(`${index + 1}.`, sentence(line), pen));
}
