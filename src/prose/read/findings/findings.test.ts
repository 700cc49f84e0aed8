import { describe, expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';

/** The findings of a sentence in a report's part on results, `+` an achievement and `-` a shortcoming. */
function findingsIn(sentence: string, heading = 'I. KẾT QUẢ'): string[] {
  const text = `BÁO CÁO\nKết quả công tác năm 2024\n\n${heading}\n${sentence}`;
  return read(documentOf(text)).findings.map((one) => `${one.kind === 'achievement' ? '+' : '-'} ${one.quote}`);
}

const want = (sentence: string, heading?: string) => {
  const text = `BÁO CÁO\nKết quả công tác năm 2024\n\n${heading ?? 'I. KẾT QUẢ'}\n${sentence}`;
  return read(documentOf(text)).findings.find((one) => one.kind === 'shortcoming');
};

describe('the grain of findings', () => {
  it.each([
    [
      'Trồng mới 85 ha chè, đạt 106,3% kế hoạch; riêng sản lượng chè búp chỉ đạt 6.900 tấn, bằng 88,5% kế hoạch.',
      ['+ Trồng mới 85 ha chè, đạt 106,3% kế hoạch', '- sản lượng chè búp chỉ đạt 6.900 tấn, bằng 88,5% kế hoạch'],
    ],
    [
      'Sản lượng thủy sản 231,7 nghìn tấn, tăng 5,9%; trong đó khai thác 79,5 nghìn tấn, tăng 4,3%; nuôi trồng 152,2 nghìn tấn, tăng 6,8%.',
      [
        '+ Sản lượng thủy sản 231,7 nghìn tấn, tăng 5,9%; trong đó khai thác 79,5 nghìn tấn, tăng 4,3%; nuôi trồng 152,2 nghìn tấn, tăng 6,8%',
      ],
    ],
    ['Y tế: khám bệnh cho 96.320 lượt người, tăng 7,5%.', ['+ khám bệnh cho 96.320 lượt người, tăng 7,5%']],
    ['Toàn xã có 14 thôn.', []],
  ])('%s', (sentence, expected) => expect(findingsIn(sentence)).toEqual(expected));
});

describe('concessions', () => {
  it.each([
    ['Mặc dù thời tiết diễn biến bất lợi, sản lượng lúa vẫn tăng 4,9%.', ['+ sản lượng lúa vẫn tăng 4,9%']],
    [
      'Tuy đã tăng cường 3 viên chức nhưng bộ phận này vẫn thiếu người.',
      ['+ đã tăng cường 3 viên chức', '- bộ phận này vẫn thiếu người'],
    ],
    [
      'Phong trào xóa nhà tạm về đích sớm nhưng chất lượng nhà ở vài buôn chưa đạt.',
      ['+ Phong trào xóa nhà tạm về đích sớm', '- chất lượng nhà ở vài buôn chưa đạt'],
    ],
    ['Số cưỡng chế hóa đơn tuy nhiều song ít tác dụng.', ['- Số cưỡng chế hóa đơn tuy nhiều song ít tác dụng']],
  ])('%s', (sentence, expected) => expect(findingsIn(sentence)).toEqual(expected));
});

describe('wants turned round, and merits denied', () => {
  it.each([
    ['Không xảy ra mất tiền, nhầm lẫn lớn trong năm.', '+'],
    ['Những vướng mắc về mặt bằng từng bước được tháo gỡ.', '+'],
    ['Đơn thư tồn đọng còn 9 vụ, giảm 40% so với cùng kỳ.', '+'],
    ['Xuất khẩu lao động không đạt kế hoạch tỉnh giao.', '-'],
    ['Không chi bộ nào trong doanh nghiệp phát triển được đảng viên.', '-'],
    ['Số người chết do tai nạn giao thông tăng so với cùng kỳ.', '-'],
    ['Giải ngân vốn đầu tư công mới đạt 31,2% kế hoạch.', '-'],
    ['Thành lập mới 3 chi bộ, đạt 150% kế hoạch.', '+'],
  ])('%s', (sentence, side) => expect(findingsIn(sentence).map((one) => one[0])).toEqual([side]));
});

describe('kinds of words and turns', () => {
  it.each([
    ['Không hộ nào đói.', '+'],
    ['Chợ trung tâm đưa vào sử dụng muộn 4 tháng.', '-'],
    ['Dựng mới 11 nhà văn hóa thôn.', '+'],
    ['Đã vá xong 3 km mặt đường bong tróc.', '+'],
    ['Hồ sơ cấp đất trả chậm, dân kéo lên tỉnh 3 lần.', '-'],
    ['Có 17,6 ha bắp bị thối nhũn do mưa dầm.', '-'],
    ['Trong tổng số 25 chỉ tiêu của xã, 22 chỉ tiêu đạt và vượt.', '+'],
    ['Các xã đã chuẩn bị đủ giống cho vụ đông.', '+'],
  ])('%s', (sentence, side) => expect(findingsIn(sentence).map((one) => one[0])).toEqual([side]));

  it('begins a finding with an indicator of its own that moved', () => {
    expect(
      findingsIn('Kim ngạch đạt 486 triệu USD, tăng 35%, thu phí bến bãi 27,3 tỷ đồng, vượt 8,4% dự toán.'),
    ).toEqual(['+ Kim ngạch đạt 486 triệu USD, tăng 35%', '+ thu phí bến bãi 27,3 tỷ đồng, vượt 8,4% dự toán']);
  });

  it('takes a concession behind for its own want', () => {
    expect(findingsIn('Tốc độ tăng trưởng 11,2%, đứng thứ ba toàn tỉnh, tuy còn kém mục tiêu đề ra.')).toEqual([
      '+ Tốc độ tăng trưởng 11,2%, đứng thứ ba toàn tỉnh',
      '- còn kém mục tiêu đề ra',
    ]);
  });
});

describe('headings and heads in a line', () => {
  it.each([
    ['Mặt còn non: số hóa hồ sơ chậm; họp dân thưa.', ['- số hóa hồ sơ chậm', '- họp dân thưa']],
    ['Bên cạnh đó, còn những tồn tại: GPMB chậm; thu thuế khó.', ['- GPMB chậm', '- thu thuế khó']],
    ['Những tồn tại trên do lãnh đạo xã thiếu sâu sát.', []],
    [
      'Những điểm Chủ tịch chưa yên tâm: rác ùn ở Thanh Liêm; nhà thầu chờ vốn.',
      ['- rác ùn ở Thanh Liêm', '- nhà thầu chờ vốn'],
    ],
  ])('%s', (sentence, expected) => expect(findingsIn(sentence)).toEqual(expected));
});

describe('passages', () => {
  it('reads every clause of a list of wants as one', () => {
    expect(
      findingsIn(
        'Tuy nhiên, vẫn còn những việc phải rút kinh nghiệm, đó là: họp dân thưa; vệ sinh chợ không có người quản.',
      ),
    ).toEqual(['- họp dân thưa', '- vệ sinh chợ không có người quản']);
  });

  it('takes the part from the heading within a numbered line', () => {
    expect(
      findingsIn(
        '2. Hạn chế. Công tác phối hợp giữa các ngành rời rạc; việc gửi báo cáo của các xã muộn.',
        'I. ĐÁNH GIÁ',
      ),
    ).toEqual(['- Công tác phối hợp giữa các ngành rời rạc', '- việc gửi báo cáo của các xã muộn']);
  });

  it('tells neither aims nor introductions', () => {
    expect(findingsIn('Phấn đấu thu ngân sách tăng 12%.', 'II. MỤC TIÊU')).toEqual([]);
    expect(findingsIn('Năm 2024 là năm có ý nghĩa quyết định đối với việc hoàn thành nghị quyết.')).toEqual([]);
  });
});

describe('cause and degree', () => {
  it.each([
    ['Một số dự án chậm khởi công do vướng mặt bằng.', 'vướng mặt bằng', 'một số'],
    [
      'Hiệu quả chuyển giao kỹ thuật chưa cao; nguyên nhân là mạng lưới khuyến nông mỏng.',
      'mạng lưới khuyến nông mỏng',
      'chưa cao',
    ],
    ['Không ít chợ xây xong bỏ hoang.', null, 'không ít'],
    ['Các công trình do UBND tỉnh quản lý còn chậm tiến độ.', null, null],
  ])('%s', (sentence, cause, degree) => expect(want(sentence)).toMatchObject({ cause, degree }));

  it('gives a cause of its own sentence to the one shortcoming above it, and to none of several', () => {
    const one = 'Công tác thu nợ còn chậm. Nguyên nhân là do một số hộ chây ì.';
    expect(want(one, 'II. HẠN CHẾ')?.cause).toBe('một số hộ chây ì');
    const several = 'Công tác thu nợ còn chậm. Họp dân còn thưa.\nNguyên nhân: cán bộ mỏng.';
    expect(want(several, 'II. HẠN CHẾ')?.cause).toBeNull();
  });
});
