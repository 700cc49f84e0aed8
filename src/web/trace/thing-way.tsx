/**
 * The way back of words: a finding to what units wrote and to its figures, a task to the shortcoming it answers
 * and to what units now say of it.
 */
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { CarriedTask, DossierIndex, FilePlace, Finding, Task, Thing } from '#web/dossier/dossier-index.ts';
import { answersTo } from '#web/dossier/missing.ts';
import { placeWords } from '#web/dossier/place-words.ts';
import { deadlineWords } from '#web/dossier/task-words.ts';
import { useSpeech } from '#web/language.tsx';
import { Moved } from '#web/parts/moved.tsx';
import { Hole, NotesInWords, TaskSign } from '#web/parts/signs.tsx';
import { spotName } from '#web/paths.ts';
import { ThingLine, thingWords } from '#web/trace/thing-line.tsx';
import styles from '#web/trace/trace.module.css';
import { Part } from '#web/trace/trace-tree.tsx';

export function ThingWay({ thing }: { readonly thing: Thing }) {
  const speech = useSpeech();
  const index = useDossier();
  const kind =
    thing.kind === 'finding'
      ? speech.say(`finding.${thing.finding.kind}`)
      : speech.say(thing.kind === 'task' ? 'column.task' : 'column.unit');
  return (
    <>
      <p className={styles.kind}>{kind}</p>
      <h2 className={styles.name}>{thingWords(index, thing, speech)}</h2>
      {thing.kind === 'finding' && <FindingWay finding={thing.finding} index={index} />}
      {thing.kind === 'task' && <TaskWay task={thing.task} carried={thing.carried} index={index} />}
    </>
  );
}

function FindingWay({ finding, index }: { readonly finding: Finding; readonly index: DossierIndex }) {
  const { say } = useSpeech();
  const { keys, places } = finding.evidence;
  const parts = keys.flatMap((key) => index.numbers.get(key) ?? []);
  const answers = answersTo(index, finding.id);
  return (
    <>
      {!finding.confirmed && (
        <p className={styles.unconfirmed}>
          <NotesInWords notes={['unconfirmed']} /> · {say(`found.${finding.origin}`)}
        </p>
      )}
      {finding.kind === 'shortcoming' && (
        <p className={styles.arithmetic}>
          {say('column.cause')}: {finding.cause ?? <Hole />}
        </p>
      )}
      <ul className={styles.tree}>
        {places.map((at) => (
          <Words key={spotName(at)} at={at} index={index} />
        ))}
        {keys.map((key, place) => {
          const part = parts[place];
          return part ? <Part key={key} part={part} depth={1} parent={null} /> : null;
        })}
      </ul>
      {answers.length > 0 && (
        <div className={styles.uses}>
          <h3>{say('column.remedy')}</h3>
          <ul>
            {answers.map((task) => (
              <ThingLine key={task.id} thing={{ kind: 'task', task, carried: null }} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function TaskWay({
  task,
  carried,
  index,
}: {
  readonly task: Task;
  readonly carried: CarriedTask | null;
  readonly index: DossierIndex;
}) {
  const speech = useSpeech();
  const { say } = speech;
  const answered = [task.finding, ...(task.answers ?? [])].flatMap((id) =>
    id === null ? [] : (index.findings.get(id) ?? []),
  );
  const lines: readonly (readonly [string, React.ReactNode])[] = [
    [say('column.lead'), task.lead ? index.unitName(task.lead) : <Hole key="hole" />],
    [say('column.support'), task.support.map(index.unitName).join(', ')],
    [say('deliverable'), task.deliverable],
    [say('column.deadline'), deadlineWords(task, speech)],
    [say('column.state'), carried && <TaskSign key="state" state={carried.state} />],
    [say('column.moved'), carried?.moved && <Moved key="moved" task={carried} />],
  ];
  return (
    <>
      <p className={styles.unconfirmed}>{task.proposed && say('proposed.long')}</p>
      <dl className={styles.lines}>
        {lines
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {answered.length > 0 && (
        <div className={styles.uses}>
          <h3>{say('task.answers')}</h3>
          <ul>
            {answered.map((finding) => (
              <ThingLine key={finding.id} thing={{ kind: 'finding', finding }} />
            ))}
          </ul>
        </div>
      )}
      <ul className={styles.tree}>
        {(carried?.mentions ?? []).map((at) => (
          <Words key={spotName(at)} at={at} index={index} />
        ))}
      </ul>
    </>
  );
}

/** What a unit wrote, opening at its place. */
function Words({ at, index }: { readonly at: FilePlace; readonly index: DossierIndex }) {
  const speech = useSpeech();
  const unit = index.submissions.get(at.file)?.unit;
  const name = spotName(at);
  return (
    <li className={styles.leaf}>
      <a href={`?source=${encodeURIComponent(name)}`} data-source={name}>
        <span className={styles.who}>{unit ? index.unitName(unit) : at.file}</span>
        <q className={styles.quote}>{at.quote}</q>
        <span className={styles.where}>
          {at.file} {at.place && `· ${placeWords(at.place, speech)}`}
        </span>
      </a>
    </li>
  );
}
