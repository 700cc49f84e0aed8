/**
 * How an official paper must look, as data with dates: one set of rules for each side and stretch of time.
 *
 * Party: Hướng dẫn 36-HD/VPTW (03/4/2018) and 05-HD/VPTW (2026). State: Thông tư 01/2011/TT-BNV and
 * Nghị định 30/2020/NĐ-CP, annex I. Every value names its source and says how it is known: from the rule
 * itself, only from a later rule or the tools built on it, or from background knowledge nobody confirmed.
 */
import type { Day } from '#core/day.ts';
import { party05, party36 } from './rules-party.ts';
import { state01, state30 } from './rules-state.ts';

export type Side = 'party' | 'state';

/** `rule`: from sources on this very rule; `later`: only from later rules or tools; `background`: unconfirmed. */
export type KnownFrom = 'rule' | 'later' | 'background';

export type Sourced<T> = { readonly value: T; readonly source: string; readonly knownFrom: KnownFrom };

/** One line at the right of a head, and the share of the text's width its rule takes; null for no rule. */
export type HeadLine = {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly rule: number | null;
};

/** How a set of rules wants a paper; sizes in points, lengths in millimetres. */
export type Layout = {
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** How much wider than the least each margin may be, in millimetres. */
  readonly marginRoom: number;
  readonly font: string;
  readonly body: {
    readonly size: number;
    readonly firstLine: number;
    readonly gap: number;
    readonly line: { readonly exact: number } | { readonly multiple: number };
  };
  /** Left and right column of the head; wider than the text where the country's name needs it. */
  readonly headWidths: readonly [number, number];
  readonly headRight: readonly HeadLine[];
  readonly superior: { readonly size: number; readonly bold: boolean };
  readonly issuer: { readonly size: number; readonly bold: boolean; readonly below: 'star' | 'rule' };
  /** `{number}`, `{type}`, `{issuer}` are filled in. */
  readonly symbol: { readonly form: string; readonly size: number };
  /** A letter: its symbol, and how what it is about begins under it. */
  readonly letter: {
    readonly form: string;
    readonly begins: 'V/v' | 'về việc';
    readonly size: number;
    readonly italic: boolean;
  };
  readonly dateLine: { readonly size: number; readonly italic: boolean };
  readonly title: { readonly size: number; readonly below: 'dashes' | 'rule' };
  /** What stands behind the Roman number of a heading: `I-` or `I.`. */
  readonly roman: '-' | '.';
  readonly signing: {
    readonly prefixes: Readonly<Record<'TM' | 'KT' | 'TL' | 'Q' | 'TUQ', string>>;
    readonly postBold: boolean;
  };
  readonly recipients: {
    readonly label: 'underlined' | 'bold-italic';
    readonly labelSize: number;
    readonly size: number;
    readonly archive: string;
  };
  readonly endMark: string;
  /** `{type} số {symbol}{comma} ngày …`: what stands before the date of a cited document. */
  readonly citationComma: boolean;
  readonly annex: 'arabic' | 'roman';
  readonly address: 'đồng chí' | 'ông/bà';
  readonly draft: string;
  /** Where the tone mark stands in open syllables: `hòa, ủy` or `hoà, uỷ`. */
  readonly spelling: 'hòa' | 'hoà';
};

export type LayoutValues = { readonly [Key in keyof Layout]: Sourced<Layout[Key]> };

export type LayoutRules = {
  readonly code: string;
  readonly side: Side;
  readonly name: string;
  readonly from: Sourced<string>;
  /** The last day in force; null while it is. */
  readonly to: Sourced<string | null>;
  readonly values: LayoutValues;
};

/** Every set, the older first. */
export const layoutRules: readonly LayoutRules[] = [party36, party05, state01, state30];

/**
 * The set of rules in force for a side on a day; before the oldest set, the oldest.
 *
 * @example layoutOn('party', day('2019-09-30')).code // '36-HD/VPTW'
 */
export function layoutOn(side: Side, day: Day): LayoutRules {
  const sets = layoutRules.filter((rules) => rules.side === side);
  const begun = sets.filter((rules) => rules.from.value <= day);
  return begun.at(-1) ?? (sets[0] as LayoutRules);
}

/** The bare values of a set, for writing with. */
export function settled(rules: LayoutRules): Layout {
  const entries = Object.entries(rules.values).map(([key, sourced]) => [key, sourced.value]);
  return Object.fromEntries(entries) as Layout;
}

/** The values of a set that its own sources do not give, for marking and for whoever checks the originals. */
export const uncertain = (rules: LayoutRules): readonly (keyof Layout)[] =>
  (Object.keys(rules.values) as (keyof Layout)[]).filter((key) => rules.values[key].knownFrom !== 'rule');
