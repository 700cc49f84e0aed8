/** A list of delegates as it is typed or pasted: a line each, name and unit apart by a tab or a semicolon. */
import { plain } from '#web/parts/plain.ts';

export type Delegate = { readonly unit: string | null; readonly name: string | null };
type Named = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

export type ListTyped = {
  readonly delegates: readonly Delegate[];
  /** Lines, from 1, whose unit nobody has. */
  readonly wrong: readonly number[];
};

const numbering = /^\s*\d+[.)]?\s*[\t;]\s*/;

/**
 * The delegates of a typed list; a line with a unit alone is its representative.
 *
 * @example delegatesIn('Phạm Thị Lan; phong kinh te', [{ code: 'kt', name: 'Phòng Kinh tế', aliases: [] }]).delegates // [{ name: 'Phạm Thị Lan', unit: 'kt' }]
 */
export function delegatesIn(text: string, units: readonly Named[]): ListTyped {
  const byName = new Map(
    units.flatMap(({ code, name, aliases }) => [name, ...aliases].map((one) => [plain(one), code])),
  );
  const unitOf = (words: string): string | undefined => byName.get(plain(words));
  const delegates: Delegate[] = [];
  const wrong: number[] = [];
  text.split('\n').forEach((line, index) => {
    const [first = '', second = ''] = line
      .replace(numbering, '')
      .split(/[\t;]/)
      .map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim());
    if (first === '' && second === '') return;
    const alone = second === '' ? unitOf(first) : undefined;
    const unit = second === '' ? alone : unitOf(second);
    if (second !== '' && unit === undefined) wrong.push(index + 1);
    delegates.push({ unit: unit ?? null, name: alone !== undefined || first === '' ? null : first });
  });
  const isFirst = (one: Delegate, index: number): boolean =>
    delegates.findIndex((other) => other.unit === one.unit && other.name === one.name) === index;
  return { delegates: delegates.filter((one, index) => (one.unit ?? one.name) !== null && isFirst(one, index)), wrong };
}

/** The same list as text. */
export const listText = (delegates: readonly Delegate[], nameOf: (unit: string) => string): string =>
  delegates
    .map(({ unit, name }) => [name ?? '', unit === null ? '' : nameOf(unit)].join('; ').replace(/; $/, ''))
    .join('\n');
