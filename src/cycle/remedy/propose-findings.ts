/**
 * Findings proposed from the figures: what reached its plan or path and what fell short, by a dated rule; and what became
 * of the last review's shortcomings.
 */
import type { Assessment } from '#core/assessment.ts';
import { principalCompletion } from '#core/comparison.ts';
import { type Day, day } from '#core/day.ts';
import type { Derivation } from '#core/derivation.ts';
import type { Finding, FindingReason, FindingState } from '#core/finding.ts';
import type { IndicatorCode } from '#core/indicator.ts';
import { monthsLeft, type PeriodCode, spanOf } from '#core/period.ts';
import { answersFinding, type Task } from '#core/task.ts';

export type FindingRule = {
  readonly from: Day;
  /** By which share of the path a result may stay behind it and still be on it. */
  readonly tolerance: string;
  readonly source: string;
};

/** Ours, not the law's; dated, so that a later rule changes no earlier review. */
export const findingRules: readonly [FindingRule, ...FindingRule[]] = [
  { from: day('1975-04-30'), tolerance: '0.03', source: 'ngưỡng mặc định của Bổ Khuyết' },
];

/** The id of a finding reckoned from figures: what it is about, whatever else the review finds. */
export const findingId = (kind: Finding['kind'], indicator: IndicatorCode, period: PeriodCode): string =>
  `${kind}|${indicator}|${period}`;

type Sign = { readonly reason: FindingReason; readonly keys: readonly string[] };

/**
 * Proposed achievements and shortcomings of the key indicators that have a direction, one at most for each: a
 * shortcoming where any sign is bad, an achievement where a target or its path is met and nothing is bad. What is not
 * known is neither. Proposals only, with the keys of what they rest on; cause and degree stay open.
 */
export function findingsOf(assessments: readonly Assessment[]): readonly Finding[] {
  return assessments
    .filter(({ indicator }) => indicator.key && indicator.direction !== 'neutral')
    .map(proposalOf)
    .filter((finding) => finding !== null);
}

function proposalOf(assessment: Assessment): Finding | null {
  const bad = badSigns(assessment);
  if (bad.length > 0) return proposed('shortcoming', assessment, bad);
  const good = goodSigns(assessment);
  return good.length > 0 ? proposed('achievement', assessment, good) : null;
}

function proposed(kind: Finding['kind'], { indicator, now }: Assessment, signs: readonly Sign[]): Finding {
  return {
    id: findingId(kind, indicator.code, now.period),
    kind,
    field: indicator.field,
    origin: 'reckoned',
    indicator: indicator.code,
    words: null,
    units: [],
    degree: null,
    cause: null,
    evidence: { keys: [...new Set([now.result.key, ...signs.flatMap((sign) => sign.keys)])], places: [] },
    state: null,
    confirmed: false,
    reasons: signs.map((sign) => sign.reason),
  };
}

const keysOf = (...derivations: readonly (Derivation | null | undefined)[]): readonly string[] =>
  derivations.filter((one) => one !== null && one !== undefined).map((one) => one.key);

/** Behind the path by more than the tolerance, an outlook below the plan, or moving the wrong way. */
function badSigns(assessment: Assessment): readonly Sign[] {
  const { outlook, comparison, now } = assessment;
  const signs: Sign[] = [];
  if (now.result.value === null) return signs;
  if (pathStanding(assessment) === 'behind')
    signs.push({ reason: 'behind-path', keys: keysOf(outlook?.path?.value, outlook?.gapToPath) });
  if (outlook?.verdict === 'hard' || outlook?.verdict === 'misses')
    signs.push({ reason: outlook.verdict, keys: keysOf(outlook.gapToPlan, outlook.pace, outlook.middle) });
  if (!isTargetMet(assessment) && movedOf(assessment) === 'worse')
    signs.push({ reason: 'wrong-direction', keys: keysOf(comparison?.result) });
  return signs;
}

