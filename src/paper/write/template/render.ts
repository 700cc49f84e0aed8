/**
 * A part with its steps done: what stands between marks stays letter for letter, values come in with the look of the
 * words around them, figures under bookmarks that say what they are.
 *
 * ECMA-376 part 1: 17.3.2 (runs), 17.13.6 (bookmarks), 17.4.65 (a cell ends with a paragraph).
 */

import type { Letter } from '#paper/annotate/docx-letters.ts';
import { type PlacedXml, prefixAt } from '#paper/annotate/placed-xml.ts';
import type { Run } from '#paper/document.ts';
import { childOf, type Element } from '#paper/package/xml.ts';
import { escaped, legalText } from '#paper/package/xml-text.ts';
import { bookmarkOf } from '#paper/write/docx/bookmark.ts';
import { begin, finish, type Mark } from './marks.ts';
import type { Lacking } from './mistakes.ts';
import { type Covered, type Ground, opensOrCloses, type Step, type Stretch } from './plan.ts';

/** What a review has for the names of a template, each as it is compared. */
export type Filling = {
  /** Null where the review lacks it, undefined where it is none of this place's names. */
  readonly value: (name: string) => readonly Run[] | null | undefined;
  readonly list: (name: string) => readonly Filling[] | undefined;
};

/** Counted through the whole file, so that bookmarks differ. */
export type Count = { bookmarks: number };

export type Rendering = Ground & {
  readonly count: Count;
  readonly bookmarks: Map<string, string>;
  readonly lacking: Lacking[];
  /** Printed where a value is lacking. */
  readonly hole: (name: string) => Run;
};

type Edit = Stretch & { readonly text: (scope: readonly Filling[]) => string };
type Level = {
  readonly steps: readonly Step[];
  readonly scope: readonly Filling[];
  /** A second copy of something: what may be there only once is left out of it. */
  readonly again: boolean;
  readonly drops: readonly Stretch[];
};

/** The whole part, done. */
export const rendered = (steps: readonly Step[], filling: Filling, rendering: Rendering): string =>
  withoutEmptyTables(
    stretch(
      { from: 0, to: rendering.tree.xml.length },
      { steps, scope: [filling], again: false, drops: [] },
      rendering,
    ),
  );

/** A table all of whose rows were left out goes too: Word opens none without rows. */
const withoutEmptyTables = (xml: string): string =>
  xml.replace(/<(\w+:)?tbl>(?:(?!<(?:\w+:)?(?:tbl|tr)[\s>])[\s\S])*?<\/\1tbl>/g, '');

/** One stretch of the part with the steps in it done. */
function stretch(whole: Stretch, level: Level, rendering: Rendering): string {
  const { steps, again, scope } = level;
  const covered = steps.filter((step) => step.is === 'covered');
  const outer: Stretch[] = [...covered.map((one) => one.whole), ...level.drops];
  const isFree = ({ from, to }: Stretch): boolean => !outer.some((one) => one.from <= from && to <= one.to);
  const puts = steps.flatMap((step) => (step.is === 'put' ? putting(step.mark, rendering) : []));
  const cuts = rendering.marks.filter(opensOrCloses).flatMap((mark) => cutting(mark, rendering.tree));
  const drops = level.drops.filter(
    (drop) => !covered.some((one) => one.whole.from <= drop.from && drop.to <= one.whole.to),
  );
  const edits: Edit[] = [
    ...covered.map((one) => ({ ...one.whole, text: () => '' })),
    ...[...puts, ...cuts].filter(isFree),
    ...drops.map((drop) => ({ ...drop, text: () => '' })),
  ];
  const inside = edits.filter(({ from, to }) => whole.from <= from && to <= whole.to);
  let out = '';
  let at = whole.from;
  for (const edit of inside.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from < at) continue;
    out += kept(rendering.tree.xml.slice(at, edit.from), again);
    const one = covered.find((step) => step.whole.from === edit.from && step.whole.to === edit.to);
    out += one === undefined ? edit.text(scope) : coveredText(one, { out, level }, rendering);
    at = edit.to;
  }
  return out + kept(rendering.tree.xml.slice(at, whole.to), again);
}

/** Bookmarks and the ids of paragraphs are once in a file. */
const kept = (xml: string, again: boolean): string =>
  again ? xml.replace(/<(\w+:)?bookmark(Start|End)\b[^>]*>/g, '').replace(/ w14:(paraId|textId)="[^"]*"/g, '') : xml;

type Before = { readonly out: string; readonly level: Level };

function coveredText(one: Covered, { out, level }: Before, rendering: Rendering): string {
  const items = level.scope.flatMap((filling) => {
    const list = filling.list(one.name);
    return list === undefined ? [] : [list];
  })[0];
  const scopes: readonly (readonly Filling[])[] =
    one.kind === 'each'
      ? (items ?? []).map((item) => [item, ...level.scope])
      : (items ?? []).length > 0 === (one.kind === 'some')
        ? [level.scope]
        : [];
  const copies = scopes.map((scope, index) => {
    const inner = { steps: one.steps, scope, again: level.again || index > 0, drops: one.dropped };
    return one.of === 'words' ? betweenWords(one, inner, rendering) : stretch(one.whole, inner, rendering);
  });
  if (one.of === 'words') return wordsAround(one, copies.join(''), rendering.tree);
  const text = copies.join('');
  return text.trim() === '' && one.of === 'paragraphs' ? lastParagraph(one, out, rendering.tree) : text;
}

