/**
 * A checked document: its words with the problems in place, and beside them the problems one by one. One is current:
 * lit up in the document, open in the list; keys and clicks move it.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/check/check.module.css';
import { type DeskDocument, type DeskKeeper, dismissalKey } from '#web/pages/check/desk.ts';
import type { Drawing } from '#web/pages/check/drawing.ts';
import { type Filter, noFilter, passes } from '#web/pages/check/filter.tsx';
import { useCheckKeys } from '#web/pages/check/keys.tsx';
import type { Checked, ShownProblem } from '#web/pages/check/messages.ts';
import { ProblemPanel } from '#web/pages/check/problem-panel.tsx';
import { Sheet } from '#web/pages/check/sheet.tsx';
import { today } from '#web/pages/check/use-desk.ts';
import { checkWords } from '#web/words/check.ts';

type Props = {
  readonly document: DeskDocument;
  readonly checked: Checked;
  readonly drawing: Drawing;
  readonly desk: DeskKeeper;
};

/** `steps` counts the moves: the first problem is open from the start, but nothing scrolls before somebody moves. */
type Current = { readonly number: number | null; readonly steps: number };

export function CheckedView({ document, checked: { problems, notices }, drawing, desk }: Props) {
  const { day } = useSpeech();
  const say = useWords(checkWords);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [dismissing, setDismissing] = useState<number | null>(null);
  const [keysOn, setKeysOn] = useState(true);
  const { dismissed, id, name } = document;
  const left = useMemo(
    () => problems.filter((one) => dismissed[dismissalKey(one)] === undefined),
    [problems, dismissed],
  );
  const shown = useMemo(() => left.filter((one) => passes(one, filter)), [left, filter]);
  const [current, setCurrent] = useState<Current>({ number: shown[0]?.number ?? null, steps: 0 });
  const root = useRef<HTMLDivElement>(null);
  const chosen = shown.find(({ number }) => number === current.number) ?? null;

  const choose = (number: number | null): void => {
    setDismissing(null);
    setCurrent(({ steps }) => ({ number, steps: steps + 1 }));
  };
  const step = (by: 1 | -1): void => choose(beside(shown, current.number, by));
  const dismiss = (found: ShownProblem, reason: string): void => {
    const next = beside(shown, found.number, 1) ?? beside(shown, found.number, -1);
    desk.dismiss(id, found, reason);
    choose(next);
  };
  const restore = (found: ShownProblem): void => {
    desk.restore(id, found);
    choose(found.number);
  };
  const last = Object.keys(dismissed).at(-1);
  useCheckKeys(keysOn, {
    next: () => step(1),
    previous: () => step(-1),
    dismiss: () => chosen && setDismissing(chosen.number),
    undo: () => {
      const found = problems.find((one) => dismissalKey(one) === last);
      if (found) restore(found);
    },
  });
  useEffect(() => {
    if (current.steps > 0) bringIntoView(root.current, current.number);
  }, [current]);
  return (
    <div className={styles.checked} ref={root}>
      <p className={`printed ${styles.heading}`}>
        {name} · {say('printed.on', { day: day(today()) })}
      </p>
      <Sheet
        name={name}
        drawing={drawing}
        problems={shown}
        current={chosen}
        mark={document.example ? say('example.mark') : null}
        choose={choose}
      />
      <ProblemPanel
        {...{ name, problems, left, shown, chosen, notices, dismissed, filter, dismissing, keysOn }}
        {...{ choose, step, dismiss, restore, setFilter, setDismissing, setKeysOn }}
      />
    </div>
  );
}

/** The next or last shown problem, from a number that itself may no longer be shown; stays at the ends. */
function beside(shown: readonly ShownProblem[], from: number | null, by: 1 | -1): number | null {
  if (from === null) return shown[0]?.number ?? null;
  const found = by === 1 ? shown.find((one) => one.number > from) : shown.findLast((one) => one.number < from);
  const stays = shown.find((one) => one.number === from);
  return (found ?? (shown.length > 1 || stays ? stays : undefined))?.number ?? null;
}

/** The place in the document and the problem in the list; the list has the focus, so that it is read aloud. */
function bringIntoView(root: HTMLElement | null, number: number | null): void {
  if (!root || number === null) return;
  const item = root.querySelector<HTMLElement>(`#problem-${number}`);
  item?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
  root.querySelector(`[data-problem="${number}"]`)?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
