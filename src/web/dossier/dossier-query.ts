/**
 * Fetching the dossier: watch until it is ready, then take it once. What is not a dossier is refused before anything is drawn.
 */
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { fileAddress, type Ready, routes } from '#server/contract/viewer.ts';
import { call, linkTo } from '#web/client.ts';
import { type DossierIndex, indexDossier } from '#web/dossier/dossier-index.ts';

export type Trouble = 'no-server' | 'not-a-dossier';

export class DossierTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Where a dossier comes from: the folder of the viewer, or a review of the application. */
export type DossierSource = {
  readonly key: readonly unknown[];
  /** How far it is; rejects when no server answers. */
  readonly ready: () => Promise<Ready>;
  readonly read: () => Promise<unknown>;
  /** The address of one of its files. */
  readonly file: (name: string) => string;
};

export const folderSource: DossierSource = {
  key: ['folder'],
  ready: () => asJson(routes.ready) as Promise<Ready>,
  read: () => asJson(routes.dossier),
  file: fileAddress,
};

/** The dossier of a review of the authority signed in to. */
export const reviewSource = (authority: string, review: string): DossierSource => ({
  key: [authority, review],
  ready: () => call('dossier.state', { review }),
  read: async () => {
    const told = await call('dossier.read', { review });
    return told instanceof Blob ? JSON.parse(await told.text()) : told;
  },
  file: (file) => linkTo('dossier.file', { review, file }),
});

async function asJson(address: string): Promise<unknown> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new DossierTrouble('no-server');
  return answer.json().catch(() => null);
}

/** The dossier with its index; rejects with what is wrong. */
export async function fetchDossier(source: DossierSource): Promise<DossierIndex> {
  const found = await source.read();
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
