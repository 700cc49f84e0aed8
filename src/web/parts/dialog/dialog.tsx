/**
 * A window over the page: the browser's own dialog, which keeps the focus inside, closes on Esc and gives the focus back.
 */
import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from '#web/parts/dialog/dialog.module.css';
import { FieldScope } from '#web/parts/form/field-ids.ts';
import { usePartWords } from '#web/parts/use-part-words.ts';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the one that does it last. */
  readonly foot?: ReactNode;
  readonly wide?: boolean;
};

export function Dialog({ title, onClose, children, foot, wide = false }: DialogProps) {
  const say = usePartWords();
  const element = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    element.current?.showModal();
    // The browser would begin at the cross.
    element.current?.querySelector<HTMLElement>('[data-autofocus], input, select, textarea')?.focus();
    return () => before?.focus();
  }, []);
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={name}
      data-wide={wide || undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id={name}>{title}</h2>
        <button type="button" className={styles.close} aria-label={say('close')} title={say('close')} onClick={onClose}>
          <IconX size="1.1rem" stroke={1.6} aria-hidden="true" />
        </button>
      </header>
      <div className={styles.body}>
        <FieldScope value="dialog-">{children}</FieldScope>
      </div>
      {foot && <footer>{foot}</footer>}
    </dialog>
  );
}

type ConfirmProps = {
  readonly title: string;
  /** What will be so afterwards, and whether it can be taken back; in words. */
  readonly consequence: ReactNode;
  /** What the button does, as a verb: never "OK". */
  readonly act: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly busy?: boolean;
};

/** Asks before a deed that others see or that cannot be undone; the harmless button has the focus. */
export function Confirm({ title, consequence, act, onConfirm, onClose, busy = false }: ConfirmProps) {
  const say = usePartWords();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" onClick={onClose} data-autofocus>
            {say('cancel')}
          </Button>
          <Button onClick={onConfirm} loading={busy}>
            {act}
          </Button>
        </>
      }
    >
      {consequence}
    </Dialog>
  );
}
