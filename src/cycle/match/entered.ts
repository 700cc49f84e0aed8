/**
 * What people typed for their units, over what was read or by itself: figures like those of papers, that a named person
 * must confirm (design.md, promises 1 and 7), apart from the values on record.
 */
import type { Figure } from '#core/figure.ts';
import type { Folder } from '#cycle/folder/folder.ts';

/** Values on record that came neither from a paper nor from somebody's hand. */
export const onRecord = ({ history }: Pick<Folder, 'history'>): readonly Figure[] =>
  history.filter(({ source }) => source.kind === 'history');

/** What was typed; papers of this review are named as the review names them. */
export const enteredIn = ({ history, review }: Pick<Folder, 'history' | 'review'>): readonly Figure[] =>
  history.flatMap((figure) => {
    const { source } = figure;
    if (source.kind !== 'entry') return [];
    const { corrects } = source;
    const under = `reviews/${review.period}/reports/`;
    if (!corrects?.at.file.startsWith(under)) return [figure];
    const at = { ...corrects.at, file: corrects.at.file.slice(under.length) };
    return [{ ...figure, source: { ...source, corrects: { ...corrects, at } } }];
  });
