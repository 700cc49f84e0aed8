/**
 * Words that are numbers: `gấp đôi`, `gấp 3 lần`, `hơn một nửa`, `bằng cùng kỳ`, held to the two values that stand beside them.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import type { Interval } from '#core/figure.ts';
import { meet, over, times } from '#prose/check/interval.ts';
import { valuesOf } from '#prose/check/reckoning/claim.ts';
import type { Mention, Sentence } from '#prose/check/reckoning/mentions.ts';
import { isAmount, isChange, isPercent, shownOf, termIn } from '#prose/check/reckoning/sentence-words.ts';
import type { Found } from '#prose/check/rule.ts';

/** What such words of a sentence say wrongly. */
export const timesAndHalves = (sentence: Sentence): readonly Found[] => [
  ...multiples(sentence),
  ...halves(sentence),
  ...asBefore(sentence),
];

type Said = { readonly words: string; readonly shown: string };

const found = (start: number, end: number, data: Said): Found => ({ code: 'SL06', start, end, data });

const TIMES: Readonly<Record<string, number>> = { đôi: 2, hai: 2, ba: 3, bốn: 4, năm: 5 };
const MULTIPLE =
  /(?<!\p{L})(?<about>gần |hơn )?(?:gấp|bằng(?= \d)) (?<more>gần |hơn |trên |khoảng )?(?:(?<word>đôi|(?:hai|ba|bốn|năm)(?= lần))|(?<number>\d{1,3}(?:,\d+)?)(?= lần))(?: lần)?/iu;
const IN_BRACKETS = /^[^;.()]{0,70}\(\s*(?:là\s*|đạt\s*|năm \d{4}:?\s*|chỉ\s*)?$/iu;

/** `245 triệu USD, gấp đôi so với cùng kỳ (156 triệu USD)`. */
function multiples(sentence: Sentence): readonly Found[] {
  const { text, start, mentions } = sentence;
  const match = MULTIPLE.exec(text);
  if (match === null) return [];
  const at = start + match.index;
  const now = mentions.findLast((one) => one.whole.end <= at && isAmount(one) && !isChange(one) && !one.over);
  const base = baseBehind(sentence, at + match[0].length);
  const ends = NAMES_NO_BASE.test(text.slice(match.index + match[0].length));
  const pair = now && base ? { now, base } : ends ? onlyTwoBefore(sentence, at) : null;
  if (pair === null || pair.now.unit === '' || pair.base.unit === '') return [];
  const quotient = quotientOf(pair.now, pair.base);
  const { word = '', number, about = '', more = '' } = match.groups ?? {};
  const said = number === undefined ? decimal(TIMES[word.toLowerCase()] ?? 0) : decimal(number.replace(',', '.'));
  const allowed = around(said, {
    decimals: number?.split(',')[1]?.length ?? 0,
    about: `${about}${more}`.toLowerCase(),
  });
  if (quotient === null || said.eq(0) || meet(quotient, allowed) !== null) return [];
  const shown = `${shownOf(pair.now)} ÷ ${shownOf(pair.base)} = ${printed(quotient)} lần`;
  return [found(at, at + match[0].length, { words: match[0], shown })];
}

/** In brackets, or set against right behind: `gấp 1,3 lần so với 65 tỷ đồng`. */
function baseBehind({ mentions, text, start }: Sentence, from: number): Mention | null {
  const base = mentions.find((one) => one.whole.start >= from && isAmount(one));
  if (base === undefined) return null;
  const between = text.slice(from - start, base.number.at.start - start);
  return IN_BRACKETS.test(between) || SET_AGAINST.test(between) ? base : null;
}

const NAMES_NO_BASE = /^\s*(?:[.,;)]|$)/u;
const SET_AGAINST = /^\s*(?:so )?(?:với )?(?:mức|con số|kế hoạch|cùng kỳ|năm trước|năm \d{4})?[^,;.()\d]{0,20}$/iu;

