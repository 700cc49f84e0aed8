/**
 * A paper on the desk of whoever writes it, without a browser: blocks as they are typed, undo and redo, what is not saved
 * yet, and where somebody else saved the same block. What is sent is always the difference to what the server has, so that
 * undoing is saved as surely as typing.
 */

import { outOfOrder } from '#cycle/draft/compare.ts';
import { type Content, type Line, linesOf, mapLines, type Piece, slotsOf, wholeForm } from '#cycle/draft/content.ts';
import { type Edit, trailAfter, trailBefore } from '#cycle/draft/edit.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { joinedPieces, lengthOf, piecesCut } from './pieces.ts';

export type Answer = OutputOf<'drafts.read'>;
export type DeskBlock = Answer['blocks'][number];

/** A caret: which line of which block, after how many letters; a number is one. */
export type Spot = { readonly block: string; readonly line: number; readonly offset: number };

/** Somebody else saved a block that was being changed here. */
export type Met = { readonly block: string; readonly theirs: DeskBlock };

type Turn = { readonly blocks: readonly DeskBlock[]; readonly at: Spot | null };

export type Desk = {
  readonly blocks: readonly DeskBlock[];
  /** As the server has them. */
  readonly saved: readonly DeskBlock[];
  /** The last edit that is known of. */
  readonly number: number;
  readonly met: readonly Met[];
  readonly undone: readonly Turn[];
  readonly done: readonly Turn[];
  /** Letters that follow each other there are undone as one. */
  readonly typing: string | null;
  /** Where the caret belongs after what was done last; null leaves it. */
  readonly caret: Spot | null;
};

const mostTurns = 500;

/** Edits that have no name of their own are not told apart by it. */
const isText = ({ content }: Pick<DeskBlock, 'content'>): boolean =>
  content.kind !== 'table' && content.kind !== 'section';

export const deskWith = ({ blocks, number }: Pick<Answer, 'blocks' | 'number'>): Desk => ({
  blocks,
  saved: blocks,
  number,
  met: [],
  undone: [],
  done: [],
  typing: null,
  caret: null,
});

type Became = { readonly blocks: readonly DeskBlock[]; readonly caret: Spot | null; readonly typing?: string | null };

function became(desk: Desk, { blocks, caret, typing = null }: Became, at: Spot | null): Desk {
  const goesOn = typing !== null && desk.typing === typing && desk.done.length > 0;
  const done = goesOn ? desk.done : [...desk.done, { blocks: desk.blocks, at }].slice(-mostTurns);
  return { ...desk, blocks, done, undone: [], typing, caret };
}

const withContent = (blocks: readonly DeskBlock[], block: string, content: Content): readonly DeskBlock[] =>
  blocks.map((one) =>
    one.block === block
      ? { ...one, content, by: one.written && wholeForm(one.written) === wholeForm(content) ? 'machine' : 'author' }
      : one,
  );

/** What is typed from now on is undone by itself. */
export const paused = (desk: Desk): Desk => ({ ...desk, typing: null });

/**
 * A line as it reads after a key; a pause or another line begins a new turn of undo.
 *
 * @example entered(desk, { block: 'p1', line: 0, offset: 5 }, [{ text: 'Năm c' }]).blocks[0] // by: 'author'
 */
export function entered(desk: Desk, at: Spot, pieces: readonly Piece[]): Desk {
  const own = desk.blocks.find(({ block }) => block === at.block);
  if (own === undefined) return desk;
  const content = mapLines(own.content, (line, turn) => (turn === at.line ? { ...line, pieces } : line));
  const lost = slotsOf(own.content).length !== slotsOf(content).length;
  const typing = lost ? null : `${at.block} ${at.line}`;
  return became(
    lost ? paused(desk) : desk,
    { blocks: withContent(desk.blocks, at.block, content), caret: null, typing },
    at,
  );
}

/** A block with other content. */
export const replaced = (desk: Desk, block: string, content: Content): Desk =>
  became(desk, { blocks: withContent(desk.blocks, block, content), caret: null }, null);

