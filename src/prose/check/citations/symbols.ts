/**
 * Symbols of documents taken apart as printed, also where they are put together wrong: the Party writes `12-NQ/TU`, the
 * State `12/QĐ-UBND` and, for normative documents, `12/2024/QĐ-UBND` (Nghị định 30/2020, annex III; Hướng dẫn 05-HD/VPTW).
 */

export type SymbolParts = {
  readonly number: string;
  readonly year: number | null;
  /** `NQ`, `QĐ`; null for official letters and laws. */
  readonly type: string | null;
  /** `UBND`, `TU`, `UBND-KT`. */
  readonly issuer: string;
  /** What stands between the parts, in order: `-/` for the Party, `/-` or `//-` for the State. */
  readonly joints: string;
  readonly side: 'party' | 'state' | null;
};

const TYPES =
  'CTr|CTHĐ|CTPH|TTr|QyĐ|QĐi|NQLT|TTLT|KHLT|KHPH|QCPH|TBKL|NQ|NĐ|QĐ|CT|KL|QC|TT|HD|TB|TC|BC|KH|ĐA|PA|DA|CV|BB|CĐ|LCT|GM|GGT|PL';
const PARTS = new RegExp(
  `^(?<number>\\d{1,5}[a-zđ]?(?:\\.\\d{1,2})?)(?<first>[-/.])(?:(?<year>(?:19|20)\\d{2})(?<second>[-/.]))?(?:(?<type>${TYPES})(?<third>[-/.]))?(?<issuer>\\p{Lu}[\\p{L}\\d&./-]*)$`,
  'u',
);
const COMMITTEE = '(?:TW|TU|HU|QU|ThU|ĐU|ĐUK)';
const PARTY = new RegExp(`^(?:${COMMITTEE}|(?:VP|BTV|BTG|BTC|BDV|BNC|UBKT|BTGDV|BCĐ)(?:TW|TU|HU|QU|ĐU|ThU))$`, 'u');
const MINISTRIES =
  'BNV|BXD|BTNMT|BGDĐT|BYT|BLĐTBXH|BKHĐT|BTTTT|BGTVT|BTP|BNNPTNT|BNNMT|BKHCN|BVHTTDL|BQP|BCA|BDTTG|VPCP|UBDT';
const DEPARTMENTS =
  'SNV|STC|SXD|STP|SYT|SCT|STNMT|SNNPTNT|SNNMT|SGDĐT|SKHĐT|SKHCN|SLĐTBXH|STTTT|SGTVT|SVHTTDL|SVHTT|SDL|PGDĐT|PNV|PTCKH';
const STATE = new RegExp(`^(?:UBND|HĐND|CP|TTg|UBTVQH\\d{0,2}|QH\\d{1,2}|${MINISTRIES}|${DEPARTMENTS})(?=$|[-.])`, 'u');

/**
 * The parts of a symbol; null for a bare number and for what is no symbol.
 *
 * @example symbolParts('412/BC-HU')?.side // 'party'
 * @example symbolParts('30/2020/NĐ-CP')?.year // 2020
 */
export function symbolParts(symbol: string): SymbolParts | null {
  const parts = PARTS.exec(symbol.replace(/\s+/g, '').replace(/[\u2010-\u2015\u2212]/g, '-'))?.groups;
  if (!parts?.number || !parts.issuer) return null;
  const { number, year, type, issuer, first = '', second = '', third = '' } = parts;
  return {
    number,
    year: year === undefined ? null : Number(year),
    type: type ?? null,
    issuer,
    joints: first + second + third,
    side: PARTY.test(issuer) ? 'party' : STATE.test(issuer) ? 'state' : null,
  };
}

/** The number without leading noughts, for comparing: `05` and `5` are one. */
export const plainNumber = (number: string): string => number.replace(/^0+(?=\d)/, '').toLowerCase();

/** A symbol as it is compared: no blanks, one kind of dash, no leading nought. */
export const plainSymbol = (symbol: string): string =>
  plainNumber(symbol.replace(/\s+/g, '').replace(/[\u2010-\u2015\u2212]/g, '-')).toLowerCase();

/** What a code within a symbol can stand for; codes that are left out say nothing. */
export const TYPES_OF_CODE: Readonly<Record<string, readonly string[]>> = {
  NQ: ['Nghị quyết'],
  NĐ: ['Nghị định'],
  QĐ: ['Quyết định', 'Quy định', 'Quy chế', 'Điều lệ'],
  CT: ['Chỉ thị', 'Chương trình'],
  KL: ['Kết luận', 'Thông báo kết luận'],
  HD: ['Hướng dẫn'],
  TB: ['Thông báo', 'Kết luận'],
  BC: ['Báo cáo'],
  KH: ['Kế hoạch'],
  CTr: ['Chương trình'],
  TTr: ['Tờ trình'],
  CĐ: ['Công điện'],
  CV: ['Công văn', 'Văn bản'],
  TT: ['Thông tư', 'Thông tri'],
};

/** Terms of the National Assembly: number, first and last year of passing. */
export const ASSEMBLIES: readonly (readonly [term: number, from: number, to: number])[] = [
  [10, 1997, 2002],
  [11, 2002, 2007],
  [12, 2007, 2011],
  [13, 2011, 2016],
  [14, 2016, 2021],
  [15, 2021, 2026],
];
