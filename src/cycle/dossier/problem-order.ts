/**
 * The order in which problems are told: what keeps figures out first, then what is missing, then what contradicts.
 */
import type { Problem } from '#core/problem.ts';
import { byText } from '#cycle/grouping.ts';
import { type WordedProblem, worded } from '#prose/words/problems.ts';

const severities: readonly string[] = ['error', 'warning', 'note'];
const families: readonly string[] = ['BM', 'TP', 'DV', 'KY', 'KH', 'SL', 'NV', 'VD', 'TT', 'HS'];

/** Each once, worded, in a total order: by severity, family, file and place. */
export function inOrder(problems: readonly Problem[]): readonly WordedProblem[] {
  const keyed = problems.map((found) => {
    const all = worded(found);
    return { all, key: `${orderKey(found)} ${all.message.vi}` };
  });
  const once = new Map(keyed.map((one) => [one.key, one]));
  return [...once.values()].sort((a, b) => byText(a.key, b.key)).map(({ all }) => all);
}

const orderKey = ({ code, severity, file, start, line }: Problem): string =>
  [
    severities.indexOf(severity),
    String(families.indexOf(code.slice(0, 2))).padStart(2, '0'),
    code,
    file ?? '',
    String(line ?? start ?? 0).padStart(9, '0'),
  ].join(' ');
