/**
 * Footnotes of Word files: the day a figure counts to, the period and the estimate that a note at its mark tells.
 *
 * The paper keeps notes aside, each with its mark (`¹`) as label; the running text has the mark behind the words it
 * belongs to (ECMA-376 part 1, 17.11).
 */
import { type Document, type Paragraph, type RunningText, wordsOf } from '#paper/document.ts';
import type { FigureFact, Reading } from './reading.ts';
import { saysEstimate } from './tables/estimates.ts';
import { timesOf } from './tables/times.ts';

/** The words of the notes by their marks. */
export type Footnotes = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<Document, Footnotes>();

/** The footnotes of a document, each paragraph under the mark of its note. */
export function footnotesOf(document: Document): Footnotes {
  const before = known.get(document);
  if (before) return before;
  const notes = new Map<string, string[]>();
  let mark = '';
  for (const paragraph of document.aside ?? []) {
    if (paragraph.place.part !== 'footnote') continue;
    mark = paragraph.label?.trim() || mark;
    const words = wordsOf(paragraph).normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (mark !== '' && words !== '') notes.set(mark, [...(notes.get(mark) ?? []), words]);
  }
  known.set(document, notes);
  return notes;
}

const MARKS = /[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu;
/** How far behind the figure its mark may stand: to the next comma or stop. */
const REACH = 60;

/** Figures of prose with what the notes at their marks tell; those of tables have it from their columns. */
export function withFootnotes(
  figures: readonly FigureFact[],
  { document, text, year }: { readonly document: Document; readonly text: string; readonly year: number | null },
): readonly FigureFact[] {
  const notes = footnotesOf(document);
  if (notes.size === 0) return figures;
  return figures.map((figure) => {
    if (figure.from === 'table') return figure;
    const behind = /^[^.;,\n]*/u.exec(text.slice(figure.end, figure.end + REACH))?.[0] ?? '';
    const marks = `${figure.quote}${behind}`.match(MARKS) ?? [];
    return marks.flatMap((mark) => notes.get(mark) ?? []).reduce((one, words) => told(one, words, year), figure);
  });
}

/** What a note says is taken only where the sentence itself is silent. */
function told(figure: FigureFact, words: string, year: number | null): FigureFact {
  const times = timesOf(words, year);
  return {
    ...figure,
    until: figure.until ?? (figure.target ? null : times.until),
    estimate: figure.estimate || (!figure.target && saysEstimate(words)),
  };
}

/** A note longer than this is no statement of figures. */
const LONGEST_NOTE = 2000;

/**
 * The figures the notes themselves state, each at the words of the running text that bear its mark; `read` reads a
 * document of notes alone.
 */
export function figuresOfNotes(
  document: Document,
  { text, pieces }: RunningText,
  read: (notes: Document) => Pick<Reading, 'figures'>,
): readonly FigureFact[] {
  const notes = footnotesOf(document);
  if (notes.size === 0) return [];
  const marked = new Map<string, RunningText['pieces'][number]>();
  for (const piece of pieces)
    for (const [mark] of text.slice(piece.start, piece.end).matchAll(MARKS))
      if (!marked.has(mark)) marked.set(mark, piece);
  return [...notes].flatMap(([mark, lines]) => {
    const piece = marked.get(mark);
    const words = lines.join('\n');
    if (piece === undefined || words.length > LONGEST_NOTE || !/\d/u.test(words)) return [];
    const blocks = lines.map(
      (line, index): Paragraph => ({ kind: 'paragraph', runs: [{ text: line }], place: { paragraph: index } }),
    );
    const at = { start: piece.start, end: piece.end, quote: text.slice(piece.start, piece.end) };
    return read({ blocks }).figures.map(
      (figure): FigureFact => ({
        ...figure,
        ...at,
        place: { ...piece.place, part: 'footnote' },
        completions: figure.completions.map((one) => ({ ...one, span: null })),
        printed: {},
      }),
    );
  });
}
