import { describe, expect, it } from 'vitest';
import { factsFit, type RegisterField } from './register.ts';

const fields: readonly RegisterField[] = [
  { code: 'ai', label: 'Người vi phạm', kind: 'text', needed: true },
  { code: 'ngay', label: 'Ngày lập biên bản', kind: 'day', needed: false },
  { code: 'muc', label: 'Mức phạt', kind: 'number', needed: false },
  { code: 'kq', label: 'Kết quả', kind: 'choice', needed: false, among: ['đã khắc phục', 'đang xử lý'] },
];

describe('what a register asks of its cases', () => {
  it.each([
    [{ ai: 'Hoàng Văn Thụ' }],
    [{ ai: 'Hoàng Văn Thụ', ngay: '2019-09-30', muc: '5000000.5', kq: 'đang xử lý' }],
  ])('is met by %j', (facts) => {
    expect(factsFit(facts, fields)).toBe(true);
  });

  it.each([
    [{}],
    [{ ai: ' ' }],
    [{ muc: '1' }],
    [{ ai: 'A', muc: '05' }],
    [{ ai: 'A', ngay: '2019-02-30' }],
    [{ ai: 'A', kq: 'khác' }],
    [{ ai: 'A', khac: 'x' }],
  ])('is not met by %j', (facts) => {
    expect(factsFit(facts, fields)).toBe(false);
  });
});
