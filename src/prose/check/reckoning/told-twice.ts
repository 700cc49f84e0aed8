/**
 * The same figure told twice: a sentence beside a row of a table, a heading beside a sentence. Two numbers are the same
 * figure when their words are; that they differ is told only where a slip of the hand (swapped digits, million for billion)
 * explains it, or where the value beside them is the same and only the percent is another.
 */
import { decimal } from '#core/decimal.ts';
import { countable } from '#core/measure.ts';
import type { Examined, ExaminedTable, PrintedNumber } from '#prose/check/rule.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { type Claim, equal, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { printedOf } from './printed.ts';
import { factorBetween, isAmount, isChange, labelOf, shownOf } from './sentence-words.ts';
import { isRate } from './table-columns.ts';

/** A number with the words that say what it is. */
type Told = {
  readonly number: PrintedNumber;
  readonly unit: string;
  /** Words of its own: the row's, the clause's. */
  readonly words: ReadonlySet<string>;
  /** With what stands around: header and title. */
  readonly around: ReadonlySet<string>;
  readonly label: string;
  readonly shown: string;
  readonly from: 'prose' | 'table';
  /** Index of its paragraph or of the table's first cell among the pieces. */
  readonly piece: number;
  /** Of its last cell. */
  readonly lastPiece: number;
  readonly isTotal: boolean;
};

const LIGHT = new Set(
  'đạt ước là của và các trong đến năm tháng quý ngày đầu cuối so với cùng kỳ tổng số tỷ triệu đồng có được cho tại trên thực hiện kết quả kế hoạch dự toán số lượng toàn huyện xã tỉnh phường quận thành phố đã từ theo về giao'
    .split(' ')
    .map(fold),
);

export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.normalize('NFC').match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length > 1)
      .map(fold)
      .filter((word) => !LIGHT.has(word)),
  );

export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

/** The claims that a document's sentences and tables make on each other. */
export function claimsBetween({ tables, pieces }: Examined, sentences: readonly Sentence[]): readonly Claim[] {
  const first = new Map(pieces.map(({ block }, at) => [block, at] as const).toReversed());
  const last = new Map(pieces.map(({ block }, at) => [block, at] as const));
  const said = sentences.flatMap((sentence) =>
    sentence.mentions.filter((one) => isAmount(one) && !isChange(one)).map((one) => toldIn(sentence, one)),
  );
  if (said.length === 0 || tables.length === 0) return [...swappedPairs(said, []), ...thousandfoldPairs(said, [])];
  const isAsked = askedBy(said);
  const cells = tables.flatMap((table) =>
    cellsOf(table, { first: first.get(table.block) ?? -1, last: last.get(table.block) ?? -1, isAsked }),
  );
  return [...swappedPairs(said, cells), ...thousandfoldPairs(said, cells)];
}

/** A workbook has hundreds of thousands of cells; only those that a sentence may speak of are looked at. */
function askedBy(said: readonly Told[]): (number: PrintedNumber) => boolean {
  const values = new Set(said.map(({ number }) => `${number.value}`));
  const prints = new Set(
    said.flatMap(({ number }) => swapsOf(digitsOf(number)).map((digits) => printOf(digits, number))),
  );
  return (number) => values.has(`${number.value}`) || prints.has(printOf(digitsOf(number), number));
}

export function toldIn(sentence: Sentence, mention: Mention): Told {
  const before = sentence.text.slice(0, mention.number.at.start - sentence.start);
  const clause = before.split(/[;.]/u).at(-1) ?? before;
  const words = wordsOf(`${clause.split(' ').slice(-18).join(' ')} ${mention.behind.split(/[,;(]/u)[0] ?? ''}`);
  return {
    number: mention.number,
    unit: mention.unit,
    words,
    around: wordsOf(sentence.text),
    label: labelOf(mention, sentence),
    shown: shownOf(mention),
    from: 'prose',
    piece: sentence.piece,
    lastPiece: sentence.piece,
    isTotal: false,
  };
}

