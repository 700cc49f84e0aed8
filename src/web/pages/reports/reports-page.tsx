/**
 * Báo cáo: the papers of the chosen review, each with its step, its frozen drafts and what was issued.
 */
import { useCall } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { PageHead } from '#web/parts/section.tsx';
import { Empty, Failed } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { useMe } from '#web/session/session-context.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { Steps } from './steps.tsx';
import styles from './writing/writing.module.css';

export function ReportsPage() {
  const say = useWords(draftWords);
  const { day } = useSpeech();
  const { now } = useReviews();
  const review = now?.period ?? '';
  const listed = useCall('drafts.list', { review }, { when: now !== null });
  const mayWrite = useMe().may.includes('draft reports');
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        {mayWrite && <a href={paths.reportTemplates()}>{say('templates.open')}</a>}
      </PageHead>
      {now === null && <Empty>{say('none')}</Empty>}
      {listed.error && <Failed why={listed.error.words} again={() => void listed.refetch()} />}
      <div className={styles.papers}>
        {listed.data?.map(({ paper, edits, last, drafts, issued }) => (
          <article key={paper} className={styles.paper} aria-label={say(`paper.${paper}`)}>
            <h2>
              <a href={paths.report(paper)}>{say(`paper.${paper}`)}</a>
            </h2>
            <p className={styles.quiet}>
              {edits === 0 || last === null
                ? say('untouched')
                : say('edited', { by: last.by ?? say('somebody'), at: day(last.at.slice(0, 10)) })}
            </p>
            <Steps {...{ review, paper, drafts, issued }} />
            <p className={styles.deeds}>
              <a className={styles.small} href={paths.report(paper)}>
                {say(mayWrite ? 'write' : 'read')}
              </a>
            </p>
          </article>
        ))}
      </div>
    </>
  );
}
