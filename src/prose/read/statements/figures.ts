/**
 * Statements about indicators in a sentence: value, growth, completion, change, parts and wholes.
 *
 * A sentence is read from quantity to quantity. Words before a quantity that hold a label open a
 * new statement; without one the quantity says more about the statement before it.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { AMOUNT_NAMES } from '#prose/lexicon/labels.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { FLOW_HEADS, NOTHING_AROSE, RATE_HEADS } from '#prose/lexicon/statements.ts';
import { words } from '#prose/lexicon/words.ts';
import type { CountFact, FigureFact } from '#prose/read/reading.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import { baseBehind, nameBehind } from './bases.ts';
import { countOf, type Draft, draft, figureOf, isCount } from './drafts.ts';
import { type Lead, leadOf } from './leads.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { applyAmount, applyPercent } from './roles.ts';

export type SentenceFacts = {
  readonly figures: FigureFact[];
  readonly counts: CountFact[];
  readonly top: string | null;
};

/** What a sentence inherits: the whole its parts may belong to, and whether it promises. */
export type Setting = { readonly target: boolean; readonly parent: string | null };

type Scene = {
  readonly source: Source;
  readonly to: number;
  readonly setting: Setting;
  readonly drafts: Draft[];
  parent: string | null;
  /** The parent was opened by a bracket and ends with it. */
  bracketed: boolean;
  /** End of the last thing read. */
  at: number;
};

type Part = {
  readonly quantity: Quantity;
  readonly lead: Lead;
  readonly before: Draft | null;
  readonly modifies: boolean;
  readonly next: number;
};
type Run = { readonly from: number; readonly to: number };

const flowHeads = phraseSet(FLOW_HEADS);
const knownHeads = phraseSet([...FLOW_HEADS, ...AMOUNT_NAMES, ...RATE_HEADS]);
const nothing = phraseSet(NOTHING_AROSE);
/** Things that describe how far another counted thing has come: `01 xã đạt 19 tiêu chí`. */
const CRITERIA: ReadonlySet<string> = new Set(['tiêu chí', 'sao']);
/** Say only that something is counted, not what: what was done names the count. */
const CLASSIFIERS: ReadonlySet<string> = new Set(
  words(
    'vụ | việc | vụ việc | người | trường hợp | lượt | lượt người | cuộc | buổi | đợt | hộ | đơn | ca | con | cái | chiếc | lần | suất | hồ sơ | đồng chí | ý kiến | cháu | đối tượng',
  ),
);
/** In words; more than that is a sentence, not what was done. */
const LONGEST_DEED = 12;
const RANK = fold('thứ');
const TOTAL = new Set(['tổng', 'chi'].map(fold));

/** Reads one sentence, given as tokens. */
export function readSentence(source: Source, bounds: Run, setting: Setting): SentenceFacts {
  const scene: Scene = { source, to: bounds.to, setting, drafts: [], parent: null, bracketed: false, at: bounds.from };
  const quantities = quantitiesIn({ tokens: source.tokens, names: source.names, limit: bounds.to }, bounds.from);
  quantities.forEach((quantity, index) => {
    if (quantity.number >= scene.at) readQuantity(scene, quantity, quantities[index + 1]?.from ?? bounds.to);
  });
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
  const last = source.tokens.at(-1);
  return (
    one.quantity?.kind === 'count' && one.to === source.tokens.length && last?.kind === 'word' && last.text.length < 3
  );
}

function readQuantity(scene: Scene, quantity: Quantity, next: number): void {
  const lead = leadOf(scene.source, scene.at, quantity.from);
  const before = scene.drafts.at(-1) ?? null;
  settleParent(scene, lead);
  const part: Part = { quantity, lead, before, modifies: lead.label === null && !lead.fresh && before !== null, next };
  if (isDescription(scene, part)) return;
  scene.at = quantity.to;
  if (quantity.kind === 'percent' || quantity.kind === 'points') readPercent(scene, part);
  else if (quantity.kind === 'times') readTimes(scene, part);
  else readAmount(scene, part);
}

/** `gấp 1,5 lần cùng kỳ` is a growth of 50 percent; times anything else is left out. */
function readTimes(scene: Scene, part: Part): void {
  const behind = baseBehind(scene.source, part.quantity.to, scene.to);
  const against = behind?.base === 'period' || (behind?.base === 'earlier' && part.lead.verb === 'times');
  const label = part.lead.label?.text ?? '';
  const one = against ? (part.modifies ? part.before : open(scene, part, { label, named: null })) : null;
  if (!one || !behind) {
    skipClause(scene, part.quantity.to);
    return;
  }
  scene.at = behind.to;
  const added = part.quantity.value.minus(1).times(100);
  one.growth ??= {
    value: added,
    quantity: part.quantity,
    basis: behind.base === 'period' ? null : behind.words,
  };
  one.to = Math.max(one.to, behind.to);
}

