/**
 * The sheet a clerk checks by hand: every indicator added from the units, a row for the period and one for the same
 * period last year, a column for each unit, and formulas that add, divide and compare again what the dossier says.
 *
 * A unit that sent nothing reads `chưa gửi`, one that the indicator does not concern is grey and empty, and neither counts
 * on any side of a growth; nothing arose reads `-` and counts.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Consolidation } from '#core/consolidation.ts';
import { addsOverUnits } from '#core/consolidation.ts';
import { type Decimal, rounded, total } from '#core/decimal.ts';
import { contributionOf, type Figure, type Source } from '#core/figure.ts';
import type { UnitCode } from '#core/unit.ts';
import type { Sheet, SheetCell } from '#paper/workbook.ts';
import { fieldTerms } from '#prose/words/terms.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { kindWord, type Pen, penFor } from '#prose/write/pen.ts';
import {
  type Cells,
  check,
  columnName,
  fieldCell,
  filled,
  formula,
  head,
  missingFill,
  missingWords,
  number,
  outsideFill,
  rate,
  text,
  titleRows,
  unlessConfirmed,
} from './sheets-cell.ts';

const before = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kỳ'];
const after = [
  'Cộng',
  'Số trong báo cáo',
  'Kiểm tra',
  'Kế hoạch năm',
  '% kế hoạch',
  '% trong báo cáo',
  'Kiểm tra %',
  'Tăng, giảm cùng đơn vị (%)',
  'Tăng, giảm trong báo cáo',
  'Kiểm tra tăng, giảm',
];
const headRows = 4;

/** Where a row stands and which columns hold what. */
type Frame = { readonly units: readonly UnitCode[]; readonly pen: Pen; readonly first: string; readonly last: string };

/** The sheet of all indicators that add from units; no rows but the head when there is none. */
export function addedSheet(matter: ReviewMatter): Sheet {
  const pen = penFor(matter);
  const added = matter.assessments.filter(({ indicator }) => addsOverUnits(indicator));
  const units = unitsOf(added, matter);
  const width = before.length + units.length + after.length;
  const frame = { units, pen, first: columnName(before.length), last: columnName(before.length + units.length - 1) };
  const header: Cells = [...before, ...units.map((unit) => bareName(pen.nameOf(unit))), ...after].map((title) =>
    head(title),
  );
  return {
    name: 'Cộng từ đơn vị',
    rows: [
      ...titleRows(`Tổng hợp số liệu từ các ${kindWord(units, pen)}`, matter, width),
      header,
      ...bodyRows(added, frame),
    ],
    widths: [4, 36, 9, 6, ...units.map(() => 10), 11, 11, 8, 10, 9, 9, 8, 11, 11, 9],
    freeze: { rows: headRows, columns: before.length },
    landscape: true,
    paper: 'A3',
    titleRows: headRows,
  };
}

/** Under a title that says what kind of units they are. */
const bareName = (name: string): string => name.replace(/^(?:phường|xã|thị trấn|đặc khu)\s+/u, '');

/** Units that owe any of these indicators, in the register's order. */
function unitsOf(assessments: readonly Assessment[], { units }: ReviewMatter): readonly UnitCode[] {
  const owed = new Set(
    assessments.flatMap(({ now, lastYear }) => [...now.coverage.expected, ...(lastYear?.coverage.expected ?? [])]),
  );
  return [...new Set(units.map(({ code }) => code))].filter((code) => owed.has(code));
}

function bodyRows(added: readonly Assessment[], frame: Frame): readonly Cells[] {
  const rows: Cells[] = [];
  let field = '';
  let count = 0;
  for (const assessment of added) {
    if (assessment.indicator.field !== field) {
      field = assessment.indicator.field;
      rows.push([
        fieldCell(fieldTerms[assessment.indicator.field].vi, before.length + frame.units.length + after.length),
      ]);
    }
    count += 1;
    const line = headRows + rows.length + 1;
    const pair = [
      thisYear(assessment, { ...frame, count, line }),
      sameLastYear(assessment, { ...frame, line: line + 1 }),
    ];
    rows.push(...pair.map((cells) => filled(cells, before.length + frame.units.length + after.length)));
  }
  return rows;
}

type At = Frame & { readonly line: number };

const rangeAt = ({ first, last, line }: At): string => `${first}${line}:${last}${line}`;
const cellAt = ({ units, line }: At, offset: number): string =>
  `${columnName(before.length + units.length + offset)}${line}`;

/** The period's row: units, sum and check, plan and completion, growth over the same units. */
function thisYear(assessment: Assessment, at: At & { readonly count: number }): Cells {
  const { indicator, now } = assessment;
  const whole = indicator.partOf === null;
  return [
    text(String(at.count), { align: 'center' }),
    text(whole ? indicator.name : `  trong đó: ${indicator.name}`, { bold: whole && indicator.key }),
    text(indicator.measure, { align: 'center' }),
    text(String(at.pen.words.year), { align: 'center' }),
    ...unitCells(now, at),
    ...sumCells(now, at),
    ...planCells(assessment, at),
    ...growthCells(assessment, at),
  ];
}

