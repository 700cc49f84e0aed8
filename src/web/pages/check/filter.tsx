/**
 * Which problems are shown: by severity and by family, with how many there are of each.
 */
import type { Severity } from '#core/problem.ts';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/check/check.module.css';
import type { ShownProblem } from '#web/pages/check/messages.ts';
import { type CheckWord, checkWords } from '#web/words/check.ts';

export type Filter = { readonly severity: Severity | null; readonly family: string | null };

export const noFilter: Filter = { severity: null, family: null };

const familyOf = ({ code }: ShownProblem): string => code.slice(0, 2);

export const passes = (one: ShownProblem, { severity, family }: Filter): boolean =>
  (severity === null || one.severity === severity) && (family === null || familyOf(one) === family);

const severities = ['error', 'warning', 'note'] as const;
const shapes = { error: '▲', warning: '◆', note: '·' } as const;

type Props = {
  readonly problems: readonly ShownProblem[];
  readonly filter: Filter;
  readonly set: (filter: Filter) => void;
};

export function FilterRow({ problems, filter, set }: Props) {
  const say = useWords(checkWords);
  const families = [...new Set(problems.map(familyOf))].sort();
  const has = (severity: Severity): boolean => problems.some((one) => one.severity === severity);
  const word = (family: string): string => {
    const key = `family.${family}`;
    return key in checkWords ? say(key as CheckWord) : family;
  };
  return (
    <div className={`${styles.filters} unprinted`}>
      <fieldset aria-label={say('filter.severity')}>
        {severities.filter(has).map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={filter.severity === severity}
            data-severity={severity}
            onClick={() => set({ ...filter, severity: filter.severity === severity ? null : severity })}
          >
            <span aria-hidden="true">{shapes[severity]}</span>{' '}
            {problems.filter((one) => one.severity === severity && passes(one, { ...filter, severity })).length}{' '}
            {say(`severity.${severity}`)}
          </button>
        ))}
      </fieldset>
      {families.length > 1 && (
        <select
          aria-label={say('filter.family')}
          value={filter.family ?? ''}
          onChange={({ currentTarget }) => set({ ...filter, family: currentTarget.value || null })}
        >
          <option value="">{say('filter.all')}</option>
          {families.map((family) => (
            <option key={family} value={family}>
              {word(family)} ({problems.filter((one) => familyOf(one) === family).length})
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
