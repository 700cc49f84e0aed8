/**
 * What keeps a review from being closed (design.md, promise 3): told with everything a review writes, blocking nothing
 * but closing.
 */
import type { Problem } from '#core/problem.ts';
import { type Hole, holesOf } from '#core/review.ts';
import { problem } from '#prose/words/problems.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';

type Closing = Pick<ReviewMatter, 'findings' | 'remedies' | 'waivers' | 'carried'>;

/** The holes of a review, shortcomings first; what is remedied needs no answer any more. */
export const holesIn = ({ findings, remedies, waivers, carried }: Closing): readonly Hole[] =>
  holesOf({
    shortcomings: findings.filter(({ state }) => state !== 'remedied'),
    tasks: remedies,
    waivers,
    openTasks: carried.map(({ task }) => task),
    carried,
  });

/**
 * A problem for each hole somebody has to think about. A remedy that only waits for a name is counted, not listed, and
 * an overdue task that nobody speaks of is told as that.
 */
export const holeProblems = (matter: Closing): readonly Problem[] =>
  holesIn(matter).flatMap(({ kind, about }) => {
    const finding = matter.findings.find(({ id }) => id === about);
    if (kind === 'shortcoming-unanswered') return [problem('NV23', {}, { finding: finding?.words ?? about })];
    if (kind === 'waiver-unsigned') return [problem('NV24', {}, { finding: finding?.words ?? about })];
    const carried = matter.carried.find(({ task }) => task.id === about);
    if (kind !== 'open-task-unaccounted' || carried === undefined || carried.state === 'overdue') return [];
    return [problem('NV25', {}, { task: about, what: carried.task.what })];
  });

const counted: Readonly<Record<Hole['kind'], { readonly vi: string; readonly en: string }>> = {
  'shortcoming-unanswered': { vi: 'hạn chế chưa có nhiệm vụ', en: 'shortcomings without a remedy' },
  'remedy-only-proposed': {
    vi: 'hạn chế mới chỉ có nhiệm vụ đề xuất',
    en: 'shortcomings with a proposed remedy only',
  },
  'waiver-unsigned': { vi: 'lý do không giao nhiệm vụ chưa có người ký', en: 'waivers that nobody signed' },
  'open-task-unaccounted': { vi: 'nhiệm vụ kỳ trước chưa được trả lời', en: 'tasks of the last review unanswered for' },
};

/**
 * One line on whether the review may be closed, with how many holes of which kind.
 *
 * @example closingLine([], 'en') // 'The review may be closed: no hole is left.'
 */
export function closingLine(holes: readonly Hole[], language: 'vi' | 'en'): string {
  const kinds = Object.keys(counted) as Hole['kind'][];
  const said = kinds
    .map((kind) => ({ kind, count: holes.filter((hole) => hole.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${counted[kind][language]}`)
    .join(', ');
  if (language === 'vi')
    return said === ''
      ? 'Có thể kết thúc đợt đánh giá: không còn điểm nào chưa giải quyết.'
      : `Chưa thể kết thúc đợt đánh giá, còn ${holes.length} điểm chưa giải quyết: ${said}.`;
  return said === ''
    ? 'The review may be closed: no hole is left.'
    : `The review cannot be closed yet, ${holes.length} holes are left: ${said}.`;
}
