import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#core/day.ts';
import type { Block, Document, Run } from '#paper/document.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { pageDocument } from '#tests/table-page.ts';
import type { Dossier, DossierJson } from './dossier/dossier.ts';
import { dossierText, parseDossier } from './dossier/dossier-json.ts';
import type { Folder, SentFile } from './folder/folder.ts';
import { reviewFolder } from './review.ts';
import { indicator, onRecord, sampleFolder, sampleReports, sent, wardReport } from './review-sample.ts';

const textOf = async (folder: Folder): Promise<string> => dossierText((await reviewFolder(folder)).dossier);
const dossierOf = async (folder: Folder): Promise<Dossier> => (await reviewFolder(folder)).dossier;
const codesOf = ({ problems }: Dossier): readonly string[] => problems.map(({ code }) => code);

const ngocSon = sent(
  'ngoc-son.txt',
  wardReport('Phường Ngọc Sơn', ['Thu ngân sách phường đạt 4 tỷ đồng.', 'Vi phạm đất đai phát sinh 2 vụ.']),
);

describe('the sample review', () => {
  test('adds the units, names who is missing and draws no conclusion from a part', async () => {
    const { assessments, derivations, problems } = await dossierOf(sampleFolder());
    const thu = assessments.find(({ indicator }) => indicator === 'thu');
    expect(derivations.find(({ key }) => key === thu?.now)?.value?.toString()).toBe('8.1');
    expect(thu?.coverage.missing).toEqual(['ngoc-son']);
    expect(thu?.outlook?.verdict).toBe('insufficient');
    expect(problems.find(({ code }) => code === 'KH06')?.message.vi).toContain('phường Ngọc Sơn');
  });

  test('compares a part of the units with the same units last year, and says with which', async () => {
    const { assessments, derivations } = await dossierOf(sampleFolder());
    const thu = assessments.find(({ indicator }) => indicator === 'thu');
    expect(thu?.comparison?.sameUnits).toEqual(['bac-son', 'nam-son']);
    // 4,5 + 3,6 tỷ of two wards against nine months of 0,4 tỷ each: (8,1 ÷ 7,2 − 1) × 100
    expect(derivations.find(({ key }) => key === thu?.comparison?.result)?.value?.toString()).toBe('12.5');
    const whole = await dossierOf(sampleFolder({ sent: [...sampleReports, ngocSon] }));
    const of = whole.assessments.find(({ indicator }) => indicator === 'thu')?.comparison?.sameUnits;
    expect(of ?? ['bac-son', 'nam-son', 'ngoc-son']).toContain('ngoc-son');
  });

  test('tells nothing arose from not reported', async () => {
    const { figures, assessments } = await dossierOf(sampleFolder());
    expect(
      figures.find(({ indicator, unit, period }) => indicator === 'dat' && unit === 'nam-son' && period === '2019-9M')
        ?.state,
    ).toBe('nothing-arose');
    expect(assessments.find(({ indicator }) => indicator === 'dat')?.coverage.reported).toEqual(['bac-son', 'nam-son']);
  });

  test('a cause is the unit’s own words, and the remedy is led by the unit it is about', async () => {
    const { findings, remedies } = await dossierOf(sampleFolder());
    const read = findings.find(({ origin, kind }) => origin === 'read' && kind === 'shortcoming');
    expect(read?.cause).toBe('lực lượng mỏng');
    const remedy = remedies.find(({ finding }) => finding === read?.id);
    expect(remedy).toMatchObject({ lead: 'bac-son', proposed: true });
  });

  test('a growth the values do not give is told', async () => {
    const wrong = sampleReports.map((file) =>
      file.file === 'phong-kinh-te.txt'
        ? sent(file.file, new TextDecoder().decode(file.bytes).replace('25%', '52%'))
        : file,
    );
    expect(codesOf(await dossierOf(sampleFolder()))).not.toContain('SL28');
    expect(codesOf(await dossierOf(sampleFolder({ sent: wrong })))).toContain('SL28');
  });

  test('with all units in, a department’s other sum is told', async () => {
    const dossier = await dossierOf(sampleFolder({ sent: [...sampleReports, ngocSon] }));
    const found = dossier.problems.find(({ code }) => code === 'SL21');
    expect(found?.data).toMatchObject({ beside: '12,6 tỷ đồng', sum: '12,1 tỷ đồng', difference: '0,5 tỷ đồng' });
  });

  test('a department’s figure for a ward is held against the ward’s own', async () => {
    const tableOf = (bacSon: string): SentFile => ({
      ...sent('thue-bieu.docx', ''),
      bytes: writeDocx(
        pageDocument(`<p>CHI CỤC THUẾ</p><p>BÁO CÁO</p><p>Kết quả công tác 9 tháng đầu năm 2019</p>
          <p>KẾT QUẢ THU NGÂN SÁCH PHƯỜNG 9 THÁNG NĂM 2019</p><p>Đơn vị: tỷ đồng</p>
          <table><tr><td>TT</td><td>Phường</td><td>Thu ngân sách phường</td></tr>
          <tr><td>1</td><td>Phường Bắc Sơn</td><td>${bacSon}</td></tr>
          <tr><td>2</td><td>Phường Nam Sơn</td><td>3,6</td></tr></table>`),
      ),
    });
    const told = async (bacSon: string) =>
      (await dossierOf(sampleFolder({ sent: [...sampleReports, tableOf(bacSon)] }))).problems.filter(
        ({ code }) => code === 'SL34',
      );
    expect(await told('4,5')).toEqual([]);
    const found = await told('5,4');
    expect(found.map(({ data }) => data)).toMatchObject([
      { unit: 'Chi cục Thuế', subject: 'phường Bắc Sơn', said: '5,4 tỷ đồng', known: '4,5 tỷ đồng' },
    ]);
  });

  test('a confirmation counts only for the value that was read', async () => {
    const confirm = (value: string) =>
      dossierOf(
        sampleFolder({
          confirmations: {
            files: [],
            remedies: [],
            figures: [{ indicator: 'thu', unit: 'bac-son', value, by: 'Nguyễn Văn B', on: day('2019-09-25'), line: 3 }],
          },
        }),
      );
    const right = await confirm('4.5');
    expect(
      right.figures.find(
        ({ unit, indicator, period }) => unit === 'bac-son' && indicator === 'thu' && period === '2019-9M',
      )?.confirmed?.by,
    ).toBe('Nguyễn Văn B');
    const wrong = await confirm('5.4');
    expect(codesOf(wrong)).toContain('KH08');
    expect(wrong.confirmed.count).toBe(0);
  });
});

