/**
 * VD01 · Symbols in the wrong form: the Party writes `12-NQ/TU`, the State `12/QĐ-UBND`, normative documents with their
 * year (`30/2020/NĐ-CP`), official letters of the State without a code of type (`508/SNV-CCHC`); the year of a law must be
 * one of its National Assembly (domain.md 2.3; Nghị định 30/2020, annexes I and III).
 */
import type { Day } from '#core/day.ts';
import { bindsNeither, linesOf } from '#prose/check/layout/paper-lines.ts';
import type { Examined, Example, Found, Rule } from '#prose/check/rule.ts';
import { type Citation, citationsOf, ownSymbolAt } from './cited.ts';
import { daysKnown } from './document-day.ts';
import { partyPaper, statePaper } from './samples.ts';
import { ASSEMBLIES, type SymbolParts, symbolParts } from './symbols.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

const examples: readonly Example[] = [
  {
    case: 'fires',
    text: partyPaper('27 tháng 9 năm 2019', 'Ban Thường vụ Huyện ủy báo cáo như sau:', '412/BC-HU'),
    finds: [{ code: 'VD01', quote: '412/BC-HU' }],
  },
  {
    case: 'fires',
    text: statePaper(
      '27 tháng 9 năm 2019',
      'Thực hiện Kế hoạch số 31-KH/UBND ngày 22 tháng 01 năm 2019 của Ủy ban nhân dân tỉnh về giải quyết việc làm.',
    ),
    finds: [{ code: 'VD01', quote: 'Kế hoạch số 31-KH/UBND ngày 22 tháng 01 năm 2019 của Ủy ban nhân dân tỉnh' }],
  },
  {
    case: 'fires',
    text: statePaper(
      '27 tháng 9 năm 2022',
      'Theo Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    ),
    finds: [{ code: 'VD01', quote: 'Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ' }],
  },
  {
    case: 'just misses',
    text: statePaper(
      '27 tháng 9 năm 2022',
      'Thực hiện Nghị quyết số 12-NQ/TU, ngày 05/3/2021 của Tỉnh ủy về du lịch và Quyết định số 15/2021/QĐ-UBND ngày 06/4/2021 của Ủy ban nhân dân tỉnh về phân cấp.',
    ),
  },
  {
    case: 'just misses',
    text: statePaper('27 tháng 9 năm 2022', 'Theo Nghị quyết số 05/NQ-BCH của Ban Chấp hành Công đoàn.'),
    why: { vi: 'Không rõ là cơ quan của bên nào.', en: 'Whose side the issuer is on is not known.' },
  },
  {
    case: 'fires',
    text: `PHÒNG Y TẾ\n${NATION}\n${statePaper('27 tháng 9 năm 2022', 'Phòng báo cáo như sau:', '41-BC/PYT')}`,
    finds: [{ code: 'VD01', quote: '41-BC/PYT' }],
  },
  {
    case: 'just misses',
    text: `BCH ĐOÀN TNCS HỒ CHÍ MINH\n${NATION}\n${statePaper('27 tháng 9 năm 2022', 'Quận đoàn báo cáo:', '118-BC/QĐ')}`,
    why: {
      vi: 'Đoàn, Mặt trận và các hội có cách ghi ký hiệu riêng.',
      en: 'The youth union, the Front and the mass bodies have symbols of their own.',
    },
  },
  { case: 'does not apply', text: statePaper('27 tháng 9 năm 2022', 'Quán triệt Nghị quyết 57 của Bộ Chính trị.') },
];

export const symbolForm: Rule = {
  name: 'symbol-form',
  codes: ['VD01'],
  title: { vi: 'Số, ký hiệu đúng thể thức', en: 'Symbols in the right form' },
  about: {
    vi: 'Văn bản của Đảng: số-loại/cơ quan (12-NQ/TU); văn bản hành chính nhà nước: số/loại-cơ quan (12/QĐ-UBND); văn bản quy phạm có năm (30/2020/NĐ-CP); công văn của cơ quan nhà nước không có ký hiệu loại. Chỉ báo khi biết chắc cơ quan thuộc bên nào (Mặt trận, đoàn thể có quy định riêng); văn bản trước năm 2011 không xét.',
    en: 'The Party: number-type/issuer (12-NQ/TU); the State: number/type-issuer (12/QĐ-UBND); normative documents with their year (30/2020/NĐ-CP); official letters of the State without a code of type. Told only where the issuer’s side is sure (the Front and mass bodies have rules of their own); documents of before 2011 are let pass.',
  },
  examples,
  find,
};

const SINCE = '2011-01-01';

function find(examined: Examined): readonly Found[] {
  const cited = citationsOf(examined).flatMap((citation) => citedWrong(examined, citation) ?? []);
  const own = ownWrong(examined);
  return own === null ? cited : [own, ...cited];
}

/** Which side the head is of: it bears the Party's name or the name of the State. */
function sideOfHead({ text }: Examined): SymbolParts['side'] {
  const head = text.slice(0, 1500);
  const party = /ĐẢNG CỘNG SẢN VIỆT NAM/u.test(head);
  const state = /CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u.test(head);
  return party === state ? null : party ? 'party' : 'state';
}

function ownWrong(examined: Examined): Found | null {
  const at = ownSymbolAt(examined);
  const parts = symbolParts(examined.reading.meta.symbol ?? '');
  const days = daysKnown(examined);
  if (at === null || parts === null || (days !== null && days.first < SINCE)) return null;
  if (isOfMassBody(examined, parts)) return null;
  const side = sideOfHead(examined) ?? parts.side;
  if (parts.side !== null && side !== parts.side) return null;
  const expected = rightForm({ ...parts, side }, true);
  return expected === null ? null : { code: 'VD01', ...at, data: { expected } };
}

/** `118-BC/QĐ` of Quận đoàn, `21/KH-MTTQ`: the Front and the mass bodies have symbols of their own. */
function isOfMassBody(examined: Examined, { issuer, side }: SymbolParts): boolean {
  return side === null && (MASS_CODES.test(issuer) || bindsNeither(linesOf(examined).slice(0, HEAD_LINES)));
}

const MASS_CODES =
  /^(?:(?:TW|T|H|Q|X|P)?ĐTN|ĐTNCS|TNCS|(?:U?B?)MT|MTTQ|UBMTTQ|LĐLĐ|CĐ|HND|HLHPN|HPN|LHPN|H?CCB|HCTĐ|HNCT|QĐ)(?=$|[-.\p{Lu}])/u;
const HEAD_LINES = 12;

function citedWrong(examined: Examined, { start, end, symbol, date, inTable }: Citation): Found | null {
  const day: Day | null = date ?? daysKnown(examined)?.first ?? null;
  if (symbol === null || day === null || day < SINCE) return null;
  const expected = rightForm(symbol, false);
  if (expected === null) return null;
  const found: Found = { code: 'VD01', start, end, data: { expected } };
  return date === null || inTable ? { ...found, severity: 'warning' } : found;
}

/** The symbol as it should be; null where it is right or nobody can say. */
function rightForm(parts: SymbolParts, own: boolean): string | null {
  const { number, year, type, issuer, joints, side } = parts;
  if (side === 'party') return type === null || joints === '-/' ? null : `${number}-${type}/${issuer}`;
  if (side !== 'state') return null;
  if (/^QH\d/u.test(issuer)) return rightAssembly(parts);
  if (type === null) return null;
  if (type === 'CV') return own ? `${number}/${issuer}-…` : null;
  const plain = `${number}/${type}-${issuer}`;
  if (year === null && (type === 'NĐ' || (type === 'TT' && issuer.startsWith('B'))))
    return `${number}/[năm]/${type}-${issuer}`;
  if (year !== null && NEVER_NORMATIVE.has(type)) return plain;
  if (year === null) return joints === '/-' ? null : plain;
  return joints === '//-' ? null : `${number}/${year}/${type}-${issuer}`;
}

const NEVER_NORMATIVE = new Set(['KH', 'BC', 'TB', 'TTr', 'CTr', 'HD', 'KL', 'CĐ']);

/** `91/2025/QH15`: the year must be one of the term. */
function rightAssembly({ number, year, issuer, joints, type }: SymbolParts): string | null {
  if (type !== null || year === null) return null;
  const said = Number(issuer.slice(2));
  const terms = ASSEMBLIES.filter(([, from, to]) => from <= year && year <= to).map(([term]) => term);
  const known = ASSEMBLIES.some(([term]) => term === said);
  if (terms.length === 0 || !known) return null;
  return terms.includes(said) && joints === '//'
    ? null
    : `${number}/${year}/QH${terms.includes(said) ? said : terms[0]}`;
}
