/**
 * What a letter is in a pattern, spelt out when the program is built (decisions/0020).
 *
 * `\p{L}` holds the letters of all scripts in six hundred ranges, and every pattern with it costs a millisecond or two
 * to compile: half a second for the patterns of a check. Texts here are Vietnamese, so the builds put Latin, Greek and
 * Cyrillic letters in its place. The long names (`\p{Letter}`) stay as they are, where every script is meant.
 */

/** Capitals and small letters: ASCII, Latin-1, and those of Vietnamese beyond. */
const CAPITALS = `A-ZÀ-ÖØ-Þ${'ĂĐĨŨƠƯ'}${everySecond(0x1ea0)}`;
const SMALL = `a-zµß-öø-ÿ${'ăđĩũơư'}${everySecond(0x1ea1)}`;
const LATIN = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u1e00-\\u1eff';
const GREEK_AND_CYRILLIC =
  '\\u0370-\\u0373\\u0376\\u0377\\u037b-\\u037d\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f';
const LETTERS = LATIN + GREEK_AND_CYRILLIC;
const MARKS = '\\u0300-\\u036f\\u0483-\\u0489';

const ranges: Readonly<Record<string, string>> = { L: LETTERS, M: MARKS, Lu: CAPITALS, Ll: SMALL };

function everySecond(first: number): string {
  const last = 0x1eff;
  return Array.from({ length: (last - first) >> 1 }, (_, step) => String.fromCharCode(first + step * 2)).join('');
}

/**
 * A pattern's source with its letters spelt out; `backslash` is how a backslash stands in it, doubled within a string.
 *
 * @example withLettersSpelt('(?<!\\p{M})') // '(?<![\\u0300-\\u036f\\u0483-\\u0489])'
 */
export function withLettersSpelt(source: string, backslash: '\\' | '\\\\' = '\\'): string {
  let out = '';
  let isInClass = false;
  for (let at = 0; at < source.length; ) {
    const name = source.startsWith(`${backslash}p{`, at)
      ? /^(L|M|Lu|Ll)\}/.exec(source.slice(at + backslash.length + 2))
      : null;
    if (name) {
      const spelt = (ranges[name[1] ?? ''] ?? '').replaceAll('\\', backslash);
      out += isInClass ? spelt : `[${spelt}]`;
      at += backslash.length + 2 + name[0].length;
      continue;
    }
    const length = source.startsWith(backslash, at) ? backslash.length + 1 : 1;
    const piece = source.slice(at, at + length);
    if (piece === '[') isInClass = true;
    else if (piece === ']') isInClass = false;
    out += piece;
    at += length;
  }
  return out;
}

type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly regex?: unknown;
  readonly value?: unknown;
};

type Parsing = { readonly parse: (code: string) => unknown };

/** The step of a build, for Vite: letters spelt out in the patterns of our own files, and in the strings they are made from. */
export const lettersSpelt = {
  name: 'letters-spelt',
  transform: {
    filter: { id: { include: /\.tsx?(?:\?|$)/, exclude: /\/node_modules\// }, code: /\\p\{[LM]/ },
    handler(this: Parsing, code: string): { readonly code: string; readonly map: null } {
      let out = '';
      let from = 0;
      for (const node of patternsIn(this.parse(code))) {
        const text = code.slice(node.start, node.end);
        out += code.slice(from, node.start) + withLettersSpelt(text, node.regex ? '\\' : '\\\\');
        from = node.end;
      }
      return { code: out + code.slice(from), map: null };
    },
  },
};

/** Pattern literals, strings and the fixed parts of templates, in the order of the text. */
function patternsIn(tree: unknown): readonly Node[] {
  const found: Node[] = [];
  const visit = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    if (Array.isArray(one)) one.forEach(visit);
    else if (isPattern(one)) found.push(one as Node);
    else Object.values(one).forEach(visit);
  };
  visit(tree);
  return found.sort((a, b) => a.start - b.start);
}

const isPattern = (one: object): boolean =>
  'type' in one &&
  (one.type === 'TemplateElement' ||
    (one.type === 'Literal' && ('regex' in one || ('value' in one && typeof one.value === 'string'))));
