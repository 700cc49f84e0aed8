/**
 * Findings, remedies and carried tasks of the sample dossier, with one shortcoming that nothing answers.
 */
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { day, placeOf, wards } from './register-sample.ts';

type Json = DossierJson;
const bacSon = 'reports/bac-son.docx';
const thue = 'reports/chi-cuc-thue.docx';

type Finding = Json['findings'][number];
const finding = (seed: Pick<Finding, 'id' | 'field'> & Partial<Finding>): Finding => ({
  kind: 'shortcoming',
  origin: 'reckoned',
  indicator: null,
  words: null,
  units: [],
  degree: null,
  cause: null,
  evidence: { keys: [], places: [] },
  state: 'not-remedied',
  confirmed: false,
  ...seed,
});

export const findings: Json['findings'] = [
  finding({
    id: 'f-ban-le',
    kind: 'achievement',
    field: 'industry-trade',
    indicator: 'ban-le',
    words: null,
    state: null,
    evidence: { keys: ['ban-le:growth'], places: [] },
  }),
  finding({
    id: 'f-thu',
    field: 'budget',
    indicator: 'thu-ngan-sach',
    evidence: { keys: ['thu-ngan-sach:completion', 'thu-ngan-sach:gap-to-path'], places: [] },
  }),
  finding({
    id: 'f-dau-gia',
    field: 'investment-land',
    indicator: 'dau-gia',
    origin: 'read',
    words: 'tiến độ đấu giá quyền sử dụng đất còn chậm',
    cause: 'công tác giải phóng mặt bằng hai khu đất phải lùi thời gian',
    evidence: { keys: ['dau-gia:completion'], places: [placeOf(thue, 'tiến độ đấu giá quyền sử dụng đất còn chậm')] },
  }),
  finding({
    id: 'f-vi-pham',
    field: 'urban-environment',
    indicator: 'vi-pham',
    origin: 'read',
    words: 'còn để xảy ra vi phạm trật tự xây dựng tại tổ dân phố số 4',
    units: ['bac-son'],
    degree: 'còn',
    evidence: {
      keys: ['vi-pham:now'],
      places: [placeOf(bacSon, 'còn để xảy ra vi phạm trật tự xây dựng tại tổ dân phố số 4')],
    },
  }),
  finding({
    id: 'f-ky-cuong',
    field: 'administration',
    origin: 'read',
    words: 'kỷ cương công vụ có lúc chưa nghiêm',
    degree: 'có lúc',
    evidence: { keys: [], places: [placeOf(bacSon, 'kỷ cương công vụ có lúc chưa nghiêm')] },
  }),
];

type Task = Json['remedies'][number];
const task = (seed: Pick<Task, 'id' | 'what' | 'field'> & Partial<Task>): Task => ({
  leader: null,
  lead: null,
  support: [],
  deliverable: null,
  deadline: { kind: 'dated', due: day('2019-12-15') },
  assignedOn: day('2019-09-30'),
  origin: 'remedy',
  directives: [],
  finding: null,
  indicator: null,
  extensions: [],
  withdrawn: null,
  progress: [],
  proposed: true,
  ...seed,
});

export const remedies: Json['remedies'] = [
  task({
    id: 'r-1',
    what: 'Tập trung các biện pháp tăng thu, khai thác nguồn thu còn tiềm năng, thu hồi nợ đọng thuế để hoàn thành dự toán thu ngân sách năm 2019',
    field: 'budget',
    lead: 'chi-cuc-thue',
    support: wards,
    deliverable: 'Kế hoạch thu quý IV; báo cáo hằng tháng',
    finding: 'f-thu',
    indicator: 'thu-ngan-sach',
    leader: 'Phó Chủ tịch UBND quận',
  }),
  task({
    id: 'r-2',
    what: 'Đẩy nhanh tiến độ giải phóng mặt bằng và tổ chức đấu giá quyền sử dụng đất các khu đất theo kế hoạch',
    field: 'investment-land',
    lead: 'quy-dat',
    support: ['do-thi'],
    deliverable: 'Hồ sơ đấu giá hai khu đất',
    finding: 'f-dau-gia',
    indicator: 'dau-gia',
    deadline: { kind: 'dated', due: day('2019-11-30') },
  }),
  task({
    id: 'r-3',
    what: 'Kiểm tra, xử lý dứt điểm các trường hợp vi phạm trật tự xây dựng',
    field: 'urban-environment',
    lead: 'do-thi',
    support: ['bac-son', 'dong-hoa'],
    finding: 'f-vi-pham',
    indicator: 'vi-pham',
    deadline: { kind: 'standing' },
  }),
];

export const carried: Json['carried'] = [
  {
    task: task({
      id: 'c-1',
      what: 'Hoàn thành thu ngân sách 6 tháng cuối năm theo dự toán',
      field: 'budget',
      lead: 'chi-cuc-thue',
      origin: 'target-missed',
      assignedOn: day('2019-07-05'),
      proposed: false,
      indicator: 'thu-ngan-sach',
      deadline: { kind: 'dated', due: day('2019-12-31') },
    }),
    state: 'in-term',
    mentions: [placeOf(thue, 'triển khai các biện pháp chống thất thu')],
    // biome-ignore lint/suspicious/noThenProperty: the field's name in the dossier.
    moved: { then: 'thu-ngan-sach:last', now: 'thu-ngan-sach:now', direction: 'better' },
  },
  {
    task: task({
      id: 'c-2',
      what: 'Tổ chức đấu giá quyền sử dụng đất khu Cựu Viên',
      field: 'investment-land',
      lead: 'quy-dat',
      assignedOn: day('2019-07-05'),
      proposed: false,
      indicator: 'dau-gia',
      deadline: { kind: 'dated', due: day('2019-08-31') },
    }),
    state: 'overdue',
    mentions: [],
    // biome-ignore lint/suspicious/noThenProperty: the field's name in the dossier.
    moved: { then: 'dau-gia:last', now: 'dau-gia:now', direction: 'worse' },
  },
  {
    task: task({
      id: 'c-3',
      what: 'Ban hành kế hoạch đại hội điểm cấp cơ sở',
      field: 'party-building',
      lead: 'ban-to-chuc',
      assignedOn: day('2019-07-05'),
      proposed: false,
      deadline: { kind: 'dated', due: day('2019-08-15') },
    }),
    state: 'done-on-time',
    mentions: [],
    moved: null,
  },
];
