import { expect, test } from 'vitest';
import { day } from './day.ts';
import { type Directive, replacementOf } from './directive.ts';

const directive = (
  code: string,
  wish: Partial<Omit<Directive, 'date'>> & { readonly date?: string | null },
): Directive => ({
  code,
  type: 'Chỉ thị',
  number: '35',
  symbol: null,
  issuer: 'Bộ Chính trị',
  issuerAliases: ['Trung ương'],
  abstract: null,
  implements: [],
  replacedBy: null,
  real: true,
  ...wish,
  date: wish.date ? day(wish.date) : null,
});
const register: readonly Directive[] = [
  directive('CT35-2019', { symbol: '35-CT/TW', date: '2019-05-30', replacedBy: 'CT35-2024' }),
  directive('CT35-2024', { symbol: '35-CT/TW', date: '2024-06-14', replacedBy: 'CT35-undated' }),
  directive('CT35-undated', {}),
];

test.each([
  ['CT35-2019', '2024-06-13', null],
  ['CT35-2019', '2024-06-14', 'CT35-2024'],
  ['CT35-2024', '2019-01-01', 'CT35-undated'],
  ['CT35-undated', '2030-01-01', null],
])('%s is by %s replaced by %s', (code, on, by) => {
  const one = register.find((other) => other.code === code) ?? directive(code, {});
  expect(replacementOf(one, register, day(on))).toBe(by);
});
