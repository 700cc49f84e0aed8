/**
 * The public shape of a reading, as `bokhuyet read --json` prints it (design.md section 5).
 *
 * Decimals become JSON numbers here and nowhere earlier; places are kept where the file has them.
 */
import type { Decimal } from '#core/decimal.ts';
import type { FigureFact, Reading, Span } from './reading.ts';

type Json = { readonly [key: string]: unknown };

const number = (value: Decimal | null): number | null => (value === null ? null : Number(value.toString()));

const span = (fact: Span): Json => ({
  start: fact.start,
  end: fact.end,
  quote: fact.quote,
  ...(fact.place ? { place: fact.place } : {}),
});

const figure = (fact: FigureFact): Json => ({
  label: fact.label,
  value: number(fact.value),
  unit: fact.unit,
  growthPct: number(fact.growthPct),
  planPct: number(fact.planPct),
  ...span(fact),
  approx: fact.approx,
  estimate: fact.estimate,
  target: fact.target,
  basis: fact.basis,
  parent: fact.parent,
  whose: fact.whose,
  until: fact.until,
  period: fact.period,
  from: fact.from,
  planValue: number(fact.planValue),
  lastValue: number(fact.lastValue),
  change: number(fact.change),
  completions: fact.completions.map((part) => ({ percent: number(part.percent), basis: part.basis })),
  nothingArose: fact.nothingArose,
  ambiguous: fact.ambiguous && {
    why: fact.ambiguous.why,
    readings: fact.ambiguous.readings.map((one) =>
      Object.fromEntries(Object.entries(one).map(([key, value]) => [key, number(value ?? null)])),
    ),
  },
});

/**
 * One document's reading as plain JSON data; a document's own number and title are not among its directives.
 *
 * @example readingJson('001.txt', read(documentOf('Thu ngân sách 305 tỷ đồng.'))).file // '001.txt'
 */
export function readingJson(file: string, reading: Reading): Json {
  const { host, ordinal, date, period, chair } = reading.meta;
  return {
    file,
    text: reading.text,
    meta: { ...reading.meta, host, ordinal, date, period, chair },
    figures: reading.figures.map(figure),
    counts: reading.counts.map((fact) => ({
      what: fact.what,
      value: number(fact.value),
      total: number(fact.total),
      ...span(fact),
    })),
    directives: reading.directives
      .filter((fact) => fact.role !== 'own' && fact.role !== 'title')
      .map((fact) => ({
        type: fact.type,
        number: fact.number || null,
        issuer: fact.issuer,
        date: fact.date,
        role: fact.role,
        ...span(fact),
      })),
    findings: reading.findings.map((fact) => ({
      kind: fact.kind,
      cause: fact.cause,
      degree: fact.degree,
      ...span(fact),
    })),
    tasks: reading.tasks.map((fact) => ({
      lead: fact.lead,
      support: fact.support,
      deliverable: fact.deliverable,
      due: fact.due,
      dueWords: fact.dueWords,
      ...span(fact),
    })),
  };
}
