/**
 * The loader keeps what a folder's files say and tells every mistake of all of them at once, with file and line.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import { problemTable, worded } from '#prose/words/problems.ts';
import { loadFolder } from './folder.ts';
import { asFolder, wardFiles } from './folder-sample.ts';
import { csvRows } from './history.ts';
import { expandUnits } from './units.ts';

const period = '2026-Q1';
const load = (changes: Readonly<Record<string, string | null>> = {}) =>
  loadFolder(asFolder(wardFiles, changes), period);
const told = (changes: Readonly<Record<string, string | null>>): string[] =>
  load(changes).problems.map((found) => `${found.code} ${found.file}:${found.line ?? ''}`);
const swapped = (file: string, from: string, to: string): Record<string, string> => {
  const text = wardFiles[file] ?? '';
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
};

describe('a ward of 2026', () => {
  const { folder, problems } = load();

  it('loads without a problem', () => {
    expect(folder?.authority.name).toBe('Phường Phù Liễn');
    expect(problems.map((found) => found.code)).toEqual([]);
  });

  it('writes out who owes a report, kinds and codes side by side', () => {
    expect(folder?.review.owed).toEqual(['van-phong', 'phong-kinh-te', 'doan-tn']);
  });

  it('keeps nothing-arose apart from a value, and leaves out what was not reported', () => {
    expect(folder?.history.map((figure) => [figure.indicator, figure.state, figure.value?.toString() ?? null])).toEqual(
      [
        ['thu-ns', 'value', '9.25'],
        ['ho-so', 'nothing-arose', null],
      ],
    );
    expect(folder?.history[0]?.source).toEqual({ kind: 'history', file: 'history/2025.csv', known: '2025-09-05' });
  });

  it('gives deadlines, targets with their line, and number 01 as text', () => {
    expect(folder?.tasks[0]?.task.deadline).toEqual({ kind: 'dated', due: '2026-03-31' });
    expect(folder?.targets[0]?.value.toString()).toBe('120.5');
    expect(folder?.targets[0]?.line).toBe(1);
  });
});

describe('mistakes', () => {
  it('are all told at once, each with its file and line', () => {
    const { folder, problems } = load({
      'authority.yaml':
        'code: phu-lien\nname: Phường Phù Liễn\nlevle: phường\nplace: Phù Liễn\nholidays: [2026-02-30]\n',
      'bodies.yaml': null,
      'indicator.yaml': '[]\n',
      ...swapped('indicators.yaml', 'kind: flow\n  formed: added', 'kind: flwo\n  formed: added'),
      'reviews/2026-Q1/confirmations.yaml': 'files: []\nfiles: []\n',
      ...swapped('reviews/2026-Q1/review.yaml', '2026-03-27', '2025-03-27'),
      'targets.yaml':
        "- { indicator: thu-nn, year: 2026, basis: council, value: '1', directive: nq-99 }\n- { indicator: thu-ns, unit: xom-1, year: 2026, basis: council, value: 1e30 }\n",
      'tasks.yaml':
        '- id: NV1\n  what: Rà soát\n  field: budget\n  lead: phong-tai-chinh\n  assignedOn: 2025-12-20\n  origin: remedy\n  finding: HC9\n',
      ...swapped('units.yaml', 'code: doan-tn', 'code: van-phong'),
    });
    expect(folder).toBeNull();
    const review = 'reviews/2026-Q1';
    expect(problems.map((found) => `${found.code} ${found.file}:${found.line ?? ''}`)).toEqual([
      ...['HS07 authority.yaml:1', 'HS06 authority.yaml:3', 'HS08 authority.yaml:5'],
      ...['HS01 bodies.yaml:', 'HS32 indicator.yaml:', 'HS09 indicators.yaml:26'],
      ...[`HS02 ${review}/confirmations.yaml:2`, `HS16 ${review}/review.yaml:7`, `HS11 ${review}/review.yaml:11`],
      ...['HS12 targets.yaml:1', 'HS13 targets.yaml:1', 'HS09 targets.yaml:2', 'HS11 targets.yaml:2'],
      ...['HS27 tasks.yaml:1', 'HS11 tasks.yaml:4', 'HS15 tasks.yaml:7', 'HS10 units.yaml:12'],
    ]);
  });

  it('name a target beyond all bounds', () => {
    const target = `- { indicator: thu-ns, year: 2026, basis: council, value: '1${'0'.repeat(16)}' }\n`;
    expect(told({ 'targets.yaml': target })).toEqual(['HS18 targets.yaml:1']);
  });

  it.each(['2026-12M', '2026-99M', '2026-M13', '2026-0M', '2026-Q5', '0999'])('name %s as no period', (wrong) => {
    const past = `- { id: HC1, review: ${wrong}, kind: shortcoming, field: budget, words: Thu chậm }\n`;
    expect(told({ 'findings.yaml': past })).toEqual(['HS09 findings.yaml:1']);
    expect(told(swapped('tasks.yaml', 'origin: remedy', `origin: remedy\n  review: ${wrong}`))).toEqual([
      'HS09 tasks.yaml:8',
    ]);
    const review = 'reviews/2026-Q1/review.yaml';
    expect(told(swapped(review, 'owed:', `previous: ${wrong}\nowed:`))).toEqual([`HS09 ${review}:11`]);
    expect(told(swapped(review, 'period: 2026-Q1', `period: ${wrong}`))).toEqual([`HS09 ${review}:1`]);
  });

  it('name a previous review that does not end before this one', () => {
    const review = 'reviews/2026-Q1/review.yaml';
    for (const later of ['2026-Q1', '2026', '2026-6M', '2026-M03', '2027'])
      expect(told(swapped(review, 'owed:', `previous: ${later}\nowed:`))).toEqual([`HS37 ${review}:11`]);
    for (const earlier of ['2025', '2026-M02'])
      expect(told(swapped(review, 'owed:', `previous: ${earlier}\nowed:`))).toEqual([]);
  });

  it('name what the office confirmed before the unit said it, and a confirmation without a name', () => {
    const progress = (confirmed: string) =>
      told(
        swapped(
          'tasks.yaml',
          'origin: remedy',
          `origin: remedy\n  progress:\n    - { on: 2026-02-01, words: xong, done: true, confirmed: ${confirmed} }`,
        ),
      );
    expect(progress('{ by: Chánh Văn phòng, on: 2026-02-03 }')).toEqual([]);
    expect(progress('false')).toEqual([]);
    expect(progress('{ by: Chánh Văn phòng, on: 2026-01-31 }')).toEqual(['HS16 tasks.yaml:9']);
    expect(progress('true')).toEqual(['HS09 tasks.yaml:9']);
  });

  it('name a body nobody declared', () => {
    expect(told(swapped('reviews/2026-Q1/review.yaml', 'host: dang-uy', 'host: hdnd'))).toEqual([
      'HS14 reviews/2026-Q1/review.yaml:3',
    ]);
  });

  it('have words in both languages, with every parameter filled', () => {
    for (const code of Object.keys(problemTable).filter((one) => one.startsWith('HS'))) {
      const entry = problemTable[code];
      for (const words of [entry?.message, entry?.advice]) expect([words?.vi, words?.en].every(Boolean)).toBe(true);
    }
    const all = load({
      'targets.yaml': '- { indicator: thu-nn, year: 2026, basis: council, value: 1, valu: 2 }\n',
    }).problems.map(worded);
    for (const found of all)
      expect(`${found.message.vi}${found.message.en}${found.advice.vi}${found.advice.en}`).not.toMatch(/\{\w+\}/);
  });

  it('in a row of history leave out the row and keep the folder', () => {
    const head = 'indicator,unit,period,value,vintage,known';
    const rows = [
      'thu-ns,phong-kinh-te,2025-M08,9.25,official,2025-09-05',
      'thu-ns,phong-kinh-te,2025-M08,9.25,official,2025-09-05',
      'thu-ns,phong-kinh-te,2025-M13,1,official,2025-09-05',
      'thu-ns,phong-kinh-te,2025-M09,"9,25",official,2025-10-05',
      'thu-ns,phong-kinh-te,2025-M09,1000000000000000000000000000000,official,2025-10-05',
      'thu-ns,phong-kinh-te,2024-M09,3,official,2024-10-05',
      'thu-nx,phong-x,2025-M09,3,offical,2025-10-45',
      'thu-ns,phong-kinh-te,2025-M10,3,official,2025-09-05',
      'thu-ns,phong-kinh-te,2025-M10,3',
    ];
    const { folder, problems } = load({ 'history/2025.csv': [head, ...rows].join('\n') });
    expect(folder?.history).toHaveLength(1);
    expect(problems.map((found) => `${found.code}:${found.line}`)).toEqual([
      'HS25:3',
      'HS22:4',
      'HS23:5',
      'HS24:6',
      'HS17:7',
      'HS22:8',
      'HS22:8',
      'HS34:8',
      'HS35:8',
      'HS26:9',
      'HS21:10',
    ]);
  });

  it('name the period that is none, the review that is missing or of another period', () => {
    expect(loadFolder(asFolder(wardFiles), '2026-13M').problems.map((found) => found.code)).toEqual(['HS31']);
    expect(told({ 'reviews/2026-Q1/review.yaml': null })).toEqual(['HS01 reviews/2026-Q1/review.yaml:']);
    expect(told(swapped('reviews/2026-Q1/review.yaml', '2026-Q1', '2026-Q2'))).toEqual([
      'HS29 reviews/2026-Q1/review.yaml:1',
    ]);
  });

  it('name a unit that did not exist on the day', () => {
    const gone = swapped(
      'units.yaml',
      'kind: organisation\n    from: 2025-07-01',
      'kind: organisation\n    from: 2025-07-01\n    to: 2025-12-31',
    );
    expect(told(gone)).toEqual(['HS19 reviews/2026-Q1/review.yaml:11']);
  });

  it('of what was sent and confirmed are told by name', () => {
    const reports = {
      'reviews/2026-Q1/reports/a.txt': 'x',
      'reviews/2026-Q1/submissions.yaml':
        '- { file: a.txt, unit: doan-tn, received: 2026-03-20 }\n- { file: b.txt, received: 2026-03-20 }\n',
    };
    const { folder, problems } = load({
      ...reports,
      'reviews/2026-Q1/confirmations.yaml': 'files:\n  - { file: c.txt, by: Chánh Văn phòng, on: 2026-03-21 }\n',
    });
    expect(folder?.sent.map(({ file, unit, received }) => [file, unit, received])).toEqual([
      ['a.txt', 'doan-tn', '2026-03-20'],
    ]);
    expect(problems.map((found) => `${found.code}:${found.line} ${found.data.value}`)).toEqual([
      'HS30:2 c.txt',
      'HS30:2 b.txt',
    ]);
  });
});

describe('numbers', () => {
  const targetValue = (written: string) =>
    load({
      'targets.yaml': `- { indicator: thu-ns, year: 2026, basis: council, value: ${written} }\n`,
    }).folder?.targets[0]?.value.toFixed() ?? null;

  it.each(['123456789012.12345', '0.1', '-3', '900719925474099.31', '120.50', '318.650', '0.12345678901234567890123'])(
    '%s is kept as it is written, quoted or not',
    (written) => {
      expect(targetValue(written)).toBe(decimal(written).toFixed());
      expect(targetValue(`'${written}'`)).toBe(decimal(written).toFixed());
    },
  );

  it.each(['0x1F', '0o17', '1e3', '012', '.5', '5.', '.inf', '.nan', '1_000', '+5', 'true', "'1e3'", "'012'"])(
    '%s is told, not taken for another number',
    (written) => {
      expect(targetValue(written)).toBeNull();
      expect(
        told({ 'targets.yaml': `- { indicator: thu-ns, year: 2026, basis: council, value: ${written} }\n` }),
      ).toEqual(['HS09 targets.yaml:1']);
    },
  );

  it('any decimal comes back digit for digit', () => {
    const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.stringMatching(/^[0-9]{0,20}$/));
    fc.assert(
      fc.property(digits, ([whole, fraction]) => {
        const written = fraction === '' ? `${whole}` : `${whole}.${fraction}`;
        expect(targetValue(written)).toBe(decimal(written).toFixed());
      }),
      { numRuns: 100 },
    );
  });

  it('a document keeps its zero', () => {
    const numbered = (written: string) =>
      load(swapped('directives.yaml', 'number: 01', `number: ${written}`)).folder?.directives[0]?.number;
    expect([numbered('05'), numbered("'05'"), numbered('15'), numbered('10.0')]).toEqual(['05', '05', '15', '10.0']);
  });
});

describe('who vouches', () => {
  const authority = wardFiles['authority.yaml'] ?? '';
  const register = (line: string) => load({ 'authority.yaml': authority.replace(/register: .*/, line) });

  it('for a row on record is who keeps the register, from the day it is known or he took it on', () => {
    expect(load().folder?.history[0]?.confirmed).toEqual({ by: 'Chánh Văn phòng Đảng ủy', on: '2025-09-05' });
    const later = register('register: { by: Phó Văn phòng, on: 2026-01-02 }');
    expect(later.folder?.history[0]?.confirmed).toEqual({ by: 'Phó Văn phòng', on: '2026-01-02' });
  });

  it('is nobody where nobody is named, which is told', () => {
    const { folder, problems } = register('');
    expect(folder?.history.map(({ confirmed }) => confirmed)).toEqual([null, null]);
    expect(problems.map(({ code }) => code)).toEqual(['HS38']);
  });
});

