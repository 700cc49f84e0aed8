/** The PDF as it is set: pages, words, tags; nothing of the clock in it, nothing of the disk either. */
import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { type Document, documentOf, runningText, type Table } from '#paper/document.ts';
import { typstOf } from '#paper/write/pdf/write-pdf.ts';
import { partyPaper, statePaper } from '#paper/write/write-sample.ts';
import { openTypst } from './typst.ts';

const engine = openTypst();
const pagesOf = async (pdf: Uint8Array): Promise<string[]> =>
  (await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false })).text;
const letters = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

describe('the PDF of a paper', () => {
  test.each([
    ['Party', partyPaper],
    ['State', statePaper],
  ])('of the %s holds its words, marked on every page and numbered from the second', async (_name, document) => {
    const pages = await pagesOf(await engine(typstOf(document)));
    const heads = pages.map((page) => /^\s*SỐ LIỆU MINH HỌA\s+(?:(\d+)\s)?/.exec(page));
    expect(heads.map((head) => head?.[1])).toEqual(pages.map((_, index) => (index === 0 ? undefined : `${index + 1}`)));
    const body = letters(pages.map((page, index) => page.slice(heads[index]?.[0].length)).join(' '));
    const words = runningText(document)
      .text.split(/\s+/)
      .filter((word) => word !== '');
    expect(words.filter((word) => !body.includes(letters(word)))).toEqual([]);
  });

  test('repeats the header rows of a table on every page it covers', async () => {
    const pages = (await pagesOf(await engine(typstOf(partyPaper)))).filter((page) =>
      page.includes('công thương nghiệp'),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter((page) => !page.includes('Lộ trình'))).toEqual([]);
  });

  test('is tagged, in Vietnamese, with headings to jump to and no date', async () => {
    const bytes = await engine(typstOf(partyPaper));
    const pdf = await getDocumentProxy(bytes.slice());
    const info: Record<string, unknown> = { ...(await pdf.getMetadata()).info };
    expect([info.Title, info.CreationDate]).toEqual([partyPaper.title, undefined]);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await pdf.getOutline())?.map((one) => one.title)).toEqual(['BÁO CÁO', 'PHỤ LỤC']);
  });

  test('is the same bytes from another compiler', async () => {
    const source = typstOf(partyPaper);
    expect(Buffer.compare(await engine(source), await openTypst()(source))).toBe(0);
  });
});

const place = {};
const tableOf = (
  rows: readonly (readonly [words: string, colSpan: number, rowSpan: number, header?: boolean])[][],
): Table => ({
  kind: 'table',
  place,
  rows: rows.map((cells) => ({
    header: cells.some(([, , , header]) => header),
    cells: cells.map(([text, colSpan, rowSpan]) => ({
      paragraphs: [{ kind: 'paragraph', runs: [{ text }], place }],
      colSpan,
      rowSpan,
      place,
    })),
  })),
});

describe('tables', () => {
  test('of any shape are set', async () => {
    const cell = fc.tuple(
      fc.constant('ô'),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 4 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }),
        fc.boolean(),
        async (rows, lines) => {
          const document: Document = { blocks: [{ ...tableOf(rows), borders: lines ? 'all' : 'none' }] };
          const words = (await pagesOf(await engine(typstOf(document)))).join('');
          expect(words.match(/ô/g)?.length ?? 0).toBe(rows.flat().length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([1, 2])('lose nothing when a cell over %d rows is higher than the page', async (rowSpan) => {
    const long = Array.from({ length: 1500 }, (_, index) => `từ${index}`);
    const rows: Parameters<typeof tableOf>[0] = [
      [
        ['a', 1, 1],
        [long.join(' '), 1, rowSpan],
      ],
      [['b', 1, 1]],
    ];
    const pages = await pagesOf(await engine(typstOf({ blocks: [tableOf(rows)] })));
    expect(pages.length).toBeGreaterThan(1);
    const found = new Set(pages.join(' ').split(/\s+/));
    expect([...long, 'a', 'b'].filter((word) => !found.has(word))).toEqual([]);
  });
});

describe('a word wider than its cell', () => {
  test('breaks inside the cell instead of running over the next', async () => {
    const word = '1.234.567.890.123,25';
    const narrow: Table = {
      ...tableOf([
        [
          [word, 1, 1],
          ['b', 1, 1],
        ],
      ]),
      widths: [15, 15],
    };
    const pdf = await getDocumentProxy(await engine(typstOf({ blocks: [narrow] })));
    const items = (await (await pdf.getPage(1)).getTextContent()).items.filter(
      (one) => 'str' in one && /\S/.test(one.str),
    );
    const right = (one: (typeof items)[number]): number => ('width' in one ? one.transform[4] + one.width : 0);
    const left = items.map((one) => ('transform' in one ? (one.transform[4] as number) : 0));
    const next = Math.max(...left);
    expect(items.filter((_, index) => (left[index] ?? 0) < next).every((one) => right(one) < next)).toBe(true);
    expect(
      items
        .map((one) => ('str' in one ? one.str : ''))
        .join('')
        .replace(/[\u200B\s]/g, ''),
    ).toBe(`${word}b`);
  });
});

describe('the engine', () => {
  test('sets any text', async () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('"', '\\', '#', '[', ']', '$', '*', '\n', '\t', '\ud800', 'ạ'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        expect((await engine(typstOf(documentOf(words)))).length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  test('remembers nothing of the paper before', async () => {
    const texts = ['$\u{EF661}', '\u{871EE}\u{200A0}\u{10766}\u{F73BB}\nạ', 'ạ'].map((words) =>
      typstOf(documentOf(words)),
    );
    const used = openTypst();
    for (const source of texts) expect(Buffer.compare(await used(source), await openTypst()(source))).toBe(0);
  });

  test('keeps apart what is text and what is Typst', async () => {
    const words = '#pagebreak() $x^2$ *a* _b_ <l> @ref // c /* d */ ~ -- "e" \\u{41} [f] `g`';
    const [page, ...more] = await pagesOf(await engine(typstOf(documentOf(words))));
    expect([letters(page ?? ''), more.length]).toEqual([letters(words), 0]);
  });

  test.each(['#read("/etc/hostname")', '#import "@preview/cetz:0.3.4"', '#nothing'])(
    'refuses %s with a reason',
    async (source) => {
      await expect(engine(source)).rejects.toThrow(/Typst/);
    },
  );
});
