/**
 * Letters of the fonts from before Unicode, TCVN3 (`.VnTime`: `TèI MËT`) and VNI (`VNI-Times`: `TOÁI MAÄT`), which
 * offices still send: told by the word a stamp must hold, which Vietnamese in Unicode never spells so.
 *
 * A text file in such letters was decoded by code page 1258, which differs from 1252 in a few places.
 */

const tcvn3Stamp = /m ?Ë ?t/iu;
const vniStamp = /m ?a ?ä ?t/iu;

/** What page 1258 made of a byte, and what page 1252 calls it. */
const fromPage1258 = lettersOf('ĂăĐđƠơƯư₫\u0300\u0309\u0303\u0301\u0323', 'ÃãÐðÕõÝýþÌÒÞìò');

const tcvn3 = lettersOf(
  'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ§¡¢£¤¥¦',
  'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđăâêôơư',
);

const vniVowels = new Map(
  [...'aeouy']
    .map((vowel) => [vowel, vowel] as const)
    .concat([
      ['ô', 'o\u031b'],
      ['ö', 'u\u031b'],
    ]),
);
const vniAlone = lettersOf('íìæóòîñ', 'íìỉĩịỵđ');
const [acute, grave, hook, tilde, dot, breve, roof] = '\u0301\u0300\u0309\u0303\u0323\u0306\u0302';
const vniMarks = new Map([
  ...[...'ùøûõï'].map((mark, tone) => [mark, [acute, grave, hook, tilde, dot][tone] ?? ''] as const),
  ...[...'êéèúüë'].map((mark, tone) => [mark, `${breve}${['', acute, grave, hook, tilde, dot][tone] ?? ''}`] as const),
  ...[...'âáàåãä'].map((mark, tone) => [mark, `${roof}${['', acute, grave, hook, tilde, dot][tone] ?? ''}`] as const),
]);
const vniLetter = /([aeouyôö])([ùøûõïêéèúüëâáàåãä]?)|[íìæóòîñ]/gu;

/**
 * A line that may be a stamp in letters of TCVN3 or VNI, spelled in Unicode; any other line as it is.
 *
 * @example respelled('TèI MËT') // 'TỐI MẬT'
 * @example respelled('TOÁI MAÄT') // 'TỐI MẬT'
 */
export function respelled(line: string): string {
  const letters = line.includes('\u0308') ? line.normalize('NFC') : line;
  if (tcvn3Stamp.test(letters)) return byWord(letters, (words) => replaced(words, tcvn3));
  if (vniStamp.test(letters)) return byWord(letters, (words) => fromVni(words.toLowerCase()));
  return line;
}

/** The fonts keep no case of their own: a word whose plain letters are capitals is in capitals. */
const byWord = (line: string, spell: (word: string) => string): string =>
  replaced(line, fromPage1258).replace(/\S+/gu, (word) =>
    /[a-z]/.test(word) ? spell(word) : spell(word).toUpperCase(),
  );

const fromVni = (words: string): string =>
  words
    .replace(vniLetter, (letter, vowel: string | undefined, mark: string | undefined) =>
      vowel ? `${vniVowels.get(vowel) ?? vowel}${vniMarks.get(mark ?? '') ?? ''}` : (vniAlone.get(letter) ?? letter),
    )
    .normalize('NFC');

function lettersOf(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, at) => [letter, letters[at] ?? letter]));
}

const replaced = (words: string, letters: ReadonlyMap<string, string>): string =>
  [...words].map((letter) => letters.get(letter) ?? letter).join('');
