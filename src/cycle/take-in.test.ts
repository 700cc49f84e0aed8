import { describe, expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { period } from '#core/period.ts';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import { recogniseUnit } from './recognise-unit.ts';
import { sampleFolder, sampleUnits, sent, wardReport } from './review-sample.ts';
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

  test('two that fit equally are asked about', () => {
    expect(recognised('Nam Son va Ngoc Son.docx', 'Báo cáo chung')).toMatchObject({
      unit: null,
      between: [{ code: 'nam-son' }, { code: 'ngoc-son' }],
    });
  });
});

describe('which version', () => {
  const file = (name: string, more = {}) => ({
    file: name,
    unit: 'u',
    kind: 'docx' as const,
    received: day('2019-09-15'),
    version: null,
    text: '',
    ...more,
  });
  test.each([
    ['the listed version', [file('b.docx', { version: 2 }), file('c.docx', { received: day('2019-09-18') })], 'b.docx'],
    ['lần 2 in the name', [file('bc lan 2.docx'), file('bc.docx', { received: day('2019-09-18') })], 'bc lan 2.docx'],
    [
      'thay thế in the head',
      [
        file('a.docx', { text: 'BÁO CÁO (thay thế Báo cáo số 88/BC-UBND)' }),
        file('b.docx', { received: day('2019-09-18') }),
      ],
      'a.docx',
    ],
    ['the later day', [file('b.docx', { received: day('2019-09-18') }), file('c.docx')], 'b.docx'],
  ])('%s counts', (_, files, winner) => {
    const versions = versionsOf(files);
    expect(files.filter((one) => versions.get(one.file)?.supersededBy === null).map((one) => one.file)).toEqual([
      winner,
    ]);
  });

  test('a form stands beside its report', () => {
    const versions = versionsOf([file('a.docx'), file('a.xlsx', { kind: 'xlsx', received: day('2019-09-19') })]);
    expect([...versions.values()].every((one) => one.supersededBy === null)).toBe(true);
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
