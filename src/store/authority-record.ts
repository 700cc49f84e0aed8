/**
 * An authority's whole record into the database and out of it again.
 */
import type { PeriodCode } from '#core/period.ts';
import type { ActingSession, Asking } from './access/acting.ts';
import { asking, query } from './access/query.ts';
import { roleRows } from './access/roles.ts';
import { type Connection, sql } from './engine/connection.ts';
import { DatabaseRefusal } from './engine/refusal.ts';
import { figureRows, historyOf } from './figures/figures.ts';
import { fileStatements, papersSent, submissionRows } from './figures/papers.ts';
import { sumCells } from './figures/sum-cells.ts';
import { repage } from './figures/sum-pages.ts';
import { foldedRows } from './figures/sums.ts';
import { reviewKept, standingKept } from './kept/kept-record.ts';
import { filesKept, personRows, rowsOnReviews, standingKeptRows, withKept } from './kept/kept-rows.ts';
import { type Deed, inDeed, nextNumber } from './ledger/deed.ts';
import type { Writing } from './ledger/writing.ts';
import { findingRows, findingsOnRecord } from './making-good/findings.ts';
import { taskRows, tasksOnRecord } from './making-good/tasks.ts';
import type { AuthorityRecord, ReviewRecord, StandingRecord } from './record.ts';
import { confirmationRows, confirmationsFor, waiversFor } from './reviews/confirmations.ts';
import { reviewRows, reviewsOf } from './reviews/reviews.ts';
import type { TableRows } from './rows.ts';
import { directiveRows, directivesOf } from './what/directives.ts';
import { indicatorRows, indicatorsOfAllTimes } from './what/indicators.ts';
import { targetRows, targetsOf } from './what/targets.ts';
import {
  authorityOnRecord,
  authorityRows,
  bodiesOf,
  holidaysOf,
  registerKeeper,
  standingRows,
} from './who/authority.ts';
import { type People, peopleOf } from './who/people.ts';
import { relationsOfUnits, unitRows, unitsOfAllTimes } from './who/units.ts';

/**
 * Puts a record into the database, all of it or nothing, with one entry in the ledger, as whoever runs the program: in an
 * authority that is not there nobody has a role. Refuses an authority that is
 * already there: what is on record is never written over.
 */
export async function putRecord(connection: Connection, record: AuthorityRecord, at: Deed['at']): Promise<void> {
  const authority = record.authority.code;
  await inDeed(connection, { authority, deed: 'import', by: 'operator', at }, async (writing) => {
    const { session, write } = writing;
    if ((await authorityOnRecord(session, authority)) !== null) throw alreadyThere(authority);
    await write(authorityRows(record));
    await write(personRows(record));
    const people = await peopleOf(session, authority);
    const roles = roleRows(record, people);
    const [rows, papers, figures] = [
      rowsOf(record, people),
      papersOf(record),
      await historyRows(record, people, writing),
    ];
    await write(people.newRows());
    for (const file of papers) await session.query(file);
    for (const one of rows) await write(withKept(record, people, one));
    for (const one of roles) await write(one);
    await write(figures);
    await write(foldedRows(authority, sumCells(figuresOf(record), record)));
    await repage(session, authority, sql`true`);
  });
}

/** In the order in which they refer to each other. */
const rowsOf = (record: AuthorityRecord, people: People): readonly TableRows[] => [
  ...unitRows(record),
  ...standingRows(record, people),
  ...directiveRows(record),
  ...indicatorRows(record),
  targetRows(record),
  ...findingRows(record, people),
  ...taskRows(record, people),
  ...standingKeptRows(record, people),
  ...record.reviews.flatMap((one) => [
    ...reviewRows(record.authority.code, one.review, people),
    submissionRows(record.authority.code, one.review.period, one.sent),
    ...confirmationRows(record.authority.code, one, people),
  ]),
  ...rowsOnReviews(record, people),
];

/** Every figure, in the order of recording. */
const figuresOf = ({ kept, history }: AuthorityRecord) => kept?.figures ?? history;

const papersOf = (record: AuthorityRecord) =>
  fileStatements(record.authority.code, [...record.reviews.flatMap(({ sent }) => sent), ...filesKept(record)]);

async function historyRows(record: AuthorityRecord, people: People, { session, entry }: Writing): Promise<TableRows> {
  const figures = figuresOf(record);
  const first = await nextNumber(session, 'figure_number', figures.length);
  return figureRows(figures, { authority: record.authority.code, people, entry, first });
}

const alreadyThere = (authority: string): DatabaseRefusal =>
  new DatabaseRefusal({
    vi: `${authority}: địa phương này đã có trong cơ sở dữ liệu, chưa ghi gì; hãy xuất ra (export) để đối chiếu, hoặc nhập vào một nơi khác (--data).`,
    en: `this authority is already on record, nothing was written; export it to compare, or import into another place (--data).`,
  });

/** The standing record and one review of it, or all; null where the authority is not there. */
export const recordOf = (connection: Connection, who: Asking, period?: PeriodCode): Promise<AuthorityRecord | null> =>
  asking(connection, who, (session) => wholeRecord(session, who.authority, period));

const wholeRecord = query(
  'export',
  async (session, authority, period?: PeriodCode): Promise<AuthorityRecord | null> => {
    const standing = await standingRecord(session, authority);
    if (standing === null) return null;
    const all = await reviewsOf(session, authority);
    const asked = all.filter(({ period: of }) => period === undefined || of === period);
    const reviews: ReviewRecord[] = [];
    for (const review of asked)
      reviews.push({
        review,
        sent: await papersSent(session, authority, review.period),
        confirmations: await confirmationsFor(session, authority, review.period),
        waivers: await waiversFor(session, authority, review.period),
        kept: await reviewKept(session, authority, review.period),
      });
    return { ...standing, reviews };
  },
);

async function standingRecord(session: ActingSession, code: string): Promise<StandingRecord | null> {
  const authority = await authorityOnRecord(session, code);
  if (authority === null) return null;
  return {
    authority,
    keeper: await registerKeeper(session, code),
    holidays: await holidaysOf(session, code),
    bodies: await bodiesOf(session, code),
    units: await unitsOfAllTimes(session, code),
    relations: await relationsOfUnits(session, code),
    indicators: await indicatorsOfAllTimes(session, code),
    targets: await targetsOf(session, code),
    history: await historyOf(session, code),
    directives: await directivesOf(session, code),
    tasks: await tasksOnRecord(session, code),
    pastFindings: await findingsOnRecord(session, code),
    kept: await standingKept(session, code),
  };
}
