/**
 * The command line as a contract: what each command answers to good and wrong calls, that nothing is left half-written
 * whatever ends a run, that the same folder gives the same bytes and what came later changes none of them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierJson } from '#cycle/dossier.ts';
import { docxOf, p } from '#paper/read-sample.ts';
import { buildProgram, type Program, type Run } from './built-program.ts';
import { macroDocx, sparseFile } from './files-made-wrong.ts';
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

/** A refusal is a line or two for a person, in both languages, and never a stack. */
function expectRefused({ code, err }: Run, words: RegExp): void {
  expect(code).toBe(2);
  expect(err).toMatch(words);
  expect(err).not.toMatch(/^\s+at |node:internal|TypeError|\{\w+\}/m);
}

beforeAll(async () => {
  program = buildProgram();
  small = authority('small');
  const { code, err } = await review(small, at('small-out'));
  expect([code, err]).toEqual([0, '']);
});
afterAll(() => program.remove());

describe.concurrent('read', () => {
  const good = (): string => join(small, reports, 'bac-son.txt');

  test('gives one line of JSON a document; a broken one its own line with `error`, and code 2', async () => {
    writeFileSync(at('co-macro.docx'), macroDocx('Báo cáo', 'project'));
    sparseFile(at('lon.txt'), 3 * 1024 ** 3);
    const files = [good(), at('co-macro.docx'), at('khong-co.docx'), at('small'), at('lon.txt'), good()];
    const { code, out } = await program.run(['read', '--json', ...files]);
    expect(code).toBe(2);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(lines.map(({ error }) => error?.code ?? null)).toEqual([null, 'TP06', 'TP00', 'TP00', 'TP02', null]);
    for (const { error, file } of lines.filter((line) => line.error)) {
      for (const language of ['vi', 'en']) expect(error.message[language]).toContain(file);
      expect(JSON.stringify(error)).not.toMatch(/\{\w+\}|undefined/);
    }
    expect(lines[0].figures[0]).toMatchObject({ label: 'Thu ngân sách phường', value: 4.5, unit: 'tỷ đồng' });
    expect(lines[5]).toEqual(lines[0]);
  });

  test('quotes what stands at its offsets, in files of every kind, with a place in Word and Excel', async () => {
    const folder = join(example, 'reviews', '2019-9M', 'reports');
    const files = readdirSync(folder).map((name) => join(folder, name));
    const { code, out } = await program.run(['read', '--json', ...files]);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(files.length);
    for (const { file, text, figures, counts, directives, findings, tasks } of lines) {
      expect(text).toBe(text.normalize('NFC'));
      const items = [...figures, ...counts, ...directives, ...findings, ...tasks];
      expect(items.length, file).toBeGreaterThan(0);
      for (const { start, end, quote, place } of items) {
        expect(text.slice(start, end)).toBe(quote);
        if (/\.(docx|xlsx)$/.test(file))
          expect(place?.paragraph ?? place?.table, `${file}: ${quote}`).toBeTypeOf('number');
      }
    }
  });

  test('takes standard input for -, and tells an empty one', async () => {
    const input = readFileSync(good());
    const [piped, empty] = await Promise.all([
      program.run(['read', '-', '--json'], { input }),
      program.run(['read', '-', '--json']),
    ]);
    expect(JSON.parse(piped.out)).toMatchObject({ file: '-', text: input.toString('utf8') });
    expect([empty.code, JSON.parse(empty.out).error.code]).toEqual([2, 'TP01']);
  });

  test('writes one JSON a file into --out, errors too', async () => {
    const { code, out } = await program.run(['read', good(), at('khong-co.docx'), '-', '--out', at('read-out')], {
      input: 'Báo cáo',
    });
    expect([code, out]).toEqual([2, '']);
    expect(readdirSync(at('read-out')).sort()).toEqual(['bac-son.json', 'khong-co.json', 'stdin.json']);
    expect(JSON.parse(readFileSync(at('read-out', 'khong-co.json'), 'utf8')).error.code).toBe('TP00');
  });

  test.each([
    ['two of one stem', ['a/x.txt', 'b/x.docx']],
    ['two that differ by case alone', ['a/x.txt', 'b/X.txt']],
    ['standard input and a file of its name', ['-', 'a/stdin.txt']],
    ['an output that is an input', ['y.json']],
  ])('refuses %s before anything is written', async (_, files) => {
    const cwd = at('stems');
    mkdirSync(cwd, { recursive: true });
    writeFolder(cwd, { 'a/x.txt': 'x', 'b/x.docx': 'x', 'b/X.txt': 'x', 'a/stdin.txt': 'x', 'y.json': 'Báo cáo' });
    const run = await program.run(['read', ...files, '--out', files[0] === 'y.json' ? '.' : 'o'], { cwd });
    expectRefused(run, /chưa ghi gì.* \/ .*nothing was written/);
    expect(existsSync(join(cwd, 'o'))).toBe(false);
    expect(readFileSync(join(cwd, 'y.json'), 'utf8')).toBe('Báo cáo');
  });

  test('refuses an --out that is a file', async () => {
    expectRefused(
      await program.run(['read', good(), '--out', good()]),
      /đã có tệp mang tên này.* \/ a file of this name/,
    );
  });

  test('gives nothing of a stamped paper', async () => {
    writeFileSync(at('m.docx'), docxOf(p('MẬT') + p('Thu ngân sách phường đạt 777,7 tỷ đồng.')));
    const { code, out, err } = await program.run(['read', at('m.docx'), '--json']);
    expect([code, err]).toEqual([2, '']);
    expect(Object.keys(JSON.parse(out))).toEqual(['file', 'error']);
    expect(out).not.toContain('777');
  });

  test('says for people what it found, in the language asked for', async () => {
    const { out } = await program.run(['read', good(), at('khong-co.docx'), '--lang', 'en']);
    expect(out).toContain('  Thu ngân sách phường: 4,5 tỷ đồng');
    expect(out).toMatch(/✗ TP00 The file .*khong-co\.docx cannot be opened: there is nothing at this path/);
  });

  test('is no failure when who reads it stops reading', async () => {
    const many = Array<string>(60).fill(good());
    const { code, err } = await program.run(['read', '--json', ...many], { stopAfter: 1 });
    expect([code, err]).toEqual([0, '']);
  });
});

