/**
 * As of a past position the same question has the same answer for ever: a random history is asked at every position as it
 * grows, and asked again once more was written.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { targetOf, taskOf } from '#core/figure-sample.ts';
import { period } from '#core/period.ts';
import type { Unit } from '#core/unit.ts';
import type { ActingSession, Asking } from '#store/access/acting.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import { type Connection, type Session, script } from '#store/engine/connection.ts';
import { everyFigure } from '#store/figures/figures.ts';
import { sumsReckoned } from '#store/figures/reckoned-sums.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { periodsOfYear } from '#store/figures/sum-cells.ts';
import { foldSums, sumsFor } from '#store/figures/sums.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { taskRows, tasksOnRecord } from '#store/making-good/tasks.ts';
import { asClerk, emptyRecord, valueOnRecord } from '#store/record-sample.ts';
import type { TableRows } from '#store/rows.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { targetRows, targetsOf } from '#store/what/targets.ts';
import { peopleOf } from '#store/who/people.ts';
import { relationsOfUnits, unitRows, unitsOfAllTimes } from '#store/who/units.ts';
import { askingAsOf, positionAt } from './as-of.ts';

type Step =
  | { readonly does: 'save'; readonly unit: string; readonly month: number; readonly value: string }
  | { readonly does: 'promise' | 'assign' | 'reform' | 'extend' | 'seal' | 'fold' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('save' as const),
      unit: fc.constantFrom('a', 'b', 'c', 'd'),
      month: fc.integer({ min: 1, max: 9 }),
      value: fc.constantFrom('0.1', '7', '-3', '12345678901234.567'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('promise', 'assign', 'reform', 'extend') }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('seal', 'seal', 'fold') }) },
);

const periods = periodsOfYear(2019);
const hour = (count: number): Date => new Date(Date.UTC(2019, 9, 1) + count * 3_600_000);

/** Figures, sums, unit tree, targets, tasks: all that is asked, as bytes. */
const everything =
  (authority: string) =>
  async (session: ActingSession): Promise<string> =>
    JSON.stringify({
      figures: await everyFigure(session, authority),
      sums: await sumsReckoned(session, authority, { periods }),
      estimates: await sumsReckoned(session, authority, { periods, vintage: { only: 'estimate' } }),
      units: await unitsOfAllTimes(session, authority),
      relations: await relationsOfUnits(session, authority),
      indicators: await indicatorsOfAllTimes(session, authority),
      targets: await targetsOf(session, authority),
      tasks: await tasksOnRecord(session, authority),
    });

const askedAt = (db: Connection, authority: string, position: number): Promise<string> =>
  askingAsOf(db, { ...asClerk(authority), position }, everything(authority));

/** One step of the history, `number` of them done before; the hour may be anything. */
async function take(db: Connection, who: Asking, { step: of, number }: { step: Step; number: number }): Promise<void> {
  const { authority } = who;
  if (of.does === 'seal') return void (await sealLedger(db, authority));
  if (of.does === 'fold') return foldSums(db, authority);
  if (of.does === 'save') {
    const vintage = number % 2 === 0 ? 'estimate' : 'official';
    const known = day(`2019-10-${String((number % 28) + 1).padStart(2, '0')}`);
    const at = { indicator: 'thu', unit: of.unit, period: `2019-M0${of.month}`, state: 'value' } as const;
    return void (await saveFigures(db, who, [valueOnRecord({ ...at, value: of.value, vintage, known })]));
  }
  await inDeed(db, { ...who, deed: 'keep lists' }, async ({ session, entry, write }) => {
    const empty = emptyRecord(authority);
    const later = (tables: readonly TableRows[]): readonly TableRows[] =>
      tables.map(({ table, rows }) => ({
        table,
        rows: rows.map((row) => ({
          ...row,
          ...('position' in row && /^(unit|target|task)$/.test(table) ? { position: 100 + number } : {}),
          ...('relation' in row ? { relation: 100 + number } : {}),
        })),
      }));
    if (of.does === 'promise') {
      const target = { ...targetOf('400'), key: `t${number}`, indicator: 'thu' };
      for (const rows of later([targetRows({ ...empty, targets: [target] })])) await write(rows);
    } else if (of.does === 'assign') {
      const task = taskOf('2019-12-31', { id: `n${number}`, lead: 'a' });
      const rows = taskRows({ ...empty, tasks: [{ task, review: null }] }, await peopleOf(session, authority));
      for (const one of later(rows)) await write(one);
    } else if (of.does === 'reform') {
      const founded = { ...(empty.units[2] as Unit), code: `u${number}`, from: day('2019-08-01') };
      const relation = { on: day('2019-08-01'), kind: 'merge', from: ['c'], to: [founded.code], shares: {} } as const;
      for (const rows of later(unitRows({ ...empty, units: [founded], relations: [relation] }))) await write(rows);
      await change(session, { authority, entry, noun: 'unit' }, "set valid_to = '2019-07-31' where unit = 'c'");
    } else {
      await change(session, { authority, entry, noun: 'task' }, `set due_on = date '2020-01-01' + ${number}`);
      await change(session, { authority, entry, noun: 'target' }, `set value = value + ${number}`);
    }
  });
}

type Changing = { readonly authority: string; readonly entry: number; readonly noun: string };

