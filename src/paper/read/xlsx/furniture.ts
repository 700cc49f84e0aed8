/**
 * What a sheet prints above and below its cells on every page: headers and footers, written with codes for place,
 * font and fields (ECMA-376 part 1, 18.3.1.39 and 18.3.1.46).
 */
import type { Paragraph } from '#paper/document.ts';
import type { Element } from '#paper/package/xml.ts';

/** Fields, fonts, sizes and colours; what they print is no word of the paper. */
const CODES = /&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d{1,3}|[PNDTFAGBIUESXYZ])/gi;

/**
 * The words of a sheet's `headerFooter`, a paragraph for each of left, centre and right that says something.
 *
 * @example sheetFurniture(element, 'Biểu 1').map(wordsOf) // ['MẬT'] from `&C&"Arial,Bold"MẬT`
 */
export function sheetFurniture(element: Element, sheet: string): readonly Paragraph[] {
  return element.children.flatMap(({ name, text }) => {
    const part = /Header$/.test(name) ? 'header' : 'footer';
    return text
      .split(/&[LCR]/)
      .map((words) => words.replaceAll('&&', '\u0000').replace(CODES, '').replaceAll('\u0000', '&').trim())
      .filter((words) => words !== '')
      .map((words): Paragraph => ({ kind: 'paragraph', runs: [{ text: words }], place: { sheet, part } }));
  });
}
