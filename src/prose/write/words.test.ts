/** Numbers, tone marks, citations and addresses as official papers write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import type { Directive } from '#core/directive.ts';
import { cited, sourcesOf } from './citation.ts';
import { sampleMatter } from './matter-sample.ts';
import { printed } from './numbers.ts';
import { dayWords, longDay, penFor } from './pen.ts';
import { hole, lowerFirst, phrase, quoted, sentence, wordsIn } from './phrase.ts';
import { deadlineWords } from './task-words.ts';
import { toned } from './tone.ts';

describe('numbers', () => {
  test.each([
    ['1234.5', 1, 'tỷ đồng', '1.234,5'],
    ['9', 1, '%', '9'],
    ['4', 0, 'tổ chức', '04'],
    ['10', 0, 'tổ chức', '10'],
    ['0', 0, 'vụ', '0'],
    ['4.25', 2, 'tỷ đồng', '4,25'],
    ['-3', 0, 'vụ', '-3'],
  ])('%s with %i decimals in %s', (value, decimals, measure, words) =>
    expect(printed(decimal(value), { decimals, measure })).toBe(words),
  );
});

describe('tone marks', () => {
  test.each([
    ['Thành uỷ, hoà bình, khoẻ, thuỷ lợi', 'hòa', 'Thành ủy, hòa bình, khỏe, thủy lợi'],
    ['Thành ủy, hòa bình, khỏe', 'hoà', 'Thành uỷ, hoà bình, khoẻ'],
    ['quý III, quỹ đất, quy hoạch', 'hoà', 'quý III, quỹ đất, quy hoạch'],
    ['hoàn thành, thuyết minh, toàn', 'hòa', 'hoàn thành, thuyết minh, toàn'],
    ['VĂN HOÁ, ĐẢNG UỶ', 'hòa', 'VĂN HÓA, ĐẢNG ỦY'],
  ] as const)('%s', (words, style, expected) => expect(toned(words, style)).toBe(expected));

  test('there and back gives the same words', () => {
    const syllables = fc.constantFrom(
      'hòa',
      'hóa',
      'khỏe',
      'ủy',
      'thủy',
      'quý',
      'quả',
      'toàn',
      'Đảng',
      'xoè',
      'tòe'.replace('òe', 'òe'),
    );
    fc.assert(
      fc.property(fc.array(syllables), (all) => {
        const words = all.join(' ');
        expect(toned(toned(words, 'hoà'), 'hòa')).toBe(toned(words, 'hòa'));
      }),
    );
  });
});

describe('days', () => {
  test('short and long', () => {
    expect(dayWords(day('2019-02-05'))).toBe('05/02/2019');
    expect(dayWords(day('2019-09-30'))).toBe('30/9/2019');
    expect(longDay(day('2020-01-05'))).toBe('ngày 05 tháng 01 năm 2020');
  });
});

describe('phrases', () => {
  test('a sentence begins large and ends once', () => {
    expect(wordsIn(sentence(phrase('đạt kế hoạch')))).toBe('Đạt kế hoạch.');
    expect(wordsIn(sentence(phrase('Đạt kế hoạch.')))).toBe('Đạt kế hoạch.');
  });
  test('what units wrote is cut to sit inside a sentence', () => {
    expect(quoted(' - thu ngân  sách , chậm…;')).toBe('thu ngân sách, chậm');
  });
  test('abbreviations and the Party keep their capitals', () => {
    expect(['GTSX công nghiệp', 'Đảng bộ quận', 'Đảng viên', 'Thu ngân sách'].map(lowerFirst)).toEqual([
      'GTSX công nghiệp',
      'Đảng bộ quận',
      'đảng viên',
      'thu ngân sách',
    ]);
  });
  test('a hole can be searched for', () => expect(hole('nguyên nhân').text).toBe('[CẦN BỔ SUNG: nguyên nhân]'));
});

describe('deadlines', () => {
  const pen = penFor(sampleMatter());
  const dated = (due: string): string => {
    const [task] = sampleMatter().remedies;
    if (!task) throw new Error('the sample has no task');
    return wordsIn(deadlineWords({ ...task, deadline: { kind: 'dated', due: day(due) } }, pen));
  };
  test('a day that is past is no deadline any more', () => {
    expect(dated('2019-12-15')).toBe('hoàn thành trước ngày 15/12/2019');
    expect(dated('2019-09-30')).toBe('hoàn thành trước ngày 30/9/2019');
    expect(dated('2019-09-15')).toBe('đã quá hạn ngày 15/9/2019, [CẦN BỔ SUNG: thời hạn mới]');
  });
});

describe('citations', () => {
  const directive: Directive = {
    ...{ code: 'nq-28', type: 'Nghị quyết', number: '28', symbol: '28-NQ/TU', issuer: 'Thành ủy', issuerAliases: [] },
    ...{ date: day('2019-02-05'), abstract: null, implements: [], replacedBy: null, real: false },
  };
  const pen = (side: 'party' | 'state') => penFor({ ...sampleMatter(side), directives: [directive] });

  test('the date stands behind a comma on Party papers', () => {
    expect(cited(directive, pen('party'))).toBe('Nghị quyết số 28-NQ/TU, ngày 05/02/2019 của Thành ủy');
    expect(cited(directive, pen('state'))).toBe('Nghị quyết số 28-NQ/TU ngày 05/02/2019 của Thành ủy');
    expect(cited({ ...directive, symbol: null, date: null }, pen('party'))).toBe('Nghị quyết số 28 của Thành ủy');
  });

  test.each([
    ['Thực hiện Nghị quyết 28 của Thành ủy', 0],
    ['Thực hiện Nghị quyết số 28-NQ/TU', 0],
    ['Thực hiện Nghị quyết 281 của Thành ủy', 1],
    ['Xử lý nợ đọng', 1],
  ])('%s: %i to add', (what, count) => {
    const [task] = sampleMatter().remedies;
    if (!task) throw new Error('the sample has no task');
    expect(sourcesOf({ ...task, what, directives: ['nq-28'] }, pen('party'))).toHaveLength(count);
  });
});
