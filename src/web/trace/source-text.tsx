/**
 * A unit's document as it was read: its paragraphs and tables over its text, every stretch something was read from
 * marked, and one place lit up. A long document is drawn around that place and grows on demand.
 */
import { createContext, memo, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { Figure, Submission } from '#web/dossier/dossier-index.ts';
import { numberSpot } from '#web/dossier/figure-spot.ts';
import { type Mark, type Segment, segmentsOf, sentenceAround } from '#web/dossier/marks.ts';
import { useSpeech } from '#web/language.tsx';
import type { Spot } from '#web/paths.ts';
import styles from '#web/trace/source-text.module.css';

/** `boxed` is the number itself, within what is lit. */
type Lit = { readonly lit: Spot | null; readonly boxed: Spot | null };
type Props = { readonly submission: Submission; readonly lit: Spot | null; readonly figure?: Figure };
type Block = Submission['layout'][number];

const around = 150;

/** A submission of the dossier, with everything that was read in it. */
export function SourceText({ submission, lit, figure }: Props) {
  const index = useDossier();
  const boxed = useMemo(() => (figure ? numberSpot(figure, submission) : null), [figure, submission]);
  return <PaperText paper={submission} marks={index.marks(submission.file)} lit={lit} boxed={boxed} />;
}

type PaperProps = Lit & {
  readonly paper: Pick<Submission, 'file' | 'text' | 'layout'>;
  readonly marks: readonly Mark[];
};

/** Where a click on a figure leads: its way back beside the page, unless the page says otherwise. */
export const FigureLink = createContext((key: string): { readonly href: string; readonly 'data-number'?: string } => ({
  href: `?number=${encodeURIComponent(key)}`,
  'data-number': key,
}));

/** Any paper, with the stretches that are marked in it. */
export function PaperText({ paper, marks, lit, boxed }: PaperProps) {
  const root = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => layoutOf(paper), [paper]);
  const middle = lit
    ? Math.max(
        0,
        blocks.findIndex((block) => boundsOf(block).end >= lit.end),
      )
    : 0;
  const [reach, setReach] = useState(around);
  const first = Math.max(0, middle - reach);
  const last = Math.min(blocks.length, middle + reach);
  const place = lit ? `${paper.file}:${lit.start}-${lit.end}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll when another place is lit, not when more is drawn.
  useEffect(() => bringIntoView(root.current), [place]);
  return (
    <div className={styles.text} ref={root} lang="vi">
      {first > 0 && <Further onMore={() => setReach(reach + 500)} />}
      {blocks.slice(first, last).map((block) => (
        <BlockText
          key={boundsOf(block).start}
          block={block}
          text={paper.text}
          marks={marks}
          {...litIn(block, { lit, boxed })}
        />
      ))}
      {last < blocks.length && <Further onMore={() => setReach(reach + 500)} />}
    </div>
  );
}

/** Only the block that holds the lit place is drawn anew when the place changes. */
function litIn(block: Block, { lit, boxed }: Lit): Lit {
  const { start, end } = boundsOf(block);
  return lit && lit.start < end && lit.end > start ? { lit, boxed } : { lit: null, boxed: null };
}

function Further({ onMore }: { readonly onMore: () => void }) {
  const { say } = useSpeech();
  return (
    <button type="button" className="more" onClick={onMore}>
      {say('source.further')}
    </button>
  );
}

/** A document whose layout was not kept is shown by its lines. */
function layoutOf({ text, layout }: PaperProps['paper']): readonly Block[] {
  if (layout.length > 0) return layout;
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { kind: 'paragraph', start, end: start + line.length };
  });
}

function boundsOf(block: Block): Spot {
  if (block.kind === 'paragraph') return block;
  const cells = block.rows.flat();
  return { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
}

function bringIntoView(root: HTMLElement | null): void {
  (root?.querySelector('[data-lit]') ?? root?.querySelector('[data-lit-row]'))?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
  });
}

type BlockProps = Lit & { readonly block: Block; readonly text: string; readonly marks: readonly Mark[] };

const BlockText = memo(function BlockText({ block, ...given }: BlockProps) {
  if (block.kind === 'table') return <TableText rows={block.rows} {...given} />;
  const { start, end, heading, align = 'left' } = block;
  return (
    <p className={heading ? styles.heading : undefined} data-align={align}>
      <Stretch bounds={{ start, end }} {...given} />
    </p>
  );
});

type Cell = Extract<Block, { kind: 'table' }>['rows'][number][number];
type TableProps = Omit<BlockProps, 'block'> & { readonly rows: readonly (readonly Cell[])[] };

const numeric = /^[-−+]?[\d.,]+\s?%?$/;
const longWords = 22;

/** Numbers never break; long words get room, so that a narrow pane does not set them one below the other. */
const cellKind = (words: string): 'number' | 'long' | undefined =>
  numeric.test(words.trim()) ? 'number' : words.length > longWords ? 'long' : undefined;

function TableText({ rows, lit, boxed, text, marks }: TableProps) {
  const litRow = lit ? rows.findIndex((row) => row.some((cell) => cell.start < lit.end && cell.end > lit.start)) : -1;
  const [reach, setReach] = useState(around);
  const middle = Math.max(0, litRow);
  const first = middle > reach ? middle - reach : 0;
  const shown = rows.slice(first, middle + reach);
  return (
    <div className={styles.wide}>
      <table>
        <tbody>
          {shown.map((row, at) => (
            <tr key={rowKey(row, first + at)} data-lit-row={first + at === litRow ? '' : undefined}>
              {row.map((cell) => (
                <td
                  key={`${cell.start}:${cell.end}`}
                  colSpan={cell.colSpan}
                  rowSpan={cell.rowSpan}
                  data-kind={cellKind(text.slice(cell.start, cell.end))}
                >
                  <Stretch bounds={cell} text={text} marks={marks} {...litInCell(cell, { lit, boxed })} cell />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && <Further onMore={() => setReach(reach + 500)} />}
    </div>
  );
}

/** A row without cells has no place of its own. */
const rowKey = (row: readonly Cell[], at: number): string => `${row[0]?.start ?? 'empty'}:${at}`;

/** Of a lit row only the cell of the number is a place of its own; the row is lit as a row. */
function litInCell(cell: Cell, { lit, boxed }: Lit): Lit {
  const holds = (spot: Spot | null): boolean => spot !== null && spot.start >= cell.start && spot.end <= cell.end;
  if (holds(boxed)) return { lit: { start: cell.start, end: cell.end }, boxed };
  return boxed === null && holds(lit) ? { lit, boxed: null } : { lit: null, boxed: null };
}

type StretchProps = Lit & {
  readonly bounds: Spot;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly cell?: boolean;
};

/** The text of one paragraph or cell: what was read is marked; the lit place stands in its lit sentence, its number boxed. */
function Stretch({ bounds, text, marks, lit, boxed, cell = false }: StretchProps): ReactNode {
  const here =
    lit && lit.start < bounds.end && lit.end > bounds.start
      ? { start: Math.max(lit.start, bounds.start), end: Math.min(lit.end, bounds.end) }
      : null;
  if (!here) return <Segments segments={segmentsOf(bounds, marks)} text={text} />;
  const sentence = cell ? bounds : sentenceAround(text, bounds, here);
  const inner = boxed && boxed.start >= here.start && boxed.end <= here.end ? boxed : null;
  const cut = (start: number, end: number): ReactNode =>
    end > start ? <Segments segments={segmentsOf({ start, end }, marks)} text={text} /> : null;
  return (
    <>
      {cut(bounds.start, sentence.start)}
      <mark className={styles.sentence} data-lit="">
        {cut(sentence.start, here.start)}
        <span className={styles.lit} data-lit-place="">
          {cut(here.start, inner?.start ?? here.end)}
          {inner && <b className={styles.boxed}>{text.slice(inner.start, inner.end)}</b>}
          {inner && cut(inner.end, here.end)}
        </span>
        {cut(here.end, sentence.end)}
      </mark>
      {cut(sentence.end, bounds.end)}
    </>
  );
}

function Segments({ segments, text }: { readonly segments: readonly Segment[]; readonly text: string }): ReactNode {
  return segments.map((segment) => (
    <SegmentText key={segment.start} segment={segment} text={text.slice(segment.start, segment.end)} />
  ));
}

/** The innermost figure wins the click; kinds are told apart by their line and, for readers of screens, their title. */
function SegmentText({ segment, text }: { readonly segment: Segment; readonly text: string }): ReactNode {
  const { say } = useSpeech();
  const linkTo = useContext(FigureLink);
  if (segment.marks.length === 0) return text;
  const kinds = [...new Set(segment.marks.map((mark) => mark.kind))];
  const title = kinds.map((kind) => say(`mark.${kind}`)).join(', ');
  const figure = segment.marks
    .filter((mark) => mark.key !== null)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const className = kinds.map((kind) => styles[kind]).join(' ');
  if (!figure?.key)
    return (
      <span className={className} title={title}>
        {text}
      </span>
    );
  return (
    <a className={className} title={title} {...linkTo(figure.key)}>
      {text}
    </a>
  );
}
