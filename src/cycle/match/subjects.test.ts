/** A table's row names its unit as offices write it; who is named is never guessed. */
import { describe, expect, it } from 'vitest';
import { sampleUnits } from '#cycle/review-sample.ts';
import { subjectNamed } from './subjects.ts';

const sender = sampleUnits.find(({ code }) => code === 'kinh-te');
const named = (whose: string | null): string | null =>
  sender === undefined ? null : (subjectNamed(whose, sender, sampleUnits)?.code ?? null);

describe('whose figure a row of a table is', () => {
  it.each([
    ['Phường Bắc Sơn', 'bac-son'],
    ['P. Nam Sơn', 'nam-son'],
    ['Ngọc Sơn', 'ngoc-son'],
    ['Bắc Sơn Tây', 'bac-son-tay'],
    ['Toàn quận', 'kinh-te'],
    [null, 'kinh-te'],
    ['Khu dân cư số 3, phường Bắc Sơn', null],
    ['Thôn Đông', null],
  ])('%s', (whose, code) => {
    expect(named(whose)).toBe(code);
  });
});
