/**
 * The unit of measure in a cell, a header or a caption, as the lexicon files it (`Tr.đồng` is `triệu đồng`).
 */
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { SHORT_UNITS } from '#prose/lexicon/tables.ts';
import { COUNT_NOUNS, SCALES, UNITS } from '#prose/lexicon/units.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';

const shortUnits = phraseBook(SHORT_UNITS);
const unitBook = phraseBook(UNITS);
const scaleBook = phraseSet(SCALES.map(([word]) => word));
const nouns = phraseSet(COUNT_NOUNS);
const numbers = phraseSet(['số', 'tổng số', 'số lượng', 'tổng số lượng']);

/** The unit of measure in a header's brackets, behind `ĐVT:` or behind a comma: `Sản lượng, tấn`. */
export function unitInBrackets(header: string): string | null {
  for (const match of header.matchAll(/\(([^()]{1,40})\)/gu)) {
    const inner = (match[1] ?? '').replace(/^(?:ĐVT|Đơn vị tính|Đơn vị)\s*:?\s*(?=\S)/iu, '');
    const unit = unitOf(inner) ?? unitOf(inner.split(/[,;]/)[0] ?? '');
    if (unit) return unit;
  }
  return null;
}

/** `Số tiêu chí đạt`, `Tổng số hộ nghèo`: what is counted is the unit. */
export function unitCounted(words: string): string | null {
  const tokens = tokensOf(words);
  const counting = numbers.at(tokens, 0);
  const noun = counting && nouns.at(tokens, counting.to);
  if (!noun) return null;
  const counted = words.slice(tokens[noun.from]?.start, tokens[noun.to - 1]?.end).toLowerCase();
  return /^(?:hộ|vụ|ca|trẻ|đảng viên)(?= )/u.exec(counted)?.[0] ?? counted;
}

/** The words without a unit of measure in brackets. */
export const withoutUnit = (words: string): string =>
  words
    .replace(/\s*\(([^()]{1,40})\)/gu, (all, inner: string) => (unitInBrackets(`(${inner})`) ? '' : all))
    .replace(/\s+/g, ' ')
    .trim();

/** The unit a line above the table or a row of it names: `ĐVT: triệu đồng`, `(Đơn vị: ha)`. */
export function unitInLine(line: string): string | null {
  const match = /(?:ĐVT|Đơn vị tính|Đơn vị|Đvt)\s*:\s*([^).;\n]{1,40})/iu.exec(line);
  const dotted = /(?:ĐVT|Đơn vị tính|Đơn vị|Đvt)\s*:\s*([^);\n]{1,40})/iu.exec(line);
  return (
    [dotted?.[1], match?.[1], match?.[1]?.split(',')[0]]
      .map((words) => words && (unitOf(words.replace(/[,.]\s*$/, '')) ?? unitCounted(words)))
      .find(Boolean) ?? null
  );
}

/** `1.000 đồng` is `nghìn đồng`. */
const inWords = (unit: string): string =>
  unit.replace(/^1[.,]?000[.,]?000\s?(?=\p{L})/u, 'triệu ').replace(/^1[.,]?000\s?(?=\p{L})/u, 'nghìn ');

/**
 * A unit of measure as the lexicon files it; null for words that are none.
 *
 * @example unitOf('Tr.đồng') // 'triệu đồng'
 */
export function unitOf(text: string): string | null {
  const plain = inWords(text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim());
  if (plain === '' || plain.length > 40) return null;
  const tokens = tokensOf(plain);
  const short = shortUnits.at(tokens, 0);
  if (short?.to === tokens.length) return short.value;
  let at = 0;
  while (at < 2 && scaleBook.at(tokens, at)) at += 1;
  const measured = unitBook.at(tokens, at);
  const long = nouns.at(tokens, at);
  const unit = long && measured && long.to > measured.to ? null : measured;
  const noun = unit ? null : long;
  const end = unit?.to ?? noun?.to ?? 0;
  if (end === 0) return null;
  if (end < tokens.length && tokens[end]?.key !== '/') return null;
  const scale = tokens
    .slice(0, at)
    .map((token) => token.text.toLowerCase().replace('tỉ', 'tỷ'))
    .join(' ');
  const base = unit ? unit.value.unit : plain.slice(tokens[at]?.start, tokens[end - 1]?.end).toLowerCase();
  const per = plain.slice(tokens[end - 1]?.end).replace(/\s*\/\s*/g, '/');
  return `${scale} ${base}${per}`.trim();
}
