/**
 * Plain text: decoded by its mark, else as UTF-8 when it is valid, else as the letters of an old font when its words are
 * Vietnamese in them, else as Windows-1258, the Vietnamese code page, with a notice that this was a guess.
 *
 * The text stays as it is, line ends included: places are offsets into it.
 */
import { documentOf } from '#paper/document.ts';
import { writingOf } from '#paper/letters/recognise-writing.ts';
import { defaultLimits, type Intake, type Notice } from './intake.ts';
import { type Refused, refused } from './outcome.ts';
import { withTables } from './text-tables.ts';

type Decoded = { readonly text: string; readonly guessed?: string };

/**
 * Reads plain text, one paragraph a line, tabbed lines as tables; refuses what is not text (`unknown-kind`), what has no
 * word (`empty`) and more than `limits.characters` (`too-large`).
 *
 * @example readText(new TextEncoder().encode('một\nhai')) // { ok: true, kind: 'txt', document: { blocks: [2 paragraphs] }, notices: [] }
 */
export function readText(bytes: Uint8Array, { characters: limit } = defaultLimits): Intake {
  const decoded = decodeText(bytes);
  if (decoded === null) return notText();
  if (decoded.text.length > limit) return refused('too-large', { characters: decoded.text.length, limit });
  if (decoded.text.trim() === '') return refused('empty');
  const notices: Notice[] = decoded.guessed ? [{ code: 'encoding-guessed', data: { encoding: decoded.guessed } }] : [];
  return { ok: true, kind: 'txt', document: withTables(documentOf(decoded.text)), notices };
}

const notText = (): Refused => refused('unknown-kind', { kind: 'binary' });

function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked) return decodeAs(marked, bytes);
  if (bytes.includes(0)) return null;
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8) return utf8;
  if (!isCodePageText(bytes)) return null;
  const western = decodeAs('windows-1252', bytes);
  if (western && writingOf(western.text)) return western;
  const guess = decodeAs('windows-1258', bytes);
  return guess && { ...guess, guessed: 'windows-1258' };
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}

/** Positions the code page leaves empty, and control characters no text has, tell of other files. */
function isCodePageText(bytes: Uint8Array): boolean {
  const empty = new Set([0x7f, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e]);
  const layout = new Set([0x09, 0x0a, 0x0c, 0x0d]);
  let high = 0;
  for (const byte of bytes) {
    if (empty.has(byte) || (byte < 0x20 && !layout.has(byte))) return false;
    if (byte >= 0x80) high += 1;
  }
  return high * 2 < bytes.length;
}