/** `trong đó`, `riêng` and a bracket with a label make parts of what stands before them. */
function settleParent(scene: Scene, lead: Lead): void {
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

/** `01 xã đạt 19 tiêu chí`, `xếp thứ 26/34` said of it: no statement of its own. */
function isDescription({ source }: Scene, { quantity, lead, before }: Part): boolean {
  if (before === null || !isCount(before) || lead.comma || lead.fresh || quantity.noun === null) return false;
  return CRITERIA.has(quantity.noun.toLowerCase()) && source.tokens[quantity.from - 1]?.kind !== 'mark';
}

function readPercent(scene: Scene, part: Part): void {
  const { source } = scene;
  const { quantity, lead } = part;
  const behind = baseBehind(source, quantity.to, Math.max(quantity.to, part.next));
  if (behind) scene.at = behind.to;
  const flow = lead.label !== null && flowHeads.at(source.tokens, lead.label.from) !== null;
  const named =
    !behind && (lead.label === null || lead.verb === null) ? nameBehind(source, quantity.to, part.next) : null;
  if (!behind && named === null) scene.at = Math.max(scene.at, nameBehind(source, quantity.to, part.next)?.to ?? 0);
  if (part.modifies && named !== null && lead.verb === 'equal') {
    scene.at = named.to;
    return;
  }
  const describes =
    part.before !== null &&
    isCount(part.before) &&
    !lead.comma &&
    !lead.fresh &&
    lead.verb !== null &&
    lead.bracket === null;
  const target = (part.modifies && named === null) || describes ? part.before : null;
  if (target && !isRatioOfCount(part, behind !== null)) {
    applyPercent(target, { ...part, behind, flow, modifies: true });
    target.to = Math.max(target.to, scene.at);
    return;
  }
  const label = target ? `tỷ lệ đạt ${target.full ?? target.label}` : percentLabel(source, lead, named);
  const opened = open(scene, part, { label, named });
  if (opened === null) return;
  applyPercent(opened, { ...part, behind, flow: flow || inheritsPlan(part), modifies: false });
  opened.to = Math.max(opened.to, scene.at);
}

/** `khám phá 3/5 vụ, đạt 60%`: the percent is the ratio just counted, and its own indicator. */
const isRatioOfCount = (part: Part, hasBase: boolean): boolean =>
  !hasBase &&
  part.before?.quantity?.kind === 'count' &&
  part.before.quantity.whole !== null &&
  (part.lead.verb === 'reach' || part.lead.verb === null);

/** `thu đạt 92% dự toán; chi gần 89%`: the second lone percent means what the first did. */
const inheritsPlan = (part: Part): boolean =>
  part.before !== null &&
  part.before.quantity === null &&
  part.before.completions.length > 0 &&
  part.before.growth === null;

function percentLabel(source: Source, lead: Lead, named: Run | null): string {
  const name = named ? wordsBetween(source, named.from, named.to) : '';
  if (lead.label) return [lead.label.text, name].filter(Boolean).join(' ');
  return lead.verb === 'share' && name ? `chiếm ${name}` : name;
}

/** What a draft is called, and where the thing behind its number stands. */
type Title = { readonly label: string; readonly named: Run | null };

/** Opens a draft under a label; null when there is none. */
function open(scene: Scene, part: Part, title: Title): Draft | null {
  const { lead, quantity } = part;
  const { label, named } = title;
  if (label === '') return null;
  const one = draft(lead.label?.from ?? quantity.from, Math.max(quantity.to, named?.to ?? 0), label);
  if (named) scene.at = Math.max(scene.at, named.to);
  one.parent = scene.parent !== null && scene.parent !== label ? scene.parent : null;
  one.period = lead.period;
  one.until = lead.until;
  one.estimate = lead.estimate;
  one.target = scene.setting.target || lead.promise;
  scene.drafts.push(one);
  return one;
}

function readAmount(scene: Scene, part: Part): void {
  const { quantity, lead, before } = part;
  if (part.modifies && before && !lead.cumulative && !isOfAnotherPeriod(part) && applyAmount(before, part)) {
    scene.at = quantity.to + (quantity.noun ? tokensOf(quantity.noun).length : 0);
    before.to = Math.max(before.to, scene.at);
    return;
  }
  if (quantity.kind === 'count' && (quantity.upper === null || lead.label === null)) readCount(scene, part);
  else if (quantity.kind === 'plain') readBareNumber(scene, part);
  else readMeasured(scene, part);
}

function readMeasured(scene: Scene, part: Part): void {
  const { quantity, lead, before } = part;
  const named = thingBehind(scene, part);
  const again = part.modifies && before ? sameAgain(before, part) : null;
  const opened = open(scene, part, { label: again ?? amountLabel(scene.source, lead, named), named });
  if (opened && quantity.since && moves(lead)) opened.last = quantity;
  else if (opened) opened.quantity = quantity;
}

/** `…, lũy kế 2 tháng …`, `…, ước cả năm đạt …`: the indicator before once more, for another stretch of time. */
function sameAgain(before: Draft, part: Part): string | null {
  if (part.lead.cumulative) return `${before.label} ${part.lead.cumulative}`;
  return isOfAnotherPeriod(part) ? before.label : null;
}

/** An amount that names a stretch of months unlike the one of the amount before, and no base: no plan, no same period. */
function isOfAnotherPeriod({ lead, before }: Part): boolean {
  const [own, said] = [lead.period, before?.period ?? null];
  if (lead.base !== null || lead.label !== null || own?.kind !== 'period' || said?.kind !== 'period') return false;
  return own.form !== 'rest' && said.form !== 'rest' && (own.form !== said.form || own.n !== said.n);
}

/** `tăng từ 120 tỷ lên 150 tỷ`: the first is where it came from. */
const moves = (lead: Lead): boolean => lead.verb === 'up' || lead.verb === 'down';

/** The indicator's name before the amount, with the thing behind it unless the name is known to stand alone. */
function amountLabel(source: Source, lead: Lead, named: Run | null): string {
  const name = named ? wordsBetween(source, named.from, named.to) : '';
  if (lead.label === null) return name;
  const known = knownHeads.at(source.tokens, lead.label.from) !== null;
  return known || name === '' ? lead.label.text : `${lead.label.text} ${name}`;
}

/** `500 ha rừng`: what the amount is of; it ends where the next amount's name begins. */
const thingBehind = ({ source }: Scene, part: Part): Run | null => nameBehind(source, part.quantity.to, part.next);

/** A number with neither unit nor thing: a value only behind a name and a verb; ranks count. */
function readBareNumber(scene: Scene, part: Part): void {
  const { source } = scene;
  const { quantity, lead } = part;
  if (isRank(source, quantity)) {
    readRank(scene, part);
    return;
  }
  if (!lead.label || (lead.verb === null && !lead.estimate)) return;
  const opened = open(scene, part, { label: lead.label.text, named: null });
  if (opened === null) return;
  opened.quantity = quantity;
  opened.ambiguous = { why: 'unit', readings: [{ value: quantity.value }] };
}

const isRank = ({ tokens }: Source, quantity: Quantity): boolean =>
  quantity.whole !== null && tokens[quantity.number - 1]?.key === RANK;

/** `xếp thứ 26/34 tỉnh`. */
function readRank(scene: Scene, part: Part): void {
  const one = draft(part.quantity.number - 1, part.quantity.to, 'thứ hạng');
  one.quantity = { ...part.quantity, kind: 'count' };
  scene.drafts.push(one);
  skipClause(scene, part.quantity.to);
}

function readCount(scene: Scene, part: Part): void {
  const { source } = scene;
  const { quantity } = part;
  if (isRank(source, quantity)) {
    readRank(scene, part);
    return;
  }
  const named = nameBehind(source, quantity.to, part.next);
  if (named === null) return;
  const name = wordsBetween(source, named.from, named.to);
  const said = part.lead.label?.text || null;
  const done = said !== null && said.split(' ').length <= LONGEST_DEED ? said : null;
  const bare = name === quantity.noun && CLASSIFIERS.has(name.toLowerCase());
  const label = bare && done ? countedAs(name, done) : name;
  const opened = open(scene, { ...part, lead: { ...part.lead, label: null } }, { label, named });
  if (opened === null) return;
  opened.full = done === null ? null : bare ? done : `${done} ${name}`;
  opened.quantity = quantity;
  skipClause(scene, opened.to, part.next);
}

/** `Số hồ sơ đã giải quyết: 1.588 hồ sơ`: the words before already name what is counted. */
const countedAs = (name: string, done: string): string =>
  /^(?:tổng )?số /iu.test(done) || done.toLowerCase().startsWith(name.toLowerCase()) ? done : `${name} ${done}`;

/** Words behind it up to the next mark say something of it and label nothing. */
function skipClause(scene: Scene, from: number, limit = scene.to): void {
  const { tokens, names } = scene.source;
  for (let at = from; at < limit; at += 1) {
    if (tokens[at]?.kind === 'mark' && !['-', '/', '"', '('].includes(tokens[at]?.key ?? '') && names.at(at) === null) {
      scene.at = Math.max(scene.at, at);
      return;
    }
  }
  if (limit === scene.to) scene.at = limit;
}

/** `không phát sinh đơn thư`: said in words that nothing arose. */
function readNothing(scene: Scene, from: number): void {
  const { source } = scene;
  for (let at = from; at < scene.to; at += 1) {
    const match = nothing.at(source.tokens, at, scene.to);
    if (!match) continue;
    const behind = nameBehind(source, match.to, scene.to);
    const lead = leadOf(source, from, at);
    const label = behind ? wordsBetween(source, behind.from, behind.to) : lead.label?.text;
    if (!label) return;
    const one = draft(behind ? at : (lead.label?.from ?? at), Math.max(match.to, behind?.to ?? 0), label);
    one.nothingArose = true;
    scene.drafts.push(one);
    return;
  }
}
