/**
 * Remarks come to stand at the very words and nothing else changes: what is read from the copy is what was read from the
 * paper, other parts are the same bytes, and comments and notes that were there are still there.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runningText } from '#paper/document.ts';
import { childOf, type Element } from '#paper/package/xml.ts';
import { docxOf, docxParts, read, xlsxOf, zipOf } from '#paper/read/read-sample.ts';
import { writeXlsx } from '#paper/write/xlsx/write-xlsx.ts';
import { program } from '#tests/machine.ts';
import { annotate } from './annotate.ts';
import { lettersOf } from './docx-letters.ts';
import { placedXml } from './placed-xml.ts';
import type { Remark } from './remark.ts';

const signed = { author: 'Bổ Khuyết', on: '2026-10-05' };
const words = { language: 'vi', title: 'Rà soát', keys: 'n, p', list: 'Các vấn đề' };
const remark = (start: number | null, end: number | null, label = 'X1'): Remark => ({
  start,
  end,
  label,
  weight: 'error',
  lines: ['Tổng <không> khớp & sai.', 'Xem lại.'],
});

async function annotated(bytes: Uint8Array, remarks: readonly Remark[] | ((text: string) => readonly Remark[])) {
  const { document } = await read(bytes);
  const { text } = runningText(document);
  const all = typeof remarks === 'function' ? remarks(text) : remarks;
  const copy = annotate(bytes, { document, remarks: all, signed, words });
  if (!copy.ok) throw new Error(copy.refusal.code);
  return {
    copy: copy.value.bytes,
    document,
    text,
    parts: copy.value.kind === 'html' ? {} : unzipSync(copy.value.bytes),
  };
}

const at = (text: string, quote: string, label?: string): Remark => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${quote} is not in the text`);
  return remark(start, start + quote.length, label);
};
const partOf = (parts: Readonly<Record<string, Uint8Array>>, name: string): string =>
  new TextDecoder().decode(parts[name] ?? new Uint8Array());

/** The words between the marks of every comment, as a reader of the page sees them. */
function commented(xml: string): ReadonlyMap<string, string> {
  const tree = placedXml(xml);
  const open = new Set<string>();
  const said = new Map<string, string>();
  const visit = (element: Element, paragraph: Element | null): void => {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:commentRangeStart') {
      open.add(id);
      said.set(id, '');
    } else if (element.name === 'w:commentRangeEnd') open.delete(id);
    else if (element.name === 'w:r' && paragraph) {
      const run = lettersOf({ ...paragraph, children: [element] }, tree).map(({ text }) => text);
      for (const one of open) said.set(one, (said.get(one) ?? '') + run.join(''));
    } else if (element.name !== 'w:del')
      for (const child of element.children) visit(child, element.name === 'w:p' ? element : paragraph);
  };
  const body = childOf(tree.root, 'w:body');
  if (body) visit(body, null);
  return said;
}

