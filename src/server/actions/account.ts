/**
 * What everybody keeps of their own account: language, password, second factor, sessions. Whoever changes how they get in
 * gives their password once more.
 */
import { Refused } from '#server/refusal.ts';
import { endSessions, sessionsOf, setAccount } from '#store/sign-in/accounts.ts';
import { countFailure, waitOf } from '#store/sign-in/attempts.ts';
import type { ActionsOf, SignedCall } from './call.ts';
import { insistStrong } from './passwords.ts';

type Own = Pick<SignedCall<'session.me'>, 'works' | 'inside'>;

/** Refuses whoever does not know the password, and counts that as a failure to sign in. */
async function insistPassword({ works, inside }: Own, password: string): Promise<void> {
  const counted = [{ kind: 'account', name: inside.username } as const];
  if ((await waitOf(works.connection, counted, works.now())) !== null) throw new Refused('wait', { retryAfter: 30 });
  if (await works.signIn.isPassword(inside.account, password)) return;
  await countFailure(works.connection, counted, works.now());
  throw new Refused('wrong-password');
}

export const accountActions: ActionsOf<
  | 'account.language'
  | 'account.password'
  | 'account.begin-second'
  | 'account.confirm-second'
  | 'account.end-second'
  | 'account.recovery-codes'
  | 'account.sessions'
  | 'account.end-sessions'
> = {
  'account.language': async ({ works, inside, input }) => {
    await setAccount(works.connection, inside.account, { language: input.language });
    return { done: true };
  },
  'account.password': async (call) => {
    const { works, inside, input } = call;
    await insistPassword(call, input.password);
    insistStrong(input.newPassword, inside.username);
    if (input.password === input.newPassword) throw new Refused('weak-password');
    await works.signIn.setPassword(inside.account, await works.signIn.hashed(input.newPassword), inside.token);
    await setAccount(works.connection, inside.account, { mustChange: false });
    return { done: true };
  },
  'account.begin-second': async (call) => {
    await insistPassword(call, call.input.password);
    if (call.inside.hasSecondFactor) throw new Refused('refused');
    return call.works.signIn.beginSecond(call.headers, call.input.password);
  },
  'account.confirm-second': async ({ works, headers, input, setCookies }) => {
    setCookies(await works.signIn.confirmSecond(headers, input.code));
    return { done: true };
  },
  'account.end-second': async (call) => {
    await insistPassword(call, call.input.password);
    call.setCookies(await call.works.signIn.endSecond(call.headers, call.input.password));
    return { done: true };
  },
  'account.recovery-codes': async (call) => {
    await insistPassword(call, call.input.password);
    if (!call.inside.hasSecondFactor) throw new Refused('refused');
    return { recoveryCodes: [...(await call.works.signIn.recoveryCodes(call.headers, call.input.password))] };
  },
  'account.sessions': async ({ works, inside }) =>
    (await sessionsOf(works.connection, inside.account, works.now())).map(({ token, begun, lastUsed, endsAt }) => ({
      begun: begun.toISOString(),
      lastUsed: lastUsed.toISOString(),
      endsAt: endsAt.toISOString(),
      isThis: token === inside.token,
    })),
  'account.end-sessions': async ({ works, inside }) => ({
    ended: await endSessions(works.connection, inside.account, inside.token),
  }),
};
