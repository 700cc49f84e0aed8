/** Ways of stating a figure, one sentence each, written as an office would: sentence → what is read. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';

const of = (sentence: string) => read(documentOf(`Báo cáo 9 tháng năm 2025.\n${sentence}`));
const told = (sentence: string) =>
  of(sentence).figures.map(({ label, value, unit, growthPct, planPct }) =>
    [label, value?.toString() ?? '-', unit ?? '-', growthPct?.toString() ?? '-', planPct?.toString() ?? '-'].join(
      ' | ',
    ),
  );
const counted = (sentence: string) =>
  of(sentence).counts.map(({ what, value, total }) => `${what} | ${value}${total ? `/${total}` : ''}`);

describe('what a figure is measured against', () => {
  it.each([
    ['Năng suất lúa 57,8 tạ/ha, nhỉnh hơn vụ xuân năm ngoái 2,1%.', 'Năng suất lúa | 57.8 | tạ/ha | 2.1 | -'],
    ['Sản lượng chè 47.300 tấn, nhiều hơn năm 2024 là 5,1%.', 'Sản lượng chè | 47300 | tấn | 5.1 | -'],
    ['Trồng rừng sau khai thác 418 ha, hơn năm trước 12%.', 'Trồng rừng sau khai thác | 418 | ha | 12 | -'],
    ['Thu ngân sách vượt kế hoạch 12,5%.', 'Thu ngân sách | - | - | - | 112.5'],
    ['Thu ngân sách 38,9 tỷ đồng, đi được 58,1% chặng đường dự toán.', 'Thu ngân sách | 38.9 | tỷ đồng | - | 58.1'],
    ['Thu ngân sách 158 tỷ đồng – 81,4% dự toán.', 'Thu ngân sách | 158 | tỷ đồng | - | 81.4'],
    ['Chi ngân sách: 235 tỷ đồng/410 tỷ đồng, đạt 57,3% dự toán.', 'Chi ngân sách | 235 | tỷ đồng | - | 57.3'],
    [
      'Tổng mức bán lẻ đạt 1.250 tỷ đồng, tăng 1,2% so với tháng trước và tăng 9,8% so với cùng kỳ.',
      'Tổng mức bán lẻ | 1250 | tỷ đồng | 9.8 | -',
    ],
    [
      'Doanh thu du lịch đạt 890 tỷ đồng, gấp 2,3 lần cùng kỳ năm trước.',
      'Doanh thu du lịch | 890 | tỷ đồng | 130 | -',
    ],
    ['Phạm pháp hình sự 19 vụ, tăng 4 vụ (26,7%).', 'Phạm pháp hình sự | 19 | vụ | 26.7 | -'],
    ['318 tỷ đồng tiền thuế đã vào ngân sách, tương đương 81,4% dự toán.', 'tiền thuế | 318 | tỷ đồng | - | 81.4'],
    [
      'Thu nội địa 1.240 tỷ đồng, bằng 78% dự toán tỉnh giao, 74% dự toán huyện giao, tăng trưởng 9,2%.',
      'Thu nội địa | 1240 | tỷ đồng | 9.2 | 78',
    ],
    [
      'Kim ngạch nhập khẩu 240 triệu USD, bằng 61% kế hoạch và gia tăng 7,5%.',
      'Kim ngạch nhập khẩu | 240 | triệu USD | 7.5 | 61',
    ],
    ['Thu tiền sử dụng đất 12.300 triệu đồng - 41%.', 'Thu tiền sử dụng đất | 12300 | triệu đồng | - | 41'],
    ['Thu ngân sách 1.820 tỷ đồng/98,6% dự toán.', 'Thu ngân sách | 1820 | tỷ đồng | - | 98.6'],
    ['Thu phí vệ sinh 320 triệu đồng, mới 45%.', 'Thu phí vệ sinh | 320 | triệu đồng | - | 45'],
    ['Doanh thu du lịch 86 tỷ đồng, gấp đôi năm 2022.', 'Doanh thu du lịch | 86 | tỷ đồng | 100 | -'],
    ['Số vụ cháy 12 vụ, gấp ba cùng kỳ.', 'Số vụ cháy | 12 | vụ | 200 | -'],
    ['Hội Nông dân giao 4.100 ha rừng cho hộ dân (82% KH).', 'Hội Nông dân giao rừng | 4100 | ha | - | 82'],
    ['Chỉ tiêu: GRDP tăng từ 8% trở lên.', 'GRDP | - | - | 8 | -'],
    ['Kế hoạch vốn năm 2025 là 86 tỷ đồng.', 'Kế hoạch vốn | 86 | tỷ đồng | - | -'],
    ['Tỷ lệ chuyên cần 97%, kém chỉ tiêu huyện giao 1,5 điểm %.', 'Tỷ lệ chuyên cần | 97 | % | - | -'],
    ['Bảo hiểm y tế bao phủ 96,1% dân số.', 'Bảo hiểm y tế dân số | 96.1 | % | - | -'],
    [
      'Trạm Y tế tiêm mũi 2 cho 91% người từ 12 tuổi trở lên.',
      'Trạm Y tế tiêm mũi 2 người từ 12 tuổi trở lên | 91 | % | - | -',
    ],
    ['Người cao tuổi tiêm đủ 2 mũi vắc xin 96,5%.', 'Người cao tuổi tiêm đủ 2 mũi vắc xin | 96.5 | % | - | -'],
    ['Xã hội hóa 600 triệu đồng.', 'Xã hội hóa | 600 | triệu đồng | - | -'],
    ['Thu ngân sách ước 72 tỷ đồng, bằng 96% dự toán nên khó đạt.', 'Thu ngân sách | 72 | tỷ đồng | - | 96'],
    ['Giường bệnh/vạn dân: 36,4.', 'Giường bệnh/vạn dân | 36.4 | - | - | -'],
    ['Điều trị nội trú: 341.700, tăng 3,9%.', 'Điều trị nội trú | 341700 | - | 3.9 | -'],
    ['Kinh tế biển đóng góp vào GRDP khoảng 32,5%.', 'Kinh tế biển đóng góp vào GRDP | 32.5 | % | - | -'],
    ['Đàn lợn 5.920 con, hao đi 14,3%.', 'Đàn lợn | 5920 | con | -14.3 | -'],
    ['Tỷ lệ lấp đầy khu công nghiệp tụt xuống mức 41%.', 'Tỷ lệ lấp đầy khu công nghiệp | 41 | % | - | -'],
    ['Kết nạp đoàn viên rớt còn 68,4% chỉ tiêu.', 'Kết nạp đoàn viên | - | - | - | 68.4'],
    ['Đưa 85 người lao động đi nước ngoài, đạt 106% KH.', 'người lao động đi nước ngoài | 85 | người | - | 106'],
    ['Tuyển lao động có hợp đồng 31 người, đạt 62% KH.', 'Tuyển lao động có hợp đồng người | 31 | người | - | 62'],
    ['Số hóa 46 mét giá tài liệu.', 'Số hóa tài liệu | 46 | mét giá | - | -'],
    ['Thời gian giải quyết: 7 giờ, giảm 12%.', 'Thời gian giải quyết | 7 | giờ | -12 | -'],
    ['Giải ngân 3 dự án đạt 12 tỷ đồng.', 'Giải ngân 3 dự án | 12 | tỷ đồng | - | -'],
    ['Tổng thu ngân sách (tỷ đồng) 1.046,3 - tăng 9,1%.', 'Tổng thu ngân sách | 1046.3 | tỷ đồng | 9.1 | -'],
    ['Sản lượng lúa (tấn): 45.200, tăng 3%.', 'Sản lượng lúa | 45200 | tấn | 3 | -'],
    ['Nồng độ bụi 86 µg/m3.', 'Nồng độ bụi | 86 | µg/m3 | - | -'],
    ['Rừng tràm U Minh Hạ khoảng 7.800 ha.', 'Rừng tràm U Minh Hạ | 7800 | ha | - | -'],
    ['Sản lượng mủ cao su khai thác 1.870 tấn.', 'Sản lượng mủ cao su khai thác | 1870 | tấn | - | -'],
    ['Thu ngân sách đạt 450 tỷ đồng(1), bằng 92%[2] dự toán.', 'Thu ngân sách | 450 | tỷ đồng | - | 92'],
  ])('%s', (sentence, reading) => expect(told(sentence)[0]).toBe(reading));
});

describe('units', () => {
  it.each([
    ['Đàn lợn 1.064,2 nghìn con, tăng 4,1%.', 'Đàn lợn | 1064.2 | nghìn con | 4.1 | -'],
    ['Lượt khách có lưu trú 5.600 lượt.', 'Lượt khách có lưu trú | 5600 | lượt | - | -'],
    ['Khách quốc tế xấp xỉ 5.600 lượt.', 'Khách quốc tế | 5600 | lượt | - | -'],
    ['Thời gian chờ bình quân từ 21 phút rút xuống 9 phút.', 'Thời gian chờ bình quân | 9 | phút | - | -'],
    ['Chỉ số PCI đạt 68,5 điểm.', 'Chỉ số PCI | 68.5 | điểm | - | -'],
    [
      'Tỷ số giới tính khi sinh 112,4 bé trai/100 bé gái.',
      'Tỷ số giới tính khi sinh | 112.4 | bé trai/100 bé gái | - | -',
    ],
    [
      'Giá trị thu được trên 1 ha đất canh tác đạt 145 triệu đồng.',
      'Giá trị thu được trên 1 ha đất canh tác | 145 | triệu đồng | - | -',
    ],
    ['Năng suất cà phê 29,6 tạ nhân/ha.', 'Năng suất cà phê | 29.6 | tạ nhân/ha | - | -'],
    ['Cấp 1.204 giấy chứng nhận, đạt 96% kế hoạch.', 'Cấp giấy chứng nhận | 1204 | giấy | - | 96'],
  ])('%s', (sentence, reading) => expect(told(sentence)[0]).toBe(reading));
});

describe('wholes, parts and brackets', () => {
  it('goes on with the whole behind a bracket of parts', () =>
    expect(told('Sản lượng thủy sản đạt 25.600 tấn (khai thác 12.300 tấn, nuôi trồng 13.300 tấn), tăng 4,5%.')).toEqual(
      [
        'Sản lượng thủy sản | 25600 | tấn | 4.5 | -',
        'khai thác | 12300 | tấn | - | -',
        'nuôi trồng | 13300 | tấn | - | -',
      ],
    ));

  it('keeps the parent behind a nested bracket', () =>
    expect(
      of(
        'Tổng thu ngân sách đạt 1.234 tỷ đồng, trong đó thu nội địa 890 tỷ đồng (riêng thu tiền sử dụng đất 320 tỷ đồng), thu xuất nhập khẩu 344 tỷ đồng.',
      ).figures.map(({ parent }) => parent),
    ).toEqual([null, 'Tổng thu ngân sách', 'thu nội địa', 'Tổng thu ngân sách']));

  it('begins nothing new at a semicolon in a bracket', () =>
    expect(told('Sản lượng lương thực 258.700 tấn (82,4% KH; giảm nhẹ 1,7%).')).toEqual([
      'Sản lượng lương thực | 258700 | tấn | -1.7 | 82.4',
    ]));

  it('gives each change to the count it names', () =>
    expect(
      of(
        'Tai nạn giao thông xảy ra 12 vụ, làm chết 5 người, bị thương 9 người, so với cùng kỳ giảm 3 vụ, giảm 2 người chết, tăng 1 người bị thương.',
      ).figures.map(({ value, change }) => `${value} ${change}`),
    ).toEqual(['12 -3', '5 -2', '9 1']));
});

describe('times and promises', () => {
  it('reads the estimate of the year behind a semicolon as a statement of its own', () =>
    expect(
      of(
        'Thu ngân sách 9 tháng đạt 312 tỷ đồng, bằng 81% dự toán; ước cả năm đạt 420 tỷ đồng, bằng 109% dự toán.',
      ).figures.map(({ value, planPct, estimate }) => `${value} ${planPct} ${estimate}`),
    ).toEqual(['312 81 false', '420 109 true']));

  it('promises to the end of the sentence', () =>
    expect(
      of('Phấn đấu đến năm 2030: GRDP bình quân đạt 150 triệu đồng; tỷ lệ hộ nghèo dưới 1%.').figures.map(
        ({ target }) => target,
      ),
    ).toEqual([true, true]));

  it('keeps both ends of a range, the lower as the value', () => {
    const [fact] = of('Giá bán dao động từ 26.500 - 27.000 đồng/kg.').figures;
    expect(fact?.value?.toString()).toBe('26500');
    expect(fact?.ambiguous?.readings.map(({ value }) => value?.toString())).toEqual(['26500', '27000']);
  });
});

describe('counts', () => {
  it.each([
    ['Đảng bộ đã hoàn thành 17 trên 21 chỉ tiêu.', 'chỉ tiêu | 17/21'],
    ['Có ba chỉ tiêu chưa đạt.', 'chỉ tiêu chưa đạt | 3'],
    ['Nhân dân góp 61.200 ngày công.', 'ngày công | 61200'],
    ['Toàn huyện có 10/10 xã, thị trấn.', 'xã, thị trấn | 10/10'],
  ])('%s', (sentence, reading) => expect(counted(sentence)).toContain(reading));

  it.each([
    'Gửi báo cáo trước ngày 17 hằng tháng.',
    'Công việc phải xong trước 10/11 để họp dân.',
    'Gọi tổng đài 1022 hoặc điện thoại 0912.345.678.',
    'Rác thải dọc tuyến Hương lộ 10 ứ đọng.',
    'Tăng trưởng hai con số là mệnh lệnh.',
    'Thời gian: 7 giờ 30 ngày 30/10/2025.',
  ])('counts nothing: %s', (sentence) => expect([...of(sentence).counts, ...of(sentence).figures]).toEqual([]));
});

describe('numbers of things, and numbers that are names', () => {
  it.each([
    [
      'Xử lý 52 trường hợp: nhắc nhở 31, phạt tiền 18.',
      ['trường hợp Xử lý | 52', 'trường hợp nhắc nhở | 31', 'trường hợp phạt tiền | 18'],
    ],
    ['Tiếp nhận 812 hồ sơ, trong đó trực tuyến 640.', ['hồ sơ Tiếp nhận | 812', 'hồ sơ trực tuyến | 640']],
    ['Tổ dân phố 12 thường xuyên mất nước; ĐT.741 nhánh xuống cấp.', []],
    ['Phòng 5 tham mưu văn bản; quầy 6, 7 các buổi sáng; khu phố 2A, 3 họp dân.', []],
    ['Ruộng lúa 2 vụ và điện 3 pha về tới bản.', []],
    ['Nhà thầu chậm quá hai lần.', []],
    ['Họp giao ban 20/10 về ngập úng.', []],
  ])('%s', (sentence, readings) => expect(counted(sentence)).toEqual(readings));

  it('gives parts the movement of the part before them', () =>
    expect(told('Công nghiệp tăng 12,4%, xây dựng 6,1%, dịch vụ 8%.')).toEqual([
      'Công nghiệp | - | - | 12.4 | -',
      'xây dựng | - | - | 6.1 | -',
      'dịch vụ | - | - | 8 | -',
    ]));
});

describe('what belongs to the figure before it', () => {
  const said = (sentence: string) =>
    of(sentence).figures.map(({ label, value, planValue, until, parent, change }) => [
      label,
      value?.toString() ?? '-',
      planValue?.toString() ?? '-',
      until ?? '-',
      parent ?? '-',
      change?.toString() ?? '-',
    ]);
  it.each([
    [
      'Khách du lịch 10 nghìn lượt (bằng cùng kỳ; kế hoạch giao 8 nghìn lượt; tính đến ngày 25/9/2022).',
      [['Khách du lịch', '10', '8', '2022-09-25', '-', '-']],
    ],
    [
      'Số xã đạt chuẩn: hơn 60 xã; trong đó: số xã kiểu mẫu 25 xã (bằng 120% kế hoạch).',
      [['số xã kiểu mẫu', '25', '-', '-', 'Số xã đạt chuẩn', '-']],
    ],
    [
      'Mức giảm tỷ lệ hộ nghèo tăng 0,4 điểm phần trăm so với cùng kỳ, đạt 1,2 điểm phần trăm.',
      [['Mức giảm tỷ lệ hộ nghèo', '1.2', '-', '-', '-', '0.4']],
    ],
    [
      'Số dự án FDI không phát sinh; kế hoạch vốn đầu tư công được giao không phát sinh.',
      [
        ['Số dự án FDI', '-', '-', '-', '-', '-'],
        ['kế hoạch vốn đầu tư công được giao', '-', '-', '-', '-', '-'],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
