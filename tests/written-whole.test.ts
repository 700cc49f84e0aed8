/**
 * What `review` writes: whole files or none whatever ends the run, the same bytes for the same folder, no byte changed
 * by what came later, and by a corrected report only what rests on it.
 */
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { buildProgram, expectRefused, type Program, type Run } from './built-program.ts';
import { type Files, reports, smallAuthority, wardReport, writeFolder } from './small-authority.ts';

const example = join(dirname(dirname(fileURLToPath(import.meta.url))), 'examples', 'kien-an');
const outputs = [
  'consolidation.xlsx',
  'dossier.json',
  'news.docx',
  'notice.docx',
  'remedies.xlsx',
  'report.docx',
  'report.pdf',
];

let program: Program;
let small: string;

const at = (...parts: readonly string[]): string => join(program.folder, ...parts);

const bytesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
const dossierIn = (folder: string): DossierJson => JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8'));

function authority(name: string, changes: Files = {}): string {
  writeFolder(at(name), { ...smallAuthority, ...changes });
  return at(name);
}

const review = (
  folder: string,
  out: string,
  more: readonly string[] = [],
  node: readonly string[] = [],
): Promise<Run> => program.run(['review', folder, '--period', '2019-9M', '--out', out, ...more], { node });

beforeAll(async () => {
  program = buildProgram();
  small = authority('small');
  const { code, err } = await review(small, at('small-out'));
  expect([code, err]).toEqual([0, '']);
});
afterAll(() => program.remove());

