/**
 * Percents of a sentence: growth, completion or share of the statement before them, or a statement of
 * their own when words before or behind name what they measure.
 */
import { zero } from '#core/decimal.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { AMOUNT_NAMES } from '#prose/lexicon/labels.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import {
  FLOW_HEADS,
  FUND_HEADS,
  NO_FLOWS,
  QUOTA_DEEDS,
  QUOTA_THINGS,
  SECTOR_HEADS,
} from '#prose/lexicon/statements.ts';
import { COUNT_NOUNS } from '#prose/lexicon/units.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import { type BaseBehind, baseBehind, movesOn, nameBehind, nameOfIs, whatTheyHave } from './bases.ts';
import { type Draft, HUNDRED, isCount } from './drafts.ts';
import { inTurn } from './in-turn.ts';
import type { Lead } from './leads.ts';
import { asMeant } from './percent-leads.ts';
import { completeOf, saysMore } from './percents-more.ts';
import type { Quantity } from './quantities.ts';
import { applyPercent, isShareOfPlan } from './roles.ts';
import { open, type Part, type Run, type Scene, skipClause } from './scene.ts';

const flowHeads = phraseSet(FLOW_HEADS);
const fundHeads = phraseSet(FUND_HEADS);
const noFlows = phraseSet(NO_FLOWS);
/** What a percent is taken of, not whose it is: `giải ngân 40% vốn công`, `lấp đầy 86% diện tích`. */
const wholes = phraseSet([
  ...AMOUNT_NAMES,
  ...FLOW_HEADS,
  ...FUND_HEADS,
  'tổng',
  'dân số',
  'số',
  'tổng số',
  'nhu cầu',
  'công suất',
  'khối lượng',
  'mặt bằng',
  'quãng đường',
  'chiều dài',
]);
const sectors = phraseSet(SECTOR_HEADS);
const sources = phraseSet([...FUND_HEADS, 'ngân sách', 'chi', 'thu', 'quỹ', 'thuế', 'phí', 'lệ phí', 'tiền', 'khoản']);
const covers = phraseSet(['bao phủ', 'phủ', 'phủ sóng', 'che phủ', 'lấp đầy', 'phủ kín']);
const rates = phraseSet(['tỷ lệ', 'tỉ lệ', 'tốc độ', 'tiến độ']);
/** Of these a plan has its own level; a pace (`tiến độ gieo trồng đạt 18% kế hoạch`) is the completion itself. */
const shares = phraseSet(['tỷ lệ', 'tỉ lệ', 'tốc độ']);
const things = phraseSet(COUNT_NOUNS);
const spending = phraseSet(['giải ngân']);
const quotaDeeds = phraseSet(QUOTA_DEEDS);
const quotaThings = phraseSet(QUOTA_THINGS);
/** Between a deed and how many it was done to. */
const LONGEST_DEED = 12;

