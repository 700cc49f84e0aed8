/**
 * Regimes defined and ended, and what is due when by them.
 */
import { day } from '#core/day.ts';
import { owedBetween } from '#core/owed.ts';
import { Refused } from '#server/refusal.ts';
import { versionOf } from '#server/version.ts';
import { asking as asked } from '#store/access/query.ts';
import { DeedRefused } from '#store/refused.ts';
import { directivesOf } from '#store/what/directives.ts';
import { endRegime, keepSeenRegime, regimesOf } from '#store/what/regimes.ts';
import { holidaysOf } from '#store/who/authority.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { ActionsOf, SignedCall } from './call.ts';

const done = { done: true } as const;

export const regimeActions: ActionsOf<'regimes.define' | 'regimes.end' | 'regimes.owed'> = {
  'regimes.define': async (call) => {
    const { works, asking, input } = call;
    const { seen, from, to, ...said } = input;
    await insistNamed(call);
    const regime = { ...said, from: day(from), to: to === null ? null : day(to) };
    try {
      await keepSeenRegime(works.connection, asking, {
        regime,
        seen: (last) => (last === null ? null : versionOf(last)) === seen,
      });
    } catch (error) {
      if (!(error instanceof DeedRefused && error.reasons.includes('saved-since'))) throw error;
      const all = await asked(works.connection, asking, (session) => regimesOf(session, asking.authority));
      throw new Refused('conflict', { standing: all.filter(({ code }) => code === input.code).at(-1) ?? null });
    }
    return done;
  },
  'regimes.end': async ({ works, asking, input }) => {
    await endRegime(works.connection, asking, { code: input.regime, lastDay: day(input.lastDay) });
    return done;
  },
  'regimes.owed': ({ works, asking, input }) =>
    asked(works.connection, asking, async (session) => {
      const { authority } = asking;
      const [units, holidays] = [await unitsOfAllTimes(session, authority), await holidaysOf(session, authority)];
      const when = { from: day(input.from), to: day(input.to) };
      return owedBetween(await regimesOf(session, authority), when, { units, holidays }).map(
        ({ regime: { code, name, owed, toWhom }, units: owing, ...one }) => ({
          ...{ regime: code, name, owed, toWhom, units: [...owing] },
          ...one,
        }),
      );
    }),
};

/** Every unit and directive it names is on record; what is owed to us is owed by somebody. */
async function insistNamed({ works, asking, input }: SignedCall<'regimes.define'>): Promise<void> {
  const { known, directives } = await asked(works.connection, asking, async (session) => ({
    known: new Set((await unitsOfAllTimes(session, asking.authority)).map(({ code }) => code)),
    directives: new Set((await directivesOf(session, asking.authority)).map(({ code }) => code)),
  }));
  const { owed, units, directive, from, to } = input;
  const strange = units.filter((unit) => !known.has(unit));
  const mistakes = [
    ...(owed === 'to-us' && units.length === 0
      ? [{ field: ['units'], vi: 'Chưa chọn đơn vị nào phải báo cáo.', en: 'No unit is chosen that owes it.' }]
      : []),
    ...(strange.length > 0
      ? [
          {
            field: ['units'],
            vi: `Không có đơn vị: ${strange.join(', ')}.`,
            en: `No such units: ${strange.join(', ')}.`,
          },
        ]
      : []),
    ...(directive !== null && !directives.has(directive)
      ? [{ field: ['directive'], vi: 'Văn bản này chưa có trong sổ.', en: 'This directive is not on record.' }]
      : []),
    ...(to !== null && to < from
      ? [{ field: ['to'], vi: 'Ngày hết hiệu lực trước ngày áp dụng.', en: 'It ends before it begins.' }]
      : []),
  ];
  if (mistakes.length > 0) throw new Refused('wrong-input', { mistakes });
}
