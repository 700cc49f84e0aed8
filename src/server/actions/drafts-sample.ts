/** A Word file as somebody saved it by hand: the same with other words. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export function bytesChangedIn(bytes: Uint8Array, before: string, after: string): Uint8Array {
  const files = unzipSync(bytes);
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  if (!text.includes(before)) throw new Error(`the file does not say ${before}`);
  return zipSync({ ...files, 'word/document.xml': strToU8(text.replace(before, after)) });
}
