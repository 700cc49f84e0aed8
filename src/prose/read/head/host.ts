/**
 * Whose meeting or report a text without a head is about.
 *
 * Every body named in the opening is weighed by what is said of it: who meets, reports or decides is
 * the host; whoever is only quoted, attended by or addressed is not.
 */
import {
  BODIES_OF_WORK,
  BODY_HEADS,
  HOSTS,
  LEVELS,
  MEETINGS,
  OFFICERS,
  OFFICES_OF_STATE,
} from '#prose/lexicon/bodies.ts';
import { FIELDS } from '#prose/lexicon/directives.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { type Source, wordsBetween } from '#prose/read/source.ts';
import type { Line } from '#prose/read/text/lines.ts';
import { isUpper } from '#prose/read/text/physical.ts';
import { isCapitalised } from '#prose/read/text/tokens.ts';
import { linesWithin, type Opening, properName } from './meeting.ts';

type Body = {
  readonly from: number;
  readonly to: number;
  /** `HĐND`, `Sở Công Thương`; empty for a level alone. */
  readonly head: string;
  /** The level as written, folded, by which a place named elsewhere is found. */
  readonly level: string;
  readonly levelWords: string;
  readonly place: string;
  readonly text: string;
};

const heads = phraseBook(BODY_HEADS);
const bodiesOfWork = phraseSet(BODIES_OF_WORK);
const offices = phraseSet(OFFICES_OF_STATE);
const fields = phraseSet(FIELDS);
const levels = phraseBook(LEVELS);
const officers = phraseSet(OFFICERS);
const acts = phraseSet(HOSTS);
const meetings = phraseSet(MEETINGS);
const CUA = fold('của');
const everyLevel = phraseSet(['các cấp', 'hai cấp', '2 cấp', 'cấp']);
/** `Thành ủy viên` is a person. */
const MEMBER = fold('viên');
const LEVEL_NAMES = new Map([['tp', 'thành phố']].map(([short, long]) => [fold(short as string), long as string]));
const ACT_REACH = 14;

/** The host with its place; null when the opening names no body. */
export function hostOf(opening: Opening, titles: ReadonlySet<number>): string | null {
  const { source } = opening;
  const found: { body: Body; weight: number }[] = [];
  linesWithin(opening).forEach((line, index) => {
    for (let at = line.from; at < line.to; at += 1) {
      const body = bodyAt(source, at, line.to);
      if (!body) continue;
      found.push({ body, weight: weightOf(source, body, { line, index, title: titles.has(line.from) }) });
      at = Math.max(at, body.to - 1);
    }
  });
  const heaviest = found.reduce<(typeof found)[number] | null>((a, b) => (a && a.weight >= b.weight ? a : b), null);
  if (!heaviest) return spokenOf(opening);
  const best = found.find(({ body }) => isBodyOf(body, heaviest.body)) ?? heaviest;
  const place =
    best.body.place || placeOf(best.body, { source, found: found.map(({ body }) => body), opening, titles });
  return best.body.place || place === '' ? best.body.text : `${best.body.text} ${place}`;
}

/** `Xã Quốc Oai (Hà Nội): …` is a level alone; the body of it that the text names is the one. */
const isBodyOf = (body: Body, level: Body): boolean =>
  level.head === '' &&
  body.head !== '' &&
  level.place !== '' &&
  body.place === level.place &&
  body.level === level.level;

