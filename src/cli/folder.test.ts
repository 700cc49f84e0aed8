/**
 * The disk side of a folder: what is a file of it, and what is only lying about.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { oversizedIn, readFolder, unopenedIn } from './folder.ts';

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
  expect([...readFolder(root).keys()]).toEqual(['authority.yaml', 'bodies.yaml', 'reviews/2019/reports/a.docx']);
});

it('tells the links that lead out or nowhere, and names the disk wrote in another code', () => {
  expect(unopenedIn(root).map(({ name }) => name)).toEqual(['broken.yaml', 'linked', 'units.yaml']);
  if (process.platform !== 'linux') return;
  const tcvn3 = Buffer.concat([Buffer.from(`${root}/reviews/2019/reports/B`), Buffer.of(0xb8), Buffer.from('o.docx')]);
  writeFileSync(tcvn3, 'PK');
  expect(unopenedIn(root).map(({ name }) => name)).toContain('reviews/2019/reports/B\ufffdo.docx');
  rmSync(tcvn3);
});

it('gives the bytes as they are', () => {
  expect(new TextDecoder().decode(readFolder(root).get('reviews/2019/reports/a.docx'))).toBe(
    'reviews/2019/reports/a.docx',
  );
});

it('reads of a file over 100 MB only the beginning, and says how large it is', () => {
  const big = join(root, 'reviews/2019/reports/big.docx');
  writeFileSync(big, 'PK');
  truncateSync(big, 200 * 1024 * 1024);
  expect(readFolder(root).get('reviews/2019/reports/big.docx')?.byteLength).toBe(64);
  expect([...oversizedIn(root)]).toEqual([['reviews/2019/reports/big.docx', 200 * 1024 * 1024]]);
});
