/**
 * A spreadsheet program, given only the formulas of the consolidation, reckons what its cells store.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '#core/comparison.ts';
import { consolidate } from '#core/consolidation.ts';
import { consolidationBook } from '#cycle/dossier/sheets.ts';
import type { Sheet } from '#paper/workbook.ts';
import { writeXlsx } from '#paper/write/xlsx/write-xlsx.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { sampleMatter } from '#prose/write/matter-sample.ts';
import { program } from './machine.ts';

const book = consolidationBook(sampleMatter());

/** The sample with a ward that the first indicator does not concern this year, though it did last year. */
const unlike = consolidationBook(withUnlikeUnit(sampleMatter(), 'van-dau'));

function withUnlikeUnit(matter: ReviewMatter, unit: string): ReviewMatter {
  const [first, ...rest] = matter.assessments;
  if (!first?.lastYear?.parts.some((part) => part.unit === unit)) throw new Error(`${unit} has no figure of last year`);
  const { indicator, now, lastYear } = first;
  const figures = now.parts.map((part) =>
    part.unit === unit ? { ...part, state: 'not-applicable' as const, value: null } : part,
  );
  const changed = consolidate({ indicator, period: now.period, units: now.coverage.expected, figures });
  const comparison = compare({ indicator, now: changed, lastYear });
  return { ...matter, assessments: [{ ...first, now: changed, comparison, completions: [] }, ...rest] };
}

test('a ward not concerned is left out of the growth on both sides, as in the dossier', () => {
  const row = unlike.sheets
    .find((sheet) => sheet.name === 'Cộng từ đơn vị')
    ?.rows.find((cells) => cells.some((cell) => cell?.formula?.startsWith('(SUMIFS')));
  const [reckoned, stored, agrees] = row?.slice(-3) ?? [];
  expect(Number(reckoned?.value)).toBeCloseTo((400.25 / 360 - 1) * 100, 6);
  expect([Number(stored?.value), agrees?.value]).toEqual([expect.closeTo(Number(reckoned?.value), 6), 'Khớp']);
});
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

    test.each([
      ['Cộng từ đơn vị', book],
      ['Cộng từ đơn vị', unlike],
      ['Cơ quan cung cấp', book],
    ])('reckons what is stored in %s', (name, book) => {
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
