/**
 * What a name of a template is: its meaning in both languages and how it is had of what it is about.
 */
import type { Term } from '#prose/words/terms.ts';
import type { Pen } from '#prose/write/pen.ts';
import type { Phrase } from '#prose/write/phrase.ts';

/** One name: what it is, and its words; null where the review has none, an empty phrase where none are due. */
export type NameOf<Of> = Term & { readonly of: (item: Of, pen: Pen) => Phrase | string | null };

/** Names of one place of a template and the lists in it. */
export type Names<Of> = {
  readonly values: Readonly<Record<string, NameOf<Of>>>;
  readonly lists: Readonly<Record<string, ListOf<Of>>>;
};

/** A list whose items only it knows the kind of. */
export type ListOf<Of> = Term & {
  readonly take: <Result>(
    of: Of,
    pen: Pen,
    each: <Item>(item: Item, names: Names<Item>) => Result,
  ) => readonly Result[];
  /** The names of its items, whatever they are. */
  readonly names: Names<never>;
};

/** An item with its place in its list. */
export type Numbered<Item> = { readonly item: Item; readonly number: number };

/** A list of items, numbered from 1, each with its names. */
export function list<Of, Item>(
  term: Term,
  items: (of: Of, pen: Pen) => readonly Item[],
  names: Names<Numbered<Item>>,
): ListOf<Of> {
  return {
    ...term,
    take: (of, pen, each) => items(of, pen).map((item, index) => each({ item, number: index + 1 }, names)),
    names,
  };
}

export const name = <Of>(vi: string, en: string, of: NameOf<Of>['of']): NameOf<Of> => ({ vi, en, of });
/** Stands in every list. */
export const order = { tt: name<Numbered<unknown>>('số thứ tự', 'number', ({ number }) => String(number)) };
