/**
 * What people changed in a paper that was drafted for them: line by line, by the words the line was drafted with. Drafted
 * anew from later facts, a change holds as long as its line still says what it said; one whose line is gone is told.
 */
import { type Block, type Document, type Paragraph, type Run, wordsOf } from '#paper/document.ts';

export type PaperEdit = {
  /** The words of the line as drafted. */
  readonly was: string;
  /** Of lines that say the same the first is 0. */
  readonly at: number;
  /** What it says now; nothing takes the line out, a line break makes two of it. */
  readonly text: string;
};

/** As they are kept; null for bytes that are none. */
export function editsFrom(bytes: Uint8Array): readonly PaperEdit[] | null {
  try {
    const told: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(told) && told.every(isEdit) ? told : null;
  } catch {
    return null;
  }
}

const isEdit = (one: unknown): one is PaperEdit =>
  typeof one === 'object' &&
  one !== null &&
  'was' in one &&
  typeof one.was === 'string' &&
  'at' in one &&
  typeof one.at === 'number' &&
  'text' in one &&
  typeof one.text === 'string';

export const bytesOfEdits = (of: readonly PaperEdit[]): Uint8Array => new TextEncoder().encode(JSON.stringify(of));

export type Edited = { readonly document: Document; readonly lost: readonly PaperEdit[] };

/**
 * The document with what people changed, and the changes whose lines are no more.
 *
 * @example edited(documentOf('Địa điểm: [CẦN BỔ SUNG: địa điểm]'), [{ was: 'Địa điểm: [CẦN BỔ SUNG: địa điểm]', at: 0, text: 'Địa điểm: phòng 1' }]).lost // []
 */
export function edited(document: Document, changes: readonly PaperEdit[]): Edited {
  const left = new Map(changes.map((one) => [keyOf(one), one]));
  const met = new Map<string, number>();
  const linesFor = (paragraph: Paragraph, within: 'cell' | 'page'): readonly Paragraph[] => {
    const was = wordsOf(paragraph);
    if (was.trim() === '') return [paragraph];
    const at = met.get(was) ?? 0;
    met.set(was, at + 1);
    const change = left.get(keyOf({ was, at }));
    if (change === undefined) return [paragraph];
    left.delete(keyOf(change));
    const said = change.text
      .normalize('NFC')
      .split('\n')
      .filter((line) => line.trim() !== '');
    if (said.length === 0) return within === 'cell' ? [{ ...paragraph, runs: [] }] : [];
    return said.map((line, index) => ({
      ...paragraph,
      runs: index === 0 ? changed(paragraph.runs, line) : [bare(paragraph, line)],
    }));
  };
  const blockFor = (block: Block): readonly Block[] => {
    if (block.kind === 'section') return [block];
    if (block.kind === 'paragraph') return linesFor(block, 'page');
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.flatMap((one) => linesFor(one, 'cell')),
      })),
    }));
    return [{ ...block, rows }];
  };
  const blocks = document.blocks.flatMap(blockFor);
  return { document: { ...document, blocks }, lost: [...left.values()] };
}

const keyOf = ({ was, at }: Pick<PaperEdit, 'was' | 'at'>): string => `${at} ${was}`;

/** A further line looks as the first words of the one it was made of, without what they stand for. */
function bare({ runs }: Paragraph, text: string): Run {
  const { ref: _, shade: __, bold: ___, ...look } = runs.at(-1) ?? { text };
  return { ...look, text };
}

/** The runs of a line with the words between its unchanged beginning and end made new. */
function changed(runs: readonly Run[], text: string): readonly Run[] {
  const was = runs.map((run) => run.text).join('');
  const most = Math.min(was.length, text.length);
  let head = 0;
  while (head < most && was[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && was.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  const end = was.length - tail;
  const made: Run[] = [];
  let start = 0;
  let isSaid = false;
  for (const run of runs) {
    const stop = start + run.text.length;
    const before = run.text.slice(0, Math.max(0, Math.min(head - start, run.text.length)));
    const after = run.text.slice(Math.max(0, Math.min(end - start, run.text.length)));
    const isWhole = before === run.text || after === run.text;
    // Words typed into a number or a name that stood for something stand for it no longer.
    const { ref: _, shade: __, ...look } = run;
    if (before !== '') made.push(isWhole ? run : { ...look, text: before });
    if (!isSaid && stop >= head && (stop > head || stop === was.length)) {
      isSaid = true;
      made.push({ ...look, text: text.slice(head, text.length - tail) });
    }
    if (after !== '' && before !== run.text) made.push(isWhole ? run : { ...look, text: after });
    start = stop;
  }
  return made.filter((run) => run.text !== '');
}
