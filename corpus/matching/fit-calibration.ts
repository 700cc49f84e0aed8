/**
 * Fits the two numbers behind the confidence of each kind on the labelled mentions of `own.jsonl`, and shows how they hold
 * on mentions they were not fitted on: `npx tsx corpus/matching/fit-calibration.ts [--write]`. They are those under which
 * what was labelled is likeliest, held a little towards a curve of no opinion, so that a kind without mistakes is not
 * called infallible.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalibratedKind } from '#cycle/match/calibration.ts';
import { type Curve, type Rise, risen, shares } from '#cycle/match/confidence.ts';
import { type Fits, fittersOf, type Labelled, linesOf } from './mentions.ts';
import { type Outcome, printScore } from './score-matching.ts';

type Case = { readonly line: Labelled; readonly fits: Fits };

const root = join(import.meta.dirname, '..', '..');
const kinds: readonly CalibratedKind[] = ['indicator', 'unit', 'directive', 'task'];
const FOLDS = 3;

/** How much a curve is held towards steepness 1 and ease 0: as much as a handful of mentions weigh. */
const HELD = 0.5;

const rare = 1e-6;

/** The negative log-likelihood of the best candidate's being the one meant, or not: of two alike neither need be. */
function surprise(cases: readonly Case[], curve: Curve): number {
  const held = HELD * (Math.log(curve.steepness) ** 2 + (curve.ease / 4) ** 2);
  return cases.reduce((sum, { line, fits }) => {
    const [best] = shares(fits, curve);
    if (best === undefined) return sum;
    return sum - Math.log(Math.max(rare, best.of === line.expect ? best.confidence : 1 - best.confidence));
  }, held);
}

/** Coarse steps over the whole range, then finer ones around the best. */
function fitted(cases: readonly Case[]): Curve {
  let best: Curve = { steepness: 1, ease: 0 };
  let least = surprise(cases, best);
  for (const step of [0.5, 0.25, 0.1, 0.05, 0.02]) {
    const centre = best;
    for (let up = -6; up <= 6; up += 1) {
      for (let across = -12; across <= 12; across += 1) {
        const curve = { steepness: centre.steepness + up * step * 0.5, ease: centre.ease + across * step };
        if (curve.steepness < 0.1) continue;
        const now = surprise(cases, curve);
        if (now < least) [best, least] = [curve, now];
      }
    }
  }
  return { steepness: Number(best.steepness.toFixed(2)), ease: Number(best.ease.toFixed(2)) };
}

const curvesOf = (cases: readonly Case[]): Readonly<Record<CalibratedKind, Curve>> =>
  Object.fromEntries(kinds.map((kind) => [kind, fitted(cases.filter(({ line }) => line.kind === kind))])) as Record<
    CalibratedKind,
    Curve
  >;

/** Edges of the groups whose share of right answers makes the rising line. */
const EDGES = [0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.001];
/** How many mentions a group's own share weighs against what it was called. */
const FEW = 5;

type Group = { readonly share: number; readonly right: number; readonly count: number };

/** Groups of best shares, with how many were right; where a higher group was right less often the two are one. */
function riseOf(cases: readonly Case[], curves: Readonly<Record<CalibratedKind, Curve>>): Rise {
  const best = cases.flatMap(({ line, fits }) => {
    const [first] = [...shares(fits, curves[line.kind])].sort((a, b) => b.confidence - a.confidence);
    return first === undefined ? [] : [{ share: first.confidence, right: Number(first.of === line.expect) }];
  });
  const groups = EDGES.slice(1).flatMap((edge, index): readonly Group[] => {
    const inside = best.filter(({ share }) => share >= (EDGES[index] ?? 0) && share < edge);
    if (inside.length === 0) return [];
    const share = inside.reduce((sum, one) => sum + one.share, 0) / inside.length;
    const right = inside.reduce((sum, one) => sum + one.right, FEW * share) / (inside.length + FEW);
    return [{ share, right, count: inside.length }];
  });
  const inside = rising(groups).map(
    ({ share, right }) => [Number(share.toFixed(3)), Number(right.toFixed(3))] as const,
  );
  return [[0, 0], ...inside, [1, 1]];
}

function rising(groups: readonly Group[]): readonly Group[] {
  const found: Group[] = [];
  for (const group of groups) {
    let now = group;
    for (let last = found.at(-1); last !== undefined && last.right >= now.right; last = found.at(-1)) {
      const count = last.count + now.count;
      const mean = (one: number, other: number): number => (one * (last?.count ?? 0) + other * now.count) / count;
      now = { share: mean(last.share, now.share), right: mean(last.right, now.right), count };
      found.pop();
    }
    found.push(now);
  }
  return found;
}

/** Every mention judged by curves fitted on the two thirds it is not in. */
function crossed(cases: readonly Case[]): readonly Outcome[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = cases.filter((_one, index) => index % FOLDS !== fold);
    const curves = curvesOf(others);
    const rise = riseOf(others, curves);
    return cases
      .filter((_one, index) => index % FOLDS === fold)
      .map(({ line, fits }) => ({
        line,
        ranked: risen(shares(fits, curves[line.kind]), rise).map(({ of, confidence }) => ({ id: of, confidence })),
      }));
  }).flat();
}

function written(curves: Readonly<Record<CalibratedKind, Curve>>, rise: Rise): string {
  const rows = kinds.map(
    (kind) => `    ${kind}: { steepness: ${curves[kind].steepness}, ease: ${curves[kind].ease} },`,
  );
  const points = rise.map(([share, right]) => `    [${share}, ${right}],`);
  return `/**
 * The fitted numbers behind every confidence (\`confidence.ts\`): two a kind, by greatest likelihood, and one rising line,
 * by the share of right answers in groups, on the ${cases.length} labelled mentions of corpus/matching/mentions/own.jsonl against
 * both authorities' catalogues. Not to be edited by hand: \`npx tsx corpus/matching/fit-calibration.ts --write\` fits them
 * again and shows by cross-validation how they hold.
 */
import type { Curve, Rise } from './confidence.ts';

export type CalibratedKind = 'indicator' | 'unit' | 'directive' | 'task';

export type Calibration = { readonly curves: Readonly<Record<CalibratedKind, Curve>>; readonly rise: Rise };

export const calibration: Calibration = {
  curves: {
${rows.join('\n')}
  },
  rise: [
${points.join('\n')}
  ],
};
`;
}

const fitters = fittersOf(root);
const lines = linesOf(readFileSync(join(root, 'corpus/matching/mentions/own.jsonl'), 'utf8'));
const cases = lines.map((line) => ({ line, fits: fitters[line.authority](line) }));
const curves = curvesOf(cases);
console.table(curves);
printScore(crossed(cases), process.argv.includes('--verbose'));
if (process.argv.includes('--write'))
  writeFileSync(join(root, 'src/cycle/match/calibration.ts'), written(curves, riseOf(cases, curves)));
