/**
 * Files for the tests of reading, made by hand from the smallest parts that count: a Word file from
 * the XML of its body, an Excel file from that of its sheets, a PDF from its drawing operations.
 */
import { strToU8, zipSync } from 'fflate';
import type { Document } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import type { Intake } from './intake.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const W = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships" xmlns:mc="${OFFICE}/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`;

type Parts = Readonly<Record<string, string>>;

export const zipOf = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const relations = (inner: string): string =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships">${inner}</Relationships>`;

const contentTypes = (part: string, type: string): string =>
  `<Types xmlns="${OFFICE}/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const EXCEL_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The related parts a test may give: their content between the root's tags. */
const WORD_ROOTS: Readonly<Record<string, string>> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
  footer: 'ftr',
};

/** All parts of a Word file whose body holds this XML. */
export function docxParts(body: string, related: Parts = {}): Parts {
  const names = Object.keys(related);
  return {
    '[Content_Types].xml': contentTypes('word/document.xml', WORD_TYPE),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(names.map((name) => relation(name, name, `${name}.xml`)).join('')),
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      names.map((name) => [`word/${name}.xml`, `<w:${WORD_ROOTS[name]} ${W}>${related[name]}</w:${WORD_ROOTS[name]}>`]),
    ),
  };
}

export const docxOf = (body: string, related: Parts = {}): Uint8Array => zipOf(docxParts(body, related));

/** A paragraph of one run. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

type SheetSample = { readonly name?: string; readonly state?: string; readonly xml: string };

/** An Excel file; `sheets` hold what stands inside `worksheet`, `styles` what stands inside `styleSheet`. */
export function xlsxOf(
  sheets: readonly SheetSample[],
  more: { readonly styles?: string; readonly strings?: string; readonly workbook?: string } = {},
): Uint8Array {
  const S = `xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Biểu ${index + 1}`}" sheetId="${index + 1}" ${state ? `state="${state}"` : ''} r:id="s${index}"/>`,
  );
  const inner = [
    ...sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
    relation('styles', 'styles', 'styles.xml'),
    relation('strings', 'sharedStrings', 'sharedStrings.xml'),
  ];
  return zipOf({
    '[Content_Types].xml': contentTypes('xl/workbook.xml', EXCEL_TYPE),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(inner.join('')),
    'xl/workbook.xml': `<workbook ${S}>${more.workbook ?? ''}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/styles.xml': `<styleSheet ${S}>${more.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${S}>${more.strings ?? ''}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index}.xml`, `<worksheet ${S}>${xml}</worksheet>`]),
    ),
  });
}

/** A PDF of A4 pages with one Latin font `/F1`; each page is given as drawing operations. */
export function pdfOf(pages: readonly string[]): Uint8Array {
  const font = 3;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${font + 1 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${font + 2 + index * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(text, true);
}

/** Text at a position in points from the lower left corner. */
export const at = (x: number, y: number, text: string): string => `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET`;

/** An OLE container whose directory names these streams. */
export function oleOf(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const entry = 512 + 128 * index;
    [...name].forEach((sign, letter) => {
      bytes[entry + letter * 2] = sign.charCodeAt(0);
    });
    bytes[entry + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

type Read = Extract<Intake, { ok: true }>;

/** Reads what must be readable. */
export async function read(bytes: Uint8Array, name = 'file'): Promise<Read> {
  const intake = await readPaper(bytes, { name });
  if (!intake.ok) throw new Error(JSON.stringify(intake.refusal));
  return intake;
}

/** The lines a reader sees: label and words of each paragraph, cells of a row between bars. */
export const seen = (document: Document): readonly string[] =>
  document.blocks.flatMap((block) => {
    if (block.kind === 'section') return [];
    if (block.kind === 'paragraph') return [wordsWithLabel(block)];
    return block.rows.map((row) =>
      row.cells.map((cell) => cell.paragraphs.map(wordsWithLabel).join(' / ')).join(' | '),
    );
  });

type Paragraph = Extract<Document['blocks'][number], { kind: 'paragraph' }>;

const wordsWithLabel = ({ label, runs }: Paragraph): string =>
  `${label ? `${label} ` : ''}${runs.map((run) => run.text).join('')}`;
