/**
 * The address of every route by its name: plain data, all that the pages carry of the contract. `:authority` is that of
 * whoever signed in; of another one nothing is there.
 */

export const addresses = {
  'session.beginning': 'GET /api/beginning',
  'session.me': 'GET /api/session',
  'session.open': 'POST /api/session',
  'session.second': 'POST /api/session/second',
  'session.close': 'DELETE /api/session',
  'session.first': 'POST /api/first-administrator',
  'session.reset': 'POST /api/reset',
  'account.language': 'PUT /api/account/language',
  'account.password': 'PUT /api/account/password',
  'account.begin-second': 'POST /api/account/second',
  'account.confirm-second': 'PUT /api/account/second',
  'account.end-second': 'POST /api/account/second/end',
  'account.recovery-codes': 'POST /api/account/recovery-codes',
  'account.sessions': 'GET /api/account/sessions',
  'account.end-sessions': 'POST /api/account/sessions/end',
  'accounts.list': 'GET /api/:authority/accounts',
  'accounts.create': 'POST /api/:authority/accounts',
  'accounts.reset': 'POST /api/:authority/accounts/:person/reset',
  'accounts.close': 'POST /api/:authority/accounts/:person/close',
  'accounts.lock': 'POST /api/:authority/accounts/:person/lock',
  'people.list': 'GET /api/:authority/contacts',
  'people.roles': 'GET /api/:authority/roles',
  'people.name': 'POST /api/:authority/people',
  'people.erase': 'POST /api/:authority/people/:person/erase',
  'people.grant': 'POST /api/:authority/people/:person/roles',
  'people.end-role': 'POST /api/:authority/people/:person/roles/:number/end',
  'people.held': 'GET /api/:authority/people/:person/held',
  'people.hand-over': 'POST /api/:authority/people/:person/hand-over',
  'units.history': 'GET /api/:authority/reforms',
  'units.found': 'POST /api/:authority/units',
  'units.correct': 'PUT /api/:authority/units/:unit',
  'units.bears': 'GET /api/:authority/units-bear',
  'units.reform': 'POST /api/:authority/reforms',
  'units.orphans': 'GET /api/:authority/orphans',
  'holidays.list': 'GET /api/:authority/holidays',
  'holidays.keep': 'PUT /api/:authority/holidays',
  'bodies.keep': 'PUT /api/:authority/bodies/:body',
  'bodies.versions': 'GET /api/:authority/bodies-versions',
  'ledger.read': 'GET /api/:authority/ledger',
  'ledger.deeds': 'GET /api/:authority/ledger-deeds',
  'audit.begin': 'POST /api/:authority/audit',
  'audit.state': 'GET /api/:authority/audit',
  'backup.state': 'GET /api/:authority/backups',
  'about.read': 'GET /api/about',
  'position.now': 'GET /api/:authority/position',
  'lists.units': 'GET /api/:authority/units',
  'lists.indicators': 'GET /api/:authority/indicators',
  'lists.targets': 'GET /api/:authority/targets',
  'lists.bodies': 'GET /api/:authority/bodies',
  'lists.regimes': 'GET /api/:authority/regimes',
  'lists.directives': 'GET /api/:authority/directives',
  'lists.people': 'GET /api/:authority/people',
  'figures.ground': 'GET /api/:authority/figure-ground',
  'figures.sheet': 'GET /api/:authority/units/:unit/figures/:period',
  'figures.across': 'GET /api/:authority/indicators/:indicator/figures/:period',
  'figures.save': 'POST /api/:authority/figures',
  'indicators.define': 'POST /api/:authority/indicators',
  'indicators.keep-targets': 'POST /api/:authority/targets',
  'reviews.list': 'GET /api/:authority/reviews',
  'reviews.proposed': 'GET /api/:authority/next-review',
  'reviews.open': 'POST /api/:authority/reviews',
  'reviews.read': 'GET /api/:authority/reviews/:review',
  'reviews.change': 'PUT /api/:authority/reviews/:review',
  'regimes.define': 'POST /api/:authority/regimes',
  'regimes.end': 'POST /api/:authority/regimes/:regime/end',
  'regimes.owed': 'GET /api/:authority/owed',
  'letters.request': 'GET /api/:authority/reviews/:review/request',
  'letters.reminder': 'GET /api/:authority/reviews/:review/reminder',
  'letters.send': 'POST /api/:authority/reviews/:review/letters',
  'letters.sent': 'GET /api/:authority/reviews/:review/letters',
  'letters.answer': 'POST /api/:authority/reviews/:review/letters/:job/answer',
  'meetings.list': 'GET /api/:authority/reviews/:review/meetings',
  'meetings.hold': 'POST /api/:authority/reviews/:review/meetings',
  'meetings.read': 'GET /api/:authority/reviews/:review/meetings/:meeting',
  'meetings.change': 'PUT /api/:authority/reviews/:review/meetings/:meeting',
  'meetings.delegates': 'PUT /api/:authority/reviews/:review/meetings/:meeting/delegates',
  'meetings.attend': 'POST /api/:authority/reviews/:review/meetings/:meeting/attendance',
  'meetings.opine': 'POST /api/:authority/reviews/:review/meetings/:meeting/opinions',
  'meetings.correct': 'PUT /api/:authority/reviews/:review/meetings/:meeting/opinions/:number',
  'meetings.answer': 'POST /api/:authority/reviews/:review/meetings/:meeting/opinions/:number/answer',
  'meetings.conclude': 'PUT /api/:authority/reviews/:review/meetings/:meeting/conclusion',
  'meetings.tasks-in': 'POST /api/:authority/reviews/:review/meetings/:meeting/conclusion/tasks',
  'meetings.paper': 'GET /api/:authority/reviews/:review/meetings/:meeting/drafted/:kind',
  'meetings.drafted-file': 'GET /api/:authority/reviews/:review/meetings/:meeting/drafted/:kind/file',
  'meetings.keep-paper': 'POST /api/:authority/reviews/:review/meetings/:meeting/papers/:kind',
  'meetings.paper-file': 'GET /api/:authority/reviews/:review/meetings/:meeting/papers/:position',
  'todo.read': 'GET /api/:authority/todo',
  'submissions.rounds': 'GET /api/:authority/rounds',
  'submissions.list': 'GET /api/:authority/reviews/:review/submissions',
  'submissions.drop': 'POST /api/:authority/reviews/:review/submissions',
  'submissions.read': 'GET /api/:authority/reviews/:review/submissions/:file',
  'submissions.file': 'GET /api/:authority/reviews/:review/submissions/:file/bytes',
  'submissions.send': 'POST /api/:authority/reviews/:review/submissions/:file/send',
  'submissions.correct': 'POST /api/:authority/reviews/:review/submissions/:file/corrections',
  'submissions.explain': 'POST /api/:authority/reviews/:review/submissions/:file/explanations',
  'submissions.send-back-figure': 'POST /api/:authority/reviews/:review/submissions/:file/questions',
  'submissions.accept-figure': 'POST /api/:authority/reviews/:review/submissions/:file/answers',
  'submissions.judge': 'POST /api/:authority/reviews/:review/submissions/:file/judgement',
  'submissions.answer-name': 'POST /api/:authority/reviews/:review/names',
  'folders.list': 'GET /api/:authority/folders',
  'folders.begin': 'POST /api/:authority/folders',
  'folders.gather': 'POST /api/:authority/folders/:job/files',
  'folders.take-in': 'POST /api/:authority/folders/:job/begin',
  'folders.read': 'GET /api/:authority/folders/:job',
  'folders.answer': 'POST /api/:authority/folders/:job/steps/:step',
  'folders.retry': 'POST /api/:authority/folders/:job/retry',
  'dossier.state': 'GET /api/:authority/reviews/:review/dossier/state',
  'dossier.read': 'GET /api/:authority/reviews/:review/dossier',
  'dossier.file': 'GET /api/:authority/reviews/:review/dossier/files/:file',
  'findings.list': 'GET /api/:authority/reviews/:review/findings',
  'findings.keep': 'POST /api/:authority/reviews/:review/findings',
  'findings.drop': 'POST /api/:authority/reviews/:review/findings/drop',
  'findings.release': 'POST /api/:authority/reviews/:review/findings/release',
  'findings.state': 'POST /api/:authority/reviews/:review/findings/state',
  'remedies.assign': 'POST /api/:authority/reviews/:review/remedies',
  'remedies.waive': 'POST /api/:authority/reviews/:review/waivers',
  'closing.state': 'GET /api/:authority/reviews/:review/closing',
  'closing.carry': 'POST /api/:authority/reviews/:review/carried',
  'closing.close': 'POST /api/:authority/reviews/:review/close',
  'tasks.list': 'GET /api/:authority/tasks',
  'tasks.assign': 'POST /api/:authority/tasks',
  'tasks.ground': 'GET /api/:authority/task-ground',
  'tasks.read': 'GET /api/:authority/tasks/:task',
  'tasks.progress': 'POST /api/:authority/tasks/:task/progress',
  'tasks.confirm': 'POST /api/:authority/tasks/:task/progress/:number/confirm',
  'tasks.send-back': 'POST /api/:authority/tasks/:task/progress/:number/send-back',
  'tasks.attach': 'POST /api/:authority/tasks/:task/evidence',
  'tasks.evidence': 'GET /api/:authority/tasks/:task/evidence/:number',
  'tasks.ask-extension': 'POST /api/:authority/tasks/:task/requests',
  'tasks.answer-extension': 'POST /api/:authority/tasks/:task/requests/:number/answer',
  'tasks.extend': 'POST /api/:authority/tasks/:task/extensions',
  'tasks.pause': 'POST /api/:authority/tasks/:task/pause',
  'tasks.resume': 'POST /api/:authority/tasks/:task/resume',
  'tasks.withdraw': 'POST /api/:authority/tasks/:task/withdraw',
  'tasks.moved': 'GET /api/:authority/reviews/:review/moved',
  'tasks.paper': 'GET /api/:authority/reviews/:review/task-papers/:kind',
  'drafts.list': 'GET /api/:authority/reviews/:review/drafts',
  'drafts.read': 'GET /api/:authority/reviews/:review/drafts/:paper',
  'drafts.save': 'POST /api/:authority/reviews/:review/drafts/:paper/edits',
  'drafts.seen': 'POST /api/:authority/reviews/:review/drafts/:paper/seen',
  'drafts.freeze': 'POST /api/:authority/reviews/:review/drafts/:paper/frozen',
  'drafts.compare': 'GET /api/:authority/reviews/:review/drafts/:paper/changes',
  'drafts.file': 'GET /api/:authority/reviews/:review/drafts/:paper/file',
  'drafts.came-back': 'POST /api/:authority/reviews/:review/drafts/:paper/came-back',
  'drafts.answer': 'POST /api/:authority/reviews/:review/drafts/:paper/opinions',
  'templates.names': 'GET /api/:authority/reviews/:review/template-names',
  'templates.check': 'POST /api/:authority/reviews/:review/template-check',
  'templates.fill': 'POST /api/:authority/reviews/:review/template-filled',
  'reports.issue': 'POST /api/:authority/reviews/:review/reports/:paper',
  'reports.file': 'GET /api/:authority/reviews/:review/reports/:paper/versions/:version',
} as const satisfies Readonly<Record<string, `${Method} /api/${string}`>>;

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export type RouteName = keyof typeof addresses;

