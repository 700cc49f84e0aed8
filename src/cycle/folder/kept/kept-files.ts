/**
 * What is kept beside what a review is reckoned from, as files of the folder: the way back of its reader. Papers lie where
 * the rows that name them say.
 */
import type { FindingKept, PaperKept, ReviewKept, StandingKept, TaskKept } from '#core/kept.ts';
import type { FrozenFigure } from '#core/report.ts';
import { bytesOf, type Row, said, yamlOf } from '#cycle/folder/said.ts';
import { endingOf, places } from './places.ts';

type File = readonly [name: string, bytes: Uint8Array];

/** What holds for every review; of a noun that nothing is kept of, no file. */
export const standingFiles = ({ people, regimes, clauses, registers, cases, tasks }: StandingKept): readonly File[] => [
  ...listed('people.yaml', people, (one) => said({ ...one, roles: one.roles.map(said) })),
  ...listed('regimes.yaml', regimes, said),
  ...listed('clauses.yaml', clauses, said),
  ...listed('registers.yaml', registers, (one) => said({ ...one, fields: one.fields.map(said) })),
  ...listed('cases.yaml', cases, (one) =>
    said({
      ...one,
      versions: one.versions.map(({ facts, ...version }) => ({ ...said(version), ...(facts && { facts }) })),
    }),
  ),
  ...tasks.flatMap(({ task, evidence }) =>
    evidence.map(({ file, bytes }, index): File => [places.evidence(task, index, file), bytes]),
  ),
];

/** What is kept of one review, but for what stands with the papers that were sent. */
export function reviewPapers(
  { papers, words, answers, meetings, drafts, issued, edits, seen }: ReviewKept,
  under: string,
): readonly File[] {
  return [
    ...listed(`${under}figure-words.yaml`, words, said),
    ...listed(`${under}answers.yaml`, answers, said),
    ...listed(`${under}meetings.yaml`, meetings, meetingOf),
    ...listed(`${under}drafts.yaml`, drafts, ({ draft, bytes, figures: _, text: __, ...one }) =>
      said({ ...one, file: places.draft(one.paper, draft) + endingOf(bytes) }),
    ),
    ...listed(`${under}issued.yaml`, issued, ({ version, bytes, ...one }) =>
      said({ ...one, file: bytes && places.issued(one.paper, version) + endingOf(bytes) }),
    ),
    ...papers.flatMap(({ file, readings }) =>
      readings.map(({ facts }, index): File => [`${under}${places.reading(file, index)}`, facts]),
    ),
    ...meetings.flatMap(({ id, papers: own }) =>
      own.flatMap(({ file, bytes, edits }, index): readonly File[] => [
        [`${under}${places.meetingPaper(id, index, file)}`, bytes],
        ...(edits === null ? [] : ([[`${under}${places.meetingEdits(id, index)}`, edits]] as const)),
      ]),
    ),
    ...drafts.flatMap(({ paper, draft, bytes, figures, text }): readonly File[] => {
      const place = `${under}${places.draft(paper, draft)}`;
      const lines: readonly File[] = figures.length === 0 ? [] : [[`${place}.jsonl`, linesOf(figures)]];
      const words: readonly File[] = text === null ? [] : [[`${under}${places.draftText(paper, draft)}`, text]];
      return [[place + endingOf(bytes), bytes], ...lines, ...words];
    }),
    ...inLines(`${under}${places.edits}`, edits),
    ...inLines(`${under}${places.seen}`, seen),
    ...issued.flatMap(({ paper, version, bytes }): readonly File[] =>
      bytes === null ? [] : [[`${under}${places.issued(paper, version)}${endingOf(bytes)}`, bytes]],
    ),
  ];
}

/** In the order in which they are numbered. */
const inLines = (name: string, rows: readonly { readonly number: number }[]): readonly File[] =>
  rows.length === 0
    ? []
    : [[name, bytesOf(rows.map(({ number: _, ...row }) => `${JSON.stringify(said(row))}\n`).join(''))]];

const listed = <Item extends object>(
  name: string,
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): readonly File[] => (items.length === 0 ? [] : [[name, yamlOf(items.map(rowOf))]]);

const meetingOf = (kept: ReviewKept['meetings'][number]): Row => {
  const { chair, agenda, attendance, papers, opinions, vote, ...meeting } = kept;
  return said({
    ...meeting,
    ...{ chair: chair && said(chair), agenda: agenda.map(said), vote: vote && said(vote) },
    attendance: attendance.map(said),
    papers: papers.map(({ kind, file }) => ({ kind, file })),
    opinions: opinions.map(({ answer, ...one }) => said({ ...one, answer: answer && said(answer) })),
  });
};

const linesOf = (figures: readonly FrozenFigure[]): Uint8Array =>
  bytesOf(figures.map((one) => `${JSON.stringify(said({ ...one, value: one.value?.toFixed() }))}\n`).join(''));

/** What a task's row says of it. */
export const taskSaid = (kept: TaskKept | undefined): Row =>
  kept === undefined
    ? {}
    : {
        assignedBy: kept.assignedBy,
        meeting: kept.meeting && said(kept.meeting),
        carried: kept.carried,
        asked: kept.asked.map(({ answer, ...one }) => said({ ...one, answer: answer && said(answer) })),
        evidence: kept.evidence.map(({ file, with: step }) => (step === null ? file : { file, with: step })),
      };

/** What a finding's row says of it. */
export const findingSaid = (kept: FindingKept | undefined): Row =>
  kept === undefined ? {} : { states: kept.states, evidence: kept.evidence };

/** What the row of a paper that was sent says of it. */
export const sentSaid = (kept: PaperKept | undefined): Row =>
  kept === undefined ? {} : { states: kept.states.map(said), readings: kept.readings.map(({ reader }) => reader) };
