/**
 * Every query and every deed of the store by everybody: each role, several at once, none, not yet, no longer; in one's own
 * authority and in another; about one's own unit, one under it, one above, one beside, and the whole. Against a grid that
 * is written here role by role, so that neither a sentence nor its meaning changes unseen.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { period } from '#core/period.ts';
import { type Action, type Role, sentences, type Thing } from '#core/permission.ts';
import { putRecord } from '#store/authority-record.ts';
import { script } from '#store/engine/connection.ts';
import { inDeed } from '#store/ledger/deed.ts';
import type { RoleOnRecord } from '#store/record.ts';
import { emptyRecord } from '#store/record-sample.ts';
import { seenNow } from '#store/rows.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { NotPermitted, type Who } from './acting.ts';
import { offered } from './exports-sample.ts';
import { asking } from './query.ts';

const anyRole: readonly Action[] = ['read lists', 'read what is public'];
const insight: readonly Action[] = [
  ...anyRole,
  'read figures',
  'read papers',
  'read tasks',
  'read reviews',
  'read drafts',
  'read people',
];

/** What each may do in the whole of their authority; a reporter's own apart. */
const grid: Readonly<Record<Role, readonly Action[]>> = {
  public: ['read what is public'],
  reporter: anyRole,
  office: [
    ...insight,
    'read registers',
    'read contacts',
    'save figures',
    'send papers',
    'report progress',
    'receive papers',
    'confirm figures',
    'confirm progress',
    'keep lists',
    'hold reviews',
    'draft reports',
    'keep registers',
    'assign tasks',
    'export',
  ],
  approver: [...insight, 'issue reports', 'publish'],
  leader: [...insight, 'read registers', 'assign tasks', 'extend tasks', 'waive findings', 'close reviews'],
  administrator: [
    ...anyRole,
    'read people',
    'read contacts',
    'read ledger',
    'keep lists',
    'reform units',
    'name people',
    'erase people',
    'grant roles',
    'audit',
  ],
  auditor: [...insight, 'read ledger', 'audit'],
  operator: [
    ...anyRole,
    'read people',
    'import',
    'export',
    'back up',
    'audit',
    'mend sums',
    'name people',
    'grant roles',
  ],
};
const ofOwnUnit: readonly Action[] = [
  'read figures',
  'read papers',
  'read tasks',
  'save figures',
  'send papers',
  'report progress',
];

type Somebody = {
  readonly who: string;
  readonly roles: readonly Role[];
  /** A reporter's unit, and all it stands for. */
  readonly unit?: string;
  readonly own?: readonly string[];
  /** When, where that is not always. */
  readonly from?: string;
  readonly to?: string;
};

const today = new Date('2019-09-30T18:00:00Z');
/** In Việt Nam it is the first of October by then. */
const everybody: readonly Somebody[] = [
  { who: 'an officer', roles: ['office'] },
  { who: 'an approver', roles: ['approver'] },
  { who: 'a leader', roles: ['leader'] },
  { who: 'an administrator', roles: ['administrator'] },
  { who: 'an auditor', roles: ['auditor'] },
  { who: 'a reporter of one unit', roles: ['reporter'], unit: 'a', own: ['a'] },
  {
    who: 'a reporter of those under a unit',
    roles: ['reporter'],
    unit: 'khoi-phuong',
    own: ['khoi-phuong', 'a', 'b', 'd'],
  },
  { who: 'a leader who reports for a unit', roles: ['leader', 'reporter'], unit: 'c', own: ['c'] },
  { who: 'an officer who leads and approves', roles: ['office', 'leader', 'approver'] },
  { who: 'an officer from today', roles: ['office'], from: '2019-10-01' },
  { who: 'an officer until today', roles: ['office'], to: '2019-10-01' },
  { who: 'an officer from tomorrow', roles: [], from: '2019-10-02' },
  { who: 'an officer until yesterday', roles: [], to: '2019-09-30' },
  { who: 'nobody', roles: [] },
];

/** Everybody of q, who are nobody in r, where others have the same codes and every role. */
const everyone: readonly Somebody[] = [
  ...everybody,
  { who: 'the operator', roles: ['operator'] },
  { who: 'the public', roles: [] },
];

const scopes: readonly Omit<Thing, 'authority'>[] = [
  {},
  { units: ['a'] },
  { units: ['d'] },
  { units: ['khoi-phuong'] },
  { units: ['c'] },
  { units: ['a', 'd'] },
  { units: ['a', 'c'] },
  { units: [] },
  { person: 'p1' },
];

