/**
 * Symbols of documents by the Party's and the State's grammar (HD 05-HD/VPTW; Nghị định 30/2020, annex III), as people
 * write them when they mean a directive.
 */

/** party `35-CT/TW`; state `15/QĐ-BNV`; state-cv `05/BNV-VP`; state-qppl `30/2020/NĐ-CP`; law; nasc: its standing committee. */
export type SymbolKind = 'party' | 'state' | 'state-cv' | 'state-qppl' | 'law' | 'nasc';

export type DirectiveSymbol = {
  readonly kind: SymbolKind;
  readonly number: string;
  /** `CT`, `QĐ`: what it stands for depends on the issuer. Null for official letters and laws. */
  readonly type: string | null;
  /** Code in the symbol: `TW`, `HĐND`, `QH14`. */
  readonly issuer: string;
  readonly year: number | null;
};

const grammars: readonly (readonly [kind: SymbolKind, grammar: RegExp])[] = [
  ['law', /^(?<number>\d{1,3})\/(?<year>(?:19|20)\d{2})\/(?<issuer>QH\d{1,2})$/u],
  ['nasc', /^(?<number>\d{1,4})(?:\/(?<year>(?:19|20)\d{2}))?\/(?<type>NQ|PL|NQLT)-(?<issuer>UBTVQH\d{0,2})$/u],
  [
    'party',
    /^(?<number>\d{1,4})-(?<type>CTr|TTr|QyĐ|QĐi|NQ|QĐ|CT|KL|QC|TT|HD|TB|TC|BC|KH|QH|ĐA|PA|DA|CV|BB|LCT|GM|GGT)\/(?<issuer>[A-ZĐƯƠ][A-ZĐƯƠa-zđ]*(?:[-.][A-ZĐƯƠ0-9]+)*)$/u,
  ],
  [
    'state',
    /^(?<number>\d{1,5})(?:\/(?<year>(?:19|20)\d{2}))?\/(?:(?<type>CTr|TTr|QyĐ|NQLT|TTLT|NQ|NĐ|QĐ|CT|QC|TT|TC|TB|HD|KH|PA|ĐA|DA|BC|BB|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB)-)?(?<issuer>[A-ZĐƯƠ][A-ZĐƯƠa-z0-9]*(?:-[A-ZĐƯƠ0-9&]+)*)$/u,
  ],
];

function stateKind(type: string | undefined, year: string | undefined): SymbolKind {
  if (type === undefined) return 'state-cv';
  return year === undefined ? 'state' : 'state-qppl';
}

/**
 * The parts of a symbol by the Party's or the State's grammar (HD 05-HD/VPTW; Nghị định 30/2020, annex III); null for
 * anything else. The kind of document is never read from QĐ or TT alone: both mean two things.
 *
 * @example parseSymbol('35 - CT/TW')?.kind // 'party'
 * @example parseSymbol('91/2025/QH15')?.issuer // 'QH15'
 * @example parseSymbol('Chỉ thị 35') // null
 */
export function parseSymbol(text: string): DirectiveSymbol | null {
  const compact = text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*([-/])\s*/g, '$1')
    .trim();
  for (const [kind, grammar] of grammars) {
    const parts = grammar.exec(compact)?.groups;
    if (!parts?.number || !parts.issuer) continue;
    const { number, type, issuer, year } = parts;
    const exact = kind === 'state' ? stateKind(type, year) : kind;
    return { kind: exact, number, type: type ?? null, issuer, year: year === undefined ? null : Number(year) };
  }
  return null;
}

/** What type codes stand for in symbols. */
export const typesByCode: Readonly<Record<string, readonly string[]>> = {
  NQ: ['Nghị quyết'],
  NĐ: ['Nghị định'],
  QĐ: ['Quyết định', 'Quy định'],
  QĐi: ['Quy định'],
  QyĐ: ['Quy định'],
  CT: ['Chỉ thị'],
  KL: ['Kết luận'],
  QC: ['Quy chế'],
  TT: ['Thông tri', 'Thông tư'],
  HD: ['Hướng dẫn'],
  TB: ['Thông báo'],
  BC: ['Báo cáo'],
  KH: ['Kế hoạch'],
  CTr: ['Chương trình', 'Chương trình hành động'],
  ĐA: ['Đề án'],
  DA: ['Dự án'],
  PA: ['Phương án'],
  CV: ['Công văn'],
  TTr: ['Tờ trình'],
  CĐ: ['Công điện'],
};
