/**
 * A unit that comes from no other: founded from a day on.
 */
import { useQueryClient } from '@tanstack/react-query';
import { call, refreshed } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import { KnownFields, knownMistakes, knownOf } from '#web/pages/admin/unit-fields.tsx';
import { stateOf, todayHere, type Unit } from '#web/pages/admin/units-part.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { Chooser } from '#web/parts/form/chooser.tsx';
import { ChoiceField, DayField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { adminWords } from '#web/words/admin.ts';

export const kinds = ['ward', 'department', 'vertical', 'front', 'organisation', 'party', 'school'] as const;
export const isCode = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text);

type Props = { readonly units: readonly Unit[]; readonly onClose: () => void };

export function FoundDialog({ units, onClose }: Props) {
  const say = useWords(adminWords);
  const held = useQueryClient();
  const today = todayHere();
  const form = useForm({
    name: 'unit:new',
    initial: {
      code: '',
      name: '',
      kind: 'ward' as Unit['kind'],
      from: today,
      parent: null as string | null,
      aliases: '',
      codes: '',
    },
    check: (values) => ({
      ...(isCode(values.code) ? {} : { code: adminWords['code.wrong'] }),
      ...knownMistakes(values),
    }),
    submit: async (values) => {
      const { code, kind, from, parent } = values;
      await call('units.found', { units: [{ code, kind, from, parent, ...knownOf(values), fields: [] }] });
      await refreshed(held, ['lists.units', 'units.bears', 'units.orphans']);
      tell(say('units.founded', { name: values.name }));
      onClose();
    },
  });
  const { values, set, mistakes } = form;
  const above = units.filter((one) => stateOf(one, today) === 'now');
  return (
    <Dialog title={say('units.found')} onClose={onClose}>
      <FormFrame form={form} label={say('units.found')} act={say('units.found')}>
        <TextField
          field="code"
          label={say('code')}
          hint={say('code.hint')}
          value={values.code}
          mistake={mistakes.code}
          onChange={(value) => set('code', value)}
        />
        <ChoiceField
          field="kind"
          label={say('units.kind')}
          value={values.kind}
          options={kinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
          onChange={(value) => set('kind', value as Unit['kind'])}
        />
        <DayField
          field="from"
          label={say('units.from')}
          value={values.from}
          year={Number(today.slice(0, 4))}
          mistake={mistakes.from}
          onChange={(value) => set('from', value)}
        />
        <Chooser
          field="parent"
          label={say('units.parent')}
          optional
          value={values.parent}
          options={above.map(({ code, name }) => ({ value: code, label: name, also: code }))}
          onChange={(value) => set('parent', value)}
        />
        <KnownFields form={form} />
      </FormFrame>
    </Dialog>
  );
}
