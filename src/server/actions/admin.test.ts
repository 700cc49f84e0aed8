/** Upkeep by an administrator over the example: what it does, what it refuses, whoever else is at it, and what is wrong. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type Served, served } from '#server/served-sample.ts';

let app: Served;
let admin: Caller;
beforeAll(async () => {
  app = await served();
  // The office of the example works in the autumn of 2019.
  app.pass(Date.parse('2019-11-05T02:00:00Z') - Date.now());
  admin = await app.signedIn('administrator');
});
afterAll(() => app.close());

const ok = <Value>({ value, problem }: { readonly value: Value | null; readonly problem: unknown }): Value => {
  expect(problem).toBeNull();
  return value as Value;
};
const today = '2019-11-05';
const newPerson = async (name: string): Promise<string> =>
  ok(await admin.call('people.name', { person: null, name, email: 'a@b.vn', phone: null })).person;
const role = (person: string, more = {}) =>
  admin.call('people.grant', { person, role: 'office', unit: null, from: '2019-01-01', to: null, ...more });

describe('people', () => {
  it('are named, given a role, corrected, and hand everything over before their account closes', async () => {
    const [leaves, stays] = [await newPerson('Bùi Thị Đi'), await newPerson('Ngô Văn Ở')];
    expect(ok(await role(leaves)).number).toBe(1);
    ok(await role(leaves, { role: 'reporter', unit: 'phong-tckh' }));
    ok(await admin.call('accounts.create', { person: leaves, username: 'bui.di' }));
    const held = ok(await admin.call('people.held', { person: leaves }));
    expect(held.filter(({ follows }) => !follows).map(({ what }) => what.en)).toEqual([
      'the role office',
      'the role reporter (phong-tckh)',
    ]);

    expect(held.some(({ kind, follows }) => kind === 'unit-tasks' && follows)).toBe(true);
    expect(ok(await admin.call('accounts.close', { person: leaves })).done).toBe(false);
    ok(await admin.call('accounts.lock', { person: leaves }));
    const stateOf = async () =>
      ok(await admin.call('accounts.list', {})).find(({ person }) => person === leaves)?.state;
    expect(await stateOf()).toBe('locked');
    const yesterday = '2019-11-04';
    const over = ok(await admin.call('people.hand-over', { person: leaves, to: stays, lastDay: yesterday }));
    expect(over.roles).toBe(2);
    const theirs = ok(await admin.call('people.roles', {})).filter(({ person }) => person === stays);
    expect(theirs.map(({ role: of, unit, from, to }) => [of, unit, from, to])).toEqual([
      ['office', null, today, null],
      ['reporter', 'phong-tckh', today, null],
    ]);
    expect(ok(await admin.call('accounts.close', { person: leaves }))).toEqual({ done: true });
    expect(await stateOf()).toBe('closed');
  });

  it('are handed a signature and the register with the roles', async () => {
    const [leaves, stays] = [await newPerson('Người Ký Cũ'), await newPerson('Người Ký Mới')];
    ok(await role(leaves));
    const [body] = ok(await admin.call('lists.bodies', {}));
    if (!body) throw new Error('the example has bodies');
    const seen = ok(await admin.call('bodies.versions', {}))[body.code] ?? null;
    const { code, signing, ...rest } = body;
    const keep = { ...rest, body: code, on: signing.on, post: signing.post, signer: 'Người Ký Cũ' };
    ok(await admin.call('bodies.keep', { ...keep, seen }));
    const again = await admin.call('bodies.keep', { ...keep, name: 'Khác', seen });
    expect([again.status, again.problem?.type]).toEqual([409, 'urn:bokhuyet:conflict']);
    expect(ok(await admin.call('people.held', { person: leaves })).map(({ kind }) => kind)).toContain('signs');
    ok(await admin.call('people.hand-over', { person: leaves, to: stays, lastDay: today }));
    const now = ok(await admin.call('lists.bodies', {})).find((one) => one.code === code);
    expect(now?.signing.name).toBe('Người Ký Mới');
  });

  it('get nothing by way of a third: not one’s own roles, not to oneself, not to nobody', async () => {
    const me = ok(await admin.call('session.me', {})).person;
    const other = await newPerson('Lý Văn Ba');
    ok(await role(other));
    for (const [person, to, status] of [
      [other, me, 403],
      [me, other, 403],
      [other, other, 409],
      [other, 'p9999', 409],
    ] as const) {
      const answer = await admin.call('people.hand-over', { person, to, lastDay: today });
      expect([person, to, answer.status]).toEqual([person, to, status]);
    }
    expect(
      (await admin.call('people.grant', { person: me, role: 'leader', unit: null, from: today, to: null })).status,
    ).toBe(403);
    expect((await admin.call('people.erase', { person: me })).status).toBe(409);
  });

  it('keep every mistake of a role apart by field, and go when they are erased', async () => {
    const person = await newPerson('Đặng Thị Sai');
    const wrong = await role(person, { role: 'reporter', unit: 'khong-co', from: '2019-02-02', to: '2019-01-01' });
    expect([wrong.status, wrong.problem?.mistakes?.map(({ field }) => field[0])]).toEqual([422, ['unit', 'to']]);
    expect((await role(person, { unit: 'bac-son' })).status).toBe(422);
    ok(await role(person));
    ok(await admin.call('accounts.create', { person, username: 'dang.sai' }));
    ok(await admin.call('people.erase', { person }));
    expect(ok(await admin.call('people.list', {})).some((one) => one.person === person)).toBe(false);
    expect((await admin.call('people.erase', { person })).status).toBe(409);
    expect((await admin.call('people.end-role', { person, number: 9, lastDay: today })).status).toBe(404);
  });
});

describe('units', () => {
  const founded = (code: string, more = {}) => ({
    ...{ code, name: `phường ${code}`, kind: 'ward' as const, from: '2019-01-01', parent: null },
    ...{ aliases: [], codes: {}, fields: [], ...more },
  });
  it('are founded and corrected, by one person at a time', async () => {
    ok(await admin.call('units.found', { units: [founded('moi')] }));
    expect((await admin.call('units.found', { units: [founded('moi')] })).status).toBe(409);
    expect((await admin.call('units.found', { units: [founded('Mới lạ')] })).status).toBe(422);
    const version = ok(await admin.call('units.bears', {})).find(({ unit }) => unit === 'moi')?.version ?? '';
    const said = { unit: 'moi', name: 'phường Mới', aliases: ['P. Mới'], codes: { tax: '77' }, fields: [], version };
    ok(await admin.call('units.correct', said));
    const late = await admin.call('units.correct', said);
    expect([late.status, late.problem?.standing]).toMatchObject([409, { name: 'phường Mới' }]);
    expect((await admin.call('units.correct', { ...said, unit: 'khong-co' })).status).toBe(404);
  });

  it('leave what they owned to nobody when they end, and it is told before and after', async () => {
    const before = ok(await admin.call('units.bears', {}));
    const owner = before.find(({ indicators }) => indicators > 0);
    const stands = ok(await admin.call('lists.units', {})).find(({ code }) => code === owner?.unit);
    if (!owner || !stands?.to) throw new Error('a unit of the example owns an indicator and ends one day');
    const on = new Date(Date.parse(stands.to) + 86_400_000).toISOString().slice(0, 10);
    const reform = {
      kind: 'rename' as const,
      on,
      from: [owner.unit],
      to: ['ten-moi'],
      shares: {},
      ended: [owner.unit],
    };
    const tooEarly = { ...reform, on: '2019-11-02', founded: [founded('ten-moi', { from: '2019-11-02' })] };
    expect((await admin.call('units.reform', tooEarly)).problem?.reasons).toEqual(['wrong-reform']);
    ok(
      await admin.call('units.reform', { ...reform, founded: [founded('ten-moi', { kind: 'department', from: on })] }),
    );
    const gone = (all: readonly { kind: string; missing: string | null }[], kind: string) =>
      all.filter((one) => one.kind === kind && one.missing === owner.unit).length;
    expect(gone(ok(await admin.call('units.orphans', {})), 'indicator')).toBe(0);
    const [now, then] = [app.works.now(), Date.parse(on)];
    app.pass(then - now.getTime());
    admin = await app.signedIn('administrator');
    const orphans = ok(await admin.call('units.orphans', {}));
    expect(gone(orphans, 'indicator')).toBe(owner.indicators);
    expect(gone(orphans, 'task')).toBe(owner.tasks);
    app.pass(now.getTime() - app.works.now().getTime());
    admin = await app.signedIn('administrator');
    expect(ok(await admin.call('units.history', {})).at(-1)).toMatchObject({ kind: 'rename', to: ['ten-moi'] });
    const wrong = {
      ...reform,
      kind: 'merge' as const,
      from: ['khong-co'],
      to: ['moi'],
      founded: [],
      ended: ['khong-co'],
    };
    expect((await admin.call('units.reform', wrong)).problem?.reasons).toContain('no-such-unit');
  });
});

describe('the authority', () => {
  it('keeps its days off, not over what somebody saved meanwhile', async () => {
    const { days, version } = ok(await admin.call('holidays.list', {}));
    ok(await admin.call('holidays.keep', { days: [...days, '2031-01-01', '2031-01-01'], seen: version }));
    expect(ok(await admin.call('holidays.list', {})).days.filter((one) => one === '2031-01-01')).toHaveLength(1);
    expect((await admin.call('holidays.keep', { days: [], seen: version })).status).toBe(409);
    expect((await admin.call('holidays.keep', { days: ['2031-02-30'], seen: '' })).status).toBe(422);
  });

  it('tells everybody but who saved that something was', async () => {
    const office = await app.signedIn('office');
    const stands = async () => {
      const [own, others] = [await admin.call('position.now', {}), await office.call('position.now', {})];
      return { own: ok(own), others: ok(others) };
    };
    const before = await stands();
    const { days, version } = ok(await admin.call('holidays.list', {}));
    ok(await admin.call('holidays.keep', { days: [...days, '2031-01-02'], seen: version }));
    const after = await stands();
    expect(after.own).toEqual(before.own);
    expect(after.others.position).toBeGreaterThan(before.others.position);
    expect(after.others.version).not.toBe(before.others.version);
  });

  it('shows its ledger by deed, person, unit and day, and what is not sealed yet', async () => {
    const all = ok(await admin.call('ledger.read', {}));
    expect(all.lines[0]?.entry).toBeGreaterThan(all.lines.at(-1)?.entry ?? 0);
    expect(all.unsealed).toBeGreaterThan(0);
    const me = ok(await admin.call('session.me', {})).person;
    const mine = ok(await admin.call('ledger.read', { person: me, deed: 'reform units', from: today, to: today }));
    expect(new Set(mine.lines.map(({ person, deed }) => `${person} ${deed}`))).toEqual(new Set([`${me} reform units`]));
    expect(mine.lines.flatMap(({ wrote }) => wrote.map(({ noun }) => noun))).toContain('unit');
    expect(ok(await admin.call('ledger.read', { unit: 'moi' })).lines.length).toBeGreaterThan(0);
    expect(ok(await admin.call('ledger.read', { to: '2001-01-01' })).lines).toEqual([]);
    const last = all.lines.at(-1)?.entry ?? 0;
    for (const { entry } of ok(await admin.call('ledger.read', { before: last })).lines)
      expect(entry).toBeLessThan(last);
  });

  it('is audited while somebody looks, and finds what was changed past the ledger', async () => {
    const ended = async () => {
      ok(await admin.call('audit.begin', {}));
      await expect.poll(async () => ok(await admin.call('audit.state', {})).state, { timeout: 60_000 }).toBe('done');
      return ok(await admin.call('audit.state', {}));
    };
    expect(ok(await admin.call('audit.state', {})).state).toBe('none');
    const clean = await ended();
    expect([clean.findings, clean.figures > 0, clean.entries > 0]).toEqual([[], true, true]);
    await app.works.connection.transaction(async (session) => {
      await session.query({ text: "select set_config('bokhuyet.authority', 'kien-an', true)", values: [] });
      await session.query({ text: "update unit set name = 'khác' where unit = 'bac-son'", values: [] });
    });
    expect((await ended()).findings).toEqual([{ kind: 'row-changed', where: 'unit ["kien-an", "bac-son"]' }]);
  }, 120_000);

  it('tells no backup where none was made, and which libraries it stands on', async () => {
    expect(ok(await admin.call('backup.state', {}))).toEqual([]);
    const about = ok(await admin.call('about.read', {}));
    expect(about.licences.find(({ name }) => name === 'zod')?.licence).toBe('MIT');
  });
});
