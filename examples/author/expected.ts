/**
 * What an official would list by hand from the papers, from the plan behind them: the facts of each file, the totals,
 * what contradicts what. Tests compare the product with this, so nothing here comes from the product.
 */
import { nineMonthForms, yearForms } from './forms.ts';
import { exactText, plan, silentWard, upTo, wards } from './plan.ts';
import { nineMonthReports } from './reports/all.ts';

const reporting = wards.filter((ward) => ward !== silentWard);
const sum = (code: string, units: readonly string[], year: number, months: number): number =>
  units.reduce((total, unit) => total + upTo(code, unit, year, months), 0);
const growth = (code: string, units: readonly string[], months: number): string =>
  ((sum(code, units, 2019, months) / sum(code, units, 2018, months) - 1) * 100).toFixed(2);
const decimalsOf = (code: string): number => plan.find((series) => series.indicator === code)?.decimals ?? 0;
const total = (code: string, units: readonly string[], year: number, months: number): string =>
  exactText(sum(code, units, year, months), decimalsOf(code));

/** Indicators whose nine-month total is added from the nine wards that reported, every one of them. */
const added = [
  'gtsx-cn',
  'ban-le',
  'thu-phuong',
  'viec-lam',
  'vp-dd',
  'vp-xd',
  'vp-xd-xl',
  'lan-chiem',
  'giao-quan',
  'ho-ngheo',
  'tong-ho',
  'quy-nn',
  'tthc-gq',
  'tthc-dh',
];

const totals = (): string[] =>
  added.map(
    (code) =>
      `  - { indicator: ${code}, units: ${reporting.length}, missing: [${silentWard}], value: '${total(code, reporting, 2019, 9)}', samePeriod: '${total(code, reporting, 2018, 9)}' }`,
  );

const real = (): string[] => [
  `  - { period: 2019-9M, indicator: gtsx-cn, growth: '${growth('gtsx-cn', reporting, 9)}', printed: 'tăng 9%' }`,
  `  - { period: 2019-9M, indicator: ban-le, growth: '${growth('ban-le', reporting, 9)}', printed: 'tăng 20,3%' }`,
  `  - { period: 2019-9M, indicator: tc-dang, value: '${total('tc-dang', ['ban-to-chuc'], 2019, 9)}' }`,
  `  - { period: 2019-9M, indicator: tc-cong-doan, value: '${total('tc-cong-doan', ['ldld'], 2019, 9)}' }`,
  `  - { period: 2019-9M, indicator: tc-doan, value: '${total('tc-doan', ['quan-doan'], 2019, 9)}' }`,
  `  - { period: 2019-6M, indicator: gtsx-cn, growth: '${growth('gtsx-cn', wards, 6)}', printed: 'tăng 9%' }`,
  `  - { period: 2019-6M, indicator: ban-le, growth: '${growth('ban-le', wards, 6)}', printed: 'tăng 20%' }`,
  `  - { period: 2019-6M, indicator: thu-nsnn, growth: '${growth('thu-nsnn', ['chi-cuc-thue'], 6)}', printed: 'tăng 12%' }`,
  `  - { period: 2019, indicator: gtsx-cn, growth: '${growth('gtsx-cn', wards, 12)}', printed: 'tăng 9,38%' }`,
  `  - { period: 2019, indicator: ban-le, growth: '${growth('ban-le', wards, 12)}', printed: 'tăng 20,8%' }`,
  `  - { period: 2019, indicator: thu-nsnn, value: '${total('thu-nsnn', ['chi-cuc-thue'], 2019, 12)}', ofPlan: '102.00', plan: '318.65', printed: '325,023 tỷ đồng, bằng 102% kế hoạch' }`,
];

