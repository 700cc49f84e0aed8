import { describe, expect, test } from 'vitest';
import { parseSymbol } from './directive-symbol.ts';

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
