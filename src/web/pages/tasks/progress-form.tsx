/**
 * A unit says how far it is: words, done or not, files that show it. What was typed stays until it is sent; a file that is
 * refused is named with the reason, and the words are not lost with it.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, refreshed, send } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/tasks/one.module.css';
import { type OneTask, touched, yearOf } from '#web/pages/tasks/one-task.ts';
import type { Names } from '#web/pages/tasks/use-names.ts';
import type { Found } from '#web/parts/drop/dropped-files.ts';
import { FileDrop } from '#web/parts/drop/file-drop.tsx';
import { AreaField, ChoiceField, DayField, TickField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { problemOf } from '#web/problem.ts';
import { taskWords } from '#web/words/tasks.ts';

type Props = { readonly task: OneTask; readonly names: Names };

export function ProgressForm({ task, names }: Props) {
  const say = useWords(taskWords);
  const { both } = useSpeech();
  const held = useQueryClient();
  const [files, keep] = useState<readonly Found[]>([]);
  const [failed, fail] = useState<readonly string[]>([]);
  const [first = ''] = task.may.reportFor;
  const form = useForm({
    name: `task.progress:${task.id}`,
    initial: { unit: first, words: '', on: task.on, done: false, unstamped: false },
    check: ({ words, on }): Mistakes => ({
      ...(words.trim() === '' ? { words: taskWords['report.words.missing'] } : {}),
      ...(/^\d{4}-\d\d-\d\d$/.test(on) ? {} : { on: taskWords['needs.day'] }),
    }),
    submit: async ({ unstamped, ...values }) => {
      const said = await call('tasks.progress', { task: task.id, ...values });
      const refused: string[] = [];
      const left: Found[] = [];
      for (const found of files)
        try {
          const name = found.file.name.normalize('NFC');
          const about = { task: task.id, unit: values.unit, name, with: said.number, unstamped };
          await send('tasks.attach', about, found.file);
        } catch (error) {
          const { details, words, mistakes } = problemOf(error);
          const why = both(mistakes[0] ?? details.detail ?? words);
          refused.push(say('report.file-failed', { name: found.file.name, why }));
          left.push(found);
        }
      fail(refused);
      keep(left);
      tell(say('report.sent'));
      form.startOver();
      await refreshed(held, touched);
    },
  });
  const year = yearOf(task);
  return (
    <FormFrame form={form} label={say('report.title')} act={say('report.act')}>
      {failed.length > 0 && (
        <div role="alert">
          <ul className={styles.failed}>
            {failed.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {task.may.reportFor.length > 1 && (
        <ChoiceField
          field="unit"
          label={say('report.unit')}
          value={form.values.unit}
          options={task.may.reportFor.map((code) => ({ value: code, label: names.unit(code) }))}
          onChange={(value) => form.set('unit', value)}
        />
      )}
      <AreaField
        field="words"
        label={say('report.words')}
        value={form.values.words}
        onChange={(value) => form.set('words', value)}
        mistake={form.mistakes.words}
      />
      <DayField
        field="on"
        label={say('report.on')}
        year={year}
        value={form.values.on}
        onChange={(value) => form.set('on', value)}
        mistake={form.mistakes.on}
      />
      <p>
        <TickField
          field="done"
          label={say('report.done')}
          value={form.values.done}
          onChange={(value) => form.set('done', value)}
        />
      </p>
      <Files files={files} keep={keep} />
      {files.some(({ file }) => /\.(jpe?g|png|pdf)$/i.test(file.name)) && (
        <p>
          <TickField
            field="unstamped"
            label={say('report.unstamped')}
            value={form.values.unstamped}
            onChange={(value) => form.set('unstamped', value)}
          />
        </p>
      )}
    </FormFrame>
  );
}

type FilesProps = { readonly files: readonly Found[]; readonly keep: (files: readonly Found[]) => void };

function Files({ files, keep }: FilesProps) {
  const say = useWords(taskWords);
  const { bytes } = useSpeech();
  return (
    <>
      <FileDrop
        title={say('report.files')}
        hint={say('report.files.hint')}
        accept=".docx,.xlsx,.pdf,.txt,.jpg,.jpeg,.png"
        onFiles={(found) => keep([...files, ...found])}
      />
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((one) => (
            <li key={one.path}>
              {one.file.name} <small>{bytes(one.file.size)}</small>{' '}
              <button
                type="button"
                aria-label={say('report.remove', { name: one.file.name })}
                onClick={() => keep(files.filter((other) => other !== one))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
