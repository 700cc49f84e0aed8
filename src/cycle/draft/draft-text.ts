/**
 * A draft as a list of blocks, each with a name of its own: made of which figures it tells, or of its words where it tells
 * none, never of its position. So an edit finds its block again when the paper is written anew.
 */
import type { Document } from '#paper/document.ts';
import { blocksOf, type Content, contentOf, contentText, formOf, type IsFigure, slotsOf } from './content.ts';
import { covering } from './likeness.ts';

export type DraftBlock = { readonly block: string; readonly content: Content };

export type DraftText = {
  readonly blocks: readonly DraftBlock[];
  /** Page, font, marking and title of the paper. */
  readonly frame: Omit<Document, 'blocks'>;
};

/**
 * A written paper as a draft; two blocks that say the same are told apart by their order.
 *
 * @example draftTextOf(dossier.papers.report, (key) => figures.has(key)).blocks[0]?.content.kind // 'table'
 */
export function draftTextOf({ blocks, ...frame }: Document, isFigure: IsFigure): DraftText {
  const met = new Map<string, number>();
  const named = blocks.map((each) => {
    const content = contentOf(each, isFigure);
    const name = nameOf(content);
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return { block: count === 1 ? name : `${name}-${count}`, content };
  });
  return { blocks: named, frame };
}

/** The draft as a document, to be written as Word or PDF; slots are runs that carry their keys. */
export const documentOfDraft = ({ blocks, frame }: DraftText): Document => ({
  ...frame,
  blocks: blocksOf(blocks.map(({ content }) => content)),
});

const letters = { heading: 'h', paragraph: 'p', item: 'p', table: 't', section: 's' } as const;

function nameOf(content: Content): string {
  const keys = slotsOf(content).map(({ key }) => key);
  // A table is known by its head: rows come and go.
  const head = content.kind === 'table' ? formOf({ ...content, rows: content.rows.slice(0, 1) }) : '';
  const about = content.kind === 'table' ? head : keys.length > 0 ? [...new Set(keys)].join(' ') : formOf(content);
  return `${letters[content.kind]}${hashed(about)}`;
}

/** FNV-1a over UTF-16 units, twice from different ends: a short name, not a seal. */
function hashed(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}

const enoughAlike = 0.5;

/** How alike two contents are, from 0 to 1; of different kinds not at all. */
export const alike = (one: Content, other: Content): number => {
  if (letters[one.kind] !== letters[other.kind] && !(isText(one) && isText(other))) return 0;
  if (one.kind === 'section' || other.kind === 'section') return formOf(one) === formOf(other) ? 1 : 0;
  return covering(contentText(one), contentText(other));
};

const isText = ({ kind }: Content): boolean => kind !== 'table' && kind !== 'section';

/** The block most like a content, where one is like enough; the first of equals. */
export function mostLike(content: Content, among: readonly DraftBlock[]): DraftBlock | null {
  let best: DraftBlock | null = null;
  let most = enoughAlike;
  for (const one of among) {
    const likeness = alike(content, one.content);
    if (likeness > most || (best === null && likeness === most)) [best, most] = [one, likeness];
  }
  return best;
}
