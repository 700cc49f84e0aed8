/**
 * The working text of a paper before it is frozen: what people did to its blocks, save by save. Nothing is overwritten; who
 * saves a block that somebody else saved meanwhile is refused with what that one said, and other blocks do not matter.
 */
import { z } from 'zod';
import type { ReviewKept } from '#core/kept.ts';
import type { PeriodCode } from '#core/period.ts';
import { type DraftSeen, editKinds, type SavedEdit } from '#core/report.ts';
import { type Asking, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { fileStatements, hashOf } from '#store/figures/papers.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { DeedRefused, insist } from '#store/refused.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import { answers, hexOf, type TableRows } from '#store/rows.ts';
import { nameOf, type People } from '#store/who/people.ts';
import type { OfPaper } from './drafts.ts';

/** What is saved of an edit: `said` is JSON of the words and of where they stand. */
export type EditSaid = Pick<SavedEdit, 'block' | 'kind' | 'said'>;

export type SavingEdits = OfPaper & {
  readonly edits: readonly EditSaid[];
  /** The number of the last edit that whoever saves had before them; 0 for none. */
  readonly seen: number;
};

/** A no to words over words that somebody else saved meanwhile, with both. */
export class EditsMet extends DeedRefused {
  readonly theirs: readonly SavedEdit[];
  readonly ours: readonly EditSaid[];

  constructor(about: string, met: { readonly theirs: readonly SavedEdit[]; readonly ours: readonly EditSaid[] }) {
    super(about, ['edits-met']);
    this.theirs = met.theirs;
    this.ours = met.ours;
  }
}

const ofReview = (review: PeriodCode) => ({ table: 'review', column: 'review', among: [review] }) as const;

/**
 * Saves edits of a paper, all or none, and tells the number of the last. Refuses a review that is not there, and blocks that
 * somebody saved since `seen`.
 */
export const saveEdits = (connection: Connection, who: Asking, saving: SavingEdits): Promise<number> => {
  const { authority, at } = who;
  const { review, paper, edits, seen } = saving;
  const about = `${review} ${paper}`;
  const deed = { ...who, deed: 'draft reports', about, holds: [ofReview(review)] } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    await insistOnReview(session, authority, review);
    const there = await editsOf(session, authority, { review, paper });
    const blocks = new Set(edits.map(({ block }) => block));
    const theirs = there.filter(({ number, block }) => number > seen && blocks.has(block));
    if (theirs.length > 0) {
      const met = new Set(theirs.map(({ block }) => block));
      throw new EditsMet(about, { theirs, ours: edits.filter(({ block }) => met.has(block)) });
    }
    const last = there.at(-1)?.number ?? 0;
    const key = { authority, review, paper };
    const rows = edits.map(({ block, kind, said }, index) => ({
      ...key,
      number: last + index + 1,
      block,
      kind,
      said: hexOf(hashOf(bytesOf(said))),
      person: personOf(who),
      edited_at: at.toISOString(),
    }));
    await keepTexts(
      session,
      authority,
      edits.map(({ said }) => said),
    );
    await write({ table: 'draft_edit', rows });
    return last + edits.length;
  });
};

/** Keeps which figures whoever acts has seen in a paper, as JSON, and tells the number of it. */
export const keepSeen = (
  connection: Connection,
  who: Asking,
  { review, paper, figures }: OfPaper & { readonly figures: string },
): Promise<number> => {
  const { authority, at } = who;
  const deed = { ...who, deed: 'draft reports', about: `${review} ${paper}`, holds: [ofReview(review)] } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    await insistOnReview(session, authority, review);
    const number = ((await seenOf(session, authority, { review, paper })).at(-1)?.number ?? 0) + 1;
    await keepTexts(session, authority, [figures]);
    const row = { authority, review, paper, number, figures: hexOf(hashOf(bytesOf(figures))), person: personOf(who) };
    await write({ table: 'draft_seen', rows: [{ ...row, seen_at: at.toISOString() }] });
    return number;
  });
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function keepTexts(session: Session, authority: string, texts: readonly string[]): Promise<void> {
  const files = texts.map((text) => ({ bytes: bytesOf(text) }));
  for (const file of fileStatements(authority, files)) await session.query(file);
}

