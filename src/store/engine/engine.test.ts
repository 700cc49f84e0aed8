/**
 * What every engine promises, asked of each: parameters, exact values as text, transactions, and that the program cannot
 * change what it does not own.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, type Opened } from '#store/store-sample.ts';
import { type Connection, script, sql } from './connection.ts';

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
  });
  afterAll(() => opened.remove());

  const inAuthority = (name: string, text: string) =>
    db.transaction(async (session) => {
      await session.query(sql`select set_config('bokhuyet.authority', ${name}, true)`);
      return session.query(script(text));
    });
  const makeAuthority = (name: string, called: string) =>
    inAuthority(name, `insert into authority (authority, name, level, place) values ('${called}', 'x', 'x', 'x')`);

  it('gives decimals, long integers, days and moments as text', async () => {
    const [row] = await db.query(
      sql`select ${'318.650'}::numeric as a, 9007199254740993::int8 as b, date '2019-09-30' as c,
        timestamptz '2019-09-30 14:00+07' as d, 2019 as e, array['x', 'y'] as f, ${['p,"q', 'r']}::text[] as g`,
    );
    expect(row).toEqual({
      a: '318.650',
      b: '9007199254740993',
      c: '2019-09-30',
      d: '2019-09-30 07:00:00+00',
      e: 2019,
      f: ['x', 'y'],
      g: ['p,"q', 'r'],
    });
  });

  it('gives bytes back as they were', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const [row] = await db.query(sql`select ${bytes}::bytea as bytes`);
    expect(new Uint8Array(row?.bytes as Uint8Array)).toEqual(bytes);
  });

  it('keeps all of a transaction or nothing, and goes on after a failure', async () => {
    await expect(
      db.transaction(async (session) => {
        await session.query(sql`select set_config('bokhuyet.authority', ${'half'}, true)`);
        await session.query(script("insert into authority values ('half', 'x', 'x', 'x', null)"));
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await inAuthority('half', 'select * from authority')).toEqual([]);
    await makeAuthority('half', 'half');
    expect(await inAuthority('half', 'select * from authority')).toHaveLength(1);
  });

  it('shows and takes rows of the authority named, and without a name none', async () => {
    await makeAuthority('own', 'own');
    expect(await inAuthority('own', 'select authority from authority')).toEqual([{ authority: 'own' }]);
    expect(await inAuthority('other', 'select authority from authority')).toEqual([]);
    expect(await db.query(script('select authority from authority'))).toEqual([]);
    await expect(makeAuthority('own', 'other')).rejects.toThrow(/row-level security/);
    expect(await inAuthority('other', "update authority set name = 'y' returning 1")).toEqual([]);
  });

  it('works as a role that owns nothing and changes no schema', async () => {
    const owned = await db.query(script("select 1 from pg_class where pg_get_userbyid(relowner) = 'bokhuyet_program'"));
    expect(owned).toEqual([]);
    for (const text of ['create table bokhuyet.mine ()', 'alter table unit disable row level security'])
      await expect(db.query(script(text))).rejects.toThrow(/permission denied|must be owner/);
    const [role] = await db.query(
      script('select rolsuper or rolbypassrls or rolcreaterole as strong from pg_roles where rolname = current_user'),
    );
    expect(role?.strong).toBe(false);
  });

  it('has no way to change or remove what was written for good', async () => {
    for (const text of [
      'update figure set value = 0',
      'delete from figure',
      'update ledger_entry set deed = null',
      'delete from ledger_seal',
      'truncate figure',
      'delete from unit',
    ])
      await expect(db.query(script(text))).rejects.toThrow(/permission denied/);
  });
});
