/**
 * How well words say a name: how much of the name they say, and how much of them the name explains.
 *
 * A Vietnamese noun is narrowed by what follows it and by what stands inside it (`hộ cận nghèo`, `thu ngân sách phường`):
 * words there that the name does not explain count against it more than words before it. Some words turn a name into
 * another wherever they stand, said or unsaid: `nợ thuế`, `chưa giải quyết`.
 */
import type { Form, NameIndex } from './name-index.ts';

/** A word as a paper says it, with the words of the catalogue it may stand for. */
export type Said = {
  readonly word: string;
  readonly readings: ReadonlyMap<string, number>;
  readonly letters: string | null;
};

/** What surrounds the words. */
export type Around = {
  /** What the sentence, the row above or the heading said before, by how much it counts. */
  readonly before: ReadonlyMap<string, number>;
  /** Words that narrow nothing here: the measure, the name of the whole. */
  readonly light: ReadonlySet<string>;
  /** Words that say nothing where the name does not have them: the name of the authority itself. */
  readonly free: ReadonlySet<string>;
  /** Whether a word turns a name into another one. */
  readonly turns: (word: string) => boolean;
  /** How much words before the name count against it; after it 1. */
  readonly leading: number;
};

export type Fit = {
  /** The share of the name that is said, 0 to 1. */
  readonly cover: number;
  /** The share of what is said that the name explains, 0 to 1. */
  readonly explained: number;
  /** The share of neighbours in the name that are neighbours in what is said. */
  readonly order: number;
};

const INSIDE = 1.5;
const TURNING = 3;
const LIGHT = 0.3;
/** A word that only another name of the same thing has. */
const OF_ANOTHER_NAME = 0.3;
/** `hộ nghèo và cận nghèo`: more than the one; but a clause often says its label again. */
const SAID_AGAIN = 0.6;

export type Weighed<T> = { readonly form: Form<T>; readonly index: NameIndex<T>; readonly around: Around };

/** Of several places where the name may begin, the best. Null where nothing but measures is shared. */
export function fitOf<T>(said: readonly Said[], name: Weighed<T>): Fit | null {
  const { form } = name;
  const isOf = ({ readings, letters }: Said): boolean =>
    [...readings.keys()].some((word) => form.counts.has(word)) || (letters !== null && form.initials.includes(letters));
  const first = said.findIndex(isOf);
  let best: Fit | null = null;
  for (
    let start = first;
    start >= 0;
    start = said.findIndex(({ word }, at) => at > start && word === said[first]?.word)
  ) {
    const fit = fitFrom(start, said, name);
    if (fit !== null && (best === null || fit.cover * fit.explained > best.cover * best.explained)) best = fit;
  }
  return best;
}

/** Which words of the name a said word stands for, by their place, and how surely. */
type Stand = { readonly places: readonly number[]; readonly credit: number };

function fitFrom<T>(start: number, said: readonly Said[], name: Weighed<T>): Fit | null {
  const { form, index, around } = name;
  const taken: number[] = form.words.map(() => 0);
  const weigh = (word: string): number =>
    index.weightOf(word) * (form.light.has(word) || around.light.has(word) ? LIGHT : 1);
  const stands = said.map((one, at) => (at < start ? null : standOf(one, taken, form)));
  if (!saysMoreThanMeasure(stands, form)) return null;
  const last = stands.findLastIndex((stand) => stand !== null);
  const others = index.wordsOf(form.of);
  let explained = 0;
  let unexplained = 0;
  said.forEach(({ word, readings }, at) => {
    const stand = stands[at] ?? null;
    if (stand !== null) {
      for (const place of stand.places) explained += stand.credit * weigh(form.words[place] ?? '');
      for (const place of stand.places) unexplained += (1 - stand.credit) * weigh(form.words[place] ?? '');
    } else if (around.free.has(word)) return;
    else if (around.turns(word)) unexplained += TURNING * weigh(word);
    else if (form.counts.has(word)) unexplained += SAID_AGAIN * weigh(word);
    else {
      const isItsOwn = [...readings.keys()].some((one) => others.has(one));
      unexplained += weigh(word) * (isItsOwn ? OF_ANOTHER_NAME : at < start ? around.leading : at < last ? INSIDE : 1);
    }
  });
  return {
    cover: coverOf(taken, name, weigh),
    explained: explained / (explained + unexplained),
    order: orderOf(stands),
  };
}

/** What was said of the name, and what went without saying. */
function coverOf<T>(taken: readonly number[], { form, around }: Weighed<T>, weigh: (word: string) => number): number {
  let heard = 0;
  let whole = 0;
  form.words.forEach((word, place) => {
    const credit = Math.max(taken[place] ?? 0, around.before.get(word) ?? 0);
    const weight = weigh(word) * (credit === 0 && around.turns(word) ? TURNING : 1);
    heard += credit * weight;
    whole += weight;
  });
  return whole === 0 ? 0 : heard / whole;
}

/** One letter may stand for any word, two for many, more hardly. */
const ONE_INITIAL = 0.7;
const SHORT_INITIALS = 0.9;
const INITIALS = 0.98;

function standOf<T>({ readings, letters }: Said, taken: number[], form: Form<T>): Stand | null {
  let best: Stand | null = null;
  form.words.forEach((word, place) => {
    const credit = taken[place] ? 0 : (readings.get(word) ?? 0);
    if (credit > (best?.credit ?? 0)) best = { places: [place], credit };
  });
  if (best === null && letters !== null) best = initialsIn(letters, taken, form);
  for (const place of (best as Stand | null)?.places ?? []) taken[place] = (best as Stand | null)?.credit ?? 0;
  return best;
}

function initialsIn<T>(letters: string, taken: readonly number[], { initials }: Form<T>): Stand | null {
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
    const places = Array.from(letters, (_, index) => at + index);
    if (places.every((place) => taken[place] === 0))
      return { places, credit: letters.length > 2 ? INITIALS : letters.length > 1 ? SHORT_INITIALS : ONE_INITIAL };
  }
  return null;
}

/** `03 vụ` names nothing, whatever the sentence spoke of before; unless the measure is all there is to the name. */
const saysMoreThanMeasure = <T>(stands: readonly (Stand | null)[], { words, light }: Form<T>): boolean =>
  stands.some((stand) => stand?.places.some((place) => !light.has(words[place] ?? '')) ?? false) ||
  words.every((word) => light.has(word));

function orderOf(stands: readonly (Stand | null)[]): number {
  const places = stands.flatMap((stand) => stand?.places ?? []);
  if (places.length < 2) return 1;
  const kept = places.slice(1).filter((place, index) => place > (places[index] ?? 0)).length;
  return kept / (places.length - 1);
}
