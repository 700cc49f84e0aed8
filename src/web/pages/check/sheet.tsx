/**
 * The document with its problems in place. It is drawn a stretch a frame, so that a hundred pages never hold the page
 * up, and at once as far as the current problem; a paragraph is drawn anew only when its own problems change.
 */
import { Fragment, memo, type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { segmentsOf } from '#web/dossier/marks.ts';
import { useWords } from '#web/language.tsx';
import type { Drawing, DrawnBlock, DrawnCell, DrawnRow, DrawnWords, Stretch } from '#web/pages/check/drawing.ts';
import type { ShownProblem } from '#web/pages/check/messages.ts';
import styles from '#web/pages/check/sheet.module.css';
import { checkWords } from '#web/words/check.ts';

type Props = {
  readonly name: string;
  readonly drawing: Drawing;
  readonly problems: readonly ShownProblem[];
  readonly current: ShownProblem | null;
  /** Stands above the words: that they are illustrative. */
  readonly mark: string | null;
  readonly choose: (number: number) => void;
};

export function Sheet({ name, drawing, problems, current, mark, choose }: Props) {
  const say = useWords(checkWords);
  const { text, blocks } = drawing;
  const weights = useMemo(() => weightsUpTo(blocks), [blocks]);
  const marks = useMemo(() => marksByBlock(blocks, problems), [blocks, problems]);
  const total = weights.at(-1) ?? 0;
  const place = current?.at ? blocks.findIndex((block) => boundsOf(block).end >= (current.at?.end ?? 0)) : -1;
  const budget = useBudget(total, place < 0 ? 0 : (weights[place] ?? 0));
  return (
    <section className={styles.sheet} aria-label={say('document.label', { name })} data-drawn={budget >= total}>
      {mark && <p className={styles.illustrative}>{mark}</p>}
      <div lang="vi">
        {blocks.map((block, at) => {
          const left = budget - (weights[at - 1] ?? 0);
          if (left <= 0) return null;
          const own = marks.get(at) ?? none;
          const given = { text, marks: own, current: current && own.includes(current) ? current : null, choose };
          return (
            <BlockView key={keyOf(block, at)} block={block} rows={rowsWithin(block, left)} number={at + 1} {...given} />
          );
        })}
      </div>
      {budget < total && <p className={styles.rest}>{say('drawing.rest')}</p>}
    </section>
  );
}

const none: readonly ShownProblem[] = [];
const keyOf = (block: DrawnBlock, at: number): string => `${at}:${boundsOf(block).start}`;
const firstFrame = 250;
const eachFrame = 400;

/** How much of the document is drawn by now, in cells and paragraphs; `least` at once. */
function useBudget(total: number, least: number): number {
  const [budget, setBudget] = useState(firstFrame);
  const drawn = Math.max(budget, least);
  useEffect(() => {
    if (drawn >= total) return;
    const next = requestAnimationFrame(() => startTransition(() => setBudget(drawn + eachFrame)));
    return () => cancelAnimationFrame(next);
  }, [drawn, total]);
  return drawn;
}

const weightOf = (block: DrawnBlock): number =>
  block.kind === 'paragraph' ? 1 : block.rows.reduce((sum, { cells }) => sum + cells.length, 0);

function weightsUpTo(blocks: readonly DrawnBlock[]): readonly number[] {
  let sum = 0;
  return blocks.map((block) => {
    sum += weightOf(block);
    return sum;
  });
}

function rowsWithin(block: DrawnBlock, budget: number): number {
  if (block.kind === 'paragraph') return 0;
  let left = budget;
  const cut = block.rows.findIndex(({ cells }) => {
    left -= cells.length;
    return left < 0;
  });
  return cut < 0 ? block.rows.length : cut + 1;
}

function boundsOf(block: DrawnBlock): Stretch {
  if (block.kind === 'paragraph') return block;
  const cells = block.rows.flatMap((row) => row.cells);
  return { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
}

/** Problems come in the order of the text, but a long one may begin blocks before a short one. */
function marksByBlock(
  blocks: readonly DrawnBlock[],
  problems: readonly ShownProblem[],
): ReadonlyMap<number, readonly ShownProblem[]> {
  const bounds = blocks.map(boundsOf);
  const found = new Map<number, ShownProblem[]>();
  for (const one of problems) {
    const { at } = one;
    if (at === null) continue;
    bounds.forEach(({ start, end }, place) => {
      if (start < at.end && end > at.start) found.set(place, [...(found.get(place) ?? []), one]);
    });
  }
  return found;
}

type Marked = {
  readonly text: string;
  readonly marks: readonly ShownProblem[];
  readonly current: ShownProblem | null;
  readonly choose: (number: number) => void;
};
type BlockProps = Marked & { readonly block: DrawnBlock; readonly rows: number; readonly number: number };

const BlockView = memo(BlockWords, (a, b) => {
  const same = a.marks.length === b.marks.length && a.marks.every((one, at) => one === b.marks[at]);
  return same && a.block === b.block && a.rows === b.rows && a.current === b.current;
});

function BlockWords({ block, rows, number, ...marked }: BlockProps) {
  const say = useWords(checkWords);
  if (block.kind === 'paragraph')
    return (
      <p
        className={block.heading ? styles.heading : undefined}
        data-align={block.align}
        {...(block.heading ? { role: 'heading', 'aria-level': Math.min(6, block.heading + 1) } : {})}
      >
        <Words words={block} {...marked} />
      </p>
    );
  return (
    <section className={styles.wide} aria-label={say('table.label', { number })} tabIndex={block.bare ? undefined : 0}>
      <table data-bare={block.bare ? '' : undefined} role={block.bare ? 'presentation' : undefined}>
        <tbody>
          {block.rows.slice(0, rows).map((row, at) => (
            <RowWords key={rowKey(row, at)} row={row} {...marked} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const rowKey = ({ cells }: DrawnRow, at: number): string => `${at}:${cells[0]?.start ?? ''}`;

const RowWords = memo(RowCells, (a, b) => a.row === b.row && a.marks === b.marks && a.current === b.current);

function RowCells({ row, ...marked }: Marked & { readonly row: DrawnRow }) {
  const Cell = row.header ? 'th' : 'td';
  return (
    <tr>
      {row.cells.map((cell) => (
        <Cell
          key={`${cell.start}:${cell.end}`}
          colSpan={cell.colSpan}
          rowSpan={cell.rowSpan}
          data-align={cell.align}
          data-kind={cellKind(cell, marked.text)}
        >
          <Words words={cell} {...marked} />
        </Cell>
      ))}
    </tr>
  );
}

const numeric = /^[-−+]?[\d.,]+\s?%?$/;
const longWords = 22;

/** Numbers never break; long words get room. */
function cellKind({ start, end }: DrawnCell, text: string): 'number' | 'long' | undefined {
  if (end - start > longWords) return 'long';
  return numeric.test(text.slice(start, end).trim()) ? 'number' : undefined;
}

type Over = Stretch & { readonly problem?: ShownProblem; readonly look?: 'bold' | 'italic' | 'break' };

function Words({
  words,
  text,
  marks,
  current,
  choose,
}: Marked & { readonly words: DrawnWords | DrawnCell }): ReactNode {
  const { start, end, bold = [], italic = [] } = words;
  const breaks = 'breaks' in words ? (words.breaks ?? []) : [];
  const over: readonly Over[] = [
    ...marks.flatMap((problem) => (problem.at ? [{ ...problem.at, problem }] : [])),
    ...bold.map((one) => ({ ...one, look: 'bold' as const })),
    ...italic.map((one) => ({ ...one, look: 'italic' as const })),
    ...breaks.map((one) => ({ ...one, look: 'break' as const })),
  ];
  if (over.length === 0) return text.slice(start, end);
  return segmentsOf({ start, end }, over).map((segment) => {
    const said = dressed(text.slice(segment.start, segment.end), segment.marks);
    const problems = segment.marks.flatMap(({ problem }) => problem ?? []);
    if (problems.length === 0) return <Fragment key={segment.start}>{said}</Fragment>;
    return (
      <MarkedWords key={segment.start} {...{ problems, current, choose }} end={segment.end}>
        {said}
      </MarkedWords>
    );
  });
}

function dressed(said: string, over: readonly Over[]): ReactNode {
  if (over.some(({ look }) => look === 'break')) return <br />;
  const bold = over.some(({ look }) => look === 'bold');
  const italic = over.some(({ look }) => look === 'italic');
  const leaning = italic ? <i>{said}</i> : said;
  return bold ? <b>{leaning}</b> : leaning;
}

type MarkedProps = {
  readonly problems: readonly ShownProblem[];
  readonly current: ShownProblem | null;
  readonly choose: (number: number) => void;
  readonly end: number;
  readonly children: ReactNode;
};

/** Of problems over the same words the current one has the click, else the shortest; its number stands at its end. */
function MarkedWords({ problems, current, choose, end, children }: MarkedProps) {
  const lengthOf = ({ at }: ShownProblem): number => (at ? at.end - at.start : 0);
  const [shortest] = [...problems].sort((a, b) => lengthOf(a) - lengthOf(b));
  const isCurrent = current !== null && problems.includes(current);
  const top = isCurrent ? current : shortest;
  if (!top) return children;
  const ending = problems.filter(({ at }) => at?.end === end).map(({ number }) => number);
  return (
    <a
      className={styles.mark}
      href={`#problem-${top.number}`}
      data-problem={top.number}
      data-severity={top.severity}
      data-current={isCurrent ? '' : undefined}
      data-ending={ending.length > 0 ? ending.join(',') : undefined}
      onClick={(event) => {
        event.preventDefault();
        choose(top.number);
      }}
    >
      {children}
    </a>
  );
}
