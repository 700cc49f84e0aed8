/**
 * Every address of the page, built in one place; a test prints them all.
 * `number` names the number whose way back is open beside the page, `figure` the source that is open below it.
 */

export const paperNames = ['report', 'notice', 'news'] as const;
export type PaperName = (typeof paperNames)[number];

export type Spot = { readonly start: number; readonly end: number };
export type Opened = { readonly number?: string | null; readonly figure?: string | null };

type Search = Readonly<Record<string, string | number | null | undefined>>;

const withSearch = (path: string, search: Search): string => {
  const kept = Object.entries(search).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const query = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? path : `${path}?${query}`;
};

export const paths = {
  todo: () => '/',
  indicators: (search: Search = {}) => withSearch('/indicators', search),
  indicator: (code: string) => `/indicators/${encodeURIComponent(code)}`,
  paper: (name: PaperName = 'report') => `/papers/${name}`,
  submissions: () => '/submissions',
  submission: (file: string, spot?: Spot) =>
    withSearch(`/submissions/${encodeURIComponent(file)}`, { start: spot?.start, end: spot?.end }),
  tasks: () => '/tasks',
  problems: (search: Search = {}) => withSearch('/problems', search),
} as const;

/**
 * The same page with another number or source open; null closes, what is left out stays.
 *
 * @example opened('/papers/report?number=a', { figure: 'b' }) // '/papers/report?number=a&figure=b'
 */
export function opened(here: string, { number, figure }: Opened): string {
  const [path = '/', query = ''] = here.split('?');
  const search = new URLSearchParams(query);
  if (number !== undefined) set(search, 'number', number);
  if (figure !== undefined) set(search, 'figure', figure);
  const kept = search.toString();
  return kept === '' ? path : `${path}?${kept}`;
}

const set = (search: URLSearchParams, name: string, value: string | null): void => {
  if (value === null) search.delete(name);
  else search.set(name, value);
};
