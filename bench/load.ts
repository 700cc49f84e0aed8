/**
 * `npm run bench -- --load`: 200 reporters saving while 20 leaders read, over HTTP on the embedded server; a minute, or so
 * many seconds as `--seconds` says. Afterwards every sum must be what its figures give. Whoever asks runs in this same
 * process, so what is measured carries their work too.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { day } from '#core/day.ts';
import type { GivenRole } from '#core/permission.ts';
import type { Works } from '#server/actions/call.ts';
import { application } from '#server/application.ts';
import { openDossiers } from '#server/dossiers.ts';
import { beginOpening } from '#server/opening.ts';
import { openSignIn } from '#server/sign-in/sign-in.ts';
import { grantRole } from '#store/access/roles.ts';
import { type Database, openDatabase } from '#store/engine/open-database.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { signInKey } from '#store/sign-in/accounts.ts';
import { noEmbedded, temporaryHome } from '#store/store-sample.ts';
import { keepTended } from '#store/upkeep/keep-tended.ts';
import { tend } from '#store/upkeep/tend.ts';
import { namePerson } from '#store/who/people.ts';
import { authority, indicatorCode, leafCode, monthOf, numbers, putAuthority } from './store-ground.ts';

const reporters = 200;
const leaders = 20;
const small = { nodes: 20, leaves: 10, indicators: 20 };
/** Seconds between two things somebody does. */
const pause = 1;
const password = 'một mật khẩu để đo';
const nothing = (): Promise<never> => Promise.reject(new Error('no paper is opened here'));

type Measured = { readonly saves: number[]; readonly reads: number[]; readonly wrong: string[] };

/** What was asked how often, how long it took, and whether the sums are right afterwards; false where something is not. */
export async function benchLoad(seconds: number): Promise<boolean> {
  const because = noEmbedded();
  if (because !== null) {
    console.log(`bench --load: ${because}`);
    return true;
  }
  const { home, remove } = temporaryHome();
  const database = await openDatabase({ home, only: 'embedded' });
  const upkeep = keepTended(database, {});
  try {
    await putAuthority(database.connection, small);
    const works = await worksOn(database, upkeep.wake);
    const names = await makePeople(works);
    const served = await serve(works);
    const measured: Measured = { saves: [], reads: [], wrong: [] };
    const sessions = await Promise.all(names.map((name) => signedIn(served.url, name)));
    const until = performance.now() + seconds * 1_000;
    await Promise.all(
      sessions.map((cookie, index) =>
        (index < reporters ? saving : reading)({ ...served, cookie, index, until, measured }),
      ),
    );
    served.close();
    return await told(database, measured, seconds);
  } finally {
    await upkeep.stop();
    await database.connection.close();
    remove();
  }
}

async function worksOn({ connection }: Database, wake: (authority: string) => void): Promise<Works> {
  const none = async () => ({ dossierJson: new Uint8Array(), files: new Map() });
  return {
    connection,
    signIn: openSignIn({ connection, secret: await signInKey(connection), origin: 'http://127.0.0.1' }),
    dossiers: openDossiers({ connection, reckon: none, tellFault: () => undefined }),
    collecting: openDossiers({ connection, reckon: none, tellFault: () => undefined }),
    authorities: async () => [authority],
    saved: wake,
    readPaper: nothing,
    setPdf: nothing,
    canSendMail: false,
    now: () => new Date(),
    randomCode: () => randomBytes(18).toString('base64url'),
    version: 'bench',
    demo: null,
    secondFactorRequired: false,
  };
}

/** Reporters, each of a unit of their own, then leaders; their user names. */
async function makePeople(works: Works): Promise<readonly string[]> {
  const who = { authority, by: 'operator', at: works.now() } as const;
  const hash = await works.signIn.hashed(password);
  const make = async (role: GivenRole, unit: string | null, number: number): Promise<string> => {
    const username = `${role}.${number}`;
    const person = await namePerson(works.connection, who, { name: username, email: null, phone: null });
    await grantRole(works.connection, who, { person, role, unit, from: day('2000-01-01'), to: null });
    const account = await works.signIn.create({ authority, person }, username);
    await works.signIn.setPassword(account ?? '', hash);
    return username;
  };
  const made: string[] = [];
  for (const number of numbers(0, reporters - 1)) made.push(await make('reporter', leafOf(number), number));
  for (const number of numbers(0, leaders - 1)) made.push(await make('leader', null, number));
  return made;
}

