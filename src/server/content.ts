/**
 * Bytes ready to be sent: typed, tagged by their hash, and compressed once for all who ask (RFC 9110, 8.8.3 and 12.5.3).
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Content = {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly tag: string;
  /** Made when first asked for. */
  readonly packed: Map<Packing, Promise<Uint8Array>>;
  readonly cache: string;
};

type Packing = 'br' | 'gzip';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
const worthPacking = /^(text\/|application\/(json|javascript|problem\+json|manifest\+json)|image\/svg)/;

/** Content from bytes; `cache` is the Cache-Control it is sent with. */
export const content = (bytes: Uint8Array, type: string, cache = 'no-cache'): Content => ({
  bytes,
  type,
  cache,
  tag: createHash('sha256').update(bytes).digest('base64url').slice(0, 27),
  packed: new Map(),
});

/**
 * The answer to a GET or HEAD for the content: 304 where the asker has it, packed where the asker can unpack it.
 * Every packing has a tag of its own, as they are other bytes.
 */
export async function answered(request: Request, held: Content, extra: Record<string, string> = {}): Promise<Response> {
  const packing = worthPacking.test(held.type) && held.bytes.length > 512 ? packingFor(request) : null;
  const tag = `"${held.tag}${packing ? `-${packing}` : ''}"`;
  const headers: Record<string, string> = { etag: tag, 'cache-control': held.cache, vary: 'accept-encoding', ...extra };
  if (has(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  const bytes = packing ? await packedAs(held, packing) : held.bytes;
  headers['content-type'] = held.type;
  headers['content-length'] = String(bytes.length);
  if (packing) headers['content-encoding'] = packing;
  return new Response(request.method === 'HEAD' ? null : (bytes as Uint8Array<ArrayBuffer>), { headers });
}

function packingFor(request: Request): Packing | null {
  const accepted = new Map<string, boolean>();
  for (const one of (request.headers.get('accept-encoding') ?? '').toLowerCase().split(',')) {
    const [name = '', quality = ''] = one.split(';').map((part) => part.trim());
    accepted.set(name, !/^q=0(\.0*)?$/.test(quality));
  }
  if (accepted.get('br')) return 'br';
  return accepted.get('gzip') ? 'gzip' : null;
}

function packedAs(held: Content, packing: Packing): Promise<Uint8Array> {
  const known = held.packed.get(packing);
  if (known) return known;
  const made =
    packing === 'br'
      ? brotlied(held.bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: held.bytes.length },
        })
      : gzipped(held.bytes);
  held.packed.set(packing, made);
  return made;
}

const has = (asked: string | null, tag: string): boolean =>
  asked !== null && (asked.trim() === '*' || asked.split(',').some((one) => one.trim().replace(/^W\//, '') === tag));
