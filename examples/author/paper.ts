/**
 * A unit's report as its clerk would type it: head, body, annex, signature. Text carries a little mark-up:
 * `**bold**`, `*italic*`, `^[footnote]`, `{+inserted+}`, `{-deleted-}`.
 */
export type Cell =
  | string
  | { readonly text: string; readonly colSpan?: number; readonly rowSpan?: number; readonly bold?: boolean };
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly auto?: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly list: 'bullet' | 'number' }
  | { readonly kind: 'box'; readonly text: string }
  | { readonly kind: 'caption'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly head: readonly (readonly Cell[])[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'page' };

export type Report = {
  readonly file: string;
  readonly unit: string;
  readonly received: string;
  readonly version?: number;
  /** Recognised by its head alone: submissions.yaml does not name the unit. */
  readonly unlisted?: boolean;
  readonly side: 'state' | 'party' | 'front';
  readonly superior: string;
  readonly issuer: string;
  readonly symbol: string;
  readonly dateLine: string;
  readonly title: string;
  readonly subject: string;
  readonly to?: readonly string[];
  readonly body: readonly Block[];
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
  /** Who wrote it: Word by a library, LibreOffice, plain text, a print to PDF. */
  readonly hand: 'word' | 'office' | 'text' | 'pdf';
  readonly font?: string;
  readonly decomposed?: boolean;
  readonly facts: readonly Fact[];
};

/** A value the paper states, exact, in the indicator's measure. */
export type Fact = { readonly indicator: string; readonly value: string };

export const h1 = (text: string): Block => ({ kind: 'heading', level: 1, text });
export const h2 = (text: string): Block => ({ kind: 'heading', level: 2, text });
export const h3 = (text: string): Block => ({ kind: 'heading', level: 3, text });
/** Numbered by Word, not typed. */
export const auto = (text: string): Block => ({ kind: 'heading', level: 2, text, auto: true });
export const p = (text: string): Block => ({ kind: 'text', text });
export const li = (text: string): Block => ({ kind: 'item', text, list: 'bullet' });
export const num = (text: string): Block => ({ kind: 'item', text, list: 'number' });
export const box = (text: string): Block => ({ kind: 'box', text });
export const caption = (text: string): Block => ({ kind: 'caption', text });
export const page: Block = { kind: 'page' };
export const table = (
  widths: readonly number[],
  head: readonly (readonly Cell[])[],
  rows: readonly (readonly Cell[])[],
): Block => ({ kind: 'table', widths, head, rows });
export const span = (text: string, colSpan: number): Cell => ({ text, colSpan });
export const down = (text: string, rowSpan = 2): Cell => ({ text, rowSpan });
export const strong = (text: string): Cell => ({ text, bold: true });
export const textOfCell = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

export type Piece = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly change?: 'inserted' | 'deleted';
  readonly note?: boolean;
};

/** The pieces of a marked-up text, in order. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(
    /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\^\[(?<note>[^\]]+)\]|\{\+(?<inserted>[^+]+)\+\}|\{-(?<deleted>[^}]+)-\}/g,
  )) {
    if (match.index > at) found.push({ text: text.slice(at, match.index) });
    const { bold, italic, note, inserted, deleted } = match.groups ?? {};
    if (bold) found.push({ text: bold, bold: true });
    if (italic) found.push({ text: italic, italic: true });
    if (note) found.push({ text: note, note: true });
    if (inserted) found.push({ text: inserted, change: 'inserted' });
    if (deleted) found.push({ text: deleted, change: 'deleted' });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
}

/** As plain words: footnotes in brackets, deleted words left out. */
export const plainWords = (text: string): string =>
  pieces(text)
    .filter((piece) => piece.change !== 'deleted')
    .map((piece) => (piece.note ? ` (${piece.text})` : piece.text))
    .join('');
