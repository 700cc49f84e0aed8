/**
 * Tasks the program read in the conclusion: its words with what was read lit, each proposal beside it to be corrected, and
 * all that are wanted assigned at once, with the meeting as their source.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Field as FieldCode, fields } from '#core/field.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, refreshed } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import type { MeetingProps } from '#web/pages/meetings/meeting-page.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import { touched } from '#web/pages/tasks/one-task.ts';
import { unitsOn, useNames } from '#web/pages/tasks/use-names.ts';
import { Chooser, SeveralChooser } from '#web/parts/form/chooser.tsx';
import { FieldScope } from '#web/parts/form/field-ids.ts';
import { AreaField, ChoiceField, DayField, type Option, TextField, TickField } from '#web/parts/form/fields.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { Section } from '#web/parts/section.tsx';
import { problemOf } from '#web/problem.ts';
import { meetingWords } from '#web/words/meetings.ts';

type Read = OutputOf<'meetings.tasks-in'>;
type Told = Read['tasks'][number];
type Proposed = {
  readonly told: Told;
  readonly wanted: boolean;
  readonly what: string;
  readonly field: FieldCode;
  readonly lead: string | null;
  readonly support: readonly string[];
  readonly due: string;
  readonly deliverable: string;
};

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

export function ConclusionTasks({ period, meeting }: Pick<MeetingProps, 'period' | 'meeting'>) {
  const say = useWords(meetingWords);
  const { both } = useSpeech();
  const held = useQueryClient();
  const [read, found] = useState<Read | null>(null);
  const [proposed, propose] = useState<readonly Proposed[]>([]);
  const [busy, work] = useState(false);
  const [trouble, fail] = useState<string | null>(null);
  const words = meeting.conclusion ?? '';
  const doing = async (deed: () => Promise<void>): Promise<void> => {
    work(true);
    fail(null);
    try {
      await deed();
    } catch (error) {
      const { details, words: title, mistakes } = problemOf(error);
      fail([details.detail ?? title, ...mistakes].map(both).join(' '));
    } finally {
      work(false);
    }
  };
  const readIt = () =>
    doing(async () => {
      const answer = await call('meetings.tasks-in', { review: period, meeting: meeting.id, words });
      const there = new Set(meeting.tasks.map(({ what }) => what));
      found(answer);
      propose(answer.tasks.map((told) => proposedOf(told, !there.has(told.what))));
    });
  const wanted = proposed.filter((one) => one.wanted);
  const isReady =
    wanted.length > 0 &&
    wanted.every(({ what, lead, due }) => what.trim() && lead !== null && (due === '' || isDay(due)));
  const assign = () =>
    doing(async () => {
      const tasks = wanted.map((one) => taskOf(one, { review: period, meeting: meeting.id }));
      const { ids } = await call('tasks.assign', { tasks });
      tell(say('tasks.assigned', { count: ids.length }));
      found(null);
      propose([]);
      await refreshed(held, [...touched, 'meetings.read', 'meetings.list', 'meetings.paper']);
    });
  return (
    <Section title={say('tasks.title')}>
      <p className={styles.tools}>
        <Button variant="default" disabled={words === ''} loading={busy && read === null} onClick={() => void readIt()}>
          {say('tasks.read')}
        </Button>
        <span className={styles.quiet}>{say(words === '' ? 'tasks.read.first' : 'tasks.lead-words')}</span>
      </p>
      {trouble && (
        <p className={styles.wrong} role="alert">
          {trouble}
        </p>
      )}
      {read?.tasks.length === 0 && <p className={styles.empty}>{say('tasks.none-read')}</p>}
      {read && read.tasks.length > 0 && (
        <div className={styles.readTasks}>
          <LitText read={read} />
          <div>
            {proposed.map((one, index) => (
              <ProposedTask
                key={`${one.told.start} ${one.told.end}`}
                number={index + 1}
                one={one}
                usualDue={read.usualDue}
                on={meeting.heldOn}
                onChange={(next) => propose(proposed.map((other, at) => (at === index ? next : other)))}
              />
            ))}
            <Button loading={busy} disabled={!isReady} onClick={() => void assign()}>
              {say('tasks.assign', { count: wanted.length })}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}

const proposedOf = (told: Told, wanted: boolean): Proposed => ({
  ...{ told, wanted, what: told.what, lead: told.lead, support: told.support, due: told.due ?? '' },
  ...{ field: told.field ?? 'administration', deliverable: told.deliverable ?? '' },
});

const taskOf = (one: Proposed, at: { readonly review: string; readonly meeting: string }) => ({
  ...{ what: one.what, field: one.field, lead: one.lead ?? '', leader: null, indicator: null, ...at },
  ...{
    due: one.due === '' ? null : one.due,
    deliverable: one.deliverable.trim() || null,
    origin: 'from-above' as const,
  },
  ...{ support: one.support.filter((unit) => unit !== one.lead), directives: [], findings: [] },
});

/** The words that were read, who leads and by when set apart. */
function LitText({ read: { text, tasks } }: { readonly read: Read }) {
  const say = useWords(meetingWords);
  const parts: ReactNode[] = [];
  let at = 0;
  const plainTo = (end: number): void => {
    if (end > at) parts.push(text.slice(at, end));
    at = Math.max(at, end);
  };
  tasks.forEach(({ start, end, lit }, index) => {
    plainTo(start);
    const inner: ReactNode[] = [<b key="number">{index + 1} </b>];
    const marks = Object.entries(lit)
      .flatMap(([what, span]) => (span === null ? [] : [{ what, ...span }]))
      .sort((a, b) => a.start - b.start);
    for (const mark of marks) {
      if (mark.start < at) continue;
      inner.push(text.slice(at, mark.start));
      inner.push(
        <mark key={mark.what} data-what={mark.what} title={say(`tasks.${mark.what}` as 'tasks.lead')}>
          {text.slice(mark.start, mark.end)}
        </mark>,
      );
      at = mark.end;
    }
    if (end > at) inner.push(text.slice(at, end));
    at = Math.max(at, end);
    parts.push(<span key={start}>{inner}</span>);
  });
  plainTo(text.length);
  return (
    <section className={styles.lit} aria-label={say('tasks.text')} lang="vi">
      {parts}
    </section>
  );
}

