/**
 * How a person is called and reached.
 */
import { useWords } from '#web/language.tsx';
import { TextField } from '#web/parts/form/fields.tsx';
import type { Form, Mistakes } from '#web/parts/form/use-form.ts';
import { adminWords } from '#web/words/admin.ts';

export type Contact = { readonly name: string; readonly email: string; readonly phone: string };

export const contactMistakes = ({ name }: Contact): Mistakes =>
  name.trim() === '' ? { name: adminWords.missing } : {};

export function ContactFields({ form: { values, set, mistakes } }: { readonly form: Form<Contact> }) {
  const say = useWords(adminWords);
  return (
    <>
      <TextField
        field="name"
        label={say('people.name')}
        value={values.name}
        mistake={mistakes.name}
        onChange={(value) => set('name', value)}
      />
      <TextField
        field="email"
        label={say('person.email')}
        optional
        value={values.email}
        mistake={mistakes.email}
        onChange={(value) => set('email', value)}
      />
      <TextField
        field="phone"
        label={say('person.phone')}
        optional
        value={values.phone}
        mistake={mistakes.phone}
        onChange={(value) => set('phone', value)}
      />
    </>
  );
}
