/**
 * The problems one by one, beside the document: filters, the way from one to the next, what was dismissed and why.
 */
import { Button } from '@mantine/core';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/check/check.module.css';
import { dismissalKey } from '#web/pages/check/desk.ts';
import type { Dismissals } from '#web/pages/check/dismissals.ts';
import { type Filter, FilterRow, noFilter } from '#web/pages/check/filter.tsx';
import { KeysHint } from '#web/pages/check/keys.tsx';
import type { Checked, ShownProblem } from '#web/pages/check/messages.ts';
import { ProblemItem } from '#web/pages/check/problem-item.tsx';
import { Growing } from '#web/parts/growing.tsx';
import { SeveritySign } from '#web/parts/signs.tsx';
import { checkWords } from '#web/words/check.ts';

type Props = {
  readonly name: string;
  readonly problems: readonly ShownProblem[];
  /** Not dismissed. */
  readonly left: readonly ShownProblem[];
  /** Not dismissed, and let through by the filter. */
  readonly shown: readonly ShownProblem[];
  readonly chosen: ShownProblem | null;
  readonly notices: Checked['notices'];
  readonly dismissed: Dismissals;
  readonly filter: Filter;
  /** Which problem is asked the reason for. */
  readonly dismissing: number | null;
  readonly keysOn: boolean;
  readonly choose: (number: number) => void;
  readonly step: (by: 1 | -1) => void;
  readonly dismiss: (found: ShownProblem, reason: string) => void;
  readonly restore: (found: ShownProblem) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly setDismissing: (number: number | null) => void;
  readonly setKeysOn: (on: boolean) => void;
};

export function ProblemPanel(props: Props) {
  const say = useWords(checkWords);
  const { name, problems, left, shown, chosen, filter, choose, dismiss, dismissing, setDismissing } = props;
  const count = (severity: ShownProblem['severity']): number => left.filter((one) => one.severity === severity).length;
  const told = { name, errors: count('error'), warnings: count('warning'), notes: count('note') };
  return (
    <aside className={styles.panel} aria-label={say('problems.label')}>
      <p className={styles.unseen} role="status">
        {problems.length === 0 ? say('problems.none') : say('checked', told)}
      </p>
      {problems.length === 0 ? (
        <div className={styles.none}>
          <h2>{say('problems.none')}</h2>
          <p>{say('problems.none.next')}</p>
        </div>
      ) : (
        <div className={styles.panelHead}>
          <FilterRow problems={left} filter={filter} set={props.setFilter} />
          <Stepper shown={shown} chosen={chosen} step={props.step} />
        </div>
      )}
      {problems.length > 0 && shown.length === 0 && (
        <div className={styles.none}>
          <p>{say(left.length === 0 ? 'problems.done' : 'problems.filtered')}</p>
          {left.length > 0 && (
            <Button variant="default" onClick={() => props.setFilter(noFilter)}>
              {say('problems.filter-off')}
            </Button>
          )}
        </div>
      )}
      <ol className={styles.list}>
        <Growing items={shown} end={(more) => <li>{more}</li>}>
          {(found) => (
            <ProblemItem
              key={found.number}
              found={found}
              open={found === chosen}
              dismissing={dismissing === found.number}
              choose={() => choose(found.number)}
              ask={(asking) => setDismissing(asking ? found.number : null)}
              dismiss={(reason) => dismiss(found, reason)}
            />
          )}
        </Growing>
      </ol>
      <Dismissed {...props} />
      <Notices notices={props.notices} />
      {problems.length > 0 && <KeysHint on={props.keysOn} set={props.setKeysOn} />}
    </aside>
  );
}

function Stepper({ shown, chosen, step }: Pick<Props, 'shown' | 'chosen' | 'step'>) {
  const say = useWords(checkWords);
  const place = chosen ? shown.indexOf(chosen) + 1 : 0;
  return (
    <div className={`${styles.stepper} unprinted`}>
      <span>{place > 0 ? say('problems.of', { place, count: shown.length }) : shown.length}</span>
      <button type="button" disabled={place <= 1} onClick={() => step(-1)}>
        ← {say('previous')} <kbd>P</kbd>
      </button>
      <button type="button" disabled={place === shown.length} onClick={() => step(1)}>
        {say('next')} → <kbd>N</kbd>
      </button>
    </div>
  );
}

function Dismissed({ problems, dismissed, restore }: Props) {
  const say = useWords(checkWords);
  const gone = problems.filter((one) => dismissed[dismissalKey(one)] !== undefined);
  const last = Object.keys(dismissed).at(-1);
  if (gone.length === 0) return null;
  return (
    <section className={styles.dismissed} aria-label={say('dismissed.title')}>
      <h2>
        {say('dismissed.title')} <b>{gone.length}</b>
      </h2>
      <ul>
        {gone.map((found) => (
          <li key={found.number}>
            <span>
              <SeveritySign severity={found.severity} code={found.code} /> {found.quote && <q>{found.quote}</q>}
              <small>{say('dismissed.why', { reason: dismissed[dismissalKey(found)] ?? '' })}</small>
            </span>
            <button type="button" className="unprinted" onClick={() => restore(found)}>
              {say('restore')} {last === dismissalKey(found) && <kbd>U</kbd>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notices({ notices }: Pick<Props, 'notices'>) {
  const { both } = useSpeech();
  const say = useWords(checkWords);
  if (notices.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={say('notices.title')}>
      <h2>{say('notices.title')}</h2>
      <ul>
        {[...new Map(notices.map((notice) => [notice.vi, notice])).values()].map((notice) => (
          <li key={notice.vi}>{both(notice)}</li>
        ))}
      </ul>
    </section>
  );
}
