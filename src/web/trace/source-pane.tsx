/**
 * The unit's document below the way back, scrolled to the sentence or cell the figure was read from, lit up.
 */

import { IconExternalLink, IconX } from '@tabler/icons-react';
import { witnessOf } from '#core/figure.ts';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { useHere } from '#web/here.tsx';
import { useSpeech } from '#web/language.tsx';
import { opened, paths, spotOf } from '#web/paths.ts';
import { SourceText } from '#web/trace/source-text.tsx';
import styles from '#web/trace/trace.module.css';

export function SourcePane({ source }: { readonly source: string }) {
  const { say, day } = useSpeech();
  const index = useDossier();
  const here = useHere();
  const node = index.numbers.get(source);
  const figure = node?.kind === 'figure' ? node.figure : null;
  const at = figure ? witnessOf(figure.source) : spotOf(source);
  if (!at) return null;
  const submission = index.submissions.get(at.file);
  return (
    <section className={styles.source} id="source" tabIndex={-1} aria-label={say('source.label')}>
      <header>
        <div>
          <b>{submission?.unit ? index.unitName(submission.unit) : at.file}</b>
          <small>
            {[submission?.symbol, submission?.received && say('received', { day: day(submission.received) }), at.file]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </div>
        <a href={paths.submission(at.file, at)} title={say('source.whole')} aria-label={say('source.whole')}>
          <IconExternalLink size="1.1rem" stroke={1.6} />
        </a>
        <a
          href={opened(here.address, { source: null })}
          aria-label={say('source.close')}
          title={`${say('source.close')} (Esc)`}
        >
          <IconX size="1.1rem" stroke={1.6} />
        </a>
      </header>
      {submission && submission.text !== '' ? (
        <SourceText submission={submission} lit={at} {...(figure ? { figure } : {})} />
      ) : (
        <p className={styles.lost}>{say('source.lost')}</p>
      )}
    </section>
  );
}
