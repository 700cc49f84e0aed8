/**
 * How surely a label names an indicator: 0 to 1.
 *
 * Two questions, multiplied: how much of the indicator's name does the label say, and how much of the label does the
 * name explain. Words weigh by their rarity in the catalogue, so `nghèo` says more than `tỷ lệ`. A Vietnamese noun is
 * narrowed by what follows it and by what stands inside it (`hộ cận nghèo`, `thu ngân sách phường`): words there that the
 * name does not explain count against it more than words before it.
 */
import type { Indicator } from '#core/indicator.ts';
import { grouped } from '#cycle/grouping.ts';
import { fillers, lightWords, synonyms, turningWords } from './label-words.ts';
import { type Word, wordsIn } from './words.ts';

export type Price = 'current' | 'constant-2010' | null;

type Form = {
  readonly indicator: Indicator;
  readonly words: readonly string[];
  /** Each of its words with how often it stands there. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words of its measure: they say what is counted, hardly which indicator it is. */
  readonly measure: ReadonlySet<string>;
};

/** How words are compared: as spelt, or without diacritics where a label has lost them. */
export type Spelling = 'folded' | 'bare';

/** The names in one spelling; forms by their words, so that only those with a word in common are looked at. */
type Index = {
  readonly forms: readonly Form[];
  readonly byWord: ReadonlyMap<string, readonly Form[]>;
  readonly weightOf: (word: string) => number;
};

/** All names of all indicators, ready to compare with. */
export type Catalogue = Readonly<Record<Spelling, Index>>;

/** A label taken apart: its words, the words before it in its sentence, and the price base it names. */
export type Label = {
  readonly spelling: Spelling;
  readonly words: readonly string[];
  /** What the sentence said before, by how much it counts: the clause before more than those further back. */
  readonly before: ReadonlyMap<string, number>;
  /** Words of the thing counted or the measure: `12 thanh niên`. */
  readonly unit: ReadonlySet<string>;
  readonly price: Price;
};

export type Candidate = { readonly indicator: Indicator; readonly confidence: number };

const PRICES: readonly (readonly [RegExp, Price])[] = [
  [/\(?\s*(?:theo )?giá (?:so sánh|ss|cố định)(?:\s*(?:năm )?\(?\d{4}\)?)?\s*\)?/giu, 'constant-2010'],
  [/\(?\s*(?:theo )?giá (?:hiện hành|thực tế|hh)\s*\)?/giu, 'current'],
];

type Content = { readonly words: readonly Word[]; readonly price: Price };

/** The same clauses are asked about again and again: each is taken apart once. */
const taken = new Map<string, Content>();
const REMEMBERED = 5_000;

/** The words that carry meaning, without the price base and the frame around a name. */
function contentOf(phrase: string): Content {
  const known = taken.get(phrase);
  if (known !== undefined) return known;
  const content = takenApart(phrase);
  if (taken.size < REMEMBERED) taken.set(phrase, content);
  return content;
}

function takenApart(phrase: string): Content {
  let rest = phrase.normalize('NFC').toLowerCase();
  let price: Price = null;
  for (const [pattern, base] of PRICES) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) price = base;
    rest = without;
  }
  return { words: wordsIn(withoutFrames(rest, spellingOf(phrase))), price };
}

const spelt = (words: readonly Word[], spelling: Spelling): readonly string[] => words.map((word) => word[spelling]);

/** A text without a single diacritic has lost them. */
const spellingOf = (text: string): Spelling => (/[^\p{ASCII}]/u.test(text) ? 'folded' : 'bare');

const withoutFrames = (phrase: string, spelling: Spelling): string => {
  const plainer = synonyms.reduce((rest, [longer, plain]) => rest.replace(longer[spelling], plain), phrase);
  return fillers.reduce((rest, filler) => rest.replace(filler[spelling], ' '), plainer);
};

/**
 * A label ready to compare.
 *
 * @example labelOf('Giá trị sản xuất CN-TTCN (giá so sánh 2010)').price // 'constant-2010'
 */
