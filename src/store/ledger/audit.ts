/**
 * The audit of one authority: the chain of the ledger, every row against what the ledger says was written, every file
 * against its hash, every sum against the figures. What it finds is data.
 */
import { z } from 'zod';
import type { ActingSession, Asking } from '#store/access/acting.ts';
import { asking, query } from '#store/access/query.ts';
import { type Connection, type Session, type Statement, sql } from '#store/engine/connection.ts';
import { everyFigure } from '#store/figures/figures.ts';
import { sumGround } from '#store/figures/save-figures.ts';
import { corrections, type SumCell, sumCells, together } from '#store/figures/sum-cells.ts';
import { wrongPages } from '#store/figures/sum-pages.ts';
import { everyCell } from '#store/figures/sums.ts';
import { answers, countColumn } from '#store/rows.ts';
import { type Entry, entriesOf, type Head, type Seal, sealHash, sealsOf } from './chain.ts';
import { digestOfNothing, digestsOf } from './digest.ts';
import { outsideLedger } from './writing.ts';

export type AuditFinding = {
  readonly kind: /** A seal that does not follow from the one before it and its entry: something was changed, dropped or slipped in. */
    | 'chain-broken'
    /** Rows or figures of an entry are not those it wrote. */
    | 'written-changed'
    /** A row is not as the ledger last left it, is gone, or was written past the ledger. */
    | 'row-changed'
    /** The bytes of a file are not those of its hash, or are gone. */
    | 'file-changed'
    /** What a case of a register says is not what its hash says, or is gone without having been erased. */
    | 'case-changed'
    /** A sum is not what its figures give. */
    | 'sum-wrong'
    /** A head that was printed is not in the chain. */
    | 'head-missing';
  readonly where: string;
};

export type Audit = {
  readonly findings: readonly AuditFinding[];
  readonly entries: number;
  /** Made and not yet sealed: normal for a moment. */
  readonly unsealed: number;
  /** Written while the clock was behind the last entry: the hour that stands is that of the last entry. */
  readonly clockBehind: number;
  readonly figures: number;
  readonly sums: number;
  readonly files: number;
  readonly head: Head | null;
};

/** Audits what is there at one moment; `head` is a hash that was printed, which must be in the chain. */
export const auditAuthority = (connection: Connection, who: Asking, head?: string): Promise<Audit> =>
  asking(connection, who, (session) => audited(session, who.authority, head));

const audited = query('audit', async (session, authority, head?: string): Promise<Audit> => {
  const [entries, seals] = [await entriesOf(session, authority), await sealsOf(session, authority)];
  const figures = await everyFigure(session, authority);
  const kept = await everyCell(session, authority);
  const ground = await sumGround(session, authority);
  const files = await filesAgainstHashes(session, authority);
  const last = seals.at(-1);
  return {
    findings: [
      ...chainFindings(authority, entries, seals),
      ...(head === undefined || seals.some(({ hash }) => hash === head) ? [] : [found('head-missing', head)]),
      ...(await digestFindings(session, authority, entries)),
      ...(await rowFindings(session, authority)),
      ...files.changed.map((hash) => found('file-changed', hash)),
      ...(await caseFindings(session, authority)),
      ...(await wrongPages(session, authority)).map(({ period, node }) => found('sum-wrong', `${period} ${node}`)),
      ...sumFindings(kept, corrections(kept, sumCells(figures, ground))),
    ],
    entries: entries.length,
    unsealed: entries.length - seals.length,
    clockBehind: entries.filter(({ clockSaid }) => clockSaid !== null).length,
    figures: figures.length,
    sums: kept.filter(({ reported, notApplicable }) => reported !== 0 || notApplicable !== 0).length,
    files: files.count,
    head: last === undefined ? null : { position: last.position, hash: last.hash },
  };
});

const found = (kind: AuditFinding['kind'], where: string): AuditFinding => ({ kind, where });

/** Each cell that is not what its figures give: what is kept, and what it should be. */
function sumFindings(kept: readonly SumCell[], lacking: readonly SumCell[]): readonly AuditFinding[] {
  const nameOf = ({ period, node, indicator }: SumCell): string => `${period} ${node} ${indicator}`;
  const standing = new Map(kept.map((cell) => [nameOf(cell), cell]));
  const told = ({ value, reported, notApplicable, partly }: SumCell): string =>
    `${value.toFixed()} (${reported}, ${notApplicable}, ${partly})`;
  return lacking.map((cell) => {
    const is = standing.get(nameOf(cell));
    return found('sum-wrong', `${nameOf(cell)}: ${is ? told(is) : '–'} ≠ ${told(is ? together(is, cell) : cell)}`);
  });
}

/** Every seal from the one before it; an entry is sealed once and stands where it was sealed. */
function chainFindings(authority: string, entries: readonly Entry[], seals: readonly Seal[]): readonly AuditFinding[] {
  const byNumber = new Map(entries.map((entry) => [entry.entry, entry]));
  return seals.flatMap((seal, index) => {
    const before = seals[index - 1];
    const entry = byNumber.get(seal.entry);
    const follows = seal.position === index + 1 && seal.previous === (before?.hash ?? null);
    const isRight = entry !== undefined && follows && seal.hash === sealHash(authority, entry, seal);
    return isRight ? [] : [found('chain-broken', `${seal.position}`)];
  });
}

