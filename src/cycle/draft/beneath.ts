/**
 * What changed underneath a draft since somebody last looked: figures that its slots show and that are worth something else
 * now, each with why: the report that came, the person who confirmed, the row on record (design.md, promise 1).
 */
import { z } from 'zod';
import { fileOf } from '#core/figure.ts';
import type { Dossier, DossierJson } from '#cycle/dossier/dossier.ts';
import { slotsOf } from './content.ts';
import type { DraftText } from './draft-text.ts';

/** A leaf of the trace as it was: a figure, or a target. */
type Leaf = {
  readonly key: string;
  readonly value: string | null;
  readonly file: string | null;
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly by: string | null;
  readonly on: string | null;
};

/** The figures of a draft's slots as they stood, with what each rested on. */
export type Seen = {
  readonly slots: readonly { readonly key: string; readonly printed: string; readonly value: string | null }[];
  readonly edges: Readonly<Record<string, readonly string[]>>;
  readonly leaves: readonly Leaf[];
};

/** Why a figure changed. */
export type Why =
  | {
      /** `submission`: a report said it; `record`: a row on record or a target; `withdrawn`: what said it is no longer counted. */
      readonly kind: 'submission' | 'record' | 'withdrawn';
      readonly file: string | null;
      readonly unit: string | null;
      readonly indicator: string | null;
      readonly key: string;
      readonly before: string | null;
      readonly now: string | null;
    }
  | { readonly kind: 'confirmation'; readonly key: string; readonly by: string; readonly on: string };

export type Beneath = {
  readonly key: string;
  /** Where the draft shows it. */
  readonly blocks: readonly string[];
  readonly before: { readonly value: string | null; readonly printed: string };
  readonly now: { readonly value: string | null; readonly printed: string | null };
  readonly why: readonly Why[];
};

type Numbers = Pick<Dossier | DossierJson, 'derivations' | 'figures' | 'targets'>;

const text = (value: string | { toFixed: () => string } | null): string | null =>
  value === null || typeof value === 'string' ? value : value.toFixed();

function leavesOf({ figures, targets }: Numbers): ReadonlyMap<string, Leaf> {
  const none = { file: null, unit: null, indicator: null, by: null, on: null };
  return new Map<string, Leaf>([
    ...targets.map(
      (one) => [one.key, { ...none, key: one.key, value: text(one.value), indicator: one.indicator }] as const,
    ),
    ...figures.map(({ key, value, source, unit, indicator, confirmed }) => {
      const file = fileOf(source);
      const said = { key, value: text(value), file, unit, indicator };
      return [key, { ...said, by: confirmed?.by ?? null, on: confirmed?.on ?? null }] as const;
    }),
  ]);
}

/**
 * What the slots of a draft show and rest on just now, to be kept until somebody looks again.
 *
 * @example seenNow(text, dossier).slots.length // as many as the draft names figures
 */
export function seenNow({ blocks }: Pick<DraftText, 'blocks'>, numbers: Numbers): Seen {
  const derivations = new Map(numbers.derivations.map((one) => [one.key, one]));
  const leaves = leavesOf(numbers);
  const printed = new Map<string, string>();
  for (const { content } of blocks)
    for (const slot of slotsOf(content)) if (!printed.has(slot.key)) printed.set(slot.key, slot.printed);
  const edges: Record<string, readonly string[]> = {};
  const reached = new Set<string>();
  const waiting = [...printed.keys()];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    const from = derivations.get(key)?.from;
    if (from !== undefined) edges[key] = from;
    waiting.push(...(from ?? []));
  }
  const worth = (key: string): string | null =>
    text(derivations.get(key)?.value ?? null) ?? leaves.get(key)?.value ?? null;
  return {
    slots: [...printed].sort(byKey).map(([key, shown]) => ({ key, printed: shown, value: worth(key) })),
    edges: Object.fromEntries(Object.entries(edges).sort(byKey)),
    leaves: [...reached].sort().flatMap((key) => leaves.get(key) ?? []),
  };
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** What changed underneath a draft since it was seen, by key; nothing where nothing did. */
export function changedBeneath(seen: Seen, draft: Pick<DraftText, 'blocks'>, numbers: Numbers): readonly Beneath[] {
  const now = seenNow(draft, numbers);
  const shown = new Map(now.slots.map((slot) => [slot.key, slot]));
  const all = leavesOf(numbers);
  return seen.slots.flatMap(({ key, printed, value }): readonly Beneath[] => {
    const after = shown.get(key);
    if (after === undefined || after.value === value) return [];
    const blocks = draft.blocks.filter(({ content }) => slotsOf(content).some((slot) => slot.key === key));
    return [
      {
        key,
        blocks: blocks.map(({ block }) => block),
        before: { value, printed },
        now: { value: after.value, printed: after.printed },
        why: whyOf(leavesUnder(key, seen), leavesUnder(key, now), all),
      },
    ];
  });
}

