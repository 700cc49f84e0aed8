/**
 * A whole authority as text, for tests: a two-tier ward of 2026 with two units and three indicators.
 */
const review = `period: 2026-Q1
cutOff: decree-09-2019
host: dang-uy
ordinal: 5
term: 2025 - 2030
chair: { name: Nguyễn Văn A, post: Bí thư Đảng ủy }
date: 2026-03-27
session: morning
place: Hội trường Đảng ủy
attendance: {}
owed: [department, doan-tn]
reportsDue: 2026-03-20
`;

/** The files of a ward that has only had communes' units since 01/7/2025. */
export const wardFiles: Readonly<Record<string, string>> = {
  'authority.yaml':
    'code: phu-lien\nname: Phường Phù Liễn\nlevel: phường\nplace: Phù Liễn\nillustrative: Số liệu minh họa\nregister: { by: Chánh Văn phòng Đảng ủy, on: 2025-07-01 }\n',
  'bodies.yaml': `- code: dang-uy
  name: Đảng ủy phường Phù Liễn
  superior: Thành ủy Hải Phòng
  side: party
  symbol: ĐU
  signing: { on: T/M BAN THƯỜNG VỤ, post: BÍ THƯ }
`,
  'units.yaml': `units:
  - code: van-phong
    name: Văn phòng HĐND và UBND
    kind: department
    from: 2025-07-01
    fields: [administration]
  - code: phong-kinh-te
    name: Phòng Kinh tế, Hạ tầng và Đô thị
    kind: department
    from: 2025-07-01
    fields: [industry-trade, budget]
  - code: doan-tn
    name: Đoàn Thanh niên phường
    kind: organisation
    from: 2025-07-01
`,
  'indicators.yaml': `- code: thu-ns
  name: Thu ngân sách
  english: Revenue
  field: budget
  measure: tỷ đồng
  decimals: 3
  kind: flow
  formed: agency
  owner: phong-kinh-te
  direction: higher
  key: true
- code: chi-ns
  name: Chi ngân sách
  english: Spending
  field: budget
  measure: tỷ đồng
  kind: flow
  formed: agency
  owner: phong-kinh-te
  direction: neutral
- code: ho-so
  name: Hồ sơ đã giải quyết
  english: Files settled
  field: administration
  measure: hồ sơ
  kind: flow
  formed: added
  owner: van-phong
  reportedBy: [department]
  direction: higher
`,
  'targets.yaml': `- { indicator: thu-ns, year: 2026, basis: council, value: 120.5, directive: nq-01 }\n`,
  'directives.yaml': `- code: nq-01
  type: Nghị quyết
  number: 01
  symbol: 01-NQ/ĐU
  issuer: Đảng ủy phường Phù Liễn
  date: 2025-07-15
`,
  'tasks.yaml': `- id: NV1
  what: Rà soát nguồn thu
  field: budget
  lead: phong-kinh-te
  due: 2026-03-31
  assignedOn: 2025-12-20
  origin: remedy
`,
  'findings.yaml': '[]\n',
  'history/2025.csv':
    'indicator,unit,period,value,vintage,known\nthu-ns,phong-kinh-te,2025-M08,9.25,official,2025-09-05\nho-so,van-phong,2025-M08,-,official,2025-09-05\nho-so,phong-kinh-te,2025-M08,,official,2025-09-05\n',
  'reviews/2026-Q1/review.yaml': review,
};

/** Text files as the loader takes them, with some replaced, added or (null) taken out. */
export const asFolder = (
  files: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>> = {},
): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries({ ...files, ...changes }).flatMap(([name, text]) =>
      text === null ? [] : [[name, new TextEncoder().encode(text)] as const],
    ),
  );
