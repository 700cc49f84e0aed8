/** What comes in with lost spaces, broken words, slips or without diacritics, and what it is read as. */
import { describe, expect, it } from 'vitest';
import { fold } from '#prose/lexicon/fold.ts';
import { mendedTokens } from './mend.ts';
import { tokensOf } from './tokens.ts';

const keys = (text: string): string[] => mendedTokens(text).map((token) => token.key);
const meant = (text: string): string[] => tokensOf(text).map((token) => token.key);

describe('mended words', () => {
  it.each([
    ['thu ngân sáchđạt 36% kế hoạch', 'thu ngân sách đạt 36% kế hoạch'],
    ['Tốcđộ tăng trưởng', 'Tốc độ tăng trưởng'],
    ['đạt36% kế hoạch', 'đạt 36% kế hoạch'],
    ['doanh thu 12tỷđồng', 'doanh thu 12 tỷ đồng'],
    ['ý kiến của đại biểu HĐND tỉn\nh, xã', 'ý kiến của đại biểu HĐND tỉnh, xã'],
    ['theo kế hoạ\nch năm', 'theo kế hoạch năm'],
    ['giảmm 3% so với cùng kỳ', 'giảm 3% so với cùng kỳ'],
    ['đạt 36% kế hoạh, vưọt 2%', 'đạt 36% kế hoạch, vượt 2%'],
    ['năng suất 62 ta/ha', 'năng suất 62 tạ/ha'],
    ['tăng 3% so vơi cùng kỳ', 'tăng 3% so với cùng kỳ'],
  ])('%s', (printed, plain) => {
    expect(keys(printed)).toEqual(meant(plain));
  });

  it.each([
    'Krông Pa, Ia Hrung, Cư M’gar, Đắk Lắk',
    'Công ty Samsung, phần mềm online, website',
    'dài 12 km, rộng 3,5 m2, 40 kWh',
    'Nghị quyết 68-NQ/TW của Bộ Chính trị',
    'kế hoạch\ncủa tỉnh',
  ])('leaves %s as it is', (text) => {
    expect(mendedTokens(text)).toEqual(tokensOf(text));
  });

  it('gives a line without diacritics those of the phrases it knows', () => {
    const printed = 'Tong thu ngan sach nha nuoc uoc dat 305 ty dong, tang 12% so voi cung ky';
    for (const word of ['ngân', 'sách', 'ước', 'đạt', 'tỷ', 'đồng', 'tăng', 'với', 'cùng', 'kỳ'])
      expect(keys(printed)).toContain(fold(word));
  });

  it('keeps words and places as printed', () => {
    const printed = 'thu ngân sáchđạt36%, giảmm 3%';
    for (const token of mendedTokens(printed)) expect(printed.slice(token.start, token.end)).toBe(token.text);
  });
});
