/**
 * The door of annotating: a paper and what is to be said at its places in, a copy with that in it out.
 *
 * Word files come back with comments, Excel files with notes on cells, everything else as a page; what was in the paper
 * stays as it was.
 */
import { type Document, runningText } from '#paper/document.ts';
import { defaultLimits } from '#paper/read/intake.ts';
import { done, type Outcome } from '#paper/read/outcome.ts';
import { sniff } from '#paper/read/sniff.ts';
import { annotateDocx } from './annotate-docx.ts';
import { annotatedHtml, type PageWords } from './annotate-html.ts';
import { annotateXlsx } from './annotate-xlsx.ts';
import { openPackage } from './open-package.ts';
import type { Remark, Signed } from './remark.ts';

export type Annotated = { readonly kind: 'docx' | 'xlsx' | 'html'; readonly bytes: Uint8Array };

/**
 * The annotated copy; `document` is what was read from `bytes`, whose running text the remarks' offsets count. Refuses
 * what reading refuses.
 *
 * @example (annotate(bytes, { document, remarks: [], signed: { author: 'A', on: '2026-10-05' }, words })).ok // true
 */
export function annotate(
  bytes: Uint8Array,
  of: {
    readonly document: Document;
    readonly remarks: readonly Remark[];
    readonly signed: Signed;
    readonly words: PageWords;
  },
): Outcome<Annotated> {
  const { document, remarks, signed } = of;
  if (sniff(bytes).is !== 'zip') return done({ kind: 'html', bytes: annotatedHtml(document, of) });
  const file = openPackage(bytes, defaultLimits);
  if (!file.ok) return file;
  const put = file.value.kind === 'docx' ? annotateDocx : annotateXlsx;
  put(file.value, { remarks, running: runningText(document), signed });
  return done({ kind: file.value.kind, bytes: file.value.bytes() });
}
