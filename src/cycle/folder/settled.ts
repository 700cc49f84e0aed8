/**
 * What of the record people settled of one review, put together for its reckoning; and the last day on which they did.
 */
import type { Day } from '#core/day.ts';
import type { FilePlace } from '#core/figure.ts';
import type { EvidenceKept, StandingKept } from '#core/kept.ts';
import type { PastFinding, Settled, SettledFinding } from '#core/settled.ts';
import type { Folder } from './folder.ts';

type KeptOfAll = Pick<StandingKept, 'findings' | 'tasks'>;

/** The folder with what people settled of its review; as it was where they settled nothing. */
export function withSettled<Of extends Folder>(folder: Of, kept: KeptOfAll | undefined): Of {
  const { period } = folder.review;
  const evidence = new Map(kept?.findings.map((one) => [one.finding, one.evidence]));
  const settled: Settled = {
    findings: folder.pastFindings.flatMap((one) =>
      one.review === period && one.recorded ? [settledOf(one, one.recorded, evidence.get(one.finding.id) ?? [])] : [],
    ),
    states: (kept?.findings ?? []).flatMap(({ finding, states }) => states.map((stated) => ({ ...stated, finding }))),
    carried: (kept?.tasks ?? []).flatMap(({ task, carried }) =>
      carried.filter(({ review }) => review === period).map(({ by, on, words }) => ({ task, by, on, words })),
    ),
  };
  const isNothing = settled.findings.length + settled.states.length + settled.carried.length === 0;
  return isNothing ? folder : { ...folder, settled };
}

function settledOf(
  { finding, review, byFigures = false, dropped }: PastFinding,
  recorded: SettledFinding['recorded'],
  evidence: readonly EvidenceKept[],
): SettledFinding {
  const keys = evidence.flatMap((one) => ('key' in one ? [one.key] : []));
  const places = evidence.flatMap((one): readonly FilePlace[] => {
    if ('key' in one) return [];
    const { review: of, file, start, end, quote } = one;
    return [{ file: of === review ? file : `reviews/${of}/reports/${file}`, start, end, quote, place: null }];
  });
  return { finding: { ...finding, evidence: { keys, places } }, recorded, byFigures, dropped: dropped ?? null };
}

/**
 * The day up to which a review on record is reckoned: its own, or the last on which people did something for it, where it
 * goes on beyond its day. What they did while it was open belongs to it.
 */
export function lastDayOf({ review, confirmations, waivers, tasks, settled }: Folder): Day {
  const { files, figures, remedies } = confirmations;
  const days = [
    ...[files, figures, remedies].flatMap((list) => list.map(({ on }) => on)),
    ...waivers.map(({ on }) => on as Day),
    ...tasks.flatMap(({ task, review: of }) => (of === review.period ? [task.assignedOn] : [])),
    ...(settled?.findings ?? []).flatMap(({ recorded, dropped }) => [recorded.on, ...(dropped ? [dropped.on] : [])]),
    ...(settled?.states ?? []).flatMap(({ on, review: by }) => (by === review.period ? [on] : [])),
    ...(settled?.carried ?? []).map(({ on }) => on),
  ];
  return days.sort().findLast((on) => on > review.date) ?? review.date;
}
