/**
 * A percent whose two values were told by name: `tiếp nhận 3.418 hồ sơ, giải quyết 3.297 hồ sơ; đã giải quyết đạt 96,5% số hồ sơ
 * tiếp nhận`, `huy động 64.850 triệu đồng, gồm …; nhân dân đóng góp 5.600 triệu đồng. Phần nhân dân đóng góp chiếm 8,6%`.
 */
import { type Claim, holdsWith } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { levelClaim } from './sentence-ratios.ts';
import { depthsOf, isAmount, isChange, isPercent, shownOf, termIn } from './sentence-words.ts';

const OF_NAMED =
  /^\s*(?:trên\s+|so với\s+)?(?:tổng\s+số|tổng|số)\s+(?<unit>hồ sơ|hộ|đơn|vụ|trường hợp|lao động|người|học sinh|giáo viên|dự án|nhiệm vụ|cơ sở|doanh nghiệp|xã|thôn)(?:\s+(?:đã\s+|được\s+)?(?<verb>\p{L}+(?:\s+\p{L}+)?))?/iu;
const OF_TOTAL = /^\s*(?:trong\s+)?tổng(?:\s+\p{L}+){0,3}\s*(?:[.,;)]|$)/iu;

/** What such a percent claims of values of its own sentence and the one before. */
export function sharesOfNamed(sentence: Sentence, before: Sentence | null): readonly Claim[] {
  return sentence.mentions.flatMap((said, at): readonly Claim[] => {
    if (!isPercent(said) || !/(?:đạt|chiếm|bằng)\s*(?:tỷ lệ\s*)?$/iu.test(said.before) || said.number.approx !== null)
      return [];
    const subject = subjectOf(sentence, said);
    const told = [...(before?.mentions ?? []), ...sentence.mentions.slice(0, at)].filter(
      (one) => isAmount(one) && !isChange(one) && !one.over && one.unit !== '',
    );
    const named = OF_NAMED.exec(said.behind)?.groups;
    if (named !== undefined)
      return ofNamed({ said, subject, told }, named.unit ?? '', (named.verb ?? '').toLowerCase());
    return subject.length > 0 && OF_TOTAL.test(said.behind) && /chiếm\s*$/iu.test(said.before) && before !== null
      ? ofTotal({ said, subject, told }, before)
      : [];
  });
}

type Asked = { readonly said: Mention; readonly subject: readonly string[]; readonly told: readonly Mention[] };

const LIGHT = new Set('tỷ lệ số phần riêng đã đạt chiếm bằng được là của các có trong đó ước'.split(' '));

/** The words that name what the percent is of, in its clause. */
function subjectOf({ text, start }: Sentence, { number }: Mention): readonly string[] {
  const clause =
    text
      .slice(0, number.at.start - start)
      .split(/[,;:()]|\.\s/u)
      .at(-1) ?? '';
  return (clause.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !LIGHT.has(word));
}

/** The clause that a number stands in. */
const aroundOf = ({ before, behind }: Mention): string =>
  `${before.split(/[,;:()]|\.\s/u).at(-1) ?? ''} ${behind.split(/[,;:()]|\.(?:\s|$)/u)[0] ?? ''}`.toLowerCase();

const holdsAll = (words: string, asked: readonly string[]): boolean => {
  const told = new Set(words.match(/\p{L}+/gu) ?? []);
  return asked.length > 0 && asked.every((word) => told.has(word));
};

function ofNamed({ said, subject, told }: Asked, unit: string, verb: string): readonly Claim[] {
  const same = told.filter((one) => one.unit === unit.toLowerCase() || one.unit.startsWith(`${unit.toLowerCase()} `));
  const wholes = verb === '' ? same.slice(0, 1) : same.filter((one) => holdsAll(aroundOf(one), verb.split(/\s+/u)));
  const others = same.filter(
    (one) => !wholes.includes(one) && !/(?<!\p{L})(?:đang|chưa|còn|chờ)(?!\p{L})/u.test(aroundOf(one)),
  );
  const parts = subject.length === 0 ? others : others.filter((one) => holdsAll(aroundOf(one), subject));
  const [whole, part] = [wholes[0], parts[0]];
  if (!whole || !part || parts.length > 1 || wholes.length > 1) return [];
  return claimOf(said, part, whole);
}

/** The part of a list that the sentence before tells with its whole. */
function ofTotal({ said, subject }: Asked, before: Sentence): readonly Claim[] {
  const depths = depthsOf(before);
  const told = before.mentions.filter(
    (one, at) => depths[at] === 0 && isAmount(one) && !isChange(one) && one.unit !== '',
  );
  const parts = told.slice(1).filter((one) => subject.length >= 2 && holdsAll(aroundOf(one), subject));
  const [whole, part] = [told[0], parts[0]];
  if (!whole || !part || parts.length > 1 || whole.unit !== part.unit || !part.number.value.lt(whole.number.value))
    return [];
  const listed = before.text.slice(whole.whole.end - before.start, part.number.at.start - before.start);
  return /(?<!\p{L})(?:gồm|trong đó|chia ra|cụ thể)(?!\p{L})|:/iu.test(listed) ? claimOf(said, part, whole) : [];
}

function claimOf(said: Mention, part: Mention, whole: Mention): readonly Claim[] {
  const [a, b] = [termIn(part, whole.unit), termIn(whole, whole.unit)];
  if (a === null || b === null) return [];
  const label = aroundOf(part).trim();
  const claim = levelClaim(said, [a, b], { label, now: shownOf(part), base: shownOf(whole) });
  return [holdsWith(claim) ? claim : { ...claim, severity: 'warning' }];
}
