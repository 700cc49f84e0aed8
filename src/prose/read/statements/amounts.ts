/**
 * Amounts of a sentence: measured values, counts of things, ranks and bare numbers.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { AMOUNT_NAMES } from '#prose/lexicon/labels.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { DEEDS, FLOW_HEADS, NO_FLOWS, RATE_HEADS, TALLIES, type Verb } from '#prose/lexicon/statements.ts';
import { TASK_VERBS } from '#prose/lexicon/tasks.ts';
import { CLASSIFIERS, COUNT_NOUNS, GOODS, HERDS } from '#prose/lexicon/units.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import { standsAlone } from './bare-values.ts';
import { baseBehind, movesOn, nameBehind, nameOfIs } from './bases.ts';
import { type Draft, draft } from './drafts.ts';
import type { Lead } from './leads.ts';
import type { Quantity } from './quantities.ts';
import { applyAmount } from './roles.ts';
import { unitOfRow } from './row-units.ts';
import { isNumberOf, type Lent, open, type Part, type Run, type Scene, skipClause } from './scene.ts';

const knownHeads = phraseSet([...FLOW_HEADS, ...AMOUNT_NAMES, ...RATE_HEADS]);
const actions = phraseSet(TASK_VERBS);
/** Work that is done on many things: what it was done on belongs to the name (`gieo trồng 9.846 ha cây hàng năm`). */
const works = phraseSet([
  'gieo trồng',
  'trồng',
  'xuất khẩu',
  'nhập khẩu',
  'gieo cấy',
  'khai thác',
  'thu hoạch',
  'chế biến',
]);
const noFlows = phraseSet(NO_FLOWS);
const deeds = phraseSet(DEEDS);
const herds = phraseSet(HERDS);
const goods = phraseSet(GOODS);
const visitors = phraseSet([
  'hành khách',
  'vận tải hành khách',
  'vận chuyển hành khách',
  'lượng hành khách',
  'khách',
  'lượt khách',
  'lượt hành khách',
  'lượt du khách',
  'số lượt khách',
  'tổng lượt khách',
  'tổng số lượt khách',
  'du khách',
  'lượng khách',
  'số khách',
  'tổng lượng khách',
  'khách du lịch',
]);
const capacities = phraseSet(['công suất', 'năng lực tiếp nhận']);
const tallies = phraseSet(TALLIES);
const things = phraseSet(COUNT_NOUNS);
/** What a page counts of itself: `Số lần đọc: 14`. */
const seen = phraseSet(['đọc', 'xem', 'truy cập', 'tải', 'thích']);
const classifiers: ReadonlySet<string> = new Set(CLASSIFIERS);
/** In words; more than that is a sentence, not what was done. */
const LONGEST_DEED = 16;
/** What is counted so is named by who comes: `63 nghìn lượt khách`. */
const VISIT = 'lượt';
/** A change is said of one of the last few counts. */
const FARTHEST = 6;
/** Steps up or down a ranking. */
const STEPS: ReadonlySet<string> = new Set(['bậc', 'hạng', 'thứ bậc']);
const RANK = fold('thứ');
/** Behind these a number goes on. */
const OPEN: ReadonlySet<string> = new Set(['/', '-', '%', '(']);

export function readAmount(scene: Scene, said: Part): void {
  const part = inUnitBefore(ofPlan(scene, said));
  const { quantity, lead, before } = part;
  if (isOfOtherDraft(scene, part)) return;
  if (part.modifies && before && !lead.cumulative && !isOfAnotherPeriod(part) && applyAmount(before, part)) {
    scene.at = quantity.to + (quantity.noun ? tokensOf(quantity.noun).length : 0);
    before.to = Math.max(before.to, scene.at);
    return;
  }
  if (isHerd(scene.source, part)) readMeasured(scene, { ...part, quantity: asMeasure(quantity) });
  else if (quantity.kind === 'count' && (quantity.upper === null || lead.label === null)) readCount(scene, part);
  else if (quantity.kind === 'plain') readBareNumber(scene, part);
  else readMeasured(scene, part);
}

