/**
 * Several figures for the same unit, indicator and period: one stated rule picks, and the difference is shown.
 *
 * The rule is a row of filters, each applied to all figures left; so the order in which figures arrive cannot matter.
 * A confirmation belongs to the version of the paper it was given for: what the same sender corrected later, by typing it
 * or by a further version, goes first, and is not confirmed until somebody confirms it.
 */
import type { Choice, Contest } from './consolidation.ts';
import { differ, type Figure, fileOf, type Source, vintages } from './figure.ts';

export type ContestWithFigure = Contest & { readonly figure: Figure };

type Filter = { readonly because: Choice; readonly keep: (left: readonly Figure[]) => readonly Figure[] };

/**
 * Versions are compared only among papers of one sender: a department's second version says nothing about a ward's
 * first, and a value on record is no version of a paper.
 */
const latestVersions = without(
  (later, one) =>
    later.source.kind === 'report' &&
    ((one.source.kind === 'report' && later.source.version > one.source.version) ||
      (one.source.kind === 'entry' && isAnsweredBy(later, one.source))),
);

/** What was typed over a paper goes before that paper and those before it, and before what was typed earlier. */
const latestEntries = without(
  (later, one) =>
    later.source.kind === 'entry' &&
    ((one.source.kind === 'report' && !isAnsweredBy(one, later.source)) ||
      (one.source.kind === 'entry' && orderOf(later.source) > orderOf(one.source))),
);

/** Leaves out what the same sender replaced. */
function without(replaces: (later: Figure, one: Figure) => boolean): Filter['keep'] {
  return (left) =>
    left.filter((one) => !left.some((later) => later.reportedBy === one.reportedBy && replaces(later, one)));
}

type Entry = Extract<Source, { readonly kind: 'entry' }>;

/** Whether a paper came after what was typed: a further version of the one it corrects, or else on a later day. */
const isAnsweredBy = ({ source, knownOn }: Figure, { corrects, on }: Entry): boolean =>
  source.kind === 'report' && (corrects === null ? knownOn > on : source.version > corrects.version);

const orderOf = ({ on, number }: Entry): string => `${on} ${String(number).padStart(9, '0')}`;

/** Those that satisfy, or all when none does. */
const preferring =
  (satisfies: (figure: Figure) => boolean) =>
  (left: readonly Figure[]): readonly Figure[] =>
    left.some(satisfies) ? left.filter(satisfies) : left;

const isTable = ({ source }: Figure): boolean => source.kind !== 'report' || source.from === 'table';

const vintageOf = (figure: Figure): string => `${vintages.indexOf(figure.vintage)} ${figure.knownOn}`;

function latestVintages(left: readonly Figure[]): readonly Figure[] {
  const latest = left.map(vintageOf).sort().at(-1);
  return latestKnown(left.filter((figure) => vintageOf(figure) === latest));
}

/** Of values on record the one that became known last: it corrects the others. */
function latestKnown(left: readonly Figure[]): readonly Figure[] {
  const known = left.flatMap(({ source }) => (source.kind === 'history' ? [source.known] : [])).sort();
  return left.filter(({ source }) => source.kind !== 'history' || source.known === known.at(-1));
}

/** File, then place within it as a number, then key: a total order over distinct figures. */
function inReadingOrder(a: Figure, b: Figure): number {
  const [fileA, startA] = placeOf(a);
  const [fileB, startB] = placeOf(b);
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return startA - startB || (a.key < b.key ? -1 : Number(a.key > b.key));
}

const placeOf = ({ source }: Figure): readonly [file: string, start: number] => [
  fileOf(source) ?? '',
  source.kind === 'report' ? source.at.start : 0,
];

/** The stated rule, strongest reason first. */
export const choiceRule: readonly Filter[] = [
  { because: 'corrected', keep: latestEntries },
  { because: 'later-version', keep: latestVersions },
  { because: 'confirmed', keep: preferring((figure) => figure.confirmed !== null) },
  { because: 'table-over-prose', keep: preferring(isTable) },
  { because: 'exact-over-approximate', keep: preferring((figure) => figure.approx === null) },
  { because: 'later-vintage', keep: latestVintages },
  { because: 'first-place', keep: (left) => [...left].sort(inReadingOrder).slice(0, 1) },
];

/**
 * Picks one of several figures for the same unit, indicator and period, says by which reason it was decided at last,
 * and whether the others, as printed, say something else. The measure is the indicator's, by name. Needs at least one
 * candidate.
 */
export function chooseFigure(candidates: readonly Figure[], measure: string): ContestWithFigure {
  let left = candidates;
  let because: Choice = 'only';
  for (const filter of choiceRule) {
    if (left.length === 1) break;
    const kept = filter.keep(left);
    if (kept.length < left.length) because = filter.because;
    left = kept;
  }
  const figure = left[0];
  if (figure === undefined) throw new RangeError('A contest needs at least one figure');
  const others = candidates.filter((other) => other.key !== figure.key).sort(inReadingOrder);
  return {
    indicator: figure.indicator,
    unit: figure.unit,
    period: figure.period,
    chosen: figure.key,
    others: others.map((other) => other.key),
    because,
    differs: others.some((other) => differ(figure, other, measure)),
    figure,
  };
}
