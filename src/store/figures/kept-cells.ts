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
import { counts } from './sum-pages.ts';

/** Which cells; of each, what is not said means all. */
export type CellsAsked = {
  readonly periods?: readonly PeriodCode[];
  readonly nodes?: readonly string[];
  readonly indicators?: readonly string[];
};

/** What a row is about beside its period; the cells in it are told apart by the other. */
type Gathering = 'node' | 'indicator';

/**
 * The kept cells that are asked for, what was folded and what was appended since put together, in one statement; in no
 * order. Those of named periods and nodes come from their pages.
 */
export async function keptCells(session: Session, authority: string, asked: CellsAsked): Promise<readonly SumCell[]> {
  const by = gatheringOf(asked);
  const found = await answers(session, gatheredRow, gathered(authority, asked));
  const read = cellReader(by, asked.indicators);
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

/** By whichever there are fewer of, so that a row holds more. */
const gatheringOf = ({ nodes, indicators }: CellsAsked): Gathering =>
  indicators !== undefined && (nodes === undefined || nodes.length > indicators.length) ? 'indicator' : 'node';

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

function gathered(authority: string, asked: CellsAsked): Statement {
  const { periods = null, nodes = null, indicators = null } = asked;
  const where = sql`authority = ${authority} and (${periods}::text[] is null or period = any(${periods}::text[]))
    and (${nodes}::text[] is null or node = any(${nodes}::text[]))
    and (${indicators}::text[] is null or indicator = any(${indicators}::text[]))`;
  const by = gatheringOf(asked);
  const [about, name] = by === 'node' ? [script('node'), script('indicator')] : [script('indicator'), script('node')];
  const cells = sql`count(*)::integer as count, string_agg(${name}, chr(31)) as names,
    string_agg(value::text, chr(31)) as values, string_agg(${counts}, chr(31)) as counts`;
  const folded =
    periods !== null && nodes !== null && by === 'node'
      ? paged(authority, { periods, nodes, indicators }, cells)
      : sql`select period, ${about} as about, ${cells}, false as appended
          from sum_folded where ${where} group by period, ${about}`;
  return sql`${folded} union all select period, ${about} as about, ${cells}, true as appended from (
      select period, node, indicator, sum(value) as value, sum(reported)::integer as reported,
        sum(not_applicable)::integer as not_applicable, sum(partly)::integer as partly
      from sum_change where ${where} group by period, node, indicator) since group by period, ${about}`;
}

type Paged = {
  readonly periods: readonly PeriodCode[];
  readonly nodes: readonly string[];
  readonly indicators: readonly string[] | null;
};

/** Pages, which hold every indicator; where there is none, what the rows would have on it. */
const paged = (authority: string, { periods, nodes, indicators }: Paged, cells: Statement): Statement =>
  sql`select place.period, place.node as about, coalesce(p.count, f.count) as count,
      coalesce(p.indicators, f.names) as names, coalesce(p.amounts, f.values) as values,
      coalesce(p.counts, f.counts) as counts, false as appended
    from (select distinct period, node from unnest(${periods}::text[]) period, unnest(${nodes}::text[]) node) place
      left join sum_page p on p.authority = ${authority} and p.period = place.period and p.node = place.node
      left join lateral (select ${cells} from sum_folded s where p.node is null and s.authority = ${authority}
        and s.period = place.period and s.node = place.node
        and (${indicators}::text[] is null or s.indicator = any(${indicators}::text[]))) f on true
    where coalesce(p.count, f.count) > 0`;

/** Rows name the same periods, codes and counts over and over: each list of them is read once. */
function cellReader(by: Gathering, indicators?: readonly string[]): (row: Gathered) => readonly SumCell[] {
  const periodOf = once(period);
  const asked = by === 'node' && indicators !== undefined ? new Set(indicators) : null;
  const namesOf = once((text) => text.split(between));
  const askedOf = once((text) =>
    namesOf(text).flatMap((name, index) => (asked === null || asked.has(name) ? [{ name, index }] : [])),
  );
  const countsOf = once((text) => text.split(between).map(once(countsIn)));
  return (row) => {
    const [names, values, counted] = [namesOf(row.names), row.values.split(between), countsOf(row.counts)];
    if ([names, values, counted].some(({ length }) => length !== row.count))
      throw new RangeError(`${keyOf(row)}: a code holds a character that no code may hold`);
    const of = periodOf(row.period);
    return askedOf(row.names).map(({ name, index }) => {
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
