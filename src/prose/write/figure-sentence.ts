/**
 * One indicator as a clause of sober prose: value with unit, plan with its base, growth against the same period,
 * how far the figure covers the units, and whether it is contested.
 *
 * `Giá trị sản xuất công nghiệp ước đạt 1.234,5 tỷ đồng, bằng 74,2% kế hoạch năm, tăng 9% so với cùng kỳ`.
 */
import type { Assessment, Comparison, Completion } from '#core/assessment.ts';
import { decimal, rounded } from '#core/decimal.ts';
import type { Derivation } from '#core/derivation.ts';
import type { Indicator } from '#core/indicator.ts';
import { fold } from '#core/spelling.ts';
import type { TargetBasis } from '#core/target.ts';
import type { Run } from '#paper/document.ts';
import { SECTORS } from '#prose/lexicon/labels.ts';
import { basisTerms } from '#prose/words/terms.ts';
import { coverageNote, coverageWords, doubtNote } from './caveats.ts';
import { amount, isRate, numberRun, percent, printed, rateDecimals, unitAfter } from './numbers.ts';
import type { Pen } from './pen.ts';
import { joined, lowerFirst, type Phrase, phrase } from './phrase.ts';

/** The whole clause, without its parts; empty when there is no figure to say. */
export function figureClause(assessment: Assessment, pen: Pen): Phrase {
  const { indicator, now } = assessment;
  if (now.result.value === null) return [];
  const subject = subjectOf(indicator);
  const notes = joined([coverageNote(assessment, pen), doubtNote(assessment, pen)], ' ');
  const tail = notes.length > 0 ? phrase(' ', notes) : null;
  if (nothingArose(assessment)) return phrase(subject, ': ', arisen(assessment), tail);
  const growth = growthWords(assessment, pen);
  const verb = verbOf(assessment);
  const plans = namedPlans(assessment, pen);
  const value = phrase(
    verb,
    verb === '' ? null : ' ',
    reached(assessment),
    plans.length > 0 && phrase(' (', plans, ')'),
  );
  const plan = planWords(assessment, pen);
  const leads = indicator.saidAs === 'growth' && growth.length > 0 && verb !== '';
  const said = leads ? [growth, value, plan] : [value, plan, growth];
  return phrase(subject, setOff(indicator), ' ', joined(said, ', '), tail);
}

/** A part after its whole, or a figure of less weight: name, value, and in brackets what it is against plan and the same period. */
export function partClause(assessment: Assessment, whole: Assessment | null, pen: Pen): Phrase {
  const { indicator, now } = assessment;
  const name = lowerFirst(indicator.name);
  if (now.result.value === null) return phrase(name, ' chưa có số liệu');
  if (nothingArose(assessment)) return phrase(name, setOff(indicator), ' ', arisen(assessment));
  const measured = joined([planWords(assessment, pen), movement(assessment.comparison, indicator, pen)], ', ');
  const sameUnits = whole !== null && whole.now.coverage.missing.join() === now.coverage.missing.join();
  const covered = sameUnits && untilOf(whole) === untilOf(assessment) ? [] : coverageWords(assessment, pen);
  const beside = joined([measured, namedPlans(assessment, pen), covered], '; ');
  const doubt = doubtNote(assessment, pen);
  return phrase(
    name,
    setOff(indicator),
    ' ',
    reached(assessment),
    beside.length > 0 && phrase(' (', beside, ')'),
    doubt.length > 0 && phrase(' ', doubt),
  );
}

/** Name with the price base, where growth is reckoned at constant prices. */
export const subjectOf = (indicator: Indicator): string =>
  indicator.price === 'constant-2010' && !/giá so sánh/iu.test(indicator.name)
    ? `${indicator.name} (giá so sánh 2010)`
    : indicator.name;

/** The day up to which a figure counts, as far as its sources agree. */
const untilOf = ({ now }: Assessment): string => [...new Set(now.parts.map((part) => part.until))].join();

/**
 * A colon behind a name that holds a comma or a verb, lest the sentence be read from the wrong word: `Tổ chức đảng, đảng
 * viên được kiểm tra: đạt 12 cuộc`. Areas that offices name in one breath need none (`nông, lâm nghiệp và thủy sản`).
 */
export const setOff = ({ name }: Pick<Indicator, 'name'>): string =>
  /(?<!\p{L})(?:đạt|so với|(?<!mặt )bằng)(?!\p{L})|,.*(?:xử lý|thực hiện)$/iu.test(name) || !commasJoinAreas(name)
    ? ':'
    : '';

function commasJoinAreas(name: string): boolean {
  const pieces = name.split(/,\s*/u).map((piece) => fold(piece));
  return pieces
    .slice(1)
    .every((piece, index) =>
      areas.some(
        (group) => group.some((one) => begins(piece, one)) && group.some((one) => ends(pieces[index] ?? '', one)),
      ),
    );
}

const areas = SECTORS.map((group) => group.map((one) => fold(one)));
const begins = (words: string, word: string): boolean => words === word || words.startsWith(`${word} `);
const ends = (words: string, word: string): boolean => words === word || words.endsWith(` ${word}`);

const nothingArose = ({ now }: Assessment): boolean =>
  now.result.value?.eq(0) === true && now.parts.length > 0 && now.parts.every((part) => part.state === 'nothing-arose');

