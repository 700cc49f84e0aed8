/**
 * A Word file that somebody edited by hand, held against the draft it came from: figures changed by hand, words changed,
 * blocks added and gone, numbers without a source. Figures are known by the bookmarks that Word kept, else by where they
 * stand among the words; blocks by their figures, else by likeness. What is chosen is taken over as edits.
 */
import type { Document, Place } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { bookmarksOf } from '#paper/write/docx/bookmark.ts';
import {
  type Content,
  contentOf,
  contentText,
  isSlot,
  type Line,
  linesOf,
  lineText,
  mapLines,
  type Piece,
  shownOf,
  slotsOf,
} from './content.ts';
import { type DraftBlock, type DraftText, documentOfDraft } from './draft-text.ts';
import { type FigureByHand, heldAgainst } from './held-against.ts';
import { bagOf, inOrder, shared, type WordChange } from './likeness.ts';

export type ChangedBlock = {
  readonly block: string;
  readonly place: Place;
  /** Figures that print something else than their slot, or lost it. */
  readonly figures: readonly FigureByHand[];
  /** Numbers that were typed in and have no source. */
  readonly unsourced: readonly string[];
  /** What of the words changed, figures aside; empty where none did. */
  readonly words: readonly WordChange[];
  /** As it came back: kept figures as slots, changed ones as the author's words. */
  readonly content: Content;
};

export type AddedBlock = {
  /** The block of the draft it stands after; null at the head. */
  readonly after: string | null;
  readonly place: Place;
  readonly content: Content;
  readonly unsourced: readonly string[];
};

export type CameBack = {
  readonly changed: readonly ChangedBlock[];
  readonly added: readonly AddedBlock[];
  /** Blocks of the draft that are not in the file. */
  readonly gone: readonly string[];
  /** How many figures the file still marks by a bookmark, of how many the draft has. */
  readonly marked: { readonly kept: number; readonly all: number };
};

export type CameBackOutcome =
  | { readonly ok: true; readonly cameBack: CameBack }
  | { readonly ok: false; readonly refusal: { readonly code: string } };

/**
 * Reads a file that came back and holds it against the draft it came from; what no reader reads is refused as it is there.
 *
 * @example await wordCameBack(bytes, { name: 'bao-cao.docx', draft }) // { ok: true, cameBack: { changed: [], added: [], gone: [], … } }
 */
export async function wordCameBack(
  bytes: Uint8Array,
  { name, draft }: { readonly name: string; readonly draft: DraftText },
): Promise<CameBackOutcome> {
  const read = await readPaper(bytes, { name, bookmarks: true });
  if (!read.ok) return { ok: false, refusal: { code: read.refusal.code } };
  if (read.kind !== 'docx') return { ok: false, refusal: { code: 'unknown-kind' } };
  return { ok: true, cameBack: documentCameBack(read.document, draft) };
}

/** The same of a document that was read with its bookmarks. */
export function documentCameBack(document: Document, draft: DraftText): CameBack {
  const marks = bookmarksOf(documentOfDraft(draft));
  const keys = new Set(draft.blocks.flatMap(({ content }) => slotsOf(content).map(({ key }) => key)));
  const theirs = document.blocks
    .filter((block) => block.kind !== 'section')
    .map((block) => ({
      content: keyed(
        contentOf(block, () => true),
        marks,
        keys,
      ),
      place: block.place,
    }))
    .filter(({ content }) => contentText(content).trim() !== '');
  const ours = draft.blocks.filter(({ content }) => content.kind !== 'section' && contentText(content).trim() !== '');
  const pairs = paired(ours, theirs);
  const before = new Map(pairs.map(([one, other]) => [other, one]));
  const kept = new Set(pairs.map(([one]) => one));
  const changed = pairs.flatMap(([one, other]): readonly ChangedBlock[] => {
    const [old, now] = [ours[one], theirs[other]];
    const found = old && now ? changesOf(old, now) : null;
    return found === null ? [] : [found];
  });
  return {
    changed,
    added: theirs.flatMap((each, index) => (before.has(index) ? [] : [addedOf(each, afterOf(index, before, ours))])),
    gone: ours.flatMap(({ block }, index) => (kept.has(index) ? [] : [block])),
    marked: {
      kept: theirs.reduce((sum, { content }) => sum + slotsOf(content).length, 0),
      all: ours.reduce((sum, { content }) => sum + slotsOf(content).length, 0),
    },
  };
}

type Theirs = { readonly content: Content; readonly place: Place };

/** Bookmarks as the keys they stand for; those of findings are words again, and so is what we did not set. */
function keyed(content: Content, marks: ReadonlyMap<string, string>, keys: ReadonlySet<string>): Content {
  const named = (piece: Piece): Piece => {
    if (!isSlot(piece)) return piece;
    const key = marks.get(piece.key);
    if (key !== undefined && keys.has(key)) return { ...piece, key };
    return { text: piece.printed, ...(piece.look && { look: piece.look }), ...(key === undefined ? {} : { of: key }) };
  };
  return mapLines(content, (line) => ({ ...line, pieces: line.pieces.map(named) }));
}