describe('bad input is told and the rest goes on', () => {
  const cases: readonly (readonly [string, string, SentFile])[] = [
    ['an empty file', 'TP01', sent('rong.txt', '')],
    ['a stamp', 'BM01', sent('m.txt', 'MẬT\nĐẢNG ỦY PHƯỜNG NGỌC SƠN\nBáo cáo\nThu ngân sách phường đạt 777 tỷ đồng.')],
    ['nobody’s report', 'KH05', sent('scan01.txt', 'BÁO CÁO\nThu ngân sách phường đạt 1 tỷ đồng.')],
    ['a unit of another time', 'DV20', sent('x.txt', 'Thu ngân sách phường đạt 1 tỷ đồng.', { unit: 'bac-son-tay' })],
    ['a unit nobody knows', 'DV21', sent('x.txt', 'Thu ngân sách phường đạt 1 tỷ đồng.', { unit: 'nobody' })],
    [
      'another period',
      'KY20',
      sent(
        'ngoc-son-6t.txt',
        wardReport('Phường Ngọc Sơn', ['Thu ngân sách phường đạt 2 tỷ đồng.']).replace('9 tháng', '6 tháng'),
      ),
    ],
    [
      'a value beyond reason',
      'SL24',
      sent('ngoc-son.txt', wardReport('Phường Ngọc Sơn', [`Thu ngân sách phường đạt 1${'0'.repeat(30)} tỷ đồng.`])),
    ],
    [
      'an indicator nobody knows',
      'KH15',
      sent('ngoc-son.txt', wardReport('Phường Ngọc Sơn', ['Sản lượng cá lồng bè đạt 35 tấn, tăng 4%.'])),
    ],
  ];
  test.each(cases)('%s', async (_, code, file) => {
    const before = await dossierOf(sampleFolder());
    const after = await dossierOf(sampleFolder({ sent: [...sampleReports, file] }));
    expect(codesOf(after)).toContain(code);
    const result = (dossier: Dossier) =>
      dossier.derivations.find(({ key }) => key === 'sum|thu|2019-9M')?.value?.toString();
    expect(result(after)).toBe(result(before));
  });

  test('a period that has not ended', async () => {
    expect(codesOf((await reviewFolder(sampleFolder(), { on: day('2019-09-20') })).dossier)).toContain('KY22');
  });

  test('of two files of one unit the later counts and both are kept', async () => {
    const second = sent('bac-son-lan-2.txt', wardReport('Phường Bắc Sơn', ['Thu ngân sách phường đạt 4,9 tỷ đồng.']));
    const dossier = await dossierOf(sampleFolder({ sent: [...sampleReports, second] }));
    expect(dossier.derivations.find(({ key }) => key === 'sum|thu|2019-9M')?.value?.toString()).toBe('8.5');
    expect(dossier.submissions.find(({ file }) => file === 'bac-son.txt')).toMatchObject({
      state: 'superseded',
      supersededBy: 'bac-son-lan-2.txt',
    });
    expect(codesOf(dossier)).toEqual(expect.arrayContaining(['KH10', 'SL22']));
  });

  test('a second paper on something else takes nothing away from the report', async () => {
    const extra = sent('bac-son them.txt', wardReport('Phường Bắc Sơn', ['Tuyển quân đạt 100% chỉ tiêu giao.']), {
      received: day('2019-09-19'),
    });
    const before = await dossierOf(sampleFolder());
    const after = await dossierOf(sampleFolder({ sent: [...sampleReports, extra] }));
    expect(after.submissions.filter(({ unit }) => unit === 'bac-son').map(({ state }) => state)).toEqual([
      'read',
      'read',
    ]);
    expect(after.problems.find(({ code }) => code === 'KH16')?.data.other).toBe('bac-son.txt');
    expect(after.sent.find(({ unit }) => unit === 'bac-son')?.file).toBe('bac-son.txt');
    expect(after.figures).toEqual(expect.arrayContaining([...before.figures]));
    expect(after.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(before.findings.map(({ id }) => id)));
  });
});

