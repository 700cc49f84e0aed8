/**
 * What people do to a draft, as data: replace what a block says, insert, delete and move blocks, or let one follow the
 * machine's writing again. Each says beside what it changed and after which blocks it stood, so that it can be laid over
 * another writing of the same paper. A number typed over a slot is never the slot's: it becomes the author's own words.
 */
import type { EditKind } from '#core/report.ts';
import { type Content, isSlot, mapLines, type Piece, slotsOf } from './content.ts';
import type { DraftText } from './draft-text.ts';
import type { Live } from './live.ts';

export type Edit = {
  readonly block: string;
  readonly kind: EditKind;
  /** The blocks before it, the nearest first: it stands after the first that is still there. */
  readonly trail: readonly string[];
  /** What it says now; of what inserts or replaces. */
  readonly content: Content | null;
  /** What was written there when somebody changed it. */
  readonly was: Content | null;
};

/** What an edit says beside its block and kind, as it is kept. */
export const saidOf = ({ trail, content, was }: Edit): string => JSON.stringify({ trail, content, was });

const trailLength = 12;

/** The blocks before a block in a text, the nearest first. */
export function trailBefore({ blocks }: Pick<DraftText, 'blocks'>, block: string): readonly string[] {
  const at = blocks.findIndex((one) => one.block === block);
  return blocks
    .slice(Math.max(0, at - trailLength), Math.max(0, at))
    .map((one) => one.block)
    .reverse();
}

/** The trail of what shall stand after a block; nothing at the head of the paper. */
export const trailAfter = (text: Pick<DraftText, 'blocks'>, after: string | null): readonly string[] =>
  after === null ? [] : [after, ...trailBefore(text, after)].slice(0, trailLength);

/** A number that somebody typed over a figure. */
export type Typed = { readonly key: string; readonly ours: string | null; readonly typed: string };

/**
 * What an author wrote, every slot that does not print its figure made the author's own words, and which those are. `shown`
 * is what stood there before.
 */
export function asSaid(
  content: Content,
  { shown, live }: { readonly shown: Content | null; readonly live: Live },
): { readonly content: Content; readonly typed: readonly Typed[] } {
  const typed: Typed[] = [];
  const before = shown === null ? [] : slotsOf(shown);
  const checked = (piece: Piece): Piece => {
    if (!isSlot(piece)) return piece;
    const own = before.filter(({ key }) => key === piece.key);
    const known = [...own, ...(live.slots.get(piece.key) ?? [])].map(({ printed }) => printed);
    if (known.includes(piece.printed) || live.print(piece.key, piece.printed) === piece.printed) return piece;
    typed.push({ key: piece.key, ours: known[0] ?? live.print(piece.key, piece.printed), typed: piece.printed });
    const { key, printed, look: worn } = piece;
    const { shade: _, ...plain } = worn ?? {};
    return { text: printed, ...(Object.keys(plain).length === 0 ? {} : { look: plain }), from: key };
  };
  return { content: mapLines(content, (each) => ({ ...each, pieces: each.pieces.map(checked) })), typed };
}

type On = { readonly text: DraftText; readonly written: DraftText; readonly live: Live };

/**
 * Replaces what a block says. `text` is the working text the author had before them, `written` the machine's writing then.
 */
export function wordsEdit(
  block: string,
  content: Content,
  { text: now, written, live }: On,
): { readonly edit: Edit; readonly typed: readonly Typed[] } {
  const shown = now.blocks.find((one) => one.block === block)?.content ?? null;
  const said = asSaid(content, { shown, live });
  const edit: Edit = {
    block,
    kind: 'words',
    trail: trailBefore(now, block),
    content: said.content,
    was: writtenOf(written, block),
  };
  return { edit, typed: said.typed };
}

const writtenOf = ({ blocks }: DraftText, block: string): Content | null =>
  blocks.find((one) => one.block === block)?.content ?? null;

/** A new block after another, or at the head; its name is new, and given by whoever saves. */
export function insertEdit(
  block: string,
  { after, content }: { readonly after: string | null; readonly content: Content },
  { text: now, live }: On,
): { readonly edit: Edit; readonly typed: readonly Typed[] } {
  const said = asSaid(content, { shown: null, live });
  return {
    edit: { block, kind: 'insert', trail: trailAfter(now, after), content: said.content, was: null },
    typed: said.typed,
  };
}

/** Takes a block out; what was written in it is remembered. */
export const deleteEdit = (block: string, { text: now, written }: Omit<On, 'live'>): Edit => ({
  block,
  kind: 'delete',
  trail: trailBefore(now, block),
  content: null,
  was: writtenOf(written, block),
});

/** Puts a block after another, or at the head. */
export const moveEdit = (block: string, after: string | null, { text: now, written }: Omit<On, 'live'>): Edit => ({
  block,
  kind: 'move',
  trail: trailAfter(now, after).filter((one) => one !== block),
  content: null,
  was: writtenOf(written, block),
});

/** Lets a block say again what the machine writes. */
export const followEdit = (block: string): Edit => ({ block, kind: 'follow', trail: [], content: null, was: null });
