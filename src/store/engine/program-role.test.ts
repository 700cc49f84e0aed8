/**
 * Accounts of a server that own a database and no more: the role is made by whoever may, found by whoever may become it,
 * and else asked for in words; and a database made by the former first step is still opened.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noEmbedded, temporaryHome } from '#store/store-sample.ts';
import { programRole, script } from './connection.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { migrate, ownMigrations } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { withOwner } from './server.ts';

describe.skipIf(noEmbedded() !== null)('an account that owns a database', () => {
  const place = temporaryHome();
  let server: Embedded;
  let databases = 0;
  const asAdministrator = (...texts: readonly string[]) =>
    withOwner(server.owner, async (owner) => {
      for (const text of texts) await owner.query(script(text));
    });
  beforeAll(async () => {
    const started = await startEmbedded(place.home);
    if ('because' in started) throw new Error(started.because);
    server = started;
    await asAdministrator(
      "create role maker login createrole password 'm'",
      "create role clerk login password 'c'",
      "create role other login password 'o'",
    );
  });
  afterAll(async () => {
    await server.stop();
    place.remove();
  });

  /** Of a database of its own. */
  const addressFor = async (account: string): Promise<string> => {
    databases += 1;
    if ('url' in server.owner) throw new Error('the embedded server has no address of that kind');
    const { host, port } = server.owner;
    await asAdministrator(`create database d${databases} owner ${account}`);
    return `postgres://${account}:${account[0]}@/d${databases}?host=${encodeURIComponent(host)}&port=${port}`;
  };
  /** As whom the program works there. */
  const workerAt = async (url: string): Promise<unknown> => {
    const { connection } = await openDatabase({ url });
    const [who] = await connection.query(script('select current_user as name, (select count(*) from unit) as units'));
    await connection.close();
    return who?.name;
  };

  it('makes the role where it may, else is told what an administrator has to do, and then needs nothing more', async () => {
    const url = await addressFor('clerk');
    await expect(openDatabase({ url })).rejects.toMatchObject({
      vi: expect.stringContaining(`create role ${programRole} nologin; grant ${programRole} to clerk;`),
      en: expect.stringMatching(/an administrator.*Nothing was touched/),
    });
    expect(await workerAt(await addressFor('maker'))).toBe(programRole);
    await expect(openDatabase({ url })).rejects.toMatchObject({
      en: expect.stringMatching(new RegExp(`once: grant ${programRole} to clerk;`)),
    });
    await asAdministrator(`grant ${programRole} to clerk`);
    expect(await workerAt(url)).toBe(programRole);
    expect(await workerAt(url)).toBe(programRole);
    await expect(openDatabase({ url: await addressFor('other') })).rejects.toThrow(/grant bokhuyet_program to other;/);
  });

  it('opens a database that the former first step made, and refuses one of any other', async () => {
    const url = await addressFor('maker');
    await (await openDatabase({ url })).connection.close();
    const madeBy = (checksum: string) =>
      withOwner({ url }, (owner) =>
        owner.query(script(`update schema_migration set checksum = '${checksum}' where number = 1`)),
      );
    await madeBy('16480e3e97f0ebcad128d36442824b4b732d0b7d383c00ebbaa03c3dd24ea109');
    expect(await workerAt(url)).toBe(programRole);
    await madeBy('0'.repeat(64));
    await expect(withOwner({ url }, (owner) => migrate(owner, ownMigrations()))).rejects.toThrow(/form of step 1/);
  });
});
