import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '#paper/read/intake.ts';
import { at, docxOf, p, pdfOf, read, seen } from '#paper/read/read-sample.ts';
import { readPaper } from '#paper/read-paper.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { partyPaper } from '#paper/write/write-sample.ts';
import { program } from '#tests/machine.ts';

/** Lines 14 points apart from the top, at the left margin but the first, that is indented. */
const paragraph = (top: number, lines: readonly string[]): string =>
  lines.map((line, index) => at(index === 0 ? 100 : 72, top - index * 14, line)).join('\n');
const full = 'Thu ngan sach nha nuoc tren dia ban uoc dat 325,023 ty dong bang 102% du toan thanh';
const rule = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S`;

describe('paragraphs', () => {
  it('are put together from lines, and parted by indents and short lines', async () => {
    const page = [
      paragraph(700, [full, `${full} a`, 'pho giao.']),
      paragraph(658, ['Tieu de ngan']),
      paragraph(644, [full, 'het']),
    ];
    const { document } = await read(pdfOf([page.join('\n')]));
    expect(seen(document)).toEqual([`${full} ${full} a pho giao.`, 'Tieu de ngan', `${full} het`]);
    expect(document.blocks[1]?.kind === 'paragraph' && document.blocks[1].place).toEqual({ paragraph: 1, page: 1 });
  });

  it('keep the hyphen that ends a line', async () => {
    const { document } = await read(
      pdfOf([paragraph(700, [`${full.slice(0, -11)} kinh te-`, 'xa hoi nam 2016-2020'])]),
    );
    expect(seen(document)).toEqual([`${full.slice(0, -11)} kinh te-xa hoi nam 2016-2020`]);
  });

  it('go on over the end of a page', async () => {
    const { document } = await read(pdfOf([at(72, 100, full), at(72, 700, 'pho giao, va vuot.')]));
    expect(seen(document)).toEqual([`${full} pho giao, va vuot.`]);
  });
});

it('page numbers and repeated heads stand aside', async () => {
  const page = (number: number): string =>
    [
      at(290, 810, String(number)),
      at(72, 795, 'SO LIEU MINH HOA'),
      at(72, 600, `Noi dung rieng cua trang ${'abc'[number - 1]}.`),
    ].join('\n');
  const { document } = await read(pdfOf([1, 2, 3].map(page)));
  expect(seen(document)).toEqual(['a', 'b', 'c'].map((one) => `Noi dung rieng cua trang ${one}.`));
  expect(document.aside?.filter(({ place }) => place.part === 'header')).toHaveLength(6);
});

describe('tables', () => {
  it('drawn with rules have their cells, merged ones too', async () => {
    const rows = [600, 570, 540, 510];
    const page = [
      ...rows.map((y) => (y === 570 ? rule(200, y, 400, y) : rule(72, y, 400, y))),
      rule(72, 600, 72, 510),
      rule(200, 600, 200, 510),
      rule(300, 570, 300, 510),
      rule(400, 600, 400, 510),
      at(80, 560, 'Chi tieu'),
      at(220, 580, 'Nam 2019'),
      at(210, 550, 'KH'),
      at(310, 550, 'TH'),
      at(80, 530, 'Thu ngan sach'),
      at(80, 516, 'tren dia ban'),
      at(210, 523, '318,650'),
      at(310, 523, '325,023'),
    ];
    const { document } = await read(pdfOf([page.join('\n')]));
    expect(seen(document)).toEqual([
      'Chi tieu | Nam 2019',
      'KH | TH',
      'Thu ngan sach tren dia ban | 318,650 | 325,023',
    ]);
    expect(document.blocks[0]).toMatchObject({
      place: { table: 0, page: 1 },
      rows: [{ cells: [{ rowSpan: 2 }, { colSpan: 2 }] }, {}, { cells: [{}, {}, { place: { row: 2, column: 2 } }] }],
    });
  });

  it('without rules are seen when columns align over lines, else lines stay lines', async () => {
    const aligned = [0, 1, 2].map(
      (line) =>
        at(72, 600 - line * 16, `Phuong ${'ABC'[line]}`) +
        at(300, 600 - line * 16, `${line + 1},5`) +
        at(420, 600 - line * 16, `${line}%`),
    );
    const { document } = await read(
      pdfOf([[...aligned, at(72, 500, 'Mot dong'), at(400, 450, 'rieng le')].join('\n')]),
    );
    expect(seen(document)).toEqual([
      'Phuong A | 1,5 | 0%',
      'Phuong B | 2,5 | 1%',
      'Phuong C | 3,5 | 2%',
      'Mot dong',
      'rieng le',
    ]);
    expect(document.blocks.map((block) => block.kind)).toEqual(['table', 'paragraph', 'paragraph']);
  });
});

describe('a PDF is refused', () => {
  it('without any text; pages without text among others are noticed', async () => {
    expect(await readPaper(pdfOf(['', '']), { name: 'a.pdf' })).toMatchObject({
      refusal: { code: 'no-text', data: { pages: 2 } },
    });
    const { notices } = await read(pdfOf(['', at(72, 700, 'co chu')]));
    expect(notices).toEqual([{ code: 'page-without-text', place: { page: 1 }, data: { count: 1, where: '1' } }]);
  });

  it('with more pages than allowed, and when it is damaged', async () => {
    const limits = { ...defaultLimits, pages: 1 };
    expect(await readPaper(pdfOf(['', '']), { name: 'a.pdf', limits })).toMatchObject({
      refusal: { code: 'too-large' },
    });
    expect(await readPaper(new TextEncoder().encode('%PDF-1.7 rac'), { name: 'a.pdf' })).toMatchObject({
      refusal: { code: 'broken' },
    });
  });
});

const soffice = program('libreoffice');
const why = soffice ? '' : ' (skipped: LibreOffice, command soffice, is not installed)';

describe.skipIf(!soffice)(`a PDF made by LibreOffice${why}`, () => {
  const converted = (docx: Uint8Array, filter: string): Uint8Array => {
    const folder = mkdtempSync(join(tmpdir(), 'paper-'));
    try {
      writeFileSync(join(folder, 'a.docx'), docx);
      const options = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter];
      execFileSync(soffice ?? '', [...options, '--outdir', folder, join(folder, 'a.docx')], { stdio: 'ignore' });
      return new Uint8Array(readFileSync(join(folder, 'a.pdf')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('says word for word what the Word file says', { timeout: 120_000 }, async () => {
    const docx = writeDocx(partyPaper);
    const [word, pdf] = [await read(docx), await read(converted(docx, 'pdf'))];
    const bare = (lines: readonly string[]): string[] =>
      lines
        .flatMap((line) => line.split(/[\s|/]+/))
        .filter((one) => one !== '')
        .sort();
    expect(bare(seen(pdf.document))).toEqual(bare(seen(word.document)));
    const figures = (tables: typeof word.document): number[] =>
      tables.blocks.filter((block) => block.kind === 'table').map((block) => block.rows.at(-1)?.cells.length ?? 0);
    expect(figures(pdf.document).at(-1)).toBe(figures(word.document).at(-1));
  });

  it('with a password is refused as locked', { timeout: 120_000 }, async () => {
    const filter =
      'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"mat"}}';
    const pdf = converted(docxOf(p('chữ')), filter);
    expect(await readPaper(pdf, { name: 'a.pdf' })).toMatchObject({ refusal: { code: 'encrypted' } });
  });
});
