/**
 * The meetings of a round: when each is, who came, what waits for an answer; and the way to call another.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useParam } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { CallDialog } from '#web/pages/meetings/call-dialog.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import { PageHead, Section } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { meetingWords } from '#web/words/meetings.ts';

type Listed = OutputOf<'meetings.list'>['meetings'][number];

/** `Hội nghị Ban Chấp hành lần thứ 21`. */
export function useMeetingName(): (of: Pick<Listed, 'kind' | 'ordinal'>) => string {
  const say = useWords(meetingWords);
  return ({ kind, ordinal }) => {
    const name = say(`kind.${kind}`);
    return ordinal === null ? name : say('named', { kind: name, ordinal });
  };
}

export function MeetingsPage() {
  const say = useWords(meetingWords);
  const { period } = useSpeech();
  const of = useParam('period');
  return (
    <>
      <p className={styles.back}>
        <a href={paths.review(of)}>← {say('round')}</a>
      </p>
      <PageHead title={say('title')} lead={period(of)} />
      <MeetingsOfReview period={of} />
    </>
  );
}

/** For the page of a review too. */
export function MeetingsOfReview({ period }: { readonly period: string }) {
  const say = useWords(meetingWords);
  const { may } = useMe();
  const [calling, call] = useState(false);
  const listed = useCall('meetings.list', { review: period }).data;
  const mayHold = may.includes('hold reviews') && listed !== undefined;
  return (
    <Section
      id="meetings"
      title={say('title')}
      aside={mayHold && <Button onClick={() => call(true)}>{say('call')}</Button>}
    >
      {listed?.meetings.length === 0 && <p className={styles.empty}>{say('none')}</p>}
      {listed && listed.meetings.length > 0 && <MeetingRows period={period} meetings={listed.meetings} />}
      {calling && listed && <CallDialog period={period} proposed={listed.proposed} onClose={() => call(false)} />}
    </Section>
  );
}

function MeetingRows({ period, meetings }: { readonly period: string; readonly meetings: readonly Listed[] }) {
  const say = useWords(meetingWords);
  const { day } = useSpeech();
  const nameOf = useMeetingName();
  return (
    <div className={styles.scrolled}>
      <table className={styles.rows}>
        <thead>
          <tr>
            {(['meeting', 'when', 'chair', 'came', 'opinions', 'concluded'] as const).map((key) => (
              <th key={key} scope="col">
                {say(`column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {meetings.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a href={paths.meeting(period, one.id)}>{nameOf(one)}</a>
              </th>
              <td>
                {one.begins === null ? '' : `${one.begins}, `}
                {day(one.heldOn)}
              </td>
              <td>{one.chair?.name}</td>
              <td>{one.called === null ? '–' : `${one.present ?? '–'}/${one.called}`}</td>
              <td>{one.opinions === 0 ? '–' : say('opinions.open', { all: one.opinions, open: one.unanswered })}</td>
              <td>{one.isConcluded ? say('concluded.tasks', { count: one.tasks }) : say('concluded.not')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
