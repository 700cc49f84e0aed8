/** Stamps by where they stand in a paper: heads that are tables, annexes, pages; and forms whose columns are none. */
import { describe, expect, it } from 'vitest';
import { type Block, type Document, documentOf, type Paragraph, type Table } from '#paper/document.ts';
import { stampOf } from './stamped.ts';

const level = (blocks: readonly Block[], aside: readonly Paragraph[] = []) => stampOf({ blocks, aside })?.level;
const p = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text }],
  place: {},
  ...more,
});
/** Rows of cells; the lines of a cell apart by `/`. */
const table = (rows: readonly (readonly string[])[], place: Table['place'] = {}): Table => ({
  kind: 'table',
  place,
  rows: rows.map((cells) => ({
    cells: cells.map((words) => ({
      paragraphs: words.split('/').map((line) => p(line)),
      colSpan: 1,
      rowSpan: 1,
      place,
    })),
  })),
});
const body = Array.from({ length: 40 }, (_, nth) => p(`Nội dung của mục thứ ${nth + 1}.`));
const letterhead = table([['UBND QUẬN MẪU/Số: 12', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]);

describe('a stamp', () => {
  it.each<readonly [string, readonly Block[]]>([
    ['in a cell of the letterhead', [table([['QUẬN ỦY MẪU/*/MẬT', 'ĐẢNG CỘNG SẢN VIỆT NAM']]), p('BÁO CÁO')]],
    ['at the end of a line in such a cell', [table([['QUẬN ỦY MẪU MẬT/*', 'ĐẢNG CỘNG SẢN VIỆT NAM']]), p('BÁO CÁO')]],
    ['in a column of its own', [table([['QUẬN ỦY MẪU', 'Mật', 'ĐẢNG CỘNG SẢN VIỆT NAM']]), p('BÁO CÁO')]],
    ['in a frame below the title', [letterhead, p('BÁO CÁO'), table([['MẬT']]), ...body]],
    ['below a long head', [...Array.from({ length: 60 }, () => p('Nơi nhận')), p('MẬT'), p('BÁO CÁO'), ...body]],
    ['below empty lines', [...Array.from({ length: 300 }, () => p('')), p('MẬT'), p('BÁO CÁO')]],
    ['on a page of its own', [p('BÁO CÁO'), ...body, p('MẬT', { pageBreakBefore: true })]],
    ['after a form feed', [p('BÁO CÁO'), ...body, p('hết.\f\r'), p('MẬT\r')]],
    [
      'at the head of a later page',
      [...body.map((one) => ({ ...one, place: { page: 1 } })), p('MẬT', { place: { page: 2 } })],
    ],
    [
      'after a section',
      [...body, { kind: 'section', page: { width: 1, height: 1, top: 0, bottom: 0, left: 0, right: 0 } }, p('MẬT')],
    ],
    ['in a box', [...body, p('MẬT', { place: { part: 'box' } })]],
    [
      'alone in a row of a sheet with a title',
      [table([['BIỂU TỔNG HỢP'], ['MẬT'], ['TT', 'Tên', 'Số']], { sheet: 'a' })],
    ],
    ['of a second sheet', [table([['Tên', 'Số']], { sheet: 'a' }), table([['MẬT', '']], { sheet: 'b' })]],
    ['in lines of an old system', [p('QUẬN ỦY MẪU\rMẬT\rBÁO CÁO')]],
  ])('%s', (_, blocks) => {
    expect(level(blocks)).toBe('secret');
  });

  it('in the header of the pages', () => {
    expect(level(body, [p('Trang 1\tTỐI MẬT')])).toBe('top-secret');
  });

  it('in letters of old fonts, whatever code page they were read by', () => {
    const bytes = Uint8Array.of(0x54, 0xe8, 0x49, 0x20, 0x4d, 0xcb, 0x54);
    for (const page of ['windows-1252', 'windows-1258'])
      expect(stampOf(documentOf(new TextDecoder(page).decode(bytes)))?.level).toBe('top-secret');
  });
});

describe('no stamp', () => {
  it.each<readonly [string, readonly Block[]]>([
    [
      'columns of a form',
      [
        p('BIỂU TỔNG HỢP'),
        table([
          ['Thường', 'Mật', 'Tối mật'],
          ['30', '2', '1'],
        ]),
      ],
    ],
    [
      'columns of a form without a title',
      [
        table([
          ['THƯỜNG', 'MẬT', 'TỐI MẬT'],
          ['30', '2', '1'],
        ]),
      ],
    ],
    [
      'columns below a name of columns',
      [
        table(
          [
            ['TT', 'Đơn vị', 'Độ mật', ''],
            ['', '', 'Mật', 'Tối mật'],
            ['1', 'A', '2', '0'],
          ],
          { sheet: 'a' },
        ),
      ],
    ],
    [
      'a register of papers',
      [
        letterhead,
        p('SỔ ĐĂNG KÝ'),
        table([
          ['TT', 'Số', 'Độ mật'],
          ['1', '12', 'Mật'],
          ['', '', 'Mật'],
        ]),
      ],
    ],
    [
      'honey among products',
      [
        p('BÁO CÁO'),
        table([
          ['Mật', '30 tấn'],
          ['MẬT', 'đạt khá'],
        ]),
      ],
    ],
    [
      'honey without a title',
      [
        table([
          ['Sản phẩm', 'Sản lượng'],
          ['Mật', '30 tấn'],
          ['Mật', '3,5'],
        ]),
      ],
    ],
    [
      'honey as the head of a group',
      [
        p('BÁO CÁO'),
        table([
          ['TT', 'Tên', 'Số'],
          ['MẬT', '', ''],
          ['1', 'Mật ong', '3'],
        ]),
      ],
    ],
    ['far below the head', [...body, p('MẬT')]],
    ['sentences', [p('BÁO CÁO'), p('Giữ bí mật'), p('mật độ dân số'), p('mật khẩu'), p('Lấy mật')]],
  ])('%s', (_, blocks) => {
    expect(level(blocks)).toBeUndefined();
  });

  it('in a document without a word', () => {
    expect(stampOf({ blocks: [] } satisfies Document)).toBeNull();
  });
});
