/**
 * What keeps a number from being plain: contested, put together from too few units, an estimate, not yet confirmed.
 */
import { decimal } from '#core/decimal.ts';
import type { DossierIndex, Figure, Row } from '#web/dossier/dossier-index.ts';

/** What keeps a number from being plain: said by a sign and a word wherever it is printed. */
export const notes = ['contested', 'partial', 'estimate', 'unconfirmed'] as const;
export type Note = (typeof notes)[number];

/** The notes of a row of the review. */
export function notesOf(index: DossierIndex, row: Row): readonly Note[] {
  const now = index.numbers.get(row.now);
  const confirmed = now?.kind === 'derivation' && now.derivation.confirmed;
  const found: Record<Note, boolean> = {
    contested:
      row.contests.some((contest) => contest.differs) || (row.beside !== null && !decimal(row.beside.difference).eq(0)),
    partial: row.coverage.missing.length > 0,
    estimate: row.vintage === 'estimate',
    unconfirmed: !confirmed,
  };
  return notes.filter((note) => found[note]);
}

/** The notes of what one unit said. */
export const notesOfFigure = (index: DossierIndex, figure: Figure): readonly Note[] => {
  const found: Record<Note, boolean> = {
    contested: index.contests.get(figure.key)?.differs ?? false,
    partial: false,
    estimate: figure.vintage === 'estimate',
    unconfirmed: figure.confirmed === null,
  };
  return notes.filter((note) => found[note]);
};
