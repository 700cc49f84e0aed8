/** Backups while somebody writes hold what was acknowledged before they began, and nothing since. */
import { describe, expect, it } from 'vitest';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import { everyFigure } from '#store/figures/figures.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { asClerk, asOperator, emptyRecord } from '#store/record-sample.ts';
import { at, engines, fresh, give, makePlace, newFile, save, take } from './backup-sample.ts';

makePlace();

describe.skipIf(!engines.includes('embedded'))('while somebody writes', () => {
  const savedIn = async (path: string): Promise<readonly number[]> => {
    const target = await fresh('embedded');
    await give(target, path);
    expect((await auditAuthority(target.connection, asOperator('q'))).findings).toEqual([]);
    const figures = await asking(target.connection, asClerk('q'), (session) => everyFigure(session, 'q'));
    const values = figures.map(({ value }) => Number(value?.toFixed())).sort((a, b) => a - b);
    // Each save wrote two figures of one value: none is there by half.
    expect(values.filter((_, index) => index % 2 === 0)).toEqual(values.filter((_, index) => index % 2 === 1));
    return [...new Set(values)];
  };

  it('holds what was acknowledged before it began and nothing of what came while it was taken', async () => {
    const source = await fresh('embedded');
    await putRecord(source.connection, emptyRecord('q'), at);
    for (const value of [1, 2, 3]) await save(source, String(value));
    const file = newFile();
    let during = 3;
    const onRows = async (): Promise<void> => {
      during += 1;
      await save(source, String(during));
    };
    await take(source, file, { onRows });
    expect(during).toBeGreaterThan(5);
    expect(await savedIn(file)).toEqual([1, 2, 3]);
  });

  it('holds an unbroken run of saves, whenever it begins', async () => {
    const source = await fresh('embedded');
    await putRecord(source.connection, emptyRecord('q'), at);
    let acknowledged = 0;
    let isDone = false;
    const writing = (async () => {
      for (let next = 1; !isDone; next += 1) {
        await save(source, String(next));
        acknowledged = next;
        if (next % 5 === 0) await sealLedger(source.connection, 'q');
      }
    })();
    for (const _time of [1, 2, 3]) {
      while (acknowledged === 0) await new Promise((resolve) => setImmediate(resolve));
      const before = acknowledged;
      const file = newFile();
      await take(source, file);
      const after = acknowledged + 1;
      const saved = await savedIn(file);
      expect(saved).toEqual(saved.map((_, index) => index + 1));
      expect(saved.length).toBeGreaterThanOrEqual(before);
      expect(saved.length).toBeLessThanOrEqual(after);
    }
    isDone = true;
    await writing;
  });
});
