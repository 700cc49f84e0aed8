/**
 * Whether a document's letters are those of an old font, told by its words when no font says so: in the right writing
 * nearly every word with a mark is a Vietnamese syllable, in the wrong one hardly any.
 */
import { type Block, type Document, type Paragraph, wordsOf } from '#paper/document.ts';
import { hasUnicodeLetters, type OldWriting, spelled } from './legacy-letters.ts';
import { isSyllable } from './syllable.ts';

/** Letters looked at: enough for a judgement, and no more of a long document. */
const SAMPLE = 40_000;
const FEWEST_WORDS = 6;
const RIGHT = 0.85;
const WRONG = 0.5;
const MARKED = /[\p{L}\p{M}µ¶·¸¹º»¼½¾¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³×÷]+/gu;

/**
 * The old writing a text is in; null when it is in Unicode, or too short to say.
 *
 * @example writingOf('Céng hoµ x· héi chñ nghÜa ViÖt Nam, B¸o c¸o kÕt qu¶') // 'tcvn3'
 */
export function writingOf(text: string): OldWriting | null {
  const sample = text.slice(0, SAMPLE);
  if (spellingShare(sample) > WRONG) return null;
  const [best] = (['tcvn3', 'vni'] as const)
    .map((writing) => ({ writing, share: spellingShare(spelled(sample, writing)) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= RIGHT ? best.writing : null;
}

/** How many of the words with a letter beyond ASCII are syllables; 1 when there are too few to tell. */
function spellingShare(text: string): number {
  let marked = 0;
  let right = 0;
  for (const [word] of text.matchAll(MARKED)) {
    if (!/[^\0-\x7f]/u.test(word)) continue;
    marked += 1;
    if (isSyllable(word)) right += 1;
  }
  return marked < FEWEST_WORDS ? 1 : right / marked;
}

/**
 * The document with its letters in Unicode, and the old writing they were in; the very same document when they were.
 *
 * @example inUnicode(documentOf('Thu ngân sách')).writing // null
 */
export function inUnicode(document: Document): { readonly document: Document; readonly writing: OldWriting | null } {
  const text = paragraphsOf(document).map(wordsOf).join('\n');
  const writing = /[^\0-\x7f]/u.test(text) ? writingOf(text) : null;
  return writing === null ? { document, writing } : { document: respelledDocument(document, writing), writing };
}

const paragraphsOf = (document: Document): readonly Paragraph[] => [
  ...document.blocks.flatMap((block): readonly Paragraph[] =>
    block.kind === 'paragraph'
      ? [block]
      : block.kind === 'table'
        ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
        : [],
  ),
  ...(document.aside ?? []),
];

function respelledDocument(document: Document, writing: OldWriting): Document {
  const paragraph = (one: Paragraph): Paragraph => ({
    ...one,
    runs: one.runs.map((run) => (hasUnicodeLetters(run.text) ? run : { ...run, text: spelled(run.text, writing) })),
  });
  const block = (one: Block): Block => {
    if (one.kind === 'paragraph') return paragraph(one);
    if (one.kind !== 'table') return one;
    const rows = one.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(paragraph) })),
    }));
    return { ...one, rows };
  };
  return {
    ...document,
    blocks: document.blocks.map(block),
    ...(document.aside && { aside: document.aside.map(paragraph) }),
  };
}
