/** Little reports with each of their slips alone: told in its line, and nothing is told of what is right. */
import { expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { problemsOf } from '#prose/check/check.ts';
import { examine } from '#prose/check/examine.ts';
import { exampleDocument } from '#prose/check/example.ts';
import { audited } from './audited-sample.ts';
import { figureRules } from './rules.ts';

const CHOICE = /\{([^|{}]*)\|([^|{}]*)\}/gu;

/** The report with its slip number `at` and no other. */
function withSlip(report: string, at: number): string {
  let count = -1;
  return report.replace(CHOICE, (_, slip: string, right: string) => {
    count += 1;
    return count === at ? slip : right;
  });
}

const NONE = -1;

function told(text: string) {
  const examined = examine(exampleDocument(text), { on: day('2026-10-05') });
  return problemsOf(examined, figureRules).filter(({ severity }) => severity !== 'note');
}

/** Slips that are not found yet, so that they cannot grow. */
const MISSED = 15;

test(`all slips but ${MISSED} are told`, () => {
  const missed = audited.flatMap((report) =>
    [...report.matchAll(CHOICE)].filter((_, at) => told(withSlip(report, at)).length === 0).map(([slip]) => slip),
  );
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(MISSED);
});

test.each(audited.map((report) => [withSlip(report, NONE)]))('%s', (report) => {
  expect(told(report).map(({ code, quote }) => `${code} ${quote}`)).toEqual([]);
});
