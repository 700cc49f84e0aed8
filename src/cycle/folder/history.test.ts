/**
 * CSV as spreadsheets save it: whatever quotes, separators and line ends, the same cells come out with their lines.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRows } from './history.ts';

const cell = fc.stringMatching(/^[a-zA-Z0-9 ",;áđ.\n-]{0,12}$/);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

it('gives back every cell that was written with quotes, under a byte order mark and any line end', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const text = `\uFEFF${rows.map((row) => row.map((value) => `"${value.replace(/"/g, '""')}"`).join(',')).join(end)}${end}`;
      expect(csvRows(text).map((row) => row.cells)).toEqual(rows.map((row) => row.map((value) => value.trim())));
    }),
  );
});

it('counts lines of the file, over empty lines and quoted line breaks', () => {
  expect(csvRows('a,b\n\n"x\ny",1\r\n2,3')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 3, cells: ['x\ny', '1'] },
    { line: 5, cells: ['2', '3'] },
  ]);
});

it('takes semicolons where the header has them', () => {
  expect(csvRows('a;b\n"1;2";3')[1]?.cells).toEqual(['1;2', '3']);
});
