/**
 * A paper handed in for a unit: opened before it is kept, refused where it bears a secrecy stamp or nobody can say, and kept
 * under its own name or, where another bears it, the next one.
 */
import { period } from '#core/period.ts';
import { readingOf } from '#cycle/take-in/reading-of.ts';
import { stampOf } from '#cycle/take-in/stamped.ts';
import { worded } from '#prose/words/problems.ts';
import { Refused } from '#server/refusal.ts';
import { dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { NameTaken, receivePaper } from '#store/figures/receive-paper.ts';
import { insist } from '#store/refused.ts';
import { roundsOf } from '#store/reviews/rounds.ts';
import type { AnswerOf, SignedCall } from './call.ts';

/** So many papers of one name. */
const tries = 30;

export async function droppedPaper(call: SignedCall<'submissions.drop'>): Promise<AnswerOf<'submissions.drop'>> {
  const { works, asking, input, bytes } = call;
  const review = period(input.review);
  const round = (await asked(works.connection, asking, (session) => roundsOf(session, asking.authority))).find(
    (one) => one.period === review,
  );
  if (round === undefined) throw new Refused('not-found');
  insist(round.closedOn === null, review, 'review-closed');
  const name =
    input.name
      .normalize('NFC')
      .split(/[\\/]+/)
      .at(-1)
      ?.trim() || 'bao-cao';
  await admitPaper(bytes, name, works.readPaper);
  const receipt = { bytes, unit: input.unit, received: dayIn(asking.at), version: null };
  for (let turn = 1; turn <= tries; turn += 1) {
    const file = turn === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (lần ${turn})$1`);
    try {
      return { file, isNew: await receivePaper(works.connection, { ...asking, review }, { ...receipt, file }) };
    } catch (error) {
      if (!(error instanceof NameTaken) || turn === tries) throw error;
    }
  }
  throw new Refused('refused');
}

/** Nothing of it is kept where it is refused. */
async function admitPaper(
  bytes: Uint8Array,
  name: string,
  readPaper: SignedCall<'submissions.drop'>['works']['readPaper'],
) {
  const intake = await readPaper(bytes, { name });
  if (intake.ok) {
    if (stampOf(intake.document) !== null) throw new Refused('stamped-secret');
    return;
  }
  const unread = await readingOf(bytes, name, { readPaper: async () => intake });
  if (unread.ok) return;
  const { message, advice } = worded(unread.problem);
  const said = { vi: `${message.vi} ${advice.vi}`, en: `${message.en} ${advice.en}` };
  throw new Refused('wrong-file', { detail: said });
}
