/**
 * A short report with slips of several kinds, to try the page with: nobody's figures, and marked so.
 */
import type { Cell, Document, Paragraph, Row, Table } from '#paper/document.ts';

const place = {};
type Look = Partial<Pick<Paragraph, 'align' | 'heading' | 'firstLine'>> & {
  readonly bold?: true;
  readonly italic?: true;
};

function line(text: string, { bold, italic, ...look }: Look = {}): Paragraph {
  const run = { text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
  return { kind: 'paragraph', runs: [run], place, after: 4, ...look };
}

const prose = (text: string): Paragraph => line(text, { align: 'justify', firstLine: 10 });

const cell = (...paragraphs: readonly Paragraph[]): Cell => ({ paragraphs, colSpan: 1, rowSpan: 1, place });

const tableRow = (words: readonly string[], bold?: true): Row => ({
  header: bold === true,
  cells: words.map((text, column) =>
    cell(line(text, { align: bold ? 'center' : column > 2 ? 'right' : 'left', ...(bold ? { bold } : {}) })),
  ),
});

const letterhead: Table = {
  kind: 'table',
  borders: 'none',
  widths: [70, 95],
  place,
  rows: [
    {
      cells: [
        cell(
          line('ỦY BAN NHÂN DÂN HUYỆN YÊN LẠC ĐÔNG', { align: 'center', bold: true }),
          line('Số: 214/BC-UBND', { align: 'center' }),
        ),
        cell(
          line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
          line('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
          line('Yên Lạc Đông, ngày 20 tháng 6 năm 2022', { align: 'center', italic: true }),
        ),
      ],
    },
  ],
};

const annex: Table = {
  kind: 'table',
  borders: 'all',
  widths: [10, 50, 20, 22, 22, 22, 16, 16],
  place,
  rows: [
    tableRow(
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Cùng kỳ', 'Ước thực hiện', 'So KH (%)', 'So cùng kỳ (%)'],
      true,
    ),
    ...[
      ['1', 'Giá trị sản xuất (giá so sánh 2010)', 'Tỷ đồng', '8.420,0', '3.712,5', '4.083,8', '48,5', '110,0'],
      ['2', 'Tổng mức bán lẻ hàng hóa', 'Tỷ đồng', '5.160,0', '2.284,0', '2.531,0', '49,1', '110,8'],
      ['3', 'Thu ngân sách trên địa bàn', 'Tỷ đồng', '412,0', '186,4', '231,5', '56,2', '124,2'],
      ['', 'Thu thuế, phí, lệ phí', 'Tỷ đồng', '262,0', '121,2', '138,7', '59,2', '114,4'],
      ['', 'Thu tiền sử dụng đất', 'Tỷ đồng', '150,0', '65,2', '92,8', '61,9', '142,3'],
      ['4', 'Diện tích lúa đông xuân', 'Ha', '6.350', '6.341', '6.358', '100,1', '100,3'],
    ].map((words) => tableRow(words)),
  ],
};

/** What the page shows who has no document at hand. */
export const exampleReport: Document = {
  marking: 'SỐ LIỆU MINH HỌA',
  page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 },
  font: { name: 'Times New Roman', size: 14 },
  blocks: [
    letterhead,
    line('BÁO CÁO', { align: 'center', bold: true }),
    line('Tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2022', {
      align: 'center',
      bold: true,
    }),
    line('I. KẾT QUẢ ĐẠT ĐƯỢC', { bold: true, heading: 1 }),
    line('1. Kinh tế', { bold: true, heading: 2 }),
    prose(
      'Giá trị sản xuất (giá so sánh 2010) ước đạt 4.083,8 tỷ đồng, tăng 10,0% so với cùng kỳ năm 2021. Tổng mức bán lẻ hàng hóa ước 2.531 tỷ đồng, tăng 18,0% so với cùng kỳ năm 2021, bằng 49,1% kế hoạch năm.',
    ),
    prose(
      'Thu ngân sách trên địa bàn ước 231,5 tỷ đồng, bằng 56,2% dự toán năm; trong đó thu thuế, phí, lệ phí 138,7 tỷ đồng, thu tiền sử dụng đất 82,9 tỷ đồng.',
    ),
    prose('Các chỉ tiêu chủ yếu được tổng hợp tại biểu dưới đây:'),
    annex,
    line('2. Văn hóa - xã hội', { bold: true, heading: 2 }),
    prose(
      'Toàn huyện có 42/56 trường đạt chuẩn quốc gia, tỷ lệ 75,0%. Tỷ lệ hộ nghèo giảm từ 3,2% xuống 2,6%, giảm 0,6%. Trong 6 tháng ước giải quyết việc làm cho 1.240 lao động, trong đó 865 lao động làm việc trong tỉnh, 375 lao động làm việc ngoài tỉnh.',
    ),
    line('II. HẠN CHẾ', { bold: true, heading: 1 }),
    prose('Tiến độ cấp giấy chứng nhận quyền sử dụng đất lần đầu còn chậm.'),
    prose(
      'Trong 23 nhiệm vụ được Ủy ban nhân dân tỉnh giao, đã hoàn thành 14 nhiệm vụ, đang thực hiện trong hạn 5 nhiệm vụ, quá hạn 3 nhiệm vụ.',
    ),
    line('III. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM', { bold: true, heading: 1 }),
    prose(
      '1. Phòng Tài nguyên và Môi trường chủ trì đẩy nhanh cấp giấy chứng nhận quyền sử dụng đất lần đầu, trình Ủy ban nhân dân huyện kế hoạch chi tiết trước ngày 31/9/2022.',
    ),
    prose('2. Chi cục Thuế huyện chủ trì đôn đốc thu thuế, trình báo cáo tình hình nợ thuế trước ngày 29/7/2022.'),
    line('TM. ỦY BAN NHÂN DÂN', { align: 'right', bold: true }),
    line('PHÓ CHỦ TỊCH', { align: 'right', bold: true }),
    line('Đặng Hữu Phước', { align: 'right', bold: true }),
  ],
};
