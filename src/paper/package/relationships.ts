/**
 * Which part another part points at: the `_rels` files of the Open Packaging Conventions
 * (ECMA-376 part 2, 6.5), with targets resolved to part names.
 */

import { done, type Outcome } from '#paper/read/outcome.ts';
import type { Archive } from './archive.ts';
import { elementOf } from './xml.ts';

export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/**
 * The relationships of a part, '' for the package itself; none when it has no `_rels` file. `type`
 * is the last word of the relationship's address, e.g. `header`. External targets are left out.
 *
 * @example relationshipsOf(archive, 'word/document.xml') // { ok: true, value: [{ id: 'rId1', type: 'styles', target: 'word/styles.xml' }] }
 */
export function relationshipsOf(archive: Archive, part: string): Outcome<readonly Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(name)) return done([]);
  const xml = archive.text(name);
  if (!xml.ok) return xml;
  const root = elementOf({ xml: xml.value, part: name });
  if (!root.ok) return root;
  const inside = root.value.children.filter((element) => element.attributes.TargetMode !== 'External');
  return done(
    inside.map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: resolved(part.slice(0, slash), attributes.Target ?? ''),
    })),
  );
}

function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
