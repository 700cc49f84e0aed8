/**
 * The lines as they stand on the paper, and which of them one line of the text was broken into.
 *
 * A page that was set by hand or came out of a PDF breaks sentences at its width, and its running
 * heads and page numbers stand between the halves.
 */
import type { Piece } from '#paper/document.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { OPEN_ENDS } from '#prose/lexicon/sections.ts';

export type Physical = { readonly start: number; readonly end: number; readonly piece: Piece | null };
export type Printed = { readonly text: string; readonly pieces: readonly Piece[] };
/** Stretches of text between the halves of a broken line, in order. */
export type Breaks = readonly { readonly start: number; readonly end: number }[];

/** Lines of a page broken by hand are about this long. */
const WRAPPED = { shortest: 55, longest: 150, share: 0.85, least: 5 };
/** A line whose next word would still have had room was ended on purpose. */
const SLACK = 8;
const PAGE_NUMBER = /^\s*(?:[-–—.\s]*\d{1,4}[-–—.\s]*|(?:trang|page|tr\.)\s*:?\s*\d{1,4}(?:\s*[/-]\s*\d{1,4})?)\s*$/iu;
const LONGEST_HEAD = 90;
/** Shorter lines are headings and cells, whatever they end in. */
const OPEN_LINE = 30;
const REPEATED = 3;
/** Blank lines, a page number, a running head or two: no page has more between its last and the next one's first line. */
const LONGEST_BREAK = 7;
const openEnds = new Set(OPEN_ENDS.map(fold));

/** The lines of the text, broken ones joined over the breaks between pages. */
export function joinedLines(running: Printed, breaks: Breaks): Physical[] {
  let next = 0;
  const lines = physicalLines(running).filter((line) => {
    while ((breaks[next]?.end ?? Number.POSITIVE_INFINITY) < line.start) next += 1;
    return line.start < (breaks[next]?.start ?? Number.POSITIVE_INFINITY);
  });
  const page = { text: running.text, width: widthOf(lines) };
  const out: Physical[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last && goesOn(page, last, line)) out[out.length - 1] = { ...last, end: line.end };
    else out.push(line);
  }
  return out;
}

/** What stands between the halves of sentences that a page's end parted: numbers, running heads, blank lines. */
export function pageBreaks(running: Printed): Breaks {
  const lines = physicalLines(running);
  const between = betweenPages(running.text, lines);
  if (!between.some(Boolean)) return [];
  const page = { text: running.text, width: widthOf(lines) };
  const out: { start: number; end: number }[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const last = lines[at - 1] as Physical;
    if (last.end === last.start || between[at - 1]) continue;
    let next = at;
    let seen = false;
    while (next < lines.length && next - at < LONGEST_BREAK && (between[next] || isBlank(running.text, lines[next]))) {
      seen ||= between[next] === true;
      next += 1;
    }
    const line = lines[next];
    if (seen && line && goesOn(page, last, line)) out.push({ start: last.end + 1, end: line.start - 1 });
    at = Math.max(at, next);
  }
  return out;
}

const isBlank = (text: string, line: Physical | undefined): boolean =>
  line !== undefined && text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD)).trim() === '';

/** Which lines could stand between two pages: a number alone, or a short line that returns again and again. */
function betweenPages(text: string, lines: readonly Physical[]): boolean[] {
  const times = new Map<string, number>();
  const words = lines.map((line) =>
    line.piece?.cell || line.end - line.start > LONGEST_HEAD ? '' : text.slice(line.start, line.end).trim(),
  );
  for (const head of words) times.set(bareHead(head), (times.get(bareHead(head)) ?? 0) + 1);
  return words.map(
    (head) =>
      head !== '' &&
      (PAGE_NUMBER.test(head) ||
        (/\p{L}/u.test(head) && !/[.;,:]$/.test(head) && (times.get(bareHead(head)) ?? 0) >= REPEATED)),
  );
}

/** A running head with the number of its page left out. */
const bareHead = (head: string): string => head.replace(/^\d{1,4}\s|\s\d{1,4}$/g, '');

function physicalLines({ text, pieces }: Printed): Physical[] {
  const lines: Physical[] = [];
  let start = 0;
  let piece = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    while (piece + 1 < pieces.length && (pieces[piece + 1]?.start ?? 0) <= start) piece += 1;
    const here =
      pieces
        .slice(Math.max(0, piece - 1), piece + 1)
        .reverse()
        .find((one) => one.start <= start && one.end >= start) ?? null;
    lines.push({ start, end, piece: here });
    start = end + 1;
  }
  return lines;
}

/** The width of a page whose lines were broken by hand or by a PDF; null for text in whole paragraphs. */
function widthOf(lines: readonly Physical[]): number | null {
  const long = lines.filter((line) => !line.piece?.cell).map((line) => line.end - line.start);
  const some = long.filter((length) => length >= WRAPPED.shortest);
  const fit = some.filter((length) => length <= WRAPPED.longest).sort((a, b) => a - b);
  if (some.length < WRAPPED.least || fit.length < some.length * WRAPPED.share) return null;
  return fit[Math.floor(fit.length * 0.9)] ?? null;
}

/** A line that ends in mid-sentence goes on in the next when that begins small, or when the next word had no room. */
function goesOn(page: { text: string; width: number | null }, last: Physical, line: Physical): boolean {
  if (last.piece?.cell || line.piece?.cell || line.end === line.start || last.end === last.start) return false;
  const before = page.text.slice(Math.max(last.start, last.end - 24), last.end).trimEnd();
  if (before === '' || /[.;:!?…"”)]$/.test(before)) return false;
  const head = page.text.slice(line.start, line.start + 12);
  if (/^\s*(?:[-+•*·✔✓➢►■◆❖→○▪●]|\(\d{1,2}\)|\d{1,2}[.)/]\s|\d{1,2}[)/]|[a-zđ][.)]|[IVX]+[.)-])/.test(head))
    return false;
  const length = last.end - Math.max(last.start, page.text.lastIndexOf('\n', last.end - 1) + 1);
  const upper = isUpper(page.text.slice(last.end - length, last.end));
  if (/^\s*\p{Ll}/u.test(head)) return !upper && (length >= 20 || /,$/.test(before));
  if (upper || length < OPEN_LINE) return false;
  const word = /^\s*\S+/.exec(page.text.slice(line.start, line.start + 24))?.[0].length ?? 0;
  if (page.width !== null && length >= WRAPPED.shortest && length + word + SLACK >= page.width) return true;
  return openEnds.has(fold(/\p{L}+$/u.exec(before)?.[0] ?? ''));
}

/** All its letters are capitals. */
export const isUpper = (text: string): boolean => text === text.toUpperCase() && /\p{L}/u.test(text);
