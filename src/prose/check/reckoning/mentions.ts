/**
 * The numbers of a sentence: each with its unit of measure or what it counts, and the words before and behind it. Dates,
 * years, numbers of documents, articles, places and lists are none.
 */
import { decimal } from '#core/decimal.ts';
import type { Piece } from '#paper/document.ts';
import { openInterval } from '#prose/check/interval.ts';
import type { PrintedNumber, Stretch } from '#prose/check/rule.ts';
import { unitOf } from '#prose/read/tables/units.ts';
import { numberOf } from '#prose/read/text/numbers.ts';

export type Mention = {
  readonly number: PrintedNumber;
  /** `%`, `điểm %`, a measure, or what is counted in small letters; empty where nothing is told. */
  readonly unit: string;
  /** From the end of the mention before (or the sentence's start) up to the number. */
  readonly before: string;
  /** From behind the unit up to the next mention or the sentence's end. */
  readonly behind: string;
  /** Number and unit. */
  readonly whole: Stretch;
  /** `92/126`: this is 92, and 126 comes next. */
  readonly over: boolean;
};

export type Sentence = Stretch & {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Index of its paragraph among the pieces. */
  readonly piece: number;
};

/** The sentences of the paragraphs that hold numbers, in order; cells of running text are paragraphs too. */
export function sentencesOf(text: string, pieces: readonly Piece[]): readonly Sentence[] {
  return pieces.flatMap((piece, index) =>
    piece.cell === undefined
      ? sentencesIn(text, { start: piece.start, end: piece.end }, index)
      : isRunning(text.slice(piece.start, piece.end))
        ? linesIn(text, piece).flatMap((line) => sentencesIn(text, line, index))
        : [],
  );
}

/** So many words and a number among them are a sentence; less is a name, a header or a value. */
const FEWEST_WORDS = 10;

const isRunning = (words: string): boolean =>
  words.length > 40 && /\d/.test(words) && (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS;

/** A cell holds its paragraphs on lines. */
const linesIn = (text: string, { start, end }: Stretch): readonly Stretch[] =>
  [...text.slice(start, end).matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));

/** No sentence is longer: it is a list of numbers, or a file that lost its lines. */
const LONGEST = 4000;

