/**
 * Bàn giao: everything somebody holds goes to another from the day after.
 */
import { useQueryClient } from '@tanstack/react-query';
import { call, refreshed } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import { usePeople } from '#web/pages/admin/people-part.tsx';
import { todayHere } from '#web/pages/admin/units-part.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { Chooser } from '#web/parts/form/chooser.tsx';
import { DayField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { useMe } from '#web/session/session-context.tsx';
import { adminWords } from '#web/words/admin.ts';

type Props = { readonly person: string; readonly name: string; readonly onClose: () => void };

export function HandOverDialog({ person, name, onClose }: Props) {
  const say = useWords(adminWords);
  const held = useQueryClient();
  const me = useMe();
  const others = (usePeople() ?? []).filter((one) => one.person !== person && one.person !== me.person);
  const form = useForm({
    name: `person:${person}:hand-over`,
    initial: { to: null as string | null, lastDay: todayHere() },
    check: ({ to }) => (to === null ? { to: adminWords['person.hand-over.none'] } : {}),
    submit: async ({ to, lastDay }) => {
      const { roles } = await call('people.hand-over', { person, to: to ?? '', lastDay });
      await refreshed(held, ['people.roles', 'people.held', 'accounts.list', 'lists.bodies', 'units.orphans']);
      tell(say('person.handed', { count: roles }));
      onClose();
    },
  });
  return (
    <Dialog title={say('person.hand-over.title', { name })} onClose={onClose}>
      <FormFrame form={form} label={say('person.hand-over')} act={say('person.hand-over')}>
        <Chooser
          field="to"
          label={say('person.hand-over.to')}
          value={form.values.to}
          options={others.map((one) => ({ value: one.person, label: one.name, also: one.person }))}
          mistake={form.mistakes.to}
          onChange={(value) => form.set('to', value)}
        />
        <DayField
          field="lastDay"
          label={say('person.last-day')}
          value={form.values.lastDay}
          year={Number(todayHere().slice(0, 4))}
          mistake={form.mistakes.lastDay}
          onChange={(value) => form.set('lastDay', value)}
        />
        <p>{say('person.hand-over.consequence')}</p>
      </FormFrame>
    </Dialog>
  );
}
