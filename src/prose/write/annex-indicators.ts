/**
 * Annex 1: the indicators in the thirteen columns offices use, grouped by field, parts below their wholes. Once the year is
 * over the same period is the whole last year and no estimate is left to make: then two columns less.
 *
 * An asterisk marks what nobody has confirmed; the notes say which units are missing and which figures are contested.
 */
import type { Assessment, Comparison } from '#core/assessment.ts';
import type { Consolidation } from '#core/consolidation.ts';
import { type Decimal, printDecimal, rounded } from '#core/decimal.ts';
import type { Derivation } from '#core/derivation.ts';
import { type Field, fields } from '#core/field.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Target, TargetBasis } from '#core/target.ts';
import type { Block, Cell, Row, Run } from '#paper/document.ts';
import { fieldTerms, verdictTerms } from '#prose/words/terms.ts';
import { caveatLines } from './caveats.ts';
import { basisWords } from './figure-sentence.ts';
import { annexHead, cell, roman, row, table } from './lay-out.ts';
import { isRate, rateDecimals, traced } from './numbers.ts';
import type { Pen } from './pen.ts';
import { hole, type Phrase, phrase } from './phrase.ts';

const size = 9;

/** The annex on a page of its own. */
export function indicatorAnnex(count: number, pen: Pen): readonly Block[] {
  const title = pen.outline.annexes.indicators;
  const columns = columnsOf(pen);
  const rows = shownFields(pen).flatMap(({ wholes, shown, field }, index) => [
    fieldRow(field, index + 1, columns.length),
    ...wholes.flatMap(({ assessment, number }) =>
      wholeRows(assessment, shown).map((one, part) =>
        row(columns.map((column) => column.cell(one, { label: part === 0 ? String(number) : '-', pen }))),
      ),
    ),
  ]);
  return [
    ...annexHead(
      count,
      { title, note: '(Dấu * là số liệu chưa xác nhận; kế hoạch do HĐND giao, trừ nơi ghi khác)' },
      pen,
    ),
    table(
      [...headerRows(columns), ...rows],
      columns.map(({ width }) => width),
    ),
  ];
}

/** One column: its title, its width in millimetres, the two it is reckoned from, and what a row has in it. */
type Column = {
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly of?: readonly [result: string, base: string];
  readonly cell: (assessment: Assessment, row: RowPlace) => Cell;
};

/** The number of the row or a dash for a part, and the pen. */
type RowPlace = { readonly label: string; readonly pen: Pen };

/** The year is over and reviewed as a whole. */
const isWholeYear = ({ words }: Pen): boolean => words.monthsGone === 12 && words.short === 'năm';

function columnsOf(pen: Pen): readonly Column[] {
  const { year, short } = pen.words;
  const whole = isWholeYear(pen);
  const all: readonly Column[] = [
    { name: 'order', title: 'TT', width: 8, cell: (_, { label }) => centred(label) },
    {
      ...{ name: 'label', title: 'Chỉ tiêu', width: 39 },
      cell: ({ indicator }, { label }) => cell([indicator.name], { size, italic: isPart(label) }),
    },
    { name: 'measure', title: 'Đơn vị tính', width: 15, cell: ({ indicator }) => centred(indicator.measure) },
    {
      ...{ name: 'year before', title: `Thực hiện năm ${year - 1}`, width: 15 },
      cell: ({ lastYearWhole, indicator }) => figures([valueCell(lastYearWhole, indicator)]),
    },
    { name: 'plan', title: `Kế hoạch năm ${year}`, width: 25, cell: (one) => figures(planLines(one)) },
    {
      ...{ name: 'same period', title: `Thực hiện ${whole ? '' : `${short} `}năm ${year - 1}`, width: 15 },
      cell: ({ lastYear, indicator }) => figures([valueCell(lastYear, indicator)]),
    },
    {
      ...{ name: 'result', title: `${whole ? 'Thực hiện' : `Ước thực hiện ${short}`} năm ${year}`, width: 16 },
      cell: ({ now, indicator }) => nowCell(now, indicator),
    },
    {
      ...{ name: 'completion', title: 'So kế hoạch (%)', width: 30, of: ['result', 'plan'] },
      cell: (one) => figures(completionLines(one)),
    },
    {
      ...{ name: 'growth', title: 'So cùng kỳ (tăng +, giảm -)', width: 15, of: ['result', 'same period'] },
      cell: ({ comparison, indicator }) => figures([comparisonCell(comparison, indicator)]),
    },
    {
      ...{ name: 'estimate', title: `Ước cả năm ${year}`, width: 18 },
      cell: (assessment) => figures([estimateCell({ estimate: assessment.agencyEstimate, assessment, pen })]),
    },
    { name: 'verdict', title: 'Khả năng', width: 15, cell: verdictCell },
    {
      ...{ name: 'owner', title: 'Cơ quan chủ trì', width: 20 },
      cell: ({ indicator }, { label }) => cell([isPart(label) ? '' : pen.nameOf(indicator.owner)], { size }),
    },
    { name: 'notes', title: 'Ghi chú', width: 26, cell: (one) => cell(noteLines(one, pen), { size: size - 1 }) },
  ];
  return whole ? all.filter(({ name }) => name !== 'year before' && name !== 'estimate') : all;
}

