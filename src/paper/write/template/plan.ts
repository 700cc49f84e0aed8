/**
 * From the marks of a part to what is done with it: values put in, stretches repeated or left out, each over the piece
 * of the part it covers. All mistakes are found here, before anything is written.
 *
 * What a pair of marks covers follows from where the two stand: in one paragraph the words between them; in cells of a
 * table the rows from the first to the last; else the paragraphs, whole, from the first to the last.
 */
import { lettersOf } from '#paper/annotate/docx-letters.ts';
import type { PlacedXml } from '#paper/annotate/placed-xml.ts';
import type { Place } from '#paper/document.ts';
import type { Element } from '#paper/package/xml.ts';
import { hasDescendant } from '#paper/read/docx/walk.ts';
import { begin, finish, type Mark } from './marks.ts';
import { ancestors, type MistakeCode, type TemplateMistake } from './mistakes.ts';
import { listWith, nearestName, type Vocabulary } from './vocabulary.ts';

export type Stretch = { readonly from: number; readonly to: number };

/** Two marks and what stands between them. */
export type Covered = {
  readonly is: 'covered';
  readonly kind: 'each' | 'some' | 'none';
  readonly name: string;
  readonly of: 'words' | 'rows' | 'paragraphs';
  /** What goes or comes again. */
  readonly whole: Stretch;
  readonly open: Mark;
  readonly end: Mark;
  readonly steps: Step[];
  /** Paragraphs that held the marks and nothing else. */
  readonly dropped: readonly Stretch[];
};

export type Step = { readonly is: 'put'; readonly mark: Mark } | Covered;

type Open = { readonly mark: Mark; readonly scope: readonly Vocabulary[]; readonly steps: Step[] };

export type Ground = {
  readonly tree: PlacedXml;
  readonly marks: readonly Mark[];
  readonly placeOf: (mark: Mark) => Place;
  readonly mistakes: TemplateMistake[];
};

/** The steps of a part, in order; mistakes are added to those already found. */
export function planOf(vocabulary: Vocabulary, ground: Ground): readonly Step[] {
  const top: Open = { mark: undefined as unknown as Mark, scope: [vocabulary], steps: [] };
  const open: Open[] = [top];
  const wrong = (code: MistakeCode, mark: Mark, nearest = ''): void =>
    void ground.mistakes.push({ code, place: ground.placeOf(mark), quote: mark.quote, nearest });
  for (const mark of ground.marks) {
    const inner = open.at(-1) as Open;
    if (mark.kind === 'unclosed') wrong('unclosed-brace', mark);
    else if (mark.kind === 'empty') wrong('empty-name', mark);
    else if (mark.kind === 'brace') put(mark, inner.steps);
    else if (mark.kind === 'value') {
      const fault = valueFault(mark.name, inner.scope);
      if (fault === null) put(mark, inner.steps);
      else wrong(fault.code, mark, fault.nearest);
    } else if (mark.kind === 'end') {
      const at = mark.name === '' ? open.length - 1 : open.findLastIndex(({ mark: one }) => one?.name === mark.name);
      if (at < 1) wrong('ended-nowhere', mark);
      else {
        for (const left of open.splice(at + 1)) wrong('not-ended', left.mark);
        const closed = open.pop() as Open;
        const covered = coveredBy(closed, mark, ground);
        if ('code' in covered) wrong(covered.code, covered.mark);
        else if (!cover(covered, (open.at(-1) as Open).steps)) wrong('ends-elsewhere', covered.open);
      }
    } else {
      const list = listIn(mark.name, inner.scope);
      if (list === null) wrong(...listFault(mark, inner.scope));
      // What is in it is still read, so that all mistakes are told at once.
      const added = mark.kind === 'each' && list !== null ? [list, ...inner.scope] : inner.scope;
      open.push({ mark, scope: added, steps: [] });
    }
  }
  for (const left of open.slice(1)) wrong('not-ended', left.mark);
  return top.steps;
}

const holds = ({ whole }: Covered, { from, to }: Stretch): boolean => whole.from <= from && to <= whole.to;
const stretchOf = (mark: Mark): Stretch => ({ from: begin(mark), to: finish(mark) });

/** A value beside the marks of a row is repeated with the row. */
function put(mark: Mark, steps: Step[]): void {
  const around = steps.find((step) => step.is === 'covered' && holds(step, stretchOf(mark)));
  (around?.is === 'covered' ? around.steps : steps).push({ is: 'put', mark });
}

/** Takes over the values it covers; false where another pair covers the same rows. */
function cover(covered: Covered, steps: Step[]): boolean {
  const { from, to } = covered.whole;
  if (steps.some((step) => step.is === 'covered' && step.whole.from < to && from < step.whole.to)) return false;
  const taken = steps.filter((step) => step.is === 'put' && holds(covered, stretchOf(step.mark)));
  const left = steps.filter((step) => !taken.includes(step));
  covered.steps.push(...taken);
  steps.splice(0, steps.length, ...left, covered);
  return true;
}

