/**
 * The line below the grid: why the chosen cell is marked, how many are, the way to the next one, undo, and the keys.
 */
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { usePartWords } from '#web/parts/use-part-words.ts';
import styles from './grid.module.css';
import { type Grid, redo, type Spot, select, undo } from './grid.ts';
import { cellName, markWords } from './grid-words.ts';
import type { Marking } from './marks.ts';

type Props = {
  readonly grid: Grid;
  readonly marking: Marking;
  readonly spots: () => readonly Spot[];
  readonly change: (next: Grid) => void;
};

export function GridFoot({ grid, marking, spots, change }: Props) {
  const say = usePartWords();
  const mark = marking(grid.at.row)[grid.columns[grid.at.column]?.key ?? ''];
  const marked = spots();
  const toNext = (): void => {
    const past = ({ row, column }: Spot): boolean =>
      row > grid.at.row || (row === grid.at.row && column > grid.at.column);
    const next = marked.find(past) ?? marked[0];
    if (next) change(select(grid, next));
  };
  return (
    <div className={styles.foot}>
      {mark && (
        <p className={styles.reason} data-mark={mark.severity}>
          <b>
            <span aria-hidden="true">{mark.severity === 'error' ? '✗' : '!'}</span> {say(`mark.${mark.severity}`)}
          </b>{' '}
          {cellName(grid, grid.at).row}: {markWords(mark, say)}
        </p>
      )}
      <div className={styles.tools}>
        <button type="button" disabled={grid.done.length === 0} onClick={() => change(undo(grid))}>
          <IconArrowBackUp size="1rem" stroke={1.6} aria-hidden="true" /> {say('undo')}
        </button>
        <button type="button" disabled={grid.undone.length === 0} onClick={() => change(redo(grid))}>
          <IconArrowForwardUp size="1rem" stroke={1.6} aria-hidden="true" /> {say('redo')}
        </button>
        <span className={styles.count} data-some={marked.length > 0 || undefined}>
          {marked.length === 0 ? say('grid.no-marks') : say('grid.marks', { count: marked.length })}
        </span>
        {marked.length > 0 && (
          <button type="button" onClick={toNext}>
            {say('grid.next-mark')}
          </button>
        )}
      </div>
      <p className={styles.keys}>{say('grid.keys')}</p>
    </div>
  );
}