export function readPercent(scene: Scene, said: Part): void {
  const { source } = scene;
  const part = asMeant(source, said);
  const { quantity, lead } = part;
  const closes = lead.verb === 'equal' && lead.bracket === 'open' && source.tokens[quantity.to]?.key === ')' ? 1 : 0;
  const base = baseBehind(source, quantity.to + closes, Math.max(quantity.to + closes, part.next));
  const behind = measuredOn(scene, part, base);
  if (behind) scene.at = behind.to;
  const is =
    lead.label === null && !part.modifies ? nameOfIs(source, { from: quantity.to, to: part.next }, false) : null;
  const shifts = quantity.kind === 'points' && part.modifies && lead.verb !== null && lead.verb !== 'reach';
  const thing = behind || shifts ? null : (is ?? nameBehind(source, quantity.to, part.next));
  const whose = thing !== null && things.at(source.tokens, thing.from) !== null;
  const ofWhole = thing !== null && lead.verb === 'reach' && isWhole(source, thing.from);
  const told = lead.label === null || lead.verb === null || lead.apart || whose || ofWhole ? thing : null;
  const named =
    told && lead.label === null && (lead.verb === null || lead.verb === 'reach')
      ? whatTheyHave(source, told, part.next)
      : told;
  if (named === null) scene.at = Math.max(scene.at, thing?.to ?? 0);
  if (part.before && readAnotherPeriod(scene, part, behind)) return;
  if (part.modifies && part.before && saysMore(scene, part, { behind: behind !== null, thing, named })) return;
  const turn = inTurn(scene, part);
  const moved = turn?.one ?? (part.modifies ? movedBehindShare(part) : null);
  if (moved) {
    const verb = turn?.verb ?? lead.verb;
    applyPercent(moved, {
      ...part,
      lead: { ...lead, verb },
      behind: turn?.behind ?? behind,
      flow: false,
      modifies: true,
    });
    return;
  }
  const says = (part.modifies && named === null) || describes(part) || (lead.predicate && part.before?.quantity);
  const target = says ? part.before : null;
  if (isCriterion(part)) return;
  const flow =
    isPlanned(source, part, thing !== null) && !isOneOfShares(part) && !(thing && isWhole(source, thing.from));
  if (target && !isOfCount(source, part, behind !== null)) {
    applyPercent(target, { ...part, behind, flow, modifies: true });
    target.to = Math.max(target.to, scene.at);
    return;
  }
  const rated = ratedBefore(part);
  if (rated?.plan) {
    completeOf(rated, part, quantity);
    return;
  }
  const label = rated
    ? `${lead.label?.text} ${rated.full ?? rated.label}`
    : target
      ? shareLabel(target, lead)
      : percentLabel(source, part, flow ? null : named);
  const opened = open(scene, part, { label: label || done(source, part, behind), named });
  if (opened) tellOf(scene, opened, { part, behind, flow, named });
}

/** What the percent says of the statement it opened. */
function tellOf(
  scene: Scene,
  opened: Draft,
  { part, behind, flow, named }: { part: Part; behind: BaseBehind | null; flow: boolean; named: Run | null },
): void {
  const { source } = scene;
  const { quantity, lead } = part;
  const rate = lead.label !== null && shares.at(source.tokens, lead.label.from) !== null && behind?.base === 'plan';
  if (quantity.since && movesOn(source, quantity.to)) {
    opened.last = quantity;
    return;
  }
  if (lead.label === null && named !== null && lead.verb === 'down' && !behind && quantity.kind === 'percent') {
    opened.quantity = quantity;
    return;
  }
  if (lead.verb === 'share' && lead.label === null) opened.shareOf = part.before;
  applyPercent(opened, {
    ...inherited(part, scene),
    behind: rate ? null : behind,
    flow:
      (flow && (!opened.target || lead.verb !== null || isSpending(source, lead))) ||
      inheritsPlan(source, part) ||
      isPartOfDone(scene, part),
    modifies: false,
  });
  opened.to = Math.max(opened.to, scene.at);
  if (lead.verb === 'share' && source.tokens[scene.at]?.key === WITHIN) skipClause(scene, scene.at, part.next);
}

/** `chiếm 48% trong cơ cấu ngành nông nghiệp, tăng 2,5%`: in what it is a share names nothing. */
const WITHIN = fold('trong');

const isWhole = ({ tokens }: Source, at: number): boolean =>
  wholes.at(tokens, at) !== null && noFlows.at(tokens, at) === null;