const listIn = (name: string, scope: readonly Vocabulary[]): Vocabulary | null =>
  scope.flatMap(({ lists }) => lists.get(name)?.of ?? [])[0] ?? null;

type Fault = { readonly code: MistakeCode; readonly nearest: string };

function valueFault(name: string, scope: readonly Vocabulary[]): Fault | null {
  if (scope.some(({ values }) => values.has(name))) return null;
  if (scope.some(({ lists }) => lists.has(name))) return { code: 'list-as-value', nearest: '' };
  const list = scope.map((one) => listWith(name, one)).find((one) => one !== null);
  return list !== undefined && list !== null
    ? { code: 'outside-list', nearest: list }
    : { code: 'unknown-name', nearest: nearestName(name, scope, 'values') };
}

function listFault(mark: Mark, scope: readonly Vocabulary[]): [MistakeCode, Mark, string] {
  if (scope.some(({ values }) => values.has(mark.name))) return ['value-as-list', mark, ''];
  return ['unknown-name', mark, nearestName(mark.name, scope, 'lists')];
}

const containers = new Set([
  'w:body',
  'w:tc',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:sdtContent',
  'w:footnote',
  'w:endnote',
]);
const endOfSection = new Set(['w:sectPr']);

type Misplaced = { readonly code: MistakeCode; readonly mark: Mark };

function coveredBy({ mark: open, steps }: Open, end: Mark, ground: Ground): Covered | Misplaced {
  const { tree } = ground;
  const kind = open.kind as Covered['kind'];
  const common = { is: 'covered', kind, name: open.name, open, end, steps } as const;
  if (open.paragraph === end.paragraph) {
    if (parentOfRun(open, tree) !== parentOfRun(end, tree)) return { code: 'ends-elsewhere', mark: open };
    return { ...common, of: 'words', whole: { from: begin(open), to: finish(end) }, dropped: [] };
  }
  const [first, last, within] = apart(open.paragraph, end.paragraph, tree);
  if (within?.name === 'w:tr') return { ...common, of: 'rows', whole: spanOf(within, within, tree), dropped: [] };
  if (within?.name === 'w:tbl' && first && last)
    return { ...common, of: 'rows', whole: spanOf(first, last, tree), dropped: [] };
  const isWhole = within !== undefined && containers.has(within.name);
  if (!isWhole || first !== open.paragraph || last !== end.paragraph) return { code: 'ends-elsewhere', mark: open };
  const between = within.children.slice(within.children.indexOf(first), within.children.indexOf(last) + 1);
  if (between.some((one) => one.name === 'w:p' && hasDescendant(one, endOfSection)))
    return { code: 'ends-elsewhere', mark: open };
  if (wordsIn(open, ground, 'before') !== '') return { code: 'words-beside', mark: open };
  if (wordsIn(end, ground, 'after') !== '') return { code: 'words-beside', mark: end };
  const dropped = [
    ...(wordsIn(open, ground, 'after') === '' ? [spanOf(first, first, tree)] : []),
    ...(wordsIn(end, ground, 'before') === '' ? [spanOf(last, last, tree)] : []),
  ];
  return { ...common, of: 'paragraphs', whole: spanOf(first, last, tree), dropped };
}

const parentOfRun = ({ letters }: Mark, { parentOf }: PlacedXml): Element | undefined => {
  const run = letters[0]?.run;
  return run && parentOf(run);
};

const spanOf = (first: Element, last: Element, { standOf }: PlacedXml): Stretch => ({
  from: standOf(first).start,
  to: standOf(last).end,
});

/** Where the ways to two paragraphs part: the last element both are in, and the next on either way. */
function apart(one: Element, other: Element, tree: PlacedXml) {
  const [ways, others] = [one, other].map((each) => [...ancestors(each, tree)].reverse()) as [Element[], Element[]];
  const shared = ways.findIndex((element, index) => element !== others[index]);
  return [ways[shared], others[shared], ways[shared - 1]] as const;
}

/** What of the paragraph stands before or after a mark but for marks that open and close: words, pictures; no blanks. */
function wordsIn(mark: Mark, { tree, marks }: Ground, side: 'before' | 'after'): string {
  const { inside, close } = tree.standOf(mark.paragraph);
  const [from, to] = side === 'before' ? [inside, begin(mark)] : [finish(mark), close];
  if (/<(\w+:)?(drawing|pict|object)[\s>]/.test(tree.xml.slice(from, to))) return 'picture';
  const structural = marks.filter((one) => one.paragraph === mark.paragraph && opensOrCloses(one));
  return lettersOf(mark.paragraph, tree)
    .filter((letter) => letter.from >= from && letter.to <= to)
    .filter((letter) => !structural.some((one) => letter.from >= begin(one) && letter.to <= finish(one)))
    .map(({ text }) => text)
    .join('')
    .trim();
}

export const opensOrCloses = ({ kind }: Mark): boolean =>
  kind === 'each' || kind === 'some' || kind === 'none' || kind === 'end';
