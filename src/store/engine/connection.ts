/**
 * The narrow door to a database: statements with parameters, transactions, an end. Engines differ behind it
 * (a pool over a socket, one session in this process); queries never know which one they run on.
 */

/** What may be sent. Decimals, days and JSON travel as exact text. */
export type Value = string | number | boolean | null | Uint8Array | readonly string[];

export type Statement = { readonly text: string; readonly values: readonly Value[] };

/** A row as it came: numerics, 8-byte integers, days and moments as text. Parsed at once by whoever asked. */
export type Row = Readonly<Record<string, unknown>>;

export type Session = { readonly query: (statement: Statement) => Promise<readonly Row[]> };

export type Connection = Session & {
  /** All of it or nothing; the work gets a session of its own and must not use the connection meanwhile. */
  readonly transaction: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
};

/**
 * A statement from a template: every value becomes a parameter, a statement inside another becomes part of it. Text is
 * never put together from data.
 *
 * @example sql`select * from unit where unit = ${'bac-son'}`.text // 'select * from unit where unit = $1'
 */
export function sql(parts: TemplateStringsArray, ...inner: readonly (Value | Statement)[]): Statement {
  let text = parts[0] ?? '';
  const values: Value[] = [];
  for (const [index, value] of inner.entries()) {
    if (isStatement(value)) {
      const before = values.length;
      text += value.text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`);
      values.push(...value.values);
    } else text += `$${values.push(value)}`;
    text += parts[index + 1] ?? '';
  }
  return { text, values };
}

const isStatement = (value: Value | Statement): value is Statement =>
  typeof value === 'object' && value !== null && 'text' in value && 'values' in value;

/** A statement without parameters, or a script of several, from the program's own text. */
export const script = (text: string): Statement => ({ text, values: [] });

/** The kinds of value that engines would turn into numbers or dates of their own, and that we keep as text. */
export const keptAsText = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184, numeric: 1700 } as const;

/** What every session is set to before its first query. */
export const sessionSettings = { search_path: 'bokhuyet', timezone: 'UTC', datestyle: 'ISO' } as const;

/** The role the program works as: it owns nothing, so that row-level security holds for it. */
export const programRole = 'bokhuyet_program';
