/**
 * The periods a document names, each with what it is named for, and the year it all belongs to.
 *
 * A title says `kết quả năm 2018, nhiệm vụ năm 2019`: the words before a period tell the reviewed one
 * from the planned one, and from the year it is compared with.
 */

import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { COMPARISONS, DEADLINES, NOT_PLANS, PLANS, REACHED, REVIEWS, SUBJECTS } from '#prose/lexicon/reviews.ts';
import type { Line } from '#prose/read/text/lines.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import type { Named } from '#prose/read/time/calendar.ts';

export type Aim = 'review' | 'plan' | 'compare' | 'deadline' | 'plain';
/** `title`: the headline or the lines below the name of the kind; `lead`: the first paragraphs. */
export type Zone = 'title' | 'lead' | 'heading' | 'body';
export type Said = { readonly name: Named; readonly aim: Aim; readonly zone: Zone };

const reviews = phraseSet(REVIEWS);
const plans = phraseSet(PLANS);
const notPlans = phraseSet(NOT_PLANS);
const subjects = phraseSet(SUBJECTS);
const reached = phraseSet(REACHED);
const comparisons = phraseSet(COMPARISONS);
const deadlines = phraseSet(DEADLINES);
const JOINTS = new Set([',', fold('và'), '-', '(']);
const STOPS = new Set(['.', ';', ':', '!', '?']);
const END = fold('hết');
const REACH = 18;
const OPENING_LINES = 60;
const LEAD_LINES = 4;

type Text = { readonly tokens: readonly Token[]; readonly names: readonly Named[]; readonly lines: readonly Line[] };

/** Every name of a time in the first part of the text outside page furniture, in order. */
export function timesSaid({ tokens, names, lines }: Text, titles: ReadonlySet<number>): Said[] {
  const body = lines.filter((line) => line.shape !== 'furniture' && line.shape !== 'table').slice(0, OPENING_LINES);
  const out: Said[] = [];
  let next = 0;
  const lastTitle = body.findLastIndex((line) => titles.has(line.from));
  body.forEach((line, index) => {
    while (next < names.length && (names[next]?.from ?? 0) < line.from) next += 1;
    let from = line.from;
    for (; next < names.length && (names[next]?.to ?? 0) <= line.to; next += 1) {
      const name = names[next] as Named;
      const zone = zoneOf(line, { index: index - lastTitle, titles });
      const whole = untilEnd(tokens, name);
      out.push({ name: whole, zone, aim: whole !== name && zone === 'title' ? 'review' : aimOf(tokens, name, from) });
      if (name.kind === 'period' || name.kind === 'years') from = name.to;
    }
  });
  return out;
}

/** `đến hết quý III/2021`: counted from January. */
function untilEnd(tokens: readonly Token[], name: Named): Named {
  if (name.kind !== 'period' || name.form !== 'quarter' || tokens[name.from - 1]?.key !== END) return name;
  return { ...name, form: 'months', n: name.n * 3 };
}

function zoneOf(line: Line, { index, titles }: { index: number; titles: ReadonlySet<number> }): Zone {
  if (titles.has(line.from)) return 'title';
  if (line.shape === 'heading') return 'heading';
  return index > 0 && index <= LEAD_LINES ? 'lead' : 'body';
}

/** The nearest words before a period decide; behind a plan's word only a review's in the same phrase overrules it. */
function aimOf(tokens: readonly Token[], name: Named, from: number): Aim {
  const first = Math.max(from, name.from - REACH);
  let planned = false;
  let topic = false;
  for (let at = name.from - 1; at >= first; at -= 1) {
    const key = tokens[at]?.key ?? '';
    if (tokens[at]?.kind === 'number' && planned && wasReached(tokens, at)) return 'review';
    if (tokens[at]?.kind === 'number' || STOPS.has(key) || (planned && JOINTS.has(key))) break;
    const touches = (book: typeof reviews): boolean => (book.at(tokens, at, name.from)?.to ?? 0) === name.from;
    if (touches(comparisons) && !reviews.at(tokens, at, name.from)) return 'compare';
    if (touches(deadlines) && at > first) return 'deadline';
    if (reviews.at(tokens, at, name.from)) return 'review';
    planned ||= plans.at(tokens, at, name.from) !== null && !notPlans.at(tokens, at - 1);
    topic ||= !planned && subjects.at(tokens, at, name.from) !== null;
  }
  if (planned) return 'plan';
  return topic ? 'review' : 'plain';
}

/** `đạt và vượt 19/22 chỉ tiêu năm 2025`. */
const wasReached = (tokens: readonly Token[], number: number): boolean =>
  [1, 2, 3].some((back) => reached.at(tokens, number - back, number) !== null);

type Period = Extract<Named, { kind: 'period' }>;
type Told = Omit<Said, 'name'> & { readonly name: Period };
type Written = {
  readonly year: number | null;
  readonly month: number | null;
  readonly regular: boolean;
  readonly plans: boolean;
};

