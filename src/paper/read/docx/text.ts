/**
 * The words of one Word paragraph as runs: what a reader of the printed page sees and nothing else.
 *
 * Deleted and moved-away text is never read, nor what is hidden, nor the instruction of a field
 * (ECMA-376 part 1, 17.13.5, 17.3.2.41, 17.16). Neighbouring runs that look alike become one.
 */
import type { Place, Run } from '#paper/document.ts';
import { inLettersOf } from '#paper/letters/legacy-letters.ts';
import { attributeOf, childOf, type Element } from '#paper/package/xml.ts';
import { numeral } from './numbering.ts';
import { type RunLook, runLook } from './properties.ts';
import { lookOver, type Style } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { alternativeOf, boxesIn, type DocxWalk, hasDescendant } from './walk.ts';

export type Words = {
  readonly runs: readonly Run[];
  /** Text boxes anchored in the paragraph, in order. */
  readonly boxes: readonly Element[];
  /** A page break stands before the first word. */
  readonly breakBefore: boolean;
};

type Gathering = {
  readonly walk: DocxWalk;
  readonly style: Style;
  readonly place: Place;
  readonly runs: Run[];
  readonly boxes: Element[];
  /** Bookmarks of ours that are open, outermost first. */
  readonly marks: { readonly id: string; readonly name: string }[];
  breakBefore: boolean;
};

const LEFT_OUT = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:rt',
  'm:rPr',
  'm:ctrlPr',
]);
const DELETED = new Set(['w:del', 'w:moveFrom']);
const DELETED_WORDS = new Set(['w:delText', 'w:t']);
const EMBEDDED = new Set(['o:OLEObject', 'c:chart', 'dgm:relIds']);
const PICTURES = new Set(['pic:pic', 'v:imagedata']);

/** Reads the runs of a paragraph that stands in `style` at `place`. */
export function wordsIn(paragraph: Element, at: { style: Style; place: Place; walk: DocxWalk }): Words {
  const gathering: Gathering = { ...at, runs: [], boxes: [], marks: [], breakBefore: false };
  for (const child of paragraph.children) gather(child, gathering);
  endUnfinishedFields(at.walk);
  return gathering;
}

/** A field whose instruction does not end with its paragraph is damaged and must not swallow the rest. */
function endUnfinishedFields(walk: DocxWalk): void {
  const first = walk.fields.indexOf('instruction');
  if (first >= 0) walk.fields.length = first;
}

function gather(element: Element, gathering: Gathering): void {
  if (LEFT_OUT.has(element.name)) return;
  if (DELETED.has(element.name)) noteDeletion(element, gathering);
  else if (element.name === 'w:r') gatherRun(element, gathering);
  else if (element.name === 'w:bookmarkStart') openMark(element, gathering);
  else if (element.name === 'w:bookmarkEnd') closeMark(element, gathering);
  else if (element.name === 'm:t') append(gathering, element.text, gathering.style.run);
  else if (element.name === 'mc:AlternateContent') for (const child of alternativeOf(element)) gather(child, gathering);
  else for (const child of element.children) gather(child, gathering);
}

/** As `bookmarkOf` names them; Word's own are no business of a reader. */
const OURS = /^r_\w*_\d+$/;

function openMark({ attributes }: Element, { walk, marks }: Gathering): void {
  const name = attributes['w:name'] ?? '';
  if (walk.bookmarks && OURS.test(name)) marks.push({ id: attributes['w:id'] ?? '', name });
}

function closeMark({ attributes }: Element, { marks }: Gathering): void {
  const at = marks.findIndex(({ id }) => id === attributes['w:id']);
  if (at >= 0) marks.splice(at, 1);
}

function noteDeletion(element: Element, { walk, place }: Gathering): void {
  if (hasDescendant(element, DELETED_WORDS)) walk.notices.note('deleted-text-left-out', place);
}

function gatherRun(run: Element, gathering: Gathering): void {
  const properties = childOf(run, 'w:rPr');
  const character = gathering.walk.styles.character(attributeOf(properties, 'w:rStyle', 'w:val'));
  const look = properties ? lookOver(gathering.style.run, character, runLook(properties)) : gathering.style.run;
  for (const child of run.children) gatherPiece(child, look, gathering);
}

