/**
 * A PDF read into a document. A PDF knows no paragraphs and no tables, only letters at positions;
 * both are rebuilt from where the letters and the ruled lines stand.
 *
 * Positions come from pdf.js (unpdf); pictures are never decoded, so a scan is told quickly.
 */
import type { Intake, Limits } from '#paper/read/intake.ts';
import { gatherNotices } from '#paper/read/notices.ts';
import { done, type Outcome, refused } from '#paper/read/outcome.ts';
import { unpacksBeyond } from './bomb.ts';
import { documentOfPages } from './document.ts';
import { openPdf, type PdfFile } from './engine.ts';
import { type PdfPage, readPage } from './page.ts';

/** The drawing operations and fonts of a thousand pages take a tenth of it. */
const MOST_UNPACKED = 128 * 1024 * 1024;

/**
 * Reads a PDF; refuses one that asks for a password (`encrypted`), has more than `limits.pages`
 * (`too-large`), unpacks beyond reason (`archive-bomb`), is damaged (`broken`) or holds no text at
 * all (`no-text`).
 *
 * @example await readPdf(bytes, defaultLimits) // { ok: true, kind: 'pdf', document: { blocks: [...] }, notices: [] }
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Intake> {
  const most = Math.min(MOST_UNPACKED, limits.unpackedBytes);
  if (unpacksBeyond(bytes, most)) return refused('archive-bomb', { limit: most });
  const pages = await readPages(bytes, limits);
  if (!pages.ok) return pages;
  const empty = pages.value.filter((page) => page.words.length === 0 && page.turned.length === 0);
  if (empty.length === pages.value.length) return refused('no-text', { pages: pages.value.length });
  const notices = gatherNotices();
  for (const { number } of empty) notices.note('page-without-text', { page: number }, { name: String(number) });
  return { ok: true, kind: 'pdf', document: documentOfPages(pages.value), notices: notices.all() };
}

async function readPages(bytes: Uint8Array, limits: Limits): Promise<Outcome<readonly PdfPage[]>> {
  let pdf: PdfFile | undefined;
  try {
    pdf = await openPdf(bytes);
    if (pdf.numPages > limits.pages) return refused('too-large', { pages: pdf.numPages, limit: limits.pages });
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, number));
      page.cleanup();
    }
    return done(pages);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? refused('encrypted') : refused('broken', { part: 'pdf' });
  } finally {
    await pdf?.destroy().catch(() => undefined);
  }
}
