/**
 * Part two of the report: the indicators that are hard and what each month left must bring, the tasks with lead,
 * support, deliverable and deadline, and the shortcomings that no task answers.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Field } from '#core/field.ts';
import type { Finding } from '#core/finding.ts';
import type { Outlook } from '#core/outlook.ts';
import type { Task } from '#core/task.ts';
import type { Block, Run } from '#paper/document.ts';
import { fieldTerms } from '#prose/words/terms.ts';
import { sourcesOf } from './citation.ts';
import { body, heading, item, plain, romanLabel, styled } from './lay-out.ts';
import { amount } from './numbers.ts';
import { dayWords, namesOf, type Pen } from './pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, quoted, sentence, unconfirmedShade } from './phrase.ts';
import { proposed, shortcomingsOf } from './shortcomings.ts';

/** The sections of part two; the last one only where shortcomings are left without a task. */
export function dutyBlocks(pen: Pen): readonly Block[] {
  const { tasks } = pen.outline;
  const sections = [
    { title: tasks.indicators, blocks: hardBlocks(pen) },
    { title: tasks.duties, blocks: taskBlocks(pen) },
    { title: tasks.unanswered, blocks: unansweredBlocks(pen) },
  ].filter(({ blocks }) => blocks.length > 0);
  return sections.flatMap(({ title, blocks }, index) => [
    heading(2, { label: romanLabel(index + 1, pen.layout), title }, pen),
    ...blocks,
  ]);
}

/** Indicators with a plan that is hard to reach or will be missed, in the paper's order. */
export const hardOnes = ({ matter }: Pen): readonly Assessment[] =>
  matter.assessments.filter(
    ({ outlook, indicator }) => indicator.key && (outlook?.verdict === 'hard' || outlook?.verdict === 'misses'),
  );

const hardBlocks = (pen: Pen): readonly Block[] =>
  hardOnes(pen).map((one, index) => item(`${index + 1}.`, hardWords(one, pen), pen));

/** What is left to do, what each month must bring beside what months have brought, and the agency's own estimate. */
function hardWords(assessment: Assessment, pen: Pen): Phrase {
  const { indicator, outlook } = assessment;
  const left =
    outlook?.gapToPlan?.value?.gt(0) && indicator.direction !== 'lower'
      ? phrase('còn phải thực hiện ', amount(outlook.gapToPlan, indicator))
      : [];
  const first = phrase(
    `${indicator.name}: `,
    joined([left, paceWords(assessment, pen), estimateWords(assessment, pen)], '; '),
  );
  return sentence(first);
}

/** A flow is spread over the months left; a stock or a rate has a level to reach by the end of the year. */
function paceWords({ indicator, outlook }: Assessment, pen: Pen): Phrase {
  if (!outlook?.pace || outlook.pace.value === null) return [];
  const lower = indicator.direction === 'lower';
  const must = amount(outlook.pace, indicator);
  if (indicator.kind !== 'flow') return phrase(`đến cuối năm phải ${lower ? 'giảm xuống' : 'đạt'} mức `, must);
  const beside = [
    outlook.averageSoFar?.value
      ? phrase(`bình quân ${pen.words.short} qua `, amount(outlook.averageSoFar, indicator))
      : [],
    outlook.averageLastYear?.value
      ? phrase('bình quân các tháng này năm trước ', amount(outlook.averageLastYear, indicator))
      : [],
    bestWords({ outlook, indicator }),
  ];
  const said = joined(beside, '; ');
  return phrase(
    `bình quân mỗi tháng còn lại ${lower ? 'không được quá' : 'phải đạt'} `,
    must,
    said.length > 0 && phrase(' (', said, ')'),
  );
}

/** Whether the same months of any past year have brought what each must bring now. */
function bestWords({ outlook, indicator }: Pick<Assessment, 'indicator'> & { readonly outlook: Outlook }): Phrase {
  const { bestEver, pace, averageLastYear } = outlook;
  if (!bestEver?.value || !pace?.value || indicator.direction === 'lower') return [];
  const never = pace.value.gt(bestEver.value);
  const lastYear = averageLastYear?.value?.eq(bestEver.value) === true;
  if (lastYear) return never ? phrase('chưa năm nào đạt mức này') : [];
  return phrase('cao nhất các năm trước ', amount(bestEver, indicator), never && ', chưa năm nào đạt mức này');
}

/** The estimate is the responsible agency's own; where it gave none, a hole. */
function estimateWords({ indicator, agencyEstimate }: Assessment, pen: Pen): Phrase {
  if (pen.words.monthsGone === 12) return [];
  const owner = pen.nameOf(indicator.owner);
  if (!agencyEstimate || agencyEstimate.result.value === null) return phrase(hole(`ước cả năm của ${owner}`));
  return phrase(`${owner} ước cả năm đạt `, amount(agencyEstimate.result, indicator));
}

