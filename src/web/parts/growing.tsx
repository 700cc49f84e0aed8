/**
 * A long list drawn as far as it is read: the next stretch appears when its end comes near, so that ten thousand rows
 * cost what a hundred do. Printing draws all of a list of ordinary length.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSpeech } from '#web/language.tsx';

const stretch = 120;
const printable = 3_000;

type Props<Item> = {
  readonly items: readonly Item[];
  readonly children: (item: Item, place: number) => ReactNode;
  /** Draws the sentinel as the list needs it: a table row, a list item. */
  readonly end: (more: ReactNode) => ReactNode;
};

export function Growing<Item>({ items, children, end }: Props<Item>) {
  const { say } = useSpeech();
  const [shown, setShown] = useState(stretch);
  const sentinel = useRef<HTMLButtonElement>(null);
  const more = (): void => setShown((count) => count + stretch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new end is watched after every stretch.
  useEffect(() => {
    const mark = sentinel.current;
    if (!mark) return;
    const watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && more(), {
      rootMargin: '1200px',
    });
    watcher.observe(mark);
    return () => watcher.disconnect();
  }, [shown, items]);
  useEffect(() => {
    const all = (): void => setShown((count) => Math.max(count, printable));
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  }, []);
  return (
    <>
      {items.slice(0, shown).map(children)}
      {shown < items.length &&
        end(
          <button type="button" ref={sentinel} className="more" onClick={more}>
            {say('more', { count: items.length - shown })}
          </button>,
        )}
    </>
  );
}
