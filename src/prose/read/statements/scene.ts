/**
 * A sentence while it is being read: what was opened so far, the whole its parts belong to, and how
 * far reading has come.
 */
import { fold } from '#prose/lexicon/fold.ts';
import type { Verb } from '#prose/lexicon/statements.ts';
import type { Source } from '#prose/read/source.ts';
import type { Named } from '#prose/read/time/calendar.ts';
import type { BaseBehind } from './bases.ts';
import { type Draft, draft, isCount } from './drafts.ts';
import type { Lead } from './leads.ts';
import type { PlanFirst } from './plans-first.ts';
import type { Quantity } from './quantities.ts';

/** What a sentence inherits: the whole its parts may belong to, and whether it promises. */
export type Setting = { readonly target: boolean; readonly parent: string | null };

/** A unit said once for a row of numbers. */
export type Lent = Pick<Quantity, 'unit' | 'kind'>;

/** A percent still to come: whose it is, and what was said of all in the row. */
export type Turn = { readonly one: Draft; readonly verb: Verb | null; readonly behind: BaseBehind | null };

/** A sentence while it is being read. */
export type Scene = {
  readonly source: Source;
  readonly to: number;
  readonly setting: Setting;
  readonly drafts: Draft[];
  parent: string | null;
  /** The brackets open where reading stands, each with what it interrupted. */
  readonly brackets: {
    readonly at: number;
    readonly drafts: number;
    readonly parent: string | null;
    readonly about: Draft | null;
  }[];
  /** What a bracket with parts was about: behind it the sentence goes on with that. */
  resumed: Draft | null;
  /** A plan told before its result, which the next quantity is. */
  planned: PlanFirst | null;
  /** The unit that bare numbers of the row are in. */
  lent: Lent | null;
  /** Statements that percents still to come are told of, one after the other. */
  turns: Turn[];
  /** The same period that the last `bằng N%` of the sentence was measured against. */
  equals: BaseBehind | null;
  /** How far brackets were counted. */
  seen: number;
  /** `Theo điều tra 01/10: …`: the day all that follows counts to. */
  until: Named | null;
  /** The sentence opened with a promise: everything in it is one. */
  promised: boolean;
  /** End of the last thing read. */
  at: number;
};

/** A quantity with the words before it, and where the next one begins. */
export type Part = {
  readonly quantity: Quantity;
  readonly lead: Lead;
  readonly before: Draft | null;
  readonly modifies: boolean;
  /** The plan that was told before it. */
  readonly plan: Quantity | null;
  /** Where the words before it begin. */
  readonly since: number;
  readonly next: number;
};
export type Run = { readonly from: number; readonly to: number };

const TOTAL = new Set(['tổng', 'chi'].map(fold));

/** `trong đó`, `riêng` and a bracket with a label make parts of what stands before them. */
export function settleParent(scene: Scene, lead: Lead): void {
  const bracket = lead.bracket === 'open' && lead.label !== null;
  if (lead.parts || bracket)
    scene.parent = wholeBefore(scene) ?? (lead.parts ? scene.setting.parent : null) ?? scene.parent;
  else if (scene.parent && lead.fresh && lead.label && TOTAL.has(scene.source.tokens[lead.label.from]?.key ?? ''))
    scene.parent = null;
}

/** The statement that words without a label say more of. */
export const lastSaid = (scene: Scene): Draft | null => scene.resumed ?? scene.drafts.at(-1) ?? null;

function wholeBefore(scene: Scene): string | null {
  const whole = scene.resumed && !isCount(scene.resumed) ? scene.resumed : null;
  const before = whole ?? scene.drafts.findLast((one) => !isCount(one) || isNumberOf(nameOf(one)));
  return before ? nameOf(before) : null;
}

const nameOf = (one: Draft): string => (isCount(one) ? (one.full ?? one.label) : one.label);

/** `Số xã đạt chuẩn nông thôn mới`: named like an indicator, the number of things is a whole as any. */
export const isNumberOf = (name: string): boolean => /^(?:tổng )?số /iu.test(name);

/** `25.600 tấn (khai thác 12.300 tấn), tăng 4,5%`: behind a bracket of parts the whole is spoken of again. */
export function countBrackets(scene: Scene, to: number): void {
  for (; scene.seen < to; scene.seen += 1) {
    const key = scene.source.tokens[scene.seen]?.key;
    if (key === '(' || key === '[')
      scene.brackets.push({
        at: scene.seen,
        drafts: scene.drafts.length,
        parent: scene.parent,
        about: lastSaid(scene),
      });
    else if (key === ')' || key === ']') closeBracket(scene);
  }
}

function closeBracket(scene: Scene): void {
  const closed = scene.brackets.pop();
  if (!closed || scene.drafts.length === closed.drafts) return;
  scene.parent = closed.parent;
  const own = scene.drafts[closed.drafts];
  // `thu ngân sách (đạt 88%)`: the bracket told of a name before it, not of parts.
  scene.resumed = own !== undefined && own.from < closed.at ? null : closed.about;
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
  one.plan = part.plan;
  one.period = lead.period;
  one.until = lead.until ?? scene.until ?? scene.drafts.findLast((said) => said.label === one.parent)?.until ?? null;
  if (lead.until && lead.fresh && scene.drafts.length === 0) scene.until = lead.until;
  one.estimate = lead.estimate;
  one.target = scene.setting.target || lead.promise || scene.promised;
  scene.promised ||= lead.promise && scene.drafts.length === 0;
  scene.drafts.push(one);
  scene.resumed = null;
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
