/**
 * Writing against filling in: one annex of 200 × 12 cells and 60 figures in prose, into Word.
 *
 * The peer is docxtemplater, the library offices' templates are usually filled with. It gets a template of the same
 * layout, and both start from the same data; both papers must carry the same text, or the measure means nothing.
 */
import Docxtemplater from 'docxtemplater';
import mammoth from 'mammoth';
import PizZip from 'pizzip';
import type { Block, Document, Row as TableRow } from '#paper/document.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { type Row, sideBySide } from './measure.ts';

type Data = {
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  readonly rows: readonly (readonly string[])[];
};

const data: Data = {
  figures: Array.from({ length: 60 }, (_, n) => ({
    name: `Chỉ tiêu ${n + 1}`,
    value: `${(n * 7919) % 1000},${n % 10}`,
  })),
  rows: Array.from({ length: 200 }, (_, row) =>
    Array.from({ length: 12 }, (_, column) =>
      column === 0
        ? `${row + 1}`
        : column === 1
          ? `Thu từ khu vực <${row}> & khác`
          : `${(row * 131 + column * 17) % 9973},${column}`,
    ),
  ),
};

const place = {};
const widths = [10, 47, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20];

const tableRow = (words: readonly string[], header: boolean): TableRow => ({
  header,
  cells: words.map((text) => ({
    paragraphs: [{ kind: 'paragraph', runs: [{ text, size: 10, bold: header }], place }],
    colSpan: 1,
    rowSpan: 1,
    place,
  })),
});

function paper({ figures, rows }: Data): Document {
  const sentences = figures.map(
    ({ name, value }): Block => ({
      kind: 'paragraph',
      place,
      align: 'justify',
      firstLine: 10,
      line: { exact: 18 },
      runs: [{ text: name }, { text: ' đạt ' }, { text: value, ref: name }, { text: ' tỷ đồng.' }],
    }),
  );
  const header = tableRow(
    Array.from({ length: 12 }, (_, column) => `Cột ${column + 1}`),
    true,
  );
  return {
    marking: 'SỐ LIỆU MINH HỌA',
    blocks: [
      ...sentences,
      { kind: 'section', page: { width: 297, height: 210, top: 20, bottom: 20, left: 20, right: 20, numbered: true } },
      { kind: 'table', place, widths, rows: [header, ...rows.map((row) => tableRow(row, false))] },
    ],
  };
}

/** The same paper with docxtemplater's marks where the data go: a figure each, and one row to repeat. */
const template = writeDocx(
  paper({
    figures: data.figures.map((_, n) => ({ name: `{name${n}}`, value: `{value${n}}` })),
    rows: [Array.from({ length: 12 }, (_, n) => `${n === 0 ? '{#rows}' : ''}{cell${n}}${n === 11 ? '{/rows}' : ''}`)],
  }),
);

function filled({ figures, rows }: Data): Uint8Array {
  const filling = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  const single = figures.flatMap(({ name, value }, n) => [
    [`name${n}`, name],
    [`value${n}`, value],
  ]);
  const repeated = rows.map((row) => Object.fromEntries(row.map((words, n) => [`cell${n}`, words])));
  filling.render({ ...Object.fromEntries(single), rows: repeated });
  return filling.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const written = (all: Data): Uint8Array => writeDocx(paper(all));

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

/**
 * One row: our writer and docxtemplater on the same data, milliseconds, medians of nine in turns.
 * Throws when the two papers do not carry the same text.
 *
 * @example await benchWriteAnnex() // [{ name: 'ghi phụ lục …', ours: 20, theirs: 80, … }]
 */
export async function benchWriteAnnex(): Promise<readonly Row[]> {
  const [ours, theirs] = await Promise.all([written(data), filled(data)].map(textOf));
  if (ours !== theirs) throw new Error('the two papers do not carry the same text');
  const times = await sideBySide(
    () => written(data),
    () => filled(data),
  );
  return [{ name: 'ghi phụ lục 200 × 12 ô và 60 số liệu ra Word', peer: 'docxtemplater', ...times, bar: { ratio: 1 } }];
}
