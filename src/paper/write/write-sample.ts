/**
 * A paper with everything a Vietnamese office puts on one, for the tests of the writers.
 *
 * Party and State headers, title with its line, headings, justified text with traced figures, a wide
 * annex on its side with merged header cells, the signature block. The figures are made up, as the marking says.
 */
import type { Alignment, Block, Cell, Document, PageLayout, Paragraph, Row, Run, Table } from '#paper/document.ts';

const place = {};
const upright: PageLayout = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, numbered: true };
const sideways: PageLayout = { width: 297, height: 210, top: 30, bottom: 15, left: 20, right: 20, numbered: true };

const run = (text: string, look: Omit<Run, 'text'> = {}): Run => ({ text, ...look });

const line = (align: Alignment, runs: readonly Run[], more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  runs,
  place,
  align,
  ...more,
});

const cell = (paragraphs: readonly Paragraph[], more: Partial<Cell> = {}): Cell => ({
  paragraphs,
  colSpan: 1,
  rowSpan: 1,
  place,
  ...more,
});

const frame = (widths: readonly number[], columns: readonly (readonly Paragraph[])[]): Table => ({
  kind: 'table',
  place,
  borders: 'none',
  widths,
  rows: [{ cells: columns.map((paragraphs) => cell(paragraphs)) }],
});

