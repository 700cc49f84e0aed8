/**
 * A table of indicators pasted from Excel: which column is which by its title, and what each line lacks.
 */
import { type Field, fields } from '#core/field.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { blockOf } from '#web/parts/grid/block.ts';
import { plain } from '#web/parts/plain.ts';

type Listed = OutputOf<'lists.indicators'>[number];
type UnitListed = OutputOf<'lists.units'>[number];

export type Lack = 'no-name' | 'no-measure' | 'no-owner' | 'there';

export type PastedIndicator = {
  readonly line: number;
  readonly indicator: Listed & { readonly field: Field };
  readonly lacks: readonly Lack[];
};

const titles = {
  code: ['mã', 'mã chỉ tiêu', 'code'],
  name: ['chỉ tiêu', 'tên', 'tên chỉ tiêu', 'nội dung', 'name', 'indicator'],
  measure: ['đvt', 'đơn vị tính', 'đơn vị', 'measure'],
  owner: ['cơ quan chủ trì', 'chủ trì', 'đơn vị chủ trì', 'cơ quan', 'owner', 'agency'],
  field: ['lĩnh vực', 'nhóm', 'field'],
  kind: ['loại', 'kind'],
} as const;

type Column = keyof typeof titles;

const kinds: readonly (readonly [words: RegExp, kind: Listed['kind']])[] = [
  [/ty le|ratio/, 'ratio'],
  [/chi so|toc do|index/, 'index'],
  [/thoi diem|stock/, 'stock'],
];

export type PasteGround = {
  readonly known: readonly Listed[];
  readonly units: readonly UnitListed[];
  /** How fields are called. */
  readonly fieldNames: Readonly<Record<Field, string>>;
  readonly from: string;
};

/** Each line below the titles, ready to be defined or with what it lacks; nothing without a row of titles. */
export function pastedIndicators(text: string, ground: PasteGround): readonly PastedIndicator[] {
  const block = blockOf(text);
  const at = block.slice(0, 5).findIndex((row) => columnsIn(row).has('name'));
  if (at < 0) return [];
  const columns = columnsIn(block[at] ?? []);
  const taken = new Set(ground.known.map(({ code }) => code));
  return block.slice(at + 1).flatMap((cells, below): readonly PastedIndicator[] => {
    const cell = (column: Column): string => (cells[columns.get(column) ?? -1] ?? '').trim();
    if (cells.every((one) => one.trim() === '')) return [];
    const indicator = indicatorOf(cell, ground, taken);
    taken.add(indicator.code);
    const isThere = ground.known.some(
      ({ code, name, to }) => code === cell('code') || (to === null && plain(name) === plain(indicator.name)),
    );
    return [
      {
        line: at + below + 2,
        indicator,
        lacks: [
          ...(indicator.name === '' ? (['no-name'] as const) : []),
          ...(indicator.measure === '' ? (['no-measure'] as const) : []),
          ...(indicator.owner === '' ? (['no-owner'] as const) : []),
          ...(indicator.name !== '' && isThere ? (['there'] as const) : []),
        ],
      },
    ];
  });
}

function columnsIn(row: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  row.forEach((text, place) => {
    for (const [column, ways] of Object.entries(titles) as [Column, readonly string[]][])
      if (!found.has(column) && ways.some((way) => plain(way) === plain(text))) found.set(column, place);
  });
  return found;
}

function indicatorOf(
  cell: (column: Column) => string,
  ground: PasteGround,
  taken: ReadonlySet<string>,
): PastedIndicator['indicator'] {
  const name = cell('name');
  const kind = kinds.find(([words]) => words.test(plain(cell('kind'))))?.[1] ?? 'flow';
  return {
    ...{ code: codeOf(cell('code') || name, taken), name, english: name, measure: cell('measure'), decimals: 1, kind },
    field:
      fields.find((one) => plain(ground.fieldNames[one]) === plain(cell('field')) || one === cell('field')) ??
      fields[0],
    formed: 'agency',
    owner: ownerOf(cell('owner'), ground.units),
    ...{ reportedBy: [], direction: 'higher', range: null, price: 'none', ratio: null, partOf: null, saidAs: 'value' },
    ...{ from: ground.from, to: null, carry: 'not-comparable', aliases: [], key: true },
  };
}

/** By name, other names, or code. */
const ownerOf = (text: string, units: readonly UnitListed[]): string =>
  text === ''
    ? ''
    : (units.find(({ code, name, aliases }) => [code, name, ...aliases].some((one) => plain(one) === plain(text)))
        ?.code ?? '');

/** Letters and hyphens of a name, unlike any other. */
export function codeOf(name: string, taken: ReadonlySet<string>): string {
  const made =
    plain(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'chi-tieu';
  if (!taken.has(made)) return made;
  let more = 2;
  while (taken.has(`${made}-${more}`)) more += 1;
  return `${made}-${more}`;
}
