/**
 * Names of things in a catalogue, ready to compare with what a paper says: by word, by initials, and by the words a slip
 * of the pen may have meant. Words weigh by their rarity among the things, so `nghèo` says more than `tỷ lệ`.
 */

import { remembered } from '#core/remembered.ts';
import { grouped } from '#cycle/grouping.ts';
import { bare } from '#prose/lexicon/fold.ts';
import type { Word } from './words.ts';

/** How words are compared: as spelt, or without diacritics where a label has lost them. */
export type Spelling = 'folded' | 'bare';

/** One name of a thing. */
export type Form<T> = {
  readonly of: T;
  readonly words: readonly string[];
  /** Each of its words with the places where it stands there. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Words that say little in it: those of its measure. */
  readonly light: ReadonlySet<string>;
  /** The first letters of its words, for `LPTB`. */
  readonly initials: string;
};

export type NameIndex<T> = {
  readonly spelling: Spelling;
  readonly forms: readonly Form<T>[];
  readonly byWord: ReadonlyMap<string, readonly Form<T>[]>;
  readonly byInitials: ReadonlyMap<string, readonly Form<T>[]>;
  readonly weightOf: (word: string) => number;
  /** The words of the catalogue a word may stand for, each with how much of it that says: 1 for itself. */
  readonly readingsOf: (word: string) => ReadonlyMap<string, number>;
  /** All words of all names of a thing. */
  readonly wordsOf: (of: T) => ReadonlySet<string>;
};

export type Named<T> = { readonly of: T; readonly words: readonly Word[]; readonly light?: readonly Word[] };

const spelt = (words: readonly Word[], spelling: Spelling): readonly string[] => words.map((word) => word[spelling]);

/** Hats and horns fall away in initials, `đ` stays. */
const initialOf = (word: string): string =>
  /^\d/.test(word) ? '#' : word.startsWith('đ') ? 'đ' : bare([...word][0] ?? '');

const UNKNOWN_FLOOR = 0.5;
/** Words of this weight tell a thing from all others; one the catalogue does not know does so too. */
const LIGHT = 0.3;
/** What is written in capitals is a name of its own: `GRDP`, `FDI`. */
const CAPITALS = 1.5;

export type NamesOptions = {
  readonly spelling: Spelling;
  /** Words that count less in all names. */
  readonly light: ReadonlySet<string>;
  /** Whether numbers that no name has say nothing: amounts in a sentence, not the number of a ward. */
  readonly idleNumbers?: boolean;
};

/** Prepares names in one spelling. */
export function nameIndexOf<T>(
  named: readonly Named<T>[],
  { spelling, light, idleNumbers = false }: NamesOptions,
): NameIndex<T> {
  const forms = named
    .filter(({ words }) => words.length > 0)
    .map((one): Form<T> => {
      const words = spelt(one.words, spelling);
      const initials = words.map(initialOf).join('');
      return { of: one.of, words, places: placesOf(words), light: new Set(spelt(one.light ?? [], spelling)), initials };
    });
  const uses = grouped(
    forms.flatMap((form) => [...new Set(form.words)].map((word) => ({ word, form }))),
    ({ word }) => word,
  );
  const byWord = new Map([...uses].map(([word, of]) => [word, of.map(({ form }) => form)]));
  const ofThing = grouped(forms, ({ of }) => of);
  const wordsOf = new Map([...ofThing].map(([of, its]) => [of, new Set(its.flatMap(({ words }) => words))]));
  const capitals = new Set(
    named.flatMap(({ words }) => words.filter(({ letters }) => letters !== undefined)).map((word) => word[spelling]),
  );
  const empty: ReadonlySet<string> = new Set();
  return {
    spelling,
    forms,
    byWord,
    byInitials: initialsOf(forms),
    weightOf: weigher(byWord, { things: ofThing.size, light, capitals, idleNumbers }),
    readingsOf: readings(byWord, spelling),
    wordsOf: (of) => wordsOf.get(of) ?? empty,
  };
}

type Weighing = Omit<NamesOptions, 'spelling'> & { readonly things: number; readonly capitals: ReadonlySet<string> };

/** Rarity is counted over things, not over their names. A number that no name has is as telling as an unknown word. */
function weigher<T>(
  byWord: ReadonlyMap<string, readonly Form<T>[]>,
  { things, light, capitals, idleNumbers }: Weighing,
): (word: string) => number {
  const rarity = new Map(
    [...byWord].map(([word, of]) => [word, Math.log(1 + things / new Set(of.map((form) => form.of)).size)]),
  );
  const mean = [...rarity.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, rarity.size);
  const unknown = Math.max(UNKNOWN_FLOOR, mean);
  const unheard = (word: string): number => (idleNumbers && /^\d/.test(word) ? 0 : unknown);
  return remembered(
    (word) => (rarity.get(word) ?? unheard(word)) * (light.has(word) ? LIGHT : capitals.has(word) ? CAPITALS : 1),
  );
}

const LONGEST_INITIALS = 9;

function initialsOf<T>(forms: readonly Form<T>[]): ReadonlyMap<string, readonly Form<T>[]> {
  const found = new Map<string, Set<Form<T>>>();
  for (const form of forms) {
    for (let start = 0; start < form.initials.length; start += 1) {
      for (let end = start + 2; end <= Math.min(form.initials.length, start + LONGEST_INITIALS); end += 1) {
        const run = form.initials.slice(start, end);
        const with_ = found.get(run) ?? new Set();
        found.set(run, with_.add(form));
      }
    }
  }
  return new Map([...found].map(([run, with_]) => [run, [...with_]]));
}

/** A word the catalogue does not know, with other marks: most likely a slip (`tông mức`). */
const SLIP = 0.95;
/** A word it knows, where another with other marks stands: perhaps a slip, perhaps another name (`Hòa Thạnh`). */
const OTHER_MARKS = 0.75;
/** A long unknown word one letter apart. */
const ONE_LETTER = 0.85;
const LONG = 4;

function readings<T>(
  byWord: ReadonlyMap<string, readonly Form<T>[]>,
  spelling: Spelling,
): (word: string) => ReadonlyMap<string, number> {
  const vocabulary = [...byWord.keys()].filter((word) => !/^\d/.test(word));
  const byBare = grouped(vocabulary, bareOf);
  const byLength = grouped(vocabulary, (word) => bareOf(word).length);
  const find = (word: string): ReadonlyMap<string, number> => {
    if (/^\d/.test(word)) return new Map([[word, 1]]);
    const isKnown = byWord.has(word);
    const same = spelling === 'bare' ? [] : (byBare.get(bareOf(word)) ?? []).filter((other) => other !== word);
    const found = new Map(same.map((other) => [other, isKnown ? OTHER_MARKS : SLIP]));
    if (isKnown) found.set(word, 1);
    if (found.size > 0 || bareOf(word).length < LONG) return found;
    const { length } = bareOf(word);
    const near = [length - 1, length, length + 1].flatMap((one) => byLength.get(one) ?? []);
    return new Map(
      near.filter((other) => isOneLetterApart(bareOf(word), bareOf(other))).map((one) => [one, ONE_LETTER]),
    );
  };
  return remembered(find);
}

/** A folded word carries its tone as a digit at the end. */
const bareOf = (word: string): string => bare(word.replace(/\d$/u, ''));

/** One letter changed, left out or added. */
function isOneLetterApart(a: string, b: string): boolean {
  if (a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [rest, other] = [a.slice(start), b.slice(start)];
  return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}

const placesOf = (words: readonly string[]): ReadonlyMap<string, readonly number[]> =>
  grouped([...words.keys()], (place) => words[place] ?? '');
