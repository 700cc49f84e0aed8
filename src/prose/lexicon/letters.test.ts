import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersSpelt, withLettersSpelt } from './letters.ts';

/** What the build knows: put together here, so that no build spells it out before it is tested. */
const property = (name: string): string => `\\p${`{${name}}`}`;
const VIETNAMESE = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵfjwz';
const OTHERS = ' 0123456789.,;:!?()[]{}+-–—*/%°²³“”"\'…\n\t«»·•≥≤µº';

const signs = [...VIETNAMESE, ...VIETNAMESE.toUpperCase(), ...VIETNAMESE.normalize('NFD'), ...OTHERS];

describe('letters spelt out', () => {
  it.each(['L', 'M', 'Lu', 'Ll'])('%s says the same of every sign of Vietnamese text', (name) => {
    const [meant, spelt] = [property(name), withLettersSpelt(property(name))].map((one) => new RegExp(`^${one}$`, 'u'));
    const differ = signs.filter((sign) => meant?.test(sign) !== spelt?.test(sign));
    expect(spelt?.source).not.toContain('p{');
    expect(differ).toEqual([]);
  });

  it('finds the same words, within a class and outside, in pattern and string', () => {
    const L = property('L');
    const source = `(?<![${L}${property('M')}\\d])${property('Lu')}${L}*(?:\\[${L})?`;
    const spelt = new RegExp(withLettersSpelt(source), 'gu');
    const fromString = new RegExp(JSON.parse(`"${withLettersSpelt(source.replaceAll('\\', '\\\\'), '\\\\')}"`), 'gu');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
        const meant = text.match(new RegExp(source, 'gu'));
        expect(text.match(spelt)).toEqual(meant);
        expect(text.match(fromString)).toEqual(meant);
      }),
    );
  });

  it('leaves long names, and what is no pattern, alone', () => {
    expect(withLettersSpelt(property('Letter'))).toBe(property('Letter'));
    const parsing = { parse: () => ({ type: 'Program', body: [] }) };
    const code = `// ${property('L')}\n`;
    expect(lettersSpelt.transform.handler.call(parsing, code).code).toBe(code);
  });

  it('is done before these tests run', () => {
    expect(/\p{L}/u.source).not.toContain('p{');
  });
});
