/**
 * Regimes: what must be reported, by whom to whom, by when, in which outline and form; what units owe us and what we owe
 * above. A regime that changes has a further row from the day on; the one before ends.
 */
import { z } from 'zod';
import { addDays, type Day } from '#core/day.ts';
import { type Owed, owedOf } from '#core/owed.ts';
import type { PeriodCode } from '#core/period.ts';
import { type Regime, rhythms } from '#core/regime.ts';
import type { Asking } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { insist } from '#store/refused.ts';
import type { Seen } from '#store/reviews/keep-reviews.ts';
import { answers, dayColumn, type TableRows } from '#store/rows.ts';
import { holidaysOf } from '#store/who/authority.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';

/** Puts a regime on record from a day on: the one before it under this code ends, one of that very day is put right. */
export const keepRegime = (connection: Connection, who: Asking, regime: Regime): Promise<void> =>
  keepSeenRegime(connection, who, { regime, seen: () => true });

/** The same, but refuses where the last of its code is not what was seen. */
export const keepSeenRegime = (
  connection: Connection,
  who: Asking,
  { regime, seen }: { readonly regime: Regime; readonly seen: Seen<Regime> },
): Promise<void> => {
  const { authority } = who;
  const { code, from, units } = regime;
  const holds = [{ table: 'regime', column: 'regime', among: [code] }];
  return inDeed(connection, { ...who, deed: 'keep lists', about: code, holds }, async (writing) => {
    const last = (await regimesOf(writing.session, authority)).filter((one) => one.code === code).at(-1);
    insist(seen(last ?? null), code, 'saved-since');
    insist(last === undefined || last.from <= from, code, 'definition-overlaps');
    const key = { authority, regime: code, valid_from: from };
    const row = columnsOf(regime);
    if (last?.from === from) await writing.change({ table: 'regime', key, set: row });
    else await writing.write({ table: 'regime', rows: [{ ...key, ...row }] });
    if (last !== undefined && last.from < from && (last.to === null || last.to >= from))
      await writing.change({
        table: 'regime',
        key: { ...key, valid_from: last.from },
        set: { valid_to: addDays(from, -1) },
      });
    const rows = [...new Set(units)].map((unit) => ({ ...key, unit }));
    await writing.replace({ table: 'regime_unit', of: key, rows });
  });
};

/** Rows of regimes as a record has them. */
export const regimeRows = (authority: string, regimes: readonly Regime[]): readonly TableRows[] => {
  const keyed = regimes.map((regime) => ({
    key: { authority, regime: regime.code, valid_from: regime.from },
    regime,
  }));
  return [
    { table: 'regime', rows: keyed.map(({ key, regime }) => ({ ...key, ...columnsOf(regime) })) },
    {
      table: 'regime_unit',
      rows: keyed.flatMap(({ key, regime }) => [...new Set(regime.units)].map((unit) => ({ ...key, unit }))),
    },
  ];
};

/** Ends a regime after a day. */
export const endRegime = (
  connection: Connection,
  who: Asking,
  ending: { code: string; lastDay: Day },
): Promise<void> => {
  const { authority } = who;
  const { code, lastDay } = ending;
  const holds = [{ table: 'regime', column: 'regime', among: [code] }];
  return inDeed(connection, { ...who, deed: 'keep lists', about: code, holds }, async ({ session, change }) => {
    const last = (await regimesOf(session, authority)).filter((one) => one.code === code).at(-1);
    insist(last !== undefined && last.from <= lastDay, code, 'no-such-regime');
    const key = { authority, regime: code, valid_from: last.from };
    await change({ table: 'regime', key, set: { valid_to: lastDay } });
  });
};

const columnsOf = ({ name, owed, toWhom, rhythm, cutOff, dueAfterDays, outline, form, directive, to }: Regime) => ({
  name,
  owed,
  to_whom: toWhom,
  rhythm,
  cut_off: cutOff,
  due_after_days: dueAfterDays,
  outline,
  form,
  directive,
  valid_to: to,
});

const regimeRow = z
  .object({
    code: z.string(),
    name: z.string(),
    owed: z.enum(['to-us', 'by-us']),
    toWhom: z.string(),
    rhythm: z.enum(rhythms),
    cutOff: z.enum(['calendar', 'decree-09-2019']),
    dueAfterDays: z.number(),
    outline: z.string().nullable(),
    form: z.string().nullable(),
    directive: z.string().nullable(),
    from: dayColumn,
    to: dayColumn.nullable(),
    units: z.array(z.string()),
  })
  .transform((regime): Regime => regime);

/** Regimes of all times, by code and day. */
export const regimesOf = query(
  'read lists',
  (session, authority: string): Promise<readonly Regime[]> =>
    answers(
      session,
      regimeRow,
      sql`select regime as code, name, owed, to_whom as "toWhom", rhythm, cut_off as "cutOff",
        due_after_days as "dueAfterDays", outline, form, directive, valid_from as from, valid_to as to,
        array(select u.unit from regime_unit u where u.authority = r.authority and u.regime = r.regime
          and u.valid_from = r.valid_from order by u.unit) as units
      from regime r where authority = ${authority} order by regime, valid_from`,
    ),
);

/** What is owed for a period by the regimes in force at its end, by day. */
export const owedFor = query(
  'read lists',
  async (session, authority: string, of: PeriodCode): Promise<readonly Owed[]> =>
    owedOf(await regimesOf(session, authority), of, {
      units: await unitsOfAllTimes(session, authority),
      holidays: await holidaysOf(session, authority),
    }),
);
