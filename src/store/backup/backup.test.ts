/**
 * Backups: what comes back is what went in, on every engine and into a newer program; taken while somebody writes, they
 * hold what was acknowledged before and nothing since; and whatever is not a whole backup is refused untouched.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asking } from '#store/access/query.ts';
import { putRecord, recordOf } from '#store/authority-record.ts';
import { type Connection, script } from '#store/engine/connection.ts';
import { type Migration, migrate, ownMigrations } from '#store/engine/migrate.ts';
import { type Database, openDatabase } from '#store/engine/open-database.ts';
import { openPGlite } from '#store/engine/pglite.ts';
import { everyFigure } from '#store/figures/figures.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { asClerk, asOperator, emptyRecord, officerOf, valueOnRecord } from '#store/record-sample.ts';
import { noEmbedded, template, temporaryHome } from '#store/store-sample.ts';
import { wholeBackup } from './backup-file.ts';
import { type Restoring, restoreBackup } from './restore-backup.ts';
import { authorityCodes, type Taking, takeBackup } from './write-backup.ts';

const at = new Date('2019-10-01T00:00:00Z');
const own = ownMigrations();
const later: Migration = {
  number: 9999,
  name: 'later',
  text: `alter table unit add colour text not null default 'xanh'; create table later (authority text not null references
    authority, n integer, primary key (authority, n)); select guard('later', 'append');`,
};

let place: ReturnType<typeof temporaryHome>;
let folders = 0;
const opened: Connection[] = [];
beforeAll(() => {
  place = temporaryHome();
});
afterAll(() => place.remove());
afterEach(async () => {
  for (const connection of opened.splice(0)) await connection.close();
});

type Engine = 'pglite' | 'embedded' | 'server';
const engines: readonly Engine[] = noEmbedded() === null ? ['pglite', 'embedded', 'server'] : ['pglite'];

type Opened = Pick<Database, 'connection' | 'asOwner'>;

/** An empty database of its own. */
async function fresh(only: Engine, migrations = own): Promise<Opened> {
  folders += 1;
  if (only === 'pglite') {
    const { connection, asOwner, asProgram } = await openPGlite({ dump: await template() });
    opened.push(connection);
    await migrate(connection, migrations);
    await asProgram();
    return { connection, asOwner };
  }
  const home = join(place.home, `d${folders}`);
  const database = await openDatabase({ home, only: 'embedded' }, migrations);
  opened.push(database.connection);
  if (only === 'embedded') return database;
  const byAddress = await openDatabase({ url: await ownedBySomebody(database, home) }, migrations);
  opened.unshift(byAddress.connection);
  return byAddress;
}

/** The address of an empty database that sorts by a language and whose owner is no superuser. */
async function ownedBySomebody({ asOwner }: Opened, home: string): Promise<string> {
  await asOwner(async (owner) => {
    await owner.query(script("create role clerk login createrole password 'c'; grant bokhuyet_program to clerk"));
    await owner.query(
      script("create database fresh owner clerk template template0 locale_provider icu icu_locale 'vi'"),
    );
  });
  return `postgres://clerk:c@/fresh?host=${join(home, 'postgres')}`;
}
const newFile = (): string => {
  folders += 1;
  return join(place.home, `f${folders}.backup`);
};

const figure = (value: string, unit = 'a') =>
  valueOnRecord({
    indicator: 'thu',
    unit,
    period: '2019-M01',
    state: 'value',
    value,
    vintage: 'official',
    known: '2019-02-01',
  });
const save = ({ connection }: Opened, value: string, authority = 'q') =>
  saveFigures(connection, { by: officerOf(authority), authority, at, about: value }, [
    figure(value),
    figure(value, 'c'),
  ]);
const strange = 'Quận «Mẫu»\n\u2028\u0001 \\x00 "q" \u{1F33E} \t,{}';

