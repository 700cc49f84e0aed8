import { describe, expect, test } from 'vitest';
import { type Standing, secrecyStamp } from './secrecy.ts';

const head = ['ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG', 'QUẬN ỦY KIẾN AN', '*', 'Số 287-BC/QU', ''];
const level = (line: string) => secrecyStamp([...head, line])?.level;

describe('a stamp', () => {
  test.each([
    ['MẬT', 'secret'],
    ['TỐI MẬT', 'top-secret'],
    ['TUYỆT MẬT', 'absolute-secret'],
    ['M Ậ T', 'secret'],
    ['T Ố I  M Ậ T', 'top-secret'],
    ['Độ mật: Mật', 'secret'],
    ['ĐỘ MẬT : TUYỆT MẬT', 'absolute-secret'],
    ['[MẬT]', 'secret'],
    ['Mật.', 'secret'],
    ['Mức độ mật: Tối mật', 'top-secret'],
    ['Cấp độ mật: Tối mật', 'top-secret'],
    ['Dấu mật: TỐI MẬT', 'top-secret'],
    ['MẬT - KHẨN', 'secret'],
    ['TỐI MẬT, HỎA TỐC', 'top-secret'],
    ['HOẢ TỐC - MẬT', 'secret'],
    ['TUYỆT MẬT - Bản số: 01', 'absolute-secret'],
    ['VĂN BẢN MẬT', 'secret'],
    ['TÀI LIỆU TỐI MẬT', 'top-secret'],
    ['QUẬN ỦY KIẾN AN MẬT', 'secret'],
    ['QUẬN ỦY KIẾN AN - M Ậ T', 'secret'],
    ['Kiến An, ngày 30 tháng 9 năm 2019 TỐI MẬT', 'top-secret'],
    ['ỦY BAN NHÂN DÂN PHƯỜNG HẠ LONG MẬT', 'secret'],
  ])('%s', (line, expected) => {
    expect(level(line)).toBe(expected);
    expect(level(line.normalize('NFD'))).toBe(expected);
  });
  test('says its line, the strictest first', () => {
    expect(secrecyStamp([...head, 'MẬT', 'TUYỆT MẬT'])).toEqual({ level: 'absolute-secret', line: 6 });
  });
});

describe('no stamp', () => {
  test.each([
    'bí mật',
    'mật độ dân số',
    'Công tác bảo vệ bí mật nhà nước được chú trọng.',
    'Độ mật: Không',
    'Độ mật:',
    'MẬT ONG',
    'Phân loại: Mật, Tối mật, Tuyệt mật',
    'tài liệu mật',
    'MAT',
    'KHẨN',
    'Mật khẩu',
    'BAN CHỈ ĐẠO BẢO VỆ BÍ MẬT',
    'B Í M Ậ T',
    'HỢP TÁC XÃ NUÔI ONG LẤY MẬT',
    'Sản lượng mật',
    'văn bản mật',
    'II. QUẢN LÝ VĂN BẢN MẬT',
    '',
  ])('%s', (line) => {
    expect(level(line)).toBeUndefined();
  });
});

describe('where it stands', () => {
  const told = (words: string, standing: Standing | null) => secrecyStamp([{ words: [words], standing }]) !== null;
  const everywhere: readonly Standing[] = ['line', 'pair', 'amount', 'row', 'line below', 'cell below'];
  test.each([
    ['Mật', ['line', 'pair', 'line below']],
    ['MẬT', ['line', 'pair', 'amount', 'line below', 'cell below']],
    ['Độ mật: Mật', everywhere],
    ['MẬT - KHẨN', ['line', 'pair', 'amount', 'line below', 'cell below']],
    ['KHẨN - MẬT', ['line', 'pair', 'amount', 'line below', 'cell below']],
    ['TÀI LIỆU MẬT', ['line', 'pair', 'line below', 'cell below']],
    ['PHÒNG KINH TẾ MẬT', ['line', 'pair']],
  ] as const)('%s counts: %s', (words, counts) => {
    expect(everywhere.filter((standing) => told(words, standing))).toEqual(counts);
    expect(told(words, null)).toBe(false);
  });
  test('a line of any length is looked at in no time', () => {
    expect(secrecyStamp([`${'A - '.repeat(50_000)}MẬT`, 'MẬT'])).toEqual({ level: 'secret', line: 1 });
  });
});

test('marks of circulation are no secrets', () => {
  expect(secrecyStamp(['TÀI LIỆU HỘI NGHỊ', '(Lưu hành nội bộ)', 'XEM XONG TRẢ LẠI'])).toBeNull();
});
