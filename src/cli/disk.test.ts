/** Files written all or none: what stood before stands after a failure, whichever file of them failed. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { realPathOf, writeWhole } from './disk.ts';

type Fault = (from: string, to: string) => boolean;
const fault = vi.hoisted(() => ({ renaming: (() => false) as Fault, linking: (() => false) as Fault }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const failing =
    (call: (from: string, to: string) => void, when: () => Fault) =>
    (from: string, to: string): void => {
      if (when()(from, to)) throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
      call(from, to);
    };
  return {
    ...real,
    renameSync: failing(real.renameSync, () => fault.renaming),
    linkSync: failing(real.linkSync, () => fault.linking),
  };
});

let root = '';
let out = '';
const files = new Map([
  ['report.docx', 'bản mới'],
  ['notice.docx', 'thông báo mới'],
  ['dossier.json', '{}'],
]);
const standing = () =>
  Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
const lyingAbout = () => readdirSync(root).filter((name) => name !== 'out');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'disk-'));
  out = join(root, 'out');
});
afterEach(() => {
  fault.renaming = () => false;
  fault.linking = () => false;
  rmSync(root, { recursive: true, force: true });
});

const older = { 'dossier.json': '{"cũ":1}', 'ghi chú.txt': 'của văn phòng', 'report.docx': 'bản cũ' };
function writeOlder(): void {
  mkdirSync(out);
  for (const [name, words] of Object.entries(older)) writeFileSync(join(out, name), words);
}

describe('writing whole', () => {
  it('refuses a folder in the place of a file before it writes any', () => {
    mkdirSync(join(out, 'notice.docx'), { recursive: true });
    expect(() => writeWhole(out, files)).toThrow(
      /notice\.docx: là thư mục.*chưa ghi gì.* \/ it is a folder.*nothing was written/,
    );
    expect([readdirSync(out), lyingAbout()]).toEqual([['notice.docx'], []]);
  });

  it.each([...files.keys()])('puts the old files back when %s cannot be replaced', (name) => {
    writeOlder();
    fault.renaming = (from, to) => from.includes('new') && to === join(out, name);
    expect(() => writeWhole(out, files)).toThrow(`${join(out, name)}: `);
    expect([standing(), lyingAbout()]).toEqual([older, []]);
  });

  it('does so on a disk that gives a file no second name', () => {
    writeOlder();
    fault.linking = () => true;
    fault.renaming = (from, to) => from.includes('new') && to.endsWith('dossier.json');
    expect(() => writeWhole(out, files)).toThrow('dossier.json');
    expect([standing(), lyingAbout()]).toEqual([older, []]);
  });

  it('leaves no folder where there was none', () => {
    fault.renaming = (_, to) => to.endsWith('dossier.json');
    expect(() => writeWhole(out, files)).toThrow('dossier.json');
    expect([existsSync(out), lyingAbout()]).toEqual([false, []]);
  });

  it('says where the old files are when the disk lets none back', () => {
    writeOlder();
    fault.renaming = (from, to) => from.includes(`${join('old', 'report.docx')}`) || to === join(out, 'notice.docx');
    expect(() => writeWhole(out, files)).toThrow(/report\.docx đã là bản mới, bản cũ còn ở /);
    const [kept = ''] = lyingAbout();
    expect(readFileSync(join(root, kept, 'report.docx'), 'utf8')).toBe('bản cũ');
  });

  it('replaces them all and touches no other', () => {
    writeOlder();
    writeWhole(out, files);
    expect([standing(), lyingAbout()]).toEqual([{ ...Object.fromEntries(files), 'ghi chú.txt': 'của văn phòng' }, []]);
  });
});

it('the real path follows links, also to what is not there yet', () => {
  mkdirSync(out);
  symlinkSync(out, join(root, 'linked'));
  expect(realPathOf(join(root, 'linked', 'a', 'b'))).toBe(join(realPathOf(out), 'a', 'b'));
});
