/**
 * What was there, what came in, what went out and what is left: `đầu kỳ 45 vụ, phát sinh 132 vụ, đã giải quyết 141 vụ, tồn
 * cuối kỳ 36 vụ`; a fund, the poor households, the members of the Party, a population, and the columns of a table.
 */
import { decimal } from '#core/decimal.ts';
import type { ExaminedTable, TableRow } from '#prose/check/rule.ts';
import type { Column } from '#prose/read/tables/columns.ts';
import { type Claim, holdsWith, sum, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { printedOf } from './printed.ts';
import { depthsOf, isAmount, isChange, labelOf, shownOf, termIn } from './sentence-words.ts';
import { counts, isRate, missOf } from './table-columns.ts';

type Side = 'opening' | 'in' | 'out' | 'closing';

const words = (some: string): RegExp => new RegExp(`(?<!\\p{L})(?:${some})(?!\\p{L})`, 'iu');

/** In the order they are asked: `kết nạp` before `còn`, `kỳ trước chuyển sang` before `chuyển sang`. */
const SIDES: readonly (readonly [Side, RegExp])[] = [
  [
    'opening',
    words(
      'tồn đầu|dư đầu|số dư đầu|đầu (?:kỳ|năm|tháng|quý|nhiệm kỳ)|cuối năm trước|(?:kỳ|năm|tháng|quý) trước (?:chuyển sang|chuyển|tồn|còn)|tồn cũ|cũ chuyển sang|tồn (?:kỳ|năm|tháng|quý) trước|từ (?:kỳ|năm) trước chuyển sang|số dư (?:năm|kỳ|quý|tháng)(?: \\d{4})?(?: trước)?|(?:năm|kỳ) \\d{4} chuyển sang|còn tồn (?:kỳ|năm) trước',
    ),
  ],
  [
    'closing',
    words(
      'cuối (?:kỳ|năm|tháng|quý)|(?:đến )?nay (?:có|còn)|hiện (?:có|còn|nay có|nay còn)|còn lại|còn tồn|tồn|còn|còn dư|số dư|dư cuối|chuyển (?:sang )?(?:kỳ|năm|tháng|quý) sau|kết dư',
    ),
  ],
  [
    'out',
    words(
      'chết|tử vong|từ trần|chuyển đi|khai trừ|xóa tên|xoá tên|xin ra|giải thể|thoát nghèo|thoát|đã giải quyết|giải quyết|đã thi hành|thi hành xong|xử lý(?: xong)?|đã xử lý|thu hồi|thu nợ|nộp|trả|đã trả|xuất|chi|đã chi|nghỉ hưu|nghỉ việc|thôi việc|tinh giản|giảm|ra khỏi|hết hạn|ngừng hoạt động',
    ),
  ],
  [
    'in',
    words(
      'phát sinh(?: mới| thêm| tăng)?|nhận|tiếp nhận(?: mới| thêm)?|thụ lý(?: mới)?|sinh|kết nạp(?: mới)?|chuyển đến|thu|nhập|tăng|nhận thêm|bổ sung|tuyển dụng|tuyển mới|tái nghèo|thành lập mới|thêm|mới',
    ),
  ],
];

/** The last clause before a number. */
const clauseBefore = ({ before, behind }: Mention): string => {
  const ahead = before.split(/[,;:(]|\.\s|\s(?:và|với)\s/u).at(-1) ?? '';
  return sideOf(ahead) === null ? `${ahead} ${behind.split(/[,;(.]|\s(?:và|với)\s/u)[0] ?? ''}` : ahead;
};

function sideOf(told: string): Side | null {
  return SIDES.find(([, said]) => said.test(told))?.[0] ?? null;
}

type Entry = { readonly mention: Mention; readonly side: Side };

/** The claims of a sentence, or of one and the sentence before it where the opening value stands there. */
export function balancesIn(sentence: Sentence, before: Sentence | null): readonly Claim[] {
  const own = balanceIn(sentence);
  if (own.length > 0 || before === null || before.end !== sentence.start || balanceIn(before).length > 0) return own;
  return balanceIn({
    ...sentence,
    start: before.start,
    text: `${before.text}${sentence.text}`,
    mentions: [...before.mentions, ...sentence.mentions],
  });
}

/** The claim of a sentence that tells an opening value, what came and went, and what is left. */
function balanceIn(sentence: Sentence): readonly Claim[] {
  const depths = depthsOf(sentence);
  const amounts = sentence.mentions.filter((one, at) => depths[at] === 0 && isAmount(one) && !one.over);
  return amounts.flatMap((opening, at): readonly Claim[] => {
    if (opening.unit === '' || sideOf(clauseBefore(opening)) !== 'opening') return [];
    const entries: Entry[] = [];
    const debts = /(?<!\p{L})nợ(?!\p{L})/iu.test(opening.before);
    for (const mention of amounts.slice(at + 1)) {
      if (mention.unit !== '' && termIn(mention, opening.unit) === null) continue;
      const told = sideOf(clauseBefore(mention));
      const side = debts && told === 'in' && PAID.test(clauseBefore(mention)) ? 'out' : told;
      if (side === null || side === 'opening') return [];
      entries.push({ mention, side });
      if (side === 'closing') break;
    }
    const closing = entries.pop();
    if (closing?.side !== 'closing' || !isComplete(entries) || closing.mention.number.approx !== null) return [];
    return balanceClaim(sentence, opening, [...entries, closing]);
  });
}

/** What is taken in of debts is gone. */
const PAID = /(?<!\p{L})thu(?!\p{L})/iu;

/** Something came and something went; where people are born or taken in they also move. */
function isComplete(entries: readonly Entry[]): boolean {
  const sides = new Set(entries.map(({ side }) => side));
  const told = entries.map(({ mention }) => clauseBefore(mention)).join(' ');
  const moves = /(?<!\p{L})(?:sinh|kết nạp)(?!\p{L})/iu.test(told.replace(/phát sinh/giu, ''));
  return sides.has('in') && sides.has('out') && (!moves || (/chuyển đến/iu.test(told) && /chuyển đi/iu.test(told)));
}

function balanceClaim(sentence: Sentence, opening: Mention, entries: readonly Entry[]): readonly Claim[] {
  const closing = entries.at(-1)?.mention;
  const moved = entries.slice(0, -1);
  const terms = [closing ?? opening, opening, ...moved.map(({ mention }) => mention)].map((one) =>
    termIn(one, opening.unit),
  );
  const told = terms.filter((term) => term !== null);
  if (closing === undefined || told.length < terms.length) return [];
  const signed = told.map((term, at) =>
    moved[at - 2]?.side === 'out' ? { ...term, factor: term.factor.times(-1) } : term,
  );
  const claim: Claim = {
    code: 'SL01',
    kind: 'sum',
    scaled: /đồng$/u.test(opening.unit),
    terms: signed,
    relation: sum,
    place: { start: opening.whole.start, end: closing.whole.end },
    data: {
      what: opening.unit || labelOf(opening, sentence),
      whole: shownOf(closing),
      sum: [
        shownOf(opening),
        ...moved.map(({ mention, side }) => `${side === 'out' ? '− ' : '+ '}${shownOf(mention)}`),
      ].join(' '),
    },
  };
  return isChange(closing) || (!holdsWith(claim) && isFar(claim)) ? [] : [claim];
}

const FAR = 0.4;
/** Little may be left of much: what misses is little of what was there. */
const OF_OPENING = 0.3;

function isFar({ terms }: Claim): boolean {
  const [whole, ...parts] = terms.map(({ number, factor }) => ({
    ...number,
    value: number.value.times(factor),
    interval: factor.lt(0)
      ? { low: number.interval.high.times(factor), high: number.interval.low.times(factor) }
      : { low: number.interval.low.times(factor), high: number.interval.high.times(factor) },
  }));
  if (whole === undefined) return true;
  const miss = missOf(whole, parts);
  return (
    miss > FAR &&
    whole.value
      .abs()
      .times(miss)
      .gt((parts[0]?.value ?? whole.value).times(OF_OPENING))
  );
}

const MOST = 0.6;

/** A column of what is left, as the columns of what was there and what came less those of what went, in most rows. */
export function balancesAcross({ rows, columns }: ExaminedTable): readonly Claim[] {
  const told = columns.filter(
    (column) =>
      column.role !== 'order' &&
      column.role !== 'label' &&
      column.role !== 'unit' &&
      (!isRate(column) || isFlow(column)),
  );
  const sides = told.map((column) => ({ column, side: sideOf(column.parts.at(-1) ?? column.header) }));
  return sides.flatMap(({ column, side }, at): readonly Claim[] => {
    if (side !== 'closing') return [];
    const before = sides.slice(0, at);
    const start = before.findLastIndex((one) => one.side === 'opening');
    const used = start < 0 ? [] : before.slice(start);
    const [, ...moved] = used;
    if (moved.length < 2 || moved.some((one) => one.side === null || one.side === 'closing')) return [];
    if (!moved.some((one) => one.side === 'in') || !moved.some((one) => one.side === 'out')) return [];
    const claims = rows.flatMap((row) => rowClaim(row, column, used as readonly Sided[]) ?? []);
    const fits = claims.filter((claim) => holdsWith(claim)).length;
    return fits >= 2 && fits >= MOST * claims.length ? claims.filter((claim) => !isFar(claim)) : [];
  });
}

/** `Tăng`, `Giảm` between what was there and what is left: no percents. */
const isFlow = ({ unit, header }: Column): boolean => unit !== '%' && !/%|tỷ lệ|tỉ lệ|so /iu.test(header);

type Sided = { readonly column: Column; readonly side: Side };

function rowClaim(row: TableRow, closing: Column, used: readonly Sided[]): Claim | null {
  const whole = row.numbers.get(closing.index);
  const parts = used.flatMap(({ column, side }) => {
    const number = row.numbers.get(column.index);
    return number === undefined ? [] : [{ number, side, column }];
  });
  if (whole === undefined || parts.length < 2 || parts[0]?.side !== 'opening') return null;
  return {
    code: 'SL03',
    kind: 'sum',
    terms: [
      termOf(whole, counts(row, closing)),
      ...parts.map(({ number, side, column }) => {
        const term = termOf(number, counts(row, column));
        return side === 'out' ? { ...term, factor: decimal(-1) } : term;
      }),
    ],
    relation: sum,
    place: whole.at,
    data: {
      label: row.label,
      column: closing.header,
      whole: printedOf(whole),
      sum: parts
        .map(({ number, side }, at) => `${at === 0 ? '' : side === 'out' ? ' − ' : ' + '}${printedOf(number)}`)
        .join(''),
    },
  };
}
