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

/** How much each word of the catalogue is said at most, and the initials that may be said of any. */
export type Heard = { readonly credits: ReadonlyMap<string, number>; readonly letters: readonly string[] };

export function creditsOf(said: readonly Said[], before: ReadonlyMap<string, number>): Heard {
  const credits = new Map(before);
  for (const { readings } of said)
    for (const [word, credit] of readings) if (credit > (credits.get(word) ?? 0)) credits.set(word, credit);
  return { credits, letters: said.flatMap(({ letters }) => letters ?? []) };
}

/** Sums in another order differ in their last digits. */
const SLACK = 1e-9;

/** No fit covers more of the name than this: most names share a light word at best, and need no closer look. */
export function coverAtMost<T>({ credits, letters }: Heard, { form, index, around }: Weighed<T>): number {
  if (letters.some((one) => form.initials.includes(one))) return 1;
  let heard = 0;
  let whole = 0;
  for (const word of form.words) {
    const weight = weightIn(word, { form, index, around });
    heard += (credits.get(word) ?? 0) * weight;
    whole += weight;
  }
  return whole === 0 ? 1 : heard / whole + SLACK;
}

const weightIn = <T>(word: string, { form, index, around }: Weighed<T>): number =>
  index.weightOf(word) * (form.light.has(word) || around.light.has(word) ? LIGHT : 1);

/** Of several places where the name may begin, the best. Null where nothing but measures is shared. */
export function fitOf<T>(said: readonly Said[], name: Weighed<T>): Fit | null {
  const { form } = name;
  const isOf = ({ readings, letters }: Said): boolean =>
    hasAny(form.places, readings) || (letters !== null && form.initials.includes(letters));
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

function hasAny(some: { readonly has: (word: string) => boolean }, readings: ReadonlyMap<string, number>): boolean {
  for (const word of readings.keys()) if (some.has(word)) return true;
  return false;
}

/** Which words of the name a said word stands for, by their place, and how surely. */
type Stand = { readonly places: readonly number[]; readonly credit: number };

function fitFrom<T>(start: number, said: readonly Said[], name: Weighed<T>): Fit | null {
  const { form, index, around } = name;
  const taken: number[] = form.words.map(() => 0);
  const weigh = (word: string): number => weightIn(word, name);
  const stands = said.map((one, at) => (at < start ? null : standOf(one, taken, form)));
  if (!saysMoreThanMeasure(stands, form)) return null;
  const last = stands.findLastIndex((stand) => stand !== null);
  const others = index.wordsOf(form.of);
  let explained = 0;
  let unexplained = 0;
  said.forEach(({ word, readings }, at) => {
    const stand = stands[at] ?? null;
    if (stand !== null) {
      for (const place of stand.places) {
        const weight = weigh(form.words[place] ?? '');
        explained += stand.credit * weight;
        unexplained += (1 - stand.credit) * weight;
      }
    } else if (around.free.has(word)) return;
    else if (around.turns(word)) unexplained += TURNING * weigh(word);
    else if (form.places.has(word)) unexplained += SAID_AGAIN * weigh(word);
    else {
      unexplained +=
        weigh(word) *
        (hasAny(others, readings) ? OF_ANOTHER_NAME : at < start ? around.leading : at < last ? INSIDE : 1);
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
  let at = -1;
  let most = 0;
  for (const [word, credit] of readings) {
    const place = credit < most ? undefined : form.places.get(word)?.find((one) => !taken[one]);
    if (place === undefined || (credit === most && place > at)) continue;
    at = place;
    most = credit;
  }
  const best = at >= 0 ? { places: [at], credit: most } : letters === null ? null : initialsIn(letters, taken, form);
  for (const place of best?.places ?? []) taken[place] = best?.credit ?? 0;
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
  let count = 0;
  let kept = 0;
  let last = -1;
  for (const stand of stands) {
    for (const place of stand?.places ?? []) {
      if (count > 0 && place > last) kept += 1;
      count += 1;
      last = place;
    }
  }
  return count < 2 ? 1 : kept / (count - 1);
}
