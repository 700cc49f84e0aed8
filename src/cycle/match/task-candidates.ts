/**
 * Which open task a sentence of a report speaks of: by its words, who leads it and when it is due. The same deed on
 * another object, place, level or year is another task; a part of the task, or the task told as done, is the task.
 */
import type { Day } from '#core/day.ts';
import type { Authority } from '#core/review.ts';
import { dueOn, type Task } from '#core/task.ts';
import type { UnitCode } from '#core/unit.ts';
import type { Scored } from './confidence.ts';
import { type Around, fitOf, type Said } from './name-fit.ts';
import { type NameIndex, nameIndexOf, type Spelling } from './name-index.ts';
import type { UnitCatalogue } from './unit-candidates.ts';
import { type Word, wordsIn } from './words.ts';

export type TaskCatalogue = Readonly<Record<Spelling, NameIndex<Task>>> & {
  readonly units: UnitCatalogue;
  readonly whole: readonly Word[];
};

export type TaskSaid = {
  readonly words: string;
  /** Who speaks or is to lead; null where nobody is named. */
  readonly lead: UnitCode | null;
  readonly due: Day | null;
  readonly on: Day;
};

/** Words of the genre that say nothing about the matter. */
const LIGHT_WORDS =
  'và của các cho với trong trên tại từ đến được bị đã đang có là về theo này do một số việc công tác thực hiện tập trung tăng cường đẩy mạnh nhanh tiến độ tiếp tục tổ chức hoàn thành rà soát phấn đấu dự án đoạn qua xây dựng mới đối thuộc còn'.split(
    ' ',
  );

/** Prepares the tasks; the names of units are needed for places and leads. */
export function taskCatalogueOf(
  tasks: readonly Task[],
  { units, authority }: { readonly units: UnitCatalogue; readonly authority: Pick<Authority, 'name'> },
): TaskCatalogue {
  const named = tasks.map((task) => ({ of: task, words: wordsIn(task.what) }));
  const whole = wordsIn(authority.name);
  const index = (spelling: Spelling) =>
    nameIndexOf(named, {
      spelling,
      light: new Set([...LIGHT_WORDS.flatMap(wordsIn), ...whole].map((word) => word[spelling])),
    });
  return { folded: index('folded'), bare: index('bare'), units, whole };
}

/** The tasks a sentence may speak of, best first. */
export function tasksFor(said: TaskSaid, catalogue: TaskCatalogue): readonly Scored<Task>[] {
  const spelling: Spelling = /[^\p{ASCII}]/u.test(said.words) ? 'folded' : 'bare';
  const index = catalogue[spelling];
  const words = wordsIn(said.words);
  const spoken = words.map((word): Said => {
    const one = word[spelling];
    return { word: one, readings: index.readingsOf(one), letters: word.letters ?? null };
  });
  const places = placesIn(words, catalogue.units);
  const around: Around = {
    before: new Map(),
    light: new Set(),
    free: new Set(),
    turns: (word) => /^\d/.test(word),
    leading: 1,
  };
  return index.forms
    .flatMap((form) => {
      const fit = fitOf(spoken, { form, index, around });
      if (fit === null) return [];
      const likeness = fit.cover ** 0.5 * fit.explained ** 1.5;
      const evidence =
        leadEvidence(said.lead, form.of) * dueEvidence(said, form.of) * placeEvidence(places, form.of, catalogue);
      return [{ of: form.of, score: likeness * evidence }];
    })
    .filter(({ score }) => score >= HOPELESS)
    .sort((a, b) => b.score - a.score || (a.of.id < b.of.id ? -1 : 1));
}

const HOPELESS = 0.02;
const NO_LEAD = 0.9;
const SUPPORTS = 0.8;
const OTHER_LEAD = 0.5;

function leadEvidence(lead: string | null, task: Task): number {
  if (lead === null) return NO_LEAD;
  if (lead === task.lead) return 1;
  return task.support.includes(lead) ? SUPPORTS : OTHER_LEAD;
}

const NO_DUE = 0.9;
const OTHER_DUE = 0.7;

function dueEvidence({ due, on }: TaskSaid, task: Task): number {
  const own = dueOn(task, on);
  if (due === null || own === null) return NO_DUE;
  return due === own ? 1 : OTHER_DUE;
}

const OTHER_PLACE = 0.1;
const NO_PLACE = 0.6;

function placeEvidence(said: ReadonlySet<string>, { what }: Task, { units }: TaskCatalogue): number {
  const own = placesIn(wordsIn(what), units);
  if (said.size === 0) return own.size === 0 ? 1 : NO_PLACE;
  if (own.size === 0) return NO_PLACE;
  return [...said].some((place) => own.has(place)) ? 1 : OTHER_PLACE;
}

const LONGEST_PLACE = 5;

/** The places a text names, the longest name at each word: `an hai tay`, not `an hai`. */
function placesIn(words: readonly Word[], { places }: UnitCatalogue): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 1; length -= 1) {
      const name = words
        .slice(at, at + length)
        .map((word) => word.bare)
        .join(' ');
      if (!places.has(name)) continue;
      found.add(name);
      at += length - 1;
      break;
    }
  }
  return found;
}