async function digestFindings(
  session: ActingSession,
  authority: string,
  entries: readonly Entry[],
): Promise<readonly AuditFinding[]> {
  const digests = await digestsOf(session, authority);
  return entries
    .filter(({ entry, digest }) => digest !== (digests.get(entry) ?? digestOfNothing))
    .map(({ entry, deed }) => found('written-changed', `${deed} ${entry}`));
}

const tableRow = z.object({ table: z.string(), keys: z.array(z.string()) });

/** Every table against the last row the ledger has for each key. */
async function rowFindings(session: Session, authority: string): Promise<readonly AuditFinding[]> {
  const tables = await answers(
    session,
    tableRow,
    sql`select t.relname as table, array(select a.attname::text from unnest(c.conkey) with ordinality k(n, o)
          join pg_attribute a on a.attrelid = t.oid and a.attnum = k.n order by k.o) as keys
      from pg_class t join pg_constraint c on c.conrelid = t.oid and c.contype = 'p'
      where t.relnamespace = 'bokhuyet'::regnamespace
        and t.relname <> all(${[...outsideLedger, 'schema_migration', 'schema_routine', 'backup_taken']}::text[])
        and t.relname not like 'sign\\_in\\_%'
      order by 1`,
  );
  const findings: AuditFinding[] = [];
  for (const { table, keys } of tables) {
    const rows = await answers(session, z.object({ key: z.string() }), differing(table, keys, authority));
    findings.push(...rows.map(({ key }) => found('row-changed', `${table} ${key}`)));
  }
  return findings;
}

/** Names of tables and columns come from the catalogue. What the ledger has as gone must be so. A column that is newer than the ledger's row is not compared. */
function differing(table: string, keys: readonly string[], authority: string): Statement {
  const keyOf = (row: string): string => `jsonb_build_array(${keys.map((key) => `${row}->'${key}'`).join(', ')})`;
  return {
    text: `with last as (
        select distinct on (${keyOf('written')}) ${keyOf('written')} as key, written from ledger_row
        where authority = $1 and noun = $2 order by ${keyOf('written')}, entry desc, ordinal desc),
      now as (select ${keyOf('to_jsonb(t)')} as key, to_jsonb(t) as row from ${table} t where authority = $1)
      select coalesce(now.key, last.key)::text as key from now full join last on now.key = last.key
      where case
        when last.written is null then true
        when last.written ? 'gone' then now.row is not null
        else now.row is null or last.written <>
          (select jsonb_object_agg(name, value) from jsonb_each(now.row) as c(name, value) where last.written ? name)
      end
      order by 1`,
    values: [authority, table],
  };
}

async function caseFindings(session: Session, authority: string): Promise<readonly AuditFinding[]> {
  const rows = await answers(
    session,
    z.object({ where: z.string() }),
    sql`select concat_ws(' ', register, case_number, version) as where from case_version v
      join register_case c using (authority, register, case_number)
      left join case_facts f using (authority, register, case_number, version)
      where authority = ${authority} and not (c.erased_on is not null and f.facts is null)
        and v.hash is distinct from sha256(convert_to(f.salt || chr(10) || f.facts, 'UTF8'))::bytea order by 1`,
  );
  return rows.map(({ where }) => found('case-changed', where));
}

/** Files whose bytes are not those of their hash, and hashes that rows name and no file has. */
async function filesAgainstHashes(session: Session, authority: string) {
  const rows = await answers(
    session,
    z.object({ count: countColumn, changed: z.array(z.string()) }),
    sql`select count(*) as count,
        coalesce(array_agg(encode(f.sha256, 'hex')) filter (where f.sha256 <> sha256(f.bytes)), '{}') as changed
      from file f where authority = ${authority}`,
  );
  const { count, changed } = rows[0] ?? { count: 0, changed: [] };
  return { count, changed: [...new Set([...changed, ...(await filesGone(session, authority))])].sort() };
}

const namingRow = z.object({ table: z.string(), column: z.string() });

/** By the catalogue: every column that names a file. */
async function filesGone(session: Session, authority: string): Promise<readonly string[]> {
  const naming = await answers(
    session,
    namingRow,
    sql`select t.relname as table, a.attname as column from pg_constraint c join pg_class t on t.oid = c.conrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[2]
      where c.contype = 'f' and c.confrelid = 'bokhuyet.file'::regclass order by 1, 2`,
  );
  const gone: string[] = [];
  for (const { table, column } of naming) {
    const text = `select encode(t.${column}, 'hex') as hash from ${table} t where t.authority = $1 and t.${column} is not null
      and not exists (select from file f where f.authority = t.authority and f.sha256 = t.${column})`;
    const rows = await answers(session, z.object({ hash: z.string() }), { text, values: [authority] });
    gone.push(...rows.map(({ hash }) => hash));
  }
  return gone;
}
