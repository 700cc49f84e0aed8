/**
 * The working text of a draft: the machine's writing of now with what people did to it laid over. Blocks nobody edited
 * follow the writing; edited ones keep their words, and their slots show the figures of now. Where the writing changed under
 * an edit, the edit stays and both are told: no edit is ever lost.
 */
import {
  type Content,
  formOf,
  isSlot,
  type Line,
  lineForm,
  mapLines,
  type Piece,
  piecesOf,
  type TableContent,
  wholeForm,
  wholeLine,
} from './content.ts';
import { type DraftBlock, type DraftText, mostLike } from './draft-text.ts';
import type { Edit } from './edit.ts';
import { type Around, type Live, refreshed } from './live.ts';

/** What an author should know of the text, each with its block. */
export type Told =
  /** The writing changed under words that somebody changed: mine stand, and this is what it would say. */
  | { readonly kind: 'changed-beneath'; readonly block: string; readonly was: Content; readonly now: Content }
  /** The writing has no such block any more; what somebody made of it stays. */
  | { readonly kind: 'gone-beneath'; readonly block: string; readonly was: Content | null }
  /** What somebody took out says something else now. */
  | { readonly kind: 'deleted-changed'; readonly block: string; readonly was: Content; readonly now: Content }
  /** The dossier has no such figure any more: its last print stands as words. */
  | { readonly kind: 'figure-gone'; readonly block: string; readonly key: string; readonly printed: string }
  /** Không còn gắn với nguồn: a number typed over a figure. */
  | {
      readonly kind: 'not-tied';
      readonly block: string;
      readonly key: string;
      readonly typed: string;
      readonly ours: string | null;
    };

export type WorkingBlock = DraftBlock & {
  /** The name its edits go by: the first it had, where the writing calls it otherwise by now. */
  readonly editedAs: string;
  readonly by: 'machine' | 'author';
  /** What the machine writes there, where it writes anything. */
  readonly written: Content | null;
};

export type WorkingText = Omit<DraftText, 'blocks'> & {
  readonly blocks: readonly WorkingBlock[];
  readonly told: readonly Told[];
};

/** What all edits of one block come to. */
type State = {
  readonly block: string;
  trail: readonly string[];
  content: Content | null;
  was: Content | null;
  isInserted: boolean;
  isGone: boolean;
  isMoved: boolean;
  /** Which edit placed it. */
  order: number;
};

/**
 * The text that edits make of a writing, in the order in which they were saved. With no edits it is the writing.
 *
 * @example workingText(written, [], live).blocks.every(({ by }) => by === 'machine') // true
 */
export function workingText(written: DraftText, edits: readonly Edit[], live: Live): WorkingText {
  const states = statesOf(edits);
  const homes = homesOf(states, written);
  const laid = new Map(states.map((state) => [state, laidOver(state, homes.get(state.block) ?? null, live)]));
  const named = new Map(states.map((state) => [homes.get(state.block)?.block ?? state.block, state]));
  const kept = written.blocks.flatMap((one): readonly WorkingBlock[] => {
    const state = named.get(one.block);
    if (state?.isMoved === true) return [];
    return [
      state === undefined
        ? { ...one, editedAs: one.block, by: 'machine', written: one.content }
        : blockOf(state, one, laid),
    ];
  });
  const isPlaced = ({ block, isMoved, content }: State): boolean => (homes.get(block) ? isMoved : content !== null);
  const placed = states.filter(isPlaced).sort((one, other) => one.order - other.order);
  const blocks = placed.reduce(
    (text, state) => placeAfter(text, blockOf(state, homes.get(state.block) ?? null, laid), { state, homes }),
    kept as readonly WorkingBlock[],
  );
  const gone = new Set(states.filter(({ isGone }) => isGone).map(({ block }) => homes.get(block)?.block ?? block));
  const shown = blocks.filter(({ block }) => !gone.has(block));
  const told = states.flatMap((state) => laid.get(state)?.told ?? []);
  return { frame: written.frame, blocks: shown, told: [...told, ...notTied(shown, live)] };
}

