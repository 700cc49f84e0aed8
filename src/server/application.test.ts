/** The application over the example: signing in and out, what each is told, and what a stranger is not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiAddress } from '#server/contract/addresses.ts';
import { demo } from '#server/demo.ts';
import { securityHeaders } from '#server/security-headers.ts';
import { host, type Served, served } from '#server/served-sample.ts';

let app: Served;
beforeAll(async () => {
  app = await served();
});
afterAll(() => app.close());

describe('signing in', () => {
  it('lets somebody in, says who they are, and out again', async () => {
    const caller = await app.signedIn('office');
    const { value } = await caller.call('session.me', {});
    expect(value).toMatchObject({ username: 'vanphong', must: null, secondFactor: false, language: 'vi' });
    expect(value?.may).toContain('hold reviews');
    expect(value?.may).not.toContain('grant roles');
    await caller.call('session.close', {});
    expect((await caller.call('session.me', {})).problem?.status).toBe(401);
  });

  it('tells a reporter what is theirs', async () => {
    const { value } = await (await app.signedIn('reporter')).call('session.me', {});
    expect(value?.units).toContain('bac-son');
    expect(value?.may).toEqual(['read lists', 'read what is public']);
    expect(value?.mayForUnits).toContain('save figures');
  });

  it('says the same of a wrong name and a wrong password, and makes who fails often wait', async () => {
    const fails = (username: string, address: string) =>
      app
        .stranger()
        .fetch('/api/session', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-test-address': address },
          body: JSON.stringify({ username, password: 'not the password' }),
        })
        .then(async (response) => ({ status: response.status, body: await response.json() }));
    const [wrongName, wrongPassword] = [await fails('nobody.here', 'a'), await fails('kiemtra', 'a')];
    expect(wrongName).toEqual(wrongPassword);
    for (let tried = 0; tried < 5; tried += 1) await fails('kiemtra', 'b');
    expect((await fails('kiemtra', 'c')).status).toBe(429);
    const right = { username: 'kiemtra', password: demo.password };
    expect((await app.stranger().call('session.open', right)).status).toBe(429);
    app.pass(3_600_000);
    expect((await app.stranger().call('session.open', right)).status).toBe(200);
    app.pass(-3_600_000);
  });

  it('ends a session after twelve hours without use', async () => {
    const caller = await app.signedIn('leader');
    app.pass(13 * 3_600_000);
    expect((await caller.call('session.me', {})).status).toBe(401);
    app.pass(-13 * 3_600_000);
  });
});

describe('every answer', () => {
  it('carries the strict headers and a number of its own', async () => {
    const caller = await app.signedIn('office');
    for (const path of ['/health', '/readiness', '/metrics', openApiAddress, '/api/session', '/api/nowhere', '/']) {
      const response = await caller.fetch(path);
      for (const [name, value] of Object.entries(securityHeaders)) expect(response.headers.get(name)).toBe(value);
      expect(response.headers.get('x-request-id')).toMatch(/./);
    }
  });

  it('is refused to another host, and to a page of another site that changes something', async () => {
    const asked = (init: RequestInit, url = `${host}/api/session`) => app.fetch(new Request(url, init));
    expect((await asked({}, 'http://elsewhere.example/api/session')).status).toBe(421);
    const json = { 'content-type': 'application/json' };
    const change = (headers: Record<string, string>) =>
      asked({ method: 'POST', headers: { ...json, ...headers }, body: '{}' }).then(({ status }) => status);
    expect(await change({ origin: 'http://elsewhere.example' })).toBe(403);
    expect(await change({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await change({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await change({ origin: host })).toBe(422);
    expect(await change({ 'content-type': 'text/plain' })).toBe(400);
  });

  it('keeps names, addresses and what was sent out of the log', () => {
    const text = JSON.stringify(app.lines);
    expect(app.lines.length).toBeGreaterThan(10);
    for (const word of ['vanphong', 'kiemtra', 'password', 'somewhere', demo.password])
      expect(text).not.toContain(word);
    expect(app.lines.filter((line) => 'fault' in line)).toEqual([]);
  });
});

describe('what is asked again', () => {
  it('is answered with nothing new where nothing is', async () => {
    const caller = await app.signedIn('office');
    const first = await caller.fetch('/api/kien-an/indicators');
    expect(first.status).toBe(200);
    const again = await caller.fetch('/api/kien-an/indicators', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('gives the dossier of a review once it is reckoned, and a file of it', async () => {
    const caller = await app.signedIn('leader');
    const asked = { review: '2019-9M' };
    await expect
      .poll(async () => (await caller.call('dossier.state', asked)).value?.state, { timeout: 60_000, interval: 100 })
      .toBe('ready');
    const { value } = await caller.call('dossier.state', asked);
    const name = value?.state === 'ready' ? (value.files.find((file) => file.name.endsWith('.docx'))?.name ?? '') : '';
    expect((await caller.call('dossier.read', asked)).status).toBe(200);
    expect((await caller.call('dossier.file', { ...asked, file: name })).status).toBe(200);
    expect((await caller.call('dossier.file', { ...asked, file: '../package.json' })).status).toBe(404);
    expect((await caller.call('dossier.state', { review: '2011-9M' })).status).toBe(404);
    expect((await (await app.signedIn('reporter')).call('dossier.read', asked)).status).toBe(403);
  });
});
