/**
 * Every route of the server in one table: its path, and what it answers.
 * The web page builds its requests from this table, the server its routes; nothing else knows a path.
 */
export const routes = {
  /** How far the dossier is: answered at once, always. */
  ready: '/api/ready',
  /** The dossier as JSON, once it is there: `DossierJson` of the cycle. */
  dossier: '/api/dossier',
  /** The papers and workbooks of the dossier, to download. */
  file: '/files/:name',
} as const;

export type Both = { readonly vi: string; readonly en: string };

/** What is being done while the page waits; `total` is null while it is not known. */
export type Progress = { readonly words: Both; readonly done: number; readonly total: number | null };

export type OfferedFile = { readonly name: string; readonly bytes: number };

export type Ready =
  | { readonly state: 'loading'; readonly progress: Progress | null }
  | { readonly state: 'ready'; readonly files: readonly OfferedFile[] }
  | { readonly state: 'failed'; readonly why: Both };

/** RFC 9457 problem details; `title` is Vietnamese, `en` the same in English. */
export type ProblemDetails = {
  readonly type: string;
  readonly title: string;
  readonly en: string;
  readonly status: number;
};

/**
 * The address of one file of the dossier.
 *
 * @example fileAddress('report.docx') // '/files/report.docx'
 */
export const fileAddress = (name: string): string => routes.file.replace(':name', encodeURIComponent(name));
