/**
 * What an author should know of the text: the drafted words changed under theirs, a figure is gone, a number was typed over
 * one; each with what can be done.
 */
import { contentText, isSlot, mapLines, type Piece } from '#cycle/draft/content.ts';
import { useWords } from '#web/language.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { goToBlock } from './deeds.ts';
import { type Answer, followed, replaced } from './desk.ts';
import type { RoomProps } from './tools.tsx';
import styles from './writing.module.css';

type Told = Answer['told'][number];

export function ToldList(props: RoomProps) {
  const say = useWords(draftWords);
  const { answer, writing } = props;
  // What was mended since the server told it is not told again.
  const told = answer.told.filter((one) => {
    const block = writing.desk.blocks.find(({ block }) => block === one.block);
    if (one.kind === 'not-tied')
      return block !== undefined && JSON.stringify(block.content).includes(`"from":"${one.key}"`);
    return one.kind === 'deleted-changed' || (block !== undefined && block.by === 'author');
  });
  if (told.length === 0) return null;
  return (
    <section aria-label={say('told.title')}>
      <h2>
        {say('told.title')} ({told.length})
      </h2>
      <ul className={styles.list}>
        {told.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one block may be told of twice.
          <li key={at}>
            <ToldLine one={one} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ToldLine({ one, writer, isReadOnly }: RoomProps & { readonly one: Told }) {
  const say = useWords(draftWords);
  const deed = (words: string, does: () => void) =>
    !isReadOnly && (
      <button type="button" className={styles.small} onClick={does}>
        {words}
      </button>
    );
  const tie = (key: string, ours: string): void =>
    writer.change((desk) => {
      const own = desk.blocks.find(({ block }) => block === one.block);
      if (own === undefined) return desk;
      const tied = (piece: Piece): Piece => (!isSlot(piece) && piece.from === key ? { key, printed: ours } : piece);
      return replaced(
        desk,
        one.block,
        mapLines(own.content, (line) => ({ ...line, pieces: line.pieces.map(tied) })),
      );
    });
  const values =
    one.kind === 'not-tied'
      ? { typed: one.typed, ours: one.ours ?? '—' }
      : 'printed' in one
        ? { printed: one.printed }
        : {};
  return (
    <>
      <p>{say(`told.${one.kind}`, values)}</p>
      {(one.kind === 'changed-beneath' || one.kind === 'deleted-changed') && (
        <p className={styles.said}>{contentText(one.now)}</p>
      )}
      <p className={styles.deeds}>
        {one.kind !== 'deleted-changed' && (
          <button type="button" className={styles.small} onClick={() => goToBlock(one.block)}>
            {say('goto')}
          </button>
        )}
        {one.kind === 'changed-beneath' &&
          deed(say('follow'), () => writer.change((desk) => followed(desk, one.block)))}
        {one.kind === 'not-tied' && one.ours !== null && deed(say('told.tie'), () => tie(one.key, one.ours ?? ''))}
      </p>
    </>
  );
}
