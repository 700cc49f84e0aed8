/**
 * Nhiệm vụ: every shortcoming with what answers it, a remedy or a stated reason, and the open tasks of the last review.
 */
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { DossierIndex, Finding, Task } from '#web/dossier/dossier-index.ts';
import { answersTo, shortcomings } from '#web/dossier/missing.ts';
import { nameOf } from '#web/dossier/number-words.ts';
import { deadlineWords } from '#web/dossier/task-words.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/tasks.module.css';
import { Growing } from '#web/parts/growing.tsx';
import { Moved } from '#web/parts/moved.tsx';
import { Num } from '#web/parts/number.tsx';
import { PageHead, Section } from '#web/parts/section.tsx';
import { Hole, TaskSign } from '#web/parts/signs.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';

export function TasksPage() {
  const { say } = useSpeech();
  const index = useDossier();
  const found = shortcomings(index);
  const own = index.dossier.remedies.filter((task) => task.finding === null || !index.findings.has(task.finding));
  return (
    <>
      <PageHead
        title={say('tasks.title')}
        lead={say('tasks.lead', {
          shortcomings: found.length,
          remedies: index.dossier.remedies.length,
          carried: index.dossier.carried.length,
        })}
      />
      <Section title={say('tasks.remedies')}>
        {found.length === 0 ? (
          <Empty>{say('tasks.none')}</Empty>
        ) : (
          <div className="scrolled">
            <table className={`sheet-table ${styles.remedies}`}>
              <thead>
                <tr>
                  <th scope="col">{say('column.shortcoming')}</th>
                  <th scope="col">{say('column.cause')}</th>
                  <th scope="col">{say('column.remedy')}</th>
                  <th scope="col">{say('column.lead')}</th>
                  <th scope="col">{say('column.support')}</th>
                  <th scope="col">{say('column.deadline')}</th>
                </tr>
              </thead>
              <tbody>
                <Growing
                  items={found}
                  end={(more) => (
                    <tr>
                      <td colSpan={6}>{more}</td>
                    </tr>
                  )}
                >
                  {(finding) => <Shortcoming key={finding.id} finding={finding} index={index} />}
                </Growing>
                {own.map((task) => (
                  <tr key={task.id} id={task.id}>
                    <td colSpan={2} className="quiet">
                      {say(`origin.${task.origin}`)}
                    </td>
                    <Remedy task={task} index={index} />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Section>
      <CarriedTasks index={index} />
    </>
  );
}

function Shortcoming({ finding, index }: { readonly finding: Finding; readonly index: DossierIndex }) {
  const { say } = useSpeech();
  const tasks = answersTo(index, finding.id);
  const waiver = index.dossier.waivers.find((one) => one.finding === finding.id);
  const span = Math.max(1, tasks.length);
  const [first, ...rest] = tasks;
  return (
    <>
      <tr id={finding.id}>
        <th scope="row" rowSpan={span}>
          <FindingWords finding={finding} index={index} />
        </th>
        <td rowSpan={span}>{finding.cause ?? <Hole />}</td>
        {first ? (
          <Remedy task={first} index={index} />
        ) : (
          <td colSpan={4} className={waiver ? 'quiet' : styles.open}>
            {waiver ? say('waiver', { reason: waiver.reason, by: waiver.by }) : `! ${say('hole.unanswered-one')}`}
          </td>
        )}
      </tr>
      {rest.map((task) => (
        <tr key={task.id}>
          <Remedy task={task} index={index} />
        </tr>
      ))}
    </>
  );
}

/** The words of units, or what the figures say; with the evidence to click. */
function FindingWords({ finding, index }: { readonly finding: Finding; readonly index: DossierIndex }) {
  const speech = useSpeech();
  const indicator = finding.indicator ? index.indicators.get(finding.indicator) : undefined;
  return (
    <>
      {finding.words ?? nameOf(indicator, speech)}
      {finding.units.length > 0 && <small> ({finding.units.map(index.unitName).join(', ')})</small>}
      <small className={styles.evidence}>
        {speech.say(`found.${finding.origin}`)}
        {finding.evidence.keys.map((key) => (
          <Num key={key} of={key} measured />
        ))}
        {finding.evidence.places.map((place) => (
          <a key={`${place.file}${place.start}`} href={paths.submission(place.file, place)}>
            {place.file.split('/').at(-1)}
          </a>
        ))}
      </small>
    </>
  );
}

function Remedy({ task, index }: { readonly task: Task; readonly index: DossierIndex }) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <>
      <td id={task.id}>
        {task.proposed && <small className={styles.proposed}>{say('proposed')}</small>}
        {task.what}
        {task.deliverable && (
          <small className={styles.deliverable}>
            {say('deliverable')}: {task.deliverable}
          </small>
        )}
      </td>
      <td>
        {task.lead ? index.unitName(task.lead) : <Hole />}
        {task.leader && <small className={styles.deliverable}>{task.leader}</small>}
      </td>
      <td>{task.support.map(index.unitName).join(', ') || '—'}</td>
      <td className="nowrap">{deadlineWords(task, speech)}</td>
    </>
  );
}

function CarriedTasks({ index }: { readonly index: DossierIndex }) {
  const speech = useSpeech();
  const { say, period } = speech;
  const { carried, review } = index.dossier;
  const title = review.previous
    ? say('carried.title', { period: period(review.previous) })
    : say('carried.title-plain');
  return (
    <Section title={title}>
      {carried.length === 0 ? (
        <Empty>{say('carried.none')}</Empty>
      ) : (
        <div className="scrolled">
          <table className={`sheet-table ${styles.carried}`}>
            <thead>
              <tr>
                <th scope="col">{say('column.state')}</th>
                <th scope="col">{say('column.task')}</th>
                <th scope="col">{say('column.lead')}</th>
                <th scope="col">{say('column.support')}</th>
                <th scope="col">{say('column.deadline')}</th>
                <th scope="col">{say('column.said-now')}</th>
                <th scope="col">{say('column.moved')}</th>
              </tr>
            </thead>
            <tbody>
              <Growing
                items={carried}
                end={(more) => (
                  <tr>
                    <td colSpan={7}>{more}</td>
                  </tr>
                )}
              >
                {(one) => (
                  <tr key={one.task.id} id={one.task.id}>
                    <td>
                      <TaskSign state={one.state} />
                    </td>
                    <th scope="row">{one.task.what}</th>
                    <td>{one.task.lead ? index.unitName(one.task.lead) : '—'}</td>
                    <td>{one.task.support.map(index.unitName).join(', ') || '—'}</td>
                    <td className="nowrap">{deadlineWords(one.task, speech)}</td>
                    <td>
                      {one.mentions.length === 0 ? (
                        <span className={styles.open}>{say('carried.silent')}</span>
                      ) : (
                        one.mentions.map((at) => (
                          <a key={`${at.file}${at.start}`} className={styles.said} href={paths.submission(at.file, at)}>
                            “{at.quote}”
                          </a>
                        ))
                      )}
                    </td>
                    <td className="nowrap">
                      <Moved task={one} />
                    </td>
                  </tr>
                )}
              </Growing>
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
