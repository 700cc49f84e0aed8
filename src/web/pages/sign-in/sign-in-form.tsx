/**
 * Name and password, then the second factor where there is one; what was wrong says nothing of which of the two it was.
 */
import { useState } from 'react';
import { call } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import { PasswordField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { sessionWords } from '#web/words/session.ts';

export const required: { readonly vi: string; readonly en: string } = sessionWords.required;

type Props = { readonly username?: string; readonly onIn: () => Promise<void> };

export function SignInForm({ username = '', onIn }: Props) {
  const [next, go] = useState<'password' | 'second'>('password');
  return next === 'password' ? (
    <PasswordStep username={username} onIn={onIn} onSecond={() => go('second')} />
  ) : (
    <SecondStep onIn={onIn} />
  );
}

function PasswordStep({ username, onIn, onSecond }: Required<Props> & { readonly onSecond: () => void }) {
  const say = useWords(sessionWords);
  const form = useForm({
    name: 'sign-in',
    initial: { username, password: '' },
    secret: ['password'],
    check: (values): Mistakes => ({
      ...(values.username.trim() === '' ? { username: required } : {}),
      ...(values.password === '' ? { password: required } : {}),
    }),
    submit: async (values) => ((await call('session.open', values)).next === 'in' ? onIn() : onSecond()),
  });
  return (
    <FormFrame form={{ ...form, restored: false }} label={say('sign-in.title')} act={say('sign-in.act')}>
      <TextField
        field="username"
        label={say('username')}
        autoComplete="username"
        autoFocus={username === ''}
        value={form.values.username}
        onChange={(value) => form.set('username', value)}
        mistake={form.mistakes.username}
      />
      <PasswordField
        field="password"
        label={say('password')}
        autoFocus={username !== ''}
        value={form.values.password}
        onChange={(value) => form.set('password', value)}
        mistake={form.mistakes.password}
      />
    </FormFrame>
  );
}

function SecondStep({ onIn }: { readonly onIn: () => Promise<void> }) {
  const say = useWords(sessionWords);
  const form = useForm({
    name: 'sign-in.second',
    initial: { code: '' },
    secret: ['code'],
    check: ({ code }): Mistakes => (code.trim() === '' ? { code: required } : {}),
    submit: async (values) => {
      await call('session.second', values);
      await onIn();
    },
  });
  return (
    <FormFrame form={form} label={say('second.title')} act={say('second.act')}>
      <TextField
        field="code"
        label={say('second.code')}
        hint={say('second.hint')}
        autoComplete="one-time-code"
        autoFocus
        value={form.values.code}
        onChange={(value) => form.set('code', value)}
        mistake={form.mistakes.code}
      />
    </FormFrame>
  );
}
