/**
 * Signing in and out, the first administrator, and a password set by a code that serves once. Failures are counted before
 * anything is said, by name and by address, and a wrong name looks like a wrong password.
 */
import { createHash } from 'node:crypto';
import { Refused } from '#server/refusal.ts';
import { SignInRefused } from '#server/sign-in/sign-in.ts';
import { accountNamed, isAnyAccount, setAccount, takeCode, takeOnce } from '#store/sign-in/accounts.ts';
import { type Counted, countFailure, forgetFailures, waitOf } from '#store/sign-in/attempts.ts';
import type { ActionsOf, OpenCall, Works } from './call.ts';
import { makeFirst } from './first-administrator.ts';
import { meOf } from './me.ts';
import { insistStrong } from './passwords.ts';

/** The code of the link that `serve` prints. */
export const firstAdministrator = 'first-administrator';

export const hashOfCode = (code: string): string => createHash('sha256').update(code.trim()).digest('hex');

export const sessionActions: ActionsOf<
  | 'session.beginning'
  | 'session.me'
  | 'session.open'
  | 'session.second'
  | 'session.close'
  | 'session.first'
  | 'session.reset'
> = {
  'session.beginning': async ({ works }) => ({
    state: (await isAnyAccount(works.connection)) ? 'ready' : 'no-administrator',
    progress: null,
    why: null,
    demo: works.demo === null ? null : { password: works.demo.password, accounts: [...works.demo.accounts] },
    version: works.version,
  }),
  'session.me': (call) => meOf(call),
  'session.open': async (call) => {
    const { works, input, headers } = call;
    return counting(call, { username: input.username, refusal: 'wrong-sign-in' }, async () => {
      const { result, cookies } = await works.signIn.open(headers, input.username, input.password);
      call.setCookies(cookies);
      return { next: result };
    });
  },
  'session.second': (call) =>
    counting(call, { username: null, refusal: 'wrong-code' }, async () => {
      call.setCookies(await call.works.signIn.second(call.headers, call.input.code));
      return { next: 'in' };
    }),
  'session.close': async ({ works, headers, setCookies }) => {
    setCookies(await works.signIn.close(headers));
    return { done: true };
  },
  'session.first': (call) =>
    counting(call, { username: null, refusal: 'wrong-code' }, async () => {
      const { works, input } = call;
      insistStrong(input.password, input.username);
      const code = { hash: hashOfCode(input.code), until: works.now() };
      if ((await isAnyAccount(works.connection)) || !(await takeCode(works.connection, firstAdministrator, code)))
        throw new Refused('wrong-code');
      await makeFirst(works, input);
      return signedIn(call, input);
    }),
  'session.reset': (call) =>
    counting(call, { username: call.input.username, refusal: 'wrong-code' }, async () => {
      const { works, input } = call;
      const account = await accountNamed(works.connection, input.username);
      const code = { hash: hashOfCode(input.code), until: works.now() };
      if (account === null || account.closedAt !== null) throw new Refused('wrong-code');
      insistStrong(input.password, input.username);
      if (!(await takeOnce(works.connection, account.id, code))) throw new Refused('wrong-code');
      await works.signIn.setPassword(account.id, await works.signIn.hashed(input.password));
      await setAccount(works.connection, account.id, { mustChange: false });
      return signedIn(call, input);
    }),
};

type Named = { readonly username: string; readonly password: string };

async function signedIn(
  { works, headers, setCookies }: Pick<OpenCall<'session.open'>, 'works' | 'headers' | 'setCookies'>,
  { username, password }: Named,
): Promise<{ next: 'in' | 'second' }> {
  const { result, cookies } = await works.signIn.open(headers, username, password);
  setCookies(cookies);
  return { next: result };
}

/** Whose failure it would be, where a name was given, and what is said of one. */
type Trying = { readonly username: string | null; readonly refusal: 'wrong-sign-in' | 'wrong-code' };
type Counting = { readonly works: Works; readonly address: string };

/** Tries the step unless there is still time to wait, and counts its failure. */
async function counting<Result>(
  { works, address }: Counting,
  { username, refusal }: Trying,
  step: () => Promise<Result>,
): Promise<Result> {
  const counted: readonly Counted[] = [
    ...(username === null ? [] : [{ kind: 'account', name: username } as const]),
    { kind: 'address', name: address },
  ];
  const until = await waitOf(works.connection, counted, works.now());
  if (until !== null)
    throw new Refused('wait', { retryAfter: Math.ceil((until.getTime() - works.now().getTime()) / 1_000) });
  try {
    const result = await step();
    await forgetFailures(
      works.connection,
      counted.filter(({ kind }) => kind === 'account'),
    );
    return result;
  } catch (error) {
    const isWrong = (error instanceof SignInRefused && !error.tooOften) || isRefusal(error, 'wrong-code');
    if (!isWrong) throw error;
    await countFailure(works.connection, counted, works.now());
    throw new Refused(refusal);
  }
}

const isRefusal = (error: unknown, refusal: Refused['refusal']): boolean =>
  error instanceof Refused && error.refusal === refusal;
