/**
 * A text with a slip on every line is checked in time linear in its length, from bytes to what is printed, to the annotated
 * page. Ratios of processor time and not times: ten times the text takes about ten times as long, where each line asked all
 * others it would take a hundred times.
 */
import { expect, it } from 'vitest';
import { printedProblems } from '#cli/check-print.ts';
import { day } from '#core/day.ts';
import { annotatedCopy } from '#cycle/check/annotated-copy.ts';
import { checkFile } from '#cycle/check/check-file.ts';
import { whereIn } from '#cycle/check/where.ts';
import { documentOf } from '#paper/document.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { worded } from '#prose/words/problems.ts';

const on = day('2025-10-06');
const head = [
  'ỦY BAN NHÂN DÂN',
  'PHƯỜNG KIẾN AN',
  'Số: 12/BC-UBND',
  'Kiến An, ngày 5 tháng 10 năm 2025',
  'THÔNG BÁO',
  'Kết luận hội nghị 9 tháng năm 2025',
  'III. NHIỆM VỤ',
  '',
].join('\n');

/** Each with a slip that a rule finds, or with what a rule must compare with others of its kind. */
const lines: readonly ((at: number) => string)[] = [
  (at) =>
    `- Thu ngân sách xã thứ ${at} đạt ${100 + at} tỷ đồng, gồm thu nội địa ${60 + at} tỷ đồng, thu khác 39 tỷ đồng, tăng 5,2% so với cùng kỳ (90 tỷ đồng).`,
  (at) => `Thu ngân sách nhà nước trên địa bàn phường đạt ${at % 2 ? '132,5' : '123,5'} tỷ đồng.`,
  (at) => `Tổng thu ngân sách nhà nước trên địa bàn 9 tháng đạt ${at + 100} tỷ đồng.`,
  (at) => `Ngày 31/9/2025, Hội nghị thứ ${at} đã họp; Thứ Hai, ngày 15/10/2025.`,
  (at) => `Thực hiện Nghị quyết số ${at}-NQ/UBND ngày 12/5/2025 của Hội đồng nhân dân thành phố về việc làm.`,
  (at) => `${at % 90}. Phòng Tài chính chủ trì trình phương án thứ ${at} trước ngày 12/5/2025.`,
  (at) => `${at % 90}. Phòng Tư pháp chủ trì, trình danh sách thứ ${at}.`,
  (at) => `- Công tác giải phóng mặt bằng dự án ${at} còn chậm, chưa đạt yêu cầu.`,
  (at) => `- Ủy ban nhân dân quận Kiến An và Sở Tài nguyên và Môi trường đã báo cáo lần ${at}.`,
];

const slips = (count: number, joint: string): string =>
  head + Array.from({ length: count }, (_, at) => lines[at % lines.length]?.(at) ?? '').join(joint);

/** All that the command does with a file, and what is found. */
async function checked(bytes: Uint8Array, name: string): Promise<number> {
  const result = await checkFile(bytes, name, { on });
  if (!result.ok || result.document === null) throw new Error('it is not read');
  const { document } = result;
  const problems = result.problems.map((found) => {
    const { code, severity, start, end, quote, message, advice, place, data } = worded(found);
    const where = whereIn(document, found);
    return { code, family: code.slice(0, 2), severity, start, end, quote, message, advice, place, where, data };
  });
  const copy = annotatedCopy(bytes, { file: name, checked: result, on });
  if (copy === null) throw new Error('there is no annotated copy');
  printedProblems({ file: name, problems, notices: [] }, 'vi');
  return problems.length;
}

async function cost(run: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The least of some, for whatever else the machine does only adds. */
async function least(times: number, run: () => Promise<number>): Promise<number> {
  let best = Infinity;
  for (let count = 0; count < times; count += 1) best = Math.min(best, await cost(run));
  return best;
}

const FEW = 500;
/** Ten, and what warm caches and the heap make of it. */
const MOST = 16;

const encoder = new TextEncoder();
const forms: readonly (readonly [string, (count: number) => Uint8Array, string])[] = [
  ['a slip on every line', (count) => encoder.encode(slips(count, '\n')), 'a.txt'],
  ['a text that lost its lines', (count) => encoder.encode(slips(count, ' ')), 'a.txt'],
  ['a Word file with comments', (count) => writeDocx(documentOf(slips(count, '\n'))), 'a.docx'],
];

it.each(forms)(
  '%s: ten times the text takes about ten times as long',
  async (_, write, name) => {
    const [few, many] = [write(FEW), write(FEW * 10)];
    expect(await checked(few, name)).toBeGreaterThan(FEW / 3);
    const small = await least(3, () => checked(few, name));
    expect((await least(2, () => checked(many, name))) / small).toBeLessThan(MOST);
  },
  180_000,
);
