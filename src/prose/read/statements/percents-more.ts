/**
 * Percents that say more of a statement before them, by a name of their own: how much of the work or the land it is, by how much
 * its amount or its worth moved, a change once more in percent.
 */
import { zero } from '#core/decimal.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import { nameBehind } from './bases.ts';
import type { Draft } from './drafts.ts';
import type { Lead } from './leads.ts';
import { applyPercent } from './roles.ts';
import type { Part, Run, Scene } from './scene.ts';

const ABOUT = fold('về');
const lands = phraseSet(['diện tích', 'tổng diện tích', 'diện tích gieo trồng', 'nhu cầu']);
/** `11,4 km, 38% khối lượng`: so much of the work there is to be done. */
const work = phraseSet([
  'khối lượng',
  'tổng khối lượng',
  'khối lượng công việc',
  'công việc',
  'hạng mục',
  'giá trị gói thầu',
  'hợp đồng',
]);
/** A percent is said of one of the last few statements. */
const FARTHEST = 4;

/** Adds a percent to what stands before it where the words behind it say so; false where they do not. */
export function saysMore(
  scene: Scene,
  part: Part,
  words: { readonly behind: boolean; readonly thing: Run | null; readonly named: Run | null },
): boolean {
  const { source, drafts } = scene;
  const { before, quantity, lead } = part;
  const { thing, named } = words;
  if (!before) return false;
  if (thing && isWorkDone(source, before, thing)) {
    scene.at = thing.to;
    completeOf(before, part, thing);
    return true;
  }
  if (thing && isOfThoseToBe(source, before, { lead, thing })) {
    scene.at = thing.to;
    completeOf(before, part, thing);
    return true;
  }
  if (named !== null && lead.verb === 'equal') {
    scene.at = named.to;
    if (before.quantity?.kind === 'measure' && isLand(source, named)) completeOf(before, part, named);
    return true;
  }
  const changed = changeInPercent(before, part);
  if (changed) {
    changed.to = Math.max(changed.to, quantity.to);
    return true;
  }
  const about = words.behind ? null : saidAbout(scene, part);
  if (!about) return false;
  const like = likeBefore(lead, drafts);
  applyPercent(about.one, { ...part, lead: like, behind: null, flow: false, modifies: true });
  scene.at = about.to;
  return true;
}

/** `9.650 ha lúa, bằng 62% diện tích`: so much of the land there is to be done. */
const isLand = ({ tokens }: Source, { from, to }: Run): boolean => lands.at(tokens, from) !== null && to - from <= 4;

/** `12.400 trường hợp, đạt 96,1% số người trong diện cấp`, `3.420 ha, đạt 94% diện tích gieo trồng`: of those that were to be. */
const isOfThoseToBe = (
  { tokens }: Source,
  { quantity, completions }: Draft,
  { lead, thing }: { lead: Lead; thing: Run },
): boolean =>
  completions.length === 0 &&
  quantity !== null &&
  quantity.kind !== 'percent' &&
  quantity.whole === null &&
  lead.comma &&
  lead.label === null &&
  (lead.verb === 'reach' || lead.verb === 'equal') &&
  toBe.at(tokens, thing.from) !== null &&
  thing.to - thing.from > 2;

const toBe = phraseSet([
  'số',
  'tổng số',
  'dân số',
  'diện tích',
  'dung tích',
  'người',
  'đối tượng',
  'công suất thiết kế',
]);

const isWorkDone = ({ tokens }: Source, { quantity, completions }: Draft, { from, to }: Run): boolean =>
  completions.length === 0 &&
  (quantity?.kind === 'measure' || quantity?.kind === 'money') &&
  work.at(tokens, from) !== null &&
  to - from <= 4;

/** So much of it was done, up to a token. */
export function completeOf(before: Draft, { quantity }: Part, { to }: { readonly to: number }): void {
  before.completions.push({ percent: quantity.value, basis: null, quantity });
  before.to = Math.max(before.to, to);
}

/** `tăng 12% về số doanh nghiệp và tăng 20% về vốn`: each is said of the statement it names. */
function saidAbout({ source, drafts }: Scene, { quantity, next, before }: Part): { one: Draft; to: number } | null {
  if (source.tokens[quantity.to]?.key !== ABOUT) return null;
  const named = nameBehind(source, quantity.to + 1, next);
  const words = named
    ? wordsBetween(source, named.from, named.to)
        .toLowerCase()
        .replace(/^(?:số lượng|số|mặt|lượng) /u, '')
    : '';
  const last = drafts.slice(-FARTHEST);
  const one =
    last.findLast((said) => words !== '' && (said.full ?? said.label).toLowerCase().includes(words)) ??
    last.findLast(({ quantity: of }) => of !== null && (of.kind === 'money' ? WORTH : AMOUNT).has(words));
  const told = one ?? (WORTH.has(words) || AMOUNT.has(words) || OF_WHOM.has(words) ? before : null);
  return told && named ? { one: told, to: named.to } : null;
}

/** `tăng 8,2% về lượng và 14,6% về giá trị`: the second moved as the first did. */
function likeBefore(lead: Lead, drafts: readonly Draft[]): Lead {
  const moved = lead.verb === null && lead.sign === null ? drafts.findLast((said) => said.growth !== null) : undefined;
  return moved?.growth ? { ...lead, sign: moved.growth.value.lt(zero) ? '-' : '+' } : lead;
}

const WORTH: ReadonlySet<string> = new Set([
  'giá trị',
  'trị giá',
  'kim ngạch',
  'giá',
  'doanh thu',
  'vốn',
  'số tiền',
  'tiền',
]);
const OF_WHOM: ReadonlySet<string> = new Set(['người', 'hộ', 'vụ', 'lượt']);
const AMOUNT: ReadonlySet<string> = new Set(['lượng', 'khối lượng', 'sản lượng', 'số lượng', 'số']);

/** `tăng 4 vụ (26,7%)`: the change once more, in percent. */
function changeInPercent(before: Draft, { quantity, lead }: Part): Draft | null {
  if (before.change === null || before.growth || lead.bracket !== 'open' || lead.verb || lead.base) return null;
  const value = before.change.lt(zero) ? quantity.value.times(-1) : quantity.value;
  before.growth = { value, quantity, basis: null };
  return before;
}
