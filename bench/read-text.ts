/**
 * Reading facts out of text, beside a bare word segmentation of the same text: not more than five times slower; and
 * texts nobody writes, ten times as long beside ten of a tenth: reading is linear whatever the text is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import { refrains } from '#tests/strange-texts.ts';
import { type Row, sideBySide } from './measure.ts';

/** The whole corpus ten times over, about half a megabyte, and the strange texts. */
export async function benchReadText(): Promise<readonly (Row & { readonly note: string })[]> {
  const texts = readdirSync('corpus')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`corpus/${name}`, 'utf8').normalize('NFC'));
  const all = Array.from({ length: 10 }, () => texts).flat();
  const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
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
    await strange(),
  ];
}

const LONG = 60_000;

async function strange(): Promise<Row & { readonly note: string }> {
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
