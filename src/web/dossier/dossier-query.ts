/**
 * Fetching the dossier: watch until it is ready, then take it once. What is not a dossier is refused before anything is drawn.
 */
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { type Ready, routes } from '#server/contract/viewer.ts';
import { type DossierIndex, indexDossier } from '#web/dossier/dossier-index.ts';

export type Trouble = 'no-server' | 'not-a-dossier';

export class DossierTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** How far the dossier is; rejects when no server answers. */
export async function askReady(): Promise<Ready> {
  const answer = await fetch(routes.ready).catch(() => null);
  if (!answer?.ok) throw new DossierTrouble('no-server');
  return (await answer.json()) as Ready;
}

/** The dossier with its index; rejects with what is wrong. */
export async function fetchDossier(): Promise<DossierIndex> {
  const answer = await fetch(routes.dossier).catch(() => null);
  if (!answer?.ok) throw new DossierTrouble('no-server');
  const found: unknown = await answer.json().catch(() => null);
  if (!isDossier(found)) throw new DossierTrouble('not-a-dossier');
  return indexDossier(found);
}

const lists = [
  'units',
  'indicators',
  'submissions',
  'figures',
  'targets',
  'derivations',
  'assessments',
  'findings',
  'carried',
  'remedies',
  'problems',
];

/** Of the one format this page can read, with every list in its place. */
export function isDossier(found: unknown): found is DossierJson {
  if (typeof found !== 'object' || found === null) return false;
  const fields = found as Record<string, unknown>;
  return (
    fields.format === 'bokhuyet-dossier/1' &&
    lists.every((name) => Array.isArray(fields[name])) &&
    typeof fields.papers === 'object'
  );
}
