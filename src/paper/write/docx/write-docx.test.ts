/** Promises of the Word writer: valid XML whatever the words, tables that hold together, traceable figures, same bytes. */
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { type Cell, type Document, documentOf, type Paragraph, runningText, type Table } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { all, type Element, faultsOf, inside, partsIn, treeOf, wordsIn } from '#paper/write/write-probe.ts';
import { partyPaper, statePaper, wideTable } from '#paper/write/write-sample.ts';
import { bookmarkOf, bookmarksOf } from './bookmark.ts';
import { writeDocx } from './write-docx.ts';

const place = {};
const bodyOf = (document: Document): Element =>
  all(treeOf(partsIn(writeDocx(document))['word/document.xml'] ?? ''), 'w:body')[0] as Element;
const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text }],
  place,
  ...more,
});
const cell = (text: string, colSpan = 1, rowSpan = 1): Cell => ({
  paragraphs: [paragraph(text)],
  colSpan,
  rowSpan,
  place,
});
const value = (element: Element | undefined, name = 'w:val'): string | undefined => element?.attributes[name];
const child = (element: Element, name: string): Element | undefined => inside(element).find((one) => one.name === name);

/** Any sixteen-bit units: control characters, reserved signs, lone surrogates, Vietnamese. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0x26, 0x3c, 0x3e, 0x22, 0x0d, 0x0a, 0x09, 0xd800, 0xdc00, 0x1ea1),
    ),
  )
  .map((units) => String.fromCharCode(...units));

/** XML 1.0, production 2, by code point: written anew here, not taken from the writer. */
const expected = (text: string): string =>
  [...text.replace(/\r\n?/g, '\n')]
    .filter((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const plain = code === 9 || code === 10 || (code >= 0x20 && code < 0xd800);
      return plain || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
    })
    .join('');

describe('a whole paper', () => {
  test.each([
    ['Party', partyPaper],
    ['State', statePaper],
  ])('of the %s is a valid package', (_name, document) => {
    expect(faultsOf(writeDocx(document))).toEqual([]);
  });

  test('reads back word for word in another library', async () => {
    const read = await mammoth.extractRawText({ buffer: Buffer.from(writeDocx(partyPaper)) });
    const flat = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
    expect(flat(read.value)).toEqual(flat(runningText(partyPaper).text));
  });

  test('reads back as the document it was', async () => {
    const intake = await readPaper(writeDocx(partyPaper), { name: 'bao-cao.docx' });
    if (!intake.ok) throw new Error(intake.refusal.code);
    const { document, notices } = intake;
    const lines = (one: Document): string[] =>
      runningText(one)
        .text.split('\n')
        .map((line) => line.replace(/ +/g, ' ').trimEnd())
        .filter((line) => line !== '');
    expect(notices).toEqual([]);
    expect(lines(document)).toEqual(lines(partyPaper));
    expect([document.title, document.page?.left, document.font]).toEqual([
      partyPaper.title,
      30,
      { name: 'Times New Roman', size: 14 },
    ]);
    const annex = document.blocks.filter((block) => block.kind === 'table').at(-1);
    const shape = (table: Table | undefined): number[][][] | undefined =>
      table?.rows.map((row) => row.cells.map((one) => [one.colSpan, one.rowSpan]));
    expect(shape(annex)).toEqual(shape(wideTable));
    expect(
      document.blocks.flatMap((block) => (block.kind === 'paragraph' && block.heading ? [block.heading] : [])),
    ).toEqual([1, 2, 3, 3, 1]);
  });

  test('is the same bytes every time, dated 1 January 1980', () => {
    const bytes = writeDocx(partyPaper);
    expect(writeDocx(structuredClone(partyPaper))).toEqual(bytes);
    expect([bytes[12], bytes[13]]).toEqual([0b00100001, 0]);
  });

  test('turns its pages with the sections', () => {
    const sections = all(bodyOf(partyPaper), 'w:sectPr');
    const sizes = sections.map((section) => child(section, 'w:pgSz')?.attributes);
    expect(sizes.map((size) => size?.['w:orient'])).toEqual([undefined, 'landscape', undefined]);
    expect(sizes.map((size) => [Number(size?.['w:w']), Number(size?.['w:h'])])).toEqual([
      [11906, 16838],
      [16838, 11906],
      [11906, 16838],
    ]);
    expect(sections.map((section) => child(section, 'w:titlePg') !== undefined)).toEqual([true, false, false]);
  });

  test('numbers pages from the second and marks every one', () => {
    const parts = partsIn(writeDocx(partyPaper));
    const targets = new Map(
      all(treeOf(parts['word/_rels/document.xml.rels'] ?? ''), 'Relationship').map((one) => [
        one.attributes.Id,
        one.attributes.Target,
      ]),
    );
    const head = (type: string): string => {
      const reference = all(bodyOf(partyPaper), 'w:headerReference').find((one) => value(one, 'w:type') === type);
      return parts[`word/${targets.get(value(reference, 'r:id'))}`] ?? '';
    };
    expect([head('first').includes('PAGE'), head('default').includes('PAGE')]).toEqual([false, true]);
    expect([head('first'), head('default')].every((xml) => wordsIn(treeOf(xml)).includes('SỐ LIỆU MINH HỌA'))).toBe(
      true,
    );
  });
});

