/** Written files as LibreOffice sees them: pages as meant, formulas that give what is stored. Skipped where it is not installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workbook } from '#paper/workbook.ts';
import { program } from '#tests/machine.ts';
import { writeDocx } from './docx/write-docx.ts';
import { partyPaper } from './write-sample.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

const soffice = program('libreoffice');
const why = soffice ? '' : ' (skipped: LibreOffice, command soffice, is not installed)';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bokhuyet-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function converted(bytes: Uint8Array, from: string, to: string): Buffer {
  writeFileSync(join(folder, `paper.${from}`), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, `paper.${from}`)];
  execFileSync(soffice ?? '', args, { stdio: 'ignore', timeout: 110_000 });
  return readFileSync(join(folder, `paper.${to.split(':')[0]}`));
}

describe.skipIf(!soffice)(`LibreOffice${why}`, () => {
  test('sets the Word file in pages: marked all, numbered from the second, header rows repeated', {
    timeout: 120_000,
  }, async () => {
    const pdf = await getDocumentProxy(new Uint8Array(converted(writeDocx(partyPaper), 'docx', 'pdf')));
    const { text } = await extractText(pdf, { mergePages: false });
    expect(text.length).toBeGreaterThan(4);
    expect(text.filter((page) => !page.includes('SỐ LIỆU MINH HỌA'))).toEqual([]);
    const numbers = text.map((page) => /^SỐ LIỆU MINH HỌA\s+(\d+)\s/.exec(page.trim())?.[1]);
    expect(numbers).toEqual(text.map((_, index) => (index === 0 ? undefined : `${index + 1}`)));
    const annex = text.filter((page) => page.includes('công thương nghiệp'));
    expect(annex.length).toBeGreaterThan(1);
    expect(annex.filter((page) => !page.includes('Lộ trình'))).toEqual([]);
    const sizes = await Promise.all(text.map(async (_, index) => (await pdf.getPage(index + 1)).view.slice(2)));
    const upright = sizes.map(([width = 0, height = 0]) => width < height);
    expect(upright).toEqual(text.map((page) => !page.includes('Lộ trình')));
  });

  test('reckons every formula of the Excel file to the result that is stored', { timeout: 120_000 }, () => {
    const stored = ['300.75', '0.35', '150.375', 'Đạt'];
    const formulas = [
      'SUM(A1:A2)',
      'ROUND(A1/(A1+A2)+0.0158,2)',
      "AVERAGE('Quý ''III'!A1:A2)",
      'IF(A1>A2,"Chậm","Đạt")',
    ];
    const numbers = ['100.5', '200.25'].map((value) => [{ value, kind: 'number' as const }]);
    const last = formulas.map((formula, index) => ({
      value: stored[index] ?? '',
      kind: index < 3 ? ('number' as const) : ('text' as const),
      formula,
    }));
    const workbook: Workbook = { title: 'Thử', sheets: [{ name: "Quý 'III", widths: [], rows: [...numbers, last] }] };
    const unreckoned: Workbook = {
      ...workbook,
      sheets: [{ name: "Quý 'III", widths: [], rows: [...numbers, last.map(({ formula }) => ({ formula }))] }],
    };
    const csv = (bytes: Uint8Array): string[] => {
      const sheet = converted(bytes, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76').toString('utf8');
      return sheet.trim().split('\n')[2]?.split(',') ?? [];
    };
    expect(csv(writeXlsx(unreckoned))).toEqual(stored);
    expect(csv(writeXlsx(workbook))).toEqual(stored);
  });
});
