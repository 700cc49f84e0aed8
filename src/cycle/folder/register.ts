/**
 * Rows of the folder's files as the types of the core: units, indicators, targets, directives, tasks, past findings.
 */
import type { z } from 'zod';
import type { Day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import type { Directive } from '#core/directive.ts';
import type { Finding } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import type { PeriodCode } from '#core/period.ts';
import type { PastFinding } from '#core/settled.ts';
import type { Target } from '#core/target.ts';
import type { Deadline, Extension, Task } from '#core/task.ts';
import type { Unit, UnitRelation } from '#core/unit.ts';
import type { Told } from './file.ts';
import type { directivesFile, findingsFile, indicatorsFile, targetsFile, tasksFile, unitsFile } from './schema.ts';

type Row<T extends z.ZodType<readonly unknown[]>> = z.output<T>[number];

export const unitsOf = (file: z.output<typeof unitsFile>): readonly Unit[] =>
  file.units.map((unit) => ({ ...unit, from: unit.from as Day, to: unit.to as Day | null }));

export const relationsOf = (file: z.output<typeof unitsFile>): readonly UnitRelation[] =>
  file.relations.map(({ shares, ...relation }) => ({
    ...relation,
    on: relation.on as Day,
    shares: Object.fromEntries(
      Object.entries(shares).map(([code, { population, area }]) => [
        code,
        { ...(population === undefined ? {} : { population }), ...(area === undefined ? {} : { area }) },
      ]),
    ),
  }));

export const indicatorOf = (row: Row<typeof indicatorsFile>): Indicator => ({
  ...row,
  from: row.from as Day,
  to: row.to as Day | null,
});

/** Made of what a target is about. */
export const targetKey = ({
  indicator,
  unit,
  year,
  basis,
  as,
}: Pick<Target, 'indicator' | 'unit' | 'year' | 'basis' | 'as'>) =>
  ['target', indicator, unit ?? '', year, basis, as].join('|');

/** Keys come from what a target is about, so that they stay when lines move. */
export const targetsOf = (told: Told<z.output<typeof targetsFile>>): readonly Target[] =>
  told.value.map(({ known, key, ...row }, index) => ({
    ...row,
    key: key ?? targetKey(row),
    value: decimal(row.value),
    line: told.lineOf([index]),
    ...(known === undefined ? {} : { known: known as Day }),
  }));

export const directiveOf = (row: Row<typeof directivesFile>): Directive => ({ ...row, date: row.date as Day | null });

export function taskOf(row: Row<typeof tasksFile>): { readonly task: Task; readonly review: PeriodCode | null } {
  const { due, standing, paused, review, answers, ...own } = row;
  const { assignedBy: _, carried: __, evidence: ___, meeting: ____, asked: _____, ...rest } = own;
  const task: Task = {
    ...rest,
    deadline: deadlineOf({ due, standing, paused, assignedOn: row.assignedOn }),
    assignedOn: row.assignedOn as Day,
    extensions: row.extensions as unknown as readonly Extension[],
    withdrawn: row.withdrawn as Task['withdrawn'],
    progress: row.progress.map(({ confirmed, said, sentBack, ...entry }) => ({
      ...entry,
      on: entry.on as Day,
      at: null,
      confirmed: confirmed !== false,
      ...(confirmed === false ? {} : { confirmedBy: { by: confirmed.by, on: confirmed.on as Day } }),
      ...(said && { said }),
      ...(sentBack && { sentBack: { ...sentBack, on: sentBack.on as Day } }),
    })),
    proposed: false,
    ...(answers.length > 0 ? { answers } : {}),
  };
  return { task, review: review as PeriodCode | null };
}

function deadlineOf({
  due,
  standing,
  paused,
  assignedOn,
}: Pick<Row<typeof tasksFile>, 'due' | 'standing' | 'paused' | 'assignedOn'>): Deadline {
  if (paused !== null)
    return { kind: 'paused', since: paused.since as Day, reason: paused.reason, due: due as Day | null };
  if (standing) return { kind: 'standing' };
  return { kind: 'dated', due: (due ?? assignedOn) as Day };
}

export const findingOf = (row: Row<typeof findingsFile>): PastFinding => {
  const { review, states: _, evidence: __, recorded, from, byFigures, dropped, ...rest } = row;
  const finding: Finding = {
    ...rest,
    origin: 'carried',
    evidence: { keys: [], places: [] },
    state: null,
    confirmed: true,
    ...(from.length > 0 ? { from } : {}),
  };
  return {
    finding,
    review: review as PeriodCode,
    ...(recorded ? { recorded: { ...recorded, on: recorded.on as Day } } : {}),
    ...(byFigures ? { byFigures } : {}),
    ...(dropped ? { dropped: { ...dropped, on: dropped.on as Day } } : {}),
  };
};
