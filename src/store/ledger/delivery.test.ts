/** What comes twice lands once, whichever way it comes; and hours in the ledger never run backwards. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { period } from '#core/period.ts';
import type { Review } from '#core/review.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { everyFigure } from '#store/figures/figures.ts';
import { papersSent } from '#store/figures/papers.ts';
import { receivePaper } from '#store/figures/receive-paper.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { asClerk, asOperator, emptyRecord, officerOf, valueOnRecord } from '#store/record-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { auditAuthority } from './audit.ts';
import { entriesOf, sealLedger } from './chain.ts';

const review: Review = {
  period: period('2019-9M'),
  cutOff: 'calendar',
  host: 'ubnd',
  ordinal: 1,
  term: '2015-2020',
  chair: { name: 'Nguyễn Văn A', post: 'Chủ tịch' },
  date: day('2019-10-01'),
  session: 'morning',
  place: 'Hội trường',
  attendance: { called: null, present: null, guests: [] },
  owed: [],
  reportsDue: day('2019-09-25'),
  previous: null,
  notes: [],
};
const host = {
  code: 'ubnd',
  name: 'Ủy ban nhân dân',
  superior: null,
  side: 'state',
  symbol: 'UBND',
  signing: { on: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', name: null },
  office: null,
} as const;

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  let authority: string;
  let cases = 0;
  const at = new Date('2019-10-01T08:00:00Z');
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
  });
  afterAll(() => opened.remove());
  const fresh = async (): Promise<void> => {
    cases += 1;
    authority = `g${cases}`;
    const reviews = [{ review, sent: [], confirmations: { files: [], figures: [], remedies: [] }, waivers: [] }];
    await putRecord(db, { ...emptyRecord(authority), bodies: [host], reviews }, at);
  };
  const of = { indicator: 'thu', unit: 'a', period: '2019-M01', state: 'value', vintage: 'official' } as const;
  const figure = (value: string) => valueOnRecord({ ...of, value, known: '2019-08-01' });
  const valuesThere = async () =>
    (await asking(db, asClerk(authority), (session) => everyFigure(session, authority))).map(({ value }) =>
      value?.toFixed(),
    );
  const entries = () => asking(db, asClerk(authority), (session) => entriesOf(session, authority));
  const noFindings = async () => expect((await auditAuthority(db, asOperator(authority))).findings).toEqual([]);

  it('gives a save that is delivered again the entry of the first, one after another or all at once', async () => {
    await fresh();
    const save = () => saveFigures(db, { by: officerOf(authority), authority, at, delivery: 'máy-1/7' }, [figure('5')]);
    const first = await save();
    expect(await Promise.all([save(), save(), save()])).toEqual([first, first, first]);
    const together = await Promise.all(
      [1, 2, 3].map(() =>
        saveFigures(db, { by: officerOf(authority), authority, at, delivery: 'máy-1/8' }, [figure('6')]),
      ),
    );
    expect(new Set(together).size).toBe(1);
    expect(await valuesThere()).toEqual(['5', '6']);
    expect(await entries()).toHaveLength(3);
    await noFindings();
  });

  it('refuses other content under a name that was used, and takes the same content under another', async () => {
    await fresh();
    await saveFigures(db, { by: officerOf(authority), authority, at, delivery: 'x' }, [figure('5')]);
    await expect(
      saveFigures(db, { by: officerOf(authority), authority, at, delivery: 'x' }, [figure('6')]),
    ).rejects.toMatchObject({
      vi: expect.stringMatching(/nội dung khác.*chưa ghi gì/),
      en: expect.stringMatching(/other content; nothing was saved/),
    });
    await saveFigures(db, { by: officerOf(authority), authority, at, delivery: 'y' }, [figure('5')]);
    expect(await valuesThere()).toEqual(['5', '5']);
    await noFindings();
  });

  it('answers a delivery that comes again although its cells are no longer as its writer saw them', async () => {
    await fresh();
    const save = () =>
      saveFigures(db, { by: officerOf(authority), authority, at, delivery: 'z', seen: [] }, [figure('5')]);
    expect(await save()).toBe(await save());
  });

  it('takes a paper in once, and refuses another under its name', async () => {
    await fresh();
    const paper = { file: 'bao-cao.docx', bytes: new Uint8Array([1, 2]), unit: 'a', received: null, version: 1 };
    const receive = (bytes: number[]) =>
      receivePaper(
        db,
        { by: officerOf(authority), authority, at, review: review.period },
        { ...paper, bytes: new Uint8Array(bytes) },
      );
    const came = await Promise.all([receive([1, 2]), receive([1, 2])]);
    expect(came.sort()).toEqual([false, true]);
    expect(await receive([1, 2])).toBe(false);
    await expect(receive([3])).rejects.toMatchObject({ vi: expect.stringMatching(/cùng tên, bản này chưa nhận/) });
    const sent = await asking(db, asClerk(authority), (session) => papersSent(session, authority, review.period));
    expect(sent).toEqual([paper]);
    expect(await entries()).toHaveLength(2);
    await noFindings();
  });

  it('never lets hours run backwards, keeps what the clock said, and says so', async () => {
    await fresh();
    for (const hour of ['2019-10-01T09:00:00Z', '2019-10-01T07:30:00Z', '2019-10-01T08:59:59Z', '2019-10-01T09:01:00Z'])
      await saveFigures(db, { by: officerOf(authority), authority, at: new Date(hour) }, [figure('5')]);
    const told = (await entries()).map(({ at: recorded, clockSaid }) => [recorded.slice(11, 19), clockSaid]);
    expect(told).toEqual([
      ['08:00:00', null],
      ['09:00:00', null],
      ['09:00:00', '2019-10-01T07:30:00.000000Z'],
      // Within a minute it is another writer's clock, not one that was set back.
      ['09:00:00', null],
      ['09:01:00', null],
    ]);
    await sealLedger(db, authority);
    expect(await auditAuthority(db, asOperator(authority))).toMatchObject({
      findings: [],
      clockBehind: 1,
      unsealed: 0,
    });
  });

  it('keeps a delivery for good', async () => {
    await fresh();
    await saveFigures(db, { by: officerOf(authority), authority, at, delivery: 'w' }, [figure('5')]);
    await expect(db.query(sql`delete from delivery where authority = ${authority}`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
