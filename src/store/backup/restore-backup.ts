/**
 * Giving a backup back: whole or nothing, never over an authority that is there, and what was written is read again and
 * compared before it counts. A backup of an older program is first restored as it was, in a database of its own, brought
 * forward there by the program's migrations, and taken over from it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, programRole, type Session, script, sql } from '#store/engine/connection.ts';
import { isMadeBy, type Migration, migrate } from '#store/engine/migrate.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { setAuthority } from '#store/rows.ts';
import { type Backup, itemsOf, type PartStart, sameSum } from './backup-file.ts';
import { asProgramHere, linesOf, putLines, type Sum, Summing, sumOf } from './part.ts';
import { advanceSequences, type Sequences, sequencesOf, type Table, tablesOf } from './tables.ts';
import { headOf } from './write-backup.ts';

export type Restoring = {
  /** Those of the program, which the target database stands at. */
  readonly migrations: readonly Migration[];
  readonly onRows?: (rows: number) => void;
};

/** Refuses a backup whose database was ahead of this program, or made by another. */
export function refuseUnfit({ path, heading }: Backup, migrations: readonly Migration[]): void {
  const own = new Map(migrations.map((migration) => [migration.number, migration]));
  const last = heading.schema.at(-1)?.number ?? 0;
  const ours = migrations.at(-1)?.number ?? 0;
  if (heading.schema.some(({ number }) => !own.has(number)))
    throw new DatabaseRefusal({
      vi: `${path}: sao lưu bằng Bổ Khuyết ${heading.program} (dữ liệu phiên bản ${last}), mới hơn chương trình này (${ours}); hãy cài bản mới. Chưa động đến dữ liệu.`,
      en: `taken by Bổ Khuyết ${heading.program} (data at version ${last}), newer than this program (${ours}); install a newer Bổ Khuyết. Nothing was touched.`,
    });
  const other = heading.schema.find(({ number, checksum }) => {
    const migration = own.get(number);
    return migration === undefined || !isMadeBy(migration, checksum);
  });
  if (other)
    throw new DatabaseRefusal({
      vi: `${path}: sao lưu từ dữ liệu tạo bằng bản khác của bước ${other.number}; hãy dùng đúng chương trình đã sao lưu. Chưa động đến dữ liệu.`,
      en: `taken of data made by another form of step ${other.number}; use the program that took it. Nothing was touched.`,
    });
}

/**
 * Restores a whole backup into a database at the program's own version, from a connection of the schema's owner. Refuses
 * what `refuseUnfit` refuses, and where one of its authorities is already on record.
 */
