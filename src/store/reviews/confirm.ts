/**
 * What named persons confirm for a review: all figures of a paper but some, one value, what words mean, a proposed remedy
 * taken over.
 */
import { z } from 'zod';
import type { Decimal } from '#core/decimal.ts';
import type { PeriodCode } from '#core/period.ts';
import type { Action } from '#core/permission.ts';
import type { UnitCode } from '#core/unit.ts';
import { type ActingSession, type Asking, dayIn, personOf } from '#store/access/acting.ts';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { insist } from '#store/refused.ts';
import { answers, type Cell, exactText } from '#store/rows.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import { everyReview, refuseClosed } from './keep-reviews.ts';

type Confirming = { readonly review: PeriodCode };

/** Confirms every figure that was read in a paper, but for the indicators named. */
export const confirmPaper = (
  connection: Connection,
  who: Asking,
  { review, file, except }: Confirming & { readonly file: string; readonly except: readonly string[] },
): Promise<void> =>
  confirming(connection, who, {
    review,
    deed: 'confirm figures',
    table: 'file_confirmed',
    row: { file_name: file, but_for: except },
  });

/** Confirms one value of an indicator and unit; null for what was read, whatever it is. */
export const confirmValue = (
  connection: Connection,
  who: Asking,
  {
    review,
    indicator,
    unit,
    value,
  }: Confirming & { readonly indicator: string; readonly unit: string; readonly value: Decimal | null },
): Promise<void> =>
  confirming(connection, who, {
    review,
    deed: 'confirm figures',
    table: 'value_confirmed',
    row: { indicator, unit, value: value === null ? null : exactText(value), line: 0 },
  });

/** Takes over a remedy or finding that was proposed. */
export const confirmRemedy = (
  connection: Connection,
  who: Asking,
  { review, remedy }: Confirming & { readonly remedy: string },
): Promise<void> =>
  confirming(connection, who, { review, deed: 'assign tasks', table: 'remedy_confirmed', row: { remedy } });

/** Says which indicator or unit words of the papers mean; refuses one that is not there. */
export const answerName = (
  connection: Connection,
  who: Asking,
  { review, words, ...meant }: Confirming & { readonly words: string } & Meant,
): Promise<void> =>
  confirming(connection, who, {
    review,
    deed: 'confirm figures',
    table: 'name_answered',
    row: { said: words, indicator: null, unit: null, ...meant },
    insisted: async (session) =>
      'unit' in meant
        ? insist(
            (await unitsOfAllTimes(session, who.authority)).some(({ code }) => code === meant.unit),
            meant.unit,
            'no-such-unit',
          )
        : insist(
            (await indicatorsOfAllTimes(session, who.authority)).some(({ code }) => code === meant.indicator),
            meant.indicator,
            'no-such-indicator',
          ),
  });

type Meant = { readonly indicator: string } | { readonly unit: UnitCode };

type Confirmation = Confirming & {
  readonly deed: Action;
  readonly table: keyof typeof counts;
  readonly row: Readonly<Record<string, Cell>>;
  /** What must hold besides. */
  readonly insisted?: (session: ActingSession) => Promise<void>;
};

const confirming = (
  connection: Connection,
  who: Asking,
  { review, deed, table, row, insisted }: Confirmation,
): Promise<void> => {
  const { authority, at } = who;
  return inDeed(connection, { ...who, deed, about: review, holds: [everyReview] }, async ({ session, write }) => {
    await refuseClosed(session, authority, review);
    await insisted?.(session);
    const position = await countOf(session, table, { authority, review });
    const key = { authority, review, position, person: personOf(who), on_day: dayIn(at) };
    await write({ table, rows: [{ ...key, ...row }] });
  });
};

const counts = {
  file_confirmed: sql`select count(*)::integer as count from file_confirmed`,
  value_confirmed: sql`select count(*)::integer as count from value_confirmed`,
  name_answered: sql`select count(*)::integer as count from name_answered`,
  remedy_confirmed: sql`select count(*)::integer as count from remedy_confirmed`,
};

async function countOf(
  session: Session,
  table: keyof typeof counts,
  { authority, review }: { readonly authority: string; readonly review: PeriodCode },
): Promise<number> {
  const [row] = await answers(
    session,
    z.object({ count: z.number() }),
    sql`${counts[table]} where authority = ${authority} and review = ${review}`,
  );
  return row?.count ?? 0;
}
