/**
 * VD03 · Two numbers for one directive: the same type, day and abstract under two numbers, or the number of a document
 * that the law data or the register knows under another.
 */
import { fold } from '#core/spelling.ts';
import { restingOn } from '#prose/check/once-each.ts';
import type { Examined, Example, Found, Rule } from '#prose/check/rule.ts';
import { type Citation, citationsOf, likeness } from './cited.ts';
import { type Known, knownTo } from './meant.ts';
import { partyPaper } from './samples.ts';
import { plainSymbol } from './symbols.ts';

const DAY = '04 tháng 5 năm 2018';
const ABOUT = 'về phát triển du lịch cộng đồng giai đoạn 2016 - 2020';

const examples: readonly Example[] = [
  {
    case: 'fires',
    text: partyPaper(
      DAY,
      `Thực hiện Nghị quyết số 12-NQ/TU, ngày 05/3/2017 của Tỉnh ủy ${ABOUT}.\nTiếp tục Nghị quyết số 21-NQ/TU, ngày 05/3/2017 của Tỉnh ủy ${ABOUT}.`,
    ),
    finds: [{ code: 'VD03', quote: 'Nghị quyết số 21-NQ/TU, ngày 05/3/2017 của Tỉnh ủy' }],
  },
  {
    case: 'fires',
    text: partyPaper(
      '27 tháng 9 năm 2019',
      'Triển khai Chỉ thị số 53-CT/TW, ngày 30/5/2019 của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
    ),
    finds: [{ code: 'VD03', quote: 'Chỉ thị số 53-CT/TW, ngày 30/5/2019 của Bộ Chính trị' }],
    why: { vi: 'Chỉ thị này mang số 35-CT/TW.', en: 'The directive bears the number 35-CT/TW.' },
  },
  {
    case: 'fires',
    text: partyPaper(
      DAY,
      `Thực hiện Nghị quyết số 12-NQ/TU, ngày 05/3/2017 của Tỉnh ủy ${ABOUT}.\nTiếp tục Nghị quyết số 21-NQ/TU ${ABOUT}.`,
    ),
    finds: [{ code: 'VD03', quote: 'Nghị quyết số 21-NQ/TU' }],
    why: { vi: 'Hai chữ số đổi chỗ.', en: 'Two digits are swapped.' },
  },
  {
    case: 'just misses',
    text: partyPaper(
      DAY,
      `Thực hiện Nghị quyết số 12-NQ/TU, ngày 05/3/2017 của Tỉnh ủy ${ABOUT}.\nTiếp tục Nghị quyết số 13-NQ/TU, ngày 05/3/2017 của Tỉnh ủy về xây dựng nông thôn mới nâng cao.`,
    ),
    why: { vi: 'Hai nghị quyết của một ngày.', en: 'Two resolutions of one day.' },
  },
  {
    case: 'does not apply',
    text: partyPaper(DAY, 'Thực hiện các Nghị quyết số 12-NQ/TU, 13-NQ/TU của Tỉnh ủy.'),
  },
];

export const twoNumbers: Rule = {
  name: 'two-numbers',
  codes: ['VD03'],
  title: { vi: 'Một văn bản, hai số', en: 'One document, two numbers' },
  about: {
    vi: 'Cùng loại, cùng ngày, cùng trích yếu mà ghi hai số; hoặc đúng ngày và trích yếu của một văn bản đã biết mà ghi số khác. Hai văn bản khác trích yếu ban hành một ngày thì không báo.',
    en: 'The same type, day and abstract under two numbers; or day and abstract of a known document under another number. Two documents of one day with different abstracts are let pass.',
  },
  examples,
  find,
};

