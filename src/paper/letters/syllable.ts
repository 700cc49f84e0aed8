/**
 * What a written Vietnamese syllable can look like: one initial, one nucleus, one final, at most one tone, and that not
 * on the second letter of a falling diphthong.
 *
 * Tells text in Unicode from text whose letters only look right in an old font: it has to know garbage, not to spell.
 */

const NUCLEI =
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uă uê ui uô uơ uy ưa ưi ươ ưu yê iêu yêu oai oao oay oeo uây uôi uya uyê uyu ươi ươu';
const longestFirst = NUCLEI.split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|');
const SHAPE = new RegExp(
  `^(?:ngh|ng|gh|gi|qu|kh|th|tr|nh|ph|ch|[bcdđghklmnpqrstvx])?(?:${longestFirst})(?:ng|nh|ch|[cmnpt])?$`,
  'u',
);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** `ão`, never `aõ`; behind `qu` and `gi` the second letter is the first of the nucleus. */
const TONE_TOO_LATE = /(?<!q)(?:a[iouy]|â[uy]|êu|eo|(?<!g)i[au]|o[iô]|[ôơ]i|u[ai]|ư[aiu])\u0301/u;

/**
 * Whether a word could be a Vietnamese syllable in Unicode, composed or not.
 *
 * @example isSyllable('thuyền') // true
 * @example isSyllable('hoäi') // false
 */
export function isSyllable(word: string): boolean {
  const [before = '', after, ...more] = word.normalize('NFD').toLowerCase().split(TONE);
  const letters = `${before}${after ?? ''}`.normalize('NFC');
  if (more.length > 0 || !SHAPE.test(letters)) return false;
  const at = before.normalize('NFC').length;
  return after === undefined || !TONE_TOO_LATE.test(`${letters.slice(0, at)}\u0301${letters.slice(at)}`);
}
