/**
 * The review of a period: old commitments first, then what became of old shortcomings, results, shortcomings with what makes
 * them good, and closing.
 */
import { Fragment, type ReactNode, useEffect, useMemo } from 'react';
import type { Action } from '#core/permission.ts';
import { useCall } from '#web/client.ts';
import { overDossier, useDossier } from '#web/dossier/dossier-context.tsx';
import { useHere, useParam } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { MeetingsOfReview } from '#web/pages/meetings/meetings-list.tsx';
import { PageHead } from '#web/parts/section.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths, type ReviewPart } from '#web/paths.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { useMe } from '#web/session/session-context.tsx';
import { findingWords } from '#web/words/findings.ts';
import { itemsOf } from './board.ts';
import { ClosingSection } from './closing-section.tsx';
import type { BoardProps } from './doing-dialogs.tsx';
import styles from './findings.module.css';
import { FindingsSection } from './findings-section.tsx';
import { OldFindings } from './old-findings.tsx';
import { OldTasks } from './old-tasks.tsx';
import { useBoard } from './use-board.ts';

/** Stands on the review of its address, whichever was chosen before. */
export function FindingsPage() {
  const period = useParam('period');
  const { now, all, known, choose } = useReviews();
  const say = useWords(findingWords);
  const isThere = all.some((one) => one.period === period);
  useEffect(() => {
    if (isThere && now?.period !== period) choose(period);
  }, [isThere, now, period, choose]);
  if (known && !isThere) return <Empty>{say('part.tasks')}</Empty>;
  return now?.period === period ? <OverBoard /> : null;
}

const OverBoard = overDossier(Findings);

function Findings() {
  const say = useWords(findingWords);
  const { day, period, both } = useSpeech();
  const index = useDossier();
  const review = useParam('period');
  const me = useMe();
  const listed = useCall('findings.list', { review });
  const state = useCall('closing.state', { review }, { every: 5_000 });
  const mayAssign = me.may.includes('assign tasks');
  const ground = useCall('tasks.ground', {}, { when: mayAssign }).data ?? null;
  const board = useBoard(index, review);
  const list = listed.data;
  const items = useMemo(() => (list ? itemsOf(index, list) : []), [index, list]);
  const isOf = index.dossier.review.period === review;
  if (listed.error) return <Empty>{both(listed.error.words)}</Empty>;
  if (!list || !state.data || !isOf) return <p role="status">{say('closing.reckoning')}</p>;
  const { ordinal, date } = index.dossier.review;
  const { holes, closed } = state.data;
  const may = (action: Action): boolean => me.may.includes(action);
  const props: BoardProps = { index, review, listed: list, board, may, ground };
  const open = new Set(holes.flatMap(({ kind, about }) => (kind === 'open-task-unaccounted' ? [about] : [])));
  const left = closed
    ? say('lead.closed', { day: day(closed.on), by: closed.by })
    : holes.length === 0
      ? say('lead.no-holes')
      : say('lead.holes', { count: holes.length });
  const isRenewed = !state.data.reckoned;
  const shortcomings = items.filter(({ kind }) => kind === 'shortcoming');
  const achievements = items.filter(({ kind }) => kind === 'achievement');
  const old = new Set(list.old.map(({ id }) => id));
  const parts: readonly Part[] = [
    { id: 'tasks', word: 'part.tasks', left: open.size, shows: <OldTasks {...props} open={open} /> },
    {
      id: 'old',
      word: 'part.old',
      left: holes.filter(({ about }) => old.has(about)).length,
      shows: <OldFindings {...props} />,
    },
    {
      id: 'achievement',
      word: 'part.achievements',
      left: 0,
      shows: <FindingsSection {...props} kind="achievement" items={achievements} />,
    },
    {
      id: 'shortcoming',
      word: 'part.shortcomings',
      left: holes.filter(({ about }) => !open.has(about) && !old.has(about)).length,
      shows: <FindingsSection {...props} kind="shortcoming" items={shortcomings} />,
    },
    { id: 'meetings', word: 'part.meetings', left: 0, shows: <MeetingsOfReview period={review} /> },
    { id: 'closing', word: 'part.closing', left: 0, shows: <ClosingSection {...props} state={state.data} /> },
  ];
  return (
    <>
      <PageHead
        title={say('title', { period: period(review) })}
        lead={`${say('lead', { ordinal, day: day(date) })} · ${left}`}
      >
        <a href={paths.round(review)}>{say('round')}</a>
      </PageHead>
      <Parts review={review} parts={closed ? parts.filter(({ id }) => id !== 'closing') : parts}>
        {!closed && <p className={`${styles.keys} unprinted`}>{say('keys')}</p>}
        <div role="status" className={styles.renewing}>
          {isRenewed && say('renewing')}
        </div>
      </Parts>
    </>
  );
}

type Part = {
  readonly id: ReviewPart;
  readonly word: keyof typeof findingWords;
  /** How many are unanswered there. */
  readonly left: number;
  readonly shows: ReactNode;
};

type PartsProps = { readonly review: string; readonly parts: readonly Part[]; readonly children: ReactNode };

/** One part at a time, as all together are a roll of paper; or all, to print and to search. */
function Parts({ review, parts, children }: PartsProps) {
  const say = useWords(findingWords);
  const asked = useHere().search.get('part');
  const first = parts.find(({ left }) => left > 0) ?? parts[0];
  const shown = asked === 'all' ? parts : [parts.find(({ id }) => id === asked) ?? first];
  return (
    <>
      <nav className={`${styles.parts} unprinted`} aria-label={say('parts')}>
        {parts.map(({ id, word, left }) => (
          <a
            key={id}
            href={paths.review(review, id)}
            aria-current={shown.length === 1 && shown[0]?.id === id ? 'page' : undefined}
          >
            {say(word)}
            {left > 0 && <small> {say('part.left', { count: left })}</small>}
          </a>
        ))}
        <a href={paths.review(review, 'all')} aria-current={asked === 'all' ? 'page' : undefined}>
          {say('part.all')}
        </a>
      </nav>
      {children}
      {shown.map((part) => part && <Fragment key={part.id}>{part.shows}</Fragment>)}
    </>
  );
}