/** Two authorities: one with files, deeds and seals, one with what is hard to write down. */
async function fill(database: Opened): Promise<void> {
  const { connection, asOwner } = database;
  const sent = (file: string, bytes: Uint8Array) => ({ file, bytes, unit: null, received: null, version: null });
  const empty = emptyRecord('q');
  const papers = [
    sent(
      'a.docx',
      Uint8Array.from({ length: 2000 }, (_, n) => (n * 7919) % 256),
    ),
    sent('b.txt', new Uint8Array()),
  ];
  await putRecord(connection, { ...empty, history: [figure('1.50'), figure('-0.00000001', 'c')] }, at);
  await asOwner((owner) =>
    owner.transaction(async (session) => {
      await session.query(script("select set_config('bokhuyet.authority', 'q', true)"));
      for (const { bytes } of papers)
        await session.query({
          text: 'insert into file values ($1, sha256($2::bytea), $2::bytea)',
          values: ['q', bytes],
        });
    }),
  );
  await save(database, '2.125');
  await sealLedger(connection, 'q');
  await save(database, '3');
  await putRecord(connection, { ...emptyRecord('r'), authority: { ...emptyRecord('r').authority, name: strange } }, at);
  await asOwner((owner) =>
    owner.transaction(async (session) => {
      await session.query(script("select set_config('bokhuyet.authority', 'r', true)"));
      await session.query({
        text: 'insert into register (authority, register, name, fields, valid_from) values ($1, $2, $3, $4::json, $5::date)',
        values: ['r', 'x', strange, '{"b" :\n 1.50,\r\n "a": [ ], "a": null}', '0044-03-15'],
      });
    }),
  );
}

const take = ({ asOwner }: Opened, path: string, more: Partial<Taking> = {}) =>
  asOwner((owner) => takeBackup(owner, path, { program: 'test', at, ...more }));
const give = async ({ asOwner }: Opened, path: string, restoring: Restoring = { migrations: own }): Promise<void> => {
  const backup = await wholeBackup(path);
  await asOwner((owner) => restoreBackup(owner, backup, restoring));
};
const codesIn = ({ asOwner }: Opened) => asOwner((owner) => authorityCodes(owner)).catch(() => []);

type Body = { readonly heading: string; readonly parts: string };
/** Everything but the line with the moment: the same rows give the same text. */
function bodyOf(path: string): Body {
  const bytes = readFileSync(path);
  const end = bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1;
  return {
    heading: bytes.subarray(0, end).toString(),
    parts: gunzipSync(bytes.subarray(end, -72)).toString(),
  };
}
/** A file whose hashes are right, whoever wrote it. */
function forge(path: string, { heading, parts }: Body): void {
  let rows: string[] = [];
  const lines = parts.split('\n').map((line) => {
    if (line.startsWith('{"part"')) rows = [];
    if (line.startsWith('[')) rows.push(line);
    if (!line.startsWith('{"end"')) return line;
    const sha256 = createHash('sha256')
      .update(rows.map((row) => `${row}\n`).join(''))
      .digest('hex');
    return JSON.stringify({ end: { rows: rows.length, sha256 } });
  });
  const before = Buffer.concat([Buffer.from(heading), gzipSync(lines.join('\n'))]);
  const hash = createHash('sha256').update(before).digest('hex');
  writeFileSync(path, Buffer.concat([before, Buffer.from(`sha256 ${hash}\n`)]));
}

describe.each(engines)('taken of %s', (engine) => {
  let file: string;
  let before: unknown;
  let head: string | null;
  beforeAll(async () => {
    const database = await fresh(engine);
    await fill(database);
    file = newFile();
    const { heading } = await take(database, file);
    head = heading.authorities[0]?.head ?? null;
    before = await recordOf(database.connection, asOperator('q'));
    expect(heading.authorities).toMatchObject([
      { authority: 'q', position: 2 },
      { authority: 'r', name: strange, head: null },
    ]);
  });

  it.each(engines)('comes back on %s with the same rows, hashes and chains', async (target) => {
    const database = await fresh(target);
    await give(database, file);
    expect(await recordOf(database.connection, asOperator('q'))).toEqual(before);
    const audit = await auditAuthority(database.connection, asOperator('q'), head ?? undefined);
    expect(audit).toMatchObject({ findings: [], entries: 3, unsealed: 1, files: 2 });
    const again = newFile();
    await take(database, again);
    expect(bodyOf(again).parts).toBe(bodyOf(file).parts);
    // It can be worked with: numbers go on where they were.
    await save(database, '4');
    expect((await auditAuthority(database.connection, asOperator('q'))).findings).toEqual([]);
  });

  it('says on top which chains it holds, for people to read', () => {
    const [title, json = ''] = bodyOf(file).heading.split('\n');
    expect(title).toBe('Bổ Khuyết backup 1');
    expect(JSON.parse(json).authorities[0]).toEqual({ authority: 'q', name: 'q', position: 2, head });
  });
});

