/**
 * A sentence that gives the value of a row and percents behind it: growth must be that against the row's last year, completion
 * that against its plan.
 */
import { decimal } from '#core/decimal.ts';
import { meet } from '#prose/check/interval.ts';
import type { Examined, ExaminedTable, PrintedNumber, TableRow } from '#prose/check/rule.ts';
import { fold } from '#prose/lexicon/fold.ts';
import type { Column } from '#prose/read/tables/columns.ts';
import { type Claim, growth, level, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { printedOf } from './printed.ts';
import { directionOf, isAmount, isChange, isPercent, shownOf } from './sentence-words.ts';
import { isRate } from './table-columns.ts';
import { digitsOf, grouped, LONG, shared, toldIn, wordsOf } from './told-twice.ts';

/** A sentence gives the value of a row: the percents behind it must be the row's. */
export function besideRows({ tables }: Examined, sentences: readonly Sentence[]): readonly Claim[] {
  const asked = new Set(
    sentences.flatMap(({ mentions }) => mentions.filter(isAmount).map(({ number }) => `${number.value}`)),
  );
  const rows = rowsByValue(tables, asked);
  return sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((value, at): readonly Claim[] => {
      if (!isAmount(value) || isChange(value) || digitsOf(value.number).length < LONG) return [];
      const holding = rows.get(`${value.number.value}`) ?? [];
      if (holding.length === 0 || holding.length > MOST_HOLDING) return [];
      const told = toldIn(sentence, value);
      const found = holding.filter(
        ({ words }) => shared(words, told.words) >= Math.min(2, words.size) && words.size > 0,
      );
      const [only, ...more] = found;
      if (only === undefined || more.length > 0) return [];
      const percents = percentsBehind(sentence, at);
      return percents.flatMap((percent) => besideRow(only, { value, percent, percents, label: told.label }));
    }),
  );
}

/** A value that more rows have tells no row from another. */
const MOST_HOLDING = 50;

type WordedRow = { readonly table: ExaminedTable; readonly row: TableRow; readonly words: ReadonlySet<string> };

function rowsByValue(
  tables: readonly ExaminedTable[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, readonly WordedRow[]> {
  const held = tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const values = [...new Set([...row.numbers.values()].map(({ value }) => `${value}`))];
      const told = values.filter((value) => asked.has(value));
      if (told.length === 0) return [];
      const worded = { table, row, words: wordsOf(row.label) };
      return told.map((value) => ({ value, worded }));
    }),
  );
  const byValue = grouped(held, ({ value }) => value);
  return new Map([...byValue].map(([value, some]) => [value, some.map(({ worded }) => worded)]));
}

/** The percents up to the next amount. */
function percentsBehind({ mentions }: Sentence, at: number): readonly Mention[] {
  const next = mentions.findIndex((one, index) => index > at && !isPercent(one));
  return mentions.slice(at + 1, next < 0 ? undefined : next).filter(isPercent);
}

type Beside = {
  readonly value: Mention;
  readonly percent: Mention;
  /** All that the sentence says of the value. */
  readonly percents: readonly Mention[];
  readonly label: string;
};

/**
 * Growth against the row's last year, completion against its plan, where it has one of each. A row has one plan, a
 * sentence may name two (`bằng 67,6% dự toán thành phố giao, bằng 65,6% dự toán HĐND quận giao`): the row's own is told.
 */
function besideRow(
  { table, row }: { readonly table: ExaminedTable; readonly row: TableRow },
  { value, percent, percents, label }: Beside,
): readonly Claim[] {
  const direction = directionOf(percent);
  const of = (role: Column['role']): readonly PrintedNumber[] =>
    table.columns.filter((column) => column.role === role).flatMap(({ index }) => row.numbers.get(index) ?? []);
  const printed = table.columns.filter(isRate).flatMap(({ index }) => row.numbers.get(index) ?? []);
  const grown = isGrowth(direction);
  const alike = percents.filter((one) => isGrowth(directionOf(one)) === grown);
  if (alike.some((one) => isPrinted(one, printed))) return [];
  const behind = percent.behind.slice(0, 40);
  const bases = grown ? of('last') : of('plan');
  const [base] = bases;
  const isNamed = grown ? /cùng kỳ|năm trước|năm \d{4}/iu.test(behind) : /kế hoạch|dự toán|chỉ tiêu/iu.test(behind);
  if (base === undefined || bases.length > 1 || direction === null || !isNamed || value.number.value.eq(base.value))
    return [];
  const plan = table.columns.find(({ role }) => role === 'plan');
  if (!grown && plan && areSetByOthers(behind, plan.header)) return [];
  return [
    {
      code: grown ? 'SL04' : 'SL05',
      kind: grown ? 'growth' : 'ratio',
      terms: [
        termOf(percent.number, direction === 'down' ? { factor: decimal(-1) } : {}),
        termOf(value.number),
        termOf(base),
      ],
      relation: grown ? growth : level,
      place: percent.whole,
      data: { label, now: shownOf(value), base: printedOf(base), said: shownOf(percent), unit: '%' },
    },
  ];
}

const isGrowth = (direction: ReturnType<typeof directionOf>): boolean => direction === 'up' || direction === 'down';

/** The row prints the percent too: as it is, or as an index of the growth that goes the same way. */
function isPrinted(percent: Mention, printed: readonly PrintedNumber[]): boolean {
  const said = percent.number.interval;
  const less = decimal(100);
  const direction = directionOf(percent);
  return printed.some(({ interval: { low, high } }) =>
    [
      { low, high },
      ...(direction === 'down' ? [] : [{ low: low.minus(less), high: high.minus(less) }]),
      ...(direction === 'up' ? [] : [{ low: less.minus(high), high: less.minus(low) }]),
    ].some((one) => meet(one, said) !== null),
  );
}

/** Who set the plan: `dự toán thành phố giao`, `chỉ tiêu HĐND quận giao`. */
const SET_BY =
  /(?:kế hoạch|KH|dự toán|DT|chỉ tiêu|nhiệm vụ)(?: năm(?: \d{4})?)?\s+(?:do\s+)?([^,;.()%]{2,40}?)\s+giao/iu;

/** Both say who set the plan, and no word of the one is in the other. */
function areSetByOthers(said: string, header: string): boolean {
  const [a, b] = [said, header].map((words) => SET_BY.exec(words)?.[1]);
  if (a === undefined || b === undefined) return false;
  const words = new Set(fold(a).match(/\p{L}+/gu));
  return !(fold(b).match(/\p{L}+/gu) ?? []).some((word) => words.has(word));
}
