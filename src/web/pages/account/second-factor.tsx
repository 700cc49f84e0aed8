/**
 * The second factor: the password once more, a code to scan, six digits that prove it was scanned, and recovery codes to
 * write down.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { call } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/account/account.module.css';
import { QrCode } from '#web/pages/account/qr-code.tsx';
import { required } from '#web/pages/sign-in/sign-in-form.tsx';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { PasswordField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { useSession } from '#web/session/session-context.tsx';
import { sessionWords } from '#web/words/session.ts';

type Begun = OutputOf<'account.begin-second'>;
type Step = 'begin' | 'end' | 'codes';

export function SecondFactor({ isSet }: { readonly isSet: boolean }) {
  const say = useWords(sessionWords);
  const { refresh } = useSession();
  const [asking, ask] = useState<Step | null>(null);
  const [begun, begin] = useState<Begun | null>(null);
  const [codes, show] = useState<readonly string[] | null>(null);
  const confirmed = async (password: string): Promise<void> => {
    if (asking === 'begin') begin(await call('account.begin-second', { password }));
    if (asking === 'codes') show((await call('account.recovery-codes', { password })).recoveryCodes);
    if (asking === 'end') {
      await call('account.end-second', { password });
      tell(say('account.second.ended'));
      await refresh();
    }
    ask(null);
  };
  return (
    <>
      <p>{say(isSet ? 'account.second.on' : 'account.second.off')}</p>
      {begun && (
        <Scan
          begun={begun}
          onDone={async () => {
            show(begun.recoveryCodes);
            begin(null);
            tell(say('account.second.done'));
            await refresh();
          }}
        />
      )}
      {codes && <Codes codes={codes} />}
      {!begun && (
        <p className={styles.ways}>
          {isSet ? (
            <>
              <Button variant="default" onClick={() => ask('codes')}>
                {say('account.codes.new')}
              </Button>
              <Button variant="default" onClick={() => ask('end')}>
                {say('account.second.end')}
              </Button>
            </>
          ) : (
            <Button onClick={() => ask('begin')}>{say('account.second.begin')}</Button>
          )}
        </p>
      )}
      {asking && <AskPassword step={asking} onPassword={confirmed} onClose={() => ask(null)} />}
    </>
  );
}

const titles = { begin: 'account.second.begin', end: 'account.second.end', codes: 'account.codes.new' } as const;

type AskProps = {
  readonly step: Step;
  readonly onPassword: (password: string) => Promise<void>;
  readonly onClose: () => void;
};

function AskPassword({ step, onPassword, onClose }: AskProps) {
  const say = useWords(sessionWords);
  const form = useForm({
    name: 'account.confirm',
    initial: { password: '' },
    secret: ['password'],
    check: ({ password }) => (password === '' ? { password: required } : {}),
    submit: ({ password }) => onPassword(password),
  });
  return (
    <Dialog title={say(titles[step])} onClose={onClose}>
      {step === 'end' && <p>{say('account.second.end.consequence')}</p>}
      <FormFrame form={form} label={say(titles[step])} act={say(titles[step])}>
        <PasswordField
          field="password"
          label={say('password.current')}
          autoFocus
          value={form.values.password}
          onChange={(value) => form.set('password', value)}
          mistake={form.mistakes.password}
        />
      </FormFrame>
    </Dialog>
  );
}

function Scan({ begun, onDone }: { readonly begun: Begun; readonly onDone: () => Promise<void> }) {
  const say = useWords(sessionWords);
  const form = useForm({
    name: 'account.second',
    initial: { code: '' },
    secret: ['code'],
    check: ({ code }) => (code.trim() === '' ? { code: required } : {}),
    submit: async (values) => {
      await call('account.confirm-second', values);
      await onDone();
    },
  });
  return (
    <div className={styles.scan}>
      <p>{say('account.second.scan')}</p>
      <QrCode text={begun.uri} label={say('account.second.qr')} />
      <p>
        <code>{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <FormFrame form={form} label={say('account.second')} act={say('account.second.confirm')}>
        <TextField
          field="code"
          label={say('second.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          value={form.values.code}
          onChange={(value) => form.set('code', value)}
          mistake={form.mistakes.code}
        />
      </FormFrame>
    </div>
  );
}

function Codes({ codes }: { readonly codes: readonly string[] }) {
  const say = useWords(sessionWords);
  return (
    <div className={styles.codes}>
      <h3>{say('account.codes')}</h3>
      <p>{say('account.codes.lead')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <CopyButton text={codes.join('\n')} label={say('account.codes.copy')} />
    </div>
  );
}
