/**
 * The door of this layer: any file in, a document with notices or a clear refusal out.
 *
 * The kind is told by content; a name that says otherwise is only worth a notice. Whatever letters the file was typed in,
 * the document is in Unicode.
 */
import { inUnicode } from './letters/recognise-writing.ts';
import { type Archive, openArchive } from './package/archive.ts';
import { relationshipsOf } from './package/relationships.ts';
import { elementOf } from './package/xml.ts';
import { readDocx } from './read/docx/read-docx.ts';
import { defaultLimits, type Intake, type Kind, type Limits } from './read/intake.ts';
import { done, type Outcome, refused } from './read/outcome.ts';
import { readPdf } from './read/pdf/read-pdf.ts';
import { readText } from './read/read-text.ts';
import { sniff } from './read/sniff.ts';
import { readXlsx } from './read/xlsx/read-xlsx.ts';

type Asked = {
  readonly name: string;
  readonly limits?: Limits;
  /** Runs inside a bookmark that `writeDocx` set carry its name as their `ref`. */
  readonly bookmarks?: boolean;
};

/**
 * Reads a `.docx`, `.xlsx`, `.pdf` or `.txt` file from its bytes. Never throws: an empty, too
 * large, broken, locked, macro, old-format, scanned or unknown file is a refusal with its reason.
 *
 * @example await readPaper(bytes, { name: 'bao-cao.docx' }) // { ok: true, kind: 'docx', document: { blocks: [...] }, notices: [] }
 */
export async function readPaper(
  bytes: Uint8Array,
  { name, limits = defaultLimits, bookmarks = false }: Asked,
): Promise<Intake> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > limits.fileBytes) return refused('too-large', { bytes: bytes.length, limit: limits.fileBytes });
  const intake = await readSniffed(bytes, limits, bookmarks);
  return intake.ok ? withNameNoticed(withLettersRead(intake), name) : intake;
}

/** Old letters that no font told of, such as those of a text file or a PDF. */
function withLettersRead(intake: Extract<Intake, { ok: true }>): Extract<Intake, { ok: true }> {
  const { document, writing } = inUnicode(intake.document);
  if (writing === null) return intake;
  return { ...intake, document, notices: [...intake.notices, { code: 'old-letters', data: { encoding: writing } }] };
}

async function readSniffed(bytes: Uint8Array, limits: Limits, bookmarks: boolean): Promise<Intake> {
  const sniffed = sniff(bytes);
  if (sniffed.is === 'refused') return refused(sniffed.code, sniffed.data);
  if (sniffed.is === 'zip') return readOffice(bytes, limits, bookmarks);
  return sniffed.is === 'pdf' ? readPdf(bytes, limits) : readText(bytes, limits);
}

function readOffice(bytes: Uint8Array, limits: Limits, bookmarks: boolean): Intake {
  const archive = openArchive(bytes, limits);
  if (!archive.ok) return archive;
  const main = mainPart(archive.value);
  if (!main.ok) return main;
  const { kind, part } = main.value;
  return kind === 'docx'
    ? readDocx(archive.value, { part, limits, bookmarks })
    : readXlsx(archive.value, { part, limits });
}

export type MainPart = { readonly kind: 'docx' | 'xlsx'; readonly part: string };

const CONTENT_TYPES = '[Content_Types].xml';

/** The part everything else hangs on, and by its content type which program it is for. */
export function mainPart(archive: Archive): Outcome<MainPart> {
  if (archive.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) return refused('macros');
  if (!archive.has(CONTENT_TYPES)) return refused('unknown-kind', { kind: packageKind(archive) });
  const xml = archive.text(CONTENT_TYPES);
  if (!xml.ok) return xml;
  const types = elementOf({ xml: xml.value, part: CONTENT_TYPES });
  if (!types.ok) return types;
  if (/macroEnabled/i.test(xml.value)) return refused('macros');
  const related = relationshipsOf(archive, '');
  if (!related.ok) return related;
  const part = related.value.find(({ type }) => type === 'officeDocument')?.target ?? guessedPart(archive);
  const declared = types.value.children.find(({ attributes }) => attributes.PartName === `/${part}`);
  const type = declared?.attributes.ContentType ?? part;
  if (/wordprocessingml|^word\//i.test(type)) return done({ kind: 'docx', part });
  if (/spreadsheetml|^xl\/.*\.xml$/i.test(type)) return done({ kind: 'xlsx', part });
  return refused('unknown-kind', { kind: /presentationml/i.test(type) ? 'pptx' : 'office' });
}

const guessedPart = (archive: Archive): string =>
  ['word/document.xml', 'xl/workbook.xml'].find((part) => archive.has(part)) ?? '';

const packageKind = (archive: Archive): string => (archive.has('mimetype') ? 'opendocument' : 'zip');

const EXTENSIONS: Readonly<Record<Kind, readonly string[]>> = {
  docx: ['docx', 'dotx'],
  xlsx: ['xlsx', 'xltx'],
  pdf: ['pdf'],
  txt: ['txt', 'text', 'md', 'csv'],
};

function withNameNoticed(intake: Extract<Intake, { ok: true }>, name: string): Intake {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined || EXTENSIONS[intake.kind].includes(extension)) return intake;
  const notice = { code: 'extension-differs', data: { name, extension, kind: intake.kind } } as const;
  return { ...intake, notices: [...intake.notices, notice] };
}