/** What each column of the annex has of an indicator, by the column's name; `number` stands in the first. */
export const annexCells = (assessment: Assessment, number: string, pen: Pen): ReadonlyMap<string, Cell> =>
  new Map(columnsOf(pen).map((column) => [column.name, column.cell(assessment, { label: number, pen })]));

const isPart = (label: string): boolean => label === '-';
const centred = (words: string): Cell => cell([words], { size, align: 'center' });
const figures = (lines: readonly (Phrase | string)[]): Cell => cell(lines, { size, align: 'right' });

const verdictCell = ({ outlook, completions }: Assessment): Cell =>
  centred(outlook && completions.length > 0 ? verdictTerms[outlook.verdict].vi : '');

function headerRows(columns: readonly Column[]): readonly Row[] {
  const look = { size, align: 'center' } as const;
  const number = (of: string): number => columns.findIndex(({ name }) => name === of) + 1;
  return [
    row(
      columns.map(({ title }) => cell([title], { ...look, bold: true })),
      true,
    ),
    row(
      columns.map(({ of }, index) => {
        const formula = of === undefined ? '' : `=${number(of[0])}/${number(of[1])}`;
        return cell([`${index + 1}${formula}`], { ...look, size: size - 1, italic: true });
      }),
      true,
    ),
  ];
}

type Group = {
  readonly field: Field;
  readonly shown: readonly Assessment[];
  readonly wholes: readonly { readonly assessment: Assessment; readonly number: number }[];
};

/** Fields that have key indicators, their wholes numbered through the annex. */
function shownFields({ matter }: Pen): readonly Group[] {
  let number = 0;
  return fields.flatMap((field) => {
    const shown = matter.assessments.filter(({ indicator }) => indicator.field === field && indicator.key);
    const codes = new Set(shown.map(({ indicator }) => indicator.code));
    const first = shown.filter(({ indicator }) => indicator.partOf === null || !codes.has(indicator.partOf));
    const wholes = first.map((assessment) => {
      number += 1;
      return { assessment, number };
    });
    return shown.length === 0 ? [] : [{ field, shown, wholes }];
  });
}

const fieldRow = (field: Field, number: number, width: number): Row =>
  row([
    cell([roman(number)], { size, bold: true, align: 'center', keepNext: true }),
    cell([fieldTerms[field].vi], { size, bold: true, colSpan: width - 1, keepNext: true }),
  ]);

/** A whole and the parts below it. */
const wholeRows = (whole: Assessment, shown: readonly Assessment[]): readonly Assessment[] => [
  whole,
  ...shown.filter(({ indicator }) => indicator.partOf === whole.indicator.code),
];

const planLines = (assessment: Assessment): readonly Phrase[] =>
  assessment.completions.map(({ target }) => targetCell(target, assessment));

const completionLines = ({ completions, indicator }: Assessment): readonly Phrase[] =>
  completions.map(({ result, target }) => phrase(setterOf(target, completions), rateCell(result, indicator)));

const valueCell = (of: Consolidation | null, { decimals }: Indicator): Phrase =>
  of?.result.value ? phrase(starred(printDecimal(of.result.value, decimals), of.result)) : [];

