/**
 * What people put on record in the place of what was proposed: their words, causes and units, over the figures and places
 * the proposals rest on. Proposals that nobody answered stay as they are (design.md, promise 7).
 */
import type { FilePlace } from '#core/figure.ts';
import type { Finding } from '#core/finding.ts';
import type { SettledFinding } from '#core/settled.ts';

export type Settlement = {
  /** Those of people, then proposals that nobody answered. */
  readonly findings: readonly Finding[];
  /** The proposals that people answered: taken over, put right, put together, divided, dropped. */
  readonly answered: readonly Finding[];
};

/**
 * The findings of a review after what people recorded of them; a recorded one answers the proposal of its own id and those
 * it was made of.
 *
 * @example settle([], []) // { findings: [], answered: [] }
 */
export function settle(proposed: readonly Finding[], recorded: readonly SettledFinding[]): Settlement {
  const taken = new Set(recorded.flatMap(({ finding }) => [finding.id, ...(finding.from ?? [])]));
  const answered = proposed.filter(({ id }) => taken.has(id));
  const ours = recorded.filter(({ dropped }) => dropped === null).map((one) => settled(one, answered));
  return { findings: [...ours, ...proposed.filter(({ id }) => !taken.has(id))], answered };
}

function settled({ finding, byFigures }: SettledFinding, answered: readonly Finding[]): Finding {
  const made = answered.filter(({ id }) => id === finding.id || finding.from?.includes(id));
  const reckoned = made.filter((one) => one.origin === 'reckoned' && one.indicator === finding.indicator);
  const reasons = [...new Set(reckoned.flatMap((one) => one.reasons ?? []))];
  const proposed = made.flatMap(({ evidence }) => evidence.places);
  const places = finding.evidence.places.map((at) => proposed.find((one) => isSame(one, at)) ?? at);
  const keys = new Set([...finding.evidence.keys, ...reckoned.flatMap(({ evidence }) => evidence.keys)]);
  return {
    ...finding,
    // What the figures no longer say is told in the words on record.
    words: byFigures && reckoned.length > 0 ? null : finding.words,
    origin: reckoned.length > 0 ? 'reckoned' : 'read',
    evidence: { keys: [...keys], places: places.length > 0 ? places : proposed },
    state: null,
    confirmed: true,
    ...(reasons.length > 0 ? { reasons } : {}),
  };
}

/** With its place in the Word or Excel file, which is not kept. */
const isSame = (one: FilePlace, { file, start, end }: FilePlace): boolean =>
  one.file === file && one.start === start && one.end === end;
