/**
 * What a sentence says of one row of a table by its name, without the row's own value beside it: which way it went (`Thu tiền sử
 * dụng đất tăng 2.700 triệu đồng so với cùng kỳ` beside −2.700), a mean of its own (`Bình quân gia cố đê bao 420 triệu đồng/km`), a
 * value one digit off (`Khu phố Phú Sơn có 390 hộ` beside 360).
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import { countable } from '#core/measure.ts';
import { fold } from '#core/spelling.ts';
import { meet, times } from '#prose/check/interval.ts';
import type { Examined, ExaminedTable, PrintedNumber, TableRow } from '#prose/check/rule.ts';
import { type Claim, equal, growth, level, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { printedOf } from './printed.ts';
import { changeOf } from './sentence-ratios.ts';
import { directionOf, factorBetween, isAmount, isChange, isPercent, labelOf, shownOf } from './sentence-words.ts';
import { isRate } from './table-columns.ts';
import { typoOf } from './typo.ts';

type Row = { readonly table: ExaminedTable; readonly row: TableRow; readonly name: string };
/** By the first and by the last word of their names. */
type Rows = {
  readonly byFirst: ReadonlyMap<string, readonly Row[]>;
  readonly byLast: ReadonlyMap<string, readonly Row[]>;
};

const MIN_NAME = 6;
const LEADS = /(?:\s*(?<!\p{L})(?:ước|đạt|là|được|có|còn|cả năm|năm \d{4}|9 tháng|6 tháng|chỉ|mới|lại|cũng))+\s*$/iu;
const SINCE = /^\s*(?:so (?:với )?)?(?:cùng kỳ|năm trước|kỳ trước|năm \d{4}|quý trước)/iu;

/** The claims of sentences on rows named in them. */
export function claimsOnNamedRows({ tables }: Examined, sentences: readonly Sentence[]): readonly Claim[] {
  if (sentences.every(({ mentions }) => mentions.length === 0)) return [];
  const rows = rowsByWord(tables);
  return sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((one) => [
      ...changeOfRow(sentence, one, rows),
      ...meanOfRow(sentence, one, rows),
      ...valueOfRow(sentence, one, rows),
    ]),
  );
}

const firstOf = (words: string): string => words.split(/[ ,]/u, 1)[0] ?? '';
const lastOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

function rowsByWord(tables: readonly ExaminedTable[]): Rows {
  const [byFirst, byLast] = [new Map<string, Row[]>(), new Map<string, Row[]>()];
  const enter = (by: Map<string, Row[]>, word: string, one: Row): void => {
    const same = by.get(word);
    if (same) same.push(one);
    else by.set(word, [one]);
  };
  for (const table of tables)
    for (const row of table.rows) {
      const one = { table, row, name: fold(row.label) };
      enter(byFirst, firstOf(one.name), one);
      enter(byLast, lastOf(one.name), one);
    }
  return { byFirst, byLast };
}

