/**
 * Rows of what no review is reckoned from, as a record has it: in the order in which they refer to each other.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { CaseKept, EvidenceKept, FindingKept, StandingKept, TaskKept } from '#core/kept.ts';
import { figureWordRows } from '#store/figures/figure-words.ts';
import { hashOf } from '#store/figures/papers.ts';
import type { AuthorityRecord, ReviewRecord, StandingRecord } from '#store/record.ts';
import { draftRows } from '#store/reports/drafts.ts';
import { workingFiles, workingRows } from '#store/reports/working-text.ts';
import { meetingRows } from '#store/reviews/meetings.ts';
import { hexOf, type TableRows } from '#store/rows.ts';
import { clauseRows } from '#store/what/clauses.ts';
import { regimeRows } from '#store/what/regimes.ts';
import type { People } from '#store/who/people.ts';

/** Of whom more is known than a name: written before any name is met, so that codes stay. */
export const personRows = ({ authority, kept }: StandingRecord): TableRows => ({
  table: 'person',
  rows: (kept?.people ?? []).map(({ code, name, email, phone, erased }) => ({
    authority: authority.code,
    person: code,
    name,
    email,
    phone,
    erased_on: erased,
  })),
});

/** Every file that is kept, but for the papers that were sent. */
export const filesKept = ({ kept, reviews }: AuthorityRecord): readonly { readonly bytes: Uint8Array }[] => [
  ...(kept?.tasks ?? []).flatMap(({ evidence }) => evidence),
  ...reviews.flatMap(({ kept: of }) => [
    ...(of?.papers ?? []).flatMap(({ readings }) => readings.map(({ facts }) => ({ bytes: facts }))),
    ...(of?.meetings ?? []).flatMap(({ papers }) =>
      papers.flatMap(({ bytes, edits }) => [{ bytes }, ...(edits === null ? [] : [{ bytes: edits }])]),
    ),
    ...(of?.drafts ?? []).flatMap(({ bytes, text }) => [{ bytes }, ...(text === null ? [] : [{ bytes: text }])]),
    ...(of === undefined ? [] : workingFiles(of)),
    ...(of?.issued ?? []).flatMap(({ bytes }) => (bytes === null ? [] : [{ bytes }])),
  ]),
];

/** Rows that refer to lists alone, without reviews. */
export function standingKeptRows({ authority, kept }: StandingRecord, people: People): readonly TableRows[] {
  if (kept === undefined) return [];
  const own = { authority: authority.code };
  const directives = [...new Set(kept.clauses.map(({ directive }) => directive))];
  return [
    ...directives.map((directive) => {
      const mine = kept.clauses.filter((one) => one.directive === directive);
      return clauseRows({ ...own, directive }, mine.map(clauseOf), 0);
    }),
    ...regimeRows(authority.code, kept.regimes),
    {
      table: 'register',
      rows: kept.registers.map(({ code, name, fields, from, to }) => ({
        ...own,
        register: code,
        name,
        fields: fields.map(({ among = [], ...field }) => ({ ...field, among })),
        valid_from: from,
        valid_to: to,
      })),
    },
    ...caseRows(own, kept.cases, people),
  ];
}

const clauseOf = ({ clause, demands, owner }: StandingKept['clauses'][number]) => ({ clause, demands, owner });

function caseRows(own: { authority: string }, cases: readonly CaseKept[], people: People): readonly TableRows[] {
  const keyed = cases.map((one) => ({ key: { ...own, register: one.register, case_number: one.number }, one }));
  const versions = keyed.flatMap(({ key, one }) =>
    one.versions.map((version, index) => ({
      key: { ...key, version: index + 1 },
      ...version,
      ...saltedFacts(version),
    })),
  );
  return [
    {
      table: 'register_case',
      rows: keyed.map(({ key, one }) => ({
        ...key,
        unit: one.unit,
        opened_on: one.opened,
        closed_on: one.closed,
        erased_on: one.erased,
      })),
    },
    {
      table: 'case_version',
      rows: versions.map(({ key, by, on, sealed }) => ({
        ...key,
        person: people.codeOf(by),
        on_day: on,
        hash: `\\x${sealed.hash}`,
      })),
    },
    {
      table: 'case_facts',
      rows: versions.map(({ key, sealed }) => ({ ...key, salt: sealed.salt, facts: sealed.text })),
    },
  ];
}

/** What a version says under a new salt; of an erased one the hash it had. */
function saltedFacts({ facts, hash }: CaseKept['versions'][number]) {
  if (facts === null) return { sealed: { salt: null, text: null, hash: hash ?? '' } };
  const [salt, text] = [randomUUID(), JSON.stringify(facts)];
  return { sealed: { salt, text, hash: createHash('sha256').update(`${salt}\n${text}`).digest('hex') } };
}

