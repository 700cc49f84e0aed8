/**
 * Fields of how a unit is called and known elsewhere, shared by founding and correcting.
 */
import { useWords } from '#web/language.tsx';
import { linesOf, pairsOf } from '#web/pages/admin/lines.ts';
import { AreaField, TextField } from '#web/parts/form/fields.tsx';
import type { Form, Mistakes, Values } from '#web/parts/form/use-form.ts';
import { adminWords } from '#web/words/admin.ts';

export type Known = Values & { readonly name: string; readonly aliases: string; readonly codes: string };

export const knownMistakes = ({ name, codes }: Known): Mistakes => ({
  ...(name.trim() === '' ? { name: adminWords.missing } : {}),
  ...(pairsOf(codes) === null ? { codes: adminWords['units.codes.wrong'] } : {}),
});

export const knownOf = ({ name, aliases, codes }: Known) => ({
  name: name.trim(),
  aliases: [...linesOf(aliases)],
  codes: Object.fromEntries(pairsOf(codes) ?? []),
});

export function KnownFields<Of extends Known>({ form }: { readonly form: Form<Of> }) {
  const say = useWords(adminWords);
  const { values, mistakes } = form as unknown as Form<Known>;
  const set = (form as unknown as Form<Known>).set;
  return (
    <>
      <TextField
        field="name"
        label={say('name')}
        value={values.name}
        mistake={mistakes.name}
        onChange={(value) => set('name', value)}
      />
      <AreaField
        field="aliases"
        label={say('units.aliases')}
        hint={say('units.aliases.hint')}
        optional
        rows={3}
        value={values.aliases}
        mistake={mistakes.aliases}
        onChange={(value) => set('aliases', value)}
      />
      <AreaField
        field="codes"
        label={say('units.codes')}
        hint={say('units.codes.hint')}
        optional
        rows={2}
        value={values.codes}
        mistake={mistakes.codes}
        onChange={(value) => set('codes', value)}
      />
    </>
  );
}