function find(examined: Examined): readonly Found[] {
  const known = knownTo(examined);
  const all = citationsOf(examined).filter(({ symbol }) => symbol !== null);
  const wrong = all.flatMap((citation): readonly Told[] => {
    const right = rightNumber(citation, known);
    return right === null ? [] : [{ citation, right, source: `@${right.from}` }];
  });
  const counts = countsOf(all);
  const isWrong = new Set(wrong.map(({ citation }) => citation));
  const earlier = new Map<string, Map<string, Citation>>();
  const byDigits = new Map<string, Citation[]>();
  const doubtful = all.flatMap((citation): readonly Told[] => {
    const ofDay = earlier.get(dayKey(citation)) ?? new Map<string, Citation>();
    const alike = byDigits.get(digitsKey(citation)) ?? [];
    const twin =
      [...ofDay.values()].find((other) => isOne(other, citation)) ?? alike.find((other) => isSwapped(other, citation));
    if (alike.length < MOST_A_DAY) byDigits.set(digitsKey(citation), [...alike, citation]);
    const told = `${citation.key} ${citation.abstract?.words}`;
    if (ofDay.size < MOST_A_DAY && !ofDay.has(told)) ofDay.set(told, citation);
    earlier.set(dayKey(citation), ofDay);
    if (twin === undefined || isWrong.has(citation) || isWrong.has(twin)) return [];
    const isRare = (counts.get(nameOf(twin)) ?? 0) < (counts.get(nameOf(citation)) ?? 0);
    return [
      {
        citation: isRare ? twin : citation,
        right: { symbol: (isRare ? citation : twin).mention.number },
        source: '@cited-too',
      },
    ];
  });
  const seen = new Set<string>();
  return [...wrong, ...doubtful].flatMap(({ citation, right, source }) => {
    if (seen.has(citation.key)) return [];
    seen.add(citation.key);
    const { start, end } = citation;
    const data = { said: citation.mention.number, right: right.symbol ?? '', source };
    return [{ code: 'VD03', start, end, data, rests: restingOn(citation) }];
  });
}

type Told = {
  readonly citation: Citation;
  readonly right: { readonly symbol: string | null };
  readonly source: string;
};

/** An issuer of more documents of a kind and a day has numbers of its own for each. */
const MOST_A_DAY = 24;

const dayKey = ({ symbol, date }: Citation): string => `${symbol?.type} ${symbol?.issuer} ${date}`;

const nameOf = ({ key, type }: Citation): string => `${key} ${fold(type)}`;

/** How often each document is cited. */
function countsOf(all: readonly Citation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return counts;
}

/** The known document of this day and abstract, where it bears another number. */
function rightNumber({ key, type, date, abstract, nested }: Citation, known: readonly Known[]): Known | null {
  if (date === null || abstract === null || nested) return null;
  const ofDay = known.filter((one) => one.date === date && fold(one.type) === fold(type) && one.symbol !== null);
  if (ofDay.some(({ symbol }) => plainSymbol(symbol ?? '') === key)) return null;
  return ofDay.find(({ about }) => about !== null && (likeness(abstract.words, about) ?? 0) >= 0.8) ?? null;
}

/** The very digits in another order, of one type and issuer: `68/NQ-CP` and `86/NQ-CP`. */
const digitsKey = ({ symbol, type }: Citation): string =>
  `${fold(type)} ${symbol?.type} ${symbol?.issuer} ${symbol?.year ?? ''} ${[...(symbol?.number ?? '')].toSorted().join('')}`;

/** Swapped digits: what else is told of both is the same, the day or the abstract. */
function isSwapped(one: Citation, other: Citation): boolean {
  if (one.key === other.key || one.abstract === null || other.abstract === null) return false;
  const alike = likeness(one.abstract.words, other.abstract.words) ?? 0;
  if (one.date !== null && other.date !== null) return one.date === other.date && alike >= 0.5;
  return alike >= 0.9 && Math.min(one.abstract.words.length, other.abstract.words.length) >= LONG_ABSTRACT;
}

const LONG_ABSTRACT = 30;

function isOne(one: Citation, other: Citation): boolean {
  if (one.key === other.key || one.symbol === null || other.symbol === null) return false;
  if (one.symbol.type !== other.symbol.type || one.symbol.issuer !== other.symbol.issuer) return false;
  if (one.date === null || one.date !== other.date || one.abstract === null || other.abstract === null) return false;
  return (likeness(one.abstract.words, other.abstract.words) ?? 0) >= 0.9;
}
