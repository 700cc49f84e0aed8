/**
 * Reading facts out of text, beside a bare word segmentation of the same text: not more than five times slower; and
 * texts nobody writes, ten times as long beside ten of a tenth: reading is linear whatever the text is.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { lettersSpelt } from '#prose/lexicon/letters.ts';
import { refrains } from '#tests/strange-texts.ts';
import { type Row, sideBySide } from './measure.ts';

type Reading = {
  readonly read: typeof import('#prose/read/read.ts').read;
  readonly documentOf: typeof import('#paper/document.ts').documentOf;
};

/** The reader as it is shipped: run from its sources, every inner function is given its name anew at each call. */
async function shipped(): Promise<Reading> {
  const outDir = mkdtempSync(join(tmpdir(), 'bokhuyet-bench-'));
  const input = { read: 'src/prose/read/read.ts', document: 'src/paper/document.ts' };
  const output = { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' };
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [lettersSpelt],
    build: { ssr: true, outDir, emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { input, output } },
    ssr: { noExternal: true },
  });
  const [{ read }, { documentOf }] = await Promise.all(
    ['read.mjs', 'document.mjs'].map((name) => import(pathToFileURL(join(outDir, name)).href)),
  );
  rmSync(outDir, { recursive: true });
  return { read, documentOf };
}

/** The whole corpus ten times over, about half a megabyte, and the strange texts. */
export async function benchReadText(): Promise<readonly (Row & { readonly note: string })[]> {
  const texts = readdirSync('corpus')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`corpus/${name}`, 'utf8').normalize('NFC'));
  const all = Array.from({ length: 10 }, () => texts).flat();
  const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const reading = await shipped();
  const { read, documentOf } = reading;
  const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });
  const { ours, theirs } = await sideBySide(
    () => {
      for (const text of all) read(documentOf(text));
    },
    () => {
      let words = 0;
      for (const text of all) for (const part of segmenter.segment(text)) if (part.isWordLike) words++;
      return words;
    },
  );
  const speed = (ms: number): string => `${(bytes / 1_000 / ms).toFixed(1)} MB/s`;
  return [
    {
      name: 'đọc số liệu, nhận định trong văn bản',
      peer: 'Intl.Segmenter (chỉ tách từ)',
      ours,
      theirs,
      bar: { ratio: 5 },
      note: `${speed(ours)}; ${speed(theirs)}`,
    },
    await strange(reading),
  ];
}

const LONG = 60_000;

async function strange({ read, documentOf }: Reading): Promise<Row & { readonly note: string }> {
  const texts = (length: number): readonly string[] =>
    refrains.map((refrain) => refrain.repeat(Math.ceil(length / refrain.length)));
  const [long, short] = [texts(LONG), texts(LONG / 10)];
  const { ours, theirs } = await sideBySide(
    () => {
      for (const text of long) read(documentOf(text));
    },
    () => {
      for (const text of short) for (let copy = 0; copy < 10; copy++) read(documentOf(text));
    },
    5,
  );
  return {
    name: 'văn bản lạ, dài',
    peer: 'mười văn bản ngắn bằng một phần mười',
    ours,
    theirs,
    bar: { ratio: 2 },
    note: `${refrains.length} loại`,
  };
}
