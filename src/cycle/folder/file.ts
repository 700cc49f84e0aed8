/**
 * One YAML file of the folder: text to checked values, with the line of everything in it.
 *
 * Every mistake of the file is told, not only the first. Limits refuse what no office writes by hand: files over
 * 4 MB and alias bombs.
 */
import {
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import { parseDay } from '#core/day.ts';
import type { Problem } from '#core/problem.ts';
import { problem } from '#prose/words/problems.ts';

export type Path = readonly (string | number)[];

/** A file that was read: its values, and the line of anything in it. */
export type Told<T> = { readonly file: string; readonly value: T; readonly lineOf: (path: Path) => number };

type Complain = (found: Problem) => void;

const maxBytes = 4 * 1024 * 1024;
const maxAliases = 100;
/** One error of grammar a line, and not more of them: the rest follow from the first. */
const maxErrors = 20;

/** What a wrong form should look like: a sample says it in any language. */
const samples: readonly (readonly [pattern: RegExp, sample: string])[] = [
  [/^\^\\d\{4\}-\\d/, '2019-09-30'],
  [/^\^\[12\]/, '2019-9M'],
  [/^\^-\?/, '325.023'],
  [/A-Za-z0-9/, 'bac-son'],
];

/**
 * The text of a file in UTF-8, without a byte order mark; null and a problem where it is too large or not UTF-8.
 */
export function textOf(file: string, bytes: Uint8Array, complain: Complain): string | null {
  if (bytes.byteLength > 32 * 1024 * 1024) {
    complain(problem('HS03', { file }, { limit: '32 MB' }));
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    complain(problem('HS04', { file }));
    return null;
  }
}

/** What came of reading a file: as written, when it is YAML at all; and checked, when nothing in it is wrong. */
export type ReadFile<T> = { readonly raw: Told<unknown> | null; readonly checked: Told<T> | null };

/** Reads and checks one YAML file; every mistake of it is told. */
export function readYaml<T extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  { schema, complain }: { readonly schema: T; readonly complain: Complain },
): ReadFile<z.output<T>> {
  try {
    const parsed = plainValue(file, bytes, complain);
    return parsed === null ? nothing : checkedValue(file, parsed, { schema, complain });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    complain(problem('HS36', { file }));
    return nothing;
  }
}

const nothing = { raw: null, checked: null } as const;

/** Checks a value that was read, against the lines it stands on. */
export function checkedValue<T extends z.ZodType>(
  file: string,
  parsed: Parsed,
  { schema, complain }: { readonly schema: T; readonly complain: Complain },
): ReadFile<z.output<T>> {
  const { value, lineOf, keyLine } = parsed;
  const raw = { file, value, lineOf };
  const days = impossibleDays(value);
  for (const path of days)
    complain(problem('HS08', { file, line: lineOf(path) }, { path: shown(path), value: at(value, path) as string }));
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { raw, checked: days.length > 0 ? null : { file, value: result.data, lineOf } };
  for (const issue of result.error.issues) {
    for (const found of problemsOf(issue, { file, value, lineOf, keyLine })) complain(found);
  }
  return { raw, checked: null };
}

type Parsed = {
  readonly value: unknown;
  readonly lineOf: (path: Path) => number;
  readonly keyLine: (path: Path, key: string) => number;
};

function plainValue(file: string, bytes: Uint8Array, complain: Complain): Parsed | null {
  if (bytes.byteLength > maxBytes) {
    complain(problem('HS03', { file }, { limit: '4 MB' }));
    return null;
  }
  const text = textOf(file, bytes, complain);
  if (text === null) return null;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const errors = new Map(
    document.errors.map((error) => [line(error.pos[0]), error]).reverse() as [number, YAMLError][],
  );
  for (const [at, error] of [...errors].reverse().slice(0, maxErrors)) {
    complain(problem('HS02', { file, line: at }, { what: error.message.split('\n')[0] ?? '' }));
  }
  if (document.errors.length > 0) return null;
  let aliases = 0;
  visit(document, (_key, node) => {
    if (isAlias(node)) aliases += 1;
    else if (isScalar(node)) keepAsWritten(node);
  });
  if (aliases > maxAliases) {
    complain(problem('HS05', { file }, { count: aliases, limit: maxAliases }));
    return null;
  }
  const value = expanded(document, aliases);
  if (value === undefined) {
    complain(problem('HS05', { file }, { count: aliases, limit: maxAliases }));
    return null;
  }
  const node = nodeAt(document.contents);
  return {
    value,
    lineOf: (path) => line(node(path)?.range?.[0] ?? 0),
    keyLine: (path, key) => line(keyOffset(node(path), key)),
  };
}

/** A number that would not print as it is written (`05`, `1e3`, `0x1F`, too many digits) stays the text it is. */
function keepAsWritten(scalar: Scalar): void {
  const { value, source } = scalar;
  if ((typeof value === 'number' || typeof value === 'bigint') && source !== undefined && String(value) !== source)
    scalar.value = source;
}

/** The values with aliases written out; undefined when they multiply beyond the limit or lead back to themselves. */
function expanded(document: ReturnType<typeof parseDocument>, aliases: number): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: maxAliases });
    if (aliases > 0) JSON.stringify(value);
    return value ?? null;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

/** The node at a path, or the nearest one above it. */
const nodeAt =
  (root: Node | null) =>
  (path: Path): Node | null => {
    let node = root;
    for (const step of path) {
      const next =
        isMap(node) || (node !== null && 'items' in node)
          ? (node.get(step as never, true) as unknown as Node | undefined)
          : undefined;
      if (next === undefined || next === null || isAlias(next)) return node;
      node = next;
    }
    return node;
  };

function keyOffset(node: Node | null, key: string): number {
  if (!isMap(node)) return node?.range?.[0] ?? 0;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : (node.range?.[0] ?? 0);
}

const shown = (path: Path): string => path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined,
    value,
  );

function impossibleDays(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) && parseDay(value) === null ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => impossibleDays(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => impossibleDays(item, [...path, key]));
}

type Issue = z.core.$ZodIssue;
type Where = Parsed & { readonly file: string };

function problemsOf(issue: Issue, where: Where): Problem[] {
  const path = issue.path as Path;
  const { file } = where;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem('HS06', { file, line: where.keyLine(path, key) }, { key, path: shown(path) || '–' }),
    );
  }
  const line = where.lineOf(path);
  const found = at(where.value, path);
  if (found === undefined)
    return [problem('HS07', { file, line }, { key: String(path.at(-1) ?? ''), path: shown(path.slice(0, -1)) || '–' })];
  return [problem('HS09', { file, line }, { path: shown(path), value: briefly(found), expected: expectedBy(issue) })];
}

const briefly = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.join(' | ');
  if (issue.code === 'invalid_union') return [...new Set(issue.errors.flat().map(expectedBy))].join(' | ');
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'custom') return String(issue.params?.expected ?? issue.message);
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`;
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`;
  const pattern = issue.code === 'invalid_format' ? (issue.pattern ?? '') : '';
  return samples.find(([of]) => of.test(pattern.replace(/^\//, '')))?.[1] ?? issue.code;
}
