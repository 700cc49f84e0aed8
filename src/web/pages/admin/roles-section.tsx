/**
 * The roles of a person: held, to come and ended; given for a time, and ended after a day.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, refreshed, useCall } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { stateOf, todayHere } from '#web/pages/admin/units-part.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { Chooser } from '#web/parts/form/chooser.tsx';
import { ChoiceField, DayField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { Section } from '#web/parts/section.tsx';
import { adminWords } from '#web/words/admin.ts';

type Held = OutputOf<'people.roles'>[number];
type Role = Held['role'];

const roles = ['reporter', 'office', 'approver', 'leader', 'administrator', 'auditor'] as const;
const year = (): number => Number(todayHere().slice(0, 4));
const touched = ['people.roles', 'people.held', 'accounts.list', 'units.orphans', 'units.bears'] as const;

export function RolesSection({ person, isMe }: { readonly person: string; readonly isMe: boolean }) {
  const say = useWords(adminWords);
  const { day } = useSpeech();
  const [doing, begin] = useState<'grant' | Held | null>(null);
  const all = useCall('people.roles', {}).data ?? [];
  const units = useCall('lists.units', {}).data ?? [];
  const own = all.filter((one) => one.person === person);
  const today = todayHere();
  const close = (): void => begin(null);
  return (
    <Section
      title={say('person.roles')}
      aside={
        !isMe && (
          <Button variant="default" size="compact-sm" onClick={() => begin('grant')}>
            {say('person.grant')}
          </Button>
        )
      }
    >
      {own.length === 0 && <p className={styles.note}>{say('person.roles.none')}</p>}
      {own.length > 0 && (
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                <th>{say('person.role')}</th>
                <th>{say('person.unit')}</th>
                <th>{say('person.from')}</th>
                <th>{say('person.to')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {own.map((one) => (
                <tr key={one.number}>
                  <td>{say(`role.${one.role}`)}</td>
                  <td>{one.unit ? (units.find(({ code }) => code === one.unit)?.name ?? one.unit) : ''}</td>
                  <td>{day(one.from)}</td>
                  <td>{one.to ? day(one.to) : ''}</td>
                  <td>
                    {!isMe && one.to === null && (
                      <Button variant="default" size="compact-sm" onClick={() => begin(one)}>
                        {say('person.end')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {doing === 'grant' && (
        <GrantDialog person={person} units={units.filter((one) => stateOf(one, today) === 'now')} onClose={close} />
      )}
      {doing !== null && doing !== 'grant' && <EndDialog held={doing} onClose={close} />}
    </Section>
  );
}

type GrantProps = {
  readonly person: string;
  readonly units: OutputOf<'lists.units'>;
  readonly onClose: () => void;
};

function GrantDialog({ person, units, onClose }: GrantProps) {
  const say = useWords(adminWords);
  const held = useQueryClient();
  const form = useForm({
    name: `person:${person}:grant`,
    initial: { role: 'reporter' as Role, unit: null as string | null, from: todayHere(), to: '' },
    check: ({ role, unit }) => (role === 'reporter' && unit === null ? { unit: adminWords.missing } : {}),
    submit: async ({ role, unit, from, to }) => {
      await call('people.grant', { person, role, unit: role === 'reporter' ? unit : null, from, to: to || null });
      await refreshed(held, touched);
      tell(say('person.granted', { role: say(`role.${role}`) }));
      onClose();
    },
  });
  const { values, set, mistakes } = form;
  return (
    <Dialog title={say('person.grant')} onClose={onClose}>
      <FormFrame form={form} label={say('person.grant')} act={say('person.grant')}>
        <ChoiceField
          field="role"
          label={say('person.role')}
          value={values.role}
          options={roles.map((value) => ({ value, label: say(`role.${value}`) }))}
          onChange={(value) => set('role', value as Role)}
        />
        {values.role === 'reporter' && (
          <Chooser
            field="unit"
            label={say('person.unit')}
            value={values.unit}
            options={units.map(({ code, name }) => ({ value: code, label: name, also: code }))}
            mistake={mistakes.unit}
            onChange={(value) => set('unit', value)}
          />
        )}
        <DayField
          field="from"
          label={say('person.from')}
          value={values.from}
          year={year()}
          mistake={mistakes.from}
          onChange={(value) => set('from', value)}
        />
        <DayField
          field="to"
          label={say('person.to')}
          optional
          hint={say('person.to.hint')}
          value={values.to}
          year={year()}
          mistake={mistakes.to}
          onChange={(value) => set('to', value)}
        />
      </FormFrame>
    </Dialog>
  );
}

function EndDialog({ held: one, onClose }: { readonly held: Held; readonly onClose: () => void }) {
  const say = useWords(adminWords);
  const held = useQueryClient();
  const { person, number, role } = one;
  const form = useForm({
    name: `person:${person}:end:${number}`,
    initial: { lastDay: todayHere() },
    submit: async ({ lastDay }) => {
      await call('people.end-role', { person, number, lastDay });
      await refreshed(held, touched);
      tell(say('person.ended'));
      onClose();
    },
  });
  return (
    <Dialog title={say('person.end.title', { role: say(`role.${role}`) })} onClose={onClose}>
      <FormFrame form={form} label={say('person.end')} act={say('person.end')}>
        <p>{say('person.end.consequence')}</p>
        <DayField
          field="lastDay"
          label={say('person.last-day')}
          value={form.values.lastDay}
          year={year()}
          mistake={form.mistakes.lastDay}
          onChange={(value) => form.set('lastDay', value)}
        />
      </FormFrame>
    </Dialog>
  );
}
