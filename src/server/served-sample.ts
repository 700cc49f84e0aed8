/**
 * The whole application for tests: the example in PGlite, a demonstration's people, every route, no port; or a port, for
 * tests in a browser. The database with the example is made once a machine, schema and example, and loaded from then on.
 */

import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '#cli/folder.ts';
import { collectHere, reckonHere } from '#cli/reckon.ts';
import { openTypst } from '#cli/typst.ts';
import type { GivenRole } from '#core/permission.ts';
import { loadWholeFolder } from '#cycle/folder/whole-folder.ts';
import { readPaper } from '#paper/read-paper.ts';
import { typstOf } from '#paper/write/pdf/write-pdf.ts';
import type { Works } from '#server/actions/call.ts';
import { application } from '#server/application.ts';
import { addressed, type RouteName } from '#server/contract/addresses.ts';
import type { InputOf, OutputOf } from '#server/contract/contract.ts';
import type { ProblemDetails } from '#server/contract/viewer.ts';
import { demo, makePlayers, players } from '#server/demo.ts';
import { openDossiers } from '#server/dossiers.ts';
import type { LogLine } from '#server/log.ts';
import { beginOpening } from '#server/opening.ts';
import { openSignIn } from '#server/sign-in/sign-in.ts';
import type { Site } from '#server/site.ts';
import { putRecord } from '#store/authority-record.ts';
import { authoritiesHere } from '#store/engine/authorities.ts';
import type { Connection } from '#store/engine/connection.ts';
import { migrate, ownMigrations, ownRoutines } from '#store/engine/migrate.ts';
import { openPGlite, type PGliteDatabase } from '#store/engine/pglite.ts';
import { emptyRecord } from '#store/record-sample.ts';
import { signInKey } from '#store/sign-in/accounts.ts';

const root = join(import.meta.dirname, '..', '..');
export const exampleFolder = join(root, 'examples', 'kien-an');

/** The host that tests ask by. */
export const host = 'http://localhost';
/** An authority beside the example, in which nobody of the example has any right. */
export const otherAuthority = 'noi-khac';

/** A database with the example, another authority and the people of the demonstration, as the program's role sees it. */
export async function exampleDatabase(): Promise<PGliteDatabase> {
  const { files } = readFolder(exampleFolder);
  const hash = createHash('sha256').update(JSON.stringify([ownMigrations(), ownRoutines(), players, 3]));
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  const file = join(tmpdir(), `bokhuyet-example-${hash.digest('hex').slice(0, 16)}.tar`);
  if (!existsSync(file)) {
    const made = await openPGlite();
    await migrate(made.connection, ownMigrations());
    await filled(made.connection, files);
    const beside = `${file}-${process.pid}`;
    writeFileSync(beside, new Uint8Array(await (await made.dump()).arrayBuffer()));
    renameSync(beside, file);
    await made.connection.close();
  }
  const database = await openPGlite({ dump: new Blob([new Uint8Array(readFileSync(file))]) });
  await database.asProgram();
  return database;
}

async function filled(connection: Connection, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const { whole } = loadWholeFolder(files);
  if (whole === null) throw new Error('the example is not as it should be');
  const at = new Date('2019-11-01T01:00:00Z');
  await putRecord(connection, whole, at);
  await putRecord(connection, emptyRecord(otherAuthority), at);
  const signIn = openSignIn({ connection, secret: await signInKey(connection), origin: host });
  await makePlayers({ connection, signIn }, 'kien-an', at);
}

export type Called<Output> =
  | { readonly status: number; readonly value: Output; readonly problem: null; readonly response: Response }
  | { readonly status: number; readonly value: null; readonly problem: ProblemDetails; readonly response: Response };

export type Caller = {
  /** The cookie that says who it is; null of a stranger. */
  readonly cookie: () => string | null;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly call: <Name extends RouteName>(
    name: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ) => Promise<Called<OutputOf<Name>>>;
};

export type CallOptions = { readonly authority?: string; readonly upload?: Uint8Array };

