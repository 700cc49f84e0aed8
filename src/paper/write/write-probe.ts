/**
 * What the tests of the writers look at a written file with: its parts, and XML as a tree.
 *
 * It shares nothing with the writers, so a slip there cannot hide here.
 */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
};

/** The parts of an Office file by name, as text. */
export const partsIn = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The root of an XML text; throws where it is not well-formed. */
export function treeOf(xml: string): Element {
  type Open = { name: string; attributes: Record<string, string>; children: (Element | string)[] };
  const top: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [top];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    const element: Open = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('text', (text) => void stack.at(-1)?.children.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined) throw new Error('no element');
  return root;
}

/** Every element of this name below `element`, in document order. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );

/** Elements that stand directly in `element`. */
export const inside = (element: Element): readonly Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string');

/** The words a reader of Word's XML sees: texts, tabs and breaks. */
export const wordsIn = (element: Element): string =>
  inside(element)
    .map((child) => (child.name === 'w:t' ? textIn(child) : (breaks[child.name] ?? wordsIn(child))))
    .join('');

const breaks: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:tab': '\t' };

/** Character data directly in an element. */
export const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : '')).join('');

/** Parts whose XML is broken, types that are missing, relationships that lead nowhere: none in a valid file. */
export function faultsOf(bytes: Uint8Array): readonly string[] {
  const parts = partsIn(bytes);
  const names = Object.keys(parts);
  const types = treeOf(parts['[Content_Types].xml'] ?? '');
  const overrides = new Set(all(types, 'Override').map((one) => one.attributes.PartName));
  const defaults = new Set(all(types, 'Default').map((one) => one.attributes.Extension));
  const broken = names.filter((name) => !parses(parts[name] ?? '')).map((name) => `broken ${name}`);
  const untyped = names.filter((name) => !overrides.has(`/${name}`) && !defaults.has(name.split('.').at(-1) ?? ''));
  const absent = [...overrides].filter((name) => parts[(name ?? '').slice(1)] === undefined);
  const lost = names.filter((name) => name.endsWith('.rels')).flatMap((name) => lostTargets(name, parts));
  return [...broken, ...untyped.map((name) => `untyped ${name}`), ...absent.map((name) => `absent ${name}`), ...lost];
}

function parses(xml: string): boolean {
  try {
    treeOf(xml);
    return true;
  } catch {
    return false;
  }
}

function lostTargets(name: string, parts: Readonly<Record<string, string>>): readonly string[] {
  const folder = name.replace(/_rels\/[^/]+$/, '');
  return all(treeOf(parts[name] ?? ''), 'Relationship')
    .map((one) => new URL(one.attributes.Target ?? '', `file:///${folder}`).pathname.slice(1))
    .filter((target) => parts[target] === undefined)
    .map((target) => `lost ${target}`);
}
