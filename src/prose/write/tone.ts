/**
 * Where the tone mark stands in open syllables with oa, oe, uy: `hòa, khỏe, ủy`, or `hoà, khoẻ, uỷ`.
 *
 * Offices differ, and the guides do too, so it is a setting of the layout. `quý` is no such syllable: its u belongs to q.
 */
const tones = '\u0300\u0301\u0303\u0309\u0323';
const onFirst = new RegExp(`(o)([${tones}])([ae])(?![\\p{L}\\p{M}])|(u)([${tones}])(y)(?![\\p{L}\\p{M}])`, 'giu');
const onSecond = new RegExp(`(?<!q)(?:(o)([ae])|(u)(y))([${tones}])(?![\\p{L}\\p{M}])`, 'giu');

/**
 * The words in the style asked for, NFC; everything else stays as it is.
 *
 * @example toned('Thành uỷ, hoà bình, quý III', 'hòa') // 'Thành ủy, hòa bình, quý III'
 */
export function toned(words: string, style: 'hòa' | 'hoà'): string {
  const syllables = style === 'hòa' ? onSecond : onFirst;
  const moved = words.normalize('NFD').replace(syllables, swapped);
  return moved.normalize('NFC');
}

/** Two vowels and a tone: the tone changes places with the second vowel, either way round. */
const swapped = ([first = '', second = '', third = '']: string): string => `${first}${third}${second}`;
