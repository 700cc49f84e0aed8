/**
 * Where the tone mark stands in open syllables with oa, oe, uy: `hòa, khỏe, ủy`, or `hoà, khoẻ, uỷ`.
 *
 * Offices differ, and the guides do too, so it is a setting of the layout. `quý` is no such syllable: its u belongs to q.
 */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const onFirst = new RegExp(
  `([oO])([${TONES}])([aeAE])(?![\\p{L}\\p{M}])|([uU])([${TONES}])([yY])(?![\\p{L}\\p{M}])`,
  'gu',
);
const onSecond = new RegExp(`(?<![qQ])(?:([oO])([aeAE])|([uU])([yY]))([${TONES}])(?![\\p{L}\\p{M}])`, 'gu');

/**
 * The words in the style asked for, NFC; everything else stays as it is.
 *
 * @example toned('Thành uỷ, hoà bình, quý III', 'hòa') // 'Thành ủy, hòa bình, quý III'
 */
export function toned(words: string, style: 'hòa' | 'hoà'): string {
  const apart = words.normalize('NFD');
  const moved =
    style === 'hòa'
      ? apart.replace(onSecond, (_, o = '', a = '', u = '', y = '', tone = '') => `${o}${u}${tone}${a}${y}`)
      : apart.replace(onFirst, (_, o = '', t1 = '', a = '', u = '', t2 = '', y = '') => `${o}${u}${a}${y}${t1}${t2}`);
  return moved.normalize('NFC');
}
