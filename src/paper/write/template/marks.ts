/**
 * The marks an office types into its own Word template, found in one part of the package: `{tên}`, `{mỗi …}`, `{có …}`,
 * `{không có …}`, `{hết …}`, and `{{` for a brace that is meant.
 *
 * Word cuts words into runs as it likes (spelling, the cursor, a change of language), so a mark is looked for in the
 * letters of a paragraph and not in its runs. Marks within formulas, and deleted or hidden ones, are none.
 */
import { type Letter, lettersOf } from '#paper/annotate/docx-letters.ts';
import type { PlacedXml } from '#paper/annotate/placed-xml.ts';
import type { Element } from '#paper/package/xml.ts';

export type MarkKind = 'value' | 'each' | 'some' | 'none' | 'end' | 'brace' | 'unclosed' | 'empty';

/** One mark: what it asks for, and where it stands in the part. */
export type Mark = {
  readonly kind: MarkKind;
  /** As compared: `ten_co_quan`. */
  readonly name: string;
  /** As typed. */
  readonly quote: string;
  readonly letters: readonly Letter[];
  readonly paragraph: Element;
};

/** Longer than any name: what opens a brace and says more is words with a brace in them. */
const LONGEST = 160;

/**
 * A name as it is compared: without tones, in small letters, words joined by `_` however they were.
 *
 * @example foldedName('Tên  cơ quan') // 'ten_co_quan'
 * @example foldedName('chi_tieu : thu–ngan-sach') // 'chi_tieu:thu_ngan_sach'
 */
export const foldedName = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\s\u00a0_\-\u2010-\u2015\u2212]+/gu, '_')
    .replace(/_*:_*/g, ':')
    .replace(/^_+|_+$/g, '');

const opening: readonly (readonly [RegExp, MarkKind])[] = [
  [/^moi_(?=.)/, 'each'],
  [/^khong_co_(?=.)/, 'none'],
  [/^co_(?=.)/, 'some'],
  [/^het(_|$)/, 'end'],
];

/** What stands between braces: a word that opens or closes, then a name; else a name alone. */
function meaning(inside: string): { readonly kind: MarkKind; readonly name: string } {
  const folded = foldedName(inside);
  if (folded === '') return { kind: 'empty', name: '' };
  const spaced = /\s/u.test(inside.trim());
  const found = opening.find(([words]) => words.test(folded));
  // A name may begin with such a word; then it is typed in one, as names in the table are.
  if (found === undefined || !(spaced || folded === 'het')) return { kind: 'value', name: folded };
  return { kind: found[1], name: folded.replace(found[0], '') };
}

/** The marks of a part in the order in which they stand in it. */
export function marksIn(tree: PlacedXml): readonly Mark[] {
  const found: Mark[] = [];
  const walk = (element: Element): void => {
    if (element.name === 'w:p') for (const mark of marksOf(element, tree)) found.push(mark);
    for (const child of element.children) walk(child);
  };
  walk(tree.root);
  return found.sort((a, b) => begin(a) - begin(b));
}

export const begin = (mark: Mark): number => mark.letters[0]?.from ?? 0;
export const finish = (mark: Mark): number => mark.letters.at(-1)?.to ?? 0;

/** Letters of formulas stand apart: nothing may be put into them. */
const signOf = (letter: Letter): string => (letter.run === undefined ? '\u0000' : letter.text);

function marksOf(paragraph: Element, tree: PlacedXml): readonly Mark[] {
  if (!tree.xml.slice(tree.standOf(paragraph).start, tree.standOf(paragraph).end).includes('{')) return [];
  const letters = lettersOf(paragraph, tree);
  const marks: Mark[] = [];
  const mark = (kind: MarkKind, name: string, within: readonly [from: number, to: number]): void => {
    const taken = letters.slice(...within);
    marks.push({ kind, name, quote: taken.map(({ text }) => text).join(''), letters: taken, paragraph });
  };
  for (let at = 0; at < letters.length; at += 1) {
    const sign = signOf(letters[at] as Letter);
    if (sign !== '{' && sign !== '}') continue;
    if (letters[at + 1] && signOf(letters[at + 1] as Letter) === sign) {
      mark('brace', sign, [at, at + 2]);
      at += 1;
    } else if (sign === '{') {
      const close = closing(letters, at);
      if (close === null) mark('unclosed', '', [at, Math.min(at + 24, letters.length)]);
      else {
        const inside = letters.slice(at + 1, close).map(({ text }) => text);
        const { kind, name } = meaning(inside.join('').normalize('NFC'));
        mark(kind, name, [at, close + 1]);
        at = close;
      }
    }
  }
  return marks;
}

/** Where a brace is closed; null where another opens before, or nothing closes it. */
function closing(letters: readonly Letter[], open: number): number | null {
  for (let at = open + 1; at < Math.min(letters.length, open + LONGEST); at += 1) {
    const sign = signOf(letters[at] as Letter);
    if (sign === '}') return at;
    if (sign === '{' || sign === '\u0000') return null;
  }
  return null;
}
