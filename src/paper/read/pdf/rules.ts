/**
 * Ruled lines of a PDF page, found in its drawing operations: strokes along an axis and filled
 * slivers, which is how Word, LibreOffice and Typst draw the borders of tables.
 */
import { times } from './page.ts';

/** A horizontal rule at `at` from `from` to `to`, or a vertical one. */
export type Rule = { readonly upright: boolean; readonly at: number; readonly from: number; readonly to: number };

type Matrix = Parameters<typeof times>[0];
type Drawing = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };
type Codes = Readonly<Record<string, number>>;
type Point = readonly [number, number];

/** Thicker than this is an area, not a line. */
const THICKEST = 3;
/** Shorter than this is a letter, a dash or a tick. */
const SHORTEST = 5;
/** No table has more; drawings and maps do. */
const MOST_RULES = 8_000;
/** A sliver has four corners and comes back to the first; drawings have thousands. */
const MOST_CORNERS = 8;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Collects the rules of a page's operator list; `view` turns its coordinates to those of the page as seen. */
export function rulesIn(drawing: Drawing, view: Matrix, codes: Codes): readonly Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  const strokes = new Set([codes.stroke, codes.closeStroke, codes.fillStroke, codes.eoFillStroke]);
  const fills = new Set([codes.fill, codes.eoFill]);
  let current = IDENTITY;
  drawing.fnArray.forEach((code, index) => {
    const args = drawing.argsArray[index];
    if (code === codes.save) saved.push(current);
    else if (code === codes.restore) current = saved.pop() ?? IDENTITY;
    else if (code === codes.transform && isMatrix(args)) current = times(current, args);
    else if (code === codes.constructPath && Array.isArray(args) && rules.length < MOST_RULES) {
      const paths = subpaths(pathData(args), times(view, current));
      const found = strokes.has(args[0]) ? strokedRules : fills.has(args[0]) ? sliverRules : null;
      if (found) for (const rule of paths.flatMap(found)) rules.push(rule);
    }
  });
  return rules;
}

const isMatrix = (args: unknown): args is Matrix =>
  Array.isArray(args) && args.length === 6 && args.every((entry) => typeof entry === 'number');

function pathData(args: readonly unknown[]): ArrayLike<number> {
  const data: unknown = Array.isArray(args[1]) ? args[1][0] : null;
  return data instanceof Float32Array || Array.isArray(data) ? (data as ArrayLike<number>) : [];
}

/** How many coordinates follow each drawing code: move, line, two kinds of curve, close. */
const COORDINATES = [2, 2, 6, 4, 0];

function subpaths(data: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const paths: Point[][] = [];
  let at = 0;
  while (at < data.length) {
    const code = data[at] ?? -1;
    const size = COORDINATES[code];
    if (size === undefined) return paths;
    const path = paths.at(-1);
    if (code === 0) paths.push([]);
    const first = path?.[0];
    if (code === 4 && path && first) path.push(first);
    if (size > 0) paths.at(-1)?.push(moved(data[at + size - 1] ?? 0, data[at + size] ?? 0, matrix));
    at += size + 1;
  }
  return paths;
}

const moved = (x: number, y: number, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f];

const strokedRules = (path: readonly Point[]): readonly Rule[] =>
  path.slice(1).flatMap((point, index) => ruleBetween(path[index] as Point, point));

/** A filled shape is a rule when its box is thin. */
function sliverRules(path: readonly Point[]): readonly Rule[] {
  if (path.length < 2 || path.length > MOST_CORNERS) return [];
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.min(right - left, bottom - top) > THICKEST) return [];
  return right - left > bottom - top
    ? ruleBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2])
    : ruleBetween([(left + right) / 2, top], [(left + right) / 2, bottom]);
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): readonly Rule[] {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > 1) return [];
  return width > height
    ? [{ upright: false, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }]
    : [{ upright: true, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
}
