/**
 * A person's answers to `which one is that?`, taught to the authority they belong to: each becomes an alias in that
 * authority's own indicators.yaml or units.yaml, and nowhere else. The next review loads it like any alias. What would make
 * two things share a name, or says nothing that tells one from another, is told and not taught.
 */
import type { Indicator } from '#core/indicator.ts';
import type { Problem } from '#core/problem.ts';
import { fold } from '#core/spelling.ts';
import type { Unit } from '#core/unit.ts';
import { withAlias } from '#cycle/folder/alias-text.ts';
import { problem } from '#prose/words/problems.ts';
import { saysSomething } from './label.ts';

/** What a named person said some words mean: one indicator or one unit of the authority. */
export type Answer = {
  readonly words: string;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly by: string;
  readonly on: string;
};

/** The two files of the register that hold names. */
export type NameFiles = { readonly indicators: string; readonly units: string };

export type Learnt = { readonly words: string; readonly name: string; readonly file: keyof NameFiles };

export type Taught = {
  readonly files: NameFiles;
  readonly learnt: readonly Learnt[];
  readonly problems: readonly Problem[];
};

type Register = { readonly indicators: readonly Indicator[]; readonly units: readonly Unit[] };
type Thing = {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly from: string;
  readonly to: string | null;
};

/**
 * The texts of the files with what was answered as aliases; what is known already changes nothing. Answers that cannot be
 * taught stand in `problems`, the others are taught all the same.
 *
 * @example teach({ indicators, units }, [{ words: 'Thu NS P.', indicator: 'thu-phuong', unit: null, by, on }], folder).learnt.length // 1
 */
export function teach(files: NameFiles, answers: readonly Answer[], register: Register): Taught {
  let now = files;
  const learnt: Learnt[] = [];
  const problems: Problem[] = [];
  const given = new Map<string, string>();
  for (const answer of answers) {
    const file = answer.unit === null ? 'indicators' : 'units';
    const words = answer.words.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const things: readonly Thing[] = register[file];
    const thing = things.find(({ code }) => code === (answer.unit ?? answer.indicator));
    const refused = refusal({ ...answer, words }, { thing, things, given: given.get(keyOf(file, words)) });
    if (refused !== null) problems.push(refused);
    if (refused !== null || thing === undefined || bears(thing, words)) continue;
    const changed = withAlias(now[file], {
      code: thing.code,
      alias: words,
      note: `${oneLine(answer.by)}, ${answer.on}`,
    });
    if (changed === null) continue;
    if (given.get(keyOf(file, words)) !== thing.code) {
      now = { ...now, [file]: changed };
      learnt.push({ words, name: thing.name, file });
    }
    given.set(keyOf(file, words), thing.code);
  }
  return { files: now, learnt, problems };
}

const keyOf = (file: string, words: string): string => `${file} ${fold(words)}`;

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const bears = ({ name, aliases }: Thing, words: string): boolean =>
  [name, ...aliases].some((one) => fold(one) === fold(words));

/** Units of different times may share a name: the day of a report tells them apart. */
const atOneTime = (one: Thing, other: Thing): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);

type Found = {
  readonly thing: Thing | undefined;
  readonly things: readonly Thing[];
  readonly given: string | undefined;
};

function refusal({ words, indicator, unit, by }: Answer, { thing, things, given }: Found): Problem | null {
  const meant = unit ?? indicator ?? '';
  if (thing === undefined || (unit !== null && indicator !== null))
    return problem('KH20', {}, { words, by, code: [indicator, unit].filter((one) => one !== null).join(' / ') });
  const other = things.find(
    (one) =>
      one.code !== meant && (unit === null || atOneTime(one, thing)) && (bears(one, words) || one.code === given),
  );
  if (other !== undefined) return problem('KH21', {}, { words, by, name: thing.name, other: other.name });
  return saysSomething(words) ? null : problem('KH22', {}, { words, by, name: thing.name });
}
