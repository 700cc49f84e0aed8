/**
 * Where the library of sign-in keeps its rows: in our tables, through our connection, so that it works on PGlite, on the
 * embedded server and on any other by the same migration.
 */
import { createAdapterFactory } from 'better-auth/adapters';
import type { Connection } from '#store/engine/connection.ts';
import {
  type Condition,
  changeRows,
  countRows,
  createRow,
  type Fields,
  findRows,
  type SignInNoun,
  takeRows,
} from '#store/sign-in/sign-in-rows.ts';

type Where = readonly {
  readonly field: string;
  readonly operator?: string | undefined;
  readonly value: unknown;
  readonly connector?: string | undefined;
}[];

const conditionsOf = (where: Where = []): readonly Condition[] =>
  where.map(({ field, operator, value, connector }) => ({
    field,
    operator: operator ?? 'eq',
    value,
    connector: connector === 'OR' ? 'OR' : 'AND',
  }));

/** Rows as whoever asks wants to see them; the library's own type of a row is any. */
// biome-ignore lint/suspicious/noExplicitAny: the library names the shape of a row where it is asked for.
type AnyRow = any;

export const signInAdapter = (connection: Connection) =>
  createAdapterFactory({
    config: {
      adapterId: 'bokhuyet',
      adapterName: 'Bổ Khuyết',
      supportsNumericIds: false,
      supportsDates: true,
      supportsBooleans: true,
      supportsJSON: false,
      transaction: false,
    },
    adapter: () => ({
      create: async ({ model, data }): Promise<AnyRow> => createRow(connection, nounOf(model), data as Fields),
      findOne: async ({ model, where }): Promise<AnyRow> =>
        (await findRows(connection, nounOf(model), { where: conditionsOf(where), limit: 1 }))[0] ?? null,
      findMany: async ({ model, where, limit, offset, sortBy }): Promise<AnyRow> =>
        findRows(connection, nounOf(model), { where: conditionsOf(where), limit, offset, sortBy }),
      count: ({ model, where }) => countRows(connection, nounOf(model), conditionsOf(where)),
      update: async ({ model, where, update }): Promise<AnyRow> =>
        (await changeRows(connection, nounOf(model), { where: conditionsOf(where), set: update as Fields }))[0] ?? null,
      updateMany: async ({ model, where, update }) =>
        (await changeRows(connection, nounOf(model), { where: conditionsOf(where), set: update })).length,
      delete: async ({ model, where }) => {
        await takeRows(connection, nounOf(model), { where: conditionsOf(where) });
      },
      deleteMany: async ({ model, where }) =>
        (await takeRows(connection, nounOf(model), { where: conditionsOf(where) })).length,
      consumeOne: async ({ model, where }): Promise<AnyRow> =>
        (await takeRows(connection, nounOf(model), { where: conditionsOf(where), one: true }))[0] ?? null,
      incrementOne: async ({ model, where, increment, set = {} }): Promise<AnyRow> =>
        (await changeRows(connection, nounOf(model), { where: conditionsOf(where), set, increment }))[0] ?? null,
    }),
  });

const nouns: ReadonlySet<string> = new Set(['user', 'account', 'session', 'verification', 'twoFactor']);

function nounOf(model: string): SignInNoun {
  if (nouns.has(model)) return model as SignInNoun;
  throw new Error(`sign-in asks for rows nobody made a table for: ${model}`);
}
