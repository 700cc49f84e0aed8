/**
 * What can be wrong with a template, as data with its place; the words are the prose layer's.
 */
import type { PlacedXml } from '#paper/annotate/placed-xml.ts';
import type { Place } from '#paper/document.ts';
import type { Element } from '#paper/package/xml.ts';
import { contentOf } from '#paper/read/docx/walk.ts';
import type { Mark } from './marks.ts';

export type MistakeCode =
  | 'unknown-name'
  /** The name is one of a list and stands outside it. */
  | 'outside-list'
  /** A list where a value should stand, or the other way about. */
  | 'list-as-value'
  | 'value-as-list'
  | 'unclosed-brace'
  | 'empty-name'
  | 'not-ended'
  | 'ended-nowhere'
  /** Begins in one cell, text box or link and ends in another, or goes over the end of a section. */
  | 'ends-elsewhere'
  /** Words beside a mark whose paragraphs are repeated whole. */
  | 'words-beside';

export type TemplateMistake = {
  readonly code: MistakeCode;
  readonly place: Place;
  /** The mark as typed. */
  readonly quote: string;
  /** The right name that is nearest, or the list it belongs to; empty where nothing is near. */
  readonly nearest: string;
};

/** A value that a review lacks: printed as a hole. */
export type Lacking = { readonly name: string; readonly place: Place };

type PartKind = NonNullable<Place['part']> | 'body';

/** The places of marks in one part, counted as reading counts them. */
export function placesIn(tree: PlacedXml, kind: PartKind): (mark: Mark) => Place {
  const outer: Place = kind === 'body' ? {} : { part: kind };
  return ({ paragraph }) => {
    const above = ancestors(paragraph, tree);
    if (above.some(({ name }) => name === 'w:txbxContent')) return { part: 'box' };
    const table = above.findLast(({ name }) => name === 'w:tbl');
    const top = above.find(({ name }) => name === 'w:body') ?? tree.root;
    const blocks = contentOf(top);
    if (table === undefined)
      return { ...outer, paragraph: blocks.filter(({ name }) => name === 'w:p').indexOf(paragraph) };
    const tables = blocks.filter(({ name }) => name === 'w:tbl');
    const row = above.findLast(({ name }) => name === 'w:tr');
    const cell = above.findLast(({ name }) => name === 'w:tc');
    return {
      ...outer,
      table: tables.indexOf(table),
      row: contentOf(table)
        .filter(({ name }) => name === 'w:tr')
        .indexOf(row ?? table),
      column: contentOf(row ?? table)
        .filter(({ name }) => name === 'w:tc')
        .indexOf(cell ?? table),
    };
  };
}

/** From the paragraph up, the paragraph first. */
export function ancestors(element: Element, { parentOf }: Pick<PlacedXml, 'parentOf'>): readonly Element[] {
  const above: Element[] = [];
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) above.push(at);
  return above;
}
