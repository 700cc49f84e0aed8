/** Promises of the Excel writer: text stays text, decimals stay exact, what is set is found by another library. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPaper } from '#paper/read-paper.ts';
import type { Sheet, SheetCell, Workbook } from '#paper/workbook.ts';
import { all, type Element, faultsOf, partsIn, textIn, treeOf } from '#paper/write/write-probe.ts';
import { cellAddress, sheetNames } from './place.ts';
import { writeXlsx } from './write-xlsx.ts';

const sheet = (rows: Sheet['rows'], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Thu',
  rows,
  widths: [30, 12],
  ...more,
});
const book = (...sheets: readonly Sheet[]): Workbook => ({ title: 'Tổng hợp', sheets });
const number = (value: string, more: Partial<SheetCell> = {}): SheetCell => ({ value, kind: 'number', ...more });

async function opened(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(writeXlsx(workbook).slice().buffer as ArrayBuffer);
  return read;
}

const opening = async (workbook: Workbook): Promise<ExcelJS.Worksheet> =>
  (await opened(workbook)).worksheets[0] as ExcelJS.Worksheet;
const sheetTree = (workbook: Workbook): Element =>
  treeOf(partsIn(writeXlsx(workbook))['xl/worksheets/sheet1.xml'] ?? '');

const consolidation = book(
  sheet(
    [
      [{ value: 'TỔNG HỢP THU NGÂN SÁCH', bold: true, align: 'center', colSpan: 3, border: true, fill: 'E7E6E6' }],
      [{ value: 'Đơn vị' }, { value: 'Kế hoạch' }, { value: 'Thực hiện', note: 'Ước 9 tháng & cả năm' }],
      [{ value: 'Phường Bắc Sơn' }, number('100.5', { format: '#,##0.0' }), number('102.25', { unlocked: true })],
      [{ value: 'Phường Nam Sơn' }, number('200.25'), number('0.1')],
      [
        { value: 'Cộng', bold: true },
        number('300.75', { formula: 'SUM(B3:B4)' }),
        number('102.35', { formula: '=SUM(C3:C4)' }),
        { value: 'Đạt', choices: ['Đạt', 'Chưa đạt'] },
      ],
    ],
    { freeze: { rows: 2, columns: 1 }, landscape: true, titleRows: 2 },
  ),
);

describe('a workbook', () => {
  test('is a valid package, the same bytes every time', () => {
    const bytes = writeXlsx(consolidation);
    expect(faultsOf(bytes)).toEqual([]);
    expect(writeXlsx(structuredClone(consolidation))).toEqual(bytes);
  });

  test('is found as it was meant by another library', async () => {
    const read = await opening(consolidation);
    expect(read.getCell('B3').value).toBe(100.5);
    expect(read.getCell('B3').numFmt).toBe('#,##0.0');
    expect(read.getCell('B5').value).toEqual({ formula: 'SUM(B3:B4)', result: 300.75 });
    expect(read.getCell('C5').value).toEqual({ formula: 'SUM(C3:C4)', result: 102.35 });
    expect(read.getCell('C1').master.address).toBe('A1');
    expect([read.getCell('A1').font.bold, read.getCell('A2').font.bold ?? false]).toEqual([true, false]);
    expect(read.getCell('C2').note).toMatchObject({ texts: [{ text: 'Ước 9 tháng & cả năm' }] });
    expect(read.getCell('D5').dataValidation).toMatchObject({ type: 'list', formulae: ['"Đạt,Chưa đạt"'] });
    expect(read.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    expect(read.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
    });
    expect([read.getColumn(1).width, read.getColumn(2).width]).toEqual([30, 12]);
  });

  test('reads back through the door of this layer', async () => {
    const intake = await readPaper(writeXlsx(consolidation), { name: 'tong-hop.xlsx' });
    if (!intake.ok) throw new Error(intake.refusal.code);
    const table = intake.document.blocks.find((block) => block.kind === 'table');
    const stored = table?.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.stored ? [cell.stored] : [])));
    expect(stored?.map((one) => [one.number, one.formula])).toEqual([
      ['100.5', undefined],
      ['102.25', undefined],
      ['200.25', undefined],
      ['0.1', undefined],
      ['300.75', 'SUM(B3:B4)'],
      ['102.35', 'SUM(C3:C4)'],
    ]);
    expect(table?.rows[0]?.cells[0]?.colSpan).toBe(3);
  });

  test('locks all but the cells to type into, and only where there are such cells', () => {
    expect(all(sheetTree(consolidation), 'sheetProtection').length).toBe(1);
    expect(all(sheetTree(book(sheet([[number('1')]]))), 'sheetProtection').length).toBe(0);
    const styles = treeOf(partsIn(writeXlsx(consolidation))['xl/styles.xml'] ?? '');
    const looks = all(styles, 'cellXfs').flatMap((one) => all(one, 'xf'));
    const open = looks.flatMap((look, index) => (all(look, 'protection').length > 0 ? [`${index}`] : []));
    const cells = all(sheetTree(consolidation), 'c').filter((cell) => open.includes(cell.attributes.s ?? ''));
    expect(cells.map((cell) => cell.attributes.r)).toEqual(['C3']);
  });

  test('without sheets still opens', async () => {
    expect((await opened(book())).worksheets.map((one) => one.name)).toEqual(['Tổng hợp']);
  });
});

describe('text', () => {
  test('that looks like a formula stays text', async () => {
    const traps = ['=1+1', '+84', '-5', '@SUM(A1)', "=cmd|' /C calc'!A0"];
    const workbook = book(sheet(traps.map((value) => [{ value }])));
    const read = await opening(workbook);
    expect(traps.map((_, row) => read.getCell(row + 1, 1).value)).toEqual(traps);
    expect(all(sheetTree(workbook), 'f').length).toBe(0);
    const styles = treeOf(partsIn(writeXlsx(workbook))['xl/styles.xml'] ?? '');
    expect(all(styles, 'xf').filter((look) => look.attributes.quotePrefix === '1').length).toBe(1);
  });

  test('of any kind gives a valid file', () => {
    const anyText = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const cell: SheetCell = { value: text, note: other, choices: [text, other], format: other };
        const workbook: Workbook = {
          title: text,
          marking: other,
          sheets: [sheet([[cell, { value: text, formula: other }]], { name: text, titleRows: 1 })],
        };
        expect(faultsOf(writeXlsx(workbook))).toEqual([]);
      }),
    );
  });

  test('reads back letter for letter', async () => {
    const text = fc.string({
      unit: fc.constantFrom('ạ', 'Đ', '<', '&', '"', "'", ' ', 'a', '0', '😀', '\n', '='),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const read = await opening(book(sheet(texts.map((value) => [{ value }]))));
        expect(texts.map((_, row) => read.getCell(row + 1, 1).value ?? '')).toEqual(texts);
      }),
      { numRuns: 25 },
    );
  });

  test('that Excel would read as a code for a letter is kept from it', () => {
    const texts = partsIn(writeXlsx(book(sheet([[{ value: 'so_x0041_to' }]]))))['xl/sharedStrings.xml'] ?? '';
    expect(all(treeOf(texts), 't').map(textIn)).toEqual(['so_x005F_x0041_to']);
  });

  test('where a number was announced is written as text, not as a broken number', async () => {
    const read = await opening(book(sheet([[number('chưa có'), number('1e5'), number('NaN')]])));
    expect([1, 2, 3].map((column) => read.getCell(1, column).value)).toEqual(['chưa có', 100000, 'NaN']);
  });
});

describe('numbers', () => {
  test('keep every digit they were given', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.nat(10 ** 9))
      .map(([whole, part]) => `${whole}.${part}`);
    fc.assert(
      fc.property(decimal, (value) => {
        expect(all(sheetTree(book(sheet([[number(value)]]))), 'v').map(textIn)).toEqual([value]);
      }),
    );
  });
});

describe('merges and lists', () => {
  test('never overlap, whatever the spans', () => {
    const cell = fc.option(
      fc.record({
        value: fc.constant('x'),
        colSpan: fc.integer({ min: 0, max: 4 }),
        rowSpan: fc.integer({ min: 0, max: 4 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), (rows) => {
        const tree = sheetTree(book(sheet(rows)));
        const covered = all(tree, 'mergeCell').flatMap((merge) => cellsOf(merge.attributes.ref ?? ''));
        expect(new Set(covered).size).toBe(covered.length);
        const cells = all(tree, 'c').map((one) => one.attributes.r);
        expect(new Set(cells).size).toBe(cells.length);
      }),
    );
  });

  test('too long or with commas stand on a hidden sheet', async () => {
    const choices = ['Đạt, sớm', 'Chậm'];
    const read = await opened(book(sheet([[{ value: 'Chậm', choices }]]), sheet([[{ choices }]], { name: 'Chi' })));
    const hidden = read.worksheets.at(-1) as ExcelJS.Worksheet;
    expect([hidden.state, hidden.getCell('A1').value, hidden.getCell('A2').value]).toEqual(['hidden', ...choices]);
    const formula = `'${hidden.name}'!$A$1:$A$2`;
    expect(read.worksheets.slice(0, 2).map((one) => one.getCell('A1').dataValidation.formulae)).toEqual([
      [formula],
      [formula],
    ]);
  });

  test('shared by cells below each other are one rule over one range', () => {
    const choices = ['Đạt', 'Chậm'];
    const rows = Array.from({ length: 300 }, () => [{ value: 'x' }, { choices }]);
    const rules = all(sheetTree(book(sheet(rows))), 'dataValidation');
    expect(rules.map((rule) => rule.attributes.sqref)).toEqual(['B1:B300']);
  });

  test('names of sheets are those Excel takes, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 }), (wanted) => {
        const names = sheetNames(wanted);
        expect(names.every((name) => name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name))).toBe(
          true,
        );
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
      }),
    );
    expect(sheetNames(['Thu/chi', 'thu chi', 'Quý III'])).toEqual(['Thu chi', 'thu chi 2', 'Quý III']);
  });
});

function cellsOf(range: string): string[] {
  const corner = (address: string): [number, number] => {
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return [
      Number(digits) - 1,
      [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    ];
  };
  const [[top, left], [bottom, right]] = range.split(':').map(corner) as [[number, number], [number, number]];
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) =>
    cellAddress(top + Math.floor(index / (right - left + 1)), left + (index % (right - left + 1))),
  );
}
