/**
 * What of a text is still open, with the way to each: holes, figures nobody confirmed, typed numbers without a source. It
 * holds nothing back.
 */
import { useMemo } from 'react';
import { contentText, isSlot, piecesOf } from '#cycle/draft/content.ts';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { isConfirmed } from '#web/dossier/number-words.ts';
import { useWords } from '#web/language.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { goToBlock } from './deeds.ts';
import type { Desk } from './desk.ts';
import styles from './writing.module.css';

type Open = { readonly words: string; readonly block: string };
type Kind = 'holes' | 'unconfirmed' | 'unsourced';

const holes = /\[CẦN BỔ SUNG[^\]]*\]/g;
const numbers = /\d+(?:[.,/]\d+)*/g;

/** By kind, each with its words and where it stands. */
function useOpen({ blocks }: Pick<Desk, 'blocks'>): Readonly<Record<Kind, readonly Open[]>> {
  const { numbers: nodes } = useDossier();
  return useMemo(() => {
    const found: Record<Kind, Open[]> = { holes: [], unconfirmed: [], unsourced: [] };
    for (const { block, content, by, written } of blocks) {
      for (const [words] of contentText(content).matchAll(holes)) found.holes.push({ words, block });
      const drafted = written === null ? '' : contentText(written);
      for (const piece of piecesOf(content)) {
        const node = isSlot(piece) ? nodes.get(piece.key) : undefined;
        if (isSlot(piece) && node && !isConfirmed(node)) found.unconfirmed.push({ words: piece.printed, block });
        if (isSlot(piece) || by === 'machine') continue;
        for (const [words] of piece.text.matchAll(numbers))
          if (!drafted.includes(words)) found.unsourced.push({ words, block });
      }
    }
    return found;
  }, [blocks, nodes]);
}

const shown = 12;

export function StillOpen({ desk }: { readonly desk: Desk }) {
  const say = useWords(draftWords);
  const open = useOpen(desk);
  const kinds = (['holes', 'unconfirmed', 'unsourced'] as const).filter((kind) => open[kind].length > 0);
  return (
    <section aria-label={say('open.title')}>
      <h2>{say('open.title')}</h2>
      {kinds.length === 0 && <p className={styles.quiet}>{say('open.nothing')}</p>}
      {kinds.map((kind) => (
        <details key={kind}>
          <summary>{say(`open.${kind}`, { count: open[kind].length })}</summary>
          <p className={styles.deeds}>
            {open[kind].slice(0, shown).map(({ words, block }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be open in several places.
              <button key={at} type="button" className={styles.small} onClick={() => goToBlock(block)}>
                {words}
              </button>
            ))}
            {open[kind].length > shown && '…'}
          </p>
        </details>
      ))}
    </section>
  );
}
