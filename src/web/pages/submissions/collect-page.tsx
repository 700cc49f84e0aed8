/**
 * Tiếp nhận báo cáo: who sent what for the round, who sent nothing, what waits for whom; and where reports are dropped, by a
 * unit for itself or by the office for units that never sign in.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { refreshed, useCall } from '#web/client.ts';
import { useGo, useHere } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/submissions/collect.module.css';
import { Differences } from '#web/pages/submissions/differences.tsx';
import { FolderDrop, Folders } from '#web/pages/submissions/folders.tsx';
import { type Paper, PaperState, type State, useWaits } from '#web/pages/submissions/paper-state.tsx';
import { UnitDrop } from '#web/pages/submissions/unit-drop.tsx';
import { every, type Named, useNamed, useRound } from '#web/pages/submissions/use-round.ts';
import { PageHead, Section } from '#web/parts/section.tsx';
import { Empty } from '#web/parts/states.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { paths } from '#web/paths.ts';
import { submissionWords } from '#web/words/submissions.ts';

type List = OutputOf<'submissions.list'>;
type Row = { readonly unit: string; readonly regimes: readonly string[]; readonly paper: Paper | null };

const order: readonly State[] = ['sent-back', 'not-sent', 'soft-copy', 'signed', 'accepted'];

export function CollectPage() {
  const say = useWords(submissionWords);
  const { now, known } = useRound();
  if (!known) return <p role="status">{say('loading')}</p>;
  return now === null ? (
    <>
      <PageHead title={say('title')} />
      <Empty>{say('no-round')}</Empty>
    </>
  ) : (
    <Collecting review={now.period} />
  );
}

function Collecting({ review }: { readonly review: string }) {
  const say = useWords(submissionWords);
  const { day, period, both } = useSpeech();
  const named = useNamed();
  const { search } = useHere();
  const go = useGo();
  const { all } = useRound();
  const held = useQueryClient();
  const listed = useList(review);
  const rows = useMemo(() => rowsOf(listed.data), [listed.data]);
  const columns = useColumns(listed.data, named);
  const list = listed.data;
  if (list === undefined)
    return <p role={listed.error ? 'alert' : 'status'}>{listed.error ? both(listed.error.words) : say('loading')}</p>;
  const sent = list.units.filter(({ papers }) => papers.length > 0).length;
  const own = list.units.filter(({ maySend }) => maySend).map(({ unit }) => unit);
  const lead = list.may.receive || own.length === 0 ? 'lead' : 'lead.own';
  return (
    <>
      <PageHead
        title={say('title')}
        lead={say(lead, {
          ...{ period: period(review), due: day(list.review.reportsDue) },
          ...{ sent, owed: list.units.length },
        })}
      >
        {!list.may.receive && all.length > 1 && (
          <select
            aria-label={say('round')}
            value={review}
            onChange={(event) => {
              const next = new URLSearchParams(search);
              next.set('review', event.currentTarget.value);
              go(`${paths.submissions()}?${next}`, { replace: true });
            }}
          >
            {all.map((one) => (
              <option key={one.period} value={one.period}>
                {period(one.period)}
              </option>
            ))}
          </select>
        )}
      </PageHead>
      {list.review.closedOn && <p>{say('closed', { day: day(list.review.closedOn) })}</p>}
      {!list.review.closedOn && !list.may.receive && own.length > 0 && (
        <UnitDrop review={review} units={own} named={named} onDropped={() => refreshed(held, ['submissions.list'])} />
      )}
      {!list.review.closedOn && list.may.receive && <FolderDrop review={review} />}
      {list.reading && (
        <p role="status" className={styles.reading}>
          {say('reading')}
        </p>
      )}
      <ListTable
        label={say('list.label')}
        items={rows}
        columns={columns}
        keyOf={({ unit, paper }) => `${unit} ${paper?.file ?? ''}`}
        hrefOf={({ paper }) => (paper ? paths.submission(paper.file, undefined, { review }) : undefined)}
        empty={<p>{say('list.empty')}</p>}
      />
      {list.others.length > 0 && (
        <Section title={say('others')}>
          <ul className={styles.plain}>
            {list.others.map(({ file, why }) => (
              <li key={file}>
                <a href={paths.submission(file, undefined, { review })}>{file}</a>
                {why && <p className="quiet">{both(why)}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {list.differences.length > 0 && <Differences list={list} named={named} />}
      {list.may.receive && <Folders />}
    </>
  );
}

/** Asked again soon while papers are being read. */
function useList(review: string) {
  const [pace, go] = useState<number>(every.working);
  const listed = useCall('submissions.list', { review }, { every: pace });
  const next = listed.data?.reading === false ? every.list : every.working;
  useEffect(() => go(next), [next]);
  return listed;
}

