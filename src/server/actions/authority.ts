/**
 * The authority's own upkeep: days off, bodies, the ledger as it is read, the audit, backups, the program itself.
 */
import { day } from '#core/day.ts';
import { licencesHere } from '#server/licences.ts';
import { Refused } from '#server/refusal.ts';
import { versionOf } from '#server/version.ts';
import { asking as asked } from '#store/access/query.ts';
import { actionWords } from '#store/access/words.ts';
import { backupsOf } from '#store/backup/backups-taken.ts';
import { ledgerPage } from '#store/ledger/ledger-page.ts';
import { bodiesOf, holidaysOf } from '#store/who/authority.ts';
import { keepBody, keepHolidays } from '#store/who/keep-authority.ts';
import { auditNow, auditSoFar } from './audits.ts';
import type { ActionsOf, AnswerOf } from './call.ts';

const done = { done: true } as const;
const aPage = 100;

/** A deed in words: its action where it is one; old names stay as they are. */
const deedWords = (deed: string): { readonly vi: string; readonly en: string } => ({
  vi: (actionWords as Readonly<Record<string, string>>)[deed] ?? deed,
  en: deed,
});

export const authorityActions: ActionsOf<
  | 'holidays.list'
  | 'holidays.keep'
  | 'bodies.keep'
  | 'bodies.versions'
  | 'ledger.read'
  | 'ledger.deeds'
  | 'audit.begin'
  | 'audit.state'
  | 'backup.state'
  | 'about.read'
> = {
  'holidays.list': async ({ works, asking }) => {
    const days = await asked(works.connection, asking, (session) => holidaysOf(session, asking.authority));
    return { days: [...days], version: versionOf(days) };
  },
  'holidays.keep': async ({ works, asking, input }) => {
    const days = await asked(works.connection, asking, (session) => holidaysOf(session, asking.authority));
    if (versionOf(days) !== input.seen) throw new Refused('conflict', { standing: days });
    await keepHolidays(works.connection, asking, [...new Set(input.days)].sort().map(day));
    return done;
  },
  'bodies.keep': async ({ works, asking, input }) => {
    const { body: code, on, post, signer, seen, ...body } = input;
    const bodies = await asked(works.connection, asking, (session) => bodiesOf(session, asking.authority));
    const stands = bodies.find((one) => one.code === code);
    if ((stands === undefined ? null : versionOf(stands)) !== seen)
      throw new Refused('conflict', { standing: stands ?? null });
    await keepBody(works.connection, asking, { ...body, code, signing: { on, post, name: signer } });
    return done;
  },
  'bodies.versions': async ({ works, asking }) => {
    const bodies = await asked(works.connection, asking, (session) => bodiesOf(session, asking.authority));
    return Object.fromEntries(bodies.map((body) => [body.code, versionOf(body)]));
  },
  'ledger.read': async ({ works, asking, input }) => {
    const { deed = null, person = null, unit = null, from, to, before = null } = input;
    const page = await asked(works.connection, asking, (session) =>
      ledgerPage(session, asking.authority, {
        ...{ deed, person, unit, before, most: aPage + 1 },
        from: from === undefined ? null : day(from),
        to: to === undefined ? null : day(to),
      }),
    );
    return {
      lines: page.lines.slice(0, aPage).map((line) => ({ ...line, what: deedWords(line.deed) })),
      unsealed: page.unsealed,
      hasMore: page.lines.length > aPage,
    };
  },
  'ledger.deeds': async (): Promise<AnswerOf<'ledger.deeds'>> =>
    Object.keys(actionWords)
      .filter((deed) => !deed.startsWith('read '))
      .map((deed) => ({ deed, what: deedWords(deed) })),
  'audit.begin': async ({ works, asking }) => auditNow(works, asking),
  'audit.state': async ({ works, asking }) => auditSoFar(works, asking.authority),
  'backup.state': async ({ works, asking }) => [
    ...(await asked(works.connection, asking, (session) => backupsOf(session, asking.authority))),
  ],
  'about.read': async ({ works }) => ({
    version: works.version,
    mail: works.canSendMail,
    secondFactorRequired: works.secondFactorRequired,
    licences: [...licencesHere()],
  }),
};
