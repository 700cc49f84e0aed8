/**
 * What stands on a page that has nothing to show yet, or cannot: arriving, failed, broken, empty, not found.
 * Each says what happened and what to do next.
 */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Both, Progress } from '#server/contract/viewer.ts';
import type { Trouble } from '#web/dossier/dossier-query.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/parts/states.module.css';
import { paths } from '#web/paths.ts';

function State({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.state} role="status">
      <h1>{title}</h1>
      {children}
    </div>
  );
}

export function Arriving({ progress }: { readonly progress: Progress | null }) {
  const { say, both } = useSpeech();
  const share = progress?.total ? Math.round((100 * progress.done) / progress.total) : null;
  return (
    <State title={say('arriving.title')}>
      <progress
        className={styles.progress}
        aria-label={say('arriving.title')}
        max={100}
        {...(share === null ? {} : { value: share })}
      />
      <p>{progress ? both(progress.words) : say('arriving.begin')}</p>
    </State>
  );
}

export function Failed({
  trouble,
  why,
  again,
}: {
  readonly trouble?: Trouble;
  readonly why?: Both;
  readonly again: () => void;
}) {
  const { say, both } = useSpeech();
  return (
    <State title={say(trouble ? `failed.${trouble}` : 'failed.made')}>
      {why && <p className={styles.why}>{both(why)}</p>}
      <p>{say(trouble ? `failed.${trouble}.next` : 'failed.made.next')}</p>
      <Button onClick={again}>{say('again')}</Button>
    </State>
  );
}

export function Broken({ why }: { readonly why: string }) {
  const { say } = useSpeech();
  return (
    <State title={say('broken')}>
      <p className={styles.why}>{why}</p>
      <p>{say('broken.next')}</p>
    </State>
  );
}

export function NothingHere() {
  const { say } = useSpeech();
  return (
    <State title={say('nothing-here')}>
      <p>
        <a href={paths.todo()}>{say('nothing-here.next')}</a>
      </p>
    </State>
  );
}

export const Empty = ({ children }: { readonly children: ReactNode }) => <p className={styles.empty}>{children}</p>;
