import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import type { Task } from '#core/task.ts';
import type { Unit } from '#core/unit.ts';
import { indicator } from '#cycle/review-sample.ts';
import { LINE, risen, type Scored, shares, surely } from './confidence.ts';
import { directivesFor } from './directive-candidates.ts';
import { indicatorsFor } from './indicator-candidates.ts';
import { catalogueOf } from './label.ts';
import { taskCatalogueOf, tasksFor } from './task-candidates.ts';
import { unitCatalogueOf, unitsFor } from './unit-candidates.ts';

/** What is matched at the line, else null. */
const chosen = <T>(kind: 'indicator' | 'unit' | 'directive' | 'task', scored: readonly Scored<T>[]): T | null => {
  const [best] = surely(kind, scored);
  return best !== undefined && best.confidence >= LINE ? best.of : null;
};

describe('certainty', () => {
  const curve = { steepness: 1.5, ease: -0.5 };
  const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });

  test('is shared: all candidates together are never more than sure', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const sure = risen(
          shares(
            all.map((score, of) => ({ of, score })),
            curve,
          ),
          [
            [0, 0],
            [0.8, 0.95],
            [1, 1],
          ],
        );
        expect(sure).toHaveLength(all.length);
        for (const { confidence } of sure) expect(confidence).toBeGreaterThanOrEqual(0);
        expect(sure.slice(0, 2).reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(sure.map(({ confidence }) => confidence)).toEqual(
          [...sure.map(({ confidence }) => confidence)].sort((a, b) => b - a),
        );
      }),
    );
  });

  test('grows with the fit, and falls with a rival', () => {
    const alone = (score: number) => surely('unit', [{ of: 1, score }])[0]?.confidence ?? 0;
    expect(alone(0.9)).toBeGreaterThan(alone(0.6));
    const [best] = surely('unit', [
      { of: 1, score: 0.9 },
      { of: 2, score: 0.9 },
    ]);
    expect(best?.confidence).toBeLessThan(LINE);
  });
});

describe('an indicator', () => {
  const some = [
    indicator('thu', 'Thu ngân sách nhà nước trên địa bàn'),
    indicator('thue', 'Thuế ngoài quốc doanh', { partOf: 'thu' }),
    indicator('ngheo', 'Số hộ nghèo', { measure: 'hộ', kind: 'stock' }),
    indicator('tl', 'Tỷ lệ hộ nghèo', { measure: '%', kind: 'ratio' }),
    indicator('ss', 'Giá trị sản xuất công nghiệp', { price: 'constant-2010' }),
    indicator('hh', 'Giá trị sản xuất công nghiệp (giá hiện hành)', { price: 'current' }),
    indicator('vp', 'Vi phạm đất đai phát sinh', { measure: 'vụ' }),
    indicator('vp-xl', 'Vi phạm đất đai đã xử lý', { measure: 'vụ' }),
  ];
  const ground = { catalogue: catalogueOf(some, 'Quận Mẫu'), indicators: new Map(some.map((one) => [one.code, one])) };
  const meant = (label: string, unit: string | null, parent: string | null = null) =>
    chosen('indicator', indicatorsFor({ label, unit, parent }, ground))?.code ?? null;

  test.each([
    ['II.1. Tổng thu NSNN trên địa bàn quận Mẫu 9 tháng năm 2019 ước đạt', 'tỷ đồng', null, 'thu'],
    ['thu ngan sach nha nuoc tren dia ban', 'ty dong', null, 'thu'],
    ['Thuế ngoài quôc doanh', 'tr.đồng', null, 'thue'],
    ['Thuế NQD', 'tỷ đồng', null, 'thue'],
    ['Hộ nghèo', 'hộ', null, 'ngheo'],
    ['Hộ nghèo', '%', null, 'tl'],
    ['Tốc độ tăng GTSX công nghiệp (giá so sánh 2010)', '%', null, 'ss'],
    ['Đã xử lý', 'vụ', 'Vi phạm đất đai phát sinh', 'vp-xl'],
    ['GTSX công nghiệp', 'tỷ đồng', null, null],
    ['Hộ cận nghèo', 'hộ', null, null],
    ['Hộ nghèo phát sinh mới', 'hộ', null, null],
    ['Nợ thuế ngoài quốc doanh', 'tỷ đồng', null, null],
    ['Thu ngân sách nhà nước trên địa bàn', 'hộ', null, null],
    ['Thu ngân sách phường', 'tỷ đồng', null, null],
    ['Phí, lệ phí', 'tỷ đồng', 'Thu ngân sách nhà nước trên địa bàn', null],
  ])('%s (%s) below %s is %s', (label, unit, parent, code) => expect(meant(label, unit, parent)).toBe(code));
});

