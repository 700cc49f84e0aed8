/**
 * What was said of a figure, in order: sent back, corrected, explained, accepted; with who and when.
 */
import type { OutputOf } from '#server/contract/contract.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/submissions/collect.module.css';
import { submissionWords } from '#web/words/submissions.ts';

type Said = OutputOf<'submissions.read'>['figures'][number]['words'];

export function Words({ words }: { readonly words: Said }) {
  const say = useWords(submissionWords);
  const { day } = useSpeech();
  if (words.length === 0) return null;
  return (
    <ol className={styles.words}>
      {words.map(({ kind, words: said, by, on }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words are only ever added.
        <li key={index} data-kind={kind}>
          <b>{say(`word.${kind}`)}</b> {said && <q>{said}</q>} <small>{`${by}, ${day(on)}`}</small>
        </li>
      ))}
    </ol>
  );
}
