/**
 * A review as rich as a small one can be, for the tests of the writers: a unit that sent nothing, figures that contradict
 * each other, a base of zero, percentage points, shortcomings without a cause, a standing task. All figures are made up.
 */
import type { Assessment } from '#core/assessment.ts';
import { compare, completion } from '#core/comparison.ts';
import { consolidate } from '#core/consolidation.ts';
import { day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import type { Figure } from '#core/figure.ts';
import type { Finding } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import { outlook } from '#core/outlook.ts';
import { type PeriodCode, period } from '#core/period.ts';
import type { Target, TargetBasis } from '#core/target.ts';
import { type CarriedTask, type Task, taskState } from '#core/task.ts';
import type { Unit, UnitKind } from '#core/unit.ts';
import { findingsOf } from '#cycle/remedy/propose-findings.ts';
import type { ReviewMatter } from './matter.ts';

const on = day('2019-09-30');
const [now, lastYear, wholeLastYear] = [period('2019-9M'), period('2018-9M'), period('2018')];
const wards = ['bac-son', 'lam-ha', 'van-dau'];
const place = { start: 0, end: 1, quote: '', place: null };

const unit = ([code, name, kind]: readonly [string, string, UnitKind]): Unit => ({
  code,
  name,
  kind,
  from: day('1994-08-29'),
  to: null,
  parent: null,
  aliases: [],
  codes: {},
  fields: [],
});
// biome-ignore format: a table
const units = ([
  ['bac-son', 'phường Bắc Sơn', 'ward'], ['lam-ha', 'phường Lãm Hà', 'ward'], ['van-dau', 'phường Văn Đẩu', 'ward'],
  ['kinh-te', 'Phòng Kinh tế', 'department'], ['thue', 'Chi cục Thuế quận', 'vertical'],
  ['do-thi', 'Phòng Quản lý đô thị', 'department'], ['ldld', 'Liên đoàn Lao động quận', 'organisation'],
] as const).map(unit);

type Said = readonly [unit: string, value: string | null, more?: Partial<Figure>];
type Row = Pick<Indicator, 'code' | 'name' | 'field' | 'measure' | 'owner'> &
  Partial<Indicator> & {
    readonly said?: readonly Said[];
    readonly before?: readonly Said[];
    readonly besides?: readonly Said[];
    readonly past?: readonly (readonly [string, string])[];
    readonly plan?: readonly (readonly [TargetBasis, string])[];
  };
const prose: Partial<Figure> = {
  source: { kind: 'report', at: { file: 'bac-son.docx', ...place }, from: 'prose', version: 1 },
};
// biome-ignore format: a table
const rows: readonly Row[] = [
  { code: 'gtsx', name: 'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp', field: 'industry-trade', measure: 'tỷ đồng', owner: 'kinh-te', price: 'constant-2010', saidAs: 'growth', formed: 'added', decimals: 1,
    said: [['bac-son', '400.25'], ['van-dau', '144.75']], before: [['bac-son', '360'], ['van-dau', '140'], ['lam-ha', '100']], plan: [['council', '800']] },
  { code: 'gtsx-dn', name: 'Khu vực doanh nghiệp', field: 'industry-trade', measure: 'tỷ đồng', owner: 'kinh-te', partOf: 'gtsx', formed: 'added', key: false,
    said: [['bac-son', '300'], ['van-dau', '100']], before: [['bac-son', '280'], ['van-dau', '80'], ['lam-ha', '9']] },
  { code: 'ban-le', name: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống', field: 'industry-trade', measure: 'tỷ đồng', owner: 'kinh-te', price: 'current', saidAs: 'growth',
    said: [['kien-an', '4519', { approx: 'hơn', until: day('2019-09-25') }]], before: [['kien-an', '3756.4422']] },
  { code: 'thu', name: 'Thu ngân sách nhà nước trên địa bàn', field: 'budget', measure: 'tỷ đồng', owner: 'thue', formed: 'vertical', decimals: 3,
    said: [['kien-an', '217.2']], besides: [['bac-son', '100'], ['van-dau', '60'], ['lam-ha', '55.1']], before: [['kien-an', '198']], past: [['2017-9M', '180'], ['2017', '240'], ['2018-9M', '198'], ['2018', '264']], plan: [['council', '318.65'], ['assigned', '305']] },
  { code: 'thu-dat', name: 'Thu tiền sử dụng đất', field: 'budget', measure: 'tỷ đồng', owner: 'thue', partOf: 'thu', formed: 'vertical', decimals: 3,
    said: [['kien-an', '12.5']], before: [['kien-an', '30']], plan: [['council', '45']] },
  { code: 'vi-pham', name: 'Số vụ vi phạm trật tự xây dựng', field: 'urban-environment', measure: 'vụ', owner: 'do-thi', formed: 'added', direction: 'lower',
    said: [['bac-son', '3'], ['bac-son', '4', prose], ['van-dau', null]], before: [['bac-son', null], ['van-dau', null], ['lam-ha', null]] },
  { code: 'ho-ngheo', name: 'Tỷ lệ hộ nghèo', field: 'culture-society', measure: '%', owner: 'kinh-te', kind: 'ratio', direction: 'lower', decimals: 2,
    said: [['kien-an', '0.42']], before: [['kien-an', '0.61']], plan: [['council', '0.5']] },
  { code: 'don-thu', name: 'Tỷ lệ giải quyết đơn thư thuộc thẩm quyền', field: 'administration', measure: '%', owner: 'do-thi', kind: 'ratio' },
  { code: 'cong-doan', name: 'Tổ chức Công đoàn thành lập mới', field: 'front-organisations', measure: 'tổ chức', owner: 'ldld', said: [['kien-an', '4', { vintage: 'official' }]] },
];

const plain = {
  english: '',
  decimals: 0,
  kind: 'flow',
  formed: 'agency',
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
} as const;
const indicatorOf = ({
  said: _said,
  before: _before,
  besides: _besides,
  past: _past,
  plan: _plan,
  ...row
}: Row): Indicator => ({ ...plain, reportedBy: row.formed === 'added' ? wards : [], ...row });

const figureOf = (row: Row, of: PeriodCode, [about, value, more = {}]: Said): Figure => ({
  ...{
    key: `${row.code}/${about}/${of}/${more.source ? 'prose' : 'table'}`,
    indicator: row.code,
    unit: about,
    reportedBy: about === 'kien-an' ? row.owner : about,
    period: of,
  },
  ...{
    state: value === null ? ('nothing-arose' as const) : ('value' as const),
    value: value === null ? null : decimal(value),
    printed: null,
    vintage: of === now ? ('estimate' as const) : ('official' as const),
  },
  ...{
    approx: null,
    until: null,
    knownOn: day('2019-09-20'),
    source: { kind: 'report', at: { file: `${about}.docx`, ...place }, from: 'table', version: 1 } as const,
  },
  ...{ confirmed: about === 'bac-son' ? null : { by: 'Nguyễn Văn An', on }, ...more },
});

function assessmentOf(row: Row): Assessment {
  const indicator = indicatorOf(row);
  const added = indicator.formed === 'added';
  const figures = (of: PeriodCode, said: readonly Said[] = []): readonly Figure[] =>
    said.map((one) => figureOf(row, of, one));
  const together = (of: PeriodCode, said: readonly Said[] = [], besides: readonly Said[] = []) =>
    consolidate({
      indicator,
      period: of,
      units: added || besides.length > 0 ? wards : [],
      figures: figures(of, added ? said : besides),
      wholeFigures: added ? [] : figures(of, said),
    });
  const [current, before] = [together(now, row.said, row.besides), row.before ? together(lastYear, row.before) : null];
  const comparison = compare({ indicator, now: current, lastYear: before });
  const targets = (row.plan ?? []).map(
    ([basis, value], line): Target => ({
      key: `target/${row.code}/${basis}`,
      indicator: row.code,
      unit: null,
      year: 2019,
      basis,
      as: 'value',
      value: decimal(value),
      directive: null,
      line,
    }),
  );
  const history = (row.past ?? []).map(([of, value]) => ({
    period: period(of),
    value: decimal(value),
    key: `history/${row.code}/${of}`,
    confirmed: true,
  }));
  return {
    ...{
      indicator,
      now: current,
      lastYear: before,
      lastYearWhole: row.past ? together(wholeLastYear, [['kien-an', '264']]) : null,
      comparison,
      principal: targets[0] ?? null,
      agencyEstimate: null,
    },
    completions: targets
      .map((target) => completion({ indicator, now: current, target, comparison }))
      .filter((one) => one !== null),
    outlook: targets[0] ? outlook({ indicator, period: now, now: current, target: targets[0], history }) : null,
  };
}

const finding = (id: string, words: string, more: Partial<Finding>): Finding => ({
  id,
  kind: 'shortcoming',
  field: 'administration',
  origin: 'read',
  indicator: null,
  words,
  units: [],
  degree: null,
  cause: null,
  evidence: { keys: [], places: [] },
  state: null,
  confirmed: true,
  ...more,
});
// biome-ignore format: a table
const read: readonly Finding[] = [
  finding('to-chuc', 'thành lập được 01 tổ chức Đảng, 04 tổ chức Công đoàn và 3 tổ chức Đoàn thanh niên theo tinh thần Nghị quyết 28 của Thành uỷ;', { kind: 'achievement', field: 'party-building' }),
  finding('thu-cham', 'Thu ngân sách mặc dù có nhiều cố gắng nhưng kết quả đạt chưa cao', { field: 'budget', indicator: 'thu', cause: 'Nguyên nhân khách quan: một số dự án chưa đủ điều kiện giao đất' }),
  finding('dau-gia', 'Tiến độ đấu giá quyền sử dụng đất, thực hiện một số dự án còn chậm', { field: 'investment-land', confirmed: false }),
  finding('dat-dai', 'Còn để xảy ra vi phạm trong lĩnh vực đất đai', { field: 'urban-environment', units: ['bac-son'], degree: 'cá biệt', cause: 'Nguyên nhân chủ quan là công tác kiểm tra chưa thường xuyên' }),
  finding('ky-cuong', 'Kỷ cương công vụ trong thực thi công vụ chưa nghiêm', { cause: 'người đứng đầu chưa quyết liệt' }),
  finding('cu-1', 'Thu gom rác thải chưa kịp thời', { origin: 'carried', field: 'urban-environment', state: 'remedied' }),
  finding('cu-2', 'Giải phóng mặt bằng dự án trường học chậm', { origin: 'carried', field: 'investment-land', state: 'not-remedied' }),
];

const december = { kind: 'dated', due: day('2019-12-15') } as const;
const task = (id: string, what: string, more: Partial<Task>): Task => ({
  id,
  what,
  field: 'budget',
  leader: null,
  lead: 'thue',
  support: [],
  deliverable: null,
  deadline: december,
  assignedOn: on,
  origin: 'remedy',
  directives: [],
  finding: null,
  indicator: null,
  extensions: [],
  withdrawn: null,
  progress: [],
  proposed: false,
  ...more,
});
const done = (date: string) => [{ on: day(date), words: 'đã hoàn thành', done: true, at: null, confirmed: true }];
const july = {
  assignedOn: day('2019-07-09'),
  origin: 'work-programme',
  deadline: { kind: 'dated', due: day('2019-08-31') },
} as const;
// biome-ignore format: a table
const given: readonly Task[] = [
  task('c1', 'Thu hồi nợ thuế của 05 doanh nghiệp', { ...july, progress: done('2019-08-20') }),
  task('c2', 'Xử lý điểm tập kết rác tự phát', { ...july, lead: 'do-thi', progress: done('2019-09-10') }),
  task('c3', 'Bàn giao mặt bằng trường tiểu học', { ...july, lead: null }),
  task('c4', 'Lập hồ sơ đấu giá khu đất số 2', { ...july, lead: 'kinh-te', deadline: { kind: 'dated', due: day('2019-10-31') } }),
  task('c5', 'Duy trì trật tự đường hè', { ...july, lead: 'do-thi', deadline: { kind: 'standing' } }),
];
// biome-ignore lint/suspicious/noThenProperty: the core names the two values so
const moved: CarriedTask['moved'] = { then: 'history/thu/2018', now: 'history/thu/2018-9M', direction: 'same' };
// biome-ignore format: a table
const remedies: readonly Task[] = [
  task('r1', 'Rà soát các nguồn thu còn dư địa, thu hồi nợ đọng thuế', { support: ['kinh-te', 'bac-son', 'van-dau'], deliverable: 'Báo cáo kết quả thu hồi nợ', finding: 'thu-cham', indicator: 'thu' }),
  task('r2', 'Hoàn thành đấu giá 02 khu đất theo kế hoạch', { field: 'investment-land', lead: null, finding: 'dau-gia', proposed: true, deadline: { kind: 'dated', due: day('2019-11-05') }, directives: ['nq-05'] }),
  task('r3', 'Xử lý dứt điểm các vụ vi phạm đất đai tồn đọng', { field: 'urban-environment', lead: 'do-thi', finding: 'dat-dai', leader: 'Phó Chủ tịch UBND quận' }),
  task('r4', 'Kiểm tra trật tự đường hè', { field: 'urban-environment', lead: 'do-thi', deadline: { kind: 'standing' } }),
];

/** The sample on the Party's or the State's side. */
// biome-ignore format: data
export function sampleMatter(side: ReviewMatter['side'] = 'party'): ReviewMatter {
  const assessments = rows.map(assessmentOf);
  return {
    side, on, units, assessments, remedies,
    authority: { code: 'kien-an', name: 'Quận Kiến An', level: 'quận', place: 'Kiến An', illustrative: 'SỐ LIỆU MINH HỌA. Mọi số liệu được dựng để kiểm thử.' },
    body: { code: 'quan-uy', name: 'Quận ủy Kiến An', superior: 'Thành ủy Hải Phòng', side: 'party', symbol: 'QU', signing: { on: 'T/M BAN CHẤP HÀNH', post: 'BÍ THƯ', name: null }, office: 'Văn phòng Quận ủy' },
    issuer: { code: 'ban-thuong-vu', name: 'Ban Thường vụ Quận ủy Kiến An', superior: 'Thành ủy Hải Phòng', side: 'party', symbol: 'QU', signing: { on: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: 'Trần Văn Khuê' }, office: 'Văn phòng Quận ủy' },
    review: { period: now, cutOff: 'calendar', host: 'quan-uy', ordinal: 21, term: '2015 - 2020', chair: { name: 'Trần Văn Khuê', post: 'Thành ủy viên, Bí thư Quận ủy' }, date: on, session: 'afternoon', place: 'Hội trường Quận ủy',
      attendance: { called: 39, present: 37, guests: ['lãnh đạo HĐND, UBND, UBMTTQ Việt Nam quận'] }, owed: [...wards, 'thue', 'ldld'], reportsDue: day('2019-09-20'), previous: period('2019-6M'),
      notes: [{ field: 'party-building', words: 'Quận ủy đã phát hành cuốn Lịch sử Đảng bộ quận Kiến An (1930 - 2019)', source: 'bài viết' }] },
    findings: [...findingsOf(assessments), ...read],
    waivers: [{ finding: 'ky-cuong', reason: 'đã có chương trình kiểm tra công vụ của thành phố', by: 'Trần Văn Khuê', on: '2019-09-30' }],
    carried: given.map((one) => ({ task: one, state: taskState(one, on), mentions: [], moved: one.id === 'c3' ? moved : null })),
    sent: [
      { unit: 'bac-son', state: 'sent', file: 'bac-son.docx', on: day('2019-09-20'), version: 2 }, { unit: 'lam-ha', state: 'missing', file: null, on: null, version: 0 },
      { unit: 'van-dau', state: 'late', file: 'van-dau.docx', on: day('2019-09-24'), version: 1 }, { unit: 'thue', state: 'sent', file: 'thue.docx', on: day('2019-09-19'), version: 1 },
      { unit: 'ldld', state: 'sent', file: 'ldld.docx', on: day('2019-09-19'), version: 1 },
    ],
    directives: [{ code: 'nq-05', type: 'Nghị quyết', number: '05', symbol: null, issuer: 'HĐND thành phố', issuerAliases: [], date: day('2018-07-12'), abstract: null, implements: [], replacedBy: null, real: false }],
    confirmed: { count: 17, total: 22 },
  };
}