/** The block of a new name with these pieces, in the look of another. */
const likeBlock = (name: string, pieces: readonly Piece[], like: DeskBlock): DeskBlock => {
  const look = isText(like) ? (like.content as Line).look : {};
  const content: Content = { kind: 'paragraph', pieces, look };
  return { block: name, editedAs: name, content, written: null, by: 'author', number: 0, last: null };
};

/** Enter: what stands behind the caret becomes a paragraph of its own. */
export function split(desk: Desk, at: Spot, name: string): Desk {
  const index = desk.blocks.findIndex(({ block }) => block === at.block);
  const own = desk.blocks[index];
  if (own === undefined || !isText(own)) return desk;
  const [before, after] = piecesCut((own.content as Line).pieces, at.offset);
  const shortened = withContent(desk.blocks, at.block, { ...(own.content as Line), pieces: before } as Content);
  const blocks = [...shortened.slice(0, index + 1), likeBlock(name, after, own), ...shortened.slice(index + 1)];
  return became(desk, { blocks, caret: { block: name, line: 0, offset: 0 } }, at);
}

/** Lines of plain text where the caret stands: the first goes in there, each further one is a paragraph of its own. */
export function pasted(desk: Desk, at: Spot, { lines, names }: { lines: readonly string[]; names: readonly string[] }) {
  const own = desk.blocks.find(({ block }) => block === at.block);
  if (own === undefined) return desk;
  const line = linesOf(own.content)[at.line];
  if (line === undefined) return desk;
  const [before, after] = piecesCut(line.pieces, at.offset);
  const isOne = lines.length === 1 || !isText(own);
  const [first = '', ...rest] = isOne ? [lines.join(' ')] : lines;
  const headed = joinedPieces([...before, { text: first }, ...(isOne ? after : [])]);
  const content = mapLines(own.content, (each, turn) => (turn === at.line ? { ...each, pieces: headed } : each));
  const index = desk.blocks.findIndex(({ block }) => block === at.block);
  const blocks = withContent(desk.blocks, at.block, content);
  const more = rest.map((text, turn) =>
    likeBlock(names[turn] ?? '', joinedPieces([{ text }, ...(turn === rest.length - 1 ? after : [])]), own),
  );
  const last = more.at(-1);
  const caret = last
    ? { block: last.block, line: 0, offset: (rest.at(-1) ?? '').length }
    : { ...at, offset: lengthOf(before) + first.length };
  return became(desk, { blocks: [...blocks.slice(0, index + 1), ...more, ...blocks.slice(index + 1)], caret }, at);
}

/** Backspace at the beginning of a paragraph: it goes on where the one before it ended. */
export function joined(desk: Desk, block: string): Desk {
  const index = desk.blocks.findIndex((one) => one.block === block);
  const [before, own] = [desk.blocks[index - 1], desk.blocks[index]];
  if (before === undefined || own === undefined || !isText(before) || !isText(own)) return desk;
  const first = before.content as Line;
  const pieces = joinedPieces([...first.pieces, ...(own.content as Line).pieces]);
  const blocks = withContent(desk.blocks, before.block, { ...first, pieces } as Content);
  const caret = { block: before.block, line: 0, offset: lengthOf(first.pieces) };
  return became(desk, { blocks: blocks.filter((one) => one.block !== block), caret }, { block, line: 0, offset: 0 });
}

/** A new, empty paragraph behind a block. */
export function added(desk: Desk, after: string, name: string): Desk {
  const index = desk.blocks.findIndex(({ block }) => block === after);
  const own = desk.blocks[index];
  if (own === undefined) return desk;
  const blocks = [...desk.blocks.slice(0, index + 1), likeBlock(name, [], own), ...desk.blocks.slice(index + 1)];
  return became(desk, { blocks, caret: { block: name, line: 0, offset: 0 } }, null);
}

export function removed(desk: Desk, block: string): Desk {
  const index = desk.blocks.findIndex((one) => one.block === block);
  const near = desk.blocks[index + 1] ?? desk.blocks[index - 1];
  if (index < 0 || near === undefined) return desk;
  const caret = { block: near.block, line: 0, offset: 0 };
  return became(desk, { blocks: desk.blocks.filter((one) => one.block !== block), caret }, { ...caret, block });
}