/** `Kế hoạch vốn năm 2021 5.237 tỷ đồng`: where nothing was said before, the plan itself is told. */
const ofPlan = (scene: Scene, part: Part): Part =>
  part.lead.plan &&
  part.quantity.kind === 'money' &&
  (scene.drafts.length === 0 || (part.lead.fresh && / vốn/u.test(part.lead.plan.text)))
    ? { ...part, modifies: false, lead: { ...part.lead, label: part.lead.plan, base: null } }
    : part;

/**
 * `12 vụ, chết 5 người, bị thương 9 người, so với cùng kỳ giảm 3 vụ, giảm 2 người chết`: each change belongs to the
 * count of its own thing; steps of a rank are no count at all.
 */
function isOfOtherDraft(scene: Scene, { quantity, lead, next }: Part): boolean {
  if (quantity.kind !== 'count' || lead.label !== null || !moves(lead) || scene.drafts.length === 0) return false;
  const noun = quantity.noun?.toLowerCase() ?? '';
  const named = nameBehind(scene.source, quantity.to, next);
  const about = named ? wordsBetween(scene.source, named.from, named.to).toLowerCase().slice(noun.length).trim() : '';
  const alike = scene.drafts
    .slice(-FARTHEST)
    .filter((one) => one.quantity?.noun?.toLowerCase().startsWith(noun) === true);
  const own =
    alike.findLast((one) => about !== '' && (one.full ?? one.label).toLowerCase().includes(about)) ?? alike.at(-1);
  if (!own && !STEPS.has(noun)) return false;
  scene.at = Math.max(scene.at, named?.to ?? quantity.to + 1);
  if (own && !STEPS.has(noun)) {
    own.change ??= lead.verb === 'down' ? quantity.value.times(-1) : quantity.value;
    if (own === scene.drafts.at(-1)) own.to = Math.max(own.to, scene.at);
    else if (scene.source.tokens[scene.at]?.key === '(') scene.resumed = own;
  }
  return true;
}

/** `trâu 612 con`, `khách quốc tế 5.600 lượt`: herds and visits are measured, whatever else is said of them. */
function isHerd({ tokens }: Source, { quantity, lead }: Part): boolean {
  if (quantity.kind !== 'count' || lead.label === null || quantity.upper !== null) return false;
  const noun = quantity.noun?.toLowerCase();
  if (quantity.scale && goods.at(tokens, quantity.to) !== null) return true;
  if (DEAD.test(lead.label.text)) return false;
  if (capacities.at(tokens, lead.label.from) !== null && lead.label.to - lead.label.from <= 4) return true;
  return (
    (noun === 'con' && herds.at(tokens, lead.label.from) !== null) ||
    (noun === VISIT && visitors.at(tokens, lead.label.from) !== null)
  );
}

/** `khách du lịch 5 nghìn lượt (kế hoạch 4 nghìn lượt)`: what says more of a herd or of visits is measured as they are. */
const inUnitBefore = (part: Part): Part =>
  part.modifies &&
  part.quantity.kind === 'count' &&
  part.quantity.noun !== null &&
  part.before?.quantity?.kind === 'measure' &&
  part.before.quantity.noun === part.quantity.noun
    ? { ...part, quantity: asMeasure(part.quantity) }
    : part;

/** `trâu, bò chết rét 9.120 con`: what was lost is counted. */
const DEAD = /(?:^|\s)(?:chết|tiêu hủy|tiêu huỷ|mắc bệnh|bị cuốn|bị trôi|thiệt hại)(?:\s|$)/iu;

const asMeasure = (quantity: Quantity): Quantity => ({
  ...quantity,
  kind: 'measure',
  unit: quantity.scale ? `${quantity.scale.word} ${quantity.noun}` : quantity.noun,
  to: quantity.to + (quantity.noun ? tokensOf(quantity.noun).length : 0),
});

