/**
 * Every route by everybody: each role, a stranger, of one's own authority and of another; against the sentences of the core
 * and against a grid that is written here, so that neither a row of the contract nor a sentence changes unseen.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GivenRole } from '#core/permission.ts';
import { addresses, type RouteName } from '#server/contract/addresses.ts';
import { contract } from '#server/contract/contract.ts';
import type { Route } from '#server/contract/route.ts';
import { inputFor } from '#server/requests-sample.ts';
import { actor, may } from '#server/rights-sample.ts';
import { type Caller, otherAuthority, type Served, served } from '#server/served-sample.ts';

const roles = ['office', 'reporter', 'approver', 'leader', 'administrator', 'auditor'] as const;
type Caught = (typeof roles)[number];

const everybody = [...roles];
const readers: readonly Caught[] = ['office', 'approver', 'leader', 'auditor'];
const ofPeople: readonly Caught[] = [...readers, 'administrator'];

/** Who may call what; routes for anybody, and of one's own account, stand apart. */
const grid: Readonly<Partial<Record<RouteName, readonly Caught[]>>> = {
  'accounts.list': ofPeople,
  'accounts.create': ['administrator'],
  'accounts.reset': ['administrator'],
  'accounts.close': ['administrator'],
  'accounts.lock': ['administrator'],
  'people.list': ['office', 'administrator'],
  'people.roles': ofPeople,
  'people.name': ['administrator'],
  'people.erase': ['administrator'],
  'people.grant': ['administrator'],
  'people.end-role': ['administrator'],
  'people.held': ['administrator'],
  'people.hand-over': ['administrator'],
  'units.history': everybody,
  'units.found': ['administrator'],
  'units.correct': ['administrator'],
  'units.bears': ['administrator'],
  'units.reform': ['administrator'],
  'units.orphans': ['office', 'administrator'],
  'holidays.list': everybody,
  'holidays.keep': ['office', 'administrator'],
  'bodies.keep': ['office', 'administrator'],
  'bodies.versions': ['office', 'administrator'],
  'ledger.read': ['administrator', 'auditor'],
  'ledger.deeds': ['administrator', 'auditor'],
  'audit.begin': ['administrator', 'auditor'],
  'audit.state': ['administrator', 'auditor'],
  'backup.state': ['administrator', 'auditor'],
  'position.now': everybody,
  'lists.units': everybody,
  'lists.indicators': everybody,
  'lists.targets': everybody,
  'lists.bodies': everybody,
  'lists.regimes': everybody,
  'lists.directives': everybody,
  'lists.people': ofPeople,
  'figures.ground': ['office', 'reporter'],
  'figures.sheet': [...readers, 'reporter'],
  'figures.across': readers,
  'figures.save': ['office', 'reporter'],
  'indicators.define': ['office', 'administrator'],
  'indicators.keep-targets': ['office', 'administrator'],
  'reviews.list': readers,
  'reviews.proposed': ['office'],
  'reviews.open': ['office'],
  'reviews.read': readers,
  'reviews.change': ['office'],
  'regimes.define': ['office', 'administrator'],
  'regimes.end': ['office', 'administrator'],
  'regimes.owed': everybody,
  'letters.request': ['office'],
  'letters.reminder': ['office'],
  'letters.send': ['office'],
  'letters.sent': ['office'],
  'letters.answer': ['office'],
  'todo.read': everybody,
  'findings.list': readers,
  'findings.keep': ['office'],
  'findings.drop': ['office'],
  'findings.release': ['office'],
  'findings.state': ['office'],
  'remedies.assign': ['office', 'leader'],
  'remedies.waive': ['leader'],
  'closing.state': readers,
  'closing.carry': ['office', 'leader'],
  'closing.close': ['leader'],
  'meetings.list': readers,
  'meetings.hold': ['office'],
  'meetings.read': readers,
  'meetings.change': ['office'],
  'meetings.delegates': ['office'],
  'meetings.attend': ['office'],
  'meetings.opine': ['office'],
  'meetings.correct': ['office'],
  'meetings.answer': ['office'],
  'meetings.conclude': ['office'],
  'meetings.tasks-in': ['office', 'leader'],
  'meetings.paper': readers,
  'meetings.drafted-file': readers,
  'meetings.keep-paper': ['office'],
  'meetings.paper-file': readers,
  'tasks.list': [...readers, 'reporter'],
  'tasks.read': [...readers, 'reporter'],
  'tasks.ground': ['office', 'leader'],
  'tasks.assign': ['office', 'leader'],
  'tasks.progress': ['office', 'reporter'],
  'tasks.attach': ['office', 'reporter'],
  'tasks.evidence': [...readers, 'reporter'],
  'tasks.confirm': ['office'],
  'tasks.send-back': ['office'],
  'tasks.ask-extension': ['office', 'reporter'],
  'tasks.answer-extension': ['office', 'leader'],
  'tasks.extend': ['leader'],
  'tasks.pause': ['leader'],
  'tasks.resume': ['leader'],
  'tasks.withdraw': ['leader'],
  'tasks.moved': readers,
  'tasks.paper': readers,
  'drafts.list': readers,
  'drafts.read': readers,
  'drafts.save': ['office'],
  'drafts.seen': ['office'],
  'drafts.freeze': ['office'],
  'drafts.compare': readers,
  'drafts.file': readers,
  'drafts.came-back': ['office'],
  'drafts.answer': ['office'],
  'templates.names': readers,
  'templates.check': ['office'],
  'templates.fill': ['office'],
  'reports.issue': ['approver'],
  'reports.file': readers,
  'submissions.rounds': [...readers, 'reporter'],
  'submissions.list': [...readers, 'reporter'],
  'submissions.drop': ['office', 'reporter'],
  'submissions.read': [...readers, 'reporter'],
  'submissions.file': [...readers, 'reporter'],
  'submissions.send': ['office', 'reporter'],
  'submissions.correct': ['office', 'reporter'],
  'submissions.explain': ['office', 'reporter'],
  'submissions.send-back-figure': ['office'],
  'submissions.accept-figure': ['office'],
  'submissions.judge': ['office'],
  'submissions.answer-name': ['office'],
  'folders.list': ['office'],
  'folders.begin': ['office'],
  'folders.gather': ['office'],
  'folders.take-in': ['office'],
  'folders.read': ['office'],
  'folders.answer': ['office'],
  'folders.retry': ['office'],
  'dossier.state': readers,
  'dossier.read': readers,
  'dossier.file': readers,
};

