/**
 * A value, what it is set against and what was reckoned from the two, in whatever order and however many sentences of a
 * paragraph they stand: `Chỉ tiêu 420 ha. Đến hết tháng 9, xã đã trồng 357 ha, đạt 85% chỉ tiêu`, `trong kỳ 18 vụ (cùng kỳ 24 vụ),
 * giảm 6 vụ`. Certain only where no third number of that measure stands near, one of the two is said to be the plan's or last
 * year's, and nothing but words that lead on stands between them and what was reckoned.
 */
import { type Claim, holdsWith, valuesOf, wantedOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { goesOn, measureOf, naming, onlyLeads, type Role, roleIn, yearIn } from './roles.ts';
import { changeOf, growthClaim, levelClaim, rateClaim } from './sentence-ratios.ts';
import { directionOf, isAmount, isChange, isPercent, isPoints, labelOf, shownOf, termIn } from './sentence-words.ts';

/** A number of a paragraph, with the words between the number before it and itself. */
type Item = { readonly mention: Mention; readonly sentence: Sentence; readonly index: number; readonly lead: string };

/** As many numbers and sentences back as one still speaks of. */
const BACK = 6;
const SENTENCES = 2;

/** The claims of the sentences of one paragraph. */
export function claimsOfParagraph(sentences: readonly Sentence[]): readonly Claim[] {
  const items = sentences.flatMap((sentence, index) =>
    sentence.mentions.map((mention, at): Item => {
      const tail = at > 0 ? '' : tailOf(sentences[index - 1]);
      return { mention, sentence, index, lead: `${tail}${mention.before}` };
    }),
  );
  return items.flatMap((item, at) => claimOf(items, item, at) ?? []);
}

const tailOf = (before: Sentence | undefined): string =>
  before === undefined ? '' : `${before.mentions.at(-1)?.behind ?? before.text} `;

/** The two values, and what the one that was reckoned is set against: `whole` where the first is all there are. */
type Pair = { readonly now: Item; readonly base: Item; readonly role: Role | 'whole' };

type Direction = 'up' | 'down' | 'level';

const BARE = /[(=]\s*(?:đạt|bằng|=)?\s*$/u;

function claimOf(items: readonly Item[], item: Item, at: number): Claim | null {
  const { mention: said } = item;
  const direction = directionOf(said) ?? (isPercent(said) && BARE.test(item.lead) ? 'level' : null);
  if (direction === null || said.number.approx !== null || said.over) return null;
  if (isAmount(said) && direction === 'level') return null;
  const pair = pairAround(items, item, at) ?? pairBefore(items, item, at);
  if (pair === null || !isOf(said, pair, direction)) return null;
  const claim = claimFor(said, pair, direction);
  return claim === null || (!holdsWith(claim) && isFarOff(claim)) ? null : claim;
}

/** The two nearest numbers before, side by side, of one measure, where there is no third and one is the base. */
function pairBefore(items: readonly Item[], item: Item, at: number): Pair | null {
  const between = reckonedBefore(items, at);
  const [first, second] = items.slice(Math.max(0, at - between - 2), at - between);
  const ahead = items[at - between - 3]?.mention;
  if (!first || !second || item.index - first.index > SENTENCES || ahead?.over) return null;
  const rates = isPoints(item.mention);
  if (![first, second].every(({ mention }) => isValue(mention, rates)) || !isOneMeasure(first, second)) return null;
  if (!rates && isAmount(item.mention) && !isOneMeasure(item, second)) return null;
  const earlier = items.slice(Math.max(0, at - BACK), Math.max(0, at - between - 2));
  if (earlier.some((one) => one.index >= first.index && isValue(one.mention, rates) && isOneMeasure(one, second)))
    return null;
  return pairOf(first, second, item);
}

/** How many numbers right before were reckoned from the same two. */
function reckonedBefore(items: readonly Item[], at: number): number {
  let count = 0;
  for (let before = at - 1; before >= 0 && at - before < BACK; before -= 1, count += 1) {
    const one = items[before];
    const isReckoned = one !== undefined && !one.mention.over && isReckonedFrom(one.mention, items[at]?.mention);
    if (!isReckoned || !onlyLeads(one.lead)) break;
  }
  return count;
}

/** Points are reckoned from levels, so a level before them is one of the two. */
function isReckonedFrom(one: Mention, said: Mention | undefined): boolean {
  const direction = directionOf(one);
  if (isAmount(one)) return isChange(one);
  return direction !== null && !(direction === 'level' && said !== undefined && isPoints(said));
}

/** `264 ha, … tăng 24 ha (vụ đông năm trước 240 ha)`: the base stands behind, in brackets. */
function pairAround(items: readonly Item[], item: Item, at: number): Pair | null {
  const [now, , base, next] = items.slice(at - 1, at + 3);
  if (at === 0 || !now || !base || item.index !== base.index || now.index !== base.index) return null;
  const opened = /^[^()]{0,40}\((?<words>[^()]{2,40})$/u.exec(base.lead)?.groups?.words ?? '';
  const rates = isPoints(item.mention);
  if (opened === '' || !isValue(now.mention, rates) || !isValue(base.mention, rates) || !isOneMeasure(now, base))
    return null;
  if (next !== undefined && next.index === base.index && isOneMeasure(next, base)) return null;
  const role = roleIn(opened);
  return (role === 'last' || role === 'plan') && /^\s*\)/u.test(base.mention.behind) ? { now, base, role } : null;
}

const isValue = (mention: Mention, rates: boolean): boolean =>
  !mention.over &&
  (rates
    ? isPercent(mention) && directionOf(mention) !== 'up' && directionOf(mention) !== 'down'
    : isAmount(mention) && !isChange(mention));

function isOneMeasure({ mention: a }: Item, { mention: b }: Item): boolean {
  const [x, y] = [measureOf(a), measureOf(b)];
  if (x === '' || y === '' || (a.unit === '' && onlyLeads(x))) return false;
  return x === y || (a.unit !== '' && b.unit !== '' && termIn(a, b.unit) !== null);
}

function pairOf(first: Item, second: Item, item: Item): Pair | null {
  const [a, b] = [first, second].map((one) => roleIn(ownWords(one)));
  const [x = 0, y = 0] = [first, second].map((one) => yearIn(ownWords(one)));
  const about = new Set(naming(`${wordsBefore(first)} ${first.mention.behind}`));
  const told = wordsBefore(second).slice(first.sentence === second.sentence ? tailBehind(first).length : 0);
  if (!goesOn(told, about)) return a === 'plan' || a === 'last' ? null : wholeOf(first, second, item);
  if (!onlyLeads(item.lead)) return wholeOf(first, second, item);
  if ((b === 'last' || b === 'plan') && a !== b) return { now: first, base: second, role: b };
  if ((a === 'last' || a === 'plan') && b !== a) return { now: second, base: first, role: a };
  if (x > 0 && x === y - 1) return { now: second, base: first, role: 'last' };
  return wholeOf(first, second, item);
}

/** What still speaks of the first number. */
const tailBehind = ({ mention }: Item): string => /^[^,;:(]*/u.exec(mention.behind)?.[0] ?? '';

const ALL =
  /(?:^|[.;:]\s*|-\s+)(?:toàn|tổng số|tổng|trong(?!\s+đó)|hiện có|có|(?:tổng |kế hoạch )?vốn)(?!\p{L})[^,;:(]*$/iu;
const REACHES = /(?:[,;]\s*(?:đạt|chiếm|bằng)\s*(?:tỷ lệ\s*)?|\(\s*(?:đạt|chiếm|bằng|tỷ lệ)?\s*)$/iu;

/** `Toàn xã có 2.500 hộ; 2.375 hộ đạt danh hiệu …, đạt 95%`: of all there are. */
function wholeOf(base: Item, now: Item, item: Item): Pair | null {
  if (base.sentence !== now.sentence || now.sentence !== item.sentence || !isPercent(item.mention)) return null;
  if (!ALL.test(base.sentence.text.slice(0, base.mention.number.at.start - base.sentence.start))) return null;
  if (!REACHES.test(item.lead) || /[;:]/u.test(item.lead.slice(0, -1)) || item.lead.split(',').length > 2) return null;
  if (now.mention.number.value.gte(base.mention.number.value) || /kế hoạch|chỉ tiêu|dự toán/iu.test(item.lead))
    return null;
  return { now, base, role: 'whole' };
}

/** From the sentence's start, or from the number before, up to the number. */
const wordsBefore = ({ mention }: Item): string => mention.before;

/** The last clause of these. */
const ownWords = (item: Item): string => item.mention.before.split(/[,;:]|\.\s|\svà\s/u).at(-1) ?? '';

const OTHER_SPAN = /(?:kế hoạch|dự toán|chỉ tiêu|KH)\s*(?:\p{L}+\s)?(?:\d|quý|tháng|tuần|giai đoạn)/iu;

/** What stands behind names no other base. */
function isOf(said: Mention, { role, base, now }: Pair, direction: Direction): boolean {
  const behind = said.behind.split(/[,;.()]/u)[0] ?? '';
  if (OTHER_SPAN.test(`${said.before} ${behind}`)) return false;
  if (role === 'whole') return direction === 'level' && /^\s*(?:[.,;)]|$)/u.test(said.behind);
  const told = roleIn(behind) ?? roleIn(said.before.split(/(?:tăng|giảm|đạt|bằng)\s*$/u)[0] ?? '');
  if (told !== null && told !== 'now' && told !== role) return false;
  const about = new Set(naming(`${base.mention.before} ${now.mention.before} ${now.mention.behind}`));
  if (!naming(behind).every((word) => about.has(word))) return false;
  if (direction === 'level') return role === 'plan' || told === 'last';
  return role === 'last' || /vượt/iu.test(said.before) || told === 'plan';
}

function claimFor(said: Mention, { now, base }: Pair, direction: Direction): Claim | null {
  const [n, b] = [now.mention, base.mention];
  const words = { label: labelOf(n, now.sentence), now: shownOf(n), base: shownOf(b) };
  if (isPoints(said)) return rateClaim({ said, base: b, now: n }, words);
  const [x, y] = [termIn(n, b.unit), termIn(b, b.unit)];
  if (x === null || y === null) return null;
  if (!isPercent(said)) return changeOf(said, { terms: [x, y] }, words);
  return direction === 'level' ? levelClaim(said, [x, y], words) : growthClaim(said, [x, y], words);
}

const FAR = 0.4;

/** So far off that they are of different matters, unless a slip of the hand explains it. */
function isFarOff(claim: Claim): boolean {
  const wanted = wantedOf(claim, 0);
  const [said] = claim.terms;
  if (wanted === null || said === undefined) return true;
  if (claim.kind === 'sum' || claim.kind === 'difference') return false;
  const extra = claim.kind === 'growth' ? 100 : 0;
  const [a, b] = [Number(wanted.low) + extra, Number(valuesOf(said).low) + extra];
  return Math.abs(a - b) > FAR * Math.max(Math.abs(a), Math.abs(b));
}
