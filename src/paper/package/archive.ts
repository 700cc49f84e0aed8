/**
 * A zip archive opened with suspicion: parts are unpacked one by one, only when asked for, and
 * never more bytes altogether than the limit, whatever sizes the archive declares.
 *
 * APPNOTE.TXT 4.3: the central directory is the truth, local headers are only skipped over.
 * Every part is held against its CRC-32, so that a damaged file is refused and not half read.
 */
import { Inflate, inflateSync } from 'fflate';
import type { Limits } from '#paper/read/intake.ts';
import { done, type Outcome, refused } from '#paper/read/outcome.ts';
import { crc32 } from './crc32.ts';

type Entry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

export type Archive = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  readonly bytes: (name: string) => Outcome<Uint8Array>;
  /** A part as text: UTF-8, or UTF-16 when it begins with that mark. */
  readonly text: (name: string) => Outcome<string>;
};

/** Deflate cannot do better than 1,032 to 1. */
const MOST_EXPANSION = 1032;
const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a zip; refuses what is cut off or damaged (`broken-archive`), locked (`encrypted`), or
 * declares more than `limits.unpackedBytes` (`archive-bomb`). Part names are matched without case,
 * as ECMA-376 part 2, 6.2.2.3 asks.
 *
 * @example openArchive(zipSync({ 'a.txt': strToU8('x') }), defaultLimits).ok // true
 */
export function openArchive(bytes: Uint8Array, limits: Limits): Outcome<Archive> {
  const entries = readDirectory(bytes);
  if (entries === null) return refused('broken-archive');
  if (entries.some((entry) => entry.encrypted)) return refused('encrypted');
  const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (declared > limits.unpackedBytes) return refused('archive-bomb', { declared, limit: limits.unpackedBytes });
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const unpack = unpacker(bytes, limits.unpackedBytes);
  const partBytes = (name: string): Outcome<Uint8Array> => {
    const entry = byName.get(name.toLowerCase());
    return entry ? unpack(entry) : refused('broken', { part: name });
  };
  return done({
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    bytes: partBytes,
    text: (name) => {
      const part = partBytes(name);
      return part.ok ? done(decodePart(part.value)) : part;
    },
  });
}

function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Unpacks entries of one archive against one budget shared by all of them. */
function unpacker(bytes: Uint8Array, limit: number): (entry: Entry) => Outcome<Uint8Array> {
  let left = limit;
  return (entry) => {
    const broken = refused('broken-archive', { part: entry.name });
    const packed = packedBytes(bytes, entry);
    if (packed === null) return broken;
    const unpacked = unpackEntry(packed, entry, left);
    if (unpacked === 'bomb') return refused('archive-bomb', { part: entry.name, limit });
    if (unpacked === null || unpacked.length !== entry.unpacked || crc32(unpacked) !== entry.crc) return broken;
    left -= unpacked.length;
    return done(unpacked);
  };
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array | null {
  if (entry.offset + 30 > bytes.length) return null;
  const view = viewOf(bytes);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const end = start + entry.packed;
  return end <= bytes.length ? bytes.subarray(start, end) : null;
}

function unpackEntry(packed: Uint8Array, entry: Entry, left: number): Uint8Array | 'bomb' | null {
  if (entry.method === STORED) return packed.length > left ? 'bomb' : packed;
  if (entry.method !== DEFLATED) return null;
  try {
    return packed.length * MOST_EXPANSION <= left
      ? inflateSync(packed)
      : inflateWithin(packed, { left, declared: entry.unpacked });
  } catch {
    return null;
  }
}

/** Inflates in small bites, so that it can stop as soon as more came out than is allowed or was declared. */
function inflateWithin(
  packed: Uint8Array,
  { left, declared }: { readonly left: number; readonly declared: number },
): Uint8Array | 'bomb' | null {
  const bite = 16 * 1024;
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size <= declared) pieces.push(piece);
  });
  const most = Math.min(left, declared);
  for (let at = 0; at < packed.length && size <= most; at += bite) {
    inflate.push(packed.subarray(at, at + bite), at + bite >= packed.length);
  }
  if (size > most) return 'bomb';
  return size === declared ? joined(pieces, size) : null;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readDirectory(bytes: Uint8Array): readonly Entry[] | null {
  const view = viewOf(bytes);
  const end = findEndRecord(view);
  if (end === null) return null;
  const { count, offset } = directoryPlace(view, end);
  const entries: Entry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const size = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + size > end) return null;
    entries.push(readEntry(bytes, view, at));
    at += size;
  }
  return entries;
}

function findEndRecord(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_RECORD_SIZE - 0xffff);
  for (let at = view.byteLength - END_RECORD_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}

/** Where the directory begins and how many entries it has; the 64-bit record answers when there is one. */
function directoryPlace(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 <= view.byteLength) {
      return {
        count: Number(view.getBigUint64(record + 32, true)),
        offset: Number(view.getBigUint64(record + 48, true)),
      };
    }
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [unpacked = 0, packed = 0, offset = 0] = widened(sizes, view, {
    start: nameEnd,
    end: nameEnd + view.getUint16(at + 30, true),
  });
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    offset,
  };
}

/** Fields that are all ones are found, in order, in the 64-bit extra field. */
function widened(
  fields: readonly number[],
  view: DataView,
  extra: { readonly start: number; readonly end: number },
): readonly number[] {
  let at = extra.start;
  while (at + 4 <= extra.end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return fields.map((field) => {
    if (field !== 0xffffffff || next + 8 > extra.end) return field;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
}
