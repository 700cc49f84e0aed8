/**
 * Values that are products of two others: area × yield = production, number × mean = total. In sentences (`5.200 ha, năng
 * suất 58,5 tạ/ha, sản lượng 30.420 tấn`; `426 triệu đồng cho 284 hộ, bình quân 1,5 triệu đồng/hộ`) and in three rows of a
 * table. They may be of other areas and other people than stand beside them, so they are warnings.
 */
import { decimal } from '#core/decimal.ts';
import { countable } from '#core/measure.ts';
import type { ExaminedTable, TableRow } from '#prose/check/rule.ts';
import { type Claim, holdsWith, level, type Term, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { printedOf } from './printed.ts';
import { isAmount, isChange, labelOf, shownOf, termIn } from './sentence-words.ts';

const HUNDRED = decimal(100);
/** `tạ/ha`: 58,5 tạ on a hectare are 5,85 tấn. */
const YIELDS: Readonly<Record<string, string>> = { 'tạ/ha': '10', 'tấn/ha': '100', 'kg/ha': '0.1' };

type Product = {
  /** In percent of total ÷ number: `level` reckons so. */
  readonly mean: Term;
  readonly total: Term;
  readonly number: Term;
};

const productClaim = ({ mean, total, number }: Product, told: Pick<Claim, 'place' | 'data'>): Claim => ({
  code: 'SL05',
  kind: 'product',
  terms: [mean, total, number],
  relation: level,
  severity: 'warning',
  ...told,
});

/** The claims of a sentence; a mean may be of what the sentence before counts. */
export function productsIn(sentence: Sentence, before: Sentence | null): readonly Claim[] {
  return sentence.mentions.flatMap((one, at) => [...production(sentence, one), ...mean(sentence, at, before)]);
}

const OF_MORE = /(?<!\p{L})(?:cả năm|lương thực|các loại|tổng sản lượng|trong đó|lũy kế)(?!\p{L})/iu;

/** `diện tích 5.200 ha, năng suất 58,5 tạ/ha, sản lượng 30.420 tấn`, in whatever order: one of each in the sentence. */
function production(sentence: Sentence, rate: Mention): readonly Claim[] {
  const { mentions } = sentence;
  const factor = YIELDS[rate.unit];
  if (factor === undefined || isChange(rate)) return [];
  const of = (unit: string): readonly Mention[] =>
    mentions.filter((one) => one.unit === unit && !isChange(one) && !one.over);
  const [areas, totals] = [of('ha'), of('tấn')];
  const at = mentions.indexOf(rate);
  const total = totals.find((one) => mentions.indexOf(one) > at && /sản lượng/iu.test(one.before)) ?? totals[0];
  const area = areas.findLast((one) => mentions.indexOf(one) < at) ?? areas[0];
  if (!area || !total || !/sản lượng/iu.test(sentence.text)) return [];
  const claim = productClaim(
    {
      mean: termOf(rate.number, { factor: decimal(factor) }),
      total: termOf(total.number),
      number: termOf(area.number),
    },
    {
      place: { start: Math.min(area.whole.start, total.whole.start), end: Math.max(total.whole.end, rate.whole.end) },
      data: { label: labelOf(area, sentence), now: shownOf(total), base: shownOf(area), said: shownOf(rate), unit: '' },
    },
  );
  const alone = areas.length === 1 && totals.length === 1 && of(rate.unit).length === 1;
  const beside =
    mentions[at - 1] === area && mentions[at + 1] === total && /^[^.;:()\d]{0,12}sản lượng/iu.test(total.before);
  const clause =
    sentence.text
      .slice(0, area.number.at.start - sentence.start)
      .split(/[;.]\s/u)
      .at(-1) ?? '';
  const ofMore = OF_MORE.test(total.before);
  return [!ofMore && (alone || (beside && !/\d\s?ha(?!\p{L})/u.test(clause))) ? claim : { ...claim, unsure: true }];
}

const EACH = /^\s*(?:\/|một|mỗi|cho mỗi)\s*(\p{L}+(?: \p{L}+)?)/iu;
const MEAN = /(?<!\p{L})(?:bình quân|trung bình)[^,;.()\d]{0,30}$/iu;

/** `426 triệu đồng hỗ trợ 284 hộ, bình quân 1,5 triệu đồng/hộ`. */
function mean(sentence: Sentence, at: number, before: Sentence | null): readonly Claim[] {
  const { mentions } = sentence;
  const rate = mentions[at];
  if (!rate || !isAmount(rate) || isChange(rate)) return [];
  const [measure = '', per = EACH.exec(rate.behind)?.[1] ?? ''] = rate.unit.split('/');
  if (per === '' || countable(measure).dimension !== 'money') return [];
  const ahead = mentions.slice(0, at).filter((one) => isAmount(one) && !isChange(one) && !one.over);
  const totals = ahead.filter((one) => countable(one.unit).dimension === 'money' && !one.unit.includes('/'));
  const earlier = before?.mentions.filter((one) => one.unit !== '' && isOf(per, one.unit)) ?? [];
  const counted = ahead.filter((one) => countable(one.unit).dimension !== 'money');
  const numbers = counted.filter((one) => isOf(per, one.unit));
  const [total, number] = [totals.at(-1), numbers.at(-1) ?? earlier[0]];
  const term = total && termIn(total, measure);
  if (!total || !term || !number) return [];
  const claim = productClaim(
    { mean: termOf(rate.number, { factor: HUNDRED }), total: term, number: termOf(number.number, { exact: true }) },
    {
      place: rate.whole,
      data: {
        label: labelOf(total, sentence),
        now: shownOf(total),
        base: shownOf(number),
        said: shownOf(rate),
        unit: '',
      },
    },
  );
  const sure = MEAN.test(rate.before) && totals.length === 1 && counted.length === 1 && numbers.length === 1;
  return [{ ...claim, derived: sure ? 0 : 1, scaled: true, ...(sure ? {} : { unsure: true }) }];
}

const isOf = (per: string, unit: string): boolean =>
  unit === per || per.startsWith(`${unit} `) || unit.startsWith(`${per} `);

/** `Diện tích`, `Năng suất`, `Sản lượng` below each other, in every column. */
export function productsDown({ rows, columns }: ExaminedTable): readonly Claim[] {
  return rows.flatMap((area, at): readonly Claim[] => {
    const [rate, total] = [rows[at + 1], rows[at + 2]];
    const factor = YIELDS[rate?.unit ?? ''];
    if (!rate || !total || factor === undefined || area.unit !== 'ha' || total.unit !== 'tấn') return [];
    if (!/năng suất/iu.test(rate.label) || !/sản lượng/iu.test(total.label)) return [];
    const claims = columns.flatMap(({ index }) => rowsClaim({ area, rate, total }, index, factor) ?? []);
    const fits = claims.filter((claim) => holdsWith(claim)).length;
    return fits > 0 && fits * 2 >= claims.length ? claims : [];
  });
}

type Crop = { readonly area: TableRow; readonly rate: TableRow; readonly total: TableRow };

function rowsClaim({ area, rate, total }: Crop, index: number, factor: string): Claim | null {
  const [a, r, t] = [area, rate, total].map(({ numbers }) => numbers.get(index));
  if (!a || !r || !t || a.value.eq(0)) return null;
  return productClaim(
    { mean: termOf(r, { factor: decimal(factor) }), total: termOf(t), number: termOf(a) },
    { place: t.at, data: { label: total.label, now: printedOf(t), base: printedOf(a), said: printedOf(r), unit: '' } },
  );
}

const PRICE = /đơn giá|giá|mức|định mức|suất|bình quân/iu;
const MONEY_SCALES = ['1', '1000', '0.001', '1000000', '0.000001'].map((scale) => HUNDRED.times(scale));
const MOST = 0.6;

/** `Số lượng`, `Đơn giá`, `Thành tiền`: in most rows the price of one, times how many, is the money. */
export function pricesAcross({ rows, columns }: ExaminedTable): readonly Claim[] {
  return columns.flatMap((price, at): readonly Claim[] => {
    const [number, total] = [columns[at - 1], columns[at + 1]];
    if (!number || !total || !PRICE.test(price.header) || !/tiền|kinh phí|giá trị|cộng/iu.test(total.header)) return [];
    for (const factor of MONEY_SCALES) {
      const claims = rows.flatMap((row): readonly Claim[] => {
        const [n, p, t] = [number, price, total].map(({ index }) => row.numbers.get(index));
        if (!n || !p || !t || n.value.eq(0)) return [];
        const told = { label: row.label, now: printedOf(t), base: printedOf(n), said: printedOf(p), unit: '' };
        const claim = productClaim(
          { mean: termOf(p, { factor }), total: termOf(t), number: termOf(n, { exact: true }) },
          { place: t.at, data: told },
        );
        return [{ ...claim, derived: 1 }];
      });
      const fits = claims.filter((claim) => holdsWith(claim)).length;
      if (fits >= 2 && fits >= MOST * claims.length) return claims;
    }
    return [];
  });
}
