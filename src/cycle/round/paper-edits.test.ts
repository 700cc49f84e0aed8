/** What people change in a drafted paper holds by the words of its line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, documentOf, type Paragraph, wordsOf } from '#paper/document.ts';
import { bytesOfEdits, edited, editsFrom } from './paper-edits.ts';

const place = { paragraph: 0 };
const line = (...runs: Paragraph['runs']): Document => ({ blocks: [{ kind: 'paragraph', runs, place }] });
const said = ({ blocks }: Document): string[] =>
  blocks.flatMap((one) => (one.kind === 'paragraph' ? [wordsOf(one)] : []));
const runsOf = ({ blocks }: Document) => blocks.flatMap((one) => (one.kind === 'paragraph' ? one.runs : []));

describe('what people change', () => {
  it('fills a hole, and what was bold stays bold', () => {
    const drafted = line(
      { text: 'Địa điểm: ', bold: true },
      { text: '[CẦN BỔ SUNG: địa điểm]', shade: 'F8CBAD' },
      { text: '.' },
    );
    const { document, lost } = edited(drafted, [
      { was: 'Địa điểm: [CẦN BỔ SUNG: địa điểm].', at: 0, text: 'Địa điểm: Phòng họp số 1.' },
    ]);
    expect(lost).toEqual([]);
    expect(runsOf(document)).toEqual([{ text: 'Địa điểm: ', bold: true }, { text: 'Phòng họp số 1' }, { text: '.' }]);
  });

  it('unties a number that was typed over, and no other', () => {
    const drafted = line(
      { text: 'đạt ' },
      { text: '84', ref: 'a' },
      { text: '%, tăng ' },
      { text: '9', ref: 'b' },
      { text: '%' },
    );
    const { document } = edited(drafted, [{ was: 'đạt 84%, tăng 9%', at: 0, text: 'đạt 85%, tăng 9%' }]);
    expect(said(document)).toEqual(['đạt 85%, tăng 9%']);
    expect(runsOf(document).flatMap(({ ref }) => ref ?? [])).toEqual(['b']);
  });

  it('takes a line out, makes two of one, and tells lines apart that say the same', () => {
    const drafted = documentOf('Một\nHai\nHai\nBa');
    const { document } = edited(drafted, [
      { was: 'Một', at: 0, text: '' },
      { was: 'Hai', at: 1, text: 'Hai rưỡi\nHai rưỡi nữa' },
    ]);
    expect(said(document)).toEqual(['Hai', 'Hai rưỡi', 'Hai rưỡi nữa', 'Ba']);
  });

  it('tells of a change whose line is drafted otherwise by now', () => {
    const change = { was: 'Ngày 30/9', at: 0, text: 'Sáng ngày 30/9' };
    expect(edited(documentOf('Ngày 01/10'), [change]).lost).toEqual([change]);
  });

  it('says whatever was typed, wherever its runs are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }),
        fc.string({ minLength: 1 }),
        (parts, text) => {
          const was = parts.join('');
          fc.pre(was.trim() !== '' && text.trim() !== '' && !text.includes('\n'));
          const drafted = line(...parts.map((part, at) => ({ text: part, ref: `k${at}` })));
          expect(said(edited(drafted, [{ was, at: 0, text }]).document)).toEqual([text.normalize('NFC')]);
        },
      ),
    );
  });

  it('is kept as bytes, and bytes that are none are none', () => {
    const changes = [{ was: 'a', at: 0, text: 'b' }];
    expect(editsFrom(bytesOfEdits(changes))).toEqual(changes);
    expect(editsFrom(new TextEncoder().encode('{"a":'))).toBeNull();
  });
});
