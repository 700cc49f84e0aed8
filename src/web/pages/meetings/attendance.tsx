/**
 * Điểm danh: a list ticked while people come in, by keyboard as fast as by mouse. Each tick is saved at once and alone, so
 * that two may tick at two doors.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { call, linkTo, refreshed } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { ListDialog } from '#web/pages/meetings/list-dialog.tsx';
import type { Meeting, MeetingProps } from '#web/pages/meetings/meeting-page.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import { useNames } from '#web/pages/tasks/use-names.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { finds, plain } from '#web/parts/plain.ts';
import { problemOf } from '#web/problem.ts';
import { meetingWords } from '#web/words/meetings.ts';

type Row = Meeting['attendance'][number];
type Tick = Pick<Row, 'present' | 'reason' | 'substitute'>;

const tickOf = ({ present, reason, substitute }: Tick): Tick => ({ present, reason, substitute });

export function Attendance({ period, meeting, mayHold }: MeetingProps) {
  const say = useWords(meetingWords);
  const names = useNames();
  const [listing, list] = useState(false);
  const { rows, tick } = useTicks({ period, meeting });
  const nameOf = (row: Row): string =>
    row.name ?? `${say('attend.representative')} ${row.unit === null ? '' : names.unit(row.unit)}`;
  const present = rows.filter((row) => row.present).length;
  const excused = rows.filter((row) => !row.present && row.reason !== null).length;
  const counts = { called: rows.length, present, excused, open: rows.length - present - excused };
  const sheet = { review: period, meeting: meeting.id, kind: 'attendance' as const };
  return (
    <>
      <p className={styles.tools}>
        <strong role="status">{say('attend.counts', counts)}</strong>
        {mayHold && (
          <Button variant="default" onClick={() => list(true)}>
            {say('attend.edit')}
          </Button>
        )}
        {rows.length > 0 && (
          <a download href={linkTo('meetings.drafted-file', { ...sheet, as: 'pdf' })}>
            {say('attend.sheet')} (PDF)
          </a>
        )}
        {rows.length > 0 && (
          <a download href={linkTo('meetings.drafted-file', { ...sheet, as: 'docx' })}>
            Word
          </a>
        )}
      </p>
      {rows.length === 0 ? (
        <p className={styles.empty}>{say('attend.none')}</p>
      ) : (
        <Rows rows={rows} tick={tick} nameOf={nameOf} unitOf={names.unit} mayHold={mayHold} />
      )}
      {listing && <ListDialog period={period} meeting={meeting} names={names} onClose={() => list(false)} />}
    </>
  );
}

/** The rows with ticks that are on their way; one that is refused goes back to what stands. */
function useTicks({ period, meeting }: Pick<MeetingProps, 'period' | 'meeting'>) {
  const say = useWords(meetingWords);
  const { both } = useSpeech();
  const held = useQueryClient();
  const [sent, send] = useState<ReadonlyMap<number, Tick>>(new Map());
  const last = useRef(Promise.resolve());
  const rows = useMemo(
    () => meeting.attendance.map((row, at) => ({ ...row, ...sent.get(at) })),
    [meeting.attendance, sent],
  );
  const tick = (at: number, now: Tick): void => {
    const row = rows[at];
    if (row === undefined || JSON.stringify(tickOf(row)) === JSON.stringify(now)) return;
    const was = tickOf(row);
    send((before) => new Map(before).set(at, now));
    const { unit, name } = row;
    // One after the other, so that each knows what the one before left.
    last.current = last.current.then(async () => {
      try {
        await call('meetings.attend', { review: period, meeting: meeting.id, rows: [{ at, unit, name, was, now }] });
      } catch (error) {
        const problem = problemOf(error);
        tell(problem.status === 409 ? say('attend.met', { who: name ?? unit ?? '' }) : both(problem.words), {
          tone: 'trouble',
        });
      }
      await refreshed(held, ['meetings.read', 'meetings.list', 'meetings.paper']);
      send((before) => {
        const left = new Map(before);
        if (left.get(at) === now) left.delete(at);
        return left;
      });
    });
  };
  return { rows, tick };
}

