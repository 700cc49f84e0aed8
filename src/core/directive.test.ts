import { describe, expect, test } from 'vitest';
import { type Day, day } from './day.ts';
import { type Directive, type Mention, parseSymbol, resolveMention } from './directive.ts';

describe('symbols', () => {
  test.each([
    ['35-CT/TW', 'party', '35', 'CT', 'TW', null],
    ['76-CTr/TU', 'party', '76', 'CTr', 'TU', null],
    ['287-BC/ĐU', 'party', '287', 'BC', 'ĐU', null],
    ['08-QĐi/TW', 'party', '08', 'QĐi', 'TW', null],
    ['05-HD/VPTW', 'party', '05', 'HD', 'VPTW', null],
    ['366-QĐ/TW', 'party', '366', 'QĐ', 'TW', null],
    ['15/QĐ-BNV', 'state', '15', 'QĐ', 'BNV', null],
    ['24/NQ-HĐND', 'state', '24', 'NQ', 'HĐND', null],
    ['62/QĐ-VPCP', 'state', '62', 'QĐ', 'VPCP', null],
    ['05/BNV-VP', 'state-cv', '05', null, 'BNV-VP', null],
    ['508/SNV-CCHC&PC', 'state-cv', '508', null, 'SNV-CCHC&PC', null],
    ['30/2020/NĐ-CP', 'state-qppl', '30', 'NĐ', 'CP', 2020],
    ['19/2025/QĐ-TTg', 'state-qppl', '19', 'QĐ', 'TTg', 2025],
    ['91/2025/QH15', 'law', '91', null, 'QH15', 2025],
    ['1669/NQ-UBTVQH15', 'nasc', '1669', 'NQ', 'UBTVQH15', null],
  ])('%s is %s', (text, kind, number, type, issuer, year) => {
    const expected = { kind, number, type, issuer, year };
    expect(parseSymbol(text)).toEqual(expected);
    expect(parseSymbol(text.normalize('NFD').replace('-', ' – '))).toEqual(expected);
  });
  test.each(['', '35', 'CT/TW', '35-XX/TW', 'Nghị quyết 28', '12/2019', '30/9/2019'])('%s is none', (text) =>
    expect(parseSymbol(text)).toBeNull(),
  );
});

const directive = (
  code: string,
  wish: Partial<Omit<Directive, 'date'>> & { readonly date?: string | null },
): Directive => ({
  code,
  type: 'Chỉ thị',
  number: '35',
  symbol: null,
  issuer: 'Bộ Chính trị',
  issuerAliases: ['Trung ương'],
  abstract: null,
  implements: [],
  replacedBy: null,
  real: true,
  ...wish,
  date: wish.date ? day(wish.date) : null,
});
const register: readonly Directive[] = [
  directive('CT35-2019', { symbol: '35-CT/TW', date: '2019-05-30', replacedBy: 'CT35-2024' }),
  directive('CT35-2024', { symbol: '35-CT/TW', date: '2024-06-14' }),
  directive('NQ05', {
    type: 'Nghị quyết',
    number: '05',
    issuer: 'HĐND thành phố',
    issuerAliases: ['HĐND thành phố Hải Phòng'],
    date: '2018-07-12',
  }),
  directive('NQ05-TW', {
    type: 'Nghị quyết',
    number: '5',
    issuer: 'Ban Chấp hành Trung ương',
    issuerAliases: [],
    symbol: '05-NQ/TW',
    date: '2016-11-01',
  }),
  directive('CTHD76', {
    type: 'Chương trình hành động',
    number: '76',
    issuer: 'Ban Thường vụ Thành ủy',
    issuerAliases: [],
    symbol: '76-CTr/TU',
    date: '2019-07-05',
  }),
];
const resolve = (mention: Partial<Mention>, on = '2019-09-30') => {
  const found = resolveMention({ type: null, number: '35', issuer: null, date: null, ...mention }, register, on as Day);
  return found.kind === 'resolved'
    ? [found.directive.code, found.replacedBy]
    : found.kind === 'ambiguous'
      ? found.candidates.map(({ code }) => code)
      : 'unknown';
};

describe('informal mentions', () => {
  test('mean what existed on the day', () => {
    expect(resolve({ type: 'Chỉ thị' })).toEqual(['CT35-2019', null]);
    expect(resolve({ type: 'Chỉ thị' }, '2019-05-29')).toBe('unknown');
  });
  test('mean what is in force when both exist, unless dated', () => {
    expect(resolve({ type: 'Chỉ thị' }, '2024-12-01')).toEqual(['CT35-2024', null]);
    expect(resolve({ type: 'Chỉ thị', date: day('2019-05-30') }, '2024-12-01')).toEqual(['CT35-2019', 'CT35-2024']);
  });
  test('by a number with or without its zero, of several issuers ambiguous', () => {
    expect(resolve({ type: 'nghị quyết', number: '5' })).toEqual(['NQ05', 'NQ05-TW']);
    expect(resolve({ type: 'nghị quyết', number: '05', issuer: 'HĐND Thành phố Hải Phòng' })).toEqual(['NQ05', null]);
    expect(resolve({ type: 'Nghị quyết', number: '05', issuer: 'Trung ương' })).toEqual(['NQ05-TW', null]);
  });
  test('by a shorter name of the type and of the issuer, in any spelling', () => {
    expect(resolve({ type: 'Chương trình', number: '76', issuer: 'Thành uỷ'.normalize('NFD') })).toEqual([
      'CTHD76',
      null,
    ]);
  });
  test('by the whole symbol', () => {
    expect(resolve({ number: '76-CTr/TU' })).toEqual(['CTHD76', null]);
    expect(resolve({ number: '76-CT/TU' })).toBe('unknown');
  });
  test('unknown is said', () =>
    expect(resolve({ type: 'Nghị quyết', number: '28', issuer: 'Thành ủy' })).toBe('unknown'));
});
