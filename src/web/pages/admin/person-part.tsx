/**
 * One person: how to reach them, the roles they hold and held, what they hold beside, their account.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, refreshed, useCall } from '#web/client.ts';
import { useGo } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { AccountSection } from '#web/pages/admin/account-section.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { type Contact, ContactFields, contactMistakes } from '#web/pages/admin/contact-fields.tsx';
import { HandOverDialog } from '#web/pages/admin/hand-over-dialog.tsx';
import { usePeople } from '#web/pages/admin/people-part.tsx';
import { RolesSection } from '#web/pages/admin/roles-section.tsx';
import { Confirm } from '#web/parts/dialog/dialog.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead, Section } from '#web/parts/section.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { problemOf } from '#web/problem.ts';
import { useMe } from '#web/session/session-context.tsx';
import { adminWords } from '#web/words/admin.ts';

export function PersonPart({ code: person }: { readonly code: string }) {
  const say = useWords(adminWords);
  const me = useMe();
  const row = usePeople()?.find((one) => one.person === person);
  const contacts = useCall('people.list', {}).data;
  if (!contacts) return <PageHead title={say('part.people')} lead={say('loading')} />;
  const contact = contacts.find((one) => one.person === person);
  if (!contact || !row) return <Empty>{say('person.gone')}</Empty>;
  const isMe = me.person === person;
  return (
    <>
      <p>
        <a href={paths.admin('people')}>{say('back')}</a>
      </p>
      <PageHead title={contact.name} lead={`${person}${isMe ? ` · ${say('person.self')}` : ''}`} />
      <RolesSection person={person} isMe={isMe} />
      {!isMe && <HeldSection person={person} name={contact.name} />}
      {!isMe && <AccountSection row={row} />}
      <ContactSection
        key={JSON.stringify(contact)}
        person={person}
        contact={{ name: contact.name, email: contact.email ?? '', phone: contact.phone ?? '' }}
      />
      {!isMe && <EraseSection person={person} />}
    </>
  );
}

function HeldSection({ person, name }: { readonly person: string; readonly name: string }) {
  const say = useWords(adminWords);
  const { both } = useSpeech();
  const [handing, hand] = useState(false);
  const held = useCall('people.held', { person }).data;
  if (!held) return null;
  const own = held.filter(({ follows }) => !follows);
  const following = held.filter(({ follows }) => follows);
  return (
    <Section
      title={say('person.held')}
      aside={
        own.length > 0 && (
          <Button variant="default" size="compact-sm" onClick={() => hand(true)}>
            {say('person.hand-over')}
          </Button>
        )
      }
    >
      {own.length === 0 && <p className={styles.note}>{say('person.held.none')}</p>}
      <ul>
        {own.map(({ what }) => (
          <li key={what.en}>{both(what)}</li>
        ))}
      </ul>
      {following.length > 0 && (
        <>
          <p className={styles.note}>{say('person.held.follows')}</p>
          <ul>
            {following.map(({ what, to }) => (
              <li key={what.en}>
                <a href={to}>{both(what)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {handing && <HandOverDialog person={person} name={name} onClose={() => hand(false)} />}
    </Section>
  );
}

function ContactSection({ person, contact }: { readonly person: string; readonly contact: Contact }) {
  const say = useWords(adminWords);
  const held = useQueryClient();
  const form = useForm<Contact>({
    name: `person:${person}`,
    initial: contact,
    check: contactMistakes,
    submit: async ({ name, email, phone }) => {
      await call('people.name', { person, name, email: email || null, phone: phone || null });
      tell(say('person.saved', { name }));
      await refreshed(held, ['people.list', 'accounts.list', 'people.roles']);
    },
  });
  return (
    <Section title={say('person.contact')}>
      <FormFrame form={form} label={say('person.contact')} act={say('save')}>
        <ContactFields form={form} />
      </FormFrame>
    </Section>
  );
}

function EraseSection({ person }: { readonly person: string }) {
  const say = useWords(adminWords);
  const { both } = useSpeech();
  const held = useQueryClient();
  const go = useGo();
  const [sure, ask] = useState(false);
  const [busy, work] = useState(false);
  const erase = async (): Promise<void> => {
    work(true);
    try {
      await call('people.erase', { person });
      tell(say('person.erased', { person }));
      go(paths.admin('people'));
      await refreshed(held, ['people.list', 'accounts.list', 'people.roles', 'units.orphans']);
    } catch (error) {
      const { details, words } = problemOf(error);
      tell(both(details.detail ?? words), { tone: 'trouble' });
    } finally {
      work(false);
      ask(false);
    }
  };
  return (
    <Section title={say('person.erase')}>
      <p className={styles.note}>{say('person.erase.consequence', { person })}</p>
      <Button variant="default" onClick={() => ask(true)}>
        {say('person.erase')}
      </Button>
      {sure && (
        <Confirm
          title={`${say('person.erase')}?`}
          consequence={<p>{say('person.erase.consequence', { person })}</p>}
          act={say('person.erase')}
          busy={busy}
          onConfirm={() => void erase()}
          onClose={() => ask(false)}
        />
      )}
    </Section>
  );
}
