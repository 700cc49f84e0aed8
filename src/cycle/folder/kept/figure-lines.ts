/**
 * Figures that no row of history can say, a line each in figures/PERIOD.jsonl: what papers said, and what was recorded with
 * more than its value. Which figure goes where keeps the order of recording within each cell.
 */
import type { z } from 'zod';
import { decimal } from '#core/decimal.ts';
import { type Figure, figureKey, type Source } from '#core/figure.ts';
import { type PeriodCode, parsePeriod, spanOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Unit } from '#core/unit.ts';
import type { Told } from '#cycle/folder/file.ts';
import { digitsOf, type Keeper } from '#cycle/folder/history.ts';
import { problem } from '#prose/words/problems.ts';
import { readLines } from './json-lines.ts';
import { places } from './places.ts';
import { sentName } from './read-kept.ts';
import { figureLine } from './schema.ts';

type Line = z.output<typeof figureLine>;

/** What lines may name. */
export type FigureGround = {
  readonly indicators: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, unknown>;
  readonly sent: ReadonlySet<string>;
  readonly complain: (found: Problem) => void;
};

/** The figures of all such files, by period. */
export function readFigureLines(files: ReadonlyMap<string, Uint8Array>, ground: FigureGround): readonly Figure[] {
  const names = [...files.keys()].filter((name) => isFigureFile(name)).sort();
  return names.flatMap((file) => {
    const period = parsePeriod(/^figures\/(.+)\.jsonl$/.exec(file)?.[1] ?? '');
    if (period === null) return [];
    const lines = readLines(file, files.get(file) ?? new Uint8Array(), {
      schema: figureLine,
      complain: ground.complain,
    });
    for (const line of lines) for (const found of mistakesIn(line, ground)) ground.complain(found);
    return lines.map(({ value }) => figureOf(value, period));
  });
}

/** Whether a file is one of these. */
export const isFigureFile = (name: string): boolean =>
  parsePeriod(/^figures\/([^/]+)\.jsonl$/.exec(name)?.[1] ?? '') !== null;

function mistakesIn({ file, value: line, lineOf }: Told<Line>, ground: FigureGround): readonly Problem[] {
  const at = { file, line: lineOf([]) };
  const units = [line.unit, line.reportedBy ?? line.unit].filter((unit) => !ground.units.has(unit));
  const { report } = line;
  return [
    ...(ground.indicators.has(line.indicator)
      ? []
      : [problem('HS12', at, { value: line.indicator, path: 'indicator' })]),
    ...[...new Set(units)].map((unit) => problem('HS11', at, { value: unit, path: 'unit' })),
    ...(report === null || ground.sent.has(sentName(report.review, report.file))
      ? []
      : [problem('HS45', at, { value: report.file, period: report.review })]),
  ];
}

function sourceOf({ history, report, entered, known }: Line): Source {
  const said = report && {
    at: {
      file: `reviews/${report.review}/reports/${report.file}`,
      start: report.start,
      end: report.end,
      quote: report.quote,
      place: report.place,
    },
    from: report.in,
    version: report.version,
  };
  if (entered !== null) return { kind: 'entry', ...entered, on: known, corrects: said };
  return said === null ? { kind: 'history', file: history ?? '', known } : { kind: 'report', ...said };
}

function figureOf(told: Line, period: PeriodCode): Figure {
  const { history: _, report: __, entered: ___, known, value, printed, confirmed, ...line } = told;
  const source = sourceOf(told);
  const figure = {
    indicator: line.indicator,
    unit: line.unit,
    reportedBy: line.reportedBy ?? line.unit,
    period,
    vintage: line.vintage,
    source,
  };
  return {
    key: figureKey(figure),
    ...figure,
    state: line.state,
    value: value === null ? null : decimal(value),
    printed: printed && { ...printed, value: decimal(printed.value) },
    approx: line.approx,
    until: line.until,
    knownOn: known,
    confirmed,
  };
}

const reportOf = /^reviews\/([^/]+)\/reports\/(.*)$/s;

