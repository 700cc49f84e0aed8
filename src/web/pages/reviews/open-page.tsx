/**
 * Mở đợt: the next review, with everything taken over from the last one; a person looks it through and opens it.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, refreshed, useCall } from '#web/client.ts';
import { useGo } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/reviews/reviews.module.css';
import { inputOf, mistakesIn, RoundFields, valuesOf } from '#web/pages/reviews/round-fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead } from '#web/parts/section.tsx';
import { Failed } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { roundWords } from '#web/words/rounds.ts';

type Proposed = OutputOf<'reviews.proposed'>;

export function OpenPage() {
  const say = useWords(roundWords);
  const { period } = useSpeech();
  const [chosen, choose] = useState<string | null>(null);
  const asked = useCall('reviews.proposed', chosen === null ? {} : { period: chosen });
  const { data } = asked;
  if (asked.error) return <Failed why={asked.error.words} again={() => void asked.refetch()} />;
  if (!data) return <PageHead title={say('open.title')} />;
  const { review, choices } = data;
  const lead = review.previous ? say('open.from', { period: period(review.previous) }) : say('open.first');
  const offered = [...new Set([...choices, review.period])];
  return (
    <div className={`${styles.page} ${styles.form}`}>
      <PageHead title={say('open.title')} lead={lead} />
      <div className={styles.period} role="radiogroup" aria-label={say('field.period')}>
        <strong>{say('field.period')}:</strong>
        {offered.map((one) => (
          <label key={one}>
            <input type="radio" name="period" checked={one === review.period} onChange={() => choose(one)} />{' '}
            {period(one)}
          </label>
        ))}
      </div>
      {data.isThere ? (
        <p role="status">
          {say('open.there')} <a href={paths.round(review.period)}>{say('open.there.go')}</a>
        </p>
      ) : (
        <OpenForm key={review.period} proposed={data} />
      )}
    </div>
  );
}

function OpenForm({ proposed }: { readonly proposed: Proposed }) {
  const say = useWords(roundWords);
  const { period } = useSpeech();
  const held = useQueryClient();
  const go = useGo();
  const { choose } = useReviews();
  const { review, dueBy, gone, holidays } = proposed;
  const form = useForm({
    name: `round.open.${review.period}`,
    initial: valuesOf(review),
    check: mistakesIn,
    submit: async (values) => {
      await call('reviews.open', { ...inputOf(values), period: review.period });
      await refreshed(held, ['reviews.list', 'todo.read', 'reviews.proposed']);
      choose(review.period);
      tell(say('open.done', { period: period(review.period) }));
      go(paths.round(review.period));
    },
  });
  const dueHint = dueBy
    ? say('open.due-by', { name: dueBy.name, days: dueBy.days })
    : review.previous
      ? say('open.due-as-last')
      : '';
  return (
    <FormFrame form={form} label={say('open.title')} act={say('rounds.open')}>
      <RoundFields
        form={form}
        year={Number(review.period.slice(0, 4))}
        holidays={holidays}
        {...(dueHint ? { dueHint } : {})}
        owedHint={gone.length > 0 ? say('open.gone', { names: gone.join(', ') }) : undefined}
      />
    </FormFrame>
  );
}
