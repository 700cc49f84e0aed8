/** Every rule of the check against its own examples: what it must find, what it must let pass. */
import { describe, expect, it, test } from 'vitest';
import { problemTable, worded } from '#prose/words/problems.ts';
import { problemsOf } from './check.ts';
import { examinedExample } from './example.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

const languages = ['vi', 'en'] as const;

describe.each(rules.map((rule): [string, Rule] => [rule.name, rule]))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [example.case, example.text.slice(0, 60), example] as const))(
    '%s: %s',
    (_case, _text, example) => {
      const problems = problemsOf(examinedExample(example), [rule]);
      expect(problems.map(({ code, quote }) => ({ code, quote }))).toEqual(example.finds ?? []);
      expect((example.finds ?? []).length > 0).toBe(example.case === 'fires');
      for (const told of problems.map(worded))
        for (const language of languages) {
          expect(told.message[language]).not.toMatch(/\{\w+\}|@\w/);
          expect(told.advice[language]).not.toMatch(/\{\w+\}|@\w/);
        }
    },
  );

  it('has an example of each case, and each of its codes fires', () => {
    expect(new Set(rule.examples.map((example) => example.case))).toEqual(
      new Set(['fires', 'just misses', 'does not apply']),
    );
    const fired = new Set(rule.examples.flatMap(({ finds = [] }) => finds.map(({ code }) => code)));
    expect([...fired].sort()).toEqual([...rule.codes].sort());
  });

  it('has words for its codes', () => {
    for (const code of rule.codes) expect(problemTable[code]).toBeDefined();
  });
});

it('gives every code to one rule and every page one name', () => {
  const codes = rules.flatMap((rule) => rule.codes);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});
