/**
 * What one walk over a Word file carries along: the styles, the counters of automatic numbering,
 * the fields that are open, the notes referred to so far and what a clerk should know.
 *
 * The counters and fields change as the walk goes on, exactly once through the file, in its order.
 */
import type { Place, Run } from '#paper/document.ts';
import type { Element } from '#paper/package/xml.ts';
import type { Notices } from '#paper/read/notices.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

export type NoteReference = {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly mark: string;
  readonly place: Place;
};

export type DocxWalk = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notices: Notices;
  /** Open complex fields, outermost first: what is being read of each. */
  readonly fields: ('instruction' | 'result')[];
  readonly references: NoteReference[];
  readonly noteCounts: { footnote: number; endnote: number };
  /** Pictures met; a file of pictures without a word is a scan. */
  pictures: number;
  /** Letters met in each font. */
  readonly letters: Map<string, number>;
  /** Whether words inside a bookmark of ours carry its name. */
  readonly bookmarks: boolean;
};

/** Words whose paragraph mark was deleted: they belong to the paragraph that follows. */
export type Carried = { readonly runs: readonly Run[]; readonly place: Place };

/** Elements that only wrap content: content controls, accepted changes, smart tags. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
]);

/**
 * The children of an element with wrappers opened: of alternative contents only the one that a
 * present-day Word shows, so nothing is read twice; what was deleted or moved away is left as it is.
 */
export function contentOf(element: Element): readonly Element[] {
  if (!element.children.some((child) => WRAPPERS.has(child.name))) return element.children;
  return element.children.flatMap((child) => {
    if (child.name === 'mc:AlternateContent') return alternativeOf(child);
    return WRAPPERS.has(child.name) ? contentOf(child) : [child];
  });
}

/** The content of the first choice, else of the fallback. */
export function alternativeOf(element: Element): readonly Element[] {
  const chosen =
    element.children.find((child) => child.name === 'mc:Choice' && child.children.length > 0) ??
    element.children.find((child) => child.name === 'mc:Fallback');
  return chosen ? contentOf(chosen) : [];
}

/** Every text box inside a drawing, each once; words drawn along a path, as a watermark's, are a box of their own. */
export function boxesIn(element: Element): readonly Element[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'v:textpath') return [boxOf(element.attributes.string ?? '')];
  const inside = element.name === 'mc:AlternateContent' ? alternativeOf(element) : element.children;
  return inside.flatMap(boxesIn);
}

const boxOf = (text: string): Element =>
  ['w:t', 'w:r', 'w:p', 'w:txbxContent'].reduce<Element>(
    (inside, name) => ({
      name,
      attributes: {},
      children: inside.name === '' ? [] : [inside],
      text: inside.name === '' ? text : '',
    }),
    { name: '', attributes: {}, children: [], text: '' },
  );

export const hasDescendant = (element: Element, names: ReadonlySet<string>): boolean =>
  element.children.some((child) => names.has(child.name) || hasDescendant(child, names));