/** One place up (-1) or down (1). */
export function moved(desk: Desk, { block, line, offset }: Spot, step: 1 | -1): Desk {
  const index = desk.blocks.findIndex((one) => one.block === block);
  const [own, other] = [desk.blocks[index], desk.blocks[index + step]];
  // Where another page layout begins nothing is carried over.
  if (own === undefined || other === undefined || other.content.kind === 'section') return desk;
  const blocks = desk.blocks.map((one, at) => (at === index ? other : at === index + step ? own : one));
  return became(desk, { blocks, caret: { block, line, offset } }, { block, line, offset });
}

/** What the machine writes there, in place of the author's words. */
export function followed(desk: Desk, block: string): Desk {
  const written = desk.blocks.find((one) => one.block === block)?.written ?? null;
  if (written === null) return desk;
  const caret = { block, line: 0, offset: 0 };
  return became(desk, { blocks: withContent(desk.blocks, block, written), caret }, caret);
}

export function undo(desk: Desk): Desk {
  const last = desk.done.at(-1);
  if (last === undefined) return desk;
  const undone = [...desk.undone, { blocks: desk.blocks, at: last.at }];
  return { ...desk, blocks: last.blocks, done: desk.done.slice(0, -1), undone, typing: null, caret: last.at };
}

export function redo(desk: Desk): Desk {
  const next = desk.undone.at(-1);
  if (next === undefined) return desk;
  const done = [...desk.done, { blocks: desk.blocks, at: next.at }];
  return { ...desk, blocks: next.blocks, done, undone: desk.undone.slice(0, -1), typing: null, caret: next.at };
}

const isSame = (one: Content, other: Content): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** What is not saved yet, as edits in an order in which they can be saved. Blocks that met wait for a decision. */
export function unsaved({ blocks, saved, met }: Pick<Desk, 'blocks' | 'saved' | 'met'>): readonly Edit[] {
  const before = new Map(saved.map((one) => [one.block, one]));
  const waiting = new Set(met.map(({ block }) => block));
  const there = new Set(blocks.map(({ block }) => block));
  const gone = saved.filter(({ block }) => !there.has(block) && !waiting.has(block));
  const edits = blocks.flatMap((one): readonly Edit[] => {
    const old = before.get(one.block);
    if (waiting.has(one.block) || (old !== undefined && isSame(old.content, one.content))) return [];
    return [saidOfBlock(one, blocks)];
  });
  return [
    ...gone.map(({ block, editedAs, written }): Edit => {
      return {
        block: editedAs,
        kind: 'delete',
        trail: trailBefore({ blocks: saved }, block),
        content: null,
        was: written,
      };
    }),
    ...edits,
    ...movedEdits(saved, blocks),
  ];
}

function saidOfBlock({ block, editedAs, content, written }: DeskBlock, blocks: readonly DeskBlock[]): Edit {
  const trail = trailBefore({ blocks }, block);
  if (written === null) return { block: editedAs, kind: 'insert', trail, content, was: null };
  if (wholeForm(written) === wholeForm(content))
    return { block: editedAs, kind: 'follow', trail: [], content: null, was: null };
  return { block: editedAs, kind: 'words', trail, content, was: written };
}

function movedEdits(saved: readonly DeskBlock[], blocks: readonly DeskBlock[]): readonly Edit[] {
  const places = new Map(blocks.map(({ block }, at) => [block, at]));
  const pairs = saved.flatMap(({ block }, at): readonly (readonly [number, number])[] => {
    const now = places.get(block);
    return now === undefined ? [] : [[at, now]];
  });
  if (pairs.every(([, now], at) => at === 0 || now > (pairs[at - 1]?.[1] ?? -1))) return [];
  return [...outOfOrder(pairs)].flatMap((at): readonly Edit[] => {
    const own = saved[at];
    if (own === undefined) return [];
    const before = blocks[(places.get(own.block) ?? 0) - 1]?.block ?? null;
    const trail = trailAfter({ blocks }, before).filter((one) => one !== own.block);
    return [{ block: own.editedAs, kind: 'move', trail, content: null, was: own.written }];
  });
}

