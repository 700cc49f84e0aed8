/**
 * The disk side of a folder: what is a file of it, and what is only lying about.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFolder } from './folder.ts';
import { Refusal } from './terminal.ts';

let root = '';
let outside = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'));
  outside = mkdtempSync(join(tmpdir(), 'outside-'));
  mkdirSync(join(root, 'reviews/2019/reports'), { recursive: true });
  for (const name of [
    'authority.yaml',
    'reviews/2019/reports/a.docx',
    'reviews/2019/reports/~$a.docx',
    '.hidden',
    'b.yaml~',
    'c.tmp',
  ]) {
    writeFileSync(join(root, name), name);
  }
  writeFileSync(join(outside, 'secret.yaml'), 'x');
  symlinkSync(outside, join(root, 'linked'));
  symlinkSync(join(outside, 'secret.yaml'), join(root, 'units.yaml'));
  symlinkSync(root, join(root, 'round'));
  symlinkSync(join(root, 'authority.yaml'), join(root, 'bodies.yaml'));
  symlinkSync(join(root, 'nowhere'), join(root, 'broken.yaml'));
});

afterAll(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

it('takes the files in it by relative name, follows no link out of it and none in a circle', () => {
  expect([...readFolder(root).files.keys()]).toEqual(['authority.yaml', 'bodies.yaml', 'reviews/2019/reports/a.docx']);
});

it('tells the links that lead out or nowhere, and names the disk wrote in another code', () => {
  expect(readFolder(root).unopened.map(({ name }) => name)).toEqual(['broken.yaml', 'linked', 'units.yaml']);
  if (process.platform !== 'linux') return;
  const tcvn3 = Buffer.concat([Buffer.from(`${root}/reviews/2019/reports/B`), Buffer.of(0xb8), Buffer.from('o.docx')]);
  writeFileSync(tcvn3, 'PK');
  expect(readFolder(root).unopened.map(({ name }) => name)).toContain('reviews/2019/reports/B\ufffdo.docx');
  rmSync(tcvn3);
});

it('gives the bytes as they are', () => {
  expect(new TextDecoder().decode(readFolder(root).files.get('reviews/2019/reports/a.docx'))).toBe(
    'reviews/2019/reports/a.docx',
  );
});

it('reads of a file over 100 MB only the beginning, and says how large it is', () => {
  const big = join(root, 'reviews/2019/reports/big.docx');
  writeFileSync(big, 'PK');
  truncateSync(big, 200 * 1024 * 1024);
  expect(readFolder(root).files.get('reviews/2019/reports/big.docx')?.byteLength).toBe(64);
  expect([...readFolder(root).oversized]).toEqual([['reviews/2019/reports/big.docx', 200 * 1024 * 1024]]);
});

it('refuses a folder that holds far too much, in both languages, before reading a file', () => {
  const large = mkdtempSync(join(tmpdir(), 'large-'));
  try {
    for (const name of ['a', 'b', 'c']) writeFileSync(join(large, name), '');
    truncateSync(join(large, 'a'), 90 * 1024 * 1024);
    truncateSync(join(large, 'b'), 90 * 1024 * 1024);
    const reading = (entries: number, megabytes: number) => () =>
      readFolder(large, { entries, bytes: megabytes * 1024 * 1024 });
    expect(reading(2, 1_000)).toThrow(Refusal);
    expect(reading(2, 1_000)).toThrow(/có hơn 2 tệp, chưa đọc gì.* \/ it holds more than 2 files, nothing was read/);
    expect(reading(3, 100)).toThrow(/180 MB, quá 100 MB.* \/ its files are 180 MB together, over 100 MB/);
    expect(reading(3, 180)().files.size).toBe(3);
  } finally {
    rmSync(large, { recursive: true, force: true });
  }
});

it('counts the files of folders within folders, and refuses at any depth', () => {
  const deep = mkdtempSync(join(tmpdir(), 'deep-'));
  try {
    mkdirSync(join(deep, 'x', 'y'), { recursive: true });
    for (const name of ['1', '2', '3']) writeFileSync(join(deep, 'x', 'y', name), name);
    expect(() => readFolder(deep, { entries: 4, bytes: 100 })).toThrow(Refusal);
    expect([...readFolder(deep, { entries: 5, bytes: 100 }).files.keys()]).toEqual(['x/y/1', 'x/y/2', 'x/y/3']);
  } finally {
    rmSync(deep, { recursive: true, force: true });
  }
});