export async function restoreBackup(owner: Connection, backup: Backup, restoring: Restoring): Promise<void> {
  const { migrations, onRows } = restoring;
  refuseUnfit(backup, migrations);
  const codes = backup.heading.authorities.map(({ authority }) => authority);
  await refuseStanding(owner, codes);
  if (backup.heading.schema.length === migrations.length) return restoreInto(owner, codes, fromFile(backup, onRows));
  const home = mkdtempSync(join(tmpdir(), 'bokhuyet-forward-'));
  const { openPGlite } = await import('#store/engine/pglite.ts');
  const { connection } = await openPGlite({ folder: join(home, 'pglite') });
  try {
    const then = new Set(backup.heading.schema.map(({ number }) => number));
    await migrate(
      connection,
      migrations.filter(({ number }) => then.has(number)),
    );
    await restoreInto(connection, codes, fromFile(backup, onRows));
    await migrate(connection, migrations);
    await restoreInto(owner, codes, fromDatabase(connection, codes));
  } finally {
    await connection.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function refuseStanding(owner: Connection, codes: readonly string[]): Promise<void> {
  const standing = await owner.transaction(async (session) => {
    const found: string[] = [];
    for (const code of codes) {
      await setAuthority(session, code);
      const rows = await session.query(sql`select 1 from authority where authority = ${code}`);
      if (rows.length > 0) found.push(code);
    }
    return found.join(', ');
  });
  if (standing !== '')
    throw new DatabaseRefusal({
      vi: `${standing}: địa phương này đã có trong cơ sở dữ liệu, chưa ghi gì; hãy khôi phục vào một nơi khác (--data).`,
      en: 'this authority is already on record, nothing was written; restore into another place (--data).',
    });
}

/** Parts as they come: what begins, its rows, its sum; at last where the sequences stood and the heads of chains. */
type Source = { readonly rows: AsyncIterable<Coming>; readonly heads?: Backup['heading']['authorities'] };

type Coming =
  | { readonly part: PartStart }
  | { readonly lines: readonly string[] }
  | { readonly end: Sum }
  | { readonly whole: { readonly sequences: Sequences } };

function fromFile(backup: Backup, onRows: (rows: number) => void = () => undefined): Source {
  async function* rows(): AsyncGenerator<Coming> {
    for await (const item of itemsOf(backup)) {
      yield item;
      if ('lines' in item) onRows(item.lines.length);
    }
  }
  return { rows: rows(), heads: backup.heading.authorities };
}

/** From the database in which an older backup was brought forward, which nobody else works with. */
function fromDatabase(connection: Connection, codes: readonly string[]): Source {
  async function* rows(): AsyncGenerator<Coming> {
    // Its one session is ours alone; a transaction would have to be closed around a reader that pauses.
    const tables = await tablesOf(connection);
    await connection.query(script("begin; set local bytea_output = 'hex'"));
    for (const authority of codes)
      for (const table of tables) {
        await setAuthority(connection, authority);
        yield { part: { authority, table: table.table, columns: table.columns.map(({ name }) => name) } };
        const summing = new Summing();
        for await (const lines of linesOf(connection, table)) {
          for (const line of lines) summing.add(line);
          yield { lines };
        }
        yield { end: summing.sum() };
      }
    yield { whole: { sequences: await sequencesOf(connection) } };
    await connection.query(script('commit'));
  }
  return { rows: rows() };
}

/** One transaction: every part written, read again and compared, every chain's head as printed, sequences moved on. */
const restoreInto = (owner: Connection, codes: readonly string[], { rows, heads = [] }: Source): Promise<void> =>
  owner.transaction(async (session) => {
    const tables = new Map((await tablesOf(session)).map((table) => [table.table, table]));
    // Parts come in the order of their references, so nothing has to be held until the end.
    await session.query(script(`set constraints all immediate; ${asProgramHere(programRole)}`));
    const written: Written[] = [];
    let sequences: Sequences = {};
    let writing: PartWriting | null = null;
    for await (const item of rows) {
      if ('part' in item) {
        writing = new PartWriting(session, item.part.authority, fitting(tables, item.part, codes));
        await setAuthority(session, item.part.authority);
      } else if ('lines' in item) await writing?.put(item.lines);
      else if ('end' in item) written.push({ ...(await ended(writing)), sum: item.end });
      else sequences = item.whole.sequences;
    }
    for (const { authority, table, sum } of written)
      if (!sameSum(await sumOf(session, authority, table), sum)) throw notTheSame(`${authority} ${table.table}`);
    for (const head of heads)
      if (JSON.stringify(await headOf(session, head.authority)) !== JSON.stringify(head))
        throw notTheSame(head.authority);
    await session.query(script('set local role none'));
    await advanceSequences(session, sequences);
  });

type Written = { readonly authority: string; readonly table: Table; readonly sum: Sum };

async function ended(writing: PartWriting | null): Promise<Omit<Written, 'sum'>> {
  if (writing === null) throw notTheSame('?');
  await writing.end();
  return { authority: writing.authority, table: writing.table };
}

/** Names come from the database, never from the file. */
function fitting(
  tables: ReadonlyMap<string, Table>,
  { authority, table, columns }: PartStart,
  codes: readonly string[],
): Table {
  const found = tables.get(table);
  const names = found?.columns.map(({ name }) => name);
  if (found === undefined || !codes.includes(authority) || JSON.stringify(names) !== JSON.stringify(columns))
    throw notTheSame(`${authority} ${table}`);
  return found;
}

/** A part on its way in; rows that may refer to each other wait for all of them. */
class PartWriting {
  readonly authority: string;
  readonly table: Table;
  readonly #session: Session;
  #waiting: string[] = [];

  constructor(session: Session, authority: string, table: Table) {
    this.#session = session;
    this.authority = authority;
    this.table = table;
  }

  async put(lines: readonly string[]): Promise<void> {
    if (this.table.refersToItself) for (const line of lines) this.#waiting.push(line);
    else await putLines(this.#session, this.table, lines);
  }

  async end(): Promise<void> {
    await putLines(this.#session, this.table, this.#waiting);
    this.#waiting = [];
  }
}

const notTheSame = (where: string): DatabaseRefusal =>
  new DatabaseRefusal({
    vi: `${where}: dữ liệu khôi phục không giống bản sao lưu, đã bỏ tất cả, chưa ghi gì.`,
    en: 'what was restored is not what was backed up; all of it was taken back, nothing was written.',
  });
