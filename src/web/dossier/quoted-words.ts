/**
 * The words a figure was read from, cut around the number itself. A cell alone says nothing, so a table is quoted by its row.
 */
import { witnessOf } from '#core/figure.ts';
import type { Figure, Submission } from '#web/dossier/dossier-index.ts';
import { numberSpot, rowAround } from '#web/dossier/figure-spot.ts';

export type QuotedWords = { readonly before: string; readonly number: string; readonly after: string };

/** The quote in three pieces; without a number in digits all of it is `before`. */
export function quotedWords(figure: Figure, submission: Submission | undefined): QuotedWords {
  const at = witnessOf(figure.source);
  if (at === null) return { before: '', number: '', after: '' };
  if (!submission?.text) return { before: cells(at.quote).trimStart(), number: '', after: '' };
  const { text } = submission;
  const row = rowAround(submission, at);
  const start = row?.[0]?.start ?? at.start;
  const end = row?.at(-1)?.end ?? at.end;
  const spot = numberSpot(figure, submission);
  if (!spot) return { before: cells(text.slice(start, end)).trimStart(), number: '', after: '' };
  return {
    before: cells(text.slice(start, spot.start)).trimStart(),
    number: text.slice(spot.start, spot.end),
    after: cells(text.slice(spot.end, end)),
  };
}

/** Cells stand apart by a rule; empty ones and the indent of nested rows are left out. */
const cells = (text: string): string => text.replace(/\s*\t[\s\t]*/g, ' │ ').replace(/ {2,}/g, ' ');
