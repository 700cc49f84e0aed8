/**
 * The times that a title, a header or a note names: the period, and the day up to which was counted.
 *
 * Headers are short of words (`9T/2019`, `T6 (ước)`, `TH đến 30/6`), so the calendar of prose is
 * helped by the short forms of tables.
 */
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { RELATIVE_YEARS, UNTIL_CUES } from '#prose/lexicon/tables.ts';
import { type Token, tokensOf } from '#prose/read/text/tokens.ts';
import { type Named, namedIn, roman } from '#prose/read/time/calendar.ts';
import { isoDay, lastDay, periodCode } from '#prose/read/time/periods.ts';

export type Span = 'month' | 'quarter' | 'months' | 'year';

export type Times = {
  /** The period follows only from the day counted to. */
  readonly derived: boolean;
  readonly period: string | null;
  /** Of what length the period is, also where its year is not known. */
  readonly span: Span | null;
  readonly until: string | null;
  /** The years said, in order. */
  readonly years: readonly number[];
  /** `2021 - 2025`. */
  readonly ranges: boolean;
  /** `6 tháng cuối năm`, `2 tháng còn lại`: no reporting period. */
  readonly rest: boolean;
};

const untils = phraseSet(UNTIL_CUES);
const relativeYears = phraseBook(RELATIVE_YEARS);
const LONGEST_CUE = 5;

/** The times in a few words; `year` is that of the table, for those that name none. */
export function timesOf(words: string, year: number | null): Times {
  const tokens = tokensOf(words);
  const names = namedIn(tokens).list;
  const years = names.flatMap((name) =>
    name.kind === 'year'
      ? [name.year]
      : (name.kind === 'period' || name.kind === 'date') && name.year
        ? [name.year]
        : [],
  );
  const season = seasonOf(words);
  if (season !== null) years.push(season);
  const relative = years.length === 0 && year !== null ? relativeYear(tokens) : null;
  if (relative !== null && year !== null) years.push(year + relative);
  const own = years.at(-1) ?? year;
  const untilName = names.findLast((name) => isUntil(tokens, name)) ?? null;
  const short = shortPeriod(words, own);
  const spoken = chosen(names);
  const named = short !== null && spoken !== null && spanOf(spoken) === 'year' ? null : spoken;
  const counted = named !== null && named === untilName ? asMonths(named) : named;
  const dated = names.findLast((name) => name.kind === 'year') ?? null;
  const until = untilName && untilDay(untilName, own);
  const whole = counted === null || spanOf(counted) === 'year' ? monthsUntil(until) : null;
  const plain = counted === null ? (short?.period ?? (dated && periodCode(dated, own))) : periodCode(counted, own);
  const period = plain ?? (relative !== null && counted === null ? String(own) : null);
  const timed = season !== null || relative !== null || dated !== null;
  return {
    derived: whole !== null,
    period: whole ?? period,
    span: whole !== null ? 'months' : counted === null ? (short?.span ?? (timed ? 'year' : null)) : spanOf(counted),
    until,
    years,
    ranges: season === null && names.some((name) => name.kind === 'years'),
    rest: (counted?.kind === 'period' && counted.form === 'rest') || REST.test(words),
  };
}

/** `6T cuối năm`: the calendar of prose knows it only in full. */
const REST = /(?<![\p{L}\d])\d{1,2}\s?T\s(?:cuối|còn lại|sau)/iu;

/** `Năm học 2024-2025`, `vụ ĐX 2023-2024`: the later of its two years tells it from the one before. */
function seasonOf(words: string): number | null {
  const [, first, second] =
    /(?:năm học|niên học|niên vụ|niên khóa|vụ|mùa)\s[^\d]{0,24}((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)\d\d)(?!\d)/iu.exec(
      words,
    ) ?? [];
  return first && Number(second) === Number(first) + 1 ? Number(second) : null;
}

