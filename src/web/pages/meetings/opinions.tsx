/**
 * Ý kiến: recorded as they are spoken, answered afterwards: taken over, or explained with a reason.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, refreshed } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import type { Meeting, MeetingProps } from '#web/pages/meetings/meeting-page.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import { type Names, unitsOn, useNames } from '#web/pages/tasks/use-names.ts';
import { AreaField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Form, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { plain } from '#web/parts/plain.ts';
import { paths } from '#web/paths.ts';
import { meetingWords } from '#web/words/meetings.ts';

type Opinion = Meeting['opinions'][number];
type Entered = { readonly who: string; readonly said: string };

export function Opinions({ period, meeting, mayHold }: MeetingProps) {
  const say = useWords(meetingWords);
  const names = useNames();
  const { opinions } = meeting;
  const open = opinions.filter(({ answer }) => answer === null).length;
  return (
    <>
      {mayHold && <NewOpinion period={period} meeting={meeting} names={names} />}
      {opinions.length === 0 ? (
        <p className={styles.empty}>{say('opinion.none')}</p>
      ) : (
        <p className={styles.tools}>
          <strong role="status">{say('opinion.counts', { all: opinions.length, open })}</strong>
          <a href={paths.meeting(period, meeting.id, { part: 'papers', paper: 'opinions' })}>{say('opinion.table')}</a>
        </p>
      )}
      <ol className={styles.opinions}>
        {opinions.map((one) => (
          <OneOpinion
            key={one.number}
            period={period}
            meeting={meeting}
            names={names}
            opinion={one}
            mayHold={mayHold}
          />
        ))}
      </ol>
    </>
  );
}

type Ground = Pick<MeetingProps, 'period' | 'meeting'> & { readonly names: Names };

/** Who is meant: a delegate with their unit, a unit, or a name. */
function speakerOf(who: string, { meeting, names }: Ground): { name: string | null; unit: string | null } {
  const words = plain(who);
  const delegate = meeting.attendance.find(({ name }) => name !== null && plain(name) === words);
  if (delegate) return { name: delegate.name, unit: delegate.unit };
  const unit = unitsOn(names.units, meeting.heldOn).find(({ name, aliases }) =>
    [name, ...aliases].some((one) => plain(one) === words),
  );
  return unit ? { name: null, unit: unit.code } : { name: who.trim().replace(/\s+/g, ' '), unit: null };
}

const missing = ({ who, said }: Entered) => ({
  ...(who.trim() === '' ? { who: meetingWords['opinion.by-nobody'] } : {}),
  ...(said.trim() === '' ? { said: meetingWords['opinion.nothing'] } : {}),
});

const touched = ['meetings.read', 'meetings.list', 'meetings.paper'] as const;

function NewOpinion(ground: Ground) {
  const { period, meeting } = ground;
  const say = useWords(meetingWords);
  const held = useQueryClient();
  const form = useForm<Entered>({
    name: `meeting.opinion:${period}:${meeting.id}`,
    initial: { who: '', said: '' },
    check: missing,
    submit: async ({ who, said }) => {
      const { number } = await call('meetings.opine', {
        ...{ review: period, meeting: meeting.id, ...speakerOf(who, ground), said },
      });
      tell(say('opinion.done', { number }));
      form.startOver();
      document.getElementById('who')?.focus();
      await refreshed(held, touched);
    },
  });
  return (
    <div className={styles.wideForm}>
      <FormFrame form={form} label={say('opinion.new')} act={say('opinion.act')}>
        <OpinionFields form={form} {...ground} />
      </FormFrame>
    </div>
  );
}

function OpinionFields({ form, meeting, names }: Ground & { readonly form: Form<Entered> }) {
  const say = useWords(meetingWords);
  const { values, set, mistakes, send } = form;
  const speakers = [
    ...meeting.attendance.flatMap(({ name }) => name ?? []),
    ...unitsOn(names.units, meeting.heldOn).map(({ name }) => name),
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields in it.
    <div
      className={styles.opinionFields}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          send();
        }
      }}
    >
      <TextField
        field="who"
        label={say('opinion.who')}
        hint={say('opinion.who.hint')}
        list="speakers"
        value={values.who}
        onChange={(value) => set('who', value)}
        mistake={mistakes.who}
      />
      <datalist id="speakers">
        {[...new Set(speakers)].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <AreaField
        field="said"
        label={say('opinion.said')}
        rows={3}
        value={values.said}
        onChange={(value) => set('said', value)}
        mistake={mistakes.said}
      />
    </div>
  );
}

type OneProps = Ground & { readonly opinion: Opinion; readonly mayHold: boolean };

