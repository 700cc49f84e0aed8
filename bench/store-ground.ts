/**
 * The authority that saves and reads are measured on: 34 units with 98 below each (3,332 leaves), 200 indicators added
 * from them. Loaded by the schema's owner in bulk, past the ledger; what is measured goes the program's way. Beside it
 * the peer's table: the same numbers in rows as bare as they can be, under the same indexes.
 */
import { join } from 'node:path';
import { day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import { type Figure, figureKey } from '#core/figure.ts';
import { indicatorOf } from '#core/figure-sample.ts';
import { type PeriodCode, period } from '#core/period.ts';
import type { Unit } from '#core/unit.ts';
import { putRecord } from '#store/authority-record.ts';
import { type Connection, script, sql } from '#store/engine/connection.ts';
import { startEmbedded } from '#store/engine/embedded.ts';
import { migrate, ownMigrations } from '#store/engine/migrate.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { openPGlite } from '#store/engine/pglite.ts';
import { connectServer } from '#store/engine/server.ts';
import { repage } from '#store/figures/sum-pages.ts';
import { emptyRecord } from '#store/record-sample.ts';
import { setAuthority } from '#store/rows.ts';
import { temporaryHome } from '#store/store-sample.ts';

export type EngineName = 'embedded' | 'pglite';

/** How much is loaded: short for every change, full when it is asked for. */
export type Scale = {
  readonly engine: EngineName;
  readonly nodes: number;
  readonly leaves: number;
  readonly indicators: number;
  /** Of the pivot: so many indicators, in these months of both years; always with the one that is saved into. */
  readonly pivoted: number;
  readonly months: readonly number[];
  /** Sums are kept for every leaf too, as they are in use; else of one indicator alone. */
  readonly allLeaves: boolean;
};

export const authority = 'bench';
export const at = new Date('2025-07-10T01:00:00Z');
export const savedMonth = 6;
export const monthOf = (year: number, month: number): PeriodCode =>
  period(`${year}-M${String(month).padStart(2, '0')}`);
export const nodeCode = (node: number): string => `n${String(node).padStart(2, '0')}`;
export const leafCode = (node: number, leaf: number): string => `${nodeCode(node)}-${String(leaf).padStart(2, '0')}`;
export const indicatorCode = (number: number): string => `i${String(number).padStart(3, '0')}`;
export const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The program's connection is what is measured. */
export type Place = {
  readonly connection: Connection;
  /** Closed and opened again as the program does: milliseconds until the schema was looked at. Ends the place's use. */
  readonly restart: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** A database of its own with an empty schema; `load` is done by its owner before the program comes in. */
export async function openPlace(engine: EngineName, load: (owner: Connection) => Promise<void>): Promise<Place> {
  const { home, remove } = temporaryHome();
  const restart = async (): Promise<number> => {
    const begun = performance.now();
    const { connection } = await openDatabase({ home, only: engine });
    const took = performance.now() - begun;
    await connection.close();
    return took;
  };
  if (engine === 'pglite') {
    const database = await openPGlite({ folder: join(home, 'pglite') });
    const owner = database.connection;
    await migrate(owner, ownMigrations());
    await load(owner);
    await database.asProgram();
    let close = (): Promise<void> => owner.close();
    return {
      connection: owner,
      restart: async () => {
        await owner.close();
        close = async () => undefined;
        return restart();
      },
      close: async () => {
        await close();
        remove();
      },
    };
  }
  const { connection } = await openDatabase({ home, only: 'embedded' });
  const server = await startEmbedded(home);
  if ('because' in server) throw new Error(server.because);
  const owner = await connectServer(server.owner, { connections: 1 });
  await load(owner);
  await owner.close();
  let close = (): Promise<void> => connection.close();
  return {
    connection,
    restart: async () => {
      await connection.close();
      close = async () => undefined;
      return restart();
    },
    close: async () => {
      await close();
      remove();
    },
  };
}

const unit = (code: string, kind: Unit['kind'], parent: string | null): Unit => ({
  code,
  name: code,
  kind,
  from: day('2000-01-01'),
  to: null,
  parent,
  aliases: [],
  codes: {},
  fields: [],
});

/** The authority, its tree and its indicators, the program's way. */
export const putAuthority = (
  connection: Connection,
  { nodes, leaves, indicators }: Pick<Scale, 'nodes' | 'leaves' | 'indicators'>,
) =>
  putRecord(
    connection,
    {
      ...emptyRecord(authority),
      relations: [],
      units: numbers(1, nodes).flatMap((node) => [
        unit(nodeCode(node), 'department', null),
        ...numbers(1, leaves).map((leaf) => unit(leafCode(node, leaf), 'ward', nodeCode(node))),
      ]),
      indicators: numbers(1, indicators).map((number) =>
        indicatorOf({ code: indicatorCode(number), kind: 'flow', formed: 'added', reportedBy: ['ward'], owner: 'n01' }),
      ),
    },
    at,
  );

/** Figures in bulk: all indicators in the saved month, those of the pivot in both years, one over three years. */
export async function loadFigures(owner: Connection, { months, pivoted, allLeaves }: Scale): Promise<void> {
  await owner.query(script(bareTables));
  const both = [2024, 2025].flatMap((year) => months.map((month) => monthOf(year, month)));
  const three = [2023, 2024, 2025].flatMap((year) => numbers(1, 12).map((month) => monthOf(year, month)));
  await owner.query(sql`insert into bare_figure
    select ${authority}, i.indicator, u.unit, p.period, 1, ((i.position * 7919 + u.position * 104729) % 99991) / 10.0, 1
    from indicator i cross join unit u cross join unnest(${three}::text[]) p(period)
    where i.authority = ${authority} and u.authority = ${authority} and u.kind = 'ward'
      and (i.position = 0 or p.period = ${monthOf(2025, savedMonth)} or i.position < ${pivoted} and p.period = any(${both}::text[]))
    order by i.indicator, u.unit, p.period`);
  await owner.query(script("set session_replication_role = 'replica'"));
  await owner.query(sql`insert into figure (authority, indicator, unit, period, number, reported_by, state, value,
      vintage, known_on, source, source_file, entry)
    select authority, indicator, unit, period, nextval('figure_number'), unit, 'value', value, 'official',
      date '2025-07-01', 'history', 'history/2025-07-01.csv', (select min(entry) from ledger_entry)
    from bare_figure where period = ${monthOf(2025, savedMonth)}`);
  await owner.query(script("set session_replication_role = 'origin'"));
  await owner.query(sql`insert into sum_folded
    select b.authority, b.period, b.unit, b.indicator, b.value, 1, 0, 0 from bare_figure b
    where ${allLeaves}::boolean or b.indicator = ${indicatorCode(1)}
    union all
    select b.authority, b.period, coalesce(u.parent, '*'), b.indicator, sum(b.value), count(*), 0, 0
    from bare_figure b join unit u using (authority, unit)
    group by b.authority, b.period, b.indicator, grouping sets ((u.parent), ())
    order by 1, 2, 3, 4`);
  await owner.transaction(async (session) => {
    await setAuthority(session, authority);
    await repage(session, authority, sql`length(node) < 4`);
  });
  await owner.query(script('create table bokhuyet.bare_pivot as select * from sum_folded where length(node) = 3'));
  await owner.query(script('alter table bare_pivot add primary key (authority, period, node, indicator)'));
  await owner.query(script('grant select, insert, update on bare_figure, bare_sum, bare_pivot to bokhuyet_program'));
  for (const table of ['figure', 'bare_figure', 'bare_pivot', 'sum_folded', 'sum_page', 'unit'])
    await owner.query(script(`vacuum analyze ${table}`));
}

const bareTables = `
  create table bokhuyet.bare_figure (authority text not null, indicator text not null, unit text not null,
    period text not null, number bigint not null, value numeric not null, entry bigint not null,
    primary key (authority, indicator, unit, period, number));
  create index on bare_figure (authority, entry);
  create table bokhuyet.bare_sum (authority text not null, period text not null, node text not null,
    indicator text not null, value numeric not null, primary key (authority, period, node, indicator));`;

/** A unit's figures for the saved month, each with a value that tells this save from the others. */
export const figuresToSave = (unitCode: string, count: number, turn: number): readonly Figure[] =>
  numbers(1, count).map((number) => {
    const known = day('2025-07-02');
    const source = { kind: 'history', file: 'history/2025-07-02.csv', known } as const;
    const figure = {
      indicator: indicatorCode(number),
      unit: unitCode,
      reportedBy: unitCode,
      period: monthOf(2025, savedMonth),
      vintage: 'official',
      source,
    } as const;
    return {
      ...figure,
      key: figureKey(figure),
      state: 'value',
      value: decimal(`${turn * 1_000 + number}.5`),
      printed: null,
      approx: null,
      until: null,
      knownOn: known,
      confirmed: null,
    };
  });