const isPartial = ({ now }: Assessment): boolean => now.coverage.missing.length > 0;

/** Where it stands to its path; null where there is none, or where units still missing may turn it. */
function pathStanding(assessment: Assessment): 'on' | 'behind' | null {
  const { outlook, indicator, now } = assessment;
  const [gap, path] = [outlook?.gapToPath?.value, outlook?.path?.value.value];
  if (!gap || !path || indicator.direction === 'range') return null;
  const rule = findingRules.findLast(({ from }) => from <= spanOf(now.period, 'calendar').to) ?? findingRules[0];
  const lower = indicator.direction === 'lower';
  const standing = (lower ? gap.neg() : gap).gt(path.abs().times(rule.tolerance)) ? 'behind' : 'on';
  const turnable = lower ? 'on' : 'behind';
  return isPartial(assessment) && standing === turnable ? null : standing;
}

/** A cap on a flow is met only when its year is over, and no cap while units are missing: it is merely not yet passed. */
function isTargetMet(assessment: Assessment): boolean {
  const { indicator, now } = assessment;
  if (indicator.direction === 'lower' && isPartial(assessment)) return false;
  const final = indicator.kind !== 'flow' || indicator.direction === 'higher' || monthsLeft(now.period) === 0;
  return final && principalCompletion(assessment)?.met === true;
}

function goodSigns(assessment: Assessment): readonly Sign[] {
  const { principal, outlook, comparison } = assessment;
  const promising = outlook?.verdict === 'reaches' || outlook?.verdict === 'exceeds';
  const onPath = (pathStanding(assessment) ?? (promising ? 'on' : null)) === 'on';
  const signs: Sign[] = [];
  if (isTargetMet(assessment))
    signs.push({ reason: 'target-met', keys: keysOf(principalCompletion(assessment)?.result) });
  else if (onPath) signs.push({ reason: 'on-path', keys: keysOf(outlook?.path?.value, outlook?.gapToPath) });
  else if (principal !== null) return [];
  if (movedOf(assessment) === 'better') signs.push({ reason: 'better', keys: keysOf(comparison?.result) });
  return signs;
}

/** Against the same period, in the indicator's own sense; null where that is not known or has no sense. */
export function movedOf({
  comparison,
  indicator,
}: Pick<Assessment, 'comparison' | 'indicator'>): 'better' | 'worse' | 'same' | null {
  const change = comparison?.result.value;
  if (!change || indicator.direction === 'neutral' || indicator.direction === 'range') return null;
  if (change.eq(0)) return 'same';
  return change.gt(0) === (indicator.direction === 'higher') ? 'better' : 'worse';
}

/** Some figure says whether it goes well: a standing to the path, an outlook, or, without a plan, the same period. */
const canTell = (assessment: Assessment): boolean =>
  pathStanding(assessment) !== null ||
  (assessment.outlook ? assessment.outlook.verdict !== 'insufficient' : movedOf(assessment) !== null);

/**
 * What became of a shortcoming of the last review. Remedied when its indicator shows no bad sign any more, or, where no
 * figure can tell, when every remedy is done; being remedied while a remedy is under way or done without the indicator
 * having recovered; else not remedied.
 */
export function stateOfShortcoming(
  finding: Finding,
  tasks: readonly Task[],
  assessment: Assessment | null,
): FindingState {
  const remedies = tasks.filter((one) => answersFinding(one, finding.id) && one.withdrawn === null && !one.proposed);
  const isDone = (task: Task) => task.progress.some((entry) => entry.done && entry.confirmed);
  const measured = assessment !== null && canTell(assessment);
  if (measured && badSigns(assessment).length === 0) return 'remedied';
  if (!measured && remedies.length > 0 && remedies.every(isDone)) return 'remedied';
  return remedies.some((task) => task.progress.length > 0) ? 'being-remedied' : 'not-remedied';
}
