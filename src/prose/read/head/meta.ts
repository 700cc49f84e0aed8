/**
 * Facts of the meeting or report itself: host, ordinal, date, period, chair.
 *
 * Everything is read from the first part of the text; page furniture with its own dates is left
 * out. Where the text does not say it, the fact is null.
 */
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { REGULAR } from '#prose/lexicon/reviews.ts';
import type { Meta } from '#prose/read/reading.ts';
import { type Source, tokenFrom } from '#prose/read/source.ts';
import type { Line } from '#prose/read/text/lines.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import type { Named } from '#prose/read/time/calendar.ts';
import { isoDay, periodCode } from '#prose/read/time/periods.ts';
import type { Head } from './head.ts';
import { hostOf } from './host.ts';
import { chairOf, meetingDay, type Opening, ordinalOf } from './meeting.ts';
import { reviewed, type Said, timesSaid, yearSaid } from './periods-said.ts';
import { titlesAmong } from './titles.ts';

const TITLE_ROWS = 12;
const REGULAR_LINES = 4;
const EARLY = 2;
/** The mid-year session of a people's council hears the report on six months (Law on local government). */
const MIDYEAR: readonly number[] = [6, 7, 8];
const PLANNING: ReadonlySet<string> = new Set([
  'Kế hoạch',
  'Chương trình công tác',
  'Chương trình',
  'Kế hoạch hành động',
  'Chương trình hành động',
]);
const regular = phraseSet(REGULAR);

/** The facts about the document as a whole. */
export function metaOf(source: Source, lines: readonly Line[], head: Head): Meta {
  const opening: Opening = {
    source,
    lines: lines.filter((line) => line.shape !== 'furniture' && line.shape !== 'table'),
  };
  const titles = titlesAmong(source, lines);
  const { issuer, symbol, issuedOn, type } = head;
  const met = metOn(opening, { lines, titles });
  const date = symbol === null && issuer === null ? (met ?? issuedOn) : (issuedOn ?? met);
  const host = head.host ?? hostOf(opening, titles);
  return {
    host,
    ordinal: ordinalOf(opening),
    date,
    period: periodOf(source, { lines, titles, date, host, plans: type !== null && PLANNING.has(type) }),
    chair: chairOf(opening),
    issuer,
    symbol,
    issuedOn,
    type,
  };
}

type Frame = { readonly lines: readonly Line[]; readonly titles: ReadonlySet<number> };

/** A day early in the year without its year belongs to the year behind the one that is looked back on. */
function metOn(opening: Opening, { lines, titles }: Frame): string | null {
  const { source } = opening;
  const day = meetingDay(opening);
  if (day === null || day.year !== null || source.year === null || day.month > EARLY)
    return day && isoDay(day, source.year);
  const said = timesSaid({ tokens: source.tokens, names: source.names.list, lines }, titles);
  const past = reviewed(said, { year: null, month: null, regular: false, plans: false });
  const year = past?.year ?? source.year;
  return isoDay(day, past && endsYear(past) && year === source.year ? year + 1 : source.year);
}

/** The whole year, its last quarter or month. */
const endsYear = ({ form, n }: Extract<Named, { kind: 'period' }>): boolean =>
  form === 'year' || (form === 'quarter' && n === 4) || ((form === 'month' || form === 'months') && n >= 11);

/** The year the text speaks of: that of its reporting period, else of its day, else of the page. */
export function yearOfText(
  words: { readonly tokens: readonly Token[]; readonly text: string },
  names: readonly Named[],
  lines: readonly Line[],
): number | null {
  const { tokens } = words;
  const said = timesSaid({ tokens, names, lines }, titlesAmong(words, lines));
  return yearSaid(said, namesInFurniture(names, lines)) ?? yearSaid(cellsSaid(names), []);
}

const cellsSaid = (names: readonly Named[]): Said[] => names.map((name) => ({ name, aim: 'plain', zone: 'body' }));

/** The names that stand in furniture; both lists are in order, so one pass does. */
function namesInFurniture(names: readonly Named[], lines: readonly Line[]): Named[] {
  const furniture = lines.filter((line) => line.shape === 'furniture');
  let line = 0;
  return names.filter((name) => {
    while ((furniture[line]?.to ?? Number.POSITIVE_INFINITY) <= name.from) line += 1;
    return name.from >= (furniture[line]?.from ?? Number.POSITIVE_INFINITY);
  });
}

type Known = {
  readonly lines: readonly Line[];
  readonly titles: ReadonlySet<number>;
  readonly date: string | null;
  readonly host: string | null;
  /** The paper is a plan: the year in its title is the one to come. */
  readonly plans: boolean;
};

function periodOf(source: Source, { lines, titles, date, host, plans }: Known): string | null {
  const { tokens, names, year } = source;
  const said = timesSaid({ tokens, names: names.list, lines }, titles);
  const month = date ? Number(date.slice(5, 7)) : null;
  const written = { year: date ? Number(date.slice(0, 4)) : year, month, regular: isRegular(source, lines), plans };
  const chosen = reviewed(said, written) ?? reviewed(namesOfTitleRows(source), written);
  if (chosen?.form === 'months' && chosen.n === 3) return periodCode({ ...chosen, form: 'quarter', n: 1 }, year);
  if (chosen) return periodCode(chosen, year ?? (date === null ? null : written.year));
  const session = host?.startsWith('HĐND') && month !== null && MIDYEAR.includes(month) && written.year !== null;
  return session ? `${written.year}-6M` : yearAlone(said, year);
}

/** A session of every month is about the month. */
function isRegular({ tokens }: Source, lines: readonly Line[]): boolean {
  const body = lines.filter((line) => line.shape !== 'furniture').slice(0, REGULAR_LINES);
  return body.some((line) => {
    for (let at = line.from; at < line.to; at += 1) if (regular.at(tokens, at, line.to)) return true;
    return false;
  });
}

/** A text of targets alone is filed under the year they are for. */
function yearAlone(said: readonly Said[], year: number | null): string | null {
  const passed = said.some(({ name }) => name.kind === 'period' && name.form === 'year' && name.year === null);
  const planned = said.find(({ name, aim }) => name.kind === 'period' && name.year !== null && aim === 'plan')?.name;
  const told = !passed && planned?.kind === 'period' ? planned.year : year;
  return told === null ? null : String(told);
}

/** A sheet has its title in rows of one cell above its form. */
function namesOfTitleRows({ text, tokens, names }: Source): readonly Said[] {
  let end = -1;
  const rows = text.split('\n', TITLE_ROWS).map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { start, end, isTitle: line.split('\t').filter((cell) => cell.trim() !== '').length === 1 };
  });
  return rows.flatMap(({ start, end, isTitle }) => {
    const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
    return isTitle
      ? names.list
          .filter((name) => name.from >= from && name.to <= to)
          .map((name): Said => ({ name, aim: 'plain', zone: 'body' }))
      : [];
  });
}
