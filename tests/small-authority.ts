/**
 * The smallest authority that can hold a review: three wards and one of another time, two agencies, three indicators,
 * two years on record, four reports in plain text. Phường Ngọc Sơn has not sent; tests send for it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const reports = 'reviews/2019-9M/reports';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const monthly = (indicator: string, unit: string, value: string): readonly string[] =>
  [2017, 2018].flatMap((year) =>
    months.map((month) => `${indicator},${unit},${year}-M${month},${value},official,${year + 1}-01-15`),
  );

export const wardReport = (ward: string, lines: readonly string[]): string =>
  [
    'ỦY BAN NHÂN DÂN',
    ward.toUpperCase(),
    '',
    'BÁO CÁO',
    'Kết quả thực hiện nhiệm vụ 9 tháng đầu năm 2019',
    '',
    ...lines,
    '',
  ].join('\n');

const agencyReport = (agency: string, line: string): string =>
  [agency, 'BÁO CÁO', 'Kết quả công tác 9 tháng đầu năm 2019', line, ''].join('\n');

/** The files of the folder by name. */
export const smallAuthority: Files = {
  'authority.yaml':
    "{ code: q, name: Quận Mẫu, level: quận, place: Mẫu, illustrative: 'SỐ LIỆU MINH HỌA', register: { by: Chánh Văn phòng, on: 2017-01-01 } }\n",
  'bodies.yaml': `- code: quan-uy
  name: Quận ủy Mẫu
  superior: Thành ủy
  side: party
  symbol: QU
  signing: { on: T/M BAN THƯỜNG VỤ, post: BÍ THƯ }
`,
  'units.yaml': `units:
  - { code: bac-son, name: phường Bắc Sơn, kind: ward, from: 1994-08-29 }
  - { code: nam-son, name: phường Nam Sơn, kind: ward, from: 1994-08-29 }
  - { code: ngoc-son, name: phường Ngọc Sơn, kind: ward, from: 1994-08-29 }
  - { code: dong-son, name: phường Đông Sơn, kind: ward, from: 2008-01-01, to: 2018-12-31 }
  - { code: thue, name: Chi cục Thuế, kind: vertical, from: 1994-08-29, fields: [budget] }
  - { code: kinh-te, name: Phòng Kinh tế, kind: department, from: 1994-08-29, fields: [industry-trade, investment-land] }
`,
  'indicators.yaml': `- { code: thu, name: Thu ngân sách phường, english: Ward revenue, field: budget, measure: tỷ đồng, decimals: 1, kind: flow, formed: added, owner: thue, reportedBy: [ward], direction: higher, key: true }
- { code: dat, name: Vi phạm đất đai phát sinh, english: Land violations, field: investment-land, measure: vụ, kind: flow, formed: added, owner: kinh-te, reportedBy: [ward], direction: lower, key: true, aliases: [Vi phạm đất đai] }
- { code: ban-le, name: Tổng mức bán lẻ hàng hóa, english: Retail sales, field: industry-trade, measure: tỷ đồng, decimals: 1, kind: flow, formed: agency, owner: kinh-te, direction: higher, key: true }
`,
  'targets.yaml': `- { indicator: thu, year: 2019, basis: council, value: 18 }
- { indicator: dat, year: 2019, basis: council, value: 20 }
- { indicator: ban-le, year: 2019, basis: council, value: 1800 }
`,
  'history/past.csv': [
    'indicator,unit,period,value,vintage,known',
    ...['bac-son', 'nam-son', 'ngoc-son'].flatMap((ward) => [
      ...monthly('thu', ward, '0.4'),
      ...monthly('dat', ward, '1'),
    ]),
    ...monthly('ban-le', 'kinh-te', '120'),
    '',
  ].join('\n'),
  'reviews/2019-9M/review.yaml': `period: 2019-9M
cutOff: calendar
host: quan-uy
ordinal: 21
term: 2015 - 2020
chair: { name: Trần Văn A, post: Bí thư }
date: 2019-09-30
session: afternoon
place: Hội trường
attendance: { called: null, present: null }
owed: [ward, thue, kinh-te]
reportsDue: 2019-09-20
`,
  'reviews/2019-9M/submissions.yaml': `- { file: bac-son.txt, received: 2019-09-18 }
- { file: nam-son.txt, received: 2019-09-18 }
- { file: thue.txt, unit: thue, received: 2019-09-19 }
- { file: kinh-te.txt, unit: kinh-te, received: 2019-09-20 }
`,
  [`${reports}/bac-son.txt`]: wardReport('Phường Bắc Sơn', [
    'Thu ngân sách phường đạt 4,5 tỷ đồng.',
    'Vi phạm đất đai phát sinh 5 vụ.',
    'Hạn chế: Công tác xử lý vi phạm trật tự xây dựng còn chậm, do lực lượng mỏng.',
  ]),
  [`${reports}/nam-son.txt`]: wardReport('Phường Nam Sơn', [
    'Thu ngân sách phường đạt 3.600 triệu đồng.',
    'Trong kỳ không phát sinh vi phạm đất đai.',
  ]),
  [`${reports}/thue.txt`]: agencyReport('CHI CỤC THUẾ', 'Thu ngân sách phường toàn quận ước đạt 12,6 tỷ đồng.'),
  [`${reports}/kinh-te.txt`]: agencyReport(
    'PHÒNG KINH TẾ',
    'Tổng mức bán lẻ hàng hóa đạt 1.350 tỷ đồng, tăng 25% so với cùng kỳ.',
  ),
};

/** Writes the files of a folder, with the folders they need. */
export function writeFolder(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
