/**
 * How well a label fits an indicator: 0 to 1.
 *
 * Two questions, multiplied: how much of the indicator's name does the label say, and how much of the label does the
 * name explain (`name-fit.ts`). The price base is compared for itself: two indicators may differ in it alone.
 */
import type { Indicator } from '#core/indicator.ts';
import { remembered } from '#core/remembered.ts';
import type { Scored } from './confidence.ts';
import { fillers, growthWords, lightWords, synonyms, turningWords } from './label-words.ts';
import { coverAtMost, creditsOf, type Fit, fitOf, type Said } from './name-fit.ts';
import { type Form, type NameIndex, nameIndexOf, type Spelling } from './name-index.ts';
import { type Word, wordsIn, writtenPlainly } from './words.ts';

export type Price = 'current' | 'constant-2010' | null;

/** All names of all indicators, ready to compare with, and the words of the authority's own name and level. */
export type Catalogue = Readonly<Record<Spelling, NameIndex<Indicator>>> & { readonly whole: readonly Word[] };

/** A label taken apart: its words, the words before it in its sentence, and the price base it names. */
export type Label = {
  readonly spelling: Spelling;
  readonly words: readonly Word[];
  /** What the sentence, the row above and the heading said before, by how much it counts. */
  readonly before: ReadonlyMap<string, number>;
  /** Words that narrow nothing: of the thing counted or the measure (`12 thanh niên`), of the unit that speaks. */
  readonly light: ReadonlySet<string>;
  readonly price: Price;
};

export type Candidate = Scored<Indicator>;

/** `II.1.`, `a)`, `-` before a label. */
const LIST_MARK = /^[\s\-–+•*]*(?:(?:\(?[a-zđ]\)|\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,4}(?:\.\d{1,2})*[.)])\s*)?/u;

const PRICES: readonly (readonly [RegExp, Price])[] = [
  [/\(?\s*(?:theo )?giá (?:so sánh|ss|cố định)(?:\s*(?:năm )?\(?\d{4}\)?)?\s*\)?/giu, 'constant-2010'],
  [/\(?\s*(?:theo )?gia (?:so sanh|ss|co dinh)(?:\s*(?:nam )?\(?\d{4}\)?)?\s*\)?/gu, 'constant-2010'],
  [/\(?\s*(?:theo )?gia (?:hien hanh|thuc te|hh)\s*\)?/gu, 'current'],
  [/\(?\s*(?:theo )?giá (?:hiện hành|thực tế|hh)\s*\)?/giu, 'current'],
];

type Content = { readonly words: readonly Word[]; readonly price: Price };

/** The same clauses are asked about again and again: each is taken apart once. */
const REMEMBERED = 5_000;

/** The words that carry meaning, without the price base and the frame around a name. */
const contentOf = remembered(takenApart, REMEMBERED);

function takenApart(phrase: string): Content {
  let rest = writtenPlainly(phrase).replace(LIST_MARK, '');
  let price: Price = null;
  for (const [pattern, base] of PRICES) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) price = base;
    rest = without;
  }
  return { words: wordsIn(withoutFrames(rest, spellingOf(phrase))), price };
}

export const spelt = (words: readonly Word[], spelling: Spelling): readonly string[] =>
  words.map((word) => word[spelling]);

/** A text without a single diacritic has lost them. */
const spellingOf = (text: string): Spelling => (/[^\p{ASCII}]/u.test(text) ? 'folded' : 'bare');

const withoutFrames = (phrase: string, spelling: Spelling): string => {
  const plainer = synonyms.reduce((rest, [longer, plain]) => rest.replace(longer[spelling], plain), phrase);
  return fillers.reduce((rest, filler) => rest.replace(filler[spelling], ' '), plainer);
};

/** What surrounds a label. */
export type Surroundings = {
  /** The sentence up to the label. */
  readonly before?: string;
  /** The row or clause it is a part of, and the heading above. */
  readonly parent?: string;
  readonly section?: string;
  /** The measure or the thing counted. */
  readonly unit?: string;
  /** Who speaks: a ward need not say its own name. */
  readonly speaker?: string;
  /** Whether the measure already says that it is a rate. */
  readonly rate?: boolean;
};

/** What the row above says goes for the label; the clauses right before count less, headings least. */
const PARENT = 0.9;
const RECENT = 0.9;
const EARLIER = 0.4;
const SECTION = 0.5;

/**
 * A label ready to compare.
 *
 * @example labelOf('Giá trị sản xuất CN-TTCN (giá so sánh 2010)').price // 'constant-2010'
 */
