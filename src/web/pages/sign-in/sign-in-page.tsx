/**
 * Đăng nhập: what the product is in three sentences, the way in, and in a demonstration everybody one can come in as.
 */
import { useState } from 'react';
import { call } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/sign-in/sign-in.module.css';
import { SignInForm } from '#web/pages/sign-in/sign-in-form.tsx';
import { paths } from '#web/paths.ts';
import { type Problem, problemOf } from '#web/problem.ts';
import { type Beginning, useSession } from '#web/session/session-context.tsx';
import { sessionWords } from '#web/words/session.ts';

export function SignInPage() {
  const say = useWords(sessionWords);
  const { beginning, refresh } = useSession();
  const demo = beginning?.demo ?? null;
  return (
    <div className={styles.page}>
      <section className={styles.what}>
        <p className={styles.name}>Bổ Khuyết</p>
        <ol>
          <li>{say('sign-in.what-1')}</li>
          <li>{say('sign-in.what-2')}</li>
          <li>{say('sign-in.what-3')}</li>
        </ol>
        <p>
          <a href={paths.check()}>{say('sign-in.check')}</a>
        </p>
      </section>
      <section className={styles.in} aria-label={say('sign-in.title')}>
        {demo && <DemoAccounts demo={demo} onIn={refresh} />}
        <h1>{say('sign-in.title')}</h1>
        {beginning?.state === 'no-administrator' ? (
          <p>{say('first.none')}</p>
        ) : (
          <>
            <SignInForm onIn={refresh} />
            <p className={styles.aside}>
              {say('sign-in.forgotten')} <a href={paths.reset()}>{say('sign-in.reset')}</a>.
            </p>
          </>
        )}
      </section>
    </div>
  );
}

type DemoProps = { readonly demo: NonNullable<Beginning['demo']>; readonly onIn: () => Promise<void> };

function DemoAccounts({ demo, onIn }: DemoProps) {
  const say = useWords(sessionWords);
  const { both } = useSpeech();
  const [entering, enter] = useState<string | null>(null);
  const [problem, tell] = useState<Problem | null>(null);
  const comeIn = async (username: string): Promise<void> => {
    enter(username);
    try {
      await call('session.open', { username, password: demo.password });
      await onIn();
    } catch (error) {
      tell(problemOf(error));
      enter(null);
    }
  };
  return (
    <>
      <h2>{say('demo.title')}</h2>
      <p className={styles.aside}>{say('demo.lead')}</p>
      {problem && <p role="alert">{both(problem.words)}</p>}
      <ul className={styles.demo}>
        {demo.accounts.map(({ username, name, does }) => (
          <li key={username}>
            <button type="button" disabled={entering !== null} onClick={() => void comeIn(username)}>
              <b>{both(does)}</b>
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
