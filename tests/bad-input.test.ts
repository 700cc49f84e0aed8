/**
 * Everything an office can send wrongly, put among good reports, and the program run as a person runs it: each wrong
 * file is told in both languages with what to do, and every other figure, paper and byte is what it was without it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { docxOf, p, xlsxOf } from '#paper/read/read-sample.ts';
import { buildProgram, type Program, type Run } from './built-program.ts';
import {
  lockedDocx,
  lockedPdf,
  macroDocx,
  oldExcel,
  oldWord,
  pdfBomb,
  picture,
  richText,
  scannedPdf,
  sparseFile,
  zipBomb,
} from './files-made-wrong.ts';
import { type Files, reports, smallAuthority, wardReport, writeFolder } from './small-authority.ts';

type Reviewed = { readonly run: Run; readonly out: string; readonly dossier: DossierJson };

let program: Program;
const done = new Map<string, Promise<Reviewed>>();

beforeAll(() => {
  program = buildProgram();
});
afterAll(() => program.remove());

/** The review of the small authority with these files besides, or other ones in their stead; made once for all tests. */
function review(name: string, besides: Files = {}, more: Partial<More> = {}): Promise<Reviewed> {
  const made = done.get(name) ?? reviewing(name, besides, more);
  done.set(name, made);
  return made;
}

type More = { readonly options: readonly string[]; readonly prepare: (folder: string) => void };

async function reviewing(name: string, besides: Files, { options = [], prepare }: Partial<More>): Promise<Reviewed> {
  const folder = join(program.folder, name);
  const out = join(program.folder, `${name}-out`);
  writeFolder(folder, { ...smallAuthority, ...besides });
  prepare?.(folder);
  const run = await program.run(['review', folder, '--period', '2019-9M', '--out', out, ...options]);
  const dossier = JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8')) as DossierJson;
  return { run, out, dossier };
}