function statesOf(edits: readonly Edit[]): readonly State[] {
  const states = new Map<string, State>();
  for (const [order, { block, kind, trail, content, was }] of edits.entries()) {
    const state = states.get(block) ?? fresh(block, trail, order);
    states.set(block, state);
    if (kind === 'words') Object.assign(state, { content, was: was ?? state.was, isGone: false });
    if (kind === 'words' && !state.isInserted && !state.isMoved) Object.assign(state, { trail, order });
    if (kind === 'insert') Object.assign(state, { content, was, trail, order, isInserted: true, isGone: false });
    if (kind === 'delete') Object.assign(state, { isGone: true, was: state.content === null ? was : state.was });
    if (kind === 'move') Object.assign(state, { trail, order, isMoved: true, was: state.was ?? was });
    if (kind === 'follow' && !state.isInserted) Object.assign(state, { content: null, isGone: false });
    if (kind === 'follow') state.isGone = false;
  }
  return [...states.values()];
}

const fresh = (block: string, trail: readonly string[], order: number): State => ({
  block,
  trail,
  content: null,
  was: null,
  isInserted: false,
  isGone: false,
  isMoved: false,
  order,
});

type Homes = ReadonlyMap<string, DraftBlock | null>;

/** The block of the writing that each edited one is: by name, else the one most like what was written there. */
function homesOf(states: readonly State[], { blocks }: DraftText): Homes {
  const byName = new Map(blocks.map((one) => [one.block, one]));
  const homes = new Map<string, DraftBlock | null>();
  for (const { block, isInserted } of states) homes.set(block, isInserted ? null : (byName.get(block) ?? null));
  const taken = new Set([...homes.values()].map((home) => home?.block));
  const lost = states.filter(({ block, isInserted, was }) => !isInserted && was !== null && homes.get(block) === null);
  for (const { block, was } of [...lost].sort((one, other) => (one.block < other.block ? -1 : 1))) {
    const found =
      was &&
      mostLike(
        was,
        blocks.filter((one) => !taken.has(one.block)),
      );
    homes.set(block, found);
    if (found) taken.add(found.block);
  }
  return homes;
}

type Laid = { readonly content: Content | null; readonly told: readonly Told[] };

/** What a block says with its edits on it, and what is to be told of that. */
function laidOver({ block, content, was, isGone, isInserted }: State, home: DraftBlock | null, live: Live): Laid {
  const now = home?.content ?? null;
  const differs = was !== null && now !== null && formOf(was) !== formOf(now);
  if (isGone)
    return { content: null, told: differs ? [{ kind: 'deleted-changed', block: home?.block ?? block, was, now }] : [] };
  if (content === null) return { content: null, told: [] };
  const merged = was === null || now === null ? { content, clash: false } : mergedOver(content, was, now);
  const fresh = withFiguresOfNow(merged.content, { was, now }, live);
  const name = home?.block ?? block;
  const told: Told[] = fresh.gone.map(({ key, printed }) => ({ kind: 'figure-gone', block: name, key, printed }));
  if (now === null && !isInserted) told.push({ kind: 'gone-beneath', block: name, was });
  if (merged.clash && was !== null && now !== null) told.push({ kind: 'changed-beneath', block: name, was, now });
  return { content: fresh.content, told };
}

type Merged = { readonly content: Content; readonly clash: boolean };

/** Three ways: what only one side changed is theirs; what both changed is the author's, and told. */
function mergedOver(mine: Content, was: Content, now: Content): Merged {
  const [own, before, after] = [formOf(mine), formOf(was), formOf(now)];
  if (wholeForm(mine) === wholeForm(was)) return { content: now, clash: false };
  if (before === after || own === after) return { content: withLabelOf(mine, was, now), clash: false };
  if (mine.kind === 'table' && was.kind === 'table' && now.kind === 'table' && isOneShape([mine, was, now]))
    return mergedTable(mine, was, now);
  return { content: mine, clash: true };
}

