/**
 * What could not be matched, as questions to people: each near miss by itself, what nobody could know together by file.
 */
import { printDecimal } from '#core/decimal.ts';
import type { Indicator, IndicatorCode } from '#core/indicator.ts';
import type { Problem } from '#core/problem.ts';
import type { Unit } from '#core/unit.ts';
import type { Unmatched } from '#cycle/dossier/dossier.ts';
import { grouped } from '#cycle/grouping.ts';
import { problem } from '#prose/words/problems.ts';
import type { Fact } from './facts.ts';
import type { Question } from './match.ts';
import { boundsOf } from './plausible.ts';

export type Names = {
  readonly units: readonly Unit[];
  readonly indicators: ReadonlyMap<IndicatorCode, Indicator>;
};

/** Facts worth asking about: stated figures always, bare counts only when they nearly fit an indicator. */
export const worthAsking = (questions: readonly Question[]): readonly Question[] =>
  questions.filter(({ fact, near, unmatched }) => !fact.counted || (near && unmatched.why !== 'other-period'));

export const unmatchedOf = (questions: readonly Question[]): readonly Unmatched[] =>
  worthAsking(questions).map(({ unmatched }) => unmatched);

/** The problems for all questions worth asking, in the order of files and places. */
export function askedOf(questions: readonly Question[], names: Names): readonly Problem[] {
  const worth = worthAsking(questions).filter(
    ({ fact, unmatched }) => fact.value !== null || unmatched.why === 'ambiguous',
  );
  const single = worth.filter(({ near, unmatched }) => near || unmatched.why !== 'unknown');
  const rest = worth.filter(({ near, unmatched }) => !near && unmatched.why === 'unknown');
  return [
    ...single.map((question) => asked(question, names)),
    ...[...grouped(rest, ({ fact }) => fact.at.file)].map(([file, unknown]) => unknownIn(file, unknown, names)),
  ];
}

const SHOWN = 12;

function unknownIn(file: string, unknown: readonly Question[], names: Names): Problem {
  const labels = [...new Set(unknown.map(({ fact }) => `${fact.label} (${valueShown(fact)})`))];
  const more = labels.length > SHOWN ? '; …' : '';
  const unit = nameOf(unknown[0]?.unmatched.unit ?? null, names);
  return problem(
    'KH15',
    { file },
    { unit, count: unknown.length, labels: `${labels.slice(0, SHOWN).join('; ')}${more}` },
  );
}

function asked({ fact, unmatched }: Question, names: Names): Problem {
  const { file, start, end, quote, place } = fact.at;
  const at = { file, start, end, quote, place };
  const candidates = unmatched.candidates
    .map(({ indicator }) => names.indicators.get(indicator))
    .filter((one) => one !== undefined);
  const [first] = candidates;
  const known = { unit: nameOf(unmatched.unit, names), label: fact.label, value: valueShown(fact) };
  const nearest = first === undefined ? '' : ` "${first.name}"`;
  if (unmatched.why === 'two-alike') {
    return problem('KH02', at, {
      ...known,
      candidates: candidates
        .slice(0, 2)
        .map(({ name }) => `"${name}"`)
        .join(', '),
    });
  }
  if (unmatched.why === 'measure') {
    const expected = first?.measure ?? '';
    return problem('KH03', at, { ...known, measure: fact.unit ?? '?', expected, indicator: first?.name ?? '' });
  }
  if (unmatched.why === 'ambiguous') return problem('KH04', at, { ...known, reason: fact.ambiguous ?? '' });
  if (unmatched.why === 'other-period') return problem('KH14', at, { ...known, period: fact.period ?? '' });
  if (unmatched.why === 'out-of-range' && first !== undefined) {
    const { high } = boundsOf(first);
    return problem('SL24', at, { ...known, indicator: first.name, range: `≤ ${printDecimal(high)} ${first.measure}` });
  }
  return problem('KH01', at, { ...known, nearest, nearestEnglish: nearest });
}

const nameOf = (code: string | null, { units }: Names): string =>
  units.find((unit) => unit.code === code)?.name ?? code ?? '';

const valueShown = (fact: Fact): string =>
  fact.value === null
    ? fact.at.quote
    : `${printDecimal(fact.value)}${fact.unit === null || fact.counted ? '' : ` ${fact.unit}`}`;
