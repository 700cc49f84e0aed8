/**
 * A unit's document as it was read: its paragraphs and tables over its text, every stretch something was read from
 * marked, and one place lit up. A long document is drawn around that place and grows on demand.
 */
import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import type { Submission } from '#web/dossier/dossier-index.ts';
import { type Mark, numberWithin, type Segment, segmentsOf, sentenceAround } from '#web/dossier/marks.ts';
import { useSpeech } from '#web/language.tsx';
import type { Spot } from '#web/paths.ts';
import styles from '#web/trace/source-text.module.css';

type Printed = { readonly value: string; readonly decimals: number };
type Props = { readonly submission: Submission; readonly lit: Spot | null; readonly printed?: Printed };
type Block = Submission['layout'][number];

const around = 150;

export function SourceText({ submission, lit, printed }: Props) {
  const index = useDossier();
  const root = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => layoutOf(submission), [submission]);
  const middle = lit
    ? Math.max(
        0,
        blocks.findIndex((block) => boundsOf(block).end >= lit.end),
      )
    : 0;
  const [reach, setReach] = useState(around);
  const first = Math.max(0, middle - reach);
  const last = Math.min(blocks.length, middle + reach);
  const place = lit ? `${submission.file}:${lit.start}-${lit.end}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll when another place is lit, not when more is drawn.
  useEffect(() => bringIntoView(root.current), [place]);
  return (
    <div className={styles.text} ref={root} lang="vi">
      {first > 0 && <Further onMore={() => setReach(reach + 500)} />}
      {blocks.slice(first, last).map((block) => (
        <BlockText
          key={boundsOf(block).start}
          block={block}
          text={submission.text}
          marks={index.marks(submission.file)}
          {...litIn(block, lit, printed)}
        />
      ))}
      {last < blocks.length && <Further onMore={() => setReach(reach + 500)} />}
    </div>
  );
}

/** Only the block that holds the lit place is drawn anew when the place changes. */
const litIn = (
  block: Block,
  lit: Spot | null,
  printed: Printed | undefined,
): { lit: Spot | null; printed?: Printed } => {
  const { start, end } = boundsOf(block);
  const inside = lit !== null && lit.start < end && lit.end > start;
  return inside ? { lit, ...(printed ? { printed } : {}) } : { lit: null };
};

function Further({ onMore }: { readonly onMore: () => void }) {
  const { say } = useSpeech();
  return (
    <button type="button" className="more" onClick={onMore}>
      {say('source.further')}
    </button>
  );
}

/** A document whose layout was not kept is shown by its lines. */
function layoutOf({ text, layout }: Submission): readonly Block[] {
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
  root?.querySelector('[data-lit]')?.scrollIntoView({ block: 'center' });
}

type BlockProps = {
  readonly block: Block;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lit: Spot | null;
  readonly printed?: Printed;
};

const BlockText = memo(function BlockText({ block, text, marks, lit, printed }: BlockProps) {
  const given = { text, marks, lit, ...(printed ? { printed } : {}) };
  if (block.kind === 'table') return <TableText rows={block.rows} {...given} />;
  const content = <Stretch bounds={block} {...given} />;
  const align = block.align ?? 'left';
  if (block.heading)
    return (
      <p className={styles.heading} data-align={align}>
        {content}
      </p>
    );
  return <p data-align={align}>{content}</p>;
});

type TableProps = Omit<BlockProps, 'block'> & {
  readonly rows: readonly (readonly { start: number; end: number; colSpan: number; rowSpan: number }[])[];
};

function TableText({ rows, ...given }: TableProps) {
  const { lit } = given;
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
            <tr key={row[0]?.start ?? first + at}>
              {row.map((cell) => (
                <td
                  key={cell.start}
                  colSpan={cell.colSpan}
                  rowSpan={cell.rowSpan}
                  data-number={/^[-−+]?[\d.,]+%?$/.test(given.text.slice(cell.start, cell.end)) ? '' : undefined}
                >
                  <Stretch bounds={cell} {...given} cell />
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

type StretchProps = {
  readonly bounds: Spot;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lit: Spot | null;
  readonly printed?: Printed;
  readonly cell?: boolean;
};

/** The text of one paragraph or cell: what was read is marked; the lit place stands in its lit sentence, its number boxed. */
function Stretch({ bounds, text, marks, lit, printed, cell = false }: StretchProps): ReactNode {
  const here =
    lit && lit.start < bounds.end && lit.end > bounds.start
      ? { start: Math.max(lit.start, bounds.start), end: Math.min(lit.end, bounds.end) }
      : null;
  if (!here) return <Segments segments={segmentsOf(bounds, marks)} text={text} />;
  const sentence = cell ? bounds : sentenceAround(text, bounds, here);
  const within = printed ? numberWithin(text.slice(here.start, here.end), printed) : null;
  const boxed = within ? { start: here.start + within.start, end: here.start + within.end } : null;
  const cut = (start: number, end: number): ReactNode =>
    end > start ? <Segments segments={segmentsOf({ start, end }, marks)} text={text} /> : null;
  return (
    <>
      {cut(bounds.start, sentence.start)}
      <mark className={styles.sentence} data-lit="">
        {cut(sentence.start, here.start)}
        <span className={styles.lit} data-lit-place="">
          {boxed ? cut(here.start, boxed.start) : cut(here.start, here.end)}
          {boxed && <b className={styles.boxed}>{text.slice(boxed.start, boxed.end)}</b>}
          {boxed && cut(boxed.end, here.end)}
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
    <a className={className} title={title} href={`?number=${encodeURIComponent(figure.key)}`} data-number={figure.key}>
      {text}
    </a>
  );
}
