/**
 * The papers of the sample dossier: a short report, a notice and a news item whose figures carry their keys.
 */
import type { Block, Cell, Document, Paragraph, Run } from '#paper/document.ts';

type Papers = { readonly report: Document; readonly notice: Document; readonly news: Document };

const body = { align: 'justify', firstLine: 10, line: { exact: 18 }, after: 4 } as const;

/** `{key|words}` is a figure, `*words*` bold. */
const runsOf = (source: string): Run[] =>
  source
    .split(/(\{[^}]+\}|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('{')) {
        const [ref = '', text = ''] = part.slice(1, -1).split('|');
        return { text, ref };
      }
      return part.startsWith('*') ? { text: part.slice(1, -1), bold: true } : { text: part };
    });

const paragraph = (source: string, rest: Partial<Paragraph> = body): Paragraph => ({
  kind: 'paragraph',
  runs: runsOf(source),
  place: {},
  ...rest,
});
const centred = (source: string, rest: Partial<Paragraph> = {}): Paragraph =>
  paragraph(source, { align: 'center', ...rest });
const heading = (source: string, level: number): Paragraph =>
  paragraph(`*${source}*`, { ...body, heading: level, keepNext: true, before: 6 });
const cell = (source: string, rest: Partial<Cell> = {}): Cell => ({
  paragraphs: [paragraph(source, { align: 'center' })],
  colSpan: 1,
  rowSpan: 1,
  place: {},
  ...rest,
});

const head: Block = {
  kind: 'table',
  place: {},
  borders: 'none',
  widths: [75, 90],
  rows: [
    {
      cells: [
        {
          ...cell(''),
          paragraphs: [
            centred('THÀNH ỦY HẢI PHÒNG'),
            centred('*QUẬN ỦY KIẾN AN*'),
            centred('*'),
            centred('Số      -BC/QU'),
          ],
        },
        {
          ...cell(''),
          paragraphs: [
            centred('*ĐẢNG CỘNG SẢN VIỆT NAM*', { ruleBelow: 0.6 }),
            paragraph('', {}),
            {
              ...centred('Kiến An, ngày 30 tháng 9 năm 2019'),
              runs: [{ text: 'Kiến An, ngày 30 tháng 9 năm 2019', italic: true }],
            },
          ],
        },
      ],
    },
  ],
};

const annex: Block = {
  kind: 'table',
  place: {},
  borders: 'all',
  widths: [10, 62, 22, 22, 22, 22],
  rows: [
    {
      header: true,
      cells: ['*TT*', '*Chỉ tiêu*', '*ĐVT*', '*Kế hoạch*', '*TH 9 tháng*', '*% KH*'].map((words) => cell(words)),
    },
    {
      cells: [
        cell('1'),
        cell('Thu ngân sách nhà nước trên địa bàn'),
        cell('tỷ đồng'),
        cell('{thu-ngan-sach:plan|318,65}'),
        cell('{thu-ngan-sach:now|221,4}'),
        cell('{thu-ngan-sach:completion|69,5}'),
      ],
    },
    {
      cells: [
        cell('2'),
        cell('Thu tiền sử dụng đất (đấu giá)'),
        cell('tỷ đồng'),
        cell('{dau-gia:plan|80,0}'),
        cell('{dau-gia:now|18,3}'),
        cell('{dau-gia:completion|22,9}'),
      ],
    },
    {
      cells: [
        cell('3'),
        cell('Giải quyết việc làm'),
        cell('lao động'),
        cell('{viec-lam:plan|1.800}'),
        cell('{viec-lam:now|1.214}'),
        cell('{viec-lam:completion|67,4}'),
      ],
    },
  ],
};

const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, numbered: true };
const papers = { page, font: { name: 'Times New Roman', size: 14 }, marking: 'SỐ LIỆU MINH HỌA' };

export const samplePapers: Papers = {
  report: {
    ...papers,
    title: 'Báo cáo kết quả lãnh đạo thực hiện nhiệm vụ 9 tháng, nhiệm vụ 3 tháng cuối năm 2019',
    blocks: [
      head,
      centred('*BÁO CÁO*', { before: 18 }),
      centred('*kết quả lãnh đạo thực hiện nhiệm vụ 9 tháng, nhiệm vụ trọng tâm 3 tháng cuối năm 2019*'),
      centred('-----'),
      heading('Phần thứ nhất - KẾT QUẢ 9 THÁNG NĂM 2019', 1),
      heading('I- Phát triển kinh tế - xã hội, quốc phòng - an ninh', 2),
      paragraph(
        '*1. Kinh tế:* Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp tăng {gtsx:growth|9%}; tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống tăng {ban-le:growth|20,3%} so với cùng kỳ. Thu ngân sách nhà nước trên địa bàn ước đạt {thu-ngan-sach:now|221,4} tỷ đồng, bằng {thu-ngan-sach:completion|69,5%} dự toán, tăng {thu-ngan-sach:growth|7,7%}; thu tiền sử dụng đất qua đấu giá đạt {dau-gia:now|18,3} tỷ đồng, bằng {dau-gia:completion|22,9%} kế hoạch.',
      ),
      paragraph(
        '*2. Văn hóa - xã hội:* Giải quyết việc làm cho {viec-lam:now|1.214} lao động (3/4 phường báo cáo), bằng {viec-lam:completion|67,4%} kế hoạch.',
      ),
      heading('II- Công tác xây dựng Đảng', 2),
      paragraph('Kết nạp {dang-vien:now|58} đảng viên mới, bằng {dang-vien:completion|64,4%} kế hoạch.'),
      heading('III- Hạn chế, khuyết điểm', 2),
      paragraph(
        '- Thu ngân sách mặc dù có nhiều cố gắng nhưng kết quả đạt chưa cao, chậm {thu-ngan-sach:gap-to-path|15,0} tỷ đồng so với tiến độ. Nguyên nhân: [CẦN BỔ SUNG].',
      ),
      paragraph(
        '- Tiến độ đấu giá quyền sử dụng đất còn chậm; còn xảy ra {vi-pham:now|31} vụ vi phạm đất đai, trật tự xây dựng.',
      ),
      { kind: 'section', page: { ...page, width: 297, height: 210, left: 20, restart: true } },
      centred('*PHỤ LỤC: Kết quả thực hiện các chỉ tiêu chủ yếu*', { heading: 1 }),
      annex,
    ],
  },
  notice: {
    ...papers,
    title: 'Thông báo kết luận hội nghị',
    blocks: [
      head,
      centred('*THÔNG BÁO*', { before: 18 }),
      paragraph(
        'Hội nghị thống nhất đánh giá: thu ngân sách đạt {thu-ngan-sach:completion|69,5%} dự toán; giao Chi cục Thuế quận chủ trì tăng thu trong 3 tháng cuối năm.',
      ),
    ],
  },
  news: {
    ...papers,
    title: 'Tin hội nghị',
    blocks: [
      centred('*Quận ủy Kiến An đánh giá kết quả 9 tháng*'),
      paragraph('Chiều 30/9, Quận ủy tổ chức hội nghị lần thứ 21. Giá trị sản xuất công nghiệp tăng {gtsx:growth|9%}.'),
    ],
  },
};
