import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './spelling.ts';

describe('the same words', () => {
  test.each([
    ['hoà giải', 'hòa giải'],
    ['Thuỷ lợi', 'thủy lợi'],
    ['kĩ thuật', 'kỹ thuật'],
    ['QUÝ III', 'quí iii'],
    ['CN – TTCN', 'cn - ttcn'],
    ['  tỷ\u00a0 đồng ', 'tỉ đồng'],
  ])('%s and %s', (a, b) => expect(fold(a)).toBe(fold(b)));
  test('composed or decomposed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Nghị', 'quyết', 'thường', 'trực', 'ủy', 'khoẻ', 'tỷ', 'quỹ'), { maxLength: 6 }),
        (words) => {
          const text = words.join(' ');
          expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        },
      ),
    );
  });
});

test.each([
  ['bàn', 'bán'],
  ['tay', 'tai'],
  ['thúy', 'thúi'],
  ['mua', 'mưa'],
  ['đa', 'da'],
])('%s and %s are different words', (a, b) => expect(fold(a)).not.toBe(fold(b)));