const differs = /not what was backed up/;

describe('a backup', () => {
  let source: Opened;
  let file: string;
  beforeEach(async () => {
    source = await fresh('pglite');
    await fill(source);
    file = newFile();
    await take(source, file);
  });

  it('is of one authority where one is named, and goes beside others', async () => {
    const one = newFile();
    await take(source, one, { authority: 'r' });
    const target = await fresh('pglite');
    await putRecord(target.connection, emptyRecord('p'), at);
    await give(target, one);
    expect(await codesIn(target)).toEqual(['p', 'r']);
    await expect(take(source, newFile(), { authority: 'none' })).rejects.toThrow(/not in the database/);
  });

  it('is never restored over an authority that is there, and then nothing of it is', async () => {
    const target = await fresh('pglite');
    await putRecord(target.connection, emptyRecord('r'), at);
    await expect(give(target, file)).rejects.toThrow(/r: .*đã có.*already on record, nothing was written/);
    expect(await codesIn(target)).toEqual(['r']);
  });

  it('is refused after any damage: a byte changed, an end cut off, bytes put in or behind', async () => {
    const good = readFileSync(file);
    const bad = newFile();
    const spot = fc.nat({ max: good.length - 1 });
    const damaged = fc.oneof(
      fc.tuple(spot, fc.integer({ min: 1, max: 255 })).map(([index, by]) => {
        const bytes = Buffer.from(good);
        bytes[index] = (bytes[index] ?? 0) ^ by;
        return bytes;
      }),
      spot.map((length) => good.subarray(0, length)),
      fc
        .tuple(spot, fc.uint8Array({ minLength: 1, maxLength: 5 }))
        .map(([index, more]) => Buffer.concat([good.subarray(0, index), more, good.subarray(index)])),
      fc.uint8Array({ minLength: 1, maxLength: 80 }).map((more) => Buffer.concat([good, more])),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        fc.pre(!Buffer.from(bytes).equals(good));
        writeFileSync(bad, bytes);
        await expect(wholeBackup(bad)).rejects.toThrow(/Nothing was touched/);
      }),
      { numRuns: 300 },
    );
    // Every byte of what people read, and of the line that guards it.
    for (const index of [...Array(60).keys(), ...Array.from({ length: 72 }, (_, n) => good.length - 1 - n)]) {
      const bytes = Buffer.from(good);
      bytes[index] = (bytes[index] ?? 0) ^ 32;
      writeFileSync(bad, bytes);
      await expect(wholeBackup(bad)).rejects.toThrow(/Nothing was touched/);
    }
    await expect(wholeBackup(file)).resolves.toMatchObject({ heading: { program: 'test' } });
  });

  it('is told from other files, from one of a later form, and from one that is cut', async () => {
    const other = newFile();
    for (const [bytes, why] of [
      ['', /no backup of/],
      ['%PDF-1.7', /no backup of/],
      ['Bổ Khuyết backup 2\n{}\n', /newer/],
      ['Bổ Khuyết backup 1\n{"program"', /cut short/],
    ] as const) {
      writeFileSync(other, bytes);
      await expect(wholeBackup(other)).rejects.toThrow(why);
    }
  });

  it('whose rows are forged for another authority, or contradict each other, leaves nothing behind', async () => {
    const { heading, parts } = bodyOf(file);
    const target = await fresh('pglite');
    await putRecord(target.connection, emptyRecord('p'), at);
    const forged = newFile();
    for (const [from, to, why] of [
      ['["r","tai-chinh"', '["p","neu"', /row-level security/],
      ['"khoi-phuong","{}"', '"nowhere","{}"', /foreign key/],
      ['{"part":{"authority":"r","table":"unit"', '{"part":{"authority":"r","table":"schema_migration"', differs],
      ['"columns":["authority","unit","position"', '"columns":["authority","position","unit"', differs],
    ] as const) {
      expect(parts).toContain(from);
      forge(forged, { heading, parts: parts.replaceAll(from, to) });
      await wholeBackup(forged);
      await expect(give(target, forged), to).rejects.toThrow(why);
      expect(await codesIn(target)).toEqual(['p']);
      expect((await recordOf(target.connection, asOperator('p')))?.units.map(({ code }) => code)).not.toContain('neu');
    }
    forge(forged, { heading: heading.replace(/"position":2/, '"position":1'), parts });
    await expect(give(target, forged)).rejects.toThrow(differs);
    forge(forged, { heading, parts });
    const stopped = () => {
      throw new Error('stopped');
    };
    await expect(give(target, forged, { migrations: own, onRows: stopped })).rejects.toThrow('stopped');
    expect(await codesIn(target)).toEqual(['p']);
    await give(target, forged);
    expect(await codesIn(target)).toEqual(['p', 'q', 'r']);
  });

  it('of an older program comes forward into a newer one, also beside others', async () => {
    const target = await fresh('pglite', [...own, later]);
    await putRecord(target.connection, emptyRecord('p'), at);
    await give(target, file, { migrations: [...own, later] });
    expect(await recordOf(target.connection, asOperator('q'))).toEqual(
      await recordOf(source.connection, asOperator('q')),
    );
    expect(await auditAuthority(target.connection, asOperator('q'))).toMatchObject({ findings: [], entries: 3 });
    await save(target, '5');
    const newer = newFile();
    await take(target, newer);
    expect(bodyOf(newer).parts).toContain('"xanh"');
    const older = await fresh('pglite');
    await expect(give(older, newer)).rejects.toThrow(/data at version 9999\), newer than this program/);
    const other = { ...later, text: `${later.text} -- other` };
    await expect(give(older, newer, { migrations: [...own, other] })).rejects.toThrow(/another form of step 9999/);
    expect(await codesIn(older)).toEqual([]);
  });

  it('never takes the place of a file, and one that fails leaves none', async () => {
    await expect(take(source, file)).rejects.toThrow(/EEXIST/);
    const failing = newFile();
    const stop = { onRows: () => Promise.reject(new Error('the disk is full')) };
    await expect(take(source, failing, stop)).rejects.toThrow('the disk is full');
    expect([existsSync(failing), readdirSync(place.home).filter((name) => name.endsWith('.part'))]).toEqual([
      false,
      [],
    ]);
    await take(source, failing);
    await wholeBackup(failing);
  });
});

