/**
 * Directing documents, what they implement and what replaced them.
 */

import { z } from 'zod';
import type { Directive } from '#core/directive.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import type { Listed } from '#store/record.ts';
import { answers, dayColumn, type TableRows } from '#store/rows.ts';

/** Behind those that stand before them. */
export function directiveRows({ authority, directives }: Listed<'directives'>, before = 0): TableRows[] {
  const own = { authority: authority.code };
  return [
    {
      table: 'directive',
      rows: directives.map((one, position) => ({
        ...own,
        directive: one.code,
        position: before + position,
        type: one.type,
        number: one.number,
        symbol: one.symbol,
        issuer: one.issuer,
        issuer_spellings: one.issuerAliases,
        issued_on: one.date,
        abstract: one.abstract,
        replaced_by: one.replacedBy,
        is_real: one.real,
      })),
    },
    {
      table: 'directive_implements',
      rows: directives.flatMap((one) =>
        one.implements.map((implemented, position) => ({ ...own, directive: one.code, position, implemented })),
      ),
    },
  ];
}

const directiveRow = z
  .object({
    code: z.string(),
    type: z.string(),
    number: z.string(),
    symbol: z.string().nullable(),
    issuer: z.string(),
    issuerAliases: z.array(z.string()),
    date: dayColumn.nullable(),
    abstract: z.string().nullable(),
    implements: z.array(z.string()),
    replacedBy: z.string().nullable(),
    real: z.boolean(),
  })
  .transform((directive): Directive => directive);

/** The register of directing documents, in the office's order. */
export const directivesOf = query(
  'read lists',
  (session, authority: string): Promise<readonly Directive[]> =>
    answers(
      session,
      directiveRow,
      sql`select directive as code, type, number, symbol, issuer, issuer_spellings as "issuerAliases", issued_on as date, abstract,
        array(select i.implemented from directive_implements i where i.authority = d.authority
          and i.directive = d.directive order by i.position) as implements,
        replaced_by as "replacedBy", is_real as real
      from directive d where authority = ${authority} order by position, directive`,
    ),
);
