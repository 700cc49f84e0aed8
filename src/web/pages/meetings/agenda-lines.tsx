/**
 * The agenda as lines to type in: what, who, by name, how many minutes; the clock runs along.
 */
import { Button } from '@mantine/core';
import { agendaSteps } from '#core/meeting.ts';
import { useWords } from '#web/language.tsx';
import { clockOf, later } from '#web/pages/meetings/clock.ts';
import type { Meeting } from '#web/pages/meetings/meeting-page.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import type { Mistakes } from '#web/parts/form/use-form.ts';
import { meetingWords } from '#web/words/meetings.ts';

type Item = Meeting['agenda'][number];
export type AgendaTyped = {
  readonly step: Item['step'];
  readonly what: string;
  readonly who: string;
  readonly name: string;
  readonly minutes: string;
};

export const agendaTyped = (agenda: readonly Item[]): readonly AgendaTyped[] =>
  agenda.map(({ step, what, who, name, minutes }) => ({
    ...{ step, what, who: who ?? '', name: name ?? '', minutes: String(minutes) },
  }));

const filled = (lines: readonly AgendaTyped[]): readonly AgendaTyped[] =>
  lines.filter(({ what }) => what.trim() !== '');

export const agendaOf = (lines: readonly AgendaTyped[]): Item[] =>
  filled(lines).map(({ step, what, who, name, minutes }) => ({
    ...{ step, what: what.trim(), who: who.trim() || null, name: name.trim() || null, minutes: Number(minutes) || 0 },
  }));

export const agendaMistake = (lines: readonly AgendaTyped[]): Mistakes =>
  filled(lines).every(({ minutes }) => /^\d{0,3}$/.test(minutes.trim())) ? {} : { agenda: meetingWords['needs.count'] };

type Props = {
  readonly lines: readonly AgendaTyped[];
  readonly begins: string;
  readonly onChange: (lines: readonly AgendaTyped[]) => void;
};

const columns = ['what', 'who', 'name', 'minutes'] as const;

export function AgendaLines({ lines, begins, onChange }: Props) {
  const say = useWords(meetingWords);
  const start = clockOf(begins) ?? null;
  const before = (index: number): number =>
    lines.slice(0, index).reduce((sum, { minutes }) => sum + (Number(minutes) || 0), 0);
  const put = (index: number, change: Partial<AgendaTyped>): void =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...change } : line)));
  const up = (index: number): void => {
    const moved = [...lines];
    moved.splice(index - 1, 0, ...moved.splice(index, 1));
    onChange(moved);
  };
  const empty: AgendaTyped = { step: 'report', what: '', who: '', name: '', minutes: '10' };
  return (
    <div className={styles.scrolled}>
      <table className={styles.agenda}>
        <thead>
          <tr>
            <th scope="col">{say('agenda.at')}</th>
            <th scope="col">{say('agenda.step')}</th>
            {columns.map((key) => (
              <th key={key} scope="col">
                {say(`agenda.${key}`)}
              </th>
            ))}
            <th />
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; its words change while it is typed.
            <tr key={index}>
              <td>{later(start, before(index)) ?? `+${before(index)}`}</td>
              <td>
                <select
                  aria-label={say('agenda.line', { what: say('agenda.step'), line: index + 1 })}
                  value={line.step}
                  onChange={(event) => put(index, { step: event.currentTarget.value as Item['step'] })}
                >
                  {agendaSteps.map((step) => (
                    <option key={step} value={step}>
                      {say(`step.${step}`)}
                    </option>
                  ))}
                </select>
              </td>
              {columns.map((key) => (
                <td key={key} data-column={key}>
                  <input
                    type="text"
                    aria-label={say('agenda.line', { what: say(`agenda.${key}`), line: index + 1 })}
                    autoComplete="off"
                    value={line[key]}
                    onChange={(event) => put(index, { [key]: event.currentTarget.value })}
                  />
                </td>
              ))}
              <td className={styles.lineTools}>
                <button
                  type="button"
                  disabled={index === 0}
                  aria-label={say('agenda.up', { line: index + 1 })}
                  onClick={() => up(index)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={say('agenda.remove', { line: index + 1 })}
                  onClick={() => onChange(lines.filter((_, at) => at !== index))}
                >
                  ✕
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.tools}>
        <Button variant="default" onClick={() => onChange([...lines, empty])}>
          {say('agenda.add')}
        </Button>
        <span className={styles.quiet}>{say('agenda.sum', { minutes: before(lines.length) })}</span>
      </p>
    </div>
  );
}
