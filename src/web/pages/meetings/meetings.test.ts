/** Hours and lists of delegates as people type them. */
import { describe, expect, it } from 'vitest';
import { clockOf, later } from './clock.ts';
import { delegatesIn, listText } from './delegates.ts';

describe('an hour', () => {
  it.each([
    ['14h30', '14:30'],
    ['14:30', '14:30'],
    ['8h', '08:00'],
    ['8', '08:00'],
    ['7 giờ 5', '07:05'],
    [' ', null],
    ['25h', undefined],
    ['14:75', undefined],
    ['chiều', undefined],
  ])('%s is %s', (typed, clock) => expect(clockOf(typed)).toBe(clock));

  it('goes on over midnight, and stands still where nobody set it', () => {
    expect([later('23:50', 20), later('14:50', 15), later(null, 5)]).toEqual(['00:10', '15:05', null]);
  });
});

describe('a list of delegates', () => {
  const units = [
    { code: 'kt', name: 'Phòng Kinh tế', aliases: ['KT'] },
    { code: 'bs', name: 'phường Bắc Sơn', aliases: [] },
  ];

  it('is read from columns of Excel, with numbers before them or not', () => {
    const { delegates, wrong } = delegatesIn(
      '1\tPhạm Thị Lan\tPhòng Kinh tế\n2\tĐỗ Hải\n\nphuong bac son\n; KT',
      units,
    );
    expect(wrong).toEqual([]);
    expect(delegates).toEqual([
      { name: 'Phạm Thị Lan', unit: 'kt' },
      { name: 'Đỗ Hải', unit: null },
      { name: null, unit: 'bs' },
      { name: null, unit: 'kt' },
    ]);
  });

  it('says which lines name no unit, and takes nobody twice', () => {
    const { delegates, wrong } = delegatesIn('Lan; Phòng Kinh tế\nHải; Phòng Lạ\nLan; phòng kinh tế', units);
    expect([wrong, delegates.length]).toEqual([[2], 2]);
  });

  it('is the same when it is written and read again', () => {
    const { delegates } = delegatesIn('Lan; Phòng Kinh tế\nHải\nphường Bắc Sơn', units);
    const text = listText(delegates, (code) => units.find((one) => one.code === code)?.name ?? '');
    expect(delegatesIn(text, units)).toEqual({ delegates, wrong: [] });
  });
});
