import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { defaultLimits } from '#paper/read/intake.ts';
import { openArchive } from './archive.ts';
import { crc32 } from './crc32.ts';

const small = { ...defaultLimits, unpackedBytes: 100_000 };
const directoryAt = (zip: Uint8Array): number => new DataView(zip.buffer).getUint32(zip.length - 6, true);

it('checks the sum of the standard', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});

it('gives parts back, stored or deflated, whatever the case of their name', () => {
  const zip = zipSync({ 'word/a.xml': strToU8('xin chào'), 'b.xml': [strToU8('b'), { level: 0 }] });
  const archive = openArchive(zip, small);
  if (!archive.ok) throw new Error('refused');
  expect(archive.value.names).toEqual(['word/a.xml', 'b.xml']);
  expect(archive.value.text('Word/A.xml')).toEqual({ ok: true, value: 'xin chào' });
  expect(archive.value.text('b.xml')).toEqual({ ok: true, value: 'b' });
  expect(archive.value.text('c.xml')).toMatchObject({ refusal: { code: 'broken', data: { part: 'c.xml' } } });
});

it('reads UTF-16 parts by their mark', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0xa1, 0x1e]);
  const archive = openArchive(zipSync({ a: utf16 }), small);
  expect(archive.ok && archive.value.text('a')).toEqual({ ok: true, value: 'aạ' });
});

it('refuses an archive that declares more than the limit without unpacking it', () => {
  const zip = zipSync({ big: new Uint8Array(200_000) });
  expect(openArchive(zip, small)).toMatchObject({ refusal: { code: 'archive-bomb', data: { declared: 200_000 } } });
});

it('stops while unpacking when an archive declares too little', () => {
  const zip = zipSync({ big: new Uint8Array(50_000_000) });
  new DataView(zip.buffer).setUint32(directoryAt(zip) + 24, 10, true);
  const archive = openArchive(zip, small);
  expect(archive.ok && archive.value.bytes('big')).toMatchObject({
    refusal: { code: 'archive-bomb', data: { part: 'big' } },
  });
});

it('counts all parts against one limit', () => {
  const zip = zipSync({ a: new Uint8Array(60_000), b: new Uint8Array(60_000) });
  for (const entry of [0, 47]) new DataView(zip.buffer).setUint32(directoryAt(zip) + entry + 24, 60_000, true);
  const archive = openArchive(zip, { ...small, unpackedBytes: 120_000 });
  if (!archive.ok) throw new Error('refused');
  expect(archive.value.bytes('a').ok && archive.value.bytes('b').ok).toBe(true);
  expect(archive.value.bytes('a')).toMatchObject({ refusal: { code: 'archive-bomb' } });
});

it('refuses a part whose bytes were changed, and an archive cut off anywhere', () => {
  const zip = zipSync({ a: [strToU8('kế hoạch 84%'), { level: 0 }] });
  const changed = zip.slice();
  changed[35] = (changed[35] ?? 0) ^ 1;
  const archive = openArchive(changed, small);
  expect(archive.ok && archive.value.text('a')).toMatchObject({
    refusal: { code: 'broken-archive', data: { part: 'a' } },
  });
  for (let length = 0; length < zip.length; length += 1) {
    expect(openArchive(zip.subarray(0, length), small)).toMatchObject({ refusal: { code: 'broken-archive' } });
  }
});

it('refuses a locked archive', () => {
  const zip = zipSync({ a: strToU8('x') });
  new DataView(zip.buffer).setUint16(directoryAt(zip) + 8, 1, true);
  expect(openArchive(zip, small)).toMatchObject({ refusal: { code: 'encrypted' } });
});
