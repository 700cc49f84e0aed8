/**
 * VD02 · The type that is said against the code within the symbol: `Nghị quyết số 12/QĐ-UBND`, a report that bears the
 * number of a notice.
 */
import { fold } from '#core/spelling.ts';
import type { Examined, Example, Found, Rule } from '#prose/check/rule.ts';
import { type Citation, citationsOf, ownSymbolAt } from './cited.ts';
import { partyPaper, statePaper } from './samples.ts';
import { symbolParts, TYPES_OF_CODE } from './symbols.ts';

const examples: readonly Example[] = [
  {
    case: 'fires',
    text: statePaper('12 tháng 10 năm 2018', 'Sở báo cáo như sau:', '318/TB-SLĐTBXH'),
    finds: [{ code: 'VD02', quote: '318/TB-SLĐTBXH' }],
  },
  {
    case: 'fires',
    text: statePaper(
      '12 tháng 10 năm 2018',
      'Thực hiện Nghị quyết số 31/QĐ-UBND ngày 22 tháng 01 năm 2018 của Ủy ban nhân dân tỉnh về giải quyết việc làm.',
    ),
    finds: [{ code: 'VD02', quote: 'Nghị quyết số 31/QĐ-UBND ngày 22 tháng 01 năm 2018 của Ủy ban nhân dân tỉnh' }],
  },
  {
    case: 'fires',
    text: partyPaper('12 tháng 10 năm 2018', 'Sơ kết Kế hoạch số 21-CTr/TU, ngày 18/7/2017 của Tỉnh ủy về du lịch.'),
    finds: [{ code: 'VD02', quote: 'Kế hoạch số 21-CTr/TU, ngày 18/7/2017 của Tỉnh ủy' }],
  },
  {
    case: 'just misses',
    text: partyPaper('12 tháng 10 năm 2018', 'Theo Quy định số 30-QĐ/TW, ngày 26/7/2016 và Đề án 06/QĐ-TTg.'),
    why: {
      vi: 'QĐ là Quyết định và Quy định; đề án được phê duyệt bằng quyết định.',
      en: 'QĐ is two things; schemes are approved by decisions.',
    },
  },
  {
    case: 'does not apply',
    text: partyPaper(
      '12 tháng 10 năm 2018',
      'Quán triệt các nghị quyết, kết luận số 18-NQ/TW, 01-KL/TW của Trung ương.',
    ),
    why: { vi: 'Danh sách nhiều loại văn bản.', en: 'A list of several types.' },
  },
];

export const symbolType: Rule = {
  name: 'symbol-type',
  codes: ['VD02'],
  title: { vi: 'Tên loại và ký hiệu loại', en: 'Type and code of type' },
  about: {
    vi: 'Tên loại viết ra phải khớp ký hiệu trong số văn bản. QĐ có thể là Quyết định hoặc Quy định, TT là Thông tư hoặc Thông tri; chương trình, đề án, kế hoạch dẫn theo quyết định phê duyệt thì không báo.',
    en: 'The type in words must fit the code in the number. QĐ and TT each mean two things; programmes, schemes and plans cited by the decision that approved them are let pass.',
  },
  examples,
  find,
};

/** Cited by these words a paper may bear the number of what approved or told it. */
const LOOSE =
  /^(?:chương trình|đề án|kế hoạch|phương án|quy chế|điều lệ|quy hoạch|văn bản|dự án|luật|bộ luật|công văn|lệnh|lời|báo cáo)/iu;

function find(examined: Examined): readonly Found[] {
  const cited = citationsOf(examined).flatMap((citation) => citedWrong(citation) ?? []);
  const own = ownWrong(examined);
  return own === null ? cited : [own, ...cited];
}

/** These approve nothing: a plan does not bear the number of a programme. */
const OF_ITS_OWN = new Set(['KH', 'CTr', 'BC', 'HD', 'TTr']);
const NAMES_ITSELF = /^(?:chương trình|kế hoạch|báo cáo)$/iu;

function citedWrong({ start, end, type, typeSaid, symbol, inTable, nested }: Citation): Found | null {
  const codes = symbol?.type ? TYPES_OF_CODE[symbol.type] : undefined;
  if (!typeSaid || codes === undefined || symbol === null || fits(type, codes)) return null;
  const isOwn = OF_ITS_OWN.has(symbol.type ?? '') && NAMES_ITSELF.test(type) && !nested;
  if (LOOSE.test(type) && !isOwn) return null;
  const found: Found = {
    code: 'VD02',
    start,
    end,
    data: { said: type, code: symbol.type ?? '', means: codes[0] ?? '' },
  };
  return inTable || isOwn ? { ...found, severity: 'warning' } : found;
}

const OWN = /^(?:báo cáo|thông báo|kế hoạch|nghị quyết|quyết định|chỉ thị|kết luận|tờ trình|hướng dẫn|chương trình)/iu;

function ownWrong(examined: Examined): Found | null {
  const { type, symbol } = examined.reading.meta;
  const code = symbolParts(symbol ?? '')?.type ?? null;
  const at = ownSymbolAt(examined);
  const codes = code === null ? undefined : TYPES_OF_CODE[code];
  if (at === null || type === null || code === null || codes === undefined) return null;
  if (!OWN.test(type) || fits(type, codes) || code === 'CV') return null;
  return { code: 'VD02', ...at, data: { said: type, code, means: codes[0] ?? '' } };
}

/** `Chương trình hành động` is a `Chương trình`, `Thông báo kết luận` is told by KL as by TB. */
const fits = (type: string, codes: readonly string[]): boolean =>
  codes.some((one) => fold(type).startsWith(fold(one)) || (one === 'Kết luận' && /kết luận/iu.test(type)));