/** The one row whose name stands right before a number, but for words that lead to it; null where there are more. */
function rowBefore({ text, start }: Sentence, { number }: Mention, rows: Rows): Row | null {
  const clause =
    text
      .slice(0, number.at.start - start)
      .split(/[,;:(]|\.\s/u)
      .at(-1) ?? '';
  const words = fold(
    clause
      .replace(/(?:\s*(?:tăng|giảm|thêm))+\s*$/iu, '')
      .replace(LEADS, '')
      .trim(),
  );
  const named = (rows.byLast.get(lastOf(words)) ?? []).filter(
    ({ name }) => name.length >= MIN_NAME && (words === name || words.endsWith(` ${name}`)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

const only = ({ table, row }: Row, role: 'value' | 'last'): PrintedNumber | null => {
  const columns = table.columns.filter((column) => column.role === role && !column.target && !isRate(column));
  return columns.length === 1 ? (row.numbers.get(columns[0]?.index ?? -1) ?? null) : null;
};

/** Told only where the size is the row's and the way is not, or a slip of the hand makes it the row's. */
function changeOfRow(sentence: Sentence, said: Mention, rows: Rows): readonly Claim[] {
  const direction = directionOf(said);
  if ((direction !== 'up' && direction !== 'down') || !SINCE.test(said.behind) || said.number.approx !== null)
    return [];
  const found = rowBefore(sentence, said, rows);
  const [now, last] = found === null ? [null, null] : [only(found, 'value'), only(found, 'last')];
  if (found === null || now === null || last === null || last.value.eq(0)) return [];
  const words = { label: found.row.label, now: printedOf(now), base: printedOf(last) };
  if (isPercent(said)) {
    const claim: Claim = {
      code: 'SL04',
      kind: 'growth',
      terms: [termOf(said.number, direction === 'down' ? { factor: decimal(-1) } : {}), termOf(now), termOf(last)],
      relation: growth,
      place: said.whole,
      data: { ...words, said: `${direction === 'down' ? 'giảm' : 'tăng'} ${shownOf(said)}`, unit: '%' },
    };
    const rate = now.value.minus(last.value).div(last.value).times(100);
    return isSlip(said, rate, direction) ? [claim] : [];
  }
  const unit =
    found.row.unit ?? found.table.columns.find(({ role }) => role === 'value')?.unit ?? found.table.unit ?? '';
  const scale = unit === '' ? null : factorBetween(said.unit, unit);
  if (!isAmount(said) || scale === null) return [];
  const change = now.value.minus(last.value).div(scale);
  return isSlip(said, change, direction) ? [changeOf(said, { terms: [termOf(now), termOf(last)], scale }, words)] : [];
}

function isSlip(said: Mention, right: Decimal, direction: 'up' | 'down'): boolean {
  const size = right.abs();
  const half = decimal(10).pow(-said.number.decimals).div(2);
  const wanted = { low: size.minus(half), high: size.plus(half) };
  const same = meet(said.number.interval, wanted) !== null;
  if (same) return right.gt(0) !== (direction === 'up') && !right.eq(0);
  return typoOf(said.number, wanted, { money: false })?.kind === 'swapped' && right.gt(0) === (direction === 'up');
}

const PER = /^(?<unit>[^/]+)\/(?<per>[^/]+)$/u;
const MEAN = /(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})/iu;

/** A sentence of means: the row has how many there are, in the unit that is asked for, and the money. */
function meanOfRow(sentence: Sentence, mean: Mention, rows: Rows): readonly Claim[] {
  const { unit = '', per = '' } = PER.exec(mean.unit)?.groups ?? {};
  if (unit === '' || !MEAN.test(sentence.text.slice(0, mean.number.at.start - sentence.start))) return [];
  const found = rowMeant(sentence, mean, rows);
  if (found === null || countable(found.row.unit ?? '').name !== countable(per).name) return [];
  const money = found.table.columns.filter(
    (column) => countable(column.unit ?? '').dimension === countable(unit).dimension,
  );
  const counts = found.table.columns.filter(
    (column) => column.unit === null && /khối lượng|số lượng|quy mô/iu.test(column.header),
  );
  const [total, count] = [money, counts].map((some) =>
    some.length === 1 ? found.row.numbers.get(some[0]?.index ?? -1) : undefined,
  );
  const factor = factorBetween(money[0]?.unit ?? '', unit);
  if (!total || !count || factor === null || count.value.eq(0)) return [];
  return [
    {
      code: 'SL05',
      kind: 'product',
      severity: 'warning',
      terms: [termOf(mean.number, { factor: decimal(100) }), termOf(total, { factor }), termOf(count)],
      relation: level,
      place: mean.whole,
      data: {
        label: labelOf(mean, sentence),
        now: printedOf(total),
        base: printedOf(count),
        said: shownOf(mean),
        unit: '',
      },
    },
  ];
}

/** The row whose name begins with the words before the number: `gia cố đê bao` of `Gia cố đê bao, bờ bao`. */
function rowMeant(sentence: Sentence, mean: Mention, rows: Rows): Row | null {
  const clause =
    sentence.text
      .slice(0, mean.number.at.start - sentence.start)
      .split(/[,;:(]|\.\s/u)
      .at(-1) ?? '';
  const words = fold(
    clause
      .replace(/bình quân|trung bình/giu, ' ')
      .replace(LEADS, '')
      .trim(),
  );
  if (words.length < MIN_NAME) return null;
  const found = (rows.byFirst.get(firstOf(words)) ?? []).filter(
    ({ name }) => name === words || name.startsWith(`${words} `) || name.startsWith(`${words},`),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

const HAS = /(?<!\p{L})(?:có|là|đạt|với)\s*$/iu;

/** `Khu phố Phú Sơn có 390 hộ,`: a proper name, the very thing that one column counts, and one digit off. */
function valueOfRow(sentence: Sentence, one: Mention, rows: Rows): readonly Claim[] {
  if (!isAmount(one) || isChange(one) || one.over || one.number.approx !== null || one.unit === '') return [];
  if (!HAS.test(one.before) || !/^\s*(?:[,;.)]|$)/u.test(one.behind)) return [];
  const found = rowBefore(sentence, one, rows);
  if (found === null || found.row.isTotal || !/\p{Lu}/u.test(found.row.label.slice(1))) return [];
  const counted = new RegExp(`^(?:(?:${fold('tổng')} )?${fold('số')} )?${fold(one.unit)}$`, 'u');
  const columns = found.table.columns.filter(({ header }) =>
    counted.test(fold(header.replace(/\s*\(.*$/u, '').trim())),
  );
  const own = columns.length === 1 ? found.row.numbers.get(columns[0]?.index ?? -1) : undefined;
  if (own === undefined || [...found.row.numbers.values()].some(({ value }) => value.eq(one.number.value))) return [];
  const typo = typoOf(one.number, times(own.interval, { low: decimal(1), high: decimal(1) }), {
    money: false,
    exact: true,
  });
  if (typo === null || one.number.value.lt(100)) return [];
  return [
    {
      code: 'SL11',
      kind: 'equal',
      terms: [termOf(one.number), termOf(own)],
      relation: equal,
      place: one.number.at,
      data: { label: found.row.label, said: shownOf(one), other: printedOf(own), otherQuote: found.row.label },
    },
  ];
}
