/**
 * What a document says of looks, held to what files can hold: colours, levels of headings.
 */

/**
 * Whether this is a colour as six hexadecimal digits (ECMA-376 part 1, 17.18.38 ST_HexColor).
 *
 * @example isColor('FFF2CC') // true
 */
export const isColor = (color: string | undefined): color is string =>
  color !== undefined && /^[0-9A-Fa-f]{6}$/.test(color);

/**
 * A level that has a heading style: a whole number from 1 to 9.
 *
 * @example headingLevel(12) // 9
 */
export const headingLevel = (level: number): number => Math.min(Math.max(Math.round(level), 1), 9);
