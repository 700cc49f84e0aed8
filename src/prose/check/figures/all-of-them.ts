/**
 * `Cả ba ngành đều tăng: …`, `Cả bốn chỉ tiêu đều vượt kế hoạch: …`: what is listed behind must be as many and all do what is
 * said of them. And ranks: who was eighth and is fifth has risen by three.
 */
import type { Mention, Sentence } from '#prose/check/reckoning/mentions.ts';
import { directionOf, isPercent, shownOf } from '#prose/check/reckoning/sentence-words.ts';
import type { Found } from '#prose/check/rule.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const ALL =
  /(?<!\p{L})(?:cả|tất cả)\s+(?<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?<what>[^,;:.()\d]{2,40}?)\s+đều\s+(?<deed>tăng|giảm|vượt|đạt)(?!\p{L})[^:;.\d]{0,60}(?<opens>[:(])/iu;

/** What a sentence says of all and its list does not bear out. */
export function allOfThem(sentence: Sentence): readonly Found[] {
  const match = ALL.exec(sentence.text);
  if (match === null) return [];
  const { count = '', deed = '', what = '' } = match.groups ?? {};
  const from = sentence.start + match.index + match[0].length;
  const listed = sentence.mentions.filter((one) => one.number.at.start >= from && isPercent(one));
  const place = { start: sentence.start + match.index, end: from - 1 };
  const wrong = listed.find((one) => !does(deed.toLowerCase(), one));
  if (wrong !== undefined && listed.length > 1) {
    const shown = `${/(?:tăng|giảm)/iu.exec(wrong.before)?.[0] ?? ''} ${shownOf(wrong)}`.trim();
    return [{ code: 'SL06', start: place.start, end: wrong.whole.end, data: { words: `đều ${deed}`, shown } }];
  }
  const said = NUMBERS[count.toLowerCase()] ?? Number(count);
  const isWhole =
    listed.length > 1 && listed.every((one) => one.before.length < 60) && sentence.mentions.at(-1) === listed.at(-1);
  return isWhole && listed.length !== said && itemsIn(sentence, from) === listed.length
    ? [{ code: 'SL13', ...place, data: { said, what, counted: listed.length } }]
    : [];
}

/** As many as commas and semicolons part. */
const itemsIn = ({ text, start }: Sentence, from: number): number =>
  text
    .slice(from - start)
    .replace(/\d,\d/gu, '')
    .replace(/[.;)\s]+$/u, '')
    .split(/[,;]\s|\svà\s/u).length;

function does(deed: string, one: Mention): boolean {
  const direction = directionOf(one);
  if (deed === 'tăng') return direction !== 'down';
  if (deed === 'giảm') return direction !== 'up';
  return direction !== 'level' || one.number.interval.high.gte(100);
}

const RANKS =
  /(?<!\p{L})(?:xếp|đứng|vị trí|thứ hạng|hạng)\s+(?:(?:thứ|hạng|vị trí|ở)\s+){0,3}(?<now>\d{1,3})(?:\/\d+|\s+(?:trong|trên)\s+(?:tổng số\s+)?\d+)?[^.;\d%]{0,60}?(?<way>tăng|giảm|tụt|lên|xuống|cải thiện)\s+(?<by>\d{1,2})\s+(?:bậc|hạng|thứ hạng|vị trí)[^.;\d%]{0,40}(?:năm\s+\d{4}[^.;\d%]{0,20})?\([^.;\d%()]{0,30}?(?:thứ|hạng|vị trí)\s+(?<last>\d{1,3})(?!\d)/giu;

/** `xếp thứ 5, tăng 3 bậc so với năm 2023 (xếp thứ 8)`. */
export function ranksIn({ text, start }: Sentence): readonly Found[] {
  return [...text.matchAll(RANKS)].flatMap((match): readonly Found[] => {
    const { now, last, by, way = '' } = match.groups ?? {};
    const rise = Number(last) - Number(now);
    const said = /giảm|tụt|xuống/iu.test(way) ? -Number(by) : Number(by);
    if (rise === said) return [];
    const shown = `${last} → ${now}`;
    return [
      {
        code: 'SL06',
        start: start + match.index,
        end: start + match.index + match[0].length,
        data: { words: `${way} ${by}`, shown },
      },
    ];
  });
}