export function labelOf(label: string, { before = '', unit = '' } = {}): Label {
  const spelling = spellingOf(label + before);
  const { words, price } = contentOf(label);
  return {
    spelling,
    words: spelt(words, spelling),
    before: saidBefore(before, spelling),
    unit: new Set(spelt(wordsIn(unit), spelling)),
    price,
  };
}

/** The clauses right before count most; a bare `08 vụ` between is none. */
const RECENT = 0.8;
const EARLIER = 0.4;

function saidBefore(before: string, spelling: Spelling): ReadonlyMap<string, number> {
  const clauses = before
    .split(/[,;:(]\s*/u)
    .map((clause) => spelt(contentOf(clause).words, spelling).filter((word) => !/^\d/.test(word)))
    .filter((words) => words.length > 1);
  const weighed = clauses.map((words, index) => ({
    words,
    weight: index >= clauses.length - 2 ? RECENT : EARLIER,
  }));
  return new Map(weighed.flatMap(({ words, weight }) => words.map((word) => [word, weight] as const)));
}

const UNKNOWN_FLOOR = 0.5;
const LIGHT = 0.3;

/** Prepares the names and aliases of the indicators in both spellings. */
export function catalogueOf(indicators: readonly Indicator[]): Catalogue {
  const named = indicators.flatMap((indicator) =>
    [indicator.name, ...indicator.aliases].map((name) => ({ indicator, words: contentOf(name).words })),
  );
  return { folded: indexOf(named, 'folded'), bare: indexOf(named, 'bare') };
}

type NamedBy = { readonly indicator: Indicator; readonly words: readonly Word[] };

/** Rarity is counted over indicators, not over aliases. */
function indexOf(named: readonly NamedBy[], spelling: Spelling): Index {
  const forms = named
    .filter(({ words }) => words.length > 0)
    .map(({ indicator, words }) => ({
      indicator,
      words: spelt(words, spelling),
      counts: counted(spelt(words, spelling)),
      measure: new Set(spelt(wordsIn(indicator.measure), spelling)),
    }));
  const entries = forms.flatMap((form) => [...new Set(form.words)].map((word) => ({ word, form })));
  const uses = [...grouped(entries, ({ word }) => word)];
  const byWord = new Map(uses.map(([word, of]) => [word, of.map(({ form }) => form)]));
  const all = new Set(forms.map(({ indicator }) => indicator.code)).size;
  const rarity = new Map(
    uses.map(([word, of]) => [word, Math.log(1 + all / new Set(of.map(({ form }) => form.indicator.code)).size)]),
  );
  const mean = [...rarity.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, rarity.size);
  const unknown = Math.max(UNKNOWN_FLOOR, mean);
  const light = lightWords[spelling];
  const weightOf = (word: string): number =>
    (rarity.get(word) ?? (/^\d+$/.test(word) ? 0 : unknown)) * (light.has(word) ? LIGHT : 1);
  return { forms, byWord, weightOf };
}

/**
 * The indicators a label may name, best first; equal ones in the order of their codes.
 *
 * @example candidatesFor(labelOf('thu NSNN'), catalogueOf(indicators))[0].confidence // 1
 */
export function candidatesFor(label: Label, catalogue: Catalogue): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  const { byWord, weightOf } = catalogue[label.spelling];
  const said = new Set(label.words);
  const sharing = new Set(label.words.flatMap((word) => byWord.get(word) ?? []));
  for (const form of sharing) {
    const { indicator } = form;
    if (pricesDiffer(label.price, indicator)) continue;
    const weigh = (word: string): number =>
      weightOf(word) * (form.measure.has(word) || label.unit.has(word) ? LIGHT : 1);
    if (coverAtMost(said, { label, form, weigh }) < HOPELESS) continue;
    const confidence = likeness({ label, form, weigh });
    if (confidence > (best.get(indicator.code)?.confidence ?? 0)) best.set(indicator.code, { indicator, confidence });
  }
  return [...best.values()].sort(
    (a, b) => b.confidence - a.confidence || (a.indicator.code < b.indicator.code ? -1 : 1),
  );
}

const pricesDiffer = (price: Price, indicator: Indicator): boolean =>
  price !== null && indicator.price !== 'none' && indicator.price !== price;

type Fit = { readonly label: Label; readonly form: Form; readonly weigh: (word: string) => number };

