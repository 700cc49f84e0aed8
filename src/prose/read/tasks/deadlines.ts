/**
 * By when a task is to be done: a day, a month or a quarter that ends on one, or words.
 *
 * What comes back again (`hằng tháng`, `trước ngày 20 hằng tháng`) and what waits for an event (`trước mùa mưa`,
 * `ngay khi …`) has words and no day. A date without a year is the first one not before the document's own day.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { DUE_CUES, DUE_EVENTS, REPEATED, VAGUE_DUES } from '#prose/lexicon/tasks.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import type { Named } from '#prose/read/time/calendar.ts';
import { isoDay } from '#prose/read/time/periods.ts';
import { plainNumber } from '#prose/read/time/whole-numbers.ts';

export type Due = { readonly day: string | null; readonly words: string; readonly from: number; readonly to: number };

const cues = phraseSet(DUE_CUES);
const vague = phraseSet(VAGUE_DUES);
const events = phraseSet(DUE_EVENTS);
const repeated = phraseSet(REPEATED);
const BEFORE = [
  'trước',
  'sau',
  'ngay sau',
  'trong',
  'ngay trong',
  'đến',
  'chậm nhất',
  'từ nay đến',
  'ngay từ',
  'hết',
  'đến hết',
  'vào',
  'dịp',
  'từ nay tới',
];
const before = phraseSet(BEFORE);
const opens = phraseSet([
  'trong tháng',
  'trong tuần',
  'trong quý',
  'trong ngày',
  'ngay trong tháng',
  'ngay trong tuần',
  'ngay trong quý',
]);
const sinceNow = phraseSet(['từ nay đến', 'từ nay tới']);
const sessions = new Set(['họp', 'nghị'].map(fold));
const ONCE_IT = ['ngay khi', 'ngay sau khi', 'sau khi có', 'sau khi được'];
const onceIt = phraseSet(ONCE_IT);
const SPANS = ['trong', 'trong vòng', 'trong thời gian', 'không quá', 'trong thời hạn', 'chậm nhất', 'chậm nhất sau'];
const spans = phraseSet(SPANS);
/** Behind these `thường xuyên` is no time. */
const TIMELESS = new Set(['chi', 'phí', 'vốn', 'đê', 'nhiệm'].map(fold));
const units = new Set(['ngày', 'tuần', 'tháng', 'năm', 'giờ', 'quý'].map(fold));
const done = phraseSet(['xong', 'hoàn thành', 'cơ bản xong', 'cơ bản hoàn thành', 'phải xong']);
/** Behind these a year alone is no deadline: `đến năm 2030, tầm nhìn …`. */
const loose = phraseSet(['đến', 'vào', 'đầu', 'giữa', 'kể từ', 'trước', 'hoàn thành']);
const ahead = phraseSet(['trước', 'xong trước', 'hoàn thành trước', 'trước thời điểm']);
const starting = phraseSet(['ngay từ', 'kể từ', 'đầu', 'giữa', 'từ nay đến', 'từ nay tới']);
const fillers = new Set(['ngày', 'là', 'khoảng', 'tháng', 'năm', 'quý', 'vào'].map(fold));
const NUMBERED = new Set(
  [
    'ngày',
    'giờ',
    'thứ',
    'trước',
    'sáng',
    'chiều',
    'vào',
    'là',
    'trong',
    'hai',
    'ba',
    'tư',
    'sáu',
    'bảy',
    'cuối',
    'đầu',
  ].map(fold),
);
/** All that a deadline without a day begins with. */
const untimely = phraseSet([...REPEATED, ...VAGUE_DUES, ...ONCE_IT, ...SPANS, ...BEFORE]);
const DAY = fold('ngày');
const HOUR = fold('giờ');
const TIME = fold('lần');
const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The deadline said between two tokens; `today` is the document's own day (ISO). */
export function dueIn(source: Source, stretch: { from: number; to: number }, today: string | null): Due | null {
  return (
    firmIn(source, stretch, today) ??
    first(source, stretch, again) ??
    first(source, stretch, eventAt) ??
    first(source, stretch, vagueAt)
  );
}

type Stretch = { readonly from: number; readonly to: number };