const rowsOf = (list: List | undefined): readonly Row[] =>
  (list?.units ?? [])
    .flatMap(({ unit, regimes, papers }): readonly Row[] =>
      papers.length === 0 ? [{ unit, regimes, paper: null }] : papers.map((paper) => ({ unit, regimes, paper })),
    )
    .sort((a, b) => rankOf(a) - rankOf(b));

/** What a later version replaced comes last. */
const rankOf = (row: Row): number => (row.paper?.supersededBy ? order.length : order.indexOf(stateOf(row)));

const stateOf = ({ paper }: Row): State => paper?.state ?? 'not-sent';

function useColumns(list: List | undefined, named: Named): readonly TableColumn<Row>[] {
  const say = useWords(submissionWords);
  const { day } = useSpeech();
  const waits = useWaits();
  return useMemo((): readonly TableColumn<Row>[] => {
    const regimeName = new Map((list?.regimes ?? []).map(({ code, name }) => [code, name]));
    const late = ({ paper }: Row): string => (paper === null ? '' : say(paper.late ? 'late' : 'in-time'));
    const problems = ({ paper }: Row): string =>
      [
        ...(paper?.errors ? [say('problems.errors', { count: paper.errors })] : []),
        ...(paper?.warnings ? [say('problems.warnings', { count: paper.warnings })] : []),
      ].join(', ');
    return [
      { key: 'unit', title: say('column.unit'), value: ({ unit }) => named.unit(unit), width: '22%' },
      {
        ...{ key: 'state', title: say('column.state'), value: (row) => say(`state.${stateOf(row)}`), facet: true },
        order: order.map((state) => say(`state.${state}`)),
        show: (row) => (
          <>
            <PaperState state={stateOf(row)} stated={row.paper?.stated ?? true} />
            {row.paper?.supersededBy && <small className="quiet">{say('state.superseded')}</small>}
          </>
        ),
        width: '11rem',
      },
      {
        ...{ key: 'received', title: say('column.received'), value: ({ paper }) => paper?.received ?? null },
        show: ({ paper }) => (paper?.received ? day(paper.received) : '—'),
        width: '7rem',
      },
      { key: 'late', title: say('column.late'), value: late, facet: true, width: '6rem' },
      {
        ...{ key: 'version', title: say('column.version'), value: ({ paper }) => paper?.version ?? null },
        ...{ align: 'right', width: '4rem' },
      },
      { key: 'file', title: say('column.file'), value: ({ paper }) => paper?.file.split('/').at(-1) ?? null },
      {
        ...{ key: 'figures', title: say('column.figures'), value: ({ paper }) => paper?.figures ?? null },
        ...{ align: 'right', width: '5rem' },
      },
      {
        ...{ key: 'asks', title: say('column.asks'), value: ({ paper }) => (paper ? waits(paper).join(', ') : null) },
        width: '11rem',
      },
      { key: 'problems', title: say('column.problems'), value: problems, width: '7rem' },
      {
        ...{ key: 'regimes', title: say('column.regimes') },
        value: ({ regimes }) => regimes.map((code) => regimeName.get(code) ?? code).join(', '),
        unseen: (list?.regimes.length ?? 0) === 0,
        facet: ({ regimes }) => regimes.map((code) => regimeName.get(code) ?? code),
      },
    ];
  }, [say, day, waits, named, list?.regimes]);
}
