/** What each role finds to do over the example, on days of its rounds. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GivenRole } from '#core/permission.ts';
import { type Caller, type Served, served } from '#server/served-sample.ts';

let app: Served;
const callers = new Map<string, Caller>();
beforeAll(async () => {
  app = await served();
  const roles = ['office', 'leader', 'approver', 'administrator', 'auditor', 'reporter'] as const;
  for (const role of roles) callers.set(role, await app.signedIn(role satisfies GivenRole));
});
afterAll(() => app.close());
const todo = async (
  role: string,
  input: { readonly on?: string; readonly review?: string } = { on: '2019-09-30', review: '2019-9M' },
) => {
  const { value, status } = await (callers.get(role) as Caller).call('todo.read', input);
  if (value === null) throw new Error(`${role}: ${status}`);
  return value;
};

const today = (): string => app.works.now().toISOString().slice(0, 10);

it('shows illustrative data on the day of its round', async () => {
  expect((await todo('office', { review: '2019-9M' })).on).toBe('2019-09-30');
  const { on, own } = await todo('reporter', {});
  expect(on).toBe('2019-09-20');
  expect(own?.owed.map(({ period }) => period)).toContain('2019-9M');
  expect((await todo('administrator', {})).on).toBe(today());
});

it('tells the office the meeting, who has not sent with the reminder, and the last conclusions', async () => {
  const { round, sendings, conclusions, own } = await todo('office');
  expect(round).toMatchObject({
    period: '2019-9M',
    ordinal: 21,
    date: '2019-09-30',
    host: 'Quận ủy Kiến An',
    draft: null,
  });
  expect(sendings?.owed).toBe((sendings?.sent ?? 0) + (sendings?.missing.length ?? 0));
  for (const { name } of sendings?.missing ?? []) expect(sendings?.reminder).toContain(`- ${name}`);
  expect(conclusions?.review).toBe('2019-6M');
  const { given = 0, done = 0, inTerm = 0, overdue = 0, undated = 0 } = conclusions ?? {};
  expect(given).toBeGreaterThan(5);
  expect(done + inTerm + overdue + undated).toBe(given);
  const led = conclusions?.agencies.reduce((sum, one) => sum + one.given, 0) ?? 0;
  expect(led).toBeLessThanOrEqual(given);
  expect(own).toBeNull();
});

it('counts a paper of no unit for the one it was recognised to be of, once the dossier is there', async () => {
  const missing = async (): Promise<readonly string[]> =>
    ((await todo('office')).sendings?.missing ?? []).map(({ unit }) => unit);
  const office = callers.get('office') as Caller;
  const state = async () => (await office.call('dossier.state', { review: '2019-9M' })).value?.state;
  await expect.poll(state, { timeout: 100_000, interval: 500 }).toBe('ready');
  expect(await missing()).toEqual(['trang-minh']);
}, 120_000);

it('counts nothing as overdue before its day', async () => {
  const early = await todo('office', { on: '2019-07-15', review: '2019-9M' });
  const late = await todo('office', { on: '2020-06-30', review: '2019-9M' });
  expect(early.conclusions?.overdue ?? 0).toBeLessThan(late.conclusions?.overdue ?? 0);
  expect(early.sendings?.sent).toBe(0);
});

it('tells a leader what waits for a decision, and no reminder', async () => {
  const { waits, sendings } = await todo('leader');
  expect(waits.some(({ what }) => what === 'papers-to-receive')).toBe(false);
  expect(sendings?.reminder).toBe('');
  const [office, reporter] = ['office', 'reporter'].map((role) => callers.get(role) as Caller);
  const task = {
    ...({ field: 'budget', origin: 'work-programme' } as const),
    ...{ what: 'Rà soát nợ thuế', lead: 'bac-son', support: [], leader: null, deliverable: null },
    ...{ due: '2030-01-31', directives: [], findings: [], review: null, meeting: null },
    indicator: null,
  };
  const { value } = (await office?.call('tasks.assign', { tasks: [task] })) ?? {};
  const asks = { task: value?.ids[0] ?? '', unit: 'bac-son', to: '2030-12-31', reason: 'Chờ vốn' };
  const waiting = async () =>
    (await todo('leader', { on: today() })).waits.find(({ what }) => what === 'extensions')?.count ?? 0;
  const before = await waiting();
  await reporter?.call('tasks.ask-extension', asks);
  expect((await waiting()) - before).toBe(1);
  expect((await todo('reporter', { on: today() })).own?.tasks).toContainEqual(
    expect.objectContaining({ what: 'Rà soát nợ thuế', due: '2030-01-31', lead: true, state: 'in-term' }),
  );
});

it('tells a reporter what their ward owes and has to do, and nothing of others', async () => {
  const { own, round, sendings, conclusions, above } = await todo('reporter');
  expect([round, sendings, conclusions, above]).toEqual([null, null, null, []]);
  expect(own?.units).toEqual([{ unit: 'bac-son', name: 'phường Bắc Sơn' }]);
  expect(own?.owed.every(({ unit }) => unit === 'bac-son')).toBe(true);
  expect(own?.owed.some(({ period }) => period === '2019-9M')).toBe(true);
});

it('tells an administrator of accounts alone', async () => {
  const { round, waits, sendings, own } = await todo('administrator');
  expect([round, sendings, own]).toEqual([null, null, null]);
  expect(waits.every(({ what }) => /^(people|accounts|owners|unsealed)/.test(what))).toBe(true);
});

it('lists what we owe above this week and next, by the rule and the days off', async () => {
  const office = callers.get('office') as Caller;
  await office.call('regimes.define', {
    ...{
      code: 'len-tren',
      name: 'Báo cáo 9 tháng lên Thành ủy',
      owed: 'by-us',
      toWhom: 'Thành ủy',
      rhythm: 'nine-months',
    },
    ...{
      cutOff: 'calendar',
      dueAfterDays: 5,
      outline: null,
      form: null,
      directive: null,
      from: '2019-01-01',
      to: null,
    },
    ...{ units: [], seen: null },
  });
  // The fifth of October 2019 was a Saturday.
  expect((await todo('office')).above).toMatchObject([{ byRule: '2019-10-05', due: '2019-10-07', period: '2019-9M' }]);
  expect((await todo('office', { on: '2019-10-20' })).above).toEqual([]);
});
