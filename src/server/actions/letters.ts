/**
 * Letters of a round: written from the record, copied or sent. A letter goes to the addresses somebody chose, one job a
 * sending, and what became of each is kept with the job.
 */
import { z } from 'zod';
import { type Day, day } from '#core/day.ts';
import { type PeriodCode, period as periodOf } from '#core/period.ts';
import { roundFrame } from '#cycle/round/round-ground.ts';
import { reminderMatter } from '#cycle/round/round-matters.ts';
import { roundPaperFile } from '#cycle/round/round-paper.ts';
import { dayWords, penFor } from '#prose/write/pen.ts';
import { reminderMail, reminderText } from '#prose/write/round/reminder.ts';
import { orderLetters, sendingMail } from '#server/mail/send-mail.ts';
import { dispositionOf, offered } from '#server/offered.ts';
import { Refused } from '#server/refusal.ts';
import { type ActingSession, type Asking, dayIn, personOf } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { rolesHeld } from '#store/access/roles.ts';
import { sendingsFor } from '#store/figures/paper-states.ts';
import { answerStep, jobsOf, jobWith } from '#store/jobs/jobs.ts';
import { DeedRefused } from '#store/refused.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { regimesOf } from '#store/what/regimes.ts';
import { contactsOf } from '#store/who/people.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';
import { plainGround } from './round-ground.ts';

type Of = { readonly review: PeriodCode; readonly dated: Day };

/** The request as a Word file; whoever asks is whom units may ask back. */
async function requestFile(session: ActingSession, asking: Asking, { review, dated }: Of) {
  const ground = await plainGround(session, { authority: asking.authority, review, dated });
  const indicators = await indicatorsOfAllTimes(session, asking.authority);
  const own = (await contactsOf(session, asking.authority)).find(({ person }) => person === personOf(asking));
  const contact = own === undefined ? null : { name: own.name, phone: own.phone, email: own.email };
  const nouns = { regimes: await regimesOf(session, asking.authority), indicators, contact };
  return roundPaperFile('request', ground, nouns);
}

/** Of each unit that owes: sent, not yet, or sent back and not sent again. */
export async function sendingStates(
  session: ActingSession,
  { authority, review, on }: { readonly authority: string; readonly review: PeriodCode; readonly on: Day },
): Promise<ReadonlyMap<string, 'not-sent' | 'sent-back' | 'sent'>> {
  const states = new Map<string, 'not-sent' | 'sent-back' | 'sent'>();
  for (const { unit, received, state, since } of await sendingsFor(session, authority, { review })) {
    if (unit === null || (received !== null && received > on)) continue;
    const now = state === 'not-sent' ? 'not-sent' : state === 'sent-back' && (since ?? on) <= on ? 'sent-back' : 'sent';
    if (now === 'sent' || !states.has(unit)) states.set(unit, now);
  }
  return states;
}

async function reminder({ works, asking, input }: SignedCall<'letters.reminder'>) {
  const on = input.on === undefined ? dayIn(asking.at) : day(input.on);
  const review = periodOf(input.review);
  const { authority } = asking;
  return asked(works.connection, asking, async (session): Promise<AnswerOf<'letters.reminder'>> => {
    const ground = await plainGround(session, { authority, review, dated: on });
    const pen = penFor(roundFrame(ground));
    const states = await sendingStates(session, { authority, review, on });
    const contacts = await contactsOf(session, authority);
    const held = (await rolesHeld(session, authority)).filter(
      ({ role, from, to }) => role === 'reporter' && from <= on && (to === null || on <= to),
    );
    const stateOf = (unit: string) => states.get(unit) ?? 'not-sent';
    const missing = ground.review.owed.filter((unit) => stateOf(unit) !== 'sent');
    const matter = reminderMatter(ground, missing);
    const due = dayWords(ground.review.reportsDue);
    return {
      ...{ on, due: ground.review.reportsDue, canSendMail: works.canSendMail },
      units: ground.review.owed.map((unit) => ({
        ...{ unit, name: pen.nameOf(unit), state: stateOf(unit) },
        text: stateOf(unit) === 'sent' ? '' : reminderText(reminderMatter(ground, [unit])),
        people: held
          .filter((one) => one.unit === unit)
          .map(({ person, name }) => ({ name, email: contacts.find((one) => one.person === person)?.email ?? null })),
      })),
      text: missing.length === 0 ? '' : reminderText(matter),
      mail: reminderMail(matter),
      request: {
        subject: `Yêu cầu báo cáo ${matter.period} (hạn ngày ${due})`,
        text: [
          `${matter.sender} gửi công văn yêu cầu báo cáo kết quả thực hiện nhiệm vụ ${matter.period}, kèm đề cương và biểu mẫu.`,
          `Thời hạn gửi báo cáo: chậm nhất ngày ${due}.`,
          'Trân trọng cảm ơn.',
          matter.sender,
        ].join('\n\n'),
      },
    };
  });
}

