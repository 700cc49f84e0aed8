/**
 * What a backup takes: every table that belongs to an authority, as the catalogue has it, so that a table nobody thought of
 * is taken too; in an order in which each comes after those it refers to, so that rows go in as they come.
 */
import { z } from 'zod';
import { type Session, script } from '#store/engine/connection.ts';
import { answers } from '#store/rows.ts';

export type Column = {
  readonly name: string;
  readonly type: string;
  /** Its order would be that of a language; the order of a backup is that of bytes. */
  readonly isCollated: boolean;
};

export type Table = {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  /** Rows of it refer to rows of it: they go in together. */
  readonly refersToItself: boolean;
  /** A row of it may be as large as a file: they travel one by one. */
  readonly isBulky: boolean;
};

/** Tables that belong to no authority, each with why a backup does without. */
const leftOut: Readonly<Record<string, string>> = {
  schema_migration: 'the backup says at which version it was taken, and the restored database has its own',
  schema_routine: 'the restored database has its own functions',
  backup_taken: 'it is about the database it was taken of',
  sign_in_session: 'whoever was signed in signs in again',
  sign_in_code: 'codes of a few minutes',
  sign_in_attempt: 'counts of a few hours',
  sign_in_key: 'who holds a backup must not hold the key to second factors; see BOKHUYET_SECRET',
};

const tableRow = z.object({
  table: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.string(), isCollated: z.boolean() })),
  key: z.array(z.string()),
  after: z.array(z.string()),
  keyed: z.boolean(),
});

const catalogue = script(`
  select t.relname as table,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'isCollated', a.attcollation <> 0 and not d.by_bytes) order by a.attnum)
      from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    array(select a.attname::text from pg_constraint c, unnest(c.conkey) with ordinality k(n, o)
      join pg_attribute a on a.attnum = k.n
      where c.conrelid = t.oid and c.contype = 'p' and a.attrelid = t.oid order by k.o) as key,
    array(select distinct r.relname::text from pg_constraint c join pg_class r on r.oid = c.confrelid
      where c.conrelid = t.oid and c.contype = 'f') as after,
    exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'authority' and not a.attisdropped) as keyed
  from pg_class t, (select datcollate in ('C', 'POSIX') and datlocprovider = 'c' as by_bytes from pg_database
    where datname = current_database()) d
  where t.relnamespace = 'bokhuyet'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
  order by t.relname`);

/** The tables of a backup, each after those it refers to. */
export async function tablesOf(session: Session): Promise<readonly Table[]> {
  const rows = await answers(session, tableRow, catalogue);
  const unknown = rows.find(({ table, keyed }) => !keyed && !(table in leftOut));
  if (unknown) throw new Error(`${unknown.table} belongs to no authority: say in tables.ts why a backup does without`);
  const waiting = new Map(rows.filter(({ keyed }) => keyed).map((row) => [row.table, row]));
  const ordered: Table[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ table, after }) =>
      after.every((other) => other === table || !waiting.has(other)),
    );
    if (ready.length === 0) throw new Error(`${[...waiting.keys()].join(', ')} refer to each other in a circle`);
    for (const { table, columns, key, after } of ready) {
      waiting.delete(table);
      const isBulky = columns.some(({ type }) => type === 'bytea');
      ordered.push({ table, columns, key, refersToItself: after.includes(table), isBulky });
    }
  }
  return ordered;
}

/** Sequences by name and the last number each gave. */
export type Sequences = Readonly<Record<string, number>>;

/** Where the sequences stand; asked as their owner. */
export async function sequencesOf(session: Session): Promise<Sequences> {
  const rows = await answers(
    session,
    z.object({ name: z.string(), last: z.coerce.number() }),
    script(`select c.relname as name, coalesce(pg_sequence_last_value(c.oid::regclass), 0)::text as last from pg_class c
      where c.relnamespace = 'bokhuyet'::regnamespace and c.relkind = 'S' order by 1`),
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

/** Moves sequences on, never back: nobody takes a number meanwhile, and a work that fails leaves them where they were. */
export async function advanceSequences(session: Session, wanted: Sequences): Promise<void> {
  const there = await sequencesOf(session);
  for (const name of Object.keys(there)) {
    const last = wanted[name] ?? 0;
    if (last <= 0) continue;
    // Holds it against everybody who would take a number until the work is done.
    await session.query(script(`alter sequence ${name} cache 1`));
    const now = (await sequencesOf(session))[name] ?? 0;
    const given = Math.trunc(last);
    // Taken once, so that the sequence knows it as its last.
    if (now < given)
      await session.query(script(`alter sequence ${name} restart with ${given}; select nextval('${name}')`));
  }
}
