/**
 * Lists of a sentence that make a total: `52 tổ chức đảng, gồm 04 đảng bộ, 11 chi bộ và 37 chi bộ`, `trong 23 nhiệm vụ, đã
 * hoàn thành 14, đang thực hiện 6, quá hạn 3`.
 *
 * `Gồm` says that the parts are all there are; `trong đó` does not, unless they are states that leave nothing between them
 * (đã, đang, chưa; đúng hạn, quá hạn), or are counted and nearly make the whole.
 */
import { decimal } from '#core/decimal.ts';
import { atMost, type Claim, holdsWith, level, sum, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { arePartition } from './partitions.ts';
import {
  depthsOf,
  isAmount,
  isChange,
  isKindOf,
  isPercent,
  labelOf,
  REACHED,
  shownOf,
  termIn,
} from './sentence-words.ts';
import { missOf } from './table-columns.ts';

const ALL =
  /(?<!\p{L})(?:gồm|bao gồm|gồm có|chia ra|chia theo|phân ra|cụ thể(?: là)?)(?:\s*(?:có|là|các))?\s*:?[^:;()]{0,60}$/iu;
export const SOME = /(?<!\p{L})(?:trong đó(?: có)?|trong số đó)(?!\p{L})/iu;
export const NOT_ALL =
  /một số|(?<!(?:^|chỉ tiêu|nhiệm vụ|lĩnh vực|mục tiêu)\s*)chủ yếu|tiêu biểu|lớn gồm|khoản lớn|nhất là|như|…|\.\.\.|v\.v|trùng|không cộng|(?<!sầu )riêng|đồng thời|kể cả/iu;
const ENDS =
  /so với|cùng kỳ|(?<!theo )kế hoạch|dự toán|chỉ tiêu|tăng|giảm|lũy kế|bình quân|tỷ lệ|tổng kinh phí|kinh phí|xử phạt|số tiền|thu hồi|ngoài ra|đồng thời|trị giá|với tổng|tổng số/iu;
const STATES: readonly RegExp[] = [
  /(?<!\p{L})(?:đã|hoàn thành|xong|giải quyết|thực hiện tốt|đạt|đúng hạn|trước hạn|hoạt động tốt|còn tốt|hiệu quả|kiên cố)(?!\p{L})/iu,
  /(?<!\p{L})(?:đang|chưa|còn lại|còn(?! tốt)|quá hạn|trong hạn|không đạt|tồn|chậm|xuống cấp|hư hỏng|ngừng hoạt động|kém hiệu quả|không hoạt động|tạm)(?!\p{L})/iu,
];
const TASKS = /nhiệm vụ|công việc|kết luận|chỉ đạo/iu;

/** The claims of the lists of a sentence. */
export function sumsIn(sentence: Sentence): readonly Claim[] {
  const depths = depthsOf(sentence);
  return sentence.mentions.flatMap((_, at) => listClaims(sentence, { at, depths }));
}

type At = { readonly at: number; readonly depths: readonly number[] };

export type Opens = 'all' | 'some' | 'of' | 'bracket' | 'states';

/** The list that begins with the mention at `at`, where words before it open one. */
function listClaims(sentence: Sentence, { at, depths }: At): readonly Claim[] {
  const first = sentence.mentions[at];
  const opens = first === undefined ? null : openerOf(sentence, { at, depths });
  if (first === undefined || opens === null) return [];
  const depth = depths[at] ?? 0;
  const outside = opens === 'bracket' ? depth - 1 : depth;
  const whole = wholeBefore(
    sentence,
    { at, depths },
    { depth: Math.max(0, outside), part: opens === 'of' || opens === 'states' ? null : first },
  );
  if (whole === null) return [];
  return claimsFor(sentence, { whole, parts: partsFrom(sentence, { from: at, depth, depths, whole }), opens });
}

/** What opens a list before a number. */
function openerOf(sentence: Sentence, { at, depths }: At): Opens | null {
  const [before, first] = [sentence.mentions[at - 1], sentence.mentions[at]];
  if (!first || !before || NOT_ALL.test(first.before)) return null;
  if (SOME.test(first.before)) return 'some';
  if (ALL.test(first.before) || /:\s*[^:;,]{0,40}$/u.test(first.before)) return 'all';
  if (at === 1 && /(?:^|[\s(])(?:trong|tổng số|tổng cộng)(?:\s*(?:tổng số|số))?\s*$/iu.test(before.before)) return 'of';
  const opened = (depths[at] ?? 0) > (depths[at - 1] ?? 0);
  if (opened && /^[^,;]{0,40}\(\s*[^()]{0,40}$/u.test(first.before)) return 'bracket';
  return /^[^,;()]{0,60}[,;]\s*(?:đã|đang|hoàn thành|số đã|đề nghị|kiến nghị|phân loại|kết quả)(?!\p{L})[^,;()]{0,40}$/iu.test(
    first.before,
  )
    ? 'states'
    : null;
}

type WholeOptions = { readonly depth: number; readonly part: Mention | null };

/** The nearest amount outside deeper brackets that is no change, of the part's measure where that is told. */
function wholeBefore({ mentions }: Sentence, { at, depths }: At, { depth, part }: WholeOptions): Mention | null {
  let nearest: Mention | null = null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const one = mentions[before];
    if (!one || (depths[before] ?? 0) > depth || !isAmount(one) || isChange(one)) continue;
    if (one.over || mentions[before - 1]?.over) break;
    nearest ??= one;
    if (part === null || part.unit === '') break;
    if (one.unit !== '' && termIn(part, one.unit) !== null) return one;
  }
  return nearest;
}

type PartsOptions = {
  readonly from: number;
  readonly depth: number;
  readonly depths: readonly number[];
  readonly whole: Mention;
};

/** Mentions that go on as parts: of the whole's measure or without one, up to where something else is spoken of. */
export function partsFrom({ mentions }: Sentence, { from, depth, depths, whole }: PartsOptions): readonly Mention[] {
  const parts: Mention[] = [];
  let separator: string | null = null;
  for (let at = from; at < mentions.length; at += 1) {
    const one = mentions[at] as Mention;
    const own = depths[at] ?? 0;
    if (own > depth) continue;
    if (own < depth) break;
    if (
      at > from &&
      (SOME.test(one.before) ||
        ALL.test(one.before) ||
        ENDS.test(one.before) ||
        /;\s*(?:thu|chi|tổng|số|toàn|thu nhập|giải ngân)(?!\p{L})|;\s*\p{Lu}/u.test(one.before))
    )
      break;
    if (parts.length > 0) {
      const next = /;/.test(one.before) ? ';' : ',';
      separator ??= next;
      if (separator === ',' && next === ';') break;
    }
    if (!isAmount(one)) {
      if (REACHED.test(one.before) || /\(\s*$/u.test(one.before)) continue;
      break;
    }
    if (leadsToAnother(one, mentions[at + 1], whole)) continue;
    if (one.over || isChange(one)) break;
    if (one.unit !== '' && termIn(one, whole.unit) === null) {
      if (parts.some(({ unit }) => unit === whole.unit)) continue;
      break;
    }
    if (one.unit === '' && whole.unit !== '' && parts.some(({ unit }) => unit !== '')) continue;
    parts.push(one);
  }
  return parts;
}

/** The words that say which kind a part is: those before it, else those behind. */
function wordsOfPart({ before, behind, unit }: Mention): string {
  const ahead = before
    .split(/(?:trong đó|gồm|cụ thể|chia ra|[,;:(])/iu)
    .at(-1)
    ?.replace(/(?<!\p{L})(?:và|là|có|với|số)(?!\p{L})/giu, '');
  return /\p{L}/u.test(ahead ?? '') ? `${ahead} ${unit}` : `${unit} ${behind.split(/[,;(]|\svà\s/u)[0] ?? ''}`;
}

/** `từ 12 m đến dưới 15 m 98 chiếc`, `4 sao 2 sản phẩm`: a size or a grade, and what it has behind it. */
const leadsToAnother = (one: Mention, next: Mention | undefined, whole: Mention): boolean =>
  one.unit !== whole.unit &&
  next !== undefined &&
  !/[,;.:()]|\svà\s/u.test(one.behind) &&
  one.behind.length < 24 &&
  isAmount(next);

export type List = { readonly whole: Mention; readonly parts: readonly Mention[]; readonly opens: Opens };

export const NEARLY = 0.12;
/** So little is left that it is no part of its own. */
const JUST = 0.03;

/** `…, còn lại là chi khác`: a rest without a number. */
function leavesRest({ text, start }: Sentence, parts: readonly Mention[]): boolean {
  const behind = text.slice((parts.at(-1)?.whole.end ?? start) - start).split(/[.;]/u)[0] ?? '';
  // `900 bản sách khác` is a part itself; a rest stands behind a comma or `và`.
  const apart = /(?:,|\svà\s)(?<rest>.*)$/su.exec(behind)?.groups?.rest ?? '';
  return /(?<!\p{L})(?:còn lại|số còn lại|khác)(?!\p{L})/iu.test(apart) && !/\d/u.test(behind);
}

/** One person may be several of these. */
const OVERLAP = /(?<!\p{L})(?:nữ|dân tộc|tuổi|trẻ|tôn giáo|trình độ|người cao tuổi)(?!\p{L})/iu;

export function claimsFor(sentence: Sentence, { whole, parts, opens }: List): readonly Claim[] {
  const all = opens === 'all';
  if (whole.unit === '' && new Set(parts.map(({ unit }) => unit)).size > 1) return [];
  if (parts.length < 2)
    return opens === 'some' && parts[0] && whole.unit !== ''
      ? [...limitClaims(sentence, whole, parts), ...shareClaims(sentence, whole, parts)]
      : [];
  const claim = sumClaim(sentence, whole, parts);
  if (claim === null) return [];
  const divided = areDivided(parts);
  const miss = missIn(claim);
  const kinds = parts.every(({ unit }) => isKindOf(unit, whole.unit));
  const counted =
    claim.terms.every(({ exact }) => exact) &&
    (kinds ||
      (parts.every(({ unit }) => unit === whole.unit || unit === '') && parts.some(({ unit }) => unit === whole.unit)));
  const listed = sentence.text.slice(whole.whole.end - sentence.start, (parts.at(-1)?.whole.end ?? 0) - sentence.start);
  if (NOT_ALL.test(listed) || leavesRest(sentence, parts)) return [];
  const shares = shareClaims(sentence, whole, parts);
  if (opens === 'states' && (!divided || miss > NEARLY || !counted)) return [];
  const exhausts = all && (miss <= NEARLY || (counted && miss <= 0.5));
  if (exhausts || (divided && miss <= 0.35) || holdsWith(claim))
    return [all && !divided && !counted && isShort(claim) ? { ...claim, severity: 'warning' } : claim, ...shares];
  const nearly =
    counted &&
    !OVERLAP.test(listed) &&
    (isNearly(parts, miss) ||
      (opens === 'of' && isClosed(parts, miss)) ||
      (kinds && parts.length > 2 && miss <= NEARLY) ||
      isBeyond(claim, parts));
  const rest = opens === 'some' ? [...limitClaims(sentence, whole, parts), ...shares] : [];
  return [nearly ? { ...claim, severity: 'warning' } : { ...claim, unsure: true }, ...rest];
}

/** `4 sao 2 sản phẩm`: another number is its name. */
const isGraded = ({ before }: Mention): boolean => /^\s*$/u.test(before);

/** Groups of one kind are more than there are. */
function isBeyond({ terms: [whole, ...told] }: Claim, parts: readonly Mention[]): boolean {
  const all = told.reduce((sum, { number }) => sum.plus(number.value), decimal(0));
  return (
    whole !== undefined &&
    all.gt(whole.number.value) &&
    (areParallel(parts) || parts.every(isGraded)) &&
    all.lt(whole.number.value.times('1.4'))
  );
}

/** `Trong 112 máy có 67 máy cày, 31 máy gặt và 14 máy cấy.`: kinds of one noun up to the last. */
const isClosed = (parts: readonly Mention[], miss: number): boolean =>
  parts.length > 2 &&
  miss <= NEARLY &&
  /\svà\s*$/u.test(parts.at(-1)?.before ?? '') &&
  parts.every(({ unit }) => unit !== '' && unit === parts[0]?.unit);

/** Three kinds and more that leave next to nothing, groups of one kind, or two joined by `và`. */
function isNearly(parts: readonly Mention[], miss: number): boolean {
  if (parts.length === 2) return miss <= JUST && /\svà\s/u.test(parts[1]?.before ?? '') && areParallel(parts);
  return miss <= JUST || (miss <= NEARLY && areParallel(parts));
}

/** States that leave nothing between them, or all kinds of one partition. */
export function areDivided(parts: readonly Mention[]): boolean {
  const states = parts.map(({ before, behind }) => stateOf(`${before} ${behind.split(/[,;]/u)[0] ?? ''}`));
  return (states.every((state) => state !== null) && new Set(states).size > 1) || arePartition(parts.map(wordsOfPart));
}

/** The parts make clearly less than the whole: of money something may be left out. */
function isShort({ terms: [whole, ...parts] }: Claim): boolean {
  const value = (term: Claim['terms'][number]) => term.number.value.times(term.factor);
  const all = parts.reduce((sum, part) => sum.plus(value(part)), decimal(0));
  return whole !== undefined && all.lt(value(whole).times('0.97'));
}

/** `2 xã đạt …, 3 xã đạt …, 5 xã đạt …`; `mũi 1 …, mũi 2 …`: groups of one kind. */
export function areParallel(parts: readonly Mention[]): boolean {
  const firstWord = (words: string): string =>
    /\p{L}+/u.exec(words.replace(/^(?:[\s,;]|và |có )+/u, ''))?.[0]?.toLowerCase() ?? '';
  const lastWord = ({ before }: Mention): string => DEED.exec(before)?.groups?.word?.toLowerCase() ?? '';
  return [
    ({ behind }: Mention) => firstWord(behind),
    ({ before }: Mention) => firstWord(before.replace(SOME, '')),
    lastWord,
  ].some((side) => {
    const words = new Set(parts.map(side));
    return words.size === 1 && !words.has('');
  });
}

/** `lãnh đạo tiếp 24 lượt, cán bộ tiếp 72 lượt`: the same deed by each. */
const DEED =
  /(?<!\p{L})(?!(?:là|có|được|đạt|và|với|trên|hơn|gần|khoảng|cho|ước|còn|thêm|mới)(?!\p{L}))(?<word>\p{L}+)\s*$/u;

/** Which side of `đã … / chưa …` a part is on. */
function stateOf(words: string): number | null {
  const at = [1, 0].find((side) => STATES[side]?.test(words));
  return at ?? null;
}

/** How far the parts miss, as a share of the whole. */
export function missIn({ terms }: Claim): number {
  const [whole, ...parts] = terms;
  if (whole === undefined) return 1;
  const scaled = (term: typeof whole) => ({
    ...term.number,
    value: term.number.value.times(term.factor),
    interval: {
      low: term.number.interval.low.times(term.factor),
      high: term.number.interval.high.times(term.factor),
    },
  });
  return missOf(scaled(whole), parts.map(scaled));
}

export function sumClaim(sentence: Sentence, whole: Mention, parts: readonly Mention[]): Claim | null {
  const terms = [whole, ...parts].map((one) => termIn(one, whole.unit));
  if (terms.some((term) => term === null)) return null;
  const what = `${whole.unit} ${whole.before}`;
  const start = Math.min(whole.whole.start, ...parts.map((part) => part.whole.start));
  const end = Math.max(whole.whole.end, ...parts.map((part) => part.whole.end));
  return {
    code: TASKS.test(what) ? 'SL12' : 'SL01',
    kind: 'sum',
    scaled: /đồng$/u.test(whole.unit),
    terms: terms.filter((term) => term !== null),
    relation: sum,
    place: { start, end },
    data: {
      what: whole.unit || labelOf(whole, sentence),
      whole: shownOf(whole),
      sum: parts.map(shownOf).join(' + '),
      ...Object.fromEntries(parts.map((part, index) => [`part${index + 1}`, shownOf(part)])),
    },
  };
}

/** The part right behind `trong đó` is no more than the whole. */
function limitClaims(sentence: Sentence, whole: Mention, parts: readonly Mention[]): readonly Claim[] {
  return parts.slice(0, 1).flatMap((part): readonly Claim[] => {
    if (isOfEarlier(sentence, whole, part)) return [];
    const [a, b] = [termIn(whole, whole.unit), part.unit === '' ? null : termIn(part, whole.unit)];
    if (a === null || b === null) return [];
    return [
      {
        code: 'SL18',
        kind: 'at-most',
        terms: [a, b],
        relation: atMost,
        place: part.number.at,
        data: {
          part: labelOf(part, sentence),
          partValue: shownOf(part),
          label: labelOf(whole, sentence),
          whole: shownOf(whole),
        },
      },
    ];
  });
}

/** `98 dự án …, 41 dự án … và 17 dự án …; trong đó 24 dự án`: it may be of what was told before, or of another measure. */
function isOfEarlier({ mentions }: Sentence, whole: Mention, part: Mention): boolean {
  const before = mentions.slice(0, mentions.indexOf(part));
  const beside = before.filter((one) => one !== whole && one.unit !== '' && termIn(one, whole.unit) !== null);
  if (before.at(-1) !== whole && isAmount(before.at(-1) ?? whole)) return true;
  return beside.some((one) => !isChange(one) && one.number.interval.high.gte(part.number.interval.low));
}

const SHARE_BESIDE = /^[^,;()]{0,50}(?:,\s*|\()(?<verb>chiếm|đạt|bằng)?\s*(?:tỷ lệ\s*)?$/iu;

/** The share of the whole that is told beside a part must fit. */
function shareClaims(sentence: Sentence, whole: Mention, parts: readonly Mention[]): readonly Claim[] {
  return parts.flatMap((part): readonly Claim[] => {
    const share = sentence.mentions[sentence.mentions.indexOf(part) + 1];
    const [a, b] = [termIn(whole, whole.unit), termIn(part, whole.unit)];
    const beside = share && isPercent(share) ? SHARE_BESIDE.exec(share.before) : null;
    if (!share || beside === null || a === null || b === null) return [];
    if (/kế hoạch|KH(?!\p{L})|chỉ tiêu|dự toán|so với/iu.test(share.behind.slice(0, 30))) return [];
    const says = beside.groups?.verb?.toLowerCase() === 'chiếm' && !isOfEarlier(sentence, whole, parts[0] ?? part);
    return [
      {
        ...(says ? {} : { unsure: true }),
        code: 'SL05',
        kind: 'ratio',
        terms: [termOf(share.number), b, a],
        relation: level,
        place: share.whole,
        data: {
          label: labelOf(part, sentence),
          now: shownOf(part),
          base: shownOf(whole),
          said: shownOf(share),
          unit: '%',
        },
      },
    ];
  });
}

export const spanOf = (parts: readonly Mention[]) => ({
  start: parts[0]?.whole.start ?? 0,
  end: parts.at(-1)?.whole.end ?? 0,
});
