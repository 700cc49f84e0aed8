/**
 * Kept sums on their way in: put together by the database into one row a period and node, or indicator, because a row a
 * cell costs more on the way than all the rest; and each value stays the digits it came as until somebody asks for it.
 */
import { z } from 'zod';
import { type Decimal, decimal } from '#core/decimal.ts';
import { type PeriodCode, period } from '#core/period.ts';
import { type Session, type Statement, script, sql } from '#store/engine/connection.ts';
import { answers } from '#store/rows.ts';
import { type SumCell, together } from './sum-cells.ts';

/** What a row is about beside its period; the cells in it are told apart by the other. */
export type Gathering = 'node' | 'indicator';

/**
 * Every kept cell that meets a condition on its columns, what was folded and what was appended since put together, in one
 * statement; in no order.
 */
export async function keptCells(session: Session, where: Statement, by: Gathering): Promise<readonly SumCell[]> {
  const found = await answers(session, gatheredRow, gathered(where, by));
  const read = cellReader(by);
  const changes = new Map(found.filter(({ appended }) => appended).map((row) => [keyOf(row), read(row)]));
  const cells: SumCell[] = [];
  for (const row of found) {
    if (row.appended) continue;
    const changed = changes.get(keyOf(row));
    const folded = read(row);
    if (changed === undefined) for (const cell of folded) cells.push(cell);
    else {
      changes.delete(keyOf(row));
      cells.push(...both(folded, changed, by));
    }
  }
  return cells.concat(...changes.values());
}

function both(folded: readonly SumCell[], changed: readonly SumCell[], by: Gathering): readonly SumCell[] {
  const name = by === 'node' ? 'indicator' : 'node';
  const cells = new Map(folded.map((cell) => [cell[name], cell]));
  for (const cell of changed) {
    const before = cells.get(cell[name]);
    cells.set(cell[name], before === undefined ? cell : together(before, cell));
  }
  return [...cells.values()];
}

const gatheredRow = z.object({
  period: z.string(),
  about: z.string(),
  count: z.number(),
  names: z.string(),
  values: z.string(),
  counts: z.string(),
  appended: z.boolean(),
});

type Gathered = z.output<typeof gatheredRow>;

const keyOf = ({ period: of, about }: Gathered): string => `${of}|${about}`;

/** Between the cells of a row: no code holds it (a row that did would be found by its count). */
const between = '\u001f';

/** Most cells are reported and nothing else, so that one count says it; else all three. */
const counts = script(`case when not_applicable = 0 and partly = 0 then reported::text
  else reported || ' ' || not_applicable || ' ' || partly end`);

function gathered(where: Statement, by: Gathering): Statement {
  const [about, name] = by === 'node' ? [script('node'), script('indicator')] : [script('indicator'), script('node')];
  const columns = sql`period, ${about} as about, count(*)::integer as count, string_agg(${name}, chr(31)) as names,
    string_agg(value::text, chr(31)) as values, string_agg(${counts}, chr(31)) as counts`;
  return sql`select ${columns}, false as appended from sum_folded where ${where} group by period, ${about}
    union all select ${columns}, true as appended from (
      select period, node, indicator, sum(value) as value, sum(reported)::integer as reported,
        sum(not_applicable)::integer as not_applicable, sum(partly)::integer as partly
      from sum_change where ${where} group by period, node, indicator) since group by period, ${about}`;
}

/** Rows name the same periods, codes and counts over and over: each list of them is read once. */
function cellReader(by: Gathering): (row: Gathered) => readonly SumCell[] {
  const periodOf = once(period);
  const namesOf = once((text) => text.split(between));
  const countsOf = once((text) => text.split(between).map(once(countsIn)));
  return (row) => {
    const [names, values, counted] = [namesOf(row.names), row.values.split(between), countsOf(row.counts)];
    if ([names, values, counted].some(({ length }) => length !== row.count))
      throw new RangeError(`${keyOf(row)}: a code holds a character that no code may hold`);
    const of = periodOf(row.period);
    return names.map((name, index) => {
      const at: At = by === 'node' ? [of, row.about, name] : [of, name, row.about];
      return new KeptCell(at, values[index] ?? '', counted[index] ?? noCounts);
    });
  };
}

function once<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

type At = readonly [period: PeriodCode, node: string, indicator: string];
type Counts = readonly [reported: number, notApplicable: number, partly: number];
const noCounts: Counts = [0, 0, 0];

function countsIn(text: string): Counts {
  const [reported = 0, notApplicable = 0, partly = 0] = text.split(' ').map(Number);
  return [reported, notApplicable, partly];
}

/** A cell whose value is read when it is asked for: copy it by name, a spread has no value in it. */
class KeptCell implements SumCell {
  readonly period: PeriodCode;
  readonly node: string;
  readonly indicator: string;
  readonly reported: number;
  readonly notApplicable: number;
  readonly partly: number;
  readonly #digits: string;

  constructor([of, node, indicator]: At, digits: string, [reported, notApplicable, partly]: Counts) {
    this.period = of;
    this.node = node;
    this.indicator = indicator;
    this.reported = reported;
    this.notApplicable = notApplicable;
    this.partly = partly;
    this.#digits = digits;
  }

  get value(): Decimal {
    return decimal(this.#digits);
  }

  /** As it prints, with its value. */
  toJSON(): SumCell {
    const { period: of, node, indicator, value, reported, notApplicable, partly } = this;
    return { period: of, node, indicator, value, reported, notApplicable, partly };
  }
}
