import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runningText } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { read } from './read-sample.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  [...Array(text.length).keys()].forEach((at) => {
    view.setUint16(2 + at * 2, text.charCodeAt(at), little);
  });
  return bytes;
};
const textOf = async (bytes: Uint8Array): Promise<string> => runningText((await read(bytes, 'a.txt')).document).text;

const line = 'Thu ngân sách đạt 84% kế hoạch\r\n\tước cả năm vượt\n\n';

describe('text survives', () => {
  it('in UTF-8 with and without a mark, and in UTF-16 of both orders', async () => {
    for (const bytes of [utf8(line), utf8(`\ufeff${line}`), utf16(line, true), utf16(line, false)]) {
      expect(await textOf(bytes)).toBe(line);
    }
  });

  it('whatever it is, so that offsets are those of the file', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'aạâ ắđ0,.%\n\r\t–"'.split('')), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        text.filter((one) => one.trim() !== ''),
        async (one) => {
          expect(await textOf(utf8(one))).toBe(one.normalize('NFC'));
        },
      ),
    );
  });
});

it('the Vietnamese code page is guessed, and said so', async () => {
  // 0xd0 is Đ, 0xe2 is â, 0xf2 is the dot below: "Đảng" needs 0xd2, the hook above.
  const bytes = new Uint8Array([0xd0, 0x61, 0xd2, 0x6e, 0x67, 0x20, 0x62, 0xf4, 0xf2]);
  const intake = await read(bytes, 'a.txt');
  expect(runningText(intake.document).text).toBe('Đảng bộ');
  expect(intake.notices).toEqual([{ code: 'encoding-guessed', data: { encoding: 'windows-1258' } }]);
});

it.each([
  ['bytes with zeros', new Uint8Array([0x61, 0x00, 0x62])],
  ['bytes of no code page', new Uint8Array([0x61, 0x8a, 0x01, 0xff])],
  ['a web page', utf8('<!DOCTYPE html><html><body>x</body></html>')],
])('%s are not text', async (_, bytes) => {
  expect(await readPaper(bytes, { name: 'a.txt' })).toMatchObject({ refusal: { code: 'unknown-kind' } });
});

it('a file of blanks has no text', async () => {
  expect(await readPaper(utf8(' \n\t'), { name: 'a.txt' })).toMatchObject({ refusal: { code: 'empty' } });
});
