/**
 * The kinds of traits that a piece may have. Every state of every kind has a number, made once, and every word has one
 * (lexicon/word-numbers.ts), so that what a trait says stands in an array.
 *
 * In the tables of weights a trait is printed as its kind and its words or states: `word|chưa`, `left|turn`.
 */
import { MARKS } from './marks.ts';

/** A word of the text: of the piece, at its head or end, beside it, or of the heading above. */
export const WORD_KINDS = ['word', 'first', 'last', 'before', 'end before', 'behind', 'heading'] as const;
export const [WORD, FIRST, LAST, BEFORE, END_BEFORE, BEHIND, HEADING] = [0, 1, 2, 3, 4, 5, 6] as const;

/** Two words in a row. */
export const PAIR_KINDS = ['pair', 'first pair', 'last pair', 'pair behind'] as const;
export const [PAIR, FIRST_PAIR, LAST_PAIR, PAIR_BEHIND] = [0, 1, 2, 3] as const;

/** The number of a state of a kind, by the places of its parts. */
export type Kind = (one: number, other?: number, third?: number) => number;

/** Takes traits one by one: a word or two by their numbers, a state by its own. */
export type Note = {
  readonly word: (kind: number, word: number) => void;
  readonly pair: (kind: number, word: number, next: number) => void;
  readonly state: (state: number) => void;
};

export const MODES = ['result', 'shortcoming', 'task', 'open', 'none'] as const;
export const SECTIONS = [
  'result', 'shortcoming', 'cause', 'task', 'aim', 'basis', 'proposal', 'lesson', 'recipients', 'agenda', 'none',
] as const; // biome-ignore format: a table
export const SHAPES = ['head', 'headline', 'item', 'heading', 'prose', 'furniture', 'table'] as const;
export const JOINTS = ['start', 'end', ',', ';', ':', 'turn'] as const;
/** The last stands where there is no neighbour. */
export const SIDES = ['want', 'merit', 'none', '-'] as const;
export const [WANT, MERIT, NEITHER, NO_SIDE] = [0, 1, 2, 3] as const;
/** Numbers up to eleven; the last stands for those below nothing. */
const COUNTS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '?'] as const;
const BELOW = COUNTS.length - 1;
/** How many words before what is told; the last stands where nothing is. */
const TOLD = ['0', '1', '2', '3', '4', '-'] as const;
export const UNTOLD = TOLD.length - 1;
const IS = [
  'opened', 'labelled', 'last', 'unstopped', 'capitals', 'piece', 'opening', 'body-led', 'due-vaguely', 'due', 'promised', 'deed',
] as const; // biome-ignore format: a table
/** How far along its plan a figure is for the time of year, in fifths of what is due; and which way it moved. */
const COURSES = ['-', '0', '1', '2', '3', '4', '5', '6'] as const;
export const FURTHEST = COURSES.length - 2;
const MOVES = ['rise', 'fall', 'still'] as const;
export const [ROSE, FELL, STILL] = [0, 1, 2] as const;
const HAS = ['number', 'count', 'figure', 'rise', 'fall', 'target'] as const;
/** The piece is its whole sentence. */
export const ALONE = JOINTS.length;

/** The state of a number, no greater than `most`. */
export const countUpTo = (most: number, value: number): number => {
  const count = Math.min(most, BELOW - 1, Math.trunc(value));
  return count < 0 ? BELOW : count + 0;
};

const names: string[] = [];

/** A kind with the names of its parts' states; `joins` stand between them. */
function kind(name: string, parts: readonly (readonly string[])[], joins = ' '): Kind {
  const first = names.length;
  const [ones = [], others = [''], more = ['']] = parts;
  for (const one of ones)
    for (const other of others)
      for (const third of more)
        names.push(
          `${name}|${one}${parts.length > 1 ? joins.charAt(0) : ''}${other}${parts.length > 2 ? joins.charAt(1) : ''}${third}`,
        );
  const [seconds, thirds] = [others.length, more.length];
  return (one, other = 0, third = 0) => first + (one * seconds + other) * thirds + third;
}