const unit = (code: string, name: string, more: Partial<Unit> = {}): Unit => ({
  ...{ code, name, kind: 'ward', from: day('2000-01-01'), to: null, parent: null, aliases: [], codes: {}, fields: [] },
  ...more,
});
const units = [
  unit('an-hai', 'phường An Hải'),
  unit('an-hai-cu', 'phường An Hải', { to: day('2019-12-31') }),
  unit('an-hai-tay', 'phường An Hải Tây'),
  unit('x-tan-phu', 'xã Tân Phú'),
  unit('p-tan-phu', 'phường Tân Phú'),
  unit('hoa-thanh', 'xã Hòa Thạnh'),
  unit('hoa-thanh-2', 'xã Hòa Thành'),
  unit('kinh-te', 'Phòng Kinh tế', { kind: 'department' }),
  unit('tckh', 'Phòng Tài chính - Kế hoạch', { kind: 'department' }),
].map((one) => (one.code === 'an-hai' ? { ...one, from: day('2020-01-01') } : one));
const unitCatalogue = unitCatalogueOf(units, { name: 'Quận Mẫu' });

describe('a unit', () => {
  test.each([
    ['UBND P. An Hải Tây', '2026-06-20', 'an-hai-tay'],
    ['P. An Hải', '2026-06-20', 'an-hai'],
    ['phường An Hải', '2019-06-20', 'an-hai-cu'],
    ['phường An Hải Nam', '2026-06-20', null],
    ['phường Hải An', '2026-06-20', null],
    ['Công an phường An Hải', '2026-06-20', null],
    ['Tân Phú', '2026-06-20', null],
    ['X. Tân Phú', '2026-06-20', 'x-tan-phu'],
    ['Đảng ủy phường Tân Phú', '2026-06-20', 'p-tan-phu'],
    ['xã Hòa Thạnh', '2026-06-20', 'hoa-thanh'],
    ['xa Hoa Thanh', '2026-06-20', null],
    ['P. Kinh tế quận', '2026-06-20', 'kinh-te'],
    ['Phòng Tài chính & Kế hoạch', '2026-06-20', 'tckh'],
    ['Phòng Tư pháp', '2026-06-20', null],
  ])('%s on %s is %s', (name, on, code) =>
    expect(chosen('unit', unitsFor(name, on as Day, unitCatalogue))?.code ?? null).toBe(code),
  );
});