type OneProps = {
  readonly number: number;
  readonly one: Proposed;
  readonly usualDue: string;
  readonly on: string;
  readonly onChange: (next: Proposed) => void;
};

function ProposedTask({ number, one, usualDue, on, onChange }: OneProps) {
  const say = useWords(meetingWords);
  const speech = useSpeech();
  const names = useNames();
  const units: readonly Option[] = unitsOn(names.units, on).map(({ code, name }) => ({
    value: code,
    label: name,
    also: code,
  }));
  const put = (change: Partial<Proposed>): void => onChange({ ...one, ...change });
  const missing = [...(one.what.trim() ? [] : [say('tasks.what')]), ...(one.lead === null ? [say('tasks.lead')] : [])];
  return (
    <FieldScope value={`task-${number}-`}>
      <fieldset className={styles.proposed} data-wanted={one.wanted || undefined}>
        <legend>{say('tasks.one', { number })}</legend>
        <TickField
          field="wanted"
          label={say('tasks.include')}
          value={one.wanted}
          onChange={(wanted) => put({ wanted })}
        />
        {one.wanted && (
          <>
            <AreaField
              field="what"
              label={say('tasks.what')}
              rows={2}
              value={one.what}
              onChange={(what) => put({ what })}
            />
            {one.told.unknown.length > 0 && (
              <p className={styles.waits}>{say('tasks.unknown', { names: one.told.unknown.join(', ') })}</p>
            )}
            <div className={styles.columns}>
              <Chooser
                field="lead"
                label={say('tasks.lead')}
                value={one.lead}
                options={units}
                onChange={(lead) => put({ lead })}
              />
              <DayField
                field="due"
                label={say('tasks.due')}
                optional
                year={Number(on.slice(0, 4))}
                value={one.due}
                onChange={(due) => put({ due })}
              />
            </div>
            {one.due === '' && (
              <p className={styles.quiet}>
                {say('tasks.usual-due', { day: speech.day(usualDue) })}{' '}
                <button type="button" className="more" onClick={() => put({ due: usualDue })}>
                  {say('tasks.take-due')}
                </button>
              </p>
            )}
            <SeveralChooser
              field="support"
              label={say('tasks.support')}
              optional
              value={one.support}
              options={units}
              onChange={(support) => put({ support })}
            />
            <div className={styles.columns}>
              <TextField
                field="deliverable"
                label={say('tasks.deliverable')}
                optional
                value={one.deliverable}
                onChange={(deliverable) => put({ deliverable })}
              />
              <ChoiceField
                field="field"
                label={say('tasks.field')}
                value={one.field}
                options={fields.map((value) => ({ value, label: speech.say(`field.${value}`) }))}
                onChange={(value) => put({ field: value as FieldCode })}
              />
            </div>
            {missing.length > 0 && (
              <p className={styles.waits}>{say('tasks.needs', { what: missing.join(', ').toLowerCase() })}</p>
            )}
          </>
        )}
      </fieldset>
    </FieldScope>
  );
}
