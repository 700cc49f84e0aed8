/**
 * Taking a backup while people work: one read-only transaction sees one moment, so the file holds exactly the saves that
 * were acknowledged before it; rows flow through, never a whole table in memory. The file is there whole or not at all.
 */
import { createHash } from 'node:crypto';
import { createWriteStream, linkSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { z } from 'zod';
import { authoritiesHere } from '#store/engine/authorities.ts';
import { type Connection, programRole, type Session, script, sql } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { answers, countColumn, setAuthority } from '#store/rows.ts';
import { type AuthorityHead, type Between, type Heading, headingLines, trailerStart } from './backup-file.ts';
import { asProgramHere, linesOf, Summing } from './part.ts';
import { sequencesOf, type Table, tablesOf } from './tables.ts';

export type Taking = {
  /** Which program takes it. */
  readonly program: string;
  readonly at: Date;
  /** One authority; all where none is named. */
  readonly authority?: string;
  /** Told of rows on their way into the file, which waits for it. */
  readonly onRows?: (rows: number) => void | Promise<void>;
};

/** What went into a backup. */
export type Taken = { readonly heading: Heading; readonly rows: number; readonly bytes: number };

/**
 * Writes a backup to a path where nothing stands, from a connection of the schema's owner. Refuses an authority that is not
 * there, and a database without any.
 */
export async function takeBackup(owner: Connection, path: string, taking: Taking): Promise<Taken> {
  const beside = `${path}.${process.pid}.part`;
  try {
    const taken = await owner.transaction(async (session) => {
      await session.query(script('set transaction isolation level repeatable read, read only'));
      const codes = await authoritiesIn(session, taking.authority);
      const ground = { tables: await tablesOf(session), codes };
      await session.query(script(asProgramHere(programRole)));
      const heading = await headingOf(session, codes, taking);
      return { heading, ...(await written(beside, headingLines(heading), partsOf(session, ground, taking.onRows))) };
    });
    await onDisk(beside);
    placeAt(beside, path);
    return taken;
  } finally {
    rmSync(beside, { force: true });
  }
}

const codeRow = z.object({ authority: z.string() });

/** The authorities a backup would take: one, if it is there, or all; asked as the owner. */
export const authorityCodes = (owner: Connection, only?: string): Promise<readonly string[]> =>
  owner.transaction((session) => authoritiesIn(session, only));

async function authoritiesIn(session: Session, only: string | undefined): Promise<readonly string[]> {
  if (only !== undefined) {
    await setAuthority(session, only);
    const found = await answers(session, codeRow, sql`select authority from authority where authority = ${only}`);
    if (found.length > 0) return [only];
    throw new DatabaseRefusal({
      vi: `${only}: không có địa phương này trong cơ sở dữ liệu, chưa ghi gì.`,
      en: 'this authority is not in the database, nothing was written.',
    });
  }
  const all = await authoritiesHere(session);
  if (all.length > 0) return all;
  throw new DatabaseRefusal({
    vi: 'Cơ sở dữ liệu chưa có địa phương nào, chưa ghi gì.',
    en: 'There is no authority in the database yet, nothing was written.',
  });
}

async function headingOf(session: Session, codes: readonly string[], { program, at }: Taking): Promise<Heading> {
  const schema = z.object({ number: z.number(), checksum: z.string() });
  const authorities: AuthorityHead[] = [];
  for (const code of codes) authorities.push(await headOf(session, code));
  return {
    program,
    taken: at.toISOString(),
    authorities,
    schema: [
      ...(await answers(session, schema, script('select number, checksum from schema_migration order by number'))),
    ],
  };
}

const headRow = z.object({ name: z.string(), position: countColumn.nullable(), head: z.string().nullable() });

/** An authority's name and where its chain ends, as the session sees them. */
export async function headOf(session: Session, authority: string): Promise<AuthorityHead> {
  await setAuthority(session, authority);
  const [found] = await answers(
    session,
    headRow,
    sql`select name, position, encode(hash, 'hex') as head from authority a
      left join lateral (select position, hash from ledger_seal s where s.authority = a.authority
        order by position desc limit 1) last on true
      where a.authority = ${authority}`,
  );
  return { authority, name: found?.name ?? '', position: found?.position ?? null, head: found?.head ?? null };
}

type Ground = { readonly tables: readonly Table[]; readonly codes: readonly string[] };

const line = (between: Between): string => `${JSON.stringify(between)}\n`;

async function* partsOf(
  session: Session,
  { tables, codes }: Ground,
  onRows: Taking['onRows'] = () => undefined,
): AsyncGenerator<string> {
  let parts = 0;
  for (const authority of codes) {
    await setAuthority(session, authority);
    for (const table of tables) {
      const summing = new Summing();
      const columns = table.columns.map(({ name }) => name);
      yield line({ part: { authority, table: table.table, columns } });
      for await (const lines of linesOf(session, table)) {
        for (const one of lines) summing.add(one);
        await onRows(lines.length);
        yield `${lines.join('\n')}\n`;
      }
      yield line({ end: summing.sum() });
      parts += 1;
    }
  }
  await session.query(script('set local role none'));
  // Read last: at least every number that was seen above.
  yield line({ whole: { parts, sequences: await sequencesOf(session) } });
}

async function written(path: string, heading: string, parts: AsyncIterable<string>) {
  const hash = createHash('sha256').update(heading);
  let bytes = Buffer.byteLength(heading);
  let rows = 0;
  const counting = async function* (): AsyncGenerator<string> {
    for await (const text of parts) {
      if (text.startsWith('[')) rows += text.split('\n').length - 1;
      yield text;
    }
  };
  const hashing = new Transform({
    construct(done) {
      this.push(heading);
      done();
    },
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      done(null, `${trailerStart}${hash.digest('hex')}\n`);
    },
  });
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await pipeline(Readable.from(counting()), createGzip({ level: 4 }), hashing, file);
  return { rows, bytes: bytes + trailerStart.length + 65 };
}

/** A backup that a power cut could still take away is none. */
async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}

/** A second name does not take the place of a file that came meanwhile; a disk without such names has to rename. */
function placeAt(beside: string, path: string): void {
  try {
    linkSync(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    renameSync(beside, path);
  }
}