it('a file is confirmed by its name in whichever form of Unicode', () => {
  const name = 'Báo cáo Đoàn.txt';
  const { folder, problems } = load({
    [`reviews/2026-Q1/reports/${name.normalize('NFC')}`]: 'x',
    'reviews/2026-Q1/confirmations.yaml': `files:\n  - { file: '${name.normalize('NFD')}', by: A, on: 2026-03-21 }\n`,
  });
  expect(problems).toEqual([]);
  expect(folder?.confirmations.files.map(({ file }) => file)).toEqual(folder?.sent.map(({ file }) => file));
});

describe('limits', () => {
  it('refuse an alias bomb and a huge file without reading them out', () => {
    const bomb = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from(
        { length: 30 },
        (_, n) => `a${n + 1}: &a${n + 1} [${Array.from({ length: 9 }, () => `*a${n}`).join(', ')}]`,
      ),
    ].join('\n');
    expect(told({ 'tasks.yaml': bomb })).toEqual(['HS05 tasks.yaml:']);
    expect(told({ 'tasks.yaml': '&a [*a]' })).toEqual(['HS05 tasks.yaml:']);
    for (const depth of [300, 3_000, 9_000]) {
      expect(told({ 'tasks.yaml': '['.repeat(depth) })).toEqual(['HS02 tasks.yaml:1']);
      const { folder, problems } = load({ 'tasks.yaml': '['.repeat(depth) + ']'.repeat(depth) });
      expect([folder, problems.length]).toEqual([null, 1]);
    }
    expect(told({ 'tasks.yaml': `# ${'x'.repeat(5_000_000)}\n[]` })).toEqual(['HS03 tasks.yaml:']);
  });

  it('keep the size of a file that was not loaded', () => {
    const name = 'reviews/2026-Q1/reports/big.docx';
    const { folder } = loadFolder(asFolder(wardFiles, { [name]: 'PK' }), period, new Map([[name, 200_000_000]]));
    expect(folder?.sent[0]?.size).toBe(200_000_000);
  });

  it('tell a file that is not UTF-8', () => {
    const files = new Map(asFolder(wardFiles));
    files.set('history/2025.csv', new Uint8Array([0x74, 0xe1, 0xba]));
    expect(loadFolder(files, period).problems.map((found) => found.code)).toEqual(['HS04']);
  });
});