describe('words', () => {
  test('of any kind stay valid XML and read back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document: Document = {
          title: text,
          marking: text,
          blocks: [paragraph(text), { ...wideTable, rows: [{ cells: [cell(text)] }] }],
        };
        expect(faultsOf(writeDocx(document))).toEqual([]);
        expect(all(bodyOf(document), 'w:p').slice(0, 2).map(wordsIn)).toEqual([expected(text), expected(text)]);
      }),
    );
  });

  test('keep their look, and a label is typed before them', () => {
    const runs = [
      { text: 'm', bold: true },
      { text: '2', vertical: 'super', italic: true, size: 9, color: 'C00000' },
    ] as const;
    const [first, second, third] = all(bodyOf({ blocks: [paragraph('', { runs, label: '1.' })] }), 'w:r');
    expect([first, second, third].map((run) => run && wordsIn(run))).toEqual(['1. ', 'm', '2']);
    expect(
      all(third as Element, 'w:rPr')
        .flatMap(inside)
        .map((one) => [one.name, value(one)]),
    ).toEqual([
      ['w:i', undefined],
      ['w:iCs', undefined],
      ['w:color', 'C00000'],
      ['w:sz', '18'],
      ['w:szCs', '18'],
      ['w:vertAlign', 'superscript'],
    ]);
    expect(all(first as Element, 'w:b').length).toBe(1);
  });

  test('of a heading reach the navigation pane through a style with an outline level', () => {
    const document: Document = { blocks: [paragraph('Kết quả', { heading: 2 })] };
    const id = value(all(bodyOf(document), 'w:pStyle')[0]);
    const style = all(treeOf(partsIn(writeDocx(document))['word/styles.xml'] ?? ''), 'w:style').find(
      (one) => value(one, 'w:styleId') === id,
    );
    expect([value(all(style as Element, 'w:name')[0]), value(all(style as Element, 'w:outlineLvl')[0])]).toEqual([
      'heading 2',
      '1',
    ]);
  });

  test('with exact lines and indents are measured in twentieths of a point', () => {
    const [properties] = all(
      bodyOf({ blocks: [paragraph('a', { firstLine: 10, after: 6, line: { exact: 18 }, align: 'justify' })] }),
      'w:pPr',
    );
    const at = (name: string): Element | undefined => child(properties as Element, name);
    expect(at('w:spacing')?.attributes).toEqual({ 'w:after': '120', 'w:line': '360', 'w:lineRule': 'exact' });
    expect([value(at('w:ind'), 'w:firstLine'), value(at('w:jc'))]).toEqual(['567', 'both']);
  });

  test('with a line below get a border of that share of the width', () => {
    const [, rule] = all(bodyOf({ blocks: [paragraph('QUẬN ỦY', { ruleBelow: 0.5, align: 'center' })] }), 'w:p');
    const indent = all(rule as Element, 'w:ind')[0];
    expect(all(rule as Element, 'w:pBdr').length).toBe(1);
    const left = Number(value(indent, 'w:left'));
    expect(left).toBe(Number(value(indent, 'w:right')));
    expect(Math.abs((left * 2) / ((165 * 1440) / 25.4) - 0.5)).toBeLessThan(0.001);
  });
});

