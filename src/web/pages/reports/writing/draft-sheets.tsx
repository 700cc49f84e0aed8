/**
 * The paper that is being written, as sheets: every paragraph and every line of a table typed in where it stands.
 */
import { memo } from 'react';
import type { CellContent, Line, TableContent } from '#cycle/draft/content.ts';
import { a4, type Layout, paddingOf, points, styleOf } from '#web/pages/papers/paper-sheets.tsx';
import papers from '#web/pages/papers/papers.module.css';
import { blockId } from './deeds.ts';
import type { Answer, DeskBlock, Spot } from './desk.ts';
import { EditableLine, type Hand } from './editable-line.tsx';
import type { Wear } from './line-dom.ts';
import styles from './writing.module.css';

type Around = {
  readonly hand: Hand;
  readonly wear: Wear;
  readonly isReadOnly: boolean;
  readonly called: (place: number) => string;
};

type Props = Around & {
  readonly frame: Answer['frame'];
  readonly blocks: readonly DeskBlock[];
  /** Where Tab comes in. */
  readonly first: Pick<Spot, 'block' | 'line'>;
  readonly caret: Spot | null;
  /** Blocks about which something is to be told. */
  readonly flagged: ReadonlySet<string>;
  /** What the mark of a block says. */
  readonly says: { readonly author: string; readonly flagged: string };
};

type Sheet = { readonly page: Layout; readonly blocks: readonly DeskBlock[] };

function sheetsOf(blocks: readonly DeskBlock[], first: Layout): readonly Sheet[] {
  const sheets: { page: Layout; blocks: DeskBlock[] }[] = [{ page: first, blocks: [] }];
  for (const block of blocks) {
    if (block.content.kind === 'section') sheets.push({ page: block.content.page, blocks: [] });
    else sheets.at(-1)?.blocks.push(block);
  }
  return sheets.filter((sheet) => sheet.blocks.length > 0);
}

export function DraftSheets({ frame, blocks, first, caret, flagged, says, ...around }: Props) {
  const font = frame.font ?? { name: 'Times New Roman', size: 14 };
  const place = new Map(blocks.map(({ block }, at) => [block, at + 1]));
  return sheetsOf(blocks, frame.page ?? a4).map(({ page, blocks: own }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place among the sheets.
    <div key={`sheet-${at}`} className={papers.room}>
      <div
        className={papers.sheet}
        data-wide={page.width > page.height ? '' : undefined}
        lang="vi"
        style={{ maxWidth: `${page.width}mm` }}
      >
        <div style={{ ...paddingOf(page), fontSize: points(font.size) }}>
          {frame.marking && <p className={papers.marking}>{frame.marking}</p>}
          {own.map((block) => (
            <div
              key={block.block}
              id={blockId(block.block)}
              className={styles.block}
              data-by={block.by}
              data-flagged={flagged.has(block.block) ? '' : undefined}
              title={flagged.has(block.block) ? says.flagged : block.by === 'author' ? says.author : undefined}
            >
              <BlockLines
                block={block}
                place={place.get(block.block) ?? 0}
                first={first.block === block.block ? first.line : null}
                caret={caret?.block === block.block ? caret : null}
                {...around}
              />
            </div>
          ))}
        </div>
      </div>
    </div>
  ));
}

type BlockProps = Around & {
  readonly block: DeskBlock;
  readonly place: number;
  readonly first: number | null;
  readonly caret: Spot | null;
};

const lineStyle = (line: Line) =>
  styleOf({ ...line.look, runs: line.pieces.map(({ look }) => ({ text: '', ...look })) });

const BlockLines = memo(function BlockLines({ block, place, first, caret, called, ...around }: BlockProps) {
  const { content } = block;
  const drawn = (line: Line, turn: number) => (
    <EditableLine
      key={turn}
      block={block.block}
      turn={turn}
      line={line}
      called={called(place)}
      isFirst={first === turn}
      caret={caret?.line === turn ? caret : null}
      style={lineStyle(line)}
      {...around}
    />
  );
  if (content.kind === 'section') return null;
  if (content.kind === 'table') return <LinesOfTable table={content} drawn={drawn} />;
  const rule = content.look.ruleBelow;
  return (
    <>
      {drawn(content, 0)}
      {rule && <span className={papers.rule} style={{ width: `${rule * 100}%` }} />}
    </>
  );
});

type Drawn = (line: Line, turn: number) => React.ReactNode;

/** Where each cell's lines begin among those of the table. */
function turnsOf(table: TableContent): ReadonlyMap<CellContent, number> {
  let turn = 0;
  const begins = new Map<CellContent, number>();
  for (const { cells } of table.rows)
    for (const cell of cells) {
      begins.set(cell, turn);
      turn += cell.lines.length;
    }
  return begins;
}

function LinesOfTable({ table, drawn }: { readonly table: TableContent; readonly drawn: Drawn }) {
  const { widths, borders } = table.look;
  const total = widths?.reduce((sum, one) => sum + one, 0) ?? 0;
  const begins = turnsOf(table);
  const key = (at: number): string => `at-${at}`;
  return (
    <div className={papers.table}>
      <table data-borders={borders ?? 'all'} role={borders === 'none' ? 'presentation' : undefined}>
        {widths && (
          <colgroup>
            {widths.map((one, at) => (
              <col key={key(at)} style={{ width: `${(100 * one) / total}%` }} />
            ))}
          </colgroup>
        )}
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={key(at)}>
              {row.cells.map((cell, column) => {
                const Cell = row.header ? 'th' : 'td';
                const { colSpan, rowSpan, vertical } = cell.look;
                return (
                  <Cell
                    key={key(column)}
                    colSpan={colSpan}
                    rowSpan={rowSpan}
                    style={{ verticalAlign: vertical === 'center' ? 'middle' : (vertical ?? 'top') }}
                  >
                    {cell.lines.map((line, inner) => (
                      <CellLine key={key(inner)} line={line} turn={(begins.get(cell) ?? 0) + inner} drawn={drawn} />
                    ))}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const CellLine = ({ line, turn, drawn }: { readonly line: Line; readonly turn: number; readonly drawn: Drawn }) => (
  <>
    {drawn(line, turn)}
    {line.look.ruleBelow && <span className={papers.rule} style={{ width: `${line.look.ruleBelow * 100}%` }} />}
  </>
);