function gatherPiece(piece: Element, look: RunLook, gathering: Gathering): void {
  const { name, attributes } = piece;
  if (name === 'w:t') append(gathering, piece.text, look);
  else if (name === 'w:tab' || name === 'w:ptab') append(gathering, '\t', look);
  else if (name === 'w:cr') append(gathering, '\n', look);
  else if (name === 'w:br') gatherBreak(attributes['w:type'], look, gathering);
  else if (name === 'w:noBreakHyphen') append(gathering, '-', look);
  else if (name === 'w:sym') append(gathering, symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? ''), look);
  else if (name === 'w:fldChar') turnField(attributes['w:fldCharType'], gathering.walk);
  else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') gatherReference(piece, look, gathering);
  else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') gatherDrawing(piece, gathering);
  else if (name === 'mc:AlternateContent')
    for (const child of alternativeOf(piece)) gatherPiece(child, look, gathering);
  else if (name === 'w:ruby') for (const child of piece.children) gather(child, gathering);
}

function append({ walk, runs, place, marks }: Gathering, text: string, look: RunLook): void {
  if (text === '' || walk.fields.includes('instruction')) return;
  if (look.hidden) {
    walk.notices.note('hidden-text-left-out', place);
    return;
  }
  walk.letters.set(look.font ?? '', (walk.letters.get(look.font ?? '') ?? 0) + text.length);
  const lettered = inLettersOf(look.font ?? '', text);
  if (lettered !== text) walk.notices.note('old-letters', place);
  const words = lettered.includes('\n') && lettered !== '\n' ? lettered.replaceAll('\n', ' ') : lettered;
  const last = runs.at(-1);
  const mark = marks.at(-1)?.name;
  const run = { ...runOf(words, look), ...(mark === undefined ? {} : { ref: mark }) };
  if (last && looksAlike(last, run)) runs[runs.length - 1] = { ...run, text: last.text + words };
  else runs.push(run);
}

const runOf = (text: string, look: RunLook): Run => ({
  text,
  ...(look.bold && { bold: true }),
  ...(look.italic && { italic: true }),
  ...(look.underline && { underline: true }),
  ...(look.vertical && look.vertical !== 'baseline' && { vertical: look.vertical }),
  ...(look.size !== undefined && { size: look.size }),
  ...(look.color && { color: look.color }),
  ...(look.shade && { shade: look.shade }),
});

export const looksAlike = (one: Run, other: Run): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.underline === other.underline &&
  one.vertical === other.vertical &&
  one.size === other.size &&
  one.color === other.color &&
  one.shade === other.shade &&
  one.ref === other.ref;

/** A page or column break before the first word says where the paragraph stands; later it ends a line. */
function gatherBreak(type: string | undefined, look: RunLook, gathering: Gathering): void {
  const turnsPage = type === 'page' || type === 'column';
  if (turnsPage && gathering.runs.length === 0) gathering.breakBefore = true;
  else append(gathering, '\n', look);
}

function turnField(type: string | undefined, { fields }: DocxWalk): void {
  if (type === 'begin') fields.push('instruction');
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (type === 'end') fields.pop();
}

/**
 * The mark is written in superior signs, so that it can never be read as a digit of the figure it
 * stands behind.
 */
function gatherReference(piece: Element, look: RunLook, gathering: Gathering): void {
  const { walk, place } = gathering;
  const kind = piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  walk.noteCounts[kind] += 1;
  const number = walk.noteCounts[kind];
  const own = piece.attributes['w:customMarkFollows'] !== undefined;
  const mark = own ? '' : superior(kind === 'footnote' ? String(number) : numeral(number, 'lowerRoman'));
  walk.references.push({ kind, id: piece.attributes['w:id'] ?? '', mark, place });
  append(gathering, mark, { ...look, vertical: 'super' });
}

/** Every sign a note's number is made of, and its superior form. */
const SUPERIOR: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789ivxlcdm'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣˡᶜᵈᵐ'][index] ?? sign]),
);

const superior = (number: string): string => number.replace(/./g, (sign) => SUPERIOR[sign] ?? sign);

function gatherDrawing(piece: Element, { walk, place, boxes }: Gathering): void {
  if (hasDescendant(piece, PICTURES)) walk.pictures += 1;
  if (hasDescendant(piece, EMBEDDED)) walk.notices.note('embedded-object', place);
  const found = boxesIn(piece);
  for (const box of found) {
    walk.notices.note('text-box-read', place);
    boxes.push(box);
  }
}
