/**
 * A report as a Word file by the docx library: typed or automatic numbering, footnotes, tracked changes, text boxes.
 */
import {
  AlignmentType,
  BorderStyle,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type Block, type Cell, pieces, type Report, textOfCell } from './paper.ts';

type Notes = { readonly all: Record<string, { children: Paragraph[] }>; next: number };
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const mm = (value: number): number => Math.round(value * 56.7);

const letters = (report: Report, text: string): string => (report.decomposed ? text.normalize('NFD') : text);

function runs(report: Report, text: string, notes: Notes, bold = false): ParagraphChild[] {
  let change = 1;
  return pieces(text).map((piece) => {
    const words = letters(report, piece.text);
    if (piece.note) {
      const id = notes.next++;
      notes.all[String(id)] = {
        children: [new Paragraph({ children: [new TextRun({ text: ` ${words}`, size: 20 })] })],
      };
      return new FootnoteReferenceRun(id);
    }
    const by = { id: 900 + change++, author: 'Văn phòng UBND phường', date: '2019-09-17T08:30:00Z' };
    if (piece.change === 'inserted') return new InsertedTextRun({ text: words, ...by });
    if (piece.change === 'deleted') return new DeletedTextRun({ text: words, ...by });
    return new TextRun({ text: words, bold: bold || (piece.bold ?? false), italics: piece.italic ?? false });
  });
}

const cell = (
  report: Report,
  source: Cell,
  notes: Notes,
  options: { readonly width: number; readonly bold: boolean; readonly left: boolean },
): TableCell =>
  new TableCell({
    width: { size: mm(options.width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(typeof source === 'string' ? {} : { columnSpan: source.colSpan ?? 1, rowSpan: source.rowSpan ?? 1 }),
    children: [
      new Paragraph({
        alignment: options.left ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: runs(
          report,
          textOfCell(source),
          notes,
          options.bold || (typeof source !== 'string' && (source.bold ?? false)),
        ),
      }),
    ],
  });

const tableOf = (report: Report, block: Extract<Block, { kind: 'table' }>, notes: Notes): Table =>
  new Table({
    width: { size: mm(block.widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: block.widths.map(mm),
    rows: [
      ...block.head.map(
        (row) =>
          new TableRow({
            tableHeader: true,
            children: row.map((one, index) =>
              cell(report, one, notes, { width: block.widths[index] ?? 20, bold: true, left: false }),
            ),
          }),
      ),
      ...block.rows.map(
        (row) =>
          new TableRow({
            children: row.map((one, index) =>
              cell(report, one, notes, { width: block.widths[index] ?? 20, bold: false, left: index === 1 }),
            ),
          }),
      ),
    ],
  });

function blockOf(report: Report, block: Block, notes: Notes): Paragraph | Table | Textbox {
  const body: IParagraphOptions = {
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 60, after: 60, line: 320 },
    indent: { firstLine: mm(10) },
  };
  switch (block.kind) {
    case 'table':
      return tableOf(report, block, notes);
    case 'page':
      return new Paragraph({ children: [new PageBreak()] });
    case 'box':
      return new Textbox({
        alignment: 'center',
        style: { width: '16cm', height: '1.6cm' },
        children: [new Paragraph({ children: runs(report, block.text, notes) })],
      } as never);
    case 'caption':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 160, after: 80 },
        children: runs(report, block.text, notes, true),
      });
    case 'item':
      return new Paragraph({
        ...body,
        indent: {},
        numbering: { reference: block.list === 'bullet' ? 'dashes' : 'numbers', level: 0 },
        children: runs(report, block.text, notes),
      });
    case 'heading': {
      const children = runs(report, block.text, notes, true);
      return block.auto
        ? new Paragraph({
            spacing: { before: 120, after: 60 },
            numbering: { reference: 'sections', level: 0 },
            children,
          })
        : new Paragraph({ ...body, indent: { firstLine: block.level === 1 ? 0 : mm(10) }, children });
    }
    default:
      return new Paragraph({ ...body, children: runs(report, block.text, notes) });
  }
}

