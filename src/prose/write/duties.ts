/**
 * Part two of the report: the indicators that are hard and what each month left must bring, the tasks with lead,
 * support, deliverable and deadline, and the shortcomings that no task answers.
 */
import type { Assessment } from '#core/assessment.ts';
import { fields } from '#core/field.ts';
import type { Finding } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Outlook } from '#core/outlook.ts';
import { answersFinding } from '#core/task.ts';
import type { Block } from '#paper/document.ts';
import { fieldTerms } from '#prose/words/terms.ts';
import { body, fieldLine, heading, item, romanLabel } from './lay-out.ts';
import type { Shortcoming } from './numbered.ts';
import { amount, isCounted, isRate, numberRun } from './numbers.ts';
import { namesOf, type Pen } from './pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, quoted, sentence } from './phrase.ts';
import { isSeen, proposed } from './shortcomings.ts';
import { taskSentences } from './task-words.ts';

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
export function hardWords(assessment: Assessment, pen: Pen): Phrase {
  const said = joined([leftWords(assessment, pen), paceWords(assessment), estimateWords(assessment, pen)], '; ');
  const over = pen.words.monthsGone === 12;
  const verdict = phrase(over ? 'không đạt kế hoạch năm' : 'khó đạt kế hoạch năm');
  return sentence(phrase(`${assessment.indicator.name}: `, said.length > 0 ? said : verdict));
}

/** What is missing to the plan: still to be done, or missed once the year is over; a rate misses points. */
function leftWords({ indicator, outlook }: Assessment, pen: Pen): Phrase {
  const gap = outlook?.gapToPlan;
  if (!gap?.value || !isSeen(gap.value, indicator)) return [];
  const points = isRate(indicator.measure);
  const much = points
    ? phrase(numberRun(gap, { ...indicator, unsigned: true }), ' điểm phần trăm')
    : amount(gap, { ...indicator, unsigned: true });
  if (indicator.direction === 'lower') return gap.value.lt(0) ? phrase('mức vượt so với kế hoạch là ', much) : [];
  if (gap.value.lt(0)) return [];
  const toDo = indicator.kind === 'flow' && pen.words.monthsGone < 12;
  return phrase(toDo ? 'số còn phải thực hiện là ' : 'mức thiếu so với kế hoạch là ', much);
}

/** A flow is spread over the months left; a stock or a rate has a level to reach by the end of the year. */
function paceWords({ indicator: of, outlook }: Assessment): Phrase {
  if (!outlook?.pace || outlook.pace.value === null) return [];
  const indicator = perMonth(of);
  if (!isSeen(outlook.pace.value, indicator)) return [];
  const lower = indicator.direction === 'lower';
  const must = amount(outlook.pace, indicator);
  if (indicator.kind !== 'flow') return phrase(`mức phải ${lower ? 'giảm xuống' : 'đạt'} đến cuối năm là `, must);
  const beside = [
    outlook.averageSoFar?.value ? phrase('bình quân các tháng qua ', amount(outlook.averageSoFar, indicator)) : [],
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

/** A month's share of things counted one by one needs a decimal. */
const perMonth = (indicator: Indicator): Indicator =>
  indicator.kind === 'flow' && isCounted(indicator.measure)
    ? { ...indicator, decimals: Math.max(1, indicator.decimals) }
    : indicator;

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
  const ordered = fields.flatMap((field) => remedies.filter((task) => task.field === field));
  return ordered.flatMap((task, index) => {
    const line = item(`${index + 1}.`, taskSentences(task, pen), pen);
    return ordered[index - 1]?.field === task.field ? [line] : [fieldLine(task.field, pen), line];
  });
}

/** Shortcomings with a stated reason for no task, and those with neither: a hole in the review. */
function unansweredBlocks(pen: Pen): readonly Block[] {
  const { waivers } = pen.matter;
  return pen.shortcomings.flatMap((one) => {
    const open = openFindings(one, pen);
    if (open.length === 0) return [];
    const waived = waivers.filter(({ finding }) => open.some(({ id }) => id === finding));
    const reasons = waived.map(({ reason, finding, by }) => phrase({ text: quoted(reason), ref: finding }, ` (${by})`));
    const why = [
      reasons.length > 0 ? phrase('chưa giao nhiệm vụ; lý do: ', joined(reasons, '; ')) : [],
      open.length > waived.length ? phrase(hole('nhiệm vụ khắc phục hoặc lý do chưa giao')) : [],
    ];
    return [
      item('-', sentence(phrase(`hạn chế (${one.number})`, shortName(one, open, pen), ': ', joined(why, '; '))), pen),
    ];
  });
}

/** Findings no task answers; what is read and what is reckoned of one indicator is answered together. */
function openFindings({ findings }: Shortcoming, { matter }: Pen): readonly Finding[] {
  const tasks = [...matter.remedies, ...matter.carried.map(({ task }) => task)];
  const isAnswered = ({ id }: Finding): boolean => tasks.some((task) => answersFinding(task, id));
  const measured = new Set(findings.filter(isAnswered).map(({ indicator }) => indicator));
  return findings.filter((one) => !isAnswered(one) && (one.indicator === null || !measured.has(one.indicator)));
}

/** The shortcoming is named by number, subject and units; its words stand once, in the assessment. */
function shortName({ subject, field }: Shortcoming, open: readonly Finding[], pen: Pen): Phrase {
  const units = [...new Set(open.flatMap((finding) => finding.units))];
  const [first] = open;
  const about = subject?.name ?? lowerFirst(fieldTerms[field].vi);
  const name = [about, ...(units.length === 0 ? [] : [namesOf(units, pen)])].join('; ');
  return first ? phrase(' (', proposed(name, first), ')') : [];
}
