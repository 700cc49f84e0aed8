/**
 * The shortcomings of a review in the order and number by which every paper names them: by field, one for each subject,
 * so that what figures and units say of related things stands together.
 *
 * Nothing is lost in a group: every finding keeps its words and the units it is about. What no subject names is told by
 * its indicator, what single units say of themselves together, and the rest alone.
 */
import type { Assessment } from '#core/assessment.ts';
import { type Field, fields } from '#core/field.ts';
import type { Finding } from '#core/finding.ts';
import { type Subject, subjects, subjectWith } from '#prose/words/subjects.ts';
import type { ReviewMatter } from './matter.ts';

export type Shortcoming = {
  readonly number: number;
  readonly field: Field;
  readonly subject: Subject | null;
  /** Of the whole authority first, then of several units, then of single ones. */
  readonly findings: readonly Finding[];
  /** Of the indicators the findings speak of, in the paper's order. */
  readonly assessments: readonly Assessment[];
};

/**
 * Those of this review; what is carried from the last one is accounted for elsewhere.
 *
 * @example numberedShortcomings({ findings: [], assessments: [] }) // []
 */
export function numberedShortcomings({
  findings,
  assessments,
}: Pick<ReviewMatter, 'findings' | 'assessments'>): readonly Shortcoming[] {
  const ours = findings.filter(({ kind, origin }) => kind === 'shortcoming' && origin !== 'carried');
  const groups = new Map<string, Finding[]>();
  for (const finding of ours) {
    const key = groupOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()]
    .map((group) => told(group, assessments))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

function groupOf({ subject, indicator, units, field, id }: Finding): string {
  if (subjectWith(subject) !== null) return `subject ${subject}`;
  if (indicator !== null && units.length === 0) return `indicator ${indicator}`;
  return units.length === 1 ? `units ${field}` : id;
}

function told(group: readonly Finding[], assessments: readonly Assessment[]): Omit<Shortcoming, 'number'> {
  const subject = subjectWith(group[0]?.subject);
  const ordered = [...group].sort((a, b) => reach(a) - reach(b));
  const of = assessments.filter(({ indicator }) => group.some((finding) => finding.indicator === indicator.code));
  return { field: subject?.field ?? group[0]?.field ?? 'administration', subject, findings: ordered, assessments: of };
}

const reach = ({ units }: Finding): number => (units.length === 0 ? 0 : units.length === 1 ? 2 : 1);

/** By field; subjects in their order, then what has none, the whole authority before single units. */
function placeOf({ field, subject, findings }: Omit<Shortcoming, 'number'>): number {
  const within = subject === null ? 900 + (isLocal(findings) ? 1 : 0) : subjects.indexOf(subject);
  return fields.indexOf(field) * 1000 + within;
}

/** Each finding is about one unit. */
export const isLocal = (findings: readonly Finding[]): boolean => findings.every(({ units }) => units.length === 1);

/** The shortcoming a task or a waiver answers, by the finding it names. */
export const answeredBy = (all: readonly Shortcoming[], finding: string | null): Shortcoming | null =>
  all.find(({ findings }) => findings.some(({ id }) => id === finding)) ?? null;
