/**
 * Cần rà soát: everything that is wrong or must be asked, worst first, with what to do, and the place lit up on a click.
 */
import { useMemo } from 'react';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { Problem } from '#web/dossier/dossier-index.ts';
import { placeWords } from '#web/dossier/place-words.ts';
import { useHere } from '#web/here.tsx';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/problems.module.css';
import { Growing } from '#web/parts/growing.tsx';
import { PageHead, Section } from '#web/parts/section.tsx';
import { SeveritySign } from '#web/parts/signs.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';

const severities = ['error', 'warning', 'note'] as const;

export function ProblemsPage() {
  const { say } = useSpeech();
  const { problems, unmatched } = useDossier().dossier;
  const { search } = useHere();
  const severity = search.get('severity');
  const file = search.get('file');
  const shown = useMemo(() => {
    const fitting = problems.filter(
      (one) => (severity === null || one.severity === severity) && (file === null || one.file === file),
    );
    return fitting.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  }, [problems, severity, file]);
  return (
    <>
      <PageHead
        title={say('problems.title')}
        lead={
          file ? (
            <>
              {file} · <a href={paths.problems()}>{say('problems.all')}</a>
            </>
          ) : (
            say('problems.lead')
          )
        }
      >
        <nav className={styles.filters} aria-label={say('problems.filter')}>
          {severities.map((one) => (
            <a
              key={one}
              href={paths.problems({ file, severity: severity === one ? null : one })}
              aria-current={severity === one ? 'true' : undefined}
            >
              <SeveritySign severity={one} code={one === 'error' ? 'all' : ''} />{' '}
              {problems.filter((problem) => problem.severity === one).length}
            </a>
          ))}
        </nav>
      </PageHead>
      {shown.length === 0 ? (
        <Empty>{say('problems.none')}</Empty>
      ) : (
        <ul className={`${styles.list} ${styles.first}`}>
          <Growing items={shown} end={(more) => <li>{more}</li>}>
            {(one, place) => (
              <ProblemLine key={`${one.code}:${one.file}:${one.start ?? one.line ?? place}:${place}`} problem={one} />
            )}
          </Growing>
        </ul>
      )}
      {unmatched.length > 0 && severity === null && file === null && <UnmatchedList />}
    </>
  );
}

function ProblemLine({ problem }: { readonly problem: Problem }) {
  const speech = useSpeech();
  const { both, say } = speech;
  const { file, start, end, quote, place, line } = problem;
  const index = useDossier();
  const readable = file !== null && (index.submissions.get(file)?.text ?? '') !== '';
  const where = [file, line === null ? '' : say('place.line', { value: line }), place ? placeWords(place, speech) : '']
    .filter(Boolean)
    .join(' · ');
  return (
    <li data-severity={problem.severity}>
      <div className={styles.head}>
        <SeveritySign severity={problem.severity} code={problem.code} />
        <code>{problem.code}</code>
      </div>
      <div>
        <p className={styles.message}>{both(problem.message)}</p>
        {quote && <q>{quote}</q>}
        <p className={styles.advice}>{both(problem.advice)}</p>
        {where && (
          <p className={styles.where}>
            {readable && file && start !== null && end !== null ? (
              <a href={paths.submission(file, { start, end })}>{where}</a>
            ) : (
              where
            )}
          </p>
        )}
      </div>
    </li>
  );
}

function UnmatchedList() {
  const speech = useSpeech();
  const { say } = speech;
  const index = useDossier();
  return (
    <Section title={say('problems.unmatched')} id="unmatched">
      <ul className={styles.list}>
        <Growing items={index.dossier.unmatched} end={(more) => <li>{more}</li>}>
          {(one) => (
            <li key={`${one.at.file}${one.at.start}`}>
              <div className={styles.head}>? {say(`why.${one.why}`)}</div>
              <div>
                <p className={styles.message}>{one.label}</p>
                <q>{one.at.quote}</q>
                {one.candidates.length > 0 && (
                  <p className={styles.advice}>
                    {say('problems.candidates')}:{' '}
                    {one.candidates
                      .map(({ indicator }) => index.indicators.get(indicator)?.name ?? indicator)
                      .join('; ')}
                  </p>
                )}
                <p className={styles.where}>
                  <a href={paths.submission(one.at.file, one.at)}>{one.at.file}</a>
                  {one.unit && ` · ${index.unitName(one.unit)}`}
                </p>
              </div>
            </li>
          )}
        </Growing>
      </ul>
    </Section>
  );
}
