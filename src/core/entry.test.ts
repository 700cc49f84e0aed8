import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { type EntryGround, isOverWhole, oddityOf } from './entry.ts';

const ground = (more: Partial<EntryGround> = {}): EntryGround => ({
  ...{ kind: 'flow', measure: 'tỷ đồng', plans: [], past: [], earlier: null, isNew: false },
  ...more,
});
const said = (value: string, more: Partial<EntryGround> = {}) => oddityOf(decimal(value), ground(more))?.code ?? null;

describe('a value as it is typed', () => {
  it('is odd below zero where things are counted or spent, unless it has been so before', () => {
    expect(said('-1')).toBe('negative');
    expect(said('-1', { past: [decimal(-3)] })).toBe(null);
    expect(said('-1,2'.replace(',', '.'), { kind: 'index', measure: '%' })).toBe(null);
  });

  it('is odd with a fraction of households, and not of hectares or of things no table knows', () => {
    expect(said('3.5', { measure: 'hộ' })).toBe('fraction');
    expect(said('3.5', { measure: 'ha' })).toBe(null);
    expect(said('3.5', { measure: 'bước sóng' })).toBe(null);
  });

  it('is odd as a share above the whole', () => {
    expect(said('101', { kind: 'ratio', measure: '%' })).toBe('over-hundred');
    expect(said('101', { kind: 'ratio', measure: '%', past: [decimal(103)] })).toBe(null);
  });

  it('tells million from billion by plan and past, whichever way round', () => {
    expect(said('240500', { past: [decimal('221.4')] })).toBe('scale');
    expect(said('0.2405', { plans: [decimal(300)] })).toBe('scale');
    expect(said('240.5', { plans: [decimal(300)], past: [decimal('221.4')] })).toBe(null);
  });

  it('is odd below what the year had brought before, for flows alone', () => {
    expect(said('100', { earlier: decimal(101) })).toBe('fallen');
    expect(said('101', { earlier: decimal(101) })).toBe(null);
    expect(said('100', { earlier: decimal(101), kind: 'stock' })).toBe(null);
  });

  it('is odd far from the past, which takes two years of it, and never of a new unit', () => {
    const past = [decimal(100), decimal(110)];
    expect(said('40', { past })).toBe('far');
    expect(said('230', { past })).toBe('far');
    expect(said('120', { past })).toBe(null);
    expect(said('40', { past: [decimal(100)] })).toBe(null);
    expect(said('40', { past, isNew: true })).toBe(null);
  });

  it('is never odd where it is what it always was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('hộ', 'tỷ đồng', 'ha'), (count, measure) => {
        const value = decimal(count);
        expect(oddityOf(value, ground({ measure, past: [value, value, value], plans: [value], earlier: value }))).toBe(
          null,
        );
      }),
    );
  });
});

it('parts are over their whole only when they come to more', () => {
  expect(isOverWhole(decimal(10), [decimal(5), decimal(5)])).toBe(false);
  expect(isOverWhole(decimal('0.3'), [decimal('0.1'), decimal('0.2')])).toBe(false);
  expect(isOverWhole(decimal(0), [])).toBe(false);
});
