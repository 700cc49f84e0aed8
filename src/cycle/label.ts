/**
 * How surely a label names an indicator: 0 to 1.
 *
 * Two questions, multiplied: how much of the indicator's name does the label say, and how much of the label does the
 * name explain. Words weigh by their rarity in the catalogue, so `nghèo` says more than `tỷ lệ`. A Vietnamese noun is
 * narrowed by what follows it and by what stands inside it (`hộ cận nghèo`, `thu ngân sách phường`): words there that the
 * name does not explain count against it more than words before it.
 */
import type { Indicator } from '#core/indicator.ts';
import { grouped } from './grouping.ts';
import { fillers, lightWords, synonyms } from './label-words.ts';
import { type Word, wordsIn } from './words.ts';

export type Price = 'current' | 'constant-2010' | null;

type Form = {
  readonly indicator: Indicator;
  readonly words: readonly string[];
  /** Words of its measure: they say what is counted, hardly which indicator it is. */
  readonly measure: ReadonlySet<string>;
  readonly weight: number;
};

/** All names of all indicators, ready to compare with; forms by their words, so that only those with a word in common are. */
export type Catalogue = {
  readonly forms: readonly Form[];
  readonly byWord: ReadonlyMap<string, readonly Form[]>;
  readonly weightOf: (word: string) => number;
};

/** A label taken apart: its words, the words before it in its sentence, and the price base it names. */
export type Label = {
  readonly words: readonly string[];
  /** What the sentence said before, by how much it counts: the clause before more than those further back. */
  readonly before: ReadonlyMap<string, number>;
  readonly price: Price;
};

export type Candidate = { readonly indicator: Indicator; readonly confidence: number };

const PRICES: readonly (readonly [RegExp, Price])[] = [
  [/\(?\s*(?:theo )?giá (?:so sánh|ss|cố định)(?:\s*(?:năm )?\(?\d{4}\)?)?\s*\)?/giu, 'constant-2010'],
  [/\(?\s*(?:theo )?giá (?:hiện hành|thực tế|hh)\s*\)?/giu, 'current'],
];

/** The words that carry meaning, without the price base and the frame around a name. */
function contentOf(phrase: string): { readonly words: readonly string[]; readonly price: Price } {
  let rest = phrase.normalize('NFC');
  let price: Price = null;
  for (const [pattern, base] of PRICES) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) price = base;
    rest = without;
  }
  return { words: wordsIn(withoutFrames(rest)).map(keyOf), price };
}

const keyOf = (word: Word): string => word.bare;

const withoutFrames = (phrase: string): string => {
  const plainer = synonyms.reduce((rest, [longer, plain]) => rest.replace(longer, plain), phrase);
  return fillers.reduce((rest, filler) => rest.replace(filler, ' '), plainer);
};

/**
 * @example labelOf('Giá trị sản xuất CN-TTCN (giá so sánh 2010)').price // 'constant-2010'
 */
export const labelOf = (label: string, before = ''): Label => ({
  ...contentOf(label),
  before: saidBefore(before),
});

/** The clause right before counts most. */
const RECENT = 0.7;
const EARLIER = 0.45;

