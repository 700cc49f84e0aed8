/**
 * Letters by e-mail: looked through before they go, and what became of each; where nobody knows whether one went out, a
 * person says.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, refreshed, useCall, useChange } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/reviews/reviews.module.css';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { AreaField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { Section } from '#web/parts/section.tsx';
import { roundWords } from '#web/words/rounds.ts';

type Reminder = OutputOf<'letters.reminder'>;
type Sent = OutputOf<'letters.sent'>[number];

const addressesIn = (text: string): readonly string[] =>
  text
    .split(/[\n;,]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

type Props = {
  readonly review: string;
  readonly kind: 'request' | 'reminder';
  readonly reminder: Reminder;
  readonly onClose: () => void;
};

export function MailDialog({ review, kind, reminder, onClose }: Props) {
  const say = useWords(roundWords);
  const held = useQueryClient();
  const to = reminder.units
    .filter(({ state }) => kind === 'request' || state !== 'sent')
    .flatMap(({ people }) => people.flatMap(({ email }) => (email ? [email] : [])));
  const { subject, text } = kind === 'request' ? reminder.request : reminder.mail;
  const form = useForm({
    name: `round.mail.${review}.${kind}`,
    initial: { to: [...new Set(to)].join('\n'), subject, text },
    check: (values): Mistakes => ({
      ...(addressesIn(values.to).length === 0 ? { to: roundWords['round.mail.missing'] } : {}),
      ...(values.subject.trim() === '' ? { subject: roundWords.required } : {}),
      ...(values.text.trim() === '' ? { text: roundWords.required } : {}),
    }),
    submit: async (values) => {
      const all = addressesIn(values.to);
      await call('letters.send', { review, kind, subject: values.subject, text: values.text, to: all });
      await refreshed(held, ['letters.sent']);
      tell(say('round.mail.begun', { count: all.length }));
      onClose();
    },
  });
  const { values, set, mistakes } = form;
  const title = say(`round.mail.${kind}`);
  return (
    <Dialog title={title} onClose={onClose} wide>
      <FormFrame form={form} label={title} act={say('round.mail.act')}>
        <AreaField
          field="to"
          label={say('round.mail.to')}
          hint={say('round.mail.to.hint')}
          value={values.to}
          onChange={(value) => set('to', value)}
          mistake={mistakes.to}
        />
        <TextField
          field="subject"
          label={say('round.mail.subject')}
          value={values.subject}
          onChange={(value) => set('subject', value)}
          mistake={mistakes.subject}
        />
        <AreaField
          field="text"
          label={say('round.mail.text')}
          rows={10}
          value={values.text}
          onChange={(value) => set('text', value)}
          mistake={mistakes.text}
        />
      </FormFrame>
    </Dialog>
  );
}

const whileSending = 2_000;
const quietly = 30_000;

export function SentLetters({ review }: { readonly review: string }) {
  const say = useWords(roundWords);
  const first = useCall('letters.sent', { review });
  const going = first.data?.some(({ state }) => state === 'waiting' || state === 'running') ?? false;
  useCall('letters.sent', { review }, { every: going ? whileSending : quietly });
  const jobs = first.data ?? [];
  return (
    <Section title={say('round.mail.sent')}>
      {jobs.length === 0 ? (
        <p className={styles.note}>{say('round.mail.none')}</p>
      ) : (
        jobs.map((job) => <Sending key={job.job} job={job} review={review} />)
      )}
    </Section>
  );
}

function Sending({ job, review }: { readonly job: Sent; readonly review: string }) {
  const say = useWords(roundWords);
  const { both, day } = useSpeech();
  const answer = useChange('letters.answer', { touches: ['letters.sent'] });
  return (
    <div>
      <p className={styles.note}>
        {say(`letter.${job.kind}`)}, {day(job.asked.slice(0, 10))}
      </p>
      <ul className={styles.letters}>
        {job.letters.map(({ step, to, state, problems }) => (
          <li key={step}>
            <span className={styles.state} data-state={state}>
              {say(`step.${state}`)}
            </span>{' '}
            {to}
            {problems.map(({ message }) => (
              <small key={message.vi}> {both(message)}</small>
            ))}
            {(state === 'asks' || state === 'failed') && (
              <span className={styles.acts}>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => answer.mutate({ review, job: job.job, step, again: true })}
                >
                  {say('round.mail.again')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => answer.mutate({ review, job: job.job, step, again: false })}
                >
                  {say('round.mail.leave')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
