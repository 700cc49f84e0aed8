/**
 * Annex 1: the indicators in the thirteen columns offices use, grouped by field, parts below their wholes.
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
const widths = [8, 39, 15, 15, 25, 15, 16, 30, 15, 18, 15, 20, 26];

/** The annex on a page of its own. */
export function indicatorAnnex(count: number, pen: Pen): readonly Block[] {
  const title = pen.outline.annexes.indicators;
  const rows = shownFields(pen).flatMap(({ wholes, shown, field }, index) => [
    fieldRow(field, index + 1),
    ...wholes.flatMap(({ assessment, number }) => wholeRows(assessment, { number, shown, pen })),
  ]);
  return [
    ...annexHead(
      count,
      { title, note: '(Dấu * là số liệu chưa xác nhận; kế hoạch do HĐND giao, trừ nơi ghi khác)' },
      pen,
    ),
    table([...headerRows(pen), ...rows], widths),
  ];
}

function columnTitles({ words }: Pen): readonly (readonly [title: string, formula?: string])[] {
  const whole = words.monthsGone === 12 && words.short === 'năm';
  return [
    ['TT'],
    ['Chỉ tiêu'],
    ['Đơn vị tính'],
    [`Thực hiện năm ${words.year - 1}`],
    [`Kế hoạch năm ${words.year}`],
    [whole ? `Thực hiện năm ${words.year - 1}` : `Thực hiện ${words.short} năm ${words.year - 1}`],
    [whole ? `Thực hiện năm ${words.year}` : `Ước thực hiện ${words.short} năm ${words.year}`],
    ['So kế hoạch (%)', '8=7/5'],
    ['So cùng kỳ (tăng +, giảm -)', '9=7/6'],
    [`Ước cả năm ${words.year}`],
    ['Khả năng'],
    ['Cơ quan chủ trì'],
    ['Ghi chú'],
  ];
}

function headerRows(pen: Pen): readonly Row[] {
  const titles = columnTitles(pen);
  const look = { size, align: 'center' } as const;
  return [
    row(
      titles.map(([title]) => cell([title], { ...look, bold: true })),
      true,
    ),
    row(
      titles.map(([, formula], index) =>
        cell([formula ?? String(index + 1)], { ...look, size: size - 1, italic: true }),
      ),
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

const fieldRow = (field: Field, number: number): Row =>
  row([
    cell([roman(number)], { size, bold: true, align: 'center', keepNext: true }),
    cell([fieldTerms[field].vi], { size, bold: true, colSpan: widths.length - 1, keepNext: true }),
  ]);

function wholeRows(
  whole: Assessment,
  { number, shown, pen }: { readonly number: number; readonly shown: readonly Assessment[]; readonly pen: Pen },
): readonly Row[] {
  const parts = shown.filter(({ indicator }) => indicator.partOf === whole.indicator.code);
  return [
    indicatorRow(whole, { label: String(number), pen }),
    ...parts.map((part) => indicatorRow(part, { label: '-', pen })),
  ];
}

function indicatorRow(assessment: Assessment, { label, pen }: { readonly label: string; readonly pen: Pen }): Row {
  const { indicator, now, lastYear, lastYearWhole, completions, agencyEstimate, outlook } = assessment;
  const part = label === '-';
  const number = (lines: readonly (Phrase | string)[]): Cell => cell(lines, { size, align: 'right' });
  return row([
    cell([label], { size, align: 'center' }),
    cell([indicator.name], { size, italic: part }),
    cell([indicator.measure], { size, align: 'center' }),
    number([valueCell(lastYearWhole, indicator)]),
    number(completions.map(({ target }) => targetCell(target, assessment))),
    number([valueCell(lastYear, indicator)]),
    nowCell(now, indicator),
    number(completions.map(({ result, target }) => phrase(setterOf(target, completions), rateCell(result, indicator)))),
    number([comparisonCell(assessment.comparison, indicator)]),
    number([estimateCell({ estimate: agencyEstimate, assessment, pen })]),
    cell([outlook && completions.length > 0 ? verdictTerms[outlook.verdict].vi : ''], { size, align: 'center' }),
    cell([part ? '' : pen.nameOf(indicator.owner)], { size }),
    cell(noteLines(assessment, pen), { size: size - 1 }),
  ]);
}

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
  return cell([none ? starred('-', now.result) : valueCell(now, indicator)], { size, align: 'right', bold: true });
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
