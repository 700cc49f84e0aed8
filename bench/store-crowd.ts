/**
 * What the others cost one authority: the same save, the same read and the start of the program with ever more
 * authorities in the database; and how much room figures take.
 */
import { asking } from '#store/access/query.ts';
import { type Connection, script, sql } from '#store/engine/connection.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { foldSums, sumsFor } from '#store/figures/sums.ts';
import { officerOf } from '#store/record-sample.ts';
import { median, type Row, timed } from './measure.ts';
import {
  at,
  authority,
  type EngineName,
  figuresToSave,
  leafCode,
  monthOf,
  numbers,
  openPlace,
  type Place,
  putAuthority,
  type Scale,
  savedMonth,
} from './store-ground.ts';

const small = { nodes: 1, leaves: 20, indicators: 20 } as const;
/** All that a small authority is made of, in the order in which it refers to itself. */
const tables = [
  'authority',
  'person',
  'unit',
  'indicator',
  'indicator_definition',
  'ledger_entry',
  'figure',
  'sum_folded',
  'sum_page',
];

/** Twins of the authority, as many as are missing. */
async function crowdUp(owner: Connection, from: number, to: number): Promise<void> {
  await owner.query(script("set session_replication_role = 'replica'"));
  for (const table of tables)
    await owner.query(sql`insert into ${script(table)} select (jsonb_populate_record(t, jsonb_build_object('authority',
        'x' || n))).* from ${script(table)} t cross join generate_series(${from}::integer, ${to}::integer) n
      where t.authority = ${authority}`);
  await owner.query(script("set session_replication_role = 'origin'"));
  for (const table of tables) await owner.query(script(`vacuum analyze ${table}`));
}

const saveAll = async (connection: Connection, turn: number): Promise<void> => {
  const leaf = leafCode(1, 1 + (turn % small.leaves));
  await saveFigures(
    connection,
    { authority, by: officerOf(authority), at },
    figuresToSave(leaf, small.indicators, turn),
  );
};

async function costs(connection: Connection): Promise<{ readonly save: number; readonly read: number }> {
  const [saves, reads]: [number[], number[]] = [[], []];
  for (const turn of numbers(1, 15)) {
    saves.push(await timed(() => saveAll(connection, turn)));
    reads.push(
      await timed(() =>
        asking(connection, { authority, by: officerOf(authority), at }, (session) =>
          sumsFor(session, authority, { periods: [monthOf(2025, savedMonth)] }),
        ),
      ),
    );
  }
  await foldSums(connection, authority);
  return { save: median(saves), read: median(reads) };
}

/** The curve over so many authorities; on PGlite its owner's session becomes the program's, so it is loaded at once. */
export async function benchCrowd(engine: EngineName, crowds: readonly number[]): Promise<readonly Row[]> {
  const measured: { crowd: number; save: number; read: number; start: number }[] = [];
  for (const crowd of engine === 'pglite' ? crowds.slice(0, 3) : crowds) {
    const place = await openPlace(engine, async (owner) => {
      await putAuthority(owner, small);
      for (const leaf of numbers(1, small.leaves)) await saveAll(owner, leaf - 1);
      await foldSums(owner, authority);
      if (crowd > 1) await crowdUp(owner, 2, crowd);
    });
    try {
      await costs(place.connection);
      measured.push({ crowd, ...(await costs(place.connection)), start: await place.restart() });
    } finally {
      await place.close();
    }
  }
  const [first] = measured;
  if (first === undefined) return [];
  return measured.flatMap(({ crowd, ...cost }) =>
    (['save', 'read', 'start'] as const).map(
      (what): Row => ({
        name: `${engine}: ${words[what]}, ${crowd} địa phương`,
        peer: '1 địa phương',
        ours: cost[what],
        theirs: first[what],
        bar: { ratio: 1.5 },
      }),
    ),
  );
}

const words = { save: 'lưu 20 số liệu', read: 'đọc mọi tổng của một kỳ', start: 'mở lại chương trình' } as const;

/** Megabytes that a million figures take with their sums, beside the same numbers in bare rows. */
export async function sizeOf({ connection }: Place, { engine }: Scale): Promise<Row> {
  const [row] = await connection.query(
    script(`select pg_total_relation_size('figure') / (select reltuples from pg_class where oid = 'figure'::regclass) as figure,
      pg_total_relation_size('bare_figure') / (select reltuples from pg_class where oid = 'bare_figure'::regclass) as bare`),
  );
  return {
    name: `${engine}: MB cho một triệu số liệu, có chỉ mục`,
    peer: 'dòng trần, cùng chỉ mục',
    ours: Number(row?.figure),
    theirs: Number(row?.bare),
    bar: { ratio: 4 },
  };
}
