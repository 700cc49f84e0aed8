/**
 * How everything is measured: nine runs after one warm-up, the median, ours and the peer's taking turns in the same
 * process, so that whatever else the machine does falls on both.
 */
export type Row = {
  readonly name: string;
  readonly peer: string;
  /** Milliseconds, median of nine. */
  readonly ours: number;
  readonly theirs: number | null;
  /** What design.md section 9 asks: at most this share of the peer's time, or at most so many milliseconds. */
  readonly bar: { readonly ratio: number } | { readonly ms: number };
};

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Median times of two ways of doing the same, in turns. */
export async function sideBySide(
  ours: () => unknown,
  theirs: () => unknown,
  runs = 9,
): Promise<{ readonly ours: number; readonly theirs: number }> {
  await ours();
  await theirs();
  const a: number[] = [];
  const b: number[] = [];
  for (let run = 0; run < runs; run++) {
    a.push(await timed(ours));
    b.push(await timed(theirs));
  }
  return { ours: median(a), theirs: median(b) };
}
