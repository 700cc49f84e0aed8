/**
 * Facts of the meeting or report itself: host, ordinal, date, period, chair.
 *
 * Everything is read from the first part of the text; page furniture with its own dates is left
 * out. Where the text does not say it, the fact is null.
 */
import { BODY_HEADS, CONGRESSES, LEVELS, MEETINGS, MEETS, PRESIDES } from '#prose/lexicon/bodies.ts';
import { ISSUERS } from '#prose/lexicon/directives.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { Meta } from '#prose/read/reading.ts';
import { type Source, tokenFrom, wordsBetween } from '#prose/read/source.ts';
import type { Line } from '#prose/read/text/lines.ts';
import type { Named } from '#prose/read/time/calendar.ts';
import { isoDay, periodCode } from '#prose/read/time/periods.ts';
import type { Head } from './head.ts';

type Opening = { readonly source: Source; readonly lines: readonly Line[]; readonly limit: number };

const OPENING_TOKENS = 420;
const heads = phraseBook(BODY_HEADS);
const levels = phraseBook(LEVELS);
const issuers = phraseSet(ISSUERS);
const presides = phraseSet(PRESIDES);
const meets = phraseSet(MEETS);
const meetings = phraseSet(MEETINGS);
const congresses = phraseSet(CONGRESSES);
const CHUONG = new Set(['lần', 'kỳ', 'thứ', 'phiên', 'hội'].map(fold));
const VOI = fold('với');
/** Behind an office its holder is named, not a place. */
const OFFICERS = phraseSet([
  'bí thư',
  'chủ tịch',
  'phó bí thư',
  'phó chủ tịch',
  'phát ngôn',
  'ban tổ chức',
  'ban tuyên giáo',
  'thường trực',
  'dân vận',
  'lãnh đạo',
]);

/** The facts about the document as a whole. */
export function metaOf(source: Source, lines: readonly Line[], head: Head): Meta {
  const body = lines.filter((line) => line.shape !== 'furniture' && line.shape !== 'table');
  const opening: Opening = { source, lines: body, limit: OPENING_TOKENS };
  const { issuer, symbol, issuedOn, type } = head;
  return {
    host: (symbol === null ? hostOf(opening) : null) ?? issuer ?? hostOf(opening),
    ordinal: ordinalOf(opening),
    date: (symbol === null ? meetingDay(opening) : null) ?? issuedOn ?? meetingDay(opening),
    period: periodOf(opening),
    chair: chairOf(opening),
    issuer,
    symbol,
    issuedOn,
    type,
  };
}

/** The year the text speaks of: that of its reporting period, else of its first dated day. */
export function yearOfText(names: readonly Named[], lines: readonly Line[]): number | null {
  return yearAmong(namesOutside(names, lines)) ?? yearAmong(names);
}

/** The names that stand in no furniture; both lists are in order, so one pass does. */
function namesOutside(names: readonly Named[], lines: readonly Line[]): Named[] {
  const furniture = lines.filter((line) => line.shape === 'furniture');
  let line = 0;
  return names.filter((name) => {
    while ((furniture[line]?.to ?? Number.POSITIVE_INFINITY) <= name.from) line += 1;
    return name.from < (furniture[line]?.from ?? Number.POSITIVE_INFINITY);
  });
}

function yearAmong(said: readonly Named[]): number | null {
  const period = said.find(
    (name) => name.kind === 'period' && name.year !== null && name.form !== 'year' && name.form !== 'month',
  );
  if (period?.kind === 'period') return period.year;
  const day = said.find((name) => name.kind === 'date' && name.year !== null);
  if (day?.kind === 'date') return day.year;
  const any = said.find((name) => (name.kind === 'period' && name.year !== null) || name.kind === 'year');
  return any?.kind === 'period' || any?.kind === 'year' ? any.year : null;
}

const within = (opening: Opening): Line[] => opening.lines.filter((line) => line.from < opening.limit);

function hostOf(opening: Opening): string | null {
  let bare: string | null = null;
  for (const line of within(opening)) {
    for (let at = line.from; at < line.to; at += 1) {
      const body = bodyAt(opening.source, at, line.to);
      if (body?.named) return body.text;
      bare ??= body?.text ?? null;
    }
  }
  return bare;
}

function bodyAt(source: Source, at: number, limit: number): { text: string; named: boolean } | null {
  const { tokens } = source;
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
  const head = heads.at(tokens, at, limit);
  const level = levels.at(tokens, head ? head.to : at, limit);
  if (!head && !level) return null;
  const from = level?.to ?? head?.to ?? at;
  const officer = OFFICERS.at(tokens, at - 2, at)?.to === at || OFFICERS.at(tokens, at - 3, at)?.to === at;
  const name = officer ? null : properName(source, from, limit);
  const place = name ? ` ${wordsBetween(source, name.from, name.to)}` : '';
  if (head && head.value !== 'committee') {
    const levelWords = level ? ` ${wordsBetween(source, level.from, level.to)}` : '';
    return { text: `${head.value}${levelWords}${place}`, named: name !== null };
  }
  if (!level || (!head && name === null)) return null;
  const number =
    name === null && source.names.at(at + 1)?.kind === 'ordinal'
      ? ` ${wordsBetween(source, level.from, level.to + 1)}`
      : '';
  return { text: `${level.value}${number}${place}`, named: name !== null || number !== '' };
}

