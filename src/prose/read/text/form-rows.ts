/**
 * Rows of a form that are sentences: `Hạn chế: …` below the figures, or a report written down one column of a sheet.
 */
import { cellText, type Document, type Table } from '#paper/document.ts';
import { phraseBook } from '#prose/lexicon/phrase-book.ts';
import { SECTION_CUES, type Section } from '#prose/lexicon/sections.ts';
import type { Token } from './tokens.ts';

const cues = phraseBook(SECTION_CUES);
const ANNOUNCES: ReadonlySet<Section> = new Set<Section>(['shortcoming', 'cause', 'task', 'proposal', 'result']);
const LONG = 60;
/** Of a hundred rows, how many may have more than one cell in a report written down one column. */
const BESIDE = 20;

/** A row whose one cell announces its section: `Nhiệm vụ: …`; where its words begin behind that. */
export function announcedRow(
  tokens: readonly Token[],
  row: { readonly from: number; readonly to: number; readonly text: string },
): { readonly section: Section; readonly body: number } | null {
  if (row.text.split('\t').filter((cell) => cell.trim() !== '').length !== 1) return null;
  const cue = cues.at(tokens, row.from, row.to);
  if (!cue || tokens[cue.to]?.key !== ':' || cue.to + 2 >= row.to || !ANNOUNCES.has(cue.value)) return null;
  return { section: cue.value, body: cue.to + 1 };
}

/** The tables, by block, whose rows are the lines of a report: nearly all have one cell, and one of them is long. */
export const writtenDown = (document: Document): ReadonlySet<number> =>
  new Set(document.blocks.flatMap((block, index) => (block.kind === 'table' && isProse(block) ? [index] : [])));

function isProse({ rows }: Table): boolean {
  const filled = rows.map(({ cells }) => cells.map(cellText).filter((text) => text.trim() !== ''));
  const beside = filled.filter((cells) => cells.length > 1).length;
  const sentences = filled.filter((cells) => cells.length === 1 && (cells[0]?.length ?? 0) > LONG).length;
  return rows.length > 2 && sentences >= 2 && beside * 100 <= rows.length * BESIDE;
}