function readMeasured(scene: Scene, part: Part): void {
  const { quantity, lead, before } = part;
  scene.at = Math.max(scene.at, quantity.to);
  const named = thingBehind(scene, part);
  const again = before && (part.modifies || lead.label === null) ? sameAgain(before, part) : null;
  const opened = open(scene, part, { label: again ?? amountLabel(scene.source, part, named), named });
  if (opened && movesByAmount(scene, opened, part)) return;
  if (opened && again) opened.stem = before?.stem ?? before?.label ?? null;
  if (opened && quantity.since && (moves(lead) || movesOn(scene.source, quantity.to))) opened.last = quantity;
  else if (opened) opened.quantity = quantity;
  if (opened && quantity.plan) opened.plan = { ...quantity, value: quantity.plan.value };
  scene.at = Math.max(scene.at, plannedTo(scene.source, part));
}

/** `12,4 tỷ đồng/15 tỷ đồng dự toán, đạt 82,7%`: behind the stroke the plan may say that it is one. */
const plannedTo = (source: Source, { quantity, next }: Part): number =>
  quantity.plan ? (baseBehind(source, quantity.plan.to, next)?.to ?? quantity.plan.to) : 0;

/** `…, lũy kế 2 tháng …`, `…, ước cả năm đạt …`: the indicator before once more, for another stretch of time. */
function sameAgain(before: Draft, part: Part): string | null {
  const stem = before.stem ?? before.label;
  if (part.lead.cumulative) return `${stem} ${part.lead.cumulative}`;
  return isOfAnotherPeriod(part) ? stem : null;
}

/** An amount that names a stretch of months unlike the one of the amount before, and no base: no plan, no same period. */
function isOfAnotherPeriod({ lead, before }: Part): boolean {
  const [own, said] = [lead.period, before?.period ?? null];
  if (own?.kind === 'period' && own.form === 'year' && said === null && (lead.estimate || lead.promise))
    return lead.label === null && lead.base === null;
  if (lead.base !== null || lead.label !== null || own?.kind !== 'period' || said?.kind !== 'period') return false;
  return own.form !== 'rest' && said.form !== 'rest' && (own.form !== said.form || own.n !== said.n);
}

/** `tăng từ 120 tỷ lên 150 tỷ`: the first is where it came from. */
const moves = (lead: Lead): boolean => lead.verb === 'up' || lead.verb === 'down';

/** `tăng 12 tỷ đồng so với cùng kỳ`: by how much it moved, where nothing has yet said how much it is. */
function movesByAmount(scene: Scene, opened: Draft, { lead, quantity, next }: Part): boolean {
  if (lead.bracket === 'open' && lead.label !== null && differs(lead)) return moved(opened, lead, quantity);
  const started = quantity.since && movesOn(scene.source, quantity.to);
  const behind =
    moves(lead) && lead.label !== null && !started
      ? baseBehind(scene.source, opened.to, Math.max(opened.to, next))
      : null;
  if (behind === null) return false;
  opened.to = Math.max(opened.to, behind.to);
  scene.at = Math.max(scene.at, opened.to);
  return moved(opened, lead, quantity);
}

/** `thu ngân sách (vượt 37,6 tỷ đồng)`: behind a name alone a bracket with such a verb says by how much. */
const differs = (lead: Lead): boolean => moves(lead) || lead.verb === 'exceed' || lead.verb === 'short';

function moved(opened: Draft, { verb }: Lead, { value }: Quantity): true {
  opened.change = verb === 'down' || verb === 'short' ? value.times(-1) : value;
  return true;
}

/** The indicator's name before the amount, with the thing behind it unless the name is known to stand alone. */
function amountLabel(source: Source, { lead, quantity, before, next }: Part, named: Run | null): string {
  const name = named
    ? wordsBetween(source, named.from, named.to)
    : ((quantity.kind === 'measure' && lead.label === null ? quantity.noun : '') ?? '');
  if (lead.label === null && name === '' && lead.base === 'other' && quantity.unit?.includes('/') && before)
    return `${before.label} bình quân`;
  if (lead.label === null && name === '')
    return baseBehind(source, quantity.to, next) ? '' : unnamed(lead, quantity, before);
  if (lead.label && lead.verb === 'share' && quantity.kind === 'money') return `${lead.label.text} ${lead.verbWords}`;
  if (lead.label === null || (lead.apart && name !== '')) return name;
  const { from, to } = lead.label;
  if (quantity.unit?.endsWith(VISIT) && name !== '') return visitors.at(source.tokens, from) ? lead.label.text : name;
  const known =
    to - from > 1 &&
    knownHeads.at(source.tokens, from) !== null &&
    noFlows.at(source.tokens, from) === null &&
    works.at(source.tokens, from, to)?.to !== to;
  return known || name === '' ? lead.label.text : `${lead.label.text} ${name}`;
}

