/**
 * Looks of spreadsheet cells (ECMA-376 part 1, 18.8): number format, font and alignment of each
 * entry of `cellXfs`, which cells point at by number.
 */
import type { Alignment, Run } from '#paper/document.ts';
import { attributeOf, childOf, childrenOf, type Element, isOn, wholeNumber } from '#paper/package/xml.ts';
import { builtInFormat, type NumberFormat, numberFormatOf } from './number-format.ts';

export type CellLook = {
  readonly format: NumberFormat;
  readonly font: Omit<Run, 'text'>;
  readonly align?: Alignment;
  /** Steps of indentation. */
  readonly indent: number;
};

const PLAIN: CellLook = { format: numberFormatOf('General'), font: {}, indent: 0 };

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
};

/**
 * Reads the root of `styles.xml` into the look of each style number; unknown numbers look plain.
 *
 * @example cellLooksOf(root)(3).format.percent // true
 */
export function cellLooksOf(root: Element | undefined): (style: number | undefined) => CellLook {
  const codes = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((format) => [
      wholeNumber(format.attributes.numFmtId),
      format.attributes.formatCode ?? 'General',
    ]),
  );
  const formats = new Map<number, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const format = formats.get(id) ?? numberFormatOf(codes.get(id) ?? builtInFormat(id));
    formats.set(id, format);
    return format;
  };
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map(fontLook);
  const looks = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf): CellLook => {
    const align = ALIGNMENTS[attributeOf(xf, 'alignment', 'horizontal') ?? ''];
    return {
      format: formatOf(wholeNumber(xf.attributes.numFmtId) ?? 0),
      font: fonts[wholeNumber(xf.attributes.fontId) ?? 0] ?? {},
      ...(align && { align }),
      indent: wholeNumber(attributeOf(xf, 'alignment', 'indent')) ?? 0,
    };
  });
  return (style) => looks[style ?? 0] ?? PLAIN;
}

/** What a font or the properties of a rich run say of the look of words. */
export function fontLook(font: Element | undefined): Omit<Run, 'text'> {
  const size = Number(attributeOf(font, 'sz', 'val'));
  const vertical = attributeOf(font, 'vertAlign', 'val');
  const on = (name: string): boolean => {
    const element = childOf(font, name);
    return element !== undefined && isOn(element.attributes.val);
  };
  return {
    ...(on('b') && { bold: true }),
    ...(on('i') && { italic: true }),
    ...(on('u') && { underline: true }),
    ...(size > 0 && { size }),
    ...(vertical === 'superscript' && { vertical: 'super' as const }),
    ...(vertical === 'subscript' && { vertical: 'sub' as const }),
  };
}
