/**
 * Which plan, same period, growth and completion belong to which result.
 *
 * The numbering row says it (`5=3/2`); else the figures themselves: whose result over which base makes the printed
 * percent, and whether 108,4 or +8,4 was printed; else period, merged header and nearness.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { FORECASTS } from '#prose/lexicon/tables.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import type { Column } from './columns.ts';
import type { goalsIn } from './coming.ts';
import { type CellNumber, cellNumber, type Grid } from './grids.ts';
import { withoutUnit } from './units.ts';

/** 108,4; +8,4; 1,084; an absolute difference. */
export type RatioKind = 'index' | 'added' | 'fraction' | 'difference';

export type Ratio = {
  readonly column: Column;
  readonly kind: RatioKind;
  readonly by: Column | null;
  /** Neither header nor figures tell 108,4 from +8,4. */
  readonly undecided: boolean;
};

export type Support = {
  readonly plans: readonly Column[];
  readonly completions: readonly Ratio[];
  readonly last: Column | null;
  readonly growth: Ratio | null;
};

export type Links = { readonly values: readonly Column[]; readonly of: (value: Column) => Support };

const forecasts = phraseSet(FORECASTS);

type Rows = readonly number[];
type Ground = {
  readonly grid: Grid;
  readonly rows: Rows;
  readonly columns: readonly Column[];
  readonly values: readonly Column[];
  readonly main: Column;
};

const SAMPLE = 30;
const NEAREST = 6;
const NEAR_ENOUGH = decimal('0.6');
const MOST = 0.6;
const NONE: Support = { plans: [], completions: [], last: null, growth: null };

/** The value columns and what stands beside each; `title` is the period the table's title names. */
export function linksOf(
  grid: Grid,
  given: readonly Column[],
  from: { firstRow: number; title: string | null; goals: ReturnType<typeof goalsIn> },
): Links {
  const columns = withShares(withGoals(given, from.goals));
  const values = columns.filter((column) => column.role === 'value' || column.role === 'ratio');
  const results = values.filter((column) => column.role === 'value');
  const main = mainOf(results, from.title);
  if (main === null) return { values: [], of: () => NONE };
  const rows = grid.rows.map((_, row) => row).slice(from.firstRow, from.firstRow + SAMPLE);
  const ground: Ground = { grid, rows, columns, values: results, main };
  const ratios = columns.filter((column) => column.role === 'ratio').flatMap((column) => linked(ground, column));
  const supports = new Map(results.map((value) => [value, supportOf(ground, ratios, value)]));
  return { values: results, of: (value) => supports.get(value) ?? NONE };
}

/** A table of plans alone is one of goals, a table of percents alone has them for results. */
function withGoals(columns: readonly Column[], from: ReturnType<typeof goalsIn>): readonly Column[] {
  const goals = from !== 'none';
  const ahead = columns.some(({ target }) => target);
  const answered = columns.some(
    ({ role, told, year }) => role === 'plan' || role === 'ratio' || (told && !(ahead && year)),
  );
  if (from === 'sure' && !answered)
    return columns.map((column) => (column.role === 'value' && !column.told ? { ...column, target: true } : column));
  const results = columns.some((column) => column.role === 'value' && (column.says || !goals));
  const ratios = columns.some((column) => column.role === 'ratio' && column.parts.length > 0);
  if (results || (goals && ratios)) return columns;
  if (
    columns.some((column) => column.role === 'ratio' && column.parts.length > 0) &&
    !columns.some((column) => column.role === 'plan' || column.role === 'last')
  )
    return columns.map((column) =>
      column.role === 'ratio' && column.parts.length > 0
        ? { ...column, role: 'value', unit: column.unit ?? '%', aspect: column.aspect ?? withoutUnit(column.header) }
        : column,
    );
  return columns.map((column) =>
    column.role === 'plan' ? { ...column, role: 'value', target: true, says: true } : column,
  );
}

/** `Hộ nghèo` over `Số hộ` and `Tỷ lệ (%)`, where nothing is compared: the share is a result too. */
function withShares(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => role === 'plan' || role === 'last')) return columns;
  return columns.map((column) =>
    column.role === 'ratio' && column.base === null && column.aspect !== null && column.parts.length > 1
      ? { ...column, role: 'value', unit: '%', aspect: withoutUnit(column.header) }
      : column,
  );
}

