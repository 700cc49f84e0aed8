/**
 * DV08 · A commune under two districts in one paper: `xã Mỹ Thạnh, huyện Cái Nứa` here and `xã Mỹ Thạnh, huyện Gò Lũy` there; or a
 * commune of the table of a district's own paper that a sentence puts under another district. Two communes may bear one
 * name, so it is a warning, and never where both stand in one paragraph or in tables.
 */
import { fold } from '#core/spelling.ts';
import { isInTable } from '#prose/check/places.ts';
import type { Examined, Example, Found, Rule, Stretch } from '#prose/check/rule.ts';

const paper = (body: string): string =>
  `ỦY BAN NHÂN DÂN HUYỆN MƯỜNG SƠN\nSố: 58/BC-UBND\nMường Sơn, ngày 06 tháng 10 năm 2017\nBÁO CÁO\nXây dựng nông thôn mới\n${body}`;

const table = '| TT | Xã | Tiêu chí đạt |\n| 1 | Pú Luông | 9 |\n| 2 | Nà Tăm | 12 |';

const examples: readonly Example[] = [
  {
    case: 'fires',
    text: paper(
      'Trạm bơm đặt tại xã Mỹ Thạnh, huyện Cái Nứa.\nGiao mặt bằng tại xã Mỹ Thạnh, huyện Gò Lũy trước ngày 29/12/2017.',
    ),
    finds: [{ code: 'DV08', quote: 'xã Mỹ Thạnh, huyện Gò Lũy' }],
  },
  {
    case: 'fires',
    text: paper(`${table}\nChọn xã Pú Luông, huyện Tủa Sính làm điểm chỉ đạo.`),
    finds: [{ code: 'DV08', quote: 'xã Pú Luông, huyện Tủa Sính' }],
  },
  { case: 'just misses', text: paper(`${table}\nChọn xã Pú Luông, huyện Mường Sơn làm điểm chỉ đạo.`) },
  { case: 'just misses', text: paper('Hai xã trùng tên là xã Tân Lập, huyện Mộc Hà và xã Tân Lập, huyện Vân Hồ.') },
  { case: 'does not apply', text: paper('Trạm bơm đặt tại xã Mỹ Thạnh, xã Mỹ Lộc, xã Mỹ Đức.') },
];

export const twoParents: Rule = {
  name: 'two-parents',
  codes: ['DV08'],
  title: { vi: 'Một xã, hai huyện', en: 'One commune, two districts' },
  about: {
    vi: 'Cùng một xã, phường, thị trấn mà chỗ này ghi thuộc huyện này, chỗ khác ghi huyện khác; hoặc xã có trong bảng của chính huyện ban hành mà lại ghi thuộc huyện khác. Có xã trùng tên nên chỉ cảnh báo, và không xét khi hai nơi đứng trong một đoạn hay trong bảng.',
    en: 'A commune under one district here and under another there; or a commune of the table of the issuing district put under another. Communes may share a name: a warning, and not where both stand in one paragraph or in tables.',
  },
  examples,
  find,
};

const WORD = "\\p{Lu}[\\p{L}'’-]*";
const COMMUNE = new RegExp(
  `(?<![\\p{L}])(?<kind>xã|phường|thị trấn)\\s+(?<name>${WORD}(?:\\s${WORD}){0,3}),?\\s+(?:thuộc\\s+)?(?<above>(?:huyện|quận|thị xã)\\s+${WORD}(?:\\s${WORD}){0,2})`,
  'gu',
);
const OWN = /(?:HUYỆN|QUẬN|THỊ XÃ)\s+\p{Lu}+(?:\s\p{Lu}+){0,2}(?=\s*$)/mu;

type Placed = Stretch & { readonly name: string; readonly above: string; readonly said: string };

function find(examined: Examined): readonly Found[] {
  const placed = [...examined.text.matchAll(COMMUNE)].flatMap((match): readonly Placed[] => {
    const { kind = '', name = '', above = '' } = match.groups ?? {};
    const at = { start: match.index, end: match.index + match[0].length };
    return isInTable(examined, at) ? [] : [{ ...at, name: fold(`${kind} ${name}`), above: fold(above), said: above }];
  });
  const first = new Map<string, Placed>();
  const own = ownDistrict(examined);
  const rows = own === null ? null : namesInTables(examined);
  return placed.slice(0, MOST_PLACED).flatMap((one): readonly Found[] => {
    const { start, end } = one;
    const known = first.get(one.name);
    if (known === undefined) first.set(one.name, one);
    const bare = one.name.replace(/^\S+\s/u, '');
    if (own !== null && rows !== null && one.above !== fold(own) && (rows.has(bare) || rows.has(one.name)))
      return [{ code: 'DV08', start, end, data: { right: own.toLowerCase() === own ? own : titled(own) } }];
    if (known === undefined || known.above === one.above || isOneParagraph(examined.text, known, one)) return [];
    const isRarer = timesSaid(examined.text, known.said) < timesSaid(examined.text, one.said);
    const [wrong, right] = isRarer ? [known, one] : [one, known];
    return [{ code: 'DV08', start: wrong.start, end: wrong.end, data: { right: right.said } }];
  });
}

/** So many and more are a list of places. */
const MOST_PLACED = 200;

/** The district that is named more often is likelier the right one. */
const timesSaid = (text: string, words: string): number => text.split(words).length - 1;

const isOneParagraph = (text: string, a: Stretch, b: Stretch): boolean => !text.slice(a.end, b.start).includes('\n');

/** `HUYỆN MƯỜNG SƠN` of the head. */
const ownDistrict = ({ text }: Examined): string | null => OWN.exec(text.slice(0, 400))?.[0] ?? null;

const titled = (words: string): string =>
  words
    .toLowerCase()
    .split(' ')
    .map((word, at) => (at === 0 || (at === 1 && word === 'xã') ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

const namesInTables = ({ tables }: Examined): ReadonlySet<string> =>
  new Set(tables.flatMap(({ rows }) => rows.filter(({ isTotal }) => !isTotal).map(({ label }) => fold(label))));
