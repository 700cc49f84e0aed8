/**
 * Units of measure: what may be added to what, and by which factor. A table; anything counted that is not in it
 * is a measure of its own, so that `hộ` never adds up with `ha`.
 */
import { type Decimal, decimal } from './decimal.ts';
import { remembered } from './remembered.ts';
import { fold } from './spelling.ts';

export type Measure = {
  /** As printed: `tỷ đồng`, `ha`, `%`, `vụ`. The key of the measure. */
  readonly name: string;
  readonly english: string;
  /** Only measures of one dimension convert: `money`, `area`, `percent`, or the thing counted (`hộ`). */
  readonly dimension: string;
  /** How many of the dimension's base one of this is, as exact text, a power of ten: `1000000000` for tỷ đồng. */
  readonly factor: string;
};

type Row = readonly [name: string, english: string, dimension: string, factor: string, ...aliases: string[]];

const physical: readonly Row[] = [
  ['đồng', 'đồng', 'money', '1', 'đ', 'VND', 'VNĐ', 'đồng Việt Nam'],
  ['nghìn đồng', 'thousand đồng', 'money', '1000', 'ngàn đồng', '1.000 đồng', '1000 đồng', 'nghìn đ', 'ngđ'],
  ['triệu đồng', 'million đồng', 'money', '1000000', 'triệu', 'trđ', 'tr.đ', 'tr đ', 'tr.đồng', 'tr đồng', 'triệu đ'],
  ['tỷ đồng', 'billion đồng', 'money', '1000000000', 'tỷ', 'tỷ đ', 'tỷ VNĐ', 'tỷ VND'],
  ['nghìn tỷ đồng', 'trillion đồng', 'money', '1000000000000', 'nghìn tỷ', 'ngàn tỷ', 'ngàn tỷ đồng'],
  ['USD', 'US dollars', 'us-dollar', '1', 'đô la Mỹ', 'đô-la Mỹ', 'đô la', 'đô-la'],
  [
    'triệu đồng/người/năm',
    'million đồng per person and year',
    'income',
    '1000000',
    'triệu đồng/người',
    'triệu đồng/năm',
    'triệu/người/năm',
    'trđ/người/năm',
    'triệu đồng / người / năm',
  ],
  ['triệu đồng/người/tháng', 'million đồng per person and month', 'income-month', '1000000', 'triệu/người/tháng'],
  ['m²', 'm²', 'area', '1', 'm2', 'mét vuông'],
  ['ha', 'ha', 'area', '10000', 'héc ta', 'hécta', 'hec-ta', 'hecta'],
  ['km²', 'km²', 'area', '1000000', 'km2', 'ki-lô-mét vuông', 'kilômét vuông'],
  ['m', 'm', 'length', '1', 'mét', 'm dài', 'mét dài', 'md'],
  ['km', 'km', 'length', '1000', 'ki-lô-mét', 'kilômét', 'cây số'],
  ['m³', 'm³', 'volume', '1', 'm3', 'mét khối', 'khối'],
  ['kg', 'kg', 'weight', '1', 'ki-lô-gam', 'kilôgam', 'cân'],
  ['tạ', 'quintal', 'weight', '100'],
  ['tấn', 'tonnes', 'weight', '1000'],
  ['tạ/ha', 'quintals per ha', 'yield', '100'],
  ['tấn/ha', 'tonnes per ha', 'yield', '1000'],
  ['kWh', 'kWh', 'energy', '1'],
  ['MWh', 'MWh', 'energy', '1000'],
  ['%', '%', 'percent', '1', 'phần trăm', 'tỷ lệ %'],
  ['‰', '‰', 'percent', '0.1', 'phần nghìn'],
  ['điểm phần trăm', 'percentage points', 'percentage-point', '1', 'điểm %', 'đpt'],
];