/** A right to the whole authority knows no units: two kinds of scope do for it. */
const scopesOf = (deed: Action): typeof scopes =>
  ofOwnUnit.includes(deed)
    ? scopes
    : scopes.filter(({ units, person }) => person !== undefined || (units?.length === 1 && units[0] === 'c'));

/** By the grid: in which roles, and of a reporter whether as such. */
function expectedRoles(
  one: Pick<Somebody, 'roles' | 'own'>,
  action: Action,
  { units = [], person }: Omit<Thing, 'authority'>,
) {
  const asReporter = units.length > 0 && units.every((unit) => one.own?.includes(unit));
  return [...one.roles, 'public' as const].filter((role) => {
    if (action === 'grant roles' && role === 'administrator') return person !== undefined;
    return grid[role].includes(action) || (role === 'reporter' && asReporter && ofOwnUnit.includes(action));
  });
}

const always = { from: day('2000-01-01'), to: null };
const nameOf = ({ who }: Somebody): string => `Người ${who}`;
const given: readonly RoleOnRecord[] = everybody.flatMap((one) => {
  const dates = { from: one.from ? day(one.from) : always.from, to: one.to ? day(one.to) : null };
  const roles = one.roles.length > 0 ? one.roles : one.from || one.to ? (['office'] as const) : [];
  return roles.flatMap((role) =>
    role === 'public' || role === 'operator'
      ? []
      : [{ name: nameOf(one), role, unit: role === 'reporter' ? (one.unit ?? null) : null, ...dates }],
  );
});
const host = {
  code: 'quan-uy',
  name: 'Quận ủy',
  superior: null,
  side: 'party',
  symbol: 'QU',
  signing: { on: 'T/M', post: 'Bí thư', name: null },
  office: null,
} as const;

const ofDraft = { review: period('2019-9M'), paper: 'bao-cao', draft: 1, version: 1 };
const ofMeeting = { review: period('2019-9M'), meeting: 'm' };

/** Arguments beside authority of the queries that need some; of a scope, where they name units. */
const argumentsOf: Readonly<Record<string, (units: readonly string[]) => readonly unknown[]>> = {
  'figures/figures.ts figuresOf': () => [script('true')],
  'figures/figures.ts figuresInCells': (units) => [
    units.map((unit) => ({ indicator: 'thu', unit, period: period('2019-M01') })),
  ],
  'figures/unit-figures.ts figuresOfUnits': (units) => [{ units, indicators: ['thu'], years: [2019] }],
  'figures/papers.ts papersSent': () => [period('2019-9M')],
  'figures/sums.ts sumsFor': (units) => [{ periods: [period('2019-M01')], nodes: units }],
  'reviews/confirmations.ts confirmationsFor': () => [period('2019-9M')],
  'reviews/confirmations.ts namesAnswered': () => [period('2019-9M')],
  'reviews/confirmations.ts waiversFor': () => [period('2019-9M')],
  'figures/reckoned-sums.ts sumsReckoned': (units) => [{ periods: [period('2019-M01')], nodes: units }],
  'history/series.ts seriesAcrossReforms': () => [
    { indicator: 'thu', periods: [period('2019-M01')], on: day('2019-10-01') },
  ],
  'history/as-of.ts positionAt': () => [today],
  'ledger/position.ts positionOfOthers': () => ['a'],
  'figures/paper-states.ts sendingsFor': (units) => [{ review: period('2019-9M'), units }],
  'figures/figure-words.ts wordsOfFigures': (units) => [{ review: period('2019-9M'), units }],
  'figures/paper-states.ts statesOfPapers': (units) => [{ review: period('2019-9M'), units }],
  'figures/paper-states.ts bytesOfPaper': (units) => [{ review: period('2019-9M'), file: 'x', units }],
  'figures/paper-states.ts readingOf': () => [{ review: period('2019-9M'), file: 'x' }],
  'making-good/evidence.ts evidenceOf': () => ['t'],
  'making-good/extension-requests.ts extensionsAskedBy': (units) => [units],
  'making-good/task-in-full.ts besideTask': (units) => [{ task: 't', units }],
  'making-good/task-in-full.ts evidenceBytes': (units) => [{ task: 't', units, number: 0 }],
  'making-good/task-in-full.ts evidenceListed': (units) => [{ task: 't', units }],
  'making-good/task-in-full.ts setBy': (units) => [units],
  'making-good/task-in-full.ts turnsOfTask': (units) => [{ task: 't', units }],
  'making-good/tasks.ts taskOnRecord': () => ['t'],
  'making-good/tasks.ts tasksOfUnits': (units) => [units],
  'registers/registers.ts casesOf': () => ['vi-pham'],
  'reports/drafts.ts draftsOf': () => [ofDraft],
  'reports/drafts.ts draftFrozen': () => [ofDraft],
  'reports/working-text.ts editsOf': () => [ofDraft],
  'reports/working-text.ts seenOf': () => [ofDraft],
  'reports/working-text.ts lastSeen': () => [{ ...ofDraft, person: 'p1' }],
  'reports/working-text.ts papersWorkedOn': () => [period('2019-9M')],
  'reports/issue.ts reportIssued': () => [ofDraft],
  'reports/issue.ts figuresChanged': () => [ofDraft],
  'reviews/closing.ts carriedInto': () => [period('2019-9M')],
  'reviews/closing.ts holesOnRecord': () => [{ review: period('2019-9M'), on: day('2019-10-01') }],
  'reviews/owed-reviews.ts reviewsOwedBy': (units) => [{ units }],
  'reviews/meetings.ts meetingsOf': () => [period('2019-9M')],
  'reviews/meetings.ts meetingPapers': () => [ofMeeting],
  'reviews/meetings.ts meetingPapersListed': () => [ofMeeting],
  'reviews/meetings.ts opinionsOf': () => [ofMeeting],
  'ledger/ledger-page.ts ledgerPage': () => [
    { deed: null, person: null, unit: null, from: null, to: null, before: null, most: 10 },
  ],
  'who/held.ts heldThings': () => [{ person: 'p1', today: day('2019-10-01') }],
  'who/people.ts peopleOf': () => [[]],
  'what/regimes.ts owedFor': () => [period('2019-9M')],
  'who/unit-names.ts unitsNamed': () => [{ name: 'a', on: day('2019-10-01') }],
  'who/unit-names.ts unitOfCode': () => [{ system: 'thue', code: '1', on: day('2019-10-01') }],
};
/** Those whose arguments name the units they are about. */
const byUnit = Object.keys(argumentsOf).filter((name) => argumentsOf[name]?.length === 1);

