/**
 * The kind of job that sends letters, a request for reports or a reminder: a step an address, tried again where a server
 * was busy, and never twice to one address: where nobody knows whether a letter went out, a person is asked.
 */
import { z } from 'zod';
import type { JobKind, StepProblem } from '#server/jobs/job-kind.ts';
import type { Asking } from '#store/access/acting.ts';
import type { Connection } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import type { StepEnd } from '#store/jobs/claims.ts';
import { addStep, beginJob, orderJob } from '#store/jobs/jobs.ts';
import type { Letter, Mailer } from './mailer.ts';

export const sendingMail = 'send mail';

/** One letter to be sent; who gets it is known by the address alone. */
export type LetterAsked = Omit<Letter, 'id'>;

/** One address, and nothing that would make it two or begin a header. */
const address = z.email().max(254);

const stepInput = z.object({
  to: address,
  subject: z.string().min(1),
  text: z.string(),
  attachment: z.string().nullable(),
});

/** Asks for letters to be sent, one to an address however often it is named; refuses an address that is none. */
export async function orderLetters(
  connection: Connection,
  who: Asking,
  { job, about, letters }: { readonly job: string; readonly about: string; readonly letters: readonly LetterAsked[] },
): Promise<void> {
  const wrong = letters.map(({ to }) => to.trim()).filter((to) => !address.safeParse(to).success);
  if (wrong.length > 0)
    throw new DatabaseRefusal({
      vi: `Địa chỉ thư không đúng, chưa gửi gì: ${wrong.join(', ')}.`,
      en: `These are no addresses, nothing was sent: ${wrong.join(', ')}.`,
    });
  await orderJob(connection, who, { job, kind: sendingMail, input: { about } });
  for (const { to: given, subject, text, attachment } of letters) {
    const to = given.trim();
    const input = { to, subject, text, attachment: attachment?.name ?? null };
    const bytes = attachment === null ? {} : { bytes: attachment.bytes };
    await addStep(connection, who, { job, step: { name: to.toLowerCase(), input, ...bytes } });
  }
  await beginJob(connection, who, job);
}

/** Begun so often before a letter is given up: over an hour of a server that says later. */
const most = 6;

const problemOf = (vi: string, en: string, advice: StepProblem['advice'] = null): StepProblem => ({
  code: null,
  message: { vi, en },
  advice,
});

const nobodyKnows: StepEnd = {
  state: 'asks',
  problems: [
    problemOf('Không rõ thư đã đi chưa.', 'Nobody knows whether the letter went out.', {
      vi: 'Hỏi đơn vị hoặc xem hộp thư đã gửi; nếu chưa nhận thì chọn gửi lại, nếu đã nhận thì bỏ qua.',
      en: 'Ask the unit or look at the mail server; send it again if it did not come, else leave it.',
    }),
  ],
};

/** The kind; without a mail server letters are given up with words that say so. */
export const sendMail = (mailer: Mailer | null): JobKind<null> => ({
  kind: sendingMail,
  attempts: most + 1,
  ground: async () => null,
  unended: () => nobodyKnows,
  step: async ({ claim, step }) => {
    const { to, subject, text, attachment: name } = stepInput.parse(step.input);
    if (mailer === null) return givenUp('chưa đặt máy chủ thư', 'no mail server is set');
    const attachment = name === null || step.bytes === null ? null : { name, bytes: step.bytes };
    const id = `${claim.authority}.${claim.job}.${step.step}`;
    const sending = await mailer({ to, subject, text, attachment, id });
    if (sending.became === 'sent') return { state: 'done' };
    if (sending.became === 'unknown') return nobodyKnows;
    if (sending.became === 'refused' || step.attempts >= most) return givenUp(sending.why, sending.why);
    const { why } = sending;
    return { state: 'waiting', problems: [problemOf(`Sẽ gửi lại: ${why}`, `Will be tried again: ${why}`)] };
  },
});

const givenUp = (vi: string, en: string): StepEnd => ({
  state: 'failed',
  keepsBytes: true,
  problems: [problemOf(`Không gửi được: ${vi}.`, `Could not be sent: ${en}.`)],
});