/** An empty paragraph where a cell or header would be left without one, or with a table at its end. */
function lastParagraph({ end }: Covered, out: string, tree: PlacedXml): string {
  const parent = tree.parentOf(end.paragraph);
  const isLast = parent?.children.at(-1) === end.paragraph;
  if (!isLast || parent?.name === 'w:body' || /<\/(\w+:)?p>\s*$/.test(out)) return '';
  const w = prefixAt(tree, end.paragraph);
  return `<${w}p></${w}p>`;
}

/** A loop within one paragraph: what is repeated begins and ends with whole runs. */
function betweenWords({ open, end }: Covered, level: Level, rendering: Rendering): string {
  const { tree } = rendering;
  const [opened, closed] = [open.letters.at(-1) as Letter, end.letters[0] as Letter];
  const inner = stretch({ from: finish(open), to: begin(end) }, level, rendering);
  return `${runHead(opened, tree)}${inner}${runEnd(closed, tree)}`;
}

const wordsAround = ({ open, end }: Covered, inner: string, tree: PlacedXml): string =>
  `${runEnd(open.letters[0] as Letter, tree)}${inner}${runHead(end.letters.at(-1) as Letter, tree)}`;

/** Ends the run a letter stands in. */
const runEnd = ({ piece }: Letter, tree: PlacedXml): string => {
  const w = prefixAt(tree, piece);
  return `</${w}t></${w}r>`;
};

/** Begins a run that looks like the one a letter stands in. */
const runHead = ({ piece, run }: Letter, tree: PlacedXml, shade?: string): string => {
  const w = prefixAt(tree, piece);
  return `<${w}r>${lookOf(run, tree, shade)}<${w}t xml:space="preserve">`;
};

function lookOf(run: Element | undefined, tree: PlacedXml, shade?: string): string {
  const properties = childOf(run, 'w:rPr');
  const own = properties === undefined ? '' : tree.xml.slice(...spanOf(properties, tree));
  if (shade === undefined) return own;
  const w = run === undefined ? 'w:' : prefixAt(tree, run);
  const added = `<${w}shd ${w}val="clear" ${w}color="auto" ${w}fill="${shade}"/>`;
  if (properties === undefined || properties.children.length === 0) return `<${w}rPr>${added}</${w}rPr>`;
  const without = own.replace(/<(\w+:)?shd\b[^>]*\/>/, '');
  // 17.3.2.28: the order of CT_RPr.
  const after = /<(\w+:)?(fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b|<\/(\w+:)?rPr>/;
  return without.replace(after, (next) => added + next);
}

const spanOf = (element: Element, { standOf }: PlacedXml): [from: number, to: number] => {
  const { start, end } = standOf(element);
  return [start, end];
};

/** The edits of one mark: its letters go, piece by piece, and the words come where it began. */
function putting(mark: Mark, rendering: Rendering): readonly Edit[] {
  const words = (scope: readonly Filling[]): string =>
    mark.kind === 'brace' ? mark.name : valueXml(mark, runsFor(mark, scope, rendering), rendering);
  return replacing(mark, words, rendering.tree);
}

const cutting = (mark: Mark, tree: PlacedXml): readonly Edit[] => replacing(mark, () => '', tree);

function replacing(mark: Mark, words: Edit['text'], tree: PlacedXml): readonly Edit[] {
  const pieces = [...new Set(mark.letters.map(({ piece }) => piece))];
  return pieces.flatMap((piece, index) => {
    const own = mark.letters.filter((letter) => letter.piece === piece);
    const edit = { from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0, text: index === 0 ? words : () => '' };
    return [...spaceKept(piece, tree), edit];
  });
}

/** What is left of a piece may begin or end with a space now. */
function spaceKept(piece: Element, { xml, standOf }: PlacedXml): readonly Edit[] {
  const { start, inside } = standOf(piece);
  const tag = xml.slice(start, inside);
  if (piece.name !== 'w:t' || tag.includes('xml:space')) return [];
  return [{ from: inside - 1, to: inside, text: () => ' xml:space="preserve">' }];
}

function runsFor(mark: Mark, scope: readonly Filling[], { hole, lacking, placeOf }: Rendering): readonly Run[] {
  for (const filling of scope) {
    const value = filling.value(mark.name);
    if (value) return value;
    if (value === null) {
      lacking.push({ name: mark.name, place: placeOf(mark) });
      return [hole(mark.quote.slice(1, -1).trim())];
    }
  }
  return [];
}

/** Plain words go where the mark stood; what is traced or shaded gets a run of its own. */
function valueXml(mark: Mark, runs: readonly Run[], { tree, count, bookmarks }: Rendering): string {
  const letter = mark.letters[0] as Letter;
  const w = prefixAt(tree, letter.piece);
  if (runs.every(({ ref, shade }) => ref === undefined && shade === undefined))
    return wordsXml(runs.map(({ text }) => text).join(''), w);
  const own = runs.map((run) => {
    const xml = `${runHead(letter, tree, run.shade)}${wordsXml(run.text, w)}${runEnd(letter, tree)}`;
    if (run.ref === undefined) return xml;
    count.bookmarks += 1;
    const id = count.bookmarks;
    const name = bookmarkOf(run.ref, id);
    bookmarks.set(name, run.ref);
    return `<${w}bookmarkStart ${w}id="${id}" ${w}name="${name}"/>${xml}<${w}bookmarkEnd ${w}id="${id}"/>`;
  });
  return `${runEnd(letter, tree)}${own.join('')}${runHead(letter, tree)}`;
}

const wordsXml = (text: string, w: string): string =>
  legalText(text)
    .split('\n')
    .map(escaped)
    .join(`</${w}t><${w}br/><${w}t xml:space="preserve">`)
    .replace(/\t/g, `</${w}t><${w}tab/><${w}t xml:space="preserve">`);
