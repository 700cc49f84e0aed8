/**
 * The archive around an Office file: same parts, same bytes.
 *
 * The date of every part is the first that ZIP knows (1 January 1980), so that nothing of the
 * clock or the machine gets in. ECMA-376 part 2, clause 7 (mapping to a ZIP archive).
 */
import { strToU8, zipSync } from 'fflate';

/** One part of the package: its name without a leading slash, and its text. */
export type Part = readonly [name: string, text: string];

/** A part as it is: text, or bytes that were read from another package. */
export type AnyPart = readonly [name: string, content: string | Uint8Array];

/** ZIP keeps local wall-clock fields, so a local date gives the same bytes in every time zone. */
const firstDate = new Date(1980, 0, 1);

/**
 * The parts as one archive, in the order given (the content types belong first).
 *
 * @example packageOf([['[Content_Types].xml', '<Types/>']]) // bytes beginning with PK
 */
export function packageOf(parts: readonly AnyPart[]): Uint8Array {
  const bytes = parts.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: firstDate });
}
