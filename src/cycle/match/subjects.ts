/**
 * Whose figure a row or column of a table is, where the table gives one for each unit.
 *
 * A department's table of wards says something of each ward; that is the department's word, compared with what the ward
 * itself reports and never taken in its place.
 */
import type { Unit } from '#core/unit.ts';
import { shortName } from '#cycle/take-in/recognise-unit.ts';
import { wordsIn } from './words.ts';

/** `Toàn quận`, `Tổng cộng`: the sender's own whole. */
const WHOLE =
  /^(?:(?:toàn|cả) (?:tỉnh|thành phố|thị xã|quận|huyện|xã|phường|thị trấn|đặc khu|vùng|địa bàn)|tổng(?: cộng| số)?|cộng|chung)$/iu;

const folded = (name: string): string =>
  wordsIn(name)
    .map((word) => word.folded)
    .join(' ');

/** The name without an abbreviated noun before it: `P. Nam Sơn`, `TT Vương`. */
const plain = (name: string): string => folded(name.replace(/^(?:P|X|TT|TX|Q|H|TP)(?:\.\s*|\s+)(?=\p{Lu})/u, ''));

/**
 * The unit named; the sender for its whole and where nobody is named; null where no unit bears that name, or two do.
 *
 * @example subjectNamed('Toàn quận', sender, units) // sender
 */
export function subjectNamed(whose: string | null, sender: Unit, units: readonly Unit[]): Unit | null {
  if (whose === null || WHOLE.test(whose.normalize('NFC').trim())) return sender;
  const wanted = [folded(whose), plain(whose)];
  const found = units.filter((unit) =>
    [unit.name, shortName(unit), ...unit.aliases].some((name) => wanted.includes(folded(name))),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
