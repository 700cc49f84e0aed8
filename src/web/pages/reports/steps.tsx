/**
 * How far a paper is: the five steps, each frozen draft with its files and what changed, what was issued.
 */

import { draftSteps } from '#core/report.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { linkTo } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { paths } from '#web/paths.ts';
import { draftWords } from '#web/words/drafts.ts';
import type { PaperCode } from './draft-page.tsx';
import styles from './writing/writing.module.css';

type Row = OutputOf<'drafts.list'>[number];
type Props = { readonly review: string; readonly paper: PaperCode } & Pick<Row, 'drafts' | 'issued'>;

export function Steps({ review, paper, drafts, issued }: Props) {
  const say = useWords(draftWords);
  const { day } = useSpeech();
  const last = drafts.at(-1)?.step;
  // A step that was left out is not one that was done.
  const frozenAt = new Set(drafts.map(({ step }) => step));
  const frozen = (draft: number, kind: 'docx' | 'pdf'): string => linkTo('drafts.file', { review, paper, draft, kind });
  const out = (version: number, kind: 'docx' | 'pdf'): string =>
    linkTo('reports.file', { review, paper, version, kind });
  return (
    <div>
      <ol className={styles.steps} aria-label={say('steps')}>
        {draftSteps.map((step) => (
          <li
            key={step}
            data-done={frozenAt.has(step) && step !== last ? '' : undefined}
            aria-current={step === last ? 'step' : undefined}
          >
            {step === last ? '● ' : frozenAt.has(step) ? '✓ ' : '○ '}
            {say(`step.${step}`)}
          </li>
        ))}
      </ol>
      {drafts.length === 0 && <p className={styles.quiet}>{say('step.none')}</p>}
      <ul className={styles.list}>
        {issued.map(({ version, symbol, issuedOn, changed, head }) => (
          <li key={`v${version}`}>
            <b>{say('issued', { symbol, day: day(issuedOn), version })}</b>
            {changed && <p>{say('issued.changed', { changed })}</p>}
            {head && <p className={styles.quiet}>{say('issued.head', { head: head.slice(0, 16) })}…</p>}
            <p>
              <a href={out(version, 'docx')} download>
                {say('word')}
              </a>{' '}
              <a href={out(version, 'pdf')} download>
                {say('pdf')}
              </a>
            </p>
          </li>
        ))}
        {[...drafts].reverse().map(({ draft, step, frozenAt: at, by }) => (
          <li key={draft}>
            {say('draft.line', {
              draft,
              step: say(`step.${step}`),
              at: day(at.slice(0, 10)),
              by: by ?? say('somebody'),
            })}
            <p>
              <a href={frozen(draft, 'docx')} download>
                {say('word')}
              </a>{' '}
              <a href={frozen(draft, 'pdf')} download>
                {say('pdf')}
              </a>
              {draft > 1 && (
                <>
                  {' '}
                  <a href={paths.reportChanges(paper, draft - 1, draft)}>{say('changes.since')}</a>
                </>
              )}{' '}
              <a href={paths.reportChanges(paper, draft, 0)}>{say('changes.now')}</a>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