/** `GRDP tăng 7,92%, riêng quý III tăng 8,36%`, `tính chung 5 tháng tăng 4,9%`: the same once more, for another time. */
function readAnotherPeriod(scene: Scene, part: Part, behind: ReturnType<typeof baseBehind>): boolean {
  const { before, lead } = part;
  const name = lead.period;
  if (!before?.growth || lead.label !== null || (lead.verb !== 'up' && lead.verb !== 'down')) return false;
  if (behind?.base === 'plan' || (lead.base !== null && lead.base !== 'other') || lead.bracket === 'open') return false;
  if (name?.kind !== 'period' || name.form === 'year' || !OF_YEAR.has(name.form)) return false;
  if (before.period?.kind === 'period' && before.period.form === name.form && before.period.n === name.n) return false;
  if (before.period === null && !lead.parts && !lead.cumulative && lead.base === null) return false;
  const stem = before.stem ?? before.label;
  const words = lead.cumulative ?? wordsBetween(scene.source, name.from, name.to);
  const opened = open(scene, part, { label: `${stem} ${lead.parts ? 'riêng ' : ''}${words}`, named: null });
  if (opened === null) return true;
  opened.stem = stem;
  applyPercent(opened, { ...part, lead: { ...lead, base: null }, behind, flow: false, modifies: false });
  opened.to = Math.max(opened.to, scene.at);
  return true;
}

const OF_YEAR: ReadonlySet<string> = new Set(['month', 'months', 'quarter', 'half']);

/** `412 triệu USD, chiếm 33% tổng kim ngạch và tăng 7%`: the amount moved, and not its share. */
const movedBehindShare = ({ before, lead }: Part): Draft | null => {
  const whole = before?.shareOf ?? null;
  return whole?.growth === null && (lead.verb === 'up' || lead.verb === 'down') && lead.bracket === null ? whole : null;
};

/** What a percent is measured against: the base behind it; without one, that of the `bằng` before it; of a share no plan but what it is of. */
function measuredOn(scene: Scene, part: Part, base: BaseBehind | null): BaseBehind | null {
  const { lead, quantity, modifies, before } = part;
  const said = base?.base ?? lead.base;
  if (lead.verb === 'share' && base?.base === 'plan' && !isShareOfPlan({ ...part, behind: base })) return null;
  if (lead.verb !== 'equal') return base;
  const like = said === null && modifies && scene.equals !== null && before?.completions.length === 0;
  if (said !== null) scene.equals = said === 'period' ? base : null;
  return like && scene.equals ? { ...scene.equals, from: quantity.to, to: quantity.to } : base;
}

/** `210 thanh niên đạt 100%`: said of the count without a comma. */
const describes = ({ before, lead }: Part): boolean =>
  before !== null && isCount(before) && !lead.comma && !lead.fresh && lead.verb !== null && lead.bracket === null;

/** `17/26 chỉ tiêu đạt trên 75% kế hoạch`: which of them were counted, and not how far they all came. */
const isCriterion = ({ before, lead, quantity }: Part): boolean =>
  before !== null &&
  isCount(before) &&
  !lead.comma &&
  !lead.fresh &&
  lead.bracket === null &&
  (lead.verb === 'reach' || (lead.verb === null && lead.label === null)) &&
  LIMITS.has(quantity.approx ?? '');

const LIMITS: ReadonlySet<string> = new Set([
  'dưới',
  'trên',
  'không quá',
  'chưa tới',
  'chưa đến',
  'chưa đầy',
  '<',
  '>',
  '≥',
  '≤',
]);

/** The label is that of something with a plan in its own unit: a lone percent behind it is a completion. */
function isPlanned(source: Source, { quantity, lead }: Part, named: boolean): boolean {
  const { tokens } = source;
  const { label, verb, apart } = lead;
  const to = quantity.from;
  if (label === null || (apart && verb === null && named)) return false;
  if (noFlows.at(tokens, label.from)) return false;
  if (isSpending(source, lead)) return !isJudgedLevel(source, label.to, to);
  if (flowHeads.at(tokens, label.from)) return true;
  if (rates.at(tokens, label.from)) return false;
  return verb !== null && fundHeads.at(tokens, label.from) !== null;
}

/** `giải ngân đầu tư công còn thấp, mới được 36%`: what is called low or high is a rate, and no progress against a plan. */
function isJudgedLevel({ tokens }: Pick<Source, 'tokens'>, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST_DEED); at += 1)
    if (LEVELS.has(tokens[at]?.key ?? '')) return true;
  return false;
}

