/**
 * A place in a file as people say it, counting from 1: `bảng 2, dòng 5, cột 4`.
 */
import type { Speech } from '#web/language.tsx';
import type { WordKey } from '#web/words.ts';

const parts: readonly (readonly [name: string, word: WordKey])[] = [
  ['sheet', 'place.sheet'],
  ['page', 'place.page'],
  ['table', 'place.table'],
  ['row', 'place.row'],
  ['column', 'place.column'],
  ['paragraph', 'place.paragraph'],
];

/** Paragraphs, tables, rows and columns are kept from 0; pages and sheets as they are. */
export function placeWords(place: Readonly<Record<string, string | number>>, { say }: Speech): string {
  const inTable = 'table' in place || 'row' in place;
  return parts
    .filter(([name]) => place[name] !== undefined && !(inTable && name === 'paragraph'))
    .map(([name, word]) => {
      const value = place[name] ?? '';
      return say(word, { value: typeof value === 'number' && name !== 'page' ? value + 1 : value });
    })
    .join(', ');
}
