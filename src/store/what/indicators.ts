/**
 * Indicators, each with the definition that held from a day on.
 */

import { z } from 'zod';
import { fields } from '#core/field.ts';
import type { Indicator } from '#core/indicator.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import type { Listed } from '#store/record.ts';
import { answers, dayColumn, type TableRows } from '#store/rows.ts';

export function indicatorRows({ authority, indicators }: Listed<'indicators'>): TableRows[] {
  const own = { authority: authority.code };
  const codes = [...new Set(indicators.map(({ code }) => code))];
  return [
    { table: 'indicator', rows: codes.map((indicator, position) => ({ ...own, indicator, position })) },
    {
      table: 'indicator_definition',
      rows: indicators.map((one) => ({
        ...own,
        indicator: one.code,
        valid_from: one.from,
        valid_to: one.to,
        name: one.name,
        english: one.english,
        field: one.field,
        measure: one.measure,
        decimals: one.decimals,
        kind: one.kind,
        formed: one.formed,
        owner: one.owner,
        reported_by: one.reportedBy,
        direction: one.direction,
        range_low: one.range?.low ?? null,
        range_high: one.range?.high ?? null,
        price: one.price,
        numerator: one.ratio?.numerator ?? null,
        denominator: one.ratio?.denominator ?? null,
        times: one.ratio?.times ?? null,
        part_of: one.partOf,
        said_as: one.saidAs,
        carry: one.carry,
        spellings: one.aliases,
        is_key: one.key,
      })),
    },
  ];
}

const indicatorRow = z
  .object({
    code: z.string(),
    name: z.string(),
    english: z.string(),
    field: z.enum(fields),
    measure: z.string(),
    decimals: z.number(),
    kind: z.enum(['flow', 'stock', 'ratio', 'index']),
    formed: z.enum(['agency', 'added', 'vertical']),
    owner: z.string(),
    reportedBy: z.array(z.string()),
    direction: z.enum(['higher', 'lower', 'range', 'neutral']),
    range: z.object({ low: z.string(), high: z.string() }).nullable(),
    price: z.enum(['none', 'current', 'constant-2010']),
    ratio: z.object({ numerator: z.string(), denominator: z.string(), times: z.string() }).nullable(),
    partOf: z.string().nullable(),
    saidAs: z.enum(['value', 'growth']),
    from: dayColumn,
    to: dayColumn.nullable(),
    carry: z.enum(['add', 'by-population', 'by-area', 'last', 'not-comparable']),
    aliases: z.array(z.string()),
    key: z.boolean(),
  })
  .transform((indicator): Indicator => indicator);

/** Every definition of every indicator, in the office's order, the oldest definition first. */
export const indicatorsOfAllTimes = query(
  'read lists',
  (session, authority: string): Promise<readonly Indicator[]> =>
    answers(
      session,
      indicatorRow,
      sql`select d.indicator as code, valid_from as from, valid_to as to, name, english, field, measure, decimals, kind,
        formed, owner, reported_by as "reportedBy", direction, price, part_of as "partOf", said_as as "saidAs", carry,
        spellings as aliases, is_key as key,
        case when range_low is not null
          then json_build_object('low', range_low::text, 'high', range_high::text) end as range,
        case when numerator is not null
          then json_build_object('numerator', numerator, 'denominator', denominator, 'times', times::text) end as ratio
      from indicator_definition d join indicator i on i.authority = d.authority and i.indicator = d.indicator
      where d.authority = ${authority} order by i.position, valid_from`,
    ),
);
