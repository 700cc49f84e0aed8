/**
 * The dossier with everything findable by its key: numbers with what they came from and what rests on them,
 * units by the name they had on the day of the review, files with what was read in them.
 */
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { type Mark, marksOf } from '#web/dossier/marks.ts';

export type Figure = DossierJson['figures'][number];
export type Target = DossierJson['targets'][number];
export type Derivation = DossierJson['derivations'][number];
export type Row = DossierJson['assessments'][number];
export type Indicator = DossierJson['indicators'][number];
export type Submission = DossierJson['submissions'][number];
export type Task = DossierJson['remedies'][number];
export type CarriedTask = DossierJson['carried'][number];
export type Finding = DossierJson['findings'][number];
export type Problem = DossierJson['problems'][number];
export type Contest = Row['contests'][number];
export type FilePlace = DossierJson['unmatched'][number]['at'];

/** A number of the dossier: a leaf that somebody said or promised, or one that was reckoned. */
export type NumberNode =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'derivation'; readonly derivation: Derivation };

/** What is counted or said and is no number: a finding, a task, a unit. */
export type Thing =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'task'; readonly task: Task; readonly carried: CarriedTask | null }
  | { readonly kind: 'unit'; readonly unit: string };

export type DossierIndex = {
  readonly dossier: DossierJson;
  readonly numbers: ReadonlyMap<string, NumberNode>;
  readonly things: ReadonlyMap<string, Thing>;
  /** The derivations that rest directly on a number. */
  readonly usedIn: ReadonlyMap<string, readonly string[]>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly rows: ReadonlyMap<string, Row>;
  /** By the key of the consolidated number, for its coverage. */
  readonly rowOfNow: ReadonlyMap<string, Row>;
  readonly contests: ReadonlyMap<string, Contest>;
  readonly submissions: ReadonlyMap<string, Submission>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly directives: ReadonlyMap<string, DossierJson['directives'][number]>;
  readonly marks: (file: string) => readonly Mark[];
  readonly unitName: (code: string) => string;
};

const by = <Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [key(item), item]));

/** Everything found by key; made once when the dossier arrives. */
export function indexDossier(dossier: DossierJson): DossierIndex {
  const contests = dossier.assessments.flatMap((row) => row.contests);
  const held = new Map<string, readonly Mark[]>();
  return {
    dossier,
    numbers: numbersOf(dossier),
    things: thingsOf(dossier),
    usedIn: usesOf(dossier),
    indicators: by(dossier.indicators, (one) => one.code),
    rows: by(dossier.assessments, (one) => one.indicator),
    rowOfNow: by(dossier.assessments, (one) => one.now),
    contests: new Map(
      contests.flatMap((contest) => [contest.chosen, ...contest.others].map((key) => [key, contest] as const)),
    ),
    submissions: by(dossier.submissions, (one) => one.file),
    findings: by(dossier.findings, (one) => one.id),
    directives: by(dossier.directives, (one) => one.code),
    marks: (file) => {
      const known = held.get(file) ?? marksOf(dossier, file);
      held.set(file, known);
      return known;
    },
    unitName: unitNames(dossier),
  };
}

function numbersOf(dossier: DossierJson): Map<string, NumberNode> {
  const numbers = new Map<string, NumberNode>();
  for (const figure of dossier.figures) numbers.set(figure.key, { kind: 'figure', figure });
  for (const target of dossier.targets) numbers.set(target.key, { kind: 'target', target });
  for (const derivation of dossier.derivations) numbers.set(derivation.key, { kind: 'derivation', derivation });
  return numbers;
}

function thingsOf({ units, findings, carried, remedies }: DossierJson): Map<string, Thing> {
  const things = new Map<string, Thing>();
  for (const { code } of units) things.set(code, { kind: 'unit', unit: code });
  for (const finding of findings) things.set(finding.id, { kind: 'finding', finding });
  for (const task of remedies) things.set(task.id, { kind: 'task', task, carried: null });
  const asRemedy = by(remedies, ({ id }) => id);
  for (const one of carried)
    things.set(one.task.id, { kind: 'task', task: asRemedy.get(one.task.id) ?? one.task, carried: one });
  return things;
}

function usesOf(dossier: DossierJson): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const { key, from } of dossier.derivations) {
    for (const part of from) {
      const known = uses.get(part);
      if (known) known.push(key);
      else uses.set(part, [key]);
    }
  }
  return uses;
}

/** A code may have had several names; the one of the review's day wins, else the last. */
function unitNames({ units, review }: DossierJson): (code: string) => string {
  const names = new Map<string, string>();
  for (const unit of units) {
    const then = unit.from <= review.date && (unit.to === null || review.date <= unit.to);
    if (then || !names.has(unit.code)) names.set(unit.code, unit.name);
  }
  return (code) => names.get(code) ?? code;
}

/** The value of a number, null where it is not known. */
export function valueAt(index: DossierIndex, key: string | null): string | null {
  const node = key === null ? undefined : index.numbers.get(key);
  if (!node) return null;
  if (node.kind === 'derivation') return node.derivation.value;
  return node.kind === 'figure' ? node.figure.value : node.target.value;
}

export const keyOf = (node: NumberNode): string =>
  node.kind === 'derivation' ? node.derivation.key : node.kind === 'figure' ? node.figure.key : node.target.key;

export const periodOf = (node: NumberNode): string =>
  node.kind === 'derivation'
    ? node.derivation.period
    : node.kind === 'figure'
      ? node.figure.period
      : String(node.target.year);

/** The indicator a number belongs to. */
export const indicatorOf = (index: DossierIndex, node: NumberNode): Indicator | undefined => {
  const code =
    node.kind === 'derivation'
      ? node.derivation.indicator
      : node.kind === 'figure'
        ? node.figure.indicator
        : node.target.indicator;
  return code === null ? undefined : index.indicators.get(code);
};
