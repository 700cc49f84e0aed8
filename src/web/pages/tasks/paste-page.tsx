/**
 * Many tasks at once: pasted from Excel, looked at line by line, assigned where a line is right; the others stay to be
 * mended.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call, refreshed, useCall } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/tasks/one.module.css';
import { touched } from '#web/pages/tasks/one-task.ts';
import { type PastedTask, pastedTasks } from '#web/pages/tasks/pasted.ts';
import { type Names, unitsOn, useNames } from '#web/pages/tasks/use-names.ts';
import { AreaField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead, Section } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';
import { taskWords } from '#web/words/tasks.ts';

export function PastePage() {
  const say = useWords(taskWords);
  const { both } = useSpeech();
  const held = useQueryClient();
  const names = useNames();
  const today = useCall('tasks.ground', {}).data?.today ?? null;
  const units = useMemo(() => unitsOn(names.units, today ?? ''), [names, today]);
  const initial = useMemo(() => ({ text: '' }), []);
  const read = (text: string): readonly PastedTask[] => (today === null ? [] : pastedTasks(text, { units, today }));
  const form = useForm({
    name: 'tasks.paste',
    initial,
    check: ({ text }) => (read(text).some(({ wrong }) => wrong.length === 0) ? {} : { text: taskWords['paste.empty'] }),
    submit: async ({ text }) => {
      const lines = read(text);
      const right = lines.filter(({ wrong }) => wrong.length === 0);
      await call('tasks.assign', { tasks: right.map(taskOf) });
      tell(say('paste.done', { count: right.length }));
      const first = text.split(/\r?\n/)[0] ?? '';
      const left = lines.filter(({ wrong }) => wrong.length > 0).map((one) => one.text);
      const titled = lines[0]?.line === 2;
      form.set('text', left.length === 0 ? '' : [...(titled ? [first] : []), ...left].join('\n'));
      await refreshed(held, touched);
    },
  });
  const { text } = form.values;
  const lines = useMemo(() => (today === null ? [] : pastedTasks(text, { units, today })), [text, units, today]);
  const right = lines.filter(({ wrong }) => wrong.length === 0).length;
  return (
    <>
      <p className={styles.back}>
        <a href={paths.tasks()}>← {say('back')}</a>
      </p>
      <PageHead title={say('paste.title')} lead={say('paste.lead')} />
      <div className={styles.box}>
        <FormFrame form={form} label={say('paste.title')} act={say('paste.act', { count: right })}>
          <AreaField
            field="text"
            label={say('paste.box')}
            rows={8}
            value={text}
            onChange={(value) => form.set('text', value)}
            mistake={form.mistakes.text}
          />
        </FormFrame>
      </div>
      <Section title={say('paste.preview')}>
        {lines.length === 0 ? (
          <p className="quiet">{say('paste.empty')}</p>
        ) : (
          <>
            <p role="status">{say('paste.sum', { right, wrong: lines.length - right })}</p>
            <Preview lines={lines} names={names} both={both} />
          </>
        )}
      </Section>
    </>
  );
}

const taskOf = ({ what, lead, support, due, deliverable, leader }: PastedTask) => ({
  ...{ what, field: 'administration' as const, lead: lead ?? '', support: [...support], due, deliverable, leader },
  ...{ origin: 'work-programme' as const, directives: [], findings: [], review: null, meeting: null, indicator: null },
});

type PreviewProps = {
  readonly lines: readonly PastedTask[];
  readonly names: Names;
  readonly both: ReturnType<typeof useSpeech>['both'];
};

function Preview({ lines, names, both }: PreviewProps) {
  const say = useWords(taskWords);
  const { day } = useSpeech();
  return (
    <div className="scrolled">
      <table className={`sheet-table ${styles.preview}`}>
        <thead>
          <tr>
            <th scope="col">{say('paste.line')}</th>
            <th scope="col">{say('column.state')}</th>
            <th scope="col">{say('column.what')}</th>
            <th scope="col">{say('column.lead')}</th>
            <th scope="col">{say('support')}</th>
            <th scope="col">{say('column.due')}</th>
            <th scope="col">{say('deliverable')}</th>
            <th scope="col">{say('column.leader')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <tr key={one.line}>
              <td>{one.line}</td>
              <td>
                {one.wrong.length === 0 ? (
                  <span>✓ {say('paste.right')}</span>
                ) : (
                  <ul>
                    {one.wrong.map((why) => (
                      <li key={why.vi}>✗ {both(why)}</li>
                    ))}
                  </ul>
                )}
              </td>
              <th scope="row">{one.what}</th>
              <td>{one.lead && names.unit(one.lead)}</td>
              <td>{one.support.map(names.unit).join(', ')}</td>
              <td className="nowrap">
                {one.due === null ? (one.wrong.length === 0 ? say('due.standing') : '') : day(one.due)}
              </td>
              <td>{one.deliverable}</td>
              <td>{one.leader}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
