/**
 * What the last review asked for, first of all: what units say of each task, whether its indicator moved, and what a person
 * says became of it.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { isOpen } from '#core/task.ts';
import { call } from '#web/client.ts';
import type { CarriedTask } from '#web/dossier/dossier-index.ts';
import { deadlineWords } from '#web/dossier/task-words.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { Confirm, Dialog } from '#web/parts/dialog/dialog.tsx';
import { AreaField, ChoiceField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { Growing } from '#web/parts/growing.tsx';
import { Moved } from '#web/parts/moved.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { Section } from '#web/parts/section.tsx';
import { TaskSign } from '#web/parts/signs.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { findingWords } from '#web/words/findings.ts';
import type { BoardProps } from './doing-dialogs.tsx';
import { pressOnRow } from './finding-row.tsx';
import styles from './findings.module.css';

type Props = BoardProps & {
  /** Tasks that the record says nobody has answered for. */
  readonly open: ReadonlySet<string>;
};

type How = 'carried' | 'done' | 'withdrawn' | 'waived';

export function OldTasks(props: Props) {
  const { index, review, listed, board, may, open } = props;
  const say = useWords(findingWords);
  const [answering, answer] = useState<CarriedTask | null>(null);
  const [asking, ask] = useState(false);
  const { carried } = index.dossier;
  const mayAnswer = listed.closed === null && (may('assign tasks') || may('waive findings'));
  const mentioned = carried.filter(({ task, mentions }) => open.has(task.id) && mentions.length > 0);
  const takeOn = async (): Promise<void> => {
    const tasks = mentioned.map(({ task, mentions }) => ({ task: task.id, words: mentions[0]?.quote ?? '' }));
    await call('closing.carry', { review, tasks });
    tell(say('how.done-words'));
    await board.refresh();
  };
  return (
    <Section
      title={say('part.tasks')}
      id="tasks"
      aside={
        mayAnswer &&
        may('assign tasks') &&
        mentioned.length > 0 && (
          <Button size="compact-md" variant="default" className="unprinted" onClick={() => ask(true)}>
            {say('tasks.all', { count: mentioned.length })}
          </Button>
        )
      }
    >
      {carried.length === 0 && <Empty>{say('tasks.none')}</Empty>}
      <ul className={styles.rows}>
        <Growing items={carried} end={(more) => <li>{more}</li>}>
          {(one) => (
            <TaskRow
              key={one.task.id}
              {...props}
              one={one}
              onAnswer={mayAnswer && open.has(one.task.id) ? () => answer(one) : null}
            />
          )}
        </Growing>
      </ul>
      {answering && <AnswerDialog {...props} one={answering} onClose={() => answer(null)} />}
      {asking && (
        <Confirm
          title={say('tasks.all', { count: mentioned.length })}
          consequence={<p>{say('tasks.all.what')}</p>}
          act={say('tasks.all.act')}
          onConfirm={() => board.boldly(takeOn().finally(() => ask(false)))}
          onClose={() => ask(false)}
        />
      )}
    </Section>
  );
}

type RowProps = Props & { readonly one: CarriedTask; readonly onAnswer: (() => void) | null };

