import { expect, it } from 'vitest';
import type { CheckLine } from './check.ts';
import { printedProblems } from './check-print.ts';

type Line = Extract<CheckLine, { problems: unknown }>['problems'][number];

const told = (code: string, advice: string, quote: string): Line => ({
  code,
  family: code.slice(0, 2),
  severity: 'error',
  start: 0,
  end: 1,
  quote,
  place: { paragraph: 0 },
  where: { vi: 'dòng 1', en: 'line 1' },
  message: { vi: `Sai ở ${quote}.`, en: `Wrong at ${quote}.` },
  advice: { vi: advice, en: advice },
  data: {},
});

it('says what to do once for a kind of problem, and each place', () => {
  const problems = [told('SL04', 'Kiểm tra.', 'a'), told('SL04', 'Kiểm tra.', 'b'), told('KY01', 'Sửa ngày.', 'c')];
  const printed = printedProblems({ file: 'a.txt', problems, notices: [] }, 'vi').split('\n');
  expect(printed.filter((line) => line.includes('Kiểm tra.'))).toHaveLength(1);
  expect(printed.filter((line) => line.includes('dòng 1: “'))).toHaveLength(3);
  expect(printed.at(-1)?.trim()).toBe('3 sai');
});

it('tells what was not read before it says that nothing was found', () => {
  const notice = { ...told('TP25', '', ''), severity: 'warning' as const, where: null };
  const printed = printedProblems({ file: 'a.xlsx', problems: [], notices: [notice, notice] }, 'en').split('\n');
  expect(printed).toEqual(['a.xlsx', '  ! TP25 Wrong at .', '  No problems were found.']);
});
