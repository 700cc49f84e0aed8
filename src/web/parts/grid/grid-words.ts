/**
 * What is said of cells: why one is marked, and for a screen reader where one is and what stands there.
 */
import { type Speech, useSpeech } from '#web/language.tsx';
import { usePartWords } from '#web/parts/use-part-words.ts';
import { type Grid, readingAt, type Spot, selected, textAt } from './grid.ts';
import { printedCell } from './grid-row.tsx';
import type { Mark, Marking } from './marks.ts';

type Say = ReturnType<typeof usePartWords>;

export const markWords = (mark: Mark, say: Say): string =>
  'own' in mark.reason ? say(`wrong.${mark.reason.own}`) : mark.reason.text;

export const cellName = ({ rows, columns }: Pick<Grid, 'rows' | 'columns'>, { row, column }: Spot) => ({
  row: rows[row]?.heads[0] ?? '',
  column: columns[column]?.title ?? '',
});

/** Row, column, what stands there, what is wrong with it; of a range its size. */
export function useWhere(grid: Grid, marking: Marking): string {
  const say = usePartWords();
  const speech = useSpeech();
  const { top, bottom, left, right } = selected(grid);
  if (bottom > top || right > left) return say('grid.range', { rows: bottom - top + 1, columns: right - left + 1 });
  return whereWords(grid, { marking, say, speech });
}

function whereWords(grid: Grid, { marking, say, speech }: { marking: Marking; say: Say; speech: Speech }): string {
  const column = grid.columns[grid.at.column];
  if (!column) return '';
  const text = printedCell(textAt(grid, grid.at), column, speech) || say('grid.empty');
  const { measure } = readingAt(grid, grid.at);
  const mark = marking(grid.at.row)[column.key];
  return [
    say('grid.at', { ...cellName(grid, grid.at), text: measure ? `${text} ${speech.measure(measure)}` : text }),
    ...(column.readOnly ? [say('grid.read-only')] : []),
    ...(mark ? [`${say(`mark.${mark.severity}`)}: ${markWords(mark, say)}`] : []),
  ].join('; ');
}