export const OF = {
  section: kind('section', [SECTIONS]),
  mode: kind('mode', [MODES]),
  shape: kind('shape', [SHAPES]),
  lean: kind('lean', [COUNTS]),
  modeSection: kind('mode, section', [MODES, SECTIONS, SHAPES], ', '),
  sectionLean: kind('section, lean', [SECTIONS, COUNTS]),
  sentence: kind('sentence', [COUNTS]),
  is: kind('is', [IS]),
  weightBefore: kind('weight before', [COUNTS, COUNTS]),
  weightBehind: kind('weight behind', [COUNTS, COUNTS]),
  jointBehind: kind('joint behind', [JOINTS]),
  left: kind('left', [JOINTS]),
  right: kind('right', [JOINTS]),
  modeLeft: kind('mode, left', [MODES, JOINTS]),
  length: kind('length', [COUNTS]),
  lengthBefore: kind('length before', [COUNTS, JOINTS]),
  place: kind('place', [COUNTS]),
  clause: kind('clause', [COUNTS]),
  table: kind('table', [MARKS]),
  tableAtHead: kind('table at head', [MARKS]),
  alone: kind('alone', [SIDES, MODES]),
  givesWork: kind('gives work', [MODES, [...JOINTS, 'alone']]),
  givesBodyWork: kind('gives a body work', [JOINTS]),
  want: kind('want', [COUNTS]),
  merit: kind('merit', [COUNTS]),
  weight: kind('weight', [COUNTS, COUNTS, MODES], '/ '),
  side: kind('side', [SIDES]),
  leaning: kind('leaning', [SIDES, MODES]),
  whole: kind('whole', [SIDES]),
  sideMode: kind('side, mode', [SIDES, MODES, SECTIONS], ', '),
  sides: kind('sides', [SIDES, SIDES, SIDES], ', '),
  leftSide: kind('left, side', [SIDES, SIDES]),
  sideRight: kind('side, right', [SIDES, SIDES]),
  leftSideJoint: kind('left, side, joint', [SIDES, SIDES, JOINTS], ', '),
  rightSideJoint: kind('right, side, joint', [SIDES, SIDES, JOINTS], ', '),
  told: kind('told', [TOLD]),
  wantTold: kind('want told', [TOLD]),
  leftSideTold: kind('left, side, told', [SIDES, SIDES, TOLD], ', '),
  toldJoint: kind('told, joint', [TOLD, JOINTS]),
  has: kind('has', [HAS]),
  unstopped: kind('unstopped', [SHAPES, MODES], ', '),
  aPart: kind('a part', [JOINTS]),
  completed: kind('completed', [COUNTS]),
  percent: kind('percent', [COUNTS]),
  course: kind('course', [COURSES, MOVES]),
} as const;

/** What a brief text tells otherwise than a long one: an item of news puts its tasks between commas. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set([
  'left', 'right', 'joint behind', 'mode', 'mode, left', 'side', 'sides', 'left, side, joint', 'side, right', 'is', 'has',
  'completed', 'percent', 'course', 'length before', 'told', 'length', 'gives work', 'gives a body work', 'table at head',
]); // biome-ignore format: a table

/** The number of a state where the text is brief; −1 where it says no more than elsewhere. */
export const IN_BRIEF: Int32Array = Int32Array.from(names.slice(), (name) =>
  TOLD_OTHERWISE.has(name.slice(0, name.indexOf('|'))) ? names.push(`brief ${name}`) - 1 : -1,
);
/** Words and marks of a text that is no longer than an item of news. */
const BRIEF = 420;
export const isBrief = (tokens: { readonly length: number }): boolean => tokens.length < BRIEF;

/** The names of all states, by their numbers. */
export const STATES: readonly string[] = names;

export const isState = (name: (typeof IS)[number]): number => OF.is(IS.indexOf(name));
export const hasState = (name: (typeof HAS)[number]): number => OF.has(HAS.indexOf(name));