/** Header of a Party paper: superior body, body, star, symbol; the Party's name with its line, place and date. */
export const partyHeader: Table = frame(
  [72, 93],
  [
    [
      line('center', [run('THÀNH ỦY HẢI PHÒNG', { size: 14 })]),
      line('center', [run('QUẬN ỦY KIẾN AN', { size: 14, bold: true })]),
      line('center', [run('*')]),
      line('center', [run('Số 125-BC/QU')]),
    ],
    [
      line('center', [run('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 15, bold: true })], { ruleBelow: 0.78 }),
      line('center', [run('Kiến An, ngày 30 tháng 9 năm 2019', { italic: true })], { before: 12 }),
    ],
  ],
);

/** Header of a State paper: agency with a short line; the country's name and motto with its line. */
export const stateHeader: Table = frame(
  [70, 102],
  [
    [
      line('center', [run('ỦY BAN NHÂN DÂN', { size: 13 })]),
      line('center', [run('QUẬN KIẾN AN', { size: 13, bold: true })], { ruleBelow: 0.35 }),
      line('center', [run('Số: 412/BC-UBND', { size: 13 })], { before: 6 }),
    ],
    [
      line('center', [run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true })]),
      line('center', [run('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true })], { ruleBelow: 0.63 }),
      line('center', [run('Kiến An, ngày 30 tháng 9 năm 2019', { italic: true })], { before: 6 }),
    ],
  ],
);

const body = (runs: readonly Run[], more: Partial<Paragraph> = {}): Paragraph =>
  line('justify', runs, { firstLine: 10, after: 6, line: { exact: 18 }, ...more });

const sentence =
  'Tổng thu ngân sách nhà nước trên địa bàn 9 tháng ước đạt 325,023 tỷ đồng, bằng 102% dự toán thành phố giao, ' +
  'tăng 9,38% so với cùng kỳ; giá trị sản xuất công nghiệp tăng 9%, tổng mức bán lẻ hàng hóa tăng 20,3%. ';

const opening: readonly Block[] = [
  line('center', [run('BÁO CÁO', { bold: true, size: 16 })], { before: 18, heading: 1 }),
  line('center', [run('kiểm điểm kết quả thực hiện nhiệm vụ 9 tháng đầu năm 2019', { bold: true })]),
  line('center', [run('-----')], { after: 12 }),
];

const text: readonly Block[] = [
  body([run('ĐÁNH GIÁ TÌNH HÌNH', { bold: true })], { heading: 2, label: 'I-', keepNext: true }),
  body([run('Kết quả đạt được', { bold: true })], { heading: 3, label: '1.', keepNext: true }),
  ...Array.from({ length: 9 }, (_, index) =>
    body([
      run(sentence),
      run('Thu ngân sách đạt '),
      run('325,023 tỷ đồng', { ref: `thu-ngân-sách/2019-9M/${index}`, bold: index === 0 }),
      run(' (ước thực hiện; m'),
      run('2', { vertical: 'super' }),
      run('), '),
      run('trước ngày 30/11/2019', { bold: true, italic: true }),
      run('.'),
    ]),
  ),
  body([run('Hạn chế, tồn tại', { bold: true })], { heading: 3, label: '2.', keepNext: true }),
  body([run('Công tác giải phóng mặt bằng còn chậm: '), run('[CẦN BỔ SUNG]', { shade: 'FFF2CC', bold: true })], {
    label: '-',
    line: { multiple: 1.15 },
  }),
];

const signature: Table = frame(
  [85, 80],
  [
    [
      line('left', [run('Nơi nhận:', { underline: true, size: 12 })]),
      ...['- Thường trực Thành ủy (để b/c),', '- Các đ/c Quận ủy viên,', '- Lưu Văn phòng Quận ủy.'].map((words) =>
        line('left', [run(words, { size: 11 })]),
      ),
    ],
    [
      line('center', [run('T/M BAN THƯỜNG VỤ', { bold: true })]),
      line('center', [run('BÍ THƯ')]),
      ...Array.from({ length: 4 }, () => line('center', [])),
      line('center', [run('Nguyễn Văn A', { bold: true })]),
    ],
  ],
);

const small = (words: string, align: Alignment, look: Omit<Run, 'text'> = {}): Paragraph =>
  line(align, [run(words, { size: 10, ...look })]);

const headCell = (words: string, colSpan = 1, rowSpan = 1): Cell =>
  cell([small(words, 'center', { bold: true })], { colSpan, rowSpan, vertical: 'center', shade: 'E7E6E6' });

const headRows: readonly Row[] = [
  {
    header: true,
    cells: [
      headCell('TT', 1, 2),
      headCell('Chỉ tiêu', 1, 2),
      headCell('Đơn vị', 1, 2),
      headCell('Năm 2018', 2),
      headCell('Năm 2019', 4),
      headCell('So sánh (%)', 3),
      headCell('Triển vọng', 1, 2),
      headCell('Ghi chú', 1, 2),
    ],
  },
  {
    header: true,
    cells: ['9 tháng', 'Cả năm', 'Kế hoạch', '6 tháng', 'Quý III', '9 tháng', 'Kế hoạch', 'Cùng kỳ', 'Lộ trình'].map(
      (words) => headCell(words),
    ),
  },
];

const dataRow = (index: number): Row => ({
  cells: [
    cell([small(`${index}`, 'center')], { vertical: 'center' }),
    cell([small(`Chỉ tiêu số ${index}: thu từ khu vực công thương nghiệp ngoài quốc doanh`, 'left')]),
    cell([small('tỷ đồng', 'center')], { vertical: 'center' }),
    ...Array.from({ length: 9 }, (_, column) =>
      cell(
        [
          small(
            `${index * 37 + column * 11},${(index + column) % 10}`,
            'right',
            column === 5 ? { ref: `cell/${index}` } : {},
          ),
        ],
        {
          vertical: 'center',
        },
      ),
    ),
    cell([small('Đạt', 'center')], { vertical: 'center' }),
    cell([]),
  ],
});

/** Fourteen columns and forty rows under a header of two rows. */
export const wideTable: Table = {
  kind: 'table',
  place,
  borders: 'all',
  widths: [10, 50, 16, 17, 17, 18, 16, 16, 17, 16, 16, 16, 16, 16],
  rows: [...headRows, ...Array.from({ length: 40 }, (_, index) => dataRow(index + 1))],
};

const annex: readonly Block[] = [
  line('center', [run('PHỤ LỤC', { bold: true })], { heading: 1 }),
  line('center', [run('(Kèm theo Báo cáo số 125-BC/QU)', { italic: true })], { after: 6 }),
  wideTable,
];

const paper = (header: Table): Document => ({
  title: 'Báo cáo kiểm điểm 9 tháng đầu năm 2019',
  marking: 'SỐ LIỆU MINH HỌA',
  page: upright,
  blocks: [
    header,
    ...opening,
    ...text,
    line('left', []),
    signature,
    { kind: 'section', page: sideways },
    ...annex,
    { kind: 'section', page: upright },
    line('left', [run('Hết phụ lục.')]),
  ],
});

export const partyPaper: Document = paper(partyHeader);
export const statePaper: Document = paper(stateHeader);
