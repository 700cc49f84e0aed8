/** Promise 2: what was frozen and issued comes back to the byte and in every figure, whatever is recorded afterwards. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import { period } from '#core/period.ts';
import type { FrozenFigure } from '#core/report.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import { reformBy } from '#store/deeds-sample.ts';
import { type Connection, script } from '#store/engine/connection.ts';
import { sumsReckoned } from '#store/figures/reckoned-sums.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { type Sum, sumsFor } from '#store/figures/sums.ts';
import { askingAsOf } from '#store/history/as-of.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { valueOnRecord } from '#store/record-sample.ts';
import { keepReview } from '#store/reviews/keep-reviews.ts';
import { as, body, bytesOf, firstHour, reviewOf, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { reformUnits } from '#store/who/reform.ts';
import { freezeDraft } from './drafts.ts';
import { figuresChanged, issueReport, reportIssued } from './issue.ts';

const review = period('2019-9M');
const paper = { review, paper: 'bao-cao' };
const asked = { periods: [period('2019-M01')] };

const frozenOf = ({ node, indicator, value }: Sum): FrozenFigure => ({
  key: `${indicator}|${node}`,
  value,
  printed: value?.toFixed() ?? '…',
  arithmetic: null,
  restsOn: [],
  unconfirmed: false,
});

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  let q = '';
  let cases = 0;
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
  });
  afterAll(() => opened.remove());

  const begun = async (): Promise<void> => {
    cases += 1;
    q = `r${cases}`;
    await putRecord(db, staffedRecord(q), firstHour);
    await keepReview(db, as(q, 'office'), reviewOf(review));
  };
  const save = (unit: string, value: string, known = '2019-10-01') =>
    saveFigures(db, as(q, 'office'), [
      valueOnRecord({ indicator: 'thu', unit, period: '2019-M01', state: 'value', value, vintage: 'official', known }),
    ]);
  const headNow = async () => (await sealLedger(db, q)) ?? { position: 0, hash: '' };
  /** Frozen as everything stands, at the chain's end. */
  const frozen = async (text: string, more: Partial<Parameters<typeof freezeDraft>[2]> = {}) => {
    const { position } = await headNow();
    const sums = await asking(db, as(q, 'office'), (session) => sumsFor(session, q, asked));
    const figures = sums.map(frozenOf);
    return freezeDraft(db, as(q, 'office'), {
      ...paper,
      step: 'signing',
      position,
      bytes: bytesOf(text),
      figures,
      ...more,
    });
  };
  const issuing = (draft: number, more: Partial<Parameters<typeof issueReport>[2]> = {}) =>
    issueReport(db, as(q, 'approver'), {
      ...paper,
      draft,
      body: body.code,
      symbol: `${draft}-BC/QU`,
      issuedOn: day('2019-10-08'),
      changed: null,
      ...more,
    });
  const issued = (version: number) =>
    asking(db, as(q, 'office'), (session) => reportIssued(session, q, { ...paper, version }));

  it('comes back exactly after revisions, reforms and corrections, and its sums can be reckoned again as of then', async () => {
    await begun();
    await save('a', '12345678901234.567');
    await save('c', '0.1');
    const { position, hash } = await headNow();
    await issuing(await frozen('bản một', { position }));
    const first = await issued(1);
    expect(first).toMatchObject({ version: 1, head: hash, changed: null, by: 'Vũ Thị Thu' });
    expect(Buffer.from(first?.bytes ?? []).toString()).toBe('bản một');
    expect(first?.figures.find(({ key }) => key === 'thu|*')?.value?.toFixed()).toBe('12345678901234.667');

    await save('a', '5', '2019-11-01');
    await reformUnits(db, as(q, 'administrator'), reformBy(0));
    await issuing(await frozen('bản hai'), { changed: 'Sửa số thu của đơn vị a', bytes: bytesOf('bản ký') });
    expect(await issued(1)).toEqual(first);
    expect(Buffer.from((await issued(2))?.bytes ?? []).toString()).toBe('bản ký');

    const then = await askingAsOf(db, { ...as(q, 'office'), position }, (session) => sumsReckoned(session, q, asked));
    const byKey = (a: FrozenFigure, b: FrozenFigure) => (a.key < b.key ? -1 : 1);
    expect(then.map(frozenOf).sort(byKey)).toEqual(first?.figures);
    const changes = await asking(db, as(q, 'office'), (session) =>
      figuresChanged(session, q, { ...paper, version: 2 }),
    );
    expect(changes.find(({ key }) => key === 'thu|*')).toMatchObject({
      before: { printed: '12345678901234.667' },
      now: { printed: '5.1' },
    });
    expect(changes.map(({ key }) => key)).not.toContain('thu|c');
    expect((await auditAuthority(db, as(q, 'office'), hash)).findings).toEqual([]);
  });

  it('is not issued from what is no draft for signing, holds what nobody confirmed, or has gone out', async () => {
    await begun();
    const waiting = { ...frozenOf(sum('thu')), unconfirmed: true };
    await expect(issuing(1)).rejects.toThrow(/no such draft/);
    await expect(issuing(await frozen('một', { step: 'bureau' }))).rejects.toThrow(/signing/);
    await expect(issuing(await frozen('hai', { figures: [waiting] }))).rejects.toThrow(/nobody confirmed/);
    await expect(frozen('x', { figures: [waiting, waiting] })).rejects.toThrow(/twice/);
    await expect(frozen('x', { position: 99 })).rejects.toThrow(/not come to this position/);
    const draft = await frozen('ba');
    await expect(issuing(draft, { changed: 'gì đó' })).rejects.toThrow(/must name/);
    expect(await issuing(draft)).toBe(1);
    await expect(issuing(draft, { changed: 'gì đó', symbol: '9' })).rejects.toThrow(/was issued/);
    const next = await frozen('bốn');
    await expect(issuing(next, { changed: ' ' })).rejects.toThrow(/must name/);
    await expect(issuing(next, { changed: 'sửa', symbol: `${draft}-BC/QU` })).rejects.toThrow(/number was used/);
    expect(await issuing(next, { changed: 'sửa' })).toBe(2);
  });

  it('cannot be changed by the program', async () => {
    await begun();
    await issuing(await frozen('một', { figures: [frozenOf(sum('thu'))] }));
    for (const table of ['draft', 'draft_figure', 'report'])
      await expect(
        db.transaction(async (session) => {
          await session.query(script(`select set_config('bokhuyet.authority', '${q}', true)`));
          await session.query(script(`update ${table} set paper = 'khac'`));
        }),
      ).rejects.toThrow(/permission denied/);
  });
});

const sum = (indicator: string): Sum => ({
  period: period('2019-M01'),
  node: '*',
  indicator,
  value: decimal('7.50'),
  reported: 1,
  notApplicable: 0,
  partly: 0,
});
