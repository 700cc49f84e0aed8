import { expect, it } from 'vitest';
import { sql } from './connection.ts';

it('makes a parameter of every value, and keeps text out of the statement', () => {
  const statement = sql`select ${'x; drop table unit'}, ${3}`;
  expect(statement).toEqual({ text: 'select $1, $2', values: ['x; drop table unit', 3] });
});

it('numbers the parameters of a statement within another anew', () => {
  const inner = sql`period = ${'2019'} and unit = ${'a'}`;
  expect(sql`select ${1} where ${inner} and ${inner} limit ${9}`).toEqual({
    text: 'select $1 where period = $2 and unit = $3 and period = $4 and unit = $5 limit $6',
    values: [1, '2019', 'a', '2019', 'a', 9],
  });
});
