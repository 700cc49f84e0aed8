/**
 * The API to try: every route of the description, each with a form from its schema and a button that sends.
 */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { openApiAddress } from '#server/contract/addresses.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { type Described, fieldsOf, operationsIn, requestOf, sampleOf } from '#web/pages/admin/described.ts';
import { AreaField, ChoiceField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { finds, plain } from '#web/parts/plain.ts';
import { PageHead } from '#web/parts/section.tsx';
import { Empty } from '#web/parts/states.tsx';
import { useMe } from '#web/session/session-context.tsx';
import { adminWords } from '#web/words/admin.ts';

export function ApiPart() {
  const say = useWords(adminWords);
  const { language } = useSpeech();
  const [words, find] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['openapi'],
    queryFn: async () => operationsIn(await (await fetch(openApiAddress)).json()),
  });
  const all = data ?? [];
  const shown = all.filter(({ name, path, summary }) =>
    finds(words, plain(`${name} ${path} ${summary.vi} ${summary.en}`)),
  );
  const one = all.find(({ name }) => name === chosen);
  return (
    <>
      <PageHead title={say('part.api')} lead={say('api.lead')} />
      <div className={styles.api}>
        <div>
          <TextField field="find" label={say('api.find')} value={words} onChange={find} />
          <ul className={styles.routes}>
            {shown.map(({ name, method, path, summary }) => (
              <li key={name}>
                <button type="button" aria-pressed={name === chosen} onClick={() => choose(name)}>
                  {summary[language]}
                  <small>
                    {method} {path}
                  </small>
                </button>
              </li>
            ))}
            {data && shown.length === 0 && <li>{say('api.none')}</li>}
          </ul>
        </div>
        {one ? <Operation key={one.name} operation={one} /> : <Empty>{say('api.choose')}</Empty>}
      </div>
    </>
  );
}

type Answer = { readonly status: number; readonly text: string };

/** A page shows no more of an answer. */
const mostShown = 100_000;

function Operation({ operation }: { readonly operation: Described }) {
  const say = useWords(adminWords);
  const { language } = useSpeech();
  const me = useMe();
  const [answer, show] = useState<Answer | null>(null);
  const fields = fieldsOf(operation);
  const form = useForm<Readonly<Record<string, string>>>({
    name: `api:${operation.name}`,
    initial: {
      ...Object.fromEntries(fields.map(({ name }) => [name, name === 'authority' ? me.authority.code : ''])),
      ...(operation.body ? { '{}': JSON.stringify(sampleOf(operation.body), null, 2) } : {}),
    },
    secret: ['password', 'newPassword', 'code', '{}'],
    check: (values) => ({
      ...Object.fromEntries(
        fields
          .filter(({ name, required }) => required && !values[name]?.trim())
          .map(({ name }) => [name, adminWords.missing]),
      ),
      ...(operation.body && !isJson(values['{}'] ?? '') ? { '{}': adminWords['api.body.wrong'] } : {}),
    }),
    submit: async (values) => {
      const { path, init } = requestOf(operation, values);
      const response = await fetch(path, init);
      const text = await response.text();
      show({
        status: response.status,
        text: (isJson(text) ? JSON.stringify(JSON.parse(text), null, 2) : text).slice(0, mostShown),
      });
    },
  });
  const { values, set, mistakes } = form;
  return (
    <div>
      <h2>{operation.summary[language]}</h2>
      <p>
        <code className={styles.hash}>
          {operation.method} {operation.path}
        </code>
      </p>
      {operation.method !== 'GET' && <p className={styles.wrong}>{say('api.warning')}</p>}
      {operation.takesFile ? (
        <p>{say('api.file')}</p>
      ) : (
        <FormFrame form={form} label={operation.summary[language]} act={say('api.send')}>
          {fields.map(({ name, required, choices }) => {
            const field = {
              field: name,
              label: name,
              optional: !required,
              value: values[name] ?? '',
              mistake: mistakes[name],
            };
            const change = (value: string): void => set(name, value);
            return choices ? (
              <ChoiceField
                key={name}
                {...field}
                none=""
                options={choices.map((value) => ({ value, label: value }))}
                onChange={change}
              />
            ) : (
              <TextField key={name} {...field} onChange={change} />
            );
          })}
          {operation.body && (
            <>
              <AreaField
                field="{}"
                label={say('api.body')}
                rows={8}
                value={values['{}'] ?? ''}
                mistake={mistakes['{}']}
                onChange={(value) => set('{}', value)}
              />
              <details>
                <summary>{say('api.schema')}</summary>
                <pre className={styles.answer}>{JSON.stringify(operation.body, null, 2)}</pre>
              </details>
            </>
          )}
        </FormFrame>
      )}
      {answer && (
        <section aria-label={say('api.answer', { status: answer.status })} aria-live="polite">
          <h3>{say('api.answer', { status: answer.status })}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
          <pre className={styles.answer} tabIndex={0}>
            {answer.text}
          </pre>
        </section>
      )}
    </div>
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