describe.concurrent('trace', () => {
  const dossier = (): string => at('small-out', 'dossier.json');

  test('goes from a figure down to the sentences, with or without diacritics, from a file or piped', async () => {
    const [exact, bare, piped] = await Promise.all([
      program.run(['trace', dossier(), 'thu ngân sách']),
      program.run(['trace', dossier(), 'thu ngan sach']),
      program.run(['trace', '-', 'thu ngân sách'], { input: readFileSync(dossier()) }),
    ]);
    expect(exact.code).toBe(0);
    for (const words of ['4,5 + 3,6 = 8,1', 'bac-son.txt', 'Thu ngân sách phường đạt 4,5 tỷ đồng', '3.600 triệu đồng'])
      expect(exact.out).toContain(words);
    expect(bare.out).toBe(exact.out);
    expect(piped.out).toBe(exact.out);
  });

  test.each([
    ['words nobody uses', 'whole', 'xyzzy', /xyzzy.*không có chỉ tiêu.* \/ no indicator/],
    ['no words', 'whole', '', /không có chỉ tiêu.* \/ no indicator/],
    ['half a dossier', 'half', 'thu', /không phải JSON.* \/ Not JSON/],
    ['another JSON', 'other', 'thu', /Không phải hồ sơ.* \/ Not a dossier/],
    ['nothing', 'null', 'thu', /Không phải hồ sơ.* \/ Not a dossier/],
    ['a dossier without figures', 'lacking', 'thu', /thiếu.*figures.* \/ .*lacks figures/],
    ['a dossier bent by hand', 'bent', 'thu', /hồ sơ bị sửa hỏng.* \/ the dossier is damaged/],
    ['no file', 'absent', 'thu', /không có ở đường dẫn này.* \/ there is nothing at this path/],
    ['a folder', 'folder', 'thu', /là thư mục, không phải tệp.* \/ it is a folder/],
  ])('refuses %s', async (_, which, words, expected) => {
    const text = readFileSync(dossier(), 'utf8');
    const { figures, ...lacking } = JSON.parse(text);
    const contents: Readonly<Record<string, string>> = {
      half: text.slice(0, text.length / 2),
      other: '{"a": 1}',
      null: 'null',
      lacking: JSON.stringify(lacking),
      bent: JSON.stringify({ ...lacking, figures, derivations: 5 }),
    };
    const path = which === 'whole' ? dossier() : which === 'folder' ? small : at(`${which}.json`);
    if (contents[which] !== undefined) writeFileSync(path, contents[which]);
    expectRefused(await program.run(['trace', path, words]), expected);
  });
});