const leafOf = (number: number): string => leafCode(1 + Math.floor(number / small.leaves), 1 + (number % small.leaves));

async function serve(works: Works): Promise<{ readonly url: string; readonly close: () => void }> {
  const opening = beginOpening(
    async () => ({ works }),
    (why) => ({ vi: String(why), en: String(why) }),
  );
  await opening.ended;
  let asked = 0;
  const app = application({
    ...{ site: new Map(), opening, hosts: ['127.0.0.1'], origin: null, version: 'bench' },
    log: (line) => {
      if ('fault' in line) console.log(line.fault);
    },
    // Everybody from a machine of their own.
    addressOf: () => {
      asked += 1;
      return `machine ${asked}`;
    },
    elapsed: () => performance.now(),
    requestId: randomUUID,
    metricsToken: null,
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function signedIn(url: string, username: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (!answer.ok) throw new Error(`${username}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

type Person = {
  readonly url: string;
  readonly cookie: string;
  readonly index: number;
  readonly until: number;
  readonly measured: Measured;
};

/** One after the other with a pause, until the time is over; the first waits so that not all begin at once. */
async function atWork({ until, index }: Person, work: (turn: number) => Promise<void>): Promise<void> {
  await setTimeout(((index % 100) / 100) * pause * 1_000);
  for (let turn = 0; performance.now() < until; turn += 1) {
    await work(turn);
    await setTimeout(pause * 1_000);
  }
}

async function timely(measured: Measured, times: number[], asked: () => Promise<Response>): Promise<void> {
  const begun = performance.now();
  const answer = await asked();
  const text = await answer.text();
  times.push(performance.now() - begun);
  if (!answer.ok) measured.wrong.push(`${answer.status} ${text.slice(0, 200)}`);
}

/** The unit's whole sheet of a month nobody has sent yet. */
const saving = (person: Person): Promise<void> =>
  atWork(person, (turn) => {
    const { url, cookie, index, measured } = person;
    const unit = leafOf(index);
    const figures = numbers(1, small.indicators).map((number) => ({
      ...{ indicator: indicatorCode(number), unit, state: 'value', vintage: 'official', note: null },
      value: `${turn * 1_000 + index}.${number}`,
    }));
    const period = monthOf(2024 - Math.floor(turn / 12), 1 + (turn % 12));
    const body = JSON.stringify({ period, figures, seen: [], delivery: randomUUID(), confirm: false });
    return timely(measured, measured.saves, () =>
      fetch(`${url}/api/${authority}/figures`, {
        ...{ method: 'POST', body },
        headers: { 'content-type': 'application/json', cookie },
      }),
    );
  });

/** One indicator over all units. */
const reading = (person: Person): Promise<void> =>
  atWork(person, (turn) => {
    const { url, cookie, index, measured } = person;
    const indicator = indicatorCode(1 + ((turn + index) % small.indicators));
    return timely(measured, measured.reads, () =>
      fetch(`${url}/api/${authority}/indicators/${indicator}/figures/${monthOf(2024, 1 + (turn % 12))}`, {
        headers: { cookie },
      }),
    );
  });

async function told({ connection }: Database, measured: Measured, seconds: number): Promise<boolean> {
  await tend(connection, authority);
  const { findings, figures, sums } = await auditAuthority(connection, { authority, by: 'operator', at: new Date() });
  const sent = measured.saves.length * small.indicators;
  console.log('| what | times | a second | p50 ms | p99 ms |\n| --- | ---: | ---: | ---: | ---: |');
  for (const [what, times] of [
    [`save of ${small.indicators} figures, ${reporters} reporters`, measured.saves],
    [`read of an indicator over all units, ${leaders} leaders`, measured.reads],
  ] as const)
    console.log(
      `| ${what} | ${times.length} | ${(times.length / seconds).toFixed(1)} | ${at(times, 0.5)} | ${at(times, 0.99)} |`,
    );
  console.log(
    `${seconds} s, ${measured.wrong.length} errors; ${figures} figures of ${sent} sent, ${sums} sums, ${findings.length} findings of the audit.`,
  );
  for (const one of [...new Set(measured.wrong)].slice(0, 5)) console.log(one);
  for (const { kind, where } of findings.slice(0, 5)) console.log(kind, where);
  return measured.wrong.length === 0 && findings.length === 0 && figures === sent;
}

const at = (times: readonly number[], share: number): string =>
  ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN).toFixed(0);
