/**
 * Days and values of the folder's files that cannot be: an end before its beginning, a unit that did not exist yet or
 * any more, an amount beyond all bounds, a task that nobody gave a deadline.
 */

import type { z } from 'zod';
import { period as periodOf, spanOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Unit } from '#core/unit.ts';
import { problem } from '#prose/words/problems.ts';
import type { Path, Told } from './file.ts';
import { digitsOf } from './history.ts';
import type { indicatorsFile, reviewFile, targetsFile, tasksFile, unitsFile } from './schema.ts';
import { unitKinds } from './units.ts';

type Of<T extends z.ZodType> = Told<z.output<T>>;

const inOrder = (told: Told<unknown>, path: Path, [first, last]: readonly [string, string | null]): Problem[] =>
  last !== null && last < first ? [problem('HS16', { file: told.file, line: told.lineOf(path) }, { first, last })] : [];

/** Units and relations. */
export const orderOfUnits = (told: Of<typeof unitsFile>): Problem[] =>
  told.value.units.flatMap((unit, index) => inOrder(told, ['units', index, 'to'], [unit.from, unit.to]));

/** Validity, range and the parts of ratios. */
export const orderOfIndicators = (told: Of<typeof indicatorsFile>): Problem[] =>
  told.value.flatMap((indicator, index) => [
    ...inOrder(told, [index, 'to'], [indicator.from, indicator.to]),
    ...overlapping(told, index),
    ...(indicator.direction === 'range' && indicator.range === null
      ? [
          problem(
            'HS07',
            { file: told.file, line: told.lineOf([index, 'direction']) },
            { key: 'range', path: indicator.code },
          ),
        ]
      : []),
  ]);

/** A definition that begins while an earlier one of the same indicator holds. */
function overlapping(told: Of<typeof indicatorsFile>, index: number): Problem[] {
  const one = told.value[index];
  const before = told.value.slice(0, index).findLast(({ code }) => code === one?.code);
  return one === undefined ||
    before === undefined ||
    before.from === one.from ||
    (before.to !== null && before.to < one.from)
    ? []
    : [
        problem(
          'HS43',
          { file: told.file, line: told.lineOf([index]) },
          { key: one.code, from: one.from, before: before.from },
        ),
      ];
}

/** Amounts, and units that were not there in the target's year. */
export function orderOfTargets(told: Of<typeof targetsFile>, units: ReadonlyMap<string, Unit>): Problem[] {
  return told.value.flatMap((target, index) => {
    const where = (key: string) => ({ file: told.file, line: told.lineOf([index, key]) });
    const unit = target.unit === null ? undefined : units.get(target.unit);
    const year = String(target.year);
    const absent =
      unit !== undefined && (unit.from > `${year}-12-31` || (unit.to !== null && unit.to < `${year}-01-01`));
    return [
      ...(digitsOf(target.value) > 15 ? [problem('HS18', where('value'), { value: target.value })] : []),
      ...(absent ? [problem('HS19', where('unit'), { unit: target.unit ?? '', period: year })] : []),
    ];
  });
}

/** Deadlines: after the day of assignment, and given at all. */
export const orderOfTasks = (told: Of<typeof tasksFile>): Problem[] =>
  told.value.flatMap((task, index) => [
    ...inOrder(told, [index, 'due'], [task.assignedOn, task.due]),
    ...task.progress.flatMap(({ on, confirmed }, step) =>
      confirmed === false ? [] : inOrder(told, [index, 'progress', step, 'confirmed'], [on, confirmed.on]),
    ),
    ...(task.due === null && !task.standing && task.paused === null && task.withdrawn === null
      ? [problem('HS27', { file: told.file, line: told.lineOf([index]) }, { id: task.id })]
      : []),
  ]);

/** The period, the day of the review against it, and the units that owe. */
export function orderOfReview(
  told: Of<typeof reviewFile>,
  period: string,
  units: ReadonlyMap<string, Unit>,
): Problem[] {
  const { value: review, file } = told;
  const where = (...path: Path) => ({ file, line: told.lineOf(path) });
  if (review.period !== period) return [problem('HS29', where('period'), { value: review.period, period })];
  const span = spanOf(periodOf(review.period), review.cutOff);
  const begins = spanOf(periodOf(review.period), 'calendar').from;
  const absent = review.owed.flatMap((code, index) => {
    const unit = units.get(code);
    // One that gave way within the period owes for its part of it.
    const isThere = unit === undefined || (unit.from <= review.date && (unit.to === null || unit.to >= begins));
    return isThere || (unitKinds as readonly string[]).includes(code)
      ? []
      : [problem('HS19', where('owed', index), { unit: code, period })];
  });
  return [
    ...absent,
    ...(review.previous !== null && spanOf(periodOf(review.previous), review.cutOff).to >= span.to
      ? [problem('HS37', where('previous'), { previous: review.previous, period })]
      : []),
    ...(review.date < span.from ? [problem('HS16', where('date'), { first: span.from, last: review.date })] : []),
    ...(review.date >= span.from && review.date < span.to
      ? [problem('HS28', where('date'), { date: review.date, end: span.to })]
      : []),
  ];
}
