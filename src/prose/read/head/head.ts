/**
 * The head of an official document: who issued it, its number and symbol, its date, what it is.
 *
 * State heads (Decree 30/2020: `UBND PHƯỜNG …`, `Số: 15/BC-UBND`) and Party heads (`ĐẢNG ỦY …`, a
 * star, `Số 05-BC/ĐU`), as a table of two columns or as lines.
 */
import { type Document, wordsOf } from '#paper/document.ts';
import { DIRECTIVE_TYPES } from '#prose/lexicon/directives.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { dateAt } from '#prose/read/directives/issuers.ts';
import { symbolAt } from '#prose/read/directives/symbols.ts';
import type { Meta } from '#prose/read/reading.ts';
import type { Source } from '#prose/read/source.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import { isoDay } from '#prose/read/time/periods.ts';

export type Head = Pick<Meta, 'issuer' | 'symbol' | 'issuedOn' | 'type'> & {
  /** Whose document it is, with its place: `Sở Y tế tỉnh Hà Nam`; for an office that writes for its body, the body. */
  readonly host: string | null;
  /** Tokens before this one belong to the head. */
  readonly end: number;
};

/** The symbol is null while the number is still left open: `Số …-BC/QU`. */
type OwnSymbol = { readonly symbol: string | null; readonly end: number; readonly day?: string | null };

const HEAD_LINES = 40;
const HEAD_TOKENS = 320;
const LONGEST_PLACE = 60;
/** Plain text keeps the two columns of a head on one line. */
const COLUMNS = /\t| {3,}/;
/** With one blank between the columns the motto tells where the second begins. */
const BESIDE = /(?<=\S) (?=CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|Độc lập - Tự do|ĐẢNG CỘNG SẢN VIỆT NAM)/u;
const SO = fold('số');
const NGAY = fold('ngày');
const bodyStarts = phraseSet([
  'UBND',
  'ỦY BAN NHÂN DÂN',
  'HĐND',
  'HỘI ĐỒNG NHÂN DÂN',
  'ĐẢNG ỦY',
  'ĐẢNG BỘ',
  'QUẬN ỦY',
  'HUYỆN ỦY',
  'THÀNH ỦY',
  'TỈNH ỦY',
  'THỊ ỦY',
  'BAN THƯỜNG VỤ',
  'BAN CHẤP HÀNH',
  'ỦY BAN MTTQ',
  'ỦY BAN MẶT TRẬN',
  'UBMTTQ',
  'CÔNG AN',
  'BAN CHỈ HUY',
  'PHÒNG',
  'SỞ',
  'CHI CỤC',
  'CỤC',
  'TRƯỜNG',
  'HỘI',
  'ĐOÀN',
  'LIÊN ĐOÀN',
  'BAN',
  'VĂN PHÒNG',
  'TRUNG TÂM',
  'ĐỘI',
  'TRẠM',
  'CHI BỘ',
  'THANH TRA',
  'TÒA ÁN',
  'VIỆN',
  'KHO BẠC',
  'BẢO HIỂM',
  'NGÂN HÀNG',
  'THUẾ',
  'ỦY BAN KIỂM TRA',
  'THƯỜNG TRỰC',
  'BTV',
  'BCH',
  'KIỂM TOÁN',
  'HẠT',
  'BỘ CHỈ HUY',
  'TỔNG CỤC',
  'LIÊN MINH',
  'LIÊN HIỆP',
  'CHI NHÁNH',
  'ĐỒN',
  'BỆNH VIỆN',
  'CÔNG TY',
  'TỈNH ĐOÀN',
  'THÀNH ĐOÀN',
  'HUYỆN ĐOÀN',
  'QUẬN ĐOÀN',
  'BAN CÁN SỰ',
  'ĐẢNG ĐOÀN',
  'CHI ỦY',
  'ĐOÀN GIÁM SÁT',
  'TỔ CÔNG TÁC',
]);
/** Offices are named by their work, not by a place: `Phòng Tài chính - Kế hoạch`. */
const OFFICES = phraseSet([
  'PHÒNG',
  'BAN',
  'SỞ',
  'TRUNG TÂM',
  'VĂN PHÒNG',
  'CHI CỤC',
  'ĐỘI',
  'HỘI',
  'ĐOÀN',
  'LIÊN ĐOÀN',
  'TRẠM',
  'THANH TRA',
  'CÔNG AN',
  'VIỆN',
  'TÒA ÁN',
  'BẢO HIỂM',
  'KHO BẠC',
  'CỤC',
  'NGÂN HÀNG',
]);
/** Their papers are those of the body they serve. */
const writesFor = phraseSet([
  'VĂN PHÒNG',
  'BAN THƯỜNG TRỰC',
  'ĐOÀN GIÁM SÁT',
  'ĐOÀN KIỂM TRA',
  'TỔ CÔNG TÁC',
  'TỔ GIÚP VIỆC',
]);
const PROPER = phraseSet(['VIỆT NAM', 'HỒ CHÍ MINH', 'TỔ QUỐC', 'HẢI PHÒNG']);
const SOCIAL = phraseSet(['XÃ HỘI']);
const levelStarts = phraseSet(['PHƯỜNG', 'XÃ', 'THỊ TRẤN', 'QUẬN', 'HUYỆN', 'THÀNH PHỐ', 'TỈNH', 'THỊ XÃ', 'ĐẶC KHU']);
const types = phraseBook(DIRECTIVE_TYPES);
const MOTTO = phraseSet(['CỘNG HÒA', 'CỘNG HOÀ', 'ĐỘC LẬP', 'ĐẢNG CỘNG SẢN']);
const typeNames = new Map(DIRECTIVE_TYPES.map(([, kind]) => [fold(kind.type.replace(/\s/g, '')), kind.type]));
const SMALL = new Map(
  [
    'UBND',
    'HĐND',
    'MTTQ',
    'UBMTTQ',
    'UBKT',
    'TP',
    'CHQS',
    'TNCS',
    'LĐLĐ',
    'LHPN',
    'CCB',
    'BHXH',
    'GDĐT',
    'GD&ĐT',
    'VHTT',
    'QLĐT',
    'PTQĐ',
    'LĐTBXH',
    'NN&PTNT',
    'ĐTN',
    'BTV',
    'BCH',
    'HTX',
    'ĐKĐĐ',
    'KT-XH',
  ].map((word) => [fold(word), word]),
);

