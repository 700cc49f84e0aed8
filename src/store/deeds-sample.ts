/**
 * Every deed about a noun, as a step of a history: what it is about is picked by a number from few codes, so that deeds
 * meet, and some are refused.
 */
import { addDays, type Day, day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import { indicatorOf, targetOf } from '#core/figure-sample.ts';
import { period } from '#core/period.ts';
import type { Unit, UnitRelation } from '#core/unit.ts';
import type { Connection } from './engine/connection.ts';
import { collectingSteps } from './figures/collecting-sample.ts';
import { judgePaper, keepReading } from './figures/paper-states.ts';
import { receivePaper } from './figures/receive-paper.ts';
import { saveFigures } from './figures/save-figures.ts';
import { sealLedger } from './ledger/chain.ts';
import { dropFindings, recordFindings, releaseFindings, stateFinding, waive } from './making-good/keep-findings.ts';
import { taskSteps } from './making-good/task-deeds-sample.ts';
import { valueOnRecord } from './record-sample.ts';
import { amendCase, keepRegister, openCase } from './registers/registers.ts';
import { freezeDraft } from './reports/drafts.ts';
import { issueReport } from './reports/issue.ts';
import { workingTextSteps } from './reports/working-text-sample.ts';
import { carryTask, closeReview } from './reviews/closing.ts';
import { answerName, confirmPaper, confirmRemedy, confirmValue } from './reviews/confirm.ts';
import { keepReview } from './reviews/keep-reviews.ts';
import { meetingSteps } from './reviews/meeting-deeds-sample.ts';
import { as, body, bytesOf, findingOf, reviewOf } from './staffed-sample.ts';
import { keepDirective } from './what/clauses.ts';
import { defineIndicator, keepTargets } from './what/keep-indicators.ts';
import { endRegime, keepRegime } from './what/regimes.ts';
import { keepBody, keepHolidays, vouchForRegister } from './who/keep-authority.ts';
import { correctUnit, foundUnits, reformUnits } from './who/reform.ts';

/** The two that can be held. */
export const reviews = [period('2019-6M'), period('2019-9M')] as const;
const one = <Item>(items: readonly Item[], by: number): Item => items[by % items.length] as Item;

type Step = (db: Connection, authority: string, pick: number, hours: number) => Promise<unknown>;
const reviewBy = (pick: number) => one(reviews, pick);
const unitBy = (pick: number): string => one(['a', 'c', 'd', 'tai-chinh'], pick);
const taskBy = (pick: number): string => `nv-${pick % 3}`;

/** The steps; each deed of the store that is about a noun is among them. */
export const steps: Readonly<Record<string, Step>> = {
  save: (db, q, pick, hours) =>
    saveFigures(db, as(q, 'office', hours), [
      valueOnRecord({
        indicator: one(['thu', 'ho'], pick),
        unit: unitBy(pick >> 1),
        period: `2019-M0${(pick % 9) + 1}`,
        state: 'value',
        value: one(['0.1', '7', '-3', '12345678901234.567'], pick >> 2),
        vintage: one(['estimate', 'official'], pick >> 3),
        known: addDays(day('2019-10-01'), pick % 50),
      }),
    ]),
  found: (db, q, pick, hours) => foundUnits(db, as(q, 'administrator', hours), [wardOf(`w${pick % 4}`, pick)]),
  reform: (db, q, pick, hours) => reformUnits(db, as(q, 'administrator', hours), reformBy(pick)),
  correct: (db, q, pick, hours) =>
    correctUnit(db, as(q, 'administrator', hours), {
      code: unitBy(pick),
      name: `phường ${pick % 5}`,
      aliases: ['P.'],
      codes: pick % 3 === 0 ? {} : { thue: `1${pick % 4}`, 'thong-ke': `9${pick % 5}` },
      fields: [],
    }),
  define: (db, q, pick, hours) =>
    defineIndicator(
      db,
      as(q, 'office', hours),
      indicatorOf({
        code: one(['thu', 'ho', 'moi'], pick),
        kind: one(['flow', 'stock'], pick >> 2),
        formed: one(['added', 'added', 'agency'], pick >> 3),
        reportedBy: one([['ward'], ['a', 'c'], []], pick >> 1),
        owner: 'tai-chinh',
        from: one([day('2015-01-01'), day('2019-05-01')], pick >> 4),
      }),
    ),
  promise: (db, q, pick, hours) =>
    keepTargets(db, as(q, 'office', hours), [
      { ...targetOf(String(pick)), key: `t${pick % 2}`, indicator: 'thu', unit: one([null, 'a'], pick) },
    ]),
  direct: (db, q, pick, hours) =>
    keepDirective(db, as(q, 'office', hours), {
      directive: {
        code: `nq-${pick % 2}`,
        type: 'Nghị quyết',
        number: String(pick),
        symbol: null,
        issuer: 'HĐND quận',
        issuerAliases: [],
        date: null,
        abstract: null,
        implements: pick % 4 === 3 ? ['nq-0'] : [],
        replacedBy: null,
        real: false,
      },
      clauses: [{ clause: `1.${pick % 3}`, demands: `Thu ${pick}`, owner: one([null, 'a'], pick) }],
    }),
  regime: (db, q, pick, hours) =>
    keepRegime(db, as(q, 'office', hours), {
      code: `bc-${pick % 2}`,
      name: 'Báo cáo tháng',
      owed: 'to-us',
      toWhom: 'Văn phòng',
      rhythm: one(['month', 'nine-months'], pick),
      cutOff: 'calendar',
      dueAfterDays: pick % 20,
      outline: null,
      form: null,
      directive: null,
      from: one([day('2018-01-01'), day('2019-03-01')], pick >> 1),
      to: null,
      units: one([['a'], ['a', 'c'], []], pick),
    }),
  'end regime': (db, q, pick, hours) =>
    endRegime(db, as(q, 'office', hours), { code: `bc-${pick % 2}`, lastDay: day('2019-12-31') }),
  body: (db, q, pick, hours) => keepBody(db, as(q, 'office', hours), { ...body, code: one([body.code, 'ubnd'], pick) }),
  holidays: (db, q, pick, hours) =>
    keepHolidays(
      db,
      as(q, 'administrator', hours),
      ['2019-01-01', '2019-04-30', '2019-09-02'].map(day).slice(pick % 3),
    ),
  vouch: (db, q, pick, hours) => vouchForRegister(db, as(q, 'office', hours), addDays(day('2019-01-01'), pick)),
  review: (db, q, pick, hours) =>
    keepReview(db, as(q, 'office', hours), {
      ...one([reviewOf('2019-6M'), reviewOf('2019-9M', '2019-6M')], pick),
      owed: one([['a', 'c'], ['c']], pick >> 1),
    }),
  send: (db, q, pick, hours) =>
    receivePaper(
      db,
      { ...as(q, 'office', hours), review: reviewBy(pick) },
      {
        file: `bc${pick % 3}.txt`,
        bytes: bytesOf(`báo cáo ${pick % 3}`),
        unit: one(['a', null], pick),
        received: day('2019-09-18'),
        version: null,
      },
    ),
  judge: (db, q, pick, hours) =>
    judgePaper(db, as(q, 'office', hours), {
      review: reviewBy(pick),
      file: `bc${(pick >> 1) % 3}.txt`,
      state: one(['signed', 'sent-back', 'accepted'], pick),
      reason: one(['số liệu lệch', null], pick >> 1),
    }),
  read: (db, q, pick, hours) =>
    keepReading(db, as(q, 'office', hours), {
      review: reviewBy(pick),
      file: `bc${(pick >> 1) % 3}.txt`,
      reader: '0.1.0',
      facts: bytesOf(`{"figures":${pick % 2}}`),
    }),
  ...collectingSteps(reviews),
  'confirm paper': (db, q, pick, hours) =>
    confirmPaper(db, as(q, 'office', hours), { review: reviewBy(pick), file: 'bc0.txt', except: ['ho'] }),
  'confirm value': (db, q, pick, hours) =>
    confirmValue(db, as(q, 'office', hours), {
      review: reviewBy(pick),
      indicator: 'thu',
      unit: 'a',
      value: decimal('7.5'),
    }),
  'answer name': (db, q, pick, hours) =>
    answerName(db, as(q, 'office', hours), {
      review: reviewBy(pick),
      words: `Thu NS đợt ${pick % 3}`,
      ...one([{ indicator: 'thu' }, { unit: 'a' }, { unit: 'none' }], pick >> 1),
    }),
  'confirm remedy': (db, q, pick, hours) =>
    confirmRemedy(db, as(q, 'leader', hours), { review: reviewBy(pick), remedy: 'remedy|x' }),
  find: (db, q, pick, hours) =>
    recordFindings(db, as(q, 'office', hours), {
      review: reviewBy(pick),
      findings: [
        findingOf(`hc-${pick % 3}`, {
          cause: one([null, 'thiếu đôn đốc'], pick >> 1),
          units: one([['a'], ['a', 'c'], []], pick),
        }),
      ],
    }),
  state: (db, q, pick, hours) =>
    stateFinding(db, as(q, 'office', hours), {
      // One is left without a state: only such a one is released.
      finding: `hc-${pick % 2}`,
      review: reviewBy(pick >> 1),
      state: one(['remedied', 'being-remedied', 'not-remedied'], pick),
    }),
  'drop finding': (db, q, pick, hours) =>
    dropFindings(db, as(q, 'office', hours), {
      review: reviewBy(pick),
      findings: [findingOf(`hc-${(pick >> 1) % 3}`, { from: one([[], ['shortcoming|thu|2019-9M']], pick) })],
      reason: one(['đã khắc phục trong kỳ', ' '], pick >> 3),
    }),
  'release finding': (db, q, pick, hours) =>
    releaseFindings(db, as(q, 'office', hours), {
      review: reviewBy(pick),
      findings: [{ id: `hc-${(pick >> 1) % 3}` }],
    }),
  waive: (db, q, pick, hours) =>
    waive(db, as(q, 'leader', hours), {
      review: reviewBy(pick),
      finding: one(['hc-0', 'nv-0'], pick >> 1),
      reason: 'đã nêu trong nghị quyết',
    }),
  ...taskSteps(reviews),
  carry: (db, q, pick, hours) =>
    carryTask(db, as(q, 'leader', hours), { review: reviewBy(pick), task: taskBy(pick >> 1), words: 'tiếp tục' }),
  close: (db, q, pick, hours) => closeReview(db, as(q, 'leader', hours), reviewBy(pick)),
  ...meetingSteps(reviews),
  freeze: async (db, q, pick, hours) =>
    freezeDraft(db, as(q, 'office', hours), {
      review: reviewBy(pick),
      paper: 'bao-cao',
      step: one(['signing', 'signing', 'bureau'], pick),
      position: (await sealLedger(db, q))?.position ?? 0,
      bytes: bytesOf(`dự thảo ${pick}`),
      figures: [
        {
          key: 'thu|2019-9M',
          value: decimal(`${pick}.50`),
          printed: `${pick},5`,
          arithmetic: null,
          restsOn: ['thu|a', 'thu|c'],
          unconfirmed: pick % 4 === 3,
        },
        { key: 'ho|2019-9M', value: null, printed: '…', arithmetic: '–', restsOn: [], unconfirmed: false },
      ],
      ...(pick % 2 === 0 ? { text: bytesOf(`{"blocks":${pick}}`) } : {}),
    }),
  ...workingTextSteps,
  issue: (db, q, pick, hours) =>
    issueReport(db, as(q, 'approver', hours), {
      review: reviewBy(pick),
      paper: 'bao-cao',
      draft: ((pick >> 1) % 4) + 1,
      body: body.code,
      symbol: `${pick % 7}-BC/QU`,
      issuedOn: day('2019-10-08'),
      changed: one([null, 'Sửa số thu'], pick >> 3),
      ...(pick % 2 === 0 ? { bytes: bytesOf(`bản ký ${pick}`) } : {}),
    }),
  register: (db, q, pick, hours) =>
    keepRegister(db, as(q, 'office', hours), {
      code: 'vi-pham',
      name: `Vi phạm ${pick % 3}`,
      fields: [
        { code: 'ai', label: 'Người vi phạm', kind: 'text', needed: true },
        { code: 'muc', label: 'Mức phạt', kind: 'number', needed: false },
      ],
      from: day('2019-01-01'),
      to: null,
    }),
  case: (db, q, pick, hours) =>
    openCase(db, as(q, 'office', hours), {
      register: 'vi-pham',
      number: `${pick % 3}`,
      unit: 'a',
      opened: day('2019-09-01'),
      facts: one([{ ai: 'Hoàng Văn Thụ' }, { ai: 'Hoàng Văn Thụ', muc: '5000000' }, { muc: '1' }], pick),
    }),
  amend: (db, q, pick, hours) =>
    amendCase(db, as(q, 'office', hours), {
      register: 'vi-pham',
      number: `${pick % 3}`,
      facts: { ai: 'Hoàng Văn Thụ', muc: String(pick) },
      ...(pick % 2 === 0 ? { closed: day('2019-10-10') } : {}),
    }),
};

const wardOf = (code: string, pick: number, from: Day = day('2019-08-01')): Unit => ({
  code,
  name: one(['phường Mới', 'b'], pick),
  kind: 'ward',
  from,
  to: null,
  parent: one([null, 'khoi-phuong'], pick),
  aliases: [],
  codes: pick % 5 === 0 ? { thue: '11' } : {},
  fields: [],
});

/** Merge, split by shares, rename, move; of few units, so that most have gone after some of them. */
export function reformBy(pick: number): Parameters<typeof reformUnits>[2] {
  const on = one([day('2019-08-01'), day('2019-09-01')], pick >> 2);
  const kind = one(['merge', 'split', 'rename', 'move'] as const, pick);
  const [first, second] = [`r${pick % 11}`, `s${pick % 11}`];
  const from = kind === 'merge' ? ['a', 'd'] : [one(['a', 'c', 'd', 'w0', 'r1'], pick >> 1)];
  const founded = [wardOf(first, 1, on), ...(kind === 'split' ? [wardOf(second, 3, on)] : [])];
  const shares: UnitRelation['shares'] =
    kind === 'split' ? { [first]: { population: '0.6' }, [second]: { population: '0.4' } } : {};
  return { relation: { on, kind, from, to: founded.map(({ code }) => code), shares }, founded, ended: from };
}
