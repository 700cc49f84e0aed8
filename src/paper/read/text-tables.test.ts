import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, runningText } from '#paper/document.ts';
import { withTables } from './text-tables.ts';

describe('tabbed lines', () => {
  it('that neighbour each other with as many cells are one table', () => {
    const { blocks } = withTables(documentOf('Phụ lục\na\tb\tc\n1\t2\t3\n\nhết'));
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph', 'paragraph']);
  });

  it('alone, or with one tab, stay lines', () => {
    const { blocks } = withTables(documentOf('a\tb\tc\nx\ty\nz\tw'));
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('keep every character where it stands in the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aậ1 \t\t\n\n'.split('')) });
    fc.assert(
      fc.property(text, (one) => {
        expect(runningText(withTables(documentOf(one))).text).toBe(one.normalize('NFC'));
      }),
    );
  });
});