describe('bookmarks', () => {
  test('are unique names Word takes, in pairs, and lead back to what they stand for', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), (refs) => {
        const document: Document = { blocks: refs.map((ref) => paragraph('', { runs: [{ text: 'x', ref }] })) };
        const body = bodyOf(document);
        const starts = all(body, 'w:bookmarkStart');
        const names = starts.map((one) => value(one, 'w:name') ?? '');
        expect(names.every((name) => /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(name))).toBe(true);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(refs.length);
        expect(names.map((name) => bookmarksOf(document).get(name))).toEqual(refs);
        const ids = (found: readonly Element[]): (string | undefined)[] => found.map((one) => value(one, 'w:id'));
        expect(ids(all(body, 'w:bookmarkEnd'))).toEqual(ids(starts));
      }),
    );
  });

  test('say what they stand for', () => {
    expect(bookmarkOf('thu-ngân-sách/Đồng Hòa', 3)).toBe('r_thu_ngan_sach_Dong_Hoa_3');
  });

  test('number the figures of the paper in running order, also in tables', () => {
    const names = all(bodyOf(partyPaper), 'w:bookmarkStart').map((one) => value(one, 'w:name'));
    expect(names).toEqual([...bookmarksOf(partyPaper).keys()]);
    expect(names.length).toBe(9 + 40);
  });
});

describe('tables', () => {
  const anyTable: fc.Arbitrary<Table> = fc
    .array(
      fc.record({
        cells: fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: 0, max: 5 })), { maxLength: 5 }),
        header: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    .map((rows) => ({
      kind: 'table',
      place,
      rows: rows.map((row) => ({
        header: row.header,
        cells: row.cells.map(([colSpan, rowSpan]) => cell('x', colSpan, rowSpan)),
      })),
    }));

  test('cover every column of every row once, whatever the spans', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const body = bodyOf({ blocks: [table] });
        const columns = all(body, 'w:gridCol').length;
        let above = new Map<number, number>();
        for (const row of all(body, 'w:tr')) {
          const here = new Map<number, number>();
          let at = 0;
          for (const one of all(row, 'w:tc')) {
            const span = Number(value(all(one, 'w:gridSpan')[0]) ?? 1);
            const merge = all(one, 'w:vMerge')[0];
            if (merge) {
              if (value(merge) !== 'restart') expect(above.get(at)).toBe(span);
              here.set(at, span);
            }
            expect(all(one, 'w:p').length).toBeGreaterThan(0);
            at += span;
          }
          expect(at).toBe(columns);
          above = here;
        }
        const count = table.rows.reduce((total, row) => total + row.cells.length, 0);
        expect(all(body, 'w:t').length).toBe(count);
      }),
    );
  });

  test('repeat their header rows and never split a row', () => {
    const rows = all(bodyOf({ blocks: [wideTable] }), 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 1, ...new Array(40).fill(0)]);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  test('side by side stay two, and one at the end is followed by a paragraph', () => {
    const body = bodyOf({ blocks: [wideTable, wideTable] });
    expect(inside(body).map((one) => one.name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  test('without cells leave nothing that Word refuses', () => {
    const none: Table = { kind: 'table', place, rows: [{ cells: [] }] };
    expect(inside(bodyOf({ blocks: [none] })).map((one) => one.name)).toEqual(['w:p', 'w:sectPr']);
    expect(faultsOf(writeDocx({ blocks: [] }))).toEqual([]);
    expect(wordsIn(bodyOf(documentOf('a\nb')))).toBe('ab');
  });
});
