/**
 * A total in one sentence and its parts in others: `… 1.245 doanh nghiệp. Trong đó: …`, points below a line that ends with a
 * colon, a total told last (`cộng hai đợt 25,0 tỷ đồng`, `trong tổng số 81 công trình`).
 */
import { type Claim, holdsWith } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { arePartition } from './partitions.ts';
import {
  areDivided,
  areParallel,
  claimsFor,
  missIn,
  NEARLY,
  NOT_ALL,
  type Opens,
  partsFrom,
  SOME,
  spanOf,
  sumClaim,
} from './sentence-sums.ts';
import { depthsOf, isAmount, isChange, termIn } from './sentence-words.ts';

/** What a sentence adds to the one before it in its paragraph, and totals behind their parts. */
export function sumsAround(sentence: Sentence, before: Sentence | null): readonly Claim[] {
  const depths = depthsOf(sentence);
  return [...followed(sentence, before, depths), ...totalAtEnd(sentence, before, depths)];
}

const SAYS = /^\s*(?:Trong đó|Trong số đó|Cụ thể|Gồm|Bao gồm|Chia ra|Phân theo)(?!\p{L})/u;
const SAYS_ALL = /^\s*(?:Cụ thể|Gồm|Bao gồm|Chia ra|Phân theo)(?!\p{L})/u;
const JUDGED = /^\s*(?:Qua kiểm tra|Kết quả|Qua giám sát|Qua rà soát)/u;

/** `… 451.820 liều. Trong đó mũi 1 là 372.460 liều, mũi 2 là 79.360 liều.` */
function followed(sentence: Sentence, before: Sentence | null, depths: readonly number[]): readonly Claim[] {
  const [first] = sentence.mentions;
  if (!first || before === null || !isAmount(first)) return [];
  const says = SAYS.test(sentence.text);
  const judged = JUDGED.test(sentence.text);
  if ((!says && !judged) || NOT_ALL.test(first.before)) return [];
  const whole = wholeIn(before, first);
  if (!whole) return [];
  const parts = partsFrom(sentence, { from: 0, depth: 0, depths, whole });
  const claims = claimsFor(sentence, { whole, parts, opens: says ? 'some' : 'of' });
  const sure = parts.length >= 2 && parts.every(({ unit }) => unit === whole.unit);
  const all = SAYS_ALL.test(sentence.text) || (parts.length > 2 && areParallel(parts)) || judged;
  return claims.map((claim) =>
    claim.kind === 'sum' && claim.unsure === true && sure && missIn(claim) <= NEARLY && all
      ? { ...claim, unsure: false, severity: 'warning' as const, place: spanOf(parts) }
      : { ...claim, place: claim.kind === 'sum' ? spanOf(parts) : claim.place },
  );
}

/** The last amount of a sentence, outside brackets, of the same measure. */
function wholeIn(before: Sentence, part: Mention): Mention | null {
  const outside = depthsOf(before);
  return (
    before.mentions.findLast(
      (one, at) =>
        outside[at] === 0 &&
        isAmount(one) &&
        !one.over &&
        !isChange(one) &&
        one.unit !== '' &&
        (one.unit === part.unit || (part.unit !== '' && termIn(part, one.unit) !== null)),
    ) ?? null
  );
}

const TOTAL =
  /(?<!\p{L})(?:cộng(?! tác| đồng| sản| hòa)|tổng cộng|tổng|tính chung|(?:cả|chung) (?:hai|ba|bốn|năm)|cả quý)(?!\s*số)[^,;]{0,30}$/iu;
