/**
 * The draft notice of conclusions: which meeting, when, who presided; the assessment, what must be learnt, and the tasks
 * for each agency (`Giao … chủ trì …`).
 */
import type { Task } from '#core/task.ts';
import type { UnitCode } from '#core/unit.ts';
import type { Block, Document } from '#paper/document.ts';
import { growthWords, movement, setOff, subjectOf } from './figure-sentence.ts';
import { ended, head, signature, title } from './head.ts';
import { body, finished, heading, item, romanLabel } from './lay-out.ts';
import type { ReviewMatter } from './matter.ts';
import { dayWords, namesOf, type Pen, penFor } from './pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, sentence, upperFirst } from './phrase.ts';
import { itemBlocks } from './shortcomings.ts';
import { tally } from './strengths.ts';
import { deadlineWords, deliverableWords, taskRun } from './task-words.ts';

const sessions = { morning: 'Sáng', afternoon: 'Chiều', day: 'Ngày' } as const;

/**
 * The draft notice as a document, by the layout rules of the review's day.
 */
export function writeNotice(matter: ReviewMatter): Document {
  const pen = penFor(matter);
  const { review } = matter;
  const name = `hội nghị lần thứ ${review.ordinal}`;
  const abstract = `${matter.side === 'party' ? 'kết luận' : 'Kết luận'} ${name} về nhiệm vụ ${pen.words.begun};\n${pen.words.aims} ${pen.words.rest}`;
  const part = (index: number, text: string, blocks: readonly Block[]): readonly Block[] => [
    heading(2, { label: romanLabel(index, pen.layout), title: text }, pen),
    ...blocks,
  ];
  const leads = [...new Set(matter.remedies.map(({ lead }) => lead))];
  const blocks: readonly Block[] = [
    ...head('TB', pen),
    ...title('THÔNG BÁO', abstract, pen),
    body(meetingWords(pen), pen),
    ...part(1, 'ĐÁNH GIÁ KẾT QUẢ', assessed(pen)),
    ...part(2, 'NỘI DUNG CẦN RÚT KINH NGHIỆM', learnt(pen)),
    ...part(3, `${pen.words.aims.toUpperCase()} ${pen.words.rest.toUpperCase()}`, assigned(leads, pen)),
    body(ended(closing(pen), pen), pen),
    signature(recipients(leads), pen),
  ];
  return finished(blocks, `Thông báo kết luận ${name}`, pen);
}

/** `Chiều 30/9/2019`, which conference, who presided, who was there. */
function meetingWords(pen: Pen): Phrase {
  const { review, body: host } = pen.matter;
  const when = `${sessions[review.session]} ${dayWords(review.date)}`;
  const { called, present, guests } = review.attendance;
  const number =
    present === null ? '' : called === null ? ` có ${present} đại biểu dự` : ` có ${present}/${called} đại biểu dự`;
  const attended = number === '' ? '' : ` Hội nghị${number}.`;
  const also = guests.length === 0 ? '' : ` Cùng dự có ${guests.map(lowerFirst).join(', ')}.`;
  return phrase(
    `${when}, tại ${review.place}, ${host.name} tổ chức hội nghị lần thứ ${review.ordinal}, nhiệm kỳ ${review.term}, `,
    `đánh giá kết quả thực hiện nhiệm vụ ${pen.words.begun}, ${pen.words.aims} ${pen.words.rest}. `,
    chairWords(pen),
    ` chủ trì hội nghị.${attended}${also} Hội nghị kết luận như sau:`,
  );
}

/** The chair with the form of address of the host's side, the name in a run of its own. */
export function chairWords({ matter, layout }: Pen): Phrase {
  const { name, post } = matter.review.chair;
  const address = matter.body.side === 'party' ? 'đồng chí' : layout.address;
  return phrase(`${upperFirst(address)} `, { text: name }, post === '' ? ', ' : `, ${post},`);
}

/** What the conference is told first: how many indicators stand where, and the growth of those told by growth. */
function assessed(pen: Pen): readonly Block[] {
  const grown = grownOnes(pen);
  const said = [sentence(tally(pen)), sentence(grown)].filter(({ length }) => length > 0);
  return (said.length > 0 ? said : [sentence(phrase(hole('đánh giá kết quả')))]).map((words) => body(words, pen));
}

