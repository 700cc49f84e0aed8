/**
 * The application on a port: it listens before the database stands, so that the first page answers at once; asked to stop,
 * it lets what is under way end and closes the database last.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { type PdfEngine, typstOf } from '#paper/write/pdf/write-pdf.ts';
import type { Demo, Works } from '#server/actions/call.ts';
import { firstAdministrator, hashOfCode } from '#server/actions/session.ts';
import { application } from '#server/application.ts';
import type { Both, Progress } from '#server/contract/viewer.ts';
import { openDossiers, type Reckon } from '#server/dossiers.ts';
import { hostsOf } from '#server/hosts.ts';
import type { JobKind } from '#server/jobs/job-kind.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { type PaperOpener, type TakingInEngines, takeInPapers } from '#server/jobs/take-in-papers.ts';
import { type LogLine, logText } from '#server/log.ts';
import { type MailServer, openMailer } from '#server/mail/mailer.ts';
import { sendMail } from '#server/mail/send-mail.ts';
import { beginOpening } from '#server/opening.ts';
import { listen, portsTried, stop, urlOf } from '#server/serve.ts';
import { openSignIn } from '#server/sign-in/sign-in.ts';
import { readSite } from '#server/site.ts';
import { authoritiesHere } from '#store/engine/authorities.ts';
import type { Database } from '#store/engine/open-database.ts';
import { isAnyAccount, keepCode, signInKey } from '#store/sign-in/accounts.ts';
import { keepTended } from '#store/upkeep/keep-tended.ts';
import { unsealedEntries } from '#store/upkeep/tend.ts';

export type ApplicationSettings = {
  readonly host: string;
  readonly port: number;
  /** Where others reach it, behind a proxy: `https://bokhuyet.example.vn`. */
  readonly origin: string | null;
  /** The header in which a trusted proxy says where a request came from. */
  readonly proxyHeader: string | null;
  /** What cookies are signed and second factors locked with; by default the database's own. */
  readonly secret: string | null;
  readonly secondFactorRequired: boolean;
  /** Who may read /metrics from elsewhere than this machine. */
  readonly metricsToken: string | null;
  /** Requests as lines of JSON on standard output. */
  readonly isLogging: boolean;
  readonly version: string;
  readonly webFolder: string;
  /** Where letters go out; without one they are offered to be copied. */
  readonly mail: MailServer | null;
};

export type ApplicationWork = {
  readonly openDatabase: () => Promise<Database>;
  /** The hour it is; a demonstration’s is within its example. */
  readonly clock: () => Date;
  readonly reckon: Reckon;
  /** What was read in the papers, while they are taken in. */
  readonly collect: Reckon;
  readonly papers: { readonly readPaper: PaperOpener; readonly pdf: PdfEngine; readonly close: () => void } & Pick<
    TakingInEngines,
    'readingOf'
  >;
  /** Of a demonstration: fills what is empty. */
  readonly demo: ((works: Works, tell: (progress: Progress) => void) => Promise<Demo>) | null;
  readonly print: (line: string) => void;
  readonly wordsOf: (why: unknown) => Both;
  /** Told the link of the first administrator. */
  readonly tellFirst: (url: string) => void;
};

export type ServingApplication = {
  readonly url: string;
  readonly opened: Promise<void>;
  readonly close: () => Promise<void>;
};

/** The link of the first administrator is good for a day. */
const firstLasts = 24 * 3_600_000;
/** The first page goes out before opening takes the processor. */
const HEAD_START = 150;

