/** Tables of phrases are written as text, a bar between phrases, so that they can be read as text. */

/**
 * The phrases of a table.
 *
 * @example words('trên | hơn | gần') // ['trên', 'hơn', 'gần']
 */
export const words = (table: string): readonly string[] =>
  table
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Every phrase of a table with one meaning. */
export const meaning = <T>(value: T, table: string): readonly (readonly [string, T])[] =>
  words(table).map((phrase): readonly [string, T] => [phrase, value]);
