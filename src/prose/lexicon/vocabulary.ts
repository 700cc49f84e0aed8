/**
 * All words of the lexicon at once: which are known, which stand side by side, and what they are without diacritics.
 *
 * It is what a text with slips or without its diacritics is mended by, so every table added to the
 * lexicon mends too. Built at the first need.
 */
import { tokensOf } from '#prose/read/text/tokens.ts';
import * as assignees from './assignees.ts';
import * as bodies from './bodies.ts';
import * as calendar from './calendar.ts';
import * as directives from './directives.ts';
import * as findings from './findings.ts';
import { bare, fold } from './fold.ts';
import * as labels from './labels.ts';
import * as proceedings from './proceedings.ts';
import * as sections from './sections.ts';
import * as statements from './statements.ts';
import { MENDED, ONSETS, RHYMES } from './syllables.ts';
import * as tables from './tables.ts';
import * as tasks from './tasks.ts';
import * as units from './units.ts';

/** A phrase without diacritics, word by word, and the keys of the phrase it stands for. */
export type BareNode = { next: Map<string, BareNode> | null; keys: readonly string[] | null };

export type Vocabulary = {
  /** Keys of all words in the lexicon's phrases. */
  readonly words: ReadonlySet<string>;
  /** `so v_i`: the key of the word behind another, by its bare letters; null where two would fit. */
  readonly behind: ReadonlyMap<string, string | null>;
  readonly phrases: BareNode;
  /** The commonest word of the lexicon with these bare letters. */
  readonly single: ReadonlyMap<string, string>;
};

let built: Vocabulary | null = null;

/** The vocabulary of the whole lexicon. */
export function vocabulary(): Vocabulary {
  built ??= build();
  return built;
}

/** Tables are lists of phrases or of rows that begin with a phrase. */
function phrasesOf(table: unknown): string[] {
  if (!Array.isArray(table)) return [];
  return table.flatMap((row: unknown) => {
    if (typeof row === 'string') return [row];
    return Array.isArray(row) ? row.filter((part): part is string => typeof part === 'string').slice(0, 1) : [];
  });
}

function build(): Vocabulary {
  const modules = [
    statements,
    units,
    calendar,
    labels,
    bodies,
    assignees,
    directives,
    findings,
    proceedings,
    sections,
    tables,
    tasks,
  ];
  const phrases = modules.flatMap((module) => Object.values(module).flatMap(phrasesOf));
  const words = new Set<string>();
  const behind = new Map<string, string | null>();
  const counts = new Map<string, Map<string, number>>();
  const root: BareNode = { next: null, keys: null };
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase).filter((token) => token.kind === 'word');
    const keys = tokens.map((token) => token.key);
    const plain = tokens.map((token) => bare(token.text));
    if (keys.length === 0) continue;
    enter(root, plain, keys);
    keys.forEach((key, at) => {
      words.add(key);
      const same = counts.get(plain[at] ?? '') ?? new Map<string, number>();
      counts.set(plain[at] ?? '', same.set(key, (same.get(key) ?? 0) + 1));
      if (at === 0) return;
      const pair = `${keys[at - 1]} ${plain[at]}`;
      const known = behind.get(pair);
      if (known === undefined) behind.set(pair, key);
      else if (known !== key) behind.set(pair, null);
    });
  }
  for (const word of MENDED) words.add(fold(word));
  return { words, behind, phrases: root, single: commonest(counts) };
}

function enter(root: BareNode, plain: readonly string[], keys: readonly string[]): void {
  let node = root;
  for (const word of plain) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = { next: null, keys: null };
      node.next.set(word, next);
    }
    node = next;
  }
  node.keys ??= keys;
}

/** Of the words with the same letters the one in most phrases; words of the grammar come first. */
function commonest(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string> {
  const grammar = new Map(MENDED.map((word) => [bare(word), fold(word)]));
  return new Map(
    [...counts].map(([plain, same]) => {
      const [first] = [...same].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return [plain, grammar.get(plain) ?? first?.[0] ?? plain];
    }),
  );
}

const onsets = new Set(['', ...ONSETS]);
const rhymes = new Set(RHYMES.map((rhyme) => rhyme.normalize('NFC')));
const LONGEST_SYLLABLE = 7;
const judged = new Map<string, boolean>();
const REMEMBERED = 20_000;

/** The letters of a key make a syllable of Vietnamese. */
export function isSyllable(key: string): boolean {
  const found = judged.get(key);
  if (found !== undefined) return found;
  const letters = key.replace(/[1-5]$/, '');
  let fits = false;
  for (let cut = 0; cut <= 3 && !fits && letters.length <= LONGEST_SYLLABLE; cut += 1)
    fits = onsets.has(letters.slice(0, cut)) && rhymes.has(letters.slice(cut));
  if (judged.size < REMEMBERED) judged.set(key, fits);
  return fits;
}

const slips = new Map<string, string | null>();

/** The word of the grammar that one letter too few, too many, wrong or out of place would make of this; null for none or two. */
export function unslipped(word: string): string | null {
  if (slips.size === 0) for (const good of MENDED) for (const form of shortened(good)) enterSlip(form, good);
  const exact = new Set<string>();
  for (const form of shortened(word)) {
    const good = slips.get(form);
    if (good === null) return null;
    if (good !== undefined && isOneSlip(word, good)) exact.add(good);
  }
  return exact.size === 1 ? fold([...exact][0] as string) : null;
}

function enterSlip(form: string, good: string): void {
  const other = slips.get(form);
  slips.set(form, other === undefined || other === good ? good : null);
}

/** The word itself and the word with each one letter left out. */
const shortened = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

/** Lengths differ by at most one, and what differs is one letter or two neighbours changed about. */
function isOneSlip(word: string, good: string): boolean {
  if (Math.abs(word.length - good.length) > 1) return false;
  let head = 0;
  while (head < word.length && word[head] === good[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(word.length, good.length) - head && word.at(-1 - tail) === good.at(-1 - tail)) tail += 1;
  const [left, right] = [word.slice(head, word.length - tail), good.slice(head, good.length - tail)];
  return left.length <= 1 && right.length <= 1 ? true : left.length === 2 && right === `${left[1]}${left[0]}`;
}
