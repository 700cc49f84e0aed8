/**
 * What comes of trying to read a file: a document with notices, or a refusal with a reason.
 *
 * Notices are data (code, place, parameters); their words in both languages stand in one table
 * of the prose layer, because this layer knows no language.
 */
import type { Document, Place } from '#paper/document.ts';

/** Why a file cannot be read at all. */
export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'broken-archive'
  | 'archive-bomb'
  | 'encrypted'
  | 'macros'
  | 'old-word'
  | 'old-excel'
  | 'rich-text'
  | 'picture'
  | 'no-text'
  | 'broken'
  | 'unknown-kind';

/** What was met while reading and a clerk should know. */
export type NoticeCode =
  | 'deleted-text-left-out'
  | 'hidden-text-left-out'
  | 'text-box-read'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'hidden-sheet'
  | 'formula-without-value'
  | 'formula-error'
  | 'number-as-text'
  | 'empty-rows-cut'
  | 'encoding-guessed'
  | 'old-letters'
  | 'page-without-text'
  | 'nested-table'
  | 'embedded-object'
  | 'extension-differs';

export type Notice = {
  readonly code: NoticeCode;
  readonly place?: Place;
  readonly data: Readonly<Record<string, string | number>>;
};

export type Refusal = { readonly code: RefusalCode; readonly data: Readonly<Record<string, string | number>> };

export type Kind = 'docx' | 'xlsx' | 'pdf' | 'txt';

export type Intake =
  | { readonly ok: true; readonly kind: Kind; readonly document: Document; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Sizes beyond which a file is refused, in bytes or counts. */
export type Limits = {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly cells: number;
  readonly pages: number;
  /** UTF-16 units of a text file, and of whatever is read for its facts. */
  readonly characters: number;
};

export const defaultLimits: Limits = {
  fileBytes: 100 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  cells: 500_000,
  pages: 2_000,
  characters: 5_000_000,
};
