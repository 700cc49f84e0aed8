/**
 * A page for papers that take no comments (PDF, plain text): their words with the remarks at the places and in a list
 * beside. One file, no script or picture from elsewhere, every word escaped.
 */
import { type Document, type Piece, type RunningText, runningText } from '#paper/document.ts';
import { escaped } from '#paper/package/xml-text.ts';
import { madeBy } from './annotated-before.ts';
import { pageScript, pageStyle } from './html-look.ts';
import type { Remark, Signed } from './remark.ts';

/** The page's own words. */
export type PageWords = {
  readonly language: string;
  readonly title: string;
  /** What the keys `n` and `p` do. */
  readonly keys: string;
  /** Names the list for those who do not see it. */
  readonly list: string;
};

type Page = { readonly remarks: readonly Remark[]; readonly signed: Signed; readonly words: PageWords };

const encoder = new TextEncoder();

/** The page as bytes, UTF-8. */
export function annotatedHtml(document: Document, { remarks, signed, words }: Page): Uint8Array {
  const running = runningText(document);
  const ordered = [...remarks].sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.end ?? 0) - (b.end ?? 0));
  const marks = marksOf(ordered, running);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
  return encoder.encode(
    `<!doctype html>\n<html lang="${escaped(words.language)}"><head><meta charset="utf-8">${madeBy(signed.author)}` +
      `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
      `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(words.title)}</title>` +
      `<style>${pageStyle}</style></head><body><div class="page">` +
      `<h1>${escaped(words.title)}<small>${escaped(signed.author)}, ${escaped(signed.on)}. <span class="keys">${escaped(words.keys)}</span></small></h1>` +
      `<main>${bodyHtml(document, running, marks)}</main>` +
      `<aside aria-label="${escaped(words.list)}"><ol>${ordered.map(itemHtml).join('')}</ol></aside>` +
      `</div><script>${pageScript}</script></body></html>\n`,
  );
}

const itemHtml = ({ label, weight, lines }: Remark, index: number): string =>
  `<li class="${weight}"><a href="#r${index}">${index + 1}. ${escaped(label)}</a>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</li>`;

type Mark = { readonly index: number; readonly weight: Remark['weight']; readonly start: number; readonly end: number };

/** Remarks that stand somewhere in the text; the others are in the list alone. */
const marksOf = (remarks: readonly Remark[], { text }: RunningText): readonly Mark[] =>
  remarks.flatMap(({ start, end, weight }, index) =>
    start === null || end === null || start >= end || end > text.length ? [] : [{ index, weight, start, end }],
  );

function bodyHtml(document: Document, { text, pieces }: RunningText, marks: readonly Mark[]): string {
  const told = new Set<number>();
  const piecesOf = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const own = piecesOf.get(piece.block) ?? [];
    piecesOf.set(piece.block, own);
    own.push(piece);
  }
  const marksIn = sweepOf(marks);
  const words = (piece: Piece | undefined): string =>
    piece ? piecesHtml(text, piece, { marks: marksIn(piece), told }) : '';
  return document.blocks
    .map((block, index) => {
      const own = piecesOf.get(index) ?? [];
      if (block.kind === 'paragraph') return `<p${alignOf(block.align)}>${words(own[0])}</p>`;
      if (block.kind !== 'table') return '';
      let next = 0;
      const rows = block.rows.map(
        (row) => `<tr>${row.cells.map((cell) => `<td${spanOf(cell)}>${words(own[next++])}</td>`).join('')}</tr>`,
      );
      return `<table>${rows.join('')}</table>`;
    })
    .join('\n');
}

const alignOf = (align: string | undefined): string =>
  align === 'center' || align === 'right' ? ` style="text-align:${align}"` : '';

const spanOf = ({ colSpan, rowSpan }: { readonly colSpan: number; readonly rowSpan: number }): string =>
  (colSpan > 1 ? ` colspan="${colSpan}"` : '') + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '');

type Sweep = (stretch: { readonly start: number; readonly end: number }) => readonly Mark[];

/** The marks over a stretch, asked for stretches in the order of the text; the marks are in that order too. */
function sweepOf(marks: readonly Mark[]): Sweep {
  let next = 0;
  let over: readonly Mark[] = [];
  return ({ start, end }) => {
    const begun = next;
    while ((marks[next]?.start ?? Infinity) < end) next += 1;
    over = [...over, ...marks.slice(begun, next)].filter((mark) => mark.end > start);
    return over;
  };
}

/** The words of a piece cut wherever a mark begins or ends; a number stands where a remark begins. */
function piecesHtml(
  text: string,
  { start, end }: Piece,
  { marks, told }: { readonly marks: readonly Mark[]; readonly told: Set<number> },
): string {
  const cuts = new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])]);
  const marksOver = sweepOf(marks);
  const offsets = [...cuts].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  return offsets
    .slice(0, -1)
    .map((from, index) => {
      const to = offsets[index + 1] ?? end;
      const words = escaped(text.slice(from, to));
      const over = marksOver({ start: from, end: to });
      const fresh = over.filter((mark) => !told.has(mark.index));
      for (const mark of fresh) told.add(mark.index);
      return over.length === 0
        ? words
        : `${fresh.map(anchorHtml).join('')}<mark class="${gravest(over)}">${words}</mark>`;
    })
    .join('');
}

const anchorHtml = ({ index, weight }: Mark): string =>
  `<mark id="r${index}" class="${weight}"><sup><a href="#r${index}" data-at="${index}">${index + 1}</a></sup></mark>`;

const gravest = (marks: readonly Mark[]): Remark['weight'] =>
  (['error', 'warning', 'note'] as const).find((weight) => marks.some((mark) => mark.weight === weight)) ?? 'note';
