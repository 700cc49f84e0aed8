/**
 * The notices at the foot of the page: "Đã …", with Hoàn tác where there is a way back. Read out when they come; those
 * that ask for nothing go by themselves, but not while somebody points at them.
 */
import { IconX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import styles from '#web/parts/notice/notice.module.css';
import { type Notice, notices, putAway, subscribe } from '#web/parts/notice/notices.ts';
import { usePartWords } from '#web/parts/use-part-words.ts';

const shownFor = 8_000;

export function Notices() {
  const say = usePartWords();
  const told = useSyncExternalStore(subscribe, notices);
  return (
    <section className={styles.notices} aria-label={say('notices.label')}>
      <div role="status">
        {told.map((notice) => (
          <One key={notice.id} notice={notice} />
        ))}
      </div>
    </section>
  );
}

function One({ notice }: { readonly notice: Notice }) {
  const say = usePartWords();
  const [held, hold] = useState(false);
  const stays = held || notice.undo !== undefined || notice.tone === 'trouble';
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => putAway(notice.id), shownFor);
    return () => clearTimeout(timer);
  }, [stays, notice.id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it.
    <div
      className={styles.notice}
      data-tone={notice.tone}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
    >
      <span>
        <span aria-hidden="true">{notice.tone === 'done' ? '✓' : '!'}</span> {notice.text}
      </span>
      {notice.undo && (
        <button
          type="button"
          onClick={() => {
            notice.undo?.();
            putAway(notice.id);
          }}
        >
          {say('undo')}
        </button>
      )}
      <button type="button" aria-label={say('close')} onClick={() => putAway(notice.id)}>
        <IconX size="1rem" stroke={1.6} aria-hidden="true" />
      </button>
    </div>
  );
}
