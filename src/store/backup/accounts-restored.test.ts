/** Accounts in a backup: who could sign in can again elsewhere; sessions, codes and the key stay behind. */
import { expect, it } from 'vitest';
import { script } from '#store/engine/connection.ts';
import { accountNamed, signInKey } from '#store/sign-in/accounts.ts';
import { createRow } from '#store/sign-in/sign-in-rows.ts';
import { at, engines, fill, fresh, give, makePlace, newFile, type Opened, take } from './backup-sample.ts';
import { noteBackup } from './backups-taken.ts';

makePlace();

const [engine = 'pglite'] = engines;
const counted = async ({ asOwner }: Opened, table: string): Promise<number> =>
  asOwner(async (owner) => Number((await owner.query(script(`select count(*) as n from ${table}`)))[0]?.n));

async function withAccount(database: Opened): Promise<void> {
  const [now, authority] = [at, 'q'];
  const common = { createdAt: now, updatedAt: now };
  const made = {
    authority,
    person: 'p1',
    username: 'quan.tri',
    name: 'p1',
    email: 'p1@q.invalid',
    emailVerified: false,
  };
  await createRow(database.connection, 'user', { id: 'u1', ...made, twoFactorEnabled: true, ...common });
  const credential = { userId: 'u1', accountId: 'u1', providerId: 'credential', password: 'a hash' };
  await createRow(database.connection, 'account', { id: 'c1', ...credential, ...common });
  await createRow(database.connection, 'twoFactor', {
    id: 't1',
    userId: 'u1',
    secret: 'locked',
    backupCodes: 'locked',
  });
  const session = { userId: 'u1', token: 'secret', expiresAt: new Date(at.getTime() + 1e9) };
  await createRow(database.connection, 'session', { id: 's1', ...session, ...common });
}

it('come back with password and second factor, without sessions and without the key', async () => {
  const database = await fresh(engine);
  await fill(database);
  await withAccount(database);
  await database.asOwner((owner) => owner.query(script("update sign_in_key set key = 'of the old database'")));
  const file = newFile();
  const taken = await take(database, file);
  await database.asOwner((owner) => noteBackup(owner, taken, 'a.backup'));
  const elsewhere = await fresh(engine);
  await give(elsewhere, file);
  expect(await accountNamed(elsewhere.connection, 'quan.tri')).toMatchObject({
    ...{ authority: 'q', person: 'p1', hasPassword: true, hasSecondFactor: true, closedAt: null },
  });
  for (const [table, rows] of [
    ['sign_in_credential', 1],
    ['sign_in_second_factor', 1],
    ['sign_in_session', 0],
    ['backup_taken', 0],
    ['sign_in_key', 1],
  ] as const)
    expect([table, await counted(elsewhere, table)]).toEqual([table, rows]);
  expect(await signInKey(elsewhere.connection)).not.toBe('of the old database');
}, 120_000);
