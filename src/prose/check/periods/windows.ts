/**
 * KY04 · figures of another window in one sum: `gồm khoáng sản 96,2 triệu USD (9 tháng), lâm sản 86,3 triệu USD (8 tháng)`.
 * Figures that are added must be of one window (Nghị định 09/2019/NĐ-CP, Điều 12).
 */
import type { Examined, Found, Rule } from '#prose/check/rule.ts';

export const mixedWindows: Rule = {
  name: 'mixed-windows',
  codes: ['KY04'],
  title: { vi: 'Cộng số liệu khác mốc thời gian', en: 'Figures of other windows in one sum' },
  about: {
    vi: 'Các khoản sau "gồm", "bao gồm" ghi trong ngoặc những mốc lũy kế khác nhau (9 tháng, 8 tháng). Các quý, tháng khác nhau cộng thành kỳ dài hơn thì không báo.',
    en: 'Parts behind “gồm” that name different cumulative windows. Quarters and single months that make a longer period are let pass.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Kim ngạch xuất khẩu 9 tháng đạt 182,5 triệu USD, gồm khoáng sản 96,2 triệu USD (9 tháng), hàng khác 86,3 triệu USD (8 tháng).',
      finds: [{ code: 'KY04', quote: 'gồm khoáng sản 96,2 triệu USD (9 tháng), hàng khác 86,3 triệu USD (8 tháng)' }],
    },
    {
      case: 'fires',
      text: 'Số người mắc năm 2024 là 48 người, gồm 31 người của 9 tháng đầu năm 2024 và 17 người của quý IV năm 2023.',
      finds: [{ code: 'KY04', quote: 'gồm 31 người của 9 tháng đầu năm 2024 và 17 người của quý IV năm 2023' }],
    },
    {
      case: 'just misses',
      text: 'Kim ngạch 9 tháng đạt 182,5 triệu USD, gồm khoáng sản 96,2 triệu USD (9 tháng), hàng khác 86,3 triệu USD (9 tháng).',
    },
    { case: 'does not apply', text: 'Trồng 50 ha, gồm quế 30 ha (quý I), keo 20 ha (quý II).' },
  ],
  find,
};

const LIST =
  /(?<!\p{L})(?:bao gồm|gồm)(?!\p{L})(?:(?!\.\s)[^;\n])*?\([^)\n]*\)(?:(?!\.\s)[^;\n])*?\((?:tính\s+)?(?:lũy kế\s+)?(?:đến hết\s+)?\d{1,2}\s+tháng[^)\n]*\)/giu;
const WINDOW =
  /\((?:tính\s+)?(?:lũy kế\s+)?(?:đến hết\s+)?(?<months>\d{1,2})\s+tháng(?:\s+đầu năm)?(?:\s+năm\s+(?:19|20)\d{2})?\)/giu;

/** `năm 2024 là 48 người, gồm … của 9 tháng đầu năm 2024 và … của quý IV năm 2023`. */
const OTHER_YEAR =
  /(?<!\p{L})năm (?<year>20\d{2})(?:(?!\.\s)[^;\n]){0,60}?(?<!\p{L})gồm(?:(?!\.\s)[^;\n])*?(?:quý [IVX\d]+|tháng(?: \d{1,2}| đầu| cuối)?)(?:\/| năm )(?<other>20\d{2})(?:(?!\.\s)[^;\n])*?(?=[.;\n]|$)/giu;
const IN_YEAR = /(?:quý [IVX\d]+|tháng(?: \d{1,2}| đầu| cuối)?)(?:\/| năm )(20\d{2})/giu;

function find(examined: Examined): readonly Found[] {
  return [...mixedMonths(examined), ...mixedYears(examined)];
}

/** Parts of another year than their total. */
function mixedYears({ text }: Examined): readonly Found[] {
  return [...text.matchAll(OTHER_YEAR)].flatMap((match) => {
    const { year = '' } = match.groups ?? {};
    const listed = match[0].slice(match[0].toLowerCase().indexOf('gồm'));
    const years = [...new Set([...listed.matchAll(IN_YEAR)].map(([, told]) => told ?? ''))];
    if (!years.includes(year) || years.length < 2 || /năm học|niên vụ|giai đoạn|so với/iu.test(match[0])) return [];
    const start = match.index + match[0].length - listed.length;
    return [{ code: 'KY04', start, end: match.index + match[0].length, data: { windows: years.join(', ') } }];
  });
}

function mixedMonths({ text }: Examined): readonly Found[] {
  return [...text.matchAll(LIST)].flatMap((match) => {
    const words = match[0];
    const windows = [...new Set([...words.matchAll(WINDOW)].map(({ groups }) => `${Number(groups?.months)} tháng`))];
    if (windows.length < 2) return [];
    return [
      { code: 'KY04', start: match.index, end: match.index + words.length, data: { windows: windows.join(', ') } },
    ];
  });
}
