/**
 * The sheet of figures that one agency supplies and of ratios: value, same period, plan and the formulas between them,
 * and beside an agency's figure the sum of the units, with the difference.
 */
import type { Assessment } from '#core/assessment.ts';
import { addsOverUnits } from '#core/consolidation.ts';
import type { Decimal } from '#core/decimal.ts';
import type { Derivation } from '#core/derivation.ts';
import type { UnitCode } from '#core/unit.ts';
import type { Sheet } from '#paper/workbook.ts';
import { fieldTerms } from '#prose/words/terms.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { kindWord, namesOf, type Pen, penFor } from '#prose/write/pen.ts';
import { agree } from './sheets-added.ts';
import {
  type Cells,
  check,
  fieldCell,
  filled,
  formula,
  head,
  missingFill,
  missingWords,
  number,
  rate,
  text,
  titleRows,
  unlessConfirmed,
} from './sheets-cell.ts';

const columns = [
  'TT',
  'Chỉ tiêu',
  'ĐVT',
  'Đơn vị báo cáo',
  'Thực hiện',
  'Cùng kỳ',
  'Tăng, giảm',
  'Số trong báo cáo',
  'Kiểm tra',
  'Kế hoạch năm',
  'So kế hoạch',
  'Số trong báo cáo',
  'Kiểm tra',
  'Tổng các đơn vị',
  'Chênh lệch',
  'Năm trước cả năm',
  'Ước cả năm (cơ quan)',
];
const widths = [4, 40, 10, 24, 11, 11, 10, 11, 8, 11, 10, 11, 8, 11, 10, 11, 11];
const headRows = 4;

export function suppliedSheet(matter: ReviewMatter): Sheet {
  const pen = penFor(matter);
  const supplied = matter.assessments.filter(({ indicator }) => !addsOverUnits(indicator));
  return {
    name: 'Cơ quan cung cấp',
    rows: [
      ...titleRows('Số liệu do cơ quan, ngành dọc cung cấp', matter, columns.length),
      columns.map((title) => head(title)),
      ...bodyRows(supplied, pen),
    ],
    widths,
    freeze: { rows: headRows, columns: 3 },
    landscape: true,
    paper: 'A3',
    titleRows: headRows,
  };
}

function bodyRows(supplied: readonly Assessment[], pen: Pen): readonly Cells[] {
  const rows: Cells[] = [];
  let field = '';
  supplied.forEach((assessment, index) => {
    if (assessment.indicator.field !== field) {
      field = assessment.indicator.field;
      rows.push([fieldCell(fieldTerms[assessment.indicator.field].vi, columns.length)]);
    }
    const cells = rowOf(assessment, { line: headRows + rows.length + 1, count: index + 1, pen });
    rows.push(filled(cells, columns.length));
  });
  return rows;
}

type At = { readonly line: number; readonly count: number; readonly pen: Pen };

function rowOf(assessment: Assessment, { line, count, pen }: At): Cells {
  const { indicator, now, lastYear, lastYearWhole, agencyEstimate } = assessment;
  const by = [...new Set(now.parts.map(({ reportedBy }) => reportedBy))];
  return [
    text(String(count), { align: 'center' }),
    text(indicator.name, { bold: indicator.key && indicator.partOf === null }),
    text(indicator.measure, { align: 'center' }),
    text(reportersOf(by.length > 0 ? by : [indicator.owner], pen)),
    number(now.result.value, unlessConfirmed(now.result.confirmed)) ??
      text(missingWords, { fill: missingFill, align: 'center', italic: true }),
    number(lastYear?.result.value ?? null),
    ...changeCells(assessment, line),
    number(assessment.completions[0]?.target.value ?? null),
    ...reckonedCells(assessment.completions[0]?.result ?? null, {
      by: againstPlan(assessment, line),
      columns: ['K', 'L'],
      line,
    }),
    ...besideCells(assessment, line),
    number(lastYearWhole?.result.value ?? null),
    number(agencyEstimate?.result.value ?? null),
  ];
}

const namedAtMost = 3;

const reportersOf = (units: readonly UnitCode[], pen: Pen): string =>
  units.length > namedAtMost ? `${units.length} ${kindWord(units, pen)}` : namesOf(units, pen);

/** A growth over the units of both years cannot be reckoned from the two columns beside it: it says so instead. */
function changeCells(assessment: Assessment, line: number): Cells {
  const { comparison } = assessment;
  if (!comparison?.result.value || comparison.sameUnits === null)
    return reckonedCells(comparison?.result ?? null, { by: change(assessment, line), columns: ['G', 'H'], line });
  const shown = number(comparison.result.value, { ...rate, ...unlessConfirmed(comparison.result.confirmed) });
  return [
    null,
    shown,
    text('cùng đơn vị', { align: 'center', italic: true, note: 'Chỉ so các đơn vị có số liệu ở cả hai kỳ' }),
  ];
}

/** What a formula says and what it gives. */
type Reckoning = { readonly says: string; readonly gives: Decimal };

/** Growth in percent; points and differences are plain differences. */
function change({ comparison, now, lastYear }: Assessment, line: number): Reckoning | null {
  const [here, there] = [now.result.value, lastYear?.result.value];
  if (!here || !there) return null;
  if (comparison?.result.kind !== 'growth') return { says: `E${line}-F${line}`, gives: here.minus(there) };
  return { says: `(E${line}/F${line}-1)*100`, gives: here.times(100).div(there).minus(100) };
}

/** A growth target is set against the growth, a rate against the plan by difference, the rest by division. */
function againstPlan({ completions, comparison, now }: Assessment, line: number): Reckoning | null {
  const [principal] = completions;
  const here = now.result.value;
  if (!principal || !here) return null;
  const plan = principal.target.value;
  if (principal.result.kind === 'completion')
    return { says: `E${line}/J${line}*100`, gives: here.times(100).div(plan) };
  const grown = principal.target.as === 'growth' ? comparison?.result : null;
  if (grown?.value && grown.key === principal.result.from[0])
    return { says: `G${line}-J${line}`, gives: grown.value.minus(plan) };
  return { says: `E${line}-J${line}`, gives: here.minus(plan) };
}

type Reckoned = { readonly by: Reckoning | null; readonly columns: readonly [string, string]; readonly line: number };

function reckonedCells(result: Derivation | null, { by, columns: [left, right], line }: Reckoned): Cells {
  if (!result?.value || by === null) return [null, null, null];
  return [
    formula(by.says, by.gives, rate.format),
    number(result.value, { ...rate, ...unlessConfirmed(result.confirmed) }),
    check(`ROUND(${left}${line}-${right}${line},6)=0`, agree(by.gives, result.value)),
  ];
}

function besideCells({ now }: Assessment, line: number): Cells {
  const beside = now.beside;
  if (!beside || now.result.value === null) return [null, null];
  return [number(now.result.value.minus(beside.difference)), formula(`E${line}-N${line}`, beside.difference)];
}
