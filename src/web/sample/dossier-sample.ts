/**
 * A small dossier made by hand, for tests of the page: every sign, state and hole the page must show occurs in it once.
 * Its figures are illustrative; what is reckoned is reckoned plainly, so that the page is tested on numbers that agree.
 */
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import './annex-sample.ts';
import { sampleFiles } from './files-sample.ts';
import { carried, findings, remedies } from './findings-sample.ts';
import { derivations, figures, rows, targets } from './ledger-sample.ts';
import { samplePapers } from './papers-sample.ts';
import { day, type FilePlace, indicators, now, period, placeOf, units } from './register-sample.ts';

type Json = DossierJson;
const bacSon = 'reports/bac-son.docx';
const thue = 'reports/chi-cuc-thue.docx';
const kinhTe = 'reports/phong-kinh-te.docx';
const lamHa = 'reports/lam-ha.txt';
const dongHoa = 'reports/dong-hoa.docx';

type Problem = Json['problems'][number];
const problem = (seed: Pick<Problem, 'code' | 'severity' | 'message' | 'advice'> & Partial<Problem>): Problem => ({
  file: null,
  line: null,
  start: null,
  end: null,
  quote: null,
  place: null,
  data: {},
  ...seed,
});
const at = ({ file, start, end, quote, place }: FilePlace) => ({ file, start, end, quote, place });

const problems: Json['problems'] = [
  problem({
    code: 'SL02',
    severity: 'error',
    ...at(placeOf(thue, 'thu ngoài quốc doanh đạt 82,8 tỷ đồng')),
    message: {
      vi: 'Lời văn ghi 82,8 tỷ đồng, biểu ghi 88,2 tỷ đồng.',
      en: 'The prose says 82.8 bn, the table 88.2 bn.',
    },
    advice: {
      vi: 'Có thể đảo chữ số; hỏi lại Chi cục Thuế quận. Đang dùng số trong biểu.',
      en: 'Perhaps digits were swapped; ask the tax office. The table is used.',
    },
  }),
  problem({
    code: 'KH02',
    severity: 'warning',
    message: { vi: 'phường Văn Đẩu chưa gửi báo cáo 9 tháng.', en: 'Văn Đẩu ward has not reported.' },
    advice: { vi: 'Nhắc đơn vị; các tổng dưới đây thiếu phường này.', en: 'Remind the unit; sums lack this ward.' },
  }),
  problem({
    code: 'KY02',
    severity: 'warning',
    ...at(placeOf(bacSon, 'tính đến ngày 15/9/2019')),
    message: {
      vi: 'Số liệu tính đến ngày 15/9/2019, khác ngày chốt 30/9/2019.',
      en: 'Counted to 15 Sep 2019, not to the cut-off of 30 Sep 2019.',
    },
    advice: {
      vi: 'Xác nhận lại với đơn vị, hoặc giữ và ghi chú.',
      en: 'Confirm with the unit, or keep it with a note.',
    },
  }),
  problem({
    code: 'TP06',
    severity: 'error',
    file: 'reports/quan-tru.doc',
    message: { vi: 'Tệp .doc kiểu cũ không đọc được.', en: 'The old .doc format cannot be read.' },
    advice: {
      vi: 'Mở bằng Word, chọn Lưu thành .docx rồi gửi lại.',
      en: 'Open in Word, save as .docx and send again.',
    },
  }),
];

type SentReport = {
  readonly kind: 'docx' | 'txt';
  readonly code: string;
  readonly on: string;
  readonly version?: number;
};
const report = ({ kind, code, on, version = 1 }: SentReport): Json['submissions'][number] => {
  const held = sampleFiles.find((one) => one.file === `reports/${code}.${kind}`);
  return {
    file: `reports/${code}.${kind}`,
    sha256: '',
    kind,
    unit: code,
    recognisedBy: 'head',
    received: day(on),
    version,
    supersededBy: null,
    state: 'read',
    circulation: null,
    symbol: held?.symbol ?? null,
    text: held?.text ?? '',
    layout: held?.layout ?? [],
  };
};

