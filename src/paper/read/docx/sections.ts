/**
 * Sections of a Word file: paper, margins, and which headers and footers belong to it
 * (ECMA-376 part 1, 17.6 and 17.10).
 */
import type { PageLayout } from '#paper/document.ts';
import type { Relationship } from '#paper/package/relationships.ts';
import { childOf, type Element } from '#paper/package/xml.ts';
import { millimetres, twipsOf } from './properties.ts';

export type Section = { readonly page?: PageLayout; readonly furniture: readonly Furniture[] };

type Furniture = { readonly id: string; readonly part: 'header' | 'footer' };

/** Reads `w:sectPr`; a section without paper size has no page. */
export function sectionOf(properties: Element): Section {
  const size = childOf(properties, 'w:pgSz');
  const margins = childOf(properties, 'w:pgMar');
  const length = (element: Element | undefined, name: string): number =>
    millimetres(twipsOf(element?.attributes[name]) ?? 0);
  const page = size && {
    width: length(size, 'w:w'),
    height: length(size, 'w:h'),
    top: length(margins, 'w:top'),
    bottom: length(margins, 'w:bottom'),
    left: length(margins, 'w:left'),
    right: length(margins, 'w:right'),
  };
  const furniture = properties.children.flatMap(({ name, attributes }): Furniture[] => {
    const part = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : null;
    return part ? [{ id: attributes['r:id'] ?? '', part }] : [];
  });
  return { ...(page && { page }), furniture };
}

/** The parts with headers and footers, each once, in the order sections first name them. */
export function pageFurniture(
  sections: readonly Section[],
  related: readonly Relationship[],
): readonly { readonly target: string; readonly part: 'header' | 'footer' }[] {
  const targets = new Map(related.map(({ id, target }) => [id, target]));
  const parts = new Map<string, 'header' | 'footer'>();
  for (const { id, part } of sections.flatMap((section) => section.furniture)) {
    const target = targets.get(id);
    if (target !== undefined && !parts.has(target)) parts.set(target, part);
  }
  return [...parts].map(([target, part]) => ({ target, part }));
}
