/** Two hundred passages of reports: every slip of them is told where it stands, and nothing else is. */
import { expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { problemsOf } from '#prose/check/check.ts';
import { examine } from '#prose/check/examine.ts';
import { exampleDocument } from '#prose/check/example.ts';
import { figureRules } from './rules.ts';
import { slipped } from './slipped-sample.ts';
import { sound } from './sound-sample.ts';

function told(passage: string) {
  const examined = examine(exampleDocument(passage.replace(/[«»]/g, '')), { on: day('2026-10-05') });
  const problems = problemsOf(examined, figureRules).filter(({ severity }) => severity !== 'note');
  return { text: examined.text, problems };
}

/** Where the words between the marks stand; a slip over several lines from its first to its last. */
function marked(passage: string, text: string): readonly (readonly [number, number])[] {
  return [...passage.matchAll(/«([^»]*)»/g)].flatMap(([, words = '']) => {
    const [first = '', last = first] = [words.split('\n')[0], words.split('\n').at(-1)];
    const starts = [...text.matchAll(new RegExp(first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gu'))];
    return starts.map(({ index }) => [index, text.indexOf(last, index) + last.length] as const);
  });
}

test.each(slipped.map((passage) => [passage]))('%s', (passage) => {
  const { text, problems } = told(passage);
  const places = marked(passage, text);
  const isThere = (start: number, end: number): boolean => places.some(([from, to]) => start < to && from < end);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter((one) => !isThere(one.start ?? -1, one.end ?? -1))).toEqual([]);
});

test.each(sound.map((passage) => [passage]))('%s', (passage) => {
  expect(told(passage).problems.map(({ code, quote }) => `${code} ${quote}`)).toEqual([]);
});
