/**
 * Lines rebuilt from words that stand on one base line, and within a line its stretches: words
 * with a gap between them far wider than a space.
 *
 * A raised or lowered small word belongs to the line it hangs on.
 */
import type { Run } from '#paper/document.ts';
import type { Word } from './page.ts';

export type Stretch = {
  readonly left: number;
  readonly right: number;
  readonly runs: readonly Run[];
  readonly text: string;
};

export type Line = {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly text: string;
  readonly stretches: readonly Stretch[];
};

/** In letter sizes: from here on a gap is a space, from there on it parts columns. */
const SPACE = 0.15;
const COLUMN_GAP = 1.5;
const LABEL_GAP = 3.5;
/** `1.`, `a)`, `II.`, `-`: a number or sign with its tab does not make a column. */
export const LIST_LABEL = /^(?:[-–—•+*▪]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[ivxlc]{1,5})[.)]|[IVXLC]{1,5}[.)-]?)$/iu;

/** Lines of a page or a cell, top to bottom. */
export function linesOf(words: readonly Word[]): readonly Line[] {
  const rising = [...words].sort((one, other) => one.base - other.base || one.left - other.left);
  const groups: Group[] = [];
  for (const word of rising) {
    const group = groups.slice(-3).findLast((candidate) => standsOn(word, candidate));
    if (group) join(group, word);
    else groups.push({ words: [word], largest: word });
  }
  return groups
    .map(({ words: inLine }) => lineOf(inLine))
    .filter((line) => line.text !== '')
    .sort((one, other) => one.base - other.base || one.left - other.left);
}

type Group = { readonly words: Word[]; largest: Word };

/** Compared with the largest word of the line so far, so that a footnote mark does not begin a line. */
const standsOn = (word: Word, { largest }: Group): boolean =>
  Math.abs(word.base - largest.base) < Math.max(word.size, largest.size) * 0.45;

function join(group: Group, word: Word): void {
  group.words.push(word);
  if (word.size > group.largest.size) group.largest = word;
}

function lineOf(words: readonly Word[]): Line {
  const inOrder = [...words].sort((one, other) => one.left - other.left);
  const main = inOrder.reduce((one, other) =>
    other.text.length * other.size > one.text.length * one.size ? other : one,
  );
  const stretches = labelsJoined(
    split(inOrder)
      .map((part) => stretchOf(part, main))
      .filter(({ text }) => text !== ''),
  );
  return {
    left: stretches[0]?.left ?? main.left,
    right: stretches.at(-1)?.right ?? main.right,
    base: main.base,
    size: main.size,
    text: stretches.map((stretch) => stretch.text).join(' '),
    stretches,
  };
}

function split(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    if (word.text.trim() === '') continue;
    const wide = word.left - right > word.size * COLUMN_GAP;
    if (wide || parts.length === 0) parts.push([word]);
    else parts.at(-1)?.push(word);
    right = Math.max(right, word.right);
  }
  return parts;
}

function stretchOf(words: readonly Word[], main: Word): Stretch {
  const runs: Run[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const before = runs.at(-1);
    const gap = word.left - right > word.size * SPACE && !before?.text.endsWith(' ') && !word.text.startsWith(' ');
    const run = runOf(word, main);
    if (before && sameLook(before, run))
      runs[runs.length - 1] = { ...run, text: `${before.text}${gap ? ' ' : ''}${run.text}` };
    else runs.push(gap ? { ...run, text: ` ${run.text}` } : run);
    right = word.right;
  }
  const trimmed = trimEnds(runs);
  return {
    left: words[0]?.left ?? 0,
    right: words.at(-1)?.right ?? 0,
    runs: trimmed,
    text: trimmed.map((run) => run.text).join(''),
  };
}

function runOf(word: Word, main: Word): Run {
  const small = word.size < main.size * 0.8;
  const rise = main.base - word.base;
  const vertical = small && rise > main.size * 0.1 ? 'super' : small && rise < -main.size * 0.05 ? 'sub' : undefined;
  return {
    text: word.text.replace(/\s+/g, ' '),
    ...(word.bold && { bold: true }),
    ...(word.italic && { italic: true }),
    ...(vertical && { vertical }),
    size: Math.round(word.size * 2) / 2,
  };
}

const sameLook = (one: Run, other: Run): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.vertical === other.vertical && one.size === other.size;

function trimEnds(runs: readonly Run[]): readonly Run[] {
  return runs
    .map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter((run) => run.text !== '');
}

function labelsJoined(stretches: readonly Stretch[]): readonly Stretch[] {
  const [first, second, ...rest] = stretches;
  if (!first || !second || rest.length > 0 || !LIST_LABEL.test(first.text)) return stretches;
  if (second.left - first.right > (first.runs[0]?.size ?? 0) * LABEL_GAP) return stretches;
  const [start, ...runs] = second.runs;
  const spaced = start ? [{ ...start, text: ` ${start.text}` }, ...runs] : [];
  return [
    { left: first.left, right: second.right, runs: [...first.runs, ...spaced], text: `${first.text} ${second.text}` },
  ];
}
