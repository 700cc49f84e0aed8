/**
 * What in one file of the folder must be found in another, and what may stand only once: two tables of declarations
 * and the walk over them. A folder is one thing; a reference to nothing is a mistake of the line it stands on.
 */
import type { Problem } from '#core/problem.ts';
import { problem } from '#prose/words/problems.ts';
import type { Path, Told } from './file.ts';
import { unitKinds } from './units.ts';

/** What a code refers to. */
export type Referred = 'unit' | 'unit-or-kind' | 'indicator' | 'directive' | 'body' | 'finding' | 'register' | 'review';

/** The codes there are, by what they name; null where the list could not be read, so that nothing can be said. */
export type Codes = Readonly<Record<Exclude<Referred, 'unit-or-kind'>, ReadonlySet<string> | null>>;

/** `*` stands for every item of a list. */
type Pattern = string;

/** By the last part of a file's path. */
export const references: Readonly<Record<string, readonly (readonly [pattern: Pattern, to: Referred])[]>> = {
  'units.yaml': [
    ['units.*.parent', 'unit'],
    ['relations.*.from.*', 'unit'],
    ['relations.*.to.*', 'unit'],
  ],
  'indicators.yaml': [
    ['*.owner', 'unit'],
    ['*.reportedBy.*', 'unit-or-kind'],
    ['*.ratio.numerator', 'indicator'],
    ['*.ratio.denominator', 'indicator'],
    ['*.partOf', 'indicator'],
  ],
  'targets.yaml': [
    ['*.indicator', 'indicator'],
    ['*.unit', 'unit'],
    ['*.directive', 'directive'],
  ],
  'directives.yaml': [
    ['*.implements.*', 'directive'],
    ['*.replacedBy', 'directive'],
  ],
  'tasks.yaml': [
    ['*.lead', 'unit'],
    ['*.support.*', 'unit'],
    ['*.directives.*', 'directive'],
    ['*.finding', 'finding'],
    ['*.answers.*', 'finding'],
    ['*.indicator', 'indicator'],
    ['*.carried.*.review', 'review'],
    ['*.meeting.review', 'review'],
    ['*.asked.*.unit', 'unit'],
    ['*.progress.*.said.unit', 'unit'],
  ],
  'findings.yaml': [
    ['*.indicator', 'indicator'],
    ['*.units.*', 'unit'],
    ['*.states.*.review', 'review'],
  ],
  'people.yaml': [['*.roles.*.unit', 'unit']],
  'regimes.yaml': [
    ['*.directive', 'directive'],
    ['*.units.*', 'unit'],
  ],
  'clauses.yaml': [
    ['*.directive', 'directive'],
    ['*.owner', 'unit'],
  ],
  'cases.yaml': [
    ['*.register', 'register'],
    ['*.unit', 'unit'],
  ],
  'figure-words.yaml': [
    ['*.indicator', 'indicator'],
    ['*.unit', 'unit'],
    ['*.reportedBy', 'unit'],
  ],
  'meetings.yaml': [
    ['*.body', 'body'],
    ['*.attendance.*.unit', 'unit'],
    ['*.opinions.*.unit', 'unit'],
  ],
  'issued.yaml': [['*.body', 'body']],
  'review.yaml': [
    ['host', 'body'],
    ['issuer', 'body'],
    ['owed.*', 'unit-or-kind'],
  ],
  'submissions.yaml': [['*.unit', 'unit']],
  'confirmations.yaml': [
    ['files.*.except.*', 'indicator'],
    ['figures.*.indicator', 'indicator'],
    ['figures.*.unit', 'unit'],
  ],
};

/** Keys that must differ: the parts that make the key, joined. */
export const keys: Readonly<Record<string, readonly (readonly [list: Pattern, parts: readonly string[]])[]>> = {
  'bodies.yaml': [['*', ['code']]],
  'units.yaml': [['units.*', ['code']]],
  'indicators.yaml': [['*', ['code', 'from']]],
  'targets.yaml': [['*', ['indicator', 'unit', 'year', 'basis', 'as']]],
  'directives.yaml': [
    ['*', ['code']],
    ['*', ['issuer', 'type', 'number', 'date']],
  ],
  'tasks.yaml': [['*', ['id']]],
  'findings.yaml': [['*', ['id']]],
  'submissions.yaml': [['*', ['file']]],
  'people.yaml': [['*', ['code']]],
  'regimes.yaml': [['*', ['code', 'from']]],
  'clauses.yaml': [['*', ['directive', 'clause']]],
  'registers.yaml': [['*', ['code']]],
  'cases.yaml': [['*', ['register', 'number']]],
  'meetings.yaml': [['*', ['id']]],
  'issued.yaml': [['*', ['body', 'symbol', 'issuedOn']]],
};

const codeOfUnknown: Readonly<Record<Referred, string>> = {
  unit: 'HS11',
  'unit-or-kind': 'HS11',
  indicator: 'HS12',
  directive: 'HS13',
  body: 'HS14',
  finding: 'HS15',
  register: 'HS40',
  review: 'HS39',
};

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Every reference of a file to something that is not there. */
export function unknownReferences({ file, value, lineOf }: Told<unknown>, codes: Codes): Problem[] {
  return (references[nameOf(file)] ?? []).flatMap(([pattern, to]) =>
    found(value, pattern.split('.'))
      .filter(([, code]) => typeof code === 'string' && !isKnown(code, to, codes))
      .map(([path, code]) =>
        problem(
          codeOfUnknown[to],
          { file, line: lineOf(path) },
          { value: String(code), path: path.filter((step) => typeof step === 'string').join(' › ') },
        ),
      ),
  );
}

function isKnown(code: string, to: Referred, codes: Codes): boolean {
  if (to !== 'unit-or-kind') return codes[to]?.has(code) ?? true;
  return (unitKinds as readonly string[]).includes(code) || (codes.unit?.has(code) ?? true);
}

/** The codes at a pattern of a file, as far as they are there; null when the file could not be read. */
export const codesAt = (told: Told<unknown> | null, pattern: Pattern): ReadonlySet<string> | null =>
  told === null
    ? null
    : new Set(
        found(told.value, pattern.split('.'))
          .map(([, code]) => code)
          .filter((code) => typeof code === 'string'),
      );

/** Every item whose key an earlier item of the list has. */
export function duplicates({ file, value, lineOf }: Told<unknown>): Problem[] {
  return (keys[nameOf(file)] ?? []).flatMap(([pattern, parts]) => {
    const first = new Map<string, number>();
    return found(value, pattern.split('.')).flatMap(([path, item]) => {
      if (typeof item !== 'object' || item === null) return [];
      const key = parts.map((part) => (item as Record<string, unknown>)[part] ?? '').join(', ');
      const line = lineOf(path);
      const before = first.get(key);
      if (before !== undefined) return [problem('HS10', { file, line }, { key, first: before })];
      first.set(key, line);
      return [];
    });
  });
}

/** What stands at a pattern, each with its path. */
export function found(value: unknown, pattern: readonly string[], path: Path = []): (readonly [Path, unknown])[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => found(item, rest, [...path, index])) : [];
  return found((value as Record<string, unknown>)[step], rest, [...path, step]);
}
