/**
 * A part of a package as a tree whose elements know where they stand in the text, so that something can be put between
 * two of them and every other character stays as it was.
 *
 * The part was read before (`xml.ts` refuses what is malformed), so this walk need not doubt it. Names are made the usual
 * ones as there; what is written back uses the part's own.
 */
import { type Element, renamer } from '#paper/package/xml.ts';

/** Offsets into the part's text; `inside` is where its content begins and `close` where its end tag does. */
export type Stand = { readonly start: number; readonly inside: number; readonly close: number; readonly end: number };

export type PlacedXml = {
  readonly xml: string;
  readonly root: Element;
  readonly standOf: (element: Element) => Stand;
  readonly parentOf: (element: Element) => Element | undefined;
};

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NOWHERE: Stand = { start: 0, inside: 0, close: 0, end: 0 };

/**
 * The tree of a well-formed part.
 *
 * @example placedXml('<a><b/></a>').standOf(placedXml('<a><b/></a>').root).end // 0, for each tree knows only its own elements
 */
export function placedXml(xml: string): PlacedXml {
  const rename = renamer(xml);
  const stands = new Map<Element, Stand>();
  const parents = new Map<Element, Element>();
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [top];
  for (const token of xml.matchAll(TOKEN)) {
    const [whole, slash, raw, written = '', empty] = token;
    if (raw === undefined) continue;
    const end = token.index + whole.length;
    if (slash) {
      const closed = open.pop();
      const stand = closed && stands.get(closed);
      if (closed && stand) stands.set(closed, { ...stand, close: token.index, end });
      continue;
    }
    const attributes = rename.attributes(attributesOf(written));
    const element: Growing = { name: rename.name(raw), attributes, children: [], text: '' };
    const parent = open.at(-1) ?? top;
    parent.children.push(element);
    parents.set(element, parent);
    stands.set(element, { start: token.index, inside: end, close: end, end });
    if (!empty) open.push(element);
  }
  return {
    xml,
    root: top.children[0] ?? top,
    standOf: (element) => stands.get(element) ?? NOWHERE,
    parentOf: (element) => parents.get(element),
  };
}

const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, name = '', one, other]) => [name, one ?? other ?? '']));

/** Something put into a text; of those at one offset the lower `rank` comes first. */
export type Insertion = { readonly at: number; readonly text: string; readonly rank?: number };

/**
 * The text with everything put in.
 *
 * @example withInserted('ac', [{ at: 1, text: 'b' }]) // 'abc'
 */
export function withInserted(text: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, text: put } of [...insertions].sort((a, b) => a.at - b.at || (a.rank ?? 0) - (b.rank ?? 0))) {
    pieces.push(text.slice(from, at), put);
    from = at;
  }
  return pieces.join('') + text.slice(from);
}

/** What stands before the colon in an element's own name, colon included. */
export function prefixAt({ xml, standOf }: PlacedXml, element: Element): string {
  return /^<([\w.-]+:)/.exec(xml.slice(standOf(element).start, standOf(element).inside))?.[1] ?? '';
}
