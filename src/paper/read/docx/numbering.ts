/**
 * Automatic numbering of Word, counted as Word counts it and printed as text (ECMA-376 part 1,
 * 17.9): `1.`, `a)`, `II.`, `1.2.`, `-`.
 *
 * Counters belong to the abstract list and are shared by all lists made from it, until a list that
 * overrides a start is first used. A level starts again after any higher level, unless told else.
 */

import { attributeOf, childOf, childrenOf, type Element, isOn, wholeNumber } from '#paper/package/xml.ts';
import { type ListPlace, type ParagraphLook, paragraphLook } from './properties.ts';
import { plainSymbols } from './symbols.ts';

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The higher level (from 1) after which this starts again; 0 for never. */
  readonly restart?: number;
  readonly legal: boolean;
  readonly style?: string;
  readonly look: ParagraphLook;
};

type List = {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
};

export type Label = { readonly label: string; readonly level: number; readonly look: ParagraphLook };

export type Numbering = {
  /** Counts one paragraph on and says what is printed before it; null when it is in no list. */
  readonly next: (place: ListPlace | undefined, style: string | undefined) => Label | null;
};

const DEEPEST_LEVEL = 8;

/**
 * Reads the root of `numbering.xml`. `listOfStyle` answers which list a numbering style names,
 * for abstract lists that only point at a style.
 *
 * @example numberingOf(root, () => undefined).next({ id: '1', level: 0 }, undefined)?.label // '1.'
 */
export function numberingOf(root: Element | undefined, listOfStyle: (style: string) => string | undefined): Numbering {
  const lists = readLists(root, listOfStyle);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next: (place, style) => {
      const list = place?.id === undefined ? undefined : lists.get(place.id);
      if (!list || place?.id === undefined) return null;
      const at = Math.min(place.level ?? levelOfStyle(list, style), DEEPEST_LEVEL);
      const level = list.levels.get(at);
      if (!level) return null;
      const counts = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counts);
      if (!begun.has(place.id)) for (const overridden of list.starts.keys()) counts[overridden] = undefined;
      begun.add(place.id);
      countOn(list, counts, at);
      return { label: printed(list, counts, at), level: at, look: level.look };
    },
  };
}

function levelOfStyle(list: List, style: string | undefined): number {
  for (const [at, level] of list.levels) if (style !== undefined && level.style === style) return at;
  return 0;
}

const startOf = (list: List, at: number): number => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;

function countOn(list: List, counts: (number | undefined)[], at: number): void {
  const before = counts[at];
  counts[at] = before === undefined ? startOf(list, at) : before + 1;
  for (let deeper = at + 1; deeper <= DEEPEST_LEVEL; deeper += 1) {
    const restart = list.levels.get(deeper)?.restart ?? deeper;
    if (at < restart) counts[deeper] = undefined;
  }
}

function printed(list: List, counts: readonly (number | undefined)[], at: number): string {
  const level = list.levels.get(at);
  if (!level || level.format === 'none') return '';
  if (level.format === 'bullet') return plainSymbols(level.text);
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const of = Number(digit) - 1;
    const format = level.legal ? 'decimal' : (list.levels.get(of)?.format ?? 'decimal');
    return numeral(counts[of] ?? startOf(list, of), format);
  });
}

/**
 * A counter in one of Word's number formats; formats written in words are printed as digits.
 *
 * @example numeral(4, 'upperRoman') // 'IV'
 */
export function numeral(value: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'lowerLetter') return lettersOf(value);
  if (format === 'upperLetter') return lettersOf(value).toUpperCase();
  if (format === 'upperRoman') return romanOf(value);
  if (format === 'lowerRoman') return romanOf(value).toLowerCase();
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return String(value);
}

/** a to z, then aa, bb: Word repeats the letter. */
function lettersOf(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMANS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function romanOf(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [worth, sign] of ROMANS) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

function readLists(
  root: Element | undefined,
  listOfStyle: (style: string) => string | undefined,
): ReadonlyMap<string, List> {
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]));
  const numbers = new Map(childrenOf(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
  const abstractOf = (number: Element | undefined, depth: number): Element | undefined => {
    const abstract = abstracts.get(attributeOf(number, 'w:abstractNumId', 'w:val'));
    const link = attributeOf(abstract, 'w:numStyleLink', 'w:val');
    if (link === undefined || depth > 5) return abstract;
    return abstractOf(numbers.get(listOfStyle(link) ?? ''), depth + 1) ?? abstract;
  };
  const lists = new Map<string, List>();
  for (const [id, number] of numbers) {
    const abstract = abstractOf(number, 0);
    if (abstract) lists.set(id, listOf(abstract, number));
  }
  return lists;
}

function listOf(abstract: Element, number: Element): List {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const level of childrenOf(abstract, 'w:lvl')) levels.set(indexOf(level), levelOf(level));
  for (const override of childrenOf(number, 'w:lvlOverride')) {
    const level = childOf(override, 'w:lvl');
    if (level) levels.set(indexOf(override), levelOf(level));
    const start = wholeNumber(attributeOf(override, 'w:startOverride', 'w:val'));
    if (start !== undefined) starts.set(indexOf(override), start);
  }
  return { abstractId: abstract.attributes['w:abstractNumId'] ?? '', levels, starts };
}

const indexOf = (element: Element): number => wholeNumber(element.attributes['w:ilvl']) ?? 0;

function levelOf(level: Element): Level {
  const restart = wholeNumber(attributeOf(level, 'w:lvlRestart', 'w:val'));
  const legal = childOf(level, 'w:isLgl');
  const style = attributeOf(level, 'w:pStyle', 'w:val');
  return {
    start: wholeNumber(attributeOf(level, 'w:start', 'w:val')) ?? 0,
    format: attributeOf(level, 'w:numFmt', 'w:val') ?? 'decimal',
    text: attributeOf(level, 'w:lvlText', 'w:val') ?? '',
    ...(restart !== undefined && { restart }),
    legal: legal !== undefined && isOn(legal.attributes['w:val']),
    ...(style !== undefined && { style }),
    look: paragraphLook(childOf(level, 'w:pPr')),
  };
}
