/**
 * The sheet of figures without a browser: rows as the grid takes them, what the cells say to begin with, what was changed
 * since, and what is odd about it.
 */
import { type Decimal, decimal, printDecimal, total } from '#core/decimal.ts';
import { isOverWhole, type Oddity, oddityOf } from '#core/entry.ts';
import type { FigureState, Vintage } from '#core/figure.ts';
import { isRate } from '#core/measure.ts';
import type { InputOf, OutputOf } from '#server/contract/contract.ts';
import { entered } from '#web/parts/grid/entered.ts';
import type { Row, Texts } from '#web/parts/grid/grid.ts';

export type Sheet = OutputOf<'figures.sheet'>;
export type SheetRow = Sheet['rows'][number];
export type Recorded = SheetRow['recorded'][number];
type Typed = InputOf<'figures.save'>['figures'][number];

/** How states and vintages are called, and the shorter ways to type them. */
export type CellWords = {
  readonly states: Readonly<Record<Exclude<FigureState, 'value'>, string>>;
  readonly vintages: Readonly<Record<Vintage, string>>;
};

export const shortWays: Readonly<Record<Exclude<FigureState, 'value'>, readonly string[]>> = {
  'nothing-arose': ['kps', 'no', '-', 'không phát sinh', 'nothing arose'],
  'not-applicable': ['kad', 'na', 'x', 'không áp dụng', 'not applicable'],
};
export const vintageWays: Readonly<Record<Vintage, readonly string[]>> = {
  estimate: ['u', 'uoc', 'ước', 'estimate'],
  preliminary: ['sb', 'sơ bộ', 'preliminary'],
  official: ['ct', 'chính thức', 'official'],
  revised: ['dc', 'đc', 'điều chỉnh', 'revised'],
};

export const keyOf = ({ indicator, unit }: Pick<SheetRow, 'indicator' | 'unit'>): string => `${indicator}|${unit}`;

/** What counts of what is on record; null where nothing is. */
export const countingOf = (row: SheetRow): Recorded | null =>
  row.recorded.find(({ number }) => number === row.counts) ?? null;

const printed = (value: string | null | undefined): string => (value ? printDecimal(decimal(value)) : '');

/** A row of the grid; heads are the indicator with its measure, or the unit. */
export const gridRowOf = (row: SheetRow, heads: readonly string[]): Row => {
  const [plan] = row.plans.filter(({ as }) => as === 'value');
  return {
    key: keyOf(row),
    heads,
    measure: row.measure,
    beside: { plan: printed(plan?.value), last: printed(row.lastYear), earlier: printed(row.earlier?.value) },
  };
};

/** What the cells of a row say before anybody types. */
export function textsOf(row: SheetRow, { states, vintages }: CellWords): Readonly<Record<string, string>> {
  const counting = countingOf(row);
  if (counting === null) return {};
  return {
    now: counting.state === 'value' ? printed(counting.value) : states[counting.state],
    vintage: vintages[counting.vintage],
    ...(counting.note === null ? {} : { note: counting.note }),
  };
}

export const textsOfAll = (rows: readonly SheetRow[], words: CellWords): Texts =>
  new Map(rows.map((row) => [keyOf(row), textsOf(row, words)]));

const byWord = <Name extends string>(
  text: string,
  named: Readonly<Record<Name, string>>,
  ways: Readonly<Record<Name, readonly string[]>>,
): Name | null => {
  const names = Object.keys(named) as Name[];
  const words = Object.fromEntries(names.map((name) => [name, [named[name], ...ways[name]]]));
  const said = entered(text, { kind: 'word', words });
  return said.kind === 'word' ? (said.word as Name) : null;
};

/** What a text in the column of this period says; null where it is empty or cannot be read. */
export function saidBy(
  text: string,
  row: Pick<SheetRow, 'measure'>,
  words: CellWords,
): Pick<Typed, 'state' | 'value'> | null {
  const state = byWord(text, words.states, shortWays);
  if (state !== null) return { state, value: null };
  const said = entered(text, { kind: 'number', measure: row.measure });
  return said.kind === 'number' ? { state: 'value', value: exact(decimal(said.value)) } : null;
}

const exact = (value: Decimal): string => value.toFixed();

export type Pending = {
  readonly figures: readonly Typed[];
  /** Keys of their rows. */
  readonly rows: readonly string[];
  /** Cells that cannot be read. */
  readonly wrong: number;
};

export type PendingParts = {
  readonly rows: readonly SheetRow[];
  readonly texts: Texts;
  readonly words: CellWords;
  /** Of cells whose vintage is left empty. */
  readonly vintage: Vintage;
};

