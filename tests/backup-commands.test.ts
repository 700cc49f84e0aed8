/**
 * `backup` and `restore` as a person runs them, on the built program: one file out of one place, given back in another, and
 * everything that is no whole backup refused before the place is so much as made.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFolder } from '#cli/folder.ts';
import { buildProgram, expectRefused, type Program, type Run } from './built-program.ts';
import { smallAuthority, writeFolder } from './small-authority.ts';

let program: Program;
let taken: Run;
const at = (...parts: readonly string[]): string => join(program.folder, ...parts);
const from = (name: string): readonly string[] => ['--data', at(name)];

beforeAll(async () => {
  program = buildProgram();
  writeFolder(at('small'), smallAuthority);
  expect((await program.run(['import', at('small'), ...from('data')])).code).toBe(0);
  taken = await program.run(['backup', at('all.backup'), ...from('data')]);
});
afterAll(() => program.remove());

it('says the head of the chain, which is that of the audit and stands on top of the file', async () => {
  expect(taken.code).toBe(0);
  const [, head = 'none'] = /^q Quận Mẫu: đầu chuỗi 1 ([0-9a-f]{64})$/m.exec(taken.out) ?? [];
  expect((await program.run(['audit', '--authority', 'q', '--head', head, ...from('data')])).code).toBe(0);
  expect(readFileSync(at('all.backup')).subarray(0, 2000).toString()).toContain(`"head":"${head}"`);
  if (process.platform !== 'win32') expect(statSync(at('all.backup')).mode & 0o077).toBe(0);
});

it('gives back what audits and exports as what was backed up', async () => {
  const restored = await program.run(['restore', at('all.backup'), ...from('other'), '--lang', 'en']);
  expect(restored.code).toBe(0);
  expect(restored.out).toMatch(
    /^q Quận Mẫu: head of the chain 1 [0-9a-f]{64}\n\d+ rows, exactly those of the backup\.\n$/,
  );
  const audits = [];
  for (const place of ['data', 'other']) audits.push(await program.run(['audit', '--authority', 'q', ...from(place)]));
  expect(audits.map(({ code }) => code)).toEqual([0, 0]);
  expect(audits[1]?.out).toBe(audits[0]?.out);
  for (const place of ['data', 'other'])
    expect((await program.run(['export', at(`out-${place}`), '--authority', 'q', ...from(place)])).code).toBe(0);
  const bytes = (place: string) =>
    [...readFolder(at(`out-${place}`)).files].map(([name, content]) => [name, Buffer.from(content).toString('base64')]);
  expect(bytes('other')).toEqual(bytes('data'));
  expect(bytes('other').length).toBeGreaterThan(5);
});

it('refuses what is no whole backup before it makes anything', async () => {
  const good = readFileSync(at('all.backup'));
  const changed = Buffer.from(good);
  changed[good.length >> 1] = (changed[good.length >> 1] ?? 0) ^ 1;
  const newer = good.toString('latin1').replace('backup 1\n', 'backup 9\n');
  for (const [name, bytes, why] of [
    ['changed', changed, /sao lưu đã hỏng.*the backup is damaged/],
    ['cut', good.subarray(0, good.length - 100), /sao lưu đã hỏng/],
    ['foreign', Buffer.from('PK\u0003\u0004'), /không phải tệp sao lưu/],
    ['later', Buffer.from(newer, 'latin1'), /của bản Bổ Khuyết mới hơn/],
  ] as const) {
    writeFileSync(at(name), bytes);
    expectRefused(await program.run(['restore', at(name), ...from('never')]), why);
  }
  expectRefused(await program.run(['restore', at('none'), ...from('never')]), /không có ở đường dẫn này/);
  expectRefused(await program.run(['restore', at('small'), ...from('never')]), /là thư mục/);
  expect(existsSync(at('never'))).toBe(false);
});

it('writes over nothing: neither a file nor an authority', async () => {
  const before = readFileSync(at('all.backup'));
  expectRefused(await program.run(['backup', at('all.backup'), ...from('data')]), /đã có tệp ở đây/);
  expectRefused(await program.run(['restore', at('all.backup'), ...from('data')]), /q: địa phương này đã có/);
  expectRefused(
    await program.run(['backup', at('x.backup'), '--authority', 'x', ...from('data')]),
    /x: không có địa phương/,
  );
  expectRefused(await program.run(['backup', at('no', 'x.backup'), ...from('data')]), /không có ở đường dẫn này/);
  expectRefused(await program.run(['backup', at('y.backup'), ...from('empty')]), /chưa có địa phương nào/);
  expect(readFileSync(at('all.backup')).equals(before)).toBe(true);
  expect(readdirSync(program.folder).filter((name) => /^[xy]\.backup|\.part$/.test(name))).toEqual([]);
});