/** Where the cells of a table stand among the pieces. */
type Cells = {
  readonly first: number;
  readonly last: number;
  readonly isAsked: (number: PrintedNumber) => boolean;
};

function cellsOf({ rows, columns, title, unit }: ExaminedTable, { first, last, isAsked }: Cells): readonly Told[] {
  return rows.flatMap((row) =>
    columns
      .filter((column) => !isRate(column))
      .flatMap((column): readonly Told[] => {
        const number = row.numbers.get(column.index);
        if (number === undefined || !isAsked(number)) return [];
        const own = row.unit ?? column.unit ?? unit ?? '';
        return [
          {
            number,
            unit: own,
            words: wordsOf(row.label),
            around: wordsOf(`${row.label} ${column.header} ${title ?? ''}`),
            label: row.label,
            shown: [printedOf(number), own].filter(Boolean).join(' '),
            from: 'table',
            piece: first,
            lastPiece: last,
            isTotal: row.isTotal,
          },
        ];
      }),
  );
}

export const digitsOf = ({ value, decimals }: PrintedNumber): string =>
  value.abs().times(decimal(10).pow(decimals)).toFixed(0);

export const LONG = 3;

/** As near by on either side as a number is looked for: one that is told more often is no slip of the other. */
const NEAREST = 12;

/** Numbers of the same digits in another order, of the same measure and with the same words. */
function swappedPairs(said: readonly Told[], cells: readonly Told[]): readonly Claim[] {
  const long = [...said, ...cells].filter((one) => digitsOf(one.number).replace(/0+$/, '').length >= LONG);
  const places = new Map(long.map((one, at) => [one, at]));
  const byPrint = grouped(long, ({ number }) => printOf(digitsOf(number), number));
  const told = new Set(long.map(valueTold));
  return long.flatMap((a, at) =>
    swapsOf(digitsOf(a.number))
      .flatMap((digits) => firstBehind(byPrint.get(printOf(digits, a.number)) ?? [], at, places))
      .toSorted((b, c) => (places.get(b) ?? 0) - (places.get(c) ?? 0))
      .flatMap((b): readonly Claim[] => {
        if (a.from === 'table' && b.from === 'table') return [];
        if (a.from !== b.from && areBothTold(a, b, told)) return [];
        return sameMeasure(a, b) && isSameMatter(a, b) ? [equalClaim(a, b)] : [];
      }),
  );
}