/** The head of the document; what it does not have is null. */
export function headOf(document: Document, source: Source): Head {
  const lines = headLines(document);
  const own = ownSymbol(source) ?? titleSymbol(source);
  const dated = dateLine(source);
  const bodies = bodiesOf(lines);
  const type =
    lines.find((line) => typeNames.has(fold(line.replace(/[\s:]/g, ''))) && line === line.toUpperCase()) ?? null;
  return {
    issuer: own ? (bodies.at(-1) ?? null) : null,
    host: own || dated ? hostAmong(bodies) : null,
    symbol: own?.symbol ?? null,
    issuedOn: dated?.day ?? own?.day ?? null,
    type: type === null ? null : (typeNames.get(fold(type.replace(/[\s:]/g, ''))) ?? null),
    end: own ? Math.max(own.end, dated?.end ?? 0) : 0,
  };
}

/** The first lines, a head's table cell by cell. */
function headLines(document: Document): string[] {
  const lines: string[] = [];
  for (const block of document.blocks.slice(0, HEAD_LINES)) {
    if (block.kind === 'paragraph') lines.push(...wordsOf(block).split(COLUMNS));
    else if (block.kind === 'table' && block.rows.length <= 4)
      lines.push(...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map(wordsOf))));
    if (lines.length > HEAD_LINES) break;
  }
  return lines
    .flatMap((line) => line.normalize('NFC').split(BESIDE))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `Số: 15/BC-UBND` at the head of a line or cell: the document's own number. */
function ownSymbol(source: Source): OwnSymbol | null {
  const { tokens, text } = source;
  const limit = Math.min(tokens.length, HEAD_TOKENS);
  for (let at = 0; at < limit; at += 1) {
    const token = tokens[at];
    if (token?.key !== SO || !/^S/u.test(token.text) || !beginsLine(text, token.start) || followsType(tokens, at))
      continue;
    const first = tokens[at + 1]?.key === ':' ? at + 2 : at + 1;
    const blank = blankEnd(source, first);
    if (blank !== null) return { symbol: null, end: blank };
    const symbol = symbolAt(source, first);
    if (symbol && /^\d{1,5}(?:\/\d{4})?[-/]\p{L}/u.test(symbol.text)) return { symbol: symbol.text, end: symbol.to };
  }
  return null;
}

