/**
 * Tài khoản: password and second factor of whoever is signed in.
 */
import { call } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import { SecondFactor } from '#web/pages/account/second-factor.tsx';
import { passwordMistake } from '#web/pages/sign-in/reset-page.tsx';
import { required } from '#web/pages/sign-in/sign-in-form.tsx';
import { PasswordField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead, Section } from '#web/parts/section.tsx';
import { useMe, useSession } from '#web/session/session-context.tsx';
import { sessionWords } from '#web/words/session.ts';

export function AccountPage() {
  const say = useWords(sessionWords);
  const me = useMe();
  return (
    <>
      <PageHead title={say('account.title')} lead={`${me.name} · ${me.username} · ${me.authority.name}`} />
      {me.must && <p role="status">{say(`account.must.${me.must}`)}</p>}
      {me.must !== 'set-second-factor' && (
        <Section title={say('password.act')}>
          <PasswordForm />
        </Section>
      )}
      {me.must !== 'change-password' && (
        <Section title={say('account.second')}>
          <SecondFactor isSet={me.secondFactor} />
        </Section>
      )}
    </>
  );
}

function PasswordForm() {
  const say = useWords(sessionWords);
  const { refresh } = useSession();
  const form = useForm({
    name: 'account.password',
    initial: { password: '', newPassword: '' },
    secret: ['password', 'newPassword'],
    check: ({ password, newPassword }): Mistakes => {
      const short = passwordMistake(newPassword);
      return { ...(password === '' ? { password: required } : {}), ...(short ? { newPassword: short } : {}) };
    },
    submit: async (values) => {
      await call('account.password', values);
      tell(say('password.changed'));
      form.startOver();
      await refresh();
    },
  });
  return (
    <FormFrame form={form} label={say('password.act')} act={say('password.act')}>
      <PasswordField
        field="password"
        label={say('password.current')}
        value={form.values.password}
        onChange={(value) => form.set('password', value)}
        mistake={form.mistakes.password}
      />
      <PasswordField
        field="newPassword"
        label={say('password.new')}
        hint={say('password.hint')}
        autoComplete="new-password"
        value={form.values.newPassword}
        onChange={(value) => form.set('newPassword', value)}
        mistake={form.mistakes.newPassword}
      />
    </FormFrame>
  );
}
