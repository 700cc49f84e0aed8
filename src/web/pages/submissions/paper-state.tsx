/**
 * How a paper stands, as a shape with its word, and what it waits for.
 */
import type { OutputOf } from '#server/contract/contract.ts';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/submissions/collect.module.css';
import { submissionWords } from '#web/words/submissions.ts';

export type Paper = OutputOf<'submissions.read'>['paper'];
export type State = Paper['state'] | 'not-sent';

const shapes: Readonly<Record<State, string>> = {
  'not-sent': '○',
  'soft-copy': '◐',
  signed: '●',
  'sent-back': '↩',
  accepted: '✓',
};

export function PaperState({ state, stated = true }: { readonly state: State; readonly stated?: boolean }) {
  const say = useWords(submissionWords);
  return (
    <span className={styles.state} data-state={state}>
      <span aria-hidden="true">{shapes[state]}</span> {say(`state.${state}`)}
      {!stated && state === 'soft-copy' && <small>{say('state.unstated')}</small>}
    </span>
  );
}

/** In words, for lists and copies. */
export function useWaits(): (paper: Paper) => readonly string[] {
  const say = useWords(submissionWords);
  return ({ asked, answered, unmatched }) => [
    ...(asked > 0 ? [say('asks.asked', { count: asked })] : []),
    ...(answered > 0 ? [say('asks.answered', { count: answered })] : []),
    ...(unmatched > 0 ? [say('asks.unmatched', { count: unmatched })] : []),
  ];
}