describe.skipIf(!engines.includes('embedded'))('while somebody writes', () => {
  const savedIn = async (path: string): Promise<readonly number[]> => {
    const target = await fresh('embedded');
    await give(target, path);
    expect((await auditAuthority(target.connection, asOperator('q'))).findings).toEqual([]);
    const figures = await asking(target.connection, asClerk('q'), (session) => everyFigure(session, 'q'));
    const values = figures.map(({ value }) => Number(value?.toFixed())).sort((a, b) => a - b);
    // Each save wrote two figures of one value: none is there by half.
    expect(values.filter((_, index) => index % 2 === 0)).toEqual(values.filter((_, index) => index % 2 === 1));
    return [...new Set(values)];
  };

  it('holds what was acknowledged before it began and nothing of what came while it was taken', async () => {
    const source = await fresh('embedded');
    await putRecord(source.connection, emptyRecord('q'), at);
    for (const value of [1, 2, 3]) await save(source, String(value));
    const file = newFile();
    let during = 3;
    const onRows = async (): Promise<void> => {
      during += 1;
      await save(source, String(during));
    };
    await take(source, file, { onRows });
    expect(during).toBeGreaterThan(5);
    expect(await savedIn(file)).toEqual([1, 2, 3]);
  });

  it('holds an unbroken run of saves, whenever it begins', async () => {
    const source = await fresh('embedded');
    await putRecord(source.connection, emptyRecord('q'), at);
    let acknowledged = 0;
    let isDone = false;
    const writing = (async () => {
      for (let next = 1; !isDone; next += 1) {
        await save(source, String(next));
        acknowledged = next;
        if (next % 5 === 0) await sealLedger(source.connection, 'q');
      }
    })();
    for (const _time of [1, 2, 3]) {
      while (acknowledged === 0) await new Promise((resolve) => setImmediate(resolve));
      const before = acknowledged;
      const file = newFile();
      await take(source, file);
      const after = acknowledged + 1;
      const saved = await savedIn(file);
      expect(saved).toEqual(saved.map((_, index) => index + 1));
      expect(saved.length).toBeGreaterThanOrEqual(before);
      expect(saved.length).toBeLessThanOrEqual(after);
    }
    isDone = true;
    await writing;
  });
});
