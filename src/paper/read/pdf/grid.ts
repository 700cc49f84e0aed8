/**
 * Tables drawn with rules: rules that touch form a grid, its slots become cells, and a slot without
 * a rule to its neighbour is merged with it.
 */
import type { Word } from './page.ts';
import type { Rule } from './rules.ts';

export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly words: readonly Word[];
};

export type Grid = {
  readonly top: number;
  readonly bottom: number;
  /** Positions of the upright rules, left to right. */
  readonly edges: readonly number[];
  readonly rows: readonly (readonly GridCell[])[];
};

/** Rules this near each other are one, and touch. */
const NEAR = 3;
const MOST_SLOTS = 50_000;

/**
 * The grids of a page with the words inside them, top to bottom; a frame around words is no grid:
 * at least two columns are asked for.
 */
export function gridsOf(rules: readonly Rule[], words: readonly Word[]): readonly Grid[] {
  const grids = touching(rules).flatMap((group) => {
    const edges = positions(group.filter((rule) => rule.upright));
    const levels = positions(group.filter((rule) => !rule.upright));
    if (edges.length < 3 || levels.length < 2 || edges.length * levels.length > MOST_SLOTS) return [];
    return [gridOf({ group, edges, levels, words })];
  });
  return grids
    .filter((grid) => grid.rows.flat().filter((cell) => cell.words.length > 0).length > 1)
    .sort((one, other) => one.top - other.top);
}

/** Rules in groups that hang together. */
function touching(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: { rules: Rule[]; left: number; right: number; top: number; bottom: number }[] = [];
  for (const rule of [...rules].sort((one, other) => topOf(one) - topOf(other))) {
    const box = boxOf(rule);
    const near = groups.filter(
      (group) =>
        box.left <= group.right + NEAR &&
        box.right >= group.left - NEAR &&
        box.top <= group.bottom + NEAR &&
        box.bottom >= group.top - NEAR,
    );
    const [first, ...others] = near;
    const whole = first ?? { rules: [], ...box };
    if (!first) groups.push(whole);
    for (const group of [...others, { rules: [rule], ...box }]) absorb(whole, group);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map((group) => group.rules);
}

type Box = { left: number; right: number; top: number; bottom: number };

const topOf = (rule: Rule): number => (rule.upright ? rule.from : rule.at);

const boxOf = ({ upright, at, from, to }: Rule): Box =>
  upright ? { left: at, right: at, top: from, bottom: to } : { left: from, right: to, top: at, bottom: at };

function absorb(into: Box & { rules: Rule[] }, other: Box & { rules: readonly Rule[] }): void {
  into.rules.push(...other.rules);
  into.left = Math.min(into.left, other.left);
  into.right = Math.max(into.right, other.right);
  into.top = Math.min(into.top, other.top);
  into.bottom = Math.max(into.bottom, other.bottom);
}

/** Distinct positions of parallel rules, rising. */
function positions(rules: readonly Rule[]): readonly number[] {
  const distinct: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((one, other) => one - other)) {
    if (at - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) distinct.push(at);
  }
  return distinct;
}

type Drawn = {
  readonly group: readonly Rule[];
  readonly edges: readonly number[];
  readonly levels: readonly number[];
  readonly words: readonly Word[];
};

function gridOf({ group, edges, levels, words }: Drawn): Grid {
  const slots = slotWords({ edges, levels, words });
  const isRuled = ruledBetween(group, edges, levels);
  const taken = new Set<string>();
  const rows = levels.slice(1).map((_, row) => {
    const cells: GridCell[] = [];
    for (let column = 0; column < edges.length - 1; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      const colSpan = spanRight({ row, column, columns: edges.length - 1, isRuled });
      const rowSpan = spanDown({ row, column, rows: levels.length - 1, isRuled });
      const inside: Word[] = [];
      for (let down = row; down < row + rowSpan; down += 1) {
        for (let across = column; across < column + colSpan; across += 1) {
          taken.add(`${down} ${across}`);
          inside.push(...(slots.get(`${down} ${across}`) ?? []));
        }
      }
      cells.push({ row, column, colSpan, rowSpan, words: inside });
    }
    return cells;
  });
  return { top: levels[0] ?? 0, bottom: levels.at(-1) ?? 0, edges, rows };
}

/** Every word by the slot its middle stands in. */
function slotWords({ edges, levels, words }: Omit<Drawn, 'group'>): ReadonlyMap<string, readonly Word[]> {
  const slots = new Map<string, Word[]>();
  for (const word of words) {
    const column = slotAt(edges, (word.left + word.right) / 2);
    const row = slotAt(levels, word.base - word.size / 3);
    if (column < 0 || row < 0) continue;
    const key = `${row} ${column}`;
    const slot = slots.get(key);
    if (slot) slot.push(word);
    else slots.set(key, [word]);
  }
  return slots;
}

/** Which slot between rising bounds a position is in; -1 outside. */
function slotAt(bounds: readonly number[], position: number): number {
  if (position < (bounds[0] ?? 0) || position >= (bounds.at(-1) ?? 0)) return -1;
  return bounds.findIndex((bound, index) => position >= bound && position < (bounds[index + 1] ?? bound));
}

type IsRuled = (slot: { row: number; column: number }, side: 'right' | 'below') => boolean;

/** Whether a rule runs along the right or lower side of a slot. */
function ruledBetween(group: readonly Rule[], edges: readonly number[], levels: readonly number[]): IsRuled {
  const uprights = edges.map((at) => group.filter((rule) => rule.upright && Math.abs(rule.at - at) <= NEAR));
  const levelled = levels.map((at) => group.filter((rule) => !rule.upright && Math.abs(rule.at - at) <= NEAR));
  const runs = (rules: readonly Rule[] | undefined, middle: number): boolean =>
    rules?.some((rule) => rule.from <= middle && rule.to >= middle) ?? false;
  const middle = (bounds: readonly number[], at: number): number => ((bounds[at] ?? 0) + (bounds[at + 1] ?? 0)) / 2;
  return ({ row, column }, side) =>
    side === 'right' ? runs(uprights[column + 1], middle(levels, row)) : runs(levelled[row + 1], middle(edges, column));
}

function spanRight(from: { row: number; column: number; columns: number; isRuled: IsRuled }): number {
  let span = 1;
  while (
    from.column + span < from.columns &&
    !from.isRuled({ row: from.row, column: from.column + span - 1 }, 'right')
  ) {
    span += 1;
  }
  return span;
}

function spanDown(from: { row: number; column: number; rows: number; isRuled: IsRuled }): number {
  let span = 1;
  while (from.row + span < from.rows && !from.isRuled({ row: from.row + span - 1, column: from.column }, 'below')) {
    span += 1;
  }
  return span;
}