function firmIn(source: Source, { from, to }: Stretch, today: string | null): Due | null {
  for (let at = from; at < to; at += 1) {
    if (source.names.at(at) === null && !cues.begins(source.tokens[at])) continue;
    const due = firm(source, { at, to }, today);
    if (due) return due;
  }
  return null;
}

/** The first of those that are no day; they begin with a word of their own, or with a number. */
function first(
  source: Source,
  stretch: Stretch,
  read: (source: Source, at: number, stretch: Stretch) => Due | null,
): Due | null {
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const token = source.tokens[at];
    if (token?.kind !== 'number' && !untimely.begins(token)) continue;
    const due = read(source, at, stretch);
    if (due) return due;
  }
  return null;
}

/** `trước ngày 30/11`, `xong trong quý III`, `hết năm 2026`, `quý II/2026 cơ bản xong`. */
export function firm(source: Source, { at, to }: { at: number; to: number }, today: string | null): Due | null {
  const { tokens, names } = source;
  const bare = names.at(at);
  if (bare && bare.from === at && done.at(tokens, bare.to, to)) {
    const day = dueDay(source, bare, today);
    if (day) return { day, words: wordsBetween(source, at, bare.to), from: at, to: bare.to };
  }
  if (bare?.kind === 'date' && bare.from === at && bare.to === to && tokens[at]?.key === DAY)
    return { day: dueDay(source, bare, today), words: wordsBetween(source, at, to), from: at, to };
  let cue = cues.at(tokens, at, to);
  if (!cue || sessions.has(tokens[at - 1]?.key ?? '')) return null;
  let last = cue;
  for (let step = 0; step < 3; step += 1) {
    const more = cues.at(tokens, cue.to, to);
    if (!more) break;
    last = more;
    cue = { ...cue, to: more.to };
  }
  const marked = tokens[cue.to]?.key === ':' ? 1 : 0;
  const skip = !names.at(cue.to + marked) && fillers.has(tokens[cue.to + marked]?.key ?? '') ? 1 : 0;
  const place = pastHour(source, cue.to + marked + skip);
  const name = names.at(place) ?? dayMonth(source, place);
  if (!name || name.from > place || name.to > to || repeated.at(tokens, name.to, to)) return null;
  const yearly = name.kind === 'period' ? name.form === 'year' : name.kind === 'year';
  if (yearly && loose.at(tokens, last.from, to)?.to === last.to) return null;
  const words = wordsBetween(source, at, name.to);
  if (starting.at(tokens, at, to)) return { day: null, words, from: at, to: name.to };
  const day =
    ahead.at(tokens, last.from, to)?.to === last.to ? dayBefore(source, name, today) : dueDay(source, name, today);
  return day ? { day, words, from: at, to: name.to } : null;
}

/** `trước 17 giờ ngày 13/02`: the hour before the day. */
function pastHour({ tokens }: Source, at: number): number {
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.key === HOUR ? at + 2 : at;
}

/** `chậm nhất 20-7`: a day and month the calendar did not take for one. */
function dayMonth({ tokens }: Source, at: number): Named | null {
  const join = tokens[at + 1]?.key;
  const [day, month] = [plainNumber(tokens[at]), plainNumber(tokens[at + 2])];
  if (
    (join !== '/' && join !== '-') ||
    day === null ||
    month === null ||
    day > 31 ||
    month > 12 ||
    day < 1 ||
    month < 1
  )
    return null;
  return tokens[at + 3]?.key === '%' ? null : { kind: 'date', from: at, to: at + 3, day, month, year: null };
}

/** The day itself, or the last day of the month, quarter or year. */
export function dueDay(source: Source, name: Named, today: string | null): string | null {
  const end = lastDay(name);
  if (!end) return null;
  const base = today ? Number(today.slice(0, 4)) : source.year;
  const given = name.kind === 'date' || name.kind === 'period' || name.kind === 'year' ? name.year : null;
  const year = given ?? base;
  if (year === null) return null;
  const iso = isoDay(
    { ...end, day: end.month === 2 && end.day === 28 && isLeap(year) && name.kind !== 'date' ? 29 : end.day, year },
    year,
  );
  return given === null && iso !== null && today !== null && iso < today ? `${year + 1}${iso.slice(4)}` : iso;
}

