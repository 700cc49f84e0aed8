/**
 * One line of a paper that is typed in: keys and input go to the desk, and the line is drawn anew only where it does not
 * show yet what the desk holds (undo, figures of now, somebody else's words).
 */
import { type CSSProperties, memo, useLayoutEffect, useRef } from 'react';
import type { Line, Piece } from '#cycle/draft/content.ts';
import type { Spot } from './desk.ts';
import { caretIn, draw, isAtEdge, putCaret, read, type Wear } from './line-dom.ts';
import { lengthOf } from './pieces.ts';
import styles from './writing.module.css';

/** What a line tells the page; the same for all lines, so that they need not be drawn again. */
export type Hand = {
  readonly entered: (at: Spot, pieces: readonly Piece[], pause: boolean) => void;
  readonly split: (at: Spot) => void;
  readonly join: (block: string, which: 'before' | 'after') => void;
  readonly paste: (at: Spot, text: string) => void;
  readonly move: (at: Spot, step: 1 | -1) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly here: (at: Spot) => void;
  readonly openNumber: (key: string) => void;
};

type Props = {
  readonly block: string;
  readonly turn: number;
  readonly line: Line;
  readonly called: string;
  readonly hand: Hand;
  readonly wear: Wear;
  /** The one that Tab comes to. */
  readonly isFirst: boolean;
  readonly isReadOnly: boolean;
  /** Where the caret belongs in it now; null leaves it. */
  readonly caret: Spot | null;
  readonly style: CSSProperties;
  readonly id?: string | undefined;
};

const pauseAfter = 1_200;

export const EditableLine = memo(function EditableLine(props: Props) {
  const { block, turn, line, called, hand, wear, isFirst, isReadOnly, caret, style, id } = props;
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef('');
  const last = useRef(0);
  const { pieces, label } = line;
  useLayoutEffect(() => {
    const now = JSON.stringify(pieces);
    if (element.current === null || now === shown.current) return;
    draw(element.current, pieces, wear);
    shown.current = now;
  }, [pieces, wear]);
  useLayoutEffect(() => {
    if (caret !== null && element.current) putCaret(element.current, caret.offset);
  }, [caret]);
  const at = (offset: number): Spot => ({ block, line: turn, offset });
  const take = (now: number): void => {
    if (element.current === null) return;
    const found = read(element.current);
    const text = JSON.stringify(found);
    if (text === shown.current) return;
    shown.current = text;
    hand.entered(at(caretIn(element.current)?.to ?? 0), found, now - last.current > pauseAfter);
    last.current = now;
  };
  if (isReadOnly)
    return <div ref={element} id={id} className={styles.line} data-label={label} style={style} lang="vi" />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: numbers stand among the words, so it is no field of plain text.
    <div
      ref={element}
      id={id}
      className={styles.line}
      data-label={label}
      data-line={`${block} ${turn}`}
      style={style}
      lang="vi"
      role="textbox"
      aria-multiline="true"
      aria-label={called}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      tabIndex={isFirst ? 0 : -1}
      onInput={(event) => {
        // While an input method composes, what stands there is not said yet.
        if (!(event.nativeEvent as InputEvent).isComposing) take(event.timeStamp);
      }}
      onCompositionEnd={(event) => take(event.timeStamp)}
      onBlur={(event) => take(event.timeStamp)}
      onFocus={() => hand.here(at(0))}
      onKeyDown={(event) => {
        if (element.current === null || event.nativeEvent.isComposing) return;
        const does = deedOf(event, { line: element.current, at, hand, pieces });
        if (does === null) return;
        event.preventDefault();
        does();
      }}
      onPaste={(event) => {
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain');
        if (text === '' || element.current === null) return;
        if (document.getSelection()?.isCollapsed === false) document.execCommand('delete');
        take(event.timeStamp);
        hand.paste(at(caretIn(element.current)?.from ?? 0), text);
      }}
      onDrop={(event) => event.preventDefault()}
    />
  );
});

type Pressed = {
  readonly line: HTMLElement;
  readonly at: (offset: number) => Spot;
  readonly hand: Hand;
  readonly pieces: readonly Piece[];
};

/** What a key does; null where the browser knows better. */
function deedOf(event: React.KeyboardEvent, { line, at, hand, pieces }: Pressed): (() => void) | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey) return shortcut(key.toLowerCase(), shiftKey, hand);
  const caret = caretIn(line) ?? { from: 0, to: 0 };
  if (altKey) {
    if (key === 'ArrowUp' || key === 'ArrowDown') return () => hand.move(at(caret.from), key === 'ArrowUp' ? -1 : 1);
    const near = key === 'Enter' ? numberNear(pieces, caret.from) : null;
    return near === null ? null : () => hand.openNumber(near);
  }
  if (key === 'Enter') return () => hand.split(at(caret.from));
  if (caret.from !== caret.to) return null;
  if (key === 'Backspace' && caret.from === 0) return () => hand.join(at(0).block, 'before');
  if (key === 'Delete' && caret.to === lengthOf(pieces)) return () => hand.join(at(0).block, 'after');
  if (shiftKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return null;
  const step = key === 'ArrowUp' ? -1 : 1;
  const next = isAtEdge(line, step) ? neighbour(line, step) : null;
  return next && (() => putCaret(next, caret.from));
}

function shortcut(letter: string, isShifted: boolean, hand: Hand): (() => void) | null {
  if (letter === 'z') return isShifted ? hand.redo : hand.undo;
  if (letter === 'y') return hand.redo;
  if (letter === 's') return hand.save;
  // The look of a paper is that of its rules.
  return ['b', 'i', 'u'].includes(letter) ? () => undefined : null;
}

/** The number the caret touches. */
function numberNear(pieces: readonly Piece[], offset: number): string | null {
  let place = 0;
  for (const piece of pieces) {
    const size = 'key' in piece ? 1 : piece.text.length;
    if ('key' in piece && offset >= place && offset <= place + 1) return piece.key;
    place += size;
  }
  return null;
}

function neighbour(line: HTMLElement, step: 1 | -1): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>('[data-line]')];
  return all[all.indexOf(line) + step] ?? null;
}
