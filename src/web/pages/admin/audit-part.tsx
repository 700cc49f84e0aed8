/**
 * Kiểm tra dữ liệu: asked for here, on its way while one looks elsewhere, with what it found.
 */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall, useChange } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { hourHere } from '#web/pages/admin/ledger-part.tsx';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { PageHead, Section } from '#web/parts/section.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { adminWords } from '#web/words/admin.ts';

type Audit = OutputOf<'audit.state'>;
type Finding = Audit['findings'][number];

const everySecond = 1_500;

export function AuditPart() {
  const say = useWords(adminWords);
  const { data: audit } = useCall('audit.state', {}, { every: everySecond });
  const begun = useChange('audit.begin', { touches: ['audit.state'] });
  const isRunning = audit?.state === 'running' || begun.isPending;
  return (
    <>
      <PageHead title={say('part.audit')} lead={say('audit.lead')}>
        <Button loading={isRunning} onClick={() => begun.mutate({})}>
          {say('audit.begin')}
        </Button>
      </PageHead>
      <div role="status">
        {audit?.state === 'none' && <p className={styles.note}>{say('audit.none')}</p>}
        {audit?.state === 'running' && <p>{say('audit.running')}</p>}
        {audit?.state === 'failed' && <p className={styles.wrong}>{say('audit.failed')}</p>}
        {audit?.state === 'done' && (
          <p className={audit.found === 0 ? styles.right : styles.wrong}>
            {audit.found === 0 ? say('audit.clean') : say('audit.found', { count: audit.found })}
          </p>
        )}
      </div>
      {audit?.state === 'done' && <Found audit={audit} />}
    </>
  );
}

function Found({ audit }: { readonly audit: Audit }) {
  const say = useWords(adminWords);
  const { number } = useSpeech();
  const columns = useMemo(
    (): readonly TableColumn<Finding>[] => [
      {
        key: 'kind',
        title: say('orphans.kind'),
        value: ({ kind }) => (`finding.${kind}` in adminWords ? say(`finding.${kind}` as 'finding.sum-wrong') : kind),
        facet: true,
        width: '16rem',
      },
      { key: 'where', title: say('orphans.what'), value: ({ where }) => where },
    ],
    [say],
  );
  const { entries, unsealed, figures, sums, files, head } = audit;
  const counts = Object.fromEntries(
    Object.entries({ entries, unsealed, figures, sums, files }).map(([name, count]) => [name, number(count, 0)]),
  );
  return (
    <>
      <p>{say('audit.counted', { ...counts, at: hourHere(audit.ended ?? '') })}</p>
      {audit.found > 0 && (
        <>
          <p>{say('audit.next')}</p>
          <ListTable
            label={say('part.audit')}
            items={audit.findings}
            columns={columns}
            keyOf={({ kind, where }) => `${kind} ${where}`}
            empty={null}
          />
        </>
      )}
      {head && (
        <Section title={say('audit.head', { position: head.position })}>
          <p className={styles.note}>{say('audit.head.lead')}</p>
          <div className={styles.command}>
            <code className={styles.hash}>{head.hash}</code>
            <CopyButton text={head.hash} label={say('backup.copy')} />
          </div>
        </Section>
      )}
    </>
  );
}