/** Below this nobody would take a candidate for the indicator meant, so it is not weighed to the end. */
const HOPELESS = 0.15;

/** How much of the name the label and what stood before it could say at best. */
function coverAtMost(said: ReadonlySet<string>, { label, form, weigh }: Fit): number {
  let heard = 0;
  let whole = 0;
  for (const [word, times] of form.counts) {
    const weight = times * weigh(word);
    whole += weight;
    heard += weight * (said.has(word) ? 1 : (label.before.get(word) ?? 0));
  }
  return heard / whole;
}

const BEFORE = 0.4;
const INSIDE = 2;
const TURNING = 4;

/** How well the label says the name and nothing else; of several places where the name may begin, the best. */
function likeness(fit: Fit): number {
  const { words } = fit.label;
  const first = words.findIndex((word) => fit.form.counts.has(word));
  let best = 0;
  for (let start = first; start >= 0; start = words.indexOf(words[first] ?? '', start + 1))
    best = Math.max(best, likenessFrom(start, fit));
  return best;
}

function likenessFrom(start: number, { label, form, weigh }: Fit): number {
  const left = new Map(form.counts);
  const matched = label.words.map((word, index) => index >= start && take(left, word));
  if (!saysMoreThanMeasure(label, matched, form)) return 0;
  const last = matched.lastIndexOf(true);
  let said = 0;
  let unexplained = 0;
  label.words.forEach((word, index) => {
    if (matched[index]) said += weigh(word);
    else if (turningWords[label.spelling].has(word)) unexplained += TURNING * weigh(word);
    else if (form.counts.has(word)) return;
    else if (index < start) unexplained += BEFORE * weigh(word);
    else unexplained += (index < last ? INSIDE : 1) * weigh(word);
  });
  const implied = [...left].reduce(
    (sum, [word, times]) => sum + times * weigh(word) * (label.before.get(word) ?? 0),
    0,
  );
  const whole = form.words.reduce((sum, word) => sum + weigh(word), 0);
  const cover = Math.min(1, (said + implied) / whole);
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

const MOSTLY = 0.75;

/**
 * Whether a whole says most of an indicator's name and the part's own words add nothing to it: `giao quân 125 công dân,
 * trong đó 38 công dân …` speaks of no second total, `…, trong đó đúng hạn …` does name another indicator.
 */
export function isSaidRather(whole: string, part: string, { indicator, catalogue }: Named): boolean {
  const { spelling } = labelOf(whole);
  const { forms, weightOf } = catalogue[spelling];
  const [said, own] = [
    new Set(spelt(contentOf(whole).words, spelling)),
    new Set(spelt(contentOf(part).words, spelling)),
  ];
  const weight = (of: readonly string[]): number => of.reduce((sum, word) => sum + weightOf(word), 0);
  const its = forms.filter((form) => form.indicator === indicator);
  return (
    its.some(({ words }) => weight(words.filter((word) => said.has(word))) >= MOSTLY * weight(words)) &&
    its.every(({ words }) => words.every((word) => !own.has(word) || said.has(word)))
  );
}

type Named = { readonly indicator: Indicator; readonly catalogue: Catalogue };

/** Names shorter than this stand in too many clauses that are about something else. */
const LONG_ENOUGH = 2;

/**
 * The indicator whose whole name a clause says in one run: the longest, and only when no other is named as long.
 *
 * @example indicatorNamedIn('thu ngân sách kết quả đạt chưa cao', catalogue)?.code // 'thu-nsnn'
 */
export function indicatorNamedIn(clause: string, catalogue: Catalogue): Indicator | null {
  const { spelling } = labelOf(clause);
  const text = ` ${spelt(contentOf(clause).words, spelling).join(' ')} `;
  const named = catalogue[spelling].forms.filter(
    ({ words }) => words.length > LONG_ENOUGH && text.includes(` ${words.join(' ')} `),
  );
  const longest = Math.max(0, ...named.map(({ words }) => words.length));
  const codes = new Set(named.filter(({ words }) => words.length === longest).map(({ indicator }) => indicator));
  const [only] = codes;
  return codes.size === 1 && only ? only : null;
}
