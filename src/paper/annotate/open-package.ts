/**
 * A package opened to be written again: every part as it was, but those that are put.
 *
 * ECMA-376 part 2, 6.2 (parts), 6.5 (relationships), 7.2 (content types): a new part is named in the content types and
 * pointed at by a relationship of the part that holds it.
 */
import { openArchive } from '#paper/package/archive.ts';
import { type Relationship, relationshipsOf } from '#paper/package/relationships.ts';
import { xmlHead } from '#paper/package/xml-text.ts';
import { packageOf } from '#paper/package/zip.ts';
import type { Limits, Refusal } from '#paper/read/intake.ts';
import { done, type Outcome } from '#paper/read/outcome.ts';
import { type MainPart, mainPart } from '#paper/read-paper.ts';
import { placedXml, prefixAt, withInserted } from './placed-xml.ts';

export type OpenPackage = MainPart & {
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string;
  readonly put: (name: string, text: string) => void;
  readonly related: (part: string) => readonly Relationship[];
  /** Points from a part at a new one; gives the relationship's id. */
  readonly relate: (from: string, to: { readonly type: string; readonly target: string }) => string;
  readonly declare: (part: string, contentType: string) => void;
  readonly declareExtension: (extension: string, contentType: string) => void;
  readonly bytes: () => Uint8Array;
};

export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Opens an Office file; refuses what reading it refuses. */
export function openPackage(bytes: Uint8Array, limits: Limits): Outcome<OpenPackage> {
  const archive = openArchive(bytes, limits);
  if (!archive.ok) return archive;
  const main = mainPart(archive.value);
  if (!main.ok) return main;
  const twice = openArchive(bytes, limits);
  if (!twice.ok) return twice;
  const parts = new Map<string, string | Uint8Array>();
  for (const name of twice.value.names) {
    const part = twice.value.bytes(name);
    if (!part.ok) return part;
    parts.set(name, part.value);
  }
  return done({ ...main.value, ...editing(parts) });
}

function editing(parts: Map<string, string | Uint8Array>): Omit<OpenPackage, keyof MainPart> {
  const nameOf = (name: string): string =>
    [...parts.keys()].find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
  const has = (name: string): boolean => parts.has(nameOf(name));
  const text = (name: string): string => decoded(parts.get(nameOf(name)) ?? '');
  const put = (name: string, content: string): void => void parts.set(nameOf(name), content);
  const related = (part: string): readonly Relationship[] => {
    const found = relationshipsOf({ names: [], has, text: (name) => done(text(name)), bytes: nothing }, part);
    return found.ok ? found.value : [];
  };
  return {
    has,
    text,
    put,
    related,
    relate: (from, { type, target }) => {
      const name = relationshipsName(from);
      if (!has(name)) put(name, `${xmlHead}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
      const xml = text(name);
      const id = freeId(xml);
      put(
        name,
        withLast(xml, (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${target}"/>`),
      );
      return id;
    },
    declare: (part, type) => {
      const override = (prefix: string) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`;
      put(CONTENT_TYPES, withLast(text(CONTENT_TYPES), override));
    },
    declareExtension: (extension, type) => {
      const xml = text(CONTENT_TYPES);
      if (new RegExp(`Extension=["']${extension}["']`, 'i').test(xml)) return;
      put(
        CONTENT_TYPES,
        withFirst(xml, (prefix) => `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`),
      );
    },
    bytes: () => packageOf([...parts]),
  };
}

const nothing = (): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: { code: 'broken', data: {} },
});

const relationshipsName = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

function freeId(xml: string): string {
  let number = 1;
  while (xml.includes(`"rIdNote${number}"`)) number += 1;
  return `rIdNote${number}`;
}

/** What is written is UTF-8, whatever was read. */
function decoded(content: string | Uint8Array): string {
  if (typeof content === 'string') return content;
  const mark = content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : content[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(mark).decode(content);
  return mark === 'utf-8' ? text : text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
}

/** A child more, the last of the root, or (where `first`) the first; an empty root is opened. */
function withChild(xml: string, child: (prefix: string) => string, first: boolean): string {
  const tree = placedXml(xml);
  const stand = tree.standOf(tree.root);
  const prefix = prefixAt(tree, tree.root);
  const put = child(prefix);
  if (stand.inside < stand.end) return withInserted(xml, [{ at: first ? stand.inside : stand.close, text: put }]);
  const opened = xml.slice(stand.start, stand.inside - 2);
  const name = /^<([^\s/>]+)/.exec(opened)?.[1] ?? '';
  return `${xml.slice(0, stand.start)}${opened}>${put}</${name}>${xml.slice(stand.end)}`;
}

/**
 * The part with one child more, the last of its root; `child` is told the root's own prefix.
 *
 * @example withLast('<a/>', () => '<b/>') // '<a><b/></a>'
 */
export const withLast = (xml: string, child: (prefix: string) => string): string => withChild(xml, child, false);

const withFirst = (xml: string, child: (prefix: string) => string): string => withChild(xml, child, true);
