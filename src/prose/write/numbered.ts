/**
 * The shortcomings of a review in the order and number by which every paper names them: by field, those of the whole
 * authority first, and what single units say of themselves together as one.
 *
 * What is read and what is reckoned of one indicator is one shortcoming, as long as both speak of the whole authority.
 */
import type { Assessment } from '#core/assessment.ts';
import { type Field, fields } from '#core/field.ts';
import type { Finding } from '#core/finding.ts';
import type { Task } from '#core/task.ts';
import type { ReviewMatter } from './matter.ts';

export type Shortcoming = {
  readonly number: number;
  readonly field: Field;
  readonly findings: readonly Finding[];
  /** Of the indicator all findings speak of. */
  readonly assessment: Assessment | null;
  /** Each finding is about one unit: they are told unit by unit. */
  readonly local: boolean;
};

/** Those of this review; what is carried from the last one is accounted for elsewhere. */
export function numberedShortcomings({ findings, assessments }: ReviewMatter): readonly Shortcoming[] {
  const ours = findings.filter(({ kind, origin }) => kind === 'shortcoming' && origin !== 'carried');
  const groups = fields.flatMap((field) => {
    const inField = ours.filter((finding) => finding.field === field);
    const local = inField.filter(({ units }) => units.length === 1);
    const wide = inField.filter(({ units }) => units.length !== 1);
    const told = byIndicator(wide).map((group) => ({ field, findings: group, local: false }));
    return local.length === 0 ? told : [...told, { field, findings: local, local: true }];
  });
  return groups.map((group, index) => ({ ...group, number: index + 1, assessment: assessmentOf(group, assessments) }));
}

/** One group for each indicator of the whole authority; every other finding stands alone. */
function byIndicator(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const whole = finding.indicator !== null && finding.units.length === 0;
    const key = whole ? `indicator ${finding.indicator}` : finding.id;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function assessmentOf(
  group: Pick<Shortcoming, 'findings' | 'local'>,
  assessments: readonly Assessment[],
): Assessment | null {
  const [first] = group.findings;
  if (!first || group.local || first.units.length > 0) return null;
  return assessments.find(({ indicator }) => indicator.code === first.indicator) ?? null;
}

/** The shortcoming a task or a waiver answers, by the finding it names. */
export const answeredBy = (all: readonly Shortcoming[], finding: string | null): Shortcoming | null =>
  all.find(({ findings }) => findings.some(({ id }) => id === finding)) ?? null;

/**
 * The task says nothing but that a shortcoming is to be remedied, in the shortcoming's own words; the papers then name
 * it by its number.
 */
export function restates({ what, finding }: Task, all: readonly Shortcoming[]): boolean {
  const told = answeredBy(all, finding)?.findings.find(({ id }) => id === finding)?.words;
  return told !== null && told !== undefined && bare(what).includes(bare(told));
}

const bare = (words: string): string =>
  words
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[\s.;,…:]+/gu, ' ')
    .trim();
