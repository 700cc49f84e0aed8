/**
 * Files dropped on one page for another that takes them in: kept while the reader is led there, and taken once.
 */
import type { Found } from '#web/parts/drop/dropped-files.ts';

let held: readonly Found[] = [];

/** For the page one is led to. */
export const handOver = (files: readonly Found[]): void => {
  held = files;
};

/** What was handed over; nothing the second time. */
export function takeHandedOver(): readonly Found[] {
  const files = held;
  held = [];
  return files;
}