/** `trước tháng 5`: the last day of April. */
function dayBefore(source: Source, name: Named, today: string | null): string | null {
  const end = dueDay(source, name, today);
  if (end === null || name.kind !== 'period' || (name.form !== 'month' && name.form !== 'quarter')) return end;
  const first = Number(end.slice(5, 7)) - (name.form === 'quarter' ? 2 : 0);
  const year = Number(end.slice(0, 4)) - (first === 1 ? 1 : 0);
  const month = first === 1 ? 12 : first - 1;
  return isoDay({ day: month === 2 && isLeap(year) ? 29 : (LAST_DAY[month - 1] ?? 30), month, year }, year);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function lastDay(name: Named): { day: number; month: number } | null {
  if (name.kind === 'date') return { day: name.day, month: name.month };
  if (name.kind === 'year') return { day: 31, month: 12 };
  if (name.kind !== 'period') return null;
  if (name.form === 'year') return { day: 31, month: 12 };
  if (name.form !== 'month' && name.form !== 'quarter') return null;
  const month = name.form === 'month' ? name.n : name.n * 3;
  return { day: LAST_DAY[month - 1] ?? 30, month };
}

/** `trước ngày 20 hằng tháng`, `thứ Sáu hằng tuần`, `10 ngày/lần`. */
function again(source: Source, at: number, stretch: Stretch): Due | null {
  const { tokens } = source;
  const often = repeated.at(tokens, at, stretch.to);
  const rate = tokens[at]?.kind === 'number' && tokens[at + 2]?.key === '/' && tokens[at + 3]?.key === TIME;
  if (!often && !rate) return null;
  let from = at;
  while (
    often &&
    from > stretch.from &&
    at - from < 5 &&
    (tokens[from - 1]?.kind === 'number' || NUMBERED.has(tokens[from - 1]?.key ?? ''))
  )
    from -= 1;
  const to = often ? oftenEnd(source, often.to, stretch.to) : at + 4;
  return { day: null, words: wordsBetween(source, from, to), from, to };
}

/** `định kỳ ngày 25 hằng tháng`. */
function oftenEnd({ tokens }: Source, at: number, to: number): number {
  for (let next = at; next < Math.min(to, at + 4); next += 1) {
    const more = repeated.at(tokens, next, to);
    if (more) return more.to;
  }
  return at;
}

/** `trước mùa mưa bão`, `sau Đại hội`, `ngay khi có quyết định phân bổ`. */
function eventAt(source: Source, at: number, { to }: Stretch): Due | null {
  const { tokens, names } = source;
  const once = onceIt.at(tokens, at, to);
  if (once) {
    let end = once.to;
    while (end < Math.min(to, once.to + 8) && ![',', ';', '.'].includes(tokens[end]?.key ?? '')) end += 1;
    return { day: null, words: wordsBetween(source, at, end), from: at, to: end };
  }
  const lasting = spans.at(tokens, at, to);
  if (lasting && tokens[lasting.to]?.kind === 'number' && units.has(tokens[lasting.to + 1]?.key ?? ''))
    return { day: null, words: wordsBetween(source, at, lasting.to + 2), from: at, to: lasting.to + 2 };
  const cue = before.at(tokens, at, to);
  if (cue && sinceNow.at(tokens, at, to)) {
    let end = cue.to;
    while (end < Math.min(to, cue.to + 4) && ![',', ';', '.', ')'].includes(tokens[end]?.key ?? '')) end += 1;
    return { day: null, words: wordsBetween(source, at, end), from: at, to: end };
  }
  const skip = cue && tokens[cue.to]?.key === DAY ? 1 : 0;
  const event = cue && events.at(tokens, cue.to + skip, to);
  if (!event) return null;
  const named = names.at(event.to);
  const end = named && named.from === event.to && named.to <= to ? named.to : event.to;
  return { day: null, words: wordsBetween(source, at, end), from: at, to: end };
}

/** `sớm`, `kịp thời`; `chi thường xuyên` is no time. */
function vagueAt(source: Source, at: number, stretch: Stretch): Due | null {
  const word = vague.at(source.tokens, at, stretch.to);
  const open = word && opens.at(source.tokens, at, stretch.to);
  if (open && word.to < stretch.to && source.tokens[word.to]?.kind !== 'mark') return null;
  if (!word || TIMELESS.has(source.tokens[at - 1]?.key ?? '')) return null;
  return { day: null, words: wordsBetween(source, at, word.to), from: at, to: word.to };
}