/** A figure as a line says it; what goes without saying stays unsaid. */
function lineOf(figure: Figure): string {
  const { source, printed } = figure;
  const said = source.kind === 'report' ? source : source.kind === 'entry' ? source.corrects : null;
  const [, review, file] = reportOf.exec(said?.at.file ?? '') ?? [];
  const row = {
    indicator: figure.indicator,
    unit: figure.unit,
    reportedBy: figure.reportedBy === figure.unit ? undefined : figure.reportedBy,
    state: figure.state === 'value' ? undefined : figure.state,
    value: figure.value?.toFixed(),
    printed: printed === null ? undefined : { ...printed, value: printed.value.toFixed() },
    vintage: figure.vintage,
    approx: figure.approx ?? undefined,
    until: figure.until ?? undefined,
    known: figure.knownOn,
    history: source.kind === 'history' ? source.file : undefined,
    report: said
      ? {
          review,
          file,
          version: said.version,
          in: said.from,
          start: said.at.start,
          end: said.at.end,
          quote: said.at.quote,
          place: said.at.place ?? undefined,
        }
      : undefined,
    entered:
      source.kind === 'entry' ? { by: source.by, number: source.number, why: source.why ?? undefined } : undefined,
    confirmed: figure.confirmed ?? undefined,
  };
  return JSON.stringify(row);
}

export type Spoken = {
  readonly figures: readonly Figure[];
  readonly keeper: Keeper | null;
  readonly units: readonly Unit[];
};

/**
 * Which figures rows of history say, and the files of the others: from the first of a cell that no row can say, or that a
 * later file would put before an earlier one, all that follow in the cell are lines.
 */
export function dividedFigures({ figures, keeper, units }: Spoken): {
  readonly rows: readonly Figure[];
  readonly files: ReadonlyMap<string, string>;
} {
  const isRow = rowTest(keeper, new Map(units.map((unit) => [unit.code, unit])));
  const lastFile = new Map<string, string | null>();
  const rows: Figure[] = [];
  const lines = new Map<string, string[]>();
  for (const figure of figures) {
    const cell = `${figure.indicator} ${figure.unit} ${figure.period}`;
    const before = lastFile.get(cell) ?? '';
    const { file } = figure.source.kind === 'history' ? figure.source : { file: '' };
    const fits = lastFile.get(cell) !== null && before <= file && isRow(figure, file);
    lastFile.set(cell, fits ? file : null);
    if (fits) rows.push(figure);
    else {
      const name = places.figures(figure.period);
      const own = lines.get(name) ?? [];
      own.push(lineOf(figure));
      lines.set(name, own);
    }
  }
  return { rows, files: new Map([...lines].map(([name, own]) => [name, `${own.join('\n')}\n`])) };
}

/** Whether a row says all there is of a figure, and the loader takes it. */
function rowTest(keeper: Keeper | null, units: ReadonlyMap<string, Unit>) {
  const seen = new Set<string>();
  return (figure: Figure, file: string): boolean => {
    const { indicator, unit, period, vintage, knownOn, value, confirmed } = figure;
    const key = [file, indicator, unit, period, vintage, knownOn].join(' ');
    const isFirst = !seen.has(key);
    seen.add(key);
    const run = spanOf(period, 'calendar');
    const own = units.get(unit);
    const vouched = keeper && { by: keeper.by, on: [keeper.on, knownOn].sort().at(-1) };
    return (
      isFirst &&
      /^history\/[^/]+\.csv$/.test(file) &&
      figure.source.kind === 'history' &&
      figure.source.known === knownOn &&
      figure.reportedBy === unit &&
      figure.state !== 'not-applicable' &&
      figure.printed === null &&
      figure.approx === null &&
      figure.until === null &&
      (value === null || digitsOf(value.toFixed()) <= 15) &&
      knownOn >= run.from &&
      own !== undefined &&
      own.from <= run.to &&
      (own.to === null || own.to >= run.from) &&
      (vouched === null ? confirmed === null : confirmed?.by === vouched.by && confirmed.on === vouched.on)
    );
  };
}