export const sampleDossier: DossierJson = {
  format: 'bokhuyet-dossier/1',
  authority: {
    code: 'kien-an',
    name: 'quận Kiến An',
    level: 'quận',
    place: 'Kiến An',
    illustrative: 'SỐ LIỆU MINH HỌA',
  },
  body: {
    code: 'quan-uy',
    name: 'QUẬN ỦY KIẾN AN',
    superior: 'THÀNH ỦY HẢI PHÒNG',
    side: 'party',
    symbol: 'QU',
    signing: { on: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: 'Trần Văn Khuê' },
    office: 'Văn phòng Quận ủy',
  },
  side: 'party',
  review: {
    period: now,
    cutOff: 'calendar',
    host: 'quan-uy',
    ordinal: 21,
    term: '2015-2020',
    chair: { name: 'Trần Văn Khuê', post: 'Thành ủy viên, Bí thư Quận ủy' },
    date: day('2019-09-30'),
    session: 'afternoon',
    place: 'Hội trường Quận ủy',
    attendance: { called: 33, present: 31, guests: [] },
    owed: ['bac-son', 'dong-hoa', 'lam-ha', 'van-dau', 'chi-cuc-thue', 'phong-kinh-te'],
    reportsDue: day('2019-09-20'),
    previous: period('2019-6M'),
    notes: [],
  },
  on: day('2019-09-26'),
  units,
  indicators,
  submissions: [
    report({ kind: 'docx', code: 'bac-son', on: '2019-09-19' }),
    report({ kind: 'docx', code: 'dong-hoa', on: '2019-09-22', version: 2 }),
    report({ kind: 'txt', code: 'lam-ha', on: '2019-09-18' }),
    report({ kind: 'docx', code: 'chi-cuc-thue', on: '2019-09-20' }),
    report({ kind: 'docx', code: 'phong-kinh-te', on: '2019-09-17' }),
    {
      ...report({ kind: 'docx', code: 'quan-tru', on: '2019-09-20' }),
      file: 'reports/quan-tru.doc',
      kind: null,
      unit: null,
      recognisedBy: null,
      state: 'refused',
    },
  ],
  sent: [
    { unit: 'bac-son', state: 'sent', file: bacSon, on: day('2019-09-19'), version: 1 },
    { unit: 'dong-hoa', state: 'late', file: dongHoa, on: day('2019-09-22'), version: 2 },
    { unit: 'lam-ha', state: 'sent', file: lamHa, on: day('2019-09-18'), version: 1 },
    { unit: 'van-dau', state: 'missing', file: null, on: null, version: 0 },
    { unit: 'chi-cuc-thue', state: 'sent', file: thue, on: day('2019-09-20'), version: 1 },
    { unit: 'phong-kinh-te', state: 'sent', file: kinhTe, on: day('2019-09-17'), version: 1 },
  ],
  figures,
  targets,
  derivations,
  assessments: rows,
  findings,
  waivers: [],
  carried,
  remedies,
  directives: [
    {
      code: 'nq-28',
      type: 'Nghị quyết',
      number: '28',
      symbol: null,
      issuer: 'Thành ủy Hải Phòng',
      issuerAliases: ['Thành ủy'],
      date: null,
      abstract: null,
      implements: [],
      replacedBy: null,
      real: true,
    },
    {
      code: 'nq-hdnd-2018',
      type: 'Nghị quyết',
      number: '25',
      symbol: '25/NQ-HĐND',
      issuer: 'HĐND quận',
      issuerAliases: [],
      date: day('2018-12-20'),
      abstract: 'về dự toán thu, chi ngân sách năm 2019',
      implements: [],
      replacedBy: null,
      real: false,
    },
  ],
  mentions: [
    {
      at: placeOf(bacSon, 'Nghị quyết số 28 của Thành ủy'),
      words: 'Nghị quyết số 28 của Thành ủy',
      directive: 'nq-28',
      candidates: ['nq-28'],
    },
  ],
  unmatched: [
    {
      at: placeOf(bacSon, 'vận động được 86 triệu đồng ủng hộ Quỹ Vì người nghèo'),
      label: 'vận động ủng hộ Quỹ Vì người nghèo',
      unit: 'bac-son',
      why: 'unknown',
      candidates: [],
    },
  ],
  problems,
  confirmed: { count: 1, total: 42 },
  draft: true,
  papers: samplePapers,
};
