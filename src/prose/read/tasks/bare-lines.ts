/**
 * Lines that look like headings and are tasks: `2. Tăng cường quản lý đất đai`, numbered, without a stop, nothing below.
 */
import type { Source } from '#prose/read/source.ts';
import type { Line } from '#prose/read/text/lines.ts';
import { beginsWork } from './requests.ts';

/** Points stand at this depth or below; `I.` and `Điều 1.` are parts. */
const POINT = 3;
const SHORTEST = 5;

/**
 * Whether a numbered line of a list of tasks is itself one of them: true for `2. Tăng cường quản lý đất đai` before
 * `3. …`, false for a heading with lines below it.
 */
export function isBareTask(source: Source, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line?.shape !== 'heading' || line.level === null || line.level < POINT || line.to - line.body < SHORTEST)
    return false;
  if (source.tokens[line.to - 1]?.key === ':' || !beginsWork(source, line.body, line.to)) return false;
  const before = lines[index - 1];
  return isSibling(lines[index + 1], line.level) || (before?.shape === 'heading' && before.level === line.level);
}

/** The next line is no deeper, so nothing stands below this one. */
const isSibling = (next: Line | undefined, level: number): boolean =>
  next === undefined ||
  next.shape === 'furniture' ||
  (next.shape === 'heading' && next.level === null) ||
  (next.level !== null && next.level <= level);
