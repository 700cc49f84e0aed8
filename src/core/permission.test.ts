import { describe, expect, test } from 'vitest';
import { type Day, day } from './day.ts';
import { type Action, type Actor, may, type Role, sentences, type Thing } from './permission.ts';

const tree = [
  { code: 'khoi', parent: null },
  { code: 'a', parent: 'khoi' },
  { code: 'b', parent: 'a' },
  { code: 'c', parent: null },
];
const holding = (role: Role, more: Partial<Actor['holds'][number]> = {}): Actor => ({
  person: 'p1',
  holds: [{ role, authority: 'here', unit: null, from: day('2019-01-01'), to: day('2019-12-31'), ...more }],
  units: tree,
});
const today = day('2019-09-30');
const asked = (actor: Actor, action: Action, thing: Partial<Thing> = {}, on: Day = today) =>
  may(actor, action, { thing: { authority: 'here', ...thing }, today: on });
const everyAction: readonly Action[] = [...new Set(sentences.flatMap((one): readonly Action[] => one.may))];
const everyRole: readonly Role[] = [...new Set(sentences.flatMap((one): readonly Role[] => one.who))];

describe('what no sentence allows is refused', () => {
  test.each(everyAction)('%s: to who holds nothing, holds it elsewhere, not yet or no longer', (action) => {
    const about = { person: 'p2', units: ['a'] };
    expect(asked({ person: 'p1', holds: [], units: tree }, action, about)).toMatchObject({ allowed: false });
    for (const role of everyRole) {
      expect(asked(holding(role, { authority: 'there', unit: 'a' }), action, about).allowed).toBe(false);
      expect(asked(holding(role, { unit: 'a' }), action, { ...about, authority: 'there' }).allowed).toBe(false);
      expect(asked(holding(role, { unit: 'a' }), action, about, day('2018-12-31')).allowed).toBe(false);
      expect(asked(holding(role, { unit: 'a' }), action, about, day('2020-01-01')).allowed).toBe(false);
    }
  });

  test('and who could is named', () =>
    expect(asked(holding('reporter', { unit: 'a' }), 'issue reports')).toEqual({
      allowed: false,
      roles: ['approver'],
    }));

  test('the table gives nothing to anybody at all but what is public', () =>
    expect(
      everyAction.filter((action) => asked(holding('public'), action, { units: ['a'], person: 'p2' }).allowed),
    ).toEqual(['read what is public']));

  test('no right is told twice', () => {
    const told = sentences.flatMap(({ who, may: can }) => who.flatMap((role) => can.map((one) => `${role} ${one}`)));
    expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
  });
});

describe('a reporter', () => {
  const reporter = holding('reporter', { unit: 'a' });
  test.each([
    [['a'], true],
    [['b'], true],
    [['a', 'b'], true],
    [['khoi'], false],
    [['c'], false],
    [['a', 'c'], false],
    [['nowhere'], false],
    [[], false],
    [undefined, false],
  ])('saves figures of %j: %s', (units, allowed) =>
    expect(asked(reporter, 'save figures', units === undefined ? {} : { units }).allowed).toBe(allowed),
  );

  test('acts for those under the unit and for nobody as the unit itself', () => {
    expect(asked(reporter, 'save figures', { units: ['a', 'b'] })).toMatchObject({ as: 'reporter', forUnits: ['b'] });
    expect(asked(reporter, 'save figures', { units: ['a'] })).toMatchObject({ as: 'reporter', forUnits: [] });
  });

  test('without a unit reports for none', () =>
    expect(asked(holding('reporter'), 'save figures', { units: ['a'] }).allowed).toBe(false));

  test('of a unit in a circle is answered', () => {
    const circle = [
      { code: 'x', parent: 'y' },
      { code: 'y', parent: 'x' },
    ];
    expect(asked({ ...reporter, units: circle }, 'save figures', { units: ['x'] }).allowed).toBe(false);
  });
});

describe('several roles', () => {
  const both: Actor = {
    ...holding('office'),
    holds: [...holding('office').holds, ...holding('reporter', { unit: 'a' }).holds],
  };
  test('a reporter acts as such where it can, as the office for the others', () => {
    expect(asked(both, 'save figures', { units: ['b'] })).toMatchObject({ as: 'reporter', forUnits: ['b'] });
    expect(asked(both, 'save figures', { units: ['c'] })).toMatchObject({ as: 'office', forUnits: ['c'] });
    expect(asked(both, 'confirm figures', { units: ['c'] })).toMatchObject({ as: 'office', forUnits: [] });
  });
  test('each for its own time', () => {
    const later: Actor = {
      ...both,
      holds: both.holds.map((held) => (held.role === 'office' ? { ...held, to: day('2019-06-30') } : held)),
    };
    expect(asked(later, 'save figures', { units: ['c'] }).allowed).toBe(false);
    expect(asked(later, 'save figures', { units: ['c'] }, day('2019-06-30')).allowed).toBe(true);
    expect(asked(later, 'save figures', { units: ['a'] }).allowed).toBe(true);
  });
});

describe('nobody', () => {
  test('gives roles to themselves', () => {
    expect(asked(holding('administrator'), 'grant roles', { person: 'p1' }).allowed).toBe(false);
    expect(asked(holding('administrator'), 'grant roles', { person: 'p2' }).allowed).toBe(true);
    expect(asked(holding('administrator'), 'grant roles').allowed).toBe(false);
  });
  test.each(['administrator', 'auditor', 'leader', 'approver', 'operator', 'public'] satisfies Role[])(
    'as %s writes a figure',
    (role) => expect(asked(holding(role), 'save figures', { units: ['a'] }).allowed).toBe(false),
  );
  test('but the office and leaders sees cases', () =>
    expect(
      everyRole.filter((role) => asked(holding(role, { unit: 'a' }), 'read registers', { units: ['a'] }).allowed),
    ).toEqual(['office', 'leader']));
});