/** Labels count themselves: one that nobody changed is that of now. */
const withLabelOf = (mine: Content, was: Content, now: Content): Content =>
  isLabelled(mine) && isLabelled(was) && isLabelled(now) && mine.label === was.label && now.label !== undefined
    ? { ...mine, label: now.label }
    : mine;

const isLabelled = (content: Content): content is Exclude<Content, { kind: 'table' | 'section' }> =>
  content.kind !== 'table' && content.kind !== 'section';

const isOneShape = (tables: readonly TableContent[]): boolean =>
  new Set(tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ lines }) => lines.length).join()).join(';')))
    .size === 1;

/** A table of one shape is merged line by line, so that a remark in one cell holds back no other. */
function mergedTable(mine: TableContent, was: TableContent, now: TableContent): Merged {
  const before = inOneList(was);
  const after = inOneList(now);
  let clash = false;
  const content = mapLines(mine, (line, at) => {
    const [old, fresh] = [before[at], after[at]];
    if (old === undefined || fresh === undefined || wholeLine(line) === wholeLine(old)) return fresh ?? line;
    clash ||= lineForm(old) !== lineForm(fresh) && lineForm(line) !== lineForm(fresh);
    return line;
  });
  return { content, clash };
}

const inOneList = ({ rows }: TableContent): readonly Line[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));

/** Every slot with the figure of now; what the dossier no longer has becomes words. */
function withFiguresOfNow(content: Content, around: Around, live: Live) {
  const gone: { readonly key: string; readonly printed: string }[] = [];
  const made = mapLines(content, (line) => ({
    ...line,
    pieces: line.pieces.map((piece): Piece => {
      const slot = isSlot(piece) ? refreshed(piece, around, live) : piece;
      if (slot !== null) return slot;
      if (!isSlot(piece)) return piece;
      gone.push(piece);
      return { text: piece.printed, from: piece.key };
    }),
  }));
  return { content: made, gone };
}

function blockOf(state: State, home: DraftBlock | null, laid: ReadonlyMap<State, Laid>): WorkingBlock {
  const own = laid.get(state)?.content ?? null;
  const written = home?.content ?? null;
  const content = own ?? written ?? state.content ?? state.was ?? { kind: 'paragraph', pieces: [], look: {} };
  const isMachines = own === null || (written !== null && wholeForm(own) === wholeForm(written));
  return {
    block: home?.block ?? state.block,
    editedAs: state.block,
    content,
    by: isMachines ? 'machine' : 'author',
    written,
  };
}

/** After the nearest block of its trail that is there; at the head without a trail, at the end where all of it is gone. */
function placeAfter(
  text: readonly WorkingBlock[],
  block: WorkingBlock,
  { state, homes }: { readonly state: State; readonly homes: Homes },
): readonly WorkingBlock[] {
  const at = new Map(text.map((one, index) => [one.block, index]));
  const found = state.trail.map((one) => at.get(homes.get(one)?.block ?? one)).find((index) => index !== undefined);
  const after = found ?? (state.trail.length === 0 ? -1 : text.length - 1);
  return [...text.slice(0, after + 1), block, ...text.slice(after + 1)];
}

const notTied = (blocks: readonly WorkingBlock[], live: Live): readonly Told[] =>
  blocks.flatMap(({ block, content }) =>
    piecesOf(content).flatMap((piece): readonly Told[] => {
      if (isSlot(piece) || piece.from === undefined) return [];
      const ours = live.slots.get(piece.from)?.[0]?.printed ?? live.print(piece.from, piece.text);
      return [{ kind: 'not-tied', block, key: piece.from, typed: piece.text, ours }];
    }),
  );
