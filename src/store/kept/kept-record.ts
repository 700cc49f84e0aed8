/**
 * What of an authority's record no review is reckoned from: people and roles, regimes, clauses, registers and cases, what
 * became of papers, findings and tasks, meetings, drafts and issued reports.
 */
import { z } from 'zod';
import {
  type CaseKept,
  type FindingKept,
  type PaperKept,
  type PersonKept,
  paperStates,
  type ReviewKept,
  type StandingKept,
  type TaskKept,
} from '#core/kept.ts';
import type { PeriodCode } from '#core/period.ts';
import type { ActingSession } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { rolesHeld } from '#store/access/roles.ts';
import { sql } from '#store/engine/connection.ts';
import { wordsOfFigures } from '#store/figures/figure-words.ts';
import { everyFigure } from '#store/figures/figures.ts';
import { extensionsAsked } from '#store/making-good/extension-requests.ts';
import { registersOf } from '#store/registers/registers.ts';
import { draftFrozen, draftsOf } from '#store/reports/drafts.ts';
import { reportIssued, reportsIssued } from '#store/reports/issue.ts';
import { editsOf, papersWorkedOn, seenOf } from '#store/reports/working-text.ts';
import { namesAnswered } from '#store/reviews/confirmations.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import { meetingPapers, meetingsOf, opinionsOf } from '#store/reviews/meetings.ts';
import { answers, dayColumn, periodColumn } from '#store/rows.ts';
import { clausesOf } from '#store/what/clauses.ts';
import { regimesOf } from '#store/what/regimes.ts';
import { nameOf } from '#store/who/people.ts';

/** What holds for every review. */
export const standingKept = query(
  'export',
  async (session, authority): Promise<StandingKept> => ({
    people: await peopleKept(session, authority),
    regimes: await regimesOf(session, authority),
    clauses: (await clausesOf(session, authority)).map(({ tasks: _, ...clause }) => clause),
    registers: await registersOf(session, authority),
    cases: await casesKept(session, authority),
    findings: await findingsKept(session, authority),
    tasks: await tasksKept(session, authority),
    figures: await everyFigure(session, authority),
  }),
);

const personRow = z.object({
  code: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  erased: dayColumn.nullable(),
});

/** Who has a role, can be reached, was erased, or shares a name; others are known by the name that was written. */
async function peopleKept(session: ActingSession, authority: string): Promise<readonly PersonKept[]> {
  const held = await rolesHeld(session, authority);
  const people = await answers(
    session,
    personRow,
    sql`select person as code, name, email, phone, erased_on as erased from person p
      where authority = ${authority} and (email is not null or phone is not null or erased_on is not null
        or exists (select from role_held h where h.authority = p.authority and h.person = p.person)
        or exists (select from person o where o.authority = p.authority and o.name = p.name and o.person <> p.person))
      order by length(person), person`,
  );
  return people.map((one) => ({
    ...one,
    roles: held
      .filter(({ person }) => person === one.code)
      .map(({ role, unit, from, to }) => ({ role, unit, from, to })),
  }));
}

const caseRow = z.object({
  register: z.string(),
  number: z.string(),
  unit: z.string().nullable(),
  opened: dayColumn,
  closed: dayColumn.nullable(),
  erased: dayColumn.nullable(),
  by: z.string(),
  on: dayColumn,
  facts: z.string().nullable(),
  hash: z.string(),
});

type CaseRow = z.output<typeof caseRow>;

const isSame = (one: CaseRow, other: CaseRow | undefined): boolean =>
  one.register === other?.register && one.number === other.number;

async function casesKept(session: ActingSession, authority: string): Promise<readonly CaseKept[]> {
  const rows = await answers(
    session,
    caseRow,
    sql`select c.register, c.case_number as number, c.unit, c.opened_on as opened, c.closed_on as closed,
        c.erased_on as erased, ${nameOf('person')} as by, t.on_day as on, f.facts, encode(t.hash, 'hex') as hash
      from register_case c join case_version t using (authority, register, case_number)
        join case_facts f using (authority, register, case_number, version)
      where authority = ${authority} order by c.register, c.opened_on, c.case_number, version`,
  );
  const isFirst = (one: CaseRow, index: number): boolean => index === 0 || !isSame(one, rows[index - 1]);
  return rows.filter(isFirst).map((first) => {
    const { by: _, on: __, facts: ___, hash: ____, ...own } = first;
    const versions = rows.filter((one) => isSame(one, first));
    return {
      ...own,
      versions: versions.map(({ by, on, facts, hash }) => ({
        by,
        on,
        facts: facts === null ? null : JSON.parse(facts),
        hash: facts === null ? hash : null,
      })),
    };
  });
}

