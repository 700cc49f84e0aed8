/**
 * Thousands of requests made from the contract that nobody should send: malformed, oversized, unauthenticated, of another
 * authority. None may be answered by a fault, none by a row that is not of whoever asked.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressed, addresses, type RouteName } from '#server/contract/addresses.ts';
import { contract } from '#server/contract/contract.ts';
import type { Route } from '#server/contract/route.ts';
import { inputFor, oddBody, oddInput } from '#server/requests-sample.ts';
import { type Caller, host, otherAuthority, type Served, served } from '#server/served-sample.ts';
import { putRecord } from '#store/authority-record.ts';
import { emptyRecord } from '#store/record-sample.ts';

const runs = Number(process.env.BOKHUYET_ODD_REQUESTS ?? 40);
const all = Object.values<Route & { readonly name: RouteName }>(contract);
/** Stands in every row of the other authority, so that one that came out would show. */
const marked = 'KHÔNG AI ĐƯỢC THẤY';

let app: Served;
let inside: readonly Caller[];
beforeAll(async () => {
  app = await served();
  const record = emptyRecord('bi-mat');
  await putRecord(app.works.connection, { ...record, authority: { ...record.authority, name: marked } }, new Date());
  inside = [await app.signedIn('office'), await app.signedIn('administrator'), await app.signedIn('reporter')];
});
afterAll(() => app.close());

/** Signing out would end the caller that others use. */
const endsSession = new Set<RouteName>(['session.close', 'account.end-sessions', 'account.password']);

async function sound(response: Response): Promise<number> {
  const text = await response.text();
  // A dossier on its way is no fault.
  const isOnItsWay = response.status === 503 && text.includes('urn:bokhuyet:not-ready');
  if (response.status >= 500 && !isOnItsWay) throw new Error(`a fault: ${response.status} ${text.slice(0, 300)}`);
  expect(text).not.toContain(marked);
  if (response.status >= 400) {
    const problem = JSON.parse(text);
    expect(problem).toMatchObject({ status: response.status, type: expect.stringMatching(/^urn:bokhuyet:/) });
    expect(problem.title && problem.en).toBeTruthy();
  }
  return response.status;
}

let asked = 0;

type Odd = {
  readonly route: Route & { readonly name: RouteName };
  readonly input: object;
  readonly body: string | null;
};

function requestOf({ route, input, body }: Odd, authority: string): readonly [path: string, init: RequestInit] | null {
  try {
    const made = addressed(route.name, { authority, input: input as Record<string, unknown> });
    const sent = made.method === 'GET' ? null : (body ?? made.body);
    asked += 1;
    // From ever other addresses: else all would soon have to wait.
    const headers = { origin: host, 'content-type': 'application/json', 'x-test-address': `a${asked}` };
    // Without a path of a URL there is no request to answer.
    new Request(`${host}${made.path}`);
    return [made.path, { method: made.method, headers, ...(sent === null ? {} : { body: sent }) }];
  } catch {
    return null;
  }
}

describe.each(all.map((route) => [route.name, route] as const))('%s', (name, route) => {
  it('answers odd requests with a problem at most', async () => {
    const isTold = new Set<number>();
    const odd = fc.record({
      input: oddInput(route),
      body: fc.option(oddBody, { freq: 3 }),
      caller: fc.integer({ min: 0, max: inside.length }),
      authority: fc.constantFrom('kien-an', 'kien-an', otherAuthority, 'bi-mat', '', '..', '%2e%2e', 'ằ'),
    });
    await fc.assert(
      fc.asyncProperty(odd, async ({ input, body, caller, authority }) => {
        const who = endsSession.has(name) ? app.stranger() : (inside[caller] ?? app.stranger());
        const request = requestOf({ route, input, body }, authority);
        if (request === null) return;
        const status = await sound(await who.fetch(...request));
        isTold.add(status);
        const isOther = addresses[name].includes(':authority') && authority !== 'kien-an';
        if (isOther) expect(status).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(isTold.size).toBeGreaterThan(0);
  });

  it('refuses a body that is too large, whatever its header says', async () => {
    const [path, init] = requestOf({ route, input: inputFor(route), body: null }, 'kien-an') ?? ['', {}];
    if (init.method === 'GET') return;
    const large = `{"x":"${'a'.repeat(route.body)}"}`;
    const who = route.right === 'anybody' ? app.stranger() : inside[1];
    const status = await sound((await who?.fetch(path, { ...init, body: large })) ?? new Response());
    expect(status).toBe(413);
  });
});

it('answers paths nobody made with nothing', async () => {
  const paths = fc
    .array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 })
    .map((parts) => `/api/${parts.map(encodeURIComponent).join('/')}`);
  await fc.assert(
    fc.asyncProperty(paths, fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'), async (path, method) => {
      await sound(await (inside[0] as Caller).fetch(path, { method, headers: { origin: host } }));
    }),
    { numRuns: runs * 3 },
  );
});

it('wrote no fault into the log', () => {
  expect(app.lines.filter((line) => 'fault' in line)).toEqual([]);
});
