/**
 * What matching promises of the labelled mentions its confidence was fitted on: few wrong at the line, few left to ask,
 * next to nothing matched where nothing was meant, and as many right as were called right.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LINE } from '#cycle/match/confidence.ts';
import { linesOf } from './mentions.ts';
import { errorsOf, outcomesOf } from './score-matching.ts';

const outcomes = outcomesOf(linesOf(readFileSync(join(import.meta.dirname, 'mentions', 'own.jsonl'), 'utf8')));
const sureOf = ({ ranked }: (typeof outcomes)[number]): number => ranked[0]?.confidence ?? 0;
const isRight = ({ line, ranked }: (typeof outcomes)[number]): boolean => ranked[0]?.id === line.expect;
const share = (some: typeof outcomes): number => some.filter(isRight).length / some.length;

test('of the matches at the line 97 in 100 are right, and of what is meant 85 in 100 are matched', () => {
  const matched = outcomes.filter((one) => sureOf(one) >= LINE);
  const meant = outcomes.filter(({ line }) => line.expect !== null);
  expect(share(matched)).toBeGreaterThanOrEqual(0.97);
  expect(matched.filter(isRight).length / meant.length).toBeGreaterThanOrEqual(0.85);
});

test('of the mentions that mean nothing at most 3 in 100 are matched', () => {
  const nulls = outcomes.filter(({ line }) => line.expect === null);
  expect(nulls.filter((one) => sureOf(one) >= LINE).length / nulls.length).toBeLessThanOrEqual(0.03);
});

test('of the matches called 90 % sure about 90 % are right', () => {
  const near = outcomes.filter((one) => sureOf(one) >= 0.85 && sureOf(one) < 0.95);
  const called = near.reduce((sum, one) => sum + sureOf(one), 0) / near.length;
  expect(Math.abs(share(near) - called)).toBeLessThanOrEqual(0.04);
  expect(errorsOf(outcomes).calibration).toBeLessThanOrEqual(0.02);
});

test('what had to be asked mostly has the right answer among the first two', () => {
  const asked = outcomes.filter((one) => one.line.expect !== null && sureOf(one) < LINE);
  const held = asked.filter(({ line, ranked }) => ranked.slice(0, 2).some(({ id }) => id === line.expect));
  expect(held.length / asked.length).toBeGreaterThanOrEqual(0.9);
});
