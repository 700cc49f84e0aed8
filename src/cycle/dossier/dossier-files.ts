/**
 * The files of a dossier, all in memory: nothing is half-written, because nothing is written here.
 */

import type { Reviewed } from '#cycle/review.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { typstOf } from '#paper/write/pdf/write-pdf.ts';
import { writeXlsx } from '#paper/write/xlsx/write-xlsx.ts';
import { dossierText } from './dossier-json.ts';
import { consolidationBook, remediesBook } from './sheets.ts';

export type Engines = {
  /** A PDF from the source of a typeset document. */
  readonly pdf: (source: string) => Promise<Uint8Array>;
};

/**
 * Every file of a review by name: the report in Word and PDF, the notice, the news item, the two workbooks and the
 * dossier itself.
 *
 * @example [...(await dossierFiles(reviewed, { pdf })).keys()][0] // 'report.docx'
 */
export async function dossierFiles({ dossier, matter }: Reviewed, engines: Engines): Promise<Map<string, Uint8Array>> {
  const { report, notice, news } = dossier.papers;
  const others = async (): Promise<readonly (readonly [string, Uint8Array])[]> => [
    ['notice.docx', writeDocx(notice)],
    ['news.docx', writeDocx(news)],
    ['consolidation.xlsx', writeXlsx(consolidationBook(matter))],
    ['remedies.xlsx', writeXlsx(remediesBook(matter))],
    ['dossier.json', new TextEncoder().encode(dossierText(dossier))],
  ];
  // The PDF first: an engine in a thread of its own sets it while the rest is written here.
  const [pdf, word, rest] = await Promise.all([
    engines.pdf(typstOf(report)),
    Promise.resolve().then(() => writeDocx(report)),
    Promise.resolve().then(others),
  ]);
  return new Map([['report.docx', word], ['report.pdf', pdf], ...rest]);
}
