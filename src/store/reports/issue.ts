/**
 * Reports issued from a draft that lay for signing, each with the chain's head that is printed on it. What was issued is
 * corrected by a further version alone, which names what changed.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { FrozenFigure, IssuedReport } from '#core/report.ts';
import { type Asking, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { fileStatements, hashOf } from '#store/figures/papers.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { insist } from '#store/refused.ts';
import { everyReview } from '#store/reviews/keep-reviews.ts';
import { answers, dayColumn, hexOf, periodColumn } from '#store/rows.ts';
import { nameOf } from '#store/who/people.ts';
import { draftFrozen, draftsOf, type Frozen, headAt, type OfPaper } from './drafts.ts';

export type Issuing = OfPaper & {
  readonly draft: number;
  readonly body: string;
  /** `Số 123-BC/QU`. */
  readonly symbol: string;
  readonly issuedOn: Day;
  /** What a further version changes; null for the first. */
  readonly changed: string | null;
  /** As it went out, where that is another file than the draft's. */
  readonly bytes?: Uint8Array;
};

/**
 * Issues a paper and tells its version. Refuses a draft that is not for signing, holds figures that nobody confirmed, or is
 * not later than what was issued; a correction that does not say what changed; a number that was used that day.
 */
export const issueReport = (connection: Connection, who: Asking, issuing: Issuing): Promise<number> => {
  const { authority } = who;
  const { review, paper, draft, body, symbol, issuedOn, bytes } = issuing;
  const about = `${review} ${paper}`;
  const deed = { ...who, deed: 'issue reports', about, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    const own = (await draftsOf(session, authority, { review, paper })).find((one) => one.draft === draft);
    const frozen = await draftFrozen(session, authority, { review, paper, draft });
    insist(own !== undefined && frozen !== null, `${about} ${draft}`, 'no-such-draft');
    insist(!own.elsewhere, about, 'frozen-elsewhere');
    insist(own.step === 'signing', about, 'not-for-signing');
    insist(!frozen.figures.some(({ unconfirmed }) => unconfirmed), about, 'unconfirmed-figures');
    const issued = await reportsIssued(session, authority);
    const before = issued.filter((one) => one.review === review && one.paper === paper);
    insist(
      before.every((one) => one.draft < draft),
      about,
      'draft-issued',
    );
    const changed = issuing.changed?.trim() || null;
    insist((before.length === 0) === (changed === null), about, 'not-named');
    const isSame = (one: Issued): boolean => one.body === body && one.symbol === symbol && one.issuedOn === issuedOn;
    insist(!issued.some(isSame), symbol, 'symbol-taken');
    for (const file of bytes === undefined ? [] : fileStatements(authority, [{ bytes }])) await session.query(file);
    const version = before.length + 1;
    const head = await headAt(session, authority, own.position);
    const row = {
      authority,
      review,
      paper,
      version,
      draft,
      body,
      symbol,
      issued_on: issuedOn,
      changed,
      person: personOf(who),
    };
    const sha256 = bytes === undefined ? null : hexOf(hashOf(bytes));
    await write({ table: 'report', rows: [{ ...row, head: head === null ? null : `\\x${head}`, sha256 }] });
    return version;
  });
};

export type Issued = OfPaper & IssuedReport;

const issuedRow = z
  .object({
    review: periodColumn,
    paper: z.string(),
    version: z.number(),
    draft: z.number(),
    body: z.string(),
    symbol: z.string(),
    issuedOn: dayColumn,
    head: z.string().nullable(),
    changed: z.string().nullable(),
    by: z.string().nullable(),
  })
  .transform((issued): Issued => issued);

/** Every report that was issued, by review, paper and version. */
export const reportsIssued = query(
  'read drafts',
  (session, authority: string): Promise<readonly Issued[]> =>
    answers(
      session,
      issuedRow,
      sql`select review, paper, version, draft, body, symbol, issued_on as "issuedOn", encode(head, 'hex') as head,
        changed, ${nameOf('person')} as by
      from report t where authority = ${authority} order by review, paper, version`,
    ),
);

type OfVersion = OfPaper & { readonly version: number };

/** A report as it was issued, to the byte and in every figure, years later; null where there is none. */
export const reportIssued = query(
  'read drafts',
  async (
    session,
    authority: string,
    { review, paper, version }: OfVersion,
  ): Promise<(Issued & Frozen & { readonly isOwn: boolean }) | null> => {
    const issued = (await reportsIssued(session, authority)).find(
      (one) => one.review === review && one.paper === paper && one.version === version,
    );
    const frozen = issued === undefined ? null : await draftFrozen(session, authority, issued);
    if (issued === undefined || frozen === null) return null;
    const [own] = await answers(
      session,
      z.object({ bytes: z.instanceof(Uint8Array) }),
      sql`select bytes from report join file using (authority, sha256) where authority = ${authority}
        and review = ${review} and paper = ${paper} and version = ${version}`,
    );
    const bytes = own === undefined ? frozen.bytes : new Uint8Array(own.bytes);
    return { ...issued, ...frozen, bytes, isOwn: own !== undefined };
  },
);

export type FigureChanged = {
  readonly key: string;
  readonly before: FrozenFigure | null;
  readonly now: FrozenFigure | null;
};

/** Which figures a version prints otherwise than the one before it. */
export const figuresChanged = query(
  'read drafts',
  async (session, authority: string, asked: OfVersion): Promise<readonly FigureChanged[]> => {
    const now = (await reportIssued(session, authority, asked))?.figures ?? [];
    const before = (await reportIssued(session, authority, { ...asked, version: asked.version - 1 }))?.figures ?? [];
    const keys = [...new Set([...before, ...now].map(({ key }) => key))].sort();
    return keys
      .map((key) => ({ key, before: of(before, key), now: of(now, key) }))
      .filter((one) => one.before?.printed !== one.now?.printed || !isSameValue(one.before, one.now));
  },
);

const of = (figures: readonly FrozenFigure[], key: string): FrozenFigure | null =>
  figures.find((figure) => figure.key === key) ?? null;

const isSameValue = (one: FrozenFigure | null, other: FrozenFigure | null): boolean =>
  one?.value?.toFixed() === other?.value?.toFixed();
