/**
 * What is known of people stays out of the ledger and goes when it is erased: the chain, every row and every sum stand.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import type { Figure } from '#core/figure.ts';
import { type Asking, NotPermitted } from '#store/access/acting.ts';
import { asking } from '#store/access/query.ts';
import { grantRole, rolesHeld } from '#store/access/roles.ts';
import { putRecord } from '#store/authority-record.ts';
import { script } from '#store/engine/connection.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { asClerk, asOperator, emptyRecord, valueOnRecord } from '#store/record-sample.ts';
import { seenNow } from '#store/rows.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { contactsOf, erasePerson, namePerson } from './people.ts';

const known = { name: 'Lê Thị Hoa Ban', email: 'hoaban@vi-du.vn', phone: '0912345678' };
const traces = [known.name, known.email, known.phone, 'Hoa Ban'];
const confirmed = { by: known.name, on: day('2019-09-01') };
const figure: Figure = {
  ...valueOnRecord({
    indicator: 'thu',
    unit: 'a',
    period: '2019-M01',
    state: 'value',
    value: '1',
    vintage: 'official',
    known: '2019-08-01',
  }),
  confirmed,
};

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let person: string;
  let administrator: Asking;
  beforeAll(async () => {
    opened = await open();
    const { connection } = opened;
    await putRecord(
      connection,
      { ...emptyRecord('q'), keeper: { by: known.name, on: day('2019-01-01') } },
      new Date('2019-01-01T00:00:00Z'),
    );
    person = await namePerson(connection, asOperator('q'), known);
    const admin = await namePerson(connection, asOperator('q'), { name: 'Quản trị', email: null, phone: null });
    administrator = { ...asOperator('q'), by: { of: 'q', person: admin } };
    const always = { unit: null, from: day('2019-01-01'), to: null };
    await grantRole(connection, asOperator('q'), { person: admin, role: 'administrator', ...always });
    await grantRole(connection, administrator, { person, role: 'office', ...always });
    await saveFigures(connection, { ...asOperator('q'), by: { of: 'q', person } }, [figure]);
  }, 60_000);
  afterAll(() => opened.remove());

  /** Tables in which any of this can be read. */
  const tablesWith = async (words: readonly string[]): Promise<readonly string[]> => {
    const tables = await opened.connection.query(
      script(`select relname as name from pg_class where relnamespace = 'bokhuyet'::regnamespace and relkind = 'r'`),
    );
    const found = await seenNow(opened.connection, 'q', async (session) => {
      const hits: string[] = [];
      for (const { name } of tables) {
        const rows = await session.query({
          text: `select 1 from ${name} t where exists (select from unnest($1::text[]) w where strpos(t::text, w) > 0) limit 1`,
          values: [words],
        });
        if (rows.length > 0) hits.push(String(name));
      }
      return hits;
    });
    return found.sort();
  };

  it('is in one table, and in the ledger never', async () => {
    expect(await tablesWith(traces)).toEqual(['person']);
    expect(await tablesWith([person])).toEqual(
      expect.arrayContaining(['figure', 'ledger_entry', 'ledger_row', 'person']),
    );
  });

  it('is seen by the office and the administrator, and named where they acted', async () => {
    const contacts = await asking(opened.connection, asClerk('q'), (session) => contactsOf(session, 'q'));
    expect(contacts).toContainEqual({ person, ...known });
    const roles = await asking(opened.connection, administrator, (session) => rolesHeld(session, 'q'));
    expect(roles).toContainEqual(expect.objectContaining({ person, name: known.name, role: 'office', to: null }));
  });

  it('is corrected without the ledger learning of it', async () => {
    await namePerson(opened.connection, administrator, { person, ...known, phone: '0900000000' });
    expect(await tablesWith(['0900000000', known.phone])).toEqual(['person']);
    await namePerson(opened.connection, administrator, { person, ...known });
    expect(await namePerson(opened.connection, administrator, { ...known, email: null, phone: null })).toBe(person);
    expect(await tablesWith([known.phone])).toEqual(['person']);
    await expect(namePerson(opened.connection, administrator, { person: 'p99', ...known })).rejects.toThrow(/p99/);
  });

  it('is gone once erased; the chain holds, they can do nothing more, and what they did stays', async () => {
    const { connection } = opened;
    const head = await sealLedger(connection, 'q');
    await expect(erasePerson(connection, asClerk('q'), person)).rejects.toThrow(NotPermitted);
    await erasePerson(connection, administrator, person);
    expect(await tablesWith(traces)).toEqual([]);
    await sealLedger(connection, 'q');
    expect(await auditAuthority(connection, asOperator('q'), head?.hash)).toMatchObject({ findings: [], unsealed: 0 });
    const mine = { ...asOperator('q'), by: { of: 'q', person } };
    await expect(saveFigures(connection, mine, [figure])).rejects.toThrow(NotPermitted);
    await expect(erasePerson(connection, administrator, person)).rejects.toThrow(person);
    await expect(
      grantRole(connection, administrator, { person, role: 'leader', unit: null, from: day('2019-01-01'), to: null }),
    ).rejects.toThrow(person);
    const kept = await seenNow(connection, 'q', (session) =>
      session.query(
        script(
          `select person, role, for_unit, deed from ledger_entry where authority = 'q' and deed in ('save figures', 'erase people')`,
        ),
      ),
    );
    expect(kept).toEqual([
      { person, role: 'office', for_unit: 'a', deed: 'save figures' },
      { person: expect.any(String), role: 'administrator', for_unit: null, deed: 'erase people' },
    ]);
  });
});