function OneOpinion({ opinion, mayHold, ...ground }: OneProps) {
  const say = useWords(meetingWords);
  const { day } = useSpeech();
  const [doing, become] = useState<'answer' | 'correct' | null>(null);
  const { name, unit, said, answer, number } = opinion;
  const who = [name, unit === null ? null : ground.names.unit(unit)].filter((one) => one !== null).join(', ');
  return (
    <li>
      <p>
        <strong>{who}</strong>: {said}
      </p>
      {answer ? (
        <p className={styles.answer} data-taken={answer.takenOver || undefined}>
          <strong>{say(answer.takenOver ? 'opinion.taken' : 'opinion.explained')}</strong>
          {answer.explanation && `: ${answer.explanation}`}{' '}
          <small>{say('opinion.answered-by', { by: answer.by, day: day(answer.on) })}</small>
        </p>
      ) : (
        <p className={styles.tools}>
          <span className={styles.waits}>◌ {say('opinion.waits')}</span>
          {mayHold && doing === null && (
            <>
              <Button size="xs" variant="default" onClick={() => become('answer')}>
                {say('opinion.answer', { number })}
              </Button>
              <button type="button" className="more" onClick={() => become('correct')}>
                {say('opinion.correct')}
              </button>
            </>
          )}
        </p>
      )}
      {doing === 'answer' && !answer && <Answer {...ground} opinion={opinion} onDone={() => become(null)} />}
      {doing === 'correct' && !answer && (
        <Correct {...ground} opinion={opinion} who={name ?? who} onDone={() => become(null)} />
      )}
    </li>
  );
}

type DoingProps = Ground & { readonly opinion: Opinion; readonly onDone: () => void };

function Answer({ period, meeting, opinion, onDone }: DoingProps) {
  const say = useWords(meetingWords);
  const held = useQueryClient();
  const { number } = opinion;
  // What was seen when the answer was begun.
  const [seen] = useState(opinion.version);
  const [takenOver, take] = useState(true);
  const form = useForm({
    name: `meeting.answer:${period}:${meeting.id}:${number}`,
    initial: { explanation: '' },
    check: ({ explanation }): Record<string, { vi: string; en: string }> =>
      takenOver || explanation.trim() !== '' ? {} : { explanation: meetingWords['opinion.needs-why'] },
    submit: async ({ explanation }) => {
      const own = { review: period, meeting: meeting.id, number, takenOver, explanation: explanation.trim() || null };
      await call('meetings.answer', { ...own, seen }).finally(() => refreshed(held, touched));
      tell(say('saved'));
      onDone();
    },
  });
  return (
    <FormFrame
      form={form}
      label={say('opinion.answer', { number })}
      act={say('save')}
      aside={
        <button type="button" className="more" onClick={onDone}>
          {say('opinion.not-now')}
        </button>
      }
    >
      <fieldset className={styles.choice}>
        <legend>{say('opinion.answer', { number })}</legend>
        {[true, false].map((one) => (
          <label key={String(one)}>
            <input type="radio" name={`answer-${number}`} checked={takenOver === one} onChange={() => take(one)} />{' '}
            {say(one ? 'opinion.take' : 'opinion.explain')}
          </label>
        ))}
      </fieldset>
      <AreaField
        field="explanation"
        label={say('opinion.how')}
        optional={takenOver}
        rows={2}
        value={form.values.explanation}
        onChange={(value) => form.set('explanation', value)}
        mistake={form.mistakes.explanation}
      />
    </FormFrame>
  );
}

function Correct({ opinion, who, onDone, ...ground }: DoingProps & { readonly who: string }) {
  const { period, meeting } = ground;
  const say = useWords(meetingWords);
  const held = useQueryClient();
  const { number } = opinion;
  const [seen] = useState(opinion.version);
  const form = useForm<Entered>({
    name: `meeting.correct:${period}:${meeting.id}:${number}`,
    initial: { who, said: opinion.said },
    check: missing,
    submit: async (values) => {
      const isSame = values.who === who;
      const speaker = isSame ? { name: opinion.name, unit: opinion.unit } : speakerOf(values.who, ground);
      const own = { review: period, meeting: meeting.id, number, ...speaker, said: values.said, seen };
      await call('meetings.correct', own).finally(() => refreshed(held, touched));
      tell(say('saved'));
      onDone();
    },
  });
  return (
    <div className={styles.wideForm}>
      <FormFrame form={form} label={say('opinion.correct')} act={say('save')}>
        <OpinionFields form={form} {...ground} />
      </FormFrame>
    </div>
  );
}
