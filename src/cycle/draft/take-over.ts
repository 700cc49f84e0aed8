/**
 * What somebody chose of a Word file that came back, as edits of the draft: words of a block, single figures, blocks added
 * and gone. A figure that was not chosen keeps its slot.
 */

import type { CameBack, ChangedBlock } from './came-back.ts';
import { isSlot, linesOf, mapLines, type Piece } from './content.ts';
import type { DraftText } from './draft-text.ts';
import { deleteEdit, type Edit, insertEdit, wordsEdit } from './edit.ts';
import { withFigures } from './held-against.ts';
import type { Live } from './live.ts';

export type Chosen = {
  /** Blocks whose changed words are taken over. */
  readonly words: readonly string[];
  /** Figures taken over as they were typed, as words of the author's own. */
  readonly figures: readonly { readonly block: string; readonly key: string }[];
  /** Blocks that came, by their index, each with its new name. */
  readonly added: readonly { readonly index: number; readonly block: string }[];
  readonly gone: readonly string[];
};

type On = { readonly text: DraftText; readonly written: DraftText; readonly live: Live };

/**
 * The edits that take over what was chosen, in the order of the paper; blocks the text no longer has are passed over.
 *
 * @example takeOver(cameBack, { words: [], figures: [], added: [], gone: [] }, on) // []
 */
export function takeOver(cameBack: CameBack, chosen: Chosen, on: On): readonly Edit[] {
  const there = new Set(on.text.blocks.map(({ block }) => block));
  const changed = cameBack.changed
    .filter(({ block }) => there.has(block))
    .flatMap((one): readonly Edit[] => {
      const keys = new Set(chosen.figures.filter(({ block }) => block === one.block).map(({ key }) => key));
      const isWorded = chosen.words.includes(one.block);
      return isWorded || keys.size > 0 ? [editOfChanged(one, { keys, isWorded }, on)] : [];
    });
  const gone = cameBack.gone
    .filter((block) => chosen.gone.includes(block) && there.has(block))
    .map((block) => deleteEdit(block, on));
  return [...changed, ...addedEdits(cameBack, chosen, on), ...gone];
}

type Choice = { readonly keys: ReadonlySet<string>; readonly isWorded: boolean };

function editOfChanged(one: ChangedBlock, { keys, isWorded }: Choice, on: On): Edit {
  const figures = one.figures.filter(({ key }) => keys.has(key));
  const ours = on.text.blocks.find(({ block }) => block === one.block)?.content ?? one.content;
  const content = isWorded
    ? mapLines(one.content, (line) => ({ ...line, pieces: line.pieces.map((piece) => slotAgain(piece, one, keys)) }))
    : mapLines(ours, (line) => withFigures(line, figures));
  return wordsEdit(one.block, content, on).edit;
}

/** A figure that was typed over and not chosen is the slot it was. */
function slotAgain(piece: Piece, { figures }: ChangedBlock, keys: ReadonlySet<string>): Piece {
  if (isSlot(piece) || piece.from === undefined || keys.has(piece.from)) return piece;
  const found = figures.find(({ key, theirs }) => key === piece.from && theirs === piece.text);
  return found === undefined ? piece : { key: found.key, printed: found.ours, ...(piece.look && { look: piece.look }) };
}

/** Each after the block it stood after; those that stood one after the other keep their order. */
function addedEdits({ added }: CameBack, chosen: Chosen, on: On): readonly Edit[] {
  const edits: Edit[] = [];
  let last: { readonly after: string | null; readonly block: string } | null = null;
  for (const { index, block } of [...chosen.added].sort((one, other) => one.index - other.index)) {
    const one = added[index];
    if (one === undefined || linesOf(one.content).length === 0) continue;
    const { edit } = insertEdit(block, one, on);
    const trail: readonly string[] =
      last !== null && last.after === one.after ? [last.block, ...edit.trail] : edit.trail;
    edits.push({ ...edit, trail: trail.slice(0, 12) });
    last = { after: one.after, block };
  }
  return edits;
}