const base = (): Promise<Reviewed> => review('base');
const sent = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${reports}/${name}`, content]));

const SECRET = ['777,7', 'Bông Lau'];
const secretLines = wardReport('Phường Ngọc Sơn', ['Thu ngân sách phường đạt 777,7 tỷ đồng tại khu Bông Lau.']).split(
  '\n',
);
const paragraphs = secretLines.map((line) => p(line)).join('');
const withHeader = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
const cell = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const oneColumn = (lines: readonly string[]): string =>
  `<sheetData>${lines.map((line, at) => `<row r="${at + 1}">${cell(`A${at + 1}`, line)}</row>`).join('')}</sheetData>`;
const inCell = (lines: readonly string[]): string => `<w:tc>${lines.map((line) => p(line)).join('')}</w:tc>`;
const drawn = (shape: string): string => `<w:p><w:r><w:pict><v:shape>${shape}</v:shape></w:pict></w:r></w:p>`;

const unreadable: readonly (readonly [file: string, code: string, content: string | Uint8Array])[] = [
  ['rong.docx', 'TP01', ''],
  ['cat cut.docx', 'TP03', docxOf(paragraphs).subarray(0, 700)],
  ['bom nen.docx', 'TP04', zipBomb(8)],
  ['bom nen.pdf', 'TP04', pdfBomb(8)],
  ['mat khau.docx', 'TP05', lockedDocx()],
  ['mat khau.pdf', 'TP05', lockedPdf(['BAO CAO'], 'mo-khoa')],
  ['co macro.docx', 'TP06', macroDocx('Báo cáo', 'project')],
  ['co macro.docm', 'TP06', macroDocx('Báo cáo', 'declaration')],
  ['doi cu.doc', 'TP07', oldWord()],
  ['doi cu.xls', 'TP08', oldExcel()],
  ['chu giau.rtf', 'TP09', richText('BAO CAO')],
  ['anh chup.png', 'TP10', picture()],
  ['ban quet.pdf', 'TP11', scannedPdf()],
  ['khong phai word.docx', 'TP13', new Uint8Array([0, 1, 2, 3, 0, 5])],
  ['qua nhieu dong.txt', 'TP15', 'Thu ngân sách.\n'.repeat(400_000)],
];

const stamped: readonly (readonly [file: string, content: string | Uint8Array])[] = [
  ['m1 dong dau.txt', `MẬT\n${secretLines.join('\n')}`],
  ['m2 gian chu.docx', docxOf(p('T U Y Ệ T   M Ậ T') + paragraphs)],
  ['m3 dung san.txt', `Độ mật: Tối mật\n${secretLines.join('\n')}`.normalize('NFD')],
  ['m4 dau trang.docx', docxOf(paragraphs + withHeader, { header: p('TỐI MẬT') })],
  ['m5 hinh mo.docx', docxOf(paragraphs + withHeader, { header: drawn('<v:textpath string="MẬT"/>') })],
  [
    'm6 khung chu.docx',
    docxOf(drawn(`<v:textbox><w:txbxContent>${p('MẬT')}</w:txbxContent></v:textbox>`) + paragraphs),
  ],
  [
    'm7 bang dau.docx',
    docxOf(
      `<w:tbl><w:tr>${inCell(['ĐẢNG BỘ QUẬN MẪU', 'Số: 12-BC/ĐU', 'MẬT'])}${inCell(['ĐẢNG CỘNG SẢN VIỆT NAM'])}</w:tr></w:tbl>${paragraphs}`,
    ),
  ],
  ['m8 phu luc.docx', docxOf(`${paragraphs}<w:p><w:r><w:br w:type="page"/><w:t>MẬT</w:t></w:r></w:p>${p('PHỤ LỤC')}`)],
  ['m9 bieu.xlsx', xlsxOf([{ xml: oneColumn(['MẬT', ...secretLines]) }])],
  [
    'm10 dau trang.xlsx',
    xlsxOf([
      {
        xml: `${oneColumn(secretLines)}<headerFooter><oddHeader>&amp;C&amp;"Times New Roman,Bold"&amp;14MẬT</oddHeader></headerFooter>`,
      },
    ]),
  ],
  [
    'm11 trang hai.xlsx',
    xlsxOf([{ xml: oneColumn([...secretLines, ...Array<string>(40).fill('dòng')]) }, { xml: oneColumn(['MẬT']) }]),
  ],
  ['m12 cung hang.docx', docxOf(p('MẬT   Số: 12-BC/ĐU') + paragraphs)],
  ...[
    'MẬT - KHẨN',
    'TỐI MẬT, HỎA TỐC',
    'TUYỆT MẬT - Bản số: 01',
    'VĂN BẢN MẬT',
    'TÀI LIỆU MẬT',
    'Dấu mật: TỐI MẬT',
    'Cấp độ mật: Tối mật',
    'QUẬN ỦY KIẾN AN MẬT',
    'TUYÖT MËT',
    'TOÁI MAÄT',
  ].map((stamp, at) => [`n${at + 1} dau kem chu.txt`, `${stamp}\n${secretLines.join('\n')}`] as const),
  [
    'n11 cuoi dong.docx',
    docxOf(
      `<w:tbl><w:tr>${inCell(['ĐẢNG BỘ QUẬN MẪU', 'QUẬN ỦY MẪU MẬT'])}${inCell(['ĐẢNG CỘNG SẢN VIỆT NAM'])}</w:tr></w:tbl>${paragraphs}`,
    ),
  ],
  ['n12 phu luc.txt', `${secretLines.join('\n')}\fMẬT\nPHỤ LỤC\n`],
  ['n13 dau dai.txt', `${'Nơi nhận\n'.repeat(40)}MẬT\n${secretLines.join('\n')}`],
  ['n14 phong cu.txt', Uint8Array.from([...'TèI MËT\nThu ngan sach 777,7\n'].map((letter) => letter.charCodeAt(0)))],
];

const TOO_BIG = 'hai tram MB.docx';
const refused = (): Promise<Reviewed> =>
  review('refused', sent(Object.fromEntries([...unreadable.map(([file, , content]) => [file, content]), ...stamped])), {
    prepare: (folder) => sparseFile(join(folder, reports, TOO_BIG), 200 * 1024 * 1024),
  });

/** Both languages, with the file's name, something to do, and no parameter left open. */
function expectClear(found: DossierJson['problems'][number] | undefined, file: string): void {
  expect(found?.file).toBe(file);
  for (const language of ['vi', 'en'] as const) {
    const [message = '', advice = ''] = [found?.message[language], found?.advice[language]];
    expect(message).toContain(file);
    expect(advice.length).toBeGreaterThan(10);
    expect(`${message} ${advice}`).not.toMatch(/\{\w*\}|undefined|NaN|null/);
  }
  expect(found?.message.vi).not.toBe(found?.message.en);
  expect(found?.advice.vi).not.toBe(found?.advice.en);
}

const others = ({ out }: Reviewed): readonly (readonly [string, string])[] =>
  readdirSync(out)
    .filter((name) => name !== 'dossier.json')
    .sort()
    .map((name) => [name, readFileSync(join(out, name)).toString('base64')]);

const sumOf = ({ dossier }: Reviewed, indicator: string): unknown =>
  dossier.derivations.find(({ key }) => key === `sum|${indicator}|2019-9M`)?.value;

const figure = ({ dossier }: Reviewed, unit: string, indicator: string) =>
  dossier.figures.find(
    (one) => one.unit === unit && one.reportedBy === unit && one.indicator === indicator && one.period === '2019-9M',
  );

const codes = ({ dossier }: Reviewed, file?: string): readonly string[] =>
  dossier.problems.filter((one) => file === undefined || one.file === file).map(({ code }) => code);

describe('a file that cannot be used', () => {
  const all: readonly (readonly [file: string, code: string])[] = [
    ...unreadable.map(([file, code]) => [file, code] as const),
    ...stamped.map(([file]) => [file, 'BM01'] as const),
    [TOO_BIG, 'TP02'],
  ];

  test.each(all)('%s is told as %s, in one line, and kept without a word of it', async (file, code) => {
    const { run, dossier } = await refused();
    const [found, ...more] = dossier.problems.filter((one) => one.file === file);
    expect([found?.code, more]).toEqual([code, []]);
    expectClear(found, file);
    expect(found).toMatchObject({ severity: 'error', quote: null, start: null, end: null, place: null });
    expect(run.out.split('\n').filter((line) => line.startsWith(`✗ ${code} ${file}: `))).toHaveLength(1);
    expect(dossier.submissions.find((one) => one.file === file)).toMatchObject({
      state: 'refused',
      sha256: '',
      kind: null,
      symbol: null,
      text: '',
      layout: [],
    });
  });

  test('changes nothing else: the same papers to the byte, the same dossier but for its own line', async () => {
    const [without, among] = await Promise.all([base(), refused()]);
    expect([without.run.code, among.run.code, among.run.err]).toEqual([0, 0, '']);
    expect(others(among)).toEqual(others(without));
    const wrong = new Set(all.map(([file]) => file));
    const kept = ({ dossier }: Reviewed) => ({
      ...dossier,
      problems: dossier.problems.filter((one) => !wrong.has(one.file ?? '')),
      submissions: dossier.submissions.filter((one) => !wrong.has(one.file)),
    });
    expect(kept(among)).toEqual(kept(without));
    expect(sumOf(among, 'thu')).toBe('8.1');
  });

  test('under a secrecy stamp leaves no trace of what it says', async () => {
    const { run, out } = await refused();
    const written = [run.out, run.err, readFileSync(join(out, 'dossier.json'), 'utf8')].join('\n').normalize('NFC');
    for (const words of SECRET) expect(written).not.toContain(words);
    expect(written).not.toMatch(/(?<!\p{L})(MẬT|TỐI MẬT|TUYỆT MẬT)(?!\p{L})/u);
  });

  test('says so in English too', async () => {
    const { run } = await review('english', sent({ 'doi cu.doc': oldWord() }), { options: ['--lang', 'en'] });
    expect(run.out).toContain('✗ TP07 doi cu.doc: The file doi cu.doc is in the old Word format');
    expect(run.out).not.toMatch(/Đã đọc|chưa gửi báo cáo/);
  });
});

describe('a file that can be used with care', () => {
  const deleted = (words: string): string => `<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const inserted = (words: string): string => `<w:ins><w:r><w:t>${words}</w:t></w:r></w:ins>`;
  const head = (ward: string): string =>
    wardReport(ward, [])
      .split('\n')
      .map((line) => p(line))
      .join('');
  const tracked = docxOf(
    `${head('Phường Bắc Sơn')}<w:p><w:r><w:t xml:space="preserve">Thu ngân sách phường đạt </w:t></w:r>${deleted('999,9')}${inserted('4,5')}<w:r><w:t xml:space="preserve"> tỷ đồng.</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${deleted('Thu ngân sách phường đạt 888,8 tỷ đồng.')}</w:p>${p('Vi phạm đất đai phát sinh 5 vụ.')}`,
  );
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = (words: string): string => p(words, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const boxed = docxOf(
    `${head('Phường Nam Sơn')}${item('Thu ngân sách phường đạt 3.600 triệu đồng.')}${drawn(`<v:textbox><w:txbxContent>${p('Ghi chú trong khung.')}</w:txbxContent></v:textbox>`)}${item('Vi phạm đất đai phát sinh 3 vụ.')}`,
    { numbering },
  );
  const row = (number: number, cells: string, more = ''): string => `<row r="${number}" ${more}>${cells}</row>`;
  const form = xlsxOf([
    {
      xml: `<sheetData>${[
        row(1, cell('A1', 'UBND PHƯỜNG NGỌC SƠN')),
        row(2, cell('A2', 'BIỂU TỔNG HỢP CÁC CHỈ TIÊU 9 THÁNG ĐẦU NĂM 2019')),
        row(
          4,
          ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 9 tháng'].map((words, at) => cell(`${'ABCD'[at]}4`, words)).join(''),
        ),
        row(5, `${cell('A5', '1')}${cell('B5', 'Thu ngân sách phường')}${cell('C5', 'Tỷ đồng')}${cell('D5', '4,2')}`),
        row(
          6,
          `${cell('A6', '1')}${cell('B6', 'Thu ngân sách phường')}${cell('C6', 'Tỷ đồng')}<c r="D6"><v>555.5</v></c>`,
          'hidden="1"',
        ),
        row(
          7,
          `${cell('A7', '2')}${cell('B7', 'Vi phạm đất đai phát sinh')}${cell('C7', 'Vụ')}<c r="D7"><f>SUM(H1:H9)</f></c>`,
        ),
        ...Array.from({ length: 100_000 }, (_, at) =>
          row(at + 8, `<c r="A${at + 8}" s="0"/><c r="B${at + 8}" s="0"/>`),
        ),
      ].join('')}</sheetData>`,
    },
    { name: 'Nháp', state: 'hidden', xml: oneColumn(['Thu ngân sách phường đạt 666,6 tỷ đồng.']) },
  ]);
  const odd = (): Promise<Reviewed> =>
    review('odd', {
      ...sent({
        'bac-son.docx': tracked,
        'nam-son.docx': boxed,
        'ngoc-son.xlsx': form,
        'bac-son.txt': '',
        'nam-son.txt': '',
      }),
    });

  test('is read for what its printed page shows', async () => {
    const reviewed = await odd();
    const values = ['bac-son', 'nam-son', 'ngoc-son'].map((unit) =>
      ['thu', 'dat'].map((indicator) => figure(reviewed, unit, indicator)?.value),
    );
    expect(values).toEqual([
      ['4.5', '5'],
      ['3.6', '3'],
      ['4.2', undefined],
    ]);
    expect(sumOf(reviewed, 'thu')).toBe('12.3');
  });

  test('gives away nothing that was deleted or hidden', async () => {
    const { out } = await odd();
    const text = readFileSync(join(out, 'dossier.json'), 'utf8');
    for (const number of ['999,9', '888,8', '555.5', '555,5', '666,6']) expect(text).not.toContain(number);
  });

  test.each([
    ['bac-son.docx', ['TP21']],
    ['nam-son.docx', ['TP22']],
    ['ngoc-son.xlsx', ['TP23', 'TP25', 'TP26', 'TP28', 'TP29']],
  ])('%s is told to need a look: %s', async (file, expected) => {
    const { dossier } = await odd();
    const about = dossier.problems.filter((one) => one.file === file && one.code.startsWith('TP'));
    expect(about.map(({ code }) => code).sort()).toEqual(expected);
    for (const found of about) expectClear(found, file);
  });

  test('a formula nobody calculated is not reported, never zero', async () => {
    const { dossier } = await odd();
    const row = dossier.assessments.find(({ indicator }) => indicator === 'dat');
    expect(row?.coverage).toMatchObject({ reported: ['bac-son', 'nam-son'], missing: ['ngoc-son'] });
  });
});

