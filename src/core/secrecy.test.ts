import { describe, expect, test } from 'vitest';
import { circulationMark, secrecyStamp } from './secrecy.ts';

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
    ['Kiến An, ngày 30 tháng 9 năm 2019\tMẬT', 'secret'],
    ['Số 12-BC/QU | TỐI MẬT', 'top-secret'],
    ['Mức độ mật: Tối mật', 'top-secret'],
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
    '',
  ])('%s', (line) => {
    expect(level(line)).toBeUndefined();
  });
  test('far below the head', () => {
    const body = Array.from({ length: 40 }, (_, index) => `Nội dung thứ ${index + 1}.`);
    expect(secrecyStamp([...body, 'MẬT'])).toBeNull();
  });
  test('empty lines do not push a stamp out of the head', () => {
    expect(secrecyStamp([...Array.from({ length: 60 }, () => ''), 'MẬT'])).toEqual({ level: 'secret', line: 60 });
  });
});

test('marks of circulation are told apart from secrets', () => {
  expect(circulationMark([...head, 'TÀI LIỆU HỘI NGHỊ'])).toEqual({ mark: 'conference-document', line: 5 });
  expect(circulationMark([...head, '(Lưu hành nội bộ)'])?.mark).toBe('internal');
  expect(circulationMark([...head, 'Gửi tài liệu hội nghị trước ngày 25/9.'])).toBeNull();
  expect(secrecyStamp(['TÀI LIỆU HỘI NGHỊ', 'LƯU HÀNH NỘI BỘ'])).toBeNull();
});
