/**
 * Saving a unit's 200 figures with history, ledger and every sum readable at once, against the plain way: one INSERT of
 * the same rows and re-summing its ancestors for that one period by SQL, in one transaction. Then eight writers under one
 * parent against one.
 */
import { type Connection, sql } from '#store/engine/connection.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { foldSums } from '#store/figures/sums.ts';
import { officerOf } from '#store/record-sample.ts';
import { setAuthority } from '#store/rows.ts';
import { median, type Row, sideBySide, timed } from './measure.ts';
import {
  at,
  authority,
  figuresToSave,
  leafCode,
  monthOf,
  nodeCode,
  numbers,
  type Place,
  type Scale,
  savedMonth,
} from './store-ground.ts';

const count = 200;
let turns = 0;

/** One save of the program, of some leaf, each time with other values. */
const saveOne = (connection: Connection, leaf: string): Promise<unknown> => {
  turns += 1;
  return saveFigures(connection, { authority, by: officerOf(authority), at }, figuresToSave(leaf, count, turns));
};

/** The plain way: rows, then the sums of the period for the leaf, its parent and the whole. */
async function saveBare(connection: Connection, { node, leaf }: { node: string; leaf: string }): Promise<void> {
  turns += 1;
  const rows = figuresToSave(leaf, count, turns).map(({ indicator, value }) => ({
    indicator,
    value: value?.toFixed(),
  }));
  const month = monthOf(2025, savedMonth);
  await connection.transaction(async (session) => {
    await setAuthority(session, authority);
    await session.query(sql`insert into bare_figure
      select ${authority}, indicator, ${leaf}, ${month}, ${turns + 1}, value, ${turns + 1}
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(indicator text, value numeric)`);
    await session.query(sql`with now as (
        select distinct on (indicator, unit) indicator, unit, value from bare_figure
        where authority = ${authority} and period = ${month}
          and indicator = any(${rows.map(({ indicator }) => indicator)}::text[])
        order by indicator, unit, number desc)
      insert into bare_sum
      select ${authority}, ${month}, coalesce(node, '*'), indicator, sum(value)
      from (select indicator, value, left(unit, 3) as node from now) of_nodes
      group by indicator, grouping sets ((node), ()) having coalesce(node, ${node}) = ${node}
      on conflict (authority, period, node, indicator) do update set value = excluded.value`);
  });
}

export async function benchSave(
  { connection }: Place,
  { engine, nodes, leaves, indicators }: Scale,
): Promise<readonly Row[]> {
  const all = nodes * leaves;
  let turn = 0;
  const next = (): { node: string; leaf: string } => {
    turn += 7;
    const node = 1 + (turn % nodes);
    return { node: nodeCode(node), leaf: leafCode(node, 1 + (turn % leaves)) };
  };
  const one = await sideBySide(
    () => saveOne(connection, next().leaf),
    () => saveBare(connection, next()),
  );
  const folding = await timed(() => foldSums(connection, authority));
  const [single, eight] = await writers(connection, leaves);
  const name = `${engine}: `;
  return [
    {
      name: `${name}lưu ${Math.min(count, indicators)} số liệu của một đơn vị, mọi tổng đọc được ngay, có nhật ký (${all} lá)`,
      peer: 'một INSERT + cộng lại một kỳ bằng SQL',
      ...one,
      bar: { ratio: 1 },
    },
    {
      name: `${name}8 người cùng lưu dưới một cấp trên, mỗi lần lưu`,
      peer: '1 người',
      ours: eight,
      theirs: single,
      // One session serves all: nothing is gained there, and nothing may be lost but what measuring varies by.
      bar: { ratio: engine === 'pglite' ? 1.1 : 1 },
    },
    {
      name: `${name}gộp số cộng dồn của 10 lần lưu`,
      peer: 'một lần lưu',
      ours: folding,
      theirs: one.ours,
      bar: { ratio: 10 },
    },
  ];
}

/** Milliseconds a save by one writer and by eight, units of the first parent; medians of five rounds of eight saves. */
async function writers(connection: Connection, leaves: number): Promise<readonly [single: number, eight: number]> {
  const saves = 8;
  const leaf = (number: number): string => leafCode(1, 1 + (number % leaves));
  const single: number[] = [];
  const eight: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const begin = round * saves;
    single.push(
      await timed(async () => {
        for (const number of numbers(begin, begin + saves - 1)) await saveOne(connection, leaf(number));
      }),
    );
    eight.push(
      await timed(() =>
        Promise.all(
          numbers(0, 7).map(async (writer) => {
            for (let number = begin + writer; number < begin + saves; number += 8)
              await saveOne(connection, leaf(number));
          }),
        ),
      ),
    );
    await foldSums(connection, authority);
  }
  return [median(single) / saves, median(eight) / saves];
}
