/** Which rules hold on which day, how periods are called, and that the outline has a place for every field. */
import { describe, expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { fields } from '#core/field.ts';
import { period } from '#core/period.ts';
import { outlineFor, periodWords, type Section } from './outline.ts';
import { layoutOn, layoutRules, settled, uncertain } from './rules.ts';

describe('the set of rules in force', () => {
  test.each([
    ['party', '2019-09-30', '36-HD/VPTW'],
    ['party', '2026-06-01', '05-HD/VPTW'],
    ['party', '1999-01-01', '36-HD/VPTW'],
    ['state', '2020-03-04', '01/2011/TT-BNV'],
    ['state', '2020-03-05', '30/2020/NĐ-CP'],
  ] as const)('%s on %s is %s', (side, on, code) => expect(layoutOn(side, day(on)).code).toBe(code));

  test('sets of one side follow on each other without a hole', () => {
    for (const side of ['party', 'state'] as const) {
      const sets = layoutRules.filter((rules) => rules.side === side);
      sets.slice(1).forEach((rules, index) => {
        const ends = sets[index]?.to.value ?? '';
        expect(new Date(`${ends}T00:00:00Z`).getTime() + 86_400_000).toBe(
          new Date(`${rules.from.value}T00:00:00Z`).getTime(),
        );
      });
    }
  });

  test('every value names its source, and what the older rule is not known to say is marked so', () => {
    for (const rules of layoutRules) for (const { source } of Object.values(rules.values)) expect(source).not.toBe('');
    expect(uncertain(layoutOn('party', day('2019-09-30')))).toEqual(
      expect.arrayContaining(['margins', 'body', 'recipients']),
    );
    expect(uncertain(layoutOn('party', day('2019-09-30')))).not.toContain('symbol');
  });

  test('Party and State differ where the guides say so', () => {
    const [party, state] = [
      settled(layoutOn('party', day('2026-06-01'))),
      settled(layoutOn('state', day('2026-06-01'))),
    ];
    expect([party.roman, state.roman]).toEqual(['-', '.']);
    expect([party.signing.prefixes.TM, state.signing.prefixes.TM]).toEqual(['T/M', 'TM.']);
    expect([party.endMark, state.endMark]).toEqual(['.', './.']);
    expect(party.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
  });
});

describe('a period in words', () => {
  test.each([
    ['2019-9M', '9 tháng đầu năm 2019', '3 tháng cuối năm 2019', 'hết tháng 9', 9],
    ['2019-6M', '6 tháng đầu năm 2019', '6 tháng cuối năm 2019', 'hết tháng 6', 6],
    ['2019', 'năm 2019', 'năm 2020', 'cuối năm', 12],
    ['2019-Q3', 'quý III năm 2019', 'quý IV năm 2019', 'hết quý III', 9],
    ['2019-Q4', 'quý IV năm 2019', 'quý I năm 2020', 'hết quý IV', 12],
    ['2019-M09', 'tháng 9 năm 2019', 'tháng 10 năm 2019', 'hết tháng 9', 9],
    ['2019-M01', 'tháng 01 năm 2019', 'tháng 02 năm 2019', 'hết tháng 01', 1],
    ['2019-M12', 'tháng 12 năm 2019', 'tháng 01 năm 2020', 'hết tháng 12', 12],
  ] as const)('%s', (code, name, rest, until, monthsGone) =>
    expect(periodWords(period(code))).toMatchObject({ period: name, rest, until, monthsGone }),
  );
});

test('the outline says every field once, and no hole of it stays open', () => {
  const outline = outlineFor(period('2019-9M'), period('2019-6M'));
  const said = (sections: readonly Section[]): readonly string[] =>
    sections.flatMap((section) => [...section.fields, ...said(section.sections)]);
  expect([...said(outline.results.sections)].sort()).toEqual([...fields].sort());
  expect(JSON.stringify(outline)).not.toMatch(/\{\w+\}/);
});
