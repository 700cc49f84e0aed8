/** What a percent says by the words around it, one sentence each, as offices write: sentence → all that is read of it. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';

const told = (sentence: string) =>
  read(documentOf(`Báo cáo 9 tháng năm 2025.\n${sentence}`)).figures.map(({ label, value, unit, growthPct, planPct }) =>
    [label, value?.toString() ?? '-', unit ?? '-', growthPct?.toString() ?? '-', planPct?.toString() ?? '-'].join(
      ' | ',
    ),
  );

describe('what is paid out', () => {
  it.each([
    ['Giải ngân đầu tư công mới được 22,6%.', ['Giải ngân đầu tư công | - | - | - | 22.6']],
    ['Phấn đấu giải ngân cả năm trên 95%.', ['giải ngân | - | - | - | 95']],
    ['Giải ngân đầu tư công còn thấp, mới được 36%.', ['Giải ngân đầu tư công | 36 | % | - | -']],
    ['Tỷ lệ giải ngân 21,4%.', ['Tỷ lệ giải ngân | 21.4 | % | - | -']],
    [
      'Đầu tư công 86 tỷ đồng, bằng 53,2% kế hoạch, trong đó ngân sách tỉnh đạt 61,7%.',
      ['Đầu tư công | 86 | tỷ đồng | - | 53.2', 'ngân sách tỉnh | - | - | - | 61.7'],
    ],
    [
      'Giải ngân 88,6% kế hoạch vốn; hồ sơ đúng hạn 99,6%.',
      ['Giải ngân | - | - | - | 88.6', 'hồ sơ đúng hạn | 99.6 | % | - | -'],
    ],
    ['Thu ngân sách xã 12,4 tỷ đồng/15 tỷ đồng dự toán, đạt 82,7%.', ['Thu ngân sách xã | 12.4 | tỷ đồng | - | 82.7']],
    ['Thu ngân sách 412 tỷ đồng, chiếm 76% dự toán.', ['Thu ngân sách | 412 | tỷ đồng | - | 76']],
    ['Tiến độ gieo trồng mới đạt 18% kế hoạch.', ['Tiến độ gieo trồng | - | - | - | 18']],
    ['Thu hoạch 3.420 ha lúa, đạt 94% diện tích gieo trồng.', ['Thu hoạch lúa | 3420 | ha | - | 94']],
  ])('%s', (sentence, readings) => expect(told(sentence)).toEqual(readings));
});

describe('what moved', () => {
  it.each([
    ['Ngành nông nghiệp tăng trưởng 3,4%, vượt 0,4 điểm % so với kịch bản.', ['Ngành nông nghiệp | - | - | 3.4 | -']],
    ['Kinh tế tăng trưởng bình quân 12,3%/năm.', ['Kinh tế | - | - | 12.3 | -']],
    ['Tốc độ tăng trưởng kinh tế 8,2%.', ['Tốc độ tăng trưởng kinh tế | 8.2 | % | - | -']],
    ['Giảm tỷ lệ hộ nghèo 1,5%.', ['tỷ lệ hộ nghèo | - | - | -1.5 | -']],
    ['Giảm tỷ lệ hộ nghèo còn 1,5%.', ['tỷ lệ hộ nghèo | 1.5 | % | - | -']],
    [
      'Xuất khẩu dệt may 412 triệu USD, chiếm 33% tổng kim ngạch và tăng 7%.',
      ['Xuất khẩu dệt may | 412 | triệu USD | 7 | -', 'Xuất khẩu dệt may chiếm tổng kim ngạch | 33 | % | - | -'],
    ],
    [
      'Giá trị sản xuất 612 tỷ đồng, tăng 2,3% so với tháng 8 và tăng 9,8% so với tháng 9/2024.',
      ['Giá trị sản xuất | 612 | tỷ đồng | 9.8 | -'],
    ],
    ['Phấn đấu thu ngân sách 4,85 tỷ đồng, tăng 11% so với dự toán 2025.', ['thu ngân sách | 4.85 | tỷ đồng | 11 | -']],
    ['Tổng thu 168 tỷ đồng, bằng 112% so với ước thực hiện năm 2025.', ['Tổng thu | 168 | tỷ đồng | 12 | -']],
    [
      'Doanh thu 168 tỷ đồng, chi 214 tỷ đồng, tăng lần lượt 12% và 15,5% so với cùng kỳ.',
      ['Doanh thu | 168 | tỷ đồng | 12 | -', 'chi | 214 | tỷ đồng | 15.5 | -'],
    ],
    [
      'Đàn trâu 6.120 con, bằng 94,6% cùng kỳ; đàn bò 14.800 con, bằng 106%.',
      ['Đàn trâu | 6120 | con | -5.4 | -', 'đàn bò | 14800 | con | 6 | -'],
    ],
    [
      'Tai nạn giao thông xảy ra 18 vụ, bị thương 14 người; so với cùng kỳ giảm 2 vụ (-10%), tăng 3 người bị thương.',
      ['Tai nạn giao thông | 18 | vụ | -10 | -', 'bị thương | 14 | người | - | -'],
    ],
    ['Xuất khẩu dăm gỗ sụt 42%, chỉ còn 18,6 triệu USD.', ['Xuất khẩu dăm gỗ | 18.6 | triệu USD | -42 | -']],
    [
      'Sản lượng lương thực tăng từ 38.000 tấn năm 2020 lên 46.500 tấn năm 2025.',
      ['Sản lượng lương thực | 46500 | tấn | - | -'],
    ],
  ])('%s', (sentence, readings) => expect(told(sentence)).toEqual(readings));
});

describe('what it is called', () => {
  it.each([
    [
      'Học sinh giỏi 24,6%, khá 48,2%, trung bình 26%, yếu 1,2%.',
      [
        'Học sinh giỏi | 24.6 | % | - | -',
        'khá | 48.2 | % | - | -',
        'trung bình | 26 | % | - | -',
        'yếu | 1.2 | % | - | -',
      ],
    ],
    ['Tiêm mũi 1 đạt 98,2%, mũi 2 đạt 95,1%.', ['Tiêm mũi 1 | 98.2 | % | - | -', 'mũi 2 | 95.1 | % | - | -']],
    [
      '98% hộ có nhà tiêu hợp vệ sinh; 88% đường thôn được bê tông.',
      ['hộ có nhà tiêu hợp vệ sinh | 98 | % | - | -', 'đường thôn được bê tông | 88 | % | - | -'],
    ],
    ['Riêng Phú Quốc 1,41 triệu lượt, tăng 33%.', ['Phú Quốc | 1.41 | triệu lượt | 33 | -']],
    [
      'Thu ngân sách (đạt 88%) và số doanh nghiệp thành lập mới (đạt 71%).',
      ['Thu ngân sách | - | - | - | 88', 'số doanh nghiệp thành lập mới | - | - | - | 71'],
    ],
    ['Có 17/26 chỉ tiêu đạt trên 75% kế hoạch năm.', []],
    [
      'Tỷ lệ giải quyết tố giác 93,8%, vượt chỉ tiêu Quốc hội giao 3,8%.',
      ['Tỷ lệ giải quyết tố giác | 93.8 | % | - | -'],
    ],
  ])('%s', (sentence, readings) => expect(told(sentence)).toEqual(readings));
});
