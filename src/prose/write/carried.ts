/**
 * What became of the last review: the open tasks by state with both completion ratios, the shortcomings by whether
 * they were remedied, and for each task late or open whether its indicator moved.
 */
import type { Derivation } from '#core/derivation.ts';
import type { FindingState } from '#core/finding.ts';
import { type CarriedTask, dueOn, type TaskState } from '#core/task.ts';
import type { Block } from '#paper/document.ts';
import { findingStateTerms, movementTerms, taskStateTerms } from '#prose/words/terms.ts';
import { body, heading, item } from './lay-out.ts';
import { percent, printedCount } from './numbers.ts';
import { dayWords, type Pen } from './pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, quoted, sentence } from './phrase.ts';
import { proposed } from './shortcomings.ts';

/** The last section of the general assessment; nothing when there was no last review and no open task. */
export function carriedBlocks(pen: Pen): readonly Block[] {
  const { matter, outline } = pen;
  const old = matter.findings.filter(({ origin, kind }) => origin === 'carried' && kind === 'shortcoming');
  if (matter.carried.length === 0 && old.length === 0) return [];
  return [
    heading(3, { label: '4.', title: outline.assessment.carried }, pen),
    ...findingBlocks(pen),
    ...(matter.carried.length === 0 ? [] : [body(taskTally(pen), pen)]),
    ...taskBlocks(pen),
  ];
}

const findingStates: readonly (FindingState | null)[] = ['remedied', 'being-remedied', 'not-remedied', null];

/** One paragraph for each state, the shortcomings one after the other. */
export function findingBlocks(pen: Pen): readonly Block[] {
  const old = pen.matter.findings.filter(({ origin, kind }) => origin === 'carried' && kind === 'shortcoming');
  return findingStates.flatMap((state) => {
    const ours = old.filter((finding) => finding.state === state);
    if (ours.length === 0) return [];
    const words = ours.map((finding) => phrase(proposed(lowerFirst(quoted(finding.words ?? finding.id)), finding)));
    const label =
      state === null ? phrase('hạn chế ', hole('kết quả khắc phục')) : phrase(`hạn chế ${findingStateTerms[state].vi}`);
    return [body(sentence(phrase(label, ': ', joined(words, '; '))), pen)];
  });
}

const datedStates: readonly TaskState[] = ['done-on-time', 'done-late', 'in-term', 'overdue'];
const apart: readonly TaskState[] = ['standing', 'paused', 'withdrawn'];

/** `Trong 12 nhiệm vụ đã giao: 05 nhiệm vụ hoàn thành đúng hạn; … Tỷ lệ hoàn thành trên nhiệm vụ đến hạn là 75%, tỷ lệ hoàn thành …` */
export function taskTally({ counts }: Pen): Phrase {
  const whole = traceCount(counts.carriedAll);
  const states = [...datedStates, ...apart]
    .filter((state) => counts.carried[state].value?.gt(0))
    .map((state) => phrase(traceCount(counts.carried[state]), ` nhiệm vụ ${taskStateTerms[state].vi}`));
  const rate = 'tỷ lệ hoàn thành trên';
  const ratios = [
    counts.doneOfDue.value === null ? [] : phrase(`${rate} nhiệm vụ đến hạn là `, percent(counts.doneOfDue)),
    counts.doneOfAll.value === null
      ? []
      : phrase(`${rate} tổng số nhiệm vụ có thời hạn là `, percent(counts.doneOfAll)),
  ];
  const rates = joined(ratios, ', ');
  const first = sentence(phrase('trong ', whole, ' nhiệm vụ đã giao: ', joined(states, '; ')));
  return rates.length === 0 ? first : phrase(first, ' ', sentence(rates));
}

const traceCount = (of: Derivation): { text: string; ref: string } => ({
  text: printedCount(Number(of.value)),
  ref: of.key,
});

/** Overdue and paused tasks by name: they are what the conference asks about. The rest stand in the annex. */
function taskBlocks(pen: Pen): readonly Block[] {
  const open = pen.matter.carried.filter(({ state }) => state === 'overdue' || state === 'paused');
  return open.map((carried) => item('-', sentence(openTask(carried, pen)), pen));
}

function openTask({ task, state, moved }: CarriedTask, pen: Pen): Phrase {
  const lead = task.lead === null ? phrase(hole('đơn vị chủ trì')) : phrase(pen.nameOf(task.lead));
  const indicator =
    moved === null ? [] : phrase(', chỉ tiêu liên quan ', { text: movementTerms[moved.direction].vi, ref: moved.now });
  return phrase(
    `${taskStateTerms[state].vi}: `,
    { text: lowerFirst(quoted(task.what)), ref: task.id },
    ' (',
    lead,
    dueWords({ task, state }, pen),
    indicator,
    ')',
  );
}

/** The deadline as extended by the day of the review; a paused task says since when and why. */
function dueWords({ task, state }: Pick<CarriedTask, 'task' | 'state'>, pen: Pen): string {
  const { deadline } = task;
  if (state === 'paused' && deadline.kind === 'paused')
    return `, từ ngày ${dayWords(deadline.since)}: ${lowerFirst(quoted(deadline.reason))}`;
  const due = dueOn(task, pen.matter.on);
  return due === null ? '' : `, hạn ${dayWords(due)}`;
}
