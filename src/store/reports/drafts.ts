/**
 * Drafts of a review's papers, frozen at each step with the very bytes and every figure as it stood: what comes later
 * does not reach them (design.md, promise 2). The position says up to where in the ledger a draft saw.
 */
import { z } from 'zod';
import type { ReviewKept } from '#core/kept.ts';
import type { PeriodCode } from '#core/period.ts';
import { type Draft, type DraftStep, draftSteps, type FrozenFigure } from '#core/report.ts';
import { type Asking, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { fileStatements, hashOf } from '#store/figures/papers.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { insist } from '#store/refused.ts';
import { everyReview, reviewStates } from '#store/reviews/keep-reviews.ts';
import { answers, countColumn, exactColumn, exactText, hexOf, type TableRows } from '#store/rows.ts';
import { nameOf, type People } from '#store/who/people.ts';

export type OfPaper = { readonly review: PeriodCode; readonly paper: string };

export type Freezing = OfPaper & {
  readonly step: DraftStep;
  /** A position of the chain: what the draft was made from is asked as of it. */
  readonly position: number;
  readonly bytes: Uint8Array;
  readonly figures: readonly FrozenFigure[];
  /** Block by block. */
  readonly text?: Uint8Array;
};

/** Freezes a paper at a step and tells the draft's number. */
export const freezeDraft = (connection: Connection, who: Asking, freezing: Freezing): Promise<number> => {
  const { authority, at } = who;
  const { review, paper, step, position, bytes, figures, text } = freezing;
  const deed = { ...who, deed: 'draft reports', about: `${review} ${paper}`, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    const keys = figures.map((one) => one.key);
    for (const [index, one] of keys.entries()) insist(keys.indexOf(one) === index, one, 'figure-twice');
    const reviews = await reviewStates(session, authority);
    insist(
      reviews.some((one) => one.review === review),
      review,
      'no-such-review',
    );
    const isThere = position === 0 || (await headAt(session, authority, position)) !== null;
    insist(Number.isInteger(position) && position >= 0 && isThere, String(position), 'no-such-position');
    const draft = (await draftsOf(session, authority, { review, paper })).length + 1;
    for (const file of fileStatements(authority, [{ bytes }, ...(text ? [{ bytes: text }] : [])]))
      await session.query(file);
    const key = { authority, review, paper, draft };
    const row = { ...key, step, frozen_at: at.toISOString(), position, person: personOf(who) };
    const files = { sha256: hexOf(hashOf(bytes)), text_sha256: text ? hexOf(hashOf(text)) : null };
    await write({ table: 'draft', rows: [{ ...row, ...files }] });
    await write({ table: 'draft_figure', rows: figures.map((figure) => ({ ...key, ...figureColumns(figure) })) });
    return draft;
  });
};

/** Rows of drafts and of what was issued from them, as a record has them. */
export function draftRows(of: ReviewKey, { drafts, issued }: Papers, people: People): readonly TableRows[] {
  const codeOf = (name: string | null): string | null => (name === null ? null : people.codeOf(name));
  return [
    {
      table: 'draft',
      rows: drafts.map(({ paper, draft, step, frozenAt, position, by, bytes, text }) => ({
        ...of,
        paper,
        draft,
        step,
        frozen_at: frozenAt,
        position,
        person: codeOf(by),
        sha256: hexOf(hashOf(bytes)),
        text_sha256: text && hexOf(hashOf(text)),
        seen_elsewhere: true,
      })),
    },
    {
      table: 'draft_figure',
      rows: drafts.flatMap(({ paper, draft, figures }) =>
        figures.map((figure) => ({ ...of, paper, draft, ...figureColumns(figure) })),
      ),
    },
    {
      table: 'report',
      rows: issued.map(({ paper, version, draft, body, symbol, issuedOn, head, changed, by, bytes }) => ({
        ...of,
        paper,
        version,
        draft,
        body,
        symbol,
        issued_on: issuedOn,
        head: head && `\\x${head}`,
        changed,
        person: codeOf(by),
        sha256: bytes && hexOf(hashOf(bytes)),
      })),
    },
  ];
}

type ReviewKey = { readonly authority: string; readonly review: PeriodCode };
type Papers = Pick<ReviewKept, 'drafts' | 'issued'>;

const figureColumns = ({ value, restsOn, ...figure }: FrozenFigure) => ({
  ...figure,
  value: value === null ? null : exactText(value),
  rests_on: restsOn,
});

/** The chain's hash at a position, which a paper prints; null where there is none. */
export async function headAt(session: Session, authority: string, position: number): Promise<string | null> {
  const [seal] = await answers(
    session,
    z.object({ hash: z.string() }),
    sql`select encode(hash, 'hex') as hash from ledger_seal where authority = ${authority} and position = ${position}`,
  );
  return seal?.hash ?? null;
}

/** Frozen in another database and come in with a folder: its position is of that one's ledger. */
export type DraftOnRecord = Draft & { readonly elsewhere: boolean };

const draftRow = z
  .object({
    draft: z.number(),
    step: z.enum(draftSteps),
    frozenAt: z.string(),
    position: countColumn,
    by: z.string().nullable(),
    elsewhere: z.boolean(),
  })
  .transform((draft): DraftOnRecord => draft);

/** The drafts of a paper, in order. */
export const draftsOf = query(
  'read drafts',
  (session, authority: string, { review, paper }: OfPaper): Promise<readonly DraftOnRecord[]> =>
    answers(
      session,
      draftRow,
      sql`select draft, step, to_char(frozen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "frozenAt",
        position, ${nameOf('person')} as by, coalesce(seen_elsewhere, false) as elsewhere
      from draft t where authority = ${authority} and review = ${review} and paper = ${paper} order by draft`,
    ),
);

export type Frozen = {
  readonly bytes: Uint8Array;
  readonly figures: readonly FrozenFigure[];
  /** Block by block; null of one frozen without. */
  readonly text: Uint8Array | null;
};
type OfDraft = OfPaper & { readonly draft: number };

const figureRow = z
  .object({
    key: z.string(),
    value: exactColumn.nullable(),
    printed: z.string(),
    arithmetic: z.string().nullable(),
    restsOn: z.array(z.string()),
    unconfirmed: z.boolean(),
  })
  .transform((figure): FrozenFigure => figure);

/** A draft as it was frozen: its bytes and its figures by key; null where there is none. */
export const draftFrozen = query(
  'read drafts',
  async (session, authority: string, { review, paper, draft }: OfDraft): Promise<Frozen | null> => {
    const mine = sql`authority = ${authority} and review = ${review} and paper = ${paper} and draft = ${draft}`;
    const [file] = await answers(
      session,
      z.object({ bytes: z.instanceof(Uint8Array), text: z.instanceof(Uint8Array).nullable() }),
      sql`select bytes, (select f.bytes from file f where f.authority = d.authority and f.sha256 = d.text_sha256) as text
        from draft d join file using (authority, sha256) where ${mine}`,
    );
    if (file === undefined) return null;
    const figures = await answers(
      session,
      figureRow,
      sql`select key, value, printed, arithmetic, rests_on as "restsOn", unconfirmed from draft_figure
        where ${mine} order by key`,
    );
    return { bytes: new Uint8Array(file.bytes), figures, text: file.text && new Uint8Array(file.text) };
  },
);
