/**
 * Rows of the tables of sign-in as the library that keeps them asks for: made, found, changed, taken by conditions on
 * columns. Nothing here is of an authority but by the account, whose own row says of which.
 */
import { type Connection, type Row, type Statement, script, sql } from '#store/engine/connection.ts';

/** The library's nouns and our tables. */
const tables = {
  user: 'sign_in_account',
  account: 'sign_in_credential',
  session: 'sign_in_session',
  verification: 'sign_in_code',
  twoFactor: 'sign_in_second_factor',
} as const;

export type SignInNoun = keyof typeof tables;

/** Tables whose rows a backup takes with the account's authority. */
const ofAuthority: ReadonlySet<string> = new Set(['account', 'twoFactor']);

export type Fields = Readonly<Record<string, unknown>>;

export type Condition = {
  readonly field: string;
  readonly operator: string;
  readonly value: unknown;
  readonly connector: 'AND' | 'OR';
};

export type Finding = {
  readonly where?: readonly Condition[] | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  readonly sortBy?: { readonly field: string; readonly direction: 'asc' | 'desc' } | undefined;
};

const comparisons: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/** A column's name is letters alone, whatever a field is called. */
const columnOf = (field: string): string =>
  field.replace(/[^A-Za-z]/g, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const fieldOf = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const moments: ReadonlySet<string> = new Set([
  'expires_at',
  'created_at',
  'updated_at',
  'locked_until',
  'once_until',
  'closed_at',
  'access_token_expires_at',
  'refresh_token_expires_at',
]);

const asFields = (row: Row): Fields =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      fieldOf(column),
      moments.has(column) && typeof value === 'string' ? new Date(value) : value,
    ]),
  );

/** One row as JSON that the table itself gives its types to. */
const asJson = (fields: Fields): string =>
  JSON.stringify(Object.fromEntries(Object.entries(fields).map(([field, value]) => [columnOf(field), value])));

const tableOf = (noun: SignInNoun): Statement => script(tables[noun]);

export async function createRow(connection: Connection, noun: SignInNoun, fields: Fields): Promise<Fields> {
  const columns = Object.keys(fields).map(columnOf);
  const owned = ofAuthority.has(noun);
  const [row] = await connection.query(sql`insert into ${tableOf(noun)} as t
    (${script([...columns, ...(owned ? ['authority'] : [])].join(', '))})
    select ${script([...columns.map((column) => `n.${column}`), ...(owned ? ['a.authority'] : [])].join(', '))}
    from json_populate_record(null::${tableOf(noun)}, ${asJson(fields)}::json) n
    ${script(owned ? 'join sign_in_account a on a.id = n.user_id' : '')} returning t.*`);
  return asFields(row ?? {});
}

export async function findRows(connection: Connection, noun: SignInNoun, asked: Finding): Promise<readonly Fields[]> {
  const { where = [], limit, offset, sortBy } = asked;
  const order = sortBy ? `order by t.${columnOf(sortBy.field)} ${sortBy.direction === 'desc' ? 'desc' : 'asc'}` : '';
  const rows = await connection.query(sql`select t.* from ${tableOf(noun)} t where ${conditions(where)} ${script(order)}
    limit ${Math.trunc(limit ?? 1_000)}::integer offset ${Math.trunc(offset ?? 0)}::integer`);
  return rows.map(asFields);
}

export async function countRows(
  connection: Connection,
  noun: SignInNoun,
  where: readonly Condition[],
): Promise<number> {
  const [row] = await connection.query(
    sql`select count(*)::integer as count from ${tableOf(noun)} t where ${conditions(where)}`,
  );
  return Number(row?.count ?? 0);
}

export type Changing = {
  readonly where: readonly Condition[];
  readonly set?: Fields;
  /** Added to what is there. */
  readonly increment?: Readonly<Record<string, number>>;
};

export async function changeRows(
  connection: Connection,
  noun: SignInNoun,
  { where, set = {}, increment = {} }: Changing,
): Promise<readonly Fields[]> {
  const changes = [
    ...Object.keys(set).map((field) => `${columnOf(field)} = n.${columnOf(field)}`),
    ...Object.entries(increment).map(
      ([field, by]) => `${columnOf(field)} = coalesce(t.${columnOf(field)}, 0) + ${Math.trunc(by)}`,
    ),
  ];
  const rows = await connection.query(sql`update ${tableOf(noun)} t set ${script(changes.join(', '))}
    from json_populate_record(null::${tableOf(noun)}, ${asJson(set)}::json) n where ${conditions(where)} returning t.*`);
  return rows.map(asFields);
}

/** Takes rows away and gives them; `one` at most one, to one asker alone. */
export async function takeRows(
  connection: Connection,
  noun: SignInNoun,
  { where, one = false }: { readonly where: readonly Condition[]; readonly one?: boolean },
): Promise<readonly Fields[]> {
  const chosen = one
    ? sql`t.id = (select t.id from ${tableOf(noun)} t where ${conditions(where)} order by t.id limit 1 for update skip locked)`
    : conditions(where);
  const rows = await connection.query(sql`delete from ${tableOf(noun)} t where ${chosen} returning t.*`);
  return rows.map(asFields);
}

function conditions(where: readonly Condition[]): Statement {
  const all = where.filter(({ connector }) => connector !== 'OR').map(condition);
  const some = where.filter(({ connector }) => connector === 'OR').map(condition);
  const joined = (parts: readonly Statement[], word: 'and' | 'or'): Statement =>
    parts.reduce((left, right) => sql`${left} ${script(word)} ${right}`);
  return [
    ...(all.length > 0 ? [joined(all, 'and')] : []),
    ...(some.length > 0 ? [sql`(${joined(some, 'or')})`] : []),
  ].reduce((left, right) => sql`${left} and ${right}`, script('true'));
}

function condition({ field, operator, value }: Condition): Statement {
  const column = script(`t.${columnOf(field)}`);
  if (operator === 'in' || operator === 'not_in') {
    const among = sql`${column} = any(${(value as readonly unknown[]).map(String)}::text[])`;
    return operator === 'in' ? among : sql`not ${among}`;
  }
  if (value === null) return operator === 'ne' ? sql`${column} is not null` : sql`${column} is null`;
  const sign = comparisons[operator];
  if (sign === undefined) throw new Error(`sign-in asks for a comparison nobody wrote: ${operator}`);
  const given = value instanceof Date ? value.toISOString() : (value as string | number | boolean);
  return sql`${column} ${script(sign)} ${given}`;
}
