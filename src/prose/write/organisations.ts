/**
 * Organisations founded in the period, in one clause: a strength that reports tell by counting (domain.md 0), with the
 * resolution that asks for it where a task of the authority does.
 */
import type { Assessment } from '#core/assessment.ts';
import { fold } from '#core/spelling.ts';
import type { Task } from '#core/task.ts';
import { amount } from './numbers.ts';
import type { Pen } from './pen.ts';
import { joined, lowerFirst, type Phrase, phrase, quoted } from './phrase.ts';

const FOUNDED = /^(?:tổ chức\s+)?(.+?)\s+thành lập mới$/iu;

/**
 * `thành lập được 01 tổ chức đảng, 04 tổ chức công đoàn cơ sở, 03 tổ chức Đoàn Thanh niên theo tinh thần Nghị quyết 28 của
 * Thành ủy`; empty when nothing was founded.
 */
export function founded(pen: Pen): Phrase {
  const counted = pen.matter.assessments.filter(isFounded);
  if (counted.length === 0) return [];
  const said = counted.map(({ indicator, now }) =>
    phrase(amount(now.result, indicator), ` ${lowerFirst(FOUNDED.exec(indicator.name)?.[1] ?? '')}`),
  );
  const last = said.at(-1) ?? [];
  const list = said.length < 2 ? last : phrase(joined(said.slice(0, -1), ', '), ' và ', last);
  return phrase('thành lập được ', list, spiritOf(counted, pen));
}

const isFounded = ({ indicator, now }: Assessment): boolean =>
  indicator.key &&
  fold(indicator.measure) === fold('tổ chức') &&
  FOUNDED.test(indicator.name) &&
  now.result.value?.gt(0) === true;

/** The directive of a task that those who own all these counts lead or support. */
function spiritOf(counted: readonly Assessment[], { matter }: Pen): string {
  const owners = counted.map(({ indicator }) => indicator.owner);
  const about = new Set(counted.map(({ indicator }) => indicator.code));
  const tasks = [...matter.carried.map(({ task }) => task), ...matter.remedies];
  const asked = tasks.find(
    (task: Task) =>
      task.directives.length > 0 &&
      task.indicator !== null &&
      about.has(task.indicator) &&
      owners.every((owner) => owner === task.lead || task.support.includes(owner)),
  );
  const directive = matter.directives.find(({ code }) => code === asked?.directives[0]);
  return directive ? ` theo tinh thần ${directive.type} ${directive.number} của ${quoted(directive.issuer)}` : '';
}
