/**
 * Random histories of every deed there is about a noun: the audit stays clean, every past position answers the same for
 * ever, the last one what is there today, and another authority neither changes nor is seen.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asking } from './access/query.ts';
import { putRecord } from './authority-record.ts';
import { steps } from './deeds-sample.ts';
import { type Connection, script } from './engine/connection.ts';
import { DatabaseRefusal } from './engine/refusal.ts';
import { everythingOf } from './everything-sample.ts';
import { foldSums } from './figures/sums.ts';
import { askingAsOf } from './history/as-of.ts';
import { auditAuthority } from './ledger/audit.ts';
import { sealLedger } from './ledger/chain.ts';
import { seenNow } from './rows.ts';
import { as, firstHour, staffedRecord } from './staffed-sample.ts';
import { engines, type Opened } from './store-sample.ts';

const names = Object.keys(steps);
/** What others build upon comes more often. */
const often = ['review', 'review', 'assign', 'meet', 'freeze', 'find', 'register', 'case', 'send', 'save', 'save'];

/** What some rest on. */
const before: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['progress', 'extend', 'pause', 'withdraw', 'evidence'].map((name) => [name, ['assign']])),
  resume: ['assign', 'pause'],
  'confirm progress': ['assign', 'progress'],
  'send back progress': ['assign', 'progress'],
  'ask extension': ['assign'],
  'answer extension': ['assign', 'ask extension'],
  carry: ['review', 'assign'],
  'drop finding': ['review'],
  'release finding': ['review', 'find'],
  state: ['review', 'find'],
  judge: ['review', 'send'],
  read: ['review', 'send'],
  hand: ['review', 'send'],
  type: ['review', 'send'],
  paper: ['review', 'meet'],
  opine: ['review', 'meet'],
  answer: ['review', 'meet', 'opine'],
  issue: ['review', 'freeze'],
  case: ['register'],
  amend: ['register', 'case'],
  'end regime': ['regime'],
};
const needReview = [
  'confirm paper',
  'confirm value',
  'answer name',
  'confirm remedy',
  'find',
  'waive',
  'send',
  'word',
  'meet',
  'freeze',
  'edit',
  'look',
  'close',
];

const step = fc.record({
  does: fc.constantFrom(...names, ...names, ...often, 'seal', 'seal', 'fold'),
  pick: fc.nat({ max: 63 }),
  inOther: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
});

const refused = (error: unknown): void => {
  if (!(error instanceof DatabaseRefusal)) throw error;
};

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  let runs = 0;
  const done = new Set<string>();
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
  });
  afterAll(() => opened.remove());

  const founded = async (code: string): Promise<string> => {
    await putRecord(db, staffedRecord(code), firstHour);
    await sealLedger(db, code);
    return code;
  };
  const now = (authority: string): Promise<string> =>
    asking(db, as(authority, 'office'), (session) => everythingOf(session, authority));
  const then = (authority: string, position: number): Promise<string> =>
    askingAsOf(db, { ...as(authority, 'office'), position }, (session) => everythingOf(session, authority));
  const headOf = async (authority: string): Promise<number> => (await sealLedger(db, authority))?.position ?? 0;
  const findingsIn = async (authority: string) => (await auditAuthority(db, as(authority, 'office'))).findings;

  const take = async (authority: string, { does, pick, hours }: { does: string; pick: number; hours: number }) => {
    if (does === 'fold') return foldSums(db, authority);
    await steps[does]?.(db, authority, pick, hours).then(() => done.add(does), refused);
  };

  it('keeps the audit clean, the past as it was, and others apart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 90 }), async (history) => {
        runs += 1;
        const [authority, other] = [await founded(`h${runs}`), await founded(`i${runs}`)];
        const answers = new Map<number, string>();
        let others = await now(other);
        for (const [hours, { inOther, ...one }] of history.entries()) {
          if (one.does === 'seal') answers.set(await headOf(authority), await now(authority));
          else if (inOther) {
            const mine = await now(authority);
            await take(other, { ...one, hours });
            others = await now(other);
            expect(await now(authority)).toBe(mine);
          } else await take(authority, { ...one, hours });
        }
        expect(await now(other)).toBe(others);
        for (const code of [authority, other]) {
          expect(await findingsIn(code)).toEqual([]);
          expect(await then(code, await headOf(code))).toBe(await now(code));
        }
        for (const [position, answer] of answers) expect(await then(authority, position)).toBe(answer);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it('has done every deed on the way, and shows one authority no row of another', async () => {
    for (const does of names.filter((name) => !done.has(name))) {
      const authority = await founded(`all-${does.replace(' ', '-')}`);
      for (let pick = 0; pick < 64 && !done.has(does); pick += 1)
        for (const one of [...(before[does] ?? (needReview.includes(does) ? ['review'] : [])), does])
          await take(authority, { does: one, pick, hours: pick });
    }
    expect(names.filter((name) => !done.has(name))).toEqual([]);
    const tables = await db.query(
      script(`select relname as name from pg_class where relnamespace = 'bokhuyet'::regnamespace and relkind = 'r'
        and relname not like 'schema_%' and relname not like 'sign\\_in\\_%' and relname <> 'backup_taken'`),
    );
    const rows = await seenNow(db, 'h1', async (session) => {
      const others: unknown[] = [];
      for (const { name } of tables)
        others.push(...(await session.query(script(`select '${name}' as name from ${name} where authority <> 'h1'`))));
      return others;
    });
    expect(rows).toEqual([]);
  });
});