async function insistOnReview(session: Parameters<typeof reviewStates>[0], authority: string, review: PeriodCode) {
  const reviews = await reviewStates(session, authority);
  const isThere = reviews.some((one) => one.review === review);
  insist(isThere, review, 'no-such-review');
}

const text = z.instanceof(Uint8Array).transform((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));

const editRow = z
  .object({
    number: z.number(),
    block: z.string(),
    kind: z.enum(editKinds),
    said: text,
    at: z.string(),
    by: z.string().nullable(),
  })
  .transform((edit): SavedEdit => edit);

/** What people did to a paper, in the order in which it was saved. */
export const editsOf = query(
  'read drafts',
  (session, authority: string, { review, paper }: OfPaper): Promise<readonly SavedEdit[]> =>
    answers(
      session,
      editRow,
      sql`select number, block, kind, bytes as said, ${nameOf('person')} as by,
        to_char(edited_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from draft_edit t join (select authority, sha256 as said, bytes from file) f using (authority, said)
      where authority = ${authority} and review = ${review} and paper = ${paper} order by number`,
    ),
);

const seenRow = z
  .object({ number: z.number(), figures: text, at: z.string(), by: z.string().nullable() })
  .transform((seen): DraftSeen => seen);

/** Each time somebody looked at what changed underneath a paper, in order. */
export const seenOf = query(
  'read drafts',
  (session, authority: string, { review, paper }: OfPaper): Promise<readonly DraftSeen[]> =>
    answers(
      session,
      seenRow,
      sql`select number, bytes as figures, ${nameOf('person')} as by,
        to_char(seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from draft_seen t join (select authority, sha256 as figures, bytes from file) f using (authority, figures)
      where authority = ${authority} and review = ${review} and paper = ${paper} order by number`,
    ),
);

/** What one person last saw of a paper; null where they never looked. */
export const lastSeen = query(
  'read drafts',
  async (
    session,
    authority: string,
    { person, ...of }: OfPaper & { readonly person: string },
  ): Promise<DraftSeen | null> => {
    const { review, paper } = of;
    const mine = await answers(
      session,
      z.object({ number: z.number() }),
      sql`select number from draft_seen where authority = ${authority} and review = ${review} and paper = ${paper}
        and person = ${person} order by number desc limit 1`,
    );
    const all = await seenOf(session, authority, of);
    return all.find(({ number }) => number === mine[0]?.number) ?? null;
  },
);

/** The papers of a review that somebody worked on. */
export const papersWorkedOn = query(
  'read drafts',
  async (session, authority: string, review: PeriodCode): Promise<readonly string[]> => {
    const rows = await answers(
      session,
      z.object({ paper: z.string() }),
      sql`select paper from draft_edit where authority = ${authority} and review = ${review}
        union select paper from draft_seen where authority = ${authority} and review = ${review} order by paper`,
    );
    return rows.map(({ paper }) => paper);
  },
);

type OfReview = { readonly authority: string; readonly review: PeriodCode };

/** Rows of working texts as a record has them. */
export function workingRows(
  of: OfReview,
  { edits, seen }: Pick<ReviewKept, 'edits' | 'seen'>,
  people: People,
): readonly TableRows[] {
  const codeOf = (name: string | null): string | null => (name === null ? null : people.codeOf(name));
  return [
    {
      table: 'draft_edit',
      rows: edits.map(({ paper, number, block, kind, said, at, by }) => ({
        ...of,
        paper,
        number,
        block,
        kind,
        said: hexOf(hashOf(bytesOf(said))),
        person: codeOf(by),
        edited_at: at,
      })),
    },
    {
      table: 'draft_seen',
      rows: seen.map(({ paper, number, figures, at, by }) => ({
        ...of,
        paper,
        number,
        figures: hexOf(hashOf(bytesOf(figures))),
        person: codeOf(by),
        seen_at: at,
      })),
    },
  ];
}

/** The files that those rows name. */
export const workingFiles = ({
  edits,
  seen,
}: Pick<ReviewKept, 'edits' | 'seen'>): readonly { readonly bytes: Uint8Array }[] =>
  [...edits.map(({ said }) => said), ...seen.map(({ figures }) => figures)].map((each) => ({ bytes: bytesOf(each) }));
