/**
 * What the record says is to do: what waits, who has not sent, what is owed above, what became of the last conclusions.
 */
import { day as dayOf, daysBetween } from '#core/day.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import type { Todo } from '#web/pages/todo/served-todo.tsx';
import styles from '#web/pages/todo/todo.module.css';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { Section } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { todoWords } from '#web/words/todo.ts';

type Waiting = Todo['waits'][number]['what'];

/** Where it is done; without a way it is done by whoever runs the machine. */
const waysIn = (period: string | undefined): Readonly<Partial<Record<Waiting, string>>> => {
  const review = period ? paths.review(period) : paths.rounds();
  return {
    ...{ 'papers-to-receive': paths.submissions(), 'progress-to-confirm': paths.tasks(), extensions: paths.tasks() },
    ...{ unanswered: review, closing: review, opinions: review, 'to-sign': paths.reports() },
    'owners-gone': paths.regimes(),
  };
};

export function Waits({ todo }: { readonly todo: Todo }) {
  const say = useWords(todoWords);
  const ways = waysIn(todo.round?.period);
  return (
    <Section title={say('waits.title')}>
      {todo.waits.length === 0 ? (
        <p>{say('waits.none')}</p>
      ) : (
        <ul className={styles.waits}>
          {todo.waits.map(({ what, count }) => {
            const href = ways[what];
            const row = (
              <>
                <b>{count}</b>
                <span>{say(`wait.${what}`)}</span>
              </>
            );
            return <li key={what}>{href ? <a href={href}>{row}</a> : <div>{row}</div>}</li>;
          })}
        </ul>
      )}
    </Section>
  );
}

const namesShown = 10;

type MissingProps = {
  readonly sendings: NonNullable<Todo['sendings']>;
  readonly round: NonNullable<Todo['round']>;
};

export function Missing({ sendings, round }: MissingProps) {
  const say = useWords(todoWords);
  const { day } = useSpeech();
  const mayRemind = useMe().may.includes('hold reviews');
  const { missing, sent, owed, late, accepted, reminder } = sendings;
  const title = missing.length === 0 ? say('missing.title') : `${say('missing.title')} (${missing.length})`;
  return (
    <Section title={title}>
      {missing.length === 0 ? (
        <p>{say('missing.all', { owed })}</p>
      ) : (
        <ul className={styles.plain}>
          {missing.slice(0, namesShown).map(({ unit, name, state }) => (
            <li key={unit}>
              <b>{name}</b>
              {state === 'sent-back' && <em> · {say('missing.sent-back')}</em>}
            </li>
          ))}
          {missing.length > namesShown && <li>{say('missing.further', { count: missing.length - namesShown })}</li>}
        </ul>
      )}
      {missing.length > 0 && mayRemind && (
        <p className={`${styles.acts} unprinted`}>
          <CopyButton text={reminder} label={say('missing.copy')} />
          <a href={`${paths.round(round.period)}#missing`}>{say('missing.each')}</a>
        </p>
      )}
      <p className={styles.note}>
        <a href={paths.submissions()}>{say('missing.sent', { sent, owed, accepted, day: day(round.reportsDue) })}</a>
        {late > 0 && ` · ${say('missing.late', { count: late })}`}
      </p>
    </Section>
  );
}

/** How long there is to a day, in words. */
export function useLeft(): (on: string, due: string) => string {
  const say = useWords(todoWords);
  return (on, due) => {
    const left = daysBetween(dayOf(on), dayOf(due));
    return left === 0 ? say('due.today') : say(left > 0 ? 'due.in' : 'due.late', { count: Math.abs(left) });
  };
}

export function Above({ above, on }: { readonly above: Todo['above']; readonly on: string }) {
  const say = useWords(todoWords);
  const { day, period } = useSpeech();
  const left = useLeft();
  return (
    <Section title={say('above.title')}>
      {above.length === 0 ? (
        <p>{say('above.none')}</p>
      ) : (
        <ul className={styles.plain}>
          {above.map((one) => (
            <li key={`${one.regime} ${one.period}`}>
              <b>{day(one.due)}</b> · {one.name}, {period(one.period)}, {say('above.to', { whom: one.toWhom })}{' '}
              <small>
                ({left(on, one.due)}
                {one.byRule !== one.due && `; ${say('above.moved', { day: day(one.byRule) })}`})
              </small>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.note}>
        <a href={paths.regimes()}>{say('above.regimes')}</a>
      </p>
    </Section>
  );
}

const agenciesShown = 6;

export function Conclusions({ conclusions }: { readonly conclusions: Todo['conclusions'] }) {
  const say = useWords(todoWords);
  const { period } = useSpeech();
  if (!conclusions)
    return (
      <Section title={say('conclusions.plain')}>
        <p>{say('conclusions.none')}</p>
      </Section>
    );
  const { agencies } = conclusions;
  const counts = ['given', 'done', 'inTerm', 'overdue', 'undated'] as const;
  return (
    <Section title={say('conclusions.title', { period: period(conclusions.review) })}>
      <dl className={styles.counts}>
        {counts
          .filter((key) => key !== 'undated' || conclusions.undated > 0)
          .map((key) => (
            <div key={key} data-count={key} data-some={conclusions[key] > 0 || undefined}>
              <dd>{conclusions[key]}</dd>
              <dt>{say(`conclusions.${key}`)}</dt>
            </div>
          ))}
      </dl>
      <table className="sheet-table">
        <thead>
          <tr>
            <th scope="col">{say('conclusions.agency')}</th>
            {(['given', 'done', 'overdue'] as const).map((key) => (
              <th key={key} scope="col" className="right">
                {say(`conclusions.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agencies.slice(0, agenciesShown).map((one) => (
            <tr key={one.unit}>
              <th scope="row">{one.name}</th>
              <td className="right">{one.given}</td>
              <td className="right">{one.done}</td>
              <td className={`right ${one.overdue > 0 ? styles.late : ''}`}>{one.overdue}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {agencies.length > agenciesShown &&
          `${say('conclusions.further', { count: agencies.length - agenciesShown })} · `}
        <a href={paths.tasks()}>{say('conclusions.all')}</a>
      </p>
    </Section>
  );
}
