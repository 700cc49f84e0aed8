/**
 * What somebody holds that must be handed over before their account closes. Whatever noun gives people something to hold
 * adds its own row to `holding`.
 */
import type { Both } from '#server/contract/viewer.ts';
import type { ActingSession, Asking } from '#store/access/acting.ts';
import { dayIn } from '#store/access/acting.ts';
import { rolesHeld } from '#store/access/roles.ts';
import { roleWords } from '#store/access/words.ts';

/** Something held, and the address of the page where it is handed over. */
export type Held = { readonly what: Both; readonly to: string };

type Holding = (session: ActingSession, asking: Asking, person: string) => Promise<readonly Held[]>;

const roles: Holding = async (session, { authority, at }, person) => {
  const today = dayIn(at);
  const held = await rolesHeld(session, authority);
  return held
    .filter((one) => one.person === person && (one.to === null || one.to >= today))
    .map(({ role, unit }) => ({
      what: {
        vi: `vai trò ${roleWords[role]}${unit === null ? '' : ` (${unit})`}`,
        en: `the role ${role}${unit === null ? '' : ` (${unit})`}`,
      },
      to: '/administration/people',
    }));
};

const holding: readonly Holding[] = [roles];

/** Everything the person holds today. */
export async function heldBy(session: ActingSession, asking: Asking, person: string): Promise<Held[]> {
  const found: Held[] = [];
  for (const one of holding) found.push(...(await one(session, asking, person)));
  return found;
}
