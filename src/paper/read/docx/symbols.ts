/**
 * Characters of the fonts Symbol and Wingdings, which have no meaning without their font, as the
 * Unicode characters they show. Word stores them in the private area U+F020 to U+F0FF.
 */

const SYMBOL: Readonly<Record<number, string>> = {
  45: '-',
  68: 'Δ',
  83: 'Σ',
  97: 'α',
  98: 'β',
  100: 'δ',
  109: 'μ',
  112: 'π',
  163: '≤',
  165: '∞',
  172: '←',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  197: '⊕',
  215: '⋅',
  229: '∑',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  45: '-',
  108: '●',
  110: '■',
  111: '☐',
  113: '❑',
  118: '❖',
  119: '◆',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/**
 * One character given by font and code, as `w:sym` does; an unknown one is a bullet.
 *
 * @example symbolOf('Wingdings', 'F0FC') // '✓'
 */
export function symbolOf(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  if (!Number.isInteger(point) || point < 0x20 || point > 0xffff) return '';
  const inFont = isPrivate(point) ? point - 0xf000 : point;
  if (/wingdings/i.test(font)) return WINGDINGS[inFont] ?? '•';
  if (/symbol/i.test(font)) return SYMBOL[inFont] ?? (inFont < 0x80 ? String.fromCharCode(inFont) : '•');
  return isPrivate(point) ? plainSymbols(String.fromCharCode(point)) : String.fromCharCode(point);
}

/**
 * Text whose characters of the private area are replaced by what either font shows there.
 *
 * @example plainSymbols('\uf0b7') // '•'
 */
export const plainSymbols = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (sign) => {
    const code = sign.charCodeAt(0) - 0xf000;
    return SYMBOL[code] ?? WINGDINGS[code] ?? '•';
  });

const isPrivate = (point: number): boolean => point >= 0xf020 && point <= 0xf0ff;
