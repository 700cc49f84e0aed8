/**
 * Shortcomings on the left, what answers them once on the right: one block for those that share their tasks, in the
 * order of the report, under the name of their field.
 */
import type { DossierIndex, Task } from '#web/dossier/dossier-index.ts';
import { type Labelled, type RemedyBlock, remedyBlocks } from '#web/dossier/remedy-blocks.ts';
import { useSpeech } from '#web/language.tsx';
import { Remedy } from '#web/pages/tasks/remedy.tsx';
import { Shortcoming } from '#web/pages/tasks/shortcoming.tsx';
import styles from '#web/pages/tasks/tasks.module.css';
import { Growing } from '#web/parts/growing.tsx';
import { Section } from '#web/parts/section.tsx';
import { Empty } from '#web/parts/states.tsx';

export function Remedies({ index }: { readonly index: DossierIndex }) {
  const { say } = useSpeech();
  const blocks = remedyBlocks(index);
  const placed = new Set(blocks.flatMap(({ tasks }) => tasks));
  const others = index.dossier.remedies.filter((task) => !placed.has(task));
  return (
    <Section title={say('tasks.remedies')}>
      {blocks.length === 0 && <Empty>{say('tasks.none')}</Empty>}
      <div className={styles.heads} aria-hidden="true">
        <span>{say('column.shortcoming')}</span>
        <span>{say('column.remedy')}</span>
      </div>
      <Growing items={blocks} end={(more) => <div>{more}</div>}>
        {(block, place) => (
          <Block
            key={block.findings[0]?.finding.id}
            block={block}
            opens={blocks[place - 1]?.field !== block.field}
            index={index}
          />
        )}
      </Growing>
      {others.length > 0 && (
        <>
          <h3 className={styles.field}>{say('tasks.others')}</h3>
          <div className={styles.block}>
            <span />
            <TaskList tasks={others} about={[]} index={index} />
          </div>
        </>
      )}
    </Section>
  );
}

type BlockProps = {
  readonly block: RemedyBlock;
  /** The first of its field. */
  readonly opens: boolean;
  readonly index: DossierIndex;
};

function Block({ block, opens, index }: BlockProps) {
  const { say } = useSpeech();
  const { field, titles, findings, tasks } = block;
  return (
    <>
      {opens && <h3 className={styles.field}>{say(`field.${field}`)}</h3>}
      <div className={styles.block}>
        <div>
          {titles.length > 0 && <h4>{titles.join('; ')}</h4>}
          <ul className={styles.shortcomings} aria-label={[say('column.shortcoming'), ...titles].join(' ')}>
            {findings.map((one) => (
              <Shortcoming key={one.finding.id} one={one} index={index} />
            ))}
          </ul>
        </div>
        {tasks.length > 0 && <TaskList tasks={tasks} about={findings} index={index} />}
      </div>
    </>
  );
}

type TaskListProps = {
  readonly tasks: readonly Task[];
  readonly about: readonly Labelled[];
  readonly index: DossierIndex;
};

function TaskList({ tasks, about, index }: TaskListProps) {
  const { say } = useSpeech();
  return (
    <ul className={styles.tasks} aria-label={say('column.remedy')}>
      {tasks.map((task) => (
        <Remedy key={task.id} task={task} about={about} index={index} />
      ))}
    </ul>
  );
}
