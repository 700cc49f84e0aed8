/** Opening without the embedded server: what is said, who is kept out, and that data is never passed over. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryHome } from '#store/store-sample.ts';
import { script } from './connection.ts';
import { openDatabase } from './open-database.ts';

let place: ReturnType<typeof temporaryHome>;
beforeEach(() => {
  place = temporaryHome();
});
afterEach(() => place.remove());

it('keeps a second program out of PGlite’s folder, and says what it does not promise', async () => {
  const { home } = place;
  const { connection, notices } = await openDatabase({ home, only: 'pglite' });
  expect(notices.map(({ en }) => en).join()).toMatch(/power cut may lose the last minutes/);
  await expect(openDatabase({ home, only: 'pglite' })).rejects.toThrow(/is using this data/);
  await connection.close();
  const again = await openDatabase({ home });
  expect(again.engine).toBe('pglite');
  expect(await again.connection.query(script('select count(*)::integer as n from schema_migration'))).toEqual([
    { n: expect.any(Number) },
  ]);
  await again.connection.close();
});

it('refuses a folder of server data that it cannot serve, and puts no empty database beside it', async () => {
  const { home } = place;
  mkdirSync(join(home, 'postgres'));
  writeFileSync(join(home, 'postgres', 'PG_VERSION'), '9\n');
  await expect(openDatabase({ home })).rejects.toThrow(/PostgreSQL/);
});
