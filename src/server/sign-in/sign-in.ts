/**
 * Signing in, by a library that others keep (better-auth): how passwords are hashed, sessions known, second factors
 * checked. Which accounts there are, how often one may fail and what each may do is ours.
 */
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor, username } from 'better-auth/plugins';
import type { Connection } from '#store/engine/connection.ts';
import { closeAccount, endSessions, type Holder } from '#store/sign-in/accounts.ts';
import { signInAdapter } from './adapter.ts';

const HOUR = 3_600;
/** A session ends after so long without use, in seconds, and after so long in any case. */
const idle = 12 * HOUR;
const longest = 7 * 24 * HOUR;
/** How often use is written down. */
const noted = 300;

export type SignInParts = {
  readonly connection: Connection;
  readonly secret: string;
  /** `https://bokhuyet.example.vn`: over TLS cookies go over nothing else. */
  readonly origin: string;
};

/** Who is in. */
export type Inside = Holder & {
  readonly account: string;
  readonly username: string;
  readonly language: 'vi' | 'en';
  readonly mustChange: boolean;
  readonly hasSecondFactor: boolean;
  readonly token: string;
  readonly endsAt: Date;
};

/** What a step of signing in answers, and the cookies it sets. */
export type Stepped<Result> = { readonly result: Result; readonly cookies: readonly string[] };

/** The step was refused: a wrong name, password or code; or too often by now. */
export class SignInRefused extends Error {
  readonly tooOften: boolean;

  constructor(code: string) {
    super(code);
    this.tooOften = /TOO_MANY|LOCKED/.test(code);
  }
}

const ofTheirOwn = {
  authority: { type: 'string', required: true, input: false },
  person: { type: 'string', required: true, input: false },
  language: { type: 'string', required: false, input: false, defaultValue: 'vi' },
  mustChange: { type: 'boolean', required: false, input: false, defaultValue: false },
  closedAt: { type: 'date', required: false, input: false },
} as const;

function library({ connection, secret, origin }: SignInParts) {
  return betterAuth({
    appName: 'Bổ Khuyết',
    baseURL: origin,
    secret,
    database: signInAdapter(connection),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    user: { additionalFields: ofTheirOwn },
    session: { expiresIn: idle, updateAge: noted, freshAge: 0 },
    plugins: [
      username({
        displayUsername: false,
        maxUsernameLength: 40,
        usernameValidator: (name) => /^[a-z0-9._-]+$/.test(name),
      }),
      twoFactor({ issuer: 'Bổ Khuyết' }),
    ],
    advanced: {
      cookiePrefix: 'bokhuyet',
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true, path: '/' },
      ipAddress: { disableIpTracking: true },
    },
  });
}

export type SignIn = ReturnType<typeof openSignIn>;
type Library = ReturnType<typeof library>;
type Ground = { readonly auth: Library; readonly connection: Connection };

/** Everything a request may ask of sign-in. `headers` are the request's own. */
export function openSignIn(parts: SignInParts) {
  const ground: Ground = { auth: library(parts), connection: parts.connection };
  return { ...sessionsOn(ground), ...accountsOn(ground), ...secondFactorsOn(ground) };
}

/** In, who is in, and out. */
const sessionsOn = ({ auth, connection }: Ground) => ({
  known: async (headers: Headers, at: Date): Promise<Stepped<Inside | null>> => {
    // Without a cookie nobody is asked for: that is every request of a stranger.
    if (!headers.get('cookie')?.includes('bokhuyet.session_token')) return { result: null, cookies: [] };
    const found = await stepped(auth.api.getSession({ headers, returnHeaders: true }));
    if (found.result === null) return { result: null, cookies: found.cookies };
    const { user, session } = found.result as unknown as LibrarySession;
    const end = Math.min(session.expiresAt.getTime(), session.createdAt.getTime() + longest * 1_000);
    if (user.closedAt || end <= at.getTime()) {
      await endSessions(connection, user.id);
      return { result: null, cookies: [] };
    }
    return { result: insideOf(user, session.token, new Date(end)), cookies: found.cookies };
  },
  open: async (headers: Headers, name: string, password: string): Promise<Stepped<'in' | 'second'>> => {
    const { result, cookies } = await stepped(
      auth.api.signInUsername({ body: { username: name, password }, headers: plain(headers), returnHeaders: true }),
    );
    return { result: result !== null && 'twoFactorRedirect' in result ? 'second' : 'in', cookies };
  },
  close: async (headers: Headers): Promise<readonly string[]> =>
    (await stepped(auth.api.signOut({ headers, returnHeaders: true }))).cookies,
  endSessions: (account: string): Promise<number> => endSessions(connection, account),
});

