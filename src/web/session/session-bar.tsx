/**
 * What the bar and the masthead say of who is signed in: the account with its menu, and the review to stand on.
 */
import { useRef } from 'react';
import { useSpeech, useWords } from '#web/language.tsx';
import { paths } from '#web/paths.ts';
import { useReviews } from '#web/session/review-context.tsx';
import styles from '#web/session/session.module.css';
import { type Me, useSession } from '#web/session/session-context.tsx';
import { sessionWords } from '#web/words/session.ts';

export function AccountMenu({ me }: { readonly me: Me }) {
  const say = useWords(sessionWords);
  const { signOut } = useSession();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      className={styles.account}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && close()}
    >
      <summary aria-label={say('account.menu', { name: me.name })}>
        <span>{me.name}</span>
      </summary>
      <div>
        <p>
          {me.roles.map(({ role, unitName }) => `${say(`role.${role}`)}${unitName ? ` ${unitName}` : ''}`).join(', ')}
        </p>
        <a href={paths.account()} onClick={close}>
          {say('account.title')}
        </a>
        <button type="button" onClick={() => void signOut()}>
          {say('account.sign-out')}
        </button>
      </div>
    </details>
  );
}

export function ReviewChoice() {
  const say = useWords(sessionWords);
  const { period } = useSpeech();
  const { all, now, choose } = useReviews();
  if (!now) return null;
  return (
    <label className={styles.review}>
      {say('review.choose')}{' '}
      <select value={now.period} onChange={(event) => choose(event.currentTarget.value)}>
        {all.map((one) => (
          <option key={one.period} value={one.period}>
            {period(one.period)}
          </option>
        ))}
      </select>
    </label>
  );
}
