/**
 * The plan's numbers as offices print them, and a record of what was printed, for expected.yaml.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Cell, Fact } from './paper.ts';
import { exactText, seriesOf, upTo } from './plan.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'kien-an');
type Target = { indicator: string; unit?: string; basis: string; as?: string; value: string };
const targets: Target[] = parse(readFileSync(join(folder, 'targets.yaml'), 'utf8'));

/** A number as printed in Vietnamese: comma before decimals, dots between thousands. */
export function printed(value: number, places: number): string {
  const rounded = Math.round((Math.abs(value) + Number.EPSILON) * 10 ** places) / 10 ** places;
  const [whole = '0', part] = rounded.toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 && rounded !== 0 ? '-' : ''}${grouped}${part ? `,${part}` : ''}`;
}

export type Numbers = ReturnType<typeof numbersOf>;

/** What a unit prints of its own nine (or other) months. */
export function numbersOf(
  unit: string,
  options: { readonly places?: number; readonly months?: number; readonly year?: number } = {},
) {
  const { places = 1, months = 9, year = 2019 } = options;
  const facts: Fact[] = [];
  const decimalsOf = (indicator: string): number => seriesOf(indicator, unit).decimals;
  const raw = (indicator: string, of = year): number => upTo(indicator, unit, of, months) / 10 ** decimalsOf(indicator);
  const note = (indicator: string): void => {
    const value = exactText(upTo(indicator, unit, year, months), decimalsOf(indicator));
    if (!facts.some((fact) => fact.indicator === indicator)) facts.push({ indicator, value });
  };
  const planOf = (indicator: string, basis?: string): number => {
    const of = targets.filter(
      (one) =>
        one.indicator === indicator && (one.as ?? 'value') === 'value' && (basis === undefined || one.basis === basis),
    );
    const found = of.find((one) => one.unit === unit) ?? of.find((one) => one.unit === undefined);
    if (!found) throw new Error(`no plan for ${indicator} of ${unit}`);
    return Number(found.value);
  };
  const digits = (indicator: string): number => {
    const decimals = decimalsOf(indicator);
    return decimals === 3 ? places : decimals;
  };
  const growth = (indicator: string): number => (raw(indicator) / raw(indicator, year - 1) - 1) * 100;
  return {
    facts,
    raw,
    /** The value in the indicator's own measure. */
    v: (indicator: string, at = digits(indicator)): string => {
      note(indicator);
      return printed(raw(indicator), at);
    },
    /** tỷ đồng as triệu đồng. */
    m: (indicator: string): string => {
      note(indicator);
      return printed(raw(indicator) * 1000, 0);
    },
    /** A count, with the leading zero of prose. */
    c: (indicator: string): string => {
      note(indicator);
      return printed(raw(indicator), 0).padStart(2, '0');
    },
    last: (indicator: string, at = digits(indicator)): string => printed(raw(indicator, year - 1), at),
    lastM: (indicator: string): string => printed(raw(indicator, year - 1) * 1000, 0),
    /** Growth without sign, in percent. */
    g: (indicator: string, at = 1): string => printed(Math.abs(growth(indicator)), at),
    /** `tăng` or `giảm`, as the numbers have it. */
    up: (indicator: string): string => (growth(indicator) >= 0 ? 'tăng' : 'giảm'),
    /** Against the same period as an index: 109,0. */
    index: (indicator: string, at = 1): string => printed(100 + growth(indicator), at),
    plan: (indicator: string, at = digits(indicator), basis?: string): string => printed(planOf(indicator, basis), at),
    planM: (indicator: string): string => printed(planOf(indicator) * 1000, 0),
    k: (indicator: string, at = 1, basis?: string): string =>
      printed((raw(indicator) / planOf(indicator, basis)) * 100, at),
    diff: (indicator: string, at = digits(indicator)): string => printed(raw(indicator) - raw(indicator, year - 1), at),
    hasPlan: (indicator: string): boolean =>
      targets.some(
        (one) =>
          one.indicator === indicator &&
          (one.as ?? 'value') === 'value' &&
          (one.unit === unit || one.unit === undefined),
      ),
  };
}

export type Column = 'tt' | 'label' | 'unit' | 'plan' | 'last' | 'now' | 'toPlan' | 'toLast' | 'index' | 'note';
export type Line = {
  readonly tt?: string;
  readonly label: string;
  readonly unit?: string;
  readonly code?: string;
  readonly places?: number;
  readonly million?: boolean;
  readonly note?: string;
  readonly own?: Partial<Record<Column, string>>;
  readonly bold?: boolean;
};

/** The rows of an annex in whatever columns the office uses; `own` says what a clerk typed instead. */
export function annexRows(numbers: Numbers, columns: readonly Column[], lines: readonly Line[]): Cell[][] {
  return lines.map((line) =>
    columns.map((column) => {
      const text = line.own?.[column] ?? cellOf(numbers, column, line);
      return line.bold ? { text, bold: true } : text;
    }),
  );
}

function cellOf(numbers: Numbers, column: Column, line: Line): string {
  const { code, million, places } = line;
  if (column === 'tt') return line.tt ?? '';
  if (column === 'label') return line.label;
  if (column === 'unit') return line.unit ?? '';
  if (column === 'note') return line.note ?? '';
  if (code === undefined) return '';
  if (column === 'now') return million ? numbers.m(code) : numbers.v(code, places);
  if (column === 'last') return million ? numbers.lastM(code) : numbers.last(code, places);
  if (column === 'toLast')
    return numbers.raw(code, 2018) === 0 ? '' : printed((numbers.raw(code) / numbers.raw(code, 2018)) * 100 - 100, 1);
  if (column === 'index') return numbers.raw(code, 2018) === 0 ? '' : numbers.index(code);
  if (!numbers.hasPlan(code) || !ownPlan(line)) return '';
  return column === 'plan' ? (million ? numbers.planM(code) : numbers.plan(code, places)) : numbers.k(code);
}

/** Wards have plans of their own only for what is assigned to wards. */
const ownPlan = (line: Line): boolean =>
  ['thu-phuong', 'viec-lam', 'giao-quan'].includes(line.code ?? '') || line.note === 'KH';