function leavesUnder(key: string, { edges, leaves }: Seen): ReadonlyMap<string, Leaf> {
  const all = new Map(leaves.map((leaf) => [leaf.key, leaf]));
  const under = new Map<string, Leaf>();
  const met = new Set<string>();
  const waiting = [key];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (met.has(at)) continue;
    met.add(at);
    const leaf = all.get(at);
    if (leaf !== undefined) under.set(at, leaf);
    waiting.push(...(edges[at] ?? []));
  }
  return under;
}

/** What came, went or was confirmed among the leaves; what came in place of something else tells both values. */
type Leaves = ReadonlyMap<string, Leaf>;

function whyOf(before: Leaves, now: Leaves, all: Leaves): readonly Why[] {
  const gone = [...before.values()].filter(({ key }) => !now.has(key));
  const replaced = new Set<Leaf>();
  const came = [...now.values()].flatMap((leaf): readonly Why[] => {
    const same = before.get(leaf.key);
    if (same !== undefined && same.value === leaf.value) return confirmedSince(same, leaf);
    const old = same ?? gone.find(({ unit, indicator }) => unit === leaf.unit && indicator === leaf.indicator);
    if (old !== undefined) replaced.add(old);
    return [...told(leaf, old?.value ?? null), ...(old ? confirmedSince(old, leaf) : [])];
  });
  const went = gone
    .filter((leaf) => !replaced.has(leaf))
    .flatMap((leaf): readonly Why[] => {
      // A count of what waits for a person loses what was confirmed.
      const confirmed = confirmedSince(leaf, all.get(leaf.key) ?? leaf);
      const { key, file, unit, indicator, value } = leaf;
      if (confirmed.length > 0) return confirmed;
      return [{ kind: 'withdrawn', file, unit, indicator, key, before: value, now: null }];
    });
  return [...came, ...went];
}

const told = ({ key, file, unit, indicator, value }: Leaf, before: string | null): readonly Why[] => [
  { kind: isSent(file) ? 'submission' : 'record', file, unit, indicator, key, before, now: value },
];

/** Reports lie in their review's folder; registers do not. */
const isSent = (file: string | null): boolean => file !== null && !/^history\//.test(file);

const confirmedSince = (before: Leaf, { key, by, on }: Leaf): readonly Why[] =>
  by !== null && on !== null && (before.by !== by || before.on !== on) ? [{ kind: 'confirmation', key, by, on }] : [];

const leaf = z.strictObject({
  key: z.string(),
  value: z.string().nullable(),
  file: z.string().nullable(),
  unit: z.string().nullable(),
  indicator: z.string().nullable(),
  by: z.string().nullable(),
  on: z.string().nullable(),
});

const seenSchema = z.strictObject({
  slots: z.array(z.strictObject({ key: z.string(), printed: z.string(), value: z.string().nullable() })),
  edges: z.record(z.string(), z.array(z.string())),
  leaves: z.array(leaf),
});

/** What was seen, from how it is kept; null where that is none. */
export function seenFrom(kept: string): Seen | null {
  try {
    return seenSchema.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}
