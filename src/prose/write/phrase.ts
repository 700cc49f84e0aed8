/**
 * Phrases: the runs a sentence is put together from. A number is always a run of its own, with the key of what it prints.
 *
 * What nobody stated is a hole people can see and search for, `[CẦN BỔ SUNG: …]`, never a guess.
 */
import type { Run } from '#paper/document.ts';

export type Phrase = readonly Run[];
type Part = string | Run | Phrase | null | undefined | false;

/** Behind what a named person has not yet confirmed, and behind holes. */
export const unconfirmedShade = 'FFF2CC';
export const holeShade = 'F8CBAD';

const isRuns = (part: Run | Phrase): part is Phrase => Array.isArray(part);

/**
 * The parts as one phrase; empty ones are left out, plain words that follow each other become one run.
 *
 * @example phrase('tăng ', { text: '9', ref: 'k' }, '%').length // 3
 */
export function phrase(...parts: readonly Part[]): Phrase {
  const runs: Run[] = [];
  for (const part of parts) {
    if (!part) continue;
    const added = typeof part === 'string' ? [{ text: part }] : isRuns(part) ? part : [part];
    for (const run of added) append(runs, run);
  }
  return runs;
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (run.text === '') return;
  if (last && isPlain(last) && isPlain(run)) runs[runs.length - 1] = { text: last.text + run.text };
  else runs.push(run);
}

const isPlain = (run: Run): boolean => Object.keys(run).length === 1;

/** The words of a phrase. */
export const wordsIn = (of: Phrase): string => of.map((run) => run.text).join('');

/** The phrases one after the other with words between; empty ones are left out. */
export function joined(phrases: readonly Phrase[], separator: string): Phrase {
  const said = phrases.filter((one) => one.length > 0);
  return phrase(...said.flatMap((one, index) => (index === 0 ? [one] : [separator, one])));
}

/**
 * A phrase as a sentence: first letter large, a full stop at the end unless it has an end mark.
 *
 * @example wordsIn(sentence(phrase('thu ngân sách tăng'))) // 'Thu ngân sách tăng.'
 */
export function sentence(of: Phrase): Phrase {
  const [first, ...rest] = of;
  if (first === undefined) return [];
  const capital = phrase({ ...first, text: upperFirst(first.text) }, rest);
  return /[.!?]$/.test(wordsIn(capital)) ? capital : phrase(capital, '.');
}

/** Sentences of one paragraph. */
export const paragraphOf = (phrases: readonly Phrase[]): Phrase =>
  joined(
    phrases.map((one) => sentence(one)),
    ' ',
  );

export const upperFirst = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** The first letter small, unless the word is an abbreviation or the Party's own name. */
export function lowerFirst(words: string): string {
  const [first = ''] = words.split(/[\s,-]/, 1);
  const abbreviation = first.length > 1 && first === first.toLocaleUpperCase('vi');
  if (abbreviation || /^(?:Đảng|Đoàn)(?!\p{L}| viên)/u.test(words)) return words;
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}

/**
 * Something nobody stated, left open to be filled in by people.
 *
 * @example hole('nguyên nhân').text // '[CẦN BỔ SUNG: nguyên nhân]'
 */
export const hole = (what: string): Run => ({ text: `[CẦN BỔ SUNG: ${what}]`, shade: holeShade });

/** Words as a unit wrote them, cut to sit inside a sentence: no end mark, spaces in order. */
export const quoted = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/(\d)\s+%/g, '$1%')
    .replace(/^[\s\-–+•]+|[\s.;,:…]+$/gu, '')
    .trim();
