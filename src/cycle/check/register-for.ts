/**
 * The register as the rules of a check see it: what was known on the day, and which statements of the document are
 * surely about one of its indicators.
 */
import type { Day } from '#core/day.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import type { Register } from '#prose/check/rule.ts';
import type { Reading } from '#prose/read/reading.ts';

/** What of an authority's folder a check asks. */
export type RegisterFolder = Pick<
  Folder,
  'authority' | 'units' | 'relations' | 'indicators' | 'targets' | 'history' | 'directives' | 'tasks'
>;

/** The register for one document; `on` is the day of the check. */
export function registerFor(
  { units, indicators, targets, history, directives, tasks }: RegisterFolder,
  _about: { readonly reading: Reading; readonly file: string; readonly on: Day },
): Register {
  return {
    units,
    indicators,
    targets,
    figures: history,
    directives,
    tasks: tasks.map(({ task }) => task),
    matches: [],
  };
}
