/**
 * The entry grid on the page: the pure grid of `grid.ts` drawn with the rows in sight only, under one text field that
 * lies over the chosen cell and takes keys, typing (also of Telex and VNI), copy, cut and paste.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { GridFoot } from '#web/parts/grid/grid-foot.tsx';
import { GridHead } from '#web/parts/grid/grid-head.tsx';
import { GridRow } from '#web/parts/grid/grid-row.tsx';
import { PastePreview } from '#web/parts/grid/paste-preview.tsx';
import { TypingField } from '#web/parts/grid/typing-field.tsx';
import { useCssValues } from '#web/parts/use-css-values.ts';
import { usePartWords } from '#web/parts/use-part-words.ts';
import styles from './grid.module.css';
import { begin, type Column, type Grid, openGrid, type Row, select, selected, type Texts, withTexts } from './grid.ts';
import { type CellCheck, type Known, markedSpots, markingOf } from './marks.ts';
import { isPlain, type Paste, pasted, pasteOf } from './paste.ts';

export type Heads = readonly { readonly title: string; readonly width: number }[];

export type EntryGridProps = {
  /** What the grid is for, read out with it. */
  readonly label: string;
  readonly heads: Heads;
  readonly columns: readonly Column[];
  /** Keep it the same list while nothing changed: another list begins a new grid, with nothing to undo. */
  readonly rows: readonly Row[];
  readonly texts: Texts;
  readonly onChange: (texts: Texts) => void;
  /** A constant, or kept by `useCallback`. */
  readonly check?: CellCheck;
};

const rowHeight = 2.1;
const headHeight = 3.1;

export function EntryGrid({ label, heads, columns, rows, texts, onChange, check }: EntryGridProps) {
  const say = usePartWords();
  const [grid, change] = useGrid({ columns, rows, texts, onChange });
  const [asked, ask] = useState<Paste | null>(null);
  const [known] = useState<{ current: Known; of: CellCheck | undefined }>(() => ({
    current: new WeakMap(),
    of: check,
  }));
  const marking = useMemo(() => {
    if (known.of !== check) Object.assign(known, { current: new WeakMap(), of: check });
    return markingOf(grid, { check, known: known.current });
  }, [grid, check, known]);
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { drawn, before, total, rem } = useRowsInSight({ scroller, count: rows.length });
  const sheet = useCssValues<HTMLDivElement>({
    '--columns': [...heads, ...columns].map(({ width }) => `${width}rem`).join(' '),
    '--before': `${before}px`,
    '--total': `${total}px`,
  });
  const left = heads.reduce((sum, { width }) => sum + width, 0);
  useScrollTo({ scroller, grid, rem, left });
  const touched = useTouch({ grid, change, field });
  const paste = (text: string): void => {
    const told = pasteOf(grid, text);
    if (isPlain(told)) change(pasted(grid, told));
    else ask(told);
  };
  const answer = (next: Grid): void => {
    ask(null);
    change(next);
    field.current?.focus();
  };
  const range = selected(grid);
  return (
    <section className={styles.frame} aria-label={label}>
      <div className={styles.scroller} ref={scroller}>
        {/* biome-ignore lint/a11y/useSemanticElements: a table element cannot hold only the rows in sight. */}
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={heads.length + columns.length}
          aria-multiselectable="true"
          className={styles.sheet}
          ref={sheet}
          {...touched}
        >
          <GridHead heads={heads} columns={columns} />
          {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
          <div role="rowgroup" className={styles.rows}>
            {drawn.map((place) => (
              <GridRow
                key={rows[place]?.key ?? place}
                row={rows[place] as Row}
                place={place}
                heads={heads}
                columns={columns}
                texts={grid.texts.get(rows[place]?.key ?? '')}
                marks={marking(place)}
                at={grid.at.row === place ? grid.at.column : -1}
                from={place >= range.top && place <= range.bottom ? range.left : -1}
                to={range.right}
              />
            ))}
          </div>
        </div>
        <TypingField
          label={say('grid.cell', { label })}
          grid={grid}
          marking={marking}
          left={left}
          top={headHeight + grid.at.row * rowHeight}
          page={Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) / rem - headHeight) / rowHeight) - 1)}
          field={field}
          change={change}
          paste={paste}
        />
      </div>
      <GridFoot grid={grid} marking={marking} spots={() => markedSpots(grid, marking)} change={answer} />
      {asked && (
        <PastePreview
          grid={grid}
          paste={asked}
          onPaste={() => answer(pasted(grid, asked))}
          onClose={() => answer(grid)}
        />
      )}
    </section>
  );
}

