/**
 * The sheet on the desk: the grid, what is odd in it, and saving it.
 */
import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { decimal } from '#core/decimal.ts';
import type { Vintage } from '#core/figure.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { Conflicting } from '#web/pages/figures/conflicts.tsx';
import styles from '#web/pages/figures/figures.module.css';
import { useCellWords, useSheetGrid } from '#web/pages/figures/sheet-grid.ts';
import {
  type CellWords,
  countingOf,
  isTouched,
  keyOf,
  oddnessOf,
  type Pending,
  type Sheet,
  type SheetRow,
  saidBy,
} from '#web/pages/figures/sheet-model.ts';
import { type SheetAsked, useSheet, useSheetAsked } from '#web/pages/figures/use-sheet.ts';
import { Confirm } from '#web/parts/dialog/dialog.tsx';
import { EntryGrid } from '#web/parts/grid/entry-grid.tsx';
import type { Texts } from '#web/parts/grid/grid.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { Empty, Failed } from '#web/parts/states.tsx';
import { useMe } from '#web/session/session-context.tsx';
import { figureWords } from '#web/words/figures.ts';

type Props = { readonly asked: SheetAsked; readonly name: string; readonly mayConfirm: boolean };

export function SheetDesk({ asked, name, mayConfirm }: Props) {
  const say = useWords(figureWords);
  const sheet = useSheetAsked(asked);
  if (sheet.isError && !sheet.data) return <Failed why={sheet.error.words} again={() => void sheet.refetch()} />;
  if (!sheet.data) return <p className="quiet">{say('loading')}</p>;
  if (sheet.data.rows.length === 0) return <Empty>{say('empty.rows')}</Empty>;
  return (
    <OpenSheet
      sheet={sheet.data}
      asked={asked}
      name={name}
      mayConfirm={mayConfirm}
      refetch={async () => sheet.refetch()}
    />
  );
}

type OpenProps = Props & { readonly sheet: Sheet; readonly refetch: () => Promise<unknown> };

function OpenSheet({ sheet, asked, name, mayConfirm, refetch }: OpenProps) {
  const say = useWords(figureWords);
  const speech = useSpeech();
  const { person } = useMe();
  const words = useCellWords();
  const [vintage, ofVintage] = useState<Vintage>(sheet.today <= sheet.endsOn ? 'estimate' : 'preliminary');
  const [vouched, vouch] = useState(mayConfirm);
  const [discarding, askDiscard] = useState(false);
  const across = !('unit' in asked);
  const kept = `figures:${person}:${'unit' in asked ? asked.unit : asked.indicator}:${asked.period}`;
  const desk = useSheet({
    ...{ sheet, words, name: kept, vintage, refetch },
    confirm: mayConfirm && vouched,
    onSaved: (count) => count > 0 && tell(say('saved', { count })),
  });
  const { rows, texts, pending } = desk;
  const grid = useSheetGrid({ rows, texts, words, across });
  const known = rows.filter((row) => countingOf(row) !== null).length;
  const odd = useMemo(() => oddIn({ rows, texts, words }), [rows, texts, words]);
  const count = pending.figures.length;
  useSaveKey(() => count > 0 && pending.wrong === 0 && void desk.save());
  return (
    <section className={styles.desk} aria-label={name}>
      <p className={styles.lead}>
        <b>{name}</b>
        {say(across ? 'lead.indicator' : 'lead.unit', { day: speech.day(sheet.endsOn), known, all: rows.length })}{' '}
        {say('help')} {!mayConfirm && say('confirm.not')}
      </p>
      <div role="status">
        {desk.restored && count > 0 && <p className={styles.told}>{say('kept')}</p>}
        {desk.others > 0 && <p className={styles.warned}>{say('others', { count: desk.others })}</p>}
        {desk.isAway && <p className={styles.warned}>{say('waiting')}</p>}
      </div>
      {desk.problem && !desk.isAway && (
        <p role="alert" className={styles.wrong}>
          {speech.both(desk.problem.details.detail ?? desk.problem.words)}
          {desk.problem.mistakes.slice(0, 3).map((one) => (
            <span key={one.field.join('.')}> {speech.both(one)}.</span>
          ))}
        </p>
      )}
      <EntryGrid
        label={say(across ? 'grid.indicator' : 'grid.unit', across ? { indicator: name } : { unit: name })}
        heads={grid.heads}
        columns={grid.columns}
        rows={grid.rows}
        texts={texts}
        onChange={desk.type}
        check={grid.check}
      />
      <SaveBar
        {...{ pending, odd, vintage, ofVintage, mayConfirm, vouched, vouch }}
        busy={desk.busy}
        onSave={() => void desk.save()}
        onDiscard={() => askDiscard(true)}
      />
      {desk.conflicts && (
        <Conflicting
          conflicts={desk.conflicts}
          rows={rows}
          onClose={() => desk.ask(null)}
          onDecide={({ theirs, seen }) => void desk.save({ without: theirs, seen })}
        />
      )}
      {discarding && (
        <Confirm
          title={say('discard')}
          consequence={<p>{say('discard.consequence', { count: count + pending.wrong })}</p>}
          act={say('discard')}
          onClose={() => askDiscard(false)}
          onConfirm={() => {
            desk.discard();
            askDiscard(false);
          }}
        />
      )}
    </section>
  );
}

