/**
 * A list without a browser: columns declared as data, and from a choice (words, facets, order) the rows that are shown.
 * The choice stands in the address, so that a link shows the same rows.
 */
import { finds, plain } from '#web/parts/plain.ts';

export type Value = string | number | null;

export type ListColumn<Item> = {
  readonly key: string;
  readonly title: string;
  /** What is sorted, searched, filtered and copied; null is nothing known and stands last. */
  readonly value: (item: Item) => Value;
  readonly align?: 'right';
  /** Offers its values as a filter; a list of values where an item has several. */
  readonly facet?: boolean | ((item: Item) => readonly string[]);
  /** Facets in this order; others follow by the alphabet. */
  readonly order?: readonly string[];
};

export type Choice = {
  readonly words: string;
  /** By column. */
  readonly facets: Readonly<Record<string, string>>;
  readonly sort: string | null;
  readonly descending: boolean;
};

export const noChoice: Choice = { words: '', facets: {}, sort: null, descending: false };

const collator = new Intl.Collator('vi', { numeric: true });

const facetsOfItem = <Item>({ facet, value }: ListColumn<Item>, item: Item): readonly string[] =>
  typeof facet === 'function' ? facet(item) : [String(value(item) ?? '')];

/** A list with its search words made once: each search then costs one comparison a row. */
export type Indexed<Item> = { readonly item: Item; readonly words: string };

export const indexed = <Item>(items: readonly Item[], columns: readonly ListColumn<Item>[]): readonly Indexed<Item>[] =>
  items.map((item) => ({ item, words: plain(columns.map(({ value }) => value(item) ?? '').join(' ')) }));

/** What the choice leaves, in its order; without one, in the order the list came in. */
export function chosen<Item>(
  lines: readonly Indexed<Item>[],
  columns: readonly ListColumn<Item>[],
  choice: Choice,
): readonly Item[] {
  const wanted = columns.filter(({ key }) => choice.facets[key] !== undefined);
  const left = lines
    .filter(({ item, words }) => {
      const fits = wanted.every((column) => facetsOfItem(column, item).includes(choice.facets[column.key] ?? ''));
      return fits && (choice.words === '' || finds(choice.words, words));
    })
    .map(({ item }) => item);
  const by = columns.find(({ key }) => key === choice.sort);
  if (!by) return left;
  const sign = choice.descending ? -1 : 1;
  const keyed = left.map((item) => ({ item, value: by.value(item) }));
  return keyed.sort((a, b) => compared(a.value, b.value, sign)).map(({ item }) => item);
}

/** What is not known stands last, whichever way the list is turned. */
function compared(a: Value, b: Value, sign: number): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}

export type Facet = { readonly value: string; readonly count: number };

/** The values of a column with how many rows have each. */
export function facetsOf<Item>(items: readonly Item[], column: ListColumn<Item>): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const value of facetsOfItem(column, item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const place = (value: string): number => {
    const at = column.order?.indexOf(value) ?? -1;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => place(a.value) - place(b.value) || collator.compare(a.value, b.value));
}

/** The rows as a clipboard text for a spreadsheet, titles first. */
export const tsvOf = <Item>(items: readonly Item[], columns: readonly ListColumn<Item>[]): string =>
  [columns.map(({ title }) => title), ...items.map((item) => columns.map(({ value }) => String(value(item) ?? '')))]
    .map((cells) => cells.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\r\n');

/** The choice an address makes; what it does not know is left out. */
export function choiceIn<Item>(search: URLSearchParams, columns: readonly ListColumn<Item>[]): Choice {
  const sort = search.get('sort') ?? '';
  const key = sort.replace(/^-/, '');
  const facets = columns.flatMap(({ key: of, facet }) => {
    const value = facet ? search.get(`f.${of}`) : null;
    return value === null ? [] : [[of, value] as const];
  });
  return {
    words: search.get('q') ?? '',
    facets: Object.fromEntries(facets),
    sort: columns.some((column) => column.key === key) ? key : null,
    descending: sort.startsWith('-'),
  };
}

/** The address’s search with another choice; whatever else stands in it stays. */
export function withChoice(search: URLSearchParams, { words, facets, sort, descending }: Choice): string {
  const next = new URLSearchParams(
    [...search].filter(([name]) => name !== 'q' && name !== 'sort' && !name.startsWith('f.')),
  );
  if (words !== '') next.set('q', words);
  for (const [key, value] of Object.entries(facets)) next.set(`f.${key}`, value);
  if (sort !== null) next.set('sort', descending ? `-${sort}` : sort);
  const told = next.toString();
  return told === '' ? '' : `?${told}`;
}
