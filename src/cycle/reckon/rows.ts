/**
 * The numbers of a review by key: rows that name them, and everything they rest on, down to figures and targets.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Consolidation } from '#core/consolidation.ts';
import type { Derivation } from '#core/derivation.ts';
import type { Figure } from '#core/figure.ts';
import type { Outlook } from '#core/outlook.ts';
import type { Target } from '#core/target.ts';
import type { AssessmentRow } from '#cycle/dossier/dossier.ts';
import { byText } from '#cycle/grouping.ts';

/** An assessment as the dossier prints it: every number by its key. */
export function rowOf(assessment: Assessment): AssessmentRow {
  const { indicator, now, lastYear, lastYearWhole, comparison, completions, agencyEstimate, outlook } = assessment;
  return {
    indicator: indicator.code,
    now: now.result.key,
    vintage: now.vintage,
    coverage: now.coverage,
    parts: now.parts.map(({ key }) => key),
    contests: now.contests,
    beside: now.beside && { figure: now.beside.figure, difference: now.beside.difference.toFixed() },
    lastYear: lastYear?.result.key ?? null,
    lastYearParts: lastYear?.parts.map(({ key }) => key) ?? [],
    lastYearWhole: lastYearWhole?.result.key ?? null,
    comparison: comparison && { result: comparison.result.key, sameUnits: comparison.sameUnits },
    completions: completions.map(({ target, result }) => ({
      target: target.key,
      basis: target.basis,
      result: result.key,
    })),
    agencyEstimate: agencyEstimate?.result.key ?? null,
    outlook: outlook && outlookRow(outlook),
  };
}

function outlookRow(outlook: Outlook): NonNullable<AssessmentRow['outlook']> {
  const { verdict, monthsLeft, path, yearsUsed } = outlook;
  return {
    verdict,
    monthsLeft,
    pathBasis: path?.basis ?? null,
    yearsUsed,
    path: path?.value.key ?? null,
    gapToPlan: outlook.gapToPlan?.key ?? null,
    gapToPath: outlook.gapToPath?.key ?? null,
    pace: outlook.pace?.key ?? null,
    averageSoFar: outlook.averageSoFar?.key ?? null,
    averageLastYear: outlook.averageLastYear?.key ?? null,
    bestEver: outlook.bestEver?.key ?? null,
    low: outlook.low?.key ?? null,
    middle: outlook.middle?.key ?? null,
    high: outlook.high?.key ?? null,
  };
}

/** All derivations of consolidations, with the sums that stand beside them. */
export const derivationsOf = (consolidations: readonly (Consolidation | null)[]): readonly Derivation[] =>
  consolidations.flatMap((one) => (one === null ? [] : [one.result, ...(one.beside?.sum ? [one.beside.sum] : [])]));

/** All derivations an assessment names. */
export function derivationsIn({
  now,
  lastYear,
  lastYearWhole,
  agencyEstimate,
  comparison,
  completions,
  outlook,
}: Assessment): readonly Derivation[] {
  const ahead = outlook
    ? [
        outlook.path?.value,
        outlook.gapToPlan,
        outlook.gapToPath,
        outlook.pace,
        outlook.averageSoFar,
        outlook.averageLastYear,
        outlook.bestEver,
        outlook.low,
        outlook.middle,
        outlook.high,
      ]
    : [];
  return [
    ...derivationsOf([now, lastYear, lastYearWhole, agencyEstimate]),
    ...(comparison ? [comparison.result] : []),
    ...completions.map(({ result }) => result),
    ...ahead.filter((one) => one !== null && one !== undefined),
  ];
}

/** Figures whose key an assessment names beside its derivations. */
const figureKeysIn = ({ now, lastYear }: Assessment): readonly string[] => [
  ...now.parts.map(({ key }) => key),
  ...(lastYear?.parts.map(({ key }) => key) ?? []),
  ...now.contests.flatMap(({ chosen, others }) => [chosen, ...others]),
  ...(now.beside ? [now.beside.figure, ...now.beside.parts.map(({ key }) => key)] : []),
];

export type Numbers = {
  readonly derivations: readonly Derivation[];
  readonly figures: readonly Figure[];
  readonly targets: readonly Target[];
};

export type Roots = {
  readonly assessments: readonly Assessment[];
  /** Named by findings, carried tasks and counts of the papers. */
  readonly derivations: readonly Derivation[];
};

/** What the roots rest on, of all that is there: nothing more, each once, in the order of keys. */
export function restingOn({ assessments, derivations }: Roots, all: Numbers): Numbers {
  const known = {
    derivations: byKey([...all.derivations, ...derivations, ...assessments.flatMap(derivationsIn)]),
    figures: byKey(all.figures),
    targets: byKey(all.targets),
  };
  const reached = new Set<string>();
  const pending = [
    ...assessments.flatMap((one) => [...derivationsIn(one).map(({ key }) => key), ...figureKeysIn(one)]),
  ];
  pending.push(...derivations.map(({ key }) => key));
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    pending.push(...(known.derivations.get(key)?.from ?? []));
  }
  const kept = <Item extends { readonly key: string }>(items: ReadonlyMap<string, Item>): readonly Item[] =>
    [...items.values()].filter(({ key }) => reached.has(key)).sort((a, b) => byText(a.key, b.key));
  return { derivations: kept(known.derivations), figures: kept(known.figures), targets: kept(known.targets) };
}

export const byKey = <Item extends { readonly key: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.key, item]));
