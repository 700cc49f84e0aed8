/**
 * One task: what, from where, by whom and when; what may be done with it now by whoever is signed in; and all that happened.
 */
import { useCall } from '#web/client.ts';
import { useParam } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { useMovements } from '#web/pages/tasks/book-page.tsx';
import { Decisions } from '#web/pages/tasks/decisions.tsx';
import styles from '#web/pages/tasks/one.module.css';
import type { OneTask } from '#web/pages/tasks/one-task.ts';
import { ProgressForm } from '#web/pages/tasks/progress-form.tsx';
import { AskExtension } from '#web/pages/tasks/requests.tsx';
import { leftWords, type Movement } from '#web/pages/tasks/task-columns.tsx';
import { EvidenceList, TaskHistory } from '#web/pages/tasks/task-history.tsx';
import { daysLeft } from '#web/pages/tasks/task-rows.ts';
import { type Names, useNames } from '#web/pages/tasks/use-names.ts';
import { PageHead, Section } from '#web/parts/section.tsx';
import { TaskSign } from '#web/parts/signs.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { taskWords } from '#web/words/tasks.ts';

export function TaskPage() {
  const say = useWords(taskWords);
  const { both } = useSpeech();
  const id = useParam('task');
  const read = useCall('tasks.read', { task: id });
  const names = useNames();
  const moved = useMovements();
  const task = read.data;
  if (read.isError)
    return (
      <Empty>
        {read.error.status === 404 ? say('one.gone') : both(read.error.words)}
        <br />
        <a href={paths.tasks()}>{say('back')}</a>
      </Empty>
    );
  if (task === undefined) return <p role="status">{say('loading')}</p>;
  const isOpen = task.state === 'in-term' || task.state === 'overdue' || task.state === 'standing';
  const mayAsk = isOpen && task.due !== null && task.due >= task.on && !task.waits.includes('extension');
  return (
    <>
      <p className={`${styles.back} unprinted`}>
        <a href={paths.tasks()}>← {say('back')}</a>
      </p>
      <PageHead title={task.what} lead={say('title.one', { id: task.id })} />
      <div className={styles.columns}>
        <div>
          <Facts task={task} names={names} moved={moved.get(task.id)} />
          <Decisions task={task} names={names} />
          {task.may.reportFor.length > 0 && task.state !== 'withdrawn' && (
            <Section title={say('report.title')}>
              <ProgressForm key={task.id} task={task} names={names} />
              {mayAsk && <AskExtension task={task} names={names} />}
            </Section>
          )}
        </div>
        <div>
          <Section title={say('evidence.title')}>
            <EvidenceList task={task} evidence={task.evidence} />
          </Section>
          <Section title={say('history.title')}>
            <TaskHistory task={task} names={names} />
          </Section>
        </div>
      </div>
    </>
  );
}

type FactsProps = { readonly task: OneTask; readonly names: Names; readonly moved: Movement | undefined };

function Facts({ task, names, moved }: FactsProps) {
  const say = useWords(taskWords);
  const speech = useSpeech();
  const { day } = speech;
  const isDone = task.state === 'done-on-time' || task.state === 'done-late';
  const assigned = task.assignedBy
    ? say('assigned.by', { day: day(task.assignedOn), by: task.assignedBy })
    : day(task.assignedOn);
  const lines: readonly (readonly [string, React.ReactNode])[] = [
    [say('column.state'), <State key="state" task={task} />],
    [say('column.due'), <Due key="due" task={task} />],
    [say('column.lead'), task.lead && names.unit(task.lead)],
    [say('support'), task.support.map(names.unit).join(', ')],
    [say('column.leader'), task.leader],
    [say('deliverable'), task.deliverable],
    [say('column.origin'), speech.say(`origin.${task.origin}`)],
    [say('source'), hasSource(task) && <Sources key="source" task={task} names={names} />],
    [say('assigned'), assigned],
    [
      say('indicator'),
      task.indicator && <a href={paths.indicator(task.indicator)}>{names.indicator(task.indicator)}</a>,
    ],
    [say('moved.question'), isDone && task.indicator !== null && <b>{say(`moved.${moved ?? 'unknown'}`)}</b>],
  ];
  return (
    <dl className={styles.facts}>
      {lines
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function State({ task }: { readonly task: OneTask }) {
  const say = useWords(taskWords);
  return (
    <>
      <TaskSign state={task.state} />
      {task.reason && <span> · {task.reason}</span>}
      {task.waits.map((one) => (
        <span key={one} className={styles.waits}>
          <span aria-hidden="true">◆</span> {say(`waits.${one}`)}
        </span>
      ))}
    </>
  );
}

function Due({ task }: { readonly task: OneTask }) {
  const say = useWords(taskWords);
  const { day } = useSpeech();
  if (task.due === null) return <>{say('due.standing')}</>;
  const isOpen = task.state === 'overdue' || task.state === 'in-term';
  return (
    <>
      <b>{day(task.due)}</b>
      {isOpen && <span> ({leftWords(say, daysLeft(task, task.on) ?? 0)})</span>}
      {task.extended > 0 && task.firstDue && <span> · {say('due.extended', { day: day(task.firstDue) })}</span>}
    </>
  );
}

const hasSource = ({ sources, directives, meeting }: OneTask): boolean =>
  sources.length + directives.length > 0 || meeting !== null;

/** Each with the way back to it. */
function Sources({ task, names }: { readonly task: OneTask; readonly names: Names }) {
  const say = useWords(taskWords);
  const { period } = useSpeech();
  const { sources, directives, meeting } = task;
  return (
    <ul>
      {sources.map(({ id, review, words }) => (
        <li key={id}>
          <a href={`${paths.taskRemedies()}#${encodeURIComponent(id)}`}>
            {say('source.finding', { review: period(review), words })}
          </a>
        </li>
      ))}
      {directives.map((code) => (
        <li key={code}>{say('source.directive', { name: names.directive(code) })}</li>
      ))}
      {meeting && <li>{say('source.meeting', { review: period(meeting.review) })}</li>}
    </ul>
  );
}
