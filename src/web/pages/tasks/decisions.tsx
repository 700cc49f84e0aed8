/**
 * What the office and leaders decide about a task: what units said, later days asked for, and for leaders to extend, pause,
 * take up again, withdraw. Each says what follows before it is done.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { call, refreshed, useChange } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/tasks/one.module.css';
import { type OneTask, touched, yearOf } from '#web/pages/tasks/one-task.ts';
import { AnswerRequest, laterMistakes } from '#web/pages/tasks/requests.tsx';
import type { Names } from '#web/pages/tasks/use-names.ts';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { AreaField, DayField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { Section } from '#web/parts/section.tsx';
import { problemOf } from '#web/problem.ts';
import { taskWords } from '#web/words/tasks.ts';

type Props = { readonly task: OneTask; readonly names: Names };

export function Decisions({ task, names }: Props) {
  const say = useWords(taskWords);
  const waiting = task.progress.filter(({ confirmed, sentBack }) => confirmed === null && sentBack === null);
  const request = task.requests.find(({ answer }) => answer === null);
  return (
    <>
      {task.may.confirm && task.state !== 'withdrawn' && waiting.length > 0 && (
        <Section title={say(waiting.some(({ done }) => done) ? 'confirm.title' : 'confirm.title.part')}>
          <ul className={styles.waiting}>
            {waiting.map((one) => (
              <ConfirmOne key={one.number} task={task} names={names} said={one} />
            ))}
          </ul>
        </Section>
      )}
      {task.may.answer && request && (
        <Section title={say('request.title')}>
          <AnswerRequest key={request.number} task={task} names={names} request={request} />
        </Section>
      )}
      {task.may.extend && <LeaderDeeds task={task} />}
    </>
  );
}

type Said = Props & { readonly said: OneTask['progress'][number] };

function ConfirmOne({ task, names, said }: Said) {
  const say = useWords(taskWords);
  const { day, both } = useSpeech();
  const [sending, send] = useState(false);
  const confirm = useChange('tasks.confirm', { touches: touched });
  const by = said.said ? `${names.unit(said.said.unit)} (${said.said.by})` : say('history.unit-unknown');
  return (
    <li>
      <p>
        “{said.words}”
        <small>
          {by}, {day(said.on)}
          {said.done && ` · ${say('said.done')}`}
        </small>
      </p>
      <Button
        size="compact-md"
        loading={confirm.isPending}
        onClick={() =>
          confirm.mutate(
            { task: task.id, number: said.number },
            {
              onSuccess: () => tell(say('confirm.done')),
              onError: (error) => tell(both(error.details.detail ?? error.words), { tone: 'trouble' }),
            },
          )
        }
      >
        {say('confirm.act')}
      </Button>{' '}
      <Button size="compact-md" variant="default" onClick={() => send(true)}>
        {say('confirm.back')}
      </Button>
      {sending && (
        <Deciding
          name={`task.back:${task.id}:${said.number}`}
          year={yearOf(task)}
          title={say('confirm.back.title')}
          act={say('confirm.back')}
          reason={say('confirm.back.reason')}
          onClose={() => send(false)}
          decide={({ reason }) => call('tasks.send-back', { task: task.id, number: said.number, reason })}
          told={say('confirm.sent-back')}
        />
      )}
    </li>
  );
}

type Deed = 'extend' | 'pause' | 'resume' | 'withdraw';

function LeaderDeeds({ task }: { readonly task: OneTask }) {
  const say = useWords(taskWords);
  const [deed, choose] = useState<Deed | null>(null);
  const isOpen = task.state === 'in-term' || task.state === 'overdue';
  const deeds: readonly Deed[] = [
    ...(isOpen && task.due !== null && task.due >= task.on ? (['extend'] as const) : []),
    ...(isOpen ? (['pause'] as const) : []),
    ...(task.state === 'paused' ? (['resume'] as const) : []),
    ...(isOpen || task.state === 'paused' || task.state === 'standing' ? (['withdraw'] as const) : []),
  ];
  if (deeds.length === 0) return null;
  const id = task.id;
  return (
    <Section title={say('leader.title')}>
      <div className={styles.deeds}>
        {deeds.map((one) => (
          <Button key={one} variant="default" size="compact-md" onClick={() => choose(one)}>
            {say(`${one}.act`)}
          </Button>
        ))}
      </div>
      {deed && (
        <Deciding
          name={`task.${deed}:${id}`}
          year={yearOf(task)}
          title={say(`${deed}.act`)}
          act={say(`${deed}.act`)}
          lead={deed === 'pause' ? say('pause.lead') : deed === 'withdraw' ? say('withdraw.lead') : null}
          {...(deed === 'resume' ? {} : { reason: say('ask.reason') })}
          {...(deed === 'extend' ? { to: say('ask.to'), after: task.due } : {})}
          {...(deed === 'resume' ? { to: say('resume.due'), after: null } : {})}
          onClose={() => choose(null)}
          decide={({ to, reason }) =>
            deed === 'extend'
              ? call('tasks.extend', { task: id, to, reason })
              : deed === 'resume'
                ? call('tasks.resume', { task: id, due: to })
                : call(deed === 'pause' ? 'tasks.pause' : 'tasks.withdraw', { task: id, reason })
          }
          told={say('leader.done')}
        />
      )}
    </Section>
  );
}

type DecidingProps = {
  readonly name: string;
  readonly year: number;
  readonly title: string;
  readonly act: string;
  /** What follows from it. */
  readonly lead?: ReactNode;
  /** The label of the reason, where one is needed; of the day, and the day it must be after. */
  readonly reason?: string;
  readonly to?: string;
  readonly after?: string | null;
  readonly decide: (values: { readonly to: string; readonly reason: string }) => Promise<unknown>;
  readonly told: string;
  readonly onClose: () => void;
};

function Deciding({ name, year, title, act, lead, reason, to, after = null, decide, told, onClose }: DecidingProps) {
  const held = useQueryClient();
  const form = useForm({
    name,
    initial: { to: '', reason: '' },
    check: (values): Mistakes => {
      const found = laterMistakes(values.to, values.reason, after);
      return {
        ...(to !== undefined && found.to ? { to: found.to } : {}),
        ...(reason !== undefined && found.reason ? { reason: found.reason } : {}),
      };
    },
    submit: async (values) => {
      await decide(values).catch((error: unknown) => {
        void refreshed(held, touched);
        throw problemOf(error);
      });
      tell(told);
      form.startOver();
      onClose();
      await refreshed(held, touched);
    },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      {lead && <p>{lead}</p>}
      <FormFrame form={form} label={title} act={act}>
        {to !== undefined && (
          <DayField
            field="to"
            label={to}
            year={year}
            value={form.values.to}
            onChange={(value) => form.set('to', value)}
            mistake={form.mistakes.to}
          />
        )}
        {reason !== undefined && (
          <AreaField
            field="reason"
            label={reason}
            value={form.values.reason}
            onChange={(value) => form.set('reason', value)}
            mistake={form.mistakes.reason}
          />
        )}
      </FormFrame>
    </Dialog>
  );
}