export type Served = {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly works: Works;
  readonly lines: readonly LogLine[];
  /** Moves the clock on, in milliseconds. */
  readonly pass: (milliseconds: number) => void;
  readonly stranger: () => Caller;
  /** Somebody of the demonstration, signed in; of a reporter the one of Bắc Sơn ward. */
  readonly signedIn: (role: GivenRole | 'reporter of phong-kinh-te') => Promise<Caller>;
  readonly close: () => Promise<void>;
};

export type ServedOptions = Partial<Pick<Works, 'secondFactorRequired' | 'demo' | 'canSendMail'>> & {
  readonly database?: PGliteDatabase;
  readonly site?: Site;
};

/** The application over the example. */
export async function served(options: ServedOptions = {}): Promise<Served> {
  const database = options.database ?? (await exampleDatabase());
  const { connection } = database;
  let passed = 0;
  const lines: LogLine[] = [];
  const log = (line: LogLine): void => void lines.push(line);
  const tellFault = (why: unknown): void => log({ request: '', fault: String(why) });
  const works: Works = {
    connection,
    signIn: openSignIn({ connection, secret: await signInKey(connection), origin: host }),
    dossiers: openDossiers({ connection, reckon: reckonHere, tellFault }),
    collecting: openDossiers({ connection, reckon: collectHere, tellFault }),
    authorities: () => database.asOwner(authoritiesHere),
    saved: () => undefined,
    now: () => new Date(Date.now() + passed),
    randomCode: () => randomUUID().replaceAll('-', ''),
    version: 'test',
    demo: options.demo ?? demo,
    readPaper,
    setPdf: (document) => openTypst()(typstOf(document)),
    canSendMail: options.canSendMail ?? false,
    secondFactorRequired: options.secondFactorRequired ?? false,
  };
  const opening = beginOpening(
    async () => ({ works }),
    (why) => ({ vi: String(why), en: String(why) }),
  );
  await opening.ended;
  const app = application({
    site: options.site ?? new Map(),
    opening,
    hosts: ['localhost', '127.0.0.1'],
    origin: null,
    addressOf: (request) => request.headers.get('x-test-address') ?? 'somewhere',
    log,
    elapsed: () => performance.now(),
    requestId: () => randomUUID(),
    version: 'test',
    metricsToken: null,
  });
  const fetch = async (request: Request): Promise<Response> => app.fetch(request);
  const stranger = (): Caller => callerOf(fetch);
  return {
    fetch,
    works,
    lines,
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    stranger,
    signedIn: async (role) => {
      const caller = stranger();
      const unit = role === 'reporter of phong-kinh-te' ? 'phong-kinh-te' : role === 'reporter' ? 'bac-son' : null;
      const player = players.find((one) => one.unit === unit && (unit !== null || one.role === role));
      const { username = '' } = player ?? {};
      const { problem } = await caller.call('session.open', { username, password: demo.password });
      if (problem !== null) throw new Error(`${role} could not sign in: ${problem.en}`);
      return caller;
    },
    close: () => connection.close(),
  };
}

/** Keeps cookies as a browser does. */
function callerOf(fetch: Served['fetch']): Caller {
  const jar = new Map<string, string>();
  const cookie = (): string | null =>
    jar.size === 0 ? null : [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const asked = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const held = cookie();
    if (held !== null) headers.set('cookie', held);
    const response = await fetch(new Request(`${host}${path}`, { ...init, headers }));
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '' || /max-age=0\b/i.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  return {
    cookie,
    fetch: asked,
    call: async (name, input, { authority = 'kien-an', upload } = {}) => {
      const { method, path, body } = addressed(name, { authority, input }, { upload: upload !== undefined });
      const sent = upload === undefined ? body : (upload as Uint8Array<ArrayBuffer>);
      const type = upload === undefined ? 'application/json' : 'application/octet-stream';
      const response = await asked(path, {
        method,
        headers: { origin: host, ...(sent === null ? {} : { 'content-type': type }) },
        ...(sent === null ? {} : { body: sent }),
      });
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      const value = response.status === 304 ? null : isJson ? await response.json() : await response.blob();
      return response.ok
        ? { status: response.status, value, problem: null, response }
        : { status: response.status, value: null, problem: value, response };
    },
  };
}
