/**
 * A folder with every review in it, as one record: what a database takes in and gives back.
 */
import type { Day } from '#core/day.ts';
import type { ReviewKept, StandingKept } from '#core/kept.ts';
import { type PeriodCode, parsePeriod } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Review } from '#core/review.ts';
import { problem } from '#prose/words/problems.ts';
import { readYaml } from './file.ts';
import { type Confirmations, type Folder, loadFolder, type SentFile } from './folder.ts';
import { authorityFile } from './schema.ts';
import { withSettled } from './settled.ts';

type OfReview = 'review' | 'sent' | 'confirmations' | 'waivers' | 'settled';

/** What of a folder holds for every review. */
export type Standing = Omit<Folder, OfReview> & {
  /** Who vouches for the values on record, and since when. */
  readonly keeper: { readonly by: string; readonly on: Day } | null;
  /** What no review is reckoned from. */
  readonly kept?: StandingKept;
};

export type ReviewOfFolder = {
  readonly review: Review;
  readonly sent: readonly SentFile[];
  readonly confirmations: Confirmations;
  readonly waivers: Folder['waivers'];
  readonly kept?: ReviewKept;
};

export type WholeFolder = Standing & { readonly reviews: readonly ReviewOfFolder[] };

/**
 * The folder with all its reviews, by the day they were held; null where any of them is wrong, with every mistake told
 * once. A folder without a review is a mistake. `sizes` as `loadFolder` takes them.
 *
 * @example loadWholeFolder(new Map()).problems.map((found) => found.code) // ['HS01']
 */
export function loadWholeFolder(
  files: ReadonlyMap<string, Uint8Array>,
  sizes: ReadonlyMap<string, number> = new Map(),
): {
  readonly whole: WholeFolder | null;
  readonly problems: readonly Problem[];
} {
  const periods = periodsIn(files);
  if (periods.length === 0)
    return { whole: null, problems: [problem('HS01', { file: 'reviews/2019-9M/review.yaml' })] };
  const loaded = periods.map((period) => loadFolder(files, period, sizes));
  const problems = each(loaded.flatMap((one) => one.problems));
  const folders = loaded.flatMap(({ folder, kept }) => (folder === null || kept === null ? [] : { folder, kept }));
  const [first] = folders;
  if (first === undefined || folders.length < periods.length) return { whole: null, problems };
  const reviews = folders.map(({ folder: { review, sent, confirmations, waivers }, kept }) => ({
    review,
    sent,
    confirmations,
    waivers,
    kept: kept.review,
  }));
  const { review: _r, sent: _s, confirmations: _c, waivers: _w, settled: _d, ...standing } = first.folder;
  const inOrder = reviews.sort((a, b) => (heldBy(a) < heldBy(b) ? -1 : 1));
  const kept = first.kept.standing;
  return { whole: { ...standing, keeper: keeperOf(files), kept, reviews: inOrder }, problems };
}

/** The folder as one review of it sees it. */
export const folderFor = (
  { keeper: _, reviews: __, kept, ...standing }: WholeFolder,
  { review, sent, confirmations, waivers }: ReviewOfFolder,
): Folder => withSettled({ ...standing, review, sent, confirmations, waivers }, kept);

const heldBy = ({ review }: ReviewOfFolder): string => `${review.date} ${review.period}`;

/** Every review the folder has, and every one that reports were sent for. */
function periodsIn(files: ReadonlyMap<string, Uint8Array>): readonly PeriodCode[] {
  const named = [...files.keys()].map((name) => /^reviews\/([^/]+)\//.exec(name)?.[1] ?? '');
  return [...new Set(named)].sort().flatMap((name) => parsePeriod(name) ?? []);
}

/** Files that all reviews share are read for each: what is wrong with them is told once. */
const each = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((found) => [JSON.stringify(found), found])).values(),
];

function keeperOf(files: ReadonlyMap<string, Uint8Array>): Standing['keeper'] {
  const file = 'authority.yaml';
  const bytes = files.get(file) ?? new Uint8Array();
  const { checked } = readYaml(file, bytes, { schema: authorityFile, complain: () => undefined });
  return (checked?.value.register ?? null) as Standing['keeper'];
}
