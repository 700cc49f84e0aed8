/**
 * One line of JSON for each request, for who watches the program: no name, no address of anybody, nothing that was sent,
 * and of the path only which route it is.
 */

export type LogLine =
  | {
      readonly request: string;
      readonly method: string;
      readonly route: string;
      readonly status: number;
      readonly seconds: number;
    }
  /** What nobody foresaw, with where it happened. */
  | { readonly request: string; readonly fault: string };

/**
 * The line as it is printed; the fault of a database may quote what was sent, so that only where it happened is kept.
 *
 * @example logText({ request: 'r1', method: 'GET', route: 'reviews.list', status: 200, seconds: 0.0123 }, new Date(0)) // '{"at":"1970-01-01T00:00:00.000Z","request":"r1","method":"GET","route":"reviews.list","status":200,"ms":12.3}'
 */
export function logText(line: LogLine, at: Date): string {
  if ('fault' in line) {
    const [first = '', ...where] = line.fault.split('\n');
    const kind = first.split(':')[0]?.slice(0, 80) ?? '';
    const places = where.map((one) => one.trim()).filter((one) => one.startsWith('at '));
    return JSON.stringify({
      at: at.toISOString(),
      level: 'error',
      request: line.request,
      kind,
      where: places.slice(0, 12),
    });
  }
  const { seconds, ...rest } = line;
  return JSON.stringify({ at: at.toISOString(), ...rest, ms: Math.round(seconds * 10_000) / 10 });
}