/** Where the description of all of them for other programs stands: OpenAPI 3.1. */
export const openApiAddress = '/api/openapi.json';

/** Sent with what changes something, so that a page of another site cannot. */
export const ownHeader = { 'x-bokhuyet': '1' } as const;

export type Asked = {
  readonly authority?: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** A request as the server takes it: what the path names in the path, the rest in the query or the body. */
export type Addressed = {
  readonly method: Method;
  readonly path: string;
  /** JSON; null where there is none. */
  readonly body: string | null;
};

/**
 * The request for a route; of an upload all input goes into the address, as the file is the body.
 *
 * @example addressed('dossier.file', { authority: 'kien-an', input: { review: '2019-9M', file: 'report.docx' } }).path // '/api/kien-an/reviews/2019-9M/dossier/files/report.docx'
 */
export function addressed(name: RouteName, { authority = '', input }: Asked, { upload = false } = {}): Addressed {
  const [method = 'GET', pattern = ''] = addresses[name].split(' ') as [Method, string];
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined && value !== null));
  const path = pattern.replace(/:([a-z]+)/gi, (_, part: string) => {
    const value = part === 'authority' ? authority : rest.get(part);
    rest.delete(part);
    return encodeURIComponent(String(value));
  });
  if (method !== 'GET' && !upload)
    return { method, path, body: JSON.stringify(Object.fromEntries(bodyOf(pattern, input))) };
  const query = new URLSearchParams();
  for (const [key, value] of rest) for (const one of [value].flat()) query.append(key, String(one));
  return { method, path: query.size > 0 ? `${path}?${query}` : path, body: null };
}

const bodyOf = (pattern: string, input: Asked['input']): [string, unknown][] =>
  Object.entries(input).filter(([key]) => !pattern.split('/').includes(`:${key}`));
