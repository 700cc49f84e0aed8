/**
 * What stands on one page of a PDF: words with their boxes, and ruled lines, in points from the
 * upper left corner as a reader sees the page, whatever its rotation.
 */
import { getResolvedPDFJS } from 'unpdf';
import type { PdfFilePage } from './engine.ts';
import { type Rule, rulesIn } from './rules.ts';

export type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line the letters stand on. */
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
};

export type PdfPage = {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Words that do not run from left to right, such as a watermark. */
  readonly turned: readonly string[];
  readonly rules: readonly Rule[];
};

type Matrix = readonly [number, number, number, number, number, number];
type TextItem = { str: string; transform: number[]; width: number; fontName: string };

/** Reads a page; the drawing is only looked at where there are words it could be a table for. */
export async function readPage(page: PdfFilePage, number: number): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const items = content.items.filter((item): item is typeof item & TextItem => 'str' in item && item.str !== '');
  const worded = items.some((item) => item.str.trim() !== '');
  const view = viewport.transform as unknown as Matrix;
  const rules = worded ? rulesIn(await page.getOperatorList(), view, (await getResolvedPDFJS()).OPS) : [];
  const words: Word[] = [];
  const turned: string[] = [];
  for (const item of items) {
    const word = wordOf(item, view, fontName(page, item.fontName));
    if (word) words.push(word);
    else turned.push(item.str);
  }
  return { number, width: viewport.width, height: viewport.height, words, turned, rules };
}

/** The font's own name, known once the page's drawing was read. */
function fontName(page: PdfFilePage, id: string): string {
  if (!page.commonObjs.has(id)) return '';
  const font: unknown = page.commonObjs.get(id);
  return typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
}

function wordOf(item: TextItem, view: Matrix, font: string): Word | null {
  const [a, b, , d, e, f] = times(view, item.transform as unknown as Matrix);
  const size = Math.hypot(a, b);
  if (!(size > 0) || Math.abs(b) > size * 0.1 || a < 0 || d > 0) return null;
  return {
    text: item.str,
    left: e,
    right: e + item.width,
    base: f,
    size,
    bold: /bold|black|heavy/i.test(font),
    italic: /italic|oblique/i.test(font),
  };
}

/** The product of two transforms, the right one applied first. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];
