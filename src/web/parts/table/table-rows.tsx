/**
 * The rows of a list that are in sight, each as high as its text needs; all of them while the page is printed. Up and
 * down walk the rows, Home and End go to the ends, Enter opens.
 */
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useGo } from '#web/here.tsx';
import type { TableColumn } from '#web/parts/table/list-table.tsx';
import styles from '#web/parts/table/table.module.css';
import { useCssValues } from '#web/parts/use-css-values.ts';
import { usePartWords } from '#web/parts/use-part-words.ts';

type Props<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: readonly TableColumn<Item>[];
  readonly keyOf: (item: Item) => string;
  readonly hrefOf: ((item: Item) => string | undefined) | undefined;
  readonly sort: { readonly sort: string | null; readonly descending: boolean };
  readonly onSort: (key: string) => void;
};

const usualHeight = 36;

export function TableRows<Item>({ label, items, columns, keyOf, hrefOf, sort, onSort }: Props<Item>) {
  const table = useRef<HTMLTableElement>(null);
  const [chosen, choose] = useState(0);
  const printing = usePrinting();
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => usualHeight,
    overscan: 15,
    scrollMargin: table.current?.offsetTop ?? 0,
  });
  const inSight = virtual.getVirtualItems();
  const drawn = printing ? items.map((_, index) => index) : inSight.map(({ index }) => index);
  const first = inSight[0];
  const last = inSight.at(-1);
  const above = printing || !first ? 0 : first.start - virtual.options.scrollMargin;
  const below = printing || !last ? 0 : virtual.getTotalSize() - (last.end - virtual.options.scrollMargin);
  const at = Math.min(chosen, items.length - 1);
  const walkTo = (place: number): void => {
    const next = Math.max(0, Math.min(items.length - 1, place));
    choose(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`tr[data-index="${next}"]`)?.focus());
  };
  const onKeyDown = useRowKeys({ at, count: items.length, walkTo, hrefAt: (place) => hrefOf?.(items[place] as Item) });
  return (
    <table
      ref={table}
      className={`sheet-table ${styles.table}`}
      aria-label={label}
      aria-rowcount={items.length + 1}
      onKeyDown={onKeyDown}
    >
      <Titles columns={columns} sort={sort} onSort={onSort} />
      <tbody>
        <Space height={above} columns={columns.length} />
        {drawn.map((place) => {
          const item = items[place] as Item;
          return (
            <tr
              key={keyOf(item)}
              ref={printing ? undefined : virtual.measureElement}
              data-index={place}
              data-opens={hrefOf?.(item) === undefined ? undefined : ''}
              aria-rowindex={place + 2}
              tabIndex={place === at ? 0 : -1}
              onFocus={(event) => event.target === event.currentTarget && choose(place)}
            >
              {columns.map(({ key, align, value, show }, each) => (
                <Cell
                  key={key}
                  head={each === 0}
                  right={align === 'right'}
                  {...(each === 0 ? { href: hrefOf?.(item) } : {})}
                >
                  {show ? show(item) : (value(item) ?? '')}
                </Cell>
              ))}
            </tr>
          );
        })}
        <Space height={below} columns={columns.length} />
      </tbody>
    </table>
  );
}

type CellProps = {
  readonly head: boolean;
  readonly right: boolean;
  readonly href?: string | undefined;
  readonly children: React.ReactNode;
};

function Cell({ head, right, href, children }: CellProps) {
  const Kind = head ? 'th' : 'td';
  const inner = href === undefined ? children : <a href={href}>{children}</a>;
  return (
    <Kind {...(head ? { scope: 'row' } : {})} className={right ? 'right' : undefined}>
      {inner}
    </Kind>
  );
}

function Titles<Item>({ columns, sort, onSort }: Pick<Props<Item>, 'columns' | 'sort' | 'onSort'>) {
  const say = usePartWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ key, title, align, width }) => {
          const way = sort.sort !== key ? 'none' : sort.descending ? 'descending' : 'ascending';
          return (
            <Title key={key} width={width} right={align === 'right'} sorted={way}>
              <button type="button" title={say('table.sort', { title })} onClick={() => onSort(key)}>
                {title}
              </button>
              <span aria-hidden="true">{{ none: '', ascending: ' ▲', descending: ' ▼' }[way]}</span>
            </Title>
          );
        })}
      </tr>
    </thead>
  );
}

type TitleProps = {
  readonly width: string | undefined;
  readonly right: boolean;
  readonly sorted: 'none' | 'ascending' | 'descending';
  readonly children: React.ReactNode;
};

function Title({ width, right, sorted, children }: TitleProps) {
  const cell = useCssValues<HTMLTableCellElement>({ '--width': width ?? 'auto' });
  return (
    <th ref={cell} scope="col" className={right ? 'right' : undefined} aria-sort={sorted}>
      {children}
    </th>
  );
}

/** What is not drawn, as high as it would be. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  const space = useCssValues<HTMLTableCellElement>({ '--space': `${height}px` });
  if (height <= 0) return null;
  return (
    <tr className={styles.space}>
      <td ref={space} colSpan={columns} />
    </tr>
  );
}

/** All rows are drawn before the browser takes the picture of the page. */
function usePrinting(): boolean {
  const [printing, print] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => print(true));
    const done = (): void => print(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', done);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', done);
    };
  }, []);
  return printing;
}

type RowKeys = {
  readonly at: number;
  readonly count: number;
  readonly walkTo: (place: number) => void;
  readonly hrefAt: (place: number) => string | undefined;
};

function useRowKeys({ at, count, walkTo, hrefAt }: RowKeys) {
  const go = useGo();
  return (event: React.KeyboardEvent): void => {
    if (!(event.target as Element).matches('tr[data-index]') || event.ctrlKey || event.altKey || event.metaKey) return;
    const place = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 15, PageUp: at - 15, Home: 0, End: count - 1 }[
      event.key
    ];
    const href = event.key === 'Enter' ? hrefAt(at) : undefined;
    if (place === undefined && href === undefined) return;
    event.preventDefault();
    if (place !== undefined) walkTo(place);
    if (href !== undefined) go(href);
  };
}