/** `Giá trị sản xuất … tăng 9%, … tăng 20,3% so với cùng kỳ`: key indicators whose growth is the message, as one clause. */
export function grownOnes(pen: Pen): Phrase {
  const grown = pen.matter.assessments.filter(
    ({ indicator, comparison, now }) =>
      indicator.key &&
      indicator.saidAs === 'growth' &&
      now.result.value !== null &&
      comparison?.result.kind === 'growth',
  );
  const apart = grown.some(({ indicator }) => setOff(indicator) !== '');
  const said = grown.map((one, index) => {
    const based = apart || index === grown.length - 1;
    const moved = based ? growthWords(one, pen) : movement(one.comparison, one.indicator, pen);
    return phrase(`${lowerFirst(subjectOf(one.indicator))}${setOff(one.indicator)} `, moved);
  });
  return joined(said, apart ? '; ' : ', ');
}

const learnt = (pen: Pen): readonly Block[] =>
  pen.shortcomings.length === 0
    ? [body(phrase(hole('nội dung cần rút kinh nghiệm')), pen)]
    : pen.shortcomings.flatMap((one) => itemBlocks(one, pen, 'brief'));

/** One paragraph for each agency that leads, in the order of the tasks. */
export function assigned(leads: readonly (UnitCode | null)[], pen: Pen): readonly Block[] {
  if (leads.length === 0) return [body(phrase(hole('nhiệm vụ')), pen)];
  return leads.flatMap((lead, index) => {
    const tasks = pen.matter.remedies.filter((task) => task.lead === lead);
    return agencyBlocks(tasks, { label: `${index + 1}.`, lead, pen });
  });
}

type Agency = { readonly label: string; readonly lead: UnitCode | null; readonly pen: Pen };

/** `Giao … chủ trì …; đơn vị phối hợp: …`; several tasks of one agency stand below it. */
function agencyBlocks(tasks: readonly Task[], { label, lead, pen }: Agency): readonly Block[] {
  const who = lead === null ? phrase(hole('đơn vị chủ trì')) : phrase(pen.nameOf(lead));
  const [only, ...others] = tasks;
  if (only && others.length === 0) {
    const said = phrase(
      'Giao ',
      who,
      ' chủ trì ',
      whatWords(only),
      supportLabelled(only, pen),
      '; ',
      termWords(only, pen),
    );
    return [item(label, sentence(said), pen)];
  }
  const lines = tasks.map((task, index) => {
    const end = index === tasks.length - 1 ? '.' : ';';
    return item('-', phrase(whatWords(task), supportLabelled(task, pen), '; ', termWords(task, pen), end), pen);
  });
  return [item(label, phrase('Giao ', who, ' chủ trì:'), pen), ...lines];
}

/** Behind the task under a label: in front of its verb nobody sees where the last name ends (`thôn Trung Thành lập lại …`). */
const supportLabelled = ({ support }: Task, pen: Pen): Phrase =>
  support.length === 0 ? [] : phrase(`; đơn vị phối hợp: ${namesOf(support, pen)}`);

/** What is to be done, in the task's words. */
function whatWords(task: Task): Phrase {
  const run = taskRun(task);
  return phrase({ ...run, text: lowerFirst(run.text) });
}

/**
 * Deliverable and deadline. A notice leaves no hole for a deliverable nobody named, and does not repeat that whoever
 * remedies a shortcoming reports on it: its last sentence says so for all.
 */
function termWords(task: Task, pen: Pen): Phrase {
  const own = task.deliverable !== null && !isReportOnly(task);
  return joined([own ? deliverableWords(task) : [], deadlineWords(task, pen)], '; ');
}

const isReportOnly = ({ deliverable }: Task): boolean => /^báo cáo kết quả khắc phục/iu.test(deliverable ?? '');

export function closing({ matter }: Pen): Phrase {
  const office = matter.body.office ?? 'Văn phòng';
  const report = matter.remedies.some(isReportOnly) ? ', báo cáo kết quả khắc phục, nguyên nhân và trách nhiệm' : '';
  return phrase(`${office} thông báo để các cơ quan, đơn vị nghiêm túc triển khai thực hiện${report}.`);
}

/** Whoever receives a task; nobody else is told. */
export const recipients = (leads: readonly (UnitCode | null)[]): readonly string[] =>
  leads.length === 0 ? ['Các cơ quan, đơn vị liên quan'] : ['Các cơ quan, đơn vị, địa phương có tên tại mục III'];
