/**
 * Signs that carry a meaning: each a shape with its word, never a colour alone.
 */
import type { Verdict } from '#core/outlook.ts';
import type { TaskState } from '#core/task.ts';
import type { Note } from '#web/dossier/notes.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/parts/signs.module.css';

const verdictShapes: Readonly<Record<Verdict, string>> = {
  exceeds: 'M6 1 11 10H1Z',
  reaches: 'M6 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
  hard: 'M6 1.2a4.8 4.8 0 0 0 0 9.6Z',
  misses: 'M6 11 1 2H11Z',
  insufficient: 'M6 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
};

const sentShapes = { sent: 'reaches', late: 'hard', missing: 'insufficient' } as const;

/** Whether a report came: full, half, empty. */
export function SentSign({ state }: { readonly state: keyof typeof sentShapes }) {
  const { say } = useSpeech();
  return (
    <span className={styles.sent} data-verdict={sentShapes[state]} data-sent={state}>
      <Shape verdict={sentShapes[state]} />
      {say(`sent.${state}`)}
    </span>
  );
}

function Shape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d={verdictShapes[verdict]} />
      {verdict === 'hard' && <circle cx="6" cy="6" r="4.8" className={styles.ring} />}
    </svg>
  );
}

/** ▲ vượt, ● đạt, ◐ khó đạt, ▼ không đạt, ○ chưa đủ số liệu. */
export function Outlook({ verdict }: { readonly verdict: Verdict }) {
  const { say } = useSpeech();
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <Shape verdict={verdict} />
      {say(`verdict.${verdict}`)}
    </span>
  );
}

const noteShapes: Readonly<Record<Note, string>> = {
  contested: 'M1.5 4.4h9M1.5 7.6h9M8.4 1.5 3.6 10.5',
  partial: 'M6 1.2a4.8 4.8 0 1 0 4.8 4.8H6Z',
  estimate: 'M1.2 5c1.6-2 3.2-2 4.8-.7s3.2 1.3 4.8-.7M1.2 8.8c1.6-2 3.2-2 4.8-.7s3.2 1.3 4.8-.7',
  unconfirmed: 'M6 1.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8Z',
};

/** ≠ contested, ◔ incomplete, ≈ estimate, ○ unconfirmed: drawn, so that every machine shows the same. */
export function NoteSign({ note }: { readonly note: Note }) {
  return (
    <svg className={styles.note} viewBox="0 0 12 12" aria-hidden="true">
      <path d={noteShapes[note]} />
    </svg>
  );
}

/** Signs with their words. */
export function NotesInWords({ notes }: { readonly notes: readonly Note[] }) {
  const { say } = useSpeech();
  return (
    <span className={styles.worded}>
      {notes.map((note) => (
        <span key={note}>
          <NoteSign note={note} /> {say(`note.${note}`)}
        </span>
      ))}
    </span>
  );
}

/** The signs of a number's notes; the words are for those who do not see them, and stand in the notes column for all. */
export function NoteSigns({ notes }: { readonly notes: readonly Note[] }) {
  const { say } = useSpeech();
  if (notes.length === 0) return null;
  const words = notes.map((note) => say(`note.${note}`)).join(', ');
  return (
    <span className={styles.signs} role="img" aria-label={words} title={words}>
      {notes.map((note) => (
        <NoteSign key={note} note={note} />
      ))}
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

/** `sai số liệu` is said of figures only; an error in a file or a folder is a `lỗi`. */
export function SeveritySign({
  severity,
  code,
}: {
  readonly severity: keyof typeof severityShapes;
  readonly code?: string;
}) {
  const { say } = useSpeech();
  const word =
    severity === 'error' && code && !code.startsWith('SL') ? 'severity.fault' : (`severity.${severity}` as const);
  return (
    <span className={styles.severity} data-severity={severity}>
      <span aria-hidden="true">{severityShapes[severity]}</span>
      {say(word)}
    </span>
  );
}

/** A hole nobody may fill but a person: a cause, a blame, a degree. */
export function Hole() {
  return <span className={styles.hole}>[CẦN BỔ SUNG]</span>;
}
