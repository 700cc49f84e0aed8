import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, runningText, type Table } from '#paper/document.ts';
import { defaultLimits } from '#paper/read/intake.ts';
import { read, seen, xlsxOf } from '#paper/read/read-sample.ts';
import { readPaper } from '#paper/read-paper.ts';

const styles = `<numFmts><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts><font/><font><b/></font></fonts>
  <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="14"/><xf fontId="1"><alignment horizontal="center" indent="2"/></xf></cellXfs>`;
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const inline = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

const tableIn = async (xml: string, more: Parameters<typeof xlsxOf>[1] = { styles }): Promise<Table> => {
  const { document } = await read(xlsxOf([{ xml }], more));
  const [table] = document.blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};
const cellsIn = async (xml: string): Promise<readonly Cell[]> => (await tableIn(xml)).rows.flatMap((row) => row.cells);
const words = (cell: Cell | undefined): string =>
  cell?.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('') ?? '';

describe('numbers', () => {
  it('are printed by their format in Vietnamese and kept exactly beside it', async () => {
    const cells = await cellsIn(
      data(
        '<row r="1"><c r="A1" s="1"><v>4519.25</v></c><c r="B1" s="2"><v>0.84</v></c><c r="C1"><v>0.30000000000000004</v></c><c r="D1"><v>1E+30</v></c></row>',
      ),
    );
    expect(cells.map(words)).toEqual(['4.519,3', '84,00%', '0,3', `1${'0'.repeat(30)}`]);
    expect(cells.map((cell) => cell.stored)).toEqual([
      { number: '4519.25' },
      { number: '0.84', percent: true },
      { number: '0.3' },
      { number: `1${'0'.repeat(30)}` },
    ]);
  });

  it('that are dates are words and no figure', async () => {
    const [cell] = await cellsIn(data('<row r="1"><c r="A1" s="3"><v>43738</v></c></row>'));
    expect(words(cell)).toBe('30/09/2019');
    expect(cell?.stored).toBeUndefined();
  });

  it('of formulas are their stored values; without one there is a notice and no number', async () => {
    const { document, notices } = await read(
      xlsxOf([
        {
          xml: data(
            '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>12.5</v></c><c r="B3"><f>A1</f></c><c r="C3" t="str"><f>""</f><v></v></c><c r="D3" t="e"><f>X</f><v>#REF!</v></c></row>',
          ),
        },
      ]),
    );
    const [table] = document.blocks;
    const cells = table?.kind === 'table' ? (table.rows[0]?.cells ?? []) : [];
    expect(cells[0]?.stored).toEqual({ number: '12.5', formula: 'SUM(A1:A2)' });
    expect([words(cells[1]), cells[1]?.stored]).toEqual(['', undefined]);
    expect(words(cells.at(-1))).toBe('#REF!');
    expect(notices).toMatchObject([
      { code: 'formula-without-value', place: { row: 2, column: 1 }, data: { where: 'B3' } },
      { code: 'formula-error', data: { where: 'D3' } },
    ]);
  });

  it('typed as text stay text, with a notice, but not in the column of ordinals', async () => {
    const { document, notices } = await read(
      xlsxOf([
        { xml: data(`<row r="1">${inline('A1', '1.1')}${inline('B1', '1.234,5')}${inline('C1', 'khoảng 5')}</row>`) },
      ]),
    );
    expect(seen(document)).toEqual(['1.1 | 1.234,5 | khoảng 5']);
    expect(notices).toMatchObject([{ code: 'number-as-text', data: { count: 1, where: 'B1' } }]);
  });
});

