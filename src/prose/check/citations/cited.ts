/**
 * The citations of a document with all that stands about them: what was said of the type, number, day and issuer, and
 * the abstract behind them (Nghị định 30/2020, annex I: type, number, day, issuer, abstract at the first citation).
 */
import type { Day } from '#core/day.ts';
import { parseDay } from '#core/day.ts';
import { fold } from '#core/spelling.ts';
import { isInTable } from '#prose/check/places.ts';
import type { Examined, Stretch } from '#prose/check/rule.ts';
import type { DirectiveMention } from '#prose/read/reading.ts';
import { plainSymbol, type SymbolParts, symbolParts } from './symbols.ts';
import { isQuoted, tellsPast } from './told-past.ts';

export type Citation = Stretch & {
  readonly mention: DirectiveMention;
  readonly quote: string;
  readonly type: string;
  /** The word of the type stands before this very number, and not before a list. */
  readonly typeSaid: boolean;
  readonly symbol: SymbolParts | null;
  /** For comparing. */
  readonly key: string;
  /** Only where its year is printed. */
  readonly date: Day | null;
  /** Only where it is printed with this citation. */
  readonly issuer: string | null;
  /** Of a law: `Đất đai`. */
  readonly lawName: string | null;
  /** Of a law cited by its year. */
  readonly lawYear: number | null;
  readonly abstract: (Stretch & { readonly words: string }) | null;
  /** Stands in the abstract of another, in quotation marks or in a table. */
  readonly nested: boolean;
  readonly inTable: boolean;
};

const remembered = new WeakMap<Examined, readonly Citation[]>();

/** In the order of the text, without the document's own number. */
export function citationsOf(examined: Examined): readonly Citation[] {
  const known = remembered.get(examined);
  if (known) return known;
  const mentions = examined.reading.directives.filter(({ role }) => role !== 'own');
  const found: Citation[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    found.push(citationOf(examined, mention, last?.abstract ?? null));
  }
  remembered.set(examined, found);
  return found;
}

function citationOf(examined: Examined, mention: DirectiveMention, abstractBefore: Stretch | null): Citation {
  const { text } = examined;
  const { start, end } = mention;
  const quote = text.slice(start, end).replace(/\s+/g, ' ');
  const date = parseDay(mention.date ?? '');
  const inAbstract = abstractBefore !== null && abstractBefore.start <= start && start < abstractBefore.end;
  const law = lawOf(quote, mention.type);
  return {
    start,
    end,
    mention,
    quote,
    type: mention.type,
    typeSaid: /^\p{L}/u.test(quote) && !OF_LIST.test(text.slice(Math.max(0, start - 30), start)),
    symbol: symbolParts(mention.number),
    key: plainSymbol(mention.number),
    date: date !== null && quote.includes(date.slice(0, 4)) ? date : null,
    issuer: issuerIn(quote, mention.issuer, law !== null),
    lawName: law?.name ?? null,
    lawYear: law?.year ?? null,
    abstract: abstractBehind(text, end),
    nested: inAbstract || isQuoted(text, mention),
    inTable: isInTable(examined, mention),
  };
}

/** Printed with this very citation; in the name of a law only behind `của`: `Luật Phòng, chống ma túy` is of no division. */
function issuerIn(quote: string, issuer: string | null, isLaw: boolean): string | null {
  if (issuer === null || !quote.includes(issuer)) return null;
  return isLaw && !quote.includes(`của ${issuer}`) ? null : issuer;
}

/** Before the last of several types: `nghị quyết, kết luận số …`. */
const OF_LIST =
  /(?:nghị quyết|chỉ thị|kết luận|quyết định|quy định|thông báo|kế hoạch|hướng dẫn|chương trình|nghị định|thông tư|báo cáo)\s*(?:,|và|hoặc|\/)\s*$|(?<!\p{L})(?:các|những)\s+$/iu;