/** The period under review; null when the text names none. */
export function reviewed(said: readonly Said[], document: Written): Period | null {
  const periods = said
    .flatMap(asPeriod)
    .map((one) => (document.plans && isTitleYear(one) ? { ...one, aim: 'plan' as const } : one));
  const first = (fits: (one: Told) => boolean): Period | null => periods.find(fits)?.name ?? null;
  const past = ({ name }: Told): boolean => name.form !== 'rest' && !isAhead(name, document);
  const told = ({ aim }: Told): boolean => aim === 'plain' || aim === 'review';
  const within = (zone: Zone, aim: Aim, fits: (name: Period) => boolean = () => true): Period | null =>
    first((one) => one.zone === zone && one.aim === aim && past(one) && fits(one.name));
  const opening =
    monthBehind(within('title', 'review'), within('lead', 'review', isMonths)) ??
    monthsOver(
      within('title', 'plain', (name) => name.form !== 'year'),
      within('lead', 'review', isMonths),
    ) ??
    within('title', 'plain') ??
    (document.regular ? within('lead', 'plain', (name) => name.form === 'month') : null) ??
    within('lead', 'review');
  const before = lastMonth(opening, periods) ?? lookedBackOn(periods);
  if (before) return before;
  if (opening) return wholeOf(opening, periods, document.regular);
  return (
    closed(first(({ name, zone }) => name.form === 'rest' && (zone === 'title' || zone === 'lead'))) ??
    within('heading', 'review') ??
    first((one) => one.name.form === 'months' && one.name.n > 1 && past(one) && (told(one) || isOver(one, document))) ??
    closed(first(({ name }) => name.form === 'rest')) ??
    first((one) => one.name.form === 'quarter' && told(one) && past(one)) ??
    first((one) => one.name.form === 'month' && told(one) && past(one)) ??
    first((one) => one.name.form === 'year' && one.aim === 'review' && past(one)) ??
    within('heading', 'plain')
  );
}

/** `giao ban tháng 11` that hears `báo cáo việc tháng 10`: the meeting is named by its own month, and is about the one before. */
function lastMonth(headline: Period | null, periods: readonly Told[]): Period | null {
  if (headline?.form !== 'month') return null;
  const heard = periods.find(
    ({ name, aim, zone }) =>
      name.form === 'month' && name.n === headline.n - 1 && aim === 'review' && zone !== 'heading',
  );
  const zone = periods.find(({ name }) => name === headline)?.zone;
  return heard && zone === 'title' ? { ...heard.name, year: heard.name.year ?? headline.year } : null;
}

/** A paper on the tasks of a year looks back on the year before: `đánh giá năm 2006`, `năm qua`. */
function lookedBackOn(periods: readonly Told[]): Period | null {
  const titles = periods.filter(({ zone }) => zone === 'title');
  const year = titles.find(({ name, aim }) => name.form === 'year' && aim === 'plan')?.name.year ?? null;
  if (year === null || titles.some(({ aim }) => aim === 'review')) return null;
  const past = periods.find(
    ({ name, aim }) => name.form === 'year' && name.year === year - 1 && aim !== 'compare' && aim !== 'plan',
  );
  return past?.name ?? null;
}

/** `KẾ HOẠCH triển khai … năm 2025`. */
const isTitleYear = ({ name, aim, zone }: Told): boolean => zone === 'title' && aim === 'plain' && name.form === 'year';

const isMonths = (name: Period): boolean => name.form === 'months';

/** A headline's month is the meeting's where the lead says that months were reviewed. */
const monthsOver = (headline: Period | null, lead: Period | null): Period | null =>
  headline?.form === 'month' && lead ? lead : headline;

/** `giao ban tháng 7` that looks back on six months. */
const monthBehind = (headline: Period | null, lead: Period | null): Period | null =>
  headline?.form === 'month' && lead?.n === headline.n - 1 ? lead : headline;

/** So many months from January that have passed: nobody plans them. */
const isOver = ({ name, aim }: Told, { month }: Written): boolean =>
  aim === 'plan' && month !== null && name.n <= month;

/** `kết quả 2025`: a bare year that is reviewed is a period too. */
function asPeriod(one: Said): Told[] {
  const { name } = one;
  if (name.kind === 'period') return [{ ...one, name }];
  if (name.kind !== 'year' || one.aim !== 'review') return [];
  return [{ ...one, name: { kind: 'period', form: 'year', n: 1, year: name.year, from: name.from, to: name.to } }];
}

/** `sơ kết quý 3` of a text that counts nine months, or plans the last three, is about the nine months. */
function wholeOf(told: Period, periods: readonly Told[], regular: boolean): Period {
  if (told.form !== 'quarter' && told.form !== 'month') return told;
  const end = told.form === 'quarter' ? told.n * 3 : told.n;
  const headline = periods.find(({ name }) => name === told)?.zone === 'title';
  const widens = ({ aim, zone }: Told): boolean =>
    headline ? zone === 'lead' && aim === 'review' : aim === 'review' || (aim === 'plain' && !regular);
  const whole = periods.find(
    (one) =>
      (one.name.form === 'months' && one.name.n === end && widens(one)) ||
      (one.name.form === 'rest' && 12 - one.name.n === end && one.zone !== 'body'),
  );
  return whole && end > 1 ? { ...told, form: 'months', n: end, year: told.year ?? whole.name.year } : told;
}

