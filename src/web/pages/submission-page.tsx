/**
 * One unit's document with everything that was read in it lit up, and beside it the list of it.
 */
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { DossierIndex, Figure, Submission } from '#web/dossier/dossier-index.ts';
import { nameOf } from '#web/dossier/number-words.ts';
import { useHere, useParam } from '#web/here.tsx';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/submissions.module.css';
import { Num } from '#web/parts/number.tsx';
import { PageHead } from '#web/parts/section.tsx';
import { SeveritySign } from '#web/parts/signs.tsx';
import { Empty, NothingHere } from '#web/parts/states.tsx';
import { paths, type Spot } from '#web/paths.ts';
import { SourceText } from '#web/trace/source-text.tsx';

export function SubmissionPage() {
  const { say, day } = useSpeech();
  const index = useDossier();
  const here = useHere();
  const submission = index.submissions.get(useParam('file'));
  if (!submission) return <NothingHere />;
  const lit = spotOf(here.search);
  const lead = [
    submission.file,
    submission.symbol,
    submission.received && say('received', { day: day(submission.received) }),
    say('submission.version', { version: submission.version }),
    say(`submission.${submission.state}`),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <p className={styles.back}>
        <a href={paths.submissions()}>← {say('submissions.title')}</a>
      </p>
      <PageHead title={submission.unit ? index.unitName(submission.unit) : submission.file} lead={lead} />
      {submission.text === '' ? (
        <Empty>{say('source.lost')}</Empty>
      ) : (
        <div className={styles.document}>
          <div className={styles.sheet}>
            <SourceText submission={submission} lit={lit} {...figureAt(index, submission, lit)} />
          </div>
          {!here.number && <ReadList index={index} submission={submission} />}
        </div>
      )}
    </>
  );
}

function spotOf(search: URLSearchParams): Spot | null {
  const start = Number(search.get('start') ?? Number.NaN);
  const end = Number(search.get('end') ?? Number.NaN);
  return Number.isInteger(start) && Number.isInteger(end) && end > start && start >= 0 ? { start, end } : null;
}

const figuresIn = (index: DossierIndex, file: string): readonly Figure[] =>
  index.dossier.figures.filter((figure) => figure.source.kind === 'report' && figure.source.at.file === file);

/** The figure whose words are lit, so that its number is boxed. */
function figureAt(index: DossierIndex, { file }: Submission, lit: Spot | null): { figure?: Figure } {
  const figure =
    lit &&
    figuresIn(index, file).find(
      ({ source }) => source.kind === 'report' && source.at.start === lit.start && source.at.end === lit.end,
    );
  return figure ? { figure } : {};
}

function ReadList({ index, submission }: { readonly index: DossierIndex; readonly submission: Submission }) {
  const speech = useSpeech();
  const { say, both } = speech;
  const { file } = submission;
  const figures = figuresIn(index, file);
  const unmatched = index.dossier.unmatched.filter((one) => one.at.file === file);
  const problems = index.dossier.problems.filter((one) => one.file === file);
  return (
    <aside className={styles.list} aria-label={say('read.title')}>
      {problems.length > 0 && (
        <>
          <h2>
            {say('nav.problems')} <b>{problems.length}</b>
          </h2>
          <ul>
            {problems.map((one) => (
              <li key={`${one.code}${one.start}`}>
                <SeveritySign severity={one.severity} code={one.code} />
                {one.start === null || one.end === null ? (
                  both(one.message)
                ) : (
                  <a href={paths.submission(file, { start: one.start, end: one.end })}>{both(one.message)}</a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {unmatched.length > 0 && (
        <>
          <h2>
            {say('column.unmatched')} <b>{unmatched.length}</b>
          </h2>
          <ul>
            {unmatched.map((one) => (
              <li key={one.at.start}>
                <a href={paths.submission(file, one.at)}>{one.label}</a> <small>{say(`why.${one.why}`)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>
        {say('read.title')} <b>{figures.length}</b>
      </h2>
      <ul>
        {figures.map((figure) => (
          <li key={figure.key} className={styles.read}>
            {figure.source.kind === 'report' && (
              <a href={paths.submission(file, figure.source.at)}>
                {nameOf(index.indicators.get(figure.indicator), speech)}{' '}
                <small>{say(`from.${figure.source.from}`)}</small>
              </a>
            )}
            <span>
              <Num of={figure.key} measured />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.legend}>{say('read.legend')}</p>
    </aside>
  );
}
