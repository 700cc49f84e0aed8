/**
 * The product's own check of the text as it stands, in a thread of its own, each problem with the way to its paragraph.
 */
import { useState } from 'react';
import { day } from '#core/day.ts';
import { contentText } from '#cycle/draft/content.ts';
import { call } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import type { Asked, ShownProblem, Told } from '#web/pages/check/messages.ts';
import { draftWords } from '#web/words/drafts.ts';
import { goToBlock } from './deeds.ts';
import type { DeskBlock } from './desk.ts';
import type { RoomProps } from './tools.tsx';
import styles from './writing.module.css';

type State =
  | { readonly kind: 'idle' | 'running' | 'failed' }
  | { readonly kind: 'done'; readonly found: readonly ShownProblem[] };

/** Checks a Word file in a worker that ends with it. */
const checked = (bytes: ArrayBuffer, name: string): Promise<readonly ShownProblem[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../check/check-worker.ts', import.meta.url), { type: 'module' });
    const end = (does: () => void): void => {
      worker.terminate();
      does();
    };
    worker.onerror = () => end(() => reject(new Error('the check ended')));
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'checked') end(() => resolve(data.checked.problems));
      if (data.kind === 'refused') end(() => reject(new Error(data.refused.code)));
    };
    const on = day(new Date().toISOString().slice(0, 10));
    const asked: Asked = { kind: 'check', id: 1, name, on, bytes, size: bytes.byteLength, example: false };
    worker.postMessage(asked, [bytes]);
  });

export function CheckList({ review, paper, writer, writing }: RoomProps) {
  const say = useWords(draftWords);
  const { both } = useSpeech();
  const [state, become] = useState<State>({ kind: 'idle' });
  const run = async (): Promise<void> => {
    become({ kind: 'running' });
    try {
      await writer.save();
      const file = await call('drafts.file', { review, paper, draft: 0, kind: 'docx' });
      become({ kind: 'done', found: await checked(await file.arrayBuffer(), `${paper}.docx`) });
    } catch {
      become({ kind: 'failed' });
    }
  };
  return (
    <section aria-label={say('check.title')}>
      <h2>{say('check.title')}</h2>
      <button type="button" className={styles.small} disabled={state.kind === 'running'} onClick={() => void run()}>
        {say(state.kind === 'running' ? 'check.running' : 'check.run')}
      </button>
      <div role="status">
        {state.kind === 'failed' && <p className={styles.trouble}>{say('check.failed')}</p>}
        {state.kind === 'done' && state.found.length === 0 && <p>{say('check.none')}</p>}
      </div>
      {state.kind === 'done' && (
        <ul className={styles.list}>
          {state.found.map((one) => {
            const block = blockWith(writing.desk.blocks, one.quote);
            return (
              <li key={one.number}>
                <b>
                  {one.code} · {say(`check.${one.severity}`)}
                </b>{' '}
                {both(one.message)}
                <p className={styles.quiet}>{both(one.advice)}</p>
                {block && (
                  <button type="button" className={styles.small} onClick={() => goToBlock(block)}>
                    {say('goto')}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function blockWith(blocks: readonly DeskBlock[], quote: string | null): string | null {
  if (quote === null || quote.trim() === '') return null;
  return blocks.find(({ content }) => contentText(content).includes(quote.trim()))?.block ?? null;
}
