/**
 * The one table of problems: code, severity and the words in both languages.
 * A message says what happened and where; an advice says what to do next. `{name}` takes a parameter.
 * Codes are public and stable; one that is given up is never used again.
 */
import type { Problem, ProblemData, Severity } from '#core/problem.ts';
import { check } from '#prose/words/problems/check.ts';
import { citationWords } from '#prose/words/problems/check-citations.ts';
import { figureWords } from '#prose/words/problems/check-figures.ts';
import { layoutWords } from '#prose/words/problems/check-layout.ts';
import { periodWords } from '#prose/words/problems/check-periods.ts';
import { phrases } from '#prose/words/problems/check-phrases.ts';
import { taskWords } from '#prose/words/problems/check-tasks.ts';
import { unitWords } from '#prose/words/problems/check-units.ts';
import { file } from '#prose/words/problems/file.ts';
import { folder } from '#prose/words/problems/folder.ts';
import { matching } from '#prose/words/problems/matching.ts';
import { templateWords } from '#prose/words/problems/template.ts';

export type Words = { readonly vi: string; readonly en: string };
export type ProblemEntry = { readonly severity: Severity; readonly message: Words; readonly advice: Words };
export type WordedProblem = Problem & { readonly message: Words; readonly advice: Words };

const table: Readonly<Record<string, ProblemEntry>> = {
  ...check,
  ...figureWords,
  ...citationWords,
  ...unitWords,
  ...taskWords,
  ...periodWords,
  ...layoutWords,
  ...file,
  ...folder,
  ...matching,
  ...templateWords,
};

/** Every code with its entry, for documentation and tests. */
export const problemTable = table;

type At = Partial<Pick<Problem, 'file' | 'line' | 'start' | 'end' | 'quote' | 'place' | 'known'>>;

/**
 * A problem of a known code at a place, with its parameters.
 *
 * @example problem('TP01', { file: 'a.docx' }).severity // 'error'
 */
export function problem(code: string, at: At = {}, data: ProblemData = {}): Problem {
  const entry = table[code];
  if (!entry) throw new Error(`problem ${code} is not in the table`);
  return {
    code,
    severity: entry.severity,
    file: null,
    line: null,
    start: null,
    end: null,
    quote: null,
    place: null,
    ...at,
    data,
  };
}

/**
 * The problem with its words filled in; a parameter that is missing stays visible as `{name}`, one that names a phrase
 * (`@swapped`) is said in the language of the message.
 */
export function worded(found: Problem): WordedProblem {
  const entry = table[found.code];
  if (!entry) throw new Error(`problem ${found.code} is not in the table`);
  const values: ProblemData = {
    file: found.file ?? '',
    line: found.line ?? '',
    quote: found.quote ?? '',
    ...found.data,
  };
  const both = ({ vi, en }: Words): Words => ({ vi: filled(vi, 'vi', values), en: filled(en, 'en', values) });
  return { ...found, message: both(entry.message), advice: both(entry.advice) };
}

function filled(words: string, language: keyof Words, values: ProblemData): string {
  return words.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = String(values[name] ?? hole);
    const phrase = phrases[value];
    return phrase === undefined ? value : filled(phrase[language], language, values);
  });
}
