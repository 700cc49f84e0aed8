/**
 * The engines' thread kept by a program that stays open: begun with the first paper, begun anew where one paper was too
 * much for it, so that the next is read all the same.
 */
import type { FileReader } from '#cycle/take-in/reading-of.ts';
import { type Engines, openEngines } from './engines.ts';

export type KeptEngines = Pick<Engines, 'pdf' | 'readPaper' | 'close'> & { readonly readingOf: FileReader };

/** Milliseconds for one paper; the longest of those that are allowed takes a tenth. */
const patience = 120_000;

/** The engines; a call that is not answered in time is rejected, and the thread ended. */
export function keepEngines(): KeptEngines {
  let engines: Engines | null = null;
  const letGo = (used: Engines): void => {
    used.close();
    if (engines === used) engines = null;
  };
  const within = async <Value>(call: (engines: Engines) => Promise<Value>): Promise<Value> => {
    engines ??= openEngines();
    const used = engines;
    let late: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error('a paper took too long to read')), patience);
      late.unref();
    });
    try {
      return await Promise.race([call(used), tooLate]);
    } catch (error) {
      letGo(used);
      throw error;
    } finally {
      clearTimeout(late);
    }
  };
  return {
    pdf: (source) => within(({ pdf }) => pdf(source)),
    readPaper: (bytes, options) => within(({ readPaper }) => readPaper(bytes, options)),
    readingOf: (bytes, file, known) => within(({ readingOf }) => readingOf(bytes, file, known)),
    close: () => engines?.close(),
  };
}
