/** What would swell is told before it swells, and nothing else is. */
import fc from 'fast-check';
import { strToU8, zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { at, pdfOf } from '#paper/read/read-sample.ts';
import { unpacksBeyond } from './bomb.ts';

const MEGABYTE = 1_000_000;
const objectOf = (dictionary: string, stream: Uint8Array): Uint8Array =>
  new Uint8Array([
    ...strToU8(`1 0 obj\n<< ${dictionary} >>\nstream\r\n`),
    ...stream,
    ...strToU8('\nendstream\nendobj\n'),
  ]);
const spaces = zlibSync(new Uint8Array(MEGABYTE).fill(0x20));
const flate = '/Filter /FlateDecode';

test('streams count together, to the byte', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 6 }), (sizes) => {
      const streams = sizes.map((size) =>
        objectOf(flate, zlibSync(new Uint8Array(size).map((_, index) => index % 251))),
      );
      const file = new Uint8Array(streams.flatMap((stream) => [...stream]));
      const whole = sizes.reduce((sum, size) => sum + size, 0);
      expect(unpacksBeyond(file, whole)).toBe(false);
      expect(unpacksBeyond(file, whole - 1)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('a picture is nobody’s to unpack, a stream deflated twice hides something', () => {
  expect(unpacksBeyond(objectOf(flate, spaces), MEGABYTE / 2)).toBe(true);
  expect(unpacksBeyond(objectOf(`/Type /XObject /Subtype /Image ${flate}`, spaces), MEGABYTE / 2)).toBe(false);
  expect(unpacksBeyond(objectOf('/Filter [/FlateDecode /FlateDecode]', zlibSync(spaces)), MEGABYTE / 2)).toBe(true);
});

test('plain streams, damaged ones and no PDF at all are left to the reader', () => {
  for (const file of [
    pdfOf([at(72, 700, 'co chu')]),
    objectOf(flate, spaces.subarray(0, 40)),
    objectOf(flate, strToU8('stream stream '.repeat(50))),
    strToU8('stream'),
    new Uint8Array(),
  ])
    expect(unpacksBeyond(file, 200_000)).toBe(false);
});
