/**
 * All that happened to a task, latest first: who said what and who confirmed it, what was asked and answered, extended,
 * paused, carried over; and the papers that show it.
 */
import type { ReactNode } from 'react';
import { linkTo } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/tasks/one.module.css';
import type { OneTask } from '#web/pages/tasks/one-task.ts';
import type { Names } from '#web/pages/tasks/use-names.ts';
import { taskWords } from '#web/words/tasks.ts';

type Props = { readonly task: OneTask; readonly names: Names };
type Step = { readonly key: string; readonly on: string; readonly what: ReactNode; readonly more: ReactNode };

export function TaskHistory(props: Props) {
  const { day } = useSpeech();
  const steps = [...useTurns(props), ...useSaid(props), ...useAsked(props), ...useExtended(props)];
  const latest = steps
    .map((step, at) => ({ step, at }))
    .sort((a, b) => b.step.on.localeCompare(a.step.on) || b.at - a.at)
    .map(({ step }) => step);
  return (
    <ol className={styles.history}>
      {latest.map(({ key, on, what, more }) => (
        <li key={key}>
          <time dateTime={on}>{day(on)}</time>
          <div>
            <b>{what}</b>
            {more}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The day in Việt Nam of a moment. */
const dayOf = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);

function useTurns({ task }: Props): readonly Step[] {
  const say = useWords(taskWords);
  const { day } = useSpeech();
  return task.turns.map(({ at, by, what, reason, due }, index) => ({
    key: `turn ${index}`,
    // What was imported is older than its import.
    on: what === 'on record' || what === 'assigned' ? task.assignedOn : dayOf(at),
    what: say(`history.${what}`),
    more: <small>{[by, reason, due && say('history.due', { day: day(due) })].filter(Boolean).join(' · ')}</small>,
  }));
}

function useSaid({ task, names }: Props): readonly Step[] {
  const say = useWords(taskWords);
  const { day } = useSpeech();
  return task.progress.map(({ number, on, words, done, said, confirmed, sentBack }) => {
    const unit = said ? names.unit(said.unit) : say('history.unit-unknown');
    return {
      key: `said ${number}`,
      on,
      what: say(done ? 'history.said.done' : 'history.said', { unit }),
      more: (
        <>
          <p>“{words}”</p>
          <small>
            {said && `${said.by} · `}
            {confirmed
              ? say('history.confirmed', { by: confirmed.by, day: day(confirmed.on) })
              : sentBack
                ? say('history.back', { reason: sentBack.reason, by: sentBack.by, day: day(sentBack.on) })
                : say('history.unconfirmed')}
          </small>
          <EvidenceList task={task} evidence={task.evidence.filter((one) => one.with === number)} quiet />
        </>
      ),
    };
  });
}

function useAsked({ task, names }: Props): readonly Step[] {
  const say = useWords(taskWords);
  const { day } = useSpeech();
  return task.requests.map(({ number, unit, to, reason, by, on, answer }) => {
    const answered = answer && { by: answer.by, day: day(answer.on) };
    return {
      key: `asked ${number}`,
      on,
      what: say('history.asked', { unit: names.unit(unit), to: day(to) }),
      more: (
        <>
          <p>{reason}</p>
          <small>
            {by} ·{' '}
            {answer && answered
              ? [say(answer.granted ? 'history.granted' : 'history.refused', answered), answer.words]
                  .filter(Boolean)
                  .join(' · ')
              : say('history.unanswered')}
          </small>
        </>
      ),
    };
  });
}

function useExtended({ task }: Props): readonly Step[] {
  const say = useWords(taskWords);
  const { day, period } = useSpeech();
  return [
    ...task.extensions.map(({ from, to, by, on, reason }, index) => ({
      key: `extended ${index}`,
      on,
      what: say('history.extended', { from: day(from), to: day(to) }),
      more: (
        <small>
          {by} · {reason}
        </small>
      ),
    })),
    ...task.carried.map(({ review, words, by, on }) => ({
      key: `carried ${review}`,
      on,
      what: say('history.carried', { review: period(review) }),
      more: (
        <small>
          {by} · {words}
        </small>
      ),
    })),
  ];
}

type EvidenceProps = {
  readonly task: OneTask;
  readonly evidence: OneTask['evidence'];
  /** Says nothing where there is none. */
  readonly quiet?: boolean;
};

/** Each to be saved, never opened within the page. */
export function EvidenceList({ task, evidence, quiet = false }: EvidenceProps) {
  const say = useWords(taskWords);
  const { bytes } = useSpeech();
  if (evidence.length === 0) return quiet ? null : <p className="quiet">{say('evidence.none')}</p>;
  return (
    <ul className={styles.files}>
      {evidence.map(({ number, file, bytes: size }) => (
        <li key={number}>
          <a download href={linkTo('tasks.evidence', { task: task.id, number })}>
            {file}
          </a>{' '}
          <small>{bytes(size)}</small>
        </li>
      ))}
    </ul>
  );
}