describe('figures against the register', () => {
  const reporting = (line: string, more: Partial<Folder> = {}) =>
    dossierOf(
      sampleFolder({
        ...more,
        sent: sampleReports.map((file) =>
          file.file === 'bac-son.txt' ? sent(file.file, wardReport('Phường Bắc Sơn', [line])) : file,
        ),
      }),
    );

  test('a thousandfold of last year looks like triệu for tỷ, and counts as written', async () => {
    const dossier = await reporting('Thu ngân sách phường đạt 4.500 tỷ đồng.');
    expect(codesOf(dossier)).toContain('SL23');
    expect(dossier.derivations.find(({ key }) => key === 'sum|thu|2019-9M')?.value?.toString()).toBe('4503.6');
    expect(codesOf(await reporting('Thu ngân sách phường đạt 45 tỷ đồng.'))).not.toContain('SL23');
  });

  test('a cumulative value below an earlier one is told', async () => {
    const folder = sampleFolder();
    const months = [1, 2, 3, 4, 5, 6, 7, 8].map((month) =>
      onRecord('thu', 'bac-son', { at: `2019-M0${month}`, value: '0.5', known: day('2019-09-10') }),
    );
    const history = [...folder.history, ...months];
    expect(codesOf(await reporting('Thu ngân sách phường đạt 3,9 tỷ đồng.', { history }))).toContain('SL25');
    expect(codesOf(await reporting('Thu ngân sách phường đạt 4,1 tỷ đồng.', { history }))).not.toContain('SL25');
  });

  test('a part larger than its whole is told', async () => {
    const folder = sampleFolder();
    const indicators = [...folder.indicators, indicator('phi', 'Thu phí chợ', { partOf: 'thu', key: false })];
    expect(
      codesOf(await reporting('Thu ngân sách phường đạt 4,5 tỷ đồng. Thu phí chợ đạt 5,1 tỷ đồng.', { indicators })),
    ).toContain('SL30');
    expect(
      codesOf(await reporting('Thu ngân sách phường đạt 4,5 tỷ đồng. Thu phí chợ đạt 1,1 tỷ đồng.', { indicators })),
    ).not.toContain('SL30');
  });

  test('nine months that differ between table-less sentences are a contradiction with an owner', async () => {
    const dossier = await reporting(
      'Thu ngân sách phường đạt 4,5 tỷ đồng.\nĐánh giá chung: thu ngân sách phường đạt 5,4 tỷ đồng.',
    );
    expect(dossier.problems.find(({ code }) => code === 'SL20')?.data.unit).toBe('phường Bắc Sơn');
  });
});

