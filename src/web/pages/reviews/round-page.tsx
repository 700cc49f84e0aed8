/**
 * What the office does in a round before the reports are in: the request as a Word file, who has not sent with the
 * reminder for each and for all, letters by e-mail, and the days put right.
 */
import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, linkTo, refreshed, useCall } from '#web/client.ts';
import { useParam } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { MailDialog, SentLetters } from '#web/pages/reviews/mail.tsx';
import styles from '#web/pages/reviews/reviews.module.css';
import { inputOf, mistakesIn, RoundFields, type RoundValues, valuesOf } from '#web/pages/reviews/round-fields.tsx';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead, Section } from '#web/parts/section.tsx';
import { Failed, NothingHere } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { problemOf } from '#web/problem.ts';
import { roundWords } from '#web/words/rounds.ts';

type Reminder = OutputOf<'letters.reminder'>;
type Review = OutputOf<'reviews.read'>;

export function RoundPage() {
  const review = useParam('period');
  const say = useWords(roundWords);
  const { period } = useSpeech();
  const read = useCall('reviews.read', { review });
  const reminder = useCall('letters.reminder', { review });
  const error = read.error ?? reminder.error;
  if (error?.status === 404 || error?.status === 422) return <NothingHere />;
  if (error) return <Failed why={error.words} again={() => void Promise.all([read.refetch(), reminder.refetch()])} />;
  const title = say('round.title', { period: period(review) });
  return (
    <div className={`${styles.page} ${styles.form}`}>
      <PageHead title={title}>
        <a href={paths.rounds()}>{say('round.back')}</a>
      </PageHead>
      {reminder.data && <Letters review={review} reminder={reminder.data} />}
      {read.data && (
        <Section title={say('round.days')} id="days">
          <Days key={read.data.version} review={read.data} />
        </Section>
      )}
    </div>
  );
}

function Letters({ review, reminder }: { readonly review: string; readonly reminder: Reminder }) {
  const say = useWords(roundWords);
  const { day } = useSpeech();
  const [mailing, mail] = useState<'request' | 'reminder' | null>(null);
  const missing = reminder.units.filter(({ state }) => state !== 'sent');
  const canSend = reminder.canSendMail;
  return (
    <>
      <Section title={say('round.request')}>
        <p className={styles.note}>{say('round.request.lead', { day: day(reminder.due) })}</p>
        <div className={styles.acts}>
          <Button
            component="a"
            href={linkTo('letters.request', { review })}
            download
            leftSection={<IconFileTypeDocx size="1rem" stroke={1.6} />}
          >
            {say('round.request.take')}
          </Button>
          {canSend && (
            <Button variant="default" onClick={() => mail('request')}>
              {say('round.mail.request')}
            </Button>
          )}
        </div>
      </Section>
      <Section
        id="missing"
        title={say('round.missing', { count: missing.length, all: reminder.units.length })}
        aside={missing.length > 0 && <CopyButton text={reminder.text} label={say('round.copy-all')} />}
      >
        {missing.length === 0 ? <p>{say('round.all-sent')}</p> : <MissingTable missing={missing} />}
        {missing.length > 0 && canSend && (
          <div className={styles.acts}>
            <Button variant="default" onClick={() => mail('reminder')}>
              {say('round.mail.reminder')}
            </Button>
          </div>
        )}
        {!canSend && <p className={styles.note}>{say('round.mail.off')}</p>}
      </Section>
      {canSend && <SentLetters review={review} />}
      {mailing && <MailDialog review={review} kind={mailing} reminder={reminder} onClose={() => mail(null)} />}
    </>
  );
}

function MissingTable({ missing }: { readonly missing: Reminder['units'] }) {
  const say = useWords(roundWords);
  return (
    <div className="scrolled">
      <table className="sheet-table">
        <thead>
          <tr>
            <th scope="col">{say('column.owed')}</th>
            <th scope="col">{say('column.state')}</th>
            <th scope="col">{say('round.people')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {missing.map(({ unit, name, state, text, people }) => (
            <tr key={unit}>
              <th scope="row">{name}</th>
              <td className={styles.state} data-state={state}>
                {say(`round.state.${state as 'not-sent' | 'sent-back'}`)}
              </td>
              <td>
                {people.length === 0 ? (
                  <span className="quiet">{say('round.nobody')}</span>
                ) : (
                  people.map((one) => [one.name, one.email].filter(Boolean).join(', ')).join('; ')
                )}
              </td>
              <td className="right">
                <CopyButton text={text} label={say('round.copy-one')} named={say('round.copy-of', { name })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The days and particulars; what somebody else saved meanwhile is shown beside one's own before anything is written. */
function Days({ review }: { readonly review: Review }) {
  const say = useWords(roundWords);
  const { period, day } = useSpeech();
  const held = useQueryClient();
  const [theirs, meet] = useState<Review | null>(null);
  const save = async (values: RoundValues, seen: string): Promise<void> => {
    try {
      await call('reviews.change', { ...inputOf(values), review: review.period, seen });
    } catch (error) {
      const { details } = problemOf(error);
      if (details.type === 'urn:bokhuyet:conflict') meet(details.standing as Review);
      throw error;
    }
    meet(null);
    tell(say('round.saved', { period: period(review.period) }));
    await refreshed(held, ['reviews.read', 'reviews.list', 'letters.reminder', 'todo.read']);
  };
  const form = useForm({
    name: `round.days.${review.period}`,
    initial: valuesOf(review),
    check: mistakesIn,
    submit: (values) => save(values, theirs?.version ?? review.version),
  });
  if (review.closedOn) return <p className={styles.note}>{say('round.closed', { day: day(review.closedOn) })}</p>;
  return (
    <>
      {theirs && (
        <Met
          mine={form.values}
          theirs={valuesOf(theirs)}
          onTake={() => {
            form.startOver();
            meet(null);
            void refreshed(held, ['reviews.read']);
          }}
          onKeep={form.send}
        />
      )}
      <FormFrame form={form} label={say('round.days')} act={say('round.save')}>
        <RoundFields form={form} year={Number(review.period.slice(0, 4))} holidays={review.holidays} />
      </FormFrame>
    </>
  );
}

type MetProps = {
  readonly mine: RoundValues;
  readonly theirs: RoundValues;
  readonly onTake: () => void;
  readonly onKeep: () => void;
};

/** Both values of every field that differs, and the two ways on. */
function Met({ mine, theirs, onTake, onKeep }: MetProps) {
  const say = useWords(roundWords);
  const { day } = useSpeech();
  const shown = (value: unknown): string => {
    const text = Array.isArray(value) ? String(value.length) : String(value);
    return /^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : text || '—';
  };
  const differing = (Object.keys(theirs) as (keyof RoundValues)[]).filter(
    (key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]),
  );
  return (
    <div className={styles.conflict} role="alert">
      <p>{say('round.others')}</p>
      <ul>
        {differing.map((key) => (
          <li key={key}>
            {say('round.others.row', {
              field: say(`field.${key}`, { count: '' }),
              theirs: shown(theirs[key]),
              mine: shown(mine[key]),
            })}
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button variant="default" onClick={onTake}>
          {say('round.others.take')}
        </Button>
        <Button onClick={onKeep}>{say('round.others.keep')}</Button>
      </div>
    </div>
  );
}
