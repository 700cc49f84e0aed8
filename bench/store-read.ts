/**
 * Reading sums against what a plain store would do: re-summing raw rows, or fetching as many rows by one range over their
 * key. Ours and the peer's say the same numbers, or the measure means nothing.
 */
import { asking } from '#store/access/query.ts';
import type { Connection } from '#store/engine/connection.ts';
import { sql } from '#store/engine/connection.ts';
import { sumsReckoned } from '#store/figures/reckoned-sums.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { type SumsAsked, sumsFor } from '#store/figures/sums.ts';
import { askingAsOf } from '#store/history/as-of.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { officerOf } from '#store/record-sample.ts';
import { type Row, sideBySide } from './measure.ts';
import {
  at,
  authority,
  figuresToSave,
  indicatorCode,
  monthOf,
  nodeCode,
  numbers,
  type Place,
  type Scale,
} from './store-ground.ts';

const ours = (connection: Connection, asked: SumsAsked) =>
  asking(connection, { authority, by: officerOf(authority), at }, (session) => sumsFor(session, authority, asked));

/** Re-summed from raw rows by node, or over all. */
const fromRaw = (connection: Connection, { periods, indicators }: SumsAsked, byNode: boolean) =>
  connection.query(sql`select period, case when ${byNode} then left(unit, 3) else '*' end as node, indicator, sum(value) as value
    from bare_figure where authority = ${authority} and period = any(${[...periods]}::text[])
      and (${indicators ? [...indicators] : null}::text[] is null or indicator = any(${indicators ? [...indicators] : null}::text[]))
    group by 1, 2, 3 order by 1, 2, 3`);

export async function benchRead({ connection }: Place, scale: Scale): Promise<readonly Row[]> {
  const { engine, nodes, leaves, months } = scale;
  const periods = [2024, 2025].flatMap((year) => months.map((month) => monthOf(year, month)));
  const indicators = numbers(1, scale.pivoted).map(indicatorCode);
  const pivot: SumsAsked = { periods, indicators, nodes: numbers(1, nodes).map(nodeCode) };
  const [kept, reckoned] = [await ours(connection, pivot), await fromRaw(connection, pivot, true)];
  refuseDifferent(kept, reckoned);
  const runs = months.length > 1 ? 3 : 5;
  const raw = await sideBySide(
    () => ours(connection, pivot),
    () => fromRaw(connection, pivot, true),
    runs,
  );
  const range = await sideBySide(
    () => ours(connection, pivot),
    () =>
      connection.query(
        sql`select period, node, indicator, value, reported, not_applicable, partly from bare_pivot where authority = ${authority}
          and period >= ${periods[0] ?? ''} and period <= ${periods.at(-1) ?? ''} and indicator <= ${indicatorCode(scale.pivoted)}
          order by period, node, indicator`,
      ),
    runs,
  );
  const first: SumsAsked = { periods: [monthOf(2025, 6), monthOf(2024, 6)], nodes: ['*'] };
  const screen = await sideBySide(
    () => ours(connection, first),
    () => fromRaw(connection, first, false),
    5,
  );
  const threeYears = [2023, 2024, 2025].flatMap((year) => numbers(1, 12).map((month) => monthOf(year, month)));
  const series: SumsAsked = { periods: threeYears, indicators: [indicatorCode(1)] };
  const one = await sideBySide(
    () => ours(connection, series),
    () =>
      connection.query(sql`select period, unit, indicator, value from bare_figure where authority = ${authority}
        and indicator = ${indicatorCode(1)} and period = any(${threeYears}::text[]) order by 1, 2`),
    5,
  );
  // What design.md asks is of its own size: on a small pivot the transaction and the rights asked for weigh.
  const isFull = months.length > 1;
  const [ofRaw, ofRange] = isFull ? [engine === 'pglite' ? 0.1 : 0.02, 2] : [0.2, 4];
  const size = `${indicators.length} × ${nodes} × ${months.length} tháng × 2 năm, ${kept.length} ô, ${leaves} đơn vị dưới mỗi cấp`;
  return [
    {
      name: `${engine}: bảng chéo ${size}`,
      peer: 'cộng từ dòng gốc',
      ...raw,
      bar: { ratio: ofRaw },
    },
    { name: `${engine}: bảng chéo`, peer: 'đọc chừng ấy dòng theo một khoảng khóa', ...range, bar: { ratio: ofRange } },
    {
      name: `${engine}: màn hình đầu (toàn địa phương, kỳ này và cùng kỳ)`,
      peer: 'cộng từ dòng gốc',
      ...screen,
      bar: { ratio: 0.1 },
    },
    { name: `${engine}: một chỉ tiêu, mọi đơn vị, 3 năm`, peer: 'cộng từ dòng gốc', ...one, bar: { ratio: 2 } },
  ];
}

/** Sums as of a past position of the ledger beside the same reckoning of today: what the past costs more. */
export async function benchPast({ connection }: Place, { engine, leaves, nodes }: Scale): Promise<readonly Row[]> {
  const who = { authority, by: officerOf(authority), at };
  await sealLedger(connection, authority);
  await saveFigures(connection, who, figuresToSave('n01-01', 1, 1));
  const asked = { periods: [monthOf(2025, 6)], indicators: [indicatorCode(1)] };
  const past = await sideBySide(
    () => askingAsOf(connection, { ...who, position: 1 }, (session) => sumsReckoned(session, authority, asked)),
    () => asking(connection, who, (session) => sumsReckoned(session, authority, asked)),
    5,
  );
  const name = `${engine}: như đã biết ở một vị trí trước của nhật ký, một chỉ tiêu của ${nodes * leaves} đơn vị và mọi cấp`;
  return [{ name, peer: 'cũng tính như thế, hôm nay', ...past, bar: { ratio: 3 } }];
}

type Told = { readonly value?: unknown };

function refuseDifferent(
  kept: readonly { readonly value: { toFixed: () => string } | null }[],
  raw: readonly Told[],
): void {
  const total = (values: readonly number[]): number => Math.round(values.reduce((sum, value) => sum + value, 0));
  const [a, b] = [
    total(kept.map(({ value }) => Number(value?.toFixed()))),
    total(raw.map(({ value }) => Number(value))),
  ];
  if (kept.length !== raw.length || a !== b)
    throw new Error(`not the same sums: ${kept.length} ${a}, ${raw.length} ${b}`);
}
