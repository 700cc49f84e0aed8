/** Cases of registers: checked against what the register asks for, hashed in the ledger, erased without a trace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { NotPermitted } from '#store/access/acting.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import { steps } from '#store/deeds-sample.ts';
import { type Connection, script } from '#store/engine/connection.ts';
import { askingAsOf } from '#store/history/as-of.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { seenNow } from '#store/rows.ts';
import { as, firstHour, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { amendCase, casesOf, eraseCase, openCase } from './registers.ts';

const of = { register: 'vi-pham', number: '1' };
const opened = { ...of, unit: 'a', opened: day('2019-09-01') };

describe.each(engines())('%s', (_name, open) => {
  let opening: Opened;
  let db: Connection;
  let q = '';
  let cases = 0;
  beforeAll(async () => {
    opening = await open();
    db = opening.connection;
  });
  afterAll(() => opening.remove());

  const begun = async (): Promise<void> => {
    cases += 1;
    q = `s${cases}`;
    await putRecord(db, staffedRecord(q), firstHour);
    await steps.register?.(db, q, 0, 0);
    await openCase(db, as(q, 'office'), { ...opened, facts: { ai: 'Hoàng Văn Thụ' } });
  };
  const now = () => asking(db, as(q, 'office'), (session) => casesOf(session, q, of.register));
  const findings = async () => (await auditAuthority(db, as(q, 'office'))).findings;

  it('says what its last version says, and what it said then', async () => {
    await begun();
    const { position = 0 } = (await sealLedger(db, q)) ?? {};
    await amendCase(db, as(q, 'office'), {
      ...of,
      facts: { ai: 'Hoàng Văn Thụ', muc: '5000000.50' },
      closed: day('2019-10-02'),
    });
    expect(await now()).toEqual([
      { ...opened, closed: '2019-10-02', version: 2, facts: { ai: 'Hoàng Văn Thụ', muc: '5000000.50' } },
    ]);
    const then = await askingAsOf(db, { ...as(q, 'office'), position }, (session) => casesOf(session, q, of.register));
    expect(then).toEqual([{ ...opened, closed: null, version: 1, facts: { ai: 'Hoàng Văn Thụ' } }]);
    expect(await findings()).toEqual([]);
  });

  it.each([
    ['a field it does not ask for', { ai: 'x', khac: 'y' }],
    ['one that is needed missing', { muc: '1' }],
    ['a number that is none', { ai: 'x', muc: '1,5' }],
  ])('refuses %s', async (_what, facts) => {
    await begun();
    await expect(openCase(db, as(q, 'office'), { ...opened, number: '2', facts })).rejects.toThrow(/asks for/);
    await expect(amendCase(db, as(q, 'office'), { ...of, facts })).rejects.toThrow(/asks for/);
  });

  it('is erased from now and the past, the ledger untouched, by an administrator alone', async () => {
    await begun();
    const { position = 0, hash = '' } = (await sealLedger(db, q)) ?? {};
    await expect(eraseCase(db, as(q, 'office'), of)).rejects.toThrow(NotPermitted);
    await eraseCase(db, as(q, 'administrator'), of);
    await sealLedger(db, q);
    expect(await now()).toMatchObject([{ version: 1, facts: null }]);
    const then = await askingAsOf(db, { ...as(q, 'office'), position }, (session) => casesOf(session, q, of.register));
    expect(then).toMatchObject([{ version: 1, facts: null }]);
    expect((await auditAuthority(db, as(q, 'office'), hash)).findings).toEqual([]);
    await expect(amendCase(db, as(q, 'office'), { ...of, facts: { ai: 'x' } })).rejects.toThrow(/erased/);
    const traces = await seenNow(db, q, (session) =>
      session.query(
        script(`select noun from ledger_row where written::text like '%Thụ%' union all
          select register from case_facts where facts like '%Thụ%'`),
      ),
    );
    expect(traces).toEqual([]);
  });

  it('is found by the audit where somebody changed what it says, or took it away', async () => {
    const changed = async (how: string) => {
      await begun();
      await db.transaction(async (session) => {
        await session.query(script(`select set_config('bokhuyet.authority', '${q}', true)`));
        await session.query(script(how));
      });
      return (await findings()).map(({ kind }) => kind);
    };
    expect(await changed(`update case_facts set facts = '{"ai":"khác"}'`)).toEqual(['case-changed']);
    expect(await changed('update case_facts set facts = null, salt = null')).toEqual(['case-changed']);
  });
});
