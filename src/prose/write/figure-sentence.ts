/**
 * One indicator as a clause of sober prose: value with unit, plan with its base, growth against the same period,
 * how far the figure covers the units, and whether it is contested.
 *
 * `Giá trị sản xuất công nghiệp ước đạt 1.234,5 tỷ đồng, bằng 74,2% kế hoạch năm, tăng 9% so với cùng kỳ`.
 */
import type { Assessment, Comparison, Completion } from '#core/assessment.ts';
import { decimal } from '#core/decimal.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Run } from '#paper/document.ts';
import { basisTerms } from '#prose/words/terms.ts';
import { coverageNote, doubtNote } from './caveats.ts';
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
  const value = phrase(verbOf(assessment), ' ', reached(assessment));
  const plan = planWords(assessment, pen);
  const leads = indicator.saidAs === 'growth' && growth.length > 0;
  const said = leads ? [growth, value, plan] : [value, plan, growth];
  return phrase(subject, ' ', joined(said, ', '), tail);
}

/** A part after its whole: name, value, and in brackets what it is against plan and the same period. */
export function partClause(assessment: Assessment, pen: Pen): Phrase {
  const { indicator, now } = assessment;
  const name = lowerFirst(indicator.name);
  if (now.result.value === null) return phrase(name, ' chưa có số liệu');
  if (nothingArose(assessment)) return phrase(name, ' ', arisen(assessment));
  const beside = joined([planWords(assessment, pen), movement(assessment.comparison, indicator)], ', ');
  const notes = joined([coverageNote(assessment, pen), doubtNote(assessment, pen)], ' ');
  return phrase(
    name,
    ' ',
    reached(assessment),
    beside.length > 0 && phrase(' (', beside, ')'),
    notes.length > 0 && phrase(' ', notes),
  );
}

/** Name with the price base, where growth is reckoned at constant prices. */
export const subjectOf = (indicator: Indicator): string =>
  indicator.price === 'constant-2010' && !/giá so sánh/iu.test(indicator.name)
    ? `${indicator.name} (giá so sánh 2010)`
    : indicator.name;

const nothingArose = ({ now }: Assessment): boolean =>
  now.result.value?.eq(0) === true && now.parts.length > 0 && now.parts.every((part) => part.state === 'nothing-arose');

const arisen = ({ now }: Assessment): Run => ({ text: 'không phát sinh', ref: now.result.key });

/** `ước đạt` for what is good to have, `ước` or `là` for what is only counted. */
function verbOf({ indicator, now }: Assessment): string {
  const estimate = now.vintage === 'estimate';
  if (indicator.direction === 'higher') return estimate ? 'ước đạt' : 'đạt';
  return estimate ? 'ước' : 'là';
}

/** Number and unit, with the source's own `hơn` or `gần` where one source said it all. */
export function reached({ indicator, now }: Assessment): Phrase {
  const [only, ...others] = now.parts;
  const approx = only && others.length === 0 ? only.approx : null;
  return phrase(approx && `${approx} `, amount(now.result, indicator));
}

/** `bằng 74,2% kế hoạch năm`; a growth target and a rate are named, not divided. */
export function planWords({ indicator, completions }: Assessment, pen: Pen): Phrase {
  const named = completions.filter(({ target }) => target.as === 'growth' || isRate(indicator.measure));
  const divided = completions.filter((completion) => !named.includes(completion) && completion.result.value !== null);
  const base = (completion: Completion): string =>
    planName(completion, { indicator, alone: completions.length === 1, pen });
  const shares = divided.map((one) => phrase(percent(one.result), ' ', base(one)));
  const names = named.map((one) => phrase(`${base(one)} `, targetValue(one, indicator)));
  return joined([shares.length > 0 ? phrase('bằng ', joined(shares, ', ')) : [], joined(names, ', ')], ', ');
}

type Naming = { readonly indicator: Indicator; readonly alone: boolean; readonly pen: Pen };

/** `kế hoạch năm`; `dự toán` for the budget; who set it, where that is not simply the council or there are several. */
function planName({ target }: Completion, { indicator, alone, pen }: Naming): string {
  const money = indicator.field === 'budget' && /đồng$/u.test(indicator.measure);
  const word = money ? 'dự toán' : 'kế hoạch';
  const setter = basisTerms[target.basis].vi.replace('{level}', pen.matter.authority.level);
  if (target.basis === 'stretch') return `chỉ tiêu ${setter}`;
  return alone && target.basis === 'council' ? `${word} năm` : `${word} ${setter}`;
}

function targetValue({ target }: Completion, indicator: Indicator): Phrase {
  const growth = target.as === 'growth';
  const value = printed(growth ? target.value.abs() : target.value, {
    decimals: growth ? rateDecimals : indicator.decimals,
    measure: growth ? '%' : indicator.measure,
  });
  const run: Run = { text: value, ref: target.key };
  return phrase(growth && (target.value.lt(0) ? 'giảm ' : 'tăng '), run, growth ? '%' : unitAfter(indicator.measure));
}

/** `tăng 9% so với cùng kỳ`; empty when there is nothing to compare with. */
export function growthWords({ comparison, indicator }: Assessment, pen: Pen): Phrase {
  const moved = movement(comparison, indicator);
  if (moved.length === 0) return [];
  return phrase(moved, ` ${sameAsBase(comparison) ? 'với' : 'so với'} ${basePeriod(pen)}`);
}

const sameAsBase = (comparison: Comparison | null): boolean => comparison?.result.value?.eq(0) === true;

const basePeriod = ({ words }: Pen): string =>
  words.monthsGone === 12 && words.short === 'năm' ? `năm ${words.year - 1}` : 'cùng kỳ';

/** Up, down or level: percent, percentage points, or a plain difference where the base was nothing. */
function movement(comparison: Comparison | null, indicator: Indicator): Phrase {
  const result = comparison?.result;
  if (!result || result.value === null) return [];
  if (result.value.eq(0)) return phrase({ text: 'bằng', ref: result.key });
  const direction = result.value.lt(decimal(0)) ? 'giảm ' : 'tăng ';
  if (result.kind === 'growth') return phrase(direction, percent(result, true));
  const printing = {
    decimals: result.kind === 'points' ? rateDecimals : indicator.decimals,
    measure: indicator.measure,
  };
  if (result.kind === 'points')
    return phrase(direction, numberRun(result, { ...printing, unsigned: true }), ' điểm phần trăm');
  return phrase(direction, amount(result, { ...printing, unsigned: true }));
}