function sameLastYear(assessment: Assessment, at: At): Cells {
  const { lastYear } = assessment;
  const lead = [null, null, null, text(String(at.pen.words.year - 1), { align: 'center', italic: true })];
  return lastYear === null ? lead : [...lead, ...unitCells(lastYear, at), ...sumCells(lastYear, at)];
}

const unitCells = (of: Consolidation, { units }: At): Cells => units.map((unit) => unitCell(unit, of));

/** A value with where it stands, `-`, `chưa gửi`, or grey where the unit owes none. */
function unitCell(unit: UnitCode, { coverage, parts }: Consolidation): SheetCell | null {
  const ours = parts.filter((part) => part.unit === unit);
  if (coverage.missing.includes(unit)) return text(missingWords, { fill: missingFill, align: 'center', italic: true });
  if (coverage.notApplicable.includes(unit) || ours.length === 0) return text('', { fill: outsideFill });
  const values = ours.map(contributionOf).filter((value): value is Decimal => value !== null);
  const confirmed = ours.every((part) => part.confirmed !== null);
  const look = { ...unlessConfirmed(confirmed), note: `${sourcesOf(ours)}${confirmed ? '' : '\nChưa xác nhận'}` };
  if (ours.every(({ state }) => state === 'nothing-arose')) return text('-', { align: 'center', ...look });
  return number(total(values), look);
}

/** File and words a value was read from. */
const sourcesOf = (parts: readonly Figure[]): string =>
  [...new Set(parts.map(({ source }) => sourceWords(source)))].join('\n');

function sourceWords(source: Source): string {
  if (source.kind === 'report') return `${source.at.file}: ${source.at.quote}`;
  if (source.kind === 'history') return `${source.file}, có từ ${source.known}`;
  const over = source.corrects === null ? '' : `, thay số ở ${source.corrects.at.file}: ${source.corrects.at.quote}`;
  return `${source.by} nhập ngày ${source.on}${over}`;
}

function sumCells(of: Consolidation, at: At): Cells {
  const sum = sumOf(of);
  const { result } = of;
  const same = result.value === null ? sum === null : sum?.eq(result.value) === true;
  return [
    formula(`SUM(${rangeAt(at)})`, sum),
    number(result.value, unlessConfirmed(result.confirmed)),
    check(`ROUND(${cellAt(at, 0)}-${cellAt(at, 1)},6)=0`, same),
  ];
}

/** The units added again, all of them or those that have a figure on the other side too; null when none is left. */
function sumOf({ parts }: Consolidation, other?: Consolidation): Decimal | null {
  const kept = parts.filter(({ unit }) => other === undefined || hasFigure(unit, other));
  const values = kept.map(contributionOf).filter((value): value is Decimal => value !== null);
  return values.length > 0 ? total(values) : null;
}

function planCells({ completions, now }: Assessment, at: At): Cells {
  const principal = completions.find(({ result }) => result.kind === 'completion');
  const sum = sumOf(now);
  if (!principal?.result.value || sum === null) return [null, null, null, null];
  const reckoned = sum.times(100).div(principal.target.value);
  return [
    number(principal.target.value),
    formula(`${cellAt(at, 0)}/${cellAt(at, 3)}*100`, reckoned, rate.format),
    number(principal.result.value, { ...rate, ...unlessConfirmed(principal.result.confirmed) }),
    check(`ROUND(${cellAt(at, 4)}-${cellAt(at, 5)},6)=0`, agree(reckoned, principal.result.value)),
  ];
}

/** Whether the unit's cell holds a number or says that nothing arose. */
const hasFigure = (unit: UnitCode, { parts }: Consolidation): boolean =>
  parts.some((part) => part.unit === unit && contributionOf(part) !== null);

/** Over the units that have a figure in both years: the others, silent or not concerned, are left out on both sides. */
function growthCells({ comparison, now, lastYear }: Assessment, at: At): Cells {
  const result = comparison?.result;
  const [left, right] = lastYear === null ? [null, null] : [sumOf(now, lastYear), sumOf(lastYear, now)];
  if (!result?.value || left === null || right === null) return [null, null, null];
  const [here, there] = [rangeAt(at), rangeAt({ ...at, line: at.line + 1 })];
  const [above, below] = [sumWhere(there, here), sumWhere(here, there)];
  const growth = result.kind === 'growth';
  const reckoned = growth ? left.times(100).div(right).minus(100) : left.minus(right);
  const look: { readonly format?: string } = growth ? rate : {};
  return [
    formula(growth ? `(${above}/${below}-1)*100` : `${above}-${below}`, reckoned, look.format),
    number(result.value, { ...look, ...unlessConfirmed(result.confirmed) }),
    check(`ROUND(${cellAt(at, 7)}-${cellAt(at, 8)},6)=0`, agree(reckoned, result.value)),
  ];
}

/** Equal to six decimals, as the formulas beside compare. */
export const agree = (a: Decimal, b: Decimal): boolean => rounded(a.minus(b), 6).eq(0);

/** Sums a row over the units that have a figure in the other row: neither `chưa gửi` nor empty. */
const sumWhere = (sent: string, summed: string): string => `SUMIFS(${summed},${sent},"<>${missingWords}",${sent},"<>")`;
