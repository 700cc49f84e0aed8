/**
 * What every PDF starts from: the page, the type, and the few Typst functions the blocks are written with.
 *
 * Typst 0.14. Word measures lines from ascent to descent and Typst from cap height to baseline, so the
 * edges of the text are set to give Word's distances: a single line of Times New Roman is 1.149 times its size.
 */
import type { Document, PageLayout } from '#paper/document.ts';
import { legalText } from '#paper/package/xml-text.ts';
import { cellPadding, cellPaddingUpright } from '#paper/write/grid.ts';
import { headerSizes, standardFont } from '#paper/write/page.ts';

/** Height of a single line and depth below the baseline, in ems (hhea table of Times New Roman and Tinos). */
export const singleLine = { height: 1.149, depth: 0.216 } as const;

/**
 * `text` as a Typst string; whatever it holds stays text.
 *
 * @example typstString('a "b" #c') // '"a \\"b\\" #c"'
 */
export const typstString = (text: string): string =>
  `"${legalText(text).replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;

/**
 * A length for Typst, rounded so that the same number is always written alike.
 *
 * @example length(12.70001, 'mm') // '12.7mm'
 */
export const length = (value: number, unit: 'mm' | 'pt' | 'em' | '%'): string => `${Number(value.toFixed(3))}${unit}`;

/**
 * The settings of a document: Tinos stands for Times New Roman (same widths, every Vietnamese letter, free licence);
 * DejaVu Sans Mono, which the compiler carries, has the ticks and boxes that Tinos lacks. No other font is ever taken,
 * so the pages do not depend on the machine. No date, so neither on the clock.
 */
export function preludeOf(document: Document): string {
  const size = (document.font ?? standardFont).size;
  return `#set document(title: ${typstString(document.title ?? '')}, date: none)
#set text(font: ("Tinos", "DejaVu Sans Mono"), size: ${length(size, 'pt')}, lang: "vi", region: "VN", hyphenate: false, fallback: false, overhang: false, top-edge: ${length(singleLine.height - singleLine.depth, 'em')}, bottom-edge: ${length(-singleLine.depth, 'em')})
#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple", justification-limits: (spacing: (min: 100%, max: 150%)))
#set block(above: 0pt, below: 0pt)
#set table(inset: (x: ${cellPadding}mm, y: ${cellPaddingUpright}mm), stroke: 0.5pt, align: left + top)
#set grid(inset: (x: ${cellPadding}mm, y: 0pt), align: left + top)
#show heading: it => it.body
#show heading: set text(size: ${length(size, 'pt')}, weight: "regular")
#let p(above: 0pt, left: 0pt, hang: 0pt, first: 0pt, to: left, fair: false, keep: false, level: 0, edges: none, body) = block(
  width: 100%, above: above, sticky: keep, inset: (left: left), {
    set align(to)
    set text(top-edge: edges.at(0), bottom-edge: edges.at(1)) if edges != none
    let words = par(justify: fair, hanging-indent: hang, first-line-indent: (amount: first, all: true), body)
    if level > 0 { heading(level: level, words) } else { words }
  })
#let gap(above: 0pt, height) = block(width: 100%, above: above, height: height)
#let rule(share) = block(width: 100%, above: 2pt, below: 0pt, align(center, line(length: share, stroke: 0.75pt)))
#let raised(body) = super(typographic: false, text(top-edge: "baseline", bottom-edge: "baseline", body))
#let lowered(body) = sub(typographic: false, text(top-edge: "baseline", bottom-edge: "baseline", body))
#let head(marking, numbered) = context {
  set align(center)
  set par(leading: 0pt)
  if marking != "" { block(width: 100%, height: ${headerSizes.markingLine}pt, text(size: ${headerSizes.marking}pt, marking)) }
  if numbered { block(width: 100%, height: ${headerSizes.numberLine}pt, if counter(page).get().first() > 1 { text(size: ${headerSizes.number}pt, counter(page).display("1")) }) }
}
`;
}

/**
 * The paper, its margins and its head; everything after stands on a new page.
 *
 * @example pageOf({ width: 210, … }, '') // '#set page(width: 210mm, …)'
 */
export function pageOf(page: PageLayout, marking: string): string {
  const height = (marking === '' ? 0 : headerSizes.markingLine) + (page.numbered ? headerSizes.numberLine : 0);
  const ascent = Math.max(((page.top * 72) / 25.4 - height) / 2, 0);
  const margin = (['top', 'bottom', 'left', 'right'] as const).map((side) => `${side}: ${length(page[side], 'mm')}`);
  // Before the new page begins, so that its own head already counts anew.
  return (
    (page.restart ? '#counter(page).update(0)\n' : '') +
    `#set page(width: ${length(page.width, 'mm')}, height: ${length(page.height, 'mm')}, margin: (${margin.join(', ')}), ` +
    `header-ascent: ${length(ascent, 'pt')}, header: head(${typstString(marking)}, ${page.numbered === true}))\n`
  );
}