/** The result that what names no other belongs to: counted to the end of the period. */
function mainOf(values: readonly Column[], title: string | null): Column | null {
  const own = values.filter((column) => !column.target);
  const results = own.filter((column) => column.says);
  const firm = results.filter(({ header }) => forecasts.at(tokensOf(header), 0) === null);
  const said = firm.length > 0 ? firm : results;
  const from = said.length > 0 ? said : own.length > 0 ? own : values;
  return (
    from.find((column) => column.period !== null && column.period === title && column.span !== 'month') ??
    from.findLast((column) => column.span === 'months') ??
    from.findLast((column) => column.cumulative && column.span === null) ??
    from.findLast((column) => column.span === 'year') ??
    from.at(-1) ??
    null
  );
}

type Linked = { readonly value: Column; readonly ratio: Ratio; readonly isGrowth: boolean };

function linked(ground: Ground, column: Column): readonly Linked[] {
  const told = byFormula(ground, column);
  if (told) return told.ratio.kind === 'difference' ? [] : [told];
  const fit = bestFit(ground, column);
  if (fit?.kind === 'difference') return [];
  if (fit) {
    const isGrowth = fit.by.role !== 'plan';
    return [{ value: fit.of, ratio: { column, kind: fit.kind, by: fit.by, undecided: false }, isGrowth }];
  }
  const base = column.base ?? baseOfTable(ground);
  if (base === null || column.parts.length === 0) return [];
  const value = valueFor(ground, column);
  const isGrowth = base === 'last';
  return [{ value, ratio: { column, by: null, ...kindOf(ground, column, isGrowth) }, isGrowth }];
}

/** `8=7/5`: the numbering row says it, also where no row has both numbers to reckon with. */
function byFormula(ground: Ground, column: Column): Linked | null {
  const { formula } = column;
  if (formula === null) return null;
  const value = ground.values.find(({ name }) => name !== null && name === formula.of);
  const by = ground.columns.find(({ name, role }) => name !== null && name === formula.by && role !== 'ignored');
  if (!value || !by || column.parts.length === 0) return null;
  const isGrowth = by.role !== 'plan';
  const fit = fitOf(ground, column, { of: value, by });
  const kind = fit ? { kind: fit.kind, undecided: false } : kindOf(ground, column, isGrowth);
  return { value, ratio: { column, by, ...kind }, isGrowth };
}

const baseOfTable = ({ columns }: Ground): Column['base'] => {
  const plan = columns.some((column) => column.role === 'plan');
  const last = columns.some((column) => column.role === 'last');
  return plan === last ? null : plan ? 'plan' : 'last';
};

type Fit = { readonly of: Column; readonly by: Column; readonly kind: RatioKind; readonly rank: number };

/** The result and the base that make the printed percents in most rows. */
function bestFit(ground: Ground, ratio: Column): Fit | null {
  const near = (all: readonly Column[]): readonly Column[] =>
    [...all].sort((a, b) => Math.abs(a.index - ratio.index) - Math.abs(b.index - ratio.index)).slice(0, NEAREST);
  const named = near(ground.columns.filter((column) => column.role === 'plan' || column.role === 'last'));
  const bases = [...named, ...near(ground.values)];
  let best: Fit | null = null;
  for (const of of near(ground.values))
    for (const by of bases) {
      if (of === by || (by.role === 'value' && !isYearBefore(by, of))) continue;
      const fit = fitOf(ground, ratio, { of, by });
      if (fit && (best === null || fit.rank > best.rank)) best = fit;
    }
  return best;
}

const isYearBefore = (a: Column, b: Column): boolean =>
  (a.year !== null && b.year !== null && a.span === b.span && a.year < b.year) || (b.target && !a.target);

