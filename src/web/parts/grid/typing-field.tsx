/**
 * The one field of the grid. While people move it lies unseen over the chosen cell with its text selected, so that
 * whatever is typed replaces it and a screen reader reads it; while they type it is what they see.
 */
import { useEffect, useId, useRef } from 'react';
import { useCssValues } from '#web/parts/use-css-values.ts';
import { copied } from './block.ts';
import styles from './grid.module.css';
import { canType, emptied, enter, type Grid, textAt, typed } from './grid.ts';
import { useWhere } from './grid-words.ts';
import type { Marking } from './marks.ts';
import { press } from './press.ts';

type Props = {
  readonly label: string;
  readonly grid: Grid;
  readonly marking: Marking;
  /** Width of the first columns, and where the chosen row begins, in rem. */
  readonly left: number;
  readonly top: number;
  readonly page: number;
  readonly field: React.RefObject<HTMLTextAreaElement | null>;
  readonly change: (next: Grid) => void;
  readonly paste: (text: string) => void;
};

export function TypingField({ label, grid, marking, left, top, page, field, change, paste }: Props) {
  const { at, columns, typing } = grid;
  const column = columns[at.column];
  const over = useCssValues<HTMLDivElement>({
    '--left': `${left + columns.slice(0, at.column).reduce((sum, { width }) => sum + width, 0)}rem`,
    '--top': `${top}rem`,
    '--width': `${column?.width ?? 0}rem`,
  });
  const heard = useId();
  const where = useWhere(grid, marking);
  const touch = useRef(false);
  const text = typing?.text ?? textAt(grid, at);
  const moving = typing === null;
  useEffect(() => {
    if (moving && document.activeElement === field.current) field.current?.select();
  });
  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.altKey && typing) {
      event.preventDefault();
      change(typed(grid, `${typing.text}\n`));
      return;
    }
    const next = press(grid, {
      key: event.key,
      shift: event.shiftKey,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      page,
    });
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    change(next);
  };
  const taken = (event: React.ClipboardEvent, next: Grid): void => {
    if (!moving) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(grid));
    if (next !== grid) change(next);
  };
  return (
    <div className={styles.over} ref={over} data-typing={!moving || undefined}>
      <textarea
        ref={field}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={label}
        aria-describedby={heard}
        aria-invalid={marking(at.row)[column?.key ?? '']?.severity === 'error' || undefined}
        inputMode={moving && touch.current ? 'none' : 'text'}
        readOnly={!canType(grid, at)}
        value={text}
        data-number={column?.kind === 'number' || undefined}
        onTouchStart={() => {
          touch.current = true;
        }}
        onChange={(event) => change(typed(grid, event.currentTarget.value))}
        onKeyDown={onKeyDown}
        onFocus={(event) => moving && event.currentTarget.select()}
        onBlur={() => typing && change(enter(grid))}
        onCopy={(event) => taken(event, grid)}
        onCut={(event) => taken(event, emptied(grid))}
        onPaste={(event) => {
          if (!moving) return;
          event.preventDefault();
          paste(event.clipboardData.getData('text/plain'));
        }}
      />
      <span id={heard} role="status" className={styles.heard}>
        {where}
      </span>
    </div>
  );
}