/** `84,5 tỷ đồng; so với 65 tỷ đồng của năm trước thì gấp 1,3 lần`: the base is said to be one. */
function onlyTwoBefore({ mentions }: Sentence, at: number): { readonly now: Mention; readonly base: Mention } | null {
  const told = mentions.filter((one) => one.whole.end <= at && isAmount(one) && !isChange(one) && !one.over);
  const [first, second] = told.slice(-2);
  if (!first || !second || told.length > 2 || first.unit !== second.unit) return null;
  const roles = [first, second].map((one) =>
    OF_THE_PAST.test(`${one.before.split(/[,;]/u).at(-1) ?? ''} ${one.behind.split(/[,;]/u)[0] ?? ''}`)
      ? 'base'
      : 'now',
  );
  if (roles[0] === roles[1]) return null;
  return roles[1] === 'base' ? { now: first, base: second } : { now: second, base: first };
}

const OF_THE_PAST =
  /(?<!\p{L})(?:so với|cùng kỳ|(?:năm|kỳ|quý|tháng|nhiệm kỳ) trước|đầu (?:năm|kỳ|nhiệm kỳ)|kế hoạch|chỉ tiêu)(?!\p{L})/iu;

type About = { readonly decimals: number; readonly about: string };

/** `gấp 2,3 lần` as it rounds; `gấp đôi` is said of 1,8 as of 2,3. */
function around(said: Decimal, { decimals, about }: About): Interval {
  const slack = decimals === 0 ? said.times('0.15') : decimal(10).pow(-decimals);
  const wide = said.times('0.3').gt(1) ? decimal(1) : said.times('0.3');
  return {
    low: said.minus(/gần|khoảng/u.test(about) ? wide : slack),
    high: said.plus(/hơn|trên|khoảng/u.test(about) ? decimal(1) : slack),
  };
}

function quotientOf(now: Mention, base: Mention): Interval | null {
  const [a, b] = [termIn(now, base.unit), termIn(base, base.unit)];
  return a && b ? over(valuesOf(a), valuesOf(b)) : null;
}

const printed = ({ low, high }: Interval): string => low.plus(high).div(2).toFixed(2).replace('.', ',');

const HALF =
  /(?<!\p{L})(?<more>hơn|quá|trên|gần|chưa đến|chưa tới|dưới)\s+(?:một\s+)?nửa(?!\p{L}| đầu| cuối| tháng| năm)/iu;

/** `14/32 xã …, chiếm hơn một nửa`. */
function halves({ text, start, mentions }: Sentence): readonly Found[] {
  const match = HALF.exec(text);
  const at = mentions.findIndex(({ over: isOver }) => isOver);
  const [part, whole] = mentions.slice(at, at + 2);
  if (match === null || at < 0 || !part || !whole || mentions.filter(({ over: isOver }) => isOver).length > 1)
    return [];
  const between = text.slice(
    Math.min(match.index, whole.whole.end - start),
    Math.max(match.index, part.number.at.start - start),
  );
  if (/[;.]/u.test(between) || between.length > 70) return [];
  const share = over(part.number.interval, whole.number.interval);
  if (share === null) return [];
  const percent = times(share, { low: decimal(100), high: decimal(100) });
  const isMore = /hơn|quá|trên/iu.test(match.groups?.more ?? '');
  if (isMore ? percent.high.gte(50) : percent.low.lte(50)) return [];
  const begin = start + match.index;
  const shown = `${shownOf(part)}/${shownOf(whole)} = ${printed(percent)}%`;
  return [found(begin, begin + match[0].length, { words: match[0], shown })];
}

const AS_BEFORE =
  /(?<!\p{L})bằng (?:với |so với )?(?:cùng kỳ|năm trước|năm ngoái|kỳ trước)[^,;()%]{0,25}\(\s*(?:là\s*)?$/iu;

/** `45 vụ, bằng cùng kỳ (47 vụ)`. */
function asBefore({ mentions }: Sentence): readonly Found[] {
  return mentions.flatMap((base, at): readonly Found[] => {
    const now = mentions[at - 1];
    const words = AS_BEFORE.exec(base.before);
    if (!words || !now || isPercent(now) || isChange(now) || now.unit === '' || now.unit !== base.unit) return [];
    const [a, b] = [termIn(now, base.unit), termIn(base, base.unit)];
    if (!a || !b || meet(valuesOf(a), valuesOf(b)) !== null || now.number.approx !== null) return [];
    const start = base.number.at.start - base.before.length + words.index;
    return [found(start, base.whole.end, { words: 'bằng', shown: `${shownOf(now)} ≠ ${shownOf(base)}` })];
  });
}
