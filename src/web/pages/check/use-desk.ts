/**
 * The one desk of this tab, and what files and texts reach it by: chosen, dropped anywhere on the page, or pasted.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Day, day } from '#core/day.ts';
import { type Desk, type DeskKeeper, openDesk } from '#web/pages/check/desk.ts';

let kept: DeskKeeper | null = null;

/** Opens the desk, and with it the worker, the first time it is asked for. */
export function useDesk(openWorker: () => Worker): DeskKeeper & { readonly now: Desk } {
  kept ??= openDesk(openWorker, today);
  const now = useSyncExternalStore(kept.subscribe, kept.desk);
  return { ...kept, now };
}

/** The page's only clock: the day where the reader sits. */
export function today(): Day {
  const now = new Date();
  const two = (count: number): string => String(count).padStart(2, '0');
  return day(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/** Files dropped or pasted anywhere, and pasted text as a file of its own; true while files are held over the page. */
export function useIncoming(add: (files: readonly File[]) => void, nameOfText: () => string): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      add([...event.dataTransfer.files]);
    };
    const paste = (event: ClipboardEvent): void => {
      if (!event.clipboardData || isTyping(event.target)) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      if (files.length > 0) add(files);
      else if (text.trim() !== '') add([textFile(text, nameOfText())]);
    };
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('dragover', hover, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, [add, nameOfText]);
  return over;
}

export const textFile = (text: string, name: string): File => new File([text], name, { type: 'text/plain' });

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
