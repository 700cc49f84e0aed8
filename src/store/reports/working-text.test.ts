/** Two people at one draft: blocks of their own merge, one block is refused with both, and nothing is overwritten. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { period } from '#core/period.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import { type Connection, script } from '#store/engine/connection.ts';
import { keepReview } from '#store/reviews/keep-reviews.ts';
import { seenNow } from '#store/rows.ts';
import { as, bytesOf, firstHour, reviewOf, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { draftFrozen, freezeDraft } from './drafts.ts';
import { type EditSaid, EditsMet, editsOf, keepSeen, lastSeen, papersWorkedOn, saveEdits } from './working-text.ts';

const review = period('2019-9M');
const paper = { review, paper: 'bao-cao' };
const words = (block: string, text: string): EditSaid => ({ block, kind: 'words', said: JSON.stringify({ text }) });

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  let q = '';
  let cases = 0;
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
  });
  afterAll(() => opened.remove());

  const begun = async (): Promise<void> => {
    cases += 1;
    q = `w${cases}`;
    await putRecord(db, staffedRecord(q), firstHour);
    await keepReview(db, as(q, 'office'), reviewOf(review));
  };
  const save = (seen: number, edits: readonly EditSaid[], hours = 0) =>
    saveEdits(db, as(q, 'office', hours), { ...paper, edits, seen });
  const saved = () => asking(db, as(q, 'office'), (session) => editsOf(session, q, paper));

  it('keeps every save with who and when, and refuses one block saved twice with both', async () => {
    await begun();
    expect(await save(0, [words('a', 'một'), words('b', 'hai')])).toBe(2);
    expect(await save(0, [words('c', 'ba')], 1)).toBe(3);
    const met = await save(1, [words('b', 'khác'), words('d', 'bốn')]).catch((error: unknown) => error);
    expect(met).toBeInstanceOf(EditsMet);
    expect(met).toMatchObject({
      reasons: ['edits-met'],
      theirs: [{ number: 2, block: 'b' }],
      ours: [words('b', 'khác')],
    });
    expect(await save(3, [words('b', 'khác')])).toBe(4);
    const all = await saved();
    expect(all.map(({ number, block }) => `${number}${block}`)).toEqual(['1a', '2b', '3c', '4b']);
    expect(all[2]).toEqual({ number: 3, ...words('c', 'ba'), by: 'Trần Thị Mai', at: '2019-10-01T02:00:00.000Z' });
  });

  it('lets one of two who save a block at once, and both who save different ones', async () => {
    await begun();
    const both = await Promise.allSettled([save(0, [words('a', 'một')]), save(0, [words('a', 'hai')])]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await Promise.all([save(1, [words('b', 'ba')]), save(1, [words('c', 'bốn')])]);
    expect((await saved()).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('tells each what they last saw, and freezes a text beside its bytes', async () => {
    await begun();
    await keepSeen(db, as(q, 'office'), { ...paper, figures: '{"slots":[1]}' });
    await keepSeen(db, as(q, 'office'), { ...paper, figures: '{"slots":[2]}' });
    const last = (person: string) =>
      asking(db, as(q, 'office'), (session) => lastSeen(session, q, { ...paper, person }));
    expect(await last('p1')).toMatchObject({ number: 2, figures: '{"slots":[2]}' });
    expect(await last('p2')).toBeNull();
    expect(await asking(db, as(q, 'office'), (session) => papersWorkedOn(session, q, review))).toEqual(['bao-cao']);
    const freezing = { ...paper, step: 'bureau', position: 0, bytes: bytesOf('bản'), figures: [] } as const;
    const draft = await freezeDraft(db, as(q, 'office'), { ...freezing, text: bytesOf('{"blocks":[]}') });
    const frozen = await asking(db, as(q, 'office'), (session) => draftFrozen(session, q, { ...paper, draft }));
    expect(Buffer.from(frozen?.text ?? []).toString()).toBe('{"blocks":[]}');
  });

  it('keeps no word of a draft in the ledger, and no save where nobody may', async () => {
    await begun();
    await save(0, [words('a', 'bí mật nội bộ')]);
    await expect(saveEdits(db, as(q, 'reporter'), { ...paper, edits: [words('a', 'x')], seen: 1 })).rejects.toThrow(
      /No right/,
    );
    await expect(
      saveEdits(db, as(q, 'office'), { ...paper, review: period('2019-6M'), edits: [], seen: 0 }),
    ).rejects.toThrow(/no such review/);
    const rows = await seenNow(db, q, (session) =>
      session.query(script('select written::text as written from ledger_row')),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ written }) => String(written).includes('bí mật'))).toEqual([]);
  });
});
