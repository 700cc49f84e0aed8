import { describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import type { Document } from '#paper/document.ts';
import { docxOf, p, xlsxOf } from '#paper/read/read-sample.ts';
import { checkFile } from './check-file.ts';
import { whereIn } from './where.ts';

const on = day('2026-10-05');
const slip = 'Ngày 31/9/2026, Ủy ban nhân dân phường tổ chức hội nghị giao ban tháng.';

async function placesOf(bytes: Uint8Array, file: string): Promise<readonly (string | undefined)[]> {
  const checked = await checkFile(bytes, file, { on });
  if (!checked.ok || checked.document === null) throw new Error(file);
  const { document } = checked;
  return checked.problems.filter(({ code }) => code === 'KY01').map((found) => whereIn(document, found)?.vi);
}

const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const wordCell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;

describe('a place a person can find', () => {
  it('in Word is the headings above and how the paragraph begins', async () => {
    const lines = ['PHẦN THỨ NHẤT', 'I. KẾT QUẢ', '1. Kinh tế', 'Thu ngân sách đạt 5 tỷ đồng.', '2. Văn hóa - xã hội'];
    expect(await placesOf(docxOf([...lines, slip].map((line) => p(line)).join('')), 'a.docx')).toEqual([
      'mục I.2 “Văn hóa - xã hội”, đoạn “Ngày 31/9/2026, Ủy ban nhân dân phường…”',
    ]);
    const parted = ['PHẦN THỨ HAI: NHIỆM VỤ', 'II. Xã hội', slip];
    expect(await placesOf(docxOf(parted.map((line) => p(line)).join('')), 'a.docx')).toEqual([
      'phần thứ hai, mục II “Xã hội”, đoạn “Ngày 31/9/2026, Ủy ban nhân dân phường…”',
    ]);
  });

  it('in a table of Word is its row and column, the letterhead not counted', async () => {
    const letterhead = `<w:tbl><w:tr>${wordCell('UBND PHƯỜNG A')}${wordCell('Độc lập - Tự do - Hạnh phúc')}</w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr>${wordCell('Việc')}${wordCell('Thời gian')}</w:tr><w:tr>${wordCell('Giao ban')}${wordCell('Ngày 31/9/2026')}</w:tr></w:tbl>`;
    expect(await placesOf(docxOf(letterhead + p('BÁO CÁO') + table), 'a.docx')).toEqual([
      'bảng 1, dòng “Giao ban”, cột “Thời gian”',
    ]);
  });

  it('in Excel is the sheet and the address', async () => {
    const sheet = { xml: `<sheetData><row r="14">${cell('D14', slip)}</row></sheetData>`, name: 'Biểu 2' };
    expect((await placesOf(xlsxOf([sheet]), 'a.xlsx'))[0]).toMatch(/, ô D14$/);
  });

  it('in a text is the line', async () => {
    expect(await placesOf(new TextEncoder().encode(`BÁO CÁO\n${slip}`), 'a.txt')).toEqual([
      'dòng 2 “Ngày 31/9/2026, Ủy ban nhân dân phường…”',
    ]);
  });

  it('in a PDF is the page', () => {
    const place = { paragraph: 0, page: 3 };
    const document: Document = { blocks: [{ kind: 'paragraph', runs: [{ text: 'Thu ngân sách.' }], place }] };
    expect(whereIn(document, { place, start: 0 })?.en).toBe('page 3, paragraph “Thu ngân sách.”');
  });

  it('is none of the whole', () => {
    expect(whereIn({ blocks: [] }, { place: null, start: null })).toBeNull();
  });
});
