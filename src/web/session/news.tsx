/**
 * Tells that somebody else saved something since the page was read, and shows it when the reader says so: nothing moves
 * under who is typing.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import styles from '#web/session/session.module.css';
import { useSession } from '#web/session/session-context.tsx';
import { sessionWords } from '#web/words/session.ts';

const interval = 15_000;

export function News() {
  const say = useWords(sessionWords);
  const { me, ended } = useSession();
  const held = useQueryClient();
  const isOn = me !== null && me.must === null && !ended;
  const now = useCall('position.now', {}, { when: isOn, every: interval }).data?.position;
  const [seen, see] = useState<number | null>(null);
  if (now === undefined) return null;
  if (seen === null || seen > now) {
    see(now);
    return null;
  }
  if (now === seen) return <div role="status" />;
  const take = (): void => {
    see(now);
    void held.invalidateQueries({ predicate: ({ queryKey }) => !['beginning', 'me'].includes(String(queryKey[0])) });
  };
  return (
    <div role="status" className={styles.news}>
      <span>{say('news.some')}</span>
      <button type="button" onClick={take}>
        {say('news.take')}
      </button>
      <button type="button" onClick={() => see(now)}>
        {say('news.later')}
      </button>
    </div>
  );
}
