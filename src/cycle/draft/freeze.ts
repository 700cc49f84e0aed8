/**
 * A working text made ready to freeze: the paper as Word and as the source of its PDF, every figure in it as it stands, and
 * the text itself, so that a later draft or a Word file that comes back can be held against it.
 */
import type { FrozenFigure } from '#core/report.ts';
import type { Dossier, DossierJson } from '#cycle/dossier/dossier.ts';
import type { Document } from '#paper/document.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { piecesOf, slotsOf } from './content.ts';
import { type DraftText, documentOfDraft } from './draft-text.ts';
import type { LiveFigure } from './live.ts';

/** What a draft is frozen with: `text` is read again by `frozenText`. */
export type ToFreeze = {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly figures: readonly FrozenFigure[];
  readonly text: Uint8Array;
};

/** A finding as a draft tells it. */
export type ToldFinding = { readonly id: string; readonly words: string | null };

export type FrozenText = DraftText & { readonly findings: readonly ToldFinding[] };

type Behind = Pick<Dossier | DossierJson, 'findings'>;

/**
 * Everything `freezeDraft` of the store takes of a text, its bookmarks carrying the keys of its figures. A figure that the
 * text prints in several ways is frozen as it stands first.
 */
export function readyToFreeze(
  { blocks, frame }: DraftText,
  { figures, dossier }: { readonly figures: ReadonlyMap<string, LiveFigure>; readonly dossier: Behind },
): ToFreeze {
  const text: DraftText = { blocks: blocks.map(({ block, content }) => ({ block, content })), frame };
  const document = documentOfDraft(text);
  const findings = findingsTold(text, dossier);
  const kept = { format: 'bokhuyet-draft/1', findings, frame, blocks: text.blocks };
  return {
    document,
    bytes: writeDocx(document),
    figures: frozenFigures(text, figures),
    text: new TextEncoder().encode(`${JSON.stringify(kept)}\n`),
  };
}

/** Every figure a text shows, once, by key. */
export function frozenFigures(
  { blocks }: Pick<DraftText, 'blocks'>,
  figures: ReadonlyMap<string, LiveFigure>,
): readonly FrozenFigure[] {
  const printed = new Map<string, string>();
  for (const { content } of blocks)
    for (const slot of slotsOf(content)) if (!printed.has(slot.key)) printed.set(slot.key, slot.printed);
  const nothing = { value: null, arithmetic: null, restsOn: [], unconfirmed: true };
  return [...printed]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, shown]) => ({ ...(figures.get(key) ?? { key, ...nothing }), printed: shown }));
}

/** Findings whose words or figures the text tells. */
function findingsTold({ blocks }: DraftText, { findings }: Behind): readonly ToldFinding[] {
  const told = new Set(
    blocks.flatMap(({ content }) =>
      piecesOf(content).flatMap((piece) => ('key' in piece ? [piece.key] : (piece.of ?? []))),
    ),
  );
  return findings.filter(({ id }) => told.has(id)).map(({ id, words }) => ({ id, words }));
}

/** A frozen text from how it is kept; null where that is none. */
export function frozenText(kept: Uint8Array): FrozenText | null {
  try {
    const found = JSON.parse(new TextDecoder().decode(kept));
    return found.format === 'bokhuyet-draft/1'
      ? { blocks: found.blocks, frame: found.frame, findings: found.findings }
      : null;
  } catch {
    return null;
  }
}
