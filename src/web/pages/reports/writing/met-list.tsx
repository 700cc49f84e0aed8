/**
 * Paragraphs that somebody else saved while they were changed here: both are shown, nothing is sent before one is chosen.
 */
import { contentText } from '#cycle/draft/content.ts';
import { useWords } from '#web/language.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { settled } from './desk.ts';
import type { RoomProps } from './tools.tsx';
import styles from './writing.module.css';

export function MetList({ writing: { desk }, writer }: RoomProps) {
  const say = useWords(draftWords);
  if (desk.met.length === 0) return null;
  const settle = (block: string, whose: 'mine' | 'theirs') => () => writer.change((now) => settled(now, block, whose));
  return (
    <section aria-label={say('met.title')} role="alert">
      <h2 className={styles.trouble}>{say('met.title')}</h2>
      <ul className={styles.list}>
        {desk.met.map(({ block, theirs }) => {
          const mine = desk.blocks.find((one) => one.block === block);
          const at = theirs.last?.at.slice(11, 16) ?? '';
          return (
            <li key={block}>
              <p>{say('met.theirs', { by: theirs.last?.by ?? say('somebody'), at })}</p>
              <p className={styles.said}>{contentText(theirs.content)}</p>
              <p>{say('met.mine')}</p>
              <p className={styles.said}>{mine ? contentText(mine.content) : ''}</p>
              <p className={styles.deeds}>
                <button type="button" className={styles.small} onClick={settle(block, 'mine')}>
                  {say('met.keep')}
                </button>
                <button type="button" className={styles.small} onClick={settle(block, 'theirs')}>
                  {say('met.take')}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
