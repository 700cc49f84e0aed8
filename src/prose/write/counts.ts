/**
 * What a paper counts: verdicts, tasks by state, reports sent, figures confirmed. Each count is a derivation with
 * what it was counted from, so that it can be traced like any other number.
 *
 * Both completion ratios of practice (QĐ 42/2014/QĐ-TTg and the national reports): on tasks that fell due, and on all
 * dated tasks. Standing, paused and withdrawn tasks are in neither.
 */
import type { Assessment } from '#core/assessment.ts';
import { type Decimal, decimal } from '#core/decimal.ts';
import { type Derivation, type DerivationKind, derive } from '#core/derivation.ts';
import type { Figure } from '#core/figure.ts';
import type { Verdict } from '#core/outlook.ts';
import { type TaskState, tallyOf } from '#core/task.ts';
import type { ReviewMatter, Sent } from './matter.ts';

export type Counts = {
  readonly verdicts: Readonly<Record<Verdict, Derivation>>;
  /** Indicators of the annex that have a plan, whatever their outlook. */
  readonly planned: Derivation;
  readonly carried: Readonly<Record<TaskState, Derivation>>;
  readonly carriedAll: Derivation;
  /** Done of done and overdue, in percent; null value when none fell due. */
  readonly doneOfDue: Derivation;
  /** Done of all dated tasks, in percent. */
  readonly doneOfAll: Derivation;
  readonly sent: Readonly<Record<Sent['state'], Derivation>>;
  readonly owed: Derivation;
  readonly unconfirmed: Derivation;
  readonly used: Derivation;
};

const verdicts: readonly Verdict[] = ['exceeds', 'reaches', 'hard', 'misses', 'insufficient'];
const taskStates: readonly TaskState[] = [
  'done-on-time',
  'done-late',
  'in-term',
  'overdue',
  'standing',
  'paused',
  'withdrawn',
];
const sentStates: readonly Sent['state'][] = ['sent', 'late', 'missing'];

/** Every count the papers of a review print. */
export function countsOf(matter: ReviewMatter): Counts {
  const count = counterFor(matter);
  const keyed = matter.assessments.filter(({ indicator }) => indicator.key);
  const planned = keyed.filter(({ completions }) => completions.length > 0);
  const byVerdict = (verdict: Verdict): readonly string[] =>
    planned.filter(({ outlook }) => outlook?.verdict === verdict).map(({ now }) => now.result.key);
  const byState = (state: TaskState): readonly string[] =>
    matter.carried.filter((carried) => carried.state === state).map(({ task }) => task.id);
  const bySent = (state: Sent['state']): readonly string[] =>
    matter.sent.filter((sent) => sent.state === state).map(({ unit }) => unit);
  const { confirmed } = matter;
  const figures = figuresToConfirm(matter.assessments);
  return {
    verdicts: eachOf(verdicts, (verdict) => count(`verdict-${verdict}`, byVerdict(verdict))),
    planned: count(
      'planned',
      planned.map(({ now }) => now.result.key),
    ),
    carried: eachOf(taskStates, (state) => count(`task-${state}`, byState(state))),
    carriedAll: count(
      'tasks',
      matter.carried.map(({ task }) => task.id),
    ),
    ...ratiosOf(matter, byState),
    sent: eachOf(sentStates, (state) => count(`report-${state}`, bySent(state))),
    owed: count(
      'reports',
      matter.sent.map(({ unit }) => unit),
    ),
    unconfirmed: count(
      'unconfirmed',
      figures.filter((figure) => figure.confirmed === null).map(({ key }) => key),
      decimal(confirmed.total - confirmed.count),
    ),
    used: count(
      'used',
      figures.map(({ key }) => key),
      decimal(confirmed.total),
    ),
  };
}

/**
 * The figures that results rest on and a named person must confirm, each once: those of reports, and those on record
 * that nobody vouches for.
 */
export function figuresToConfirm(assessments: readonly Assessment[]): readonly Figure[] {
  const used = assessments.flatMap(({ now, agencyEstimate }) => [
    ...now.parts,
    ...(now.beside?.parts ?? []),
    ...(agencyEstimate?.parts ?? []),
  ]);
  const past = assessments.flatMap(({ lastYear, lastYearWhole }) => [
    ...(lastYear?.parts ?? []),
    ...(lastYearWhole?.parts ?? []),
  ]);
  const asked = [
    ...used.filter(({ source }) => source.kind !== 'history'),
    ...[...used, ...past].filter(({ source, confirmed }) => source.kind === 'history' && confirmed === null),
  ];
  return [...new Map(asked.map((figure) => [figure.key, figure])).values()];
}

/** All of them in one list, for the trace. */
export const countDerivations = (matter: ReviewMatter): readonly Derivation[] => {
  const { verdicts: byVerdict, carried, sent, ...single } = countsOf(matter);
  return [...Object.values(byVerdict), ...Object.values(carried), ...Object.values(sent), ...Object.values(single)];
};

type Counter = (tag: string, from: readonly string[], value?: Decimal) => Derivation;

const counterFor =
  (matter: ReviewMatter): Counter =>
  (tag, from, value = decimal(from.length)) =>
    reckon(matter, { kind: 'count', tag, value, from, arithmetic: `đếm = ${value.toFixed()}`, measure: 'lượt' });

type Reckoning = Pick<Derivation, 'value' | 'from' | 'arithmetic' | 'measure'> & {
  readonly kind: DerivationKind;
  readonly tag: string;
};

/** Counting needs nobody's confirmation: it counts what stands in the dossier. */
const reckon = (matter: ReviewMatter, { kind, tag, ...reckoned }: Reckoning): Derivation =>
  derive({ indicator: null, period: matter.review.period, tag }, { kind, ...reckoned, confirmed: true });

function ratiosOf(
  matter: ReviewMatter,
  byState: (state: TaskState) => readonly string[],
): Pick<Counts, 'doneOfDue' | 'doneOfAll'> {
  const { done, onDue, onAll } = tallyOf(eachOf(taskStates, (state) => byState(state).length));
  const tasks = (...states: readonly TaskState[]): readonly string[] => states.flatMap(byState);
  const ratio = (tag: string, value: Decimal | null, from: readonly string[]): Derivation =>
    reckon(matter, { kind: 'ratio', tag, value, from, arithmetic: `${done} ÷ ${from.length} × 100`, measure: '%' });
  const due = tasks('done-on-time', 'done-late', 'overdue');
  return {
    doneOfDue: ratio('done-of-due', onDue, due),
    doneOfAll: ratio('done-of-all', onAll, [...due, ...tasks('in-term')]),
  };
}

const eachOf = <Key extends string, T>(keys: readonly Key[], make: (key: Key) => T): Readonly<Record<Key, T>> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, T>;
