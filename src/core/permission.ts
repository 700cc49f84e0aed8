/**
 * Who may do what, in one table of sentences; what no sentence allows is refused. A role is held for a time in one
 * authority, a reporter's for a unit with all under it; one person may hold several. Whoever does what is a unit's own
 * to do acts for that unit, and the ledger says so.
 */
import type { Day } from './day.ts';
import type { Unit, UnitCode } from './unit.ts';

/** The last two are given to nobody: one comes with the machine, one everybody has. */
export type Role = 'reporter' | 'office' | 'approver' | 'leader' | 'administrator' | 'auditor' | 'operator' | 'public';

export type GivenRole = Exclude<Role, 'operator' | 'public'>;

/** What can be asked for; the ledger names deeds by these words. */
export type Action = (typeof sentences)[number]['may'][number];

/** What an action is about: a whole authority, or units or a person of it. */
export type Thing = {
  readonly authority: string;
  readonly units?: readonly UnitCode[];
  readonly person?: string;
};

export type HeldRole = {
  readonly role: Role;
  readonly authority: string;
  /** Of a reporter alone. */
  readonly unit: UnitCode | null;
  readonly from: Day;
  /** The last day; null while it goes on. */
  readonly to: Day | null;
};

export type Actor = {
  /** A code, never a name; null for the machine's operator and for the public. */
  readonly person: string | null;
  readonly holds: readonly HeldRole[];
  /** The units a reporter stands for, and all under them. */
  readonly units: readonly Pick<Unit, 'code' | 'parent'>[];
};

type Reach = 'the whole authority' | 'their unit and those under it' | 'anybody but themselves';
export type Sentence = { readonly who: readonly Role[]; readonly may: readonly string[]; readonly about: Reach };

/** The only place that says it. A person acts by the first sentence that allows it: a reporter first as such. */
export const sentences = [
  { who: ['public'], may: ['read what is public'], about: 'the whole authority' },
  {
    who: ['reporter', 'office', 'approver', 'leader', 'administrator', 'auditor'],
    may: ['read lists'],
    about: 'the whole authority',
  },
  {
    who: ['reporter'],
    may: ['read figures', 'read papers', 'read tasks', 'save figures', 'send papers', 'report progress'],
    about: 'their unit and those under it',
  },
  {
    who: ['office', 'approver', 'leader', 'auditor'],
    may: ['read figures', 'read papers', 'read tasks', 'read reviews', 'read drafts', 'read people'],
    about: 'the whole authority',
  },
  { who: ['office', 'leader'], may: ['read registers', 'assign tasks'], about: 'the whole authority' },
  {
    who: ['office'],
    may: ['save figures', 'send papers', 'report progress', 'receive papers', 'confirm figures', 'confirm progress'],
    about: 'the whole authority',
  },
  {
    who: ['office'],
    may: ['keep lists', 'hold reviews', 'draft reports', 'keep registers', 'read contacts', 'export'],
    about: 'the whole authority',
  },
  { who: ['leader'], may: ['extend tasks', 'waive findings', 'close reviews'], about: 'the whole authority' },
  { who: ['approver'], may: ['issue reports', 'publish'], about: 'the whole authority' },
  {
    who: ['administrator'],
    may: ['keep lists', 'reform units', 'read people', 'read contacts', 'name people', 'erase people'],
    about: 'the whole authority',
  },
  { who: ['administrator'], may: ['grant roles'], about: 'anybody but themselves' },
  { who: ['administrator', 'auditor'], may: ['read ledger', 'audit'], about: 'the whole authority' },
  {
    who: ['operator'],
    may: [
      'import',
      'export',
      'back up',
      'audit',
      'mend sums',
      'read lists',
      'read people',
      'name people',
      'grant roles',
    ],
    about: 'the whole authority',
  },
] as const satisfies readonly Sentence[];

const told: readonly Sentence[] = sentences;

/** Allowed, in which role and for which units that are not one's own; or not, and who could. */
export type Decision =
  | { readonly allowed: true; readonly as: Role; readonly forUnits: readonly UnitCode[] }
  | { readonly allowed: false; readonly roles: readonly Role[] };

/**
 * Decides from the sentences alone; the last day of a role belongs to it.
 *
 * @example may({ person: 'p1', holds: [], units: [] }, 'save figures', { thing: { authority: 'q' }, today: day('2019-09-30') }) // { allowed: false, roles: ['reporter', 'office'] }
 */
export function may(actor: Actor, action: Action, { thing, today }: { thing: Thing; today: Day }): Decision {
  const said = told.filter((sentence) => sentence.may.includes(action));
  const holds = actor.holds.filter(
    ({ authority, from, to }) => authority === thing.authority && from <= today && (to === null || today <= to),
  );
  for (const { who, about } of said)
    for (const held of holds)
      if (who.includes(held.role) && covers[about](actor, held, thing))
        return { allowed: true, as: held.role, forUnits: unitsActedFor(action, held, thing) };
  return { allowed: false, roles: [...new Set(said.flatMap(({ who }) => who))] };
}

const covers: Readonly<Record<Reach, (actor: Actor, held: HeldRole, thing: Thing) => boolean>> = {
  'the whole authority': () => true,
  'their unit and those under it': (actor, { unit }, { units = [] }) =>
    unit !== null && units.length > 0 && units.every((one) => isUnder(actor.units, one, unit)),
  'anybody but themselves': ({ person }, _, thing) => thing.person !== undefined && thing.person !== person,
};

/** Whether one is the other or stands under it, by the parents on record; a tree that runs in a circle is climbed once. */
function isUnder(units: Actor['units'], one: UnitCode, top: UnitCode): boolean {
  const climbed = new Set<UnitCode>();
  let at: UnitCode | null = one;
  while (at !== null && at !== top && !climbed.has(at)) {
    climbed.add(at);
    at = units.find(({ code }) => code === at)?.parent ?? null;
  }
  return at === top;
}

/** What reporters do for their unit anybody else does in its stead; reading is done for nobody. */
function unitsActedFor(action: Action, held: HeldRole, { units = [] }: Thing): readonly UnitCode[] {
  const isUnits = told.some(({ may: can, about }) => about === 'their unit and those under it' && can.includes(action));
  return isUnits && !action.startsWith('read') ? units.filter((unit) => unit !== held.unit) : [];
}
