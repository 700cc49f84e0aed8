/**
 * What was read in a file, as stretches of its text, and the text cut at their borders so that stretches may overlap.
 */
import type { DossierJson } from '#cycle/dossier/dossier.ts';

export type MarkKind = 'figure' | 'directive' | 'finding' | 'progress' | 'unmatched' | 'problem';

export type Mark = {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Of a figure: its key. */
  readonly key: string | null;
};

/** A stretch of text no border cuts, with everything that lies over it. */
export type Segment<Over = Mark> = { readonly start: number; readonly end: number; readonly marks: readonly Over[] };

/** Every stretch of a file that something was read from, in order of place. */
export function marksOf(dossier: DossierJson, file: string): readonly Mark[] {
  const marks: Mark[] = [];
  const add = (
    kind: MarkKind,
    at: { file: string | null; start: number | null; end: number | null },
    key: string | null = null,
  ): void => {
    if (at.file === file && at.start !== null && at.end !== null && at.end > at.start)
      marks.push({ kind, start: at.start, end: at.end, key });
  };
  for (const figure of dossier.figures)
    if (figure.source.kind === 'report') add('figure', figure.source.at, figure.key);
  for (const mention of dossier.mentions) add('directive', mention.at);
  for (const finding of dossier.findings) for (const place of finding.evidence.places) add('finding', place);
  for (const carried of dossier.carried) for (const place of carried.mentions) add('progress', place);
  for (const unmatched of dossier.unmatched) add('unmatched', unmatched.at);
  for (const problem of dossier.problems) add('problem', problem);
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
}

/**
 * The stretch from start to end, cut wherever a mark begins or ends.
 *
 * @example segmentsOf({ start: 0, end: 9 }, [{ kind: 'figure', start: 2, end: 4, key: 'a' }]).map((one) => one.end) // [2, 4, 9]
 */
export function segmentsOf<Over extends { readonly start: number; readonly end: number }>(
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly Over[],
): readonly Segment<Over>[] {
  const over = marks.filter((mark) => mark.start < end && mark.end > start);
  const borders = new Set([start, end]);
  for (const mark of over) {
    if (mark.start > start) borders.add(mark.start);
    if (mark.end < end) borders.add(mark.end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    return { start: from, end: to, marks: over.filter((mark) => mark.start < to && mark.end > from) };
  });
}

const ends = /[.;!?…](?=\s|$)/g;

/**
 * The sentence around a stretch of a block: from the last full stop or semicolon before it to the next after it.
 * A point between digits ends nothing.
 */
export function sentenceAround(
  text: string,
  block: { start: number; end: number },
  spot: { start: number; end: number },
): { start: number; end: number } {
  const before = text.slice(block.start, Math.max(block.start, spot.start));
  const after = text.slice(Math.max(spot.end - 1, block.start), block.end);
  const last = [...before.matchAll(ends)].at(-1);
  const next = after.matchAll(ends).next().value;
  const start = last ? block.start + last.index + 1 : block.start;
  const lead = text.slice(start, spot.start).match(/^\s*/)?.[0].length ?? 0;
  return { start: start + lead, end: next ? Math.max(spot.end, spot.end - 1 + next.index + 1) : block.end };
}

/**
 * Where the number itself stands in a quote, however it is grouped; null when it is not written in digits there.
 *
 * @example numberWithin('ước đạt 1.214 lao động', { value: '1214', decimals: 0 }) // { start: 8, end: 13 }
 */
export function numberWithin(
  quote: string,
  printed: { readonly value: string; readonly decimals: number },
): { start: number; end: number } | null {
  for (const found of quote.matchAll(/\d[\d.,]*\d|\d/g)) {
    const digits = found[0];
    if (readings(digits).has(plain(printed.value))) return { start: found.index, end: found.index + digits.length };
  }
  return null;
}

const plain = (value: string): string => {
  const unsigned = value.replace(/^[-−]/, '').replace(/^0+(?=\d)/, '');
  return unsigned.includes('.') ? unsigned.replace(/\.?0+$/, '') : unsigned;
};

/** Both ways to take points and commas: as groups or as the decimal sign. */
const readings = (digits: string): ReadonlySet<string> =>
  new Set([
    plain(digits.replace(/\./g, '').replace(',', '.')),
    plain(digits.replace(/,/g, '')),
    plain(digits.replace(/[.,]/g, '')),
  ]);
