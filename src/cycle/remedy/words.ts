/**
 * The words of a proposed task, in the sober wording of conclusions: what its subject calls for, the plans to reach, and
 * what the unit that leads says in its own report it will do about it.
 */
import { monthsLeft, type PeriodCode, yearOf } from '#core/period.ts';
import { matterOf, saysTheSame } from '#cycle/match/likeness.ts';
import type { TaskFact } from '#prose/read/reading.ts';
import { fieldTerms } from '#prose/words/terms.ts';
import type { Shortcoming } from '#prose/write/numbered.ts';
import { lowerFirst } from '#prose/write/phrase.ts';
import { subjectNamed } from './subject-words.ts';

/** A deadline at the end: a task has its own. */
const DATE = String.raw`(?:ngày\s*|tháng\s*)*\d{1,2}(?:\/\d{1,2})?(?:\/\d{4})?`;
const DEADLINE = new RegExp(
  String.raw`,?\s*(?:(?:xong|hoàn thành|chậm nhất)\s*)?(?:là\s*)?(?:(?:từ\s+${DATE}\s*)?(?:trước|đến|trong)|từ)\s+${DATE}(?:,? (?:và )?${DATE})*\s*$`,
  'u',
);
const SHORTEST = 4;
const MOST = 2;

/**
 * What a unit says it will do about a subject, at most two, each without who and by when.
 *
 * @example ownTasks(facts, 'clearing') // ['hoàn thành GPMB 03 khu đất còn lại', 'tổ chức đấu giá 102 lô']
 */
export function ownTasks(facts: readonly TaskFact[], subject: string | null): readonly string[] {
  if (subject === null) return [];
  const said = facts
    .filter(({ quote }) => subjectNamed(quote) === subject)
    .map((fact) => lowerFirst(withoutNames(fact).replace(DEADLINE, '').trim()))
    .filter((words) => words.split(' ').length >= SHORTEST && !/(?:chủ trì|phối hợp)[.\s]*$/u.test(words));
  return said
    .filter((words, index) => !said.slice(0, index).some((other) => saysTheSame(matterOf(words), matterOf(other))))
    .slice(0, MOST);
}

/** `Chi cục Thuế chủ trì, phối hợp với … đôn đốc …`: who does it stands apart. */
function withoutNames({ quote, lead, support }: TaskFact): string {
  const words = quote.replace(/\s+/gu, ' ');
  if (!/(?<!\p{L})chủ trì(?!\p{L})/u.test(words)) return words;
  const ends = [lead, ...support].map((name) => (name === null ? -1 : words.indexOf(name) + name.length));
  const cue = words.indexOf('chủ trì') + 'chủ trì'.length;
  return words.slice(Math.max(cue, ...ends)).replace(/^[,\s]+/u, '');
}

type Saying = { readonly own: readonly string[]; readonly period: PeriodCode };

/**
 * What is to be done: the aim of the subject, the indicators whose plan, of the next year when this one is over, is to be reached, the leading unit's own tasks,
 * and, where nobody stated a cause, that it be found.
 *
 * @example taskWords(item, { own: [], period }) // 'Tăng cường công tác thu ngân sách, phấn đấu hoàn thành kế hoạch năm 2019 về thu tiền sử dụng đất'
 */
export function taskWords({ subject, field, findings, assessments }: Shortcoming, { own, period }: Saying): string {
  const aim =
    subject?.aim ?? `Tập trung khắc phục những hạn chế đã nêu trong lĩnh vực ${lowerFirst(fieldTerms[field].vi)}`;
  const planned = assessments.filter(({ completions, indicator }) => completions.length > 0 && indicator.key);
  const upward = planned.filter(({ indicator }) => indicator.direction !== 'lower').map(nameOf);
  const downward = planned.filter(({ indicator }) => indicator.direction === 'lower').map(nameOf);
  const causeless = findings.every(({ cause }) => cause === null) && planned.length === 0 && own.length === 0;
  const year = yearOf(period) + (monthsLeft(period) > 0 ? 0 : 1);
  return [
    aim,
    ...(upward.length === 0 ? [] : [`phấn đấu hoàn thành kế hoạch năm ${year} về ${upward.join(', ')}`]),
    ...(downward.length === 0 ? [] : [`không để vượt kế hoạch năm ${year} về ${downward.join(', ')}`]),
    ...own,
    ...(causeless ? ['làm rõ nguyên nhân, trách nhiệm'] : []),
  ].join('; ');
}

const nameOf = ({ indicator }: Shortcoming['assessments'][number]): string => lowerFirst(indicator.name);

/** What must lie on the table when it is done. */
export const deliverableFor = ({ findings }: Shortcoming): string =>
  findings.every(({ cause }) => cause === null)
    ? 'Báo cáo kết quả khắc phục, nguyên nhân và trách nhiệm'
    : 'Báo cáo kết quả khắc phục';
