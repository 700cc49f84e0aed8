/**
 * What was read in a document, for the eyes of a clerk in a terminal: its head, then figures, counts, results,
 * shortcomings with their causes, tasks with who and until when, directives. What can be read in two ways shows both.
 */
import { type Decimal, printDecimal } from '#core/decimal.ts';
import type { FigureFact, FindingFact, Meta, Reading, TaskFact } from '#prose/read/reading.ts';
import type { Language } from './terminal.ts';

const HEADINGS = {
  figures: { vi: 'Số liệu', en: 'Figures' },
  counts: { vi: 'Số đếm', en: 'Counts' },
  achievements: { vi: 'Kết quả', en: 'Results' },
  shortcomings: { vi: 'Hạn chế', en: 'Shortcomings' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  directives: { vi: 'Văn bản', en: 'Directives' },
  nothing: { vi: 'Không đọc được dữ kiện nào.', en: 'No facts were found.' },
} as const;

const TERMS = {
  plan: { vi: 'KH', en: 'of plan' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  estimate: { vi: 'ước', en: 'estimate' },
  until: { vi: 'đến', en: 'until' },
  unsure: { vi: 'chưa rõ', en: 'unsure' },
  or: { vi: 'hoặc', en: 'or' },
  none: { vi: 'không phát sinh', en: 'none arose' },
  cause: { vi: 'nguyên nhân', en: 'cause' },
  support: { vi: 'phối hợp', en: 'with' },
} as const;

type Term = keyof typeof TERMS;

/** The facts of one reading as lines of text. */
export function summaryOf(reading: Reading, language: Language): readonly string[] {
  const term = (name: Term): string => TERMS[name][language];
  const of = (kind: FindingFact['kind']): readonly FindingFact[] => reading.findings.filter((one) => one.kind === kind);
  const lists: readonly (readonly [keyof typeof HEADINGS, readonly string[]])[] = [
    ['figures', reading.figures.map((figure) => figureLine(figure, term))],
    ['counts', reading.counts.map(({ what, value, total }) => `${what}: ${ofTotal(value, total)}`)],
    ['achievements', of('achievement').map((finding) => `+ ${oneLine(finding.quote)}`)],
    ['shortcomings', of('shortcoming').map((finding) => `− ${oneLine(finding.quote)}${causeOf(finding, term)}`)],
    ['tasks', reading.tasks.map((task) => `→ ${oneLine(task.quote)}${dutyOf(task, term)}`)],
    ['directives', reading.directives.map(({ quote }) => `§ ${oneLine(quote)}`)],
  ];
  const filled = lists.filter(([, lines]) => lines.length > 0);
  const head = headLine(reading.meta);
  return [
    ...(head === '' ? [] : [`  ${head}`]),
    ...filled.flatMap(([name, lines]) => [`  ${HEADINGS[name][language]}`, ...lines.map((line) => `    ${line}`)]),
    ...(filled.length === 0 ? [`  ${HEADINGS.nothing[language]}`] : []),
  ];
}

const headLine = ({ type, symbol, issuer, host, issuedOn, date, period }: Meta): string =>
  [type, symbol, issuer ?? host, printedDay(issuedOn ?? date), period].filter(Boolean).join(' · ');

const printedDay = (iso: string | null): string | null => iso?.split('-').map(Number).reverse().join('/') ?? null;

const ofTotal = (value: Decimal, total: Decimal | null): string =>
  total === null ? printDecimal(value) : `${printDecimal(value)}/${printDecimal(total)}`;

const percent = (value: Decimal): string => `${printDecimal(value)} %`;
const signed = (value: Decimal): string => `${value.lt(0) ? '−' : '+'}${printDecimal(value.abs())} %`;

function figureLine(figure: FigureFact, term: (name: Term) => string): string {
  const { value, growthPct, completions, ambiguous } = figure;
  const parts = [
    figure.nothingArose ? term('none') : null,
    value === null ? null : [figure.printed.value?.approx, printDecimal(value), figure.unit].filter(Boolean).join(' '),
    growthPct === null ? null : [signed(growthPct), figure.basis && `(${figure.basis})`].filter(Boolean).join(' '),
    ...completions.map((one) =>
      [one.approx, percent(one.percent), one.basis ?? term('plan')].filter(Boolean).join(' '),
    ),
    figure.estimate ? term('estimate') : null,
    figure.target ? term('target') : null,
    figure.until === null ? null : `${term('until')} ${printedDay(figure.until)}`,
    ambiguous === null
      ? null
      : `${term('unsure')}: ${ambiguous.readings.map(readingWords(term)).join(` ${term('or')} `)}`,
  ];
  const name = [figure.whose, figure.parent && `${figure.parent} ›`, figure.label].filter(Boolean).join(' ');
  return `${oneLine(name)}: ${parts.filter((part) => part !== null && part !== '').join('; ')}`;
}

type Way = NonNullable<FigureFact['ambiguous']>['readings'][number];

const readingWords =
  (term: (name: Term) => string) =>
  ({ value, growthPct, planPct }: Way): string =>
    [value && printDecimal(value), growthPct && signed(growthPct), planPct && `${percent(planPct)} ${term('plan')}`]
      .filter(Boolean)
      .join('; ');

const causeOf = ({ cause, quote }: FindingFact, term: (name: Term) => string): string =>
  cause === null || quote.includes(cause) ? '' : ` [${term('cause')}: ${oneLine(cause)}]`;

/** Who leads, who supports, until when: what the quote says in its own words, in one place. */
function dutyOf({ lead, support, due, dueWords }: TaskFact, term: (name: Term) => string): string {
  const parts = [
    lead,
    support.length > 0 ? `${term('support')} ${support.join(', ')}` : null,
    printedDay(due) ?? dueWords,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : ` [${oneLine(parts.join('; '))}]`;
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ');
