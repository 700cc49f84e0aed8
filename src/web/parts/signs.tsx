/**
 * Signs that carry a meaning: each a shape with its word, never a colour alone.
 */
import type { Verdict } from '#core/outlook.ts';
import type { TaskState } from '#core/task.ts';
import type { Note } from '#web/dossier/annex.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/parts/signs.module.css';

const verdictShapes: Readonly<Record<Verdict, string>> = {
  exceeds: 'M6 1 11 10H1Z',
  reaches: 'M6 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
  hard: 'M6 1.2a4.8 4.8 0 0 1 0 9.6Z M6 1.2a4.8 4.8 0 0 0 0 9.6',
  misses: 'M6 11 1 2H11Z',
  insufficient: 'M6 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
};

/** ▲ vượt, ● đạt, ◐ khó đạt, ▼ không đạt, ○ chưa đủ số liệu. */
export function Outlook({ verdict }: { readonly verdict: Verdict }) {
  const { say } = useSpeech();
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={verdictShapes[verdict]} />
        {verdict === 'hard' && <circle cx="6" cy="6" r="4.8" className={styles.ring} />}
      </svg>
      {say(`verdict.${verdict}`)}
    </span>
  );
}

export const noteSigns: Readonly<Record<Note, string>> = {
  contested: '≠',
  partial: '◔',
  estimate: '≈',
  unconfirmed: '○',
};

/** The signs of a number's notes; the words are for those who do not see them, and stand in the notes column for all. */
export function NoteSigns({ notes }: { readonly notes: readonly Note[] }) {
  const { say } = useSpeech();
  if (notes.length === 0) return null;
  const words = notes.map((note) => say(`note.${note}`)).join(', ');
  return (
    <span className={styles.signs} role="img" aria-label={words} title={words}>
      {notes.map((note) => noteSigns[note]).join('')}
    </span>
  );
}

const stateShapes: Readonly<Record<TaskState, string>> = {
  'done-on-time': '✓',
  'done-late': '✓',
  'in-term': '○',
  overdue: '!',
  standing: '∞',
  paused: '‖',
  withdrawn: '×',
};

export function TaskSign({ state }: { readonly state: TaskState }) {
  const { say } = useSpeech();
  return (
    <span className={styles.task} data-state={state}>
      <span aria-hidden="true">{stateShapes[state]}</span>
      {say(`state.${state}`)}
    </span>
  );
}

const severityShapes = { error: '▲', warning: '◆', note: '·' } as const;

export function SeveritySign({ severity }: { readonly severity: 'error' | 'warning' | 'note' }) {
  const { say } = useSpeech();
  return (
    <span className={styles.severity} data-severity={severity}>
      <span aria-hidden="true">{severityShapes[severity]}</span>
      {say(`severity.${severity}`)}
    </span>
  );
}

/** A hole nobody may fill but a person: a cause, a blame, a degree. */
export function Hole() {
  return <span className={styles.hole}>[CẦN BỔ SUNG]</span>;
}