describe('a report that says something strange', () => {
  const huge = `1${'0'.repeat(30)}`;
  const strange = (): Promise<Reviewed> =>
    review('strange', {
      ...sent({
        'ngoc-son.txt': wardReport('Phường Ngọc Sơn', [
          `Thu ngân sách phường đạt ${huge} tỷ đồng.`,
          'Sản lượng cá lồng bè đạt 35 tấn, tăng 4%.',
        ]),
        'bc.txt': wardReport('Phường Đông Sơn', ['Thu ngân sách phường đạt 6 tỷ đồng.']),
        'phuong dong son.txt': wardReport('Phường Đông Sơn', ['Thu ngân sách phường đạt 6 tỷ đồng.']),
        'scan01.txt': 'BÁO CÁO\nThu ngân sách phường đạt 1 tỷ đồng.\n',
        'thang sau.txt': wardReport('Phường Ngọc Sơn', ['Thu ngân sách phường đạt 2 tỷ đồng.']).replace(
          '9 tháng',
          '6 tháng',
        ),
      }),
      'history/huge.csv': `indicator,unit,period,value,vintage,known\nthu,ngoc-son,2018-M05,${huge},revised,2019-02-01\n`,
      'reviews/2019-9M/submissions.yaml': `${smallAuthority['reviews/2019-9M/submissions.yaml']}- { file: bc.txt, unit: dong-son, received: 2019-09-19 }\n`,
    });

  test.each([
    ['ngoc-son.txt', 'SL24'],
    ['ngoc-son.txt', 'KH15'],
    ['bc.txt', 'DV20'],
    ['phuong dong son.txt', 'DV20'],
    ['scan01.txt', 'KH05'],
    ['thang sau.txt', 'KY20'],
    ['history/huge.csv', 'HS24'],
  ])('%s: %s', async (file, code) => {
    const { dossier } = await strange();
    const found = dossier.problems.find((one) => one.file === file && one.code === code);
    expect(found?.message.vi).toBeTruthy();
    expect(found?.advice.en).toBeTruthy();
    expect(`${found?.message.vi}${found?.message.en}${found?.advice.vi}${found?.advice.en}`).not.toMatch(/\{\w*\}/);
  });

  test('and nothing of it is added up', async () => {
    const [without, reviewed] = await Promise.all([base(), strange()]);
    expect(reviewed.run.code).toBe(0);
    expect(sumOf(reviewed, 'thu')).toBe('8.1');
    for (const [unit, indicator] of [
      ['bac-son', 'thu'],
      ['nam-son', 'thu'],
      ['bac-son', 'dat'],
      ['kinh-te', 'ban-le'],
    ] as const)
      expect(figure(reviewed, unit, indicator)).toEqual(figure(without, unit, indicator));
  });

  test('of two files of one unit the later counts, both are kept, the change is told', async () => {
    const second = await review('twice', {
      ...sent({
        'bac-son (thay the).txt': wardReport('Phường Bắc Sơn', [
          'Thu ngân sách phường đạt 4,9 tỷ đồng.',
          'Vi phạm đất đai phát sinh 5 vụ.',
        ]),
      }),
      'reviews/2019-9M/submissions.yaml': `${smallAuthority['reviews/2019-9M/submissions.yaml']}- { file: bac-son (thay the).txt, received: 2019-09-25 }\n`,
    });
    expect(sumOf(second, 'thu')).toBe('8.5');
    expect(codes(second, 'bac-son.txt')).toContain('KH10');
    expect(codes(second)).toContain('SL22');
    expect(second.dossier.submissions.find(({ file }) => file === 'bac-son.txt')).toMatchObject({
      state: 'superseded',
      supersededBy: 'bac-son (thay the).txt',
      text: smallAuthority[`${reports}/bac-son.txt`],
    });
  });

  test('a period that has not ended is told, its figures are estimates', async () => {
    const early = await review('early', {}, { options: ['--on', '2019-09-25'] });
    expect(codes(early)).toContain('KY22');
    expect(early.dossier.on).toBe('2019-09-25');
    expect(sumOf(early, 'thu')).toBe('8.1');
    expect(codes(await base())).not.toContain('KY22');
  });

  test('no report at all is a dossier of what is missing', async () => {
    const nothing = Object.fromEntries(
      Object.entries(smallAuthority).map(([name, content]) => [name, name.startsWith(reports) ? '' : content]),
    );
    const { run, dossier } = await review('nothing', nothing);
    expect(run.code).toBe(0);
    expect(dossier.sent.map(({ state }) => state)).toEqual(Array(5).fill('missing'));
    expect(dossier.problems.filter(({ code }) => code === 'KH06')).toHaveLength(5);
  });
});