const findingRow = z
  .object({
    finding: z.string(),
    states: z.array(
      z.object({
        review: periodColumn,
        state: z.enum(['remedied', 'being-remedied', 'not-remedied']),
        by: z.string(),
        on: dayColumn,
      }),
    ),
    evidence: z.array(
      z.object({
        key: z.string().nullable(),
        review: periodColumn.nullable(),
        file: z.string().nullable(),
        start: z.number().nullable(),
        end: z.number().nullable(),
        quote: z.string().nullable(),
      }),
    ),
  })
  .transform(
    ({ evidence, ...finding }): FindingKept => ({
      ...finding,
      evidence: evidence.map(({ key, review, file, start, end, quote }) =>
        key !== null || review === null
          ? { key: key ?? '' }
          : { review, file: file ?? '', start: start ?? 0, end: end ?? 0, quote: quote ?? '' },
      ),
    }),
  );

async function findingsKept(session: ActingSession, authority: string): Promise<readonly FindingKept[]> {
  const all = await answers(
    session,
    findingRow,
    sql`select finding,
        coalesce((select json_agg(json_build_object('review', t.review, 'state', t.state, 'by', ${nameOf('person')},
            'on', t.on_day) order by t.number)
          from finding_state t where t.authority = f.authority and t.finding = f.finding), '[]') as states,
        coalesce((select json_agg(json_build_object('key', e.figure_key, 'review', e.review, 'file', e.file_name,
            'start', e.start_at, 'end', e.end_at, 'quote', e.quote) order by e.position)
          from finding_evidence e where e.authority = f.authority and e.finding = f.finding), '[]') as evidence
      from finding f where authority = ${authority} order by position, finding`,
  );
  return all.filter(({ states, evidence }) => states.length + evidence.length > 0);
}

const taskRow = z.object({
  task: z.string(),
  assignedBy: z.string().nullable(),
  meeting: z.object({ review: periodColumn, id: z.string() }).nullable(),
  carried: z.array(z.object({ review: periodColumn, words: z.string(), by: z.string(), on: dayColumn })),
});

const evidenceRow = z.object({
  task: z.string(),
  file: z.string(),
  bytes: z.instanceof(Uint8Array),
  with: z.number().nullable(),
});

async function tasksKept(session: ActingSession, authority: string): Promise<readonly TaskKept[]> {
  const tasks = await answers(
    session,
    taskRow,
    sql`select t.task, ${nameOf('assigned_by')} as "assignedBy",
        coalesce((select json_agg(json_build_object('review', t.review, 'words', t.said, 'by', ${nameOf('person')},
            'on', t.on_day) order by t.on_day, t.review)
          from task_carried t where t.authority = k.authority and t.task = k.task), '[]') as carried,
        (select json_build_object('review', m.review, 'id', m.meeting) from task_meeting m
          where m.authority = k.authority and m.task = k.task) as meeting
      from task t join task k using (authority, task) where authority = ${authority} order by t.position, t.task`,
  );
  const papers = await answers(
    session,
    evidenceRow,
    sql`select task, file_name as file, bytes, progress as with from task_evidence join file using (authority, sha256)
      where authority = ${authority} order by task, position`,
  );
  const asked = await extensionsAsked(session, authority);
  return tasks
    .map((one) => ({
      ...one,
      asked: asked.filter(({ task }) => task === one.task).map(({ task: _, number: __, ...request }) => request),
      evidence: papers
        .filter(({ task }) => task === one.task)
        .map(({ file, bytes, with: said }) => ({ file, bytes: new Uint8Array(bytes), with: said })),
    }))
    .filter(
      ({ assignedBy, meeting, carried, asked, evidence }) =>
        assignedBy !== null || meeting !== null || carried.length + asked.length + evidence.length > 0,
    );
}