describe.concurrent('a wrong call', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['danh-gia']],
    ['an unknown option', ['review', 'x', '--period', '2019-9M', '--out', 'o', '--sai']],
    ['no folder', ['review', '--period', '2019-9M', '--out', 'o']],
    ['no period', ['review', 'x', '--out', 'o']],
    ['no place to write', ['review', 'x', '--period', '2019-9M']],
    ['another side', ['review', 'x', '--period', '2019-9M', '--out', 'o', '--side', 'front']],
    ['another language', ['read', 'x', '--lang', 'fr']],
    ['a day that is none', ['review', 'x', '--period', '2019-9M', '--out', 'o', '--on', '2019-02-30']],
    ['no file', ['read']],
    ['no words', ['trace', 'x']],
    ['a port that is none', ['serve', '--port', '99999']],
  ])('%s: code 2, what is wrong, what to do', async (_, args) => {
    const { code, out, err } = await program.run(args, { cwd: program.folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/--help|hãy viết như|Chọn vi hoặc en/);
    expect(err).not.toMatch(/^\s+at /m);
    expect(existsSync(at('o'))).toBe(false);
  });

  test('--help is no wrong call', async () => {
    const runs = await Promise.all(
      [[], ['read'], ['review'], ['trace'], ['serve']].map((args) => program.run([...args, '--help'])),
    );
    for (const { code, out, err } of runs) expect([code, err, out.length > 100]).toEqual([0, '', true]);
  });
});

describe.concurrent('a folder that is none', () => {
  test.each([
    [
      'is not there',
      'khong-co',
      /khong-co: không có ở đường dẫn này; chọn thư mục.* \/ there is nothing at this path; choose/,
    ],
    ['is a file', 'small/units.yaml', /là tệp, không phải thư mục; chọn thư mục.* \/ .*not a folder; choose/],
    ['is empty', 'empty', /HS01 authority\.yaml[\s\S]*HS01 units\.yaml[\s\S]*chưa lập hồ sơ.* \/ .*no dossier written/],
  ])('%s', async (_, name, expected) => {
    mkdirSync(at('empty'), { recursive: true });
    expectRefused(await review(at(name), at('never')), expected);
    expect(existsSync(at('never'))).toBe(false);
  });

  test.each([['2019-13M'], ['nam 2019'], ['../..']])('a period called %s', async (period) => {
    const run = await program.run(['review', small, '--period', period, '--out', at('never')]);
    expectRefused(run, /HS31 .*không phải là mã kỳ/);
  });

  test('tells every mistake of all files at once, each with file and line', async () => {
    const wrong = authority('wrong', {
      'authority.yaml': 'code: q\nnmae: Quận Mẫu\nlevel: quận\nplace: Mẫu\nholidays: [2019-02-30]\n',
      'bodies.yaml': '- code: [\n',
      'units.yaml': `${smallAuthority['units.yaml']}  - { code: bac-son, name: phường Bắc Sơn, kind: ward, from: 1994-08-29 }\n`,
      'targets.yaml':
        '- { indicator: thuu, year: 2019, basis: council, value: 18 }\n- { indicator: thu, unit: dong-son, year: 2019, basis: council, value: 1 }\n',
      'history/past.csv':
        'indicator,unit,period,value,vintage,known\nthu,bac-son,2018-M99,1,official,2019-01-15\nthu,bac-son,2018-M01,"1,5",official,2019-01-15\n',
      'reviews/2019-9M/submissions.yaml': '- { file: bac-son.txt, unit: bac-sonn, received: 2019-09-18 }\n',
      'unit.yaml': '[]\n',
    });
    sparseFile(join(wrong, 'tasks.yaml'), 200 * 1024 * 1024);
    const { code, err } = await review(wrong, at('never'));
    expect(code).toBe(2);
    for (const line of [
      'HS06 authority.yaml:2',
      'HS08 authority.yaml:5',
      'HS02 bodies.yaml:',
      'HS10 units.yaml:8',
      'HS12 targets.yaml:1',
      'HS19 targets.yaml:2',
      'HS22 history/past.csv:2',
      'HS23 history/past.csv:3',
      'HS11 reviews/2019-9M/submissions.yaml:1',
      'HS32 unit.yaml',
      'HS03 tasks.yaml',
    ])
      expect(err).toContain(line);
    expect(err).not.toMatch(/\{\w+\}/);
    expect(existsSync(at('never'))).toBe(false);
  });
});

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
