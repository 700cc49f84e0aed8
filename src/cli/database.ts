/**
 * The database a command works with: a server by DATABASE_URL, else the data folder of this account. What the store
 * refuses is said as the commands say it; its notices are told once it is open.
 */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Asking } from '#store/access/acting.ts';
import type { Connection } from '#store/engine/connection.ts';
import type { Database, Place } from '#store/engine/open-database.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { type Language, Refusal, tell } from './terminal.ts';

/** The option of every command that needs the database. */
export const dataOption = [
  '--data <dir>',
  'thư mục dữ liệu; mặc định DATABASE_URL, rồi BOKHUYET_DATA, rồi thư mục của tài khoản / the data folder; by default DATABASE_URL, then BOKHUYET_DATA, then the account’s own',
] as const;

/** Commands act as whoever runs the program at its machine, who holds the data folder anyway. */
export const asOperator = (authority: string): Asking => ({ authority, by: 'operator', at: new Date() });

export type DatabaseOptions = { readonly data?: string; readonly lang: Language };

/** Does the work on the database and closes it, whatever becomes of the work. */
export const withDatabase = <Result>(
  options: DatabaseOptions,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> => withWholeDatabase(options, ({ connection }) => work(connection));

/** The same, where the work is also the owner's. */
export async function withWholeDatabase<Result>(
  options: DatabaseOptions,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  try {
    const database = await opened(placeOf(options.data), options.lang);
    try {
      return await work(database);
    } finally {
      await database.connection.close();
    }
  } catch (error) {
    throw asRefusal(error);
  }
}

/** The database of a place, its notices told. */
export async function opened(place: Place, language: Language): Promise<Database> {
  // Loaded when it is asked for: most commands need no database and should not wait for its driver.
  const { openDatabase } = await import('#store/engine/open-database.ts');
  const database = await openDatabase(place);
  for (const notice of database.notices) tell(notice[language]);
  return database;
}

export function placeOf(data: string | undefined): Place {
  const { DATABASE_URL: url, BOKHUYET_DATA: home } = process.env;
  if (data !== undefined) return { home: resolve(data) };
  if (url) return { url };
  return { home: home ? resolve(home) : accountFolder() };
}

/** Where programs of the system keep data; the superuser's own home may be closed to the account that runs the server. */
function accountFolder(): string {
  if (process.getuid?.() === 0) return '/var/lib/bokhuyet';
  const { LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'bokhuyet');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'bokhuyet');
  return join(XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'bokhuyet');
}

/** What the database itself said no to: rows that contradict each other (SQLSTATE 23), a server that does not answer. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof DatabaseRefusal) return new Refusal(error.message);
  const { code = '', message = '', detail } = error as { code?: string; message?: string; detail?: string };
  if (/^23...$/.test(code)) {
    const why = [message, detail].filter(Boolean).join(': ');
    return new Refusal(`Dữ liệu mâu thuẫn, chưa ghi gì: ${why} / The data contradicts itself, nothing was written.`);
  }
  if (/^(08...|28...|3D...|ECONN.*|ENOTFOUND|ETIMEDOUT)$/.test(code))
    return new Refusal(`Không vào được cơ sở dữ liệu: ${message} / The database cannot be reached.`);
  return error;
}
