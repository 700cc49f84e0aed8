/**
 * The words of a proposed task, in the sober wording of conclusions: patterns as data, filled from what is known.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Finding } from '#core/finding.ts';
import { yearOf } from '#core/period.ts';

const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/**
 * What is to be done: for an indicator its plan, for a stated shortcoming its own words.
 *
 * @example taskWords(shortcoming, null) // 'Tập trung khắc phục hạn chế: tiến độ đấu giá còn chậm; làm rõ nguyên nhân, trách nhiệm'
 */
export function taskWords(finding: Finding, assessment: Assessment | null): string {
  if (assessment === null) {
    const words = lowerFirst((finding.words ?? '').replace(/[.;,…\s]+$/u, ''));
    const clarify = finding.cause === null ? '; làm rõ nguyên nhân, trách nhiệm' : '';
    return `Tập trung khắc phục hạn chế: ${words}${clarify}`;
  }
  const { indicator, now, completions } = assessment;
  const name = lowerFirst(indicator.name);
  const lower = indicator.direction === 'lower';
  const aim =
    completions.length === 0 ? '' : `, phấn đấu ${lower ? 'không vượt' : 'đạt'} kế hoạch năm ${yearOf(now.period)}`;
  return lower
    ? `Triển khai các biện pháp giảm ${name}${aim}`
    : `Tập trung các giải pháp thực hiện chỉ tiêu ${name}${aim}`;
}

/** What must lie on the table when it is done. */
export const deliverableFor = (finding: Finding, assessment: Assessment | null): string =>
  assessment === null
    ? finding.cause === null
      ? 'Báo cáo kết quả khắc phục, nguyên nhân và trách nhiệm'
      : 'Báo cáo kết quả khắc phục'
    : `Báo cáo kết quả thực hiện chỉ tiêu ${lowerFirst(assessment.indicator.name)}`;
