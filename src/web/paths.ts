/**
 * Every address of the page, built in one place; a test prints them all.
 * `number` names the number whose way back is open beside the page, `source` the words that are open below it: a figure’s key, or a spot of a file.
 */

export const paperNames = ['report', 'notice', 'news'] as const;
export type PaperName = (typeof paperNames)[number];

/** Papers that are written and frozen. */
export const draftNames = ['report', 'summary', 'notice', 'news'] as const;
export type DraftName = (typeof draftNames)[number];

export type AdminPart =
  | 'units'
  | 'people'
  | 'orphans'
  | 'bodies'
  | 'holidays'
  | 'ledger'
  | 'audit'
  | 'backup'
  | 'about'
  | 'api';

export type ReviewPart = 'tasks' | 'old' | 'achievement' | 'shortcoming' | 'meetings' | 'closing';

export type Spot = { readonly start: number; readonly end: number };
export type Opened = { readonly number?: string | null; readonly source?: string | null };

type Search = Readonly<Record<string, string | number | null | undefined>>;

const withSearch = (path: string, search: Search): string => {
  const kept = Object.entries(search).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const query = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? path : `${path}?${query}`;
};

export const paths = {
  todo: () => '/',
  signIn: () => '/sign-in',
  reset: () => '/reset',
  firstAdministrator: (code?: string) => withSearch('/first-administrator', { code }),
  account: () => '/account',
  check: () => '/check',
  rounds: () => '/reviews',
  openRound: () => '/reviews/open',
  review: (period: string, part?: ReviewPart | 'all') => withSearch(`/reviews/${encodeURIComponent(period)}`, { part }),
  round: (period: string) => `/reviews/${encodeURIComponent(period)}/round`,
  meetings: (period: string) => `/reviews/${encodeURIComponent(period)}/meetings`,
  meeting: (period: string, id: string, search: Search = {}) =>
    withSearch(`/reviews/${encodeURIComponent(period)}/meetings/${encodeURIComponent(id)}`, search),
  regimes: () => '/admin/regimes',
  indicators: (search: Search = {}) => withSearch('/indicators', search),
  indicator: (code: string) => `/indicators/${encodeURIComponent(code)}`,
  indicatorList: (search: Search = {}) => withSearch('/indicator-list', search),
  targets: (search: Search = {}) => withSearch('/targets', search),
  figures: (search: Search = {}) => withSearch('/figures', search),
  paper: (name: PaperName = 'report') => `/papers/${name}`,
  reports: () => '/reports',
  report: (paper: DraftName) => `/reports/${paper}`,
  reportChanges: (paper: DraftName, from: number, to: number) => `/reports/${paper}/changes?from=${from}&to=${to}`,
  reportCameBack: (paper: DraftName) => `/reports/${paper}/came-back`,
  reportTemplates: () => '/reports/templates',
  submissions: () => '/submissions',
  submission: (file: string, spot?: Spot, search: Search = {}) =>
    withSearch(`/submissions/${encodeURIComponent(file)}`, { start: spot?.start, end: spot?.end, ...search }),
  folder: (job: string) => `/submissions/folders/${encodeURIComponent(job)}`,
  tasks: (search: Search = {}) => withSearch('/tasks', search),
  task: (id: string) => `/tasks/${encodeURIComponent(id)}`,
  taskRemedies: () => '/tasks/remedies',
  assignTask: (search: Search = {}) => withSearch('/tasks/assign', search),
  pasteTasks: () => '/tasks/paste',
  admin: (part: AdminPart = 'units', code?: string, search: Search = {}) =>
    withSearch(`/admin/${part}${code === undefined ? '' : `/${encodeURIComponent(code)}`}`, search),
  problems: (search: Search = {}) => withSearch('/problems', search),
} as const;

/**
 * The same page with another number or source open; null closes, what is left out stays.
 *
 * @example opened('/papers/report?number=a', { source: 'b' }) // '/papers/report?number=a&source=b'
 */
export function opened(here: string, { number, source }: Opened): string {
  const [path = '/', query = ''] = here.split('?');
  const search = new URLSearchParams(query);
  if (number !== undefined) set(search, 'number', number);
  if (source !== undefined) set(search, 'source', source);
  const kept = search.toString();
  return kept === '' ? path : `${path}?${kept}`;
}

const set = (search: URLSearchParams, name: string, value: string | null): void => {
  if (value === null) search.delete(name);
  else search.set(name, value);
};

/**
 * Words of a file as one word of an address, where they are no figure's.
 *
 * @example spotOf('a.docx:10-24') // { file: 'a.docx', start: 10, end: 24 }
 */
export function spotOf(source: string): (Spot & { readonly file: string }) | null {
  const [, file, start, end] = /^(.+):(\d+)-(\d+)$/s.exec(source) ?? [];
  return file === undefined ? null : { file, start: Number(start), end: Number(end) };
}

export const spotName = ({ file, start, end }: Spot & { readonly file: string }): string => `${file}:${start}-${end}`;