function TaskRow({ index, listed, one, onAnswer, open }: RowProps) {
  const say = useWords(findingWords);
  const speech = useSpeech();
  const { task, state, mentions, moved } = one;
  const onRecord = task.progress.filter(({ at }) => at === null);
  const waiver = listed.waivers.find(({ finding }) => finding === task.id);
  const isCarried = listed.carried.includes(task.id);
  return (
    <li
      id={task.id}
      className={styles.row}
      data-row=""
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the row takes the keys the page names; each deed has its control too.
      tabIndex={0}
      aria-label={task.what}
      onKeyDown={(event) => pressOnRow(event, onAnswer ? ['edit'] : [], () => onAnswer?.())}
    >
      <div>
        <p className={styles.words}>
          <a href={paths.task(task.id)}>{task.what}</a>
        </p>
        <small className={styles.line}>
          <TaskSign state={state} /> · {task.lead ? index.unitName(task.lead) : '[CẦN BỔ SUNG]'} ·{' '}
          {deadlineWords(task, speech)}
        </small>
        {moved && (
          <small className={styles.line}>
            {index.indicators.get(task.indicator ?? '')?.name ?? say('tasks.moved')}: <Moved task={one} />
          </small>
        )}
      </div>
      <div>
        {onRecord.map((said) => (
          <small key={`${said.on}${said.words}`} className={styles.line}>
            {say('tasks.said')}: “{said.words}” ({speech.day(said.on)},{' '}
            {say(said.confirmed ? 'tasks.confirmed' : 'tasks.unconfirmed')})
          </small>
        ))}
        {mentions.map((at) => (
          <small key={`${at.file}${at.start}`} className={styles.line}>
            {say('tasks.mentioned')}: <a href={paths.submission(at.file, at)}>“{at.quote}”</a>
          </small>
        ))}
        {mentions.length + onRecord.length === 0 && isOpen(state) && (
          <small className={styles.open}>! {say('tasks.silent')}</small>
        )}
        {waiver && <small className={styles.line}>✓ {say('tasks.answered.waived', { reason: waiver.reason })}</small>}
        {isCarried && <small className={styles.line}>✓ {say('tasks.answered.carried')}</small>}
        {!waiver && !isCarried && !open.has(task.id) && isOpen(state) && (
          <small className={styles.line}>✓ {say('tasks.answered.told')}</small>
        )}
        {onAnswer && (
          <div className={`${styles.deeds} unprinted`}>
            <button type="button" aria-label={`${say('tasks.answer')}: ${task.what}`} onClick={onAnswer}>
              {say('tasks.answer')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}

function AnswerDialog({
  review,
  may,
  board,
  index,
  one,
  onClose,
}: Props & { readonly one: CarriedTask; onClose: () => void }) {
  const say = useWords(findingWords);
  const { task, mentions } = one;
  const ways: readonly How[] = [
    ...(may('assign tasks') ? (['carried'] as const) : []),
    ...(may('confirm progress') && task.lead !== null ? (['done'] as const) : []),
    ...(may('extend tasks') ? (['withdrawn'] as const) : []),
    ...(may('waive findings') ? (['waived'] as const) : []),
  ];
  const form = useForm({
    name: `answer:${review}:${task.id}`,
    initial: { how: ways[0] ?? 'carried', words: mentions[0]?.quote ?? '' },
    check: ({ words }): Mistakes => (words.trim() === '' ? { words: findingWords['how.words.needed'] } : {}),
    submit: async ({ how, words }) => {
      const id = task.id;
      if (how === 'carried') await call('closing.carry', { review, tasks: [{ task: id, words }] });
      if (how === 'withdrawn') await call('tasks.withdraw', { task: id, reason: words });
      if (how === 'waived') await call('remedies.waive', { review, finding: id, reason: words });
      if (how === 'done' && task.lead !== null) {
        const { on } = await call('tasks.list', {});
        const { number } = await call('tasks.progress', { task: id, unit: task.lead, on, words, done: true });
        await call('tasks.confirm', { task: id, number });
      }
      tell(say('how.done-words'));
      await board.refresh();
      onClose();
    },
  });
  const { values, set, mistakes } = form;
  return (
    <Dialog title={say('tasks.how')} onClose={onClose}>
      <p>“{task.what}”</p>
      <FormFrame form={form} label={say('tasks.how')} act={say('how.act')}>
        <ChoiceField
          field="how"
          label={say('tasks.how')}
          hint={say(`how.effect.${values.how}`)}
          value={values.how}
          options={ways.map((value) => ({ value, label: say(`how.${value}`) }))}
          onChange={(how) => set('how', how as How)}
        />
        <AreaField
          field="words"
          label={say('how.words')}
          rows={3}
          hint={values.how === 'done' && task.lead ? say('how.unit', { unit: index.unitName(task.lead) }) : undefined}
          mistake={mistakes.words}
          value={values.words}
          onChange={(words) => set('words', words)}
        />
      </FormFrame>
    </Dialog>
  );
}
