/**
 * Đợt đánh giá: every round there was, the latest first, and the way to open the next.
 */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { PageHead } from '#web/parts/section.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { roundWords } from '#web/words/rounds.ts';

type Review = OutputOf<'reviews.list'>[number];

export function RoundsPage() {
  const say = useWords(roundWords);
  const { period, day } = useSpeech();
  const { may } = useMe();
  const listed = useCall('reviews.list', {}).data;
  const items = useMemo(() => [...(listed ?? [])].sort((a, b) => (a.date < b.date ? 1 : -1)), [listed]);
  const columns = useMemo(
    (): readonly TableColumn<Review>[] => [
      { key: 'period', title: say('column.period'), value: (one) => period(one.period) },
      {
        key: 'conference',
        title: say('column.conference'),
        value: (one) => say('ordinal', { ordinal: one.ordinal }),
        width: '9rem',
      },
      { key: 'date', title: say('column.date'), value: (one) => one.date, show: (one) => day(one.date), width: '8rem' },
      {
        key: 'due',
        title: say('column.due'),
        value: (one) => one.reportsDue,
        show: (one) => day(one.reportsDue),
        width: '9rem',
      },
      { key: 'owed', title: say('column.owed'), value: (one) => one.owed.length, align: 'right', width: '6rem' },
      {
        key: 'state',
        title: say('column.state'),
        value: (one) => (one.closedOn ? say('state.closed', { day: day(one.closedOn) }) : say('state.open')),
        width: '12rem',
      },
      ...(may.includes('hold reviews')
        ? [
            {
              key: 'letters',
              title: '',
              value: () => '',
              show: (one: Review) => <a href={paths.round(one.period)}>{say('rounds.letters')}</a>,
              width: '11rem' as const,
            },
          ]
        : []),
    ],
    [say, period, day, may],
  );
  const open = may.includes('hold reviews') && (
    <Button component="a" href={paths.openRound()}>
      {say('rounds.open')}
    </Button>
  );
  if (!listed) return <PageHead title={say('rounds.title')} />;
  return (
    <>
      <PageHead title={say('rounds.title')}>
        <a href={paths.regimes()}>{say('rounds.regimes')}</a>
        {open}
      </PageHead>
      <ListTable
        label={say('rounds.title')}
        items={items}
        columns={columns}
        keyOf={(one) => one.period}
        hrefOf={(one) => paths.review(one.period)}
        empty={
          <>
            <p>{say('rounds.none')}</p>
            <p>{say('rounds.none.next')}</p>
            {open}
          </>
        }
      />
    </>
  );
}
