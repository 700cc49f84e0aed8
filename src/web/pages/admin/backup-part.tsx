/**
 * Sao lưu: whether it is done, and how; by whoever runs the machine.
 */
import { useMemo } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { hourHere } from '#web/pages/admin/ledger-part.tsx';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { PageHead, Section } from '#web/parts/section.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { adminWords } from '#web/words/admin.ts';

type Backup = OutputOf<'backup.state'>[number];

const aDay = 86_400_000;
/** Days after which one is too old. */
const tooOld = 2;

export function BackupPart() {
  const say = useWords(adminWords);
  const { number, bytes } = useSpeech();
  const { data } = useCall('backup.state', {});
  const columns = useMemo(
    (): readonly TableColumn<Backup>[] => [
      { key: 'at', title: say('backup.at'), value: ({ at }) => hourHere(at), width: '13rem' },
      { key: 'file', title: say('backup.file'), value: ({ file }) => file },
      {
        key: 'rows',
        title: say('backup.rows'),
        value: ({ rows }) => rows,
        show: ({ rows }) => number(rows, 0),
        align: 'right',
        width: '8rem',
      },
      {
        key: 'size',
        title: say('backup.size'),
        value: (one) => one.bytes,
        show: (one) => bytes(one.bytes),
        align: 'right',
        width: '8rem',
      },
    ],
    [say, number, bytes],
  );
  if (!data) return <PageHead title={say('part.backup')} lead={say('loading')} />;
  const last = data[0]?.at ?? null;
  const days = last === null ? 0 : Math.floor((Date.now() - Date.parse(last)) / aDay);
  const isFresh = last !== null && days <= tooOld;
  return (
    <>
      <PageHead title={say('part.backup')} lead={say('backup.lead')} />
      <p role="status" className={isFresh ? styles.right : styles.wrong}>
        {last === null
          ? say('backup.none')
          : isFresh
            ? say('backup.fresh', { at: hourHere(last) })
            : say('backup.old', { days })}
      </p>
      {data.length > 0 && (
        <ListTable
          label={say('part.backup')}
          items={data}
          columns={columns}
          keyOf={({ at, file }) => `${at} ${file}`}
          empty={null}
        />
      )}
      <Section title={say('backup.how')}>
        <p>{say('backup.how.take')}</p>
        <Line command={`bokhuyet backup ${new Date().toISOString().slice(0, 10)}.backup`} />
        <p>{say('backup.how.keep')}</p>
        <p>{say('backup.how.give')}</p>
        <Line command="bokhuyet restore FILE.backup" />
        <p>{say('backup.how.secret')}</p>
        <Line command="bokhuyet let-in USERNAME" />
      </Section>
    </>
  );
}

function Line({ command }: { readonly command: string }) {
  const say = useWords(adminWords);
  return (
    <div className={styles.command}>
      <code className={styles.hash}>{command}</code>
      <CopyButton text={command} label={say('backup.copy')} />
    </div>
  );
}
