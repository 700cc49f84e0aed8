/**
 * What became of the tasks that were open at the last review: their state on the day, what the units now say of them, and
 * whether the indicator moved, the question that a state never answers (design.md, section 1.5).
 */
import type { Assessment } from '#core/assessment.ts';
import { compare } from '#core/comparison.ts';
import type { Consolidation } from '#core/consolidation.ts';
import type { Day } from '#core/day.ts';
import type { Derivation } from '#core/derivation.ts';
import type { FilePlace } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import { type PeriodCode, samePeriodLastYear } from '#core/period.ts';
import { leftOpen } from '#core/review.ts';
import { type CarriedTask, type Task, taskState } from '#core/task.ts';
import type { Dossier } from '#cycle/dossier/dossier.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import { byText } from '#cycle/grouping.ts';
import { placeOf } from '#cycle/match/facts.ts';
import { covered, matterOf } from '#cycle/match/likeness.ts';
import { type TaskCatalogue, type TaskSaid, taskCatalogueOf, tasksFor } from '#cycle/match/task-candidates.ts';
import { unitCatalogueOf } from '#cycle/match/unit-candidates.ts';
import type { Consolidator } from '#cycle/reckon/consolidate-review.ts';
import type { TakenIn } from '#cycle/take-in/take-in.ts';

export type CarryGround = {
  readonly folder: Folder;
  readonly on: Day;
  readonly assessments: readonly Assessment[];
  readonly consolidated: Consolidator;
  /** Directives that reports cite, with where. */
  readonly mentions: Dossier['mentions'];
};

export type Carried = {
  readonly tasks: readonly CarriedTask[];
  /** The values and comparisons of the last review that the movement is told from. */
  readonly consolidations: readonly Consolidation[];
  readonly derivations: readonly Derivation[];
};

/** The tasks of the last review and those still open then, in the order of their ids. */
export function carryTasks(taken: readonly TakenIn[], ground: CarryGround): Carried {
  const { folder, on } = ground;
  const consolidations: Consolidation[] = [];
  const derivations: Derivation[] = [];
  const { units, authority } = folder;
  const open = leftOpen(folder.tasks, folder.review)
    .map(({ task }) => task)
    .sort((a, b) => byText(a.id, b.id));
  const catalogue = taskCatalogueOf(open, { units: unitCatalogueOf(units, authority), authority });
  const tasks = open.map((task): CarriedTask => {
    const said = mentionsOf(task, taken, { ...ground, catalogue });
    const movement = movementOf(task, ground);
    consolidations.push(...(movement?.consolidations ?? []));
    derivations.push(...(movement?.derivations ?? []));
    const progress = [...task.progress, ...said.map(({ progress }) => progress)];
    return {
      task: { ...task, progress },
      state: taskState(task, on),
      mentions: said.map(({ at }) => at),
      moved: movement?.moved ?? null,
      ...takenOn(folder, task),
    };
  });
  return { tasks, consolidations, derivations };
}

function takenOn({ settled }: Folder, { id }: Task): Pick<CarriedTask, 'carriedOver'> {
  const found = settled?.carried.find(({ task }) => task === id);
  return found === undefined ? {} : { carriedOver: { by: found.by, on: found.on, words: found.words } };
}

type InTasks = { readonly catalogue: TaskCatalogue };

type Said = { readonly at: FilePlace; readonly share: number; readonly progress: Task['progress'][number] };

/**
 * The sentence of each report of the units concerned that uses most of the task's words; fewer are enough where it cites
 * the directive the task comes from.
 */
function mentionsOf(
  task: Task,
  taken: readonly TakenIn[],
  { on, mentions, catalogue }: CarryGround & InTasks,
): readonly Said[] {
  const matter = matterOf(task.what);
  const citing = mentions.filter(({ directive }) => directive !== null && task.directives.includes(directive));
  const cites = (file: string, { start, end }: Stretch): boolean =>
    citing.some(({ at }) => at.file === file && start <= at.start && at.end <= end);
  const concerned = new Set([task.lead, ...task.support]);
  return taken
    .filter(({ submission }) => submission.state === 'read' && concerned.has(submission.unit))
    .flatMap(({ submission, running }) => {
      const needed = submission.unit === task.lead ? ENOUGH_OF_LEAD : ENOUGH_OF_OTHERS;
      return sentencesOf(submission.text)
        .map((sentence) => ({ sentence, share: covered(matter, matterOf(sentence.quote)) }))
        .filter(
          ({ sentence, share }) =>
            share >= (cites(submission.file, sentence) ? ENOUGH_WHEN_CITED : needed) &&
            share * matter.size >= FEWEST_WORDS &&
            isAbout(task, { words: sentence.quote, lead: submission.unit, due: null, on }, catalogue),
        )
        .sort((a, b) => b.share - a.share || a.sentence.start - b.sentence.start)
        .slice(0, 1)
        .map(({ sentence, share }): Said => {
          const place =
            running?.pieces.find((piece) => piece.start <= sentence.start && sentence.start <= piece.end)?.place ??
            null;
          const at = placeOf(submission.file, { ...sentence, place });
          const done = saysDone(sentence.quote);
          return {
            at,
            share,
            progress: { on: submission.received ?? on, words: sentence.quote, done, at, confirmed: false },
          };
        });
    });
}