function saidBefore(before: string): ReadonlyMap<string, number> {
  const clauses = before.split(/[,;(]\s*/u).filter((clause) => clause.trim() !== '');
  const recent = clauses.slice(-2).flatMap((clause) => contentOf(clause).words);
  const earlier = clauses.slice(0, -2).flatMap((clause) => contentOf(clause).words);
  return new Map([
    ...earlier.map((word) => [word, EARLIER] as const),
    ...recent.map((word) => [word, RECENT] as const),
  ]);
}

const UNKNOWN_FLOOR = 0.5;
const LIGHT = 0.3;

/** Prepares the names and aliases of the indicators; rarity is counted over indicators, not over aliases. */
export function catalogueOf(indicators: readonly Indicator[]): Catalogue {
  const named = indicators.flatMap((indicator) =>
    [indicator.name, ...indicator.aliases].map((name) => ({ indicator, words: contentOf(name).words })),
  );
  const users = grouped(
    named.flatMap(({ indicator, words }) => words.map((word) => ({ word, code: indicator.code }))),
    ({ word }) => word,
  );
  const rarity = new Map(
    [...users].map(([word, uses]) => [
      word,
      Math.log(1 + indicators.length / new Set(uses.map(({ code }) => code)).size),
    ]),
  );
  const unknown = Math.max(
    UNKNOWN_FLOOR,
    [...rarity.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, rarity.size),
  );
  const weightOf = (word: string): number => (rarity.get(word) ?? unknown) * (lightWords.has(word) ? LIGHT : 1);
  const forms = named
    .filter(({ words }) => words.length > 0)
    .map(({ indicator, words }) => {
      const measure = new Set(wordsIn(indicator.measure).map(keyOf));
      const weight = words.reduce((sum, word) => sum + weightIn({ measure }, word, weightOf), 0);
      return { indicator, words, measure, weight };
    });
  const entries = forms.flatMap((form) => [...new Set(form.words)].map((word) => ({ word, form })));
  const byWord = new Map(
    [...grouped(entries, ({ word }) => word)].map(([word, uses]) => [word, uses.map(({ form }) => form)]),
  );
  return { forms, byWord, weightOf };
}

/**
 * The indicators a label may name, best first; equal ones in the order of their codes.
 *
 * @example candidatesFor(labelOf('thu NSNN'), catalogueOf(indicators))[0].confidence // 1
 */
export function candidatesFor(label: Label, catalogue: Catalogue): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  const sharing = new Set(label.words.flatMap((word) => catalogue.byWord.get(word) ?? []));
  for (const form of sharing) {
    const { indicator } = form;
    if (pricesDiffer(label.price, indicator)) continue;
    const confidence = likeness(label, form, catalogue.weightOf);
    if (confidence > (best.get(indicator.code)?.confidence ?? 0)) best.set(indicator.code, { indicator, confidence });
  }
  return [...best.values()].sort(
    (a, b) => b.confidence - a.confidence || (a.indicator.code < b.indicator.code ? -1 : 1),
  );
}

const pricesDiffer = (price: Price, indicator: Indicator): boolean =>
  price !== null && indicator.price !== 'none' && indicator.price !== price;

const weightIn = ({ measure }: Pick<Form, 'measure'>, word: string, weightOf: Catalogue['weightOf']): number =>
  weightOf(word) * (measure.has(word) ? LIGHT : 1);

const BEFORE = 0.5;
const INSIDE = 2;

function likeness(label: Label, form: Form, weightOf: Catalogue['weightOf']): number {
  const left = counted(form.words);
  const matched = label.words.map((word) => take(left, word));
  const first = matched.indexOf(true);
  if (first === -1 || !saysMoreThanMeasure(label, matched, form)) return 0;
  const last = matched.lastIndexOf(true);
  const weigh = (word: string): number => weightIn(form, word, weightOf);
  let said = 0;
  let unexplained = 0;
  label.words.forEach((word, index) => {
    if (matched[index]) said += weigh(word);
    else if (index < first) unexplained += BEFORE * weigh(word);
    else unexplained += (index < last ? INSIDE : 1) * weigh(word);
  });
  const implied = [...left].reduce(
    (sum, [word, times]) => sum + times * weigh(word) * (label.before.get(word) ?? 0),
    0,
  );
  const cover = Math.min(1, (said + implied) / form.weight);
  return Math.round(cover * (said / (said + unexplained)) * 1000) / 1000;
}

/** `03 vụ` names no indicator, whatever the sentence spoke of before; unless the measure is all there is to the name. */
const saysMoreThanMeasure = (label: Label, matched: readonly boolean[], { words, measure }: Form): boolean =>
  label.words.some((word, index) => matched[index] && !measure.has(word)) || words.every((word) => measure.has(word));

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function take(left: Map<string, number>, word: string): boolean {
  const times = left.get(word) ?? 0;
  if (times === 0) return false;
  if (times === 1) left.delete(word);
  else left.set(word, times - 1);
  return true;
}

/** Names shorter than this stand in too many clauses that are about something else. */
const LONG_ENOUGH = 2;

/**
 * The indicator whose whole name a clause says in one run: the longest, and only when no other is named as long.
 *
 * @example indicatorNamedIn('thu ngân sách kết quả đạt chưa cao', catalogue)?.code // 'thu-nsnn'
 */
export function indicatorNamedIn(clause: string, catalogue: Catalogue): Indicator | null {
  const text = ` ${contentOf(clause).words.join(' ')} `;
  const named = catalogue.forms.filter(
    ({ words }) => words.length > LONG_ENOUGH && text.includes(` ${words.join(' ')} `),
  );
  const longest = Math.max(0, ...named.map(({ words }) => words.length));
  const codes = new Set(named.filter(({ words }) => words.length === longest).map(({ indicator }) => indicator));
  const [only] = codes;
  return codes.size === 1 && only ? only : null;
}
