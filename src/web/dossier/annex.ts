/**
 * The annex as rows: what each line of it shows, what must be noted with it, and how it is found, sorted and filtered.
 */
import { type Field, fields } from '#core/field.ts';
import type { DossierIndex, Indicator, Row } from '#web/dossier/dossier-index.ts';
import { valueAt } from '#web/dossier/dossier-index.ts';
import { type Note, notesOf } from '#web/dossier/notes.ts';

export type AnnexLine = {
  readonly place: number;
  readonly indicator: Indicator;
  readonly row: Row;
  readonly notes: readonly Note[];
  /** Without diacritics, for searching. */
  readonly words: string;
};

export type SortColumn = 'place' | 'completion' | 'growth' | 'verdict';
export type AnnexChoice = {
  readonly words: string;
  readonly field: Field | null;
  readonly note: Note | null;
  /** Code of the responsible agency. */
  readonly owner: string | null;
  readonly verdict: Verdict | null;
  readonly sort: SortColumn;
};

/**
 * Words without diacritics, so that `thu ngan sach` finds `Thu ngân sách`.
 *
 * @example bare('Đấu giá QSDĐ') // 'dau gia qsdd'
 */
export const bare = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');

/** One line for each assessed indicator, in the order of fields and of the register. */
export function annexOf(index: DossierIndex): readonly AnnexLine[] {
  const order = new Map(
    index.dossier.indicators.map((indicator, place) => [
      indicator.code,
      fields.indexOf(indicator.field) * 10_000 + place,
    ]),
  );
  const lines = index.dossier.assessments.flatMap((row) => {
    const indicator = index.indicators.get(row.indicator);
    if (!indicator) return [];
    const said = [indicator.name, indicator.english, ...indicator.aliases, index.unitName(indicator.owner)].join(' ');
    return [{ indicator, row, notes: notesOf(index, row), words: bare(said) }];
  });
  lines.sort((a, b) => (order.get(a.indicator.code) ?? 0) - (order.get(b.indicator.code) ?? 0));
  return lines.map((line, place) => ({ ...line, place: place + 1 }));
}

/** The lines that fit the words, the field and the note, in the order asked for; not known sorts last. */
export function chosenLines(
  index: DossierIndex,
  lines: readonly AnnexLine[],
  choice: AnnexChoice,
): readonly AnnexLine[] {
  const wanted = bare(choice.words).split(/\s+/).filter(Boolean);
  const fitting = lines.filter(
    (line) =>
      (choice.field === null || line.indicator.field === choice.field) &&
      (choice.note === null || line.notes.includes(choice.note)) &&
      (choice.owner === null || line.indicator.owner === choice.owner) &&
      (choice.verdict === null || line.row.outlook?.verdict === choice.verdict) &&
      wanted.every((word) => line.words.includes(word)),
  );
  if (choice.sort === 'place') return fitting;
  const keyed = fitting.map((line) => ({ line, by: sortValue(index, line, choice.sort) }));
  return keyed.sort((a, b) => a.by - b.by || a.line.place - b.line.place).map(({ line }) => line);
}

/** From the gravest. */
export const verdicts = ['misses', 'hard', 'insufficient', 'reaches', 'exceeds'] as const;
export type Verdict = (typeof verdicts)[number];

function sortValue(index: DossierIndex, { row }: AnnexLine, sort: SortColumn): number {
  if (sort === 'verdict') return verdicts.indexOf(row.outlook?.verdict ?? 'insufficient');
  const key = sort === 'completion' ? row.completions[0]?.result : row.comparison?.result;
  const value = valueAt(index, key ?? null);
  return value === null ? Number.POSITIVE_INFINITY : Number(value);
}
