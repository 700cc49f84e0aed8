/**
 * A backup as a file: two lines for people (what it is; a JSON line with version, moment and every chain's head), then the
 * parts, one JSON line a row, packed by gzip, then the SHA-256 of all bytes before it. The last line is what tells a whole
 * file from one that was cut, and one wrong byte from none.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { DatabaseRefusal, type Words } from '#store/engine/refusal.ts';
import { type Sum, Summing } from './part.ts';

const magic = 'Bổ Khuyết backup 1\n';
export const trailerStart = 'sha256 ';
const trailerLength = trailerStart.length + 64 + 1;
/** A country's heads are half a megabyte. */
const longestHeading = 16_000_000;

const headRow = z.strictObject({
  authority: z.string(),
  name: z.string(),
  position: z.number().nullable(),
  head: z.string().nullable(),
});
const headingOf = z.strictObject({
  program: z.string(),
  taken: z.string(),
  authorities: z.array(headRow),
  schema: z.array(z.strictObject({ number: z.number(), checksum: z.string() })),
});

/** One authority and where its chain ended when the backup was taken. */
export type AuthorityHead = z.output<typeof headRow>;

/** What stands on top of a backup; `schema` are the migrations of the database it was taken of. */
export type Heading = z.output<typeof headingOf>;

const partStart = z.strictObject({ authority: z.string(), table: z.string(), columns: z.array(z.string()) });
const partEnd = z.strictObject({ rows: z.number(), sha256: z.string() });
const wholeEnd = z.strictObject({ parts: z.number(), sequences: z.record(z.string(), z.number()) });
const between = z.union([
  z.strictObject({ part: partStart }),
  z.strictObject({ end: partEnd }),
  z.strictObject({ whole: wholeEnd }),
]);

export type PartStart = z.output<typeof partStart>;
export type Between = z.output<typeof between>;

/** What a reader of the parts meets: a part begins, rows of it, it ends with its sum; and the end of all. */
export type Item = { readonly lines: readonly string[] } | Between;

/** The lines for people, as they are written. */
export const headingLines = (heading: Heading): string => `${magic}${JSON.stringify(heading)}\n`;

/** A backup that was found whole. */
export type Backup = { readonly path: string; readonly heading: Heading; readonly from: number; readonly to: number };

/**
 * Reads a file to its end and gives the backup it is, once every byte and every part is what it was; refuses anything else.
 * `onBytes` is told how much was read of how much.
 */
export async function wholeBackup(
  path: string,
  onBytes: (done: number, of: number) => void = () => undefined,
): Promise<Backup> {
  const { heading, from, size } = await headingOfFile(path);
  const to = size - trailerLength;
  const hash = createHash('sha256');
  let done = 0;
  if (to <= from) throw isNoBackup(path, 'cut');
  for await (const chunk of createReadStream(path, { end: to - 1 })) {
    hash.update(chunk as Buffer);
    done += (chunk as Buffer).length;
    onBytes(done, size);
  }
  const trailer = await bytesOf(path, { from: to, length: trailerLength });
  if (trailer.toString('latin1') !== `${trailerStart}${hash.digest('hex')}\n`) throw isNoBackup(path, 'damaged');
  const backup = { path, heading, from, to };
  await checkParts(backup);
  return backup;
}

async function headingOfFile(path: string): Promise<{ heading: Heading; from: number; size: number }> {
  const { size } = await stat(path);
  const first = await bytesOf(path, { from: 0, length: Math.min(size, longestHeading) });
  const before = Buffer.byteLength(magic);
  if (first.subarray(0, before).toString() !== magic)
    throw isNoBackup(path, /^Bổ Khuyết backup \d+\n/.test(first.subarray(0, 64).toString()) ? 'newer' : 'foreign');
  const end = first.indexOf('\n', before);
  if (end < 0) throw isNoBackup(path, 'cut');
  return { heading: parsedHeading(path, first.subarray(before, end).toString()), from: end + 1, size };
}

function parsedHeading(path: string, line: string): Heading {
  try {
    return headingOf.parse(JSON.parse(line));
  } catch {
    throw isNoBackup(path, 'damaged');
  }
}

async function bytesOf(path: string, { from, length }: { from: number; length: number }): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Every part has the sum that it ends with, and all of them are there. */
async function checkParts(backup: Backup): Promise<void> {
  let summing = new Summing();
  let parts = 0;
  let isWhole = false;
  const wrong = (): DatabaseRefusal => isNoBackup(backup.path, 'damaged');
  for await (const item of itemsOf(backup)) {
    if (isWhole) throw wrong();
    if ('lines' in item) for (const line of item.lines) summing.add(line);
    else if ('part' in item) summing = new Summing();
    else if ('end' in item) {
      if (!sameSum(summing.sum(), item.end)) throw wrong();
      parts += 1;
    } else isWhole = item.whole.parts === parts;
  }
  if (!isWhole) throw wrong();
}

export const sameSum = (a: Sum, b: Sum): boolean => a.rows === b.rows && a.sha256 === b.sha256;

/** The parts of a backup, rows in batches of about a megabyte; refuses bytes that are no backup's. */
export async function* itemsOf({ path, from, to }: Backup): AsyncGenerator<Item> {
  let lines: string[] = [];
  let size = 0;
  try {
    const bytes = pipeline(createReadStream(path, { start: from, end: to - 1 }), createGunzip(), () => undefined);
    for await (const line of linesIn(bytes)) {
      const isRow = line.startsWith('[');
      if (lines.length > 0 && (!isRow || size > batchBytes)) {
        yield { lines };
        [lines, size] = [[], 0];
      }
      if (!isRow) yield between.parse(JSON.parse(line));
      else {
        lines.push(line);
        size += line.length;
      }
    }
  } catch (error) {
    const { name, code = '' } = error as { name?: string; code?: string };
    if (name === 'ZodError' || name === 'SyntaxError' || code.startsWith('Z_')) throw isNoBackup(path, 'damaged');
    throw error;
  }
}

const batchBytes = 1_000_000;

/** Lines end with a line feed and nothing else: text has other separators within. */
async function* linesIn(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]).toString();
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString();
}

const faults: Readonly<Record<'foreign' | 'newer' | 'cut' | 'damaged', Words>> = {
  foreign: { vi: 'không phải tệp sao lưu của Bổ Khuyết', en: 'this is no backup of Bổ Khuyết' },
  newer: {
    vi: 'dạng sao lưu của bản Bổ Khuyết mới hơn, hãy cài bản mới',
    en: 'a form of backup of a newer Bổ Khuyết, install that',
  },
  cut: {
    vi: 'tệp sao lưu bị cắt mất phần cuối, hãy dùng bản khác',
    en: 'the backup was cut short, use another copy',
  },
  damaged: {
    vi: 'tệp sao lưu đã hỏng: mã kiểm tra không khớp, hãy dùng bản khác',
    en: 'the backup is damaged: its hash differs, use another copy',
  },
};

function isNoBackup(path: string, fault: keyof typeof faults): DatabaseRefusal {
  const { vi, en } = faults[fault];
  return new DatabaseRefusal({ vi: `${path}: ${vi}. Chưa động đến dữ liệu.`, en: `${en}. Nothing was touched.` });
}