/**
 * `…, còn thiếu 18,6 tỷ đồng`, `…, góp 5,1 tỷ đồng`: the verb names it; `gói hỗ trợ chi cho 38.412 người, 61,5 tỷ đồng`: it is of
 * what was done for those counted.
 */
function unnamed(lead: Lead, quantity: Quantity, before: Draft | null): string {
  if (lead.verb !== null && NAMING.has(lead.verb) && !lead.bracket) return lead.verbWords ?? '';
  const sums = quantity.kind === 'money' || (quantity.kind === 'measure' && lead.apart && !lead.comma);
  const bare = (lead.verb === null || lead.apart) && lead.base === null && (lead.comma || lead.apart) && sums;
  return bare && before?.quantity?.kind === 'count' && before.stem === null ? (before.deed ?? '') : '';
}

const NAMING: ReadonlySet<Verb> = new Set<Verb>(['short', 'left', 'share']);

/** `500 ha rừng`: what the amount is of; it ends where the next amount's name begins. */
function thingBehind({ source, parent }: Scene, { quantity, lead, next }: Part): Run | null {
  const told = lead.label === null || lead.apart;
  const is = told ? nameOfIs(source, { from: quantity.to, to: next }, lead.label === null && parent !== null) : null;
  return is ?? nameBehind(source, quantity.to, next);
}

/** A number with neither unit nor thing: a value only behind a name and a verb; ranks count. */
function readBareNumber(scene: Scene, part: Part): void {
  const { source } = scene;
  const { quantity, lead } = part;
  if (isRank(source, quantity)) {
    readRank(scene, part);
    return;
  }
  if (source.tokens[quantity.number - 1]?.key === '-' && lead.verb === null) {
    scene.at = part.since;
    return;
  }
  const lent = unitOfRow(scene, part) ?? scoreUnit(part);
  if (lent) {
    readMeasured(scene, { ...part, quantity: { ...quantity, unit: lent.unit, kind: lent.kind } });
    return;
  }
  const tally = lead.label !== null && isTally(source, lead.label, quantity);
  const same = tally ? null : thingBefore(scene, part);
  if (same !== null && lead.label) {
    const opened = open(scene, part, { label: `${same} ${lead.label.text}`, named: null });
    if (opened) opened.quantity = { ...quantity, kind: 'count', noun: same };
    return;
  }
  const alone = standsAlone(source, part);
  if (!lead.label || (lead.verb === null && !lead.estimate && !tally && !alone)) {
    if (part.lead.label) scene.at = part.since;
    return;
  }
  const opened = open(scene, part, { label: lead.label.text, named: null });
  if (opened === null) return;
  opened.quantity = tally ? { ...quantity, kind: 'count' } : quantity;
  if (!tally && !alone) opened.ambiguous = { why: 'unit', readings: [{ value: quantity.value }] };
}

/** `xử lý 34 đảng viên: khiển trách 19, cảnh cáo 9`: of the things just counted, and never more than there were. */
function thingBefore({ source, drafts }: Scene, { quantity, lead, before }: Part): string | null {
  const counted = before?.quantity ?? null;
  if (lead.label === null || lead.semicolon || (lead.verb !== null && lead.verb !== 'reach')) return null;
  if (counted?.kind !== 'count' || counted.noun === null || quantity.decimals > 0 || quantity.whole !== null)
    return null;
  const ends =
    (source.tokens[quantity.to]?.kind ?? 'mark') === 'mark' && !OPEN.has(source.tokens[quantity.to]?.key ?? '');
  const alike = drafts.slice(-FARTHEST).filter((one) => one.quantity?.noun === counted.noun);
  return ends && alike.some((one) => one.quantity?.value.gte(quantity.value)) ? counted.noun : null;
}

