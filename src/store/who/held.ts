/**
 * What a person holds beside their roles, for whoever hands it over: what bears their name (papers they sign, the register
 * they vouch for), and work under way that follows their role or their unit. Counts and codes, no words of anything.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { answers } from '#store/rows.ts';

const row = z.object({
  kind: z.enum([
    'signs',
    'vouches',
    'assigned',
    'asked',
    'drafts',
    'jobs',
    'unit-tasks',
    'unit-indicators',
    'unit-regimes',
  ]),
  /** The body, paper or unit. */
  of: z.string(),
  count: z.number(),
});

export type HeldThing = Readonly<z.output<typeof row>>;

const isOpen = sql`withdrawn_on is null and not exists (select from task_progress p
  where p.authority = k.authority and p.task = k.task and p.is_done and p.confirmed_on is not null)`;

/** Everything a person holds on a day; of a unit only where nobody else reports for it. */
export const heldThings = query(
  'read people',
  (
    session,
    authority: string,
    { person, today }: { readonly person: string; readonly today: Day },
  ): Promise<readonly HeldThing[]> =>
    answers(
      session,
      row,
      sql`with held as (
          select h.person, h.unit from role_held h left join role_ended e using (authority, person, number)
          where h.authority = ${authority} and h.role = 'reporter' and h.valid_from <= ${today}::date
            and coalesce(least(h.valid_to, e.last_day), ${today}::date) >= ${today}::date),
        alone as (select distinct unit from held where person = ${person}
          and unit not in (select unit from held where person <> ${person}))
        select * from (
          select 'signs' as kind, body as of, 1 as count from body where authority = ${authority} and signer = ${person}
          union all
          select 'vouches', '', 1 from register_keeper where authority = ${authority} and person = ${person}
          union all
          select 'assigned', '', count(*)::integer from task k
            where authority = ${authority} and assigned_by = ${person} and ${isOpen} having count(*) > 0
          union all
          select 'asked', '', count(*)::integer from extension_request
            where authority = ${authority} and asked_by = ${person} and is_granted is null having count(*) > 0
          union all
          select 'drafts', e.review || ' ' || e.paper, count(*)::integer from draft_edit e join review r using (authority, review)
            where e.authority = ${authority} and e.person = ${person} and r.closed_on is null
            group by e.review, e.paper
          union all
          select 'jobs', '', count(*)::integer from job
            where authority = ${authority} and person = ${person} and state not in ('done', 'failed') having count(*) > 0
          union all
          select 'unit-tasks', lead, count(*)::integer from task k join alone on alone.unit = k.lead
            where authority = ${authority} and ${isOpen} group by lead
          union all
          select 'unit-indicators', d.owner, count(distinct d.indicator)::integer from indicator_definition d
            join alone on alone.unit = d.owner
            where d.authority = ${authority} and d.valid_from <= ${today}::date
              and coalesce(d.valid_to, ${today}::date) >= ${today}::date group by d.owner
          union all
          select 'unit-regimes', u.unit, count(*)::integer from regime_unit u join alone on alone.unit = u.unit
            join regime g using (authority, regime, valid_from)
            where u.authority = ${authority} and coalesce(g.valid_to, ${today}::date) >= ${today}::date group by u.unit
        ) things order by kind, of`,
    ),
);

const taskRow = z.object({ task: z.string(), what: z.string(), lead: z.string().nullable() });

/** Open tasks and who leads each, for whoever changes units. */
export const openTaskLeads = query('keep lists', (session, authority: string) =>
  answers(
    session,
    taskRow,
    sql`select task, what, lead from task k where authority = ${authority} and ${isOpen} order by position`,
  ),
);
