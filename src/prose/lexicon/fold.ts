/**
 * The key under which a Vietnamese syllable is looked up.
 *
 * Offices write uỷ and ủy, Ðảng with the letter of another alphabet and Đảng, hoà and hòa, kỳ and kì, NFC and NFD, capitals and small letters for the
 * same syllable. The key takes the tone off its letter and puts it last, so the place it stood at
 * no longer matters; letters with hat, breve, horn and bar stay what they are.
 */

import { remembered } from '#core/remembered.ts';

const TONES: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0301': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};
const LONE_Y = /^(qu|[bcdđghklmnprstvx]+)y$/u;

/**
 * The look-up key of one word: lower case, tone last, i and y one letter where they sound alike.
 *
 * @example fold('HOÀ') === fold('hòa') // true
 */
export const fold = remembered(folded);

function folded(word: string): string {
  let letters = '';
  let tone = '';
  for (const unit of word.toLowerCase().replaceAll('\u00f0', 'đ').normalize('NFD')) {
    const mark = TONES[unit];
    if (mark === undefined) letters += unit;
    else tone = mark;
  }
  return letters.normalize('NFC').replace(LONE_Y, '$1i') + tone;
}

/**
 * The word without any diacritics, for text that lost them.
 *
 * @example bare('Đảng') // 'dang'
 */
export const bare = remembered((word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
);
