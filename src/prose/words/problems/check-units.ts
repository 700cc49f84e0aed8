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
};
