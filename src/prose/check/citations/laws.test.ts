import { expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { problemsOf } from '#prose/check/check.ts';
import { examine } from '#prose/check/examine.ts';
import { exampleDocument } from '#prose/check/example.ts';
import { inForce } from './in-force.ts';
import { LAWS } from './laws.ts';
import { statePaper } from './samples.ts';

const severityOf = (law: string): string | undefined => {
  const document = exampleDocument(statePaper('27 tháng 10 năm 2025', `Căn cứ ${law};\nỦy ban nhân dân báo cáo.`));
  return problemsOf(examine(document, { on: day('2025-11-01') }), [inForce])[0]?.severity;
};

it('is an error only where a source tells what took its place', () => {
  expect(severityOf('Luật Đất đai số 45/2013/QH13 ngày 29 tháng 11 năm 2013')).toBe('error');
  expect(severityOf('Nghị định số 43/2014/NĐ-CP ngày 15 tháng 5 năm 2014 của Chính phủ')).toBe('note');
});

it('dates every replacement after what it replaces', () => {
  for (const { symbol, date, replaced } of LAWS)
    if (replaced !== null) expect(replaced.since > date, `${symbol} ${replaced.since}`).toBe(true);
});

it('counts the year in the symbol as the year of the day', () => {
  for (const { symbol, date } of LAWS) {
    const year = /\/(\d{4})\//.exec(symbol)?.[1];
    if (year !== undefined) expect(date.slice(0, 4), symbol).toBe(year);
  }
});
