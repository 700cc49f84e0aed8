/**
 * The words of NV, as a check of one document finds them (01 to 19; from 20 on a review finds them).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const taskWords: Readonly<Record<string, ProblemEntry>> = {
  NV01: {
    severity: 'warning',
    message: {
      vi: 'Nhiệm vụ chưa nêu cơ quan thực hiện: {tasks}.',
      en: 'Tasks that name nobody to do them: {tasks}.',
    },
    advice: { vi: 'Giao một cơ quan chủ trì.', en: 'Name one lead.' },
  },
  NV02: {
    severity: 'warning',
    message: {
      vi: 'Nhiệm vụ chưa có thời hạn: {tasks}.',
      en: 'Tasks without a deadline: {tasks}.',
    },
    advice: { vi: 'Ghi "trước ngày …".', en: 'Give a day: “trước ngày …”.' },
  },
  NV03: {
    severity: 'warning',
    message: {
      vi: 'Nhiệm vụ chưa nêu sản phẩm, kết quả phải có: {tasks}.',
      en: 'Tasks that do not say what is to be handed over or reached: {tasks}.',
    },
    advice: {
      vi: 'Ghi sản phẩm (báo cáo, kế hoạch, danh sách …) hoặc mức phải đạt.',
      en: 'Name the deliverable or the level to reach.',
    },
  },
  NV04: {
    severity: 'warning',
    message: {
      vi: 'Thời hạn "{words}" không xác định được ngày: {tasks}.',
      en: 'A deadline that no day can be told from (“{words}”): {tasks}.',
    },
    advice: { vi: 'Ghi "trước ngày …".', en: 'Give a day: “trước ngày …”.' },
  },
  NV05: {
    severity: 'error',
    message: {
      vi: 'Thời hạn {due} đã qua khi văn bản ban hành ({written}).',
      en: 'The deadline {due} was past when the document was issued ({written}).',
    },
    advice: { vi: 'Sửa thời hạn, hoặc ngày văn bản.', en: 'Correct the deadline or the document’s date.' },
  },
  NV06: {
    severity: 'warning',
    message: {
      vi: 'Thời hạn {due} là {dayOff}.',
      en: 'The deadline {due} is {dayOff}.',
    },
    advice: {
      vi: 'Ghi ngày làm việc: {later} (thời hạn rơi vào ngày nghỉ thì kết thúc ở ngày làm việc tiếp theo, Bộ luật Dân sự 2015, Điều 148), hoặc {earlier} nếu phải xong trước.',
      en: 'Name a working day: {later} (a term that ends on a day off ends on the next working day, Civil Code 2015, article 148), or {earlier} where it must be done before.',
    },
  },
  NV07: {
    severity: 'warning',
    message: {
      vi: 'Một nhiệm vụ có hai cơ quan cùng chủ trì: "{quote}".',
      en: 'One task has two leads: “{quote}”.',
    },
    advice: { vi: 'Để một cơ quan chủ trì, cơ quan kia phối hợp.', en: 'Let one lead and the other support.' },
  },
  NV08: {
    severity: 'note',
    message: {
      vi: 'Trong văn bản này chưa thấy nhiệm vụ tương ứng với hạn chế: {findings}.',
      en: 'No task of this document was found that answers the shortcoming: {findings}.',
    },
    advice: {
      vi: 'Bổ sung nhiệm vụ khắc phục, hoặc ghi nhiệm vụ ở văn bản nào.',
      en: 'Add a task, or say in which document it is set.',
    },
  },
  NV09: {
    severity: 'note',
    message: {
      vi: 'Nhiệm vụ kỳ trước còn mở mà văn bản không nhắc đến ({count}): {tasks}.',
      en: 'Open tasks of the last review that the document does not mention ({count}): {tasks}.',
    },
    advice: { vi: 'Báo cáo kết quả, tiến độ của các nhiệm vụ này.', en: 'Report what became of them.' },
  },
};
