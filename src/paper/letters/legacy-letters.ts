/**
 * Letters of the fonts from before Unicode, TCVN3 (`.VnTime`: `Céng hoµ`) and VNI (`VNI-Times`: `Coäng hoøa`), which
 * offices still send: as the letters of Unicode they stand for (TCVN 5712:1993; the tables of VNI for Windows).
 *
 * Both put their letters where code page 1252 has others. TCVN3 gives every lower-case letter a place and the capitals
 * of toned vowels a font of their own (`.VnTimeH`); VNI writes a vowel and its mark as two letters.
 */

export type OldWriting = 'tcvn3' | 'vni';

/** What page 1258 made of a byte, and what page 1252 calls it. */
const fromPage1258 = lettersOf('ĂăĐđƠơƯư₫\u0300\u0309\u0303\u0301\u0323', 'ÃãÐðÕõÝýþÌÒÞìò');

const tcvn3 = lettersOf(
  'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ§¡¢£¤¥¦',
  'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĐĂÂÊÔƠƯ',
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
const vniLetter = /([aeouyôö])([ùøûõïêéèúüëâáàåãä]?)|[íìæóòîñ]/giu;

/**
 * The writing a font is for; null for a font of Unicode.
 *
 * @example writingOfFont('.VnTimeH') // 'tcvn3'
 */
function writingOfFont(font: string): OldWriting | null {
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : null;
}

/** A font of TCVN3 that shows small letters as capitals. */
const showsCapitals = (font: string): boolean => /^\.vn.*H$/i.test(font);

/** Vietnamese letters that code page 1252 does not have: such words are in Unicode, whatever their font is called. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

/** Whether words are in Unicode already. */
export const hasUnicodeLetters = (text: string): boolean => UNICODE.test(text);

/**
 * Words as a font shows them: spelled in Unicode when the font is an old one and the words are in its letters.
 *
 * @example inLettersOf('.VnTimeH', 'b¸o c¸o') // 'BÁO CÁO'
 */
export function inLettersOf(font: string, text: string): string {
  const writing = writingOfFont(font);
  if (writing === null || hasUnicodeLetters(text)) return text;
  const words = spelled(text, writing);
  return showsCapitals(font) ? words.toUpperCase() : words;
}

/**
 * Text in old letters spelled in Unicode, composed; letters it does not know stay.
 *
 * @example spelled('C«ng t¸c', 'tcvn3') // 'Công tác'
 * @example spelled('Coâng taùc', 'vni') // 'Công tác'
 */
export function spelled(text: string, writing: OldWriting): string {
  const page = replaced(text.includes('\u0308') ? text.normalize('NFC') : text, fromPage1258);
  return writing === 'vni' ? fromVni(page) : fromTcvn3(page);
}

/** The font keeps few capitals: a word is in capitals when its plain letters are, or those of its line. */
function fromTcvn3(text: string): string {
  return text.replace(/[^\n]+/gu, (line) => {
    const shouts = /[A-Z].*[A-Z]/.test(line) && !/[a-z]/.test(line);
    return line.replace(/[^\s]+/gu, (word) => {
      const letters = replaced(word, tcvn3);
      const capitals = /[A-Z]/.test(word) ? !/[a-z]/.test(word) && word.length > 1 : shouts;
      return capitals ? letters.toUpperCase() : letters;
    });
  });
}

const fromVni = (text: string): string =>
  text.replace(vniLetter, (letter: string, vowel: string | undefined, mark: string | undefined) => {
    const small = letter.toLowerCase();
    const spelling =
      vowel === undefined
        ? (vniAlone.get(small) ?? small)
        : `${vniVowels.get(small.charAt(0)) ?? small.charAt(0)}${vniMarks.get((mark ?? '').toLowerCase()) ?? ''}`;
    const isCapital = letter.charAt(0) !== small.charAt(0);
    return (isCapital ? spelling.toUpperCase() : spelling).normalize('NFC');
  });

function lettersOf(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, at) => [letter, letters[at] ?? letter]));
}

const replaced = (words: string, letters: ReadonlyMap<string, string>): string =>
  words.replace(/[^\0-\x7f]/gu, (letter) => letters.get(letter) ?? letter);
