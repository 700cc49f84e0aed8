/**
 * Looks of cells, each kept once: a cell refers to its look by number.
 *
 * ECMA-376 part 1, 18.8 (styles): fonts, fills and number formats stand in tables, `cellXfs` combines them.
 */

import { escaped, xmlHead } from '#paper/package/xml-text.ts';
import type { SheetCell } from '#paper/workbook.ts';
import { isColor } from '#paper/write/look.ts';

/** A table that gives every different entry the next number, counted from 0. */
export type Numbered = { readonly of: (entry: string) => number; readonly entries: () => readonly string[] };

/**
 * An empty numbering, or one that begins with the given entries.
 *
 * @example numbered(['a']).of('b') // 1
 */
export function numbered(first: readonly string[] = []): Numbered {
  const numbers = new Map(first.map((entry, index) => [entry, index]));
  const of = (entry: string): number => {
    const known = numbers.get(entry);
    if (known !== undefined) return known;
    numbers.set(entry, numbers.size);
    return numbers.size - 1;
  };
  return { of, entries: () => [...numbers.keys()] };
}

/** The looks met so far. */
export type Styles = {
  readonly fonts: Numbered;
  readonly fills: Numbered;
  readonly formats: Numbered;
  readonly looks: Numbered;
};

/** 18.8.21: the first two fills are fixed by Excel, the first look is that of an empty cell. */
export const newStyles = (): Styles => ({
  fonts: numbered([fontXml({})]),
  fills: numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]),
  formats: numbered(),
  looks: numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']),
});

const typeface = 'Times New Roman';

const fontXml = (cell: SheetCell): string =>
  `<font>${cell.bold ? '<b/>' : ''}${cell.italic ? '<i/>' : ''}<sz val="12"/><color rgb="FF000000"/><name val="${typeface}"/><family val="1"/></font>`;

/** Numbers below 164 belong to Excel (18.8.30 `numFmt`). */
const firstOwnFormat = 164;

/** Text that Excel would take for a formula when somebody edits the cell. */
const opensLikeFormula = /^[=+\-@\t\r]/;

/**
 * The number of a cell's look (18.8.45 `xf`). Text that begins like a formula is marked as text (`quotePrefix`),
 * so that it stays text when the cell is edited.
 *
 * @example lookOf({ value: '1', kind: 'number', format: '0.0' }, newStyles()) // 1
 */
export function lookOf(cell: SheetCell, styles: Styles): number {
  const format = cell.format === undefined ? 0 : firstOwnFormat + styles.formats.of(cell.format);
  const fill = isColor(cell.fill) ? styles.fills.of(solid(cell.fill)) : 0;
  const text = cell.formula === undefined && cell.kind !== 'number' && opensLikeFormula.test(cell.value ?? '');
  return styles.looks.of(
    `<xf numFmtId="${format}" fontId="${styles.fonts.of(fontXml(cell))}" fillId="${fill}" borderId="${cell.border ? 1 : 0}" xfId="0"` +
      `${format > 0 ? ' applyNumberFormat="1"' : ''} applyFont="1"${fill > 0 ? ' applyFill="1"' : ''}` +
      `${cell.border ? ' applyBorder="1"' : ''} applyAlignment="1"${text ? ' quotePrefix="1"' : ''}${cell.unlocked ? ' applyProtection="1"' : ''}>` +
      `<alignment${cell.align ? ` horizontal="${cell.align}"` : ''} vertical="center"${cell.wrap ? ' wrapText="1"' : ''}/>` +
      `${cell.unlocked ? '<protection locked="0"/>' : ''}</xf>`,
  );
}

const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color.toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill>`;

const side = (name: string): string => `<${name} style="thin"><color indexed="64"/></${name}>`;

const borders =
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`;

/**
 * The part `xl/styles.xml` (18.8.39 `styleSheet`), once every cell has asked for its look.
 *
 * @example stylesXml(newStyles()) // '<?xml …><styleSheet …>'
 */
export function stylesXml(styles: Styles): string {
  const formats = styles.formats
    .entries()
    .map((code, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${escaped(code)}"/>`);
  return (
    `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    (formats.length === 0 ? '' : listed('numFmts', formats)) +
    listed('fonts', styles.fonts.entries()) +
    listed('fills', styles.fills.entries()) +
    borders +
    listed('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    listed('cellXfs', styles.looks.entries()) +
    `${listed('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'])}</styleSheet>`
  );
}

const listed = (name: string, entries: readonly string[]): string =>
  `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
