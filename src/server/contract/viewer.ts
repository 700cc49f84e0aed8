/**
 * The routes of the viewer, which shows the dossier of one folder and has no accounts: `bokhuyet serve FOLDER`. Those of
 * the application stand in `contract.ts`.
 */
export const routes = {
  /** `{ viewer: true }`: the page asks here first which of the two it stands on; the application answers otherwise. */
  beginning: '/api/beginning',
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
  /** `urn:bokhuyet:not-permitted`: what programs tell problems apart by. */
  readonly type: string;
  readonly title: string;
  readonly en: string;
  readonly status: number;
  /** What exactly, where there is more to say than the title. */
  readonly detail?: Both;
  /** All mistakes of an input, by the path of its field: `['deadline']`, `['figures', 3, 'value']`. */
  readonly mistakes?: readonly Mistake[];
  /** Reasons of a deed refused, as the store names them. */
  readonly reasons?: readonly string[];
  /** Where somebody else saved since: what stands there now, in the form of the route's answer. */
  readonly standing?: unknown;
  /** To find it in the log by. */
  readonly request?: string;
};

/** One mistake of an input, by its field. */
export type Mistake = Both & { readonly field: readonly (string | number)[] };

/**
 * The address of one file of the dossier.
 *
 * @example fileAddress('report.docx') // '/files/report.docx'
 */
export const fileAddress = (name: string): string => routes.file.replace(':name', encodeURIComponent(name));
