/**
 * A sentence while it is being read: what was opened so far, the whole its parts belong to, and how
 * far reading has come.
 */
import { fold } from '#prose/lexicon/fold.ts';
import type { Source } from '#prose/read/source.ts';
import { type Draft, draft, isCount } from './drafts.ts';
import type { Lead } from './leads.ts';
import type { Quantity } from './quantities.ts';

/** What a sentence inherits: the whole its parts may belong to, and whether it promises. */
export type Setting = { readonly target: boolean; readonly parent: string | null };

/** A sentence while it is being read. */
export type Scene = {
  readonly source: Source;
  readonly to: number;
  readonly setting: Setting;
  readonly drafts: Draft[];
  parent: string | null;
  /** The parent was opened by a bracket and ends with it. */
  bracketed: boolean;
  /** How many brackets are open where reading stands. */
  depth: number;
  /** End of the last thing read. */
  at: number;
};

/** A quantity with the words before it, and where the next one begins. */
export type Part = {
  readonly quantity: Quantity;
  readonly lead: Lead;
  readonly before: Draft | null;
  readonly modifies: boolean;
  readonly next: number;
};
export type Run = { readonly from: number; readonly to: number };

const TOTAL = new Set(['tổng', 'chi'].map(fold));

/** `trong đó`, `riêng` and a bracket with a label make parts of what stands before them. */
export function settleParent(scene: Scene, lead: Lead): void {
  if (scene.bracketed && lead.bracket === 'closed') {
    scene.parent = null;
    scene.bracketed = false;
  }
  const bracket = lead.bracket === 'open' && lead.label !== null;
  if (lead.parts || bracket) {
    scene.parent = wholeBefore(scene) ?? (lead.parts ? scene.setting.parent : null) ?? scene.parent;
    scene.bracketed = bracket;
  } else if (scene.parent && lead.fresh && lead.label && TOTAL.has(scene.source.tokens[lead.label.from]?.key ?? ''))
    scene.parent = null;
}

const wholeBefore = (scene: Scene): string | null => scene.drafts.findLast((one) => !isCount(one))?.label ?? null;

/** `(82,4% KH; giảm nhẹ 1,7%)`: a semicolon in a bracket begins nothing new. */
export function countBrackets(scene: Scene, to: number): void {
  for (let at = scene.at; at < to; at += 1) {
    const key = scene.source.tokens[at]?.key;
    if (key === '(') scene.depth += 1;
    else if (key === ')') scene.depth = Math.max(0, scene.depth - 1);
  }
}

/** What a draft is called, and where the thing behind its number stands. */
export type Title = { readonly label: string; readonly named: Run | null };

/** Opens a draft under a label; null when there is none. */
export function open(scene: Scene, part: Part, title: Title): Draft | null {
  const { lead, quantity } = part;
  const { label, named } = title;
  if (label === '') return null;
  const one = draft(
    (lead.apart && named ? null : lead.label?.from) ?? quantity.from,
    Math.max(quantity.to, named?.to ?? 0),
    label,
  );
  if (named) scene.at = Math.max(scene.at, named.to);
  one.parent = scene.parent !== null && scene.parent !== label ? scene.parent : null;
  one.period = lead.period;
  one.until = lead.until;
  one.estimate = lead.estimate;
  one.target = scene.setting.target || lead.promise;
  scene.drafts.push(one);
  return one;
}

/** Words behind it up to the next mark say something of it and label nothing. */
export function skipClause(scene: Scene, from: number, limit = scene.to): void {
  const { tokens, names } = scene.source;
  for (let at = from; at < limit; at += 1) {
    if (tokens[at]?.kind === 'mark' && !['-', '/', '"', '('].includes(tokens[at]?.key ?? '') && names.at(at) === null) {
      scene.at = Math.max(scene.at, at);
      return;
    }
  }
  if (limit === scene.to) scene.at = limit;
}