const units = ['a', 'd', 'khoi-phuong', 'c'];
const queries = (await offered()).flatMap(({ name, stated }) => (stated === null ? [] : [{ name, ...stated }]));
const actions: readonly Action[] = [...new Set(sentences.flatMap((one): readonly Action[] => one.may))];
const deeds = actions.filter((action) => !action.startsWith('read'));

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  const people = new Map<string, Who>();
  const actorOf = ({ who }: Somebody): Who =>
    who === 'the operator'
      ? 'operator'
      : who === 'the public'
        ? 'public'
        : (people.get(who) ?? { of: 'q', person: 'x' });
  /** Roles that hold in an authority: those of q do in q, the machine's anywhere. */
  const there = (one: Somebody, authority: string): Pick<Somebody, 'roles' | 'own'> =>
    authority === 'q' || one.who === 'the operator' ? one : { roles: [] };

  beforeAll(async () => {
    opened = await open();
    const { connection } = opened;
    const record = { ...emptyRecord('q'), bodies: [host], roles: given };
    await putRecord(connection, record, today);
    const roles = everybody.flatMap((_, index) =>
      (['office', 'leader', 'administrator', 'auditor', 'approver'] as const).map((role) => ({
        name: `Người khác ${index}`,
        role,
        unit: null,
        ...always,
      })),
    );
    await putRecord(connection, { ...emptyRecord('r'), bodies: [host], roles }, today);
    const known = await seenNow(connection, 'q', (session) => session.query(script('select person, name from person')));
    for (const one of everybody) {
      const person = known.find(({ name }) => name === nameOf(one))?.person;
      if (person !== undefined) people.set(one.who, { of: 'q', person: String(person) });
    }
    expect(people.size).toBe(everybody.length - 1);
  }, 60_000);
  afterAll(() => opened.remove());

  const isRefused = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => false,
      (error: unknown) => {
        if (error instanceof NotPermitted) return true;
        throw error;
      },
    );

  it.each(everyone)('every query answers $who what they may be told, and nothing else', async (one) => {
    const wrong: string[] = [];
    for (const authority of ['q', 'r'])
      await asking(opened.connection, { authority, by: actorOf(one), at: today }, async (session) => {
        for (const { name, query, needs } of queries)
          for (const unit of byUnit.includes(name) ? [...units, null] : [null]) {
            const more = argumentsOf[name]?.(unit === null ? [] : [unit]) ?? [];
            const able = expectedRoles(there(one, authority), needs, unit === null ? {} : { units: [unit] }).length > 0;
            const refused = await isRefused(query(session, authority, ...more)).catch((error: unknown) => {
              throw new Error(`${name}: does it have its arguments here (argumentsOf)?`, { cause: error });
            });
            if (refused === able) wrong.push(`${name} ${authority} ${unit}: ${able ? 'refused' : 'told'}`);
          }
      });
    expect(wrong).toEqual([]);
  });

  it.each(deeds)('%s is done by whoever may, and the ledger says as what and for whom', async (deed) => {
    const { connection } = opened;
    const wrong: string[] = [];
    const done = new Map<number, object>();
    for (const one of everyone)
      for (const authority of ['q', 'r'])
        for (const concerns of authority === 'q' ? scopesOf(deed) : scopes.slice(0, 2)) {
          const by = actorOf(one);
          const roles = expectedRoles(there(one, authority), deed, concerns);
          const self = typeof by !== 'string' && concerns.person === by.person && deed === 'grant roles';
          const able = roles.length > 0 && !(self && roles.every((role) => role === 'administrator'));
          let entry = 0;
          const work = inDeed(connection, { authority, by, at: today, deed, concerns }, async (writing) => {
            entry = writing.entry;
          });
          if ((await isRefused(work)) === able)
            wrong.push(`${one.who} ${authority} ${JSON.stringify(concerns)}: ${able ? 'refused' : 'done'}`);
          if (able) {
            const role = roles.includes('reporter') ? 'reporter' : roles[0];
            const units = ofOwnUnit.includes(deed) ? (concerns.units ?? []) : [];
            const others = role === 'reporter' ? units.filter((unit) => unit !== one.unit) : units;
            done.set(entry, {
              authority,
              person: typeof by === 'string' ? null : by.person,
              for_unit: others.length === 1 ? others[0] : null,
              role: roles.includes('reporter') ? 'reporter' : expect.toBeOneOf([...roles]),
              about: concerns.person ?? (others.length > 1 ? [...others].sort().join(' ') : null),
            });
          }
        }
    expect(wrong).toEqual([]);
    for (const authority of ['q', 'r']) {
      const rows = await seenNow(connection, authority, (session) =>
        session.query(script('select entry, authority, person, role, for_unit, about from ledger_entry')),
      );
      for (const { entry, ...row } of rows) if (done.has(Number(entry))) expect(row).toEqual(done.get(Number(entry)));
    }
  });

  it('lets the database refuse rows of others even where the code forgets', async () => {
    const { connection } = opened;
    const tables = await connection.query(
      script(`select c.relname as name, has_table_privilege(c.oid, 'update') as changes, has_table_privilege(c.oid, 'delete') as removes
        from pg_class c where c.relnamespace = 'bokhuyet'::regnamespace and c.relkind = 'r' and c.relname not like 'schema_%' and c.relname not like 'sign\\_in\\_%' and c.relname <> 'backup_taken'`),
    );
    const count = (authority: string, table: unknown) =>
      seenNow(connection, authority, (session) => session.query(script(`select 1 from ${table}`)));
    for (const { name, changes, removes } of tables) {
      const theirs = await seenNow(connection, 'q', (session) =>
        session.query(script(`select 1 from ${name} where authority <> 'q'`)),
      );
      expect([name, theirs.length]).toEqual([name, 0]);
      const before = (await count('r', name)).length;
      await connection.transaction(async (session) => {
        await session.query(script(`select set_config('bokhuyet.authority', 'q', true)`));
        if (changes) await session.query(script(`update ${name} set authority = authority where authority = 'r'`));
        if (removes) await session.query(script(`delete from ${name} where authority = 'r'`));
      });
      expect([name, (await count('r', name)).length]).toEqual([name, before]);
    }
    expect((await count('r', 'role_held')).length).toBeGreaterThan(0);
    const forged = `insert into role_held (authority, person, number, role, valid_from) values ('r', 'p1', 99, 'leader', '2019-01-01')`;
    const asQ = connection.transaction(async (session) => {
      await session.query(script(`select set_config('bokhuyet.authority', 'q', true)`));
      await session.query(script(forged));
    });
    await expect(asQ).rejects.toThrow(/row-level security/);
    await expect(connection.query(script(forged))).rejects.toThrow(/row-level security/);
  });
});