/** The server has these blocks now, up to this edit. */
export const kept = (desk: Desk, { blocks, number }: Pick<Desk, 'blocks' | 'number'>): Desk => ({
  ...desk,
  number,
  saved: blocks.map((one) => (desk.saved.includes(one) ? one : { ...one, number })),
});

/**
 * What the server has by now, under what is not saved here: others' blocks come in, and where both changed one it waits
 * for a decision.
 */
export function merged(desk: Desk, answer: Pick<Answer, 'blocks' | 'number'>): Desk {
  const saved = new Map(desk.saved.map((one) => [one.block, one]));
  const mine = new Map(desk.blocks.map((one) => [one.block, one]));
  const isMine = ({ block, content }: DeskBlock): boolean => {
    const old = saved.get(block);
    return old === undefined || !isSame(old.content, content);
  };
  const met: Met[] = desk.met.filter(({ block }) => mine.has(block));
  const laid = answer.blocks.flatMap((theirs): readonly DeskBlock[] => {
    const own = mine.get(theirs.block);
    if (own === undefined)
      return saved.has(theirs.block) && saved.get(theirs.block)?.number === theirs.number ? [] : [theirs];
    if (!isMine(own)) return [theirs];
    const isLater = theirs.number > (saved.get(theirs.block)?.number ?? 0);
    if (isLater && !isSame(theirs.content, own.content) && !met.some(({ block }) => block === own.block))
      met.push({ block: own.block, theirs });
    return [{ ...own, number: theirs.number, last: theirs.last, written: theirs.written }];
  });
  const there = new Set(answer.blocks.map(({ block }) => block));
  const blocks = desk.blocks.reduce((all: readonly DeskBlock[], one, at): readonly DeskBlock[] => {
    if (there.has(one.block) || !isMine(one)) return all;
    const before = desk.blocks[at - 1]?.block;
    const place = all.findIndex(({ block }) => block === before) + 1;
    return [...all.slice(0, place), one, ...all.slice(place)];
  }, laid);
  return { ...desk, blocks, saved: answer.blocks, number: answer.number, met, caret: null };
}

/** Of a block that both changed, mine is saved over theirs, or theirs stands. */
export function settled(desk: Desk, block: string, whose: 'mine' | 'theirs'): Desk {
  const found = desk.met.find((one) => one.block === block);
  const met = desk.met.filter((one) => one !== found);
  if (found === undefined || whose === 'mine') return { ...desk, met };
  return became(
    { ...desk, met },
    { blocks: desk.blocks.map((one) => (one.block === block ? found.theirs : one)), caret: null },
    null,
  );
}

/**
 * Edits that were kept in the tab but never reached the server, laid over what it has; `seen` is the last edit that was
 * known of then.
 */
export function recovered(desk: Desk, edits: readonly Edit[], seen: number = desk.number): Desk {
  const blocks = edits.reduce((all: readonly DeskBlock[], edit): readonly DeskBlock[] => {
    const own = all.find(({ editedAs }) => editedAs === edit.block);
    if (edit.kind === 'delete') return all.filter((one) => one !== own);
    if (edit.kind === 'follow' && own?.written) return withContent(all, own.block, own.written);
    if (edit.content === null) return all;
    if (own !== undefined) return withContent(all, own.block, edit.content);
    const at = edit.trail.map((name) => all.findIndex(({ block }) => block === name)).find((place) => place >= 0) ?? -1;
    const { content, block } = edit;
    const fresh: DeskBlock = { block, editedAs: block, content, written: null, by: 'author', number: 0, last: null };
    return [...all.slice(0, at + 1), fresh, ...all.slice(at + 1)];
  }, desk.blocks);
  const named = new Set(edits.map(({ block }) => block));
  const met = desk.saved
    .filter(({ editedAs, number }) => named.has(editedAs) && number > seen)
    .map((theirs): Met => ({ block: theirs.block, theirs }));
  return { ...desk, blocks, met };
}
