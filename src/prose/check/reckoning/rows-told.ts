/**
 * What sentences say of the rows of a table: a share of the total (`thu tiền sử dụng đất chiếm 38,1% tổng thu`), a value that
 * is another row's (`đông nhất là Thôn Tả Lùng với 52 công dân`), a value of the very row with one digit wrong.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import { countable } from '#core/measure.ts';
import { fold } from '#core/spelling.ts';
import { meet, openInterval, times } from '#prose/check/interval.ts';
import type { Examined, ExaminedTable, PrintedNumber, TableRow } from '#prose/check/rule.ts';
import type { Column } from '#prose/read/tables/columns.ts';
import { type Claim, equal, holdsWith, level, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { printedOf } from './printed.ts';
import { changeOf } from './sentence-ratios.ts';
import { factorBetween, isAmount, isChange, isPercent, shownOf } from './sentence-words.ts';
import { isAdded, isRate } from './table-columns.ts';

type Row = { readonly table: ExaminedTable; readonly row: TableRow; readonly name: string };

/** By the last word of their names: a long report has thousands of numbers and rows. */
type Rows = { readonly all: readonly Row[]; readonly byLast: ReadonlyMap<string, readonly Row[]> };

const lastOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

const rowsEnding = ({ byLast }: Rows, words: string): readonly Row[] => byLast.get(lastOf(words)) ?? [];

/** The claims of sentences on rows of tables. */
export function claimsOnRows({ tables }: Examined, sentences: readonly Sentence[]): readonly Claim[] {
  const all = tables.flatMap((table) => table.rows.map((row): Row => ({ table, row, name: fold(row.label) })));
  const byLast = new Map<string, Row[]>();
  for (const row of all) {
    const same = byLast.get(lastOf(row.name));
    if (same) same.push(row);
    else byLast.set(lastOf(row.name), [row]);
  }
  const rows: Rows = { all, byLast };
  return sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((one, at) => [
      ...(isPercent(one) ? shareOfTotal(sentence, at, rows) : []),
      ...otherRows(sentence, one, rows),
      ...changeBeside(sentence, at, rows),
      ...oneDigit(sentence, one, rows),
    ]),
  );
}