/** Accounts and their passwords. */
const accountsOn = ({ auth, connection }: Ground) => ({
  hashed: async (password: string): Promise<string> => (await auth.$context).password.hash(password),
  isPassword: async (account: string, password: string): Promise<boolean> => {
    const { internalAdapter, password: of } = await auth.$context;
    const held = (await internalAdapter.findAccounts(account)).find(({ providerId }) => providerId === 'credential');
    return held?.password ? of.verify({ hash: held.password, password }) : false;
  },
  /** Makes an account without a password; gives null where the name is taken or the person has one. */
  create: async ({ authority, person }: Holder, name: string): Promise<string | null> => {
    const { adapter } = await auth.$context;
    const now = new Date();
    const user = {
      name: person,
      email: `${name}@accounts.invalid`,
      emailVerified: true,
      createdAt: now,
      updatedAt: now,
    };
    const data = { ...user, username: name, authority, person, language: 'vi', mustChange: false };
    const made = await adapter.create({ model: 'user', data }).catch((error: unknown) => {
      if ((error as { code?: string }).code === '23505') return null;
      throw error;
    });
    return made?.id ?? null;
  },
  /** Sets the password of an account by its hash, and ends the sessions it had but one. */
  setPassword: async (account: string, hash: string, but: string | null = null): Promise<void> => {
    const { internalAdapter } = await auth.$context;
    const held = (await internalAdapter.findAccounts(account)).find(({ providerId }) => providerId === 'credential');
    const credential = { userId: account, providerId: 'credential', accountId: account, password: hash };
    if (held) await internalAdapter.updateAccount(held.id, { password: hash });
    else await internalAdapter.linkAccount(credential);
    await endSessions(connection, account, but);
  },
  shut: (account: string, at: Date): Promise<void> => closeAccount(connection, account, at),
});

/** Six digits that change, and codes for when the telephone is lost. */
const secondFactorsOn = ({ auth }: Ground) => ({
  second: async (headers: Headers, code: string): Promise<readonly string[]> => {
    const body = { code: code.replace(/\s/g, '') };
    const step = /^\d{6}$/.test(body.code)
      ? stepped(auth.api.verifyTOTP({ body, headers, returnHeaders: true }))
      : stepped(auth.api.verifyBackupCode({ body, headers, returnHeaders: true }));
    return (await step).cookies;
  },
  beginSecond: async (headers: Headers, password: string) => {
    const { result } = await stepped(
      auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers, returnHeaders: true }),
    );
    const { totpURI = '', backupCodes = [] } = (result ?? {}) as { totpURI?: string; backupCodes?: string[] };
    return { uri: totpURI, secret: new URL(totpURI).searchParams.get('secret') ?? '', recoveryCodes: backupCodes };
  },
  confirmSecond: async (headers: Headers, code: string): Promise<readonly string[]> =>
    (await stepped(auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }))).cookies,
  endSecond: async (headers: Headers, password: string): Promise<readonly string[]> =>
    (await stepped(auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }))).cookies,
  recoveryCodes: async (headers: Headers, password: string): Promise<readonly string[]> => {
    const { result } = await stepped(
      auth.api.generateBackupCodes({ body: { password }, headers, returnHeaders: true }),
    );
    return (result as { backupCodes?: string[] } | null)?.backupCodes ?? [];
  },
});

type LibrarySession = {
  readonly user: {
    readonly id: string;
    readonly authority: string;
    readonly person: string;
    readonly username: string;
    readonly language: 'vi' | 'en';
    readonly mustChange: boolean;
    readonly twoFactorEnabled?: boolean | null;
    readonly closedAt?: Date | null;
  };
  readonly session: { readonly token: string; readonly expiresAt: Date; readonly createdAt: Date };
};

const insideOf = (user: LibrarySession['user'], token: string, endsAt: Date): Inside => ({
  account: user.id,
  authority: user.authority,
  person: user.person,
  username: user.username,
  language: user.language,
  mustChange: user.mustChange,
  hasSecondFactor: user.twoFactorEnabled ?? false,
  token,
  endsAt,
});

/** Whoever signs in anew is nobody before. */
function plain(headers: Headers): Headers {
  const without = new Headers(headers);
  without.delete('cookie');
  return without;
}

async function stepped<Result>(
  step: Promise<{ readonly headers: Headers; readonly response: Result }>,
): Promise<Stepped<Result>> {
  try {
    const { headers, response } = await step;
    return { result: response, cookies: headers.getSetCookie() };
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500)
      throw new SignInRefused(String((error.body as { code?: string } | undefined)?.code ?? error.status));
    throw error;
  }
}