/** `Điểm chất lượng bệnh viện 2,97, tăng 0,14 điểm`: a score is in points. */
const scoreUnit = ({ lead, quantity }: Part): Lent | null =>
  quantity.decimals > 0 && /^điểm(?: số| trung bình| bình quân)? \p{L}/iu.test(lead.label?.text ?? '')
    ? { unit: 'điểm', kind: 'measure' }
    : null;

/** `số tài khoản 6.830,`: what is named as a number of things needs no unit. */
const isTally = ({ tokens }: Source, label: Run, quantity: Quantity): boolean =>
  (tallies.at(tokens, label.from) !== null || things.at(tokens, label.from) !== null) &&
  seen.at(tokens, label.to - 1) === null &&
  label.to - label.from > 1 &&
  quantity.decimals === 0 &&
  (tokens[quantity.to]?.kind ?? 'mark') === 'mark' &&
  tokens[quantity.to]?.key !== '/' &&
  tokens[quantity.to]?.key !== '-';

const isRank = ({ tokens }: Source, quantity: Quantity): boolean =>
  quantity.whole !== null && tokens[quantity.number - 1]?.key === RANK;

/** `xếp thứ 26/34 tỉnh`. */
function readRank(scene: Scene, part: Part): void {
  const one = draft(part.quantity.number - 1, part.quantity.to, 'thứ hạng');
  one.quantity = { ...part.quantity, kind: 'count' };
  scene.drafts.push(one);
  const behind = nameBehind(scene.source, part.quantity.to, part.next)?.to ?? part.quantity.to;
  skipClause(scene, Math.min(behind, part.next - 1), part.next);
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
  const said = part.lead.apart ? null : part.lead.label?.text || null;
  const deed = said !== null && said.split(' ').length <= LONGEST_DEED ? said : null;
  const bare = name === quantity.noun && classifiers.has(name.toLowerCase());
  const alone = part.lead.colon || (source.tokens[named.to]?.kind ?? 'mark') === 'mark';
  const label = bare && deed ? (isNumberOf(deed) ? deed : alone ? `${name} ${deed}` : name) : name;
  const opened = open(scene, { ...part, lead: { ...part.lead, label: null } }, { label, named });
  if (opened === null) return;
  if (quantity.plan) opened.plan = { ...quantity, value: quantity.plan.value };
  opened.deed = deed;
  opened.full =
    deed === null
      ? null
      : label === deed || (label !== name && part.lead.colon) || namesItself(scene, part, name)
        ? deed
        : `${deed} ${name}`;
  if (movesByAmount(scene, opened, part)) return;
  opened.quantity = quantity;
  scene.at = Math.max(scene.at, quantity.plan?.to ?? 0);
  skipClause(scene, Math.max(opened.to, scene.at), part.next);
}

/**
 * `Đảng viên mới kết nạp 34 đảng viên`, `tai nạn giao thông 12 vụ`: the words before name the thing already; behind
 * something done (`kết nạp 34 đảng viên`) they do not.
 */
function namesItself({ source }: Scene, { lead, quantity }: Part, name: string): boolean {
  if (lead.label === null || quantity.noun === null || !name.startsWith(quantity.noun)) return false;
  const said = ` ${lead.label.text.toLowerCase()} `;
  if (said.includes(` ${name.toLowerCase()} `)) return true;
  const subject =
    lead.verb === 'reach' || (actions.at(source.tokens, lead.label.from) === null && !endsInDeed(source, lead.label));
  return subject && classifiers.has(name.toLowerCase());
}

/** `Trung tâm Phục vụ hành chính công tiếp nhận`: who did it and what was done, not what was counted. */
const endsInDeed = ({ tokens }: Source, label: Run): boolean =>
  [1, 2, 3].some((back) => deeds.at(tokens, label.to - back, label.to)?.to === label.to);