/** Rows of a noun changed, and kept in the ledger as they were left. */
const change = (session: Session, { authority, entry, noun }: Changing, how: string): Promise<unknown> =>
  session.query(
    script(`with written as (update ${noun} ${how} returning *)
      insert into ledger_row (authority, entry, ordinal, noun, written)
      select '${authority}', ${entry}, (select count(*) from ledger_row where entry = ${entry}) + 1000 + row_number() over (),
        '${noun}', to_jsonb(written) from written`),
  );

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  let runs = 0;
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
  });
  afterAll(() => opened.remove());

  /** An authority of its own, its import at position 1. */
  const founded = async (): Promise<string> => {
    runs += 1;
    await putRecord(db, emptyRecord(`h${runs}`), hour(0));
    await sealLedger(db, `h${runs}`);
    return `h${runs}`;
  };
  const headOf = async (authority: string): Promise<number> => (await sealLedger(db, authority))?.position ?? 0;
  const moment = (authority: string, at: Date) =>
    asking(db, asClerk(authority), (session) => positionAt(session, authority, at));

  it('answers the same for ever at every position, and today at the last', async () => {
    const steps = fc.array(fc.tuple(step, fc.integer({ min: -3, max: 8 })), { minLength: 12, maxLength: 18 });
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const authority = await founded();
        const answers = new Map<number, string>();
        const settled = new Map<number, number>();
        let now = 0;
        for (const [number, [one, hours]] of history.entries()) {
          now += hours;
          await take(db, { ...asClerk(authority), at: hour(now) }, { step: one, number });
          if (one.does !== 'seal') continue;
          const head = await headOf(authority);
          answers.set(head, await askedAt(db, authority, head));
          for (const asked of [now - 5, now - 1, now]) {
            const { position, settled: isSettled } = await moment(authority, hour(asked));
            if (isSettled) settled.set(asked, position);
          }
        }
        const head = await headOf(authority);
        expect(await askedAt(db, authority, head)).toBe(await asking(db, asClerk(authority), everything(authority)));
        for (const [position, answer] of answers) expect(await askedAt(db, authority, position)).toBe(answer);
        for (const [asked, position] of settled)
          expect(await moment(authority, hour(asked))).toEqual({ position, settled: true });
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it('knows at a position what came up to it and nothing later, neither rows nor changes', async () => {
    const authority = await founded();
    const who = asClerk(authority);
    const does: readonly Step[] = [
      { does: 'assign' },
      { does: 'save', unit: 'c', month: 9, value: '7' },
      { does: 'extend' },
      { does: 'reform' },
    ];
    for (const [number, one] of does.entries()) {
      await take(db, { ...who, at: hour(number + 1) }, { step: one, number });
      await sealLedger(db, authority);
    }
    const at = async (position: number) =>
      askingAsOf(db, { ...who, position }, async (session) => {
        const [sum] = await sumsReckoned(session, authority, { periods: [period('2019-M09')], nodes: ['*'] });
        const [task] = await tasksOnRecord(session, authority);
        const units = await unitsOfAllTimes(session, authority);
        const until = units.find(({ code }) => code === 'c')?.to ?? null;
        const due = task?.task.deadline.kind === 'dated' ? task.task.deadline.due : null;
        return [due, sum?.value?.toFixed() ?? null, until];
      });
    expect(await Promise.all([0, 1, 2, 3, 4, 5].map(at))).toEqual([
      [null, null, null],
      [null, null, null],
      ['2019-12-31', null, null],
      ['2019-12-31', '7', null],
      ['2020-01-03', '7', null],
      // The unit ended before that month: what it says of it is in no sum.
      ['2020-01-03', null, '2019-07-31'],
    ]);
  });

  it('maps clock times to positions: settled once something later is sealed, whatever a clock says afterwards', async () => {
    const authority = await founded();
    const save = async (hours: number, month: number) => {
      const of: Step = { does: 'save', unit: 'a', month, value: '7' };
      await take(db, { ...asClerk(authority), at: hour(hours) }, { step: of, number: month });
      await sealLedger(db, authority);
    };
    await save(2, 1);
    expect(await moment(authority, hour(-1))).toEqual({ position: 0, settled: true });
    expect(await moment(authority, hour(1))).toEqual({ position: 1, settled: true });
    expect(await moment(authority, hour(3))).toEqual({ position: 2, settled: false });
    await save(5, 2);
    await save(1, 3);
    expect(await moment(authority, hour(1))).toEqual({ position: 1, settled: true });
    expect(await moment(authority, hour(3))).toEqual({ position: 2, settled: true });
  });

  it('refuses a position that is not there yet, and never answers what it cannot tell with today’s', async () => {
    const authority = await founded();
    for (const position of [2, -1, 0.5])
      await expect(askedAt(db, authority, position)).rejects.toThrow(/ends at position 1/);
    const kept = askingAsOf(db, { ...asClerk(authority), position: 1 }, (session) =>
      sumsFor(session, authority, { periods }),
    );
    await expect(kept).rejects.toThrow(/sum_folded/);
  });

  it('has a view of the past for every table but the ledger’s own, of the same columns', async () => {
    const columns = (schema: string, where: string) =>
      db.query(
        script(`select t.relname as name, string_agg(a.attname || ' ' || a.atttypid::regtype, ', ' order by a.attnum) as columns
          from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
          where t.relnamespace = '${schema}'::regnamespace and ${where} group by 1 order by 1`),
      );
    const without = ['schema_%', 'ledger_%', 'sum_%', 'sign\\_in\\_%', 'job%'].map(
      (name) => `t.relname not like '${name}'`,
    );
    expect(await columns('bokhuyet_past', 'true')).toEqual(
      await columns('bokhuyet', [`t.relkind = 'r'`, ...without].join(' and ')),
    );
  });
});
