/**
 * One file: bytes to text to facts, or one problem that says why not.
 *
 * The order is the rule: a paper with a secrecy stamp is turned away before anything is read from it
 * (Luật Bảo vệ bí mật nhà nước; design.md, promise 8), so no later step can keep a word of it.
 */
import type { Problem, ProblemData } from '#core/problem.ts';
import { type Document, type RunningText, runningText } from '#paper/document.ts';
import {
  defaultLimits,
  type Intake,
  type Kind,
  type Notice,
  type NoticeCode,
  type Refusal,
  type RefusalCode,
} from '#paper/read/intake.ts';
import { readPaper } from '#paper/read-paper.ts';
import { read } from '#prose/read/read.ts';
import type { Reading } from '#prose/read/reading.ts';
import { problem } from '#prose/words/problems.ts';
import { stampOf } from './stamped.ts';

export type ReadFile = {
  readonly ok: true;
  readonly kind: Kind;
  readonly document: Document;
  readonly running: RunningText;
  readonly reading: Reading;
  readonly notices: readonly Problem[];
};

/** What is known of a file besides its bytes. */
export type Known = {
  /** Its size where it was too large to load. */
  readonly size?: number;
  /** Dates what names no year, ISO. */
  readonly today?: string;
  /** Opens the paper, for who wants to know when that is done. */
  readonly readPaper?: PaperReader;
};

type PaperReader = (bytes: Uint8Array, options: { readonly name: string }) => Promise<Intake>;

/** Reads a file: here, or in a thread of its own. */
export type FileReader = (bytes: Uint8Array, file: string, known?: Known) => Promise<ReadFile | UnreadFile>;

export type UnreadFile = { readonly ok: false; readonly problem: Problem };

/**
 * Reads one file of any kind; the facts have offsets into `reading.text`. Refuses with one problem: a code TP.. for a
 * file that cannot be read, BM01 (without a quote) for one that bears a secrecy stamp.
 *
 * @example await readingOf(new Uint8Array(), 'bao-cao.docx') // { ok: false, problem: { code: 'TP01', … } }
 */
export async function readingOf(bytes: Uint8Array, file: string, known: Known = {}): Promise<ReadFile | UnreadFile> {
  if (known.size !== undefined) return { ok: false, problem: tooLarge(file, known.size) };
  try {
    return await readingWithin(bytes, file, known);
  } catch (error) {
    // No file, however it is made, may lose the others; what of it failed is not quoted, it may be under a stamp.
    return { ok: false, problem: problem('TP14', { file }, { what: error instanceof Error ? error.name : 'error' }) };
  }
}

async function readingWithin(bytes: Uint8Array, file: string, known: Known): Promise<ReadFile | UnreadFile> {
  const intake = await (known.readPaper ?? readPaper)(bytes, { name: file });
  if (!intake.ok) return { ok: false, problem: refusedAs(intake.refusal, file) };
  const { document, kind } = intake;
  const running = runningText(document);
  if (stampOf(document) !== null) return { ok: false, problem: problem('BM01', { file }) };
  const tooLong = { characters: running.text.length, limit: defaultLimits.characters };
  if (tooLong.characters > tooLong.limit)
    return { ok: false, problem: refusedAs({ code: 'too-large', data: tooLong }, file) };
  const notices = intake.notices.map((notice) => noticed(notice, file));
  const reading = read(document, known.today === undefined ? {} : { today: known.today });
  return { ok: true, kind, document, running, reading, notices };
}

/** A file may be too large in bytes, or small and hold more than can be read. */
function refusedAs(refusal: Refusal, file: string): Problem {
  const { code, data } = refusal;
  const counted = counts.find(({ of }) => data[of] !== undefined);
  if (code !== 'too-large' || counted === undefined)
    return problem(refusals[code], { file }, { ...sizes(refusal), ...(code === 'unknown-kind' && kindSaid(refusal)) });
  const { of, vi, en, limit } = counted;
  return problem('TP15', { file }, { count: data[of] ?? '', limit: data.limit ?? limit, what: vi, whatEnglish: en });
}

const counts = [
  { of: 'cells', vi: 'ô, đoạn', en: 'cells and paragraphs', limit: defaultLimits.cells },
  { of: 'pages', vi: 'trang', en: 'pages', limit: defaultLimits.pages },
  { of: 'characters', vi: 'ký tự', en: 'characters', limit: defaultLimits.characters },
] as const;

const tooLarge = (file: string, bytes: number): Problem =>
  problem('TP02', { file }, sizes({ code: 'too-large', data: { bytes, limit: defaultLimits.fileBytes } }));

const refusals: Readonly<Record<RefusalCode, string>> = {
  empty: 'TP01',
  'too-large': 'TP02',
  'broken-archive': 'TP03',
  'archive-bomb': 'TP04',
  encrypted: 'TP05',
  macros: 'TP06',
  'old-word': 'TP07',
  'old-excel': 'TP08',
  'rich-text': 'TP09',
  picture: 'TP10',
  'no-text': 'TP11',
  broken: 'TP12',
  'unknown-kind': 'TP13',
};

const noticeCodes: Readonly<Record<NoticeCode, string>> = {
  'deleted-text-left-out': 'TP21',
  'text-box-read': 'TP22',
  'hidden-rows': 'TP23',
  'hidden-columns': 'TP24',
  'hidden-sheet': 'TP25',
  'formula-without-value': 'TP26',
  'formula-error': 'TP27',
  'number-as-text': 'TP28',
  'empty-rows-cut': 'TP29',
  'encoding-guessed': 'TP30',
  'old-letters': 'TP36',
  'page-without-text': 'TP31',
  'nested-table': 'TP32',
  'embedded-object': 'TP33',
  'extension-differs': 'TP34',
  'hidden-text-left-out': 'TP35',
};

const noticed = (notice: Notice, file: string): Problem =>
  problem(
    noticeCodes[notice.code],
    { file, place: notice.place ? { ...notice.place } : null },
    { count: 1, ...notice.data },
  );

const megabytes = (count: string | number): string => (Number(count) / 1024 / 1024).toFixed(0);

/** Sizes in megabytes, as people know them. */
const sizes = ({ data }: Refusal): ProblemData =>
  data.bytes === undefined || data.limit === undefined
    ? data
    : { ...data, size: megabytes(data.bytes), limit: megabytes(data.limit) };

const TOLD_KINDS = new Set(['json', 'xml', 'html', 'mht', 'zip', 'opendocument', 'pptx']);

/** What a file is that is of no kind to be read, where that can be said. */
const kindSaid = ({ data }: Refusal): ProblemData => ({
  what: `@kind-${TOLD_KINDS.has(String(data.kind)) ? data.kind : 'other'}`,
});
