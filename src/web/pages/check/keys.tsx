/**
 * From one problem to the next by keyboard: n or j, back with p or k; x dismisses, u takes it back. Single letters, so
 * they can be switched off (WCAG 2.2, 2.1.4), and they never act while somebody types.
 */
import { useEffect, useRef } from 'react';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/check/check.module.css';
import { isTyping } from '#web/pages/check/use-desk.ts';
import { checkWords } from '#web/words/check.ts';

type Deed = 'next' | 'previous' | 'dismiss' | 'undo';

/** By the place of the key too: with a Vietnamese keyboard method on, browsers do not tell the letter. */
const deeds: Readonly<Record<string, Deed>> = {
  KeyN: 'next',
  KeyJ: 'next',
  KeyP: 'previous',
  KeyK: 'previous',
  KeyX: 'dismiss',
  KeyU: 'undo',
};

export function useCheckKeys(on: boolean, does: Readonly<Record<Deed, () => void>>): void {
  const latest = useRef(does);
  useEffect(() => {
    latest.current = does;
  });
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const deed = deeds[`Key${event.key.toUpperCase()}`] ?? (event.key === 'Process' ? deeds[event.code] : undefined);
      if (deed === undefined) return;
      event.preventDefault();
      latest.current[deed]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

export function KeysHint({ on, set }: { readonly on: boolean; readonly set: (on: boolean) => void }) {
  const say = useWords(checkWords);
  return (
    <label className={`${styles.keys} unprinted`}>
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      <span>
        {say('keys.on')} <kbd>N</kbd> <kbd>P</kbd> {say('keys.or')} <kbd>J</kbd> <kbd>K</kbd>, <kbd>X</kbd>,{' '}
        <kbd>U</kbd>
      </span>
    </label>
  );
}
