/**
 * A paper as sheets of paper: its paragraphs and tables in their layout, millimetres and points as they are,
 * so that what is read here is what Word prints. Figures are links; holes stand out.
 */
import { type CSSProperties, Fragment, memo, type ReactNode } from 'react';
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { useHolding } from '#web/dossier/dossier-context.tsx';
import { isConfirmed } from '#web/dossier/number-words.ts';
import styles from '#web/pages/papers/papers.module.css';

export type Paper = DossierJson['papers']['report'];
type Block = Paper['blocks'][number];
type Paragraph = Extract<Block, { kind: 'paragraph' }>;
type Table = Extract<Block, { kind: 'table' }>;
type Run = Paragraph['runs'][number];
export type Layout = NonNullable<Paper['page']>;
type Sheet = {
  readonly page: Layout;
  readonly blocks: readonly { readonly at: number; readonly block: Paragraph | Table }[];
};

export const a4: Layout = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 };
const hole = /(\[CẦN BỔ SUNG[^\]]*\])/;

/** Where a heading can be jumped to. */
export const anchorOf = (block: number): string => `block-${block}`;

function sheetsOf({ blocks, page = a4 }: Paper): readonly Sheet[] {
  const sheets: { page: Layout; blocks: { at: number; block: Paragraph | Table }[] }[] = [{ page, blocks: [] }];
  blocks.forEach((block, at) => {
    if (block.kind === 'section') sheets.push({ page: block.page, blocks: [] });
    else sheets.at(-1)?.blocks.push({ at, block });
  });
  return sheets.filter((sheet) => sheet.blocks.length > 0);
}

export const PaperSheets = memo(function PaperSheets({ paper }: { readonly paper: Paper }) {
  const font = paper.font ?? { name: 'Times New Roman', size: 14 };
  return sheetsOf(paper).map(({ page, blocks }) => (
    <div key={blocks[0]?.at} className={styles.room}>
      <div
        className={styles.sheet}
        data-wide={page.width > page.height ? '' : undefined}
        lang="vi"
        style={{ maxWidth: `${page.width}mm` }}
      >
        <div style={{ ...paddingOf(page), fontSize: points(font.size) }}>
          {paper.marking && <p className={styles.marking}>{paper.marking}</p>}
          {blocks.map(({ at, block }) =>
            block.kind === 'table' ? (
              <TableBlock key={at} table={block} />
            ) : (
              <ParagraphBlock key={at} paragraph={block} id={block.heading ? anchorOf(at) : undefined} />
            ),
          )}
        </div>
      </div>
    </div>
  ));
});

/** Margins as shares of the sheet's width, so that they shrink with it on a narrow screen. */
export function paddingOf({ width, top, bottom, left, right }: Layout): CSSProperties {
  const share = (millimetres: number): string => `${((100 * millimetres) / width).toFixed(2)}%`;
  return { padding: `${share(top)} ${share(right)} ${share(bottom)} ${share(left)}` };
}

/** A wide sheet that has less room than its paper is drawn smaller as a whole: `--pt` is the point of its sheet. */
export const points = (value: number): string => `calc(${value} * var(--pt))`;

export function styleOf(
  paragraph: Pick<Paragraph, 'runs'> & Partial<Omit<Paragraph, 'runs' | 'kind' | 'place'>>,
): CSSProperties {
  const { align, firstLine, indentLeft, before, after, line, level, runs } = paragraph;
  const left = indentLeft ?? (level ? level * 10 : undefined);
  const sizes = runs.map((run) => run.size ?? 0);
  return {
    ...(sizes.length > 0 && sizes.every((size) => size > 0) ? { fontSize: points(Math.max(...sizes)) } : {}),
    ...(align ? { textAlign: align } : {}),
    ...(firstLine ? { textIndent: `${firstLine}mm` } : {}),
    ...(left ? { marginLeft: `${left}mm` } : {}),
    marginTop: points(before ?? 0),
    marginBottom: points(after ?? 0),
    lineHeight: line === undefined ? 1.25 : 'exact' in line ? points(line.exact) : line.multiple * 1.17,
  };
}

function ParagraphBlock({ paragraph, id }: { readonly paragraph: Paragraph; readonly id?: string | undefined }) {
  const heading = paragraph.heading ? { role: 'heading', 'aria-level': Math.min(6, paragraph.heading + 1) } : {};
  return (
    <p id={id} style={styleOf(paragraph)} {...heading}>
      {paragraph.label && `${paragraph.label} `}
      {paragraph.runs.length === 0
        ? '\u00a0'
        : paragraph.runs.map((run, at) => <RunText key={placeKey(at)} run={run} />)}
      {paragraph.ruleBelow && <span className={styles.rule} style={{ width: `${paragraph.ruleBelow * 100}%` }} />}
    </p>
  );
}

/** Runs and cells have no name of their own: their place is their identity, as papers never change while shown. */
const placeKey = (at: number): string => `at-${at}`;

function RunText({ run }: { readonly run: Run }) {
  const index = useHolding().held?.index;
  const dressed = dress(run);
  // Papers are also drawn where no dossier is.
  if (!run.ref || !index) return dressed;
  const node = index.numbers.get(run.ref);
  if (!node && !index.things.has(run.ref)) return dressed;
  const className = !node ? styles.worded : isConfirmed(node) ? styles.confirmed : styles.unconfirmed;
  return (
    <a className={className} href={`?number=${encodeURIComponent(run.ref)}`} data-number={run.ref}>
      {dressed}
    </a>
  );
}

function dress(run: Run): ReactNode {
  const style: CSSProperties = {
    ...(run.bold ? { fontWeight: 700 } : {}),
    ...(run.italic ? { fontStyle: 'italic' } : {}),
    ...(run.underline ? { textDecoration: 'underline' } : {}),
    ...(run.size ? { fontSize: points(run.size) } : {}),
    ...(run.vertical ? { verticalAlign: run.vertical, fontSize: '0.7em' } : {}),
  };
  const words = run.text.split(hole).map((part, at) =>
    hole.test(part) ? (
      <mark key={placeKey(at)} className={styles.hole}>
        {part}
      </mark>
    ) : (
      <Fragment key={placeKey(at)}>{part}</Fragment>
    ),
  );
  if (run.shade)
    return (
      <span className={styles.shaded} data-shade={run.shade} style={style}>
        {words}
      </span>
    );
  return Object.keys(style).length === 0 ? words : <span style={style}>{words}</span>;
}

function TableBlock({ table }: { readonly table: Table }) {
  const total = table.widths?.reduce((sum, one) => sum + one, 0) ?? 0;
  return (
    <div className={styles.table}>
      <table data-borders={table.borders ?? 'all'} role={table.borders === 'none' ? 'presentation' : undefined}>
        {table.widths && (
          <colgroup>
            {table.widths.map((one, at) => (
              <col key={placeKey(at)} style={{ width: `${(100 * one) / total}%` }} />
            ))}
          </colgroup>
        )}
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={placeKey(at)}>
              {row.cells.map((cell, place) => {
                const Cell = row.header ? 'th' : 'td';
                return (
                  <Cell
                    key={placeKey(place)}
                    colSpan={cell.colSpan}
                    rowSpan={cell.rowSpan}
                    style={{ verticalAlign: cell.vertical === 'center' ? 'middle' : (cell.vertical ?? 'top') }}
                  >
                    {cell.paragraphs.map((paragraph, inner) => (
                      <ParagraphBlock key={placeKey(inner)} paragraph={paragraph} />
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
