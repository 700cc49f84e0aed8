/**
 * The tasks as a workbook ready to assign: what, which shortcoming it remedies, who leads and supports, what comes out,
 * by when, from which directive. State and who leads are chosen from lists; the key in the last column brings a sheet back.
 */
import { answersFinding, dueOn, type Task } from '#core/task.ts';
import type { Sheet } from '#paper/workbook.ts';
import { fieldTerms, findingStateTerms, taskOriginTerms, taskStateTerms } from '#prose/words/terms.ts';
import { sourcesOf } from '#prose/write/citation.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import type { Shortcoming } from '#prose/write/numbered.ts';
import { dayWords, namesOf, type Pen, penFor } from '#prose/write/pen.ts';
import { quoted, upperFirst, wordsIn } from '#prose/write/phrase.ts';
import { shortcomingWords } from '#prose/write/shortcomings.ts';
import { isPast } from '#prose/write/task-words.ts';
import { type Cells, head, missingFill, text, titleRows } from './sheets-cell.ts';

const columns = [
  'TT',
  'Nhiệm vụ',
  'Hạn chế được khắc phục',
  'Chủ trì',
  'Phối hợp',
  'Sản phẩm',
  'Thời hạn',
  'Nguồn',
  'Trạng thái',
  'Ghi chú',
  'Mã',
];
const widths = [4, 52, 24, 22, 30, 24, 12, 28, 12, 18, 44];
const headRows = 4;
const proposed = 'đề xuất';
const assigned = 'đã giao';
const open = { unlocked: true } as const;

/** Sheets of new tasks, of tasks carried over, and of shortcomings with what answers them. */
export function remedySheets(matter: ReviewMatter): readonly Sheet[] {
  const pen = penFor(matter);
  return [newSheet(pen), carriedSheet(pen), shortcomingSheet(pen)];
}

function sheet(
  name: string,
  title: string,
  { rows, pen }: { readonly rows: readonly Cells[]; readonly pen: Pen },
): Sheet {
  const header = columns.map((column) => head(column));
  return {
    name,
    rows: [...titleRows(title, pen.matter, columns.length), header, ...rows],
    widths,
    freeze: { rows: headRows, columns: 2 },
    landscape: true,
    paper: 'A3',
    titleRows: headRows,
  };
}

const newSheet = (pen: Pen): Sheet =>
  sheet('Nhiệm vụ mới', `${pen.words.aims} ${pen.words.rest}`, {
    rows: pen.matter.remedies.map((task, index) => [
      ...taskCells(task, index + 1, pen),
      text(task.proposed ? proposed : assigned, {
        choices: [proposed, assigned, ...Object.values(taskStateTerms).map(({ vi }) => vi)],
        ...open,
      }),
      text(taskOriginTerms[task.origin].vi, open),
      text(task.id, { wrap: false }),
    ]),
    pen,
  });

const carriedSheet = (pen: Pen): Sheet =>
  sheet('Nhiệm vụ chuyển tiếp', 'Nhiệm vụ đã giao tại kỳ trước', {
    rows: pen.matter.carried.map(({ task, state }, index) => [
      ...taskCells(task, index + 1, pen),
      text(taskStateTerms[state].vi, { choices: Object.values(taskStateTerms).map(({ vi }) => vi), ...open }),
      text(quoted(task.progress.at(-1)?.words ?? ''), open),
      text(task.id, { wrap: false }),
    ]),
    pen,
  });

/** The first eight columns; what nobody decided stands empty and marked. */
function taskCells(task: Task, number: number, pen: Pen): Cells {
  const names = [...new Set(pen.matter.sent.map(({ unit }) => pen.nameOf(unit)))];
  const lead = task.lead === null ? '' : pen.nameOf(task.lead);
  const due = task.deadline.kind === 'standing' ? 'thường xuyên' : dueOn(task, pen.matter.on);
  const blank = { fill: missingFill, note: 'Cần bổ sung' } as const;
  return [
    text(String(number), { align: 'center' }),
    text(upperFirst(quoted(task.what)), open),
    text(answeredWords(task, pen)),
    text(lead, {
      ...(lead === '' ? blank : {}),
      choices: [...new Set([...names, ...(lead === '' ? [] : [lead])])],
      ...open,
    }),
    text(namesOf(task.support, pen), open),
    text(quoted(task.deliverable ?? ''), {
      ...(task.deliverable === null && task.deadline.kind === 'dated' ? blank : {}),
      ...open,
    }),
    text(due === null ? '' : due === 'thường xuyên' ? due : dayWords(due), {
      ...(due === null || isPast(task, pen) ? blank : {}),
      align: 'center',
      ...open,
    }),
    text(sourcesOf(task, pen).join('; ')),
  ];
}

/** The shortcomings by number and subject; their words stand on the sheet of shortcomings. */
function answeredWords(task: Task, pen: Pen): string {
  const answered = pen.shortcomings.filter(({ findings }) => findings.some(({ id }) => answersFinding(task, id)));
  const old = pen.matter.findings.find(({ id }) => id === task.finding);
  if (answered.length > 0) return answered.map((one) => `(${one.number}) ${nameOf(one)}`).join('\n');
  return old ? `${quoted(old.words ?? '')}${old.state === null ? '' : ` (${findingStateTerms[old.state].vi})`}` : '';
}

const nameOf = ({ subject, field }: Shortcoming): string => upperFirst(subject?.name ?? fieldTerms[field].vi);

/** Every shortcoming with how many tasks answer it, or the stated reason for none. */
function shortcomingSheet(pen: Pen): Sheet {
  const { remedies, waivers } = pen.matter;
  const header = [
    'TT',
    'Hạn chế, khuyết điểm',
    'Nguyên nhân',
    'Số nhiệm vụ khắc phục',
    'Lý do không giao nhiệm vụ',
  ].map((column) => head(column));
  const rows = pen.shortcomings.map((one): Cells => {
    const answers = remedies.filter((task) => one.findings.some(({ id }) => answersFinding(task, id))).length;
    const waiver = waivers.find(({ finding }) => one.findings.some(({ id }) => id === finding));
    const causes = one.findings.flatMap(({ cause }) => (cause === null ? [] : [quoted(cause)]));
    const unanswered = answers === 0 && !waiver;
    const blank = { fill: missingFill, note: 'Cần bổ sung' } as const;
    return [
      text(String(one.number), { align: 'center' }),
      text(upperFirst(wordsIn(shortcomingWords(one, pen)))),
      text(causes.join('; '), { ...(causes.length === 0 ? blank : {}), ...open }),
      { value: String(answers), kind: 'number', align: 'center', border: true, ...(unanswered ? blank : {}) },
      text(waiver ? `${quoted(waiver.reason)} (${waiver.by})` : '', { ...(unanswered ? blank : {}), ...open }),
    ];
  });
  return {
    name: 'Hạn chế',
    rows: [...titleRows('Hạn chế và nhiệm vụ khắc phục', pen.matter, 5), header, ...rows],
    widths: [5, 70, 50, 16, 44],
    freeze: { rows: headRows, columns: 1 },
    landscape: true,
    paper: 'A3',
    titleRows: headRows,
  };
}
