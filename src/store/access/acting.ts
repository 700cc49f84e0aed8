/**
 * Who acts in a session: loaded once, with the roles on record, and asked of before anything is read or written. A
 * session that nobody acts in answers no query, and what a decision allowed works as the program from there on.
 */
import { z } from 'zod';
import { type Day, day } from '#core/day.ts';
import { type Action, type Actor, type Decision, may, type Role, type Thing } from '#core/permission.ts';
import { type Session, sql } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { answers, dayColumn } from '#store/rows.ts';
import { actionWords, roleWords } from './words.ts';

/**
 * A person of an authority by code, which means nobody in any other; whoever runs the program at its own machine; anybody.
 */
export type Who = 'operator' | 'public' | { readonly of: string; readonly person: string };

/** Who asks, of which authority, and when. */
export type Asking = { readonly authority: string; readonly by: Who; readonly at: Date };

/** An actor on a day, who is asked of; or the work that a decision has allowed. */
type Asked = { readonly actor: Actor; readonly today: Day };
type Acting = Asked | 'allowed';

export type ActingSession = Session & { readonly acting: Acting };

/** What somebody is about to do. */
export type Intent = {
  readonly deed: Action;
  /** Further rights it takes. */
  readonly needs?: readonly Action[];
  /** The units or the person it concerns; else the whole authority. */
  readonly concerns?: Omit<Thing, 'authority'>;
};

/** An action that was allowed. */
export type Permission = Extract<Decision, { readonly allowed: true }>;

/** A no to whoever asked, with who could. */
export class NotPermitted extends DatabaseRefusal {
  readonly action: Action;

  constructor(action: Action, authority: string, able: readonly Role[]) {
    super({
      vi: `Không có quyền ở ${authority}: ${actionWords[action]}. Người có quyền: ${able.map((role) => roleWords[role]).join(', ')}.`,
      en: `No right in ${authority} to ${action}; those who may: ${able.join(', ')}.`,
    });
    this.action = action;
  }
}

/** The day in Việt Nam, which has stood at seven hours before UTC since 1975. */
export const dayIn = (at: Date): Day => day(new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));

/** The person who acts; nobody where the program or the public does. */
export const personOf = ({ by }: Pick<Asking, 'by'>): string | null => (typeof by === 'string' ? null : by.person);

/** The session with whoever acts in it; of another authority nobody has any role in it. */
export const actingSession = async (session: Session, asking: Asking): Promise<ActingSession> => ({
  ...session,
  acting: await loaded(session, asking),
});

/** As what a deed is done, loaded and decided before it; refuses with who could. */
export const permission = async (
  session: Session,
  asking: Asking,
  { deed, needs = [], concerns }: Intent,
): Promise<Permission> => {
  const asked = await loaded(session, asking);
  const thing = { authority: asking.authority, ...concerns };
  for (const also of needs) permitted(asked, also, thing);
  return permitted(asked, deed, thing);
};

/** Lets whoever acts go on, or refuses with who could. */
export function permit({ acting }: ActingSession, action: Action, thing: Thing): void {
  if (acting !== 'allowed') permitted(acting, action, thing);
}

/** Who acts in a session, for what is shown of their rights; nothing is decided by it. */
export function actorIn({ acting }: ActingSession): Actor {
  if (acting === 'allowed') throw new Error('asked who acts within what was allowed');
  return acting.actor;
}

function permitted({ actor, today }: Asked, action: Action, thing: Thing): Permission {
  const decision = may(actor, action, { thing, today });
  if (!decision.allowed) throw new NotPermitted(action, thing.authority, decision.roles);
  return decision;
}

/** The same session for the steps of what was allowed. */
export const allowed = (session: Session): ActingSession => ({ ...session, acting: 'allowed' });

const loaded = async (session: Session, { authority, by, at }: Asking): Promise<Asked> => ({
  actor: await actorOf(session, authority, by),
  today: dayIn(at),
});

const always = day('0001-01-01');

async function actorOf(session: Session, authority: string, by: Who): Promise<Actor> {
  const comes = (role: Role): Actor['holds'][number] => ({ role, authority, unit: null, from: always, to: null });
  const anybody = [comes('public')];
  if (by === 'public') return { person: null, holds: anybody, units: [] };
  if (by === 'operator') return { person: null, holds: [...anybody, comes('operator')], units: [] };
  const given = by.of === authority ? await givenRoles(session, authority, by.person) : [];
  const tops = given.flatMap(({ unit }) => unit ?? []);
  const units = tops.length === 0 ? [] : await unitsUnder(session, authority, tops);
  return { person: by.person, holds: [...given, ...anybody], units };
}

const roleRow = z.object({
  authority: z.string(),
  role: z.enum(['office', 'reporter', 'approver', 'leader', 'administrator', 'auditor']),
  unit: z.string().nullable(),
  from: dayColumn,
  to: dayColumn.nullable(),
});

const givenRoles = (session: Session, authority: string, person: string) =>
  answers(
    session,
    roleRow,
    sql`select h.authority, h.role, h.unit, h.valid_from as from, least(h.valid_to, e.last_day) as to
      from role_held h join person p using (authority, person) left join role_ended e using (authority, person, number)
      where p.erased_on is null and h.authority = ${authority} and h.person = ${person} order by number`,
  );

const unitRow = z.object({ code: z.string(), parent: z.string().nullable() });

const unitsUnder = (session: Session, authority: string, tops: readonly string[]) =>
  answers(
    session,
    unitRow,
    sql`with recursive under as (
        select unit, parent from unit where authority = ${authority} and unit = any(${tops}::text[])
        union select u.unit, u.parent from under join unit u on u.authority = ${authority} and u.parent = under.unit)
      select unit as code, parent from under order by unit`,
  );
