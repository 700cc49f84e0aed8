/**
 * Pages of a document: which layout holds for which blocks.
 *
 * A4 with the margins of the Party's rules (top and bottom 20 mm, left 30, right 15), which State papers
 * accept too (Nghị định 30/2020/NĐ-CP, annex I: 20–25, 20–25, 30–35, 15–20).
 */
import type { Block, Document, PageLayout } from '#paper/document.ts';

/** A4 upright, 20/20/30/15 mm. */
export const standardPage: PageLayout = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  numbered: true,
};

/** What a document is set in when it does not say. */
export const standardFont = { name: 'Times New Roman', size: 14 } as const;

/** What stands at the head of a page, in points: the marking, the number, and the heights of their lines. */
export const headerSizes = { marking: 9, number: 14, markingLine: 11, numberLine: 16 } as const;

/** Blocks that share one layout. */
export type Stretch = { readonly page: PageLayout; readonly blocks: readonly Exclude<Block, { kind: 'section' }>[] };

/**
 * The document cut at its section breaks; a layout that holds for no block is left out, but one always remains.
 *
 * @example stretchesOf(document).map((stretch) => stretch.page.width) // [210, 297]
 */
export function stretchesOf(document: Document): readonly Stretch[] {
  const all: { page: PageLayout; blocks: Exclude<Block, { kind: 'section' }>[] }[] = [];
  let current = { page: document.page ?? standardPage, blocks: [] as Exclude<Block, { kind: 'section' }>[] };
  for (const block of document.blocks) {
    if (block.kind !== 'section') {
      current.blocks.push(block);
      continue;
    }
    if (current.blocks.length > 0) all.push(current);
    current = { page: block.page, blocks: [] };
  }
  return current.blocks.length > 0 || all.length === 0 ? [...all, current] : all;
}

/**
 * Width of the text, in millimetres.
 *
 * @example textWidth(standardPage) // 165
 */
export const textWidth = (page: PageLayout): number => Math.max(page.width - page.left - page.right, 10);
