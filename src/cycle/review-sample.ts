/**
 * A small authority for tests: three wards, two agencies, a few indicators, two years on record, reports as plain text.
 */
import { type Day, day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import { type Figure, figureKey } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import { period } from '#core/period.ts';
import type { Target } from '#core/target.ts';
import type { Unit } from '#core/unit.ts';
import type { Folder, SentFile } from './folder/folder.ts';

const unit = (code: string, name: string, more: Partial<Unit> = {}): Unit => ({
  code,
  name,
  kind: 'ward',
  from: day('1994-08-29'),
  to: null,
  parent: null,
  aliases: [],
  codes: {},
  fields: [],
  ...more,
});

export const indicator = (code: string, name: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  name,
  english: code,
  field: 'budget',
  measure: 'tỷ đồng',
  decimals: 1,
  kind: 'flow',
  formed: 'added',
  owner: 'thue',
  reportedBy: ['ward'],
  direction: 'higher',
  range: null,
  price: 'none',
  ratio: null,
  partOf: null,
  saidAs: 'value',
  from: day('2000-01-01'),
  to: null,
  carry: 'add',
  aliases: [],
  key: true,
  ...more,
});

export const sampleUnits: readonly Unit[] = [
  unit('bac-son', 'phường Bắc Sơn'),
  unit('nam-son', 'phường Nam Sơn'),
  unit('ngoc-son', 'phường Ngọc Sơn'),
  unit('bac-son-tay', 'phường Bắc Sơn Tây', { from: day('2018-01-01'), to: day('2018-12-31') }),
  unit('thue', 'Chi cục Thuế', { kind: 'vertical', fields: ['budget'] }),
  unit('kinh-te', 'Phòng Kinh tế', { kind: 'department', fields: ['industry-trade', 'investment-land'] }),
];

export const sampleIndicators: readonly Indicator[] = [
  indicator('thu', 'Thu ngân sách phường', { aliases: ['Thu NS phường'] }),
  indicator('dat', 'Vi phạm đất đai phát sinh', {
    field: 'investment-land',
    owner: 'kinh-te',
    measure: 'vụ',
    direction: 'lower',
    decimals: 0,
    aliases: ['Vi phạm đất đai'],
  }),
  indicator('ban-le', 'Tổng mức bán lẻ hàng hóa', {
    field: 'industry-trade',
    owner: 'kinh-te',
    formed: 'agency',
    reportedBy: [],
  }),
];

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** The same value every month of the two past years. */
const past = (code: string, about: string, monthly: string): readonly Figure[] =>
  [2017, 2018].flatMap((year) =>
    months.map((month) => onRecord(code, about, { at: `${year}-M${month}`, value: monthly })),
  );

export function onRecord(
  code: string,
  about: string,
  { at, value, known }: { at: string; value: string; known?: Day },
): Figure {
  const knownOn = known ?? day(`${Number(at.slice(0, 4)) + 1}-01-15`);
  const figure = {
    indicator: code,
    unit: about,
    reportedBy: about,
    period: period(at),
    vintage: 'official' as const,
    source: { kind: 'history' as const, file: `history/${code}-${about}.csv`, known: knownOn },
  };
  return {
    key: figureKey(figure),
    ...figure,
    state: 'value',
    value: decimal(value),
    printed: null,
    approx: null,
    until: null,
    knownOn,
    confirmed: { by: 'Chánh Văn phòng', on: knownOn },
  };
}

const target = (code: string, value: string): Target => ({
  key: `target|${code}`,
  indicator: code,
  unit: null,
  year: 2019,
  basis: 'council',
  as: 'value',
  value: decimal(value),
  directive: null,
  line: 1,
});

export const sent = (file: string, text: string, more: Partial<SentFile> = {}): SentFile => ({
  file,
  bytes: new TextEncoder().encode(text),
  unit: null,
  received: day('2019-09-18'),
  version: null,
  ...more,
});

export const wardReport = (name: string, lines: readonly string[]): string =>
  [
    `ỦY BAN NHÂN DÂN`,
    name.toUpperCase(),
    '',
    'BÁO CÁO',
    'Kết quả thực hiện nhiệm vụ 9 tháng đầu năm 2019',
    '',
    ...lines,
  ].join('\n');

export const sampleReports: readonly SentFile[] = [
  sent(
    'bac-son.txt',
    wardReport('Phường Bắc Sơn', [
      'Thu ngân sách phường đạt 4,5 tỷ đồng, bằng 75% kế hoạch.',
      'Vi phạm đất đai phát sinh 5 vụ.',
      'Hạn chế: Công tác xử lý vi phạm trật tự xây dựng còn chậm, do lực lượng mỏng.',
    ]),
  ),
  sent(
    'nam-son.txt',
    wardReport('Phường Nam Sơn', [
      'Thu ngân sách phường đạt 3.600 triệu đồng.',
      'Trong kỳ không phát sinh vi phạm đất đai.',
    ]),
  ),
  sent(
    'thue.txt',
    [
      'CHI CỤC THUẾ',
      'BÁO CÁO',
      'Kết quả công tác 9 tháng đầu năm 2019',
      'Thu ngân sách phường toàn quận ước đạt 12,6 tỷ đồng.',
    ].join('\n'),
  ),
  sent(
    'phong-kinh-te.txt',
    [
      'PHÒNG KINH TẾ',
      'BÁO CÁO',
      'Kết quả công tác 9 tháng đầu năm 2019',
      'Tổng mức bán lẻ hàng hóa đạt 1.350 tỷ đồng, tăng 25% so với cùng kỳ.',
    ].join('\n'),
  ),
];

/** Ngọc Sơn has not sent. */
export const sampleFolder = (more: Partial<Folder> = {}): Folder => ({
  authority: { code: 'q', name: 'Quận Mẫu', level: 'quận', place: 'Mẫu', illustrative: 'SỐ LIỆU MINH HỌA' },
  holidays: [],
  bodies: [
    {
      code: 'quan-uy',
      name: 'Quận ủy Mẫu',
      superior: 'Thành ủy',
      side: 'party',
      symbol: 'QU',
      signing: { on: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: null },
      office: null,
    },
  ],
  units: sampleUnits,
  relations: [],
  indicators: sampleIndicators,
  targets: [target('thu', '18'), target('dat', '20'), target('ban-le', '1800')],
  history: [
    ...['bac-son', 'nam-son', 'ngoc-son'].flatMap((code) => [...past('thu', code, '0.4'), ...past('dat', code, '1')]),
    ...past('ban-le', 'kinh-te', '120'),
  ],
  directives: [],
  tasks: [],
  pastFindings: [],
  review: {
    period: period('2019-9M'),
    cutOff: 'calendar',
    host: 'quan-uy',
    ordinal: 21,
    term: '2015 - 2020',
    chair: { name: 'Trần Văn A', post: 'Bí thư' },
    date: day('2019-09-30'),
    session: 'afternoon',
    place: 'Hội trường',
    attendance: { called: null, present: null, guests: [] },
    owed: ['bac-son', 'nam-son', 'ngoc-son', 'thue', 'kinh-te'],
    reportsDue: day('2019-09-20'),
    previous: null,
    notes: [],
  },
  sent: sampleReports,
  confirmations: { files: [], figures: [], remedies: [] },
  waivers: [],
  ...more,
});
