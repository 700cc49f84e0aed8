/**
 * Little papers for the examples of the layout rules: a State and a Party paper that look as they should.
 */
import type { Document, PageLayout, Paragraph } from '#paper/document.ts';
import { exampleDocument } from '#prose/check/example.ts';

/** A State paper with some of its lines replaced. */
export function statePaper(with_: Readonly<Record<string, string>> = {}): string {
  const { motto, date, symbol, body, ending, recipients } = {
    motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    date: 'Bắc Sơn, ngày 05 tháng 7 năm 2024',
    symbol: 'Số: 12/BC-UBND',
    body: 'Kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2024\nỦy ban nhân dân phường báo cáo kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2024 như sau:',
    ending: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An',
    recipients: 'Nơi nhận:\n- Ủy ban nhân dân quận;\n- Lưu: VT.',
    ...with_,
  };
  const head = ['ỦY BAN NHÂN DÂN', 'PHƯỜNG BẮC SƠN', symbol, motto, 'Độc lập - Tự do - Hạnh phúc', date];
  return [...head, 'BÁO CÁO', body, ending, recipients].filter((part) => part !== '').join('\n');
}

/** A Party paper with some of its lines replaced. */
export function partyPaper(with_: Readonly<Record<string, string>> = {}): string {
  const { motto, symbol, ending, recipients } = {
    motto: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    symbol: 'Số 12-BC/QU',
    ending: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Văn An',
    recipients: 'Nơi nhận:\n- Thành ủy,\n- Lưu Văn phòng Quận ủy.',
    ...with_,
  };
  const head = ['THÀNH ỦY HẢI PHÒNG', 'QUẬN ỦY KIẾN AN', '*', symbol, motto, 'Kiến An, ngày 30 tháng 9 năm 2019'];
  const body = 'kết quả lãnh đạo thực hiện nhiệm vụ 9 tháng\n-----\nBan Thường vụ Quận ủy báo cáo như sau:';
  return [...head, 'BÁO CÁO', body, ending, recipients].join('\n');
}

export const goodPage: PageLayout = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 };

/** The State paper as a Word file shows it. */
export function laidOut(
  more: Omit<Partial<Document>, 'blocks'>,
  { size = 14, text = statePaper() }: { readonly size?: number; readonly text?: string } = {},
): Document {
  const { blocks } = exampleDocument(text);
  const sized = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, size })),
  });
  const page = { ...goodPage, numbered: true };
  return { page, blocks: blocks.map((block) => (block.kind === 'paragraph' ? sized(block) : block)), ...more };
}
