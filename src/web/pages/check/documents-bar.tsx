/**
 * The documents on the desk, each with what came of it; several are checked one after another.
 */
import { IconX } from '@tabler/icons-react';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/check/check.module.css';
import { type Desk, type DeskDocument, type DeskKeeper, dismissalKey } from '#web/pages/check/desk.ts';
import { checkWords } from '#web/words/check.ts';

const severities = ['error', 'warning', 'note'] as const;
const shapes = { error: '▲', warning: '◆', note: '·' } as const;

export function DocumentsBar({ desk }: { readonly desk: DeskKeeper & { readonly now: Desk } }) {
  const say = useWords(checkWords);
  const { documents, open } = desk.now;
  return (
    <nav className={`${styles.documents} unprinted`} aria-label={say('documents.label')}>
      {documents.map((document) => (
        <span key={document.id} className={styles.document} data-open={document.id === open ? '' : undefined}>
          <button type="button" aria-current={document.id === open} onClick={() => desk.open(document.id)}>
            <span className={styles.name}>{document.name}</span>
            <Outcome document={document} />
          </button>
          <button
            type="button"
            className={styles.close}
            aria-label={say('documents.close', { name: document.name })}
            onClick={() => desk.close(document.id)}
          >
            <IconX size="0.9rem" stroke={1.6} aria-hidden="true" />
          </button>
        </span>
      ))}
    </nav>
  );
}

function Outcome({ document: { way, dismissed } }: { readonly document: DeskDocument }) {
  const say = useWords(checkWords);
  if (way.at === 'waiting' || way.at === 'reading' || way.at === 'checking')
    return <small className={styles.outcome}>{say(`step.${way.at}`)}…</small>;
  if (way.at !== 'checked')
    return (
      <small className={styles.outcome} data-severity="error">
        {say('step.refused')}
      </small>
    );
  if (way.checked.drawing === null)
    return (
      <small className={styles.outcome} data-severity="error">
        {say('step.secret')}
      </small>
    );
  const left = way.checked.problems.filter((one) => dismissed[dismissalKey(one)] === undefined);
  if (left.length === 0) return <small className={styles.outcome}>{say('step.clean')}</small>;
  return severities.map((severity) => {
    const count = left.filter((one) => one.severity === severity).length;
    return count === 0 ? null : (
      <small key={severity} className={styles.outcome} data-severity={severity} title={say(`severity.${severity}`)}>
        <span aria-hidden="true">{shapes[severity]}</span>
        {count}
        <span className={styles.unseen}>{say(`severity.${severity}`)}</span>
      </small>
    );
  });
}
