/**
 * A later day: asked for by a unit, answered by a leader or whoever assigned the task.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, refreshed } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { type OneTask, touched, yearOf } from '#web/pages/tasks/one-task.ts';
import type { Names } from '#web/pages/tasks/use-names.ts';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { AreaField, ChoiceField, DayField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { taskWords } from '#web/words/tasks.ts';

type Props = { readonly task: OneTask; readonly names: Names };

/** What is wrong with a new day and its reason, before the server is asked. */
export function laterMistakes(to: string, reason: string, due: string | null): Mistakes {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(to);
  return {
    ...(!isDay ? { to: taskWords['needs.day'] } : due !== null && to <= due ? { to: taskWords['needs.later'] } : {}),
    ...(reason.trim() === '' ? { reason: taskWords['needs.reason'] } : {}),
  };
}

export function AskExtension(props: Props) {
  const say = useWords(taskWords);
  const [asking, ask] = useState(false);
  return (
    <p>
      <Button variant="default" onClick={() => ask(true)}>
        {say('ask.title')}
      </Button>
      {asking && <AskDialog {...props} onClose={() => ask(false)} />}
    </p>
  );
}

function AskDialog({ task, names, onClose }: Props & { readonly onClose: () => void }) {
  const say = useWords(taskWords);
  const { day } = useSpeech();
  const held = useQueryClient();
  const [first = ''] = task.may.reportFor;
  const form = useForm({
    name: `task.ask:${task.id}`,
    initial: { unit: first, to: '', reason: '' },
    check: ({ to, reason }) => laterMistakes(to, reason, task.due),
    submit: async (values) => {
      await call('tasks.ask-extension', { task: task.id, ...values });
      tell(say('ask.sent'));
      form.startOver();
      await refreshed(held, touched);
      onClose();
    },
  });
  return (
    <Dialog title={say('ask.title')} onClose={onClose}>
      <p>{say('ask.lead', { day: day(task.due ?? task.on) })}</p>
      <FormFrame form={form} label={say('ask.title')} act={say('ask.act')}>
        {task.may.reportFor.length > 1 && (
          <ChoiceField
            field="ask-unit"
            label={say('report.unit')}
            value={form.values.unit}
            options={task.may.reportFor.map((code) => ({ value: code, label: names.unit(code) }))}
            onChange={(value) => form.set('unit', value)}
          />
        )}
        <DayField
          field="to"
          label={say('ask.to')}
          year={yearOf(task)}
          value={form.values.to}
          onChange={(value) => form.set('to', value)}
          mistake={form.mistakes.to}
        />
        <AreaField
          field="reason"
          label={say('ask.reason')}
          value={form.values.reason}
          onChange={(value) => form.set('reason', value)}
          mistake={form.mistakes.reason}
        />
      </FormFrame>
    </Dialog>
  );
}

type Answering = Props & { readonly request: OneTask['requests'][number] };

/** Yes, on the day asked for or another; no, with words. */
export function AnswerRequest({ task, names, request }: Answering) {
  const say = useWords(taskWords);
  const { day } = useSpeech();
  const held = useQueryClient();
  const [granted, choose] = useState(true);
  const form = useForm({
    name: `task.answer:${task.id}:${request.number}`,
    initial: { to: request.to as string, words: '' },
    check: ({ to, words }): Mistakes =>
      granted ? laterMistakes(to, 'x', task.due) : words.trim() === '' ? { words: taskWords['needs.reason'] } : {},
    submit: async ({ to, words }) => {
      const answer = { granted, words: words.trim() === '' ? null : words, to: granted ? to : null };
      await call('tasks.answer-extension', { task: task.id, number: request.number, ...answer });
      tell(granted ? say('request.granted', { day: day(to) }) : say('request.refused'));
      await refreshed(held, touched);
    },
  });
  return (
    <>
      <p>
        {say('request.words', {
          ...{ unit: names.unit(request.unit), to: day(request.to), reason: request.reason, by: request.by },
          on: day(request.on),
        })}
      </p>
      <FormFrame form={form} label={say('request.title')} act={say(granted ? 'request.grant' : 'request.refuse')}>
        <ChoiceField
          field="granted"
          label={say('request.decision')}
          value={granted ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: say('request.grant') },
            { value: 'no', label: say('request.refuse') },
          ]}
          onChange={(value) => choose(value === 'yes')}
        />
        {granted && (
          <DayField
            field="answer-to"
            label={say('request.to')}
            year={yearOf(task)}
            value={form.values.to}
            onChange={(value) => form.set('to', value)}
            mistake={form.mistakes.to}
          />
        )}
        <AreaField
          field="answer-words"
          label={say('request.words-label')}
          rows={2}
          value={form.values.words}
          onChange={(value) => form.set('words', value)}
          mistake={form.mistakes.words}
        />
      </FormFrame>
    </>
  );
}
