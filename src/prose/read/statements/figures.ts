/**
 * Statements about indicators in a sentence: value, growth, completion, change, parts and wholes.
 *
 * A sentence is read from quantity to quantity. Words before a quantity that hold a label open a
 * new statement; without one the quantity says more about the statement before it.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { AMOUNT_NAMES, NAME_ENDS } from '#prose/lexicon/labels.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { FLOW_HEADS, NOTHING_AROSE, type Verb } from '#prose/lexicon/statements.ts';
import { COUNT_NOUNS } from '#prose/lexicon/units.ts';
import type { CountFact, FigureFact } from '#prose/read/reading.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import { readAmount } from './amounts.ts';
import { nameBehind, planBefore } from './bases.ts';
import { countOf, type Draft, draft, figureOf, isCount } from './drafts.ts';
import { type Lead, leadOf } from './leads.ts';
import { levelsIn } from './levels.ts';
import { readNothingOf } from './nothing.ts';
import { readPercent, readTimes } from './percents.ts';
import { leadOfResult, planFirst } from './plans-first.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { dateByRemarks } from './remarks.ts';
import { countBrackets, lastSaid, type Part, type Run, type Scene, type Setting, settleParent } from './scene.ts';

export type SentenceFacts = {
  readonly figures: FigureFact[];
  readonly counts: CountFact[];
  readonly top: string | null;
};

const nothing = phraseSet(NOTHING_AROSE);
const things = phraseSet(COUNT_NOUNS);
/** Things that describe how far another counted thing has come: `01 xã đạt 19 tiêu chí`. */
const CRITERIA: ReadonlySet<string> = new Set(['tiêu chí', 'sao']);

const HEATED = phraseSet(['điểm nóng', 'vụ việc phức tạp', 'vấn đề', 'ngoài', 'phức tạp', 'thêm', 'mới']);
const orMore = phraseSet(['trở lên', 'trở xuống']);
const flows = phraseSet([...FLOW_HEADS, ...AMOUNT_NAMES]);
const reaching = phraseSet(['đạt', 'được', 'mới được', 'ước đạt', 'là']);
/** Between such a number and the amount. */
const LONGEST_NAME = 12;
const doses = phraseSet(['mũi', 'liều', 'buổi', 'lần', 'bữa', 'tiêu chí', 'nội dung']);
const nameEnds = phraseSet([...NAME_ENDS, 'đi', 'của', 'vào', 'sang']);
const sizes = phraseSet(['loại', 'cỡ', 'size', 'hạng', 'khổ', 'kích cỡ']);
const places = phraseSet(['ở', 'tại']);
/** Between a size and the number of what it describes. */
const LONGEST_REST = 8;
const COMPARED: ReadonlySet<Verb> = new Set<Verb>(['up', 'down', 'equal', 'exceed', 'reach', 'short']);
const ARISE = fold('sinh');

