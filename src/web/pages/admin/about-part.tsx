/**
 * Về phần mềm: version, licence, how the server is set, the addresses others watch, the libraries it stands on.
 */
import { useMemo } from 'react';
import { openApiAddress } from '#server/contract/addresses.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import { PageHead, Section } from '#web/parts/section.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { adminWords } from '#web/words/admin.ts';

type Library = OutputOf<'about.read'>['licences'][number];

const addresses = [
  ['/health', 'about.health'],
  ['/readiness', 'about.readiness'],
  ['/metrics', 'about.metrics'],
  [openApiAddress, 'about.openapi'],
] as const;

export function AboutPart() {
  const say = useWords(adminWords);
  const { data } = useCall('about.read', {});
  const columns = useMemo(
    (): readonly TableColumn<Library>[] => [
      { key: 'name', title: say('about.library'), value: ({ name }) => name },
      { key: 'version', title: say('about.its-version'), value: ({ version }) => version, width: '9rem' },
      { key: 'licence', title: say('about.its-licence'), value: ({ licence }) => licence, facet: true, width: '12rem' },
    ],
    [say],
  );
  return (
    <>
      <PageHead
        title={say('part.about')}
        lead={data ? say('about.version', { version: data.version }) : say('loading')}
      />
      <p>{say('about.licence')}</p>
      {data && (
        <>
          <Section title={say('about.settings')}>
            <p>{say(data.mail ? 'about.mail.on' : 'about.mail.off')}</p>
            <p>{say(data.secondFactorRequired ? 'about.second.on' : 'about.second.off')}</p>
          </Section>
          <Section title={say('about.addresses')}>
            <ul>
              {addresses.map(([address, word]) => (
                <li key={address}>
                  <a href={address} target="_blank" rel="noreferrer">
                    {address}
                  </a>{' '}
                  {say(word)}
                </li>
              ))}
            </ul>
          </Section>
          <Section title={say('about.libraries')}>
            <ListTable
              label={say('about.libraries')}
              items={data.licences}
              columns={columns}
              keyOf={({ name }) => name}
              empty={null}
            />
          </Section>
        </>
      )}
    </>
  );
}
