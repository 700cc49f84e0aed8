/**
 * Indicators defined from a day on, and targets promised. A later definition changes no earlier figure, but what it adds
 * up to; so the sums of the indicator are reckoned anew in the same deed.
 */
import { addDays } from '#core/day.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Target } from '#core/target.ts';
import type { Asking } from '#store/access/acting.ts';
import type { Connection } from '#store/engine/connection.ts';
import { everyUnit, resum } from '#store/figures/resum.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { insist } from '#store/refused.ts';
import { indicatorRows, indicatorsOfAllTimes } from './indicators.ts';
import { targetRows, targetsOf } from './targets.ts';

/**
 * Defines an indicator from a day on: a new one, a new definition that ends the one before, or the last one put right.
 * Refuses a definition among earlier ones.
 */
export const defineIndicator = (connection: Connection, who: Asking, indicator: Indicator): Promise<void> => {
  const { authority } = who;
  const { code, from } = indicator;
  const deed = { ...who, deed: 'keep lists', about: code, holds: everyUnit } as const;
  return inDeed(connection, deed, async (writing) => {
    const { session, write, change } = writing;
    const known = await indicatorsOfAllTimes(session, authority);
    const own = known.filter((one) => one.code === code);
    const last = own.at(-1);
    insist(last === undefined || last.from <= from, code, 'definition-overlaps');
    const [heads, definitions] = indicatorRows({ authority: { code: authority }, indicators: [indicator] });
    const [row] = definitions?.rows ?? [];
    if (last === undefined && heads !== undefined) {
      const position = new Set(known.map((one) => one.code)).size;
      await write({ ...heads, rows: heads.rows.map((head) => ({ ...head, position })) });
    }
    const table = 'indicator_definition';
    const key = { authority, indicator: code };
    if (last !== undefined && last.from < from && (last.to === null || last.to >= from))
      await change({ table, key: { ...key, valid_from: last.from }, set: { valid_to: addDays(from, -1) } });
    if (last?.from === from) await change({ table, key: { ...key, valid_from: from }, set: row ?? {} });
    else if (definitions !== undefined) await write(definitions);
    await resum(writing, authority, { indicators: [code], fromYear: Number(from.slice(0, 4)) });
  });
};

/** Puts targets on record; one that is there under its key is changed, and the ledger keeps what it was. */
export const keepTargets = (connection: Connection, who: Asking, targets: readonly Target[]): Promise<void> => {
  const { authority } = who;
  const keys = targets.map(({ key }) => key);
  const holds = [{ table: 'target', column: 'target', among: keys }];
  return inDeed(connection, { ...who, deed: 'keep lists', holds }, async ({ session, write, change }) => {
    const before = await targetsOf(session, authority);
    const there = new Set(before.map(({ key }) => key));
    const rowsOf = (of: readonly Target[]) =>
      targetRows({ authority: { code: authority }, targets: of }, before.length);
    await write(rowsOf(targets.filter(({ key }) => !there.has(key))));
    for (const { position: _, ...row } of rowsOf(targets.filter(({ key }) => there.has(key))).rows)
      await change({ table: 'target', key: { authority, target: row.target ?? null }, set: row });
  });
};