const all = Object.values<Route & { readonly name: RouteName }>(contract);
const ofAuthority = all.filter(({ name }) => addresses[name].includes('/:authority'));

let app: Served;
const callers = new Map<Caught, Caller>();
beforeAll(async () => {
  app = await served();
  for (const role of roles) callers.set(role, await app.signedIn(role satisfies GivenRole));
});
afterAll(() => app.close());

describe('the grid', () => {
  it('holds every route of an authority', () => {
    expect(ofAuthority.map(({ name }) => name).filter((name) => grid[name] === undefined)).toEqual([]);
  });

  it('is what the sentences say', () => {
    for (const route of ofAuthority) {
      const { right, about, name } = route;
      if (right === 'signed in' || right === 'anybody') continue;
      const input = inputFor(route);
      const of =
        about === 'the whole' ? {} : about === 'what they may' ? { units: ['bac-son'] } : about(input as never);
      const allowed = roles.filter(
        (role) => may(actor(role), right, of) || (about === 'what they may' && may(actor(role), right, {})),
      );
      expect([name, allowed], name).toEqual([name, roles.filter((role) => grid[name]?.includes(role))]);
    }
  });
});

/** The body of a route that takes a file. */
const fileFor = ({ upload }: Route): { readonly upload?: Uint8Array } =>
  upload ? { upload: new TextEncoder().encode('Biên bản') } : {};

describe.each(ofAuthority.map((route) => [route.name, route] as const))('%s', (name, route) => {
  it('answers whom it may, and nobody else', async () => {
    for (const role of roles) {
      const caller = callers.get(role) as Caller;
      const { status, problem } = await caller.call(name, inputFor(route) as never, fileFor(route));
      if (grid[name]?.includes(role)) expect([role, status === 403 ? problem?.type : '']).toEqual([role, '']);
      else expect([role, status, problem?.type]).toEqual([role, 403, 'urn:bokhuyet:not-permitted']);
    }
  }, 180_000);

  it('is not there in another authority, on record or not, and needs somebody to be in', async () => {
    for (const role of roles)
      for (const authority of [otherAuthority, 'khong-co', 'KIEN-AN']) {
        const found = await (callers.get(role) as Caller).call(name, inputFor(route) as never, {
          ...fileFor(route),
          authority,
        });
        expect([role, authority, found.status, found.problem?.type]).toEqual([
          role,
          authority,
          404,
          'urn:bokhuyet:not-found',
        ]);
      }
    const stranger = app.stranger();
    for (const authority of ['kien-an', otherAuthority, 'khong-co'])
      expect((await stranger.call(name, inputFor(route) as never, { authority })).status).toBe(401);
  });
});

it('answers nothing of one’s own account to a stranger', async () => {
  for (const { name, right } of all.filter((route) => route.right === 'signed in'))
    expect([name, right, (await app.stranger().call(name, {} as never)).status]).toEqual([name, right, 401]);
});
