/**
 * The role table as a page: every action with who may do it and how far, from the sentences themselves.
 */
import { type Action, type Role, type Sentence, sentences } from '#core/permission.ts';
import { actionWords, reachWords, roleWords } from './words.ts';

const signs: Readonly<Record<Sentence['about'], string>> = {
  'the whole authority': '●',
  'their unit and those under it': '◐',
  'anybody but themselves': '○',
};

const order = Object.keys(roleWords) as readonly Role[];
const told: readonly Sentence[] = sentences;

/** The page `docs/access.md`, in English and Vietnamese. */
export function roleTable(): string {
  const legend = Object.entries(signs).map(
    ([about, sign]) => `${sign} ${about} (${reachWords[about as Sentence['about']]})`,
  );
  const rows = (Object.keys(actionWords) as readonly Action[]).map((action) =>
    line([action, actionWords[action], ...order.map((role) => signOf(role, action))]),
  );
  return [
    ...heading,
    `${legend.join(' · ')}.`,
    '',
    line(['may', 'được', ...order]),
    line(['---', '---', ...order.map(() => ':-:')]),
    line(['', '', ...order.map((role) => roleWords[role])]),
    ...rows,
    '',
  ].join('\n');
}

const heading = [
  '# Who may do what',
  '',
  'Made from the sentences of `src/core/permission.ts`, the only place that says it; what no sentence allows is refused. A role is',
  'held in one authority from a day to a day; one person may hold several. A reporter’s is for a unit. Whoever does what is a',
  'unit’s own to do (◐) acts for that unit: the ledger says who, in which role and for whom. The operator is whoever runs the',
  'program on its machine and holds its data folder anyway; everybody is the public.',
  '',
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const signOf = (role: Role, action: Action): string =>
  told.flatMap(({ who, may, about }) => (who.includes(role) && may.includes(action) ? [signs[about]] : [])).join('');
