/**
 * A small review whose report is edited: the sample authority's dossier, and the same with another report of a unit.
 */
import type { Dossier } from '#cycle/dossier/dossier.ts';
import { reviewFolder } from '#cycle/review.ts';
import { sampleFolder } from '#cycle/review-sample.ts';
import type { TextContent, Words } from './content.ts';
import type { DraftText } from './draft-text.ts';
import { writtenPaper } from './live.ts';

export const dossierOf = async (changes: Parameters<typeof sampleFolder>[0] = {}): Promise<Dossier> =>
  (await reviewFolder(sampleFolder(changes))).dossier;

export const reportOf = async (changes: Parameters<typeof sampleFolder>[0] = {}) => {
  const dossier = await dossierOf(changes);
  return { dossier, ...writtenPaper(dossier, 'report') };
};

/** A paragraph of an author's own words. */
export const saying = (text: string): TextContent => ({ kind: 'paragraph', pieces: [{ text }], look: {} });

/** A block's text content with words put before it. */
export function beginning(text: string, { blocks }: DraftText, block: string): TextContent {
  const content = blocks.find((one) => one.block === block)?.content;
  if (content === undefined || content.kind === 'table' || content.kind === 'section')
    throw new Error(`${block}: no text`);
  const words: Words = { text };
  return { ...content, pieces: [words, ...content.pieces] };
}
