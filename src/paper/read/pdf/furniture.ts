/**
 * Page furniture: page numbers, and lines that come again at the head or foot of most pages. They
 * are read, but do not belong to the running text.
 */
import type { Line } from './lines.ts';

export type PageLines = { readonly number: number; readonly height: number; readonly lines: readonly Line[] };

export type Furniture = {
  readonly of: (page: PageLines, line: Line) => 'header' | 'footer' | null;
};

const PAGE_NUMBER = /^(?:trang\s*)?[-–—]?\s*\d{1,4}(?:\s*[/|]\s*\d{1,4})?\s*[-–—]?$/iu;
/** The share of the page's height that may be head or foot. */
const ZONE = 0.12;

/** Learns from all pages what their furniture is. */
export function furnitureOf(pages: readonly PageLines[]): Furniture {
  const seen = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const line of page.lines) {
      const zone = zoneOf(page, line);
      if (!zone) continue;
      const key = `${zone} ${withoutDigits(line.text)}`;
      seen.set(key, (seen.get(key) ?? new Set()).add(page.number));
    }
  }
  const enough = Math.max(2, Math.ceil(pages.length / 2));
  return {
    of: (page, line) => {
      const zone = zoneOf(page, line);
      if (!zone) return null;
      const repeated = (seen.get(`${zone} ${withoutDigits(line.text)}`)?.size ?? 0) >= enough;
      return repeated || PAGE_NUMBER.test(line.text) ? zone : null;
    },
  };
}

const withoutDigits = (text: string): string => text.replace(/\d+/g, '#');

function zoneOf({ height }: PageLines, { base }: Line): 'header' | 'footer' | null {
  if (base < height * ZONE) return 'header';
  return base > height * (1 - ZONE) ? 'footer' : null;
}
