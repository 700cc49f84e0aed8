/**
 * Who is called to a meeting and who came: the list, and its ticks, row by row so that two may tick at once.
 */
import { type Attending, type Meeting, nothingHeld } from '#core/meeting.ts';
import { period as periodOf } from '#core/period.ts';
import { Refused } from '#server/refusal.ts';
import { asking as asked } from '#store/access/query.ts';
import { changeMeeting } from '#store/reviews/meetings.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';
import { changePart, wrong } from './meeting-parts.ts';

/** On the list, and not ticked yet. */
export const expected = ({ unit, name }: Pick<Attending, 'unit' | 'name'>): Attending => ({
  ...{ unit, name, present: false, reason: null, substitute: null },
});

/** The list anew; who stays on it stays ticked. */
async function listDelegates(call: SignedCall<'meetings.delegates'>): Promise<AnswerOf<'meetings.delegates'>> {
  const { works, asking, input } = call;
  const units = await asked(works.connection, asking, (session) => unitsOfAllTimes(session, asking.authority));
  const mistakes = input.delegates.flatMap(({ unit }, index) =>
    wrong(unit !== null && units.every(({ code }) => code !== unit), ['delegates', index, 'unit'], {
      vi: 'Không có đơn vị này.',
      en: 'There is no such unit.',
    }),
  );
  if (mistakes.length > 0) throw new Refused('wrong-input', { mistakes });
  return changePart(call, 'delegates', (stands) => {
    const ticked = new Map(stands.attendance.map((one) => [keyOf(one), one]));
    return counted({ ...stands, attendance: input.delegates.map((one) => ticked.get(keyOf(one)) ?? expected(one)) });
  });
}

const keyOf = ({ unit, name }: Pick<Attending, 'unit' | 'name'>): string => `${unit ?? ''}\n${name ?? ''}`;

/** Called and present as the list has them; as somebody counted where there is no list. */
const counted = (meeting: Meeting): Meeting =>
  meeting.attendance.length === 0
    ? meeting
    : {
        ...meeting,
        called: meeting.attendance.length,
        present: meeting.attendance.some(isTicked) ? meeting.attendance.filter(({ present }) => present).length : null,
      };

const isTicked = ({ present, reason }: Attending): boolean => present || reason !== null;

/** Ticks rows of the list; a row somebody else ticked otherwise meanwhile is told, and nothing is ticked. */
async function attend({ works, asking, input }: SignedCall<'meetings.attend'>): Promise<AnswerOf<'meetings.attend'>> {
  let after: Meeting | null = null;
  await changeMeeting(works.connection, asking, {
    ...{ review: periodOf(input.review), meeting: input.meeting },
    change: (stands) => {
      const attendance = [...stands.attendance];
      for (const { at, unit, name, was, now } of input.rows) {
        const there = attendance[at];
        const isSame = there !== undefined && keyOf(there) === keyOf({ unit, name });
        if (!isSame || !(ticks(there, was) || ticks(there, now))) throw new Refused('conflict', { standing: stands });
        // Who came in person has nobody in their stead, and no reason to be away.
        attendance[at] = {
          ...there,
          ...now,
          reason: now.present ? null : now.reason,
          substitute: now.present ? now.substitute : null,
        };
      }
      after = counted({ ...stands, attendance });
      return after;
    },
  });
  const { called, present } = (after ?? nothingHeld) as Pick<Meeting, 'called' | 'present'>;
  return { called: called ?? 0, present: present ?? 0 };
}

type Tick = Pick<Attending, 'present' | 'reason' | 'substitute'>;
const ticks = (one: Tick, other: Tick): boolean =>
  one.present === other.present && one.reason === other.reason && one.substitute === other.substitute;

export const attendanceActions: ActionsOf<'meetings.delegates' | 'meetings.attend'> = {
  'meetings.delegates': listDelegates,
  'meetings.attend': attend,
};
