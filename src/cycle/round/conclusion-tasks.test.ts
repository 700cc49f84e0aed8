/** Tasks read from a conclusion as it is spoken or typed. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import type { Unit, UnitKind } from '#core/unit.ts';
import { tasksInConclusion } from './conclusion-tasks.ts';

const unit = (code: string, name: string, kind: UnitKind): Unit => ({
  ...{ code, name, kind, from: day('2000-01-01'), to: null, parent: null, aliases: [], codes: {}, fields: [] },
});
const units = [
  unit('bac-son', 'phường Bắc Sơn', 'ward'),
  unit('lam-ha', 'phường Lãm Hà', 'ward'),
  unit('kinh-te', 'Phòng Kinh tế', 'department'),
  unit('tai-chinh', 'Phòng Tài chính - Kế hoạch', 'department'),
  unit('thue', 'Chi cục Thuế quận', 'vertical'),
];
const told = (words: string) =>
  tasksInConclusion(words, { units, authority: { name: 'quận Kiến An' }, on: day('2019-10-01') });

const conclusion = `Nhất trí với báo cáo kết quả 9 tháng đầu năm và nhiệm vụ trọng tâm 3 tháng cuối năm 2019.
1. Giao Chi cục Thuế chủ trì, phối hợp với Phòng Tài chính - Kế hoạch và UBND các phường đôn đốc thu nợ thuế, hoàn thành trước ngày 15/12/2019.
2. Phòng Kinh tế hoàn chỉnh phương án đấu giá quyền sử dụng đất khu Đồng Tâm, trình UBND quận trong tháng 11/2019.
3. UBND phường Bắc Sơn khẩn trương giải tỏa các điểm lấn chiếm vỉa hè; báo cáo kết quả về Văn phòng trước 30/10.`;

describe('a conclusion', () => {
  it('tells who leads, with whom, what and by when, a task a point', () => {
    const { tasks } = told(conclusion);
    expect(tasks.map(({ lead, support, due }) => [lead, [...support].sort(), due])).toEqual([
      ['thue', ['bac-son', 'lam-ha', 'tai-chinh'], '2019-12-15'],
      ['kinh-te', [], '2019-11-30'],
      ['bac-son', [], '2019-10-30'],
    ]);
    expect(tasks[0]?.what).toMatch(/^Đôn đốc thu nợ thuế/);
    expect(tasks[1]?.what).toMatch(/^Hoàn chỉnh phương án đấu giá/);
    expect(tasks.map(({ field }) => field)).toEqual(['budget', 'investment-land', expect.anything()]);
  });

  it('lights up the words each was read in', () => {
    const { text, tasks } = told(conclusion);
    const words = (lit: { readonly start: number; readonly end: number } | null | undefined) =>
      lit ? text.slice(lit.start, lit.end) : null;
    expect(tasks.map(({ lit }) => [words(lit.lead), words(lit.due)])).toEqual([
      ['Chi cục Thuế', expect.stringContaining('15/12/2019')],
      ['Phòng Kinh tế', 'trong tháng 11/2019'],
      ['UBND phường Bắc Sơn', 'trước 30/10'],
    ]);
  });

  it('leaves a name nobody has to be chosen, and invents no day', () => {
    const [task] = told('Giao Ban Quản lý chợ Đầm rà soát các hộ kinh doanh chưa đăng ký thuế.').tasks;
    expect(task).toMatchObject({ lead: null, due: null, unknown: ['Ban Quản lý chợ Đầm'] });
  });

  it('gives no task where none is given', () => {
    expect(told('Nhất trí với báo cáo.').tasks).toEqual([]);
    expect(told('').tasks).toEqual([]);
  });
});
