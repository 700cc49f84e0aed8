/** A queue that gives the first by an order, whatever order things came in: a binary heap. */

export type Queue<T> = { readonly add: (one: T) => void; readonly next: () => T | undefined };

/**
 * An empty queue; `before` is negative where its first argument comes out first. Adding and taking cost the logarithm of
 * how many wait.
 *
 * @example queueOf((a, b) => a - b).next() // undefined
 */
export function queueOf<T>(before: (a: T, b: T) => number): Queue<T> {
  const heap: T[] = [];
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] as T, heap[a] as T];
  };
  const isAhead = (a: number, b: number): boolean => before(heap[a] as T, heap[b] as T) < 0;
  const sink = (from: number): void => {
    const [left, right] = [2 * from + 1, 2 * from + 2];
    if (left >= heap.length) return;
    const child = right < heap.length && isAhead(right, left) ? right : left;
    if (!isAhead(child, from)) return;
    swap(child, from);
    sink(child);
  };
  return {
    add: (one) => {
      let at = heap.push(one) - 1;
      for (let above = (at - 1) >> 1; at > 0 && isAhead(at, above); above = (at - 1) >> 1) {
        swap(at, above);
        at = above;
      }
    },
    next: () => {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length > 0 && last !== undefined) {
        heap[0] = last;
        sink(0);
      }
      return first;
    },
  };
}
