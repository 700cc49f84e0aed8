/**
 * Statements about indicators in a sentence: value, growth, completion, change, parts and wholes.
 *
 * A sentence is read from quantity to quantity. Words before a quantity that hold a label open a
 * new statement; without one the quantity says more about the statement before it.
 */
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { FLOW_HEADS, NOTHING_AROSE } from '#prose/lexicon/statements.ts';
import { baseBehind, nameBehind } from './bases.ts';
import { countOf, type Draft, draft, figureOf, isCount } from './drafts.ts';
import { type Lead, leadOf } from './leads.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { CountFact, FigureFact } from './reading.ts';
import { applyPercent, applyVolume } from './roles.ts';
import { type Source, wordsBetween } from './source.ts';

export type SentenceFacts = {
  readonly figures: FigureFact[];
  readonly counts: CountFact[];
  readonly top: string | null;
};

/** What a sentence inherits: the whole its parts may belong to, and whether it promises. */
export type Setting = { readonly target: boolean; readonly parent: string | null };

export type Scene = {
  readonly source: Source;
  readonly to: number;
  readonly setting: Setting;
  readonly drafts: Draft[];
  parent: string | null;
  /** End of the last thing read. */
  at: number;
};

const flowHeads = phraseSet(FLOW_HEADS);
const nothing = phraseSet(NOTHING_AROSE);

/** Reads one sentence, given as tokens. */
export function readSentence(source: Source, bounds: { from: number; to: number }, setting: Setting): SentenceFacts {
  const scene: Scene = { source, to: bounds.to, setting, drafts: [], parent: setting.parent, at: bounds.from };
  const quantities = quantitiesIn({ tokens: source.tokens, names: source.names, limit: bounds.to }, bounds.from);
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.number < scene.at) continue;
    readQuantity(scene, quantity, quantities[index + 1]?.from ?? bounds.to);
  }
  if (quantities.length === 0) readNothing(scene, bounds.from);
  const whole = scene.drafts.filter((one) => !isCutOff(source, one));
  return {
    figures: whole.filter((one) => !isCount(one) && says(one)).map((one) => figureOf(source, one)),
    counts: whole.filter(isCount).map((one) => countOf(source, one)),
    top: whole.findLast((one) => one.parent === null && !isCount(one))?.label ?? null,
  };
}

const says = (one: Draft): boolean =>
  one.quantity !== null ||
  one.growth !== null ||
  one.completions.length > 0 ||
  one.nothingArose ||
  one.ambiguous !== null ||
  one.change !== null;

/** The text ends in the middle of this statement's name: what it counts is not known. */
function isCutOff(source: Source, one: Draft): boolean {
  const last = source.tokens[source.tokens.length - 1];
  return (
    one.quantity?.kind === 'count' && one.to === source.tokens.length && last?.kind === 'word' && last.text.length < 3
  );
}

function readQuantity(scene: Scene, quantity: Quantity, next: number): void {
  const lead = leadOf(scene.source, scene.at, quantity.from);
  if (lead.parts || (lead.bracket === 'open' && lead.label)) scene.parent = wholeBefore(scene) ?? scene.parent;
  const before = scene.drafts.at(-1) ?? null;
  const modifies = lead.label === null && !lead.fresh && before !== null;
  scene.at = quantity.to;
  if (quantity.kind === 'percent' || quantity.kind === 'points')
    readPercent(scene, { quantity, lead, before, modifies, next });
  else if (quantity.kind === 'times') return;
  else readVolume(scene, { quantity, lead, before, modifies, next });
}

export type Part = {
  readonly quantity: Quantity;
  readonly lead: Lead;
  readonly before: Draft | null;
  readonly modifies: boolean;
  readonly next: number;
};

function wholeBefore(scene: Scene): string | null {
  return scene.drafts.findLast((one) => !isCount(one))?.label ?? null;
}

