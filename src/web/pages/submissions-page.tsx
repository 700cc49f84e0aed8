/**
 * Tiếp nhận: who owes a report, who sent it, when, in which version, and what was read in it; then files that fit nobody.
 */
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { DossierIndex, Submission } from '#web/dossier/dossier-index.ts';
import { notSent } from '#web/dossier/missing.ts';
import { reminderFor } from '#web/dossier/reminder.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/submissions.module.css';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { Growing } from '#web/parts/growing.tsx';
import { PageHead, Section } from '#web/parts/section.tsx';
import { SentSign } from '#web/parts/signs.tsx';
import { paths } from '#web/paths.ts';

type Sent = DossierIndex['dossier']['sent'][number];
const order = ['missing', 'late', 'sent'];

export function SubmissionsPage() {
  const { say, day, period } = useSpeech();
  const index = useDossier();
  const { sent, review, submissions } = index.dossier;
  const missing = notSent(index).map((one) => one.unit);
  const lines = [...sent].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const used = new Set(sent.map((one) => one.file));
  const others = submissions.filter((one) => !used.has(one.file));
  return (
    <>
      <PageHead
        title={say('submissions.title')}
        lead={say('submissions.lead', {
          period: period(review.period),
          day: day(review.reportsDue),
          sent: sent.length - missing.length,
          owed: sent.length,
        })}
      >
        {missing.length > 0 && <CopyButton text={reminderFor(index, missing)} label={say('missing.copy')} />}
      </PageHead>
      <div className="scrolled">
        <table className={`sheet-table ${styles.matrix}`}>
          <thead>
            <tr>
              <th scope="col">{say('column.unit')}</th>
              <th scope="col">{say('column.state')}</th>
              <th scope="col">{say('column.received')}</th>
              <th scope="col" className="right">
                {say('column.version')}
              </th>
              <th scope="col">{say('column.file')}</th>
              <th scope="col">{say('column.symbol')}</th>
              <th scope="col" className="right">
                {say('column.read')}
              </th>
              <th scope="col" className="right">
                {say('column.unmatched')}
              </th>
              <th scope="col" className="right">
                {say('column.problems')}
              </th>
            </tr>
          </thead>
          <tbody>
            <Growing
              items={lines}
              end={(more) => (
                <tr>
                  <td colSpan={9}>{more}</td>
                </tr>
              )}
            >
              {(one) => <SentLine key={one.unit} sent={one} index={index} />}
            </Growing>
          </tbody>
        </table>
      </div>
      {others.length > 0 && (
        <Section title={say('submissions.others')}>
          <ul className={styles.others}>
            {others.map((one) => (
              <OtherFile key={one.file} submission={one} index={index} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** How much was read in a file, and what is wrong with it. */
const countsIn = (index: DossierIndex, file: string) => ({
  figures: index.marks(file).filter((mark) => mark.kind === 'figure').length,
  unmatched: index.dossier.unmatched.filter((one) => one.at.file === file).length,
  problems: index.dossier.problems.filter((one) => one.file === file).length,
});

function SentLine({ sent, index }: { readonly sent: Sent; readonly index: DossierIndex }) {
  const { day } = useSpeech();
  const submission = sent.file ? index.submissions.get(sent.file) : undefined;
  const counts = sent.file ? countsIn(index, sent.file) : null;
  return (
    <tr data-state={sent.state}>
      <th scope="row">{index.unitName(sent.unit)}</th>
      <td>
        <SentSign state={sent.state} />
      </td>
      <td>{sent.on ? day(sent.on) : '—'}</td>
      <td className="right">{sent.version || '—'}</td>
      <td>{sent.file ? <a href={paths.submission(sent.file)}>{sent.file.split('/').at(-1)}</a> : '—'}</td>
      <td>{submission?.symbol ?? '—'}</td>
      <td className="right">{counts?.figures ?? '—'}</td>
      <td className="right">{counts?.unmatched ?? '—'}</td>
      <td className="right">
        {sent.file && counts?.problems ? (
          <a href={paths.problems({ file: sent.file })}>{counts.problems}</a>
        ) : counts ? (
          0
        ) : (
          '—'
        )}
      </td>
    </tr>
  );
}

function OtherFile({ submission, index }: { readonly submission: Submission; readonly index: DossierIndex }) {
  const { say, both } = useSpeech();
  const why = index.dossier.problems.find((one) => one.file === submission.file);
  return (
    <li>
      <b>
        {submission.text === '' ? submission.file : <a href={paths.submission(submission.file)}>{submission.file}</a>}
      </b>{' '}
      {say(`submission.${submission.state}`)}
      {submission.supersededBy && ` (${submission.supersededBy})`}
      {why && (
        <p>
          {both(why.message)} {both(why.advice)}
        </p>
      )}
    </li>
  );
}