async function sendLetters(call: SignedCall<'letters.send'>): Promise<AnswerOf<'letters.send'>> {
  const { works, asking, input } = call;
  if (!works.canSendMail)
    throw new Refused('refused', {
      detail: {
        vi: 'Chưa đặt máy chủ thư, chưa gửi gì. Hãy sao chép lời nhắc để gửi qua nhóm chat hoặc hộp thư của cơ quan.',
        en: 'No mail server is set, nothing was sent. Copy the text into a chat or your own mail.',
      },
    });
  const review = periodOf(input.review);
  const { kind, subject, text, to } = input;
  const file = await asked(works.connection, asking, async (session) => {
    if (kind === 'request') return requestFile(session, asking, { review, dated: dayIn(asking.at) });
    // Refuses a review that is not there.
    await plainGround(session, { authority: asking.authority, review, dated: dayIn(asking.at) });
    return null;
  });
  const job = `thu-${works.randomCode().slice(0, 20)}`;
  const attachment = file === null ? null : { name: file.file, bytes: file.bytes };
  const letters = to.map((one) => ({ to: one, subject: subject.replace(/\s+/g, ' '), text, attachment }));
  await orderLetters(works.connection, asking, { job, about: `${kind} ${review}`, letters });
  return { job };
}

/** The latest jobs there are looked through for those of one round. */
const mostJobs = 500;
const about = z.object({ about: z.string() });
const problemsKept = z.array(z.object({ message: z.object({ vi: z.string(), en: z.string() }) }));

async function lettersSent({ works, asking, input }: SignedCall<'letters.sent'>): Promise<AnswerOf<'letters.sent'>> {
  const { authority } = asking;
  return asked(works.connection, asking, async (session) => {
    const found: AnswerOf<'letters.sent'> = [];
    for (const { job, kind: of, input: given, asked: askedAt, state } of await jobsOf(session, authority, mostJobs)) {
      const [kind, review] = of === sendingMail ? about.parse(given).about.split(' ') : [];
      if (review !== input.review || (kind !== 'request' && kind !== 'reminder')) continue;
      const steps = (await jobWith(session, authority, job))?.steps ?? [];
      const letters = steps.map(({ step, name, state: at, problems }) => ({
        ...{ step, to: name, state: at, problems: problemsKept.safeParse(problems).data ?? [] },
      }));
      found.push({ job, kind, asked: new Date(askedAt).toISOString(), state, letters });
    }
    return found;
  });
}

export const letterActions: ActionsOf<
  'letters.request' | 'letters.reminder' | 'letters.send' | 'letters.sent' | 'letters.answer'
> = {
  'letters.request': async ({ works, asking, input }) => {
    const dated = input.dated === undefined ? dayIn(asking.at) : day(input.dated);
    const { file, bytes } = await asked(works.connection, asking, (session) =>
      requestFile(session, asking, { review: periodOf(input.review), dated }),
    );
    return { content: offered(file, bytes), headers: { 'content-disposition': dispositionOf(file) } };
  },
  'letters.reminder': reminder,
  'letters.send': sendLetters,
  'letters.sent': lettersSent,
  'letters.answer': async ({ works, asking, input }) => {
    const { job, step: number, again } = input;
    const found = await asked(works.connection, asking, (session) => jobWith(session, asking.authority, job));
    const step = found?.kind === sendingMail ? found.steps.find((one) => one.step === number) : undefined;
    if (step === undefined) throw new DeedRefused(job, ['no-such-job']);
    await answerStep(works.connection, asking, { job, step: number, answer: again ? step.input : null });
    return { done: true };
  },
};
