/**
 * Rà soát văn bản: drop any document, see its problems in place. No server, no account; nothing leaves the machine,
 * because reading and checking run in a worker of this page and nothing is asked of anybody once it is loaded.
 */
import { Button } from '@mantine/core';
import { IconDownload, IconFilePlus, IconPrinter } from '@tabler/icons-react';
import { useCallback, useRef } from 'react';
import { useWords } from '#web/language.tsx';
import { Beginning } from '#web/pages/check/beginning.tsx';
import styles from '#web/pages/check/check.module.css';
import { DocumentView } from '#web/pages/check/document-view.tsx';
import { DocumentsBar } from '#web/pages/check/documents-bar.tsx';
import { useDesk, useIncoming } from '#web/pages/check/use-desk.ts';
import { PageHead } from '#web/parts/section.tsx';
import { checkWords } from '#web/words/check.ts';

export const accepted = '.docx,.xlsx,.pdf,.txt';

/** `openWorker` starts `check-worker.ts`, as a file beside the page or as part of it. */
export function CheckPage({ openWorker }: { readonly openWorker: () => Worker }) {
  const say = useWords(checkWords);
  const desk = useDesk(openWorker);
  const { documents, open, ready } = desk.now;
  const chooser = useRef<HTMLInputElement>(null);
  const texts = useRef(0);
  const nameOfText = useCallback(() => {
    texts.current += 1;
    return say('pasted.name', { number: texts.current });
  }, [say]);
  const over = useIncoming(desk.add, nameOfText);
  const shown = documents.find(({ id }) => id === open);
  const choose = (): void => chooser.current?.click();
  return (
    <div className={styles.page} data-ready={ready ? '' : undefined}>
      <PageHead title={say('title')} lead={say('promise')}>
        {shown && (
          <div className={`${styles.tools} unprinted`}>
            <Button variant="default" leftSection={<IconFilePlus size="1rem" stroke={1.6} />} onClick={choose}>
              {say('add')}
            </Button>
            {shown.way.at === 'checked' && shown.way.checked.drawing !== null && (
              <Button
                leftSection={<IconDownload size="1rem" stroke={1.6} />}
                disabled={shown.copyFailed === true}
                onClick={() => desk.takeAway(shown.id)}
              >
                {say(shown.copyFailed ? 'annotated.failed' : 'annotated')}
              </Button>
            )}
            <Button variant="default" leftSection={<IconPrinter size="1rem" stroke={1.6} />} onClick={() => print()}>
              {say('print')}
            </Button>
          </div>
        )}
      </PageHead>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={accepted}
        onChange={({ currentTarget }) => {
          desk.add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      {documents.length > 0 && <DocumentsBar desk={desk} />}
      {shown ? (
        <DocumentView key={shown.id} document={shown} desk={desk} />
      ) : (
        <Beginning desk={desk} choose={choose} nameOfText={nameOfText} />
      )}
      {over && (
        <div className={styles.over} aria-hidden="true">
          {say('drop.now')}
        </div>
      )}
    </div>
  );
}