type Controlled = Pick<EntryGridProps, 'columns' | 'rows' | 'texts' | 'onChange'>;

/** The grid over what the page holds; only texts go back to the page. */
function useGrid({ columns, rows, texts, onChange }: Controlled): readonly [Grid, (next: Grid) => void] {
  const [held, hold] = useState(() => openGrid({ columns, rows, texts }));
  const same = held.rows === rows && held.columns === columns;
  const grid = same ? withTexts(held, texts) : openGrid({ columns, rows, texts });
  if (!same) hold(grid);
  const change = (next: Grid): void => {
    hold(next);
    if (next.texts !== texts) onChange(next.texts);
  };
  return [grid, change];
}

type Scroller = { readonly scroller: React.RefObject<HTMLDivElement | null> };

/** Which rows are drawn: those in sight and a few around. */
function useRowsInSight({ scroller, count }: Scroller & { readonly count: number }) {
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const size = rowHeight * rem;
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => size, [size]),
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  return {
    drawn: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    total: virtual.getTotalSize(),
    rem,
  };
}

/** Keeps the chosen cell in sight: below the titles, beside the first columns. */
function useScrollTo({
  scroller,
  grid,
  rem,
  left,
}: Scroller & { readonly grid: Grid; readonly rem: number; readonly left: number }): void {
  const { at, columns } = grid;
  const first = useRef(true);
  useEffect(() => {
    const box = scroller.current;
    if (!box || first.current) {
      first.current = false;
      return;
    }
    const top = at.row * rowHeight * rem;
    const bottom = top + (rowHeight + headHeight) * rem;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
    const start = columns.slice(0, at.column).reduce((sum, { width }) => sum + width, 0) * rem;
    const end = start + ((columns[at.column]?.width ?? 0) + left) * rem;
    if (start < box.scrollLeft) box.scrollLeft = start;
    else if (end > box.scrollLeft + box.clientWidth) box.scrollLeft = end - box.clientWidth;
  }, [at, columns, rem, left, scroller]);
}

type Touching = {
  readonly grid: Grid;
  readonly change: (next: Grid) => void;
  readonly field: React.RefObject<HTMLTextAreaElement | null>;
};

/** A press chooses, dragging or Shift stretches, a second press on the same cell (a double one of the mouse) types. */
function useTouch({ grid, change, field }: Touching) {
  const kind = useRef('mouse');
  const spotOf = (event: { readonly target: EventTarget }) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      kind.current = event.pointerType;
    },
    onMouseDown: (event: React.MouseEvent) => {
      const spot = spotOf(event);
      if (!spot || event.button !== 0) return;
      event.preventDefault();
      const again = spot.row === grid.at.row && spot.column === grid.at.column;
      if (again && kind.current === 'touch') field.current?.blur();
      change(again && kind.current === 'touch' ? begin(grid) : select(grid, spot, event.shiftKey));
      field.current?.focus();
    },
    onMouseOver: (event: React.MouseEvent) => {
      const spot = event.buttons === 1 ? spotOf(event) : null;
      if (spot && document.activeElement === field.current) change(select(grid, spot, true));
    },
    onDoubleClick: () => change(begin(grid)),
  };
}