/** Of those in the order of their places the first few behind a place. */
function firstBehind(some: readonly Told[], at: number, places: ReadonlyMap<Told, number>): readonly Told[] {
  let [low, high] = [0, some.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = some[middle];
    if (one !== undefined && (places.get(one) ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return some.slice(low, low + NEAREST);
}

export function grouped<T>(some: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of some) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const printOf = (digits: string, { decimals }: PrintedNumber): string => `${decimals} ${digits}`;

const valueTold = ({ from, number }: Told): string => `${from} ${number.value}`;

/** Both numbers stand in the table, or both in the sentences: they are two figures. */
const areBothTold = (a: Told, b: Told, told: ReadonlySet<string>): boolean =>
  told.has(`${b.from} ${a.number.value}`) || told.has(`${a.from} ${b.number.value}`);

/** The digits with two neighbours swapped, or two with one between them, and nothing else. */
function swapsOf(digits: string): readonly string[] {
  const swaps = new Set<string>();
  for (const apart of [1, 2])
    for (let at = 0; at + apart < digits.length; at += 1) {
      const [one, other] = [digits.charAt(at), digits.charAt(at + apart)];
      const between = digits.slice(at + 1, at + apart);
      if (one !== other) swaps.add(`${digits.slice(0, at)}${other}${between}${one}${digits.slice(at + apart + 1)}`);
    }
  return [...swaps];
}

function sameMeasure(a: Told, b: Told): boolean {
  if (a.unit === '' || b.unit === '') return a.unit === b.unit || a.number.decimals === 0;
  const [x, y] = [countable(a.unit), countable(b.unit)];
  return x.name === y.name || (factorBetween(a.unit, b.unit)?.eq(1) ?? false);
}

function isSameMatter(a: Told, b: Told): boolean {
  if (a.from === b.from) return a.piece !== b.piece && isSaidAgain(a, b);
  const table = a.from === 'table' ? a : b;
  const prose = a.from === 'table' ? b : a;
  if (table.isTotal && isNextTo(prose.piece, table)) return true;
  if (areOpposite(a, b)) return false;
  const own = shared(a.words, b.words);
  const smaller = Math.min(a.words.size, b.words.size);
  if (smaller > 0 && own >= 2 && own * 2 >= smaller) return true;
  const around = shared(a.around, b.around);
  return around >= 3 && (own >= 1 || a.words.size === 0 || b.words.size === 0);
}

/** Two sentences of the same matter say most words alike. */
function isSaidAgain(a: Told, b: Told): boolean {
  const own = shared(a.words, b.words);
  return own >= 2 && own >= Math.min(a.words.size, b.words.size, MANY) && !areOpposite(a, b);
}

const MANY = 5;

const OPPOSITES = [
  'thu chi',
  'xuất nhập',
  'nam nữ',
  'tăng giảm',
  'nội ngoại',
  'trước sau',
  'đến đi',
  'đủ thiếu',
  'đúng quá',
].map((pair) => pair.split(' ').map(fold) as [string, string]);

/** Income and expenditure are not one figure, whatever else is alike. */
const areOpposite = (a: Told, b: Told): boolean =>
  OPPOSITES.some(
    ([x, y]) =>
      (a.words.has(x) && b.words.has(y) && !b.words.has(x)) || (a.words.has(y) && b.words.has(x) && !a.words.has(x)),
  );

/** The total of a table right below is what the sentence above it speaks of. */
const ABOVE = 2;

const isNextTo = (piece: number, { piece: first, lastPiece: last }: Told): boolean =>
  (piece < first && first - piece <= ABOVE) || (piece > last && piece - last < ABOVE);

function equalClaim(a: Told, b: Told): Claim {
  const [here, other] = a.from === 'prose' ? [a, b] : [b, a];
  return {
    code: 'SL11',
    kind: 'equal',
    terms: [
      termOf(here.number, { exact: here.number.decimals === 0 }),
      termOf(other.number, { exact: here.number.decimals === 0 }),
    ],
    relation: equal,
    place: here.number.at,
    data: { label: here.label, said: here.shown, other: other.shown, otherQuote: other.label },
  };
}

/** The same digits of the same matter, in triệu here and in tỷ there. */
function thousandfoldPairs(said: readonly Told[], cells: readonly Told[]): readonly Claim[] {
  const isLongMoney = ({ unit, number }: Told): boolean =>
    countable(unit).dimension === 'money' && digitsOf(number).length >= LONG;
  const keyOf = ({ unit, number }: Told): string => `${number.value} ${countable(unit).factor}`;
  const money = said.filter(isLongMoney);
  const [toldBy, cellsBy] = [grouped(money, keyOf), grouped(cells.filter(isLongMoney), keyOf)];
  const factors = new Set([...money, ...cells].map(({ unit }) => countable(unit).factor));
  return money.flatMap((one): readonly Claim[] => {
    const own = countable(one.unit).factor;
    const others = [...factors].flatMap((factor) => {
      if (factor === own) return [];
      const key = `${one.number.value} ${factor}`;
      const before = (toldBy.get(key) ?? []).slice(0, NEAREST);
      return [
        ...(cellsBy.get(key) ?? []).slice(0, NEAREST),
        ...before.filter((other) => other.number.at.start < one.number.at.start),
      ];
    });
    const same = others.find((other) => isSameMatter(one, other));
    if (same === undefined) return [];
    const factor = decimal(countable(same.unit).factor).div(countable(one.unit).factor);
    return [
      {
        ...equalClaim(one, same),
        code: 'SL10',
        scaled: true,
        terms: [termOf(one.number), termOf(same.number, { factor })],
        data: { said: one.shown, other: same.shown, label: one.label },
      },
    ];
  });
}
