/**
 * Tables without rules: neighbouring lines whose stretches keep to the same columns, at least two
 * columns over at least two lines. Anything less clear stays lines of text.
 */
import type { Line, Stretch } from './lines.ts';

export type Aligned = {
  /** Index of the first line and of the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Left edges of the columns. */
  readonly edges: readonly number[];
  /** By line and column; null where the column is empty there. */
  readonly rows: readonly (readonly (Stretch | null)[])[];
};

type Band = { left: number; right: number };

/** The farthest two rows of one table stand apart, in letter sizes. */
const FARTHEST = 3.2;

/** Finds the aligned tables among lines in reading order; they do not overlap. */
export function alignedTables(lines: readonly Line[]): readonly Aligned[] {
  const tables: Aligned[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = regionEnd(lines, at);
    const table = end > at ? tableOf(lines.slice(at, end), at) : null;
    if (table) tables.push(table);
    at = table ? table.end : at + 1;
  }
  return tables;
}

/** The longest run of lines from `start` that can share columns; `start` when it holds one stretch only. */
function regionEnd(lines: readonly Line[], start: number): number {
  const first = lines[start];
  if (!first || first.stretches.length < 2) return start;
  let bands = bandsOf(first.stretches);
  let end = start + 1;
  let last = end;
  for (; end < lines.length; end += 1) {
    const line = lines[end] as Line;
    const before = lines[end - 1] as Line;
    if (line.base - before.base > Math.max(line.size, before.size) * FARTHEST) break;
    const grown = bandsOf([...bands, ...line.stretches]);
    if (grown.length < bands.length || (line.stretches.length === 1 && grown.length > bands.length)) break;
    bands = grown;
    if (line.stretches.length > 1 || isCentredIn(bands, line)) last = end + 1;
  }
  return last;
}

/** A line centred in one of the columns, as in the two halves of a letterhead. */
const isCentredIn = (bands: readonly Band[], line: Line): boolean =>
  bands.some((band) => Math.abs(band.left + band.right - line.left - line.right) < line.size);

/** Overlapping stretches make one band. */
function bandsOf(stretches: readonly Band[]): Band[] {
  const bands: Band[] = [];
  for (const { left, right } of [...stretches].sort((one, other) => one.left - other.left)) {
    const band = bands.at(-1);
    if (band && left < band.right) band.right = Math.max(band.right, right);
    else bands.push({ left, right });
  }
  return bands;
}

function tableOf(lines: readonly Line[], first: number): Aligned | null {
  const bands = bandsOf(lines.flatMap((line) => line.stretches));
  const full = lines.filter((line) => line.stretches.length > 1).length;
  if (bands.length < 2 || full < 2) return null;
  const rows = lines.map((line) =>
    bands.map((band) => line.stretches.find(({ left, right }) => left < band.right && right > band.left) ?? null),
  );
  return { first, end: first + lines.length, edges: bands.map((band) => band.left), rows };
}
