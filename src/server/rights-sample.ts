/** Actors of one role alone, of Bắc Sơn ward where they report, for asking the sentences what a route should answer. */
import { day } from '#core/day.ts';
import { type Action, type Actor, may as decided, type GivenRole, type Thing } from '#core/permission.ts';

const authority = 'kien-an';

export const actor = (role: GivenRole): Actor => ({
  person: 'somebody',
  holds: [{ role, authority, unit: role === 'reporter' ? 'bac-son' : null, from: day('2015-01-01'), to: null }],
  units: role === 'reporter' ? [{ code: 'bac-son', parent: null }] : [],
});

export const may = (who: Actor, action: Action, of: Omit<Thing, 'authority'>): boolean =>
  decided(who, action, { thing: { authority, ...of }, today: day('2026-01-01') }).allowed;
