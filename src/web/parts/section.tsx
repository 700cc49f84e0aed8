/**
 * A part of a page with its heading, as a paper has it: a number of lines, not a card.
 */
import type { ReactNode } from 'react';
import styles from '#web/parts/section.module.css';

type Props = { readonly title: string; readonly aside?: ReactNode; readonly id?: string; readonly children: ReactNode };

export function Section({ title, aside, id, children }: Props) {
  return (
    <section className={styles.section} aria-label={title} {...(id ? { id } : {})}>
      <header>
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

export function PageHead({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <header className={styles.head}>
      <div>
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {children && <div className={styles.tools}>{children}</div>}
    </header>
  );
}
