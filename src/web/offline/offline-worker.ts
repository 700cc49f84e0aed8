/**
 * The service worker of the check page: keeps the page's own files, those of one build together, and answers with them
 * where the network does not. It keeps nothing else: no address it was not told of when it was built, no document.
 *
 * A file is taken only when its bytes are those of the build, so that a server that is being replaced leaves no mixture.
 * A newer build is laid beside this one and takes its place when no page of this one is open any more.
 */

/** Put before this script by the build (offline-files.ts). */
export type Offline = {
  /** The SHA-256 of all files: another build, another store. */
  readonly version: string;
  /** From the address of a file, relative to this script, to the SHA-256 of its bytes, both in hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
  /** The addresses of the page, and the file that draws it. */
  readonly pages: readonly string[];
  readonly page: string;
};

type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Waiting & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Own = {
  readonly offline: Offline;
  readonly location: Location;
  readonly registration: { readonly scope: string };
  addEventListener(name: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Fetching) => void): void;
};

const own = globalThis as unknown as Own;
const { version, files, pages, page } = own.offline;
const full = (address: string): string => new URL(address, own.location.href).href;
const addresses: ReadonlySet<string> = new Set(Object.keys(files).map(full));
const drawn: ReadonlySet<string> = new Set(pages.map(full));
/** Two folders of one server keep apart. */
const ours = `bokhuyet ${own.registration.scope} `;
const store = `${ours}${version}`;

own.addEventListener('install', (event) => event.waitUntil(keepAll()));
own.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
own.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*$/, '');
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    if (drawn.has(address)) event.respondWith(fetch(request).catch(() => kept(full(page), request)));
  } else if (addresses.has(address)) event.respondWith(kept(address, request));
});

async function keepAll(): Promise<void> {
  const answers = await Promise.all(Object.entries(files).map(fetched));
  const cache = await caches.open(store);
  await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)));
}

async function fetched([file, hash]: [string, string]): Promise<[string, Response]> {
  const answer = await fetch(new Request(full(file), { cache: 'no-cache' }));
  const bytes = await answer.clone().arrayBuffer();
  if (!answer.ok || (await hashOf(bytes)) !== hash) throw new Error(`${file}: ${answer.status}, not of this build`);
  return [full(file), answer];
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function forgetOthers(): Promise<void> {
  const stores = await caches.keys();
  await Promise.all(
    stores.filter((name) => name.startsWith(ours) && name !== store).map((name) => caches.delete(name)),
  );
}

async function kept(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(store);
  return (await cache.match(address)) ?? fetch(request);
}
