/**
 * Files that offices send and nobody can use, made by hand and for real: containers laid out by their specifications,
 * a PDF that truly asks for its password, an archive that truly unpacks to gigabytes. Each builder says what is wrong.
 */
import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { docxParts, p, zipOf } from '#paper/read/read-sample.ts';

type Bytes = Uint8Array;
const latin = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));
const joined = (parts: readonly Bytes[]): Bytes => new Uint8Array(Buffer.concat(parts));

const SECTOR = 512;
const [END_OF_CHAIN, FREE, FAT_SECTOR, NO_STREAM] = [0xfffffffe, 0xffffffff, 0xfffffffd, 0xffffffff];

const fields = (size: number, values: readonly (readonly [at: number, value: number, bytes?: number])[]): Bytes => {
  const view = new DataView(new ArrayBuffer(size));
  for (const [at, value, bytes] of values)
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  return new Uint8Array(view.buffer);
};

/** A compound file (MS-CFB, version 3): the header, one sector of FAT, one of directory (at most three streams), the streams. */
function compoundFile(streams: Readonly<Record<string, Bytes>>): Bytes {
  // Below 4,096 bytes a stream would live in the mini stream.
  const bodies = Object.values(streams).map((bytes) =>
    joined([bytes, new Uint8Array(Math.max(4096, Math.ceil(bytes.length / SECTOR) * SECTOR) - bytes.length)]),
  );
  const chain = [FAT_SECTOR, END_OF_CHAIN];
  const starts = bodies.map(({ length }) => {
    const start = chain.length;
    const sectors = length / SECTOR;
    for (let at = 1; at <= sectors; at += 1) chain.push(at === sectors ? END_OF_CHAIN : start + at);
    return start;
  });
  const names = ['Root Entry', ...Object.keys(streams)];
  const entries = [0, 1, 2, 3].map((index) => {
    const name = names[index] ?? '';
    const type = index === 0 ? 5 : 2;
    const entry = fields(128, [
      [64, name && (name.length + 1) * 2, 2],
      [66, name === '' ? 0 : type + 256, 2],
      [68, NO_STREAM],
      [72, index > 0 && index + 1 < names.length ? index + 1 : NO_STREAM],
      [76, index === 0 ? 1 : NO_STREAM],
      [116, index === 0 ? END_OF_CHAIN : (starts[index - 1] ?? 0)],
      [120, bodies[index - 1]?.length ?? 0],
    ] as [number, number, number?][]);
    entry.set(Buffer.from(name, 'utf16le'));
    return entry;
  });
  const header = fields(SECTOR, [
    ...([
      [0, 0xe011cfd0],
      [4, 0xe11ab1a1],
    ] as const),
    ...([
      [24, 0x3e, 2],
      [26, 3, 2],
      [28, 0xfffe, 2],
      [30, 9, 2],
      [32, 6, 2],
    ] as const),
    ...([
      [44, 1],
      [48, 1],
      [56, 4096],
      [60, END_OF_CHAIN],
      [68, END_OF_CHAIN],
    ] as const),
    ...Array.from({ length: 109 }, (_, at) => [76 + at * 4, at === 0 ? 0 : FREE] as const),
  ]);
  const table = fields(
    SECTOR,
    Array.from({ length: 128 }, (_, at) => [at * 4, chain[at] ?? FREE] as const),
  );
  return joined([header, table, ...entries, ...bodies]);
}

/** What Word saves under a password to open (MS-OFFCRYPTO 2.3.4.10): its own package is a stream inside, encrypted. */
export const lockedDocx = (): Bytes =>
  compoundFile({
    EncryptionInfo: joined([Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0), latin('<encryption/>')]),
    EncryptedPackage: Uint8Array.from({ length: 6000 }, (_, at) => (at * 197 + 13) % 251),
  });

export const oldWord = (): Bytes =>
  compoundFile({ '1Table': new Uint8Array(8), WordDocument: Uint8Array.of(0xec, 0xa5) });
export const oldExcel = (): Bytes => compoundFile({ Workbook: Uint8Array.of(0x09, 0x08, 0x10, 0) });
export const richText = (words: string): Bytes => latin(`{\\rtf1\\ansi\\ansicpg1258 ${words}\\par}`);