function weightOf(source: Source, body: Body, where: { line: Line; index: number; title: boolean }): number {
  const { tokens } = source;
  const { line, index, title } = where;
  let weight = -Math.min(index, 8) * 0.75;
  if (title) weight += 0.5;
  if (body.place !== '') weight += 2.5;
  if (body.head === '') weight -= 1.5;
  for (let at = body.to; at < Math.min(line.to, body.to + ACT_REACH); at += 1) {
    if (['.', ';', ':'].includes(tokens[at]?.key ?? '')) break;
    if (!acts.at(tokens, at, line.to)) continue;
    weight += 3;
    break;
  }
  for (let at = body.from - 1; at >= Math.max(line.from, body.from - 7); at -= 1) {
    if (officers.at(tokens, at, body.from)) {
      weight -= 2;
      break;
    }
    if (!meetings.at(tokens, at, body.from)) continue;
    weight += 3;
    break;
  }
  if (tokens[body.from - 1]?.key === CUA && source.names.at(body.from - 2)?.kind === 'directive') weight -= 4;
  if (source.names.at(body.from)?.kind === 'directive') weight -= 4;
  return weight;
}

/** A body beginning at a token: a committee, a council, an office, or a level with its place. */
function bodyAt(source: Source, at: number, limit: number): Body | null {
  const { tokens } = source;
  if (!isCapitalised(tokens[at])) return null;
  const head = heads.at(tokens, at, limit);
  const office = head ? null : officeAt(source, at, limit);
  const level = levelAt(source, head?.to ?? office ?? at, limit);
  if (!head && !level && office === null) return null;
  if (head && (tokens[head.to]?.key === MEMBER || everyLevel.at(tokens, head.to, limit))) return null;
  const from = level?.to ?? head?.to ?? office ?? at;
  const officer = [2, 3, 4].some((back) => officers.at(tokens, at - back, at)?.to === at);
  const name = officer ? null : placeAt(source, from, { limit, level: level !== null });
  const numbered = name === null && level && level.to < limit ? numberedLevel(source, level) : null;
  const place = name ? inTitleCase(wordsBetween(source, name.from, name.to)) : '';
  const to = name?.to ?? numbered ?? from;
  const printed = level ? wordsBetween(source, level.from, numbered ?? level.to) : '';
  const levelWords =
    numbered === null && isUpper(printed)
      ? LEVEL_NAMES.has(fold(printed))
        ? printed
        : printed.toLowerCase()
      : printed;
  const parts = {
    from: at,
    to,
    place: place || (numbered ? levelWords : ''),
    level: fold(levelWords.toLowerCase()),
    levelWords,
  };
  if (office !== null) return named(parts, [wordsBetween(source, at, office), levelWords, place]);
  if (head && head.value !== 'committee') return named(parts, [head.value, levelWords, place]);
  if (!level || (!head && name === null && numbered === null)) return null;
  const committee = numbered ? `${level.value} ${levelWords}` : level.value;
  return { ...parts, head: head ? 'committee' : '', text: [committee, place].filter(Boolean).join(' ') };
}

function named(parts: Omit<Body, 'head' | 'text'>, words: readonly string[]): Body {
  return { ...parts, head: words[0] ?? '', text: words.filter(Boolean).join(' ') };
}

/** `Sở Công Thương`, `Cục Thống kê`: where the office's name ends. */
function officeAt({ tokens }: Source, at: number, limit: number): number | null {
  const body = bodiesOfWork.at(tokens, at, limit);
  if (body) return body.to;
  const office = offices.at(tokens, at, limit);
  if (!office) return null;
  return fields.at(tokens, office.to, limit)?.to ?? null;
}

/** Without a level before it three words or more are a person. */
function placeAt(
  source: Source,
  from: number,
  { limit, level }: { limit: number; level: boolean },
): { from: number; to: number } | null {
  const name = properName(source, from, limit) ?? (level ? nameInCapitals(source, from, limit) : null);
  if (name && !level && name.to - name.from > 2) return null;
  return name && !heads.at(source.tokens, name.from) ? name : null;
}

const society = phraseSet(['xã hội']);
const levelAt = ({ tokens }: Source, at: number, limit: number): ReturnType<typeof levels.at> =>
  society.at(tokens, at) ? null : levels.at(tokens, at, limit);