type BarProps = {
  readonly pending: Pending;
  readonly odd: number;
  readonly vintage: Vintage;
  readonly ofVintage: (vintage: Vintage) => void;
  readonly mayConfirm: boolean;
  readonly vouched: boolean;
  readonly vouch: (vouched: boolean) => void;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
};

/** What would be saved, as what, and the button that does it. */
function SaveBar(props: BarProps) {
  const { pending, odd, vintage, ofVintage, mayConfirm, vouched, vouch, busy, onSave, onDiscard } = props;
  const say = useWords(figureWords);
  const words = useCellWords();
  const count = pending.figures.length;
  return (
    <div className={`${styles.bar} unprinted`}>
      <label className={styles.choose}>
        <span>{say('vintage.default')}</span>
        <select value={vintage} onChange={(event) => ofVintage(event.currentTarget.value as Vintage)}>
          {(['estimate', 'preliminary', 'official'] as const).map((one) => (
            <option key={one} value={one}>
              {words.vintages[one]}
            </option>
          ))}
        </select>
      </label>
      {mayConfirm && (
        <label>
          <input type="checkbox" checked={vouched} onChange={(event) => vouch(event.currentTarget.checked)} />{' '}
          {say('confirm')}
        </label>
      )}
      <span className={styles.grow} role="status">
        {pending.wrong > 0
          ? say('save.wrong', { count: pending.wrong })
          : odd > 0
            ? say('save.odd', { count: odd })
            : ''}
      </span>
      {count + pending.wrong > 0 && (
        <Button variant="default" onClick={onDiscard}>
          {say('discard')}
        </Button>
      )}
      <Button onClick={onSave} loading={busy} disabled={count === 0 || pending.wrong > 0} aria-keyshortcuts="Control+S">
        {count === 0 ? say('save.none') : say('save', { count })}
      </Button>
    </div>
  );
}

/** Ctrl+S saves, as people are used to; never the page of the browser. */
function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      // What is in the cell is entered first, as by leaving it.
      (document.activeElement as HTMLElement | null)?.blur();
      requestAnimationFrame(() => latest.current());
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

type Typed = { readonly rows: readonly SheetRow[]; readonly texts: Texts; readonly words: CellWords };

/** How many of the values about to be saved read oddly. */
const oddIn = ({ rows, texts, words }: Typed): number =>
  rows.filter((row) => {
    const typed = texts.get(keyOf(row)) ?? {};
    const said = saidBy(typed.now ?? '', row, words);
    return said?.value && isTouched(row, typed, words) && oddnessOf(row, decimal(said.value)) !== null;
  }).length;
