/**
 * Backups: what comes back is what went in, on every engine and into a newer program; and whatever is not a whole backup
 * is refused untouched.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { putRecord, recordOf } from '#store/authority-record.ts';
import type { Migration } from '#store/engine/migrate.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { asOperator, emptyRecord } from '#store/record-sample.ts';
import { wholeBackup } from './backup-file.ts';
import {
  at,
  engines,
  fill,
  fresh,
  give,
  makePlace,
  newFile,
  type Opened,
  own,
  save,
  strange,
  take,
} from './backup-sample.ts';
import { authorityCodes } from './write-backup.ts';

const later: Migration = {
  number: 9999,
  name: 'later',
  text: `alter table unit add colour text not null default 'xanh'; create table later (authority text not null references
    authority, n integer, primary key (authority, n)); select guard('later', 'append');`,
};

makePlace();
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
/** A file whose hashes are right, whoever wrote it; those of its parts, where they are not as they stand. */
function forge(path: string, { heading, parts }: Body, sums: 'right' | 'as they stand' = 'right'): void {
  let rows: string[] = [];
  const lines = parts.split('\n').map((line) => {
    if (line.startsWith('{"part"')) rows = [];
    if (line.startsWith('[')) rows.push(line);
    if (!line.startsWith('{"end"') || sums === 'as they stand') return line;
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

  it('is damaged where a part is not what its own sum says, or is missing, though the file is whole', async () => {
    const { heading, parts } = bodyOf(file);
    const bad = newFile();
    const first = parts.slice(0, parts.indexOf('\n', parts.indexOf('{"end"')) + 1);
    for (const other of [parts.replace('khoi-phuong', 'khoi-khac'), parts.replace(first, ''), `${parts}${first}`]) {
      expect(other).not.toBe(parts);
      forge(bad, { heading, parts: other }, 'as they stand');
      await expect(wholeBackup(bad)).rejects.toThrow(/damaged.*Nothing was touched/);
    }
    forge(bad, { heading, parts }, 'as they stand');
    await wholeBackup(bad);
  });

  it('whose rows are forged for another authority, or contradict each other, leaves nothing behind', async () => {
    const { heading, parts } = bodyOf(file);
    const target = await fresh('pglite');
    await putRecord(target.connection, emptyRecord('p'), at);
    const forged = newFile();
    for (const [from, to, why] of [
      ['["r","tai-chinh"', '["p","neu"', /row-level security/],
      // Goes in, and comes out another line.
      ['["r","tai-chinh"', '["r", "tai-chinh"', differs],
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
    expect([existsSync(failing), readdirSync(dirname(failing)).filter((name) => name.endsWith('.part'))]).toEqual([
      false,
      [],
    ]);
    await take(source, failing);
    await wholeBackup(failing);
  });
});