const contradictions = `  - { kind: prose-against-table, file: DU_Dong_Hoa_bao_cao_9T_2019.docx, unit: dong-hoa, indicator: ban-le, prose: '358.33', table: '385.33', stands: '385.33' }
  - { kind: later-version, file: Van Dau BC 9 thang.docx, by: Van Dau BC 9 thang (dinh chinh).docx, unit: van-dau, indicator: ban-le, first: '258', second: '285' }
  - { kind: department-against-sum, file: Phong Kinh te - BC 9 thang 2019.docx, unit: phong-kinh-te, indicator: gtsx-cn }
  - { kind: department-against-sum, file: Phong Kinh te - BC 9 thang 2019.docx, unit: phong-kinh-te, indicator: ban-le, why: the department counts all ten wards }
  - { kind: department-against-sum, file: P LDTBXH bc 9T (17.9).docx, unit: phong-ldtbxh, indicator: viec-lam, department: '3012' }
  - { kind: department-against-sum, file: QLDT_baocao9thang.docx, unit: phong-qldt, indicator: vp-xd, department: '74' }
  - { kind: department-against-sum, file: MTTQ quan - Bao cao 9 thang nam 2019.docx, unit: mttq, indicator: quy-nn, department: '236.4' }
  - { kind: other-window, file: TCKH - Bieu bao cao 9 thang.xlsx, unit: phong-tckh, indicator: thu-nsnn, until: 2019-09-15, value: '201.327' }
  - { kind: other-window, file: PhuLien_BC_9T.docx, unit: phu-lien, indicator: thu-phuong, until: 2019-09-15 }
  - { kind: approximate-beside-exact, file: Báo cáo 9 tháng phường Trần Thành Ngọ.docx, unit: tran-thanh-ngo, indicator: ban-le, prose: 'hơn 804', table: '804.61' }
  - { kind: late, file: Quan doan Kien An BC so 118.docx, unit: quan-doan, received: 2019-09-24, due: 2019-09-20 }
  - { kind: not-sent, unit: ${silentWard} }
  - { kind: unknown-indicator, file: Phong Kinh te - BC 9 thang 2019.docx, words: Điện thương phẩm phục vụ sản xuất công nghiệp }`;

const tasks = `  - { id: NV-6T-01, on: 2019-09-30, state: overdue }
  - { id: NV-6T-02, on: 2019-09-30, state: overdue }
  - { id: NV-6T-03, on: 2019-09-30, state: overdue }
  - { id: NV-6T-04, on: 2019-09-30, state: standing }
  - { id: NV-6T-05, on: 2019-09-30, state: in-term }
  - { id: NV-6T-06, on: 2019-09-30, state: done-on-time }
  - { id: NV-6T-07, on: 2019-09-30, state: in-term }
  - { id: NV-6T-08, on: 2019-09-30, state: done-on-time }
  - { id: NV-6T-09, on: 2019-09-30, state: done-late }
  - { id: NV-6T-10, on: 2019-09-30, state: in-term, extended: true }
  - { id: NV-6T-11, on: 2019-09-30, state: in-term }
  - { id: NV-6T-12, on: 2019-09-30, state: in-term }
  - { id: NV-6T-13, on: 2019-09-30, state: paused }
  - { id: NV-6T-14, on: 2019-09-30, state: withdrawn }`;

type Sent = {
  readonly file: string;
  readonly unit: string;
  readonly facts: readonly { readonly indicator: string; readonly value: string }[];
};

const fileFacts = ({ file, unit, facts }: Sent): string =>
  `  - file: '${file}'\n    unit: ${unit}\n    facts:\n${facts.map((fact) => `      - { indicator: ${fact.indicator}, value: '${fact.value}' }`).join('\n')}`;

/** The whole file. */
export const expectedYaml = (): string =>
  [
    '# Điều một cán bộ sẽ liệt kê bằng tay từ các báo cáo, tính từ bảng số liệu nguồn (examples/author/plan.ts), không lấy từ kết quả của chương trình.',
    '# real: số liệu thật phải ra đúng; totals: tổng 9 phường đã báo cáo; files: số liệu mỗi tệp nêu, theo đơn vị tính của chỉ tiêu.',
    'real:',
    ...real(),
    'totals:',
    ...totals(),
    'contradictions:',
    contradictions,
    'tasks:',
    tasks,
    'files:',
    ...[...nineMonthReports, ...nineMonthForms].map(fileFacts),
    'yearFiles:',
    ...yearForms.map(fileFacts),
    '',
  ].join('\n');