/** A Word file with a macro project inside, or one that only declares itself made for macros (`.docm`). */
export function macroDocx(words: string, has: 'project' | 'declaration'): Bytes {
  const parts = docxParts(p(words));
  if (has === 'project') return zipOf({ ...parts, 'word/vbaProject.bin': 'Attribute VB_Name = "ThisDocument"' });
  const enabled = 'ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"';
  const types = parts['[Content_Types].xml'] ?? '';
  return zipOf({ ...parts, '[Content_Types].xml': types.replace(/ContentType="[^"]*"/, enabled) });
}

/** So many mebibytes of spaces as one deflated stream (RFC 1951), made by repeating one of them. */
function deflatedSpaces(mebibytes: number): Bytes {
  const mebibyte = deflateRawSync(new Uint8Array(1024 * 1024).fill(0x20), { finishFlush: constants.Z_FULL_FLUSH });
  return joined([...Array<Bytes>(mebibytes).fill(mebibyte), Uint8Array.of(3, 0)]);
}

/** A Word file whose main part is declared as 2,000 bytes and unpacks to so many gibibytes. */
export function zipBomb(gibibytes: number): Bytes {
  const main = 'word/document.xml';
  const body = deflatedSpaces(gibibytes * 1024);
  const others = Object.entries(docxParts(p('x'))).filter(([name]) => name !== main);
  const zip = zipSync(
    { [main]: body, ...Object.fromEntries(others.map(([name, xml]) => [name, strToU8(xml)])) },
    { level: 0 },
  );
  const view = new DataView(zip.buffer, zip.byteOffset);
  const directory = view.getUint32(zip.length - 6, true);
  // Method and unpacked size, in the local header and in the directory.
  for (const [method, size] of [
    [8, 22],
    [directory + 10, directory + 24],
  ] as const) {
    view.setUint16(method, 8, true);
    view.setUint32(size, 2000, true);
  }
  return zip;
}

/** The signature, the header of one grey pixel and its data (PNG 1.2). */
export function picture(): Bytes {
  const chunk = (type: string, content: Bytes): Bytes => {
    const body = joined([latin(type), content]);
    const bigEndian = (value: number): Bytes => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
    return joined([bigEndian(content.length), body, bigEndian(crc32(body))]);
  };
  const header = Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return joined([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Uint8Array.of(0, 128))),
    chunk('IEND', latin('')),
  ]);
}

type PdfObject = string | { readonly dictionary: string; readonly stream: Bytes };

/** Objects numbered from 1 with their table (ISO 32000-1, 7.5); the first is the catalogue. */
function pdfFile(objects: readonly PdfObject[], trailer = ''): Bytes {
  const parts: Bytes[] = [latin('%PDF-1.4\n')];
  const size = (): number => parts.reduce((sum, { length }) => sum + length, 0);
  const places = objects.map((object, index) => {
    const at = size();
    const [head, stream] = typeof object === 'string' ? [object, null] : [object.dictionary, object.stream];
    parts.push(
      latin(`${index + 1} 0 obj\n${stream ? head.replace('>>', `/Length ${stream.length} >>\nstream\n`) : head}`),
    );
    if (stream) parts.push(stream, latin('\nendstream'));
    parts.push(latin('\nendobj\n'));
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = size();
  const table = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer << /Size ${places.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return joined([...parts, latin(table + end)]);
}

const onePage = (resources: string): readonly string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
];

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const shown = (lines: readonly string[]): Bytes =>
  latin(`BT /F1 12 Tf 16 TL 72 760 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`);

/** A page that is nothing but a picture. */
export const scannedPdf = (): Bytes =>
  pdfFile([
    ...onePage('/XObject << /Im1 5 0 R >>'),
    { dictionary: '<< >>', stream: latin('q 595 0 0 842 0 0 cm /Im1 Do Q') },
    {
      dictionary:
        '<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode >>',
      stream: deflateSync(new Uint8Array(64).fill(200)),
    },
  ]);

/** A page whose drawing operations unpack to so many gibibytes. */
export const pdfBomb = (gibibytes: number): Bytes =>
  pdfFile([
    ...onePage(''),
    {
      dictionary: '<< /Filter /FlateDecode >>',
      stream: joined([Uint8Array.of(0x78, 0x9c), deflatedSpaces(gibibytes * 1024)]),
    },
  ]);

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const padded = (password: string): Bytes => joined([latin(password), PADDING]).subarray(0, 32);
const md5 = (...parts: readonly Bytes[]): Bytes => new Uint8Array(createHash('md5').update(joined(parts)).digest());
const hex = (bytes: Bytes): string => `<${Buffer.from(bytes).toString('hex')}>`;

function rc4(key: Bytes, bytes: Bytes): Bytes {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (one: number, other: number): void => {
    [state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0];
  };
  let to = 0;
  for (let at = 0; at < 256; at += 1) {
    to = (to + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, to);
  }
  let [one, other] = [0, 0];
  return bytes.map((byte) => {
    one = (one + 1) & 255;
    other = (other + (state[one] ?? 0)) & 255;
    swap(one, other);
    return byte ^ (state[((state[one] ?? 0) + (state[other] ?? 0)) & 255] ?? 0);
  });
}

/**
 * A PDF under the standard security handler (ISO 32000-1, 7.6.3, revision 2). With a user's password it cannot be read
 * without it; without one it may only not be printed or changed, and every viewer shows it.
 */
export function lockedPdf(lines: readonly string[], password: string): Bytes {
  const id = latin('bo-khuyet-sample');
  const permissions = fields(4, [[0, -64]]);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password));
  const key = md5(padded(password), owner, permissions, id).subarray(0, 5);
  const stream = rc4(md5(key, Uint8Array.of(4, 0, 0, 0, 0)).subarray(0, 10), shown(lines));
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(rc4(key, PADDING))} /P -64 >>`;
  return pdfFile(
    [...onePage('/Font << /F1 5 0 R >>'), { dictionary: '<< >>', stream }, HELVETICA, encrypt],
    `/Encrypt 6 0 R /ID [${hex(id)} ${hex(id)}]`,
  );
}

/** A file of so many bytes that takes no room on the disk: its beginning, then nothing. */
export function sparseFile(path: string, bytes: number): void {
  const file = openSync(path, 'w');
  writeSync(file, 'BAO CAO');
  ftruncateSync(file, bytes);
  closeSync(file);
}