const bare = (text: string): string => text.normalize('NFC').replace(/[\s⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '');

const run = (text: string, look = ''): string =>
  `<w:r w:rsidR="00A1">${look && `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const hardBody = [
  `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${run('Thu đạt 1.200 &amp; 84%', '<w:b/>')}<w:ins w:id="1" w:author="A">${run(' so kế hoạch')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText> bỏ đi</w:delText></w:r></w:del></w:p>`,
  `<w:p><w:commentRangeStart w:id="7"/>${run(`Kê\u0301 hoa\u0323ch`, '<w:i/>')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r><w:hyperlink r:id="x">${run(' năm 2025')}</w:hyperlink><w:r><w:t>Đầu</w:t><w:tab/><w:t>giữa</w:t><w:br/><w:t>cuối</w:t></w:r></w:p>`,
  `<w:tbl><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>${run('Hai cột')}</w:p></w:tc><w:tc><w:p>${run('Một')}</w:p><w:p>${run('ô hai đoạn')}</w:p></w:tc></w:tr></w:tbl>`,
  `<w:p/><w:p>${run('Một dòng cuối')}</w:p>`,
].join('');
const hardParts = docxParts(hardBody, {});
const OFFICE = 'http://schemas.openxmlformats.org';
const oldComment = '<w:comment w:id="7" w:author="Văn thư"><w:p><w:r><w:t>xem lại</w:t></w:r></w:p></w:comment>';
const hard = zipOf({
  ...hardParts,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId9" Type="${OFFICE}/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`,
  'word/comments.xml': `<w:comments xmlns:w="${OFFICE}/wordprocessingml/2006/main">${oldComment}</w:comments>`,
  'word/media/image1.png': 'not a picture, but bytes',
});

describe('a Word file', () => {
  const quotes = [
    '1.200',
    '& 84%',
    '84% so',
    'Kế',
    'hoạch năm',
    'giữa',
    'giữa\ncuối',
    'Hai cột',
    'ô hai',
    'cuối',
    'Một',
  ];

  test('has each comment at the exact words, whatever they stand in', async () => {
    const { parts } = await annotated(hard, (text) => quotes.map((quote) => at(text, quote)));
    const said = commented(partOf(parts, 'word/document.xml'));
    expect(quotes.map((_, index) => bare(said.get(`${8 + index}`) ?? ''))).toEqual(quotes.map(bare));
  });

  test('reads as before, keeps other parts, old comments and tracked changes', async () => {
    const { copy, document, parts } = await annotated(hard, (text) => quotes.map((quote) => at(text, quote)));
    expect((await read(copy)).document).toEqual(document);
    const before = unzipSync(hard);
    for (const name of ['_rels/.rels', 'word/media/image1.png', 'word/_rels/document.xml.rels', '[Content_Types].xml'])
      expect(parts[name]).toEqual(before[name]);
    expect(partOf(parts, 'word/comments.xml')).toContain(oldComment);
    const xml = partOf(parts, 'word/document.xml');
    expect(xml).toContain('<w:delText> bỏ đi</w:delText>');
    expect(commented(xml).get('7')?.normalize('NFC')).toBe('Kế hoạch'.normalize('NFC'));
    expect(xml.match(/<w:ins /g)).toHaveLength(1);
  });

  test('without what was put in is the file it was', async () => {
    const { parts } = await annotated(hard, (text) => [at(text, 'Hai cột')]);
    const xml = partOf(parts, 'word/document.xml');
    const without = xml
      .replace(/<w:commentRange(Start|End) w:id="8"\/>/g, '')
      .replace('<w:r><w:commentReference w:id="8"/></w:r>', '');
    expect(without).toBe(hardParts['word/document.xml']);
  });

  test('has the words, the author and the day given, and no other', async () => {
    const { parts } = await annotated(docxOf('<w:p><w:r><w:t>Một</w:t></w:r></w:p>'), [remark(0, 3, 'SL01')]);
    const xml = partOf(parts, 'word/comments.xml');
    expect(xml).toContain('w:author="Bổ Khuyết" w:date="2026-10-05T00:00:00Z"');
    expect(xml).toContain('Tổng &lt;không&gt; khớp &amp; sai.');
    expect(partOf(parts, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(partOf(parts, 'word/_rels/document.xml.rels')).toContain('Target="/word/comments.xml"');
  });

  test('about the whole paper stands at the first words', async () => {
    const { parts } = await annotated(hard, [remark(null, null)]);
    expect(bare(commented(partOf(parts, 'word/document.xml')).get('8') ?? '')).toBe(
      bare('Thu đạt 1.200 & 84% so kế hoạch'),
    );
  });
});

/** Real layouts: letterheads in tables, lists, notes; several comments that meet, nest and overlap. */
const folder = join(import.meta.dirname, '../../../corpus/check/right');
const papers = readdirSync(folder).filter((name) => name.endsWith('.docx'));

test.each(papers)('%s: any words can be commented, the paper stays as it was', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const { document } = await read(bytes);
  const { text, pieces } = runningText(document);
  const spans = pieces.flatMap(({ start, end }, index) => {
    const from = start + ((index * 7) % Math.max(1, end - start));
    const to = Math.min(end, from + 1 + ((index * 5) % 40));
    return text.slice(from, to).trim() === '' ? [] : [{ from, to }];
  });
  const { copy, parts } = await annotated(
    bytes,
    spans.map(({ from, to }) => remark(from, to)),
  );
  expect((await read(copy)).document).toEqual(document);
  const said = commented(partOf(parts, 'word/document.xml'));
  const off = spans.filter(({ from, to }, index) => bare(said.get(`${index}`) ?? '') !== bare(text.slice(from, to)));
  expect(off.map(({ from, to }) => text.slice(from, to))).toEqual([]);
});

describe('an Excel file', () => {
  const plain = xlsxOf([
    {
      name: 'Biểu &amp; một',
      xml: '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>Thu</t></is></c><c r="C2"><v>12</v></c></row></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><extLst/>',
    },
  ]);

  test('has notes on the cells, several of one cell in one note', async () => {
    const { copy, document, parts } = await annotated(plain, (text) => [at(text, '12', 'A'), at(text, '12', 'B')]);
    expect((await read(copy)).document).toEqual(document);
    const comments = partOf(parts, 'xl/comments-note1.xml');
    expect(comments.match(/<comment /g)).toHaveLength(1);
    expect(comments).toContain('ref="C2"');
    const sheet = partOf(parts, 'xl/worksheets/sheet0.xml');
    expect(sheet.indexOf('<legacyDrawing')).toBeGreaterThan(sheet.indexOf('<pageMargins'));
    expect(sheet.indexOf('<legacyDrawing')).toBeLessThan(sheet.indexOf('<extLst'));
    expect(partOf(parts, '[Content_Types].xml')).toContain('Extension="vml"');
  });

  test('keeps the notes it had, on the same cell too', async () => {
    const rows = [[{ value: 'Thu', note: 'ghi chú cũ' }, { value: 'Chi' }]];
    const own = writeXlsx({ sheets: [{ name: 'Biểu', widths: [], rows }], title: '' });
    const { copy } = await annotated(own, (text) => [at(text, 'Thu'), at(text, 'Chi')]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(copy.buffer.slice(copy.byteOffset, copy.byteOffset + copy.length) as ArrayBuffer);
    const noteAt = (address: string): string => JSON.stringify(workbook.worksheets[0]?.getCell(address).note ?? '');
    expect(noteAt('A1')).toMatch(/ghi chú cũ.*Tổng <không> khớp/);
    expect(noteAt('B1')).toMatch(/Tổng <không> khớp/);
  });
});

describe('a page for plain text', () => {
  test('holds every word once, escaped, with the remark at its place', async () => {
    const text = 'Thu <script>alert(1)</script> đạt 5 tỷ\nvà "tăng" 3%';
    const { copy } = await annotated(new TextEncoder().encode(text), (all) => [at(all, 'đạt 5'), at(all, '5 tỷ')]);
    const html = new TextDecoder().decode(copy);
    expect(html).not.toContain('<script>alert');
    const main = /<main>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    const words = main
      .replace(/<sup>.*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"');
    expect(words).toBe(text);
    expect(main).toMatch(/id="r0".*đạt .*id="r1".*5.* tỷ/s);
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
  });
});

const soffice = program('libreoffice');
const why = soffice ? '' : ' (skipped: LibreOffice, command soffice, is not installed)';

test.skipIf(!soffice)(`LibreOffice opens the copies and finds the comments${why}`, { timeout: 240_000 }, async () => {
  const at0 = mkdtempSync(join(tmpdir(), 'bokhuyet-annotate-'));
  try {
    const contentOf = (bytes: Uint8Array, from: string, to: string): string => {
      writeFileSync(join(at0, from), bytes);
      const profile = `-env:UserInstallation=file://${join(at0, 'profile')}`;
      const args = [profile, '--headless', '--convert-to', to, '--outdir', at0, join(at0, from)];
      execFileSync(soffice ?? '', args, { stdio: 'ignore', timeout: 110_000 });
      return partOf(unzipSync(new Uint8Array(readFileSync(join(at0, `a.${to}`)))), 'content.xml');
    };
    const word = await annotated(hard, (text) => [at(text, '1.200'), at(text, 'ô hai')]);
    const words = contentOf(word.copy, 'a.docx', 'odt');
    expect(words.match(/<office:annotation /g)).toHaveLength(3);
    expect(words).toMatch(/<office:annotation-end[^>]*>/);
    const sheets = [{ name: 'Biểu', widths: [], rows: [[{ value: 'Thu', note: 'cũ' }, { value: 'Chi' }]] }];
    const sheet = await annotated(writeXlsx({ sheets, title: '' }), (text) => [at(text, 'Thu'), at(text, 'Chi')]);
    const cells = contentOf(sheet.copy, 'a.xlsx', 'ods');
    expect(cells.match(/<office:annotation /g)).toHaveLength(2);
    expect(cells).toContain('cũ');
  } finally {
    rmSync(at0, { recursive: true, force: true });
  }
});