/** A point, then a blank and a capital, a digit or a dash; not behind a number of a list or a short form. */
const ENDS =
  /(?<!(?:^|[\s(])(?:\p{Lu}|TP|TS|ThS|Tr|tr|[IVX]{1,4})|(?:^\s*|[:;.]\s|(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Pp]hần|[Bb]iểu|[Bb]ảng|[Pp]hụ lục|[Ss]ố|[Cc]hương)\s)\d{1,2}(?:\.\d{1,2})*)[.!?](?=\s+[\p{Lu}\d"“(–-])(?!(?<=\d\.)\s+\d{3}(?!\d))/gu;

function sentencesIn(text: string, { start, end }: Stretch, piece: number): readonly Sentence[] {
  const words = text.slice(start, end);
  const cuts = [...words.matchAll(ENDS)].map((match) => match.index + 1);
  return [0, ...cuts].flatMap((from, index) => {
    const to = cuts[index] ?? words.length;
    const sentence = words.slice(from, to);
    if (!/\d/.test(sentence)) return [];
    const mentions = sentence.length > LONGEST ? [] : mentionsIn(sentence, start + from);
    return [{ start: start + from, end: start + to, text: sentence, mentions, piece }];
  });
}

const NUMBERS = /(?<![\p{L}\p{M}\d]|[\p{L}]-)\d[\d.,]*(?![\p{L}\d])/gu;

/** What the words before make no amount, whatever follows: dates, papers, articles. */
const NEVER =
  /(?<!\p{L})(?:(?<!(?:ngắn|dài|hằng|hàng|mỗi)\s)ngày|tháng|quý|năm|năm học|tuần|thứ|khóa|khoá|nhiệm kỳ|kỳ họp|phiên họp|Số|Số:|Điều|điều|khoản|mục|Phần|chương|Chương|biểu|Biểu|phụ lục|Phụ lục|lần thứ|giai đoạn|so sánh|giá|tỷ lệ 1:|quốc lộ|QL|tỉnh lộ|ĐT|Công văn|mẫu|Mẫu|thế kỷ|trang)\s*$/u;
/** Names and ranks, unless something is counted behind: `phường 3`, `mũi 2`; but `dân số 12 lượt`. */
const RARELY =
  /(?<!\p{L})(?:số|điểm|phần|lần|phường|quận|tổ|khu|khu phố|thôn|ấp|đội|lớp|khối|cấp|hạng|mức độ|tuyến|đường|lô|mũi|vòng|đợt|nhóm|loại|hướng|tập|bước|giờ|nội dung|công nghệ)\s*$/u;
/** `tổng số 46 dự án`, `trong số 46 dự án`: an amount all the same. */
const COUNTED = /(?:tổng|trong|con|tỷ|về)\s+số\s*$/iu;
const DATE_BEHIND =
  /^\s*(?:\/\s*\d|-\s*(?:NQ|QĐ|CT|KL|KH|BC|TB|HD|CTr)|giờ|phút|h(?!\p{L})|\/(?:NQ|QĐ|CT|KL|KH|BC|TB|TTr|NĐ|TT|BTC|QH))/u;
const LIST_START = /^\s*(?:[-–+*•]\s*)?(?:\d{1,2}(?:\.\d{1,2})*)[.)]\s/u;

/** The mentions of a stretch of text that begins at an offset. */
export function mentionsIn(sentence: string, offset: number): readonly Mention[] {
  const lead = LIST_START.exec(sentence)?.[0].length ?? 0;
  const found = [...sentence.matchAll(NUMBERS)].flatMap((match) => {
    const digits = match[0].replace(/[.,]+$/, '');
    if (match.index < lead || isNoAmount(sentence, match.index, digits)) return [];
    return mentionAt(sentence, { at: match.index, digits, offset }) ?? [];
  });
  return besideEachOther(withNouns(compounds(found, sentence, offset), sentence, offset), { sentence, offset, lead });
}

const NO_NOUN = new Set(
  'và là so trong của trên tại đã đang do được có với để thuộc theo từ đến nhưng hoặc cho khi này chưa không còn lại trở như bằng đạt'.split(
    ' ',
  ),
);

/** `52 giải: 1 giải nhất, 13 giải nhì`: the noun that several numbers count is their unit. */
function withNouns(found: readonly Mention[], sentence: string, offset: number): readonly Mention[] {
  const nouns = found.map((one) =>
    one.unit === '' && !one.over
      ? (/^\s(\p{Ll}+)(?!\p{L})/u.exec(sentence.slice(one.whole.end - offset))?.[1] ?? '')
      : '',
  );
  return found.map((one, at) => {
    const noun = nouns[at] ?? '';
    const isTold = noun !== '' && !NO_NOUN.has(noun) && nouns.filter((other) => other === noun).length > 1;
    return isTold ? { ...one, unit: noun, whole: { ...one.whole, end: one.whole.end + noun.length + 1 } } : one;
  });
}

type Around = { readonly sentence: string; readonly offset: number; readonly lead: number };

/** Each with the words before and behind it. */
const besideEachOther = (found: readonly Mention[], { sentence, offset, lead }: Around): readonly Mention[] =>
  found.map((one, index) => ({
    ...one,
    before: sentence.slice((found[index - 1]?.whole.end ?? offset + lead) - offset, one.number.at.start - offset),
    behind: sentence.slice(one.whole.end - offset, (found[index + 1]?.number.at.start ?? Infinity) - offset),
  }));

/** `9 tỷ 860 triệu đồng` is one amount. */
function compounds(found: readonly Mention[], sentence: string, offset: number): readonly Mention[] {
  return found.flatMap((one, index): readonly Mention[] => {
    const [before, next] = [found[index - 1], found[index + 1]];
    if (before && isCompound(before, one, sentence.slice(before.number.at.end - offset, one.number.at.start - offset)))
      return [];
    if (!next || !isCompound(one, next, sentence.slice(one.number.at.end - offset, next.number.at.start - offset)))
      return [one];
    const value = one.number.value.times(1000).plus(next.number.value);
    const { decimals, approx } = next.number;
    const at = { start: one.number.at.start, end: next.number.at.end };
    const number = { value, decimals, approx, at, interval: openInterval(value, decimals, approx) };
    return [{ ...next, number, whole: { start: at.start, end: next.whole.end } }];
  });
}

const isCompound = (one: Mention, next: Mention, between: string): boolean =>
  one.number.decimals === 0 &&
  ((/^\s*(?:tỷ|tỉ)(?: đồng)?\s*$/u.test(between) && next.unit === 'triệu đồng') ||
    (/^\s*triệu(?: đồng)?\s*$/u.test(between) && next.unit === 'nghìn đồng'));

function isNoAmount(sentence: string, at: number, digits: string): boolean {
  const before = sentence.slice(0, at);
  const behind = sentence.slice(at + digits.length);
  const measured = /^\s?(?:%|tỷ|triệu|nghìn)/u.test(behind);
  if (NEVER.test(before) && !isBehindTime(before, digits, behind)) {
    if (!measured || /(?<!\p{L})(?<!(?:mỗi|hằng|hàng|một)\s)(?:năm|tháng|quý|ngày)\s*$/u.test(before)) return true;
  }
  if (RARELY.test(before) && !COUNTED.test(before) && !measured && unitBehind(behind).name === '') return true;
  if (/^(?:19|20)\d\d$/.test(digits) && /(?<!\p{L})năm\s*$/iu.test(before)) return true;
  if (/^\s*(?:tuổi|sao)(?!\p{L})/u.test(behind) || isTorn(before, behind)) return true;
  if (/\d:$|GMT[+-]?$/u.test(before) || (/\p{L}\/$/u.test(before) && !isMeasuredFraction(before, behind))) return true;
  if (/^\)\s/u.test(behind) && /[;:.]\s*$/u.test(before)) return true;
  if (/\d\s*\/\s*$/.test(before) && !isFraction(sentence, at)) return true;
  if (DATE_BEHIND.test(behind) && !isFraction(sentence, at)) return true;
  if (/\d\s*[-–]\s*$/.test(before) && /^(?:19|20)\d\d$/.test(digits)) return true;
  if (/^\s*[-–]\s*(?:19|20)\d\d(?!\d)/.test(behind) && /^(?:19|20)\d\d$/.test(digits)) return true;
  if (/^\s*(?:tháng|ngày|năm|quý|tuần)(?!\p{L})/iu.test(behind)) return true;
  return /^(?:19|20)\d\d$/.test(digits) && !/^\s*(?:\p{L})/u.test(behind);
}

