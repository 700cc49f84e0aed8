/**
 * An office's own Word template, checked and filled: the door to this folder.
 *
 * All mistakes of a template are told at once, with place and the nearest right name, and then nothing is written. Every
 * part of the package in which no mark stands comes out byte for byte as it went in.
 */
import { type OpenPackage, openPackage } from '#paper/annotate/open-package.ts';
import { type PlacedXml, placedXml } from '#paper/annotate/placed-xml.ts';
import type { Place, Run } from '#paper/document.ts';
import { defaultLimits, type Refusal } from '#paper/read/intake.ts';
import { marksIn } from './marks.ts';
import { type Lacking, placesIn, type TemplateMistake } from './mistakes.ts';
import { type Ground, planOf, type Step } from './plan.ts';
import { type Filling, rendered } from './render.ts';
import type { Vocabulary } from './vocabulary.ts';

export type CheckedTemplate =
  | { readonly ok: true; readonly marks: number }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly mistakes: readonly TemplateMistake[] };

export type FilledTemplate =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Every bookmark that was set, with the key it stands for. */
      readonly bookmarks: ReadonlyMap<string, string>;
      /** Names the review has nothing for: printed as holes. */
      readonly lacking: readonly Lacking[];
    }
  | Extract<CheckedTemplate, { readonly ok: false }>;

export type FillOptions = {
  readonly vocabulary: Vocabulary;
  readonly filling: Filling;
  readonly hole: (name: string) => Run;
};

/**
 * Whether a template can be filled, and else all that is wrong with it.
 *
 * @example checkTemplate(bytes, vocabularyOf(['ten'], {})) // { ok: true, marks: 1 }
 */
export function checkTemplate(bytes: Uint8Array, vocabulary: Vocabulary): CheckedTemplate {
  const read = readTemplate(bytes, vocabulary);
  return read.ok ? { ok: true, marks: read.parts.reduce((sum, { ground }) => sum + ground.marks.length, 0) } : read;
}

/**
 * The template with what a review has put in; refuses as `checkTemplate` does, with nothing written.
 *
 * @example fillTemplate(bytes, { vocabulary, filling, hole }) // { ok: true, bytes, bookmarks, lacking: [] }
 */
export function fillTemplate(bytes: Uint8Array, { vocabulary, filling, hole }: FillOptions): FilledTemplate {
  const read = readTemplate(bytes, vocabulary);
  if (!read.ok) return read;
  const count = { bookmarks: Math.max(0, ...read.parts.flatMap(({ ground }) => idsIn(ground.tree))) };
  const bookmarks = new Map<string, string>();
  const lacking: Lacking[] = [];
  for (const { name, ground, steps } of read.parts)
    if (ground.marks.length > 0)
      read.file.put(name, rendered(steps, filling, { ...ground, count, bookmarks, lacking, hole }));
  return { ok: true, bytes: read.file.bytes(), bookmarks, lacking };
}

const idsIn = ({ xml }: PlacedXml): readonly number[] =>
  [...xml.matchAll(/<(?:\w+:)?bookmarkStart\b[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));

type Part = { readonly name: string; readonly ground: Ground; readonly steps: readonly Step[] };
type Read =
  | { readonly ok: true; readonly file: OpenPackage; readonly parts: readonly Part[] }
  | Extract<CheckedTemplate, { readonly ok: false }>;

const read: Readonly<Record<string, NonNullable<Place['part']>>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  endnotes: 'footnote',
};

function readTemplate(bytes: Uint8Array, vocabulary: Vocabulary): Read {
  const opened = openPackage(bytes, defaultLimits);
  if (!opened.ok) return opened;
  const file = opened.value;
  if (file.kind !== 'docx') return { ok: false, refusal: { code: 'unknown-kind', data: { kind: file.kind } } };
  const beside = file.related(file.part).flatMap(({ type, target }) => {
    const kind = read[type];
    return kind !== undefined && file.has(target) ? [{ name: target, kind }] : [];
  });
  const mistakes: TemplateMistake[] = [];
  const parts = [{ name: file.part, kind: 'body' as const }, ...beside].map(({ name, kind }): Part => {
    const tree = placedXml(file.text(name));
    const ground = { tree, marks: marksIn(tree), placeOf: placesIn(tree, kind), mistakes };
    return { name, ground, steps: planOf(vocabulary, ground) };
  });
  return mistakes.length > 0 ? { ok: false, mistakes: once(mistakes) } : { ok: true, file, parts };
}

/** Text boxes stand twice in a file, for old and new programs. */
function once(mistakes: readonly TemplateMistake[]): readonly TemplateMistake[] {
  const known = new Set<string>();
  return mistakes.filter((one) => {
    const key = JSON.stringify(one);
    if (one.place.part === 'box' && known.has(key)) return false;
    known.add(key);
    return true;
  });
}
