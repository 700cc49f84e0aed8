/**
 * The first administrator, by the link that the program prints once: their account, and the authority where none is on
 * record yet.
 */
import { call } from '#web/client.ts';
import { useGo, useHere } from '#web/here.tsx';
import { useWords } from '#web/language.tsx';
import { passwordMistake } from '#web/pages/sign-in/reset-page.tsx';
import { required } from '#web/pages/sign-in/sign-in-form.tsx';
import { ChoiceField, PasswordField, TextField, TickField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Form, type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { PageHead } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';
import { useSession } from '#web/session/session-context.tsx';
import { sessionWords } from '#web/words/session.ts';

const levels = ['ward', 'commune', 'special-zone', 'district', 'city', 'province'] as const;

type First = {
  readonly code: string;
  readonly name: string;
  readonly username: string;
  readonly password: string;
  readonly isNew: boolean;
  readonly authorityCode: string;
  readonly authorityName: string;
  readonly level: (typeof levels)[number];
  readonly place: string;
};

const nobody: First = {
  code: '',
  name: '',
  username: '',
  password: '',
  isNew: true,
  authorityCode: '',
  authorityName: '',
  level: 'ward',
  place: '',
};

function mistakesOf(values: First): Mistakes {
  const asked = ['code', 'name', 'username', ...(values.isNew ? ['authorityCode', 'authorityName', 'place'] : [])];
  const missing = asked.filter((key) => String(values[key as keyof First]).trim() === '');
  const short = passwordMistake(values.password);
  return { ...Object.fromEntries(missing.map((key) => [key, required])), ...(short ? { password: short } : {}) };
}

export function FirstAdministratorPage() {
  const say = useWords(sessionWords);
  const { search } = useHere();
  const { refresh } = useSession();
  const go = useGo();
  const form = useForm<First>({
    name: 'first-administrator',
    initial: { ...nobody, code: search.get('code') ?? location.hash.slice(1) },
    secret: ['code', 'password'],
    check: mistakesOf,
    submit: async ({ code, name, username, password, ...rest }) => {
      const made = { code: rest.authorityCode, name: rest.authorityName, level: rest.level, place: rest.place };
      await call('session.first', { code, name, username, password, authority: rest.isNew ? made : null });
      await refresh();
      go(paths.account());
    },
  });
  const { values, set, mistakes } = form;
  return (
    <>
      <PageHead title={say('first.title')} lead={say('first.lead')} />
      <FormFrame form={form} label={say('first.title')} act={say('first.act')}>
        <TextField
          field="code"
          label={say('first.code')}
          value={values.code}
          onChange={(value) => set('code', value)}
          mistake={mistakes.code}
        />
        <TextField
          field="name"
          label={say('first.name')}
          autoComplete="name"
          value={values.name}
          onChange={(value) => set('name', value)}
          mistake={mistakes.name}
        />
        <TextField
          field="username"
          label={say('username')}
          autoComplete="username"
          value={values.username}
          onChange={(value) => set('username', value)}
          mistake={mistakes.username}
        />
        <PasswordField
          field="password"
          label={say('password.new')}
          hint={say('password.hint')}
          autoComplete="new-password"
          value={values.password}
          onChange={(value) => set('password', value)}
          mistake={mistakes.password}
        />
        <TickField
          field="isNew"
          label={say('first.new-authority')}
          value={values.isNew}
          onChange={(value) => set('isNew', value)}
        />
        {values.isNew && <AuthorityFields form={form} />}
      </FormFrame>
    </>
  );
}

function AuthorityFields({ form: { values, set, mistakes } }: { readonly form: Form<First> }) {
  const say = useWords(sessionWords);
  return (
    <>
      <TextField
        field="authorityName"
        label={say('first.authority-name')}
        value={values.authorityName}
        onChange={(value) => set('authorityName', value)}
        mistake={mistakes.authorityName}
      />
      <TextField
        field="authorityCode"
        label={say('first.authority-code')}
        value={values.authorityCode}
        onChange={(value) => set('authorityCode', value)}
        mistake={mistakes.authorityCode}
      />
      <ChoiceField
        field="level"
        label={say('first.level')}
        value={values.level}
        options={levels.map((level) => ({ value: level, label: say(`level.${level}`) }))}
        onChange={(value) => set('level', value as First['level'])}
      />
      <TextField
        field="place"
        label={say('first.place')}
        value={values.place}
        onChange={(value) => set('place', value)}
        mistake={mistakes.place}
      />
    </>
  );
}
