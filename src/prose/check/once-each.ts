/**
 * One slip, one problem. A wrong total makes its sum wrong, its growth and its completion too: where several problems
 * rest on one number and one other value of it would set them all right, the first is told, at that number.
 */
import { decimal } from '#core/decimal.ts';
import type { Interval } from '#core/figure.ts';
import type { Severity } from '#core/problem.ts';
import { problemTable } from '#prose/words/problems.ts';
import { exactly, meet } from './interval.ts';
import type { Found, Rest, Stretch } from './rule.ts';

/** Of words and not of a number: who cites the wrong document cites its day wrong too. */
export const restingOn = (...places: readonly Stretch[]): readonly Rest[] =>
  places.map(({ start, end }) => ({ start, end, wanted: exactly(decimal(0)) }));

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The problems without those that follow from another; of the same code at the same words one. */
export function onceEach(found: readonly Found[]): readonly Found[] {
  const distinct = withoutTwins(found);
  const left = new Set(distinct);
  const told: Found[] = [];
  for (const { rest, group } of sharedSlips(distinct)) {
    const members = group.filter((one) => left.has(one));
    if (members.length < 2) continue;
    for (const one of members) left.delete(one);
    const [first] = members.toSorted((a, b) => rankOf(a) - rankOf(b));
    if (first) told.push({ ...first, start: rest.start, end: rest.end });
  }
  return [...told, ...left];
}

const rankOf = ({ code, severity }: Found): number => ranks[severity ?? problemTable[code]?.severity ?? 'note'];

const keyOf = ({ code, start, end }: Found): string => `${code} ${start} ${end}`;

function withoutTwins(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const fresh = !seen.has(keyOf(one));
    seen.add(keyOf(one));
    return fresh;
  });
}

type Slip = { readonly rest: Rest; readonly group: readonly Found[] };

/** Numbers that two problems or more rest on and that one other value would set right; those of most problems first. */
function sharedSlips(found: readonly Found[]): readonly Slip[] {
  const byPlace = new Map<string, { rest: Rest; of: { one: Found; wanted: Interval | undefined }[] }>();
  for (const one of found)
    for (const rest of one.rests ?? []) {
      const key = `${rest.start} ${rest.end}`;
      const entry = byPlace.get(key) ?? { rest, of: [] };
      entry.of.push({ one, wanted: rest.wanted });
      byPlace.set(key, entry);
    }
  return [...byPlace.values()]
    .map(({ rest, of }) => ({ rest, group: agreeing(of) }))
    .filter(({ group }) => group.length > 1)
    .sort((a, b) => b.group.length - a.group.length || a.rest.start - b.rest.start);
}

/** The problems, from the first, that one value would set right. */
function agreeing(of: readonly { readonly one: Found; readonly wanted: Interval | undefined }[]): readonly Found[] {
  let common: Interval | null = null;
  const group: Found[] = [];
  for (const { one, wanted } of of) {
    if (wanted === undefined) continue;
    const next: Interval | null = common === null ? wanted : meet(common, wanted);
    if (next === null) continue;
    common = next;
    group.push(one);
  }
  return group;
}
