/**
 * A new password by the code an administrator gives; no e-mail is needed.
 */
import { call } from '#web/client.ts';
import { useGo } from '#web/here.tsx';
import { useWords } from '#web/language.tsx';
import { required } from '#web/pages/sign-in/sign-in-form.tsx';
import { PasswordField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { PageHead } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';
import { useSession } from '#web/session/session-context.tsx';
import { sessionWords } from '#web/words/session.ts';

export const shortestPassword = 10;

export const passwordMistake = (password: string) =>
  password.length < shortestPassword ? sessionWords['password.short'] : null;

export function ResetPage() {
  const say = useWords(sessionWords);
  const { refresh } = useSession();
  const go = useGo();
  const form = useForm({
    name: 'reset',
    initial: { username: '', code: '', password: '' },
    secret: ['code', 'password'],
    check: ({ username, code, password }): Mistakes => {
      const short = passwordMistake(password);
      return {
        ...(username.trim() === '' ? { username: required } : {}),
        ...(code.trim() === '' ? { code: required } : {}),
        ...(short ? { password: short } : {}),
      };
    },
    submit: async (values) => {
      await call('session.reset', values);
      await refresh();
      go(paths.todo());
    },
  });
  return (
    <>
      <PageHead title={say('reset.title')} />
      <FormFrame form={form} label={say('reset.title')} act={say('password.act')}>
        <TextField
          field="username"
          label={say('username')}
          autoComplete="username"
          value={form.values.username}
          onChange={(value) => form.set('username', value)}
          mistake={form.mistakes.username}
        />
        <TextField
          field="code"
          label={say('reset.code')}
          value={form.values.code}
          onChange={(value) => form.set('code', value)}
          mistake={form.mistakes.code}
        />
        <PasswordField
          field="password"
          label={say('password.new')}
          hint={say('password.hint')}
          autoComplete="new-password"
          value={form.values.password}
          onChange={(value) => form.set('password', value)}
          mistake={form.mistakes.password}
        />
      </FormFrame>
    </>
  );
}