function fitOf(ground: Ground, ratio: Column, { of, by }: { readonly of: Column; readonly by: Column }): Fit | null {
  const counts = new Map<RatioKind, number>();
  let tested = 0;
  for (const row of ground.rows) {
    const kinds = kindsIn(rowNumbers(ground.grid, row, { ratio, of, by }));
    if (kinds === null) continue;
    tested += 1;
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [kind, fits] = [...counts].sort(
    (a, b) => b[1] - a[1] || preference(ratio, a[0]) - preference(ratio, b[0]),
  )[0] ?? ['index', 0];
  const saysFormula = ratio.formula !== null && ratio.formula.of === of.name && ratio.formula.by === by.name;
  if (tested === 0 || (fits < MOST * tested && !saysFormula)) return null;
  const agrees = ratio.base === null || (ratio.base === 'plan') === (by.role === 'plan');
  const near = of.group === ratio.group || of.group === by.group;
  const timed = ratio.period !== null && ratio.period === of.period;
  const rank =
    (saysFormula ? 1000 : 0) +
    (fits / tested) * 10 +
    (agrees ? 20 : 0) +
    (timed ? 3 : 0) +
    (near ? 2 : 0) +
    Math.min(1, tested / 10) -
    Math.abs(of.index - ratio.index) / 100 -
    Math.abs(by.index - ratio.index) / 1000;
  return { of, by, kind: fits === 0 ? 'index' : kind, rank };
}

/** Of two ways that fit as well: a header without a percent gives a difference. */
const preference = ({ header }: Column, kind: RatioKind): number =>
  (kind === 'difference') === /%|tỷ lệ|tỉ lệ|tốc độ/iu.test(header) ? 1 : 0;

/** `plain`: the ratio's cell read as a quantity, `2.797` as 2797. */
type Three = {
  readonly plain: CellNumber;
  readonly ratio: CellNumber;
  readonly of: CellNumber;
  readonly by: CellNumber;
};

function rowNumbers(grid: Grid, row: number, columns: { ratio: Column; of: Column; by: Column }): Three | null {
  const cells = grid.rows[row] ?? [];
  const ratio = cellNumber(cells[columns.ratio.index], true);
  const plain = cellNumber(cells[columns.ratio.index]);
  const of = cellNumber(cells[columns.of.index]);
  const by = cellNumber(cells[columns.by.index]);
  return ratio && of && by ? { plain: plain ?? ratio, ratio, of, by } : null;
}

const HUNDRED = decimal(100);

/** The ways in which the printed number follows from the two beside it; null when it cannot be said. */
function kindsIn(three: Three | null): readonly RatioKind[] | null {
  if (three === null || three.by.value.eq(0)) return null;
  const level = three.of.value.div(three.by.value).times(HUNDRED);
  const said = three.ratio.value;
  const room = roomOf(three, level);
  const close = (value: Decimal): boolean => value.minus(said).abs().lt(room);
  const kinds: RatioKind[] = [];
  if (close(level)) kinds.push('index');
  if (close(level.minus(HUNDRED))) kinds.push('added');
  if (!three.ratio.percent && level.div(HUNDRED).minus(said).abs().lt(decimal('0.006'))) kinds.push('fraction');
  const difference = three.of.value.minus(three.by.value);
  const slack = decimal(`0.${'0'.repeat(three.plain.decimals)}6`);
  if (!three.ratio.percent && difference.minus(three.plain.value).abs().lt(slack)) kinds.push('difference');
  return kinds;
}

/** How far off a printed percent may be: its last digit, cut or rounded, and what rounding did to the two numbers. */
function roomOf({ ratio, of, by }: Three, level: Decimal): Decimal {
  const own = decimal(`1.1e-${ratio.decimals}`);
  const half = (decimals: number): Decimal => decimal(`5e-${decimals + 1}`);
  const above = half(of.decimals).times(HUNDRED).div(by.value.abs());
  const below = half(by.decimals).times(level.abs()).div(by.value.abs());
  const room = own.plus(above).plus(below);
  return room.gt(NEAR_ENOUGH) ? NEAR_ENOUGH : room;
}

/** Whether a row's growth is a plain difference, in units or points, in a column of percents. */
export function isDifference(
  { column, by, kind }: Ratio,
  { grid, row, of }: { readonly grid: Grid; readonly row: number; readonly of: Column },
): boolean {
  if (by === null || kind === 'difference') return false;
  const kinds = kindsIn(rowNumbers(grid, row, { ratio: column, of, by }));
  return kinds?.length === 1 && kinds[0] === 'difference';
}

/** Without a base to reckon with: header, printed signs and size tell. */
function kindOf({ grid, rows }: Ground, column: Column, isGrowth: boolean): { kind: RatioKind; undecided: boolean } {
  const numbers = rows.flatMap((row) => cellNumber(grid.rows[row]?.[column.index], true) ?? []);
  const small = numbers.filter(({ value }) => value.abs().lt(50)).length;
  const large = numbers.filter(({ value }) => value.gte(80)).length;
  const signs = numbers.some(({ signed }) => signed);
  if (!isGrowth) return { kind: column.signed && small > large ? 'added' : 'index', undecided: false };
  if (signs) return { kind: 'added', undecided: false };
  if (column.signed)
    return {
      kind: large > small && large === numbers.length && numbers.length > 1 ? 'index' : 'added',
      undecided: false,
    };
  return { kind: small * 2 > numbers.length ? 'added' : 'index', undecided: small > 0 && large > 0 };
}

/** Of a percent that fits nothing: the result of its period, of its merged header, before it, or the main one. */
function valueFor({ values, main }: Ground, column: Column): Column {
  const timed =
    column.span === null
      ? undefined
      : values.find((value) => value.span === column.span && value.period === column.period);
  const sameGroup = values.findLast((value) => value.group === column.group && value.index < column.index);
  const items = values.filter((value) => !value.says).length > 1;
  const before = items ? values.findLast((value) => value.index < column.index) : undefined;
  return timed ?? sameGroup ?? before ?? main;
}

function supportOf(ground: Ground, ratios: readonly Linked[], value: Column): Support {
  const own = ratios.filter((one) => one.value === value);
  const completions = own.filter((one) => !one.isGrowth).map(({ ratio }) => ratio);
  const growth = own.find((one) => one.isGrowth)?.ratio ?? null;
  const used = new Set(ratios.flatMap(({ ratio }) => ratio.by ?? []));
  const plans = ground.columns.filter(
    (column) =>
      column.role === 'plan' &&
      (completions.some(({ by }) => by === column) || (!used.has(column) && ownerOf(ground, column) === value)),
  );
  const by = completions[0]?.by;
  plans.sort((a, b) => Number(b === by) - Number(a === by));
  return { plans, completions, growth, last: growth?.by ?? (value.target ? null : lastFor(ground, value, used)) };
}

/** The results that share most of the header from the top; none where they share nothing. */
function nearestOf(values: readonly Column[], column: Column): readonly Column[] {
  const shared = ({ parts }: Column): number => {
    const end = parts.findIndex((part, at) => part !== column.parts[at]);
    return end < 0 ? parts.length : end;
  };
  const most = Math.max(0, ...values.map(shared));
  return most === 0 ? [] : values.filter((value) => shared(value) === most);
}

/** The result a plan or a same period without a percent belongs to. */
function ownerOf({ values, main }: Ground, column: Column): Column {
  const sameGroup = nearestOf(values, column);
  const timed = values.find(
    (value) => column.span !== null && column.span !== 'year' && value.period === column.period,
  );
  const items = values.some((value) => !value.says && !value.target && value !== main);
  const pool = sameGroup.length > 0 ? sameGroup : values;
  const next = pool.find((value) => value.index > column.index) ?? pool.findLast((value) => value.index < column.index);
  if (timed === undefined && main.says && sameGroup.includes(main)) return main;
  return timed ?? (sameGroup.length > 0 || items ? (next ?? main) : main);
}

function lastFor(ground: Ground, value: Column, used: ReadonlySet<Column>): Column | null {
  const free = ground.columns.filter(
    (column) => (column.role === 'last' && !used.has(column)) || (column.double && column !== value),
  );
  const timed = free.find(
    (column) => column.span !== null && column.span === value.span && codeOf(column) === codeOf(value),
  );
  if (timed) return timed;
  const untimed = free.filter((column) => column.span === null || value.span === null);
  return untimed.find((column) => ownerOf(ground, column) === value) ?? null;
}

/** A period without its year. */
const codeOf = ({ period, span }: Column): string => `${span} ${period?.slice(4) ?? ''}`;
