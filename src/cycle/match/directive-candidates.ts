/**
 * Which directive of the register a mention means: by number, type, issuer and date, and by its symbol. A near miss (the
 * same number of another issuer, type or year) is a candidate to ask about, never the one that was meant.
 */
import type { Day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import { fold } from '#core/spelling.ts';
import type { Scored } from './confidence.ts';
import { parseSymbol, typesByCode } from './directive-symbol.ts';
import { wordsIn } from './words.ts';

export type DirectiveSaid = {
  readonly type: string | null;
  /** `35`, `05`, `35-CT/TW`. */
  readonly number: string;
  readonly issuer: string | null;
  readonly date: Day | null;
};

/** What speaks against a candidate, by how much of its fit is left. */
const OTHER_TYPE = 0.1;
const UNSURE_TYPE = 0.4;
const NO_TYPE = 0.8;
const OTHER_ISSUER = 0.08;
const NARROWER_ISSUER = 0.97;
const NO_ISSUER = 0.97;
const OTHER_DATE = 0.08;
const OTHER_YEAR = 0.08;

/**
 * The directives of the number, best first; only what was issued by the day counts.
 *
 * @example directivesFor({ type: 'Chỉ thị', number: '35', issuer: 'BCT', date: null }, register, on).length // 2
 */
export function directivesFor(
  said: DirectiveSaid,
  register: readonly Directive[],
  on: Day,
): readonly Scored<Directive>[] {
  const symbol = parseSymbol(said.number);
  const number = symbol?.number ?? /\d+/.exec(said.number)?.[0] ?? said.number;
  return register
    .filter(({ date }) => date === null || date <= on)
    .filter((one) => Number(one.number) === Number(number))
    .map((of) => ({ of, score: typeEvidence(said, of) * issuerEvidence(said, of) * dateEvidence(said, of) }))
    .sort((a, b) => b.score - a.score || (a.of.code < b.of.code ? -1 : 1));
}

/** `NQ`, `CTHĐ` as people shorten types; `QĐ` and `TT` each mean two. */
const typesOf = (type: string): readonly string[] => {
  const code = type.replaceAll('.', '');
  const short: Readonly<Record<string, readonly string[]>> = { ...typesByCode, CTHĐ: ['Chương trình hành động'] };
  return (short[code] ?? [type]).map(fold);
};

function typeEvidence({ type, number }: DirectiveSaid, of: Directive): number {
  const code = parseSymbol(number)?.type ?? null;
  const own = fold(of.type);
  const said = type === null ? null : typesOf(type);
  const bySymbol = code === null ? null : typesOf(code);
  if (said === null && bySymbol === null) return NO_TYPE;
  if (said !== null && !said.includes(own)) {
    const isBegun = said.some((one) => own.startsWith(`${one} `) || one.startsWith(`${own} `));
    return isBegun ? UNSURE_TYPE : OTHER_TYPE;
  }
  if (said === null && bySymbol !== null) return bySymbol.includes(own) ? 1 : OTHER_TYPE;
  return 1;
}

const bareOf = (words: string): string =>
  wordsIn(words)
    .map((word) => word.folded)
    .join(' ');

const namesOf = ({ issuer, issuerAliases }: Directive): readonly string[] => [issuer, ...issuerAliases].map(bareOf);

/** Whole words of one within the other: `Thành ủy` in `Ban Thường vụ Thành ủy`. */
const within = (inner: string, outer: string): boolean => ` ${outer} `.includes(` ${inner} `);

/** The issuer as said, and as the code of the symbol tells it; either may speak against. */
function issuerEvidence({ issuer, number }: DirectiveSaid, of: Directive): number {
  const names = namesOf(of);
  const own = of.symbol === null ? null : (parseSymbol(of.symbol)?.issuer ?? null);
  const code = parseSymbol(number)?.issuer ?? null;
  const byCode =
    code === null ? null : own === null ? (names.includes(bareOf(code)) ? 1 : null) : own === code ? 1 : OTHER_ISSUER;
  const byName = issuer === null ? null : nameEvidence(bareOf(issuer), names);
  if (byCode === null && byName === null) return NO_ISSUER;
  return Math.min(byCode ?? 1, byName ?? 1);
}

function nameEvidence(said: string, names: readonly string[]): number {
  if (names.includes(said)) return 1;
  return names.some((name) => within(said, name) || within(name, said)) ? NARROWER_ISSUER : OTHER_ISSUER;
}

function dateEvidence({ date, number }: DirectiveSaid, of: Directive): number {
  const year = parseSymbol(number)?.year ?? null;
  const own = of.symbol === null ? null : (parseSymbol(of.symbol)?.year ?? null);
  const issued = own ?? (of.date === null ? null : Number(of.date.slice(0, 4)));
  if (year !== null && issued !== null && year !== issued) return OTHER_YEAR;
  if (date === null || of.date === null) return 1;
  return date === of.date ? 1 : OTHER_DATE;
}
