/**
 * Phrases set as paragraphs and tables by the layout rules, and blocks made a finished document: places counted,
 * tone marks put where the house style wants them.
 */
import type { Field } from '#core/field.ts';
import type { Alignment, Block, Cell, Document, PageLayout, Paragraph, Row, Run, Table } from '#paper/document.ts';
import type { Layout } from '#prose/layout/rules.ts';
import { fieldTerms } from '#prose/words/terms.ts';
import type { Pen } from './pen.ts';
import { type Phrase, phrase, wordsIn } from './phrase.ts';
import { toned } from './tone.ts';

const nowhere = {};
/** The wide side of an annex: bound at the top. */
export const widePage: PageLayout = {
  width: 297,
  height: 210,
  top: 30,
  bottom: 15,
  left: 20,
  right: 20,
  numbered: true,
};

type Look = Partial<Omit<Paragraph, 'kind' | 'runs' | 'place'>>;

/** A paragraph with nothing of its own but what it is told. */
export const plain = (words: Phrase | string, look: Look = {}): Paragraph => ({
  kind: 'paragraph',
  runs: typeof words === 'string' ? phrase(words) : words,
  place: nowhere,
  ...look,
});

/** Every run of a phrase with a look on top of its own. */
export const styled = (words: Phrase | string, look: Omit<Run, 'text'>): Phrase =>
  (typeof words === 'string' ? phrase(words) : words).map((run) => ({ ...run, ...look }));

/** Running text: justified, first line in, the rule's line spacing. */
export const body = (words: Phrase | string, { layout }: Pen, look: Look = {}): Paragraph =>
  plain(words, {
    align: 'justify',
    firstLine: layout.body.firstLine,
    after: layout.body.gap,
    line: layout.body.line,
    ...look,
  });

/** A numbered or dashed item of running text. */
export const item = (label: string, words: Phrase, pen: Pen): Paragraph => body(words, pen, { label });

/** A section's heading: `I- TITLE` or `1. Title`, kept with what follows. */
export function heading(
  level: 2 | 3,
  { label, title }: { readonly label: string; readonly title: string },
  pen: Pen,
): Paragraph {
  return body(styled(title, { bold: true }), pen, {
    label,
    heading: level,
    keepNext: true,
    align: 'left',
    before: level === 2 ? 6 : 0,
  });
}

/** The name of a field over its items. */
export const fieldLine = (field: Field, pen: Pen): Paragraph =>
  body(styled(fieldTerms[field].vi, { bold: true, italic: true }), pen, { align: 'left', keepNext: true });