/** Things counted: each its own dimension; aliases are abbreviations and longer names of the same thing. */
const counted: readonly (readonly [name: string, english: string, ...aliases: string[]])[] = [
  ['hộ', 'households', 'hộ gia đình', 'hộ dân'],
  ['người', 'people'],
  ['lao động', 'workers', 'LĐ'],
  ['đảng viên', 'Party members', 'ĐV', 'đồng chí đảng viên'],
  ['vụ', 'cases', 'vụ việc'],
  ['dự án', 'projects', 'DA'],
  ['công trình', 'works'],
  ['doanh nghiệp', 'enterprises', 'DN'],
  ['cuộc', 'rounds'],
  ['tổ chức', 'organisations'],
  ['trường', 'schools'],
  ['đơn', 'petitions', 'đơn thư'],
  ['giấy chứng nhận', 'certificates', 'GCN', 'giấy', 'GCNQSDĐ', 'GCN QSDĐ', 'giấy chứng nhận quyền sử dụng đất'],
  ['lượt', 'times'],
  ['hồ sơ', 'files', 'HS'],
  ['lớp', 'classes'],
  ['buổi', 'sessions'],
  ['văn bản', 'documents'],
  ['nhiệm vụ', 'tasks'],
  ['chỉ tiêu', 'indicators'],
  ['điểm', 'points'],
  ['con', 'head', 'đầu con'],
];

export const measures: readonly Measure[] = [
  ...physical.map(([name, english, dimension, factor]) => ({ name, english, dimension, factor })),
  ...counted.map(([name, english]) => ({ name, english, dimension: fold(name), factor: '1' })),
];

const byWords: ReadonlyMap<string, Measure> = new Map(
  [
    ...physical.map(([name, , , , ...aliases]) => [name, ...aliases]),
    ...counted.map(([name, , ...aliases]) => [name, ...aliases]),
  ].flatMap((names, row) => names.map((words) => [fold(words), measures[row] as Measure] as const)),
);

const multiples: readonly (readonly [words: string, english: string, factor: string])[] = [
  ['nghìn', 'thousand', '1000'],
  ['ngàn', 'thousand', '1000'],
  ['vạn', 'ten thousand', '10000'],
  ['triệu', 'million', '1000000'],
  ['tỷ', 'billion', '1000000000'],
];

/** `triệu lượt`, `nghìn tấn`: a multiple of a measure of the table. */
function multipleOf(words: string): Measure | null {
  const folded = fold(words);
  for (const [word, english, factor] of multiples) {
    const start = `${fold(word)} `;
    const base = folded.startsWith(start) ? byWords.get(folded.slice(start.length)) : undefined;
    if (base === undefined) continue;
    const times = decimal(factor).times(base.factor).toString();
    return {
      name: `${word} ${base.name}`,
      english: `${english} ${base.english}`,
      dimension: base.dimension,
      factor: times,
    };
  }
  return null;
}

/**
 * The measure these words name, in any accepted spelling or abbreviation; null when the table has none.
 *
 * @example measureOf('Tỉ đồng')?.name // 'tỷ đồng'
 * @example measureOf('nghìn tấn')?.factor // '1000000'
 * @example measureOf('con giống') // null
 */
export const measureOf = (words: string): Measure | null => byWords.get(fold(words)) ?? multipleOf(words);

/**
 * The measure of anything counted: the table's where it has one, else a measure that adds up only with itself.
 *
 * @example countable('Tổ dân phố').dimension === countable('tổ dân phố').dimension // true
 */
export const countable = remembered((words: string): Measure => {
  const name = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  return measureOf(name) ?? { name, english: name, dimension: fold(name), factor: '1' };
});

/**
 * The same amount in another measure, exactly; null between dimensions.
 *
 * @example convert(decimal('4519'), countable('triệu đồng'), countable('tỷ đồng')) // '4.519'
 * @example convert(decimal(1), countable('ha'), countable('hộ')) // null
 */
export const convert = (value: Decimal, from: Measure, to: Measure): Decimal | null =>
  from.dimension === to.dimension ? value.times(decimal(from.factor).div(to.factor)) : null;

/** Rates in %, ‰ and their like: their change is told in percentage points, never in percent of themselves. */
export const isRate = (measure: string): boolean => countable(measure).dimension === 'percent';

/**
 * So many of a rate's own measure as percentage points.
 *
 * @example inPoints(decimal('0.2'), '‰').toString() // '0.02'
 */
export const inPoints = (value: Decimal, measure: string): Decimal =>
  convert(value, countable(measure), countable('%')) ?? value;
