/**
 * The strengths of the general assessment: how many indicators stand where, and which go well by which measure.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Finding, FindingReason } from '#core/finding.ts';
import type { Verdict } from '#core/outlook.ts';
import type { Block } from '#paper/document.ts';
import { verdictTerms } from '#prose/words/terms.ts';
import { body, item } from './lay-out.ts';
import { printedCount } from './numbers.ts';
import { founded } from './organisations.ts';
import type { Pen } from './pen.ts';
import { hole, joined, lowerFirst, type Phrase, phrase, sentence } from './phrase.ts';
import { gapAmount, isSeen, proposed } from './shortcomings.ts';

/** `1. Ưu điểm`: how many indicators stand where, what is ahead of its path. */
export function strengths(pen: Pen): readonly Block[] {
  const said = [tally(pen), ...ahead(pen), founded(pen)].filter(({ length }) => length > 0);
  const blocks = said.map((words) => item('-', sentence(words), pen));
  return blocks.length > 0 ? blocks : [body(phrase(hole('ưu điểm')), pen)];
}

const verdictOrder: readonly Verdict[] = ['exceeds', 'reaches', 'hard', 'misses', 'insufficient'];

/** `Trong 25 chỉ tiêu có kế hoạch năm: 08 chỉ tiêu vượt, …`. */
export function tally({ counts, words }: Pen): Phrase {
  if (!counts.planned.value || counts.planned.value.eq(0)) return [];
  const whole = { text: printedCount(Number(counts.planned.value)), ref: counts.planned.key };
  const each = verdictOrder
    .filter((verdict) => counts.verdicts[verdict].value?.gt(0))
    .map((verdict) => {
      const count = counts.verdicts[verdict];
      return phrase(
        { text: printedCount(Number(count.value)), ref: count.key },
        ` chỉ tiêu ${verdictTerms[verdict].vi}`,
      );
    });
  const what = words.monthsGone === 12 ? 'kết quả cả năm' : 'khả năng thực hiện đến cuối năm, tính theo các năm trước';
  return phrase('trong ', whole, ` chỉ tiêu chủ yếu có kế hoạch năm, ${what}: `, joined(each, ', '));
}

const strengthKinds: readonly { readonly reason: FindingReason; readonly words: string }[] = [
  { reason: 'target-met', words: 'đã đạt kế hoạch năm' },
  { reason: 'on-path', words: 'đạt tiến độ đề ra đến kỳ' },
  { reason: 'better', words: 'có kết quả tốt hơn cùng kỳ' },
];

/**
 * Indicators found to go well, each under the strongest of its reasons, with how far it is ahead of its path. What units
 * call a shortcoming is not praised beside it.
 */
function ahead({ matter }: Pen): readonly Phrase[] {
  const lacking = new Set(
    matter.findings.flatMap(({ kind, indicator }) => (kind === 'shortcoming' ? [indicator] : [])),
  );
  const found = matter.findings.filter(
    ({ kind, words, indicator }) => kind === 'achievement' && words === null && !lacking.has(indicator),
  );
  const strongest = (finding: Finding): FindingReason =>
    strengthKinds.find(({ reason }) => finding.reasons?.includes(reason))?.reason ?? 'better';
  return strengthKinds.map(({ reason, words }) => {
    const names = found
      .filter((finding) => strongest(finding) === reason)
      .map((finding) => strengthName(finding, reason, matter.assessments));
    return names.length === 0 ? [] : phrase(`${words}: `, joined(names, '; '));
  });
}

function strengthName(finding: Finding, reason: FindingReason, assessments: readonly Assessment[]): Phrase {
  const one = assessments.find(({ indicator }) => indicator.code === finding.indicator);
  if (!one) return [];
  const { indicator, outlook } = one;
  const gap = reason === 'on-path' ? outlook?.gapToPath : null;
  const beyond = gap?.value && (indicator.direction === 'lower' ? gap.value.gt(0) : gap.value.lt(0));
  const shown = gap?.value && isSeen(gap.value, indicator);
  const by =
    gap && beyond && shown
      ? phrase(indicator.direction === 'lower' ? ' (thấp hơn ' : ' (vượt ', gapAmount(gap, indicator), ')')
      : [];
  return phrase(proposed(lowerFirst(indicator.name), finding), by);
}