describe('promises', () => {
  test('what became known later changes no byte', async () => {
    const base = await textOf(sampleFolder());
    const later: readonly ((folder: Folder) => Folder)[] = [
      (folder) => ({ ...folder, sent: [...folder.sent, { ...ngocSon, received: day('2019-10-01') }] }),
      (folder) => ({
        ...folder,
        sent: [
          ...folder.sent,
          sent('bac-son-lan-2.txt', wardReport('Phường Bắc Sơn', ['Thu ngân sách phường đạt 9 tỷ đồng.']), {
            received: day('2019-10-20'),
          }),
        ],
      }),
      (folder) => ({
        ...folder,
        history: [
          ...folder.history,
          onRecord('thu', 'ngoc-son', { at: '2019-9M', value: '4', known: day('2019-10-10') }),
        ],
      }),
      (folder) => ({
        ...folder,
        history: [
          onRecord('thu', 'bac-son', { at: '2018-M03', value: '9', known: day('2019-12-01') }),
          ...folder.history,
        ],
      }),
      (folder) => ({
        ...folder,
        units: folder.units.map((unit) => (unit.code === 'nam-son' ? { ...unit, to: day('2024-12-31') } : unit)),
      }),
      (folder) => ({
        ...folder,
        waivers: [...folder.waivers, { finding: 'x', reason: 'y', by: 'z', on: '2019-11-01' }],
      }),
      (folder) => ({
        ...folder,
        confirmations: {
          ...folder.confirmations,
          files: [{ file: 'bac-son.txt', by: 'N', on: day('2019-10-02'), except: [] }],
        },
      }),
    ];
    await fc.assert(
      fc.asyncProperty(fc.subarray([...later], { minLength: 1 }), async (changes) => {
        const changed = changes.reduce((folder, change) => change(folder), sampleFolder());
        expect(await textOf(changed)).toBe(base);
      }),
      { numRuns: 12 },
    );
  });

  test('same folder, same bytes, in whatever order things come', async () => {
    const folder = sampleFolder();
    const base = await textOf(folder);
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const reordered = { ...folder, sent: mixed(folder.sent, seed), history: mixed(folder.history, seed) };
        expect(await textOf(reordered)).toBe(base);
      }),
      { numRuns: 6 },
    );
  });

  test('a missing report changes only what depends on it', async () => {
    const before = parseDossier(await textOf(sampleFolder()));
    const after = parseDossier(await textOf(sampleFolder({ sent: [...sampleReports, ngocSon] })));
    const changed = after.derivations.filter(
      (one) =>
        one.indicator !== null &&
        JSON.stringify(one) !== JSON.stringify(before.derivations.find(({ key }) => key === one.key)),
    );
    const units = unitsBelow(after);
    expect(changed.length).toBeGreaterThan(0);
    for (const { key } of changed) expect(units(key)).toContain('ngoc-son');
    const untouched = after.derivations.filter(
      ({ key, indicator }) => indicator !== null && !units(key).has('ngoc-son'),
    );
    expect(untouched.some(({ indicator }) => indicator === 'ban-le')).toBe(true);
  });

  test('every reference of the papers leads down to sentences, cells or records', async () => {
    const dossier = await dossierOf(sampleFolder());
    const refs = new Set(
      [dossier.papers.report, dossier.papers.notice, dossier.papers.news]
        .flatMap(runsOf)
        .flatMap(({ ref }) => ref ?? []),
    );
    const leaves = leavesOf(dossier);
    expect(refs.size).toBeGreaterThan(10);
    for (const ref of refs) expect(leaves(ref), ref).toBe(true);
  });

  test('what the head counts as unconfirmed leads down to the figures it counts', async () => {
    const files = [{ file: 'bac-son.txt', by: 'Nguyễn Văn B', on: day('2019-09-25'), except: [] }];
    const dossier = await dossierOf(sampleFolder({ confirmations: { files, figures: [], remedies: [] } }));
    const { figures, derivations, confirmed } = dossier;
    const counted = (tag: string) => derivations.find(({ key }) => key.endsWith(`|${tag}`) && key.startsWith('count|'));
    const used = counted('used')?.from ?? [];
    const open = counted('unconfirmed')?.from ?? [];
    expect([used.length, used.length - open.length]).toEqual([confirmed.total, confirmed.count]);
    expect(confirmed.count).toBeGreaterThan(0);
    const named = new Map(figures.map((figure) => [figure.key, figure.confirmed?.by ?? null]));
    expect([...new Set(open.map((key) => named.get(key)))]).toEqual([null]);
    expect(used.filter((key) => named.get(key) === 'Nguyễn Văn B')).toHaveLength(confirmed.count);
    expect(counted('unconfirmed')?.value?.toNumber()).toBe(open.length);
  });

  test('every quote stands in its file at its place', async () => {
    const { figures, submissions } = await dossierOf(sampleFolder());
    const reported = figures.flatMap(({ source }) => (source.kind === 'report' ? [source.at] : []));
    expect(reported.length).toBeGreaterThan(4);
    for (const { file, start, end, quote } of reported)
      expect(submissions.find((one) => one.file === file)?.text.slice(start, end)).toBe(quote);
  });

  test('nothing of a stamped paper is kept', async () => {
    const secret = sent(
      'm.txt',
      'TUYỆT MẬT\nĐẢNG ỦY PHƯỜNG NGỌC SƠN\nBáo cáo\nThu ngân sách phường đạt 777,777 tỷ đồng; khu vực Bông Lau.',
    );
    const text = await textOf(sampleFolder({ sent: [...sampleReports, secret] }));
    for (const words of ['777', 'Bông Lau', 'TUYỆT MẬT']) expect(text).not.toContain(words);
    expect(text).toContain('BM01');
  });
});

