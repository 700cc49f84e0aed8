/**
 * A file with one JSON value a line, for what machines write in great number: every wrong line is told, with its number.
 */
import type { z } from 'zod';
import type { Problem } from '#core/problem.ts';
import { checkedValue, type Told, textOf } from '#cycle/folder/file.ts';
import { problem } from '#prose/words/problems.ts';

type Reading<Schema extends z.ZodType> = { readonly schema: Schema; readonly complain: (found: Problem) => void };

/** What stands on each line that is right, with where it stands; empty lines are passed over. */
export function readLines<Schema extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  { schema, complain }: Reading<Schema>,
): readonly Told<z.output<Schema>>[] {
  const text = textOf(file, bytes, complain) ?? '';
  return text.split('\n').flatMap((row, index) => {
    if (row.trim() === '') return [];
    const line = index + 1;
    const value = parsed(row);
    if (value === undefined) {
      complain(problem('HS41', { file, line }));
      return [];
    }
    const at = { value, lineOf: () => line, keyLine: () => line };
    return checkedValue(file, at, { schema, complain }).checked ?? [];
  });
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}
