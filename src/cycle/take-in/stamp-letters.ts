/**
 * A stamp in the letters of an old font, in a paper whose other letters are Unicode: too short to be recognised by its
 * words as a whole paper is, so told by the word a stamp must hold, which Vietnamese in Unicode never spells so.
 */
import { spelled } from '#paper/letters/legacy-letters.ts';

const tcvn3Stamp = /m ?Ë ?t/iu;
const vniStamp = /m ?a ?ä ?t/iu;

/**
 * A line that may be a stamp in letters of TCVN3 or VNI, spelled in Unicode; any other line as it is.
 *
 * @example respelled('TèI MËT') // 'TỐI MẬT'
 * @example respelled('TOÁI MAÄT') // 'TỐI MẬT'
 */
export function respelled(line: string): string {
  const letters = line.includes('\u0308') ? line.normalize('NFC') : line;
  if (tcvn3Stamp.test(letters)) return spelled(letters, 'tcvn3');
  return vniStamp.test(letters) ? spelled(letters, 'vni') : line;
}