/** Columns that rows of the lists have besides: who assigned a task, who closed a review. */
export function withKept(record: AuthorityRecord, people: People, { table, rows }: TableRows): TableRows {
  const codeOf = (name: string | null | undefined): string | null => (name == null ? null : people.codeOf(name));
  if (table === 'task') {
    const assigned = new Map(record.kept?.tasks.map(({ task, assignedBy }) => [task, assignedBy]));
    return { table, rows: rows.map((row) => ({ ...row, assigned_by: codeOf(assigned.get(String(row.task))) })) };
  }
  if (table !== 'review') return { table, rows };
  const closed = new Map(record.reviews.map(({ review, kept }) => [review.period as string, kept?.closed ?? null]));
  return {
    table,
    rows: rows.map((row) => {
      const own = closed.get(String(row.review)) ?? null;
      return { ...row, closed_on: own?.on ?? null, closed_by: codeOf(own?.by) };
    }),
  };
}

/** Rows that refer to reviews and to what was sent for them. */
export const rowsOnReviews = (record: AuthorityRecord, people: People): readonly TableRows[] => {
  const own = { authority: record.authority.code };
  return [
    ...record.reviews.flatMap((one) => reviewKeptRows(own.authority, one, people)),
    ...findingKeptRows(own, record.kept?.findings ?? [], people),
    ...taskKeptRows(own, record.kept?.tasks ?? [], people),
  ];
};

function reviewKeptRows(authority: string, { review, kept }: ReviewRecord, people: People): readonly TableRows[] {
  if (kept === undefined) return [];
  const of = { authority, review: review.period };
  const papers = kept.papers.map((paper) => ({ key: { ...of, file_name: paper.file }, paper }));
  return [
    {
      table: 'submission_state',
      rows: papers.flatMap(({ key, paper }) =>
        paper.states.map(({ state, by, on, reason }, index) => ({
          ...key,
          number: index + 1,
          state,
          person: people.codeOf(by),
          on_day: on,
          reason,
        })),
      ),
    },
    {
      table: 'submission_reading',
      rows: papers.flatMap(({ key, paper }) =>
        paper.readings.map(({ reader, facts }, index) => ({
          ...key,
          number: index + 1,
          reader,
          facts: hexOf(hashOf(facts)),
        })),
      ),
    },
    figureWordRows(of, kept.words, people.codeOf),
    ...meetingRows(of, kept.meetings, people),
    ...draftRows(of, kept, people),
    ...workingRows(of, kept, people),
  ];
}

const findingKeptRows = (own: { authority: string }, findings: readonly FindingKept[], people: People): TableRows[] => [
  {
    table: 'finding_state',
    rows: findings.flatMap(({ finding, states }) =>
      states.map(({ review, state, by, on }, index) => ({
        ...own,
        finding,
        number: index + 1,
        review,
        state,
        person: people.codeOf(by),
        on_day: on,
      })),
    ),
  },
  {
    table: 'finding_evidence',
    rows: findings.flatMap(({ finding, evidence }) =>
      evidence.map((one, position) => ({ ...own, finding, position, ...evidenceColumns(one) })),
    ),
  },
];

const evidenceColumns = (one: EvidenceKept) => ({
  figure_key: 'key' in one ? one.key : null,
  review: 'key' in one ? null : one.review,
  file_name: 'key' in one ? null : one.file,
  start_at: 'key' in one ? null : one.start,
  end_at: 'key' in one ? null : one.end,
  quote: 'key' in one ? null : one.quote,
});

const taskKeptRows = (own: { authority: string }, tasks: readonly TaskKept[], people: People): TableRows[] => [
  {
    table: 'task_carried',
    rows: tasks.flatMap(({ task, carried }) =>
      carried.map(({ review, words, by, on }) => ({
        ...own,
        review,
        task,
        said: words,
        person: people.codeOf(by),
        on_day: on,
      })),
    ),
  },
  {
    table: 'task_evidence',
    rows: tasks.flatMap(({ task, evidence }) =>
      evidence.map(({ file, bytes, with: said }, position) => ({
        ...own,
        task,
        position,
        sha256: hexOf(hashOf(bytes)),
        file_name: file,
        progress: said,
      })),
    ),
  },
  {
    table: 'task_meeting',
    rows: tasks.flatMap(({ task, meeting }) =>
      meeting === null ? [] : [{ ...own, task, review: meeting.review, meeting: meeting.id }],
    ),
  },
  {
    table: 'extension_request',
    rows: tasks.flatMap(({ task, asked }) =>
      asked.map(({ unit, to, reason, by, on, answer }, index) => ({
        ...own,
        task,
        number: index + 1,
        unit,
        to_day: to,
        reason,
        asked_by: people.codeOf(by),
        asked_on: on,
        is_granted: answer?.granted ?? null,
        answered_by: answer === null ? null : people.codeOf(answer.by),
        answered_on: answer?.on ?? null,
        answered: answer?.words ?? null,
      })),
    ),
  },
];
