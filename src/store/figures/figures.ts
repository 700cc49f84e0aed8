/**
 * Figures as they were recorded: never changed, another value is another row.
 */

import { z } from 'zod';
import type { Figure, FilePlace, Source } from '#core/figure.ts';
import { figureKey } from '#core/figure.ts';
import { query } from '#store/access/query.ts';
import { type Statement, sql } from '#store/engine/connection.ts';
import { answers, countColumn, dayColumn, exactColumn, exactText, periodColumn, type TableRows } from '#store/rows.ts';
import { nameOf, type People } from '#store/who/people.ts';

export type Recording = {
  readonly authority: string;
  readonly people: People;
  /** The ledger entry that records them, and the number of the first. */
  readonly entry: number;
  readonly first: number;
  /** Code of the person who types; of what is imported the names say. */
  readonly typing?: string | null;
};

/** One row a figure, numbered in the order given. */
export const figureRows = (
  figures: readonly Figure[],
  { authority, people, entry, first, typing = null }: Recording,
): TableRows => ({
  table: 'figure',
  rows: figures.map((figure, index) => ({
    authority,
    indicator: figure.indicator,
    unit: figure.unit,
    period: figure.period,
    number: first + index,
    reported_by: figure.reportedBy,
    state: figure.state,
    value: figure.value === null ? null : exactText(figure.value),
    printed_value: figure.printed === null ? null : exactText(figure.printed.value),
    printed_decimals: figure.printed?.decimals ?? null,
    printed_measure: figure.printed?.measure ?? null,
    vintage: figure.vintage,
    approx: figure.approx,
    counted_until: figure.until,
    known_on: figure.knownOn,
    ...sourceColumns(figure.source),
    entered_by: figure.source.kind === 'entry' ? (typing ?? people.codeOf(figure.source.by)) : null,
    entered_number: figure.source.kind === 'entry' ? figure.source.number : null,
    entered_because: figure.source.kind === 'entry' ? figure.source.why : null,
    confirmed_by: figure.confirmed === null ? null : people.codeOf(figure.confirmed.by),
    confirmed_on: figure.confirmed?.on ?? null,
    entry,
  })),
});

/** A report's file is named by the path the folder gives it: its review, and its name under reports/. */
export const reportPath = /^reviews\/([^/]+)\/reports\/(.*)$/s;

function sourceColumns(source: Source): TableRows['rows'][number] {
  const said = source.kind === 'report' ? source : source.kind === 'entry' ? source.corrects : null;
  const [, review = null, name = null] = reportPath.exec(said?.at.file ?? '') ?? [];
  return {
    source: source.kind,
    source_review: review,
    source_file: source.kind === 'history' ? source.file : (name ?? said?.at.file ?? null),
    source_version: said?.version ?? null,
    said_in: said?.from ?? null,
    start_at: said?.at.start ?? null,
    end_at: said?.at.end ?? null,
    quote: said?.at.quote ?? null,
    place: said?.at.place ?? null,
  };
}

const figureRow = z
  .object({
    indicator: z.string(),
    unit: z.string(),
    reportedBy: z.string(),
    period: periodColumn,
    state: z.enum(['value', 'nothing-arose', 'not-applicable']),
    value: exactColumn.nullable(),
    printed_value: exactColumn.nullable(),
    printed_decimals: z.number().nullable(),
    printed_measure: z.string().nullable(),
    vintage: z.enum(['estimate', 'preliminary', 'official', 'revised']),
    approx: z.string().nullable(),
    until: dayColumn.nullable(),
    knownOn: dayColumn,
    source: z.enum(['report', 'history', 'entry']),
    source_review: z.string().nullable(),
    source_file: z.string().nullable(),
    source_version: z.number().nullable(),
    said_in: z.enum(['prose', 'table']).nullable(),
    start_at: z.number().nullable(),
    end_at: z.number().nullable(),
    quote: z.string().nullable(),
    place: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
    entered_by: z.string().nullable(),
    entered_number: z.number().nullable(),
    entered_because: z.string().nullable(),
    by: z.string().nullable(),
    on: dayColumn.nullable(),
  })
  .transform((row): Figure => {
    const { indicator, unit, reportedBy, period, state, value, vintage, approx, until, knownOn, by, on } = row;
    const { printed_value, printed_decimals, printed_measure } = row;
    const figure = { indicator, unit, reportedBy, period, vintage, source: sourceOf(row) };
    return {
      key: figureKey(figure),
      ...figure,
      state,
      value,
      printed:
        printed_value === null
          ? null
          : { value: printed_value, decimals: printed_decimals ?? 0, measure: printed_measure ?? '' },
      approx,
      until,
      knownOn,
      confirmed: by === null || on === null ? null : { by, on },
    };
  });

