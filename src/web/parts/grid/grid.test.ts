/** The entry grid by hand: each case is something an official does with the keys. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copied } from './block.ts';
import { entered, pointingOf } from './entered.ts';
import { type Grid, openGrid, select, type Texts, textAt, typed } from './grid.ts';
import { isPlain, pasted, pasteOf } from './paste.ts';
import { type Key, press } from './press.ts';

const columns = [
  { key: 'now', title: 'Thực hiện', width: 7, kind: 'number' },
  { key: 'plan', title: 'Kế hoạch', width: 7, kind: 'number', readOnly: true },
  { key: 'note', title: 'Ghi chú', width: 12, kind: 'text' },
] as const;
const names = ['Thu ngân sách', 'Bán lẻ', 'Giải quyết việc làm', 'Hộ nghèo'];
const rows = names.map((name, at) => ({ key: `r${at}`, heads: [name, 'tỷ đồng'], beside: { plan: String(100 + at) } }));
const fresh = (texts: Texts = new Map()): Grid => openGrid({ columns, rows, texts });
const key = (name: string): Key => {
  const parts = name.split('+');
  return { key: parts.at(-1) ?? '', shift: parts.includes('Shift'), ctrl: parts.includes('Ctrl') };
};
/** Keys in turn; a text in quotes is typed. */
const pressed = (grid: Grid, keys: readonly string[]): Grid =>
  keys.reduce((now, one) => (one.startsWith("'") ? typed(now, one.slice(1, -1)) : (press(now, key(one)) ?? now)), grid);
const cell = (grid: Grid, row: number, column: number): string => textAt(grid, { row, column });

describe('keys', () => {
  it('type over a cell, enter it and go down', () => {
    const grid = pressed(fresh(), ["'12'", 'Enter', "'7,5'", 'ArrowDown']);
    expect([cell(grid, 0, 0), cell(grid, 1, 0), grid.at]).toEqual(['12', '7,5', { row: 2, column: 0 }]);
  });
  it('Esc forgets what is being typed and nothing else', () => {
    const grid = pressed(fresh(), ["'12'", 'Enter', 'ArrowUp', "'99'", 'Escape']);
    expect(cell(grid, 0, 0)).toBe('12');
  });
  it('F2 goes into the text, where arrows are the text’s', () => {
    const grid = pressed(fresh(), ["'12'", 'Enter', 'ArrowUp', 'F2']);
    expect(grid.typing).toEqual({ text: '12', inside: true });
    expect(press(grid, key('ArrowLeft'))).toBeNull();
    expect(cell(pressed(grid, ["'123'", 'Enter']), 0, 0)).toBe('123');
  });
  it('Tab skips what cannot be typed into, and Enter goes back to where the run of Tab began', () => {
    const grid = pressed(fresh(), ["'1'", 'Tab']);
    expect(grid.at).toEqual({ row: 0, column: 2 });
    expect(pressed(grid, ["'x'", 'Enter']).at).toEqual({ row: 1, column: 0 });
  });
  it('Tab leaves at the last cell, and anywhere after Esc', () => {
    expect(press(select(fresh(), { row: 3, column: 2 }), key('Tab'))).toBeNull();
    expect(press(pressed(fresh(), ['Escape']), key('Tab'))).toBeNull();
  });
  it('nothing is typed into a read-only cell', () => {
    const grid = pressed(fresh(), ['ArrowRight', "'5'", 'Enter', 'Delete']);
    expect(cell(grid, 0, 1)).toBe('100');
    expect(grid.done).toEqual([]);
  });
  it('Shift and Ctrl stretch a range, Delete empties it in one step, which is undone at once', () => {
    const filled = pressed(fresh(), ["'1'", 'Enter', "'2'", 'Enter', "'3'", 'Enter', 'Ctrl+Home']);
    const emptied = pressed(filled, ['Ctrl+Shift+ArrowDown', 'Delete']);
    expect([0, 1, 2].map((row) => cell(emptied, row, 0))).toEqual(['', '', '']);
    const back = pressed(emptied, ['Ctrl+z']);
    expect([0, 1, 2].map((row) => cell(back, row, 0))).toEqual(['1', '2', '3']);
    expect([0, 1, 2].map((row) => cell(pressed(back, ['Ctrl+y']), row, 0))).toEqual(['', '', '']);
  });
  it('typing over a range goes into the cell it began at', () => {
    const grid = pressed(fresh(), ['Shift+ArrowDown', 'Shift+ArrowDown', "'4'", 'Enter']);
    expect([0, 1, 2].map((row) => cell(grid, row, 0))).toEqual(['4', '', '']);
  });
  it('undoing everything gives the texts back, whatever was done (property)', () => {
    const keys = [
      "'1'",
      "'2,5'",
      'Enter',
      'Tab',
      'ArrowUp',
      'Shift+ArrowRight',
      'Shift+ArrowDown',
      'Delete',
      'Escape',
      'F2',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 40 }), (keysPressed) => {
        const done = pressed(pressed(fresh(new Map([['r1', { now: '8' }]])), keysPressed), ['Escape']);
        const back = done.done.reduce((now) => pressed(now, ['Ctrl+z']), done);
        for (const row of [0, 1, 2, 3]) expect(cell(back, row, 0)).toBe(row === 1 ? '8' : '');
        const again = back.undone.reduce((now) => pressed(now, ['Ctrl+y']), back);
        for (const row of [0, 1, 2, 3]) expect(cell(again, row, 0)).toBe(cell(done, row, 0));
      }),
    );
  });
});