/** What is kept of one review. */
export const reviewKept = query('export', async (session, authority, review: PeriodCode): Promise<ReviewKept> => {
  const state = (await reviewStates(session, authority)).find((one) => one.review === review);
  const { closedOn = null, closedBy = null } = state ?? {};
  return {
    closed: closedOn === null || closedBy === null ? null : { by: closedBy, on: closedOn },
    papers: await papersKept(session, authority, review),
    words: await wordsOfFigures(session, authority, { review }),
    answers: await namesAnswered(session, authority, review),
    meetings: await meetingsKept(session, authority, review),
    drafts: await draftsKept(session, authority, review),
    issued: await issuedKept(session, authority, review),
    ...(await workingKept(session, authority, review)),
  };
});

const stateRow = z.object({
  file: z.string(),
  state: z.enum(paperStates),
  by: z.string(),
  on: dayColumn,
  reason: z.string().nullable(),
});
const readingRow = z.object({ file: z.string(), reader: z.string(), facts: z.instanceof(Uint8Array) });

async function papersKept(
  session: ActingSession,
  authority: string,
  review: PeriodCode,
): Promise<readonly PaperKept[]> {
  const mine = sql`authority = ${authority} and review = ${review} order by file_name, number`;
  const states = await answers(
    session,
    stateRow,
    sql`select file_name as file, state, ${nameOf('person')} as by, on_day as on, reason from submission_state t
      where ${mine}`,
  );
  const readings = await answers(
    session,
    readingRow,
    sql`select file_name as file, reader, bytes as facts from submission_reading r
      join (select authority, sha256 as facts, bytes from file) f using (authority, facts) where ${mine}`,
  );
  const files = [...new Set([...states, ...readings].map(({ file }) => file))].sort();
  return files.map((file) => ({
    file,
    states: states.filter((one) => one.file === file).map(({ file: _, ...one }) => one),
    readings: readings
      .filter((one) => one.file === file)
      .map(({ reader, facts }) => ({ reader, facts: new Uint8Array(facts) })),
  }));
}

async function meetingsKept(session: ActingSession, authority: string, review: PeriodCode) {
  const kept: ReviewKept['meetings'][number][] = [];
  for (const meeting of await meetingsOf(session, authority, review)) {
    const of = { review, meeting: meeting.id };
    const opinions = await opinionsOf(session, authority, of);
    kept.push({
      ...meeting,
      papers: await meetingPapers(session, authority, of),
      opinions: opinions.map(({ number: _, ...opinion }) => opinion),
    });
  }
  return kept;
}

async function draftsKept(session: ActingSession, authority: string, review: PeriodCode) {
  const papers = await answers(
    session,
    z.object({ paper: z.string() }),
    sql`select distinct paper from draft where authority = ${authority} and review = ${review} order by paper`,
  );
  const kept: ReviewKept['drafts'][number][] = [];
  for (const { paper } of papers)
    for (const { elsewhere: _, ...draft } of await draftsOf(session, authority, { review, paper })) {
      const frozen = await draftFrozen(session, authority, { review, paper, draft: draft.draft });
      if (frozen !== null) kept.push({ paper, ...draft, ...frozen });
    }
  return kept;
}

async function workingKept(session: ActingSession, authority: string, review: PeriodCode) {
  const edits: ReviewKept['edits'][number][] = [];
  const seen: ReviewKept['seen'][number][] = [];
  for (const paper of await papersWorkedOn(session, authority, review)) {
    edits.push(...(await editsOf(session, authority, { review, paper })).map((one) => ({ paper, ...one })));
    seen.push(...(await seenOf(session, authority, { review, paper })).map((one) => ({ paper, ...one })));
  }
  return { edits, seen };
}

async function issuedKept(session: ActingSession, authority: string, review: PeriodCode) {
  const kept: ReviewKept['issued'][number][] = [];
  for (const one of await reportsIssued(session, authority)) {
    if (one.review !== review) continue;
    const own = await reportIssued(session, authority, one);
    const { review: _, ...issued } = one;
    kept.push({ ...issued, bytes: own?.isOwn === true ? own.bytes : null });
  }
  return kept;
}