export async function serveApplication(
  settings: ApplicationSettings,
  work: ApplicationWork,
): Promise<ServingApplication> {
  const site = await readSite(settings.webFolder).catch(() => {
    throw new Error(
      `Chưa có trang web trong ${settings.webFolder}; chạy "npm run build" trước. / The page is not built; run "npm run build" first.`,
    );
  });
  const log = (line: LogLine): void => {
    if (settings.isLogging || 'fault' in line) work.print(logText(line, new Date()));
  };
  let closing: (() => Promise<void>)[] = [];
  let begin = (): void => undefined;
  const started = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let url = '';
  const opening = beginOpening(async (tell) => {
    await started;
    tell({ words: { vi: 'Mở cơ sở dữ liệu', en: 'Opening the database' }, done: 0, total: null });
    const database = await work.openDatabase();
    closing = [() => database.connection.close()];
    const upkeep = keepTended(database, { onError: (why) => log({ request: '', fault: faultOf(why) }) });
    closing = [upkeep.stop, ...closing];
    const jobs = jobsOn(database, { settings, work, log, wake: upkeep.wake });
    closing = [jobs.stop, async () => work.papers.close(), ...closing];
    const wake = (authority: string): void => {
      upkeep.wake(authority);
      jobs.wake(authority);
    };
    const works = await worksOn(database, { settings, work, log, wake });
    const demo = work.demo === null ? null : await work.demo(works, tell);
    if (demo === null) await tellFirst(works, work, settings.origin === null ? url : `${settings.origin}/`);
    return { works: { ...works, demo }, gauges: () => gaugesOf(database) };
  }, work.wordsOf);
  const app = application({
    site,
    opening,
    hosts: [...hostsOf(settings.host), ...(settings.origin === null ? [] : [new URL(settings.origin).hostname])],
    origin: settings.origin,
    addressOf: addressBy(settings.proxyHeader),
    log,
    elapsed: () => performance.now(),
    requestId: randomUUID,
    version: settings.version,
    metricsToken: settings.metricsToken,
  });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: settings.host }) as Server;
  const { host, port } = settings;
  const taken = await listen(server, { host, port, tries: port === 0 ? 1 : portsTried });
  url = urlOf(host, taken);
  setTimeout(begin, HEAD_START);
  return {
    url,
    opened: opening.ended,
    close: async () => {
      await stop(server);
      begin();
      await opening.ended;
      for (const close of closing) await close();
    },
  };
}

const faultOf = (why: unknown): string => (why instanceof Error ? (why.stack ?? why.message) : String(why));

type Working = {
  readonly settings: ApplicationSettings;
  readonly work: ApplicationWork;
  readonly log: (line: LogLine) => void;
  readonly wake: (authority: string) => void;
};

/** Long work, of this program and of those that were killed before it. */
const jobsOn = (database: Database, { settings, work, log, wake }: Working): ReturnType<typeof runJobs> =>
  runJobs({
    connection: database.connection,
    kinds: [
      takeInPapers({ readingOf: work.papers.readingOf, reader: settings.version }) as JobKind,
      sendMail(settings.mail === null ? null : openMailer(settings.mail)) as JobKind,
    ],
    runner: randomUUID(),
    clock: work.clock,
    authorities: () => database.asOwner(authoritiesHere),
    onStep: wake,
    onFault: (why) => log({ request: '', fault: faultOf(why) }),
  });

async function worksOn(database: Database, { settings, work, log, wake }: Working): Promise<Works> {
  const { connection } = database;
  const tellFault = (why: unknown): void => log({ request: '', fault: faultOf(why) });
  const secret = settings.secret ?? (await signInKey(connection));
  return {
    connection,
    signIn: openSignIn({ connection, secret, origin: settings.origin ?? 'http://localhost' }),
    dossiers: openDossiers({ connection, reckon: work.reckon, tellFault }),
    collecting: openDossiers({ connection, reckon: work.collect, tellFault }),
    authorities: () => database.asOwner(authoritiesHere),
    saved: wake,
    readPaper: work.papers.readPaper,
    setPdf: (document) => work.papers.pdf(typstOf(document)),
    canSendMail: settings.mail !== null,
    now: work.clock,
    randomCode: () => randomBytes(18).toString('base64url'),
    version: settings.version,
    demo: null,
    secondFactorRequired: settings.secondFactorRequired,
  };
}

/** As long as nobody can sign in, each start gives a new link, and the one before serves no more. */
async function tellFirst({ connection, randomCode, now }: Works, work: ApplicationWork, url: string): Promise<void> {
  if (await isAnyAccount(connection)) return;
  const code = randomCode();
  await keepCode(connection, firstAdministrator, {
    hash: hashOfCode(code),
    until: new Date(now().getTime() + firstLasts),
  });
  // Behind # it is sent to no server and stands in no log.
  work.tellFirst(`${url}first-administrator#${code}`);
}

async function gaugesOf({ asOwner, connection }: Database) {
  const authorities = await asOwner(authoritiesHere);
  let unsealed = 0;
  for (const authority of authorities) unsealed += await unsealedEntries(connection, authority);
  return [
    { name: 'authorities', says: 'Authorities on record.', value: authorities.length },
    { name: 'unsealed_entries', says: 'Entries of ledgers that are not sealed yet.', value: unsealed },
  ];
}

/** The last address a trusted proxy wrote; without a proxy that of the connection. */
const addressBy =
  (proxyHeader: string | null) =>
  (request: Request, incoming: unknown): string => {
    const said = proxyHeader === null ? null : request.headers.get(proxyHeader);
    const last = said?.split(',').at(-1)?.trim();
    if (last) return last.slice(0, 64);
    const socket = (incoming as { readonly socket?: { readonly remoteAddress?: string } } | undefined)?.socket;
    return socket?.remoteAddress ?? 'unknown';
  };