/** A part: two centred lines. */
export function partHeading(name: string, title: string, { layout }: Pen): readonly Paragraph[] {
  const centred = (words: string, look: Look): Paragraph =>
    plain(styled(words, { bold: true }), { align: 'center', keepNext: true, line: layout.body.line, ...look });
  return [centred(name, { before: 12 }), centred(title, { heading: 1, after: layout.body.gap })];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** @example roman(4) // 'IV' */
export const roman = (count: number): string => ROMAN[count - 1] ?? String(count);

/** The Roman label of a heading with the mark the rules want: `I-` or `I.`. */
export const romanLabel = (count: number, layout: Layout): string => `${roman(count)}${layout.roman}`;

/** A cell with one paragraph for each phrase given. */
export const cell = (lines: readonly (Phrase | string)[], look: CellLook = {}): Cell => {
  const { align = 'left', size = 10, bold, italic, keepNext, ...rest } = look;
  const face = { size, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
  const paragraphs = (lines.length === 0 ? [''] : lines).map((line) =>
    plain(styled(line, face), { align, ...(keepNext ? { keepNext } : {}) }),
  );
  return { paragraphs, colSpan: 1, rowSpan: 1, place: nowhere, vertical: 'center', ...rest };
};

type CellLook = Partial<Pick<Cell, 'colSpan' | 'rowSpan' | 'shade' | 'vertical'>> & {
  readonly align?: Alignment;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly keepNext?: boolean;
};

export const row = (cells: readonly Cell[], header = false): Row => (header ? { cells, header } : { cells });

export const table = (rows: readonly Row[], widths: readonly number[], borders: 'all' | 'none' = 'all'): Table => ({
  kind: 'table',
  rows,
  place: nowhere,
  widths,
  borders,
});

/** `Phụ lục 1`, or `Phụ lục I` where the rules number annexes so. */
export const annexName = (count: number, { layout }: Pen): string =>
  `Phụ lục ${layout.annex === 'roman' ? roman(count) : count}`;

/** The head of an annex on a page of its own, on its wide side. */
export function annexHead(
  count: number,
  { title, note }: { readonly title: string; readonly note: string },
  pen: Pen,
): readonly Block[] {
  return [
    { kind: 'section', page: { ...widePage, restart: true } },
    plain(styled(annexName(count, pen), { bold: true }), { align: 'center', heading: 1 }),
    plain(styled(title.toUpperCase(), { bold: true }), { align: 'center' }),
    plain(styled(note, { italic: true, size: 12 }), { align: 'center', after: 6 }),
  ];
}

/** Names of people are written as they write them. */
const names = ({ matter, issuer }: Pen): readonly string[] =>
  [matter.review.chair.name, issuer.signing.name].filter((name): name is string => name !== null);

/** The blocks as a document: every place counted, house spelling, the marking and the page of the rules. */
export function finished(blocks: readonly Block[], title: string, pen: Pen): Document {
  const { layout } = pen;
  const untouched = names(pen);
  const spell = (run: Run): Run =>
    untouched.includes(run.text) ? run : { ...run, text: toned(run.text, layout.spelling) };
  const marking = markingOf(pen);
  return {
    blocks: placed(blocks, spell),
    page: { width: 210, height: 297, ...layout.margins, numbered: true },
    font: { name: layout.font, size: layout.body.size },
    ...(marking === null ? {} : { marking }),
    title,
  };
}

/** The first sentence of what the authority says of its data stands on every page. */
export const markingOf = ({ matter }: Pen): string | null =>
  matter.authority.illustrative === null
    ? null
    : (matter.authority.illustrative.split(/(?<=\.)\s/u)[0] ?? '').replace(/\.$/, '').trim();

/** The rest of it, said once. */
export const markingRest = ({ matter }: Pen): string =>
  (matter.authority.illustrative ?? '')
    .split(/(?<=\.)\s/u)
    .slice(1)
    .join(' ')
    .trim();

/** Paragraphs and tables counted from 0, each in its own row, as readers of files count them. */
function placed(blocks: readonly Block[], spell: (run: Run) => Run): readonly Block[] {
  let paragraphs = 0;
  let tables = 0;
  const set = (paragraph: Paragraph, place: Paragraph['place']): Paragraph => ({
    ...paragraph,
    place,
    runs: paragraph.runs.map(spell),
  });
  return blocks.map((block): Block => {
    if (block.kind === 'section') return block;
    if (block.kind === 'paragraph') return set(block, { paragraph: paragraphs++ });
    return placedTable(block, { table: tables++, set });
  });
}

type Setting = { readonly table: number; readonly set: (paragraph: Paragraph, place: Paragraph['place']) => Paragraph };

function placedTable(block: Table, { table: index, set }: Setting): Table {
  const columns = gridColumns(block);
  const rows = block.rows.map((one, rowIndex) => ({
    ...one,
    cells: one.cells.map((each, cellIndex) => {
      const place = { table: index, row: rowIndex, column: columns[rowIndex]?.[cellIndex] ?? cellIndex };
      return { ...each, place, paragraphs: each.paragraphs.map((paragraph) => set(paragraph, place)) };
    }),
  }));
  return { ...block, rows, place: { table: index } };
}

/** The grid column of every cell, spans from above counted. */
function gridColumns(block: Table): readonly (readonly number[])[] {
  const taken = new Map<string, true>();
  return block.rows.map((one, rowIndex) => {
    let column = 0;
    return one.cells.map((each) => {
      while (taken.has(`${rowIndex} ${column}`)) column += 1;
      const start = column;
      for (let down = 0; down < each.rowSpan; down += 1)
        for (let right = 0; right < each.colSpan; right += 1) taken.set(`${rowIndex + down} ${start + right}`, true);
      return start;
    });
  });
}

/** The plain words of a document, a line for each paragraph and row; for reading it over. */
export const textOf = (document: Document): string =>
  document.blocks
    .flatMap((block) => {
      if (block.kind === 'section') return ['', '---', ''];
      if (block.kind === 'paragraph') return [labelled(block)];
      return block.rows.map((one) => one.cells.map((each) => each.paragraphs.map(labelled).join(' / ')).join(' | '));
    })
    .join('\n');

const labelled = ({ label, runs }: Paragraph): string => (label ? `${label} ${wordsIn(runs)}` : wordsIn(runs));
