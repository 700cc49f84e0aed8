/**
 * A draft that lay for signing as the paper that goes out: its number and day filled in, the marks of a draft taken away,
 * and the head of the ledger's chain printed at its end (design.md, promise 9).
 */
import type { Day } from '#core/day.ts';
import { longDay } from '#prose/write/pen.ts';
import { type Content, contentText, type Line, linesOf, lineText, mapLines, type TextContent } from './content.ts';
import type { DraftBlock, DraftText } from './draft-text.ts';

export type Issued = {
  /** `123`. */
  readonly number: string;
  readonly issuedOn: Day;
  /** Stands under the signature; null leaves what stands there. */
  readonly signer: string | null;
  /** The chain's hash; null where nothing was sealed. */
  readonly head: string | null;
};

const symbolForm = /^Số:?\s*…/u;
const dateForm = /ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u;
const draftMark = /^(?:D[ỰỰ] THẢO.*|chưa xác nhận \S+ số liệu|\(tô nền: chưa xác nhận\))$/iu;

/**
 * The place of the number in a paper, `Số …-BC/QU`; null of one that bears none.
 *
 * @example symbolFormOf(draftTextOf(dossier.papers.news, () => false)) // null
 */
export function symbolFormOf({ blocks }: Pick<DraftText, 'blocks'>): string | null {
  const lines = (blocks[0] === undefined ? '' : contentText(blocks[0].content)).split('\n').map((one) => one.trim());
  return lines.find((line) => symbolForm.test(line)) ?? null;
}

/** The symbol a paper is issued under: `Số 123-BC/QU`; of one without its place the number alone. */
export const symbolOf = (text: Pick<DraftText, 'blocks'>, number: string): string =>
  symbolFormOf(text)?.replace('…', number.trim()) ?? number.trim();

/** Where recipients stand at the left and whoever signs at the right. */
const isSignature = ({ content }: { readonly content: Content }): boolean =>
  content.kind === 'table' && /^Nơi nhận\b/u.test(contentText(content).trim());

/** Who signs, as the paper prints it: the last words under the signature; null where nobody is named yet. */
export function signerOf({ blocks }: Pick<DraftText, 'blocks'>): string | null {
  const foot = blocks.find(isSignature)?.content;
  if (foot?.kind !== 'table') return null;
  const lines = foot.rows.at(-1)?.cells.at(-1)?.lines ?? [];
  return lineText(lines.at(-1) ?? { pieces: [] }).trim() || null;
}

/** The paper as it goes out. */
export function issuedText(text: DraftText, { number, issuedOn, signer, head }: Issued): DraftText {
  const [first, ...others] = text.blocks;
  if (first === undefined) return text;
  const rest = others.map((one) => (signer !== null && isSignature(one) ? signedBy(one, signer) : one));
  const opening: DraftBlock = { ...first, content: headFilled(first.content, number, issuedOn) };
  return { ...text, blocks: [opening, ...rest, ...(head === null ? [] : [chainLine(head)])] };
}

function headFilled(content: Content, number: string, issuedOn: Day): Content {
  const unmarked: Content =
    content.kind !== 'table'
      ? content
      : {
          ...content,
          rows: content.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({
              ...cell,
              lines: cell.lines.filter((line) => !draftMark.test(lineText(line).trim())),
            })),
          })),
        };
  return mapLines(unmarked, (line) => {
    const words = lineText(line).trim();
    if (symbolForm.test(words)) return saying(line, words.replace('…', number.trim()));
    return dateForm.test(words) ? saying(line, words.replace(dateForm, longDay(issuedOn))) : line;
  });
}

/** A line with other words in the look of its first. */
const saying = (line: Line, text: string): Line => {
  const look = line.pieces[0]?.look;
  return { ...line, pieces: [{ text, ...(look === undefined ? {} : { look }) }] };
};

function signedBy(block: DraftBlock, signer: string): DraftBlock {
  const last = linesOf(block.content).length - 1;
  const name = signer.trim();
  const content = mapLines(block.content, (line, at) =>
    at === last ? { ...line, pieces: [{ text: name, look: line.pieces[0]?.look ?? { bold: true } }] } : line,
  );
  return { ...block, content };
}

function chainLine(head: string): DraftBlock {
  const look = { italic: true, size: 9 };
  const content: TextContent = {
    kind: 'paragraph',
    pieces: [{ text: `Mã chuỗi nhật ký: ${head}`, look }],
    look: { align: 'left', before: 12 },
  };
  return { block: 'chain-head', content };
}
