/**
 * Tasks counted by the agency that leads them: so many in each state, each count a derivation of its own that can be traced.
 */
import { decimal } from '#core/decimal.ts';
import { type Derivation, derive } from '#core/derivation.ts';
import { type CarriedTask, type TaskState, tallyOf } from '#core/task.ts';
import type { UnitCode } from '#core/unit.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';

export const statesShown: readonly TaskState[] = [
  'done-on-time',
  'done-late',
  'in-term',
  'overdue',
  'standing',
  'paused',
  'withdrawn',
];

export type AgencyCounts = {
  /** Null for tasks nobody leads. */
  readonly lead: UnitCode | null;
  readonly all: Derivation;
  readonly states: Readonly<Record<TaskState, Derivation>>;
  /** tỷ lệ hoàn thành trên nhiệm vụ đến hạn; its value null when none fell due. */
  readonly doneOfDue: Derivation;
  /** tỷ lệ hoàn thành trên tổng số nhiệm vụ có thời hạn. */
  readonly doneOfAll: Derivation;
};

/** A row for each agency, in the order its first task stands; those nobody leads last. */
export function agencyCounts({ carried, review }: Pick<ReviewMatter, 'carried' | 'review'>): readonly AgencyCounts[] {
  const leads = [...new Set(carried.map(({ task }) => task.lead))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return leads.map((lead) => {
    const ours = carried.filter(({ task }) => task.lead === lead);
    return countsOfAgency(
      ours,
      (kind, tag) => (value, from, arithmetic) =>
        derive(
          { indicator: null, unit: lead ?? 'nobody', period: review.period, tag },
          { kind, value, measure: kind === 'ratio' ? '%' : 'lượt', from, arithmetic, confirmed: true },
        ),
    )(lead);
  });
}

type Making = (
  kind: 'count' | 'ratio',
  tag: string,
) => (value: Derivation['value'], from: readonly string[], arithmetic: string) => Derivation;

const countsOfAgency =
  (ours: readonly CarriedTask[], make: Making) =>
  (lead: UnitCode | null): AgencyCounts => {
    const ids = (states: readonly TaskState[]): readonly string[] =>
      ours.filter(({ state }) => states.includes(state)).map(({ task }) => task.id);
    const count = (tag: string, from: readonly string[]): Derivation =>
      make('count', tag)(decimal(from.length), from, `đếm = ${from.length}`);
    const states = Object.fromEntries(
      statesShown.map((state) => [state, count(`task-${state}`, ids([state]))]),
    ) as Record<TaskState, Derivation>;
    const tally = tallyOf(Object.fromEntries(statesShown.map((state) => [state, ids([state]).length])));
    const due = ids(['done-on-time', 'done-late', 'overdue']);
    const all = [...due, ...ids(['in-term'])];
    return {
      lead,
      all: count('tasks', ids(statesShown)),
      states,
      doneOfDue: make('ratio', 'done-of-due')(tally.onDue, due, `${tally.done} ÷ ${due.length} × 100`),
      doneOfAll: make('ratio', 'done-of-all')(tally.onAll, all, `${tally.done} ÷ ${all.length} × 100`),
    };
  };

/** All of them in one list, for the trace. */
export const agencyDerivations = (matter: Pick<ReviewMatter, 'carried' | 'review'>): readonly Derivation[] =>
  agencyCounts(matter).flatMap(({ all, states, doneOfDue, doneOfAll }) => [
    all,
    ...Object.values(states),
    doneOfDue,
    doneOfAll,
  ]);
