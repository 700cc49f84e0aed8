/**
 * A directing document. Symbols are not unique (Party numbers restart every term, QĐ and TT each mean two things):
 * the key is issuer, type, number and date.
 */
import type { Day } from './day.ts';
import { fold } from './spelling.ts';

export type Directive = {
  readonly code: string;
  /** `Nghị quyết`, `Chỉ thị`, `Chương trình hành động`. */
  readonly type: string;
  readonly number: string;
  /** As printed, where known: `35-CT/TW`. */
  readonly symbol: string | null;
  /** `Bộ Chính trị`, `Thành ủy Hải Phòng`, `HĐND thành phố`. */
  readonly issuer: string;
  readonly issuerAliases: readonly string[];
  /** Null where not known: then it matches any date of its term. */
  readonly date: Day | null;
  readonly abstract: string | null;
  readonly implements: readonly string[];
  readonly replacedBy: string | null;
  readonly real: boolean;
};

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

/** A directive as people mention it: `Chỉ thị 35`, `Nghị quyết 05 của HĐND thành phố`, or by its whole symbol. */
export type Mention = {
  readonly type: string | null;
  /** `35`, `05`, `35-CT/TW`. */
  readonly number: string;
  readonly issuer: string | null;
  readonly date: Day | null;
};

export type Resolution =
  | {
      readonly kind: 'resolved';
      readonly directive: Directive /** Code of what replaced it by that day. */;
      readonly replacedBy: string | null;
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Directive[] }
  | { readonly kind: 'unknown' };

const sameNumber = (a: string, b: string): boolean => a.replace(/^0+(?=\d)/, '') === b.replace(/^0+(?=\d)/, '');

/** One is the other or begins it: `Chương trình` is how people say `Chương trình hành động`. */
function sameType(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

const ofType = (directive: Directive, type: string): boolean =>
  [type, ...(typesByCode[type] ?? [])].some((words) => sameType(words, directive.type));

const issuerNames = (directive: Directive): readonly string[] => {
  const code = directive.symbol === null ? null : parseSymbol(directive.symbol)?.issuer;
  return [directive.issuer, ...directive.issuerAliases, ...(code ? [code] : [])].map(fold);
};

/** Whole words of one within the other: `Thành ủy` in `Ban Thường vụ Thành ủy`. */
const within = (inner: string, outer: string): boolean => ` ${outer} `.includes(` ${inner} `);

/** Those by exactly that issuer; where there are none, those whose name holds the words or is held by them. */
function byIssuer(candidates: readonly Directive[], issuer: string): readonly Directive[] {
  const said = fold(issuer);
  const exact = candidates.filter((directive) => issuerNames(directive).includes(said));
  if (exact.length > 0) return exact;
  return candidates.filter((directive) =>
    issuerNames(directive).some((name) => within(said, name) || within(name, said)),
  );
}

/**
 * Which directive of the register a mention means on a day. Only what was issued by then counts, so that of two
 * directives with one symbol a report of 2019 means the older; of several the ones still in force go first; one that
 * had been replaced says by what.
 */
export function resolveMention(mention: Mention, register: readonly Directive[], on: Day): Resolution {
  const symbol = parseSymbol(mention.number);
  const number = symbol?.number ?? mention.number;
  const type = mention.type ?? symbol?.type ?? null;
  const issuer = mention.issuer ?? symbol?.issuer ?? null;
  const known = register
    .filter((directive) => directive.date === null || directive.date <= on)
    .filter((directive) => mention.date === null || directive.date === null || directive.date === mention.date)
    .filter((directive) => sameNumber(directive.number, number) && (type === null || ofType(directive, type)));
  const candidates = issuer === null ? known : byIssuer(known, issuer);
  const inForce = candidates.filter((directive) => replacementOf(directive, register, on) === null);
  const [directive, ...others] = mention.date === null && inForce.length > 0 ? inForce : candidates;
  if (directive === undefined) return { kind: 'unknown' };
  if (others.length > 0) return { kind: 'ambiguous', candidates: [directive, ...others] };
  return { kind: 'resolved', directive, replacedBy: replacementOf(directive, register, on) };
}

/** Code of what had replaced it by the day; a replacement that the register does not date counts as done. */
export function replacementOf({ replacedBy }: Directive, register: readonly Directive[], on: Day): string | null {
  const date = register.find((other) => other.code === replacedBy)?.date ?? null;
  return replacedBy !== null && (date === null || date <= on) ? replacedBy : null;
}