/** `Luật Đất đai (sửa đổi) năm 2024`, `Luật Đất đai số 45/2013/QH13 ngày …`. */
function lawOf(quote: string, type: string): { readonly name: string; readonly year: number | null } | null {
  if (!/^(?:bộ )?luật$/iu.test(type)) return null;
  const said = /^(?:Bộ\s+)?luật\s+(?<name>.+?)(?=\s*\(|\s+số\s|\s+ngày\s|,\s*ngày\s|\s+năm\s|\s+\d{4}|$)/iu.exec(quote);
  if (!said?.groups?.name || /^(?:sửa đổi|này|số)/iu.test(said.groups.name)) return null;
  const year = /(?:năm\s+|\s)(?<year>(?:19|20)\d{2})\)?$/u.exec(quote)?.groups?.year;
  return { name: said.groups.name, year: year === undefined || /ngày/iu.test(quote) ? null : Number(year) };
}

const ABOUT =
  /^[\s,]*(?:\([^)\n]{0,80}\)[\s,]*)?(?:(?:của|do)\s[^,.;\n"“]{3,70}?\s)?(?=(?:về|quy định|quy chế|phê duyệt|ban hành|sửa đổi|hướng dẫn|điều chỉnh|bổ sung|tiếp tục|tăng cường|đẩy mạnh|một số|giao|công bố|thành lập|chi tiết|v\/v|thi hành|trách nhiệm)(?!\p{L})|["“«])/iu;
const ABSTRACT_END =
  /[;\n]|\.(?=\s|$)|,\s(?=(?:trình|báo cáo|gửi|hoàn thành|trước ngày|đến|qua|Ủy ban|UBND|Ban Thường vụ|Hội đồng)(?!\p{L}))/u;

function abstractBehind(text: string, end: number): Citation['abstract'] {
  const behind = text.slice(end, end + 600);
  const lead = ABOUT.exec(behind);
  if (lead === null) return null;
  const rest = behind.slice(lead[0].length);
  const quoted = /^["“«][^"”»\n]+["”»]/u.exec(rest);
  const length = quoted ? quoted[0].length : (ABSTRACT_END.exec(rest)?.index ?? rest.length);
  const start = end + lead[0].length;
  return { start, end: start + length, words: rest.slice(0, length) };
}

const EMPTY = new Set(['về', 'việc', 'và', 'của', 'các', 'số', 'một', 'quy', 'định'].map(fold));

const wordsOf = (abstract: string): readonly string[] =>
  [...abstract.toLowerCase().matchAll(/[\p{L}\d]+/gu)].map(([word]) => fold(word)).filter((word) => !EMPTY.has(word));

/**
 * How much of the shorter of two abstracts stands in the other, from 0 to 1; null where one is too short to say.
 *
 * @example likeness('về công tác văn thư', 'Về công tác văn thư, lưu trữ') // 1
 */
export function likeness(one: string, other: string): number | null {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (shorter.length < 3) return null;
  const there = new Set(longer);
  return shorter.filter((word) => there.has(word)).length / shorter.length;
}

const masked = new WeakMap<Examined, string>();

/** The text with every citation and its abstract blanked: their dates and words tell nothing of the sentence around. */
function withoutCitations(examined: Examined): string {
  const known = masked.get(examined);
  if (known !== undefined) return known;
  const kept: string[] = [];
  let from = 0;
  for (const { start, end, abstract } of citationsOf(examined)) {
    const to = Math.max(abstract?.end ?? end, from);
    kept.push(examined.text.slice(from, start), '\u0001'.repeat(to - Math.max(start, from)));
    from = to;
  }
  const text = kept.join('') + examined.text.slice(from);
  masked.set(examined, text);
  return text;
}

/** Whether the sentence around a citation tells of what was before the day. */
export const isPast = (examined: Examined, { start, end }: Stretch, since: Day): boolean =>
  tellsPast(withoutCitations(examined), { start, end }, since);

/** Where the document's own number stands in its head; null where it has none. */
export function ownSymbolAt({ text, reading }: Examined): Stretch | null {
  const { symbol } = reading.meta;
  if (symbol === null) return null;
  const spaced = [...symbol.replace(/\s/g, '')]
    .map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s*');
  const found = new RegExp(`(?<![\\p{L}\\d])${spaced}(?![\\p{L}\\d])`, 'iu').exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
