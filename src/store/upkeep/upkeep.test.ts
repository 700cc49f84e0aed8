/** Upkeep changes no sum and no entry, in batches, whoever else is at it; and wrong sums are mended with an entry. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { period } from '#core/period.ts';
import { NotPermitted } from '#store/access/acting.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import { type Connection, type Statement, sql } from '#store/engine/connection.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { sumsFor } from '#store/figures/sums.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { entriesOf } from '#store/ledger/chain.ts';
import { asClerk, asOperator, emptyRecord, officerOf, valueOnRecord } from '#store/record-sample.ts';
import { setAuthority } from '#store/rows.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { keepTended } from './keep-tended.ts';
import { mendSums } from './mend-sums.ts';
import { tend, tendOnce } from './tend.ts';

const at = new Date('2019-10-01T00:00:00Z');

describe.each(engines())('on %s', (_name, open) => {
  let opened: Opened;
  let connection: Connection;
  let authority = '';
  let cases = 0;
  beforeAll(async () => {
    opened = await open();
    connection = opened.connection;
  });
  afterAll(() => opened.remove());
  beforeEach(async () => {
    cases += 1;
    authority = `q${cases}`;
    await putRecord(connection, emptyRecord(authority), at);
  });

  const save = (value: string, unit = 'a') =>
    saveFigures(connection, { authority, by: officerOf(authority), at }, [
      valueOnRecord({
        indicator: 'thu',
        unit,
        period: '2019-M01',
        state: 'value',
        value,
        vintage: 'official',
        known: '2019-08-01',
      }),
    ]);
  const mine = (statement: Statement) =>
    connection.transaction(async (session) => {
      await setAuthority(session, authority);
      return session.query(statement);
    });
  const changes = async () => Number((await mine(sql`select count(*) as n from sum_change`))[0]?.n);
  const sums = () =>
    asking(connection, asClerk(authority), async (session) =>
      (await sumsFor(session, authority, { periods: [period('2019-M01'), period('2019')] })).map((sum) =>
        JSON.stringify(sum),
      ),
    );
  const audited = () => auditAuthority(connection, asOperator(authority));

  it('folds and seals a long backlog batch after batch, and no sum changes', async () => {
    await save('5');
    await mine(sql`insert into sum_change select ${authority}, '2019', 'n' || n % 7, 'i' || n % 900, n, 1, 1, 0, 0
      from generate_series(1, 45000) n`);
    const before = await sums();
    const left = await changes();
    expect(await tendOnce(connection, authority)).toBe('more is left');
    expect(await changes()).toBe(left - 20_000);
    expect(await sums()).toEqual(before);
    await tend(connection, authority);
    expect([await changes(), (await audited()).unsealed]).toEqual([0, 0]);
    expect(await sums()).toEqual(before);
    expect(before.length).toBeGreaterThan(900);
  });

  it('leaves an authority to whoever is at it, and goes on with others', async () => {
    if (_name === 'PGlite') return;
    await save('5');
    let others: unknown[] = [];
    await connection.transaction(async (session) => {
      await setAuthority(session, authority);
      await session.query(sql`select pg_advisory_xact_lock(5190218, hashtext(${authority}))`);
      others = [await tendOnce(connection, authority), await tendOnce(connection, 'another')];
    });
    expect(others).toEqual(['another is at it', 'all']);
    expect((await audited()).unsealed).toBe(2);
  });

  it('goes on in the background: what was left by others at once, what is new when it is woken', async () => {
    await save('5');
    const errors: unknown[] = [];
    const asOwner = () => Promise.resolve([authority]);
    const database = { engine: 'server', connection, asOwner, notices: [] } as unknown as Parameters<
      typeof keepTended
    >[0];
    const upkeep = keepTended(database, { every: 5, all: 3_600_000, onError: (error) => void errors.push(error) });
    const sealed = async (entries: number): Promise<void> => {
      for (;;) {
        const audit = await audited();
        if (audit.entries === entries && audit.unsealed === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    await sealed(2);
    await save('6');
    upkeep.wake(authority);
    await sealed(3);
    await upkeep.stop();
    await save('7');
    upkeep.wake(authority);
    expect([(await audited()).unsealed, errors]).toEqual([1, []]);
  });

  it('keeps a page of what was folded, reads rows where there is none, and finds and mends one that is wrong', async () => {
    await save('5');
    await tend(connection, authority);
    const asked = { periods: [period('2019-M01'), period('2019-Q1'), period('2019-3M')], nodes: ['*', 'a', 'c', 'a'] };
    const told = () =>
      asking(connection, asClerk(authority), async (session) =>
        [
          await sumsFor(session, authority, asked),
          await sumsFor(session, authority, { ...asked, indicators: ['chi', 'thu', 'ho', 'x', 'y', 'z'] }),
        ].map((sums) => sums.map((sum) => JSON.stringify(sum))),
      );
    const pages = async () => Number((await mine(sql`select count(*) as n from sum_page`))[0]?.n);
    const before = await told();
    expect([before[0]?.length, before[0], await pages()]).toEqual([2, before[1], 3]);
    await mine(sql`delete from sum_page where node = 'a' and authority = ${authority}`);
    expect(await told()).toEqual(before);
    expect((await audited()).findings).toEqual([]);
    await mine(
      sql`update sum_page set amounts = '7' where node = '*' and period = '2019-M01' and authority = ${authority}`,
    );
    expect(await told()).not.toEqual(before);
    expect((await audited()).findings).toEqual([{ kind: 'sum-wrong', where: '2019-M01 *' }]);
    expect(await mendSums(connection, asOperator(authority))).toBe(1);
    expect([await told(), (await audited()).findings]).toEqual([before, []]);
    await save('8', 'c');
    expect((await told())[0]?.[0]).toContain('"value":"13"');
    await tend(connection, authority);
    expect([(await told())[0]?.[0], (await audited()).findings]).toEqual([expect.stringContaining('"value":"13"'), []]);
  });

  it('mends sums that are not what figures give, with an entry, while others save; and else does nothing', async () => {
    await save('5');
    await save('6', 'c');
    expect(await mendSums(connection, asOperator(authority))).toBe(0);
    const right = await sums();
    await tend(connection, authority);
    await mine(sql`update sum_folded set value = value + 1 where node = '*' and authority = ${authority}`);
    await mine(sql`delete from sum_folded where node = 'c' and authority = ${authority}`);
    await mine(
      sql`update sum_folded set reported = 0 where node = 'a' and period = '2019' and authority = ${authority}`,
    );
    await mine(sql`insert into sum_folded values (${authority}, '2018', '*', 'thu', 3, 0, 0, 0)`);
    const wrong = (await audited()).findings;
    expect(new Set(wrong.map(({ kind }) => kind))).toEqual(new Set(['sum-wrong']));
    await expect(mendSums(connection, asClerk(authority))).rejects.toThrow(NotPermitted);

    const [mended] = await Promise.all([
      mendSums(connection, asOperator(authority)),
      mendSums(connection, asOperator(authority)),
      ...['a', 'c', 'a'].map((unit, index) => save(String(10 + index), unit)),
    ]);
    expect(mended).toBeGreaterThan(0);
    expect((await audited()).findings).toEqual([]);
    await save('5');
    await save('6', 'c');
    expect(await sums()).toEqual(right);
    const told = await asking(connection, asClerk(authority), (session) => entriesOf(session, authority));
    const mending = told.filter(({ deed }) => deed === 'mend sums');
    expect(mending.map(({ role, about }) => [role, about])).toContainEqual(['operator', String(wrong.length)]);
    expect(await mendSums(connection, asOperator(authority))).toBe(0);
    expect(mending.length).toBeLessThanOrEqual(2);
  });
});