/** A module that ends or fails the run at the nth call of a function of the disk. */
function sabotage(
  call: 'writeFileSync' | 'renameSync' | 'mkdtempSync',
  nth: number,
  how: 'kill' | 'ENOSPC' | 'EACCES' | 'EPERM',
): readonly string[] {
  const path = at(`${call}-${nth}-${how}.mjs`);
  writeFileSync(
    path,
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const real = fs.${call};
let calls = 0;
fs.${call} = (...args) => {
  calls += 1;
  if (calls !== ${nth}) return real(...args);
  if ('${call}' === 'writeFileSync') real(args[0], args[1].subarray(0, args[1].length / 2));
  if ('${how}' === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error('${how}'), { code: '${how}' });
};
syncBuiltinESMExports();
`,
  );
  return ['--import', path];
}

describe.concurrent('nothing is left half-written', () => {
  const strangersBeside = (out: string): readonly string[] =>
    readdirSync(dirname(out)).filter((name) => name.startsWith('.'));

  test.each([1, 4, 7])('killed in the middle of writing file %i: no dossier, and the next run sweeps', async (nth) => {
    const out = at(`killed-${nth}`, 'out');
    const killed = await review(small, out, [], sabotage('writeFileSync', nth, 'kill'));
    expect(killed.signal).toBe('SIGKILL');
    expect(existsSync(out)).toBe(false);
    expect((await review(small, out)).code).toBe(0);
    expect(bytesIn(out)).toEqual(bytesIn(at('small-out')));
    expect(strangersBeside(out)).toEqual([]);
  });

  test('killed between files over an older dossier: every file is whole, old or new', async () => {
    const out = at('older', 'out');
    const changed = authority('changed', {
      [`${reports}/bac-son.txt`]: wardReport('Phường Bắc Sơn', ['Thu ngân sách phường đạt 5 tỷ đồng.']),
    });
    expect((await review(changed, out)).code).toBe(0);
    const [older, newer] = [bytesIn(out), bytesIn(at('small-out'))];
    const killed = await review(small, out, [], sabotage('renameSync', 3, 'kill'));
    expect(killed.signal).toBe('SIGKILL');
    const now = bytesIn(out);
    expect(Object.keys(now)).toEqual(outputs);
    for (const name of outputs) expect([older[name], newer[name]], name).toContain(now[name]);
    expect(outputs.filter((name) => now[name] !== older[name]).length).toBeGreaterThan(0);
    expect(outputs.filter((name) => now[name] !== newer[name]).length).toBeGreaterThan(0);
    expect(now['dossier.json']).toBe(older['dossier.json']);
  });

  test('a folder in the place of one file: refused, and nothing else is written', async () => {
    const out = at('in-the-way', 'out');
    writeFolder(out, { 'notice.docx/ghi chú.txt': 'của văn phòng' });
    expectRefused(await review(small, out), /notice\.docx: là thư mục, không phải tệp.* \/ it is a folder, not a file/);
    expect([readdirSync(out), strangersBeside(out)]).toEqual([['notice.docx'], []]);
  });

  test.each([
    [
      'writeFileSync',
      3,
      'ENOSPC',
      /ổ đĩa đã đầy; chọn nơi ghi khác, chưa ghi gì\. \/ the disk is full; choose another place/,
    ],
    ['mkdtempSync', 1, 'EACCES', /không có quyền; chọn nơi ghi khác, chưa ghi gì\. \/ permission is missing/],
    [
      'renameSync',
      1,
      'EPERM',
      /report\.docx: .*đang mở trong chương trình khác.*đóng chương trình.* \/ .*close the program/,
    ],
  ] as const)(
    '%s, call %i, fails with %s: the older dossier stands, nothing lies about',
    async (call, nth, how, expected) => {
      const out = at(`full-${how}`, 'out');
      writeFolder(out, { 'report.docx': 'bản cũ', 'ghi chú.txt': 'của văn phòng' });
      expectRefused(await review(small, out, [], sabotage(call, nth, how)), expected);
      expect(readdirSync(out).sort()).toEqual(['ghi chú.txt', 'report.docx']);
      expect(readFileSync(join(out, 'report.docx'), 'utf8')).toBe('bản cũ');
      expect(strangersBeside(out)).toEqual([]);
    },
  );

  test('a second run replaces its own files whole and touches no other', async () => {
    const out = at('again', 'out');
    writeFolder(out, { 'ghi chú.txt': 'của văn phòng', 'report.docx': 'bản cũ' });
    expect((await review(small, out)).code).toBe(0);
    const { 'ghi chú.txt': note, ...written } = bytesIn(out);
    expect(Buffer.from(note ?? '', 'base64').toString()).toBe('của văn phòng');
    expect(written).toEqual(bytesIn(at('small-out')));
  });

  test.each([
    ['is a file', 'small/units.yaml', /units\.yaml: đã có tệp mang tên này.* \/ a file of this name/],
    ['lies under a file', 'small/units.yaml/out', /một phần của đường dẫn là tệp.* \/ a part of the path is a file/],
    ['lies among the reports', `small/${reports}/out`, /nằm trong thư mục báo cáo.* \/ lies among the units’ reports/],
  ])('an --out that %s is refused before any work', async (_, name, expected) => {
    const before = readdirSync(join(small, reports));
    expectRefused(await review(small, at(name)), expected);
    expect(readdirSync(join(small, reports))).toEqual(before);
    expect(readFileSync(join(small, 'units.yaml'), 'utf8')).toBe(smallAuthority['units.yaml']);
  });

  test('an --out that a link leads among the reports is refused before any work', async () => {
    symlinkSync(join(small, reports), at('linked'), 'junction');
    symlinkSync(small, at('small-linked'), 'junction');
    for (const out of [at('linked'), at('linked', 'out'), at('small-linked', reports, 'out')])
      expectRefused(await review(small, out), /nằm trong thư mục báo cáo.* \/ lies among the units’ reports/);
    expectRefused(await review(at('small-linked'), join(small, reports)), /nằm trong thư mục báo cáo/);
    expect(existsSync(join(small, reports, 'dossier.json'))).toBe(false);
  });

  test('a place that is not there yet is made', async () => {
    const out = at('a', 'b', 'hồ sơ');
    expect((await review(small, out)).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(outputs);
  });
});

describe('the same folder, the same bytes', () => {
  test('run twice, the example gives every file to the byte', async () => {
    const runs = await Promise.all([1, 2].map((turn) => review(example, at(`example-${turn}`))));
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(Object.keys(bytesIn(at('example-1')))).toEqual(outputs);
    expect(bytesIn(at('example-1'))).toEqual(bytesIn(at('example-2')));
    expect(runs[0]?.out.replaceAll('example-1', 'example-2')).toBe(runs[1]?.out);
  });

  test('what came after the day changes no byte', async () => {
    const later = authority('later', {
      [`${reports}/ngoc-son.txt`]: wardReport('Phường Ngọc Sơn', ['Thu ngân sách phường đạt 4 tỷ đồng.']),
      [`${reports}/bac-son lan 2.txt`]: wardReport('Phường Bắc Sơn', ['Thu ngân sách phường đạt 9 tỷ đồng.']),
      'reviews/2019-9M/submissions.yaml': `${smallAuthority['reviews/2019-9M/submissions.yaml']}- { file: ngoc-son.txt, received: 2019-10-01 }\n- { file: bac-son lan 2.txt, received: 2019-10-02, version: 2 }\n`,
      // Listed nowhere: the day in its own head tells.
      [`${reports}/gui sau.txt`]:
        'UBND PHƯỜNG NGỌC SƠN\nSố: 12/BC-UBND\nNgọc Sơn, ngày 05 tháng 10 năm 2019\nBÁO CÁO\nKết quả 9 tháng đầu năm 2019\nThu ngân sách phường đạt 3 tỷ đồng.\n',
      'history/late.csv': 'indicator,unit,period,value,vintage,known\nthu,bac-son,2018-M05,9,revised,2019-10-01\n',
      'reviews/2019-9M/confirmations.yaml': 'files:\n  - { file: bac-son.txt, by: Nguyễn Văn B, on: 2019-10-03 }\n',
    });
    expect((await review(later, at('later-out'))).code).toBe(0);
    expect(bytesIn(at('later-out'))).toEqual(bytesIn(at('small-out')));
    expect((await review(later, at('later-known'), ['--on', '2019-10-05'])).code).toBe(0);
    expect(bytesIn(at('later-known'))).not.toEqual(bytesIn(at('small-out')));
  });

  test('a corrected report changes only what rests on it', async () => {
    const corrected = authority('corrected', {
      [`${reports}/bac-son.txt`]: String(smallAuthority[`${reports}/bac-son.txt`]).replace('4,5 tỷ', '4,7 tỷ'),
    });
    expect((await review(corrected, at('corrected-out'))).code).toBe(0);
    const [before, after] = [dossierIn(at('small-out')), dossierIn(at('corrected-out'))];
    const differing = (Object.keys(before) as (keyof DossierJson)[]).filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
    );
    expect(
      ['figures', 'derivations', 'submissions', 'papers'].filter(
        (key) => !differing.includes(key as keyof DossierJson),
      ),
    ).toEqual([]);
    const changed = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] =>
      other.filter((item) => !one.some((same) => JSON.stringify(same) === JSON.stringify(item)));
    expect(changed(before.submissions, after.submissions).map(({ file }) => file)).toEqual(['bac-son.txt']);
    for (const { indicator, unit } of changed(before.figures, after.figures))
      expect([indicator, unit]).toEqual(['thu', 'bac-son']);
    const above = new Set(changed(before.figures, after.figures).map(({ key }) => key));
    for (let grown = -1; grown !== above.size; ) {
      grown = above.size;
      for (const { key, from } of after.derivations) if (from.some((one) => above.has(one))) above.add(key);
    }
    const derived = changed(before.derivations, after.derivations).map(({ key }) => key);
    expect(derived).toContain('sum|thu|2019-9M');
    for (const key of derived) expect([...above], key).toContain(key);
    for (const indicator of ['dat', 'ban-le'])
      expect(after.assessments.find((row) => row.indicator === indicator)).toEqual(
        before.assessments.find((row) => row.indicator === indicator),
      );
  });
});
