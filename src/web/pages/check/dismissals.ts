/**
 * Why somebody set problems aside, by problem, kept for as long as the tab is open: never longer, never elsewhere.
 */

/** From the key of a problem to the reason. */
export type Dismissals = Readonly<Record<string, string>>;

const keyOf = ({ name, size, lastModified }: File): string => `bokhuyet.dismissed:${name}:${size}:${lastModified}`;

/** What was dismissed of the same file before, in this tab. */
export function recalled(file: File): Dismissals {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(file)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Dismissals) : {};
  } catch {
    return {};
  }
}

export function remember(file: File, dismissed: Dismissals): void {
  try {
    if (Object.keys(dismissed).length === 0) sessionStorage.removeItem(keyOf(file));
    else sessionStorage.setItem(keyOf(file), JSON.stringify(dismissed));
  } catch {
    // A browser that keeps nothing still checks.
  }
}
