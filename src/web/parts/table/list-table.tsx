/**
 * A list as a table: found without diacritics, filtered, sorted, walked by keyboard, copied for Excel; only the rows in
 * sight are drawn, all of them in print. What is chosen stands in the address.
 */
import { Button, Input } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useGo, useHere } from '#web/here.tsx';
import { CopyButton } from '#web/parts/copy-button.tsx';
import styles from '#web/parts/table/table.module.css';
import { TableRows } from '#web/parts/table/table-rows.tsx';
import { usePartWords } from '#web/parts/use-part-words.ts';
import {
  type Choice,
  choiceIn,
  chosen,
  facetsOf,
  indexed,
  type ListColumn,
  noChoice,
  tsvOf,
  withChoice,
} from './list.ts';

export type TableColumn<Item> = ListColumn<Item> & {
  /** How the cell is drawn; its value as text where left out. */
  readonly show?: (item: Item) => ReactNode;
  /** How a value of its filter is called; as it is where left out. */
  readonly called?: (value: string) => string;
  /** Only searched, filtered and copied. */
  readonly unseen?: boolean;
  /** Of the whole width; what is left is shared. */
  readonly width?: `${number}rem` | `${number}%`;
};

export type ListTableProps<Item> = {
  readonly label: string;
  /** The same lists while nothing changed (`useMemo`): ten thousand rows are read through when they do. */
  readonly items: readonly Item[];
  readonly columns: readonly TableColumn<Item>[];
  readonly keyOf: (item: Item) => string;
  /** Where Enter and a click on the row lead. */
  readonly hrefOf?: (item: Item) => string | undefined;
  /** What the page says where the list itself is empty: what would stand here and how it comes here. */
  readonly empty: ReactNode;
  /** Further tools beside the search. */
  readonly children?: ReactNode;
};

export function ListTable<Item>({ label, items, columns, keyOf, hrefOf, empty, children }: ListTableProps<Item>) {
  const say = usePartWords();
  const [choice, choose] = useChoice(columns);
  const lines = useMemo(() => indexed(items, columns), [items, columns]);
  const shown = useMemo(() => chosen(lines, columns, choice), [lines, columns, choice]);
  const seen = useMemo(() => columns.filter(({ unseen }) => !unseen), [columns]);
  if (items.length === 0) return <div className={styles.empty}>{empty}</div>;
  const narrowed = shown.length < items.length;
  return (
    <section aria-label={label}>
      <div className={`${styles.tools} unprinted`}>
        <Input
          type="search"
          className={styles.search}
          aria-label={say('table.search')}
          placeholder={say('table.search')}
          leftSection={<IconSearch size="1rem" stroke={1.6} />}
          value={choice.words}
          onChange={(event) => choose({ words: event.currentTarget.value })}
        />
        {columns
          .filter(({ facet }) => facet)
          .map((column) => (
            <FacetChoice key={column.key} column={column} items={items} choice={choice} choose={choose} />
          ))}
        <span className={styles.count} role="status">
          {narrowed
            ? say('table.count-of', { count: shown.length, all: items.length })
            : say('table.count', { count: items.length })}
        </span>
        <CopyButton text={() => tsvOf(shown, columns)} label={say('table.copy')} />
        {children}
      </div>
      {shown.length === 0 ? (
        <div className={styles.empty}>
          <p>{say('table.none-such')}</p>
          <Button variant="default" onClick={() => choose({ words: '', facets: {} })}>
            {say('table.clear')}
          </Button>
        </div>
      ) : (
        <TableRows
          label={label}
          items={shown}
          columns={seen}
          keyOf={keyOf}
          hrefOf={hrefOf}
          sort={choice}
          onSort={(key) =>
            choose(
              choice.sort !== key
                ? { sort: key, descending: false }
                : choice.descending
                  ? { sort: null, descending: false }
                  : { descending: true },
            )
          }
        />
      )}
    </section>
  );
}

type Choose = (change: Partial<Choice>) => void;

function useChoice<Item>(columns: readonly ListColumn<Item>[]): readonly [Choice, Choose] {
  const { search, path } = useHere();
  const go = useGo();
  const choice = useMemo(() => choiceIn(search, columns), [search, columns]);
  return [
    choice,
    (change) => go(`${path}${withChoice(search, { ...noChoice, ...choice, ...change })}`, { replace: true }),
  ];
}

type FacetProps<Item> = {
  readonly column: TableColumn<Item>;
  readonly items: readonly Item[];
  readonly choice: Choice;
  readonly choose: Choose;
};

function FacetChoice<Item>({ column, items, choice, choose }: FacetProps<Item>) {
  const say = usePartWords();
  const { key, title, called = (value) => value } = column;
  const facets = useMemo(() => facetsOf(items, column), [items, column]);
  const now = choice.facets[key];
  return (
    <select
      aria-label={title}
      value={now === undefined ? '' : `=${now}`}
      data-chosen={now === undefined ? undefined : ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const { [key]: _, ...others } = choice.facets;
        choose({ facets: value === '' ? others : { ...others, [key]: value.slice(1) } });
      }}
    >
      <option value="">{say('table.all', { title })}</option>
      {facets.map(({ value, count }) => (
        <option key={value} value={`=${value}`}>
          {value === '' ? say('table.blank') : called(value)} ({count})
        </option>
      ))}
    </select>
  );
}
