/**
 * Text as XML 1.0: what the standard forbids is left out, what it reserves is escaped.
 *
 * Words come from files of every kind, so any character can arrive here; a single forbidden one
 * would make Word refuse the whole paper. W3C XML 1.0 (fifth edition), production 2 `Char`.
 */

const forbidden =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const suspect = /[\0-\x08\x0B-\x1F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/;
const reserved: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The characters of `text` that XML can hold: no control characters but tab and line feed, no lone
 * surrogates; line ends of every kind become a line feed.
 *
 * @example legalText('a\u0000b\r\nc') // 'ab\nc'
 */
export const legalText = (text: string): string =>
  suspect.test(text) ? text.replace(/\r\n?/g, '\n').replace(forbidden, '') : text;

/**
 * `text` as character data or as a double-quoted attribute value.
 *
 * @example escaped('R&D <1>') // 'R&amp;D &lt;1&gt;'
 */
export const escaped = (text: string): string =>
  suspect.test(text) ? legalText(text).replace(/[&<>"]/g, (sign) => reserved[sign] ?? sign) : text;
