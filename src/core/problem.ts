/**
 * Something wrong in people's data, as data: a stable code, where, and parameters. Never thrown.
 * Words in both languages stand in one table of the prose layer.
 */
export type Severity = 'error' | 'warning' | 'note';

export type ProblemData = Readonly<Record<string, string | number>>;

export type Problem = {
  /** SL figures, VD citations, DV units, NV tasks, KY periods, TT layout, BM secrecy; TP files, HS folders, KH matching, MV templates. */
  readonly code: string;
  readonly severity: Severity;
  /** The file it is in, relative to the folder. */
  readonly file: string | null;
  /** From 1, in text files of the folder. */
  readonly line: number | null;
  /** Offsets into the running text, in documents. */
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly place: Readonly<Record<string, string | number>> | null;
  readonly data: ProblemData;
  /** The day the row it stands in became known, where it has one; what is known later is not told before. */
  readonly known?: string;
};