/** Behind a number that is left open: `…/BC-UBND`, `...-BC/QU`, `/TB-VP`. */
function blankEnd({ tokens }: Source, from: number): number | null {
  let at = from;
  while (at < from + LONGEST_BLANK && BLANK.has(tokens[at]?.key ?? '')) at += 1;
  const code = tokens[at]?.key === '/' || tokens[at]?.key === '-' ? tokens[at + 1] : undefined;
  if (code === undefined || !/^\p{Lu}{2,}$/u.test(code.text)) return null;
  at += 2;
  while ((tokens[at]?.key === '/' || tokens[at]?.key === '-') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) at += 2;
  return at;
}

/** `Báo cáo số 391/BC-UBND ngày 30/9/2021 về kết quả 9 tháng` as the title, right below whose it is. */
const EARLIEST = 24;
const ABOUT = new Set(['về', 'kết'].map(fold));
const BLANK = new Set(['…', '.', '..', '...', '_', '__', '___']);
const LONGEST_BLANK = 24;

/** `NGHỊ QUYẾT số 09/NQ-HĐND ngày 12 tháng 7 năm 2022` alone on its line, as collections print it. */
function titleSymbol(source: Source): OwnSymbol | null {
  const { tokens, text } = source;
  for (let at = 0; at < Math.min(tokens.length, HEAD_TOKENS); at += 1) {
    const type = types.at(tokens, at);
    if (!type || !/^\p{Lu}/u.test(tokens[at]?.text ?? '') || !beginsLine(text, tokens[at]?.start ?? 0)) continue;
    const loud = /^\p{Lu}{2}/u.test(tokens[at]?.text ?? '');
    const symbol = symbolAt(source, tokens[type.to]?.key === SO ? type.to + 1 : type.to);
    if (!symbol) continue;
    const date = dateAt(tokens, symbol.to);
    const end = date?.to ?? symbol.to;
    const rest = text.slice(tokens[end - 1]?.end, tokens[end]?.start ?? text.length);
    const titled = !loud && at < EARLIEST && date !== null && ABOUT.has(tokens[end]?.key ?? '');
    if (!loud && !titled) continue;
    if (titled || rest.includes('\n')) return { symbol: symbol.text, end, day: date ? isoDay(date.date, null) : null };
  }
  return null;
}

/** `Nghị quyết số 18-NQ/TW` is somebody's number, not this document's. */
const followsType = (tokens: Source['tokens'], at: number): boolean =>
  [1, 2, 3, 4].some((back) => types.at(tokens, at - back, at)?.to === at);

const beginsLine = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 40), start);
  return /(?:^|[\n\t*]|\n\(|\p{Lu} )\s*$/u.test(before);
};

/** `Kiến An, ngày 20 tháng 9 năm 2019`, at the beginning of a line or of its second column, or behind the motto. */
function dateLine({ tokens, names, text, year }: Source): { day: string | null; end: number } | null {
  for (let at = 0; at < Math.min(tokens.length, HEAD_TOKENS); at += 1) {
    const name = names.at(at);
    if (name?.kind !== 'date' || name.year === null) continue;
    if (bracketed({ tokens, text }, name)) return { day: isoDay(name, year), end: name.to };
    const worded = tokens[name.from]?.key === NGAY;
    const cued = worded || tokens[name.from - 1]?.key === NGAY;
    const comma = worded || !cued ? name.from - 1 : name.from - 2;
    if (tokens[comma]?.key !== ',' || (!cued && !endsLine(text, tokens[name.to - 1]?.end ?? 0))) continue;
    const end = tokens[comma]?.start ?? 0;
    const place = /(?:^|\n\(?|\t|\s{2,}|\/\p{Lu}[\p{L}-]* )(\p{Lu}[^\n\t.;:]*)$/u.exec(
      behindMotto(text.slice(Math.max(0, end - LONGEST_PLACE), end)),
    )?.[1];
    if (place && (place.split(/\s{2,}/).at(-1) ?? '').split(' ').length <= 7)
      return { day: isoDay(name, year), end: name.to };
  }
  return null;
}

const endsLine = (text: string, end: number): boolean => /^[ .)]*(?:\n|$)/u.test(text.slice(end, end + 8));

