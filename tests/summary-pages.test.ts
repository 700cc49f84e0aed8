/**
 * The summary holds its four pages whatever the review: by its own estimate for every generated review, set by Typst for
 * some of them, and by LibreOffice for one that overflows.
 *
 * `MATTERS=300 npx vitest run tests/summary-pages.test.ts` sets as many others.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '#paper/document.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { typstOf } from '#paper/write/pdf/write-pdf.ts';
import { textOf } from '#prose/write/lay-out.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { pagesNeeded } from '#prose/write/round/page-estimate.ts';
import { mostPages, writeSummary } from '#prose/write/round/summary.ts';
import { openTypst } from '../src/cli/typst.ts';
import { matters } from './generated-matter.ts';
import { program } from './machine.ts';

const tries = process.env.MATTERS ? { numRuns: Number(process.env.MATTERS) } : { numRuns: 60, seed: 20_260_930 };

/** A review several times as long as any one: every finding and task again under other words. */
const swollen = (matter: ReviewMatter, times: number): ReviewMatter => {
  const again = <T extends { readonly id: string }>(
    all: readonly T[],
    words: (one: T, turn: number) => Partial<T>,
  ): readonly T[] =>
    Array.from({ length: times }, (_, turn) =>
      all.map((one) => ({ ...one, ...words(one, turn), id: `${one.id}|${turn}` })),
    ).flat();
  return {
    ...matter,
    findings: again(matter.findings, (one, turn) => ({
      words: one.words === null ? null : `${one.words} tại khu vực ${turn + 1}`,
    })),
    remedies: again(matter.remedies, (one, turn) => ({ what: `${one.what} tại khu vực ${turn + 1}` })),
  };
};

const long = fc.tuple(matters, fc.integer({ min: 1, max: 12 })).map(([matter, times]) => swollen(matter, times));

/** Pages of a PDF, counted by its page objects. */
const pagesOf = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![s\w])/g) ?? []
  ).length;

describe('a summary', () => {
  test('takes at most four pages by estimate, and says what is not dropped', () => {
    fc.assert(
      fc.property(long, (matter) => {
        const document = writeSummary(matter);
        expect(pagesNeeded(document)).toBeLessThanOrEqual(mostPages);
        expect(textOf(document)).toContain('Nội dung, số liệu đầy đủ');
      }),
      tries,
    );
  });

  test('set by Typst takes at most four pages', async () => {
    const engine = openTypst();
    const wrong: number[] = [];
    const lengths: number[] = [];
    for (const matter of fc.sample(long, { ...tries, numRuns: Math.min(tries.numRuns, 40) })) {
      const document = writeSummary(matter);
      const pages = pagesOf(await engine(typstOf(document)));
      lengths.push(pages);
      if (pages > mostPages || pages === 0) wrong.push(pages);
    }
    expect(wrong).toEqual([]);
    expect(Math.max(...lengths)).toBe(mostPages);
  }, 120_000);

  const soffice = program('libreoffice');
  test.skipIf(soffice === null)(
    'set by LibreOffice takes at most four pages',
    () => {
      const [matter] = fc.sample(matters, { seed: 7, numRuns: 1 });
      const most = writeSummary(swollen(matter as ReviewMatter, 12));
      expect(pagesNeeded(most)).toBeGreaterThan(2);
      expect(pagesByLibreOffice(most, soffice ?? '')).toBeLessThanOrEqual(mostPages);
    },
    120_000,
  );
});

function pagesByLibreOffice(document: Document, soffice: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  try {
    writeFileSync(join(folder, 'tom-tat.docx'), writeDocx(document));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      soffice,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'tom-tat.docx')],
      { stdio: 'ignore' },
    );
    return pagesOf(readFileSync(join(folder, 'tom-tat.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