type RowsProps = {
  readonly rows: readonly Row[];
  readonly tick: (at: number, now: Tick) => void;
  readonly nameOf: (row: Row) => string;
  readonly unitOf: (code: string) => string;
  readonly mayHold: boolean;
};

const came: Tick = { present: true, reason: null, substitute: null };

function Rows({ rows, tick, nameOf, unitOf, mayHold }: RowsProps) {
  const say = useWords(meetingWords);
  const [words, type] = useState('');
  const [said, tellRow] = useState('');
  const texts = useMemo(
    () => rows.map((row) => plain(`${row.name ?? ''} ${row.unit === null ? '' : unitOf(row.unit)}`)),
    [rows, unitOf],
  );
  const shown = rows.map((row, at) => ({ row, at })).filter(({ at }) => finds(words, texts[at] ?? ''));
  const turn = (at: number): void => {
    const row = rows[at];
    if (row === undefined) return;
    tick(at, row.present ? { present: false, reason: null, substitute: null } : came);
    tellRow(say(row.present ? 'attend.unticked' : 'attend.ticked', { who: nameOf(row) }));
  };
  const press = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || words.trim() === '') return;
    const [first] = shown;
    const isOne = event.key === ' ' && shown.length === 1;
    if (first === undefined || !(isOne || event.key === 'Enter')) return;
    event.preventDefault();
    turn(first.at);
    type('');
  };
  return (
    <>
      {mayHold && (
        <p className={styles.find}>
          <label htmlFor="attend-find">{say('attend.find')}</label>
          <input
            id="attend-find"
            type="text"
            autoComplete="off"
            value={words}
            aria-describedby="attend-hint"
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={press}
          />
          <span aria-live="polite">{said}</span>
          <small id="attend-hint">{say('attend.find.hint')}</small>
        </p>
      )}
      <div className={styles.scrolled}>
        <table className={styles.rows}>
          <thead>
            <tr>
              {(['present', 'who', 'unit', 'reason', 'substitute'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(`attend.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, at }) => (
              <DelegateRow
                key={`${row.unit} ${row.name}`}
                row={row}
                who={nameOf(row)}
                unit={row.unit === null ? '' : unitOf(row.unit)}
                mayHold={mayHold}
                onTurn={() => turn(at)}
                onTick={(now) => tick(at, now)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type DelegateProps = {
  readonly row: Row;
  readonly who: string;
  readonly unit: string;
  readonly mayHold: boolean;
  readonly onTurn: () => void;
  readonly onTick: (now: Tick) => void;
};

function DelegateRow({ row, who, unit, mayHold, onTurn, onTick }: DelegateProps) {
  const say = useWords(meetingWords);
  const label = (key: 'present' | 'reason' | 'substitute') => say('attend.of', { what: say(`attend.${key}`), who });
  const typed = (key: 'reason' | 'substitute') => (
    <input
      // What stands there now, whoever typed it.
      key={row[key] ?? ''}
      type="text"
      autoComplete="off"
      aria-label={label(key)}
      defaultValue={row[key] ?? ''}
      readOnly={!mayHold}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={(event) => {
        const words = event.currentTarget.value.trim() || null;
        if (words === row[key]) return;
        if (key === 'reason')
          onTick(
            words === null ? { ...tickOf(row), reason: null } : { present: false, reason: words, substitute: null },
          );
        else onTick({ ...came, present: words !== null || row.present, substitute: words });
      }}
    />
  );
  return (
    <tr data-present={row.present || undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={label('present')}
          checked={row.present}
          disabled={!mayHold}
          onChange={onTurn}
        />
      </td>
      <th scope="row">{who}</th>
      <td>{unit}</td>
      <td>{typed('reason')}</td>
      <td>{typed('substitute')}</td>
    </tr>
  );
}
