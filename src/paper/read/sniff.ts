/**
 * What a file is by its content; its name is never believed.
 *
 * Kinds that are not read are told apart so that a clerk hears what to do: save an old Word file
 * anew, ask for the password, send the text and not a picture of it.
 */
import type { RefusalCode } from './intake.ts';

export type Sniffed =
  | { readonly is: 'zip' | 'pdf' | 'text' }
  | { readonly is: 'refused'; readonly code: RefusalCode; readonly data?: Readonly<Record<string, string>> };

const latin = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));

const PICTURES: readonly (readonly [string, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gif', latin('GIF8')],
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams of an OLE container (MS-CFB), the telling ones first. */
const STREAMS: readonly (readonly [string, RefusalCode])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'old-word'],
  ['Workbook', 'old-excel'],
  ['Book', 'old-excel'],
];

/** Other things that begin as text but are written for programs, by how they begin. */
const MARKUP: readonly (readonly [string, RegExp])[] = [
  ['html', /^\s*<(!doctype html|html|head|body|table|meta)\b/i],
  ['mht', /^(MIME-Version|From):/i],
  ['xml', /^\s*<\?xml\b/],
  ['json', /^\s*(?:\{\s*"(?:[^"\\]|\\.)*"\s*:|\[\s*(?:\{\s*"(?:[^"\\]|\\.)*"\s*:|\[|"(?:[^"\\]|\\.)*"\s*[,\]]))/],
];

/**
 * Tells the kind of a file that is not empty.
 *
 * @example sniff(new TextEncoder().encode('%PDF-1.7')) // { is: 'pdf' }
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const picture = PICTURES.find(([, start]) => begins(bytes, start)) ?? bitmapOrWebp(bytes);
  if (picture) return { is: 'refused', code: 'picture', data: { kind: picture[0] } };
  if (begins(bytes, OLE)) return insideOle(bytes);
  if (begins(bytes, [0x50, 0x4b])) return { is: 'zip' };
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return { is: 'pdf' };
  if (head.startsWith('{\\rtf')) return { is: 'refused', code: 'rich-text' };
  const markup = MARKUP.find(([, start]) => start.test(head.replace(/^\u00ef\u00bb\u00bf/, '')));
  if (markup) return { is: 'refused', code: 'unknown-kind', data: { kind: markup[0] } };
  return { is: 'text' };
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** `BM` may begin a text; a bitmap says its own length behind it (or 0). */
function bitmapOrWebp(bytes: Uint8Array): readonly [string] | undefined {
  if (begins(bytes, latin('RIFF')) && begins(bytes.subarray(8), latin('WEBP'))) return ['webp'];
  if (!begins(bytes, latin('BM')) || bytes.length < 26) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(6, true) === 0 && view.getUint32(10, true) < bytes.length ? ['bmp'] : undefined;
}

/** Directory entries stand at multiples of 128 bytes: the name in UTF-16, its length in bytes at 64. */
function insideOle(bytes: Uint8Array): Sniffed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    if (length < 4 || length > 64 || length % 2 === 1 || view.getUint16(at + length - 2, true) !== 0) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
  }
  const found = STREAMS.find(([name]) => names.has(name));
  return found ? { is: 'refused', code: found[1] } : { is: 'refused', code: 'unknown-kind', data: { kind: 'ole' } };
}