export function labelOf(label: string, around: Surroundings = {}): Label {
  const { before = '', parent = '', section = '', unit = '', speaker = '', rate = false } = around;
  const spelling = spellingOf(label + before);
  const { words, price } = contentOf(label);
  const above = contentOf(parent);
  const said = (phrase: readonly Word[], weight: number) =>
    spelt(phrase, spelling)
      .filter((word) => !/^\d/.test(word))
      .map((word) => [word, weight] as const);
  return {
    spelling,
    words,
    before: new Map([
      ...said(contentOf(section).words, SECTION),
      ...said(wordsIn(speaker), PARENT),
      ...saidBefore(before, spelling),
      ...said(above.words, PARENT),
      ...said(rate ? wordsIn('tỷ lệ') : [], 1),
    ]),
    light: new Set(spelt([...wordsIn(unit), ...wordsIn(speaker)], spelling)),
    price: price ?? above.price,
  };
}

/** The clauses right before count most; a bare `08 vụ` between is none. */
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

/**
 * Prepares the names and aliases of the indicators in both spellings; `whole` is the name of the authority, which its
 * own papers say or leave out as they like.
 */
export function catalogueOf(indicators: readonly Indicator[], whole = ''): Catalogue {
  const named = indicators.flatMap((indicator) =>
    [indicator.name, ...indicator.aliases].map((name) => ({
      of: indicator,
      words: contentOf(name).words,
      light: wordsIn(indicator.measure),
    })),
  );
  const index = (spelling: Spelling) =>
    nameIndexOf(named, {
      spelling,
      light: new Set([...lightWords[spelling], ...spelt(wordsIn(whole), spelling)]),
      idleNumbers: true,
    });
  return { folded: index('folded'), bare: index('bare'), whole: wordsIn(whole) };
}

/** Below this nobody would take a candidate for the indicator meant, so it is not weighed to the end. */
const HOPELESS = 0.15;

/** Words before a name make it another, unless the sentence frames it. */
export const LEADING = 0.8;
export const FRAME = 0.4;

/** An indicator with the name of it that the label fits best. */
export type Fitting = Fit & { readonly of: Indicator };

/** How well the label fits each indicator that shares a word with it, by its best name. */
export function fittingsFor(label: Label, catalogue: Catalogue, leading = LEADING): readonly Fitting[] {
  const index = catalogue[label.spelling];
  const said = label.words.map((word): Said => {
    const spelling = word[label.spelling];
    return { word: spelling, readings: index.readingsOf(spelling), letters: word.letters ?? null };
  });
  const turning = turningWords[label.spelling];
  const around = {
    before: label.before,
    light: label.light,
    free: new Set([...label.light, ...spelt(catalogue.whole, label.spelling), ...growthWords[label.spelling]]),
    turns: (word: string) => turning.has(word),
    leading,
  };
  const best = new Map<string, Fitting>();
  const heard = creditsOf(said, label.before);
  for (const form of sharing(said, index)) {
    if (pricesDiffer(label.price, form.of) || coverAtMost(heard, { form, index, around }) < HOPELESS) continue;
    const fit = fitOf(said, { form, index, around });
    if (fit === null || fit.cover < HOPELESS) continue;
    const known = best.get(form.of.code);
    if (known === undefined || scoreOf(fit) > scoreOf(known)) best.set(form.of.code, { ...fit, of: form.of });
  }
  return [...best.values()];
}

/**
 * The indicators a label may name, best first; equal ones in the order of their codes.
 *
 * @example candidatesFor(labelOf('thu NSNN'), catalogueOf(indicators))[0].score // 1
 */
export const candidatesFor = (label: Label, catalogue: Catalogue): readonly Candidate[] =>
  bestFirst(fittingsFor(label, catalogue).map((fit) => ({ of: fit.of, score: scoreOf(fit) })));

/** Best first; equal ones in the order of their codes, so that the same folder gives the same bytes. */
export const bestFirst = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score || (a.of.code < b.of.code ? -1 : 1));

const UNSAID = 1;
const UNEXPLAINED = 1.5;

/** What is said and not explained counts more than what is left unsaid: people shorten, and they do not embroider. */
export const scoreOf = ({ cover, explained }: Fit): number =>
  Math.round(cover ** UNSAID * explained ** UNEXPLAINED * 1000) / 1000;

function sharing(said: readonly Said[], { byWord, byInitials }: NameIndex<Indicator>): ReadonlySet<Form<Indicator>> {
  return new Set(
    said.flatMap(({ readings, letters }) => [
      ...[...readings.keys()].flatMap((word) => byWord.get(word) ?? []),
      ...(letters === null ? [] : (byInitials.get(letters) ?? [])),
    ]),
  );
}

const pricesDiffer = (price: Price, indicator: Indicator): boolean =>
  price !== null && indicator.price !== 'none' && indicator.price !== price;

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
  const its = forms.filter((form) => form.of === indicator);
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
  const codes = new Set(named.filter(({ words }) => words.length === longest).map((form) => form.of));
  const [only] = codes;
  return codes.size === 1 && only ? only : null;
}

/**
 * Whether words hold anything that could tell one thing from another: more than marks, numbers, frames and `số`, `tỷ lệ`.
 *
 * @example saysSomething('ước đạt 9 tháng') // false
 */
export const saysSomething = (words: string): boolean =>
  contentOf(words).words.some(({ bare, folded }) => !/^\d/.test(bare) && !lightWords.folded.has(folded));