/** The words right before a number, without those that only lead to it. */
function nameBefore({ text, start }: Sentence, { number }: Mention): string {
  const before = text.slice(0, number.at.start - start);
  const clause = before.split(/[,;:(]|\.\s/u).at(-1) ?? '';
  return fold(
    clause
      .replace(/(?<!\p{L})(?:năm \d{4}|9 tháng|6 tháng)(?!\p{L})/giu, ' ')
      .replace(/(?:\s*(?<!\p{L})(?:ước|đạt|là|được|có|với|còn|chiếm|khoảng|mới|giảm|tăng|bằng))+\s*$/iu, '')
      .trim(),
  );
}

/** A row's name stands at the end of the words. */
const endsWith = (words: string, name: string): boolean =>
  name.length >= MIN_NAME && (words === name || words.endsWith(` ${name}`));

const MIN_NAME = 5;

const OF_TOTAL =
  /^\s*(?:trong\s+)?(?:tổng(?:\s+(?:số|thu|chi|nguồn|vốn|giá trị|kinh phí))?|(?:tổng\s+)?(?:số\s+)?(?<what>diện tích|sản lượng|hồ sơ tiếp nhận|hồ sơ|hộ|lao động))(?!\p{L})/iu;
const AND_ONLY = /(?<!\p{L})(?:nhưng|và|song|còn)\s+(?:chỉ\s+)?(?:chiếm\s+)?$/iu;

/** `X chiếm 31,8% tổng thu`: the row X and the total row of one table, in no column so. */
function shareOfTotal(sentence: Sentence, at: number, rows: Rows): readonly Claim[] {
  const said = sentence.mentions[at];
  const behind = said === undefined ? null : OF_TOTAL.exec(said.behind);
  const before = sentence.mentions[at - 1];
  if (!said || behind === null || said.number.approx !== null) return [];
  const again = before !== undefined && AND_ONLY.test(said.before) && /chiếm\s*$/iu.test(before.before);
  if (!again && !/chiếm\s*$/iu.test(said.before)) return [];
  const words = nameBefore(sentence, again ? before : said);
  const what = fold(behind.groups?.what ?? '');
  const [found, ...others] = rowsEnding(rows, words).filter(({ row, name }) => !row.isTotal && endsWith(words, name));
  if (found === undefined || others.length > 0) return [];
  const whole = found.table.rows.find(({ isTotal }) => isTotal);
  if (whole === undefined) return [];
  const asked = found.table.columns.filter((column) => isAdded(column) && isAskedBy(what, fold(column.header)));
  const claims = asked.flatMap((column): readonly Claim[] => {
    const [part, total] = [found.row, whole].map(({ numbers }) => numbers.get(column.index));
    if (!part || !total || total.value.lte(0) || column.role === 'order') return [];
    const data = {
      label: found.row.label,
      now: printedOf(part),
      base: printedOf(total),
      said: shownOf(said),
      unit: '%',
    };
    const terms = [termOf(said.number), termOf(part), termOf(total)];
    return [{ code: 'SL05', kind: 'ratio', terms, relation: level, place: said.whole, data }];
  });
  if (claims.some((claim) => holdsWith(claim))) return [];
  const sizes = asked.toSorted(
    (a, b) => Number(whole.numbers.get(b.index)?.value ?? 0) - Number(whole.numbers.get(a.index)?.value ?? 0),
  );
  const told =
    asked.length === 1 ? asked[0]?.index : (asked.findLast(({ role }) => role === 'value') ?? sizes[0])?.index;
  const result = found.row.numbers.get(told ?? -1);
  return claims.filter(({ terms }) => terms[1]?.number === result).slice(0, 1);
}

/** `số hồ sơ tiếp nhận` is the column `Tiếp nhận`. */
const isAskedBy = (what: string, header: string): boolean =>
  header.includes(what) || (header.length > MIN_NAME && what.endsWith(` ${header}`));

/** `cầu Đống Xuyên giải ngân 98,7 tỷ đồng, tăng 22,7 tỷ đồng so với cùng kỳ`: the row has the value of last year. */
function changeBeside(sentence: Sentence, at: number, rows: Rows): readonly Claim[] {
  const [now, said] = sentence.mentions.slice(at, at + 2);
  if (!now || !said || !isAmount(now) || isChange(now) || !isChange(said) || said.unit !== now.unit) return [];
  if (!/^\s*so (?:với )?(?:cùng kỳ|năm trước|năm \d{4})/iu.test(said.behind) || said.behind.includes('(')) return [];
  const words = fold(
    sentence.text
      .slice(0, now.number.at.start - sentence.start)
      .split(/[;.]\s/u)
      .at(-1) ?? '',
  );
  const [found, ...others] = rows.all.filter(
    ({ row, name }) => words.includes(name) && name.length >= MIN_NAME && hasValue(row, now.number.value),
  );
  const last = found?.table.columns.filter(({ role }) => role === 'last') ?? [];
  const base = found?.row.numbers.get(last[0]?.index ?? -1);
  if (found === undefined || others.length > 0 || last.length !== 1 || base === undefined) return [];
  const told = { label: found.row.label, now: shownOf(now), base: printedOf(base) };
  return [changeOf(said, { terms: [termOf(now.number), termOf(base)] }, told)];
}

const hasValue = ({ numbers }: TableRow, value: Decimal): boolean =>
  [...numbers.values()].some((number) => number.value.eq(value));

/** The value behind a row's name stands in another row and not in its own. */
function otherRows(sentence: Sentence, one: Mention, rows: Rows): readonly Claim[] {
  if (!isAmount(one) || isChange(one) || one.over || one.number.value.lt(10) || one.number.approx !== null) return [];
  if (NOT_OF_TABLE.test(one.before)) return [];
  const words = nameBefore(sentence, one);
  const named = rowsEnding(rows, words).filter(
    ({ row, name }) => !row.isTotal && /\p{Lu}/u.test(row.label.slice(1)) && endsWith(words, name),
  );
  const tables = new Set(named.map(({ table }) => table));
  const [found] = named;
  if (found === undefined || tables.size !== 1 || hasValue(found.row, one.number.value)) return [];
  const columns = found.table.columns.filter((column) => !isRate(column) && isMeasuredIn(column, found, one));
  const other = found.table.rows.find(
    (row) =>
      row !== found.row &&
      !row.isTotal &&
      columns.some(({ index }) => row.numbers.get(index)?.value.eq(one.number.value)),
  );
  const column = columns.find(({ index }) => other?.numbers.get(index)?.value.eq(one.number.value));
  const own = column && found.row.numbers.get(column.index);
  return other === undefined || own === undefined
    ? []
    : [sameClaim(one, own, { label: found.row.label, factor: decimal(1) })];
}

const NOT_OF_TABLE = /kế hoạch|chỉ tiêu|dự toán|mục tiêu|phấn đấu|cùng kỳ|năm trước|so với|tổng/iu;

/** The column's header counts what the mention counts. */
const isMeasuredIn = (column: Column, { row, table }: Row, one: Mention): boolean => {
  const unit = row.unit ?? column.unit ?? table.unit ?? '';
  if (unit === '') return one.unit !== '' && fold(column.header).includes(fold(one.unit));
  return one.unit === '' ? true : (factorBetween(one.unit, unit)?.eq(1) ?? false);
};

type About = { readonly label: string; readonly factor: Decimal };

function sameClaim(one: Mention, own: PrintedNumber, { label, factor }: About): Claim {
  return {
    code: 'SL11',
    kind: 'equal',
    terms: [termOf(one.number), termOf(own, { factor })],
    relation: equal,
    place: one.number.at,
    data: { label, said: shownOf(one), other: printedOf(own), otherQuote: label },
  };
}

/** The very name of a row with its result, one digit off: `8.650 ha` beside 8.950 of the table. */
function oneDigit(sentence: Sentence, one: Mention, rows: Rows): readonly Claim[] {
  if (
    isChange(one) ||
    one.over ||
    one.number.approx !== null ||
    NOT_OF_TABLE.test(sentence.text.slice(0, one.number.at.start - sentence.start))
  )
    return [];
  if (isPercent(one) && /(?:tăng|giảm|bằng|chiếm)\s*(?:\p{L}+\s*)?$/iu.test(one.before)) return [];
  const words = nameBefore(sentence, one);
  const named = rowsEnding(rows, words).filter(
    ({ name }) =>
      name.split(' ').length >= 3 && (words === name || (name.split(' ').length >= 4 && endsWith(words, name))),
  );
  const [found, ...others] = named;
  if (found === undefined || others.length > 0) return [];
  const results = found.table.columns.filter((column) => column.role === 'value' && !column.target && !isRate(column));
  const own = results.length === 1 ? found.row.numbers.get(results[0]?.index ?? -1) : undefined;
  const unit = found.row.unit ?? results[0]?.unit ?? found.table.unit ?? '';
  const factor = one.unit === '' || unit === '' ? null : factorBetween(unit, one.unit);
  if (
    own === undefined ||
    factor === null ||
    (isPercent(one) ? unit !== '%' : countable(unit).dimension !== countable(one.unit).dimension)
  )
    return [];
  const scaled = [...found.row.numbers.values()].map(({ interval }) => times(interval, { low: factor, high: factor }));
  if (scaled.some((interval) => meet(interval, one.number.interval) !== null)) return [];
  return isSlipOf(one.number, times(own.interval, { low: factor, high: factor }))
    ? [sameClaim(one, own, { label: found.row.label, factor })]
    : [];
}

/** Two neighbouring digits swapped, or one of four and more wrong. */
function isSlipOf(
  number: PrintedNumber,
  { low, high }: { readonly low: Decimal; readonly high: Decimal },
  named = false,
): boolean {
  const digits = number.value.abs().times(decimal(10).pow(number.decimals)).toFixed(0);
  const candidates = [...digits].flatMap((digit, at) => {
    const next = digits.charAt(at + 1);
    const swapped =
      next === '' || next === digit ? [] : [`${digits.slice(0, at)}${next}${digit}${digits.slice(at + 2)}`];
    const others =
      digits.length < LONG && !named
        ? []
        : [...'0123456789'].map((one) => `${digits.slice(0, at)}${one}${digits.slice(at + 1)}`);
    return digits.length < 3 ? [] : [...swapped, ...others];
  });
  return candidates.some((one) => {
    const value = decimal(one).div(decimal(10).pow(number.decimals));
    return meet(openInterval(value, number.decimals, null), { low, high }) !== null;
  });
}

const LONG = 4;
