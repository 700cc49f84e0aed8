/**
 * The question status lights never ask: did the indicator move? Both values, and which way, in a word.
 */
import type { CarriedTask } from '#web/dossier/dossier-index.ts';
import { useSpeech } from '#web/language.tsx';
import { Num } from '#web/parts/number.tsx';
import styles from '#web/parts/signs.module.css';

const arrows = { better: '↗', worse: '↘', same: '→' } as const;

export function Moved({ task }: { readonly task: CarriedTask }) {
  const { say } = useSpeech();
  const { moved } = task;
  if (!moved) return <span className="quiet">{say('moved.none')}</span>;
  return (
    <span className={styles.moved} data-direction={moved.direction}>
      <Num of={moved.then} /> → <Num of={moved.now} />{' '}
      <span className={styles.word}>
        <span aria-hidden="true">{arrows[moved.direction]}</span> {say(`moved.${moved.direction}`)}
      </span>
    </span>
  );
}
