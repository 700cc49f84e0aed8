/**
 * Đơn vị: all there ever were, what became of them, and the ways to found and reform some.
 */
import { Button } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { PageHead, Section } from '#web/parts/section.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { adminWords } from '#web/words/admin.ts';

export type Unit = OutputOf<'lists.units'>[number];

const none: readonly Unit[] = [];
const FoundDialog = lazy(async () => ({ default: (await import('#web/pages/admin/found-dialog.tsx')).FoundDialog }));
const ReformDialog = lazy(async () => ({ default: (await import('#web/pages/admin/reform-dialog.tsx')).ReformDialog }));

/** Today in Việt Nam. */
export const todayHere = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

export const stateOf = ({ from, to }: Unit, today: string): 'ahead' | 'now' | 'ended' =>
  from > today ? 'ahead' : to !== null && to < today ? 'ended' : 'now';

/** Those there today, then those to come and those that ended, each in the office's order. */
function thereFirst(units: readonly Unit[]): readonly Unit[] {
  const today = todayHere();
  const states = ['now', 'ahead', 'ended'];
  return states.flatMap((state) => units.filter((one) => stateOf(one, today) === state));
}

export function UnitsPart() {
  const say = useWords(adminWords);
  const mayReform = useMe().may.includes('reform units');
  const [doing, begin] = useState<'found' | 'reform' | null>(null);
  const listed = useCall('lists.units', {});
  const columns = useUnitColumns(listed.data ?? none);
  const items = useMemo(() => thereFirst(listed.data ?? none), [listed.data]);
  if (!listed.data) return <PageHead title={say('part.units')} lead={say('loading')} />;
  const close = (): void => begin(null);
  return (
    <>
      <PageHead title={say('part.units')} lead={say('units.lead')}>
        {mayReform && (
          <>
            <Button variant="default" onClick={() => begin('reform')}>
              {say('units.reform')}
            </Button>
            <Button onClick={() => begin('found')}>{say('units.found')}</Button>
          </>
        )}
      </PageHead>
      <ListTable
        label={say('part.units')}
        items={items}
        columns={columns}
        keyOf={({ code }) => code}
        hrefOf={({ code }) => paths.admin('units', code)}
        empty={<p>{say('units.none')}</p>}
      />
      <History units={listed.data} />
      <Suspense fallback={null}>
        {doing === 'found' && <FoundDialog units={listed.data} onClose={close} />}
        {doing === 'reform' && <ReformDialog units={listed.data} onClose={close} />}
      </Suspense>
    </>
  );
}

function useUnitColumns(units: readonly Unit[]): readonly TableColumn<Unit>[] {
  const say = useWords(adminWords);
  const { day } = useSpeech();
  return useMemo(() => {
    const today = todayHere();
    const nameOf = new Map(units.map(({ code, name }) => [code, name]));
    return [
      { key: 'name', title: say('name'), value: (one) => one.name },
      { key: 'kind', title: say('units.kind'), value: (one) => say(`kind.${one.kind}`), facet: true, width: '9rem' },
      {
        key: 'parent',
        title: say('units.parent'),
        value: (one) => (one.parent ? (nameOf.get(one.parent) ?? one.parent) : null),
      },
      { key: 'from', title: say('units.from'), value: (one) => one.from, show: (one) => day(one.from), width: '7rem' },
      {
        key: 'to',
        title: say('units.to'),
        value: (one) => one.to,
        show: (one) => (one.to ? day(one.to) : ''),
        width: '7rem',
      },
      {
        key: 'state',
        title: say('units.state'),
        value: (one) => say(`units.${stateOf(one, today)}`),
        facet: true,
        width: '9rem',
      },
      { key: 'code', title: say('code'), value: (one) => one.code, width: '10rem' },
      { key: 'aliases', title: say('units.aliases'), value: (one) => one.aliases.join('; '), unseen: true },
    ];
  }, [say, day, units]);
}

function History({ units }: { readonly units: readonly Unit[] }) {
  const say = useWords(adminWords);
  const { day } = useSpeech();
  const { data = [] } = useCall('units.history', {});
  const names = (codes: readonly string[]): string =>
    codes.map((code) => units.find((one) => one.code === code)?.name ?? code).join(', ');
  return (
    <Section title={say('units.history')}>
      {data.length === 0 && <p className={styles.note}>{say('units.history.none')}</p>}
      <ul>
        {[...data].reverse().map((one) => (
          <li key={`${one.on} ${one.kind} ${one.from.join(' ')}`}>
            {day(one.on)}, {say(`reform.${one.kind}`)}: {names(one.from)} → {names(one.to)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
