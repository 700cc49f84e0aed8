/**
 * The parts of a meeting that people change apart from each other, and how one is told from what somebody else made of it.
 */
import type { Meeting } from '#core/meeting.ts';
import { period as periodOf } from '#core/period.ts';
import type { Mistake } from '#server/contract/viewer.ts';
import { Refused } from '#server/refusal.ts';
import { versionOf } from '#server/version.ts';
import type { ActingSession } from '#store/access/acting.ts';
import { changeMeeting, meetingsOf } from '#store/reviews/meetings.ts';
import type { SignedCall } from './call.ts';

type PartCall = Pick<SignedCall<'meetings.change'>, 'works' | 'asking'> & {
  readonly input: { readonly review: string; readonly meeting: string; readonly seen: string };
};

const done = { done: true } as const;

/** A part of a meeting as it is told apart from what somebody else made of it. */
const parts = {
  particulars: ({
    attendance: _,
    vote: __,
    conclusion: ___,
    symbol: ____,
    ends: _____,
    called: ______,
    present: _______,
    ...own
  }: Meeting) => own,
  delegates: ({ attendance }: Meeting) => attendance.map(({ unit, name }) => [unit, name]),
  conclusion: ({ conclusion, ends, vote, symbol }: Meeting) => [conclusion, ends, vote, symbol],
} as const;
export const versionIn = (meeting: Meeting, part: keyof typeof parts): string => versionOf(parts[part](meeting));

/** A meeting that is there. */
export async function foundMeeting(
  session: ActingSession,
  authority: string,
  input: { review: string; meeting: string },
): Promise<Meeting> {
  const all = await meetingsOf(session, authority, periodOf(input.review));
  const one = all.find(({ id }) => id === input.meeting);
  if (one === undefined) throw new Refused('not-found');
  return one;
}

/** Changes one part where it is still what was seen; else tells what stands now. */
export async function changePart(
  { works, asking, input }: PartCall,
  part: keyof typeof parts,
  change: (stands: Meeting) => Meeting,
) {
  const { review, meeting, seen } = input;
  await changeMeeting(works.connection, asking, {
    ...{ review: periodOf(review), meeting },
    change: (stands) => {
      if (versionIn(stands, part) !== seen) throw new Refused('conflict', { standing: stands });
      return change(stands);
    },
  });
  return done;
}

/** A mistake, where it is one. */
export const wrong = (isWrong: boolean, field: Mistake['field'], words: Omit<Mistake, 'field'>): readonly Mistake[] =>
  isWrong ? [{ field, ...words }] : [];
