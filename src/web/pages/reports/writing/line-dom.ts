/**
 * A line of a paper in the browser: pieces drawn into an element that is typed in, and read out of it again. The element is
 * never drawn anew under whoever types, so that input methods (Unikey, the system's own) find what they wrote.
 */
import { isSlot, type Look, type Piece } from '#cycle/draft/content.ts';
import { joinedPieces } from './pieces.ts';

/** Between numbers and at the ends, so that a caret has somewhere to stand; never read. */
const room = '\u200b';

export type Wear = {
  /** The class of a number, and of one nobody confirmed yet. */
  readonly chip: (key: string) => string;
  readonly hole: string;
  readonly untied: string;
  /** What is said of a number beside what it prints: its sign for those who do not see colours. */
  readonly title: string;
};

const holeMark = /(\[CẦN BỔ SUNG[^\]]*\])/;

export function draw(line: HTMLElement, pieces: readonly Piece[], wear: Wear): void {
  const nodes = pieces.flatMap((piece, at): Node[] => {
    if (!isSlot(piece)) return wordNodes(piece, wear);
    const isEdge = at === 0 || at === pieces.length - 1 || isSlot(pieces[at + 1] ?? { text: '' });
    const chip = chipOf(piece, wear);
    return isEdge ? [document.createTextNode(room), chip, document.createTextNode(room)] : [chip];
  });
  line.replaceChildren(...(nodes.length === 0 ? [document.createElement('br')] : nodes));
}

function chipOf({ key, printed, look }: Extract<Piece, { key: string }>, wear: Wear): HTMLElement {
  const chip = document.createElement('a');
  chip.href = `?number=${encodeURIComponent(key)}`;
  chip.contentEditable = 'false';
  chip.tabIndex = -1;
  chip.className = wear.chip(key);
  chip.title = wear.title;
  Object.assign(chip.dataset, { number: key, printed, ...(look === undefined ? {} : { look: JSON.stringify(look) }) });
  dress(chip, look);
  chip.append(printed);
  return chip;
}

function wordNodes({ text, look, of, from }: Exclude<Piece, { key: string }>, wear: Wear): Node[] {
  if (look === undefined && of === undefined && from === undefined && !holeMark.test(text))
    return [document.createTextNode(text)];
  const span = document.createElement('span');
  if (look !== undefined) span.dataset.look = JSON.stringify(look);
  if (of !== undefined) span.dataset.of = of;
  if (from !== undefined) span.dataset.from = from;
  if (from !== undefined) span.className = wear.untied;
  dress(span, look);
  for (const part of text.split(holeMark)) {
    if (!holeMark.test(part)) span.append(part);
    else {
      const hole = document.createElement('span');
      hole.className = wear.hole;
      hole.append(part);
      span.append(hole);
    }
  }
  return [span];
}

function dress(element: HTMLElement, look: Look | undefined): void {
  const { style } = element;
  if (look?.bold) style.fontWeight = '700';
  if (look?.italic) style.fontStyle = 'italic';
  if (look?.underline) style.textDecoration = 'underline';
  if (look?.size) style.fontSize = `calc(${look.size} * var(--pt))`;
  if (look?.vertical) style.verticalAlign = look.vertical;
  if (look?.shade) element.dataset.shade = look.shade;
}

/** The pieces that stand in a line. */
export function read(line: HTMLElement): readonly Piece[] {
  const pieces: Piece[] = [];
  const walk = (node: Node, worn: Omit<Extract<Piece, { text: string }>, 'text'>): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '')
        .replaceAll(room, '')
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('\u00a0', ' ');
      pieces.push({ text: text.normalize('NFC'), ...worn });
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    const { number, printed, look, of, from } = node.dataset;
    const dressed = look === undefined ? {} : { look: JSON.parse(look) as Look };
    if (number !== undefined && printed !== undefined) {
      pieces.push({ key: number, printed, ...dressed });
      return;
    }
    const own = { ...worn, ...dressed, ...(of === undefined ? {} : { of }), ...(from === undefined ? {} : { from }) };
    for (const child of node.childNodes) walk(child, own);
  };
  for (const child of line.childNodes) walk(child, {});
  return joinedPieces(pieces);
}

const isChip = (node: Node): node is HTMLElement => node instanceof HTMLElement && node.dataset.printed !== undefined;

/** Letters up to a point of the line, numbers counted as one each. */
export function offsetAt(line: HTMLElement, node: Node, offset: number): number {
  let count = 0;
  let isFound = false;
  const walk = (at: Node): void => {
    if (isFound) return;
    if (at === node && at.nodeType === Node.TEXT_NODE) {
      count += (at.nodeValue ?? '').slice(0, offset).replaceAll(room, '').length;
      isFound = true;
    } else if (at.nodeType === Node.TEXT_NODE) count += (at.nodeValue ?? '').replaceAll(room, '').length;
    else if (isChip(at)) {
      if (at.contains(node)) isFound = true;
      else count += 1;
    } else {
      for (const [turn, child] of [...at.childNodes].entries()) {
        if (at === node && turn >= offset) isFound = true;
        if (isFound) return;
        walk(child);
      }
      if (at === node) isFound = true;
    }
  };
  walk(line);
  return count;
}

/** Where the caret stands in a line, null where it stands elsewhere; `to` where something is marked. */
export function caretIn(line: HTMLElement): { readonly from: number; readonly to: number } | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!line.contains(range.startContainer) || !line.contains(range.endContainer)) return null;
  return {
    from: offsetAt(line, range.startContainer, range.startOffset),
    to: offsetAt(line, range.endContainer, range.endOffset),
  };
}

/** Puts the caret behind so many letters. */
export function putCaret(line: HTMLElement, offset: number): void {
  let left = offset;
  const place = (at: Node): readonly [Node, number] | null => {
    if (at.nodeType === Node.TEXT_NODE) {
      const value = at.nodeValue ?? '';
      const letters = value.replaceAll(room, '').length;
      if (left <= letters && !(letters === 0 && left > 0)) {
        // Behind the room before a number.
        return [at, letters === 0 ? value.length : left];
      }
      left -= letters;
      return null;
    }
    if (isChip(at)) {
      left -= 1;
      return null;
    }
    for (const child of at.childNodes) {
      const found = place(child);
      if (found !== null) return found;
    }
    return null;
  };
  line.focus({ preventScroll: true });
  const [node, at] = place(line) ?? [line, line.childNodes.length];
  const range = document.createRange();
  range.setStart(
    node,
    Math.min(at, node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : line.childNodes.length),
  );
  range.collapse(true);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Whether the caret stands in the first (-1) or last (1) line of print, so that an arrow leaves the paragraph. */
export function isAtEdge(line: HTMLElement, step: 1 | -1): boolean {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return true;
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(step === -1);
  const [caret] = range.getClientRects();
  if (caret === undefined) return true;
  const whole = line.getBoundingClientRect();
  const slack = caret.height * 0.6;
  return step === -1 ? caret.top - whole.top < slack : whole.bottom - caret.bottom < slack;
}
