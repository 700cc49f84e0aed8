/**
 * A percent, points or a change with its base told right behind it, without brackets: `126 ha, vượt 5% so với chỉ tiêu 120 ha`,
 * `kết nạp 36 đảng viên (đạt 90% chỉ tiêu 40 đảng viên)`, `94,6%, tăng 1,8 điểm % so với mức 92,8% của quý trước`.
 */
import { type Claim, holdsWith, wantedOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { changeOf, growthClaim, levelClaim, rateClaim } from './sentence-ratios.ts';
import {
  depthsOf,
  directionOf,
  isAmount,
  isChange,
  isPercent,
  isPoints,
  labelOf,
  shownOf,
  termIn,
} from './sentence-words.ts';

const OF = '(?:so (?:với )?|trên |trong |của )?';
const PAST =
  'cùng kỳ|cùng thời điểm|(?:năm học|năm|kỳ|vụ|quý|tháng|nhiệm kỳ|niên vụ) (?:trước|ngoái)|đầu (?:năm|kỳ|nhiệm kỳ)|cuối năm|năm \\d{4}';
const SET = 'kế hoạch|KH|chỉ tiêu|dự toán|mục tiêu|nghị quyết|tổng(?: số)?|mức|con số';
/** What the base is, up to its number; a month or a year may stand between. */
const BASE = new RegExp(
  `^\\s*${OF}(?:${PAST}|${SET})(?!\\p{L})(?:[^,;.():%\\d]|(?<=năm )\\d{4}|(?<!\\d)\\d{1,2}(?= tháng)){0,60}$`,
  'iu',
);
const AGAINST = /^\s*so (?:với )?$/iu;
const OTHER = /(?<!\p{L})(?:và|trong đó|đạt|tăng|giảm|chiếm|bằng)(?!\p{L})/iu;
const CLOSES = /^\s*(?:(?:\p{Ll}+\s*){0,3}(?:[.,;)]|$)|của|giao|được|đề ra|năm|cùng kỳ|quý|đầu|cuối)/iu;
const BARE = /[(,]\s*$/u;

/** The claims of one sentence. */
export function changesSetAgainst(sentence: Sentence): readonly Claim[] {
  return sentence.mentions.flatMap((said, at) => claimOf(sentence, said, at) ?? []);
}

function claimOf(sentence: Sentence, said: Mention, at: number): Claim | null {
  const base = sentence.mentions[at + 1];
  if (!base || base.over || isChange(base) || said.over || said.number.approx !== null) return null;
  if ((!BASE.test(base.before) && !AGAINST.test(base.before)) || OTHER.test(base.before)) return null;
  if (!CLOSES.test(base.behind) || base.unit === '') return null;
  const direction = directionOf(said) ?? (isPercent(said) && BARE.test(said.before) ? 'level' : null);
  if (direction === null || (isAmount(said) && direction === 'level')) return null;
  const values = valuesBefore(sentence, at, base);
  const claims = values.flatMap((now) => claimFor(said, { now, base, direction, sentence }) ?? []);
  const [nearest] = claims;
  if (nearest === undefined) return null;
  const fits = claims.find((claim) => holdsWith(claim));
  if (fits !== undefined) return fits;
  return values.length === 1 || !isFarOff(nearest)
    ? { ...nearest, ...(values.length > 2 ? { unsure: true } : {}) }
    : null;
}

/** The numbers before it that the base may be of, the nearest first. */
function valuesBefore(sentence: Sentence, at: number, base: Mention): readonly Mention[] {
  const depths = depthsOf(sentence);
  return sentence.mentions
    .slice(0, at)
    .filter(
      (one, index) =>
        (depths[index] ?? 0) <= (depths[at] ?? 0) &&
        !one.over &&
        !isChange(one) &&
        isPercent(one) === isPercent(base) &&
        (!isPercent(one) || !['up', 'down'].includes(directionOf(one) ?? '')) &&
        one.unit !== '' &&
        termIn(one, base.unit) !== null,
    )
    .toReversed();
}

type Told = {
  readonly now: Mention;
  readonly base: Mention;
  readonly direction: 'up' | 'down' | 'level';
  readonly sentence: Sentence;
};

function claimFor(said: Mention, { now, base, direction, sentence }: Told): Claim | null {
  const words = { label: labelOf(now, sentence), now: shownOf(now), base: shownOf(base) };
  if (isPercent(base)) return direction === 'level' ? null : rateClaim({ said, base, now }, words);
  const [a, b] = [termIn(now, base.unit), termIn(base, base.unit)];
  if (a === null || b === null || isPoints(said)) return null;
  if (!isPercent(said)) return termIn(said, base.unit) === null ? null : changeOf(said, { terms: [a, b] }, words);
  return direction === 'level' ? levelClaim(said, [a, b], words) : growthClaim(said, [a, b], words);
}

const FAR = 0.4;

/** So far off that they are of different matters. */
function isFarOff(claim: Claim): boolean {
  const wanted = wantedOf(claim, 0);
  const said = claim.terms[0]?.number.value;
  if (wanted === null || said === undefined) return true;
  if (claim.kind === 'sum' || claim.kind === 'difference') return false;
  const extra = claim.kind === 'growth' ? 100 : 0;
  const [a, b] = [Number(wanted.low) + extra, Number(said) + extra];
  return Math.abs(a - b) > FAR * Math.max(Math.abs(a), Math.abs(b));
}
