/**
 * Directives with their clauses: what each demands, who owns it, which tasks came of it, and which clauses nobody has
 * taken up.
 */
import { z } from 'zod';
import type { Clause, Directive } from '#core/directive.ts';
import type { Asking } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { insist } from '#store/refused.ts';
import { answers, type TableRows } from '#store/rows.ts';
import { directiveRows, directivesOf } from './directives.ts';

export type Kept = {
  readonly directive: Directive;
  /** Further clauses, or clauses put right; the others stay. */
  readonly clauses?: readonly Clause[];
};

/** Puts a directive on record with its clauses, or puts right what is there. */
export const keepDirective = (
  connection: Connection,
  who: Asking,
  { directive, clauses = [] }: Kept,
): Promise<void> => {
  const { authority } = who;
  const { code } = directive;
  const holds = [{ table: 'directive', column: 'directive', among: [code] }];
  return inDeed(connection, { ...who, deed: 'keep lists', about: code, holds }, async (writing) => {
    const { session, write, change, replace } = writing;
    const known = await directivesOf(session, authority);
    const others = [directive.replacedBy, ...directive.implements].filter((other) => other !== null);
    for (const other of others)
      insist(other !== code && known.some((one) => one.code === other), other, 'no-such-directive');
    const [own, implemented] = directiveRows({ authority: { code: authority }, directives: [directive] }, known.length);
    const { position, ...row } = own?.rows[0] ?? {};
    const isThere = known.some((one) => one.code === code);
    const key = { authority, directive: code };
    if (isThere) await change({ table: 'directive', key, set: row });
    else await write({ table: 'directive', rows: [{ ...row, position: position ?? 0 }] });
    await replace({ table: 'directive_implements', of: key, rows: implemented?.rows ?? [] });
    const before = (await clausesOf(session, authority)).filter((one) => one.directive === code);
    const there = new Set(before.map(({ clause }) => clause));
    await write(
      clauseRows(
        key,
        clauses.filter(({ clause }) => !there.has(clause)),
        before.length,
      ),
    );
    for (const { clause, demands, owner } of clauses.filter((one) => there.has(one.clause)))
      await change({ table: 'clause', key: { ...key, clause }, set: { demands, owner } });
  });
};

/** Behind those that stand before them. */
export const clauseRows = (
  key: { authority: string; directive: string },
  clauses: readonly Clause[],
  before: number,
): TableRows => ({
  table: 'clause',
  rows: clauses.map((clause, index) => ({ ...key, ...clause, position: before + index })),
});

/** A clause with the tasks that came of it. */
export type ClauseOnRecord = Clause & { readonly directive: string; readonly tasks: readonly string[] };

const clauseRow = z
  .object({
    directive: z.string(),
    clause: z.string(),
    demands: z.string(),
    owner: z.string().nullable(),
    tasks: z.array(z.string()),
  })
  .transform((clause): ClauseOnRecord => clause);

/** Every clause on record, by directive and in its order. */
export const clausesOf = query(
  'read lists',
  (session, authority: string): Promise<readonly ClauseOnRecord[]> =>
    answers(
      session,
      clauseRow,
      sql`select c.directive, c.clause, demands, owner,
        array(select t.task from task_directive t join task k using (authority, task) where t.authority = c.authority
          and t.directive = c.directive and t.clause = c.clause and k.withdrawn_on is null order by t.task) as tasks
      from clause c join directive d using (authority, directive)
      where c.authority = ${authority} order by d.position, c.directive, c.position, c.clause`,
    ),
);

/** Clauses that nobody owns and no task came of. */
export const clausesNobodyOwns = query('read lists', async (session, authority: string) => {
  const clauses = await clausesOf(session, authority);
  return clauses.filter(({ owner, tasks }) => owner === null && tasks.length === 0);
});
