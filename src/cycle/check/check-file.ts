/**
 * One file checked: bytes to document to problems. A paper with a secrecy stamp gives BM01 alone: no quote, no facts, no
 * annotated copy (design.md, promise 8).
 */
import type { Day } from '#core/day.ts';
import type { Problem } from '#core/problem.ts';
import { type Known, readingOf } from '#cycle/take-in/reading-of.ts';
import type { Document } from '#paper/document.ts';
import { checkDocument } from '#prose/check/check.ts';
import { examine } from '#prose/check/examine.ts';
import { isOfficial } from '#prose/check/genre.ts';
import { problem } from '#prose/words/problems.ts';
import { type RegisterFolder, registerFor } from './register-for.ts';

export type CheckOptions = Omit<Known, 'today'> & {
  /** The day of the check. */
  readonly on: Day;
  readonly register?: RegisterFolder | null;
};

/** `document` is null where nothing of the file may be shown or kept. */
export type CheckedFile =
  | {
      readonly ok: true;
      readonly document: Document | null;
      readonly problems: readonly Problem[];
      /** What of the file was left out or guessed when it was read. */
      readonly notices: readonly Problem[];
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The problems of one file. Refuses with one problem, a code TP.., a file that cannot be read and one
 * that is no administrative document.
 *
 * @example (await checkFile(bytes, 'bao-cao.docx', { on: day('2026-10-05') })).ok // true
 */
export async function checkFile(bytes: Uint8Array, file: string, options: CheckOptions): Promise<CheckedFile> {
  const { on, register = null, ...known } = options;
  const read = await readingOf(bytes, file, { ...known, today: on });
  if (!read.ok)
    return read.problem.code === 'BM01' ? { ok: true, document: null, problems: [read.problem], notices: [] } : read;
  const { document, reading } = read;
  const examined = examine(document, {
    on,
    reading,
    register: register && registerFor(register, { reading, file, on }),
  });
  const problems = checkDocument(examined, { file });
  if (!isOfficial(reading) && problems.every(({ severity }) => severity === 'note'))
    return { ok: false, problem: problem('TP16', { file }) };
  return { ok: true, document, problems, notices: read.notices };
}
