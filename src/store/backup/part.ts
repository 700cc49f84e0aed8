/**
 * One table of one authority as lines: a list of texts a row, each as PostgreSQL itself writes the value, so that every
 * engine gives and takes the same; in the order of the key by bytes, so that the same rows have the same hash anywhere.
 */
import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';
import { type Session, script } from '#store/engine/connection.ts';
import { answers, setAuthority } from '#store/rows.ts';
import type { Table } from './tables.ts';

/** What a part came to: rows, and SHA-256 in hexadecimal over its lines. */
export type Sum = { readonly rows: number; readonly sha256: string };

const lineRow = z.object({ line: z.string() });

/** Rows at a time; and of files, which may have a hundred megabytes each. */
const [many, few] = [1000, 1];

/** A part's lines, in batches; the session works as the authority. */
export async function* linesOf(session: Session, table: Table): AsyncGenerator<readonly string[]> {
  const batch = table.isBulky ? few : many;
  const cells = table.columns.map(({ name }) => `${name}::text`).join(', ');
  // Asked with the first rows: most tables of most authorities are empty, and a way to the server costs more than they do.
  let ask = `close all; declare part no scroll cursor for select array_to_json(array[${cells}])::text as line from ${table.table}
    where authority = current_setting('bokhuyet.authority') order by ${table.key.map(byBytes(table)).join(', ')}; `;
  for (;;) {
    const rows = await answers(session, lineRow, script(`${ask}fetch ${batch} from part`));
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < batch) return;
    ask = '';
  }
}

const byBytes =
  ({ columns }: Table) =>
  (name: string): string =>
    columns.some((column) => column.name === name && column.isCollated) ? `${name} collate "C"` : name;

/** Reckons a part's sum while its lines go by. */
export class Summing {
  readonly #hash: Hash = createHash('sha256');
  #rows = 0;

  add(line: string): void {
    this.#hash.update(line).update('\n');
    this.#rows += 1;
  }

  sum(): Sum {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}

/** The sum of what stands in the database. */
export async function sumOf(session: Session, authority: string, table: Table): Promise<Sum> {
  await setAuthority(session, authority);
  const summing = new Summing();
  for await (const lines of linesOf(session, table)) for (const line of lines) summing.add(line);
  return summing.sum();
}

/** Writes lines as rows, every value as its column's kind reads it; refuses what the table itself refuses. */
export async function putLines(session: Session, table: Table, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const names = table.columns.map(({ name }) => name).join(', ');
  const cells = table.columns.map(({ type }, index) => `(line->>${index})::${type}`).join(', ');
  const text = `insert into ${table.table} (${names}) overriding system value
    select ${cells} from jsonb_array_elements($1::jsonb) as line`;
  await session.query({ text, values: [`[${lines.join(',')}]`] });
}

/** How a session works on a backup: as the role that owns nothing, and bytes written one way. */
export const asProgramHere = (role: string): string => `set local bytea_output = 'hex'; set local role ${role}`;
