/** Promises of the Typst source that need no compiler: words stay inside strings, spans and pages are said as given. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Paragraph } from '#paper/document.ts';
import { partyPaper } from '#paper/write/write-sample.ts';
import { typstString } from './typst-prelude.ts';
import { typstOf } from './write-pdf.ts';

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text }],
  place: {},
  ...more,
});

/** Typst's own rule for strings: what stands between quotes, with backslash escapes. */
const strings = (source: string): string[] =>
  [...source.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, inside = '']) =>
    inside.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign)),
  );

const withoutStrings = (source: string): string => source.replace(/"(?:[^"\\]|\\.)*"/gs, '""');

describe('the source', () => {
  test('holds every word inside a string, whatever signs it has', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', '\\', '#', '[', ']', '{', '$', '*', '_', '@', '<', '/', '=', 'ạ', ' ', 'n'),
    });
    fc.assert(
      fc.property(text, (words) => {
        const plain = typstOf({ blocks: [paragraph('a')] });
        const source = typstOf({ blocks: [paragraph(`${words}a`)] });
        expect(strings(source)).toContain(`${words}a`);
        expect(withoutStrings(source)).toBe(withoutStrings(plain));
      }),
    );
  });

  test('is the same every time and names no date', () => {
    const source = typstOf(partyPaper);
    expect(typstOf(structuredClone(partyPaper))).toBe(source);
    expect(source).toContain('date: none');
  });

  test('turns the page with every section', () => {
    const sizes = [...typstOf(partyPaper).matchAll(/#set page\(width: (\d+)mm, height: (\d+)mm/g)];
    expect(sizes.map(([, width, height]) => [width, height])).toEqual([
      ['210', '297'],
      ['297', '210'],
      ['210', '297'],
    ]);
  });

  test('lets space after and before add up', () => {
    const document: Document = { blocks: [paragraph('a', { after: 6 }), paragraph('b', { before: 4 })] };
    expect(typstOf(document)).toContain('#p(above: 10pt)[#"b"]');
  });

  test('escapes quotes, backslashes and line ends', () => {
    expect(typstString('a"b\\c\nd')).toBe('"a\\"b\\\\c\\nd"');
  });
});
