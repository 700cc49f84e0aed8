/**
 * Shortcomings beside what answers them: as the report numbers them, and those whose tasks are in part the same as one
 * block, so that a task stands once.
 */
import { fields } from '#core/field.ts';
import { numberedShortcomings, type Shortcoming } from '#prose/write/numbered.ts';
import type { DossierIndex, Finding, Task } from '#web/dossier/dossier-index.ts';
import { answersTo, shortcomings } from '#web/dossier/missing.ts';

/** `4.2`: the second finding of the report's shortcoming (4). */
export type Labelled = { readonly label: string; readonly finding: Finding };

export type RemedyBlock = {
  readonly field: Finding['field'];
  /** `(4) Thu ngân sách`; of what is left over from the last review alone, empty. */
  readonly titles: readonly string[];
  readonly findings: readonly Labelled[];
  /** In the order of the dossier, each once. */
  readonly tasks: readonly Task[];
};

/**
 * In the order of the report; a shortcoming of the last review stands with those of its subject or indicator.
 *
 * @example remedyBlocks(index)[0]?.findings.map(({ label }) => label) // ['1.1', '1.2']
 */
export function remedyBlocks(index: DossierIndex): readonly RemedyBlock[] {
  const all = shortcomings(index);
  const now = numberedShortcomings({ findings: all, assessments: [] });
  const old = all.filter(({ origin }) => origin === 'carried');
  const homeOf = (finding: Finding) => now.find((one) => isOf(finding, one));
  const alone = old.filter((finding) => !homeOf(finding)).map((one) => ({ ...one, origin: 'read' as const }));
  const blocks = [
    ...now.map((one) => blockOf(index, one, [...one.findings, ...old.filter((finding) => homeOf(finding) === one)])),
    ...numberedShortcomings({ findings: alone, assessments: [] }).map((one) =>
      blockOf(index, { ...one, number: 0 }, one.findings),
    ),
  ];
  return blocks
    .reduce<readonly RemedyBlock[]>(joining, [])
    .map((block) => ({ ...block, tasks: index.dossier.remedies.filter((task) => block.tasks.includes(task)) }))
    .sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
}

const isOf = ({ indicator, subject }: Finding, one: Shortcoming): boolean =>
  (indicator !== null && one.findings.some((finding) => finding.indicator === indicator)) ||
  (one.subject !== null && subject === one.subject.key);

/** The findings as the dossier has them, under the report's number; 0 is none. */
function blockOf(index: DossierIndex, { field, number, subject }: Shortcoming, about: readonly Finding[]): RemedyBlock {
  const labelOf = (place: number): string =>
    [...(number > 0 ? [number] : []), ...(about.length > 1 ? [place + 1] : [])].join('.');
  return {
    field,
    titles: number > 0 ? [[`(${number})`, raised(subject?.name ?? '')].join(' ').trim()] : [],
    findings: about.map((one, place) => ({ label: labelOf(place), finding: index.findings.get(one.id) ?? one })),
    tasks: about.flatMap(({ id }) => answersTo(index, id)),
  };
}

const raised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Blocks that share a task become one, where the first of them stands. */
function joining(blocks: readonly RemedyBlock[], block: RemedyBlock): readonly RemedyBlock[] {
  const alike = blocks.filter(({ tasks }) => tasks.some((task) => block.tasks.includes(task)));
  const [home] = alike;
  if (!home) return [...blocks, block];
  const parts = [...alike, block];
  const joined = {
    field: home.field,
    titles: parts.flatMap(({ titles }) => titles),
    findings: parts.flatMap(({ findings }) => findings),
    tasks: parts.flatMap(({ tasks }) => tasks),
  };
  return blocks.flatMap((one) => (one === home ? [joined] : alike.includes(one) ? [] : [one]));
}