/** Blocks in the order of both: what says the same first, then what names the same figures or reads alike. */
function paired(ours: readonly DraftBlock[], theirs: readonly Theirs[]): readonly (readonly [number, number])[] {
  const told = (content: Content) => {
    const text = contentText(content).replace(/\s+/g, ' ').trim();
    const keys = new Set(slotsOf(content).map(({ key }) => key));
    return { text, bag: bagOf(text), keys, isTable: content.kind === 'table' };
  };
  const ones = ours.map(({ content }) => told(content));
  const others = theirs.map(({ content }) => told(content));
  return inOrder(ones, others, (one, other) => {
    if (one.isTable !== other.isTable) return 0;
    if (one.text === other.text) return 2;
    const common = [...other.keys].filter((key) => one.keys.has(key)).length;
    const likeness = shared(one.bag, other.bag);
    return common > 0 ? 0.5 + likeness : likeness >= 0.4 ? likeness : 0;
  });
}

function afterOf(index: number, before: ReadonlyMap<number, number>, ours: readonly DraftBlock[]): string | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const one = before.get(at);
    if (one !== undefined) return ours[one]?.block ?? null;
  }
  return null;
}

const addedOf = ({ content, place }: Theirs, after: string | null): AddedBlock => ({
  after,
  place,
  content,
  unsourced: linesOf(content).flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (isSlot(piece) ? [] : numbersIn(piece.text))),
  ),
});

export const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,/]\d+)*/g) ?? [];

/** What became of one block; null where it came back as it went. */
function changesOf({ block, content: ours }: DraftBlock, { content: theirs, place }: Theirs): ChangedBlock | null {
  const [before, after] = [linesOf(ours), linesOf(theirs)];
  const isOneShape = before.length === after.length && ours.kind !== 'section';
  const held = before.map((line, at) => heldAgainst(line, withoutLabel(after[at], line)));
  if (isOneShape) {
    const figures = held.flatMap((each) => each.figures);
    const unsourced = held.flatMap((each) => each.unsourced);
    const words = held.flatMap((each) => (each.words.some(({ kind }) => kind !== 'same') ? each.words : []));
    if (figures.length + unsourced.length + words.length === 0) return null;
    const content = mapLines(ours, (line, at) => ({ ...line, pieces: held[at]?.pieces ?? line.pieces }));
    return { block, place, figures, unsourced, words, content };
  }
  const told = heldByLines(before, after);
  const isSame = told.figures.length + told.unsourced.length + told.words.length === 0;
  return isSame ? null : { block, place, ...told, content: theirs };
}

/** Lines of a table whose rows came or went, each held against the one that is most like it. */
function heldByLines(
  before: readonly Line[],
  after: readonly Line[],
): Pick<ChangedBlock, 'figures' | 'unsourced' | 'words'> {
  const [ones, others] = [before.map(toldLine), after.map(toldLine)];
  const pairs = inOrder(ones, others, (one, other) => {
    if (one.text === other.text) return one.text === '' ? 0.1 : 2;
    if (one.keys.some((key) => other.keys.includes(key))) return 1;
    const likeness = shared(one.bag, other.bag);
    return likeness >= 0.5 ? likeness : 0;
  });
  const partner = new Map(pairs.map(([one, other]) => [other, one]));
  const kept = new Set(pairs.map(([one]) => one));
  const nothing: Line = { pieces: [], look: {} };
  const held = [
    ...after.map((line, at) => {
      const old = before[partner.get(at) ?? -1] ?? nothing;
      return heldAgainst(old, withoutLabel(line, old));
    }),
    ...before.filter((_, at) => !kept.has(at)).map((line) => heldAgainst(line, nothing)),
  ];
  return {
    figures: held.flatMap(({ figures }) => figures),
    unsourced: held.flatMap(({ unsourced }) => unsourced),
    words: held.flatMap(({ words }) => (words.some(({ kind }) => kind !== 'same') ? words : [])),
  };
}

const toldLine = (line: Line) => {
  const text = lineText(line).replace(/\s+/g, ' ').trim();
  return { text, bag: bagOf(text), keys: line.pieces.filter(isSlot).map(({ key }) => key) };
};

/** A label is typed before the words in a Word file; where it still is ours it is no change. */
function withoutLabel(line: Line | undefined, { label }: Line): Line {
  if (line === undefined) return { pieces: [], look: {} };
  const said = lineText(line);
  if (label === undefined || !said.startsWith(label)) return line.label ? { ...line, pieces: labelled(line) } : line;
  let left = Math.max(
    0,
    said.length - said.slice(label.length).trimStart().length - (line.label ? line.label.length + 1 : 0),
  );
  const pieces = line.pieces.flatMap((piece): readonly Piece[] => {
    const cut = Math.min(left, shownOf(piece).length);
    left -= cut;
    if (cut === 0) return [piece];
    const text = shownOf(piece).slice(cut);
    return text === '' ? [] : [isSlot(piece) ? { ...piece, printed: text } : { ...piece, text }];
  });
  return { ...line, pieces };
}

const labelled = ({ label, pieces }: Line): readonly Piece[] => [{ text: `${label} ` }, ...pieces];