/** An unconfirmed number carries an asterisk, and its key. */
function starred(text: string, of: Pick<Derivation, 'key' | 'confirmed'>): Phrase {
  const { text: words, ref } = traced(text, of);
  const run: Run = { text: words, ...(ref === undefined ? {} : { ref }) };
  return of.confirmed ? phrase(run) : phrase(run, '*');
}

/** This period's value; what nobody sent stays visibly empty. */
function nowCell(now: Consolidation, indicator: Indicator): Cell {
  if (now.result.value === null)
    return cell(
      [{ text: 'chưa có', shade: hole('').shade ?? '' }].map((run) => phrase(run)),
      { size, align: 'center' },
    );
  const none = now.parts.length > 0 && now.parts.every(({ state }) => state === 'nothing-arose');
  return cell([none ? starred('không phát sinh', now.result) : valueCell(now, indicator)], {
    ...{ size, bold: true },
    align: none ? 'center' : 'right',
  });
}

/** The plan with who set it, where there are several. */
function targetCell(target: Target, { indicator, completions }: Assessment): Phrase {
  const growth = target.as === 'growth';
  const text = printDecimal(target.value, growth ? rateDecimals : indicator.decimals);
  const sign = growth && target.value.gte(0) ? '+' : '';
  return phrase(setterOf(target, completions), { text: `${sign}${text}${growth ? '%' : ''}`, ref: target.key });
}

const shortBasis: Readonly<Record<TargetBasis, string>> = {
  assigned: 'cấp trên',
  council: 'HĐND',
  committee: 'cấp ủy',
  stretch: 'phấn đấu',
};

/** Who set it, in both columns alike, so that each share stands beside its plan. */
const setterOf = ({ basis }: Target, all: readonly unknown[]): string =>
  all.length > 1 ? `${shortBasis[basis]}: ` : '';

/** Percent of the plan; for rates how many points off it, and how much off a plan of nothing. */
function rateCell(of: Derivation, { decimals }: Indicator): Phrase {
  if (of.value === null) return [];
  const texts: Readonly<Record<string, string>> = {
    completion: printDecimal(of.value, rateDecimals),
    difference: `${signed(of.value, decimals)} ${of.measure}`,
  };
  return phrase({ text: texts[of.kind] ?? `${signed(of.value, rateDecimals)} điểm`, ref: of.key });
}

/** With a plus before what is printed above nothing. */
const signed = (value: Decimal, decimals: number): string =>
  `${rounded(value, decimals).gt(0) ? '+' : ''}${printDecimal(value, decimals)}`;

/** `+9%`, `-1,2 điểm`, `+5 vụ` where the base was nothing. */
function comparisonCell(comparison: Comparison | null, { decimals, measure }: Indicator): Phrase {
  const result = comparison?.result;
  if (!result?.value) return [];
  const after = { growth: '%', points: ' điểm' }[result.kind as string] ?? ` ${measure}`;
  const shown = signed(result.value, result.kind === 'difference' ? decimals : rateDecimals);
  return phrase({ text: `${shown}${after}`, ref: result.key });
}

type Estimate = { readonly estimate: Consolidation | null; readonly assessment: Assessment; readonly pen: Pen };

/** The agency's own; a hole where there is a plan and the agency is silent; nothing once the year is over. */
function estimateCell({ estimate, assessment, pen }: Estimate): Phrase {
  if (estimate?.result.value) return valueCell(estimate, assessment.indicator);
  const over = pen.words.monthsGone === 12;
  return over || assessment.completions.length === 0 ? [] : phrase({ ...hole(''), text: '[CẦN BỔ SUNG]' });
}

function noteLines(assessment: Assessment, pen: Pen): readonly Phrase[] {
  const { indicator, completions, now } = assessment;
  const price = indicator.price === 'constant-2010' ? phrase('giá so sánh 2010') : [];
  const [only] = completions;
  const setter =
    completions.length === 1 && only && only.target.basis !== 'council'
      ? phrase(`kế hoạch: ${basisWords(only.target.basis, pen)}`)
      : [];
  const vintage =
    now.result.value !== null && now.vintage !== 'estimate' && pen.words.monthsGone < 12 && !isRate(indicator.measure)
      ? phrase('số thực hiện')
      : [];
  const lines = [price, setter, vintage, ...caveatLines(assessment, pen)];
  return lines.filter(({ length }) => length > 0);
}