describe('sheets', () => {
  it('keep the numbers of rows and columns, and leave out what holds nothing', async () => {
    const table = await tableIn(
      data(`<row r="2">${inline('B2', 'a')}${inline('E2', 'b')}</row><row r="9">${inline('E9', 'c')}</row>`),
    );
    expect(table.rows.map((row) => row.cells.map((cell) => [words(cell), cell.place.row, cell.place.column]))).toEqual([
      [
        ['a', 1, 1],
        ['b', 1, 4],
      ],
      [
        ['', 8, 1],
        ['c', 8, 4],
      ],
    ]);
    expect(table.place).toEqual({ table: 0, sheet: 'Biểu 1' });
  });

  it('read rich shared strings with their looks', async () => {
    const strings =
      '<si><t>thường</t></si><si><r><rPr><b/></rPr><t>đậm</t></r><r><t xml:space="preserve"> nhạt</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si>';
    const table = await tableIn(
      data(
        '<row r="1"><c r="A1" t="s" s="4"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c></row>',
      ),
      { styles, strings },
    );
    const [plain, rich, logical] = table.rows[0]?.cells ?? [];
    expect(plain?.paragraphs[0]).toMatchObject({
      align: 'center',
      indentLeft: 5,
      runs: [{ text: 'thường', bold: true }],
    });
    expect(rich?.paragraphs[0]?.runs).toEqual([{ text: 'đậm', bold: true }, { text: ' nhạt' }]);
    expect(words(logical)).toBe('TRUE');
  });

  it('merge cells on the grid', async () => {
    const xml = `${data(`<row r="1">${inline('A1', 'TT')}${inline('B1', 'Năm 2019')}</row><row r="2">${inline('B2', 'KH')}${inline('C2', 'TH')}</row>`)}
      <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>`;
    const table = await tableIn(xml);
    expect(
      table.rows.map((row) => row.cells.map(({ colSpan, rowSpan, place }) => [place.column, colSpan, rowSpan])),
    ).toEqual([
      [
        [0, 1, 2],
        [1, 2, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
    ]);
  });

  it('do not show hidden rows, columns and sheets, and say so', async () => {
    const cols = '<cols><col min="2" max="3" hidden="1"/></cols>';
    const rows = `<row r="1">${inline('A1', 'thấy')}${inline('B1', 'giấu')}${inline('D1', 'thấy')}</row><row r="2" hidden="1">${inline('A2', 'giấu')}</row>`;
    const { document, notices } = await read(
      xlsxOf([
        { xml: cols + data(rows) },
        { name: 'Nháp', state: 'veryHidden', xml: data(`<row r="1">${inline('A1', 'giấu')}</row>`) },
      ]),
    );
    expect(seen(document)).toEqual(['thấy | thấy']);
    expect(notices).toMatchObject([
      { code: 'hidden-sheet', data: { sheet: 'Nháp' } },
      { code: 'hidden-rows', data: { count: 1, where: '2' } },
      { code: 'hidden-columns', data: { count: 1, where: 'B' } },
    ]);
  });

  it('show a title merged from a hidden column into visible ones', async () => {
    const xml = `<cols><col min="1" max="1" hidden="1"/></cols>${data(`<row r="1">${inline('A1', 'BIỂU SỐ 1')}</row><row r="2">${inline('B2', 'x')}${inline('C2', 'y')}</row>`)}<mergeCells><mergeCell ref="A1:C1"/></mergeCells>`;
    const table = await tableIn(xml);
    expect(table.rows.map((row) => row.cells.map(words))).toEqual([['BIỂU SỐ 1'], ['x', 'y']]);
    expect(table.rows[0]?.cells[0]).toMatchObject({ colSpan: 2, place: { column: 1 } });
  });

  it('mark the rows printed on every page as header', async () => {
    const workbook =
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Biểu 1\'!$1:$2</definedName></definedNames>';
    const rows = [1, 2, 3].map((row) => `<row r="${row}">${inline(`A${row}`, 'x')}</row>`).join('');
    const table = await tableIn(data(rows), { workbook });
    expect(table.rows.map((row) => row.header)).toEqual([true, true, undefined]);
  });

  it('with a hundred thousand empty rows are as small as what they say', async () => {
    const empty = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/><c r="XFD${row + 2}" s="1"/></row>`,
    );
    const { document, notices } = await read(
      xlsxOf([{ xml: data(`<row r="1">${inline('A1', 'x')}</row>${empty.join('')}`) }], { styles }),
    );
    expect(seen(document)).toEqual(['x']);
    expect(notices).toMatchObject([{ code: 'empty-rows-cut', data: { count: 100_000 } }]);
  });

  it('beyond the limit of cells are refused, also when only their spread is too wide', async () => {
    const limits = { ...defaultLimits, cells: 50 };
    const diagonal = Array.from(
      { length: 26 },
      (_, at) => `<row r="${at + 1}">${inline(`${String.fromCharCode(65 + at)}${at + 1}`, 'x')}</row>`,
    );
    const intake = await readPaper(xlsxOf([{ xml: data(diagonal.join('')) }]), { name: 'a.xlsx', limits });
    expect(intake).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
  });

  it('that show nothing at all are refused', async () => {
    expect(await readPaper(xlsxOf([{ xml: data('') }]), { name: 'a.xlsx' })).toMatchObject({
      refusal: { code: 'empty' },
    });
  });
});

it('reads back whatever texts and numbers exceljs writes', async () => {
  const value = fc.oneof(
    fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /^[\x20-\x7eà-ỹ]+$/u.test(text) && text.trim() !== ''),
    fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 1000),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (rows) => {
        const workbook = new ExcelJS.Workbook();
        workbook.addWorksheet('S').addRows(rows);
        const { document } = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
        const [table] = document.blocks;
        const readBack = table?.kind === 'table' ? table.rows.map((row) => row.cells) : [];
        rows.forEach((row, index) => {
          row.forEach((expected, column) => {
            const cell = readBack[index]?.find((one) => one.place.column === column);
            if (typeof expected === 'number') expect(Number(cell?.stored?.number)).toBe(expected === 0 ? 0 : expected);
            else expect(words(cell)).toBe(expected.replace(/_x005F_/g, '_'));
          });
        });
        expect(runningText(document).text).not.toContain('undefined');
      },
    ),
    { numRuns: 30 },
  );
});
