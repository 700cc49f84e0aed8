/**
 * A spreadsheet program, given only the formulas of the consolidation, reckons what its cells store.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consolidationBook } from '#cycle/sheets.ts';
import type { Sheet } from '#paper/workbook.ts';
import { writeXlsx } from '#paper/write-xlsx.ts';
import { sampleMatter } from '#prose/write/matter-sample.ts';
import { program } from './machine.ts';

const book = consolidationBook(sampleMatter());
const libreoffice = program('libreoffice');

describe.skipIf(libreoffice === null)(
  'a spreadsheet program',
  () => {
    /** Only the formulas, so that the program must reckon them itself. */
    const bare = (sheet: Sheet): Sheet => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell?.formula ? { ...cell, value: '' } : cell))),
    });
    /** Rounded alike on both sides: the program prints what the format shows. */
    const near = (text: string): number => Number(text.replace(/,/g, ''));
    const unquoted = (text: string): string => text.replace(/^"(.*)"$/, '$1');

    test.each(['Cộng từ đơn vị', 'Cơ quan cung cấp'])('reckons what is stored in %s', (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
      const sheet = book.sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      writeFileSync(join(folder, 'book.xlsx'), writeXlsx({ ...book, sheets: [bare(sheet)] }));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        libreoffice ?? '',
        [
          profile,
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):9,34,76,1',
          '--outdir',
          folder,
          join(folder, 'book.xlsx'),
        ],
        { stdio: 'ignore' },
      );
      const lines = readFileSync(join(folder, 'book.csv'), 'utf8')
        .split('\n')
        .map((line) => line.split('\t'));
      rmSync(folder, { recursive: true, force: true });
      const reckoned = sheet.rows.flatMap((row, line) =>
        row.flatMap((cell, column) =>
          cell?.formula ? [{ stored: cell, said: unquoted(lines[line]?.[column] ?? '') }] : [],
        ),
      );
      expect(reckoned.length).toBeGreaterThan(5);
      for (const { stored, said } of reckoned) {
        if (stored.kind === 'text') expect(said).toBe(stored.value);
        else expect(near(said)).toBeCloseTo(Number(stored.value), 1);
      }
    });
  },
  60_000,
);