describe('what a text says', () => {
  const number = (text: string, measure?: string) => entered(text, { kind: 'number', ...(measure ? { measure } : {}) });
  it.each([
    ['1.234,5', '1234.5'],
    ['1 234', '1234'],
    ['1\u00a0234\u00a0567,25', '1234567.25'],
    ['(12)', '-12'],
    ['−3,5', '-3.5'],
    ['1.234', '1234'],
    ['0,5', '0.5'],
    ['12.5', '12.5'],
    ['1,234.50', '1234.5'],
    ['007', '7'],
    ['-0', '0'],
  ])('reads %s as %s', (text, value) => expect(number(text)).toEqual({ kind: 'number', value }));
  it.each([
    ['mười hai', 'not-a-number'],
    ['12a', 'other-measure'],
    ['12; 13', 'several-numbers'],
    ['1.23.4', 'grouping'],
    ['12,', 'grouping'],
    ['()', 'not-a-number'],
  ])('does not take %s: %s', (text, why) => expect(number(text)).toEqual({ kind: 'wrong', why }));
  it('takes the measure of the cell behind the number, and no other', () => {
    expect(number('12,5 Tỷ đồng', 'tỷ đồng')).toEqual({ kind: 'number', value: '12.5' });
    expect(number('(3) %', '%')).toEqual({ kind: 'number', value: '-3' });
    expect(number('12 triệu đồng', 'tỷ đồng')).toEqual({ kind: 'wrong', why: 'other-measure' });
  });
  it('tells the pointing of a block by what can be read in one way only', () => {
    expect(pointingOf(['1,234', '12.75'])).toBe('en');
    expect(pointingOf(['1.234', '12,75'])).toBe('vi');
    expect(pointingOf(['1,234', '1.234'])).toBe('vi');
    expect(pointingOf(['12.75', '12,75'])).toBe('vi');
  });
});

describe('a pasted block', () => {
  const paste = (text: string, grid = fresh()) => pasteOf(grid, text);
  it('shows what changes and what does not fit, and changes nothing itself', () => {
    const told = paste('1\t\tx\tquá\r\n2\t999\ty\r\n3\r\n4\r\n5\r\n');
    expect(told.changes.map(({ at, after: text }) => [at.row, at.column, text])).toEqual([
      [0, 0, '1'],
      [0, 2, 'x'],
      [1, 0, '2'],
      [1, 2, 'y'],
      [2, 0, '3'],
      [3, 0, '4'],
    ]);
    expect(told.unfitting.map(({ text, why }) => [text, why])).toEqual([
      ['quá', 'beside'],
      ['999', 'read-only'],
      ['5', 'below'],
    ]);
    const done = pasted(fresh(), told);
    expect(cell(done, 3, 0)).toBe('4');
    expect(done.done).toHaveLength(1);
    expect(cell(pressed(done, ['Ctrl+z']), 3, 0)).toBe('');
  });
  it('keeps quotes and line breaks of a cell, and text in a number cell', () => {
    const done = pasted(fresh(), paste('chưa rõ\t\t"dòng ""một""\r\ndòng hai"'));
    expect([cell(done, 0, 0), cell(done, 0, 2)]).toEqual(['chưa rõ', 'dòng "một"\ndòng hai']);
  });
  it('leaves title rows and names out, and puts each line to the row of its name', () => {
    const told = paste(
      'Chỉ tiêu\tĐVT\tThực hiện\r\n(1)\t(2)\t(3)\r\nhộ nghèo\ttỷ đồng\t4\r\nThu ngân sách\ttỷ đồng\t1\r\nLạ\ttỷ đồng\t9',
    );
    expect([told.titles, told.byName]).toEqual([2, true]);
    expect(told.changes.map(({ at, after: text }) => [at.row, at.column, text])).toEqual([
      [3, 0, '4'],
      [0, 0, '1'],
    ]);
    expect(told.unfitting.map(({ text, why }) => [text, why])).toEqual([['Lạ tỷ đồng: 9', 'unknown-row']]);
  });
  it('fills a range with one value', () => {
    const done = pasted(fresh(), paste('0', pressed(fresh(), ['Shift+ArrowDown'])));
    expect([cell(done, 0, 0), cell(done, 1, 0), cell(done, 2, 0)]).toEqual(['0', '0', '']);
  });
  it('reads a block of an English Excel as such, and writes it the Vietnamese way', () => {
    const told = paste('1,234\r\n12.75');
    expect(told.pointing).toBe('en');
    expect(told.changes.map(({ after: text }) => text)).toEqual(['1.234', '12,75']);
  });
  it('asks nothing where one value goes into one cell', () => {
    expect(isPlain(paste('5'))).toBe(true);
    expect(isPlain(paste('5\r\n6'))).toBe(false);
  });
  it('what is copied comes back the same, whatever stands in the cells (property)', () => {
    const text = fc
      .array(fc.constantFrom('a', '"', '\t', '\n', '1', ' x'), { maxLength: 6 })
      .map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(fc.array(text, { minLength: 4, maxLength: 4 }), (notes) => {
        const texts = new Map(notes.map((note, at) => [`r${at}`, { note }]));
        const whole = { ...fresh(texts), from: { row: 0, column: 2 }, at: { row: 3, column: 2 } };
        const target = { ...fresh(), from: { row: 0, column: 2 }, at: { row: 0, column: 2 } };
        const filled = notes.filter((note) => note !== '').length;
        const done = pasted(target, pasteOf(target, copied(whole)));
        if (filled > 1 || notes[0]) for (const row of [0, 1, 2, 3]) expect(cell(done, row, 2)).toBe(notes[row]);
      }),
    );
  });
});
