/**
 * Somebody else saved what is being typed here: what they saved, and the two ways on. Nothing typed is lost.
 */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useWords } from '#web/language.tsx';
import type { HeldPart } from '#web/pages/meetings/meeting-page.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import type { Form, Values } from '#web/parts/form/use-form.ts';
import { meetingWords } from '#web/words/meetings.ts';

type Props<Of extends Values> = {
  readonly held: HeldPart;
  readonly form: Form<Of>;
  /** What stands there now. */
  readonly children: ReactNode;
};

export function NewsOfPart<Of extends Values>({ held, form, children }: Props<Of>) {
  const say = useWords(meetingWords);
  const { isNews, take } = held;
  const isUntouched = !form.dirty && !form.busy;
  useEffect(() => {
    if (isNews && isUntouched) take();
  }, [isNews, isUntouched, take]);
  if (!isNews || isUntouched || form.busy) return null;
  return (
    <section className={styles.news} role="alert" aria-label={say('news.title')}>
      <strong>{say('news.title')}</strong>
      <p>{say('news.lead')}</p>
      {children}
      <p className={styles.tools}>
        <Button
          variant="default"
          onClick={() => {
            form.startOver();
            take();
          }}
        >
          {say('news.take')}
        </Button>
        <Button variant="default" onClick={held.keepMine}>
          {say('news.keep')}
        </Button>
      </p>
    </section>
  );
}
