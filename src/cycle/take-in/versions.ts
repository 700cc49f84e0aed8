/**
 * Which of several files of one unit counts: the later version, both kept (design.md, section 6: a stated rule picks).
 *
 * A paper replaces another only where a version is listed or stated, or where it says again most of what the other
 * said; a second paper on something else stands beside the first. A report and its form are two papers, not two
 * versions; so Word, PDF and text stand against each other, and Excel against Excel.
 */
import type { Day } from '#core/day.ts';
import { byText, grouped } from '#cycle/grouping.ts';
import { covered, matterOf } from '#cycle/match/likeness.ts';
import type { Kind } from '#paper/read/intake.ts';
import type { Reading } from '#prose/read/reading.ts';
import { statedVersion } from './stated-version.ts';

/** What a paper speaks of, by which a later one is known as the same paper again. */
export type Subjects = {
  /** Labels of what it counts and measures. */
  readonly measured: ReadonlySet<string>;
  readonly findings: readonly ReadonlySet<string>[];
};

export type Sent = {
  readonly file: string;
  readonly unit: string;
  /** The unit's name, as it may stand in the file's. */
  readonly called: string;
  readonly kind: Kind;
  readonly received: Day | null;
  /** As listed. */
  readonly version: number | null;
  readonly text: string;
  readonly subjects: Subjects;
};

export type Versioned = {
  readonly file: string;
  readonly version: number;
  readonly supersededBy: string | null;
  /** The paper of the same unit that it stands beside and does not replace. */
  readonly beside: string | null;
};

/** What a paper speaks of, from what was read in it. */
export const subjectsOf = ({ figures, counts, findings }: Reading): Subjects => ({
  measured: new Set([
    ...figures.filter(({ target }) => !target).map(({ label }) => subjectOf(label)),
    ...counts.map(({ what }) => subjectOf(what)),
  ]),
  findings: findings.map(({ quote }) => matterOf(quote)),
});

const subjectOf = (label: string): string => [...matterOf(label)].sort().join(' ');

/**
 * The version of each file, the file that replaced it and the one it stands beside, by file.
 *
 * @example versionsOf([first, second]).get('a.docx')?.supersededBy // 'a-lan-2.docx'
 */
export function versionsOf(files: readonly Sent[]): ReadonlyMap<string, Versioned> {
  const groups = grouped(files, ({ unit, kind }) => `${unit} ${kind === 'xlsx' ? 'form' : 'report'}`);
  const versioned = [...groups.values()].flatMap(ofOneUnit);
  return new Map(versioned.map((one) => [one.file, one]));
}

type Ordered = { readonly sent: Sent; readonly stated: number | null };
/** A paper and its later versions. */
type Series = Ordered[];

function ofOneUnit(files: readonly Sent[]): readonly Versioned[] {
  const ordered = files
    .map((sent) => ({ sent, stated: sent.version ?? statedVersion(sent) }))
    .sort(
      (a, b) =>
        (a.stated ?? 1) - (b.stated ?? 1) ||
        byText(a.sent.received ?? '', b.sent.received ?? '') ||
        byText(a.sent.file, b.sent.file),
    );
  const all: Series[] = [];
  for (const paper of ordered) {
    const same = seriesOf(paper, all);
    if (same === undefined) all.push([paper]);
    else same.push(paper);
  }
  const first = all[0]?.at(-1)?.sent.file ?? null;
  return all.flatMap((series, index) => numbered(series, index === 0 ? null : first));
}

/** Of a stated version the series it shares most with; of any other paper the one whose last paper it says again. */
function seriesOf({ sent, stated }: Ordered, all: readonly Series[]): Series | undefined {
  const last = (series: Series): Subjects => series.at(-1)?.sent.subjects ?? none;
  if (stated === null) return all.find((series) => repeats(sent, series.at(-1)?.sent));
  if (stated < 2) return undefined;
  const shared = (series: Series): number => sharedWith(sent.subjects, last(series));
  return [...all].sort((a, b) => shared(b) - shared(a) || sizeOf(last(b)) - sizeOf(last(a)))[0];
}

const none: Subjects = { measured: new Set(), findings: [] };
const sizeOf = ({ measured, findings }: Subjects): number => measured.size + findings.length;

const sharedWith = (later: Subjects, earlier: Subjects): number =>
  [...earlier.measured].filter((subject) => later.measured.has(subject)).length + findingsAgain(later, earlier);

const findingsAgain = (later: Subjects, earlier: Subjects): number =>
  earlier.findings.filter((found) => later.findings.some((other) => covered(found, other) >= SAME_FINDING)).length;

const SAME_FINDING = 0.6;
const MOST = 0.5;

/** It says most of the earlier paper's figures again and most of its findings, as far as it has either. */
function repeats(later: Sent, earlier: Sent | undefined): boolean {
  if (earlier === undefined) return false;
  const { measured, findings } = earlier.subjects;
  if (sizeOf(earlier.subjects) === 0) return later.text === earlier.text;
  const again = [...measured].filter((subject) => later.subjects.measured.has(subject)).length;
  return (
    (measured.size === 0 || again > MOST * measured.size) &&
    (findings.length === 0 || findingsAgain(later.subjects, earlier.subjects) > MOST * findings.length)
  );
}

function numbered(series: Series, beside: string | null): readonly Versioned[] {
  const last = series.at(-1);
  let version = 0;
  return series.map(({ sent: { file }, stated }) => {
    version = Math.max(version + 1, stated ?? 0);
    const isLast = last === undefined || file === last.sent.file;
    return { file, version, supersededBy: isLast ? null : last.sent.file, beside: isLast ? beside : null };
  });
}
