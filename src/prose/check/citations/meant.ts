/**
 * Which known document a citation means: of the dated law data, and of the register where there is one. Numbers of the
 * Party begin anew every term and those of offices every year, so that a number alone means nothing.
 */
import type { Day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import { fold } from '#core/spelling.ts';
import type { Examined } from '#prose/check/rule.ts';
import { type Citation, likeness } from './cited.ts';
import type { Days } from './document-day.ts';
import { LAWS, TERMS } from './laws.ts';
import { plainNumber, plainSymbol } from './symbols.ts';

export type Known = {
  readonly type: string;
  readonly symbol: string | null;
  readonly number: string;
  readonly date: Day | null;
  /** The first is how it is told. */
  readonly issuers: readonly string[];
  readonly about: string | null;
  /** `since` is null where the register does not date it. */
  readonly replaced: { readonly since: Day | null; readonly by: string; readonly sourced: boolean } | null;
  readonly from: 'laws' | 'register';
};

export type Meant = {
  readonly known: Known;
  /** The citation says another day than that of the document it surely means. */
  readonly otherDate: boolean;
};

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Bộ Chính trị': ['BCT', 'Bộ Chính trị, Ban Bí thư'],
  'Ban Bí thư': ['Ban Bí thư Trung ương', 'Ban Bí thư Trung ương Đảng'],
  'Ban Chấp hành Trung ương': ['BCH Trung ương', 'BCHTW', 'Ban Chấp hành Trung ương Đảng', 'Hội nghị Trung ương'],
};

const ofLaws: readonly Known[] = LAWS.map(({ symbol, issuer, about, ...law }) => ({
  ...law,
  symbol,
  number: /^\d+/.exec(symbol)?.[0] ?? symbol,
  issuers: [issuer, ...(ALIASES[issuer] ?? [])],
  about,
  from: 'laws',
}));

function ofRegister(directives: readonly Directive[]): readonly Known[] {
  return directives.map(({ type, number, symbol, issuer, issuerAliases, date, abstract, replacedBy }) => {
    const by = directives.find(({ code }) => code === replacedBy);
    return {
      type,
      symbol,
      number,
      date,
      issuers: [issuer, ...issuerAliases],
      about: abstract,
      replaced: by ? { since: by.date, by: `${by.type} số ${by.symbol ?? by.number}`, sourced: true } : null,
      from: 'register',
    };
  });
}

/** What is known, the register first. */
export const knownTo = ({ register }: Examined): readonly Known[] => [
  ...ofRegister(register?.directives ?? []),
  ...ofLaws,
];

/** The known document a citation surely means; null where none or where it may be another. */
export function meantBy(citation: Citation, known: readonly Known[], { last }: Days): Meant | null {
  const named = known.filter((one) => isNamed(citation, one));
  const { date } = citation;
  if (date !== null) {
    const exact = named.find((one) => one.date === date);
    if (exact) return { known: exact, otherDate: false };
    const other = named.find((one) => one.date !== null && isSurely(citation, one));
    return other ? { known: other, otherDate: true } : null;
  }
  if (citation.lawYear !== null) {
    const ofYear = named.findLast((one) => Number(one.date?.slice(0, 4)) === citation.lawYear);
    return ofYear ? { known: ofYear, otherDate: false } : null;
  }
  if (citation.lawName !== null && citation.symbol === null) return null;
  const possible = named.filter((one) => isOfTime(citation, one, last));
  return possible.length === 1 && possible[0] ? { known: possible[0], otherDate: false } : null;
}

const same = (one: string, other: string): boolean => fold(one) === fold(other);

/** The number, and the type and issuer where they are said, are its own; a law without a number goes by its name. */
export function isNamed(citation: Citation, known: Known): boolean {
  const { symbol, key, type, typeSaid, issuer, lawName, mention } = citation;
  if (symbol !== null && known.symbol !== null)
    return key === plainSymbol(known.symbol) && (typeOf(citation, known) || symbol.year !== null);
  if (mention.number === '')
    return lawName !== null && known.from === 'laws' && same(known.type, type) && same(known.about ?? '', lawName);
  if (plainNumber(mention.number.replace(/\D.*$/, '')) !== plainNumber(known.number)) return false;
  return typeSaid && same(type, known.type) && issuer !== null && known.issuers.some((one) => same(one, issuer));
}

const typeOf = ({ type, abstract, typeSaid }: Citation, known: Known): boolean =>
  !typeSaid ||
  same(type, known.type) ||
  (abstract !== null && (likeness(abstract.words, known.about ?? '') ?? 0) > 0.6);

/** Though the citation says another day: its number bears the year, its abstract is the same, or it is a law of the year. */
function isSurely({ symbol, abstract, lawName, date }: Citation, known: Known): boolean {
  if (symbol !== null && symbol.year !== null) return true;
  if (lawName !== null) return known.date?.slice(0, 4) === date?.slice(0, 4);
  const sameYear = known.date?.slice(0, 4) === date?.slice(0, 4);
  return sameYear && abstract !== null && known.about !== null && (likeness(abstract.words, known.about) ?? 0) > 0.6;
}

/** Without a day: its number bears the year, its abstract is the same, or it is of the term the document is of. */
function isOfTime({ symbol, abstract }: Citation, { date, about }: Known, last: Day): boolean {
  if (symbol !== null && symbol.year !== null) return true;
  const alike = abstract !== null && about !== null ? likeness(abstract.words, about) : null;
  if (alike !== null) return alike > 0.6;
  if (date === null) return true;
  return date <= last && TERMS.filter((term) => term <= date).length === TERMS.filter((term) => term <= last).length;
}
