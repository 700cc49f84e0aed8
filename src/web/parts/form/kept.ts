/**
 * What is being typed, kept by the name of its form for this tab: it outlives a reload, a lost session, another page.
 */
const prefix = 'bokhuyet.form.';

/** What was kept under this name, or null. A browser that keeps nothing has nothing. */
export function recall<Values>(name: string): Partial<Values> | null {
  try {
    const text = sessionStorage.getItem(prefix + name);
    const found: unknown = text === null ? null : JSON.parse(text);
    return typeof found === 'object' && found !== null ? (found as Partial<Values>) : null;
  } catch {
    return null;
  }
}

/** Keeps the values, or forgets them when there are none. */
export function keep(name: string, values: Readonly<Record<string, unknown>> | null): void {
  try {
    if (values === null) sessionStorage.removeItem(prefix + name);
    else sessionStorage.setItem(prefix + name, JSON.stringify(values));
  } catch {
    // Full or forbidden: the form works, it only forgets on reload.
  }
}
