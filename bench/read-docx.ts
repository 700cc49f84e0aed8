/**
 * Word bytes to paragraphs and tables with places, beside mammoth's HTML of the same file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Document } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { type Row, sideBySide } from './measure.ts';

const longReport = (rows: number): Document => ({
  blocks: [
    ...Array.from({ length: 400 }, (_, paragraph) => ({
      kind: 'paragraph' as const,
      runs: [
        {
          text: `${paragraph + 1}. Thu ngân sách trên địa bàn ước đạt ${paragraph},5 tỷ đồng, tăng 9% so với cùng kỳ.`,
        },
      ],
      place: { paragraph },
    })),
    {
      kind: 'table',
      place: { table: 0 },
      rows: Array.from({ length: rows }, (_, row) => ({
        cells: Array.from({ length: 12 }, (_, column) => ({
          paragraphs: [
            {
              kind: 'paragraph' as const,
              runs: [{ text: column === 1 ? `Chỉ tiêu số ${row}` : `${row * column},25` }],
              place: { table: 0, row, column },
            },
          ],
          colSpan: 1,
          rowSpan: 1,
          place: { table: 0, row, column },
        })),
      })),
    },
  ],
});

/** Two rows: the reports of the example together, and one long report. */
export async function benchReadDocx(): Promise<readonly Row[]> {
  const folder = 'examples/kien-an/reviews/2019-9M/reports';
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
  const long = Buffer.from(writeDocx(longReport(520)));
  const peer = 'mammoth → HTML';
  const measure = async (name: string, files: readonly Buffer[]): Promise<Row> => {
    const { ours, theirs } = await sideBySide(
      async () => {
        for (const file of files) {
          const intake = await readPaper(new Uint8Array(file), { name: 'report.docx' });
          if (!intake.ok) throw new Error(intake.refusal.code);
        }
      },
      async () => {
        for (const file of files) await mammoth.convertToHtml({ buffer: file });
      },
    );
    return { name, peer, ours, theirs, bar: { ratio: 1 } };
  };
  return [
    await measure(`${reports.length} báo cáo .docx của ví dụ → Document`, reports),
    await measure('báo cáo 400 đoạn, biểu 520 × 12 → Document', [long]),
  ];
}
