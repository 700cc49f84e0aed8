/**
 * The people of an authority from the shell: the first administrator is given a role, listed, and ended.
 */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { putRecord } from '#store/authority-record.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { emptyRecord } from '#store/record-sample.ts';
import { temporaryHome } from '#store/store-sample.ts';
import { peopleCommand } from './people.ts';

const { home, remove } = temporaryHome();
beforeAll(async () => {
  const { connection } = await openDatabase({ home, only: 'pglite' });
  await putRecord(connection, { ...emptyRecord('q'), roles: [] }, new Date('2019-01-01T00:00:00Z'));
  await connection.close();
}, 60_000);
afterAll(remove);

async function said(...words: readonly string[]): Promise<string> {
  let told = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
  try {
    await peopleCommand()
      .exitOverride()
      .parseAsync(['--authority', 'q', '--data', home, ...words], { from: 'user' });
  } finally {
    out.mockRestore();
  }
  return told;
}

it('gives, lists and ends roles; a reporter’s with a unit', async () => {
  await said('--name', 'Trần Thị Mai', '--role', 'administrator', '--from', '2019-01-01');
  await said(
    '--name',
    'Trần Thị Mai',
    '--role',
    'reporter',
    '--unit',
    'a',
    '--from',
    '2019-02-01',
    '--to',
    '2019-12-31',
  );
  expect(await said('--end', 'p1/1', '--to', '2019-06-30', '--lang', 'en')).toBe(
    'p1/1  Trần Thị Mai  administrator  2019-01-01 – 2019-06-30\np1/2  Trần Thị Mai  reporter a  2019-02-01 – 2019-12-31\n',
  );
});

it.each([
  [['--name', 'Mai'], /--role/],
  [['--name', 'Mai', '--role', 'reporter', '--unit', 'nowhere'], /not in the catalogue|chưa có trong danh mục/],
  [['--name', 'Mai', '--role', 'office', '--from', '30/9/2019'], /2019-09-30/],
  [['--end', 'p1'], /p3\/1/],
  [['--authority', 'nowhere'], /not in the database/],
])('refuses %j', async (words, why) => {
  await expect(said(...words)).rejects.toThrow(why);
});
