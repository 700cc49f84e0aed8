/**
 * The command line as a contract: what each command answers to good calls and to wrong ones, and what is left on the
 * disk when it refuses.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxOf, p } from '#paper/read/read-sample.ts';
import { buildProgram, expectRefused, type Program, type Run } from './built-program.ts';
import { macroDocx, sparseFile } from './files-made-wrong.ts';
import { type Files, reports, smallAuthority, writeFolder } from './small-authority.ts';

const example = join(dirname(dirname(fileURLToPath(import.meta.url))), 'examples', 'kien-an');

let program: Program;
let small: string;
let reviewed: Run;

const at = (...parts: readonly string[]): string => join(program.folder, ...parts);

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
  reviewed = await review(small, at('small-out'));
  expect([reviewed.code, reviewed.err]).toEqual([0, '']);
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

  test('obeys no sign in a name that would steer the terminal', async () => {
    const { out } = await program.run(['read', at('x\u001b[2J.docx')]);
    expect(out).toContain('x␛[2J.docx');
    expect(out).not.toContain('\u001b');
  });

  test('is no failure when who reads it stops reading', async () => {
    const many = Array<string>(60).fill(good());
    const { code, err } = await program.run(['read', '--json', ...many], { stopAfter: 1 });
    expect([code, err]).toEqual([0, '']);
  });
});

test('review sums up by saying first what keeps it from being closed', () => {
  const summary = reviewed.out.split('\n').filter((line) => !/^[✗!·] /.test(line));
  const { holes } = JSON.parse(readFileSync(at('small-out', 'dossier.json'), 'utf8'));
  expect(holes.length).toBeGreaterThan(0);
  expect(summary[0]).toContain(`còn ${holes.length} điểm chưa giải quyết`);
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
