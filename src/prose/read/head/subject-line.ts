/**
 * The line that says what a paper is about (Nghị định 30/2020/NĐ-CP, Phụ lục I: trích yếu nội dung), below its kind.
 */
import type { Source } from '#prose/read/source.ts';
import type { Line } from '#prose/read/text/lines.ts';
import { isTypeName } from './head.ts';

/** The line below `BÁO CÁO` says what the report is about and states nothing. */
export function isTitle(source: Source, lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const above = lines[index - 1];
  if (above?.shape !== 'heading' || line.label !== null) return false;
  const type = source.text.slice(source.tokens[above.from]?.start, source.tokens[above.to - 1]?.end);
  return (
    type === type.toUpperCase() &&
    isTypeName(type) &&
    source.tokens[line.to - 1]?.key !== '.' &&
    line.to - line.from < 60
  );
}
