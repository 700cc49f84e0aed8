/**
 * Drawing plausible whole numbers from a seed: the same words always give the same numbers, so the example
 * can be written again. All values are integers of the smallest step that is printed.
 */

/** A stream of numbers from 0 to 1 that depends only on the words. */
export function stream(words: string): () => number {
  let state = 2166136261;
  for (const letter of words) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number near 1: within the spread to either side. */
export const near = (draw: () => number, spread: number): number => 1 + (draw() * 2 - 1) * spread;

/** A total split by weights into multiples of the step, the rest going to the largest remainders; the parts add up exactly. */
export function split(total: number, weights: readonly number[], step = 1): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total / step) * (weight / whole));
  const parts = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let left = Math.round(total / step - parts.reduce((sum, part) => sum + part, 0));
  for (const { index } of order) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map((part) => part * step);
}

/** How the months of a year usually weigh, with a little noise. */
export const monthWeights = (season: readonly number[], words: string, spread = 0.04): number[] => {
  const draw = stream(words);
  return season.map((weight) => weight * near(draw, spread));
};
