/**
 * What the news picks of a review, by rules that know no authority and no field: results of the whole authority that
 * weigh the work, shortcomings that figures and units name together and that the last review named already, and the tasks
 * that answer them.
 */
import { type Field, fields } from '#core/field.ts';
import type { Finding } from '#core/finding.ts';
import { fold } from '#core/spelling.ts';
import { answersFinding, isOpen, type Task } from '#core/task.ts';
import { TASK_VERBS } from '#prose/lexicon/tasks.ts';
import { figureClause } from './figure-sentence.ts';
import type { Shortcoming } from './numbered.ts';
import type { Pen } from './pen.ts';
import { lowerFirst, type Phrase, phrase, wordsIn } from './phrase.ts';
import { notesIn, resembles, resultsIn, resultWords } from './results.ts';
import { isPast } from './task-words.ts';

const most = { shortcomings: 6, tasks: 10 } as const;

/** Sums of money that reached their plan of the year, with plan and growth: at most two, wholes and key ones only. */
export const metPlans = (pen: Pen): readonly Phrase[] =>
  pen.matter.assessments
    .filter(
      ({ indicator, completions }) =>
        indicator.key &&
        indicator.partOf === null &&
        indicator.saidAs === 'value' &&
        indicator.direction === 'higher' &&
        /đồng$/u.test(indicator.measure) &&
        completions[0]?.met === true,
    )
    .slice(0, 2)
    .map((one) => figureClause(one, pen));

/** In each field the committee's notes and one result that weighs the work; organisations founded with the Party's. */
export function toldResults(pen: Pen, founded: Phrase): readonly Phrase[] {
  return fields.flatMap((field) => {
    const notes = notesIn(field, pen);
    const told = [...notes, ...bestOf(field, notes, pen)];
    const counted = told.some((one) => /thành lập được/iu.test(wordsIn(one)));
    return field === 'party-building' && !counted ? [...told, founded] : told;
  });
}

/** Words that weigh work as a whole, not one thing done. */
const WEIGHS =
  /(?<!\p{L})(?:được (?:chú trọng|quan tâm|tăng cường|bảo đảm|đảm bảo|giữ vững|củng cố|nâng lên|nâng cao)|chuyển biến|đổi mới|ổn định|khởi sắc|giữ vững|bảo đảm|đảm bảo|nền nếp)(?!\p{L})/iu;
const CITES = /(?<!\p{L})(?:chỉ thị|nghị quyết|thông tri|kết luận|chương trình hành động)(?: số)? \d/iu;
const longest = 60;

/**
 * Of the results of the whole authority first one that carries out a directive, then one that weighs the work, then one
 * that was done well, then any; none where the notes say it.
 */
function bestOf(field: Field, notes: readonly Phrase[], pen: Pen): readonly Phrase[] {
  const wide = resultsIn(field, pen).filter(
    ({ units, words }) => units.length === 0 && (words ?? '').split(/\s+/u).length <= longest,
  );
  const fresh = wide.filter(({ words }) => !notes.some((note) => resembles(words ?? '', wordsIn(note))));
  const [best] = [...fresh].sort((a, b) => rankOf(a.words ?? '') - rankOf(b.words ?? ''));
  return best === undefined ? [] : [asDone(resultWords(best, pen))];
}

/** `Đã vận động nhân dân …`: in a news item, without a heading above it, a bare verb could be what is still to do. */
const asDone = (told: Phrase): Phrase => {
  const words = wordsIn(told);
  const [first, ...rest] = told;
  if (!first || STATES.test(words) || !deeds.some((deed) => fold(words).startsWith(`${deed} `))) return told;
  return [...phrase('Đã '), { ...first, text: lowerFirst(first.text) }, ...rest];
};

const deeds = TASK_VERBS.map((verb) => fold(verb));
/** Behind what begins like a deed these tell of a state: `Kiểm tra, giám sát được chú trọng`. */
const STATES =
  /(?<!\p{L})(?:được|đạt|bảo đảm|đảm bảo|có|luôn|tiếp tục|ổn định|duy trì|chuyển biến|diễn ra|kịp thời|tốt)(?!\p{L})/iu;

const rankOf = (words: string): number => {
  if (CITES.test(words)) return 0;
  const weighs = words.search(WEIGHS);
  return weighs > 0 ? 1 : weighs === 0 ? 2 : 3;
};

/**
 * The heaviest shortcomings, in the order of the paper: falling short by key figures, named of the whole authority, named
 * by several units, and named by the last review without being remedied since.
 */
export const mainShortcomings = (pen: Pen): readonly Shortcoming[] =>
  byWeight(pen)
    .slice(0, most.shortcomings)
    .sort((a, b) => a.number - b.number);

const byWeight = (pen: Pen): readonly Shortcoming[] =>
  [...pen.shortcomings].sort((a, b) => weightOf(b, pen) - weightOf(a, pen) || a.number - b.number);

function weightOf(one: Shortcoming, pen: Pen): number {
  const { findings, assessments } = one;
  const wide = findings.filter(({ units }) => units.length !== 1);
  const reckoned =
    wide.some(({ origin }) => origin === 'reckoned') && assessments.some(({ indicator }) => indicator.key);
  const told = wide.some(({ words }) => words !== null);
  const several = new Set(findings.flatMap(({ units }) => units)).size > 1;
  return (reckoned ? 3 : 0) + (told ? 2 : 0) + (several ? 2 : 0) + (persisting(one, pen).length > 0 ? 3 : 0);
}

/** What the last review named of the same matter and is not remedied. */
export const persisting = ({ findings, subject }: Shortcoming, { matter }: Pen): readonly Finding[] =>
  matter.findings.filter(
    (past) =>
      past.origin === 'carried' &&
      past.state !== 'remedied' &&
      ((subject !== null && past.subject === subject.key) ||
        (past.indicator !== null && findings.some(({ indicator }) => indicator === past.indicator))),
  );

/**
 * One task for each of the main shortcomings, a new one before an old one whose day is past; then the other open tasks
 * and remedies, one for each field that has none yet.
 */
export function mainTasks(pen: Pen): readonly Task[] {
  const { remedies, carried } = pen.matter;
  const open = carried.filter(({ state }) => isOpen(state)).map(({ task }) => task);
  const all = [...remedies, ...open.filter(({ id }) => !remedies.some((task) => task.id === id))].filter(
    ({ deadline }) => deadline.kind !== 'paused',
  );
  const current = [...all.filter((task) => !isPast(task, pen)), ...all.filter((task) => isPast(task, pen))];
  const main = mainShortcomings(pen);
  const chosen = new Set<Task>();
  const has = (field: Field): boolean => [...chosen].some((task) => task.field === field);
  for (const one of [...main, ...byWeight(pen)]) {
    const answer = current.find((task) => one.findings.some(({ id }) => answersFinding(task, id)));
    const wanted = main.includes(one) || (chosen.size < most.tasks && !has(one.field));
    if (answer !== undefined && wanted) chosen.add(answer);
  }
  for (const task of current) if (chosen.size < most.tasks && !has(task.field)) chosen.add(task);
  return fields.flatMap((field) => [...chosen].filter((task) => task.field === field));
}
