/**
 * The workbooks of the sample: what a clerk sees. That a spreadsheet program reckons what the cells store is tried in
 * tests/sheets.test.ts.
 */
import { describe, expect, test } from 'vitest';
import type { Sheet, SheetCell, Workbook } from '#paper/workbook.ts';
import { sampleMatter } from '#prose/write/matter-sample.ts';
import { consolidationBook, remediesBook } from './sheets.ts';
import { columnName } from './sheets-cell.ts';

const book = consolidationBook(sampleMatter());
const sheetOf = (of: Workbook, name: string): Sheet => {
  const found = of.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const cellsOf = (of: Workbook): readonly SheetCell[] =>
  of.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null);
const valuesOf = ({ rows }: Sheet, first: string): readonly string[] =>
  rows.find((row) => row.some((cell) => cell?.value === first))?.map((cell) => cell?.value ?? '') ?? [];

describe('the consolidation', () => {
  const added = sheetOf(book, 'Cộng từ đơn vị');

  test('a unit that sent nothing is visible and in no sum', () => {
    expect(valuesOf(added, 'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp').slice(4, 8)).toEqual([
      '400.25',
      'chưa gửi',
      '144.75',
      '545',
    ]);
  });
  test('nothing arose is not missing', () => {
    expect(valuesOf(added, 'Số vụ vi phạm trật tự xây dựng').slice(4, 8)).toEqual(['3', 'chưa gửi', '-', '3']);
  });
  test('every check of the sample says that formula and dossier agree', () => {
    const checks = cellsOf(book).filter(({ formula }) => formula?.startsWith('IF('));
    expect(checks.length).toBeGreaterThan(10);
    expect(checks.filter(({ value }) => value !== 'Khớp')).toEqual([]);
  });
  test('a sum that the dossier has wrong is told', () => {
    const matter = sampleMatter();
    const [first, ...rest] = matter.assessments;
    if (!first?.now.result.value) throw new Error('the sample has no sum');
    const result = { ...first.now.result, value: first.now.result.value.plus(1) };
    const wrong = consolidationBook({ ...matter, assessments: [{ ...first, now: { ...first.now, result } }, ...rest] });
    expect(valuesOf(sheetOf(wrong, 'Cộng từ đơn vị'), first.indicator.name)[9]).toBe('Lệch');
  });
  test('the agency beside the sum of the wards', () => {
    expect(valuesOf(sheetOf(book, 'Cơ quan cung cấp'), 'Thu ngân sách nhà nước trên địa bàn').slice(13, 15)).toEqual([
      '215.1',
      '2.1',
    ]);
  });
  test('columns are named as spreadsheets name them', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('the remedies', () => {
  const remedies = remediesBook(sampleMatter());
  test('every task stands in it with its key, and a missing lead is marked', () => {
    const rows = sheetOf(remedies, 'Nhiệm vụ mới').rows.slice(4);
    expect(rows.map((row) => row.at(-1)?.value)).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(rows[1]?.[3]).toMatchObject({ value: '', note: 'Cần bổ sung' });
  });
  test('the state can only be chosen', () => {
    const states = sheetOf(remedies, 'Nhiệm vụ mới')
      .rows.slice(4)
      .map((row) => row[8]);
    for (const state of states) expect(state?.choices).toContain(state?.value);
  });
  test('a shortcoming without task or reason stands out', () => {
    const rows = sheetOf(remedies, 'Hạn chế').rows.slice(4);
    expect(rows.map((row) => row[3]?.value)).toEqual(['1', '0', '1', '0', '1', '0']);
    expect(rows.map((row) => row[3]?.note ?? '')).toEqual(['', 'Cần bổ sung', '', 'Cần bổ sung', '', '']);
  });
});
