/**
 * Every `@example expression // result` line of the public docstrings is run: both sides are evaluated with what core
 * and prose export in scope, the file's own exports first, and compared as they print.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = ['src/core', 'src/prose'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/(\.test|-sample)\.ts$/.test(path))
    .map((path) => join(root, folder, path))
    .sort(),
);

type Example = { readonly line: number; readonly expression: string; readonly result: string };

/** Only whole lines inside a docstring; the result begins at the last ` // `. */
function examplesOf(source: string): readonly Example[] {
  return source.split('\n').flatMap((text, index) => {
    const found = /^\s*(?:\/\*)?\*+\s*@example (?<expression>.+) \/\/ (?<result>.+?)\s*(?:\*\/)?$/.exec(text)?.groups;
    if (!found?.expression || !found.result) return [];
    return [{ line: index + 1, expression: found.expression, result: found.result }];
  });
}

/** As it prints: decimals as text, objects in the order of their fields. */
const printed = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Casts are for the compiler only. */
const withoutCasts = (code: string): string => code.replace(/ as [A-Z]\w*/g, '');

function evaluate(code: string, scope: Readonly<Record<string, unknown>>): unknown {
  const names = Object.keys(scope);
  return new Function(...names, `return (${withoutCasts(code)});`)(...names.map((name) => scope[name]));
}

const modules = new Map(
  await Promise.all(sources.map(async (file) => [file, (await import(file)) as Record<string, unknown>] as const)),
);

const everything: Record<string, unknown> = Object.assign({}, await import('#paper/document.ts'), ...modules.values());

const documented = sources
  .map((file) => ({ file, examples: examplesOf(readFileSync(file, 'utf8')) }))
  .filter(({ examples }) => examples.length > 0);

test('examples are found where they are written', () => {
  expect(documented.map(({ file }) => relative(root, file))).toContain('src/core/period.ts');
  const written = sources.flatMap((file) => readFileSync(file, 'utf8').match(/@example/g) ?? []).length;
  expect(documented.flatMap(({ examples }) => examples)).toHaveLength(written);
});

describe.each(documented)('$file', ({ file, examples }) => {
  test.each(examples)('line $line: $expression', ({ expression, result }) => {
    const scope = { ...everything, ...modules.get(file) };
    expect(printed(evaluate(expression, scope))).toBe(printed(evaluate(result, scope)));
  });
});
