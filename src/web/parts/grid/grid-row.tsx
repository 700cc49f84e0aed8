/**
 * One row of the grid; drawn anew only when its own texts, marks or selection change.
 */
import { memo } from 'react';
import { type Speech, useSpeech } from '#web/language.tsx';
import { entered } from './entered.ts';
import type { Heads } from './entry-grid.tsx';
import styles from './grid.module.css';
import { type Column, type Row, textIn } from './grid.ts';
import { leftOf, Stuck } from './grid-head.tsx';
import type { Mark } from './marks.ts';

type Props = {
  readonly row: Row;
  readonly place: number;
  readonly heads: Heads;
  readonly columns: readonly Column[];
  readonly texts: Readonly<Record<string, string>> | undefined;
  readonly marks: Readonly<Record<string, Mark>>;
  /** The chosen column, or -1. */
  readonly at: number;
  /** The first selected column, or -1, and the last. */
  readonly from: number;
  readonly to: number;
};

export const GridRow = memo(function GridRow({ row, place, heads, columns, texts, marks, at, from, to }: Props) {
  const speech = useSpeech();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is no table element.
    // biome-ignore lint/a11y/useFocusableInteractive: the field over the chosen cell has the focus.
    <div role="row" aria-rowindex={place + 2} className={styles.row}>
      {heads.map(({ title }, head) => (
        <Stuck
          key={title}
          role={head === 0 ? 'rowheader' : 'gridcell'}
          left={leftOf(heads, head)}
          last={head === heads.length - 1}
          place={head}
        >
          {row.heads[head] ?? ''}
        </Stuck>
      ))}
      {columns.map((column, each) => {
        const text = textIn(column, row, texts);
        const mark = marks[column.key];
        const within = from >= 0 && each >= from && each <= to;
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={heads.length + each + 1}
            aria-selected={within}
            aria-readonly={column.readOnly || undefined}
            aria-invalid={mark?.severity === 'error' || undefined}
            className={styles.cell}
            data-row={place}
            data-column={each}
            data-number={column.kind === 'number' || undefined}
            data-beside={column.readOnly || undefined}
            data-within={(within && from !== to) || (within && at !== each) || undefined}
            data-at={at === each || undefined}
            data-mark={mark?.severity}
          >
            {mark && <span aria-hidden="true">{mark.severity === 'error' ? '✗' : '!'}</span>}
            {printedCell(text, column, speech)}
          </div>
        );
      })}
    </div>
  );
});

/** A number as it was understood, in the reader’s language; anything else as it was typed. */
export function printedCell(text: string, column: Column, speech: Speech): string {
  if (column.readOnly || column.kind === 'text') return text;
  const said = entered(text, column);
  if (said.kind === 'number') return speech.number(said.value);
  return said.kind === 'word' ? said.word : text;
}
