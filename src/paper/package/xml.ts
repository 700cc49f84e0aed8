/**
 * XML parts as small trees, one at a time: a large part is cut at its containers (`w:body`,
 * `sheetData`), so that only one paragraph, table or row is held as a tree at any moment.
 *
 * Prefixes are made the usual ones whatever the writer chose, in the transitional as in the strict
 * form of ECMA-376. A document type, an unknown entity or a malformed tag is the refusal `broken`
 * with the part's name: no entity is expanded beyond the five of XML and the numeric ones.
 */
import { SaxesParser } from 'saxes';
import type { Refusal } from '#paper/read/intake.ts';
import { done, type Outcome, refused } from '#paper/read/outcome.ts';

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All character data directly inside; office parts never mix it with elements. */
  readonly text: string;
};

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

export type XmlPart = { readonly xml: string; readonly part: string };

type PlainTags = { xmlns: false; position: false };

/** Far beyond what any office program writes, far below what would exhaust the stack. */
const DEEPEST = 250;

/** A table of a hundred thousand cells fits; what does not would exhaust the memory. */
const MOST_HELD = 3_000_000;

const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The prefix we use for a namespace; '' stands for none. */
const PREFIXES: Readonly<Record<string, string>> = {
  [`${TRANSITIONAL}wordprocessingml/2006/main`]: 'w',
  [`${STRICT}wordprocessingml/main`]: 'w',
  [`${TRANSITIONAL}spreadsheetml/2006/main`]: '',
  [`${STRICT}spreadsheetml/main`]: '',
  [`${TRANSITIONAL}officeDocument/2006/relationships`]: 'r',
  [`${STRICT}officeDocument/relationships`]: 'r',
  [`${TRANSITIONAL}officeDocument/2006/math`]: 'm',
  [`${STRICT}officeDocument/math`]: 'm',
  [`${TRANSITIONAL}drawingml/2006/main`]: 'a',
  [`${TRANSITIONAL}drawingml/2006/chart`]: 'c',
  [`${TRANSITIONAL}drawingml/2006/diagram`]: 'dgm',
  [`${TRANSITIONAL}drawingml/2006/picture`]: 'pic',
  [`${TRANSITIONAL}markup-compatibility/2006`]: 'mc',
  [`${TRANSITIONAL}package/2006/relationships`]: '',
  [`${TRANSITIONAL}package/2006/content-types`]: '',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/**
 * Hands every element below the named containers to `visit`, whole, in document order, until
 * `visit` answers a refusal; answers that, or the refusal of a malformed part, else null.
 *
 * @example eachElement({ xml: '<a><b/><c/></a>', part: 'a.xml' }, new Set(['a']), (element) => void seen.push(element.name)) // null; seen is ['b', 'c']
 */
export function eachElement(
  source: XmlPart,
  containers: ReadonlySet<string>,
  visit: (element: Element) => Refusal | undefined,
): Refusal | null {
  const parser = new SaxesParser<PlainTags>({ xmlns: false, position: false });
  const rename = renamer(source.xml);
  const open: Growing[] = [];
  let depth = 0;
  let held = 0;
  let refusal: Refusal | undefined;
  parser.on('doctype', () => parser.fail('document type'));
  parser.on('opentag', (tag) => {
    depth += 1;
    held += 1;
    if (depth > DEEPEST || held > MOST_HELD) parser.fail('nested too deeply, or too much in one piece');
    const name = rename.name(tag.name);
    if (open.length === 0 && containers.has(name)) return;
    const element = { name, attributes: rename.attributes(tag.attributes), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    depth -= 1;
    const element = open.pop();
    if (!element || open.length > 0) return;
    held = 0;
    refusal = visit(element);
    if (refusal) parser.fail('stopped');
  });
  return run(parser, source, () => refusal);
}

/** The whole part as one tree; refuses `broken` with the part's name. */
export function elementOf(source: XmlPart): Outcome<Element> {
  let root: Element | null = null;
  const refusal = eachElement(source, new Set(), (element) => {
    root = element;
    return undefined;
  });
  if (refusal) return { ok: false, refusal };
  return root ? done(root as Element) : refused('broken', { part: source.part });
}

function run(parser: SaxesParser<PlainTags>, source: XmlPart, stoppedBy: () => Refusal | undefined): Refusal | null {
  try {
    parser.write(source.xml).close();
    return null;
  } catch (error) {
    return (
      stoppedBy() ?? {
        code: 'broken',
        data: { part: source.part, reason: error instanceof Error ? error.message : '' },
      }
    );
  }
}

export type Renamer = {
  readonly name: (name: string) => string;
  readonly attributes: (attributes: Record<string, string>) => Record<string, string>;
};

/** Finds which prefixes this part gives other names than ours; most parts give none. */
export function renamer(xml: string): Renamer {
  const renames = new Map<string, string>();
  for (const [, prefix = '', , uri = ''] of xml.matchAll(/\bxmlns(?::([\w.-]+))?\s*=\s*(["'])(.*?)\2/g)) {
    const ours = PREFIXES[uri];
    if (ours !== undefined && ours !== prefix) renames.set(prefix, ours);
  }
  if (renames.size === 0) return { name: (name) => name, attributes: (attributes) => attributes };
  const name = (raw: string, unprefixed: string | undefined): string => {
    const colon = raw.indexOf(':');
    const ours = colon < 0 ? unprefixed : renames.get(raw.slice(0, colon));
    if (ours === undefined) return raw;
    const local = raw.slice(colon + 1);
    return ours === '' ? local : `${ours}:${local}`;
  };
  return {
    name: (raw) => name(raw, renames.get('')),
    attributes: (attributes) =>
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [name(key, undefined), value])),
  };
}

/** The first child of that name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** An attribute of the first child of that name: the commonest question to an office part. */
export const attributeOf = (element: Element | undefined, name: string, attribute: string): string | undefined =>
  childOf(element, name)?.attributes[attribute];

/** A whole number, or undefined for anything else, however the attribute was damaged. */
export function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,9}$/.test(text)) return undefined;
  return Number(text);
}

/** The on/off values of ECMA-376 (`w:b`, `hidden`): absent value means on. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
