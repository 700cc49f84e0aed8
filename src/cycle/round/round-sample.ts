/**
 * A round as rich as a small one can be, over the review of the writers' sample: regimes, a meeting with opinions taken
 * over, explained and unanswered, tasks extended and paused, two drafts. Everything is made up.
 */
import { day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import type { Meeting, Opinion } from '#core/meeting.ts';
import { period } from '#core/period.ts';
import type { Regime } from '#core/regime.ts';
import type { FrozenFigure } from '#core/report.ts';
import type { Task } from '#core/task.ts';
import { sampleMatter } from '#prose/write/matter-sample.ts';
import type { RoundGround } from './round-ground.ts';
import type { RoundNouns } from './round-paper.ts';

export type Side = 'party' | 'state';

/** The ground on a day, before the reports are in (`empty`) or after. */
export function sampleGround(side: Side, dated: string, empty = false): RoundGround {
  const matter = sampleMatter(side);
  const state = {
    ...{
      name: 'Ủy ban nhân dân quận Kiến An',
      superior: 'Ủy ban nhân dân thành phố Hải Phòng',
      side: 'state' as const,
    },
    ...{ symbol: 'UBND', office: 'Văn phòng HĐND và UBND quận' },
    signing: { on: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', name: 'Đỗ Thị Hòa' },
  };
  const bodies = [matter.body, ...(matter.issuer ? [matter.issuer] : [])];
  return {
    ...{ authority: matter.authority, units: matter.units, dated: day(dated), side },
    review: { ...matter.review, host: matter.body.code, issuer: matter.issuer?.code ?? null },
    bodies: side === 'party' ? bodies : bodies.map((body) => ({ ...body, ...state })),
    reviewed: empty ? null : matter,
  };
}

const regimes: readonly Regime[] = [
  {
    ...{ code: 'bc-9t', name: 'Báo cáo 9 tháng của phường, phòng, ngành', owed: 'to-us', toWhom: 'Văn phòng Quận ủy' },
    ...{ rhythm: 'nine-months', cutOff: 'calendar', dueAfterDays: -10, outline: null, form: null, directive: null },
    ...{ from: day('2016-01-01'), to: null, units: ['bac-son', 'lam-ha', 'van-dau', 'thue', 'ldld'] },
  },
];

const meeting: Meeting = {
  ...{ id: 'bch-21', body: 'quan-uy', kind: 'committee', ordinal: 21, term: '2015 - 2020', heldOn: day('2019-09-30') },
  ...{ place: 'Hội trường Quận ủy', chair: { name: 'Trần Văn Khuê', post: 'Thành ủy viên, Bí thư Quận ủy' } },
  ...{
    begins: '14:00',
    ends: null,
    secretary: 'Vũ Hải Nam',
    agenda: [],
    vote: { agreed: 37, against: 0, abstained: 0 },
  },
  documents: ['Báo cáo kết quả 9 tháng đầu năm', 'Báo cáo kết quả khắc phục hạn chế'],
  ...{ called: 39, present: 37, symbol: null },
  attendance: [
    { unit: 'bac-son', name: 'Nguyễn Văn Bình', present: true, reason: null, substitute: null },
    { unit: 'lam-ha', name: 'Phạm Thị Lan', present: false, reason: 'Đi công tác', substitute: null },
    { unit: 'van-dau', name: null, present: true, reason: null, substitute: null },
    { unit: 'thue', name: 'Lê Quang Hưng', present: false, reason: null, substitute: null },
  ],
  conclusion:
    'Nhất trí với báo cáo kết quả 9 tháng đầu năm và nhiệm vụ trọng tâm 3 tháng cuối năm 2019.\nCác cấp ủy, cơ quan, đơn vị tập trung khắc phục các hạn chế đã nêu, trước hết là thu ngân sách và đấu giá quyền sử dụng đất.',
};

/** The same as a session of the People's Committee. */
const session: Meeting = {
  ...{ ...meeting, kind: 'government', chair: { name: 'Đỗ Thị Hòa', post: 'Chủ tịch Ủy ban nhân dân quận' } },
  ...{ place: 'Phòng họp số 1', called: 17, present: 15, vote: null },
};

const opinions: readonly Opinion[] = [
  {
    ...{ name: 'Nguyễn Văn Bình', unit: 'bac-son', said: 'Đề nghị làm rõ nguyên nhân thu ngân sách chậm' },
    answer: { takenOver: true, explanation: 'Bổ sung vào phần nguyên nhân', by: 'Vũ Hải Nam', on: day('2019-10-01') },
  },
  {
    ...{ name: null, unit: 'ldld', said: 'Đề nghị giảm chỉ tiêu phát triển tổ chức công đoàn cơ sở' },
    answer: {
      ...{ takenOver: false, explanation: 'Chỉ tiêu do cấp trên giao, giữ nguyên', by: 'Vũ Hải Nam' },
      on: day('2019-10-01'),
    },
  },
  { name: 'Lê Quang Hưng', unit: 'thue', said: 'Đề nghị các phường phối hợp đôn đốc nợ thuế', answer: null },
];

const sentBack: Task['progress'][number] = {
  ...{ on: day('2019-11-12'), words: 'Đã xử lý xong các vụ việc', done: true, at: null, confirmed: false },
  sentBack: { by: 'Vũ Hải Nam', on: day('2019-11-14'), reason: 'Chưa gửi biên bản xử lý kèm theo' },
};

/** The tasks of the review as assigned, one extended and overdue, one paused, one said to be done and not confirmed. */
export function sampleTasks(): readonly Task[] {
  const { remedies, carried } = sampleMatter();
  const assigned = remedies.map((task) => ({ ...task, proposed: false }));
  const extended = {
    ...{ from: day('2019-11-05'), to: day('2019-11-20'), by: 'Ban Thường vụ Quận ủy', on: day('2019-11-01') },
    reason: 'Chờ thành phố phê duyệt giá khởi điểm',
  };
  return [
    ...carried.map(({ task }) => task),
    ...assigned.map((task): Task => {
      if (task.id === 'r2')
        return {
          ...task,
          lead: 'kinh-te',
          extensions: [extended],
          progress: [saidOn('2019-11-15', 'Đang lập phương án đấu giá', false)],
        };
      if (task.id === 'r1')
        return { ...task, progress: [saidOn('2019-11-10', 'Đã thu hồi nợ của 12 doanh nghiệp', true)] };
      if (task.id === 'r3') return { ...task, progress: [sentBack] };
      return task;
    }),
    {
      ...(assigned[2] as Task),
      ...{ id: 'r5', what: 'Lập quy hoạch chi tiết khu dân cư', finding: null, indicator: null },
      deadline: { kind: 'paused', since: day('2019-10-20'), reason: 'Chờ điều chỉnh quy hoạch chung', due: null },
    },
  ];
}

const saidOn = (on: string, words: string, done: boolean): Task['progress'][number] => ({
  ...{ on: day(on), words, done, at: null, confirmed: false },
});

const frozen = (key: string, printed: string, restsOn: readonly string[]): FrozenFigure => ({
  ...{ key, value: decimal(printed.replace(',', '.')), printed, arithmetic: null, restsOn, unconfirmed: false },
});

/** What each paper is made from, on the day it would be written. */
export function sampleNouns(side: Side = 'party'): RoundNouns {
  const { assessments, findings, waivers } = sampleMatter();
  const parts = assessments.flatMap(({ now }) => now.parts);
  const [first = '', second = ''] = parts.map(({ key }) => key);
  const of = {
    ...{ meeting: side === 'party' ? meeting : session, opinions },
    decided: sampleTasks().filter(({ id }) => /^r[1-4]$/.test(id)),
  };
  const contact = { name: 'Vũ Hải Nam', phone: '0225 000 000', email: null };
  const past = findings.filter(({ kind }) => kind === 'shortcoming').slice(-7);
  const draft = { frozenAt: '2019-09-22T08:00:00Z', position: 10, by: 'Vũ Hải Nam' };
  return {
    request: { regimes, indicators: assessments.map(({ indicator }) => indicator), contact },
    ...{ invitation: of, programme: of, script: of, summary: {}, attendance: of, conclusion: of, opinions: of },
    minutes: of,
    progress: { month: period('2019-M11'), tasks: sampleTasks() },
    remedied: { findings: past, tasks: sampleTasks(), waivers },
    changes: {
      paper: 'báo cáo kết quả 9 tháng đầu năm 2019',
      before: {
        draft: { ...draft, draft: 1, step: 'standing' },
        figures: [frozen('sum|gtsx|2019-9M', '500', [first]), frozen('taken|thu|2019-9M', '217,2', [])],
      },
      after: {
        draft: { ...draft, draft: 2, step: 'bureau', frozenAt: '2019-09-26T08:00:00Z' },
        figures: [frozen('sum|gtsx|2019-9M', '545', [first, second]), frozen('taken|thu|2019-9M', '217,5', [])],
      },
    },
  };
}

/** The day each paper of the sample bears. */
export const sampleDays: Readonly<Record<keyof RoundNouns, string>> = {
  ...{ request: '2019-09-05', invitation: '2019-09-25', programme: '2019-09-25', script: '2019-09-27' },
  ...{ summary: '2019-09-30', attendance: '2019-09-30', minutes: '2019-09-30', conclusion: '2019-10-01' },
  ...{ opinions: '2019-10-01', progress: '2019-11-30', remedied: '2019-11-30', changes: '2019-09-26' },
};