/** `(22/8/2017)`, `(Số 143/TB-VPUBND, 18/9/2023)`: alone in a bracket below the title. */
function bracketed(
  { tokens, text }: Pick<Source, 'tokens' | 'text'>,
  name: { readonly from: number; readonly to: number },
): boolean {
  if (tokens[name.to]?.key !== ')' || !endsLine(text, tokens[name.to]?.end ?? 0)) return false;
  const line = text.slice(text.lastIndexOf('\n', tokens[name.from]?.start ?? 0) + 1, tokens[name.from]?.start);
  return /^\((?:Số:? [^\s,]+,? )?(?:ngày )?$/u.test(line);
}

/** A cell that holds motto and date reads as one line. */
const behindMotto = (words: string): string => words.split(/(?:Hạnh phúc|VIỆT NAM)\s+/u).at(-1) ?? words;

/** The line is nothing but the name of a kind of document. */
export const isTypeName = (line: string): boolean => typeNames.has(fold(line.replace(/[\s:]/g, '')));

/** The bodies named before the motto or the number, put together over their lines: the superior first, the issuer last. */
function bodiesOf(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const tokens = tokensOf(line);
    if (line !== line.toUpperCase() || line.length > 80) {
      if (/^số\b|^số:/iu.test(line)) break;
      continue;
    }
    if (MOTTO.at(tokens, 0)) continue;
    if (types.at(tokens, 0)) break;
    if (bodyStarts.at(tokens, 0)) found.push(line);
    else if (levelStarts.at(tokens, 0) && found.length > 0) found[found.length - 1] += ` ${line}`;
  }
  return found.map(inSmallLetters);
}

/** The issuer with the place of its superior; a secretariat or a team writes for the body above it. */
function hostAmong(bodies: readonly string[]): string | null {
  const issuer = bodies.at(-1);
  const above = bodies.at(-2);
  if (issuer === undefined || above === undefined) return issuer ?? null;
  if (writesFor.at(tokensOf(issuer), 0)) return above;
  if (/\p{Lu}\p{Ll}+/u.test(issuer) && levelWithin(issuer) !== null) return issuer;
  const level = levelWithin(above);
  if (level !== null) return OFFICES.at(tokensOf(issuer), 0) ? `${issuer} ${above.slice(level)}` : issuer;
  return issuer;
}

/** Where a body's level with its place begins: at `tỉnh` of `UBND tỉnh Hà Nam`. */
function levelWithin(body: string): number | null {
  const tokens = tokensOf(body);
  const at = tokens.findIndex(
    (_, index) => index > 0 && levelStarts.at(tokens, index) !== null && !SOCIAL.at(tokens, index),
  );
  return at < 0 ? null : (tokens[at]?.start ?? null);
}

/**
 * A body in capitals as it is written in a sentence.
 *
 * @example inSmallLetters('UBND PHƯỜNG BẮC SƠN') // 'UBND phường Bắc Sơn'
 */
export function inSmallLetters(line: string): string {
  const plain = line
    .replace(/[*\s]+/g, ' ')
    .trim()
    .replace(/^[UỦ][ỶY] BAN NHÂN DÂN/u, 'UBND')
    .replace(/^HỘI ĐỒNG NHÂN DÂN/u, 'HĐND');
  const tokens = tokensOf(plain);
  const head = bodyStarts.at(tokens, 0);
  const office = head !== null && OFFICES.at(tokens, 0) !== null;
  let place = !office;
  let level = 0;
  return tokens
    .map((token, index) => {
      const starts = index >= (head?.to ?? 0) && !SOCIAL.at(tokens, index) ? levelStarts.at(tokens, index) : null;
      if (starts) level = starts.to;
      if (starts) place = true;
      const first =
        index === 0 ||
        (index >= (head?.to ?? 0) &&
          index >= level &&
          (place || tokens[index - 1]?.kind === 'mark' || index === head?.to));
      return (
        (token.gap && index > 0 ? ' ' : '') +
        (SMALL.get(token.key) ??
          (/[AEIOUYĂÂÊÔƠƯ]/u.test(token.text.normalize('NFD').replace(/\p{M}/gu, '')) ? null : token.text) ??
          cased(token.text, first || isProper(tokens, index)))
      );
    })
    .join('');
}

const isProper = (tokens: ReturnType<typeof tokensOf>, index: number): boolean =>
  [0, 1, 2].some((back) => index >= back && (PROPER.at(tokens, index - back)?.to ?? 0) > index);

const cased = (word: string, capital: boolean): string => {
  const small = word.toLowerCase();
  return capital ? small.charAt(0).toUpperCase() + small.slice(1) : small;
};
