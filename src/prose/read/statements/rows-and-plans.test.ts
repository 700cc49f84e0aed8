/** Plans beside results, quotas, rows and remarks: sentence → what is read, as an office would put it. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';

const of = (sentence: string) => read(documentOf(`Báo cáo 9 tháng năm 2025.\n${sentence}`));
const told = (sentence: string) =>
  of(sentence).figures.map(({ label, value, unit, growthPct, planPct, planValue }) =>
    [label, ...[value, unit, growthPct, planPct, planValue].map((part) => part?.toString() ?? '-')].join(' | '),
  );
const counted = (sentence: string) =>
  of(sentence).counts.map(({ what, value, total }) => `${what} | ${value}${total ? `/${total}` : ''}`);

describe('a plan told before its result', () => {
  it.each([
    ['Sản lượng thủy sản (kế hoạch 5.200 tấn) đạt 5.340 tấn.', 'Sản lượng thủy sản | 5340 | tấn | - | - | 5200'],
    [
      'Tổng diện tích gieo trồng (KH 820 ha) 831 ha, đạt 101,3%.',
      'Tổng diện tích gieo trồng | 831 | ha | - | 101.3 | 820',
    ],
    [
      'Thu ngân sách: dự toán giao 120 tỷ đồng, thực hiện 98 tỷ đồng, đạt 82%.',
      'Thu ngân sách | 98 | tỷ đồng | - | 82 | 120',
    ],
    ['Tổng thu so với dự toán 210 tỷ đồng đạt 226 tỷ đồng, vượt 7,6%.', 'Tổng thu | 226 | tỷ đồng | - | 107.6 | 210'],
    ['Tỷ lệ hộ nghèo (mục tiêu dưới 3%) còn 2,7%.', 'Tỷ lệ hộ nghèo | 2.7 | % | - | - | 3'],
    ['Bao phủ BHXH tự nguyện 3,1% so với 5,5% nghị quyết giao.', 'Bao phủ BHXH tự nguyện | 3.1 | % | - | - | 5.5'],
    ['Sản lượng tôm đạt 450 tấn (kế hoạch 500 tấn).', 'Sản lượng tôm | 450 | tấn | - | - | 500'],
  ])('%s', (sentence, figure) => expect(told(sentence)).toEqual([figure]));
});

describe('so many of those that were to be', () => {
  it.each([
    ['Kết nạp 38/45 đảng viên, đạt 84,4%.', ['Kết nạp đảng viên | 38 | đảng viên | - | 84.4 | -'], []],
    ['Hoàn thành 14/16 cuộc giám sát (87,5%).', ['cuộc giám sát | 14 | cuộc giám sát | - | 87.5 | -'], []],
    ['Trồng rừng 820/900 ha (91,1%).', ['Trồng rừng | 820 | ha | - | 91.1 | -'], []],
    // What arose, and not what was to be done: a ratio of its own.
    ['Khám phá 41/47 vụ án (87,2%).', ['tỷ lệ đạt Khám phá vụ án | 87.2 | % | - | - | -'], ['vụ án | 41/47']],
  ])('%s', (sentence, figures, counts) => {
    expect(told(sentence)).toEqual(figures);
    expect(counted(sentence)).toEqual(counts);
  });
});

describe('remarks between a name and its number', () => {
  it.each([
    ['Doanh thu của hợp tác xã, theo báo cáo của ngành thuế, đạt 86 tỷ đồng.', 'Doanh thu của hợp tác xã'],
    ['Tổng mức bán lẻ, dù sức mua yếu, vẫn đạt 3.215 tỷ đồng.', 'Tổng mức bán lẻ'],
    ['Sản lượng khai thác tuy gặp bão, song vẫn đạt 77.300 tấn.', 'Sản lượng khai thác'],
    ['Độ mặn cao nhất tại cửa sông 31,2 ‰.', 'Độ mặn'],
    ['Sản lượng điều, cây chủ lực, 139.200 tấn.', 'Sản lượng điều'],
    ['Thanh tra đột xuất bị đình trệ trong mùa dịch, đạt 46% kế hoạch.', 'Thanh tra đột xuất'],
  ])('%s', (sentence, label) => expect(of(sentence).figures.map((one) => one.label)).toEqual([label]));
});

describe('rows and parts', () => {
  it.each([
    [
      'Phân theo đối tượng (tỷ đồng): nông nghiệp 4.890; hộ nghèo 1.702.',
      ['nông nghiệp | 4890 | tỷ đồng | - | - | -', 'hộ nghèo | 1702 | tỷ đồng | - | - | -'],
    ],
    [
      'Kim ngạch 3,62 tỷ USD, gồm xuất khẩu 1,98, nhập khẩu 1,64.',
      [
        'Kim ngạch | 3.62 | tỷ USD | - | - | -',
        'xuất khẩu | 1.98 | tỷ USD | - | - | -',
        'nhập khẩu | 1.64 | tỷ USD | - | - | -',
      ],
    ],
    [
      'Sản lượng thủy sản 12.450 tấn, trong đó 7.320 tấn là tôm thẻ.',
      ['Sản lượng thủy sản | 12450 | tấn | - | - | -', 'tôm thẻ | 7320 | tấn | - | - | -'],
    ],
    [
      'GRDP tăng 7,92%, riêng quý III tăng 8,36%.',
      ['GRDP | - | - | 7.92 | - | -', 'GRDP riêng quý III | - | - | 8.36 | - | -'],
    ],
    [
      'Xuất khẩu gạo 412 nghìn tấn, trị giá 236 triệu USD, tăng 8,2% về lượng và 14,6% về giá trị.',
      ['Xuất khẩu gạo | 412 | nghìn tấn | 8.2 | - | -', 'trị giá | 236 | triệu USD | 14.6 | - | -'],
    ],
    ['Huy động vốn 8.127 tỷ đồng, tăng 742 tỷ, tức 10% so đầu năm.', ['Huy động vốn | 8127 | tỷ đồng | 10 | - | -']],
    ['GRDP ước 38 nghìn 512 tỷ đồng.', ['GRDP | 38512 | tỷ đồng | - | - | -']],
  ])('%s', (sentence, figures) => expect(told(sentence)).toEqual(figures));
});

describe('numbers that count nothing', () => {
  it.each([
    'Phát thanh mỗi tuần hai buổi.',
    'Vốn trung ương rót làm ba đợt.',
    'Nhường chỗ cho lúa hai vụ.',
    'Tai nạn giao thông giảm cả ba tiêu chí.',
    'Cầu Thạch Hãn 1 hợp long.',
    'Bó vỉa kiệt 42 Bùi Thị Xuân.',
  ])('%s', (sentence) => expect(counted(sentence)).toEqual([]));

  it('keeps turns that are counted', () =>
    expect(counted('Tổ chức 2 buổi đối thoại.')).toEqual(['buổi đối thoại | 2']));
});
