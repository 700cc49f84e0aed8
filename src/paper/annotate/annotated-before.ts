/**
 * Whether a file bears remarks of an author: such a file is an earlier copy of ours and may be replaced by a newer one;
 * any other file that stands where a copy should go is somebody's work.
 */
import { openArchive } from '#paper/package/archive.ts';
import { escaped } from '#paper/package/xml-text.ts';
import { defaultLimits } from '#paper/read/intake.ts';
import { sniff } from '#paper/read/sniff.ts';

/** How a page says who made it; it stands in its first letters. */
export const madeBy = (author: string): string => `<meta name="generator" content="${escaped(author)}">`;

const HEAD = 2048;

/**
 * True where Word comments, Excel notes or a page are by the author; false for whatever cannot be opened.
 *
 * @example isAnnotatedBy(new Uint8Array(), 'Bổ Khuyết') // false
 */
export function isAnnotatedBy(bytes: Uint8Array, author: string): boolean {
  if (sniff(bytes).is !== 'zip') return new TextDecoder().decode(bytes.subarray(0, HEAD)).includes(madeBy(author));
  const archive = openArchive(bytes, defaultLimits);
  if (!archive.ok) return false;
  const name = escaped(author);
  return archive.value.names
    .filter((part) => /^(?:word|xl)\/(?:.*\/)?comments[^/]*\.xml$/i.test(part))
    .some((part) => {
      const xml = archive.value.text(part);
      return xml.ok && (xml.value.includes(`author="${name}"`) || xml.value.includes(`author>${name}<`));
    });
}
