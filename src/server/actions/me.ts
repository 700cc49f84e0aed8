/**
 * Who is signed in, with what they may: by the same sentences that decide, so that pages show only what works.
 */
import { type Action, may, sentences } from '#core/permission.ts';
import { Refused } from '#server/refusal.ts';
import { actorIn, dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { authorityOnRecord } from '#store/who/authority.ts';
import { nameAndUnits } from '#store/who/own-name.ts';
import type { AnswerOf, SignedCall } from './call.ts';

const actions: readonly Action[] = [
  ...new Set(sentences.flatMap((sentence): readonly Action[] => sentence.may)),
].sort();

/** What must be done before anything else answers; null where nothing must. */
export function mustOf(
  { inside, works }: Pick<SignedCall<'session.me'>, 'inside' | 'works'>,
  isAdministrator: boolean,
): 'change-password' | 'set-second-factor' | null {
  if (inside.mustChange) return 'change-password';
  return works.secondFactorRequired && isAdministrator && !inside.hasSecondFactor ? 'set-second-factor' : null;
}

export async function meOf(call: SignedCall<'session.me'>): Promise<AnswerOf<'session.me'>> {
  const { works, asking, inside } = call;
  return asked(works.connection, asking, async (session) => {
    const authority = await authorityOnRecord(session, asking.authority);
    if (authority === null) throw new Refused('not-signed-in');
    const actor = actorIn(session);
    const today = dayIn(asking.at);
    const { name, units } = await nameAndUnits(session, asking.authority, inside.person);
    const held = actor.holds.filter(
      ({ role, from, to }) => role !== 'public' && from <= today && (to === null || today <= to),
    );
    const reached = [...new Set(actor.units.map(({ code }) => code))].sort();
    const thing = { authority: asking.authority };
    const isAllowed = (action: Action, of: object): boolean =>
      may(actor, action, { thing: { ...thing, ...of }, today }).allowed;
    return {
      person: inside.person,
      name,
      username: inside.username,
      language: inside.language,
      authority: {
        code: authority.code,
        name: authority.name,
        level: authority.level,
        illustrative: authority.illustrative,
      },
      roles: held.map(({ role, unit, from, to }) => ({
        role: role as AnswerOf<'session.me'>['roles'][number]['role'],
        unit,
        unitName: unit === null ? null : (units.get(unit) ?? unit),
        from,
        to,
      })),
      may: actions.filter((action) => isAllowed(action, { person: '' })),
      mayForUnits: actions.filter((action) => reached.some((unit) => isAllowed(action, { units: [unit] }))),
      units: reached,
      secondFactor: inside.hasSecondFactor,
      must: mustOf(
        call,
        held.some(({ role }) => role === 'administrator'),
      ),
      endsAt: inside.endsAt.toISOString(),
    };
  });
}
