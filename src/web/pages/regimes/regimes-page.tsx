/**
 * Chế độ báo cáo: what units owe us and what we owe above; defined, changed from a day on, ended.
 */
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall, useChange } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { RegimeDialog } from '#web/pages/regimes/regime-dialog.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { DayField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead } from '#web/parts/section.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { roundWords } from '#web/words/rounds.ts';

export type Regime = OutputOf<'lists.regimes'>[number];

/** In the reader's own calendar. */
export const today = (): string => {
  const now = new Date();
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const forceOf = ({ from, to }: Regime): 'past' | 'ahead' | 'now' =>
  to !== null && to < today() ? 'past' : from > today() ? 'ahead' : 'now';

export function RegimesPage() {
  const say = useWords(roundWords);
  const { day } = useSpeech();
  const mayKeep = useMe().may.includes('keep lists');
  const listed = useCall('lists.regimes', {}).data;
  const items = useMemo(() => listed ?? [], [listed]);
  const [editing, edit] = useState<Regime | 'new' | null>(null);
  const [ending, end] = useState<Regime | null>(null);
  const columns = useMemo((): readonly TableColumn<Regime>[] => {
    const due = ({ dueAfterDays: days }: Regime): string =>
      days === 0 ? say('due.at') : say(days < 0 ? 'due.before' : 'due.after', { count: Math.abs(days) });
    const force = (one: Regime): string => say(`force.${forceOf(one)}`);
    const span = ({ from, to }: Regime): string =>
      to ? say('force.to', { from: day(from), to: day(to) }) : say('force.from', { from: day(from) });
    // Only the last row of a code can be changed.
    const last = (one: Regime): boolean => items.findLast(({ code }) => code === one.code) === one;
    return [
      { key: 'name', title: say('regimes.name'), value: (one) => one.name },
      { key: 'owed', title: say('regimes.owed'), value: (one) => say(`owed.${one.owed}`), facet: true, width: '10rem' },
      { key: 'to', title: say('regimes.toWhom'), value: (one) => one.toWhom, width: '12rem' },
      {
        key: 'rhythm',
        title: say('regimes.rhythm'),
        value: (one) => say(`rhythm.${one.rhythm}`),
        facet: true,
        width: '7rem',
      },
      { key: 'due', title: say('regimes.due'), value: due, width: '11rem' },
      { key: 'units', title: say('regimes.units'), value: (one) => one.units.length, align: 'right', width: '5rem' },
      {
        key: 'force',
        title: say('regimes.force'),
        value: force,
        facet: true,
        width: '12rem',
        show: (one) => (
          <>
            {force(one)} <small>({span(one)})</small>
          </>
        ),
      },
      ...(mayKeep
        ? [
            {
              key: 'edit',
              title: '',
              value: () => '',
              width: '10rem' as const,
              show: (one: Regime) =>
                last(one) && (
                  <>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={say('regimes.change', { name: one.name })}
                      onClick={() => edit(one)}
                    >
                      {say('edit')}
                    </Button>{' '}
                    {one.to === null && (
                      <Button size="compact-sm" variant="default" onClick={() => end(one)}>
                        {say('regimes.end')}
                      </Button>
                    )}
                  </>
                ),
            },
          ]
        : []),
    ];
  }, [say, day, items, mayKeep]);
  const add = mayKeep && <Button onClick={() => edit('new')}>{say('regimes.define')}</Button>;
  if (!listed) return <PageHead title={say('regimes.title')} />;
  return (
    <>
      <PageHead title={say('regimes.title')} lead={say('regimes.lead')}>
        <a href={paths.rounds()}>{say('rounds.title')}</a>
        {items.length > 0 && add}
      </PageHead>
      <ListTable
        label={say('regimes.title')}
        items={items}
        columns={columns}
        keyOf={(one) => `${one.code} ${one.from}`}
        empty={
          <>
            <p>{say('regimes.none')}</p>
            {add}
          </>
        }
      />
      {editing && <RegimeDialog regime={editing === 'new' ? null : editing} onClose={() => edit(null)} />}
      {ending && <EndDialog regime={ending} onClose={() => end(null)} />}
    </>
  );
}

function EndDialog({ regime, onClose }: { readonly regime: Regime; readonly onClose: () => void }) {
  const say = useWords(roundWords);
  const { mutateAsync } = useChange('regimes.end', { touches: ['lists.regimes', 'todo.read'] });
  const form = useForm({
    name: `regime.end.${regime.code}`,
    initial: { lastDay: today() },
    submit: async ({ lastDay }) => {
      await mutateAsync({ regime: regime.code, lastDay });
      tell(say('regimes.ended', { name: regime.name }));
      onClose();
    },
  });
  const title = say('regimes.end.title', { name: regime.name });
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{say('regimes.end.consequence')}</p>
      <FormFrame form={form} label={title} act={say('regimes.end')}>
        <DayField
          field="lastDay"
          label={say('regimes.end.day')}
          year={Number(today().slice(0, 4))}
          value={form.values.lastDay}
          onChange={(value) => form.set('lastDay', value)}
          mistake={form.mistakes.lastDay}
        />
      </FormFrame>
    </Dialog>
  );
}