/** `HUYỆN ĐÔNG ANH KHÓA XIX`: behind a level in capitals, up to a word of the meeting. */
function nameInCapitals({ tokens }: Source, from: number, limit: number): { from: number; to: number } | null {
  if (!isUpper(tokens[from - 1]?.text ?? '')) return null;
  let to = from;
  while (to < limit && to - from < 3 && tokens[to]?.kind === 'word' && isUpper(tokens[to]?.text ?? '')) {
    if (acts.at(tokens, to, limit) || ends.at(tokens, to, limit)) break;
    to += 1;
  }
  return to > from ? { from, to } : null;
}

const ends = phraseSet(['khóa', 'khoá', 'kỳ', 'lần', 'nhiệm kỳ', 'về', 'năm', 'tháng', 'quý', 'hội nghị', 'trình']);
const inTitleCase = (name: string): string =>
  isUpper(name) ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : name;

/** `Quận 3`, `Phường 12`. */
const numberedLevel = ({ names, tokens }: Source, level: { from: number; to: number }): number | null =>
  names.at(level.to)?.kind === 'ordinal' && tokens[level.to]?.kind === 'number' ? level.to + 1 : null;

type Search = { source: Source; found: readonly Body[]; opening: Opening; titles: ReadonlySet<number> };

/** The place a host without one belongs to: named with the same level elsewhere, or in the headline. */
function placeOf(body: Body, { source, found, opening, titles }: Search): string {
  const level = body.level || levelOf(body.text);
  const same = found.find(
    (one) =>
      one.place !== '' &&
      one.place !== one.levelWords &&
      (one.level === level || one.text === `${body.text} ${one.place}`),
  );
  if (same) return same.place;
  const title = opening.lines.find((line) => titles.has(line.from));
  if (!title || isDateLine(source, title)) return '';
  for (let at = title.from; at < title.to; at += 1) {
    const name = properName(source, at, title.to);
    if (!name || name.to - name.from !== 2) {
      at = Math.max(at, (name?.to ?? 0) - 1);
      continue;
    }
    if (!heads.at(source.tokens, at) && !meetings.at(source.tokens, at))
      return wordsBetween(source, name.from, name.to);
    at = name.to;
  }
  return '';
}

/** `Hải Phòng, ngày 24 tháng 01 năm 2020` tells where it was written, not whose it is. */
const isDateLine = ({ names }: Source, line: Line): boolean => {
  const last = names.at(line.to - 1);
  return last?.kind === 'date' && last.year !== null;
};

const levelOf = (text: string): string => fold(text.toLowerCase());

/** A text that names no body tells its place: `kinh tế phường Hòa Hương`, `trên địa bàn tỉnh`; sessions are the council's. */
function spokenOf(opening: Opening): string | null {
  const { source } = opening;
  const lines = linesWithin(opening);
  const head = lines.some((line) => sitsIn(source, line)) ? 'HĐND' : 'UBND';
  let alone: string | null = null;
  for (const line of lines) {
    for (let at = line.from; at < line.to; at += 1) {
      const level = levels.at(source.tokens, at, line.to);
      if (!level) continue;
      const words = wordsBetween(source, level.from, level.to).toLowerCase();
      const name = properName(source, level.to, line.to);
      if (name) return `${head} ${words} ${wordsBetween(source, name.from, name.to)}`;
      const spoken = spoke.at(source.tokens, at - 2, at) || spoke.at(source.tokens, at - 1, at) || at === line.from;
      if (spoken) alone ??= `${head} ${LEVEL_NAMES.get(fold(words)) ?? words}`;
    }
  }
  return alone;
}

function sitsIn({ tokens }: Source, line: Line): boolean {
  for (let at = line.from; at < line.to; at += 1) if (session.at(tokens, at, line.to)) return true;
  return false;
}

const session = phraseSet(['kỳ họp', 'chất vấn']);
const spoke = phraseSet(['địa bàn', 'toàn', 'của', 'cả']);
