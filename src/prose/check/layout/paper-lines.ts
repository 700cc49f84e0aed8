/**
 * A document's lines as they stand on paper, the cells of a letterhead taken apart, and by which rules it is to look:
 * those of the side that issued it, in force on its day. What is no official paper has no rules, so no problems.
 */
import type { Paragraph, Run } from '#paper/document.ts';
import { wordsOf } from '#paper/document.ts';
import { daysKnown } from '#prose/check/citations/document-day.ts';
import type { Examined, Found } from '#prose/check/rule.ts';
import { type Layout, type LayoutRules, layoutOn, type Side } from '#prose/layout/rules.ts';
import { problemTable } from '#prose/words/problems.ts';

export type Line = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly runs: readonly Run[];
  /** The line stands in a table. */
  readonly column: number | null;
};

export type Paper = {
  readonly side: Side;
  readonly rules: LayoutRules;
  readonly lines: readonly Line[];
  /** Lines before the body. */
  readonly head: readonly Line[];
  /** Index of the line that names the type; -1 where none does. */
  readonly type: number;
};

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const HEAD_LINES = 16;

/** Capitals, one hyphen, one place of the tone mark, single spaces: what may differ without being wrong. */
export const plainLine = (text: string): string =>
  text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[‐‑–—−]/g, '-')
    .replace(/OÀ(?!\p{L})/gu, 'ÒA')
    .replace(/UỶ(?!\p{L})/gu, 'ỦY')
    .replace(/\s+/g, ' ')
    .trim();

const TYPES =
  /^(BÁO CÁO|KẾ HOẠCH|NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|KẾT LUẬN|CHƯƠNG TRÌNH|THÔNG BÁO|TỜ TRÌNH|HƯỚNG DẪN|ĐỀ ÁN|PHƯƠNG ÁN|QUY ĐỊNH|QUY CHẾ|BIÊN BẢN|GIẤY MỜI|CÔNG ĐIỆN)$/;
const PARTY_ISSUER = /(^|\s)(ĐẢNG ỦY|THÀNH ỦY|TỈNH ỦY|QUẬN ỦY|HUYỆN ỦY|THỊ ỦY|ĐẢNG BỘ|CHI BỘ|CHI ỦY)(\s|$)/;
/** The Front, mass bodies and firms, whose own rules set how their papers look; by their names or in short. */
const OTHERS = new RegExp(
  [
    '^(?:ỦY BAN )?(?:CÔNG TY|TỔNG CÔNG TY|NGÂN HÀNG|TẬP ĐOÀN|HỘI (?!ĐỒNG|NGHỊ))',
    '(?<!\\p{L})(?:MẶT TRẬN TỔ QUỐC|MTTQ|UBMTTQ|ĐOÀN (?:TNCS|THANH NIÊN)|CÔNG ĐOÀN|LIÊN ĐOÀN|LĐLĐ)(?!\\p{L})',
    '(?<!\\p{L})(?:QUẬN|HUYỆN|THÀNH|TỈNH|THỊ|XÃ|PHƯỜNG|TRUNG ƯƠNG) ĐOÀN(?!\\p{L})',
    '(?<!\\p{L})HỘI (?:NÔNG DÂN|LIÊN HIỆP|LHPN|PHỤ NỮ|CỰU|CHỮ THẬP ĐỎ|NGƯỜI CAO TUỔI|KHUYẾN HỌC)',
  ].join('|'),
  'u',
);

/** Neither the State's nor the Party's rules bind whoever issues a paper with such a line in its head. */
export const bindsNeither = (head: readonly Pick<Line, 'text'>[]): boolean =>
  head.some(({ text }) => OTHERS.test(plainLine(text)));

/** The paper with the rules it is to follow; null where none are known. */
export function paperOf(examined: Examined): Paper | null {
  const days = daysKnown(examined);
  if (days === null) return null;
  const lines = linesOf(examined);
  const type = lines.slice(0, HEAD_LINES).findIndex(({ text }) => TYPES.test(plainLine(text)));
  const head = lines.slice(0, type >= 0 ? type : HEAD_LINES);
  const side = sideOf(head);
  if (side === null) return null;
  const rules = layoutOn(side, days.first);
  const isSure = rules.from.value <= days.first && rules === layoutOn(side, days.last);
  return isSure ? { side, rules, lines, head, type } : null;
}

function sideOf(head: readonly Line[]): Side | null {
  const said = head.map(({ text }) => plainLine(text));
  const national = said.some((line) => differs(line, MOTTO) <= 3);
  const party = said.some((line) => differs(line, PARTY) <= 2);
  if (bindsNeither(head) || national === party) return null;
  if (party) return 'party';
  const issuer = said.filter((line) => !/^(SỐ|CỘNG HÒA|ĐỘC LẬP)/.test(line)).slice(0, 2);
  return issuer.some((line) => PARTY_ISSUER.test(line)) ? 'party' : 'state';
}

/** A difference the rule's own sources do not settle is a note; else what the table says. */
export function lesser(rules: LayoutRules, key: keyof Layout, code: string): Pick<Found, 'severity'> {
  const sure = rules.values[key].knownFrom === 'rule' && rules.from.knownFrom === 'rule';
  return sure || problemTable[code]?.severity === 'note' ? {} : { severity: 'note' };
}

/** Every line of the paper, in the order of its text. */
export function linesOf({ document, pieces, text }: Examined): readonly Line[] {
  return pieces.flatMap((piece) => {
    const block = document.blocks[piece.block];
    if (block?.kind === 'paragraph') return split(block, { ...piece, words: text.slice(piece.start, piece.end) }, null);
    if (block?.kind !== 'table' || piece.cell === undefined) return [];
    const column = piece.cell.column;
    const cell = block.rows[piece.cell.row]?.cells.find((one, index) => (one.place.column ?? index) === column);
    let from = piece.start;
    return (cell?.paragraphs ?? []).flatMap((paragraph) => {
      const words = oneLine(wordsOf(paragraph));
      const at = words === '' ? -1 : text.slice(from, piece.end).indexOf(words);
      if (at < 0) return [];
      const start = from + at;
      from = start + words.length;
      return split(paragraph, { start, words }, column);
    });
  });
}

const oneLine = (words: string): string => words.normalize('NFC').replace(/[\t\n]+/g, ' ');

/** Left and right of a head typed on one line stand apart by a gap. */
function split(
  { runs }: Paragraph,
  { start, words }: { readonly start: number; readonly words: string },
  column: number | null,
): readonly Line[] {
  return [...words.matchAll(/\S(?:.*?\S)??(?=\s{4,}|\t|\n|\s*$)/gu)].map(({ 0: said, index }) => ({
    text: said,
    start: start + index,
    end: start + index + said.length,
    runs,
    column,
  }));
}

const FAR = 9;

/** How many letters differ (Levenshtein), up to `FAR`. */
export function differs(one: string, other: string): number {
  if (Math.abs(one.length - other.length) >= FAR) return FAR;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return Math.min(row.at(-1) ?? 0, FAR);
}

/** The stretch of the first line of a paper: where what concerns all of it is told. */
export const atHead = ({ lines }: Paper): { readonly start: number; readonly end: number } => {
  const [first] = lines;
  return { start: first?.start ?? 0, end: first?.end ?? 0 };
};
