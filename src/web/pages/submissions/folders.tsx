/**
 * A folder of papers handed in by the office, and the folders there are; the work goes on at the server.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, refreshed, send, useCall } from '#web/client.ts';
import { useGo } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/submissions/collect.module.css';
import { accepted } from '#web/pages/submissions/unit-drop.tsx';
import { every } from '#web/pages/submissions/use-round.ts';
import type { Found } from '#web/parts/drop/dropped-files.ts';
import { FileDrop } from '#web/parts/drop/file-drop.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { WorkProgress } from '#web/parts/progress/work-progress.tsx';
import { Section } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';
import { problemOf } from '#web/problem.ts';
import { submissionWords } from '#web/words/submissions.ts';

type Failure = { readonly what: string; readonly why: { readonly vi: string; readonly en: string } };
type Work = { readonly done: number; readonly total: number; readonly failed: readonly Failure[] };

export function FolderDrop({ review }: { readonly review: string }) {
  const say = useWords(submissionWords);
  const { both } = useSpeech();
  const go = useGo();
  const held = useQueryClient();
  const [work, become] = useState<Work | null>(null);
  const drop = async (found: readonly Found[]): Promise<void> => {
    if (found.length === 0) return;
    const failed: Failure[] = [];
    try {
      const { job } = await call('folders.begin', { review });
      for (const [index, { file, path }] of found.entries()) {
        become({ done: index, total: found.length, failed: [...failed] });
        await send('folders.gather', { job, name: path }, file).catch((error: unknown) => {
          const problem = problemOf(error);
          failed.push({ what: path, why: problem.details.detail ?? problem.words });
        });
      }
      await call('folders.take-in', { job });
      await refreshed(held, ['folders.list']);
      go(paths.folder(job));
    } catch (error) {
      tell(both(problemOf(error).words), { tone: 'trouble' });
      become(null);
    }
  };
  return (
    <div className={`${styles.drop} unprinted`}>
      <FileDrop
        title={say('drop.office')}
        hint={say('drop.office.hint')}
        accept={accepted}
        onFiles={(files) => void drop(files)}
        takesHandedOver
      />
      {work && <WorkProgress title={say('dropping')} {...work} now={null} />}
    </div>
  );
}

/** Of this and other rounds, the latest first. */
export function Folders() {
  const say = useWords(submissionWords);
  const { period } = useSpeech();
  const { data = [] } = useCall('folders.list', {}, { every: every.list });
  if (data.length === 0) return null;
  return (
    <Section title={say('folders')}>
      <ul className={styles.plain}>
        {data.map(({ job, review, asked, state, done, total }) => (
          <li key={job}>
            <a href={paths.folder(job)}>
              {period(review)} · {asked.slice(0, 16).replace('T', ' ')}
            </a>{' '}
            <b data-state={state}>{say(`folder.state.${state}`)}</b>{' '}
            <span className="quiet">{say('folder.count', { done, total })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
