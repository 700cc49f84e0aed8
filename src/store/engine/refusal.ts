/**
 * An expected no of the database: too new, locked by another, damaged. Said in both languages, with what to do;
 * whoever shows it picks the words.
 */
export type Words = { readonly vi: string; readonly en: string };

export class DatabaseRefusal extends Error {
  readonly vi: string;
  readonly en: string;

  constructor({ vi, en }: Words, cause?: unknown) {
    super(`${vi} / ${en}`, { cause });
    this.vi = vi;
    this.en = en;
  }
}
