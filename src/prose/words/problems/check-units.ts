/**
 * The words of DV, as a check of one document finds them (01 to 19; from 20 on a review finds them).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const unitWords: Readonly<Record<string, ProblemEntry>> = {
  DV01: {
    severity: 'error',
    message: {
      vi: '"{quote}" không còn từ ngày {since}: {now}.',
      en: '“{quote}” is no more since {since}: {now}.',
    },
    advice: {
      vi: 'Ghi cơ quan hiện nay; nếu kể lại việc đã qua thì thêm "trước đây" hoặc "(cũ)".',
      en: 'Name the body of today; where the past is told, say so (“trước đây”, “(cũ)”).',
    },
  },
  DV02: {
    severity: 'error',
    message: {
      vi: '"{quote}": tỉnh này đã hợp nhất vào {now} từ ngày {since}.',
      en: '“{quote}”: the province went into {now} on {since}.',
    },
    advice: {
      vi: 'Ghi tên tỉnh, thành phố hiện nay; nếu kể lại việc đã qua thì thêm "trước đây" hoặc "(cũ)".',
      en: 'Name the province of today; where the past is told, say so (“trước đây”, “(cũ)”).',
    },
  },
  DV03: {
    severity: 'error',
    message: {
      vi: '"{quote}" không còn từ ngày {since}; nay là {now}.',
      en: '“{quote}” is no more since {since}; it is now {now}.',
    },
    advice: {
      vi: 'Ghi cơ quan hiện nay; nếu kể lại việc đã qua thì thêm "trước đây" hoặc "(cũ)".',
      en: 'Name the body of today; where the past is told, say so (“trước đây”, “(cũ)”).',
    },
  },
  DV04: {
    severity: 'warning',
    message: {
      vi: 'Vào ngày văn bản, "{quote}" chưa có; khi đó là {now}.',
      en: 'On the document’s day there was no “{quote}” yet; there was {now}.',
    },
    advice: {
      vi: 'Ghi tên cơ quan tại thời điểm của văn bản.',
      en: 'Name the body as it was on the day of the document.',
    },
  },
  DV05: {
    severity: 'error',
    message: {
      vi: '"{quote}" không tồn tại vào ngày văn bản: {why} {day}.',
      en: '“{quote}” did not exist on the document’s day: {why} {day}.',
    },
    advice: {
      vi: 'Ghi đơn vị của thời điểm đó, hoặc sửa ngày trong danh sách đơn vị.',
      en: 'Name the unit of that day, or correct its dates in the register.',
    },
  },
  DV06: {
    severity: 'error',
    message: {
      vi: '"{quote}": vào ngày {written} đơn vị này mang tên {now}.',
      en: '“{quote}”: on {written} the unit bore the name {now}.',
    },
    advice: { vi: 'Ghi tên của thời điểm đó.', en: 'Use the name of that day.' },
  },
  DV07: {
    severity: 'error',
    message: {
      vi: '"{quote}": theo danh sách, đơn vị này thuộc {right}.',
      en: '“{quote}”: by the register the unit is under {right}.',
    },
    advice: { vi: 'Kiểm tra đơn vị cấp trên.', en: 'Check the unit above it.' },
  },
  DV08: {
    severity: 'warning',
    message: {
      vi: '"{quote}": chỗ khác trong văn bản ghi thuộc {right}.',
      en: '“{quote}”: elsewhere the paper has it under {right}.',
    },
    advice: { vi: 'Kiểm tra xã thuộc huyện nào.', en: 'Check which district it is of.' },
  },
};
