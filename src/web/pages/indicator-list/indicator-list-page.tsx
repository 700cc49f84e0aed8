/**
 * The list of indicators as whoever keeps lists sees it: each with its responsible agency, opened to be changed or ended,
 * added one by one or from a workbook.
 */
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useCall } from '#web/client.ts';
import { useGo, useHere } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { IndicatorForm } from '#web/pages/indicator-list/indicator-form.tsx';
import styles from '#web/pages/indicator-list/indicator-list.module.css';
import { PasteIndicators } from '#web/pages/indicator-list/paste-indicators.tsx';
import { type Listed, useLists } from '#web/pages/indicator-list/use-lists.ts';
import { PageHead } from '#web/parts/section.tsx';
import { Empty, Failed } from '#web/parts/states.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { indicatorWords } from '#web/words/indicators.ts';

const none: readonly Listed[] = [];

export function IndicatorListPage() {
  const say = useWords(indicatorWords);
  const lists = useLists();
  const { search } = useHere();
  const go = useGo();
  const { may } = useMe();
  const [pasting, paste] = useState(false);
  const columns = useColumns();
  const mayKeep = may.includes('keep lists');
  const code = search.get('code');
  const close = (): void => go(paths.indicatorList(), { replace: true });
  if (lists.problem) return <Failed why={lists.problem.words} again={lists.again} />;
  const opened = lists.latest.find((one) => one.code === code) ?? null;
  return (
    <>
      <PageHead title={say('list.title')} lead={say('list.lead')}>
        {mayKeep && (
          <>
            <a className={styles.link} href={paths.targets()}>
              {say('list.targets')}
            </a>
            <Button variant="default" onClick={() => paste(true)}>
              {say('list.paste')}
            </Button>
            <Button onClick={() => go(paths.indicatorList({ code: 'new' }))}>{say('list.add')}</Button>
          </>
        )}
      </PageHead>
      {lists.ready && (
        <ListTable
          label={say('list.title')}
          items={lists.latest.length === 0 ? none : lists.latest}
          columns={columns}
          keyOf={keyOf}
          {...(mayKeep ? { hrefOf } : {})}
          empty={<Empty>{say('list.empty')}</Empty>}
        />
      )}
      {mayKeep && lists.ready && (code === 'new' || opened) && (
        <IndicatorForm key={code} lists={lists} of={opened} onClose={close} />
      )}
      {pasting && lists.ready && <PasteIndicators lists={lists} onClose={() => paste(false)} />}
    </>
  );
}

const keyOf = ({ code }: Listed): string => code;
const hrefOf = ({ code }: Listed): string => paths.indicatorList({ code });

function useColumns(): readonly TableColumn<Listed>[] {
  const say = useWords(indicatorWords);
  const speech = useSpeech();
  const { units } = useLists();
  const { may } = useMe();
  const people = useCall('lists.people', {}, { when: may.includes('read people') }).data;
  return useMemo(() => {
    const unitName = (code: string): string => units.find((one) => one.code === code)?.name ?? code;
    const isCared = (owner: string): boolean => people === undefined || people.some((one) => one.units.includes(owner));
    return [
      {
        key: 'name',
        title: say('name'),
        value: ({ name, english }) => (speech.language === 'vi' ? name : english),
      },
      { key: 'measure', title: say('measure'), value: ({ measure }) => speech.measure(measure), width: '7rem' },
      {
        key: 'field',
        title: say('field'),
        value: ({ field }) => speech.say(`field.${field}` as 'field.budget'),
        facet: true,
        width: '14rem',
      },
      {
        key: 'formed',
        title: say('formed'),
        value: ({ formed }) => say(`formed.${formed}`),
        facet: true,
        width: '11rem',
      },
      {
        key: 'owner',
        title: say('owner'),
        value: ({ owner }) => unitName(owner),
        facet: true,
        width: '15rem',
        show: ({ owner }) => (
          <>
            {unitName(owner)}
            {!isCared(owner) && <small className={styles.warned}>! {say('no-person')}</small>}
          </>
        ),
      },
      {
        key: 'valid',
        title: say('from'),
        value: ({ from, to }) =>
          to === null ? say('running', { day: speech.day(from) }) : say('ended', { day: speech.day(to) }),
        width: '8.5rem',
      },
    ];
  }, [say, speech, units, people]);
}
