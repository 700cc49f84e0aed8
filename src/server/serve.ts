/**
 * The server on a port: the page answers at once, the dossier when it has been made, and stopping is quiet.
 */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { routes } from '#server/contract/viewer.ts';
import { hostsOf } from '#server/hosts.ts';
import { beginLoading, type Load } from '#server/loading.ts';
import { readSite } from '#server/site.ts';
import { dossierApplication } from '#server/viewer.ts';

const asksForDossier: ReadonlySet<string> = new Set([routes.ready, routes.dossier]);

export type ServeOptions = {
  readonly load: Load;
  /** The built page: `dist/web`. */
  readonly webFolder: string;
  /** The port wished for; 0 for any that is free. */
  readonly port: number;
  /** `127.0.0.1` unless others in the office are to see it. */
  readonly host: string;
  /** Refuse when the port is taken, rather than take the next free one. */
  readonly exactPort?: boolean;
  /** Told of what failed unforeseen, which the page must not show; standard error by default. */
  readonly tellFault?: (why: unknown) => void;
};

export type Serving = {
  readonly url: string;
  readonly port: number;
  readonly loaded: Promise<void>;
  readonly close: () => Promise<void>;
};

export const portsTried = 20;
const patience = 2_000;
/** The page goes out before the making of the dossier takes the processor; where it asks for the dossier, it is there. */
const HEAD_START = 250;

/**
 * Serves one dossier until `close` is called; takes the next free port when the one wished for is busy.
 * Rejects when the built page is missing, or no port is free, with words a clerk can act on.
 *
 * @example (await serveDossier({ load, webFolder: 'dist/web', port: 8080, host: '127.0.0.1' })).url // 'http://127.0.0.1:8080/'
 */
export async function serveDossier(options: ServeOptions): Promise<Serving> {
  const { load, webFolder, port, host, exactPort = false, tellFault = toStandardError } = options;
  const site = await readSite(webFolder).catch(() => {
    throw new Error(
      `Chưa có trang web trong ${webFolder}; chạy "npm run build" trước. / The page is not built; run "npm run build" first.`,
    );
  });
  let begin = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const loading = beginLoading((tell) => opened.then(() => load(tell)), tellFault);
  const app = dossierApplication({ site, loading, hosts: hostsOf(host) });
  const answer = (request: Request): Response | Promise<Response> => {
    if (asksForDossier.has(new URL(request.url).pathname)) setTimeout(begin);
    return app.fetch(request);
  };
  const server = createAdaptorServer({ fetch: answer, hostname: host }) as Server;
  const taken = await listen(server, { host, port, tries: exactPort || port === 0 ? 1 : portsTried });
  setTimeout(begin, HEAD_START);
  return { url: urlOf(host, taken), port: taken, loaded: loading.ended, close: () => stop(server) };
}

/** The address to open in a browser on this machine. */
export function urlOf(host: string, port: number): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/`;
}

const toStandardError = (why: unknown): void => {
  process.stderr.write(`${why instanceof Error ? (why.stack ?? why.message) : String(why)}\n`);
};

export type Wish = { readonly host: string; readonly port: number; readonly tries: number };

/** Listens on the port wished for, or one of the next; tells which. */
export async function listen(server: Server, { host, port, tries }: Wish): Promise<number> {
  for (let offset = 0; offset < tries; offset += 1) {
    const failure = await tryPort(server, host, port + offset);
    if (failure === null) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port + offset;
    }
    if (failure.code !== 'EADDRINUSE') throw failure;
  }
  const range = tries === 1 ? `${port}` : `${port}–${port + tries - 1}`;
  throw new Error(
    `Cổng ${range} đang bận; chọn cổng khác bằng --port. / Port ${range} is busy; choose another with --port.`,
  );
}

const tryPort = (server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(null);
    });
  });

/** Lets answers under way end, closes idle connections at once and the rest when patience is over. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const hurry = setTimeout(() => server.closeAllConnections(), patience);
    server.close((error) => {
      clearTimeout(hurry);
      if (error && (error as NodeJS.ErrnoException).code !== 'ERR_SERVER_NOT_RUNNING') reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
