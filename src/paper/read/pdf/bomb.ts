/**
 * Whether a PDF would unpack to more than is allowed, told before pdf.js unpacks it: that engine holds a stream whole,
 * so two megabytes of file can ask for five gigabytes of memory.
 *
 * Streams are found by their keywords (ISO 32000-1, 7.3.8), without the cross-reference table, which may lie. Pictures
 * are passed over: nobody decodes them here. What is encrypted cannot be looked into.
 */
import { Unzlib } from 'fflate';

/** Deflate cannot do better than 1,032 to 1. */
const MOST_EXPANSION = 1032;
const BITE = 16 * 1024;

/**
 * Whether the file's deflated streams, pictures apart, make more than `limit` bytes together.
 *
 * @example unpacksBeyond(pdf, 100 * 1024 * 1024) // false for any report
 */
export function unpacksBeyond(bytes: Uint8Array, limit: number): boolean {
  const cannot = bytes.length * MOST_EXPANSION <= limit;
  const text = new TextDecoder('latin1').decode(bytes);
  let left = limit;
  for (let end = 0; end < text.length && left >= 0; ) {
    const keyword = text.indexOf('stream', end);
    if (keyword < 0) break;
    const stop = text.indexOf('endstream', keyword);
    end = stop < 0 ? text.length : stop + 'endstream'.length;
    const filters = deflations(text.slice(text.lastIndexOf('obj', keyword), keyword));
    // Deflated twice is deflated to hide how much it is.
    if (filters > 1) return true;
    if (filters === 1 && !cannot) left -= unpackedSize(bytes.subarray(dataStart(text, keyword), end), left);
  }
  return left < 0;
}

const deflations = (dictionary: string): number =>
  /\/Subtype\s*\/Image\b/.test(dictionary) ? 0 : (dictionary.match(/\/(?:FlateDecode|Fl)\b/g) ?? []).length;

/** Behind the keyword and the end of its line. */
function dataStart(text: string, keyword: number): number {
  const at = keyword + 'stream'.length;
  return at + (text.startsWith('\r\n', at) ? 2 : 1);
}

/** How many bytes come out, counted up to the first beyond `most`; a damaged stream counts as far as it goes. */
function unpackedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  const inflate = new Unzlib((piece) => {
    size += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += BITE) inflate.push(packed.subarray(at, at + BITE));
  } catch {
    return size;
  }
  return size;
}
