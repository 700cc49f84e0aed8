/**
 * Một cuộc họp: what is prepared, its papers, who came, what was said, what was concluded; a part at a time.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { refreshed, useCall } from '#web/client.ts';
import { useHere, useParam } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { Attendance } from '#web/pages/meetings/attendance.tsx';
import { Conclusion } from '#web/pages/meetings/conclusion.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import { useMeetingName } from '#web/pages/meetings/meetings-list.tsx';
import { Opinions } from '#web/pages/meetings/opinions.tsx';
import { Papers } from '#web/pages/meetings/papers.tsx';
import { Prepare } from '#web/pages/meetings/prepare.tsx';
import { PageHead } from '#web/parts/section.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { meetingWords } from '#web/words/meetings.ts';

export type Meeting = OutputOf<'meetings.read'>;
export type MeetingProps = { readonly period: string; readonly meeting: Meeting; readonly mayHold: boolean };

const parts = { prepare: Prepare, papers: Papers, attendance: Attendance, opinions: Opinions, conclusion: Conclusion };
type Part = keyof typeof parts;
const partNames = Object.keys(parts) as readonly Part[];

/** While it goes on, several people write. */
const newsEvery = 15_000;

export function MeetingPage() {
  const say = useWords(meetingWords);
  const { day } = useSpeech();
  const nameOf = useMeetingName();
  const { may } = useMe();
  const [period, id] = [useParam('period'), useParam('id')];
  const asked = useHere().search.get('part');
  const part = partNames.find((one) => one === asked) ?? 'prepare';
  const read = useCall('meetings.read', { review: period, meeting: id }, { every: newsEvery });
  const meeting = read.data;
  const Shown = parts[part];
  return (
    <>
      <p className={`${styles.back} unprinted`}>
        <a href={paths.meetings(period)}>← {say('back')}</a>
      </p>
      {meeting ? (
        <>
          <PageHead
            title={nameOf(meeting)}
            lead={[meeting.begins, day(meeting.heldOn), meeting.place].filter((one) => one !== null).join(' · ')}
          />
          <nav className={`${styles.parts} unprinted`} aria-label={say('parts')}>
            {partNames.map((one) => (
              <a
                key={one}
                href={paths.meeting(period, id, { part: one })}
                aria-current={one === part ? 'page' : undefined}
              >
                {say(`part.${one}`)}
                <PartCount part={one} meeting={meeting} />
              </a>
            ))}
          </nav>
          <Shown period={period} meeting={meeting} mayHold={may.includes('hold reviews')} />
        </>
      ) : read.isError ? (
        <Empty>{say('gone')}</Empty>
      ) : (
        <p role="status">{say('loading')}</p>
      )}
    </>
  );
}

/** What a part holds so far, beside its name. */
function PartCount({ part, meeting }: { readonly part: Part; readonly meeting: Meeting }) {
  const { attendance, opinions, tasks, papers } = meeting;
  const said = {
    prepare: '',
    papers: papers.length === 0 ? '' : String(new Set(papers.map(({ kind }) => kind)).size),
    attendance:
      attendance.length === 0 ? '' : `${attendance.filter(({ present }) => present).length}/${attendance.length}`,
    opinions: opinions.length === 0 ? '' : String(opinions.length),
    conclusion: tasks.length === 0 ? '' : String(tasks.length),
  }[part];
  return said === '' ? null : <small>{said}</small>;
}

export type HeldPart = {
  /** What stood there when the form was opened. */
  readonly base: Meeting;
  /** Goes along with a save. */
  readonly seen: string;
  /** Somebody else saved this part since. */
  readonly isNews: boolean;
  /** The form anew, from what stands now. */
  readonly take: () => void;
  /** What stands now was looked at, and what is typed goes over it. */
  readonly keepMine: () => void;
  /** Saves; what stands afterwards is one's own, and the form begins anew from it. */
  readonly save: (deed: () => Promise<unknown>) => Promise<void>;
};

/** A part as it was when its form was opened: what others save meanwhile is told, never saved over unseen. */
export function useHeldPart(meeting: Meeting, part: keyof Meeting['versions']): HeldPart {
  const known = useQueryClient();
  const [base, rebase] = useState(meeting);
  const [seen, see] = useState(meeting.versions[part]);
  const own = useRef(false);
  const now = meeting.versions[part];
  useEffect(() => {
    if (!own.current || seen === now) return;
    own.current = false;
    rebase(meeting);
    see(now);
  }, [meeting, seen, now]);
  return useMemo(
    () => ({
      ...{ base, seen, isNews: seen !== now && !own.current },
      take: () => {
        rebase(meeting);
        see(now);
      },
      keepMine: () => see(now),
      save: async (deed) => {
        try {
          await deed();
          own.current = true;
        } finally {
          // Only once the form has let go of what was typed.
          setTimeout(() => void refreshed(known, ['meetings.read', 'meetings.list', 'meetings.paper']));
        }
      },
    }),
    [base, seen, now, meeting, known],
  );
}
