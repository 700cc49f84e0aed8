/**
 * The letters of Word paragraphs, each with where it stands in the part, and the way from words as they were read to
 * those letters.
 *
 * What reading adds (labels of lists, marks of notes) or joins (letters in two signs, spaces) makes the two differ, so
 * both are compared without spaces, in NFC; where they do not meet, as with letters of old fonts, nothing is found.
 */
import { attributeOf, childOf, type Element, isOn } from '#paper/package/xml.ts';
import { symbolOf } from '#paper/read/docx/symbols.ts';
import { alternativeOf } from '#paper/read/docx/walk.ts';
import type { PlacedXml } from './placed-xml.ts';

/** One letter (with the marks on it) or other printed thing. */
export type Letter = {
  readonly text: string;
  /** Where it stands in the part's text. */
  readonly from: number;
  readonly to: number;
  /** The `w:t` or other child of the run it is in. */
  readonly piece: Element;
  /** Its run; undefined for formulas, which nothing may be put into. */
  readonly run: Element | undefined;
};

const LEFT_OUT = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr', 'w:rt']);
const NOT_READ = new Set(['w:del', 'w:moveFrom', 'w:drawing', 'w:pict', 'w:object']);
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': ' ', 'w:cr': ' ', 'w:noBreakHyphen': '-' };

/** The letters of a paragraph in their order, without what was deleted or is hidden. */
export function lettersOf(paragraph: Element, tree: PlacedXml): readonly Letter[] {
  const letters: Letter[] = [];
  const gather = (element: Element, run: Element | undefined): void => {
    if (LEFT_OUT.has(element.name) || NOT_READ.has(element.name)) return;
    if (element.name === 'w:t' || element.name === 'm:t')
      for (const letter of lettersIn(element, run, tree)) letters.push(letter);
    else if (element.name in SIGNS || element.name === 'w:sym') {
      const { start, end } = tree.standOf(element);
      const { 'w:font': font = '', 'w:char': char = '' } = element.attributes;
      letters.push({ text: SIGNS[element.name] ?? symbolOf(font, char), from: start, to: end, piece: element, run });
    } else if (element.name === 'mc:AlternateContent') for (const child of alternativeOf(element)) gather(child, run);
    else if (element.name !== 'w:r') for (const child of element.children) gather(child, run);
    else if (!isHidden(element)) for (const child of element.children) gather(child, element);
  };
  for (const child of paragraph.children) gather(child, undefined);
  return letters;
}

const isHidden = (run: Element): boolean => {
  const properties = childOf(run, 'w:rPr');
  return childOf(properties, 'w:vanish') !== undefined && isOn(attributeOf(properties, 'w:vanish', 'w:val'));
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** A letter or entity with the marks that stand on it. */
const SIGN = /(?:&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));|[^&])\p{M}*/gu;

function lettersIn(piece: Element, run: Element | undefined, { xml, standOf }: PlacedXml): readonly Letter[] {
  const { inside, close } = standOf(piece);
  const written = xml.slice(inside, close);
  // Nobody writes CDATA into a paragraph; whoever does gets a comment on the whole of it.
  if (written.includes('<')) return [];
  return [...written.matchAll(SIGN)].map(({ 0: whole, 1: hex, 2: dec, 3: name, index }) => {
    const from = inside + index;
    const code = hex === undefined ? dec && Number(dec) : Number.parseInt(hex, 16);
    const said = code ? String.fromCodePoint(code) : name === undefined ? whole : (ENTITIES[name] ?? '');
    return { text: said, from, to: from + whole.length, piece, run };
  });
}

const NOTE_MARKS = /[⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣˡᶜᵈᵐ\s]/u;

/** Words without spaces and marks of notes; `at` says where each sign stood. */
function bare(text: string): { readonly signs: string; readonly at: readonly number[] } {
  const at = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !NOTE_MARKS.test(text[index] ?? ''),
  );
  return { signs: at.map((index) => text[index]).join(''), at };
}

/** The letters of some words of a text, by their offsets in it; null where the paragraphs do not hold them. */
export type LettersOfWords = (within: { readonly start: number; readonly end: number }) => readonly Letter[] | null;

/** The way from the words of a text to the letters of the paragraphs it was read from. */
export function lettersOfWords(text: string, paragraphs: readonly (readonly Letter[])[]): LettersOfWords {
  const { signs, at } = bare(text);
  const letterAt = new Map<number, Letter>();
  let from = 0;
  for (const letters of paragraphs) {
    const written = letters.map((letter) => ({ letter, own: bare(letter.text.normalize('NFC')).signs }));
    const own = written.map((one) => one.own).join('');
    const begins = own === '' ? -1 : signs.indexOf(own, from);
    if (begins < 0) continue;
    let place = begins;
    for (const { letter, own: said } of written)
      for (let count = 0; count < said.length; count += 1) letterAt.set(place++, letter);
    from = begins + own.length;
  }
  return ({ start, end }) => {
    const [first, after] = [firstFrom(at, start), firstFrom(at, end)];
    const found = new Set<Letter>();
    for (let place = first; place < after; place += 1) {
      const letter = letterAt.get(place);
      if (letter !== undefined) found.add(letter);
    }
    return found.size === 0 ? null : [...found];
  };
}

/** How many of some rising numbers are less than a number. */
function firstFrom(rising: readonly number[], number: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