describe('a directive', () => {
  const directive = (code: string, type: string, symbol: string, issuer: string, date: string): Directive => ({
    ...{ code, type, symbol, issuer, number: /\d+/.exec(symbol)?.[0] ?? '', issuerAliases: [], date: day(date) },
    ...{ abstract: null, implements: [], replacedBy: null, real: false },
  });
  const register = [
    directive('ct-35', 'Chỉ thị', '35-CT/TW', 'Bộ Chính trị', '2019-05-30'),
    directive('ct-35-24', 'Chỉ thị', '35-CT/TW', 'Bộ Chính trị', '2024-06-14'),
    directive('nq-05', 'Nghị quyết', '05-NQ/TU', 'Tỉnh ủy', '2025-12-05'),
    directive('nq-05-hd', 'Nghị quyết', '05/NQ-HĐND', 'HĐND tỉnh', '2025-12-12'),
    directive('cthd-02', 'Chương trình hành động', '02-CTr/TU', 'Tỉnh ủy', '2025-11-04'),
  ];
  const meant = (
    type: string | null,
    number: string,
    issuer: string | null,
    [date, on = '2026-06-30']: (string | null)[],
  ) => directivesFor({ type, number, issuer, date: (date ?? null) as Day | null }, register, on as Day);

  test.each([
    ['Nghị quyết', '5', 'Tỉnh ủy', null, 'nq-05'],
    ['NQ', '05/NQ-HĐND', null, null, 'nq-05-hd'],
    ['Chỉ thị', '35', 'BCT', null, null],
    ['Chỉ thị', '35', 'Bộ Chính trị', '2024-06-14', 'ct-35-24'],
    ['CTHĐ', '02', 'Tỉnh ủy', null, 'cthd-02'],
    ['Nghị quyết', '05', 'Bộ Chính trị', null, null],
    ['Nghị quyết', '05', 'Tỉnh ủy', '2020-12-05', null],
    ['Chỉ thị', '05', 'Tỉnh ủy', null, null],
    ['Nghị quyết', '05', null, null, null],
  ])('%s %s of %s (%s) is %s', (type, number, issuer, date, code) =>
    expect(chosen('directive', meant(type, number, issuer, [date]))?.code ?? null).toBe(code),
  );

  test('that came later is not meant yet, and a near miss stays a candidate', () => {
    expect(chosen('directive', meant('Chỉ thị', '35', 'Bộ Chính trị', [null, '2019-09-30']))?.code).toBe('ct-35');
    expect(meant('Nghị quyết', '05', 'Chính phủ', [null]).map(({ of }) => of.code)).toEqual(['nq-05', 'nq-05-hd']);
  });
});

describe('an open task', () => {
  const task = (id: string, what: string, more: Partial<Task> = {}) =>
    ({
      ...{ id, what, lead: 'kinh-te', support: [], deadline: { kind: 'dated', due: day('2026-09-30') } },
      ...{ extensions: [], progress: [], directives: [] },
      ...more,
    }) as unknown as Task;
  const catalogue = taskCatalogueOf(
    [
      task('ven-bien', 'Hoàn thành giải phóng mặt bằng đường ven biển đoạn qua phường An Hải'),
      task('ven-bien-tay', 'Hoàn thành giải phóng mặt bằng đường ven biển đoạn qua phường An Hải Tây'),
      task('du-toan', 'Xây dựng dự toán thu, chi ngân sách năm 2027', { lead: 'tckh' }),
      task('no-thue', 'Rà soát, đôn đốc thu nợ thuế khu vực ngoài quốc doanh', { lead: 'tckh' }),
    ],
    { units: unitCatalogue, authority: { name: 'Quận Mẫu' } },
  );
  const meant = (words: string, lead: string | null) =>
    chosen('task', tasksFor({ words, lead, due: null, on: day('2026-08-01') }, catalogue))?.id ?? null;

  test.each([
    ['Đã hoàn thành GPMB đường ven biển đoạn qua phường An Hải Tây', 'kinh-te', 'ven-bien-tay'],
    ['GPMB đường ven biển qua phường An Hải', 'kinh-te', 'ven-bien'],
    ['GPMB đường ven biển', 'kinh-te', null],
    ['Xây dựng dự toán thu chi ngân sách năm 2027', 'tckh', 'du-toan'],
    ['Xây dựng dự toán thu chi ngân sách năm 2026', 'tckh', null],
    ['Đôn đốc thu nợ thuế ngoài quốc doanh', 'tckh', 'no-thue'],
    ['Tăng cường thu thuế thương mại điện tử', 'tckh', null],
  ])('%s, said by %s, is %s', (words, lead, id) => expect(meant(words, lead)).toBe(id));
});
