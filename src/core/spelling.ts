/**
 * When two spellings are the same words. Vietnamese text arrives composed or decomposed, with the tone on either vowel
 * (`hòa`, `hoà`) and with `i` or `y` after a single consonant (`tỉ`, `tỷ`): official writing allows all of these.
 */

import { remembered } from './remembered.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The tone moves behind the syllable, so that its place no longer matters. */
function foldSyllable(syllable: string): string {
  const letters = syllable.replace(tones, '').normalize('NFC');
  return letters.replace(/^(qu|[hklmst])y$/, '$1i') + (syllable.match(tones)?.join('') ?? '');
}

/**
 * A key for comparing words: equal for all accepted spellings of the same words. Not for printing.
 *
 * @example fold('TỶ  đồng') === fold('tỉ đồng') // true
 * @example fold('Thành uỷ') === fold('thành ủy') // true
 */
export const fold = remembered((words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\p{L}\p{M}]+/gu, foldSyllable)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim(),
);
