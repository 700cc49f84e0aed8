/**
 * The words for every state and kind of the domain, in both languages, as offices print them.
 *
 * One table, so that a paper, a workbook and a screen never call one state by two names.
 */
import type { Choice } from '#core/consolidation.ts';
import type { Field } from '#core/field.ts';
import type { FindingState } from '#core/finding.ts';
import type { Verdict } from '#core/outlook.ts';
import type { TargetBasis } from '#core/target.ts';
import type { TaskOrigin, TaskState } from '#core/task.ts';

export type Term = { readonly vi: string; readonly en: string };
type Terms<Key extends string> = Readonly<Record<Key, Term>>;

const term = (vi: string, en: string): Term => ({ vi, en });

/** Khả năng đạt kế hoạch năm. */
export const verdictTerms: Terms<Verdict> = {
  exceeds: term('vượt', 'will exceed'),
  reaches: term('đạt', 'will be reached'),
  hard: term('khó đạt', 'hard to reach'),
  misses: term('không đạt', 'will be missed'),
  insufficient: term('chưa đủ số liệu', 'not enough figures'),
};

/** The four states of dated tasks (QĐ 42/2014/QĐ-TTg) and the three that stand apart. */
export const taskStateTerms: Terms<TaskState> = {
  'done-on-time': term('hoàn thành đúng hạn', 'done on time'),
  'done-late': term('hoàn thành quá hạn', 'done late'),
  'in-term': term('đang thực hiện, trong hạn', 'under way, in term'),
  overdue: term('chưa hoàn thành, quá hạn', 'overdue'),
  standing: term('thường xuyên', 'standing'),
  paused: term('tạm dừng', 'paused'),
  withdrawn: term('đã rút', 'withdrawn'),
};

export const taskOriginTerms: Terms<TaskOrigin> = {
  remedy: term('khắc phục hạn chế', 'remedy of a shortcoming'),
  'target-missed': term('chỉ tiêu chưa đạt', 'target not met'),
  'from-above': term('cấp trên giao', 'from above'),
  'work-programme': term('chương trình công tác', 'work programme'),
  carried: term('chuyển tiếp', 'carried over'),
};

export const findingStateTerms: Terms<FindingState> = {
  remedied: term('đã khắc phục', 'remedied'),
  'being-remedied': term('đang khắc phục', 'being remedied'),
  'not-remedied': term('chưa khắc phục', 'not remedied'),
};

export const movementTerms: Terms<'better' | 'worse' | 'same'> = {
  better: term('có chuyển biến', 'moved for the better'),
  worse: term('kém hơn trước', 'moved for the worse'),
  same: term('chưa chuyển biến', 'did not move'),
};

/** Who set a target, as it stands behind `kế hoạch`; `{level}` is the authority's. */
export const basisTerms: Terms<TargetBasis> = {
  assigned: term('cấp trên giao', 'assigned from above'),
  council: term('HĐND {level} giao', 'set by the council'),
  committee: term('cấp ủy giao', 'set by the committee'),
  stretch: term('phấn đấu', 'stretch goal'),
};

/** Why one of several figures was taken. */
export const choiceTerms: Terms<Choice> = {
  only: term('số liệu duy nhất', 'the only one'),
  confirmed: term('số liệu đã xác nhận', 'the confirmed one'),
  'later-version': term('số liệu ở bản gửi sau', 'the later version'),
  corrected: term('số liệu đơn vị đã sửa', 'what the unit corrected'),
  'table-over-prose': term('số liệu trong biểu', 'the table over the prose'),
  'exact-over-approximate': term('số liệu không làm tròn', 'the exact over the approximate'),
  'first-place': term('số liệu nêu trước', 'the one said first'),
  'later-vintage': term('số liệu cập nhật sau', 'the later vintage'),
};

export const sentTerms: Terms<'sent' | 'late' | 'missing'> = {
  sent: term('đã gửi', 'sent'),
  late: term('gửi muộn', 'sent late'),
  missing: term('chưa gửi', 'not sent'),
};

export const fieldTerms: Terms<Field> = {
  'industry-trade': term('Công nghiệp, thương mại, dịch vụ', 'Industry, trade, services'),
  budget: term('Thu, chi ngân sách', 'Budget'),
  'investment-land': term('Đầu tư, đất đai, giải phóng mặt bằng', 'Investment, land, site clearance'),
  'urban-environment': term('Quản lý đô thị, môi trường', 'Urban management, environment'),
  'culture-society': term('Văn hóa - xã hội', 'Culture and society'),
  'defence-security': term('Quốc phòng - an ninh', 'Defence and security'),
  administration: term('Xây dựng chính quyền, cải cách hành chính', 'Administration'),
  'party-building': term('Xây dựng Đảng', 'Party building'),
  'front-organisations': term('Mặt trận Tổ quốc và các đoàn thể', 'Fatherland Front and organisations'),
};
