/**
 * Báo cáo, soạn: one paper as it is written, every number tied to its source, and beside it what changed, what is open and
 * what was said of it.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { refreshed, useCall } from '#web/client.ts';
import { useParam } from '#web/here.tsx';
import { useWords } from '#web/language.tsx';
import papers from '#web/pages/papers/papers.module.css';
import { Failed, NothingHere } from '#web/parts/states.tsx';
import { draftNames, paths } from '#web/paths.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { draftWords } from '#web/words/drafts.ts';
import styles from './writing/writing.module.css';
import { WritingRoom } from './writing/writing-room.tsx';

export type PaperCode = OutputOf<'drafts.list'>[number]['paper'];

/** The paper an address names; null of one that is none. */
export const paperNamed = (asked: string): PaperCode | null => draftNames.find((one) => one === asked) ?? null;

export function DraftPage() {
  const paper = paperNamed(useParam('paper'));
  const { now } = useReviews();
  return paper && now ? <Loaded key={`${now.period} ${paper}`} review={now.period} paper={paper} /> : <NothingHere />;
}

function Loaded({ review, paper }: { readonly review: string; readonly paper: PaperCode }) {
  const say = useWords(draftWords);
  const held = useQueryClient();
  const answer = useCall('drafts.read', { review, paper });
  const tellSaved = useCallback(() => void refreshed(held, ['drafts.list']), [held]);
  return (
    <div className={papers.page}>
      <h1 className={styles.unseen}>{say(`paper.${paper}`)}</h1>
      <nav className={papers.tabs} aria-label={say('title')}>
        {draftNames.map((one) => (
          <a key={one} href={paths.report(one)} aria-current={one === paper ? 'page' : undefined}>
            {say(`paper.${one}`)}
          </a>
        ))}
      </nav>
      {answer.data ? (
        <WritingRoom review={review} paper={paper} answer={answer.data} tellSaved={tellSaved} />
      ) : answer.error ? (
        <Failed why={answer.error.words} again={() => void answer.refetch()} />
      ) : null}
    </div>
  );
}
