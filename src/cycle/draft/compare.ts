/**
 * What changed between two frozen drafts: figures by key, words by block, findings that came or went.
 */
import type { FrozenFigure } from '#core/report.ts';
import { contentText } from './content.ts';
import { alike, type DraftBlock } from './draft-text.ts';
import type { FrozenText, ToldFinding } from './freeze.ts';
import { inOrder, type WordChange, wordChanges } from './likeness.ts';

export type DraftFrozenWith = { readonly text: FrozenText; readonly figures: readonly FrozenFigure[] };

/** As a table of changed figures has it; null where one draft does not tell the figure. */
export type FigureMoved = {
  readonly key: string;
  readonly before: FrozenFigure | null;
  readonly after: FrozenFigure | null;
};

export type BlockChanged = {
  readonly kind: 'changed' | 'gone' | 'added' | 'moved';
  /** Its name in the later draft, or in the earlier where it went. */
  readonly block: string;
  readonly changes: readonly WordChange[];
};

export type DraftsCompared = {
  readonly figures: readonly FigureMoved[];
  readonly words: readonly BlockChanged[];
  readonly findings: { readonly added: readonly ToldFinding[]; readonly gone: readonly ToldFinding[] };
};

/**
 * The changes from one draft to a later one; two that are the same have none.
 *
 * @example compareDrafts(draft, draft).figures // []
 */
export function compareDrafts(before: DraftFrozenWith, after: DraftFrozenWith): DraftsCompared {
  const without = (findings: readonly ToldFinding[], others: readonly ToldFinding[]): readonly ToldFinding[] =>
    findings.filter(({ id }) => !others.some((other) => other.id === id));
  return {
    figures: figuresMoved(before.figures, after.figures),
    words: blocksChanged(before.text.blocks, after.text.blocks),
    findings: {
      added: without(after.text.findings, before.text.findings),
      gone: without(before.text.findings, after.text.findings),
    },
  };
}

function figuresMoved(ones: readonly FrozenFigure[], others: readonly FrozenFigure[]): readonly FigureMoved[] {
  const [before, after] = [ones, others].map((figures) => new Map(figures.map((one) => [one.key, one])));
  const keys = [...new Set([...ones, ...others].map(({ key }) => key))].sort();
  return keys
    .map((key) => ({ key, before: before?.get(key) ?? null, after: after?.get(key) ?? null }))
    .filter(
      ({ before: old, after: now }) => old?.printed !== now?.printed || old?.value?.toFixed() !== now?.value?.toFixed(),
    );
}

/** Which block became which: by name, then by likeness in the order of both. */
export function blocksPaired(
  ones: readonly DraftBlock[],
  others: readonly DraftBlock[],
): readonly (readonly [number, number])[] {
  const names = new Map(others.map(({ block }, index) => [block, index]));
  const byName = ones.flatMap(({ block }, index): readonly (readonly [number, number])[] => {
    const found = names.get(block);
    return found === undefined ? [] : [[index, found]];
  });
  const [left, right] = [new Set(byName.map(([one]) => one)), new Set(byName.map(([, other]) => other))];
  const freeOnes = [...ones.keys()].filter((index) => !left.has(index));
  const freeOthers = [...others.keys()].filter((index) => !right.has(index));
  const enough = (one: number, other: number): number => {
    const [old, now] = [ones[one], others[other]];
    const likeness = old && now ? alike(old.content, now.content) : 0;
    return likeness >= 0.5 ? likeness : 0;
  };
  const byLikeness = inOrder(freeOnes, freeOthers, enough).map(
    ([one, other]) => [freeOnes[one] ?? 0, freeOthers[other] ?? 0] as const,
  );
  return [...byName, ...byLikeness].sort(([one], [other]) => one - other);
}

/** Of pairs, those that stand in another order than the rest. */
export function outOfOrder(pairs: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const others = pairs.map(([, other]) => other);
  const stay = inOrder(
    others,
    [...others].sort((one, other) => one - other),
    (one, other) => Number(one === other),
  );
  const staying = new Set(stay.map(([index]) => index));
  return new Set(pairs.flatMap(([one], index) => (staying.has(index) ? [] : [one])));
}

function blocksChanged(ones: readonly DraftBlock[], others: readonly DraftBlock[]): readonly BlockChanged[] {
  const pairs = blocksPaired(ones, others);
  const moved = outOfOrder(pairs);
  const before = new Map(pairs.map(([one, other]) => [other, one]));
  const kept = new Set(pairs.map(([one]) => one));
  const told = others.flatMap(({ block, content }, index): readonly BlockChanged[] => {
    const from = before.get(index);
    const old = from === undefined ? undefined : ones[from];
    const now = contentText(content);
    if (from === undefined || old === undefined)
      return [{ kind: 'added', block, changes: [{ kind: 'added', text: now }] }];
    const was = contentText(old.content);
    const changed: BlockChanged[] = was === now ? [] : [{ kind: 'changed', block, changes: wordChanges(was, now) }];
    return moved.has(from) ? [{ kind: 'moved', block, changes: [{ kind: 'same', text: now }] }, ...changed] : changed;
  });
  const went = ones.flatMap(({ block, content }, index): readonly BlockChanged[] =>
    kept.has(index) ? [] : [{ kind: 'gone', block, changes: [{ kind: 'gone', text: contentText(content) }] }],
  );
  return [...told, ...went];
}