/** `6. 184 tỷ đồng`: a blank got into the number. */
const isTorn = (before: string, behind: string): boolean =>
  /\d[.,]\s$/u.test(before) || /^[.,]\s\d{3}(?!\d)/u.test(behind);

/** `Dân số đầu năm 45.612 người`, `đầu năm 146 hộ`: no year and no day. */
const isBehindTime = (before: string, digits: string, behind: string): boolean =>
  /(?<!\p{L})(?:năm|tháng|quý|kỳ|tuần|ngày)\s*$/u.test(before) &&
  (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) ||
    (/(?<!\p{L})(?:đầu|cuối|trong|cả|mỗi|hằng|hàng|một)\s+(?:năm|kỳ|tháng|quý|tuần|ngày)\s*$/iu.test(before) &&
      !/^(?:19|20)\d\d$/.test(digits) &&
      (unitBehind(behind).name !== '' || /^\s?%/u.test(behind))));

/** `92/126 hồ sơ`, no date and no symbol. */
function isFraction(sentence: string, at: number): boolean {
  const from = sentence.slice(0, at).search(/[\d.,/\s]*$/u);
  const run = /^\s*(\d[\d.,]*)\s*\/\s*(\d[\d.,]*)(?!\s*\/)(?!\d)/u.exec(sentence.slice(from));
  if (run === null) return false;
  const behind = sentence.slice(from + run[0].length);
  const before = sentence.slice(0, from);
  if (/(?:ngày|tháng|quý|số|Số|Số:|trước|đến|từ|cuối|hết|lúc)\s*$/u.test(before)) return false;
  return (
    /^\s*(?:\p{L}|\(|,|\)|;|$)/u.test(behind) &&
    !/^\s*(?:-|NQ|QĐ)/u.test(behind) &&
    !/^(?:19|20)\d\d$/.test(run[2] ?? '')
  );
}

/** `456,2 tỷ đồng/812,5 tỷ đồng`: one measure on both sides. */
function isMeasuredFraction(before: string, behind: string): boolean {
  const { name } = unitBehind(behind);
  const words = /\d\s?(\p{L}[\p{L} ]{0,24})\/$/u.exec(before)?.[1] ?? '';
  return name !== '' && unitOf(words) === name;
}

type At = { readonly at: number; readonly digits: string; readonly offset: number };

function mentionAt(sentence: string, { at, digits, offset }: At): Mention | null {
  const behind = sentence.slice(at + digits.length);
  const percent = /^\s?%/.exec(behind);
  const parsed = numberOf(digits, percent !== null);
  if (parsed === null) return null;
  const approx =
    /(?:^|\s)((?<!(?:thấp|cao|nhiều|ít|lớn|nhỏ|kém|nhanh|dài)\s)hơn|(?<!\d\s)trên|gần|khoảng|dưới|ít nhất|tối thiểu|tối đa|xấp xỉ|ngót|chừng)\s*$/iu.exec(
      sentence.slice(0, at),
    )?.[1];
  const word = approx?.toLowerCase() ?? null;
  const over = /^\s*\/\s*\d/.test(behind) && isFraction(sentence, at);
  const unit = percent ? { name: '%', length: percent[0].length } : over ? { name: '', length: 0 } : unitBehind(behind);
  const start = offset + at;
  const end = start + digits.length;
  return {
    number: {
      value: decimal(parsed.value),
      decimals: parsed.decimals,
      interval: openInterval(parsed.value, parsed.decimals, word),
      approx: word,
      at: { start, end },
    },
    unit: unit.name,
    before: '',
    behind: '',
    whole: { start, end: end + unit.length },
    over,
  };
}

const POINTS = /^\s?(?:điểm\s?(?:%|phần trăm)|đ%)/u;

/** The longest run of words behind a number that is a unit of measure; else the first word as what is counted. */
function unitBehind(behind: string): { readonly name: string; readonly length: number } {
  const points = POINTS.exec(behind);
  if (points) return { name: 'điểm %', length: points[0].length };
  const words =
    /^\s?(\p{L}[\p{L}\d./²³]*(?:\s\p{L}[\p{L}\d./²³]*){0,3})/u.exec(behind.split(/\/\d/u)[0] ?? '')?.[1] ?? '';
  const parts = words.split(' ');
  for (let count = parts.length; count > 0; count -= 1) {
    const run = parts
      .slice(0, count)
      .join(' ')
      .replace(/[./]+$/, '');
    const unit = unitOf(run);
    if (unit !== null) return { name: unit, length: behind.indexOf(run) + run.length };
  }
  return { name: '', length: 0 };
}
