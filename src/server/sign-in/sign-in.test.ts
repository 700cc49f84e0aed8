/** Ways into an account and out of it: the first administrator, a code that serves once, the second factor, the end. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { firstAdministrator, hashOfCode } from '#server/actions/session.ts';
import { demo } from '#server/demo.ts';
import { type Caller, type Served, served } from '#server/served-sample.ts';
import { asking } from '#store/access/query.ts';
import { endRole, rolesHeld } from '#store/access/roles.ts';
import { script } from '#store/engine/connection.ts';
import { openPGlite } from '#store/engine/pglite.ts';
import { keepCode } from '#store/sign-in/accounts.ts';
import { template } from '#store/store-sample.ts';

let app: Served;
let administrator: Caller;
beforeAll(async () => {
  app = await served();
  administrator = await app.signedIn('administrator');
});
afterAll(() => app.close());

const personOf = async (username: string): Promise<string> => {
  const { value } = await administrator.call('accounts.list', {});
  return value?.find((one) => one.username === username)?.person ?? '';
};

const password = 'nắng mới bên sông';

describe('the first administrator', () => {
  it('is made by a link that serves once, with the authority, and by nothing else', async () => {
    const database = await openPGlite({ dump: await template() });
    await database.asProgram();
    const empty = await served({ database });
    const caller = empty.stranger();
    expect((await caller.call('session.beginning', {})).value?.state).toBe('no-administrator');
    const until = new Date(Date.now() + 1_000_000);
    await keepCode(empty.works.connection, firstAdministrator, { hash: hashOfCode('the-code-of-the-link'), until });
    const first = {
      name: 'Trần Thị Quản',
      username: 'quan.tri',
      password,
      authority: { code: 'xa-moi', name: 'Xã Mới', level: 'xã', place: 'Xã Mới' },
    };
    expect((await caller.call('session.first', { ...first, code: 'another-code-altogether' })).status).toBe(422);
    expect((await caller.call('session.first', { ...first, code: 'the-code-of-the-link' })).problem).toBeNull();
    const { value } = await caller.call('session.me', {});
    expect(value).toMatchObject({
      name: 'Trần Thị Quản',
      authority: { code: 'xa-moi' },
      roles: [{ role: 'administrator' }],
    });
    await keepCode(empty.works.connection, firstAdministrator, { hash: hashOfCode('the-code-of-the-link'), until });
    expect((await empty.stranger().call('session.first', { ...first, code: 'the-code-of-the-link' })).status).toBe(422);
    await empty.close();
  });
});

describe('an account', () => {
  it('is reset by a code that serves once, which ends its sessions and its password', async () => {
    const before = await app.signedIn('approver');
    const reset = { person: await personOf('duyet'), withSecondFactor: false };
    const { value } = await administrator.call('accounts.reset', reset);
    expect((await before.call('session.me', {})).status).toBe(401);
    const old = { username: 'duyet', password: demo.password };
    expect((await app.stranger().call('session.open', old)).status).toBe(422);
    const caller = app.stranger();
    const given = { username: 'duyet', code: value?.code ?? '', password };
    expect((await caller.call('session.reset', { ...given, password: '1234567890' })).problem?.type).toBe(
      'urn:bokhuyet:weak-password',
    );
    expect((await caller.call('session.reset', given)).value).toEqual({ next: 'in' });
    expect((await caller.call('session.me', {})).value?.username).toBe('duyet');
    expect((await app.stranger().call('session.reset', given)).problem?.type).toBe('urn:bokhuyet:wrong-code');
  });

  it('closes only when nothing is held any more, and then lets nobody in', async () => {
    const person = await personOf('kinhte');
    const held = await administrator.call('accounts.close', { person });
    const role = expect.objectContaining({ kind: 'role', follows: false, to: '/admin/people' });
    expect(held.value).toMatchObject({ done: false, holds: expect.arrayContaining([role]) });
    const inside = await app.signedIn('reporter of phong-kinh-te');
    const who = { authority: 'kien-an', by: 'operator', at: new Date() } as const;
    const roles = await asking(app.works.connection, who, (session) => rolesHeld(session, 'kien-an'));
    for (const { number } of roles.filter((role) => role.person === person))
      await endRole(app.works.connection, who, { person, number, lastDay: day('2020-01-01') });
    expect((await inside.call('lists.units', {})).status).toBe(401);
    expect((await administrator.call('accounts.close', { person })).value).toEqual({ done: true });
    const old = { username: 'kinhte', password: demo.password };
    expect((await app.stranger().call('session.open', old)).status).toBe(422);
  });

  it('changes its password by the old one alone, and ends its other sessions', async () => {
    const [one, other] = [await app.signedIn('leader'), await app.signedIn('leader')];
    const wrong = await one.call('account.password', { password: 'not the one at all', newPassword: password });
    expect(wrong.problem?.type).toBe('urn:bokhuyet:wrong-password');
    const right = { password: demo.password, newPassword: password };
    expect((await one.call('account.password', right)).value).toEqual({ done: true });
    expect((await other.call('session.me', {})).status).toBe(401);
    expect((await one.call('session.me', {})).status).toBe(200);
    expect((await app.stranger().call('session.open', { username: 'lanhdao', password })).status).toBe(200);
  });

  it('is none of one’s own to reset: that is for another administrator', async () => {
    const own = { person: await personOf('quantri'), withSecondFactor: false };
    expect((await administrator.call('accounts.reset', own)).status).toBe(403);
  });
});

describe('the second factor', () => {
  it('is asked for after the password, once it is set; a recovery code serves in its place, once', async () => {
    const caller = await app.signedIn('office');
    const { value } = await caller.call('account.begin-second', { password: demo.password });
    const secret = value?.secret ?? '';
    expect(value?.uri).toMatch(/^otpauth:\/\/totp\//);
    expect((await caller.call('account.confirm-second', { code: '000000' })).status).toBe(422);
    expect((await caller.call('account.confirm-second', { code: codeOf(secret) })).problem).toBeNull();
    expect((await caller.call('session.me', {})).value?.secondFactor).toBe(true);

    const next = app.stranger();
    const open = { username: 'vanphong', password: demo.password };
    expect((await next.call('session.open', open)).value).toEqual({ next: 'second' });
    expect((await next.call('session.me', {})).status).toBe(401);
    expect((await next.call('session.second', { code: '000000' })).status).toBe(422);
    expect((await next.call('session.second', { code: codeOf(secret) })).value).toEqual({ next: 'in' });
    expect((await next.call('session.me', {})).status).toBe(200);

    const [recovery = ''] = value?.recoveryCodes ?? [];
    for (const [status, body] of [
      [200, { next: 'in' }],
      [422, null],
    ] as const) {
      const lost = app.stranger();
      await lost.call('session.open', open);
      const answer = await lost.call('session.second', { code: recovery });
      expect([answer.status, answer.value]).toEqual([status, body]);
    }
  });

  it('is required of administrators where that is set, before anything else', async () => {
    const strict = await served({ secondFactorRequired: true });
    const caller = await strict.signedIn('administrator');
    expect((await caller.call('session.me', {})).value?.must).toBe('set-second-factor');
    expect((await caller.call('accounts.list', {})).problem?.type).toBe('urn:bokhuyet:set-up-first');
    const { value } = await caller.call('account.begin-second', { password: demo.password });
    await caller.call('account.confirm-second', { code: codeOf(value?.secret ?? '') });
    expect((await caller.call('accounts.list', {})).status).toBe(200);
    expect((await (await strict.signedIn('office')).call('lists.units', {})).status).toBe(200);
    await strict.close();
  });
});

it('keeps no name of a person, no password and no token that could be read', async () => {
  const rows = await app.works.connection.query(
    script(`select to_jsonb(a)::text as row from sign_in_account a union all select to_jsonb(c)::text from sign_in_credential c
      union all select to_jsonb(t)::text from sign_in_attempt t`),
  );
  const text = rows.map(({ row }) => row).join('\n');
  expect(text).toContain('vanphong');
  for (const word of [demo.password, 'Nguyễn', 'minh họa', 'somewhere']) expect(text).not.toContain(word);
});

/** The code an application on a telephone would show now, of a secret as it is typed (RFC 6238, RFC 4226 5.3). */
function codeOf(base32: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...base32.replace(/=+$/, '')].map((one) => letters.indexOf(one).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const number = hash.readUInt32BE((hash[19] ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