const line = (
  report: Report,
  text: string,
  options: { readonly bold?: boolean; readonly italic?: boolean; readonly size?: number } = {},
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        text: letters(report, text),
        bold: options.bold ?? false,
        italics: options.italic ?? false,
        ...(options.size ? { size: options.size } : {}),
      }),
    ],
  });

function headOf(report: Report): Table {
  const right =
    report.side === 'party'
      ? [
          line(report, 'ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true, size: 28 }),
          line(report, report.dateLine, { italic: true }),
        ]
      : [
          line(report, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 24 }),
          line(report, 'Độc lập - Tự do - Hạnh phúc', { bold: true, size: 26 }),
          line(report, report.dateLine, { italic: true }),
        ];
  const left = [
    line(report, report.superior, { size: 24 }),
    line(report, report.issuer, { bold: true, size: 24 }),
    ...(report.side === 'party' ? [line(report, '*')] : []),
    line(report, report.symbol),
  ];
  const side = (children: Paragraph[], width: number): TableCell =>
    new TableCell({ width: { size: mm(width), type: WidthType.DXA }, borders: noBorders, children });
  return new Table({
    width: { size: mm(170), type: WidthType.DXA },
    columnWidths: [mm(72), mm(98)],
    borders: noBorders,
    rows: [new TableRow({ children: [side(left, 72), side(right, 98)] })],
  });
}

function footOf(report: Report): Table {
  const left = [
    new Paragraph({
      children: [new TextRun({ text: letters(report, 'Nơi nhận:'), bold: true, italics: true, size: 24 })],
    }),
    ...report.recipients.map(
      (text) => new Paragraph({ children: [new TextRun({ text: letters(report, text), size: 22 })] }),
    ),
  ];
  const right = report.signature.map((text) => line(report, text, { bold: true }));
  const side = (children: Paragraph[]): TableCell =>
    new TableCell({ width: { size: mm(85), type: WidthType.DXA }, borders: noBorders, children });
  return new Table({
    width: { size: mm(170), type: WidthType.DXA },
    columnWidths: [mm(85), mm(85)],
    borders: noBorders,
    rows: [new TableRow({ children: [side(left), side(right)] })],
  });
}

/** The bytes of the Word file. */
export async function wordFile(report: Report): Promise<Uint8Array> {
  const notes: Notes = { all: {}, next: 1 };
  const annexAt = report.body.findIndex((block) => block.kind === 'page');
  const [main, annex] = annexAt < 0 ? [report.body, []] : [report.body.slice(0, annexAt), report.body.slice(annexAt)];
  const blocks = (list: readonly Block[]): (Paragraph | Table)[] =>
    list.map((block) => blockOf(report, block, notes) as Paragraph);
  const children = [
    headOf(report),
    line(report, ''),
    line(report, report.title, { bold: true, size: 28 }),
    line(report, report.subject, { bold: true }),
    line(report, report.side === 'party' ? '-----' : '____________'),
    ...(report.to ?? []).map((text) => line(report, text)),
    ...blocks(main),
    line(report, ''),
    footOf(report),
    ...blocks(annex),
  ];
  const document = new Document({
    creator: report.issuer,
    title: report.subject,
    styles: { default: { document: { run: { font: report.font ?? 'Times New Roman', size: 28 } } } },
    numbering: {
      config: [
        {
          reference: 'sections',
          levels: [
            {
              level: 0,
              format: LevelFormat.UPPER_ROMAN,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { run: { bold: true } },
            },
          ],
        },
        {
          reference: 'numbers',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 0, firstLine: mm(10) } } },
            },
          ],
        },
        {
          reference: 'dashes',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '-',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 0, firstLine: mm(10) } } },
            },
          ],
        },
      ],
    },
    footnotes: notes.all,
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
          },
        },
        children: children as never,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
