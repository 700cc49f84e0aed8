/**
 * The frame of a form: what came back, what is wrong above all fields with a way to each, the fields, the buttons.
 */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from '#web/language.tsx';
import { useIdOf } from '#web/parts/form/field-ids.ts';
import styles from '#web/parts/form/form.module.css';
import type { Form, Values } from '#web/parts/form/use-form.ts';
import { usePartWords } from '#web/parts/use-part-words.ts';

type FormFrameProps<Of extends Values> = {
  readonly form: Form<Of>;
  readonly label: string;
  /** What the button does, as a verb. */
  readonly act: string;
  readonly children: ReactNode;
  /** Beside the button. */
  readonly aside?: ReactNode;
};

export function FormFrame<Of extends Values>({ form, label, act, children, aside }: FormFrameProps<Of>) {
  const say = usePartWords();
  const idOf = useIdOf();
  const { both } = useSpeech();
  const found = useRef<HTMLDivElement>(null);
  const { mistakes, problem, restored, busy } = form;
  const list = Object.entries(mistakes);
  const wrong = list.length > 0 || problem !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for every answer.
  useEffect(() => {
    if (wrong && !busy) found.current?.focus();
  }, [problem, busy]);
  return (
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.send();
      }}
    >
      {restored && (
        <p className={styles.restored} role="status">
          {say('form.kept')}{' '}
          <button type="button" className="more" onClick={form.startOver}>
            {say('form.start-over')}
          </button>
        </p>
      )}
      {wrong && (
        <div className={styles.wrong} role="alert" tabIndex={-1} ref={found}>
          {problem && <p>{both(problem.details.detail ?? problem.words)}</p>}
          {list.length > 1 && (
            <>
              <p>{say('form.mistakes', { count: list.length })}</p>
              <ul>
                {list.map(([field, words]) => (
                  <li key={field}>
                    <button
                      type="button"
                      className="more"
                      onClick={() => document.getElementById(idOf(field))?.focus()}
                    >
                      {both(words)}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {list.length === 1 && (
            <p>
              {say('form.mistakes', { count: 1 })} {both(list[0]?.[1] ?? { vi: '', en: '' })}
            </p>
          )}
        </div>
      )}
      {children}
      <div className={styles.buttons}>
        <Button type="submit" loading={busy} aria-disabled={busy}>
          {act}
        </Button>
        {aside}
      </div>
    </form>
  );
}