function readPercent(scene: Scene, part: Part): void {
  const { source } = scene;
  const behind = baseBehind(
    source,
    part.quantity.to,
    part.next > part.quantity.to ? Math.min(scene.to, Math.max(part.next, part.quantity.to)) : scene.to,
  );
  if (behind) scene.at = behind.to;
  const flow = part.lead.label ? flowHeads.at(source.tokens, headOf(source, part.lead.label.from)) !== null : false;
  const named =
    !behind && (part.lead.label === null || part.lead.verb === null)
      ? nameBehind(source, part.quantity.to, part.next)
      : null;
  const target = part.modifies && named === null ? part.before : null;
  if (target) {
    applyPercent(target, { ...part, behind, flow, modifies: true });
    target.to = Math.max(target.to, scene.at);
    return;
  }
  const opened = open(scene, part, named);
  if (opened === null) return;
  applyPercent(opened, { ...part, behind, flow: flow || inheritsPlan(part), modifies: false });
  opened.to = Math.max(opened.to, scene.at);
}

/** `thu đạt 92% dự toán; chi gần 89%`: the second lone percent means what the first did. */
const inheritsPlan = (part: Part): boolean =>
  part.before !== null &&
  part.before.quantity === null &&
  part.before.completions.length > 0 &&
  part.before.growth === null;

/** Skips a connective at the head of a label. */
function headOf(source: Source, from: number): number {
  return flowHeads.at(source.tokens, from) ? from : from;
}

/** Opens a draft for a quantity with a label before it, or a name behind it. */
function open(scene: Scene, part: Part, named: { from: number; to: number } | null): Draft | null {
  const { source } = scene;
  const { lead, quantity } = part;
  const words = [lead.label?.text ?? '', named ? wordsBetween(source, named.from, named.to) : '']
    .filter(Boolean)
    .join(' ');
  if (words === '') return null;
  const one = draft(lead.label?.from ?? quantity.from, Math.max(quantity.to, named?.to ?? 0), words);
  if (named) scene.at = Math.max(scene.at, named.to);
  one.parent = scene.parent !== null && scene.parent !== words ? scene.parent : null;
  one.period = lead.period;
  one.until = lead.until;
  one.estimate = lead.estimate;
  one.target = scene.setting.target || lead.promise;
  scene.drafts.push(one);
  return one;
}

function readVolume(scene: Scene, part: Part): void {
  const { source } = scene;
  const { quantity, lead, before } = part;
  if (before && lead.label === null && applyVolume(before, part)) {
    before.to = Math.max(before.to, quantity.to);
    return;
  }
  if (quantity.kind === 'plain' && !(lead.label && (lead.verb || lead.estimate))) return;
  const named = quantity.kind === 'count' ? countedName(source, quantity, part.next) : namedThing(source, part);
  const opened = open(scene, quantity.kind === 'count' ? { ...part, lead: { ...lead, label: null } } : part, named);
  if (opened === null) return;
  opened.quantity = quantity;
  if (quantity.kind === 'plain') opened.ambiguous = { why: 'unit', readings: [{ value: quantity.value }] };
  if (quantity.kind === 'count') consumeClause(scene, opened, part.next);
}

/** The noun counted, with what describes it. */
const countedName = (source: Source, quantity: Quantity, next: number) => nameBehind(source, quantity.to, next);

/** A thing behind a measured value names it when no known indicator does before. */
function namedThing(source: Source, part: Part): { from: number; to: number } | null {
  if (part.lead.label && flowHeads.at(source.tokens, part.lead.label.from)) return null;
  if (part.lead.label && part.quantity.kind === 'money') return null;
  return nameBehind(source, part.quantity.to, part.next);
}

/** Words behind a counted thing up to the next mark say something of it and label nothing. */
function consumeClause(scene: Scene, one: Draft, next: number): void {
  const { tokens, names } = scene.source;
  for (let at = one.to; at < next; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && ![',', '-', '/', '"'].includes(token.key) && !names.at(at)) {
      scene.at = at;
      return;
    }
    if (token?.key === ',') {
      scene.at = at;
      return;
    }
  }
}

/** `không phát sinh đơn thư`: said in words that nothing arose. */
function readNothing(scene: Scene, from: number): void {
  const { source } = scene;
  for (let at = from; at < scene.to; at += 1) {
    const match = nothing.at(source.tokens, at, scene.to);
    if (!match) continue;
    const behind = nameBehind(source, match.to, scene.to);
    const lead = leadOf(source, from, at);
    const words = behind ? wordsBetween(source, behind.from, behind.to) : lead.label?.text;
    if (!words) return;
    const one = draft(behind ? at : (lead.label?.from ?? at), Math.max(match.to, behind?.to ?? 0), words);
    one.nothingArose = true;
    scene.drafts.push(one);
    return;
  }
}
