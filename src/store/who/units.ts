/**
 * Units with their dates, their codes in other systems, and what reform made of them.
 */

import { z } from 'zod';
import { fields } from '#core/field.ts';
import type { Unit, UnitRelation } from '#core/unit.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import type { Listed } from '#store/record.ts';
import { answers, dayColumn, type TableRows } from '#store/rows.ts';

/** How many units and relations stand before those of the record. */
type After = { readonly units: number; readonly relations: number };

export function unitRows(
  { authority, units, relations }: Listed<'units' | 'relations'>,
  after: After = { units: 0, relations: 0 },
): TableRows[] {
  const own = { authority: authority.code };
  return [
    {
      table: 'unit',
      rows: units.map(({ code, from, to, aliases, codes: _, ...unit }, position) => ({
        ...own,
        unit: code,
        position: after.units + position,
        ...unit,
        valid_from: from,
        valid_to: to,
        spellings: aliases,
      })),
    },
    {
      table: 'unit_code',
      rows: units.flatMap((unit) =>
        Object.entries(unit.codes).map(([system, code], position) => ({
          ...own,
          unit: unit.code,
          system,
          code,
          position,
        })),
      ),
    },
    ...relationRows(own, relations, after.relations),
  ];
}

function relationRows(
  own: { readonly authority: string },
  relations: readonly UnitRelation[],
  after: number,
): TableRows[] {
  const numbered = relations.map((relation, index) => ({ ...relation, number: after + index + 1 }));
  const members = numbered.flatMap(({ number, from, to }) =>
    [from, to].flatMap((units, index) =>
      units.map((unit, position) => ({
        ...own,
        relation: number,
        side: index === 0 ? 'from' : 'to',
        position,
        unit,
      })),
    ),
  );
  const shares = numbered.flatMap(({ number, shares }) =>
    Object.entries(shares).map(([unit, { population = null, area = null }], position) => ({
      ...own,
      relation: number,
      unit,
      position,
      population,
      area,
    })),
  );
  return [
    {
      table: 'unit_relation',
      rows: numbered.map(({ number, on, kind }) => ({ ...own, relation: number, on_day: on, kind })),
    },
    { table: 'unit_relation_member', rows: members },
    { table: 'unit_share', rows: shares },
  ];
}

const unitRow = z
  .object({
    code: z.string(),
    name: z.string(),
    kind: z.enum(['ward', 'department', 'vertical', 'front', 'organisation', 'party', 'school']),
    from: dayColumn,
    to: dayColumn.nullable(),
    parent: z.string().nullable(),
    aliases: z.array(z.string()),
    codes: z.record(z.string(), z.string()),
    fields: z.array(z.enum(fields)),
  })
  .transform((unit): Unit => unit);

/** Units of all times, in the office's order. */
export const unitsOfAllTimes = query(
  'read lists',
  (session, authority: string): Promise<readonly Unit[]> =>
    answers(
      session,
      unitRow,
      sql`select unit as code, name, kind, valid_from as from, valid_to as to, parent, spellings as aliases, fields,
        coalesce((select json_object_agg(c.system, c.code order by c.position) from unit_code c
          where c.authority = u.authority and c.unit = u.unit), '{}') as codes
      from unit u where authority = ${authority} order by position, unit`,
    ),
);

const share = z
  .object({ population: z.string().nullable(), area: z.string().nullable() })
  .transform(({ population, area }) => ({
    ...(population === null ? {} : { population }),
    ...(area === null ? {} : { area }),
  }));

const relationRow = z
  .object({
    on: dayColumn,
    kind: z.enum(['merge', 'split', 'rename', 'move']),
    from: z.array(z.string()),
    to: z.array(z.string()),
    shares: z.record(z.string(), share),
  })
  .transform((relation): UnitRelation => relation);

/** What reform made of units. */
export const relationsOfUnits = query(
  'read lists',
  (session, authority: string): Promise<readonly UnitRelation[]> =>
    answers(
      session,
      relationRow,
      sql`select on_day as on, kind,
        array(select m.unit from unit_relation_member m where m.authority = r.authority
          and m.relation = r.relation and m.side = 'from' order by m.position) as from,
        array(select m.unit from unit_relation_member m where m.authority = r.authority
          and m.relation = r.relation and m.side = 'to' order by m.position) as to,
        coalesce((select json_object_agg(s.unit, json_build_object('population', s.population::text, 'area', s.area::text)
          order by s.position) from unit_share s where s.authority = r.authority and s.relation = r.relation), '{}') as shares
      from unit_relation r where authority = ${authority} order by relation`,
    ),
);
