/**
 * Paragraphs rebuilt from lines: a line that ends before the right margin, an indent, a wider gap
 * or a change of letter size begins a new one.
 *
 * Vietnamese words are not hyphenated, so a hyphen at the end of a line is part of what it joins
 * (`kinh tế-` + `xã hội`, `2016-` + `2020`) and stays; only the soft hyphen goes.
 */
import type { Alignment, Paragraph, Run } from '#paper/document.ts';
import { LIST_LABEL, type Line } from './lines.ts';

export type Margins = { readonly left: number; readonly right: number };

/** The margins of the text: where most lines begin, and the farthest right that any line reaches. */
export function marginsOf(lines: readonly Line[]): Margins {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(Math.round(line.left), (counts.get(Math.round(line.left)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const common = [...counts].filter(([, count]) => count * 2 >= most).map(([left]) => left);
  return { left: Math.min(...common), right: lines.reduce((right, line) => Math.max(right, line.right), 0) };
}

/** Groups neighbouring lines of one page into paragraphs. */
export function paragraphLines(lines: readonly Line[], margins: Margins): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  const leading = usualLeading(lines);
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    const before = lines[index - 1];
    if (group && before && continues({ line, before, first: group[0] ?? before, leading, margins })) group.push(line);
    else groups.push([line]);
  });
  return groups;
}

/** The usual distance of lines, in letter sizes: the middle of those that can be within a paragraph. */
function usualLeading(lines: readonly Line[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => (line.base - (lines[index]?.base ?? 0)) / line.size)
    .filter((distance) => distance > 0.8 && distance < 2.5)
    .sort((one, other) => one - other);
  return distances[Math.floor(distances.length / 4)] ?? 1.2;
}

type Neighbours = { line: Line; before: Line; first: Line; leading: number; margins: Margins };

function continues({ line, before, first, leading, margins }: Neighbours): boolean {
  if (line.stretches.length > 1 || before.stretches.length > 1) return false;
  if (Math.abs(line.size - before.size) > before.size * 0.12) return false;
  if (line.base - before.base > (leading + 0.45) * line.size || line.base <= before.base) return false;
  if (!reachesMargin(before, margins)) return false;
  const label = startsWithLabel(line);
  const hangs = startsWithLabel(first) && !label && line.left >= first.left - 1;
  return hangs || line.left <= Math.min(before.left, first.left) + line.size * 0.6;
}

const startsWithLabel = (line: Line): boolean => LIST_LABEL.test(line.text.split(' ', 1)[0] ?? '');

export const reachesMargin = (line: Line, { left, right }: Margins): boolean =>
  line.right >= right - Math.max(line.size * 3, (right - left) * 0.12);

/** Whether words broken off at the end of a page go on with those on top of the next. */
export const goesOn = (before: string, after: string): boolean =>
  !/[.;:!?…"”)]$/u.test(before.trimEnd()) &&
  /^[\p{Ll}\d(,]/u.test(after) &&
  !LIST_LABEL.test(after.split(' ', 1)[0] ?? '');

/** The words of lines as one paragraph's runs. */
export function joinedRuns(lines: readonly { readonly runs: readonly Run[] }[]): readonly Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const [first, ...rest] = line.runs;
    if (!first) continue;
    const before = runs.pop();
    if (before) {
      const text = before.text.replace(/\u00ad$/, '');
      const glued = text.length < before.text.length || /[\p{L}\d]-$/u.test(text);
      runs.push(...merged({ ...before, text }, { ...first, text: glued ? first.text : ` ${first.text}` }));
    } else runs.push(first);
    runs.push(...rest);
  }
  return runs;
}

function merged(one: Run, other: Run): readonly Run[] {
  const { text: _, ...look } = one;
  const { text: __, ...otherLook } = other;
  return JSON.stringify(look) === JSON.stringify(otherLook) ? [{ ...one, text: one.text + other.text }] : [one, other];
}

/** A short line in the middle between the margins is centred. */
export function alignmentOf(lines: readonly Line[], { left, right }: Margins): Alignment | undefined {
  const centred = lines.every((line) => {
    const [before, after] = [line.left - left, right - line.right];
    return before > line.size * 2 && Math.abs(before - after) < line.size;
  });
  return centred ? 'center' : undefined;
}

export const paragraphOf = (runs: readonly Run[], place: Paragraph['place'], align?: Alignment): Paragraph => ({
  kind: 'paragraph',
  runs,
  place,
  ...(align && { align }),
});
