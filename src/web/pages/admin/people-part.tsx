/**
 * Người và vai trò: everybody who has a name on record, what they may today, and how their account stands.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, refreshed, useCall } from '#web/client.ts';
import { useGo } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { ContactFields, contactMistakes } from '#web/pages/admin/contact-fields.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead } from '#web/parts/section.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { adminWords } from '#web/words/admin.ts';

export type AccountRow = OutputOf<'accounts.list'>[number];

/** Everybody: those with roles or an account, and those who only have a name. */
export function usePeople(): readonly AccountRow[] | null {
  const { may } = useMe();
  const accounts = useCall('accounts.list', {}).data;
  const contacts = useCall('people.list', {}, { when: may.includes('read contacts') }).data;
  return useMemo(() => {
    if (!accounts) return null;
    const nameOf = new Map((contacts ?? []).map(({ person, name }) => [person, name]));
    const known = new Set(accounts.map(({ person }) => person));
    const others = (contacts ?? []).filter(({ person }) => !known.has(person));
    const plain = { username: null, state: 'none' as const, secondFactor: false, lastUsed: null, roles: [] };
    return [
      ...accounts.map((one) => ({ ...one, name: nameOf.get(one.person) ?? one.name })),
      ...others.map(({ person, name }) => ({ ...plain, person, name })),
    ];
  }, [accounts, contacts]);
}

export function PeoplePart() {
  const say = useWords(adminWords);
  const { day } = useSpeech();
  const mayName = useMe().may.includes('name people');
  const [adding, add] = useState(false);
  const people = usePeople();
  const columns = useMemo((): readonly TableColumn<AccountRow>[] => {
    const roleOf = ({ role, unitName }: AccountRow['roles'][number]): string =>
      `${say(`role.${role}`)}${unitName ? ` ${unitName}` : ''}`;
    return [
      { key: 'name', title: say('people.name'), value: (one) => one.name },
      {
        key: 'roles',
        title: say('people.roles'),
        value: (one) => one.roles.map(roleOf).join(', '),
        facet: (one) => [...new Set(one.roles.map(({ role }) => say(`role.${role}`)))],
      },
      { key: 'username', title: say('account.username'), value: (one) => one.username, width: '9rem' },
      {
        key: 'state',
        title: say('people.account'),
        value: (one) => say(`account.${one.state}`),
        facet: true,
        width: '13rem',
      },
      {
        key: 'second',
        title: say('people.second'),
        value: (one) => (one.username ? say(one.secondFactor ? 'people.second.on' : 'people.second.off') : ''),
        width: '8rem',
      },
      {
        key: 'used',
        title: say('people.used'),
        value: (one) => one.lastUsed,
        show: (one) => (one.lastUsed ? day(one.lastUsed.slice(0, 10)) : ''),
        width: '8rem',
      },
    ];
  }, [say, day]);
  if (!people) return <PageHead title={say('part.people')} lead={say('loading')} />;
  const button = mayName && <Button onClick={() => add(true)}>{say('people.add')}</Button>;
  return (
    <>
      <PageHead title={say('part.people')} lead={say('people.lead')}>
        {button}
      </PageHead>
      <ListTable
        label={say('part.people')}
        items={people}
        columns={columns}
        keyOf={({ person }) => person}
        hrefOf={({ person }) => (mayName ? paths.admin('people', person) : undefined)}
        empty={<p>{say('people.none')}</p>}
      />
      {adding && <AddDialog onClose={() => add(false)} />}
    </>
  );
}

function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(adminWords);
  const held = useQueryClient();
  const go = useGo();
  const form = useForm({
    name: 'person:new',
    initial: { name: '', email: '', phone: '' },
    check: contactMistakes,
    submit: async ({ name, email, phone }) => {
      const told = await call('people.name', { person: null, name, email: email || null, phone: phone || null });
      await refreshed(held, ['people.list', 'accounts.list']);
      tell(say('person.saved', { name }));
      onClose();
      go(paths.admin('people', told.person));
    },
  });
  return (
    <Dialog title={say('people.add')} onClose={onClose}>
      <FormFrame form={form} label={say('people.add')} act={say('people.add')}>
        <ContactFields form={form} />
      </FormFrame>
    </Dialog>
  );
}
