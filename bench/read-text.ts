/**
 * Reading facts out of text, beside a bare word segmentation of the same text; not more than five times slower.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import { type Row, sideBySide } from './measure.ts';

/** One row over the whole corpus, joined to about half a megabyte. */
export async function benchReadText(): Promise<readonly (Row & { readonly note: string })[]> {
  const texts = readdirSync('corpus')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`corpus/${name}`, 'utf8').normalize('NFC'));
  const all = Array.from({ length: 10 }, () => texts).flat();
  const characters = all.reduce((sum, text) => sum + text.length, 0);
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
  const speed = (ms: number): string => `${(characters / 1_000 / ms).toFixed(1)} M ký tự/s`;
  return [
    {
      name: 'đọc số liệu, nhận định trong văn bản',
      peer: 'Intl.Segmenter (chỉ tách từ)',
      ours,
      theirs,
      bar: { ratio: 5 },
      note: `${speed(ours)}; ${speed(theirs)}`,
    },
  ];
}
