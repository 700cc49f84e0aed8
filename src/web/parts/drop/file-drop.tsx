/**
 * The place where files come in: dropped, chosen, a whole folder, or pasted; every way also by keyboard.
 */
import { Button } from '@mantine/core';
import { IconFile, IconFolder } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from '#web/parts/drop/drop.module.css';
import { type Found, filesChosen, filesDropped } from '#web/parts/drop/dropped-files.ts';
import { takeHandedOver } from '#web/parts/drop/handed-over.ts';
import { usePartWords } from '#web/parts/use-part-words.ts';

type Props = {
  /** `Thả báo cáo vào đây` */
  readonly title: string;
  readonly hint?: ReactNode;
  /** `.docx,.xlsx,.pdf,.txt` */
  readonly accept: string;
  readonly onFiles: (files: readonly Found[]) => void;
  /** Files dropped on the page one came from are taken in here. */
  readonly takesHandedOver?: boolean;
};

export function FileDrop({ title, hint, accept, onFiles, takesHandedOver = false }: Props) {
  const say = usePartWords();
  const [over, hover] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was handed over is taken once.
  useEffect(() => {
    const found = takesHandedOver ? takeHandedOver() : [];
    if (found.length > 0) onFiles(found);
  }, []);
  const chosen = (event: React.ChangeEvent<HTMLInputElement>): void => {
    onFiles(filesChosen(event.currentTarget.files));
    event.currentTarget.value = '';
  };
  return (
    <section
      className={styles.drop}
      aria-label={title}
      data-over={over || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a place to paste into by keyboard.
      tabIndex={0}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        hover(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && hover(false)}
      onDrop={(event) => {
        event.preventDefault();
        hover(false);
        void filesDropped(event.dataTransfer).then(onFiles);
      }}
      onPaste={(event) => {
        const found = filesChosen(event.clipboardData.files);
        if (found.length === 0) return;
        event.preventDefault();
        onFiles(found);
      }}
    >
      <p className={styles.title}>{over ? say('drop.now') : title}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.ways}>
        <Button leftSection={<IconFile size="1rem" stroke={1.6} />} onClick={() => files.current?.click()}>
          {say('drop.files')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolder size="1rem" stroke={1.6} />}
          onClick={() => folder.current?.click()}
        >
          {say('drop.folder')}
        </Button>
        <span className={styles.hint}>{say('drop.paste')}</span>
      </div>
      <input ref={files} type="file" hidden multiple accept={accept} aria-label={say('drop.files')} onChange={chosen} />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={say('drop.folder')}
        onChange={chosen}
        {...{ webkitdirectory: '' }}
      />
    </section>
  );
}
