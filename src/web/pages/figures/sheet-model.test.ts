import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import {
  adopted,
  type CellWords,
  isTouched,
  keyOf,
  overWholes,
  pendingOf,
  progressOf,
  type Recorded,
  type SheetRow,
  textsOf,
  textsOfAll,
} from './sheet-model.ts';

const words: CellWords = {
  states: { 'nothing-arose': 'không phát sinh', 'not-applicable': 'không áp dụng' },
  vintages: { estimate: 'ước', preliminary: 'sơ bộ', official: 'chính thức', revised: 'điều chỉnh' },
};
const recorded = (number: number, value: string | null, more: Partial<Recorded> = {}): Recorded => ({
  ...{ number, value, state: value === null ? 'nothing-arose' : 'value', vintage: 'estimate', knownOn: '2019-09-20' },
  ...{ source: 'entry', file: null, quote: null, by: 'A', note: null, confirmed: null },
  ...more,
});
const row = (more: Partial<SheetRow> = {}): SheetRow => ({
  ...{ indicator: 'thu', name: 'Thu', english: 'Revenue', field: 'budget', measure: 'tỷ đồng', decimals: 1 },
  ...{
    kind: 'flow',
    direction: 'higher',
    partOf: null,
    unit: 'bac-son',
    unitName: 'Bắc Sơn',
    plans: [],
    lastYear: null,
  },
  ...{ earlier: null, past: [], isNew: false, recorded: [], counts: null },
  ...more,
});
const known = row({ recorded: [recorded(7, '1234.5', { note: 'thuế' })], counts: 7 });
const pending = (of: SheetRow, typed: Record<string, string>) =>
  pendingOf({ rows: [of], texts: new Map([[keyOf(of), typed]]), words, vintage: 'preliminary' });

describe('a cell', () => {
  it('says to begin with what counts, the Vietnamese way', () => {
    expect(textsOf(known, words)).toEqual({ now: '1.234,5', vintage: 'ước', note: 'thuế' });
    expect(textsOf(row({ recorded: [recorded(1, null)], counts: 1 }), words).now).toBe('không phát sinh');
    expect(textsOf(row(), words)).toEqual({});
  });

  it('is touched by another value, never by another way to write the same', () => {
    const typed = textsOf(known, words);
    expect(isTouched(known, typed, words)).toBe(false);
    expect(isTouched(known, { ...typed, now: '1234,50 tỷ đồng' }, words)).toBe(false);
    expect(isTouched(known, { ...typed, now: '1.234,6' }, words)).toBe(true);
    expect(isTouched(known, { ...typed, note: '' }, words)).toBe(true);
  });
});

describe('what would be saved', () => {
  it('is each cell that says something new, its empty kind as chosen above', () => {
    expect(pending(row(), { now: '12,5' })).toEqual({
      figures: [
        { indicator: 'thu', unit: 'bac-son', state: 'value', value: '12.5', vintage: 'preliminary', note: null },
      ],
      rows: ['thu|bac-son'],
      wrong: 0,
    });
    expect(pending(row(), { now: 'KPS', vintage: 'ct', note: ' theo BC ' }).figures).toEqual([
      {
        ...{ indicator: 'thu', unit: 'bac-son', state: 'nothing-arose', value: null },
        vintage: 'official',
        note: 'theo BC',
      },
    ]);
  });

  it('is nothing of a cell that was emptied: nothing on record is erased', () => {
    expect(pending(known, {})).toEqual({ figures: [], rows: [], wrong: 0 });
  });

  it('counts what cannot be read, and sends none of it', () => {
    expect(pending(row(), { now: 'mười hai' })).toMatchObject({ figures: [], wrong: 1 });
    expect(pending(row(), { now: '12', vintage: 'gần đúng' })).toMatchObject({ figures: [], wrong: 1 });
  });
});

describe('beside the cell', () => {
  it('stand the share of the plan and the growth; of rates the points', () => {
    const planned = row({ plans: [{ basis: 'council', as: 'value', value: '200' }], lastYear: '80' });
    const { ofPlan, growth } = progressOf(planned, decimal(100));
    expect([ofPlan?.toFixed(), growth?.toFixed()]).toEqual(['50', '25']);
    const rate = progressOf({ ...planned, measure: '%', kind: 'ratio' }, decimal(100));
    expect([rate.ofPlan, rate.growth?.toFixed()]).toEqual([null, '20']);
    expect(progressOf(row({ lastYear: '0' }), decimal(5)).growth).toBe(null);
  });

  it('stand parts that come to more than their whole', () => {
    const parts = ['mot', 'hai'].map((indicator) => row({ indicator, partOf: 'thu' }));
    const rows = [row(), ...parts];
    const texts = new Map([
      ['thu|bac-son', { now: '10' }],
      ['mot|bac-son', { now: '6' }],
      ['hai|bac-son', { now: '4,5' }],
    ]);
    expect([...overWholes(rows, texts, words).keys()]).toEqual(['thu|bac-son']);
    texts.set('hai|bac-son', { now: '4' });
    expect(overWholes(rows, texts, words).size).toBe(0);
  });
});

describe('a sheet that comes anew', () => {
  it('brings what others saved, but for rows that are being typed into', () => {
    const held = [row(), row({ indicator: 'chi' })];
    const texts = new Map([...textsOfAll(held, words), ['thu|bac-son', { now: '5' }]]);
    const fresh = held.map((one) => ({ ...one, recorded: [recorded(9, '8')], counts: 9 }));
    const next = adopted(held, fresh, { texts, words });
    expect(next.texts.get('thu|bac-son')).toEqual({ now: '5' });
    expect(next.rows[0]?.recorded).toEqual([]);
    expect(next.texts.get('chi|bac-son')?.now).toBe('8');
    expect(next.others).toBe(1);
  });
});
