/**
 * What nobody answers for any more: empty, or red.
 */
import { useMemo } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { PageHead } from '#web/parts/section.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { paths } from '#web/paths.ts';
import { adminWords } from '#web/words/admin.ts';

type Orphan = OutputOf<'units.orphans'>[number];

const hrefOf = ({ kind, code }: Orphan): string => {
  if (kind === 'task') return paths.task(code);
  if (kind === 'regime') return paths.regimes();
  return kind === 'signer' ? paths.admin('bodies') : paths.indicatorList({ q: code });
};

export function OrphansPart() {
  const say = useWords(adminWords);
  const { data } = useCall('units.orphans', {});
  const units = useCall('lists.units', {}).data;
  const columns = useMemo((): readonly TableColumn<Orphan>[] => {
    const nameOf = new Map((units ?? []).map(({ code, name }) => [code, name]));
    return [
      {
        key: 'kind',
        title: say('orphans.kind'),
        value: (one) => (one.kind === 'no-reporter' ? '' : say(`orphan.${one.kind}`)),
        facet: true,
        width: '17rem',
      },
      { key: 'name', title: say('orphans.what'), value: (one) => one.name },
      {
        key: 'missing',
        title: say('orphans.missing'),
        value: (one) => (one.missing ? (nameOf.get(one.missing) ?? one.missing) : null),
        width: '14rem',
      },
    ];
  }, [say, units]);
  const items = useMemo(() => (data ?? []).filter(({ kind }) => kind !== 'no-reporter'), [data]);
  const without = (data ?? []).filter(({ kind }) => kind === 'no-reporter');
  if (!data) return <PageHead title={say('part.orphans')} lead={say('loading')} />;
  return (
    <>
      <PageHead title={say('part.orphans')} lead={say('orphans.lead')} />
      {items.length > 0 && (
        <p className={styles.wrong} role="status">
          {say('orphans.count', { count: items.length })}
        </p>
      )}
      <ListTable
        label={say('part.orphans')}
        items={items}
        columns={columns}
        keyOf={({ kind, code, missing }) => `${kind} ${code} ${missing}`}
        hrefOf={hrefOf}
        empty={<p className={styles.right}>{say('orphans.none')}</p>}
      />
      {without.length > 0 && (
        <details>
          <summary>{say('orphans.no-reporter', { count: without.length })}</summary>
          <p className={styles.note}>{say('orphans.no-reporter.lead')}</p>
          <p>{without.map(({ name }) => name).join(', ')}</p>
        </details>
      )}
    </>
  );
}