describe('whatever stands in a file', () => {
  const names = Object.keys(wardFiles).filter((name) => name.endsWith('.yaml'));
  const junk = fc.oneof(
    fc.json(),
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('- - -', '? x', '&a [*a]', '!!binary x', '{a: {<<: 1}}', '- null', '---\n---'),
  );

  it('gives problems with a known code and a place, never an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), junk, (name, text) => {
        const { folder, problems } = load({ [name]: text });
        expect(problems.every((found) => problemTable[found.code] !== undefined)).toBe(true);
        if (folder === null) expect(problems.some((found) => found.severity === 'error')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives history that can be used, or says of every row why not', () => {
    const row = fc
      .tuple(
        fc.constantFrom('thu-ns', 'ho-so', 'thu-nx', ''),
        fc.constantFrom('phong-kinh-te', 'van-phong', 'phong-x'),
        fc.constantFrom('2025-M08', '2025-M09', '2025-M13'),
        fc.constantFrom('9.25', '0', '', '"9,25"', 'không'),
        fc.constantFrom('official', 'offical'),
        fc.constantFrom('2025-10-05', '2025-10-45'),
      )
      .map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(fc.oneof(row, fc.string())), (lines) => {
        const text = ['indicator,unit,period,value,vintage,known', ...lines].join('\n');
        const rows = csvRows(text).slice(1);
        const { folder, problems } = load({ 'history/2025.csv': text });
        const told = new Set(problems.filter(({ file }) => file === 'history/2025.csv').map(({ line }) => line));
        const silent = rows.filter(({ line, cells }) => !told.has(line) && cells[3] !== '');
        expect(folder?.history.map(({ value, period }) => `${value?.toFixed()} ${period}`)).toEqual(
          silent.map(({ cells }) => `${Number(cells[3])} ${cells[2]}`),
        );
        expect([...told].filter((line) => !rows.some((one) => one.line === line))).toEqual([]);
      }),
    );
  });
});

describe('expandUnits', () => {
  it('knows a unit only while it exists, and each unit once', () => {
    const units = load().folder?.units ?? [];
    expect(expandUnits(['department', 'van-phong'], units, day('2026-01-01'))).toEqual(['van-phong', 'phong-kinh-te']);
    expect(expandUnits(['department'], units, day('2025-06-30'))).toEqual([]);
  });
});