/** Reads one sentence, given as tokens. */
export function readSentence(source: Source, bounds: Run, setting: Setting): SentenceFacts {
  const scene: Scene = {
    source,
    to: bounds.to,
    setting,
    drafts: [],
    parent: null,
    until: null,
    promised: false,
    brackets: [],
    resumed: null,
    planned: null,
    lent: null,
    turns: [],
    equals: null,
    seen: bounds.from,
    at: bounds.from,
  };
  const quantities = [
    ...quantitiesIn({ tokens: source.tokens, names: source.names, limit: bounds.to }, bounds.from),
    ...levelsIn(source, bounds.from, bounds.to),
  ].sort((a, b) => a.number - b.number);
  quantities.forEach((quantity, index) => {
    if (quantity.number >= scene.at) readQuantity(scene, quantity, quantities[index + 1]);
  });
  if (quantities.length === 0) readNothing(scene, bounds.from);
  readNothingOf(scene, bounds.from);
  dateByRemarks(source, scene.drafts, bounds.to);
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

function readQuantity(scene: Scene, quantity: Quantity, following: Quantity | undefined): void {
  const next = following?.from ?? scene.to;
  const first = scene.planned;
  const lead = leadOfResult(leadOf(scene.source, scene.at, quantity.from), first);
  countBrackets(scene, quantity.from);
  scene.planned = first ? null : planFirst(scene.source, { quantity, lead, since: scene.at }, following);
  if (scene.planned) {
    scene.at = quantity.to;
    return;
  }
  const before = lastSaid(scene);
  settleParent(scene, lead);
  const more = remarksOnThing(scene, quantity, before);
  const part: Part = {
    quantity,
    lead: more ? { ...lead, label: null } : lead,
    before,
    since: scene.at,
    plan: first?.plan ?? null,
    modifies:
      (more || (lead.label === null && !lead.parts)) &&
      (!lead.fresh || scene.brackets.length > 0 || goesOn(quantity, lead)) &&
      before !== null,
    next,
  };
  if (isDescription(scene, part) || isSizeInName(scene, part) || isDose(scene, part) || isNumberInName(scene, part))
    return;
  scene.at = quantity.to;
  if (isPlannedMove(scene, part)) return;
  if (quantity.kind === 'percent' || quantity.kind === 'points') readPercent(scene, part);
  else if (quantity.kind === 'times') readTimes(scene, part);
  else readAmount(scene, part);
}

/**
 * `312 lao động đi làm việc ở nước ngoài (104% KH)`, `5.200 ha rừng cho cộng đồng (+4%)`: what stands between a name and the
 * bracket goes on with the name.
 */
function remarksOnThing({ source, at: from }: Scene, quantity: Quantity, before: Draft | null): boolean {
  const { tokens } = source;
  const open = quantity.from - 1;
  if (quantity.kind !== 'percent' || tokens[open]?.key !== '(' || before?.quantity === null || before === null)
    return false;
  if (before.quantity.kind === 'percent' || open - from > LONGEST_REST || open <= from) return false;
  if (nameEnds.at(tokens, from, open) === null || !/^\p{Ll}/u.test(tokens[from]?.text ?? '')) return false;
  for (let at = from; at < open; at += 1) if (tokens[at]?.kind !== 'word') return false;
  return true;
}

/** `Người từ 18 tuổi tiêm đủ 2 mũi vắc xin 96,5%`: how much each of them had, and the percent says of how many. */
function isDose({ source }: Scene, { quantity, lead, next }: Part): boolean {
  const { tokens } = source;
  if (lead.label === null || lead.verb !== null || quantity.kind !== 'count' || next - quantity.to > LONGEST_REST)
    return false;
  if (doses.at(tokens, quantity.to) === null || tokens[next]?.kind !== 'number' || tokens[next + 1]?.key !== '%')
    return false;
  for (let at = quantity.to; at < next; at += 1) if (tokens[at]?.kind !== 'word') return false;
  return true;
}

/** `Giải ngân 3 chương trình mục tiêu quốc gia đạt 42 tỷ đồng`: of how many things the money is, and no count. */
function isNumberInName({ source }: Scene, { quantity, lead, next }: Part): boolean {
  const { tokens } = source;
  if (lead.label === null || lead.verb !== null || lead.apart || quantity.kind !== 'count') return false;
  if (flows.at(tokens, lead.label.from) === null || next - quantity.to > LONGEST_NAME) return false;
  for (let at = quantity.to; at < next; at += 1) if (tokens[at]?.kind !== 'word') return false;
  const reached = [1, 2, 3].some((back) => reaching.at(tokens, next - back, next)?.to === next);
  return tokens[next]?.kind === 'number' && tokens[next + 1]?.key !== '%' && reached;
}

/** `…; vượt 132% kế hoạch`: a clause that begins with its verb goes on with what the one before it was about. */
const goesOn = (quantity: Quantity, lead: Lead): boolean =>
  quantity.kind === 'percent' &&
  lead.semicolon &&
  ((lead.verb !== null && COMPARED.has(lead.verb)) || (lead.sign !== null && lead.base !== null));

/** `(kế hoạch năm: tăng 10%)`: what was planned to move, and no movement. */
function isPlannedMove({ source, brackets }: Scene, { quantity, lead, before }: Part): boolean {
  if (brackets.length === 0 || before === null || (lead.verb !== 'up' && lead.verb !== 'down')) return false;
  const colon = [2, 3].map((back) => quantity.from - back).find((at) => source.tokens[at]?.key === ':');
  return colon !== undefined && planBefore(source, colon);
}

/** `01 xã đạt 19 tiêu chí`, `xếp thứ 26/34` said of it: no statement of its own. */
function isDescription({ source }: Scene, { quantity, lead, before }: Part): boolean {
  if (before === null || !isCount(before) || lead.comma || lead.fresh || quantity.noun === null) return false;
  return CRITERIA.has(quantity.noun.toLowerCase()) && source.tokens[quantity.from - 1]?.kind !== 'mark';
}

/** `tàu từ 15 m trở lên 98,2%`, `tôm loại 20 con 390 nghìn đồng/kg`: a size that tells which of them is meant. */
function isSizeInName(scene: Scene, part: Part): boolean {
  const { quantity, lead, next } = part;
  const { tokens } = scene.source;
  if (quantity.kind === 'percent') return isPercentInName(tokens, quantity, { lead, next });
  if (isSizeOfCounted(scene, part)) return true;
  if (lead.label === null || next - quantity.to > LONGEST_REST) return false;
  for (let at = quantity.to; at < next; at += 1) if (tokens[at]?.kind === 'mark') return false;
  if (tokens[next]?.kind !== 'number' && tokens[next + 1]?.kind !== 'number') return false;
  const upwards = [0, 1, 2, 3].some((on) => orMore.at(tokens, quantity.to + on, next) !== null);
  const percent = tokens[next + 1]?.key === '%' || tokens[next + 2]?.key === '%';
  const place = percent && quantity.kind === 'count' && places.at(tokens, quantity.from - 1, quantity.from) !== null;
  return upwards || place || sizes.at(tokens, quantity.from - 1, quantity.from) !== null;
}

/** `3.602 tàu từ 15 m trở lên (99,6%)`: of those just counted, and read over. */
function isSizeOfCounted(scene: Scene, { quantity, before, since }: Part): boolean {
  const { tokens } = scene.source;
  const more = orMore.at(tokens, quantity.to);
  if (before?.quantity?.kind !== 'count' || !more || before.to !== since || quantity.from !== since) return false;
  scene.at = more.to;
  before.to = more.to;
  before.label = `${before.label} ${wordsBetween(scene.source, quantity.from, more.to)}`;
  return true;
}

/** `Thu kinh phí công đoàn 2% 81 tỷ 600 triệu đồng`: the rate that the money is raised at. */
const isPercentInName = (
  tokens: Source['tokens'],
  { to }: Quantity,
  { lead, next }: Pick<Part, 'lead' | 'next'>,
): boolean =>
  lead.label !== null && lead.verb === null && lead.bracket === null && next === to && tokens[next]?.kind === 'number';

/** `không phát sinh đơn thư`: said in words that nothing arose. */
function readNothing(scene: Scene, from: number): void {
  const { source } = scene;
  for (let at = from; at < scene.to; at += 1) {
    const match = nothing.at(source.tokens, at, scene.to);
    if (!match || !arises(source, match, scene.to)) continue;
    const behind = nameBehind(source, match.to, scene.to);
    if (!behind) return;
    const one = draft(at, Math.max(match.to, behind.to), wordsBetween(source, behind.from, behind.to));
    one.nothingArose = true;
    scene.drafts.push(one);
    return;
  }
}

/** `không phát sinh` says it of anything but trouble, `không xảy ra` only of what is counted. */
function arises({ tokens }: Source, match: { readonly to: number }, limit: number): boolean {
  if (HEATED.at(tokens, match.to, limit)) return false;
  if (things.at(tokens, match.to, limit)) return true;
  return tokens[match.to - 1]?.key === ARISE;
}
