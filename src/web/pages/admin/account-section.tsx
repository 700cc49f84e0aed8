/**
 * The account of a person: made, reset by a code that is shown once, locked at once, closed when all is handed over.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, refreshed } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import type { AccountRow } from '#web/pages/admin/people-part.tsx';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { Confirm, Dialog } from '#web/parts/dialog/dialog.tsx';
import { TextField, TickField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { Section } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';
import { problemOf } from '#web/problem.ts';
import { adminWords } from '#web/words/admin.ts';

type Once = OutputOf<'accounts.reset'>;
type Doing = 'reset' | 'lock' | 'close';

export function AccountSection({ row }: { readonly row: AccountRow }) {
  const say = useWords(adminWords);
  const { both } = useSpeech();
  const held = useQueryClient();
  const { person, state, username } = row;
  const [doing, begin] = useState<Doing | null>(null);
  const [once, show] = useState<Once | null>(null);
  const [withSecondFactor, drop] = useState(false);
  const [busy, work] = useState(false);
  const deeds: Readonly<Record<Doing, () => Promise<void>>> = {
    reset: async () => show(await call('accounts.reset', { person, withSecondFactor })),
    lock: async () => {
      await call('accounts.lock', { person });
      tell(say('account.locked.done'));
    },
    close: async () => {
      const { done } = await call('accounts.close', { person });
      tell(say(done ? 'account.closed.done' : 'account.close.holds'), { tone: done ? 'done' : 'trouble' });
    },
  };
  const act = async (which: Doing): Promise<void> => {
    work(true);
    try {
      await deeds[which]();
      await refreshed(held, ['accounts.list', 'people.held']);
    } catch (error) {
      const { details, words } = problemOf(error);
      tell(both(details.detail ?? words), { tone: 'trouble' });
    } finally {
      work(false);
      begin(null);
    }
  };
  const isShut = state === 'closed' || state === 'locked';
  return (
    <Section title={say('people.account')}>
      <p>
        {say(`account.${state}`)}
        {username && ` · ${username} · ${say(row.secondFactor ? 'people.second.on' : 'people.second.off')}`}
      </p>
      {state === 'none' && <MakeAccount person={person} onMade={show} />}
      {state !== 'none' && (
        <div className={styles.acts}>
          {(['reset', 'lock', 'close'] as const)
            .filter((one) => one === 'reset' || !isShut || (one === 'close' && state === 'locked'))
            .map((one) => (
              <Button key={one} variant="default" onClick={() => begin(one)}>
                {say(`account.${one}`)}
              </Button>
            ))}
        </div>
      )}
      {doing && (
        <Confirm
          title={`${say(`account.${doing}`)}?`}
          consequence={
            <>
              <p>{say(`account.${doing}.consequence`)}</p>
              {doing === 'reset' && row.secondFactor && (
                <TickField
                  field="second"
                  label={say('account.reset.second')}
                  value={withSecondFactor}
                  onChange={drop}
                />
              )}
            </>
          }
          act={say(`account.${doing}`)}
          busy={busy}
          onConfirm={() => void act(doing)}
          onClose={() => begin(null)}
        />
      )}
      {once && <CodeDialog once={once} onClose={() => show(null)} />}
    </Section>
  );
}

function MakeAccount({ person, onMade }: { readonly person: string; readonly onMade: (once: Once) => void }) {
  const say = useWords(adminWords);
  const held = useQueryClient();
  const form = useForm({
    name: `person:${person}:account`,
    initial: { username: '' },
    check: ({ username }) =>
      /^[a-z0-9][a-z0-9._-]{2,39}$/.test(username) ? {} : { username: adminWords['account.username.hint'] },
    submit: async ({ username }) => {
      onMade(await call('accounts.create', { person, username }));
      await refreshed(held, ['accounts.list']);
    },
  });
  return (
    <FormFrame form={form} label={say('account.make')} act={say('account.make')}>
      <TextField
        field="username"
        label={say('account.username')}
        hint={say('account.username.hint')}
        value={form.values.username}
        mistake={form.mistakes.username}
        onChange={(value) => form.set('username', value)}
      />
    </FormFrame>
  );
}

function CodeDialog({ once, onClose }: { readonly once: Once; readonly onClose: () => void }) {
  const say = useWords(adminWords);
  const speech = useSpeech();
  const day = speech.day(once.validUntil.slice(0, 10));
  const text = say('account.code.text', { ...once, day, link: `${location.origin}${paths.reset()}` });
  return (
    <Dialog
      title={say('account.code')}
      onClose={onClose}
      foot={
        <>
          <CopyButton text={text} label={say('account.code.copy')} />
          <Button onClick={onClose}>{say('account.code.done')}</Button>
        </>
      }
    >
      <p>{say('account.code.lead', { day })}</p>
      <p>
        {say('account.username')}: <strong>{once.username}</strong>
      </p>
      <code className={styles.code}>{once.code}</code>
    </Dialog>
  );
}
