/**
 * Footnotes and endnotes of a Word file, in the order the text refers to them (ECMA-376 part 1,
 * 17.11); each with the place of its reference, so that a reader finds the sentence it explains.
 */

import type { Paragraph } from '#paper/document.ts';
import type { Archive } from '#paper/package/archive.ts';
import type { Relationship } from '#paper/package/relationships.ts';
import { childrenOf, type Element, elementOf } from '#paper/package/xml.ts';
import { done, type Outcome } from '#paper/read/outcome.ts';
import { paragraphsIn } from './blocks.ts';
import type { DocxWalk, NoteReference } from './walk.ts';

/** Reads the notes that the walk met; each once; a note nobody refers to is not printed and not read. */
export function readNotes(
  archive: Archive,
  related: readonly Relationship[],
  walk: DocxWalk,
): Outcome<readonly Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  const references = [...walk.references];
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = related.find((relationship) => relationship.type === `${kind}s`)?.target;
    if (part === undefined || !archive.has(part)) continue;
    const xml = archive.text(part);
    if (!xml.ok) return xml;
    const root = elementOf({ xml: xml.value, part });
    if (!root.ok) return root;
    const notes = new Map(childrenOf(root.value, `w:${kind}`).map((note) => [note.attributes['w:id'] ?? '', note]));
    for (const reference of references.filter((one) => one.kind === kind)) {
      paragraphs.push(...noteParagraphs(notes.get(reference.id), reference, walk));
      notes.delete(reference.id);
    }
  }
  return done(paragraphs);
}

function noteParagraphs(note: Element | undefined, reference: NoteReference, walk: DocxWalk): readonly Paragraph[] {
  if (!note) return [];
  const { part: _, ...anchor } = reference.place;
  const [first, ...rest] = paragraphsIn(note, { ...anchor, part: 'footnote' }, walk);
  if (!first) return [];
  return [{ ...first, ...(reference.mark !== '' && { label: reference.mark }) }, ...rest];
}