/** `nâng tổng chi lên`, `tổng cả hai`, `cộng lại là`: nothing but what stands before is added. */
const SUMS_UP =
  /(?<!\p{L})(?:cộng(?! tác| đồng| sản| hòa)|tổng cộng|tính chung|(?:cả|chung) (?:hai|ba|bốn|năm)|cả quý|nâng tổng)(?!\p{L})|(?:^|[,;:(]\s*)(?:như vậy\s+)?tổng(?: cả)?(?: là)?\s*$/iu;
const OF_TOTAL = /(?<!\p{L})(?:(?:trên|trong)\s+tổng số|tổng số[^,;]{0,30})\s*$/iu;
/** Of another time, of one each, or of a plan. */
const NO_PART =
  /(?<!\p{L})(?:cùng kỳ|năm trước|so với|kế hoạch|dự toán|chỉ tiêu|mỗi|bình quân|trong đó|riêng|còn|lũy kế)(?!\p{L})/iu;

/** `đợt 1 là 18,6 tỷ đồng, đợt 2 là 6,4 tỷ đồng, cộng hai đợt 25,0 tỷ đồng`. */
function totalAtEnd(sentence: Sentence, before: Sentence | null, depths: readonly number[]): readonly Claim[] {
  return sentence.mentions.flatMap((whole, at): readonly Claim[] => {
    if (whole.over || !isAmount(whole)) return [];
    const says = TOTAL.test(whole.before);
    const ofTotal = !says && at >= 2 && OF_TOTAL.test(whole.before);
    const summed = says && at === 0 && before !== null && /^\s*(?:Tổng cộng|Cộng)(?!\p{L})/u.test(sentence.text);
    if (!(says && at >= 2) && !ofTotal && !summed) return [];
    const parts = summed ? amountsOf(before, whole) : amountsOf(sentence, whole).filter((one) => isAhead(one, whole));
    const level = parts.filter((one) => depths[sentence.mentions.indexOf(one)] === depths[at] || summed);
    const claim = level.length < 2 ? null : sumClaim(sentence, whole, level);
    if (claim === null) return [];
    if (!ofTotal) return [{ ...claim, unsure: !isSummedUp(whole, level, claim) }];
    const known = holdsWith(claim) || (areDivided(level) && missIn(claim) <= NEARLY);
    return [known ? claim : { ...claim, unsure: true }];
  });
}

/** The words say that the parts are added, and the parts are nothing else. */
function isSummedUp(whole: Mention, parts: readonly Mention[], claim: Claim): boolean {
  if (/(?<!\p{L})(?:cộng|tổng cộng)/iu.test(whole.before)) return true;
  return (
    SUMS_UP.test(whole.before) && !parts.some(({ before }) => NO_PART.test(before)) && missIn(claim) <= MOST_MISSED
  );
}

const MOST_MISSED = 0.3;

const isAhead = (one: Mention, whole: Mention): boolean => one.number.at.start < whole.number.at.start;

const amountsOf = (sentence: Sentence, whole: Mention): readonly Mention[] =>
  sentence.mentions.filter(
    (one) => one !== whole && isAmount(one) && !isChange(one) && one.unit !== '' && termIn(one, whole.unit) !== null,
  );

const MARKS: readonly RegExp[] = [/^\s*\d{1,2}[.)]\s/u, /^\s*[a-zđ][.)]\s/u, /^\s*[-–]\s/u, /^\s*[+•*]\s/u];
const ENDS_ALL = /(?<!\p{L})(?:bao gồm|gồm|gồm có|chia ra|phân ra)[^:.;\d]{0,40}:?\s*$/iu;
const ENDS_SOME = /(?<!\p{L})(?:trong đó|cụ thể|như sau|theo[^:.;\d]{0,30})[^:.;\d]{0,30}:\s*$/iu;
const SMALL = 0.05;

/** Points below a line that ends with a colon: the first amount of each is a part of the line's last. */
export function sumsBelow(sentences: readonly Sentence[], lines: readonly string[]): readonly Claim[] {
  const first = new Map<number, Sentence>();
  const last = new Map<number, Sentence>();
  for (const sentence of sentences) {
    if (!first.has(sentence.piece)) first.set(sentence.piece, sentence);
    last.set(sentence.piece, sentence);
  }
  return [...last].flatMap(([piece, head]): readonly Claim[] => {
    const line = lines[piece] ?? '';
    const opens: Opens | null = ENDS_ALL.test(line) ? 'all' : ENDS_SOME.test(line) ? 'some' : null;
    const mark = MARKS.find((one) => one.test(lines[piece + 1] ?? ''));
    if (opens === null || mark === undefined || !isOfLine(head, line) || NOT_ALL.test(line.slice(-60))) return [];
    const points: Sentence[] = [];
    for (let at = piece + 1; mark.test(lines[at] ?? ''); at += 1) {
      const point = first.get(at);
      if (point === undefined || points.length === MOST_POINTS) return [];
      points.push(point);
    }
    return pointClaims(head, points, opens);
  });
}

/** A longer list is a list of everything, and every point of it may open the same. */
const MOST_POINTS = 100;

/** The last sentence with numbers is the one that the line ends with, or `Trong đó:` follows it. */
const isOfLine = ({ text }: Sentence, line: string): boolean => (line.split(text).at(-1) ?? '').length < LEAD;

const LEAD = 40;

function pointClaims(head: Sentence, points: readonly Sentence[], opens: Opens): readonly Claim[] {
  const [lead] = points.map(({ mentions }) => mentions[0]);
  const whole = lead === undefined ? null : wholeIn(head, lead);
  if (whole === null || points.length < 2) return [];
  const parts = points.map(({ mentions: [one] }) =>
    one && isAmount(one) && !one.over && !isChange(one) && one.unit !== '' && termIn(one, whole.unit) ? one : null,
  );
  const told = parts.filter((part) => part !== null);
  if (told.length < parts.length || points.some(({ text }) => SOME.test(text.split(/\d/u)[0] ?? ''))) return [];
  const claim = sumClaim(head, whole, told);
  if (claim === null) return [];
  const miss = missIn(claim);
  const all =
    (opens === 'all' && miss <= 0.25) || arePartition(points.map(({ text }) => text.split(/\d/u)[0]?.trim() ?? ''));
  const place = { start: whole.whole.start, end: whole.whole.end };
  if (all || miss === 0) return [{ ...claim, place }];
  return [{ ...claim, place, ...(miss <= SMALL && told.length > 2 ? { severity: 'warning' } : { unsure: true }) }];
}
