/**
 * Two values for one cell: the one somebody else saved meanwhile, and one's own. Neither goes; people say which counts.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Conflicts } from '#server/contract/figures.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/figures/figures.module.css';
import { keyOf, type SheetRow } from '#web/pages/figures/sheet-model.ts';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { figureWords } from '#web/words/figures.ts';

type Props = {
  readonly conflicts: Conflicts;
  readonly rows: readonly SheetRow[];
  readonly onClose: () => void;
  /** Keys of cells that keep what is there, and all numbers that were shown. */
  readonly onDecide: (decided: { readonly theirs: readonly string[]; readonly seen: readonly number[] }) => void;
};

type Said = { readonly state: Conflicts[number]['recorded']['state']; readonly value: string | null };

export function Conflicting({ conflicts, rows, onClose, onDecide }: Props) {
  const say = useWords(figureWords);
  const speech = useSpeech();
  const cells = [...new Map(conflicts.map((one) => [keyOf(one), one])).values()];
  const [mine, keepMine] = useState<readonly string[]>([]);
  const said = ({ state, value }: Said): string => (value === null ? say(`state.${state}`) : speech.number(value));
  const nameOf = (key: string): string => {
    const row = rows.find((one) => keyOf(one) === key);
    return row ? `${speech.language === 'vi' ? row.name : row.english}, ${row.unitName}` : key;
  };
  return (
    <Dialog
      wide
      title={say('conflict.title')}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" onClick={() => keepMine([])}>
            {say('conflict.all-theirs')}
          </Button>
          <Button variant="default" onClick={() => keepMine(cells.map(keyOf))}>
            {say('conflict.all-mine')}
          </Button>
          <Button
            onClick={() =>
              onDecide({
                theirs: cells.map(keyOf).filter((key) => !mine.includes(key)),
                seen: conflicts.map(({ recorded }) => recorded.number),
              })
            }
          >
            {say('conflict.go')}
          </Button>
        </>
      }
    >
      <p>{say('conflict.lead')}</p>
      {cells.map((cell) => {
        const key = keyOf(cell);
        const { recorded } = cell;
        return (
          <fieldset key={key} className={styles.conflict}>
            <legend>{nameOf(key)}</legend>
            <label>
              <input
                type="radio"
                name={key}
                checked={!mine.includes(key)}
                onChange={() => keepMine(mine.filter((one) => one !== key))}
              />{' '}
              {say('conflict.theirs')}: <b>{said(recorded)}</b>{' '}
              <small>
                {say('conflict.by', { by: recorded.by ?? recorded.file ?? '', day: speech.day(recorded.knownOn) })}
                {recorded.note ? `: ${recorded.note}` : ''}
              </small>
            </label>
            <label>
              <input type="radio" name={key} checked={mine.includes(key)} onChange={() => keepMine([...mine, key])} />{' '}
              {say('conflict.mine')}: <b>{said(cell.mine)}</b>
            </label>
          </fieldset>
        );
      })}
    </Dialog>
  );
}