/** Tasks numbered through, under the name of their field. */
function taskBlocks(pen: Pen): readonly Block[] {
  const { remedies } = pen.matter;
  if (remedies.length === 0) return [body(phrase(hole('nhiệm vụ, giải pháp')), pen)];
  let before: Field | null = null;
  return remedies.flatMap((task, index) => {
    const opens = task.field !== before;
    before = task.field;
    const line = item(`${index + 1}.`, taskSentence(task, pen), pen);
    return opens ? [fieldLine(task.field, pen), line] : [line];
  });
}

const fieldLine = (field: Field, { layout }: Pen): Block =>
  plain(styled(fieldTerms[field].vi, { bold: true, italic: true }), {
    firstLine: layout.body.firstLine,
    after: layout.body.gap,
    keepNext: true,
  });

/** What; who leads and who supports; deliverable; deadline in bold italics; which shortcoming it answers. */
export function taskSentence(task: Task, pen: Pen): Phrase {
  const sources = sourcesOf(task, pen);
  const what = phrase(taskRun(task), sources.length > 0 && ` (theo ${sources.join('; ')})`);
  const answered = shortcomingsOf(pen).find(({ findings }) => findings.some(({ id }) => id === task.finding));
  return phrase(
    sentence(what),
    ' ',
    sentence(joined([leadWords(task, pen), deliverableWords(task), deadlineWords(task)], '; ')),
    answered ? ` Khắc phục hạn chế (${answered.number}).` : null,
  );
}

/** The words of a task with its key; shaded until a person assigns it. */
export const taskRun = ({ what, id, proposed: open }: Task): Run =>
  open ? { text: quoted(what), ref: id, shade: unconfirmedShade } : { text: quoted(what), ref: id };

function leadWords({ lead, support, leader }: Task, pen: Pen): Phrase {
  const leading = lead === null ? phrase(hole('đơn vị chủ trì')) : phrase(pen.nameOf(lead));
  const charge = leader === null ? [] : phrase(`phụ trách: ${address(pen)}${leader}`);
  const others = support.length === 0 ? [] : phrase(`phối hợp: ${namesOf(support, pen)}`);
  return joined([phrase('chủ trì: ', leading), others, charge], '; ');
}

const address = ({ layout }: Pen): string => (layout.address === 'đồng chí' ? 'đ/c ' : '');

/** A dated task without a deliverable lacks one; a standing task needs none. */
const deliverableWords = ({ deliverable, deadline }: Task): Phrase => {
  if (deliverable !== null) return phrase(`sản phẩm: ${lowerFirst(quoted(deliverable))}`);
  return deadline.kind === 'dated' ? phrase('sản phẩm: ', hole('sản phẩm')) : [];
};

/** `trước ngày 15/12/2019` in bold italics, as clerks set deadlines; standing and paused tasks say so. */
export function deadlineWords({ deadline }: Task): Phrase {
  if (deadline.kind === 'standing') return phrase('thời hạn: thường xuyên');
  if (deadline.kind === 'paused')
    return phrase(`tạm dừng từ ngày ${dayWords(deadline.since)} (${quoted(deadline.reason)})`);
  return phrase('hoàn thành ', { text: `trước ngày ${dayWords(deadline.due)}`, bold: true, italic: true });
}

/** Shortcomings with a stated reason for no task, and those with neither: a hole in the review. */
function unansweredBlocks(pen: Pen): readonly Block[] {
  const { waivers, remedies, carried } = pen.matter;
  const answered = new Set([...remedies, ...carried.map(({ task }) => task)].map(({ finding }) => finding));
  return shortcomingsOf(pen)
    .filter(({ findings }) => !findings.some(({ id }) => answered.has(id)))
    .map(({ number, findings }) => {
      const waiver = waivers.find(({ finding }) => findings.some(({ id }) => id === finding));
      const why = waiver
        ? phrase(`chưa giao nhiệm vụ; lý do: `, { text: quoted(waiver.reason), ref: waiver.finding }, ` (${waiver.by})`)
        : phrase(hole('nhiệm vụ khắc phục hoặc lý do chưa giao'));
      return item('-', sentence(phrase(`hạn chế (${number})`, shortName(findings), ': ', why)), pen);
    });
}

/** The shortcoming is named by number; its words stand once, in the assessment. */
const shortName = (findings: readonly Finding[]): Phrase => {
  const [first] = findings;
  return first ? phrase(' (', proposed(lowerFirst(fieldTerms[first.field].vi), first), ')') : [];
};
