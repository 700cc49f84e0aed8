/**
 * What a paste would do, before it does it: every cell that changes, and what does not fit, with the reason.
 */
import { Button } from '@mantine/core';
import { useSpeech } from '#web/language.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { usePartWords } from '#web/parts/use-part-words.ts';
import { entered } from './entered.ts';
import styles from './grid.module.css';
import { type Change, type Column, type Grid, readingAt } from './grid.ts';
import { printedCell } from './grid-row.tsx';
import { cellName } from './grid-words.ts';
import type { Paste } from './paste.ts';

const mostShown = 200;

type Props = {
  readonly grid: Grid;
  readonly paste: Paste;
  readonly onPaste: () => void;
  readonly onClose: () => void;
};

export function PastePreview({ grid, paste, onPaste, onClose }: Props) {
  const say = usePartWords();
  const { changes, unfitting, titles, byName, pointing, size } = paste;
  const count = changes.length;
  const over = changes.filter(({ before }) => before !== '').length;
  return (
    <Dialog
      wide
      title={say('paste.title')}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button onClick={onPaste} disabled={count === 0} data-autofocus>
            {say('paste.do', { count })}
          </Button>
        </>
      }
    >
      <p>
        {count === 0 ? say('paste.none') : say('paste.sum', { rows: size.rows, columns: size.columns, count, over })}
        {titles > 0 && ` ${say('paste.titles', { count: titles })}`}
        {byName && ` ${say('paste.by-name')}`}
        {pointing === 'en' && ` ${say('paste.pointing')}`}
      </p>
      {unfitting.length > 0 && (
        <>
          <h3 className={styles.unfitting}>
            <span aria-hidden="true">✗</span> {say('paste.unfitting', { count: unfitting.length })}
          </h3>
          <ul className={styles.reasons}>
            {unfitting.slice(0, mostShown).map(({ text, why, line, place }) => (
              <li key={`${line}:${place}`}>
                <b>{text}</b>: {say(`unfitting.${why}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {count > 0 && <Changes grid={grid} changes={changes} />}
    </Dialog>
  );
}

function Changes({ grid, changes }: { readonly grid: Grid; readonly changes: readonly Change[] }) {
  const say = usePartWords();
  const speech = useSpeech();
  return (
    <table className="sheet-table">
      <caption className={styles.heard}>{say('paste.changes')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('paste.row')}</th>
          <th scope="col">{say('paste.column')}</th>
          <th scope="col" className="right">
            {say('paste.before')}
          </th>
          <th scope="col" className="right">
            {say('paste.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.slice(0, mostShown).map(({ at, before, after }) => {
          const column = grid.columns[at.column] as Column;
          const said = entered(after, readingAt(grid, at));
          return (
            <tr key={`${at.row}:${at.column}`}>
              <td>{cellName(grid, at).row}</td>
              <td>{cellName(grid, at).column}</td>
              <td className="right quiet">{printedCell(before, column, speech)}</td>
              <td className={`right ${styles.after}`}>
                {printedCell(after, column, speech)}
                {said.kind === 'wrong' && <small className={styles.wrong}> ✗ {say(`wrong.${said.why}`)}</small>}
              </td>
            </tr>
          );
        })}
        {changes.length > mostShown && (
          <tr>
            <td colSpan={4}>{say('paste.further', { count: changes.length - mostShown })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
