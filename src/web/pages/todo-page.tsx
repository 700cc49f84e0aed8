/**
 * Việc cần làm: which meeting is next and where the draft stands, what is missing first, the gaps that matter,
 * and what became of the last review's tasks. One A4 when printed.
 */

import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { daysBetween } from '#core/day.ts';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { useSpeech } from '#web/language.tsx';
import { Carried } from '#web/pages/todo/carried.tsx';
import { Gaps } from '#web/pages/todo/gaps.tsx';
import { Missing } from '#web/pages/todo/missing.tsx';
import styles from '#web/pages/todo/todo.module.css';

export function TodoPage() {
  const index = useDossier();
  return (
    <div className={styles.page}>
      <Meeting index={index} />
      <Missing index={index} />
      <Gaps index={index} />
      <Carried index={index} />
    </div>
  );
}

function Meeting({ index }: { readonly index: DossierIndex }) {
  const { say, day, period } = useSpeech();
  const { review, on, draft, confirmed, authority } = index.dossier;
  const left = daysBetween(on, review.date);
  const days =
    left > 0
      ? say('todo.days-left', { count: left })
      : left === 0
        ? say('todo.today')
        : say('todo.past', { count: -left });
  return (
    <header className={styles.meeting}>
      <div>
        <p className={styles.when}>
          {say(`session.${review.session}`, { day: day(review.date) })} · {review.place}
        </p>
        <h1>{say('todo.title', { ordinal: review.ordinal, period: period(review.period) })}</h1>
        <p className={styles.chair}>
          {say('todo.chair', { name: review.chair.name, post: review.chair.post })} ·{' '}
          {say('todo.term', { term: review.term })}
          {authority.illustrative && <strong className="printed"> · {say('illustrative')}</strong>}
        </p>
      </div>
      <dl className={styles.stand}>
        <div>
          <dt>{say('todo.as-of', { day: day(on) })}</dt>
          <dd>{days}</dd>
        </div>
        <div>
          <dt>{say('todo.state')}</dt>
          <dd>
            <span className={styles.stamp}>{draft ? say('draft') : say('final')}</span>
          </dd>
        </div>
        <div>
          <dt>{say('todo.confirmed')}</dt>
          <dd className={styles.meter}>
            {confirmed.count}/{confirmed.total}
            <meter
              min={0}
              max={Math.max(1, confirmed.total)}
              value={confirmed.count}
              aria-label={say('todo.confirmed')}
            />
          </dd>
        </div>
      </dl>
      <Button
        className="unprinted"
        size="compact-sm"
        variant="default"
        leftSection={<IconPrinter size="0.95rem" />}
        onClick={() => print()}
      >
        {say('print')}
      </Button>
    </header>
  );
}
