/**
 * What deeds about nouns are refused for, in one table of words; nothing was written then.
 */
import { DatabaseRefusal, type Words } from './engine/refusal.ts';

const words = {
  'no-such-unit': { vi: 'không có đơn vị này vào ngày đó', en: 'there is no such unit on that day' },
  'unit-there': { vi: 'đã có đơn vị mang mã này', en: 'a unit of this code is there already' },
  'code-taken': {
    vi: 'mã này trong hệ thống đó đang thuộc đơn vị khác',
    en: 'another unit has this code in that system',
  },
  'wrong-shares': {
    vi: 'tỷ lệ chia phải từ 0 đến 1, chỉ cho đơn vị nhận, cộng lại không quá 1, và chỉ chia một đơn vị',
    en: 'shares are from 0 to 1, of successors, at most 1 together, and divide one unit',
  },
  'wrong-reform': {
    vi: 'đơn vị mới phải bắt đầu và đơn vị cũ phải kết thúc đúng ngày sắp xếp',
    en: 'what is founded must begin, and what ends must stand, on the day of the reform',
  },
  'no-such-indicator': { vi: 'không có chỉ tiêu này', en: 'there is no such indicator' },
  'definition-overlaps': {
    vi: 'định nghĩa phải bắt đầu sau các định nghĩa trước, hoặc đúng ngày của định nghĩa cuối',
    en: 'a definition begins after those before it, or on the very day of the last',
  },
  'no-such-directive': { vi: 'không có văn bản chỉ đạo này', en: 'there is no such directive' },
  'no-such-regime': { vi: 'không có chế độ báo cáo này', en: 'there is no such regime' },
  'no-such-review': { vi: 'không có đợt đánh giá này', en: 'there is no such review' },
  'review-there': { vi: 'đã có đợt đánh giá của kỳ này', en: 'a review of this period is there already' },
  'review-too-early': {
    vi: 'đợt đánh giá họp từ đầu kỳ trở đi, và sau đợt trước',
    en: 'a review is held once its period has begun, and after the one before it',
  },
  'saved-since': {
    vi: 'người khác vừa lưu; hãy xem bản mới trước khi ghi',
    en: 'somebody else has saved it meanwhile; look at it before you save',
  },
  'review-closed': { vi: 'đợt đánh giá đã kết thúc', en: 'the review is closed' },
  'no-such-paper': { vi: 'không có báo cáo này', en: 'there is no such paper' },
  'no-such-finding': { vi: 'không có kết quả, hạn chế này', en: 'there is no such finding' },
  'finding-answered': {
    vi: 'đã giao nhiệm vụ cho hạn chế này; hãy rút nhiệm vụ trước',
    en: 'a task answers this shortcoming; withdraw the task first',
  },
  'finding-of-another': { vi: 'hạn chế này thuộc đợt đánh giá khác', en: 'the finding is of another review' },
  'no-reason': { vi: 'thiếu lý do', en: 'a reason is missing' },
  'no-such-task': { vi: 'không có nhiệm vụ này', en: 'there is no such task' },
  'task-there': { vi: 'đã có nhiệm vụ mang mã này', en: 'a task of this code is there already' },
  'not-their-task': { vi: 'nhiệm vụ này không giao cho đơn vị', en: 'the task is not that unit’s' },
  'no-such-progress': {
    vi: 'không có lần báo tiến độ này, hoặc đã xác nhận',
    en: 'there is no such word of progress, or it is confirmed',
  },
  'progress-ahead': { vi: 'không báo tiến độ của ngày chưa tới', en: 'progress is not told of a day to come' },
  'asked-already': {
    vi: 'đang có một đề nghị gia hạn chờ quyết định',
    en: 'a later day is asked for already and waits for an answer',
  },
  'no-such-request': {
    vi: 'không có đề nghị gia hạn này, hoặc đã quyết định',
    en: 'there is no such request, or it is answered',
  },
  'not-open': { vi: 'nhiệm vụ đã xong hoặc đã rút', en: 'the task is done or withdrawn' },
  'no-deadline': { vi: 'nhiệm vụ không có hạn', en: 'the task has no deadline' },
  'after-deadline': { vi: 'đã quá hạn, không gia hạn được', en: 'the deadline has passed and cannot be moved' },
  'not-by-assigner': {
    vi: 'chỉ lãnh đạo hoặc người đã giao được quyết định gia hạn',
    en: 'only a leader or whoever assigned it may extend it',
  },
  'not-later': { vi: 'hạn mới phải sau hạn cũ', en: 'the new deadline must be later' },
  'due-too-early': { vi: 'hạn phải từ ngày giao trở đi', en: 'it cannot be due before it is assigned' },
  'not-paused': { vi: 'nhiệm vụ không tạm dừng', en: 'the task is not paused' },
  'no-such-meeting': { vi: 'không có cuộc họp này', en: 'there is no such meeting' },
  'meeting-there': { vi: 'đã có cuộc họp này', en: 'the meeting is there already' },
  'opinion-answered': { vi: 'ý kiến này đã được trả lời', en: 'the opinion is answered already' },
  'no-such-opinion': { vi: 'không có ý kiến này', en: 'there is no such opinion' },
  'no-explanation': { vi: 'ý kiến không tiếp thu phải có giải trình', en: 'what is not taken over must be explained' },
  'no-such-position': { vi: 'nhật ký chưa đến vị trí này', en: 'the ledger has not come to this position' },
  'figure-twice': { vi: 'một số liệu được chốt hai lần', en: 'one figure is frozen twice' },
  'no-such-draft': { vi: 'không có dự thảo này', en: 'there is no such draft' },
  'frozen-elsewhere': {
    vi: 'dự thảo được chốt ở cơ sở dữ liệu khác, hãy chốt lại ở đây',
    en: 'the draft was frozen in another database; freeze it here',
  },
  'edits-met': {
    vi: 'người khác vừa lưu đoạn này; hãy xem cả hai bản',
    en: 'somebody else has saved this block meanwhile; look at both',
  },
  'not-for-signing': { vi: 'dự thảo chưa ở bước trình ký', en: 'the draft is not at the step of signing' },
  'unconfirmed-figures': { vi: 'còn số liệu chưa ai xác nhận', en: 'it holds figures that nobody confirmed' },
  'draft-issued': { vi: 'dự thảo này hoặc bản sau nó đã ban hành', en: 'this draft or a later one was issued' },
  'not-named': {
    vi: 'bản đính chính phải nêu nội dung thay đổi',
    en: 'a new version must name what changed, the first must not',
  },
  'symbol-taken': { vi: 'số ký hiệu này đã dùng trong ngày', en: 'this number was used on that day' },
  'no-such-register': { vi: 'không có sổ này', en: 'there is no such register' },
  'no-such-case': { vi: 'không có hồ sơ này, hoặc đã xóa', en: 'there is no such case, or it was erased' },
  'case-there': { vi: 'đã có hồ sơ mang số này', en: 'a case of this number is there already' },
  'no-such-job': { vi: 'không có công việc này', en: 'there is no such job' },
  'job-begun': { vi: 'công việc đã bắt đầu, không thêm được', en: 'the job has begun and takes no more' },
  'nothing-asked': { vi: 'việc này không hỏi gì', en: 'this step asks nothing' },
  'wrong-facts': { vi: 'nội dung không đúng các mục của sổ', en: 'the facts are not those the register asks for' },
} as const satisfies Readonly<Record<string, Words>>;

export type Reason = keyof typeof words;

/** A no to a deed about something, known by its code. */
export class DeedRefused extends DatabaseRefusal {
  readonly reasons: readonly Reason[];

  constructor(about: string, reasons: readonly Reason[]) {
    const told = (language: keyof Words): string => reasons.map((reason) => words[reason][language]).join('; ');
    super({ vi: `${about}: ${told('vi')}; chưa ghi gì.`, en: `${about}: ${told('en')}; nothing was written.` });
    this.reasons = reasons;
  }
}

/** Refuses unless it holds. */
export function insist(holds: boolean, about: string, reason: Reason): asserts holds {
  if (!holds) throw new DeedRefused(about, [reason]);
}