/** `năm nay` 0, `năm sau` 1. */
function relativeYear(tokens: readonly Token[]): number | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const match = relativeYears.at(tokens, at);
    if (match) return match.value;
  }
  return null;
}

/** The period that decides: the months counted together, else the last one said. */
function chosen(names: readonly Named[]): Named | null {
  const periods = names.filter((name) => name.kind === 'period');
  const parts = periods.filter((name) => name.kind === 'period' && name.form !== 'year');
  return (
    parts.findLast((name) => name.kind === 'period' && name.form === 'months') ?? parts.at(-1) ?? periods.at(-1) ?? null
  );
}

const spanOf = (name: Named): Span | null =>
  name.kind !== 'period' || name.form === 'rest' ? null : name.form === 'months' && name.n >= 12 ? 'year' : name.form;

/** `đến hết tháng 8`: eight months. */
const asMonths = (name: Named): Named =>
  name.kind === 'period' && name.form === 'month' ? { ...name, form: 'months' } : name;

function isUntil(tokens: readonly Token[], name: Named): boolean {
  if (name.kind !== 'date' && !(name.kind === 'period' && name.form === 'month')) return false;
  for (let at = Math.max(0, name.from - LONGEST_CUE); at < name.from; at += 1) {
    const cue = untils.at(tokens, at);
    if (cue && (cue.to === name.from || (cue.to === name.from + 1 && name.kind === 'date'))) return true;
  }
  return false;
}

function untilDay(name: Named, year: number | null): string | null {
  if (name.kind === 'date') return isoDay(name, year);
  return name.kind === 'period' ? lastDay(name, year) : null;
}

/** Counted to the last day of a month: so many months of that year. */
function monthsUntil(until: string | null): string | null {
  const [year = '', month = '', day = ''] = until?.split('-') ?? [];
  const n = Number(month);
  const last = lastDay({ kind: 'period', form: 'month', n, year: Number(year), from: 0, to: 0 }, null);
  return until === null || last !== `${year}-${month}-${day}` ? null : n === 12 ? year : `${year}-${n}M`;
}

/** A day in a column's header, whatever stands before it: `TH 30/6/2024`. */
export function dayIn(words: string, year: number | null): string | null {
  const date = namedIn(tokensOf(words)).list.findLast((name) => name.kind === 'date');
  return date?.kind === 'date' ? isoDay(date, year) : null;
}

/** `9T/2019`, `TH 6T 2018`, `T1`, `T12/2024`, `Q.III/2024`, `QI`. */
function shortPeriod(words: string, year: number | null): { period: string | null; span: Span } | null {
  const months =
    /(?<![\p{L}\d])(\d{1,2})\s?T(?:[\s/.-]{0,2}((?:19|20)\d\d))?(?![\p{L}\d])(?!\s(?:cuối|còn lại|sau))/u.exec(words);
  if (months?.[1] && Number(months[1]) <= 12)
    return coded(`${Number(months[1])}M`, months[2], { year, span: 'months' });
  const month = /(?<![\p{L}\d])T\.?\s?(\d{1,2})(?:[/.-]((?:19|20)\d\d))?(?![\p{L}\d])/u.exec(words);
  if (month?.[1] && Number(month[1]) >= 1 && Number(month[1]) <= 12)
    return coded(`M${month[1].padStart(2, '0')}`, month[2], { year, span: 'month' });
  const quarter = /(?<![\p{L}\d])Q\.?\s?([1-4]|I{1,3}|IV)(?:[/.-]((?:19|20)\d\d))?(?![\p{L}\d])/u.exec(words);
  if (!quarter?.[1]) return null;
  return coded(`Q${roman(quarter[1]) ?? quarter[1]}`, quarter[2], { year, span: 'quarter' });
}

const coded = (
  code: string,
  said: string | undefined,
  { year, span }: { readonly year: number | null; readonly span: Span },
): { period: string | null; span: Span } => {
  const own = said ? Number(said) : year;
  return { period: own === null ? null : `${own}-${code}`, span };
};
