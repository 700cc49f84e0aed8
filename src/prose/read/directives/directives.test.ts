/** How offices cite: by symbol, by number, by code, in lists, by name; and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';

const cited = (text: string): string[] =>
  read(documentOf(text), { today: '2025-10-01' }).directives.map((one) =>
    [one.type, one.number, one.issuer, one.date].filter(Boolean).join(' | '),
  );

describe('directives', () => {
  it.each([
    [
      'Thực hiện Nghị quyết số 05 và Nghị quyết 32 HĐND thành phố.',
      ['Nghị quyết | 05 | HĐND thành phố', 'Nghị quyết | 32 | HĐND thành phố'],
    ],
    [
      'Quán triệt các Nghị quyết số 57, 59, 66, 68 của Bộ Chính trị.',
      ['57', '59', '66', '68'].map((number) => `Nghị quyết | ${number} | Bộ Chính trị`),
    ],
    ['Thực hiện "bộ tứ" Nghị quyết (57, 59).', ['Nghị quyết | 57', 'Nghị quyết | 59']],
    [
      'Theo KL số 01-KL/TW, QĐ 37-QĐ/TW và QĐ 1719/QĐ-TTg.',
      ['Kết luận | 01-KL/TW', 'Quy định | 37-QĐ/TW', 'Quyết định | 1719/QĐ-TTg'],
    ],
    ['Triển khai NQ 57, NQ 59.', ['Nghị quyết | 57', 'Nghị quyết | 59']],
    [
      'Công văn số 508/SNV-CCHC&PC ngày 12/3/2024 của Sở Nội vụ.',
      ['Công văn | 508/SNV-CCHC&PC | Sở Nội vụ | 2024-03-12'],
    ],
    ['Thực hiện Chỉ thị số 42-CT/TW (24.3.2020) của Ban Bí thư.', ['Chỉ thị | 42-CT/TW | Ban Bí thư | 2020-03-24']],
    ['Theo Nghị quyết 66.4/2025/NQ-CP.', ['Nghị quyết | 66.4/2025/NQ-CP']],
    ['Chấp hành Quy định thi hành Điều lệ Đảng.', ['Quy định']],
    ['Theo Luật Thủy lợi và đề nghị của Phòng Kinh tế, UBND xã ban hành kế hoạch.', ['Luật']],
    ['Nghị quyết 30a/2008/NQ-CP của Chính phủ.', ['Nghị quyết | 30a/2008/NQ-CP | Chính phủ']],
    ['Chỉ thị 43 -CT/TU, Quyết định số 12/ QĐ-UBND.', ['Chỉ thị | 43-CT/TU', 'Quyết định | 12/QĐ-UBND']],
    ['Chỉ thị của UBND tỉnh số 12/CT-UBND.', ['Chỉ thị | 12/CT-UBND | UBND tỉnh']],
    ['Theo Luật Đất đai năm 2024, Luật Nhà ở.', ['Luật', 'Luật']],
    ['Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.', ['Luật | 72/2025/QH15 | 2025-06-16']],
    [
      'Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030.',
      ['Nghị quyết | Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030'],
    ],
    [
      'Nghị quyết Trung ương 4 khóa XII (số 04-NQ/TW, ngày 30/10/2016)',
      ['Nghị quyết | 04-NQ/TW | Trung ương | 2016-10-30'],
    ],
    ['Nghị quyết số 01 và 02 năm 2024 của Chính phủ.', ['Nghị quyết | 01 | Chính phủ', 'Nghị quyết | 02 | Chính phủ']],
    ['Đẩy mạnh Đề án phát triển rừng gỗ lớn của UBND tỉnh.', ['Đề án | UBND tỉnh']],
    ['Vốn chương trình 135 ở Đăk Glei; nhà theo Quyết định 167 xây xong.', ['chương trình | 135', 'Quyết định | 167']],
    [
      'Dân vận theo QĐ 290-QĐ/TW, Công văn 12 và Hướng dẫn 07 về thủy lợi.',
      ['Quyết định | 290-QĐ/TW', 'Hướng dẫn | 07'],
    ],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    'Nghị quyết của HĐND xã; các kế hoạch của tỉnh; chỉ thị của cấp trên.',
    'Đạt 98% NQ, vượt 12% KH; KH 2025; kế hoạch 5 năm 2021-2025.',
    'Huyện ra Quyết định 20 lần, lập Kế hoạch 5 năm; chương trình 3 giảm 3 tăng.',
    'Thông báo 15 trường hợp vi phạm, quyết định 20 tỷ đồng.',
    'Nghị quyết Đại hội Đảng các cấp nhiệm kỳ 2020 - 2025.',
    'Tốt nghiệp Đại học Luật Hà Nội; kỷ luật 3 đảng viên; pháp luật.',
  ])('none in: %s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('keeps the number and title of the document itself apart', () => {
    const text = `ĐẢNG ỦY PHƯỜNG AN KHÊ
*
Số 03-CTr/ĐU

An Khê, ngày 20 tháng 11 năm 2025

CHƯƠNG TRÌNH HÀNH ĐỘNG
thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị

Thực hiện Kế hoạch 02-KH/BCĐTW, Ban Thường vụ Đảng ủy ban hành Chương trình hành động như sau:`;
    const roles = read(documentOf(text)).directives.map((one) => [one.number, one.role]);
    expect(roles).toEqual([
      ['57-NQ/TW', 'title'],
      ['02-KH/BCĐTW', 'cited'],
    ]);
  });
});
