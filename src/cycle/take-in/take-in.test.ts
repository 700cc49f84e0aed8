import { describe, expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { period } from '#core/period.ts';
import { matterOf } from '#cycle/match/likeness.ts';
import { sampleFolder, sampleUnits, sent, wardReport } from '#cycle/review-sample.ts';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import { recogniseUnit } from './recognise-unit.ts';
import { statedVersion } from './stated-version.ts';
import { takeIn } from './take-in.ts';
import { versionsOf } from './versions.ts';

const recognised = (file: string, text: string) =>
  recogniseUnit(sent(file, text), read(documentOf(text)), { units: sampleUnits, period: period('2019-9M') });

describe('whose report', () => {
  test.each([
    ['a.docx', 'ỦY BAN NHÂN DÂN\nPHƯỜNG NAM SƠN\nBÁO CÁO\nKết quả 9 tháng', 'nam-son', 'head'],
    ['a.docx', 'ĐẢNG ỦY PHƯỜNG BẮC SƠN\nBÁO CÁO', 'bac-son', 'head'],
    ['BC_NgocSon-9T.docx', 'BÁO CÁO\nkết quả 9 tháng', 'ngoc-son', 'name'],
    ['bao cao 9 thang p. nam son.docx', 'Nội dung', 'nam-son', 'name'],
    ['x.docx', 'UBND QUẬN MẪU\nPHÒNG KINH TẾ\nBÁO CÁO\nKính gửi: Chi cục Thuế', 'kinh-te', 'head'],
  ])('%s', (file, text, code, by) => {
    expect(recognised(file, text)).toMatchObject({ unit: { code }, by });
  });

  test('a name that another begins with confuses nobody, and units of another time come last', () => {
    expect(recognised('a.docx', 'UBND PHƯỜNG BẮC SƠN\nBÁO CÁO').unit?.code).toBe('bac-son');
    expect(recognised('a.docx', 'UBND PHƯỜNG BẮC SƠN TÂY\nBÁO CÁO').unit?.code).not.toBe('nam-son');
  });

  test.each([
    ['CÔNG AN QUẬN\nCÔNG AN PHƯỜNG BẮC SƠN\nBÁO CÁO'],
    ['TRƯỜNG TIỂU HỌC BẮC SƠN\nBÁO CÁO'],
    ['ỦY BAN MTTQ VIỆT NAM PHƯỜNG BẮC SƠN\nBÁO CÁO'],
  ])('a body that only bears a ward’s name is not the ward: %s', (text) => {
    expect(recognised('bao cao.docx', text).unit).toBeNull();
  });

  test('a slip in the name is seen through, another ward is not', () => {
    expect(recognised('bao cao.docx', 'UBND PHƯỜNG NGOCJ SƠN\nBÁO CÁO').unit?.code).toBe('ngoc-son');
    expect(recognised('bao cao.docx', 'UBND PHƯỜNG BẮC HẢI\nBÁO CÁO').unit).toBeNull();
  });

  test('two that fit equally are asked about', () => {
    expect(recognised('Nam Son va Ngoc Son.docx', 'Báo cáo chung')).toMatchObject({
      unit: null,
      between: [{ code: 'nam-son' }, { code: 'ngoc-son' }],
    });
  });
});

describe('which version', () => {
  const says = (measured: readonly string[], findings: readonly string[] = []) => ({
    measured: new Set(measured),
    findings: findings.map(matterOf),
  });
  const report = says(['thu', 'chi', 'vi phạm'], ['Xử lý vi phạm trật tự xây dựng còn chậm']);
  const file = (name: string, more = {}) => ({
    file: name,
    unit: 'u',
    called: 'Phù Lãn',
    kind: 'docx' as const,
    received: day('2019-09-15'),
    version: null,
    text: '',
    subjects: report,
    ...more,
  });
  const counting = (files: readonly ReturnType<typeof file>[]): readonly string[] => {
    const versions = versionsOf(files);
    return files.filter((one) => versions.get(one.file)?.supersededBy === null).map((one) => one.file);
  };
  const later = { received: day('2019-09-18') };
  test.each([
    ['the listed version', [file('b.docx', { version: 2 }), file('c.docx', later)], 'b.docx'],
    ['lần 2 in the name', [file('bc lan 2.docx'), file('bc.docx', later)], 'bc lan 2.docx'],
    [
      'thay thế in the head',
      [file('a.docx', { text: 'BÁO CÁO (thay thế Báo cáo số 88/BC-UBND)' }), file('b.docx', later)],
      'a.docx',
    ],
    ['what says most of it again, later', [file('b.docx', later), file('c.docx')], 'b.docx'],
    [
      'a stated correction of little',
      [file('a (dinh chinh).docx', { subjects: says(['thu']) }), file('b.docx')],
      'a (dinh chinh).docx',
    ],
  ])('%s counts', (_, files, winner) => {
    expect(counting(files)).toEqual([winner]);
  });

  test.each([
    ['of one sentence', says(['thu'])],
    ['on something else', says(['dân quân', 'tuyển quân', 'diễn tập'])],
    ['with the figures and none of the findings', says(['thu', 'chi', 'vi phạm'])],
    ['without a figure', says([])],
  ])('a second paper %s stands beside the first', (_, subjects) => {
    const files = [file('bc.docx'), file('them.docx', { ...later, subjects })];
    expect(counting(files)).toEqual(['bc.docx', 'them.docx']);
    expect(versionsOf(files).get('them.docx')).toMatchObject({ version: 1, beside: 'bc.docx' });
  });

  test('a stated version replaces the paper it says again, not the one beside it', () => {
    const extra = file('a them.docx', { subjects: says(['dân quân']) });
    expect(counting([extra, file('bc.docx', later), file('bc lan 2.docx', later)])).toEqual([
      'a them.docx',
      'bc lan 2.docx',
    ]);
  });

  test('listed as first versions both stand', () => {
    expect(counting([file('a.docx', { version: 1 }), file('b.docx', { version: 1 })])).toEqual(['a.docx', 'b.docx']);
  });

  test('a form stands beside its report', () => {
    const versions = versionsOf([file('a.docx'), file('a.xlsx', { kind: 'xlsx', received: day('2019-09-19') })]);
    expect([...versions.values()].every((one) => one.supersededBy === null)).toBe(true);
  });
});

describe('what a paper calls itself', () => {
  const stated = (file: string, text = '', called = 'Bắc Sơn') => statedVersion({ file, text, called });
  test.each([
    'BC xa Phu Lan 9 thang.docx',
    'BC lan 9T 2019.docx',
    'BC Phu Lan quy 3.docx',
    'BC Phu Lan 3 nam.docx',
    'bc lan 18.9.docx',
    'BC Phù Lãn 2.docx',
    'Van ban 2.docx',
    'v2.docx',
    'BC thuc hien Luat sua doi nam 2019.docx',
    'BC bo sung.docx',
  ])('%s is no version', (file) => expect(stated(file)).toBeNull());

  test.each([
    ['BC 9 thang lan 2.docx', 2],
    ['lamha_bc9t_sua lan 2.docx', 2],
    ['Báo cáo lần thứ 3.docx', 3],
    ['Ba\u0301o ca\u0301o la\u0302\u0300n 3.docx', 3],
    ['BC (đính chính).docx', 2],
    ['BC dinh chinh.docx', 2],
    ['BC ban sua.docx', 2],
    ['BC 9T version 4.docx', 4],
    ['bc lan 2 ngay 18.9.docx', 2],
    ['BC sua doi.docx', 2],
  ])('%s is version %i', (file, version) => expect(stated(file)).toBe(version));

  test('a unit’s own name is no version', () => {
    expect(stated('BC Phu Lan 2.docx', '', 'Phù Lãn')).toBeNull();
    expect(stated('BC Phu Lan lan 2.docx', '', 'Phù Lãn')).toBe(2);
  });

  test('of a head only what replaces an earlier paper counts', () => {
    expect(stated('a.docx', 'BÁO CÁO\nthay thế Báo cáo số 12/BC-UBND ngày 15/9/2019')).toBe(2);
    expect(stated('a.docx', 'BÁO CÁO\n(lần 3)')).toBe(3);
    expect(stated('a.docx', 'Ban hành 3 văn bản thay thế các văn bản hết hiệu lực; sửa đổi quy chế.')).toBeNull();
  });
});

describe('taking in', () => {
  test('a paper whose own head is dated later is left for later, and what programs leave behind is no paper', async () => {
    const later = wardReport('Phường Ngọc Sơn', ['Thu ngân sách phường đạt 4 tỷ đồng.']).replace(
      'BÁO CÁO',
      'Ngọc Sơn, ngày 05 tháng 10 năm 2019\n\nBÁO CÁO',
    );
    const folder = sampleFolder({
      sent: [sent('ngoc-son.txt', later, { received: null }), sent('.gitkeep', ''), sent('~$bao cao.docx', 'x')],
    });
    const taken = await takeIn(folder, day('2019-09-30'));
    expect(taken.map(({ submission: { file, state, text } }) => [file, state, text])).toEqual([
      ['ngoc-son.txt', 'later', ''],
    ]);
  });
});