/** What would be saved: each cell that says something else than what counts on record. */
export function pendingOf({ rows, texts, words, vintage }: PendingParts): Pending {
  const figures: Typed[] = [];
  const keys: string[] = [];
  let wrong = 0;
  for (const row of rows) {
    const key = keyOf(row);
    const typed = texts.get(key) ?? {};
    if (!isTouched(row, typed, words)) continue;
    const said = saidBy(typed.now ?? '', row, words);
    const kind = (typed.vintage ?? '') === '' ? vintage : byWord(typed.vintage ?? '', words.vintages, vintageWays);
    const isEmpty = (typed.now ?? '').trim() === '';
    if ((said === null && !isEmpty) || kind === null) wrong += 1;
    if (said === null || kind === null) continue;
    const note = (typed.note ?? '').trim();
    figures.push({
      ...{ indicator: row.indicator, unit: row.unit, ...said, vintage: kind, note: note === '' ? null : note },
    });
    keys.push(key);
  }
  return { figures, rows: keys, wrong };
}

/** Whether what stands in the cells differs from what counts; spaces and ways to write a number apart. */
export function isTouched(row: SheetRow, typed: Readonly<Record<string, string>>, words: CellWords): boolean {
  const before = textsOf(row, words);
  const differs = (column: string): boolean => (typed[column] ?? '').trim() !== (before[column] ?? '');
  if (differs('note') || differs('vintage')) return true;
  if (!differs('now')) return false;
  const [now, then] = [saidBy(typed.now ?? '', row, words), saidBy(before.now ?? '', row, words)];
  return now === null || then === null || now.state !== then.state || now.value !== then.value;
}

/** Of the plan, and against last year, as one types; null where it cannot be said. */
export function progressOf(
  row: SheetRow,
  value: Decimal | null,
): { readonly ofPlan: Decimal | null; readonly growth: Decimal | null } {
  const [plan] = row.plans.filter(({ as }) => as === 'value').map((one) => decimal(one.value));
  const last = row.lastYear === null ? null : decimal(row.lastYear);
  if (value === null) return { ofPlan: null, growth: null };
  const isShare = isRate(row.measure) || row.kind === 'index';
  return {
    ofPlan: plan?.gt(0) && !isShare ? value.times(100).div(plan) : null,
    // Rates differ by points.
    growth:
      last === null ? null : isShare ? value.minus(last) : last.gt(0) ? value.minus(last).times(100).div(last) : null,
  };
}

/** What is odd about a value in a row, by what stands beside it. */
export const oddnessOf = (row: SheetRow, value: Decimal): Oddity | null =>
  oddityOf(value, {
    kind: row.kind,
    measure: row.measure,
    plans: row.plans.filter(({ as }) => as === 'value').map((one) => decimal(one.value)),
    past: row.past.map((one) => decimal(one.value)),
    earlier: row.earlier === null ? null : decimal(row.earlier.value),
    isNew: row.isNew,
  });

export type OverWhole = { readonly whole: Decimal; readonly parts: Decimal };

/** Wholes whose parts come to more, by the key of the row of the whole. */
export function overWholes(rows: readonly SheetRow[], texts: Texts, words: CellWords): ReadonlyMap<string, OverWhole> {
  const amountIn = (row: SheetRow): Decimal | null => {
    const said = saidBy(texts.get(keyOf(row))?.now ?? '', row, words);
    return said?.value ? decimal(said.value) : null;
  };
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const partsOf = new Map<string, Decimal[]>();
  for (const row of rows) {
    const value = row.partOf === null ? null : amountIn(row);
    if (row.partOf === null || value === null) continue;
    const whole = keyOf({ indicator: row.partOf, unit: row.unit });
    partsOf.set(whole, [...(partsOf.get(whole) ?? []), value]);
  }
  const found = new Map<string, OverWhole>();
  for (const [key, parts] of partsOf) {
    const row = byKey.get(key);
    const whole = row ? amountIn(row) : null;
    if (whole !== null && isOverWhole(whole, parts)) found.set(key, { whole, parts: total(parts) });
  }
  return found;
}

/**
 * The sheet as it came anew under what is being typed: rows nobody touched are the new ones, touched ones stay as they
 * were when they were typed, so that saving them asks.
 */
export function adopted(
  held: readonly SheetRow[],
  fresh: readonly SheetRow[],
  { texts, words }: { readonly texts: Texts; readonly words: CellWords },
): { readonly rows: readonly SheetRow[]; readonly texts: Texts; readonly others: number } {
  const before = new Map(held.map((row) => [keyOf(row), row]));
  const next = new Map<string, Readonly<Record<string, string>>>();
  let others = 0;
  const rows = fresh.map((row) => {
    const key = keyOf(row);
    const old = before.get(key);
    const typed = texts.get(key) ?? {};
    if (old && isTouched(old, typed, words)) {
      next.set(key, typed);
      if (row.recorded.length > old.recorded.length) others += 1;
      return old;
    }
    next.set(key, textsOf(row, words));
    return row;
  });
  return { rows, texts: next, others };
}