/** A run of capitalised words; one is enough for a place, two for a person. */
function properName({ tokens, text }: Source, from: number, limit: number): { from: number; to: number } | null {
  let to = from;
  while (to < limit && to - from < 5) {
    const token = tokens[to];
    if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text)) break;
    if (to > from && text.slice(tokens[to - 1]?.end, token.start) !== ' ') break;
    to += 1;
  }
  return to > from ? { from, to } : null;
}

/** `hội nghị lần thứ 21`, `kỳ họp thứ ba`; Roman numerals belong to congresses. */
function ordinalOf(opening: Opening): number | null {
  const { source } = opening;
  for (const line of within(opening)) {
    for (let at = line.from; at < line.to; at += 1) {
      const name = source.names.at(at);
      if (name?.kind !== 'ordinal' || name.from !== at || !CHUONG.has(name.cue)) continue;
      if (/^[IVX]+$/.test(source.tokens[name.to - 1]?.text ?? '')) continue;
      if (isMeeting(source, at, line.from) || meetings.at(source.tokens, at)) return name.n;
    }
  }
  return null;
}

/** Of the words before the number, the nearer decides: a meeting or a congress. */
function isMeeting({ tokens }: Source, at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 14); back -= 1) {
    if (congresses.at(tokens, back, at)) return false;
    if (meetings.at(tokens, back, at)) return true;
  }
  return false;
}

function meetingDay(opening: Opening): string | null {
  const { source } = opening;
  for (const line of within(opening)) {
    const days = source.names.list.filter(
      (name) => name.from >= line.from && name.to <= line.to && name.kind === 'date',
    );
    const met = days.find((name) => meetsNear(source, name, line));
    const last = met && days.find((name) => name.from === met.to + 1 && name.kind === 'date');
    const day = last ?? met;
    if (day?.kind === 'date') return isoDay(day, source.year);
  }
  return null;
}

function meetsNear({ tokens }: Source, name: Named, line: Line): boolean {
  for (let at = Math.max(line.from, name.from - 30); at < Math.min(line.to, name.to + 30); at += 1)
    if (meets.at(tokens, at, line.to)) return true;
  return false;
}

function periodOf(opening: Opening): string | null {
  const { source } = opening;
  const names = within({ ...opening, limit: Number.POSITIVE_INFINITY })
    .slice(0, 60)
    .flatMap((line, index) =>
      source.names.list
        .filter((name) => name.from >= line.from && name.to <= line.to)
        .map((name) => ({ name, title: index === 0 })),
    );
  const chosen = chosenAmong(names, source) ?? chosenAmong(namesOfTitleRows(source), source);
  return chosen ? periodCode(chosen, source.year) : source.year === null ? null : String(source.year);
}

type Said = { readonly name: Named; readonly title: boolean };

function chosenAmong(names: readonly Said[], source: Source): Named | undefined {
  const periods = names.flatMap(({ name, title }) => (name.kind === 'period' ? [{ name, title }] : []));
  const titled = periods.find(({ name, title }) => title && (name.form === 'month' || name.form === 'quarter'));
  return (
    titled?.name ??
    periods.find(({ name }) => name.form === 'months')?.name ??
    closed(periods.find(({ name }) => name.form === 'rest')?.name) ??
    periods.find(({ name }) => name.form === 'quarter')?.name ??
    periods.find(({ name }) => name.form === 'month')?.name ??
    periods.find(({ name }) => name.form === 'year' && name.year === source.year)?.name
  );
}

const TITLE_ROWS = 12;

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
      ? names.list.filter((name) => name.from >= from && name.to <= to).map((name) => ({ name, title: false }))
      : [];
  });
}

/** Who plans the last three months reviews the first nine. */
function closed(rest: Extract<Named, { kind: 'period' }> | undefined): Named | undefined {
  return rest && rest.n < 12 ? { ...rest, form: 'months', n: 12 - rest.n } : undefined;
}

/** The first person named in a sentence that says who presided. */
function chairOf(opening: Opening): string | null {
  const { source } = opening;
  for (const line of within({ ...opening, limit: 900 })) {
    let person: string | null = null;
    for (let at = line.from; at < line.to; at += 1) {
      const { tokens } = source;
      if (tokens[at]?.key === '.' || tokens[at]?.key === ';') person = tokens[at]?.key === '.' ? null : person;
      if (presides.at(tokens, at, line.to) && tokens[at + 2]?.key !== ',' && tokens[at + 2]?.key !== VOI) {
        if (person) return person;
      }
      const name = properName(source, at, line.to);
      const isPerson =
        name !== null &&
        name.to - name.from >= 2 &&
        name.to - name.from <= 4 &&
        !heads.at(tokens, at) &&
        !issuers.at(tokens, at) &&
        levels.at(tokens, at - 1)?.to !== at &&
        !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
      if (isPerson) person ??= wordsBetween(source, name.from, name.to);
    }
  }
  return null;
}