/** Some other order for every seed. */
const mixed = <Item>(items: readonly Item[], seed: number): readonly Item[] =>
  items
    .map((item, index) => ({ item, rank: Math.imul(index + 1, (seed % 9973) * 2 + 7919) % 10_007 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

/** Units of the figures a derivation rests on. */
function unitsBelow({ derivations, figures }: DossierJson): (key: string) => ReadonlySet<string> {
  const inner = new Map(derivations.map((one) => [one.key, one.from]));
  const leaves = new Map(figures.map((one) => [one.key, one.unit]));
  const below = (key: string): readonly string[] => [
    ...(inner.get(key) ?? []).flatMap(below),
    ...[leaves.get(key) ?? []].flat(),
  ];
  return (key) => new Set(below(key));
}

/** Whether everything below a key ends in a figure with a source, a target, a unit, a finding or a task. */
function leavesOf(dossier: Dossier): (key: string) => boolean {
  const inner = new Map(dossier.derivations.map((one) => [one.key, one.from]));
  const ends = new Set([
    ...[...dossier.figures, ...dossier.targets].map(({ key }) => key),
    ...dossier.units.map(({ code }) => code),
    ...[...dossier.findings, ...dossier.remedies, ...dossier.carried.map(({ task }) => task)].map(({ id }) => id),
  ]);
  const ended = (key: string): boolean => ends.has(key) || (inner.get(key)?.every(ended) ?? false);
  return ended;
}

const runsOf = ({ blocks }: Document): readonly Run[] => blocks.flatMap(runsIn);

function runsIn(block: Block): readonly Run[] {
  if (block.kind === 'paragraph') return block.runs;
  return block.kind === 'table'
    ? block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)))
    : [];
}