const LEVELS = new Set(['thấp', 'cao'].map(fold));

/** A share of what is to be paid out is a completion, promised or reached; `tỷ lệ giải ngân` is a rate. */
const isSpending = ({ tokens }: Source, { label }: Lead): boolean =>
  label !== null &&
  (spending.at(tokens, label.from) !== null ||
    (spending.at(tokens, label.to - 2, label.to)?.to === label.to && rates.at(tokens, label.to - 4) === null));

/** `dịch vụ 39,9%; thuế sản phẩm 4,3%`: in a row of shares none is a completion. */
const isOneOfShares = ({ before, lead }: Part): boolean =>
  lead.verb === null &&
  before?.quantity?.kind === 'percent' &&
  before.completions.length === 0 &&
  before.growth === null;

/** `hoàn thành 100% kế hoạch kiểm tra`: the plan that was carried out names itself. */
const done = (source: Source, { lead }: Part, behind: ReturnType<typeof baseBehind>): string =>
  lead.verb === 'reach' && behind?.base === 'plan' ? wordsBetween(source, behind.from, behind.to) : '';

/** `công nghiệp tăng 12,4%, xây dựng 6,1%`: a sector named alone moved as the one before it did. */
const isSector = ({ tokens }: Source, { label }: Lead): boolean =>
  label !== null && sectors.at(tokens, label.from) !== null;

/** `IIP tăng 7,61%, dẫn đầu là dệt may (11,9%)`: a lone percent in a bracket or among parts is what the one before it was. */
function inherited(part: Part, { source, parent }: Scene): Part {
  const { before, lead } = part;
  const grown = before?.quantity === null && before.growth !== null && before.completions.length === 0;
  const listed =
    lead.bracket === 'open' ||
    (lead.comma && lead.label !== null && before?.parent === parent && (parent !== null || isSector(source, lead)));
  if (!grown || lead.verb !== null || !listed || lead.sign !== null) return part;
  return { ...part, lead: { ...lead, sign: before.growth?.value.lt(zero) ? '-' : '+' } };
}

/** `245/263 xã, chiếm 93,2%`: the share is of what was counted. */
const shareLabel = (counted: Draft, lead: Lead): string =>
  lead.verb !== 'reach' && counted.quantity?.whole === null
    ? (counted.full ?? counted.label)
    : lead.verb === 'share'
      ? (counted.full ?? counted.label)
      : `tỷ lệ đạt ${counted.full ?? counted.label}`;

/** `khám phá 3/5 vụ, đạt 60%`: the percent is the ratio just counted, and its own indicator. */
const isOfCount = (source: Source, { before, lead, quantity }: Part, hasBase: boolean): boolean =>
  !hasBase &&
  before?.quantity?.kind === 'count' &&
  !(lead.verb !== 'share' && isOfQuota(source, before.quantity)) &&
  (lead.verb === 'share' ||
    (isCount(before) && isBareRemark(lead) && quantity.value.lte(HUNDRED)) ||
    (before.quantity.whole !== null && (lead.verb === 'reach' || lead.verb === null)));

/** `kết nạp 38/45 đảng viên (84,4%)`, `39/52 cuộc kiểm tra`: so many of those that were to be. */
function isOfQuota({ tokens }: Source, { number, to, whole }: Quantity): boolean {
  if (whole === null) return false;
  if (quotaThings.at(tokens, to)) return true;
  for (let at = number - 1; at >= Math.max(0, number - LONGEST_DEED) && !ENDS_DEED.has(tokens[at]?.key ?? ''); at -= 1)
    if (quotaDeeds.at(tokens, at, number)) return true;
  return false;
}

const ENDS_DEED = new Set([';', '.', '(', ')', ',']);