const arisen = ({ now }: Assessment): Run => ({ text: 'không phát sinh', ref: now.result.key });

/** `ước đạt` for what is good to have, `ước` or `là` for what is only measured; what is counted needs no verb. */
function verbOf({ indicator, now }: Assessment): string {
  const estimate = now.vintage === 'estimate';
  if (indicator.direction === 'higher') return estimate ? 'ước đạt' : 'đạt';
  if (estimate) return 'ước';
  return isRate(indicator.measure) ? 'là' : '';
}

/** Number and unit, with the source's own `hơn` or `gần` where one source said it all. */
export function reached({ indicator, now }: Assessment): Phrase {
  const [only, ...others] = now.parts;
  const approx = only && others.length === 0 ? only.approx : null;
  return phrase(approx && `${approx} `, amount(now.result, indicator));
}

/** `bằng 74,2% kế hoạch năm`, for every base the result divides by. */
export function planWords(assessment: Assessment, pen: Pen): Phrase {
  const divided = assessment.completions.filter(({ result }) => result.kind === 'completion' && result.value !== null);
  const shares = divided.map((one) => phrase(percent(one.result), ` ${planName(one, { assessment, pen })}`));
  return shares.length > 0 ? phrase('bằng ', joined(shares, ', ')) : [];
}

/** A rate and a growth are not divided by their plan: the plan stands beside them. */
function namedPlans(assessment: Assessment, pen: Pen): Phrase {
  const named = assessment.completions.filter(({ result }) => result.kind !== 'completion');
  const plans = named.map((one) => phrase(planName(one, { assessment, pen }), targetValue(one, assessment.indicator)));
  return joined(plans, ', ');
}

type Naming = { readonly assessment: Assessment; readonly pen: Pen };

/** `kế hoạch năm`; `dự toán` for the budget; who set it, where that is not simply the council or there are several. */
function planName({ target }: Completion, { assessment, pen }: Naming): string {
  const { indicator, completions } = assessment;
  const word = indicator.field === 'budget' && /đồng$/u.test(indicator.measure) ? 'dự toán' : 'kế hoạch';
  if (target.basis === 'stretch') return `chỉ tiêu ${basisWords(target.basis, pen)}`;
  const alone = completions.length === 1 && target.basis === 'council';
  return alone ? `${word} năm` : `${word} ${basisWords(target.basis, pen)}`;
}

/** Who set a target: `HĐND quận giao`. */
export const basisWords = (basis: TargetBasis, { matter }: Pen): string =>
  basisTerms[basis].vi.replace('{level}', matter.authority.level);

/** ` 95%`; `: tăng 10%`, lest the plan be read as passed by so much. */
function targetValue({ target }: Completion, indicator: Indicator): Phrase {
  const growth = target.as === 'growth';
  const value = printed(growth ? target.value.abs() : target.value, {
    decimals: growth ? rateDecimals : indicator.decimals,
    measure: growth ? '%' : indicator.measure,
  });
  const run: Run = { text: value, ref: target.key };
  const before = growth ? `: ${target.value.lt(0) ? 'giảm' : 'tăng'} ` : ' ';
  return phrase(before, run, growth ? '%' : unitAfter(indicator.measure));
}

/** `tăng 9% so với cùng kỳ`; empty when there is nothing to compare with. */
export function growthWords({ comparison, indicator }: Assessment, pen: Pen): Phrase {
  const moved = movement(comparison, indicator, pen);
  if (moved.length === 0 || isLevel(comparison, indicator)) return moved;
  return phrase(moved, ` so với ${basePeriod(pen)}`);
}

const basePeriod = ({ words }: Pen): string =>
  words.monthsGone === 12 && words.short === 'năm' ? `năm ${words.year - 1}` : 'cùng kỳ';

/** What is printed of the change is nothing. */
const isLevel = (comparison: Comparison | null, indicator: Indicator): boolean => {
  const result = comparison?.result;
  return result?.value ? rounded(result.value, decimalsOf(result, indicator)).eq(0) : false;
};

const decimalsOf = ({ kind }: Derivation, { decimals }: Indicator): number =>
  kind === 'difference' ? decimals : rateDecimals;

/**
 * Up or down in percent, percentage points, or a plain difference where the base was nothing; `bằng cùng kỳ`, or
 * `xấp xỉ bằng cùng kỳ` where only rounding makes it so.
 */
export function movement(comparison: Comparison | null, indicator: Indicator, pen: Pen): Phrase {
  const result = comparison?.result;
  if (!result || result.value === null) return [];
  if (isLevel(comparison, indicator))
    return phrase({ text: result.value.eq(0) ? 'bằng' : 'xấp xỉ bằng', ref: result.key }, ` ${basePeriod(pen)}`);
  const direction = result.value.lt(decimal(0)) ? 'giảm ' : 'tăng ';
  if (result.kind === 'growth') return phrase(direction, percent(result, true));
  const printing = { decimals: decimalsOf(result, indicator), measure: indicator.measure, unsigned: true };
  if (result.kind === 'points') return phrase(direction, numberRun(result, printing), ' điểm phần trăm');
  return phrase(direction, amount(result, printing));
}