type SourceColumns = {
  readonly source: Source['kind'];
  readonly source_review: string | null;
  readonly source_file: string | null;
  readonly source_version: number | null;
  readonly said_in: 'prose' | 'table' | null;
  readonly start_at: number | null;
  readonly end_at: number | null;
  readonly quote: string | null;
  readonly place: FilePlace['place'];
  readonly entered_by: string | null;
  readonly entered_number: number | null;
  readonly entered_because: string | null;
  readonly knownOn: Figure['knownOn'];
};

function sourceOf(row: SourceColumns): Source {
  if (row.source === 'history') return { kind: 'history', file: row.source_file ?? '', known: row.knownOn };
  const file = `reviews/${row.source_review}/reports/${row.source_file}`;
  const at = { file, start: row.start_at ?? 0, end: row.end_at ?? 0, quote: row.quote ?? '', place: row.place };
  const said = { at, from: row.said_in ?? 'prose', version: row.source_version ?? 1 };
  if (row.source === 'report') return { kind: 'report', ...said };
  return {
    kind: 'entry',
    by: row.entered_by ?? '',
    on: row.knownOn,
    number: row.entered_number ?? 1,
    why: row.entered_because,
    corrects: row.source_file === null ? null : said,
  };
}

const columns: Statement = {
  text: `indicator, unit, reported_by as "reportedBy", period, state, value, printed_value, printed_decimals,
    printed_measure, vintage, approx, counted_until as until, known_on as "knownOn", source, source_review, source_file,
    source_version, said_in, start_at, end_at, quote, place, ${nameOf('entered_by').text} as entered_by, entered_number,
    entered_because, ${nameOf('confirmed_by').text} as by, confirmed_on as on`,
  values: [],
};

/** Figures on record that meet a condition on their columns, in the order they were recorded. */
export const figuresOf = query(
  'read figures',
  (session, authority: string, where: Statement): Promise<readonly Figure[]> =>
    answers(
      session,
      figureRow,
      sql`select ${columns} from figure t where authority = ${authority} and ${where} order by number`,
    ),
);

/** A figure with its number in the order of recording. */
export type Recorded = { readonly number: number; readonly figure: Figure };

const recordedRow = z
  .looseObject({ number: countColumn })
  .transform((row): Recorded => ({ number: row.number, figure: figureRow.parse(row) }));

/** Which cell: an indicator of a unit in a period. */
export type FigureCell = Pick<Figure, 'indicator' | 'unit' | 'period'>;

/** Everything on record of some cells, in the order it was recorded: what a clerk sees before he saves into them. */
export const figuresInCells = query(
  { action: 'read figures', units: (cells: readonly FigureCell[]) => cells.map(({ unit }) => unit) },
  (session, authority: string, cells: readonly FigureCell[]): Promise<readonly Recorded[]> => {
    const list = (key: keyof FigureCell): readonly string[] => cells.map((cell) => cell[key]);
    return answers(
      session,
      recordedRow,
      sql`select number, ${columns} from figure t where authority = ${authority}
      and (indicator, unit, period) in (select * from unnest(
        ${list('indicator')}::text[], ${list('unit')}::text[], ${list('period')}::text[]))
      order by number`,
    );
  },
);

/** Values on record and what people typed, in the order they were recorded. */
export const historyOf = query(
  'read figures',
  (session, authority: string): Promise<readonly Figure[]> => figuresOf(session, authority, sql`source <> 'report'`),
);

/** Every figure there is. */
export const everyFigure = query(
  'read figures',
  (session, authority: string): Promise<readonly Figure[]> => figuresOf(session, authority, sql`true`),
);