/** A task whose words fit a sentence this much less than another's is not what the sentence speaks of. */
const RIVAL = 0.4;

/** Whether no other task, of another object, place or level, is much rather meant. */
function isAbout(task: Task, said: TaskSaid, catalogue: TaskCatalogue): boolean {
  const ranked = tasksFor(said, catalogue);
  const own = ranked.find(({ of }) => of === task);
  return own === undefined ? ranked.length === 0 : own.score >= RIVAL * (ranked[0]?.score ?? 0);
}

const ENOUGH_OF_LEAD = 0.5;
const ENOUGH_OF_OTHERS = 0.65;
const ENOUGH_WHEN_CITED = 0.25;
const FEWEST_WORDS = 4;

/** `đã hoàn thành`, unless it is denied or put off. */
const saysDone = (words: string): boolean =>
  /(đã|được) (?:cơ bản )?(?:hoàn thành|hoàn tất|ban hành|thực hiện xong|bàn giao xong)/iu.test(words) &&
  !/(chưa|không|sẽ|phấn đấu|dự kiến|tiếp tục) [^,;.]{0,20}(hoàn thành|hoàn tất|xong)/iu.test(words);

type Stretch = { readonly start: number; readonly end: number; readonly quote: string };

function sentencesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\n;.]+(?:\.(?=\S)[^\n;.]*)*/gu)].flatMap((match) => {
    const quote = match[0].trim();
    const start = match.index + match[0].indexOf(quote);
    return quote.length < 12 || quote.includes('\t') ? [] : [{ start, end: start + quote.length, quote }];
  });
}

type Movement = {
  readonly moved: NonNullable<CarriedTask['moved']>;
  readonly consolidations: readonly Consolidation[];
  readonly derivations: readonly Derivation[];
};

/** Growth against growth for what runs up over the year, level against level for the rest. */
function movementOf(task: Task, ground: CarryGround): Movement | null {
  const { previous } = ground.folder.review;
  const assessment = ground.assessments.find(({ indicator }) => indicator.code === task.indicator);
  if (previous === null || assessment === undefined) return null;
  const { indicator } = assessment;
  const then = ground.consolidated(indicator, previous);
  if (indicator.kind !== 'flow') return movement([then.result, assessment.now.result], indicator, [then]);
  return growthMovement(assessment, { then, previous, consolidated: ground.consolidated });
}

type Before = { readonly then: Consolidation; readonly previous: PeriodCode; readonly consolidated: Consolidator };

function growthMovement(
  { indicator, comparison }: Assessment,
  { then, previous, consolidated }: Before,
): Movement | null {
  const lastYear = consolidated(indicator, samePeriodLastYear(previous));
  const before = compare({ now: then, lastYear, indicator });
  if (before === null || comparison === null || before.result.kind !== comparison.result.kind) return null;
  return movement([before.result, comparison.result], indicator, [then, lastYear]);
}

function movement(
  [then, now]: readonly [Derivation, Derivation],
  { direction }: Indicator,
  consolidations: readonly Consolidation[],
): Movement | null {
  if (then.value === null || now.value === null || direction === 'neutral' || direction === 'range') return null;
  const change = now.value.cmp(then.value);
  const better = direction === 'higher' ? change > 0 : change < 0;
  const moved = {
    // biome-ignore lint/suspicious/noThenProperty: the core's word for the earlier value; it is no function
    then: then.key,
    now: now.key,
    direction: change === 0 ? 'same' : better ? 'better' : 'worse',
  } as const;
  return { moved, consolidations, derivations: [then] };
}
