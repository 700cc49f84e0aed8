/**
 * The titles of the grid, which stay in sight, the first columns also sideways.
 */
import { useCssValues } from '#web/parts/use-css-values.ts';
import type { Heads } from './entry-grid.tsx';
import styles from './grid.module.css';
import type { Column } from './grid.ts';

export function GridHead({ heads, columns }: { readonly heads: Heads; readonly columns: readonly Column[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is no table element.
    <div role="rowgroup" className={styles.head}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: titles take no keys. */}
      <div role="row" aria-rowindex={1} className={styles.row}>
        {heads.map(({ title }, at) => (
          <Stuck key={title} role="columnheader" left={leftOf(heads, at)} last={at === heads.length - 1} place={at}>
            {title}
          </Stuck>
        ))}
        {columns.map(({ key, title, kind, readOnly, measure }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            key={key}
            role="columnheader"
            aria-colindex={heads.length + at + 1}
            className={styles.title}
            data-number={kind === 'number' || undefined}
            data-beside={readOnly || undefined}
            title={title}
          >
            {title}
            {measure && <small>{measure}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}

export const leftOf = (heads: Heads, at: number): number =>
  heads.slice(0, at).reduce((sum, { width }) => sum + width, 0);

type StuckProps = {
  readonly role: 'columnheader' | 'rowheader' | 'gridcell';
  /** In rem. */
  readonly left: number;
  readonly last: boolean;
  readonly place: number;
  readonly children: string;
};

/** A cell of the first columns. */
export function Stuck({ role, left, last, place, children }: StuckProps) {
  const cell = useCssValues<HTMLDivElement>({ '--left': `${left}rem` });
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: each of its roles has it.
    <div
      ref={cell}
      role={role}
      aria-colindex={place + 1}
      className={`${styles.stuck} ${role === 'columnheader' ? styles.title : ''}`}
      data-last={last || undefined}
      title={children}
    >
      {children}
    </div>
  );
}