/** `giải quyết trước hạn 5.904 hồ sơ (94,95%)`: nothing but the percent stands in the bracket. */
const isBareRemark = (lead: Lead): boolean =>
  lead.bracket === 'open' && lead.verb === null && lead.base === null && lead.sign === null && lead.label === null;

/** `thu đạt 92% dự toán; chi gần 89%`: the second lone percent means what the first did, unless a new clause names things. */
const inheritsPlan = ({ tokens }: Source, { before, lead }: Part): boolean =>
  before !== null &&
  before.quantity === null &&
  before.completions.length > 0 &&
  before.growth === null &&
  !(
    lead.label !== null &&
    (rates.at(tokens, lead.label.from) !== null || (lead.semicolon && things.at(tokens, lead.label.from) !== null))
  );

/** `đầu tư công 86 tỷ đồng, bằng 53,2% kế hoạch, trong đó ngân sách tỉnh đạt 61,7%`: a source among the parts of what was completed. */
function isPartOfDone({ source, drafts, parent }: Scene, { lead }: Part): boolean {
  if (parent === null || lead.label === null || !sources.at(source.tokens, lead.label.from)) return false;
  const whole = drafts.findLast((one) => one.label === parent);
  return whole !== undefined && whole.completions.length > 0 && whole.quantity?.kind !== 'percent';
}

/** `612 hộ nghèo (tỷ lệ 3,4%)`: the rate of what stands before it; behind a plan (`KH: 1,24 triệu; tỷ lệ 102,4%`) how much of it. */
function ratedBefore({ before, lead, quantity }: Part): Draft | null {
  if (
    lead.label === null ||
    !BARE_RATES.has(lead.label.text.toLowerCase()) ||
    lead.verb === 'up' ||
    lead.verb === 'down'
  )
    return null;
  return before?.quantity && before.quantity.kind !== 'percent' && quantity.kind === 'percent' ? before : null;
}

/** `dân góp 30% vốn`. */
const GIVES = /góp/iu;

const BARE_RATES: ReadonlySet<string> = new Set(['tỷ lệ', 'tỉ lệ', 'chiếm tỷ lệ', 'tỷ trọng', 'tỷ lệ thực hiện']);

/** `bao phủ 91,7% dân số`: the verb names the rate. */
function coverBefore(source: Source, to: number): string {
  for (const back of [3, 2, 1])
    if (covers.at(source.tokens, to - back, to)) return `${wordsBetween(source, to - back, to)} `;
  return '';
}

/** `nợ thuế 86 tỷ đồng, chiếm 6,7% tổng thu`: the share is of what was measured right before. */
const shared = (before: Draft | null): string =>
  before?.quantity && before.quantity.kind !== 'percent' && before.quantity.kind !== 'plain'
    ? `${before.full ?? before.label} `
    : '';

function percentLabel(source: Source, { lead, quantity, before }: Part, named: Run | null): string {
  const name = named ? wordsBetween(source, named.from, named.to) : '';
  if (lead.label && lead.verb === 'share' && lead.verbWords && GIVES.test(lead.verbWords))
    return `${lead.label.text} ${lead.verbWords}`;
  if (name && lead.label === null && lead.verb === 'reach') return `${coverBefore(source, quantity.from)}${name}`;
  const rate = lead.label !== null && rates.at(source.tokens, lead.label.from) !== null;
  if (rate && named !== null && isWhole(source, named.from)) return lead.label?.text || name;
  if (name && lead.apart) return name;
  if (lead.label) return [lead.label.text, name].filter(Boolean).join(' ');
  return lead.verb === 'share' && name ? `${shared(before)}chiếm ${name}` : name;
}

/** `gấp 1,5 lần cùng kỳ` is a growth of 50 percent; times anything else is left out. */
export function readTimes(scene: Scene, part: Part): void {
  const behind = baseBehind(scene.source, part.quantity.to, scene.to);
  const against =
    behind?.base === 'period' ||
    (behind?.base === 'earlier' && (part.lead.verb === 'times' || part.lead.verb === 'equal'));
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