/** Who plans the last three months reviews the first nine. */
function closed(rest: Period | null): Period | null {
  return rest && rest.n < 12 ? { ...rest, form: 'months', n: 12 - rest.n } : null;
}

/** A period that begins after the document was written cannot be reviewed by it. */
function isAhead(name: Period, { year, month }: Written): boolean {
  if (year === null) return false;
  if (name.year !== null && name.year !== year) return name.year > year;
  if (month === null) return false;
  if (name.form === 'quarter') return (name.n - 1) * 3 + 2 > month;
  if (name.form === 'months') return name.n > month;
  return name.form === 'month' && name.n > month;
}

/** The year the text speaks of, for whatever names none. */
export function yearSaid(said: readonly Said[], furniture: readonly Named[]): number | null {
  const yearIn = (fits: (one: Said) => boolean): number | null => {
    for (const one of said) if (fits(one)) if (yearOf(one.name) !== null) return yearOf(one.name);
    return null;
  };
  const isPeriod = (one: Said): boolean =>
    one.name.kind === 'period' || (one.name.kind === 'year' && one.aim === 'review');
  const told = ({ aim }: Said): boolean => aim === 'review' || aim === 'plain';
  const opening = ({ zone }: Said): boolean => zone === 'title' || zone === 'lead';
  const planned = yearIn((one) => isPeriod(one) && one.aim === 'plan');
  const late = said.some(
    (one) => opening(one) && one.name.kind === 'date' && one.name.year === null && one.name.month >= 11,
  );
  const lead = yearIn((one) => isPeriod(one) && opening(one) && told(one));
  const dated = yearIn(({ name, aim }) => name.kind === 'date' && aim !== 'deadline' && aim !== 'compare');
  const rest = yearIn(({ name }) => name.kind === 'period' && name.form === 'rest');
  const chosen =
    yearIn((one) => isPeriod(one) && one.zone === 'title' && told(one)) ??
    rest ??
    yearIn((one) => isWrittenDay(one) && opening(one)) ??
    yearIn((one) => isPeriod(one) && opening(one) && one.aim === 'review') ??
    (late && planned !== null && (lead ?? planned) === planned && dated === null ? planned - 1 : null) ??
    lead ??
    yearIn((one) => one.aim === 'plan' && opening(one) && isPart(one.name) && !isFirst(one.name)) ??
    yearIn((one) => isPeriod(one) && told(one) && isPart(one.name)) ??
    yearIn((one) => one.name.kind === 'date' && one.aim !== 'deadline' && one.aim !== 'compare' && opening(one)) ??
    yearIn((one) => isPeriod(one) && told(one)) ??
    dated ??
    yearIn((one) => isPeriod(one) && one.aim === 'plan' && opening(one)) ??
    furniture.map(yearOf).find((year) => year !== null) ??
    planned ??
    next(yearIn((one) => isPeriod(one) && one.aim === 'compare')) ??
    yearIn(() => true);
  return late && chosen !== null && isNextYears(said, furniture, chosen) ? chosen - 1 : chosen;
}

/** Months of the next year that work is due in. */
const EARLY = 6;

/**
 * At the end of a year a paper speaks of the next: `thông qua nghị quyết năm 2026` told on 18/12, with the year before it in a
 * date of late autumn or looked back on, or with nothing of that year but deadlines and plans.
 */
function isNextYears(said: readonly Said[], furniture: readonly Named[], year: number): boolean {
  const isOf = (name: Named, of: number): boolean => yearOf(name) === of;
  const isLate = (name: Named): boolean => name.kind === 'date' && name.month >= 11 && isOf(name, year - 1);
  if (furniture.some(isLate)) return true;
  const own = said.filter(({ name }) => isOf(name, year));
  if (own.some(({ aim, name }) => aim === 'review' || (name.kind === 'date' && name.month > EARLY))) return false;
  const before = said.some(
    ({ name, aim, zone }) => isLate(name) || (isOf(name, year - 1) && aim === 'review' && zone !== 'heading'),
  );
  if (before) return true;
  return (
    own.length > 0 &&
    own.every(({ aim, name }) => aim === 'deadline' || aim === 'plan' || (name.kind === 'date' && aim === 'compare'))
  );
}

/** `Hôm nay 20/7/2021`: the day of the meeting with its year. */
const isWrittenDay = ({ name, aim }: Said): boolean => name.kind === 'date' && name.year !== null && aim === 'plain';

/** What a text compares with is a year ago. */
const next = (year: number | null): number | null => year && year + 1;

/** The first part of a year is planned in the year before. */
const isFirst = (name: Named): boolean => name.kind === 'period' && name.form !== 'rest' && name.n === 1;
const isPart = (name: Named): boolean => name.kind === 'period' && name.form !== 'year';
const yearOf = (name: Named): number | null =>
  name.kind === 'date' || name.kind === 'period' || name.kind === 'year' ? name.year : null;
