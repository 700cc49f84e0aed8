/**
 * What a report states, in one shape: figures and counts, prose and tables, each with the words before it.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import type { FilePlace } from '#core/figure.ts';
import type { Place } from '#paper/document.ts';
import type { CountFact, FigureFact, Printed, Reading, Span } from '#prose/read/reading.ts';
import { countedNoun } from './measure-fit.ts';

/** A statement that may be about an indicator. */
export type Fact = {
  readonly at: FilePlace;
  readonly label: string;
  /** The sentence up to the label; empty in tables. */
  readonly before: string;
  /** Of it, what stands in the label's own clause: `giải quyết việc làm cho`. */
  readonly clause: string;
  /** What follows a counted thing up to the next mark or number: `07 người bị thương`. */
  readonly after: string;
  readonly value: Decimal | null;
  readonly unit: string | null;
  readonly printed: { readonly value: Decimal; readonly decimals: number } | null;
  readonly approx: string | null;
  readonly estimate: boolean;
  readonly target: boolean;
  readonly growth: Claimed | null;
  readonly completion: (Claimed & { readonly basis: string | null }) | null;
  readonly plan: Claimed | null;
  readonly last: Claimed | null;
  readonly parent: string | null;
  /** The unit a table gives it for; null where it names none. */
  readonly whose: string | null;
  readonly until: string | null;
  readonly period: string | null;
  readonly from: 'prose' | 'table';
  readonly nothingArose: boolean;
  /** Why the value or its meaning is not certain. */
  readonly ambiguous: string | null;
  /** `n things` rather than a statement about an indicator: only worth asking about when it nearly fits one. */
  readonly counted: boolean;
};

/** A number said beside the result, as printed. */
export type Claimed = { readonly value: Decimal; readonly decimals: number };

/** All facts of a report, in the order of the text; what stands in a task is a promise. */
export function factsOf(file: string, reading: Reading): readonly Fact[] {
  const isPromised = (fact: Pick<Span, 'start' | 'end'>): boolean =>
    reading.tasks.some((task) => task.start <= fact.start && fact.end <= task.end);
  const promised = (fact: Fact): Fact => (isPromised(fact.at) ? { ...fact, target: true } : fact);
  return [
    ...reading.figures.map((figure) => figureFact(file, reading.text, figure)),
    ...reading.counts.map((count) => countedFact(file, reading.text, count)),
  ]
    .filter((fact) => !isChange(fact))
    .map(promised)
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || Number(a.counted) - Number(b.counted));
}

/** `giảm 02 vụ`: how much more or less, not how many. */
const isChange = ({ counted, clause }: Fact): boolean =>
  counted && /(?<![\p{L}\p{M}])(tăng|giảm|tăng thêm|nhiều hơn|ít hơn|cao hơn|thấp hơn|hụt|thiếu)$/iu.test(clause);

/** A span of a document as a place in a file. */
export const placeOf = (file: string, { start, end, quote, place }: Span): FilePlace => ({
  file,
  start,
  end,
  quote,
  place: place === null ? null : plainPlace(place),
});

const plainPlace = (place: Place): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(place).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );

function figureFact(file: string, text: string, figure: FigureFact): Fact {
  const { printed } = figure;
  return {
    at: placeOf(file, figure),
    label: figure.label,
    ...(figure.from === 'table' ? nowhere : wordsAround(text, figure)),
    value: figure.value,
    unit: figure.unit,
    printed: asPrinted(printed.value) ?? exactly(figure.value),
    approx: figure.approx,
    estimate: figure.estimate,
    target: figure.target,
    growth: figure.basis === null && figure.growthPct ? claimed(figure.growthPct, printed.growth) : null,
    completion: completionOf(figure),
    plan: figure.planValue && claimed(figure.planValue, printed.planValue),
    last: figure.lastValue && claimed(figure.lastValue, printed.lastValue),
    parent: figure.parent,
    whose: figure.whose,
    until: figure.until,
    period: figure.period,
    from: figure.from,
    nothingArose: figure.nothingArose,
    ambiguous: figure.ambiguous?.why ?? null,
    counted: false,
  };
}

function countedFact(file: string, text: string, count: CountFact): Fact {
  return {
    at: placeOf(file, count),
    label: count.what,
    ...wordsAround(text, count),
    value: count.value,
    unit: nounIn(count),
    printed: exactly(count.value),
    approx: null,
    estimate: false,
    target: false,
    growth: null,
    completion: null,
    plan: null,
    last: null,
    parent: wholeBefore(text, count.start),
    whose: null,
    until: null,
    period: null,
    from: 'prose',
    nothingArose: false,
    ambiguous: null,
    counted: true,
  };
}

/** The thing counted: what follows the number. */
const nounIn = ({ quote, what }: CountFact): string => {
  const after = quote.replace(/^[\d.,/\s]+/u, '');
  return countedNoun(after) || countedNoun(what) || what;
};

const asPrinted = (printed: Printed | undefined): Claimed | null =>
  printed === undefined ? null : { value: printed.value, decimals: printed.decimals };

/** Decimals as they stand in the number where the print is not known. */
const exactly = (value: Decimal | null): Claimed | null =>
  value && { value, decimals: value.toFixed().split('.')[1]?.length ?? 0 };

const claimed = (value: Decimal, printed: Printed | undefined): Claimed => ({
  value,
  decimals: printed?.decimals ?? exactly(value)?.decimals ?? 0,
});

function completionOf({ planPct, completions }: FigureFact): Fact['completion'] {
  const first = completions[0];
  if (first) return { ...claimed(first.percent, undefined), basis: first.basis };
  return planPct && { ...claimed(decimal(planPct), undefined), basis: null };
}

const SENTENCE = 400;

type Around = Pick<Fact, 'before' | 'clause' | 'after'>;

const nowhere: Around = { before: '', clause: '', after: '' };

/**
 * From the last full stop, semicolon or line end up to the place, closed brackets left out; of it the clause, which a
 * bracket that opens right before goes on; and the words that follow.
 */
function wordsAround(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Around {
  const before = sentenceBefore(text, start).replace(/\([^()]*\)/gu, ' ');
  const opened = before.replace(/\(\s*$/u, '');
  const clause = opened.split(/[,(]\s*/u).at(-1) ?? '';
  const after = /^[\p{L}\p{M} ]*/u.exec(text.slice(end, end + AFTER))?.[0] ?? '';
  return { before: before.trim(), clause: clause.trim(), after: after.trim() };
}

const AFTER = 30;

const sentenceBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - SENTENCE), start)
    .split(/\n|;|\.\s/u)
    .at(-1) ?? '';

/** The statement of which a count that follows `trong đó` is a part. */
function wholeBefore(text: string, start: number): string | null {
  const before = sentenceBefore(text, start);
  const at = before.search(/(?<!\p{L})(trong đó|gồm|riêng)(?!\p{L})/iu);
  return at <= 0 ? null : before.slice(0, at).trim() || null;
}
